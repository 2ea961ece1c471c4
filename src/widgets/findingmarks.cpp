// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findingmarks.h"

#include "widgets/editorcolours.h"

#include <map>

namespace ringback {

namespace {

using Base = QsciScintillaBase;

void clearMarks(QsciScintilla &editor)
{
    const long length = editor.SendScintilla(Base::SCI_GETLENGTH);
    for (const ncco::Severity severity : EditorMarks::Severities) {
        editor.SendScintilla(Base::SCI_SETINDICATORCURRENT, EditorMarks::indicator(severity));
        editor.SendScintilla(Base::SCI_INDICATORCLEARRANGE, 0UL, length);
        editor.markerDeleteAll(EditorMarks::marker(severity));
    }
}

/// Where \a finding is underlined: at a character before it where it has no size, such as at the end.
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

bool isMarkedAt(const QsciScintilla &editor, const ncco::Finding &finding, qsizetype position)
{
    const ncco::TextRange range = markedRange(editor, finding);
    return range.begin <= position && position <= range.end;
}

long lineOf(const QsciScintilla &editor, qsizetype position)
{
    return editor.SendScintilla(Base::SCI_LINEFROMPOSITION, static_cast<unsigned long>(position));
}

} // namespace

void markFindings(QsciScintilla &editor, const std::vector<ncco::Finding> &findings)
{
    clearMarks(editor);
    std::map<long, ncco::Severity> lines;
    for (const ncco::Finding &finding : findings) {
        const auto [begin, end] = markedRange(editor, finding);
        editor.SendScintilla(Base::SCI_SETINDICATORCURRENT, EditorMarks::indicator(finding.severity));
        editor.SendScintilla(Base::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(begin),
                             long(end - begin));
        const long line = lineOf(editor, begin);
        const auto [marked, isNew] = lines.try_emplace(line, finding.severity);
        if (!isNew)
            marked->second = std::min(marked->second, finding.severity);
    }
    for (const auto &[line, severity] : lines)
        editor.markerAdd(int(line), EditorMarks::marker(severity));
}

std::vector<const ncco::Finding *> findingsAt(const QsciScintilla &editor,
                                              const std::vector<ncco::Finding> &findings, qsizetype position)
{
    std::vector<const ncco::Finding *> here;
    for (const ncco::Finding &finding : findings) {
        if (isMarkedAt(editor, finding, position))
            here.push_back(&finding);
    }
    return here;
}

std::vector<const ncco::Finding *> findingsNear(const QsciScintilla &editor,
                                                const std::vector<ncco::Finding> &findings,
                                                qsizetype position)
{
    const long line = lineOf(editor, position);
    const auto isInLine = [&editor, line](const ncco::Finding *finding) {
        const ncco::TextRange range = markedRange(editor, *finding);
        return lineOf(editor, range.begin) == line && lineOf(editor, range.end) == line;
    };
    std::vector<const ncco::Finding *> found = findingsAt(editor, findings, position);
    if (std::ranges::none_of(found, isInLine)) {
        for (const ncco::Finding &finding : findings) {
            if (isInLine(&finding))
                found.push_back(&finding);
        }
    }
    std::ranges::stable_sort(found, {}, [](const ncco::Finding *finding) { return finding->range.size(); });
    return found;
}

} // namespace ringback
