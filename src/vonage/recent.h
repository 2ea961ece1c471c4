// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <utility>
#include <vector>

namespace ringback::vonage {

/// Values by keys, the newest up to a limit: one more, and the oldest is forgotten. Keys are numbers that
/// nobody outside can choose (KeyedHash). Takes the memory of its values and 16 bytes for each that it may
/// hold; one that never held any takes none.
template <typename T>
class Recent
{
public:
    explicit Recent(size_t limit)
        : m_limit(std::max<size_t>(limit, 1))
    {
    }

    /// Null when there is none. Valid until the next call of at().
    [[nodiscard]] T *find(quint64 key) { return const_cast<T *>(std::as_const(*this).find(key)); }
    [[nodiscard]] const T *find(quint64 key) const
    {
        if (m_slots.empty())
            return nullptr;
        const Slot &slot = m_slots[slotOf(key)];
        return slot.isFree() ? nullptr : &m_entries[slot.entry].value;
    }
    /// Makes it, as T(), when there is none. Valid until the next call.
    [[nodiscard]] T &at(quint64 key)
    {
        if (T *const found = find(key))
            return *found;
        if (m_slots.empty())
            m_slots.resize(slotCount());
        if (m_entries.size() < m_limit) {
            m_entries.push_back({key, T()});
        } else {
            forget(m_entries[m_oldest].key);
            m_entries[m_oldest] = {key, T()};
        }
        m_slots[slotOf(key)] = {.tag = quint32(key), .entry = quint32(m_oldest)};
        T &made = m_entries[m_oldest].value;
        m_oldest = m_oldest + 1 == m_limit ? 0 : m_oldest + 1;
        return made;
    }

private:
    struct Entry
    {
        quint64 key;
        T value;
    };
    /// Points to an entry. Has half of its key, so that the entries themselves are rarely looked at.
    struct Slot
    {
        quint32 tag = 0;
        quint32 entry = ~quint32(0);
        [[nodiscard]] bool isFree() const { return entry == ~quint32(0); }
    };

    /// At most half of them are taken.
    [[nodiscard]] size_t slotCount() const
    {
        size_t count = 16;
        while (count < m_limit * 2)
            count *= 2;
        return count;
    }
    /// The slot of \a key, or the free one where it belongs.
    [[nodiscard]] size_t slotOf(quint64 key) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t slot = key & mask;
        while (!m_slots[slot].isFree()
               && (m_slots[slot].tag != quint32(key) || m_entries[m_slots[slot].entry].key != key))
            slot = (slot + 1) & mask;
        return slot;
    }
    /// Frees the slot of \a key and moves those behind it up that would not be found any more.
    void forget(quint64 key)
    {
        const size_t mask = m_slots.size() - 1;
        size_t hole = slotOf(key);
        for (size_t next = (hole + 1) & mask; !m_slots[next].isFree(); next = (next + 1) & mask) {
            const size_t home = m_slots[next].tag & mask;
            if (((next - home) & mask) >= ((next - hole) & mask)) {
                m_slots[hole] = m_slots[next];
                hole = next;
            }
        }
        m_slots[hole] = {};
    }

    size_t m_limit;
    size_t m_oldest = 0; // entry that is written next
    std::vector<Entry> m_entries;
    std::vector<Slot> m_slots;
};

} // namespace ringback::vonage
