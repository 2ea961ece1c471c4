// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>
#include <QStringView>

#include <memory>

namespace ringback {

struct QueryNode;

/// A query of the filter language, parsed (see cli documentation "The filter language"). A value; an empty
/// query matches all.
class Query
{
public:
    Query() = default;
    explicit Query(std::shared_ptr<const QueryNode> root)
        : m_root(std::move(root))
    {
    }
    /// The tree (capture/querynode.h); null for the empty query.
    [[nodiscard]] const QueryNode *root() const { return m_root.get(); }
    [[nodiscard]] bool isEmpty() const { return !m_root; }

    /// Whether both say the same in the same order.
    friend bool operator==(const Query &a, const Query &b);

private:
    std::shared_ptr<const QueryNode> m_root;
};

/// Where a query stops making sense.
struct QueryError
{
    qsizetype column = 1; ///< from 1, in characters (code points)
    QString expected;     ///< what was expected there: a sentence, translated
};

inline constexpr qsizetype MaxQueryLength = 16 * 1024; ///< UTF-16 code units
inline constexpr int MaxQueryDepth = 64;               ///< groups within groups
inline constexpr int MaxQueryTerms = 512;

/// Reads a query; linear in its length. White space alone is the empty query.
[[nodiscard]] Result<Query, QueryError> parseQuery(QStringView text);

/// The query as text that parseQuery() reads as an equal query. Null for the empty query.
[[nodiscard]] QString toText(const Query &query);

} // namespace ringback
