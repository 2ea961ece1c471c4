// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace ringback {

/// The statuses to refuse a request with, and what Vonage makes of each. GUI thread.
class RefuseMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit RefuseMenu(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(int status);
};

} // namespace ringback
