// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/finding.h"
#include "widgets/qscintilla.h"

#include <vector>

namespace ringback {

/// Underlines the findings in \a editor's text, and marks their lines in the margin by the worst one.
void markFindings(QsciScintilla &editor, const std::vector<ncco::Finding> &findings);

/// Those of \a findings that are underlined at \a position.
[[nodiscard]] std::vector<const ncco::Finding *> findingsAt(const QsciScintilla &editor,
                                                            const std::vector<ncco::Finding> &findings,
                                                            qsizetype position);
/// The same, the smallest first; where none of them is within the line of \a position, with all that are.
[[nodiscard]] std::vector<const ncco::Finding *> findingsNear(const QsciScintilla &editor,
                                                              const std::vector<ncco::Finding> &findings,
                                                              qsizetype position);

} // namespace ringback
