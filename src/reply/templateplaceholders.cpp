// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply/templateplaceholders.h"

#include "core/ascii.h"
#include "vonage/apis.h"
#include "vonage/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ringback {

namespace {

using vonage::FieldSpec;

struct PlaceholderWords
{
    Q_DECLARE_TR_FUNCTIONS(TemplatePlaceholders)
};

bool isAnsweredWithNcco(const vonage::Kind *kind) { return kind->expects != Expects::Any || kind->expectsOf; }

/// Whether it has a value itself, and not only what is inside.
bool hasValue(const FieldSpec &row)
{
    return row.type != vonage::Type::Object && row.type != vonage::Type::Array;
}

/// Whether \a kind has the field with a value, or the user may have put it into one that is his.
bool hasField(const vonage::Kind *kind, const QByteArray &name)
{
    int position = -1;
    for (const QByteArray &part : name.split('.')) {
        const QByteArray key = ascii::allDigits(part) ? "[]" : part;
        const int member = vonage::findNode(kind, position, key, vonage::nameHash(key));
        if (member == vonage::NoNode) {
            const FieldSpec *const around = position < 0 ? nullptr : vonage::node(position).spec;
            return around && around->inside == vonage::Inside::User;
        }
        position = member;
    }
    const FieldSpec *const found = vonage::node(position).spec;
    return found && hasValue(*found);
}

/// Of the row itself; others have names that are not known before they are sent.
bool isOffered(const FieldSpec &row)
{
    const QByteArrayView name(row.name);
    return !name.contains('[') && !name.endsWith('*') && hasValue(row);
}

} // namespace

ncco::KnownPlaceholders templatePlaceholders()
{
    ncco::KnownPlaceholders known{.value = usualValue, .offered = {}};
    known.offered.push_back(
        {.name = "base_url",
         .help = PlaceholderWords::tr(
             "The public address that the webhook came in by, without a slash at its end.")});
    QSet<QByteArray> names;
    for (const vonage::Kind *const kind : vonage::findApi("voice")->kinds) {
        if (!isAnsweredWithNcco(kind))
            continue;
        for (const std::span<const FieldSpec> group : kind->fields) {
            for (const FieldSpec &row : group) {
                if (!isOffered(row) || names.contains(row.name))
                    continue;
                names.insert(row.name);
                known.offered.push_back(
                    {.name = row.name, .help = vonage::words(row.meaning ? row.meaning : row.label)});
            }
        }
    }
    return known;
}

std::optional<QByteArray> usualValue(QByteArrayView name)
{
    if (name == "base_url")
        return "https://example.com";
    if (name == "from" || name == "to")
        return "447700900000";
    const bool isKnown = name.startsWith("query.")
        || std::ranges::any_of(vonage::findApi("voice")->kinds, [&name](const vonage::Kind *kind) {
                             return isAnsweredWithNcco(kind) && hasField(kind, name.toByteArray());
                         });
    return isKnown ? std::optional<QByteArray>("1") : std::nullopt;
}

} // namespace ringback
