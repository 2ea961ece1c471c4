// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/hexview.h"

#include "widgets/accessiblerole.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace ringback {

namespace {

constexpr int PartGap = 2; // characters between the three parts of a line
constexpr int Margin = 4;  // pixels beside the text

} // namespace

HexView::HexView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    setAccessibleName(tr("Bytes"));
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    addAction(tr("Copy as &Hex"), this, &HexView::copy);
    addAction(tr("Copy as &Text"), this,
              [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(selectedBytes())); });
    layOut();
}

void HexView::setBytes(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_cursor = m_anchor = 0;
    verticalScrollBar()->setValue(0);
    layOut();
    moveTo(0, false);
}

void HexView::select(qsizetype begin, qsizetype size)
{
    m_anchor = std::clamp<qsizetype>(begin, 0, m_bytes.size());
    moveTo(begin + size, true);
}

QByteArray HexView::selectedBytes() const
{
    if (m_anchor != m_cursor)
        return m_bytes.sliced(selectionBegin(), selectionEnd() - selectionBegin());
    return m_bytes.mid(lineOfCursor() * m_bytesOfLine, m_bytesOfLine);
}

QString HexView::selectedHex() const { return QString::fromLatin1(selectedBytes().toHex(' ').toUpper()); }

qsizetype HexView::lineCount() const { return (m_bytes.size() + m_bytesOfLine - 1) / m_bytesOfLine; }

/// A cursor behind what is selected is in the line of the last byte of that, and one behind all in its line.
qsizetype HexView::lineOfCursor() const
{
    const qsizetype byte = m_cursor > m_anchor ? m_cursor - 1 : std::min(m_cursor, m_bytes.size() - 1);
    return std::max<qsizetype>(byte, 0) / m_bytesOfLine;
}

QString HexView::lineText(qsizetype line) const
{
    const qsizetype begin = line * m_bytesOfLine;
    const QByteArray bytes = m_bytes.mid(begin, m_bytesOfLine);
    QString text = QString::number(begin, 16).rightJustified(m_offsetDigits, u'0').toUpper();
    text += QString::fromLatin1(bytes.toHex(' ').toUpper()).prepend(QString(PartGap, u' '));
    text = text.leftJustified(columnOfText(0), u' ');
    for (const char c : bytes)
        text += c >= ' ' && c <= '~' ? QLatin1Char(c) : QLatin1Char('.');
    return text;
}

int HexView::columnOfHex(int byte) const { return m_offsetDigits + PartGap + 3 * byte; }
int HexView::columnOfText(int byte) const { return columnOfHex(m_bytesOfLine) - 1 + PartGap + byte; }

int HexView::visibleLines() const { return std::max(1, viewport()->height() / m_lineHeight); }

/// Takes as many bytes a line as fit, and keeps the first one in sight where it is.
void HexView::layOut()
{
    const qsizetype firstByte = qsizetype(verticalScrollBar()->value()) * m_bytesOfLine;
    const QFontMetricsF metrics(font());
    m_characterWidth = metrics.horizontalAdvance(u'0');
    m_lineHeight = std::max(1, qCeil(metrics.lineSpacing()));
    m_offsetDigits = m_bytes.size() > 0xffff ? 8 : 4;
    const auto widthOf = [this](int bytes) {
        m_bytesOfLine = bytes;
        return qCeil(columnOfText(bytes) * m_characterWidth) + 2 * Margin;
    };
    int width = widthOf(16);
    for (const int bytes : {8, 4}) {
        if (width > viewport()->width())
            width = widthOf(bytes);
    }
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    verticalScrollBar()->setPageStep(visibleLines());
    verticalScrollBar()->setRange(0, int(std::max<qsizetype>(0, lineCount() - visibleLines())));
    verticalScrollBar()->setValue(int(firstByte / m_bytesOfLine));
    viewport()->update();
}

void HexView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    painter.setFont(font());
    const qsizetype first = verticalScrollBar()->value();
    const qsizetype end = std::min(lineCount(), first + visibleLines() + 1);
    for (qsizetype line = first; line < end; ++line)
        paintLine(painter, line, int(line - first) * m_lineHeight);
}

