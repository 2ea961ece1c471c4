// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/replaywatch.h"

#include <QHash>

namespace ringback::vonage {

bool ReplayWatch::isRepeated(QByteArrayView id, Timestamp now)
{
    while (!m_order.empty() && (now - m_order.front().at > m_window || m_order.size() > m_capacity)) {
        m_hashes.remove(m_order.front().hash);
        m_order.pop_front();
    }
    const size_t hash = qHash(id, QHashSeed::globalSeed());
    if (m_hashes.contains(hash))
        return true;
    m_hashes.insert(hash);
    m_order.push_back({.hash = hash, .at = now});
    return false;
}

} // namespace ringback::vonage
