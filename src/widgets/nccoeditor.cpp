// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/nccoeditor.h"

#include "ncco/jsonformat.h"

#include <algorithm>
#include <chrono>

namespace ringback {

namespace {

using namespace std::chrono_literals;

/// A text up to this size is checked before the next key; a larger one once typing pauses.
constexpr qsizetype LargestQuickCheck = 64 * 1024;
constexpr auto Pause = 200ms;

} // namespace

NccoEditor::NccoEditor(QWidget *parent)
    : QsciScintilla(parent)
{
    setUtf8(true);
    setEolMode(EolUnix);
    setAccessibleName(tr("Reply"));
    m_checkTimer.setSingleShot(true);
    connect(&m_checkTimer, &QTimer::timeout, this, &NccoEditor::check);
    connect(this, &QsciScintilla::textChanged, this, &NccoEditor::scheduleCheck);
    check();
}

void NccoEditor::setNcco(const QByteArray &utf8)
{
    replaceNcco(utf8);
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    SendScintilla(SCI_GOTOPOS, 0UL);
}

void NccoEditor::replaceNcco(const QByteArray &utf8)
{
    SendScintilla(SCI_SETTARGETRANGE, 0UL, SendScintilla(SCI_GETLENGTH));
    SendScintilla(SCI_REPLACETARGET, static_cast<unsigned long>(utf8.size()), utf8.constData());
}

QByteArray NccoEditor::ncco() const
{
    const auto *const text = static_cast<const char *>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER));
    return {text, SendScintilla(SCI_GETLENGTH)};
}

bool NccoEditor::hasErrors() const
{
    return std::ranges::find(m_findings, ncco::Severity::Error, &ncco::Finding::severity) != m_findings.end();
}

void NccoEditor::checkNow()
{
    if (m_checkTimer.isActive())
        check();
}

void NccoEditor::showFinding(qsizetype index)
{
    if (index < 0 || index >= qsizetype(m_findings.size()))
        return;
    SendScintilla(SCI_GOTOPOS, static_cast<unsigned long>(m_findings[size_t(index)].range.begin));
    setFocus();
}

void NccoEditor::applyFix(const ncco::Fix &fix)
{
    SendScintilla(SCI_BEGINUNDOACTION);
    for (auto edit = fix.edits.rbegin(); edit != fix.edits.rend(); ++edit) {
        SendScintilla(SCI_SETTARGETRANGE, static_cast<unsigned long>(edit->range.begin),
                      long(edit->range.end));
        SendScintilla(SCI_REPLACETARGET, static_cast<unsigned long>(edit->replacement.size()),
                      edit->replacement.constData());
    }
    SendScintilla(SCI_ENDUNDOACTION);
}

void NccoEditor::format()
{
    const QByteArray text = ncco();
    const auto formatted = ncco::formattedJson(ncco::JsonDocument(text));
    if (formatted && *formatted != text)
        replaceNcco(*formatted);
}

void NccoEditor::scheduleCheck()
{
    const bool isQuick = SendScintilla(SCI_GETLENGTH) <= LargestQuickCheck;
    m_checkTimer.start(isQuick ? 0ms : Pause);
}

void NccoEditor::check()
{
    m_checkTimer.stop();
    m_findings = ncco::check(ncco::JsonDocument(ncco()));
    Q_EMIT checked();
}

} // namespace ringback
