// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ascii.h"

#include <QByteArrayView>

namespace ringback::vonage {

/// The hash of a field's name, eight bytes a step. Only names of the tables are ever put into a table by it,
/// so nobody outside can make a table slow with names that collide.
[[nodiscard]] constexpr quint32 nameHash(QByteArrayView name)
{
    const char *at = name.begin();
    qsizetype left = name.size();
    quint64 hash = quint64(left) * 0x9e3779b97f4a7c15U;
    const auto byte = [&at](int i) { return quint64(quint8(at[i])) << (8 * i); };
    for (; left >= 8; left -= 8, at += 8) {
        hash ^= byte(0) | byte(1) | byte(2) | byte(3) | byte(4) | byte(5) | byte(6) | byte(7);
        hash *= 0xff51afd7ed558ccdU;
        hash ^= hash >> 32;
    }
    quint64 tail = 0;
    for (int i = 0; i < int(left); ++i)
        tail |= byte(i);
    hash = (hash ^ tail) * 0xc4ceb9fe1a85ec53U;
    return quint32(hash >> 32);
}

using ascii::isSameWord;

/// A number without zeros in front: "00" is "0".
[[nodiscard]] inline QByteArrayView withoutLeadingZeros(QByteArrayView number)
{
    qsizetype zeros = 0;
    while (zeros + 1 < number.size() && number[zeros] == '0')
        ++zeros;
    return number.sliced(zeros);
}

/// A field's name written in the source, with its hash made by the compiler.
struct Key
{
    QByteArrayView text;
    quint32 hash = nameHash({});

    constexpr Key() = default;
    consteval Key(const char *literal) // NOLINT(google-explicit-constructor): a name is written as a literal
        : text(literal, qsizetype(std::char_traits<char>::length(literal)))
        , hash(nameHash(text))
    {
    }
    [[nodiscard]] constexpr bool isEmpty() const { return text.isEmpty(); }
};

/// A field of the top level, or a member of one: {"to"}, {"to", "number"}.
struct Path
{
    Key top = {};
    Key member = {};
};

} // namespace ringback::vonage
