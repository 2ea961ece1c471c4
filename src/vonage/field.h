// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace ringback::vonage {

/// One node of what a request carries. Text views into the request or into the arena of the FieldSet that
/// owns it.
struct Field
{
    /// How the value was written. Text is untyped: from a query, a form or XML. Raw was not read any further.
    enum class Shape : quint8 { Text, String, Number, True, False, Null, Object, Array, Raw };
    /// What is odd about its bytes.
    enum Flag : quint8 {
        InvalidUtf8 = 1,   ///< was read as Latin-1
        BadPercent = 2,    ///< a % without two hex digits, kept as it is
        LoneSurrogate = 4, ///< half of a pair, kept as it was escaped
        Control = 8,       ///< a NUL or another control character that text does not hold
        TooDeep = 16,      ///< nested too deeply, value is the raw text
        TooMany = 32,      ///< the rest of a request with too many fields, value is the raw text
        Broken = 64,       ///< the rest of a text that breaks its own rules, value is the raw text
        BesideBody = 128,  ///< from the query of a request whose fields are in the body
    };

    QByteArrayView key;   ///< own name, without those of its parents; empty for a member of an array
    QByteArrayView value; ///< text of a scalar; raw text of an object or an array
    qint32 parent = -1;   ///< position of its object or array; -1 at the top
    qint32 index = -1;    ///< position in its array; -1 otherwise
    quint32 hash = 0;     ///< nameHash(key)
    Shape shape = Shape::Text;
    quint8 flags = 0;
    bool hasMembers = false;
    qint16 name = -1; ///< nameId() of one at the top that can be found by its name

    [[nodiscard]] bool isContainer() const { return shape == Shape::Object || shape == Shape::Array; }
    /// It is shown as a field: one whose members are fields themselves is not, unless it has a text of its
    /// own.
    [[nodiscard]] bool isListed() const { return !hasMembers || (!isContainer() && !value.isEmpty()); }
    /// One of the four empties: absent is the fourth, so a FieldSet tells it.
    [[nodiscard]] bool isEmpty() const
    {
        return shape == Shape::Null || value.isEmpty() || (value.size() == 4 && value == "null");
    }
};

} // namespace ringback::vonage
