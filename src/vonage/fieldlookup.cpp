// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/fieldlookup.h"

#include "vonage/decode.h"
#include "vonage/examine.h"
#include "vonage/fieldset.h"

#include <algorithm>

namespace ringback::vonage {

namespace {

/// Whether decode() might read \a field as JSON text; only the tables tell.
bool mayNest(const Field &field)
{
    return field.shape == Field::Shape::Text && field.parent < 0 && !field.value.isEmpty()
        && (field.value.front() == '{' || field.value.front() == '[');
}

bool isNamed(const FieldSet &set, const Field &field, QByteArrayView name)
{
    // Most names differ in their last letter already, which saves putting the whole name together.
    const bool differs = !field.key.isEmpty() && field.key.size() <= name.size()
        && name.last(field.key.size()).compare(field.key, Qt::CaseInsensitive) != 0;
    return !differs && QByteArrayView(fullName(set, field)).compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

bool hasField(const HttpRequest &request, QByteArrayView name,
              const std::function<bool(QByteArrayView value)> &accepts)
{
    const FieldSet set(request);
    if (std::ranges::any_of(set.fields(), mayNest)) {
        const Decoded decoded = decode(request);
        return std::ranges::any_of(decoded.fields, [&](const DecodedField &field) {
            return QByteArrayView(field.name).compare(name, Qt::CaseInsensitive) == 0 && accepts(field.value);
        });
    }
    return std::ranges::any_of(set.fields(), [&](const Field &field) {
        return field.isListed() && isNamed(set, field, name) && accepts(field.value);
    });
}

} // namespace ringback::vonage
