// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/stringdictionary.h"

#include "vonage/keyedhash.h"

#include <limits>

namespace ringback {

namespace {

/// Keyed, since senders choose these texts. (qHash() takes six times as long for less than 16 bytes where it
/// uses AVX-512.)
quint32 hashOf(QByteArrayView text)
{
    vonage::KeyedHash hash;
    hash.add(text);
    return quint32(hash.result());
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
    , m_slots(16)
{
}

QByteArrayView StringDictionary::at(Id id) const
{
    const quint32 start = id == 0 ? 0 : m_ends[id - 1];
    return {m_bytes.data() + start, qsizetype(m_ends[id] - start)};
}

StringDictionary::Id StringDictionary::add(QByteArrayView text)
{
    if (text.isEmpty())
        return 0;
    Id &recent = m_recent[recentPlace(text, m_recent.size())];
    if (text != at(recent)) // many columns say the same few texts again and again
        recent = add(text, hashOf(text));
    return recent;
}

StringDictionary::Id StringDictionary::add(QByteArrayView text, quint32 hash)
{
    const size_t mask = m_slots.size() - 1;
    size_t place = hash & mask;
    for (; m_slots[place].id != 0; place = (place + 1) & mask) {
        if (m_slots[place].hash == hash && at(m_slots[place].id) == text)
            return m_slots[place].id;
    }
    if (m_bytes.size() + size_t(text.size()) > std::numeric_limits<quint32>::max())
        return 0;
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    m_ends.push_back(quint32(m_bytes.size()));
    const Id id = size() - 1;
    m_slots[place] = {.id = id, .hash = hash};
    if (size() > m_slots.size() / 8 * 7)
        grow();
    return id;
}

std::vector<StringDictionary::Id> StringDictionary::add(const StringDictionary &other)
{
    std::vector<quint32> hashes(other.size(), 0);
    for (const Slot &slot : other.m_slots)
        hashes[slot.id] = slot.hash;
    std::vector<Id> numbers(other.size(), 0);
    for (Id id = 1; id < other.size(); ++id)
        numbers[id] = add(other.at(id), hashes[id]);
    return numbers;
}

void StringDictionary::grow()
{
    std::vector<Slot> larger(m_slots.size() * 2);
    const size_t mask = larger.size() - 1;
    for (const Slot &slot : m_slots) { // no text is there twice, so none has to be looked at
        if (slot.id == 0)
            continue;
        size_t place = slot.hash & mask;
        while (larger[place].id != 0)
            place = (place + 1) & mask;
        larger[place] = slot;
    }
    m_slots = std::move(larger);
}

qsizetype StringDictionary::memoryBytes() const
{
    return qsizetype(m_bytes.size() + m_ends.size() * sizeof(quint32) + m_slots.size() * sizeof(Slot));
}

} // namespace ringback
