// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/columnindex.h"

#include <QStringList>

namespace ringback {

/// What may stand where someone types in a filter.
struct FilterProposals
{
    qsizetype begin = 0; ///< of what they would replace
    qsizetype end = 0;
    QStringList texts; ///< whole terms, or keys that end in a colon
};

/// Whether no term goes on with \a c, unless it is within quotation marks.
[[nodiscard]] bool endsTerm(QChar c);

inline constexpr qsizetype MostProposals = 200;

/// For \a text with the cursor behind \a cursor characters: keys, words of the language, and values that
/// \a index has seen.
[[nodiscard]] FilterProposals filterProposals(const QString &text, qsizetype cursor,
                                              const ColumnIndex &index);

} // namespace ringback
