// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/queryplan.h"

#include "capture/capturereader.h"
#include "capture/querynode.h"

#include <algorithm>

namespace ringback {

using ByteTerm = std::variant<RequestSearcher, FieldMatcher>;

/// The query's tree with its terms compiled. What the columns decide stands first in each group and in one
/// node, a part, wherever the request's bytes have a say beside it.
struct QueryPlan::Node
{
    struct Group
    {
        QueryGroup::Kind kind;
        std::vector<Node> nodes;
    };
    std::variant<Group, ColumnTerm, ByteTerm> value;
    bool onColumns = true; // no byte term below
    int cost = 0;          // to compare with that of its neighbours
    qsizetype part = -1;   // its number among Selection::parts
};

namespace {

using Node = QueryPlan::Node;
using Kind = QueryGroup::Kind;
using Truth = std::optional<bool>; // none: not known

constexpr int TextCost = 1'000;   // more than any column's
constexpr int FieldCost = 10'000; // decodes

Node groupNode(Kind kind, std::vector<Node> nodes)
{
    std::ranges::stable_sort(nodes, {}, &Node::cost);
    Node group{.value = Node::Group{.kind = kind, .nodes = {}}, .onColumns = true, .cost = 0, .part = -1};
    for (const Node &node : nodes) {
        group.onColumns = group.onColumns && node.onColumns;
        group.cost += node.cost;
    }
    std::get<Node::Group>(group.value).nodes = std::move(nodes);
    return group;
}

/// \a nodes with those that the columns decide made one, if the others are not of that sort.
std::vector<Node> gathered(Kind kind, std::vector<Node> nodes)
{
    const auto rest =
        std::stable_partition(nodes.begin(), nodes.end(), [](const Node &node) { return node.onColumns; });
    if (rest == nodes.end() || rest - nodes.begin() < 2)
        return nodes;
    std::vector<Node> onColumns(std::make_move_iterator(nodes.begin()), std::make_move_iterator(rest));
    std::vector<Node> result;
    result.push_back(groupNode(kind, std::move(onColumns)));
    std::move(rest, nodes.end(), std::back_inserter(result));
    return result;
}

Node compiled(const QueryNode &node, const QueryContext &context)
{
    if (const auto *group = std::get_if<QueryGroup>(&node.value)) {
        std::vector<Node> nodes;
        for (const QueryNode &member : group->nodes)
            nodes.push_back(compiled(member, context));
        return groupNode(group->kind, gathered(group->kind, std::move(nodes)));
    }
    if (auto column = ColumnTerm::compile(node, context)) {
        const int cost = column->cost();
        return {.value = *std::move(column), .onColumns = true, .cost = cost, .part = -1};
    }
    if (const auto *text = std::get_if<TextTerm>(&node.value))
        return {.value = RequestSearcher(*text), .onColumns = false, .cost = TextCost, .part = -1};
    return {.value = FieldMatcher(std::get<FieldTerm>(node.value)),
            .onColumns = false,
            .cost = FieldCost,
            .part = -1};
}

/// Numbers the largest nodes that the columns decide.
void numberParts(Node &node, qsizetype &count)
{
    if (node.onColumns) {
        node.part = count++;
    } else if (auto *group = std::get_if<Node::Group>(&node.value)) {
        for (Node &member : group->nodes)
            numberParts(member, count);
    }
}

/// The rows among \a within for which a node that the columns decide is true.
Bitmap selectColumns(const Node &node, const ColumnIndex &index, const Bitmap &within)
{
    if (const auto *term = std::get_if<ColumnTerm>(&node.value))
        return term->select(index, within);
    const auto &group = std::get<Node::Group>(node.value);
    if (group.kind == Kind::All) {
        Bitmap result = within;
        for (const Node &member : group.nodes)
            result = selectColumns(member, index, result);
        return result;
    }
    // Any: what one member has found the next need not look at. Not: all but what its member finds.
    Bitmap rest = within;
    for (const Node &member : group.nodes)
        rest -= selectColumns(member, index, rest);
    if (group.kind == Kind::Not)
        return rest;
    Bitmap result = within;
    result -= rest;
    return result;
}

void selectParts(const Node &node, const ColumnIndex &index, std::vector<Bitmap> &parts)
{
    if (node.part >= 0) {
        parts[size_t(node.part)] = selectColumns(node, index, index.live());
    } else if (const auto *group = std::get_if<Node::Group>(&node.value)) {
        for (const Node &member : group->nodes)
            selectParts(member, index, parts);
    }
}

/// Rows where a node is surely true, and where it may be.
struct Bounds
{
    Bitmap certain;
    Bitmap possible;
};

Bounds boundsOf(const Node &node, const Bitmap &all, const std::vector<Bitmap> &parts)
{
    if (node.part >= 0)
        return {parts[size_t(node.part)], parts[size_t(node.part)]};
    const auto *group = std::get_if<Node::Group>(&node.value);
    if (!group)
        return {Bitmap(all.size()), all};
    Bounds result = boundsOf(group->nodes.front(), all, parts);
    if (group->kind == Kind::Not) {
        Bounds negated{all, all};
        negated.certain -= result.possible;
        negated.possible -= result.certain;
        return negated;
    }
    for (size_t i = 1; i < group->nodes.size(); ++i) {
        const Bounds member = boundsOf(group->nodes[i], all, parts);
        if (group->kind == Kind::All) {
            result.certain &= member.certain;
            result.possible &= member.possible;
        } else {
            result.certain |= member.certain;
            result.possible |= member.possible;
        }
    }
    return result;
}

/// The truth of a node from those of its parts and terms, asked from the cheapest on and no more than needed.
/// \a judge gives the truth of a part or a term, none for a group that it must be asked about member by
/// member.
template <typename Judge>
Truth truthOf(const Node &node, const Judge &judge)
{
    const auto *group = std::get_if<Node::Group>(&node.value);
    if (!group || judge.decides(node))
        return judge.truthOf(node);
    if (group->kind == Kind::Not) {
        const Truth truth = truthOf(group->nodes.front(), judge);
        return truth ? Truth(!*truth) : truth;
    }
    const bool settling = group->kind == Kind::Any; // one such member settles it
    Truth result = !settling;
    for (const Node &member : group->nodes) {
        const Truth truth = truthOf(member, judge);
        if (truth == settling)
            return truth;
        if (!truth)
            result = std::nullopt;
    }
    return result;
}

/// \a fields are null when they have not been read.
bool isIn(const ByteTerm &term, const ScannedRequest &request, vonage::FieldLookup *fields,
          SearchScratch &scratch)
{
    if (const auto *text = std::get_if<RequestSearcher>(&term))
        return text->isIn(request, scratch);
    const auto &field = std::get<FieldMatcher>(term);
    return fields ? field.matches(*fields, scratch) : field.matches(request, scratch);
}

struct SelectionJudge
{
    const Selection &selection;
    qsizetype row;
    const ScannedRequest &request;
    SearchScratch &scratch;

