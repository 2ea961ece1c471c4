// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/fieldlookup.h"

#include "core/ascii.h"
#include "vonage/examine.h"

#include <algorithm>

namespace ringback::vonage {

namespace {

/// FNV-1a of a name in lower case.
quint32 caselessHash(QByteArrayView name)
{
    quint32 hash = 0x811c9dc5;
    for (const char c : name)
        hash = (hash ^ quint8(ascii::isLetter(c) ? c | 0x20 : c)) * 0x01000193;
    return hash;
}

/// Whether decode() might read \a field as JSON text; only the tables tell.
bool mayNest(const Field &field)
{
    return field.shape == Field::Shape::Text && field.parent < 0 && !field.value.isEmpty()
        && (field.value.front() == '{' || field.value.front() == '[');
}

/// As most fields at the top have it: fullName() without a copy.
bool isKeyFullName(const Field &field)
{
    return field.parent < 0 && field.index < 0 && !(field.flags & Field::BesideBody)
        && field.key.size() <= LongestFullName;
}

} // namespace

FieldName::FieldName(QByteArrayView name)
    : text(name.toByteArray())
    , hash(caselessHash(name))
{
}

bool FieldLookup::has(const FieldName &name, const std::function<bool(QByteArrayView value)> &accepts)
{
    if (!m_set)
        read();
    for (qsizetype i = 0; i < m_hashes.size(); ++i) {
        if (m_hashes[i] == name.hash && isNamed(i, name.text) && accepts(value(i)))
            return true;
    }
    return false;
}

void FieldLookup::read()
{
    m_set.emplace(m_request);
    if (std::ranges::any_of(m_set->fields(), mayNest)) {
        m_decoded = decode(m_request);
        for (const DecodedField &field : m_decoded->fields)
            m_hashes.append(caselessHash(field.name));
        return;
    }
    for (const Field &field : m_set->fields())
        m_hashes.append(caselessHash(isKeyFullName(field) ? field.key : fullName(*m_set, field)));
}

bool FieldLookup::isNamed(qsizetype position, QByteArrayView name) const
{
    if (m_decoded)
        return isSameWord(m_decoded->fields.at(position).name, name);
    const Field &field = m_set->fields().at(position);
    return field.isListed() && isSameWord(isKeyFullName(field) ? field.key : fullName(*m_set, field), name);
}

QByteArrayView FieldLookup::value(qsizetype position) const
{
    return m_decoded ? QByteArrayView(m_decoded->fields.at(position).value)
                     : m_set->fields().at(position).value;
}

} // namespace ringback::vonage
