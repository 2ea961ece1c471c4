// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/qscintilla.h"

#include "ncco/rules.h"

#include <array>

namespace ringback {

/// The marks of an editor, by their numbers.
struct EditorMarks
{
    /// Each has marks of its own, for they may overlap; the worst is drawn last.
    static constexpr std::array Severities{ncco::Severity::Info, ncco::Severity::Warning,
                                           ncco::Severity::Error};
    static constexpr int FirstIndicator = 8; ///< one a severity
    static constexpr int FoundIndicator = 12;
    static constexpr int FirstMarker = 1; ///< one a severity
    static constexpr int NumberMargin = 0;
    static constexpr int SeverityMargin = 1;
    static constexpr int FoldMargin = 2;

    [[nodiscard]] static constexpr int indicator(ncco::Severity severity)
    {
        return FirstIndicator + int(severity);
    }
    [[nodiscard]] static constexpr int marker(ncco::Severity severity) { return FirstMarker + int(severity); }
};

/// Gives \a editor, once, its \a lexer, its margins, and how braces and indentation are shown.
void defineLook(QsciScintilla &editor, QsciLexerJSON &lexer);

/// Gives \a editor and its \a lexer colours that fit the editor's palette, and a font of the size of its own.
void applyLook(QsciScintilla &editor, QsciLexer &lexer);

} // namespace ringback
