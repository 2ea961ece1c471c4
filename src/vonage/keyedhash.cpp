// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/keyedhash.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <bit>
#include <cstring>

namespace ringback::vonage {

KeyedHash::KeyedHash(const Key &key)
    : m_state{key[0] ^ 0x736f'6d65'7073'6575, key[1] ^ 0x646f'7261'6e64'6f6d, key[0] ^ 0x6c79'6765'6e65'7261,
              key[1] ^ 0x7465'6462'7974'6573}
{
}

const KeyedHash::Key &KeyedHash::ofThisRun()
{
    static const Key key = [] {
        auto *const random = QRandomGenerator::system();
        return Key{random->generate64(), random->generate64()};
    }();
    return key;
}

inline void KeyedHash::round()
{
    auto &[a, b, c, d] = m_state;
    a += b;
    b = std::rotl(b, 13) ^ a;
    a = std::rotl(a, 32);
    c += d;
    d = std::rotl(d, 16) ^ c;
    a += d;
    d = std::rotl(d, 21) ^ a;
    c += b;
    b = std::rotl(b, 17) ^ c;
    c = std::rotl(c, 32);
}

void KeyedHash::mix(quint64 word)
{
    m_state[3] ^= word;
    round();
    m_state[0] ^= word;
    ++m_words;
}

// The size goes first, so that where one text ends is part of what is hashed.
void KeyedHash::add(QByteArrayView text)
{
    mix(quint64(text.size()));
    const char *at = text.data();
    qsizetype left = text.size();
    for (; left >= 8; left -= 8, at += 8)
        mix(qFromLittleEndian<quint64>(at));
    if (left > 0) {
        quint64 tail = 0;
        std::memcpy(&tail, at, size_t(left));
        mix(qFromLittleEndian(tail));
    }
}

quint64 KeyedHash::result()
{
    mix(m_words);
    m_state[2] ^= 0xff;
    for (int i = 0; i < 3; ++i)
        round();
    const quint64 hash = m_state[0] ^ m_state[1] ^ m_state[2] ^ m_state[3];
    return hash == 0 ? 1 : hash;
}

} // namespace ringback::vonage
