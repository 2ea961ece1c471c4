// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>
#include <QStringView>

#include <memory>

namespace ringback {

struct QueryNode;

/// A query of the filter language, parsed (see cli documentation "The filter language"). A value; an empty query matches all.
class Query
{
public:
    Query() = default;
    explicit Query(std::shared_ptr<const QueryNode> root)
        : m_root(std::move(root))
    {
    }
    /// The tree; null for the empty query.
    [[nodiscard]] const QueryNode *root() const { return m_root.get(); }

private:
    std::shared_ptr<const QueryNode> m_root;
};

/// Where a query stops making sense.
struct QueryError
{
    qsizetype column = 1; ///< from 1, in characters (code points)
    QString expected;     ///< what was expected there, translated
};

[[nodiscard]] Result<Query, QueryError> parseQuery(QStringView text);

} // namespace ringback
