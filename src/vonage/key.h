// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace ringback::vonage {

/// The hash of a field's name (FNV-1a). Only names of the tables are ever looked up by it, so nobody outside can
/// choose names that collide in a table.
[[nodiscard]] constexpr quint32 nameHash(QByteArrayView name)
{
    quint32 hash = 2166136261U;
    for (const char c : name)
        hash = (hash ^ quint8(c)) * 16777619U;
    return hash;
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
