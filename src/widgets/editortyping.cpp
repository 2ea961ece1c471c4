// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editortyping.h"

#include "ncco/jsonformat.h"

#include <QKeyEvent>

#include <algorithm>

namespace ringback {

namespace {

using Base = QsciScintillaBase;

constexpr QByteArrayView Opening = "[{\"";
constexpr QByteArrayView Closing = "]}\"";

/// Whether the end of \a line is inside of a string, which no JSON string outlasts.
bool endsInString(QByteArrayView line)
{
    bool isInside = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            isInside = !isInside;
        else if (line[i] == '\\' && isInside)
            ++i;
    }
    return isInside;
}

/// Whether a backslash at the end of \a line escapes what follows; two of them are one that does not.
bool endsInEscape(QByteArrayView line)
{
    const auto other = std::find_if(line.rbegin(), line.rend(), [](char c) { return c != '\\'; });
    return (other - line.rbegin()) % 2 == 1;
}

bool mayFollowPair(char c) { return QByteArrayView(std::string_view("\0 \t\r\n]},:", 9)).contains(c); }

} // namespace

bool EditorTyping::handle(const QKeyEvent &event)
{
    const QString text = event.text();
    const bool isPlain =
        (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    if (!isPlain || m_editor.isReadOnly())
        return false;
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        breakLine();
        return true;
    }
    if (event.key() == Qt::Key_Backspace)
        return deletePair();
    if (text.size() == 1 && text.front().unicode() < 0x80)
        return typeCharacter(text.front().toLatin1());
    // QScintilla 2.13 drops characters beyond U+FFFF.
    if (text.size() > 1 && text.front().isSurrogate()) {
        insert(text.toUtf8());
        return true;
    }
    return false;
}

void EditorTyping::insert(const QByteArray &utf8)
{
    m_editor.SendScintilla(Base::SCI_REPLACESEL, utf8.constData());
    m_editor.SendScintilla(Base::SCI_SCROLLCARET);
}

bool EditorTyping::isInString() const { return endsInString(lineBefore()); }

bool EditorTyping::typeCharacter(char c)
{
    if (hasSelection()) {
        if (!Opening.contains(c))
            return false;
        m_editor.SendScintilla(Base::SCI_BEGINUNDOACTION);
        insert({});
        if (!typeCharacter(c))
            insert(QByteArray(1, c));
        m_editor.SendScintilla(Base::SCI_ENDUNDOACTION);
        return true;
    }
    const char next = charAt(caret());
    const QByteArray before = lineBefore();
    const bool isInString = endsInString(before);
    if (Closing.contains(c) && next == c && isInString == (c == '"') && !endsInEscape(before)) {
        m_editor.SendScintilla(Base::SCI_CHARRIGHT);
        return true;
    }
    const qsizetype pair = Opening.indexOf(c);
    if (pair < 0 || isInString || !mayFollowPair(next))
        return false;
    const long position = caret();
    insert(QByteArray(1, c) + Closing[pair]);
    m_editor.SendScintilla(Base::SCI_GOTOPOS, static_cast<unsigned long>(position + 1));
    return true;
}

void EditorTyping::breakLine()
{
    m_editor.SendScintilla(Base::SCI_BEGINUNDOACTION);
    if (hasSelection())
        insert({});
    const QByteArray before = lineBefore();
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    const QByteArray indentation = before.first(std::ranges::find_if_not(before, isBlank) - before.begin());
    const QByteArray trimmed = before.trimmed();
    const bool opens = trimmed.endsWith('[') || trimmed.endsWith('{');
    QByteArray broken = '\n' + indentation;
    if (opens)
        broken.append(ncco::Indentation, ' ');
    insert(broken);
    const char next = charAt(caret());
    if (opens && (next == ']' || next == '}')) {
        const long position = caret();
        insert('\n' + indentation);
        m_editor.SendScintilla(Base::SCI_GOTOPOS, static_cast<unsigned long>(position));
    }
    m_editor.SendScintilla(Base::SCI_ENDUNDOACTION);
}

bool EditorTyping::deletePair()
{
    const long position = caret();
    if (hasSelection() || position == 0)
        return false;
    const qsizetype pair = Opening.indexOf(charAt(position - 1));
    if (pair < 0 || charAt(position) != Closing[pair] || endsInString(lineBefore()) != (Opening[pair] == '"'))
        return false;
    m_editor.SendScintilla(Base::SCI_DELETERANGE, static_cast<unsigned long>(position - 1), 2L);
    return true;
}

long EditorTyping::caret() const { return m_editor.SendScintilla(Base::SCI_GETCURRENTPOS); }

char EditorTyping::charAt(long position) const
{
    return char(m_editor.SendScintilla(Base::SCI_GETCHARAT, static_cast<unsigned long>(position)));
}

bool EditorTyping::hasSelection() const { return m_editor.SendScintilla(Base::SCI_GETSELECTIONEMPTY) == 0; }

QByteArray EditorTyping::lineBefore() const
{
    const auto line = static_cast<unsigned long>(
        m_editor.SendScintilla(Base::SCI_LINEFROMPOSITION, static_cast<unsigned long>(caret())));
    const long begin = m_editor.SendScintilla(Base::SCI_POSITIONFROMLINE, line);
    const auto *const text =
        static_cast<const char *>(m_editor.SendScintillaPtrResult(Base::SCI_GETCHARACTERPOINTER));
    return {text + begin, caret() - begin};
}

} // namespace ringback
