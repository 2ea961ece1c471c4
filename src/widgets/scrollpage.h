// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace ringback {

/// Fits what is in it to its own size, and scrolls only what would become too low to be read. A QScrollArea
/// scrolls as soon as texts that wrap have less than they like. GUI thread.
class ScrollPage final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollPage(QWidget *parent = nullptr);

    /// What of it gives way before anything scrolls.
    void setSpare(QWidget &spare) { m_spare = &spare; }

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QWidget *m_spare = nullptr;
};

} // namespace ringback
