// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editortips.h"

#include "ncco/optionhelp.h"
#include "widgets/findingmarks.h"
#include "widgets/nccoeditor.h"

#include <QToolTip>

namespace ringback {

QStringList tipAt(const NccoEditor &editor, qsizetype position)
{
    QStringList paragraphs;
    for (const ncco::Finding *const finding : findingsAt(editor, editor.findings(), position))
        paragraphs += ncco::messageText(*finding);
    const QString help = ncco::helpAt(ncco::JsonDocument(editor.ncco()), position).text();
    if (!help.isEmpty())
        paragraphs += help;
    return paragraphs;
}

void showTip(const NccoEditor &editor, const QPoint &place, const QStringList &paragraphs,
             std::chrono::milliseconds time)
{
    QString html;
    for (const QString &paragraph : paragraphs) // from the text, which is no markup
        html += u"<p style='white-space:pre-wrap'>" + paragraph.toHtmlEscaped() + u"</p>";
    QToolTip::showText(editor.viewport()->mapToGlobal(place), html, editor.viewport(), {}, int(time.count()));
}

} // namespace ringback