void HexView::paintLine(QPainter &painter, qsizetype line, int y)
{
    const int left = Margin - horizontalScrollBar()->value();
    const QRect area(left, y, qCeil((columnOfText(m_bytesOfLine) + 1) * m_characterWidth), m_lineHeight);
    const QString text = lineText(line);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, text);

    const qsizetype lineBegin = line * m_bytesOfLine;
    const auto column = [&](qsizetype place) {
        return int(std::clamp<qsizetype>(place - lineBegin, 0, m_bytesOfLine));
    };
    const auto x = [&](int characters) { return left + qRound(characters * m_characterWidth); };
    const int from = column(selectionBegin());
    const int to = column(selectionEnd());
    if (from < to) {
        const QRect hex(QPoint(x(columnOfHex(from)), y),
                        QPoint(x(columnOfHex(to) - 1) - 1, y + m_lineHeight - 1));
        const QRect plain(QPoint(x(columnOfText(from)), y),
                          QPoint(x(columnOfText(to)) - 1, y + m_lineHeight - 1));
        const auto group = hasFocus() ? QPalette::Active : QPalette::Inactive;
        painter.save();
        painter.setClipRegion(QRegion(hex) + QRegion(plain));
        painter.fillRect(area, palette().brush(group, QPalette::Highlight));
        painter.setPen(palette().color(group, QPalette::HighlightedText));
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, text);
        painter.restore();
    }
    if (hasFocus() && line == lineOfCursor()) {
        const int cursorX = x(columnOfHex(column(m_cursor))) - 2;
        painter.fillRect(cursorX, y, 2, m_lineHeight, palette().color(QPalette::Text));
    }
}

void HexView::moveTo(qsizetype place, bool selects)
{
    m_cursor = std::clamp<qsizetype>(place, 0, m_bytes.size());
    if (!selects)
        m_anchor = m_cursor;
    const auto line = int(lineOfCursor());
    QScrollBar *const bar = verticalScrollBar();
    if (line < bar->value())
        bar->setValue(line);
    else if (line >= bar->value() + visibleLines())
        bar->setValue(line - visibleLines() + 1);
    setAccessibleDescription(m_bytes.isEmpty() ? tr("Empty") : lineText(line));
    viewport()->update();
}

qsizetype HexView::placeAt(QPoint point) const
{
    const qsizetype line = verticalScrollBar()->value() + qFloor(qreal(point.y()) / m_lineHeight);
    const qreal column = (point.x() - Margin + horizontalScrollBar()->value()) / m_characterWidth;
    const bool isInText = column >= columnOfText(0) - 1;
    const qreal byte = isInText ? column - columnOfText(0) : (column - columnOfHex(0)) / 3;
    const int place = std::clamp(qRound(byte), 0, m_bytesOfLine);
    return std::clamp<qsizetype>(line * m_bytesOfLine + place, 0, m_bytes.size());
}

void HexView::copy() const { QGuiApplication::clipboard()->setText(selectedHex()); }

bool HexView::event(QEvent *event)
{
    // This key has another meaning in the window.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::SelectAll)) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    const bool selects = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool farther = event->modifiers().testFlag(Qt::ControlModifier);
    const qsizetype lineBegin = lineOfCursor() * m_bytesOfLine;
    const qsizetype page = qsizetype(visibleLines()) * m_bytesOfLine;
    if (event->matches(QKeySequence::SelectAll)) {
        select(0, m_bytes.size());
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_cursor - 1, selects);
    case Qt::Key_Right:
        return moveTo(m_cursor + 1, selects);
    case Qt::Key_Up:
        return moveTo(m_cursor - m_bytesOfLine, selects);
    case Qt::Key_Down:
        return moveTo(m_cursor + m_bytesOfLine, selects);
    case Qt::Key_PageUp:
        return moveTo(m_cursor - page, selects);
    case Qt::Key_PageDown:
        return moveTo(m_cursor + page, selects);
    case Qt::Key_Home:
        return moveTo(farther ? 0 : lineBegin, selects);
    case Qt::Key_End:
        return moveTo(farther ? m_bytes.size() : lineBegin + m_bytesOfLine - (selects ? 0 : 1), selects);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        moveTo(placeAt(event->position().toPoint()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        moveTo(placeAt(event->position().toPoint()), true);
}

void HexView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
}

void HexView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void HexView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace ringback
