// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editorkeys.h"

#include "widgets/nccoeditor.h"

#include <QKeyEvent>

#include <algorithm>

namespace ringback {

namespace {

struct KeyRow
{
    QKeyCombination key;
    EditorCommand command;
};

// clang-format off
constexpr KeyRow Keys[] = {
    {Qt::CTRL | Qt::Key_Space, &NccoEditor::complete},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_Space, &NccoEditor::showHelp},
    {Qt::CTRL | Qt::Key_Period, &NccoEditor::showFixes},
    {Qt::ALT | Qt::Key_Return, &NccoEditor::showFixes},
    {Qt::ALT | Qt::Key_Enter, &NccoEditor::showFixes},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_F, &NccoEditor::format},
    {Qt::CTRL | Qt::Key_F, &NccoEditor::find},
    {Qt::Key_F3, &NccoEditor::findForward},
    {Qt::SHIFT | Qt::Key_F3, &NccoEditor::findBackward},
    {Qt::Key_F6, &NccoEditor::leaveForward},
    {Qt::SHIFT | Qt::Key_F6, &NccoEditor::leaveBackward},
    {Qt::Key_F8, &NccoEditor::showNextFinding},
    {Qt::SHIFT | Qt::Key_F8, &NccoEditor::showPreviousFinding},
    {Qt::CTRL | Qt::Key_Plus, &NccoEditor::enlarge},
    {Qt::CTRL | Qt::Key_Equal, &NccoEditor::enlarge},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_Plus, &NccoEditor::enlarge},
    {Qt::CTRL | Qt::Key_Minus, &NccoEditor::reduce},
    {Qt::CTRL | Qt::Key_0, &NccoEditor::resetSize},
};
// clang-format on

/// Those with Ctrl that QScintilla keeps.
constexpr QByteArrayView EditingLetters = "ACVXYZ";

QKeyCombination combination(const QKeyEvent &event)
{
    return QKeyCombination(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key()));
}

bool isWanted(int key)
{
    const QKeyCombination keys = QKeyCombination::fromCombined(key);
    const int letter = keys.key();
    if (letter == Qt::Key_Escape || letter == Qt::Key_Return || letter == Qt::Key_Enter)
        return false;
    const bool isLetter = letter >= Qt::Key_A && letter <= Qt::Key_Z;
    return !keys.keyboardModifiers().testFlag(Qt::ControlModifier) || !isLetter
        || (keys.keyboardModifiers() == Qt::ControlModifier && EditingLetters.contains(char(letter)));
}

} // namespace

EditorCommand editorCommand(const QKeyEvent &event)
{
    const auto *const row = std::ranges::find(Keys, combination(event), &KeyRow::key);
    return row == std::end(Keys) ? nullptr : row->command;
}

bool isWindowKey(const QKeyEvent &event)
{
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Escape:
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return isControl;
    default:
        return false;
    }
}

bool isListKey(const QKeyEvent &event)
{
    const int key = event.key();
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
}

void unbindWindowKeys(QsciScintilla &editor)
{
    for (QsciCommand *const command : editor.standardCommands()->commands()) {
        if (!isWanted(command->key()))
            command->setKey(0);
        if (!isWanted(command->alternateKey()))
            command->setAlternateKey(0);
    }
    if (QsciCommand *const redo = editor.standardCommands()->find(QsciCommand::Redo))
        redo->setAlternateKey(QKeyCombination(Qt::CTRL | Qt::SHIFT | Qt::Key_Z).toCombined());
}

} // namespace ringback
