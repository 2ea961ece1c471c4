// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/querynode.h"
#include "core/result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringView>

namespace ringback {

/// The texts of the filter language, for translators.
struct QueryText
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

/// Whether the filter language has this key; "field.NAME" counts for any NAME.
[[nodiscard]] bool isQueryKey(QStringView key);

/// The sentence that says what stands in place of \a key, which is none.
[[nodiscard]] QString unknownKeyText(QStringView key);

/// The term `key:value`. The error is the sentence that says which value was expected.
[[nodiscard]] Result<QueryNode, QString> readQueryTerm(QStringView key, const Wildcard &value);

} // namespace ringback
