// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/columnterm.h"
#include "capture/query.h"
#include "capture/requestsearch.h"

#include <memory>
#include <optional>
#include <vector>

namespace ringback {

/// What the columns say about a query: rows that match for certain, and rows where the request's bytes must
/// tell.
struct Selection
{
    Bitmap certain;
    Bitmap open;
    /// Of each part of the plan that the columns decide, the rows where it is true.
    std::vector<Bitmap> parts;
};

/// A query ready to be run. Immutable and cheap to copy; for any thread. A plan by default matches
/// everything.
class QueryPlan
{
public:
    QueryPlan() = default;
    [[nodiscard]] static QueryPlan compile(const Query &query, const QueryContext &context);

    /// Judges all rows of \a index at once, as far as its columns tell.
    [[nodiscard]] Selection select(const ColumnIndex &index) const;
    /// Judges an open row of \a selection by the bytes of its request.
    [[nodiscard]] bool matches(const Selection &selection, qsizetype row, const ScannedRequest &request,
                               SearchScratch &scratch) const;

    /// Judges one event that is in no index, such as one that has just come.
    [[nodiscard]] bool matches(const ColumnRow &row, const HttpRequest &request) const;
    [[nodiscard]] bool matches(const ColumnRow &row, const ScannedRequest &request,
                               SearchScratch &scratch) const;
    /// Likewise, one event by many plans. \a fields are those of its request.
    [[nodiscard]] bool matches(const ColumnRow &row, const ScannedRequest &request,
                               vonage::FieldLookup &fields, SearchScratch &scratch) const;
    /// Likewise without its bytes; none when they must tell.
    [[nodiscard]] std::optional<bool> matches(const ColumnRow &row) const;

    struct Node;

private:
    std::shared_ptr<const Node> m_root;
    qsizetype m_partCount = 0;
};

} // namespace ringback