    bool decides(const Node &node) const { return node.part >= 0; }
    Truth truthOf(const Node &node) const
    {
        if (node.part >= 0)
            return selection.parts[size_t(node.part)].contains(row);
        return isIn(std::get<ByteTerm>(node.value), request, nullptr, scratch);
    }
};

struct RowJudge
{
    const ColumnRow &row;
    const ScannedRequest *request; // null: not known
    vonage::FieldLookup *fields;   // may be null
    SearchScratch &scratch;

    bool decides(const Node &) const { return false; }
    Truth truthOf(const Node &node) const
    {
        if (const auto *term = std::get_if<ColumnTerm>(&node.value))
            return term->matches(row, scratch.folded);
        if (!request)
            return std::nullopt;
        return isIn(std::get<ByteTerm>(node.value), *request, fields, scratch);
    }
};

} // namespace

QueryPlan QueryPlan::compile(const Query &query, const QueryContext &context)
{
    QueryPlan plan;
    if (query.root()) {
        auto root = std::make_shared<Node>(compiled(*query.root(), context));
        numberParts(*root, plan.m_partCount);
        plan.m_root = std::move(root);
    }
    return plan;
}

Selection QueryPlan::select(const ColumnIndex &index) const
{
    if (!m_root)
        return {.certain = index.live(), .open = Bitmap(index.rowCount()), .parts = {}};
    Selection selection{
        .certain = Bitmap(), .open = Bitmap(), .parts = std::vector<Bitmap>(size_t(m_partCount))};
    selectParts(*m_root, index, selection.parts);
    Bounds bounds = boundsOf(*m_root, index.live(), selection.parts);
    bounds.possible -= bounds.certain;
    selection.certain = std::move(bounds.certain);
    selection.open = std::move(bounds.possible);
    return selection;
}

bool QueryPlan::matches(const Selection &selection, qsizetype row, const ScannedRequest &request,
                        SearchScratch &scratch) const
{
    return !m_root || truthOf(*m_root, SelectionJudge{selection, row, request, scratch}) == true;
}

bool QueryPlan::matches(const ColumnRow &row, const HttpRequest &request) const
{
    SearchScratch scratch;
    return matches(row, scannedRequest(request), scratch);
}

bool QueryPlan::matches(const ColumnRow &row, const ScannedRequest &request, SearchScratch &scratch) const
{
    return !m_root || truthOf(*m_root, RowJudge{row, &request, nullptr, scratch}) == true;
}

bool QueryPlan::matches(const ColumnRow &row, const ScannedRequest &request, vonage::FieldLookup &fields,
                        SearchScratch &scratch) const
{
    return !m_root || truthOf(*m_root, RowJudge{row, &request, &fields, scratch}) == true;
}

std::optional<bool> QueryPlan::matches(const ColumnRow &row) const
{
    if (!m_root)
        return true;
    SearchScratch scratch;
    return truthOf(*m_root, RowJudge{row, nullptr, nullptr, scratch});
}

} // namespace ringback
