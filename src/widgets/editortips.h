// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QStringList>

#include <chrono>

namespace ringback {

class NccoEditor;

/// What is to be said at a position: of findings and options. A plain text a paragraph.
[[nodiscard]] QStringList tipAt(const NccoEditor &editor, qsizetype position);

/// As long as whoever asked for it with a key may read it.
inline constexpr std::chrono::seconds LongTip{60};

/// Shows \a paragraphs in a tool tip at \a place of the viewport, as long as tool tips stay or for \a time.
/// Without any, hides what is shown.
void showTip(const NccoEditor &editor, const QPoint &place, const QStringList &paragraphs,
             std::chrono::milliseconds time = std::chrono::milliseconds(-1));

} // namespace ringback
