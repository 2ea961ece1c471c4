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
    /// False when \a text, white space before it aside, is not well-formed, has a DTD or an element with more
    /// than 64 attributes; what was read up to there stands in the fields. The text's own declaration of its
    /// encoding counts unless it is UTF-8 anyway.
    [[nodiscard]] bool read(QByteArrayView text, bool isUtf8);

private:
    [[nodiscard]] bool readDocument(QXmlStreamReader &reader);
    void add(QStringView name, QStringView value, qint32 parent);

    FieldSet &m_fields;
};

} // namespace ringback::vonage
