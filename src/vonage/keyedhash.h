// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <array>

namespace ringback::vonage {

/// 64 bits that stand for a list of texts while the program runs: SipHash-1-3 under a key of this run, so
/// that nobody outside can make two lists look the same, and chance does not for as many as anybody
/// remembers. Different lists whose texts put together are the same are different. A value; linear in the
/// bytes.
class KeyedHash
{
public:
    using Key = std::array<quint64, 2>;

    explicit KeyedHash(const Key &key = ofThisRun());

    void add(QByteArrayView text);
    void add(quint64 number) { mix(number); }
    /// Never 0, which is free to mean "none". Nothing can be added any more.
    [[nodiscard]] quint64 result();

private:
    [[nodiscard]] static const Key &ofThisRun();
    void mix(quint64 word);
    void round();

    std::array<quint64, 4> m_state;
    quint64 m_words = 0;
};

} // namespace ringback::vonage
