// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filterterms.h"

#include "capture/casefold.h"
#include "capture/columnterm.h"
#include "capture/query.h"

#include <array>

namespace ringback {

namespace {

template <typename Term>
Query queryOf(const Term &term)
{
    auto node = std::make_shared<QueryNode>();
    node->value = term;
    return Query(node);
}

struct ColumnKey
{
    EventColumn column;
    PatternTerm::Key key;
};

constexpr std::array ColumnKeys{
    ColumnKey{EventColumn::Summary, PatternTerm::Key::Kind},
    ColumnKey{EventColumn::Kind, PatternTerm::Key::Kind},
    ColumnKey{EventColumn::From, PatternTerm::Key::From},
    ColumnKey{EventColumn::To, PatternTerm::Key::To},
    ColumnKey{EventColumn::Status, PatternTerm::Key::Status},
    ColumnKey{EventColumn::Method, PatternTerm::Key::Method},
    ColumnKey{EventColumn::Path, PatternTerm::Key::Path},
    ColumnKey{EventColumn::Signature, PatternTerm::Key::Verdict},
    ColumnKey{EventColumn::DecidedBy, PatternTerm::Key::Decided},
    ColumnKey{EventColumn::Call, PatternTerm::Key::Call},
    ColumnKey{EventColumn::Conversation, PatternTerm::Key::Conversation},
};

} // namespace

QString patternTerm(PatternTerm::Key key, QByteArrayView value)
{
    return toText(queryOf(PatternTerm{.key = key, .pattern = {.pieces = {readText(value)}}}));
}

std::optional<QString> fieldTerm(QByteArrayView name, QByteArrayView value)
{
    if (name.size() + value.size() > MaxQueryLength)
        return std::nullopt;
    const Query query = queryOf(FieldTerm{.name = readText(name), .pattern = {.pieces = {readText(value)}}});
    const QString text = toText(query);
    const auto read = parseQuery(text);
    return read && *read == query ? std::optional(text) : std::nullopt;
}

QString excluding(const QString &term) { return u'-' + term; }

QString cellTerm(const ColumnIndex &index, quint32 row, EventColumn column)
{
    for (const ColumnKey &known : ColumnKeys) {
        if (known.column != column)
            continue;
        const TextColumn texts = columnOf(known.key);
        const QByteArrayView value = firstItem(texts, index.text(texts, row));
        return value.isEmpty() ? QString() : patternTerm(known.key, value);
    }
    switch (column) {
    case EventColumn::Api:
        return patternTerm(PatternTerm::Key::Api, apiId(Api(index.apis()[row])));
    case EventColumn::Source: {
        const IpAddress address{.high = index.sourcesHigh()[row], .low = index.sourcesLow()[row]};
        if (address.isNull())
            return {};
        return toText(queryOf(SourceTerm{.kind = SourceTerm::Kind::Range, .range = {.network = address}}));
    }
    case EventColumn::Code:
        if (index.codes()[row] == NoReplyStatus)
            return {};
        return toText(queryOf(NumberTerm{.key = NumberTerm::Key::Code, .value = index.codes()[row]}));
    case EventColumn::Size:
        return toText(queryOf(NumberTerm{.key = NumberTerm::Key::Size, .value = index.sizes()[row]}));
    default:
        return {};
    }
}

} // namespace ringback
