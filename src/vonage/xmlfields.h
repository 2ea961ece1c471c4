// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vonage/fieldset.h"

class QXmlStreamReader;

namespace ringback::vonage {

/// Reads an XML document (the form that Number Insight knows) into a FieldSet: elements below the outermost
/// one are fields, attributes and inner elements are their members. A DTD is refused, so that nothing
/// expands; at most MaxDepth and MaxFields. Linear in the text.
class XmlFields
{
public:
    explicit XmlFields(FieldSet &fields)
        : m_fields(fields)
    {
    }
    /// False when \a text, white space before it aside, is not well-formed or has a document type, which the
    /// fields then tell; what was read up to there stands in them. The text's own declaration of its encoding
    /// counts unless it is UTF-8 anyway.
    [[nodiscard]] bool read(QByteArrayView text, bool isUtf8);
    /// Where reading stopped before the end of a text that was well-formed so far, why: Field::TooMany (also
    /// for more than 64 attributes of one element) or TooDeep. Else 0.
    [[nodiscard]] quint8 limit() const { return m_limit; }

private:
    [[nodiscard]] bool readDocument(QXmlStreamReader &reader);
    void add(QStringView name, QStringView value, qint32 parent);

    FieldSet &m_fields;
    quint8 m_limit = 0;
};

} // namespace ringback::vonage
