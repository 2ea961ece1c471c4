// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findingmarks.h"

#include "widgets/editorcolours.h"

#include <array>
#include <map>

namespace ringback {

namespace {

using Base = QsciScintillaBase;

// Each of its own, for they may overlap; the worst is drawn last.
constexpr std::array Severities{ncco::Severity::Info, ncco::Severity::Warning, ncco::Severity::Error};

void clearMarks(QsciScintilla &editor)
{
    const long length = editor.SendScintilla(Base::SCI_GETLENGTH);
    for (const ncco::Severity severity : Severities) {
        editor.SendScintilla(Base::SCI_SETINDICATORCURRENT, EditorMarks::indicator(severity));
        editor.SendScintilla(Base::SCI_INDICATORCLEARRANGE, 0UL, length);
        editor.markerDeleteAll(EditorMarks::marker(severity));
    }
}

} // namespace

ncco::TextRange markedRange(const QsciScintilla &editor, const ncco::Finding &finding)
{
    ncco::TextRange range = finding.range;
    if (!range.isEmpty())
        return range;
    const char here =
        char(editor.SendScintilla(Base::SCI_GETCHARAT, static_cast<unsigned long>(range.begin)));
    if (here != '\0' && here != '\n')
        range.end = editor.SendScintilla(Base::SCI_POSITIONAFTER, static_cast<unsigned long>(range.begin));
    else
        range.begin = editor.SendScintilla(Base::SCI_POSITIONBEFORE, static_cast<unsigned long>(range.begin));
    return range;
}

void markFindings(QsciScintilla &editor, const std::vector<ncco::Finding> &findings)
{
    clearMarks(editor);
    std::map<long, ncco::Severity> lines;
    for (const ncco::Finding &finding : findings) {
        const auto [begin, end] = markedRange(editor, finding);
        editor.SendScintilla(Base::SCI_SETINDICATORCURRENT, EditorMarks::indicator(finding.severity));
        editor.SendScintilla(Base::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(begin),
                             long(end - begin));
        const long line = editor.SendScintilla(Base::SCI_LINEFROMPOSITION, static_cast<unsigned long>(begin));
        const auto [marked, isNew] = lines.try_emplace(line, finding.severity);
        if (!isNew)
            marked->second = std::min(marked->second, finding.severity);
    }
    for (const auto &[line, severity] : lines)
        editor.markerAdd(int(line), EditorMarks::marker(severity));
}

} // namespace ringback
