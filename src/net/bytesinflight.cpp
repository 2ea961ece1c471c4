// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/bytesinflight.h"

namespace ringback {

namespace {

constexpr qint64 EventBytes = 1024; // about what is held for a request besides its own bytes
// One part in so many of the limit may be exceeded by the heads of what is refused.
constexpr qint64 RefusedShare = 8;

qint64 heldBytes(const HttpRequest &request)
{
    return EventBytes + request.size() + request.body.capacity() - request.body.size();
}

} // namespace

bool BytesInFlight::add(qint64 bytes)
{
    m_bytes += bytes;
    return m_bytes <= m_limit;
}

bool BytesInFlight::take(Arrival &arrival)
{
    arrival.heldBytes = heldBytes(arrival.request);
    if (arrival.refusal && arrival.headComplete && m_bytes + arrival.heldBytes > m_limit) {
        arrival.request.body = {};
        arrival.request.trailerSection = {};
        arrival.heldBytes = heldBytes(arrival.request);
    }
    if (arrival.refusal && m_bytes + arrival.heldBytes > m_limit + m_limit / RefusedShare)
        return false;
    m_bytes += arrival.heldBytes;
    return true;
}

} // namespace ringback
