// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractScrollArea>
#include <QByteArray>

#include <algorithm>

namespace ringback {

/// Bytes as hexadecimal digits with their ASCII beside them; only the lines in sight are made. Bytes are
/// selected by mouse and keys, and copied. GUI thread.
class HexView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit HexView(QWidget *parent = nullptr);

    void setBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

    /// Selects bytes and brings them into sight.
    void select(qsizetype begin, qsizetype size);
    /// The selected bytes; those of the cursor's line when none is.
    [[nodiscard]] QByteArray selectedBytes() const;
    /// The first selected byte, or that of the cursor.
    [[nodiscard]] qsizetype selectionBegin() const { return std::min(m_anchor, m_cursor); }
    /// The same as "47 45 54".
    [[nodiscard]] QString selectedHex() const;

    /// Puts selectedHex() on the clipboard.
    Q_INVOKABLE void copy() const;

    /// A line as it is shown, such as "00000010  47 45 54 …  GET…".
    [[nodiscard]] QString lineText(qsizetype line) const;
    [[nodiscard]] qsizetype lineCount() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOut();
    void moveTo(qsizetype place, bool selects);
    void paintLine(QPainter &painter, qsizetype line, int y);
    [[nodiscard]] qsizetype placeAt(QPoint point) const;
    [[nodiscard]] qsizetype selectionEnd() const { return std::max(m_anchor, m_cursor); }
    [[nodiscard]] qsizetype lineOfCursor() const;
    [[nodiscard]] int visibleLines() const;
    [[nodiscard]] int columnOfHex(int byte) const;
    [[nodiscard]] int columnOfText(int byte) const;

    QByteArray m_bytes;
    qsizetype m_cursor = 0; // before the byte of that number, as m_anchor; what is selected lies between both
    qsizetype m_anchor = 0;
    int m_bytesOfLine = 16; // by the width of the view: 4, 8 or 16
    int m_offsetDigits = 8;
    qreal m_characterWidth = 8;
    int m_lineHeight = 16;
};

} // namespace ringback
