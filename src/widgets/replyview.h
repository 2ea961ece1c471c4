// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/eventdetails.h"

#include <QWidget>

#include <memory>

namespace ringback {

namespace Ui {
class ReplyView;
}

/// What an event was answered: what went out, who decided that, after how long. GUI thread.
class ReplyView final : public QWidget
{
    Q_OBJECT
public:
    explicit ReplyView(QWidget *parent = nullptr);
    ~ReplyView() override;

    void setReplyOf(const EventDetails &details);

private:
    [[nodiscard]] static QString noReplyText(const EventDetails &details);

    std::unique_ptr<Ui::ReplyView> m_ui;
};

} // namespace ringback
