// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detailstimer.h"

#include <algorithm>
#include <chrono>

namespace ringback {

namespace {

// Keys held down pass over rows whose details nobody reads.
constexpr std::chrono::milliseconds RestTime{15};
// Of events that come faster than anybody reads, while the newest is followed.
constexpr std::chrono::milliseconds FollowedTime{250};

} // namespace

DetailsTimer::DetailsTimer(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_age.start();
        Q_EMIT due();
    });
}

void DetailsTimer::startFor(bool isFollowed)
{
    if (!isFollowed || !m_age.isValid()) {
        m_timer.start(RestTime);
    } else if (!m_timer.isActive()) {
        const std::chrono::milliseconds age(m_age.elapsed());
        m_timer.start(std::max(RestTime, FollowedTime - age));
    }
}

} // namespace ringback
