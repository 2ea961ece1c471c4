// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timestamp.h"

#include <QByteArrayView>
#include <QSet>

#include <chrono>
#include <deque>

namespace ringback::vonage {

/// Remembers which genuine requests were seen within a time span. A value; keeps 64 bits of each and forgets
/// the oldest ones first, at most a few tens of bytes times its capacity.
class ReplayWatch
{
public:
    explicit ReplayWatch(std::chrono::seconds window = std::chrono::seconds{300}, size_t capacity = 50'000)
        : m_window(window)
        , m_capacity(capacity)
    {
    }

    /// Whether \a id was noted within the time span before \a now; notes it if not.
    [[nodiscard]] bool isRepeated(QByteArrayView id, Timestamp now);

private:
    struct Seen
    {
        size_t hash;
        Timestamp at;
    };

    std::chrono::seconds m_window;
    size_t m_capacity;
    std::deque<Seen> m_order; // oldest first
    QSet<size_t> m_hashes;
};

} // namespace ringback::vonage
