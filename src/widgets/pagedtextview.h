// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QPlainTextEdit>

#include <vector>

namespace ringback {

/// Text to read, of any length: a part of it at a time, so that showing and scrolling never take long. Lines
/// that are very long go on in the next one, and are copied as they were. GUI thread.
class PagedTextView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit PagedTextView(QWidget *parent = nullptr);

    /// Shows the first part of \a text, which is UTF-8.
    void setText(const QByteArray &text);
    [[nodiscard]] int pageCount() const { return std::max(1, int(m_pages.size())); }
    [[nodiscard]] int page() const { return m_page; }
    void showPage(int page);
    /// Selects a part of the text, given in bytes, and brings it into sight.
    void select(qsizetype begin, qsizetype size);
    /// Where the text cursor is, in bytes.
    [[nodiscard]] qsizetype place() const;

Q_SIGNALS:
    void pageChanged();

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    [[nodiscard]] QByteArrayView pageText(int page) const;
    [[nodiscard]] qsizetype pageEnd(int page) const;
    [[nodiscard]] int positionOf(qsizetype place) const;

    QByteArray m_text;
    std::vector<qsizetype> m_pages; // where each begins
    int m_page = 0;
};

} // namespace ringback
