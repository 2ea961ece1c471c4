// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/stringdictionary.h"

#include "vonage/keyedhash.h"

#include <limits>

namespace ringback {

namespace {

/// Keyed, since senders choose these texts. (qHash() takes six times as long for less than 16 bytes where it
/// uses AVX-512.)
size_t hashOf(QByteArrayView text)
{
    vonage::KeyedHash hash;
    hash.add(text);
    return size_t(hash.result());
}

/// One of \a places, told from a few bytes of \a text, which is not empty.
size_t recentPlace(QByteArrayView text, size_t places)
{
    const auto byte = [text](qsizetype at) { return size_t(quint8(text[at])); };
    return (size_t(text.size()) + byte(0) + 3 * byte(text.size() / 2) + 5 * byte(text.size() - 1)) % places;
}

} // namespace

StringDictionary::StringDictionary()
    : m_ends{0}
    , m_slots(16, 0)
{
}

QByteArrayView StringDictionary::at(Id id) const
{
    const quint32 start = id == 0 ? 0 : m_ends[id - 1];
    return {m_bytes.data() + start, qsizetype(m_ends[id] - start)};
}

/// The slot that holds \a text, or the free one where it belongs.
size_t StringDictionary::slotOf(QByteArrayView text) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = hashOf(text) & mask;
    while (m_slots[slot] != 0 && at(m_slots[slot]) != text)
        slot = (slot + 1) & mask;
    return slot;
}

StringDictionary::Id StringDictionary::add(QByteArrayView text)
{
    if (text.isEmpty())
        return 0;
    Id &recent = m_recent[recentPlace(text, m_recent.size())];
    if (text == at(recent)) // many columns say the same few texts again and again
        return recent;
    const size_t slot = slotOf(text);
    if (m_slots[slot] != 0)
        return recent = m_slots[slot];
    if (m_bytes.size() + size_t(text.size()) > std::numeric_limits<quint32>::max())
        return 0;
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    m_ends.push_back(quint32(m_bytes.size()));
    const Id id = size() - 1;
    if (size() > m_slots.size() / 2)
        grow();
    else
        m_slots[slot] = id;
    return recent = id;
}

std::vector<StringDictionary::Id> StringDictionary::add(const StringDictionary &other)
{
    std::vector<Id> numbers(other.size(), 0);
    for (Id id = 1; id < other.size(); ++id)
        numbers[id] = add(other.at(id));
    return numbers;
}

void StringDictionary::grow()
{
    m_slots.assign(m_slots.size() * 2, 0);
    const size_t mask = m_slots.size() - 1;
    for (Id id = 1; id < size(); ++id) { // no text is there twice, so none has to be looked at
        size_t slot = hashOf(at(id)) & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = id;
    }
}

qsizetype StringDictionary::memoryBytes() const
{
    return qsizetype(m_bytes.size() + m_ends.size() * sizeof(quint32) + m_slots.size() * sizeof(Id));
}

} // namespace ringback
