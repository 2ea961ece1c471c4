// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pagedtextview.h"

#include <QFontDatabase>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>

namespace ringback {

namespace {

constexpr qsizetype PageBytes = 32 * 1024;
// UTF-16 code units; layout of one line takes time that grows with it.
constexpr qsizetype LongestShownLine = 500;
constexpr int GoesOn = 1; // state of a block whose line goes on in the next one

/// The last place at or before \a place where a character begins.
qsizetype characterBegin(const QByteArray &text, qsizetype place)
{
    while (place > 0 && place < text.size() && (uchar(text[place]) & 0xc0) == 0x80)
        --place;
    return place;
}

} // namespace

PagedTextView::PagedTextView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

void PagedTextView::setText(const QByteArray &text)
{
    m_text = text;
    m_pages.assign(1, 0);
    while (m_text.size() - m_pages.back() > PageBytes) {
        const qsizetype begin = m_pages.back();
        const qsizetype lineEnd = QByteArrayView(m_text).sliced(begin, PageBytes).lastIndexOf('\n');
        m_pages.push_back(lineEnd > 0 ? begin + lineEnd + 1 : characterBegin(m_text, begin + PageBytes));
    }
    showPage(0);
}

qsizetype PagedTextView::pageEnd(int page) const
{
    return page + 1 < pageCount() ? m_pages[size_t(page) + 1] : m_text.size();
}

QByteArrayView PagedTextView::pageText(int page) const
{
    const qsizetype begin = m_pages[size_t(page)];
    return QByteArrayView(m_text).sliced(begin, pageEnd(page) - begin);
}

void PagedTextView::showPage(int page)
{
    if (m_pages.empty())
        return;
    m_page = std::clamp(page, 0, pageCount() - 1);
    const QString text = QString::fromUtf8(pageText(m_page));
    QString lines;
    lines.reserve(text.size() + text.size() / LongestShownLine + 1);
    std::vector<qsizetype> cuts; // numbers of the lines that go on
    qsizetype line = 0;
    qsizetype length = 0;
    for (const QChar c : text) {
        if (c == u'\n') {
            length = 0;
            ++line;
        } else if (++length > LongestShownLine && !c.isLowSurrogate()) {
            lines += u'\n';
            cuts.push_back(line++);
            length = 1;
        }
        lines += c;
    }
    if (m_page + 1 < pageCount() && lines.endsWith(u'\n'))
        lines.chop(1);
    setPlainText(lines);
    for (const qsizetype cut : cuts)
        document()->findBlockByNumber(int(cut)).setUserState(GoesOn);
    Q_EMIT pageChanged();
}

/// Of a place on this page, in its document: each cut has added one to those behind it.
int PagedTextView::positionOf(qsizetype place) const
{
    const qsizetype begin = m_pages[size_t(m_page)];
    qsizetype left = QString::fromUtf8(QByteArrayView(m_text).sliced(begin, place - begin)).size();
    QTextBlock block = document()->firstBlock();
    for (; block.next().isValid(); block = block.next()) {
        const bool goesOn = block.userState() == GoesOn;
        const qsizetype length = block.length() - (goesOn ? 1 : 0);
        if (left < length)
            break;
        left -= length;
    }
    return block.position() + int(std::min<qsizetype>(left, block.length() - 1));
}

void PagedTextView::select(qsizetype begin, qsizetype size)
{
    if (m_pages.empty())
        return;
    const auto behind = std::ranges::upper_bound(m_pages, begin);
    const int page = int(behind - m_pages.begin()) - 1;
    if (page != m_page)
        showPage(page);
    QTextCursor cursor(document());
    cursor.setPosition(positionOf(begin));
    cursor.setPosition(positionOf(std::min(begin + size, pageEnd(page))), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

qsizetype PagedTextView::place() const
{
    if (m_pages.empty())
        return 0;
    const int position = textCursor().selectionStart();
    QString before = toPlainText().first(position);
    qsizetype cuts = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid() && block.position() <= position;
         block = block.next())
        cuts += block.userState() == GoesOn && block.position() + block.length() <= position ? 1 : 0;
    return m_pages[size_t(m_page)] + before.toUtf8().size() - cuts;
}

QMimeData *PagedTextView::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    QString text;
    for (QTextBlock block = document()->findBlock(cursor.selectionStart());
         block.isValid() && block.position() < cursor.selectionEnd(); block = block.next()) {
        const int from = std::max(cursor.selectionStart() - block.position(), 0);
        const int to = std::min(cursor.selectionEnd() - block.position(), block.length());
        const QString line = block.text();
        text += QStringView(line).mid(from, to - from);
        if (to == block.length() && block.userState() != GoesOn)
            text += u'\n';
    }
    auto *const copied = new QMimeData;
    copied->setText(text);
    return copied;
}

} // namespace ringback
