// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filterterms.h"

#include "capture/query.h"

#include <array>

namespace ringback {

namespace {

template <typename Term>
QString textOf(const Term &term)
{
    auto node = std::make_shared<QueryNode>();
    node->value = term;
    return toText(Query(node));
}

struct ColumnKey
{
    EventColumn column;
    PatternTerm::Key key;
    TextColumn text;
};

constexpr std::array ColumnKeys{
    ColumnKey{EventColumn::Summary, PatternTerm::Key::Kind, TextColumn::Kind},
    ColumnKey{EventColumn::Kind, PatternTerm::Key::Kind, TextColumn::Kind},
    ColumnKey{EventColumn::From, PatternTerm::Key::From, TextColumn::From},
    ColumnKey{EventColumn::To, PatternTerm::Key::To, TextColumn::To},
    ColumnKey{EventColumn::Status, PatternTerm::Key::Status, TextColumn::Status},
    ColumnKey{EventColumn::Method, PatternTerm::Key::Method, TextColumn::Method},
    ColumnKey{EventColumn::Path, PatternTerm::Key::Path, TextColumn::Path},
    ColumnKey{EventColumn::Signature, PatternTerm::Key::Verdict, TextColumn::Verdict},
    ColumnKey{EventColumn::DecidedBy, PatternTerm::Key::Decided, TextColumn::DecidedBy},
    ColumnKey{EventColumn::Call, PatternTerm::Key::Call, TextColumn::Call},
    ColumnKey{EventColumn::Conversation, PatternTerm::Key::Conversation, TextColumn::Conversation},
};

} // namespace

QString patternTerm(PatternTerm::Key key, const QString &value)
{
    return textOf(PatternTerm{.key = key, .pattern = {.pieces = {value}}});
}

QString cellTerm(const ColumnIndex &index, quint32 row, EventColumn column)
{
    for (const ColumnKey &known : ColumnKeys) {
        if (known.column != column)
            continue;
        const QByteArrayView value = firstId(index.text(known.text, row));
        return value.isEmpty() ? QString() : patternTerm(known.key, QString::fromUtf8(value));
    }
    switch (column) {
    case EventColumn::Api:
        return patternTerm(PatternTerm::Key::Api, QString::fromLatin1(apiId(Api(index.apis()[row]))));
    case EventColumn::Source: {
        const IpAddress address{.high = index.sourcesHigh()[row], .low = index.sourcesLow()[row]};
        return textOf(SourceTerm{.kind = SourceTerm::Kind::Range, .range = {.network = address}});
    }
    case EventColumn::Code:
        return textOf(NumberTerm{.key = NumberTerm::Key::Code, .value = index.codes()[row]});
    case EventColumn::Size:
        return textOf(NumberTerm{.key = NumberTerm::Key::Size, .value = index.sizes()[row]});
    default:
        return {};
    }
}

} // namespace ringback
