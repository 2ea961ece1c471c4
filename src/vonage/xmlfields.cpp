// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/xmlfields.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace ringback::vonage {

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
    const QByteArrayView document = text.sliced(begin);
    QXmlStreamReader reader;
    if (isUtf8)
        reader.addData(QString::fromUtf8(document)); // a string's encoding is known, whatever it says
    else
        reader.addData(QByteArray::fromRawData(document.data(), document.size()));
    reader.setNamespaceProcessing(false);
    reader.setEntityExpansionLimit(0);
    if (readDocument(reader))
        return true;
    const QString whole = QString::fromUtf8(document);
    const qsizetype stopped = std::min<qsizetype>(reader.characterOffset(), whole.size());
    const QByteArray read = text.first(begin).toByteArray() + whole.first(stopped).toUtf8();
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
        case QXmlStreamReader::DTD:
            return false; // Vonage sends none; an entity declared in it could grow without end
        case QXmlStreamReader::StartElement:
            if (open.size() >= MaxDepth || m_fields.isFull())
                return false;
            if (open.isEmpty()) {
                m_fields.m_root = m_fields.keep(reader.qualifiedName());
                open.append(Open{-1, {}});
            } else {
                add(reader.qualifiedName(), {}, open.last().field);
                open.append(Open{qint32(m_fields.m_fields.size() - 1), {}});
            }
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                if (m_fields.isFull())
                    return false;
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
