// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <array>
#include <vector>

namespace ringback {

/// Short texts, each kept once and known by a number from 0 on. 0 is the empty text.
class StringDictionary
{
public:
    using Id = quint32;

    StringDictionary();

    /// The number of \a text, which is added when it is new. Once 4 GiB are full, new texts become the empty
    /// one.
    Id add(QByteArrayView text);
    /// Adds all texts of \a other. Gives the number here for each number there.
    [[nodiscard]] std::vector<Id> add(const StringDictionary &other);
    [[nodiscard]] QByteArrayView at(Id id) const;
    [[nodiscard]] Id size() const { return Id(m_ends.size()); }
    [[nodiscard]] qsizetype memoryBytes() const;

private:
    struct Slot
    {
        Id id = 0; // 0: free
        quint32 hash = 0;
    };

    Id add(QByteArrayView text, quint32 hash);
    void grow();

    std::vector<char> m_bytes;
    std::vector<quint32> m_ends;   // of each text in m_bytes
    std::vector<Slot> m_slots;     // hash table with open addressing; a power of two
    std::array<Id, 64> m_recent{}; // added lately, by a few of their bytes: no hash is needed to find them
};

} // namespace ringback
