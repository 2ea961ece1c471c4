// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fieldterm.h"

#include "capture/query.h"
#include "capture/querynode.h"

namespace ringback {

std::optional<QString> fieldTerm(QByteArrayView name, QByteArrayView value, bool excluded)
{
    if (name.size() + value.size() > MaxQueryLength)
        return std::nullopt;
    QueryNode node{
        FieldTerm{.name = QString::fromUtf8(name), .pattern = Wildcard{{QString::fromUtf8(value)}}}};
    if (excluded) {
        QueryGroup negation{.kind = QueryGroup::Kind::Not, .nodes = {}};
        negation.nodes.push_back(std::move(node));
        node = QueryNode{std::move(negation)};
    }
    const Query query(std::make_shared<const QueryNode>(std::move(node)));
    QString text = toText(query);
    const auto read = parseQuery(text);
    if (!read || *read != query)
        return std::nullopt;
    return text;
}

} // namespace ringback
