// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/finding.h"
#include "widgets/qscintilla.h"

#include <vector>

namespace ringback {

/// Underlines the findings in \a editor's text, and marks their lines in the margin by the worst one.
void markFindings(QsciScintilla &editor, const std::vector<ncco::Finding> &findings);

/// Where \a finding is underlined: at a character before it where it has no size, such as at the end.
[[nodiscard]] ncco::TextRange markedRange(const QsciScintilla &editor, const ncco::Finding &finding);

} // namespace ringback
