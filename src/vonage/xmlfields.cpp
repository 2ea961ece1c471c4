// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/xmlfields.h"

#include "vonage/charset.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

namespace ringback::vonage {

namespace {

constexpr int MaxAttributes = 64; // of one element; QXmlStreamReader compares each with all others

/// The document as text; nothing where its bytes are not of the encoding that it declares.
std::optional<QString> decoded(QByteArrayView document, bool isUtf8)
{
    if (isUtf8 || document.isValidUtf8())
        return QString::fromUtf8(document);
    QXmlStreamReader declaration(document.first(std::min<qsizetype>(document.size(), 1024)).toByteArray());
    declaration.readNext();
    const auto reader = CharsetReader::find(declaration.documentEncoding().toLatin1());
    return reader && reader->isAsciiCompatible() ? reader->read(document) : std::nullopt;
}

/// The position behind the next \a end.
qsizetype behind(QStringView xml, QStringView end, qsizetype from)
{
    const qsizetype found = xml.indexOf(end, from);
    return found < 0 ? xml.size() : found + end.size();
}

/// The position behind the tag that begins at \a from; -1 where it has too many attributes.
qsizetype behindTag(QStringView xml, qsizetype from)
{
    int attributes = 0;
    qsizetype at = from + 1;
    for (; at < xml.size() && xml[at] != u'>'; ++at) {
        if (xml[at] != u'"' && xml[at] != u'\'')
            continue;
        if (++attributes > MaxAttributes)
            return -1;
        at = behind(xml, xml.sliced(at, 1), at + 1) - 1;
    }
    return at;
}

/// Where \a xml has what is not read: a tag with too many attributes, or a DTD, which Vonage never sends
/// (what is declared in it could grow without end). Else its size.
qsizetype endOfPlain(QStringView xml)
{
    qsizetype at = 0;
    while ((at = xml.indexOf(u'<', at)) >= 0) {
        const QStringView rest = xml.sliced(at);
        if (rest.startsWith(u"<!--")) {
            at = behind(xml, u"-->", at + 4);
        } else if (rest.startsWith(u"<![CDATA[")) {
            at = behind(xml, u"]]>", at + 9);
        } else if (rest.startsWith(u"<?")) {
            at = behind(xml, u"?>", at + 2);
        } else {
            const qsizetype end = rest.startsWith(u"<!") ? -1 : behindTag(xml, at);
            if (end < 0)
                return at;
            at = end;
        }
    }
    return xml.size();
}

} // namespace

void XmlFields::add(QStringView name, QStringView value, qint32 parent)
{
    Field field;
    field.key = m_fields.keep(name);
    field.hash = nameHash(field.key);
    field.value = m_fields.keep(value);
    field.parent = parent;
    if (parent >= 0)
        m_fields.m_fields[parent].hasMembers = true;
    m_fields.m_fields.append(field);
}

bool XmlFields::read(QByteArrayView text, bool isUtf8)
{
    const qsizetype begin = text.indexOf('<');
    std::optional<QString> document = decoded(text.sliced(begin), isUtf8);
    if (!document) {
        m_fields.noteBroken(text.first(begin));
        return false;
    }
    const qsizetype end = endOfPlain(*document);
    const bool isCut = end < document->size();
    const QStringView unread = QStringView(*document).sliced(end);
    const bool hasTooMany = isCut && !unread.startsWith(u"<!");
    const bool hasDocumentType = unread.startsWith(u"<!DOCTYPE", Qt::CaseInsensitive); // as HTML has it
    document->truncate(end);
    QXmlStreamReader reader(*document);
    reader.setNamespaceProcessing(false);
    if (readDocument(reader) && !isCut)
        return true;
    const bool isGoodSoFar = reader.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    if (hasTooMany && isGoodSoFar)
        m_limit = Field::TooMany;
    if (m_limit)
        return true;
    m_fields.m_hasDocumentType = hasDocumentType && isGoodSoFar && m_fields.m_root.isEmpty();
    const qsizetype stopped = std::min<qsizetype>(reader.characterOffset(), document->size());
    const QByteArray read = text.first(begin).toByteArray() + document->first(stopped).toUtf8();
    m_fields.noteBroken(read);
    return false;
}

bool XmlFields::readDocument(QXmlStreamReader &reader)
{
    struct Open
    {
        qint32 field;
        QString text;
    };
    QList<Open> open;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (open.size() >= MaxDepth || m_fields.isFull()) {
                m_limit = m_fields.isFull() ? Field::TooMany : Field::TooDeep;
                return false;
            }
            if (open.isEmpty()) {
                m_fields.m_root = m_fields.keep(reader.qualifiedName());
                open.append(Open{-1, {}});
            } else {
                add(reader.qualifiedName(), {}, open.last().field);
                open.append(Open{qint32(m_fields.m_fields.size() - 1), {}});
            }
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                if (m_fields.isFull()) {
                    m_limit = Field::TooMany;
                    return false;
                }
                add(attribute.qualifiedName(), attribute.value(), open.last().field);
            }
            break;
        case QXmlStreamReader::Characters:
            if (!open.isEmpty())
                open.last().text += reader.text();
            break;
        case QXmlStreamReader::EndElement: {
            const Open closed = open.takeLast();
            if (closed.field < 0) {
                if (!QStringView(closed.text).trimmed().isEmpty())
                    add({}, closed.text, -1);
                break;
            }
            Field &field = m_fields.m_fields[closed.field];
            // Between inner elements white space is layout; in a leaf it is the value.
            if (!field.hasMembers || !QStringView(closed.text).trimmed().isEmpty())
                field.value = m_fields.keep(closed.text);
            break;
        }
        default:
            break;
        }
    }
    return !reader.hasError();
}

} // namespace ringback::vonage
