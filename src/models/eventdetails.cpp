// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventdetails.h"

#include "capture/eventdecode.h"
#include "ncco/check.h"
#include "ncco/textlines.h"
#include "reply/templatefolder.h"
#include "vonage/replycheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringback {

namespace {

constexpr qsizetype MostNccoErrors = 5;

struct NccoProblemText
{
    Q_DECLARE_TR_FUNCTIONS(EventDetails)
};

/// Whether the reply of \a event has an NCCO whose errors are not told by allProblems() as what is wrong
/// with the whole.
bool isWorthChecking(const Event &event)
{
    using Traits = vonage::ReplyTraits;
    if (!event.reply || event.reply->decision.reply.body.size() > TemplateFolder::MaxBytes)
        return false;
    const Traits traits = vonage::replyTraits(event.reply->decision);
    return vonage::isReadAsNcco(event.digest, traits) && traits.type != Traits::Type::Other
        && traits.body != Traits::Body::NotArray && traits.body != Traits::Body::EmptyArray;
}

/// The first errors that ncco::check() finds in what \a event was answered with.
QList<vonage::Problem> nccoErrors(const Event &event)
{
    QList<vonage::Problem> errors;
    if (!isWorthChecking(event))
        return errors;
    const QByteArray &text = event.reply->decision.reply.body;
    const ncco::TextLines lines(text);
    int more = 0;
    for (const ncco::Finding &finding : ncco::check(ncco::JsonDocument(text))) {
        if (finding.severity != ncco::Severity::Error)
            continue;
        if (errors.size() == MostNccoErrors) {
            ++more;
            continue;
        }
        const auto [line, column] = lines.position(finding.range.begin);
        errors.append(
            {.id = {},
             .field = {},
             .text = NccoProblemText::tr("Error in the NCCO, line %1, column %2: %3")
                         .arg(QString::number(line), QString::number(column), ncco::messageText(finding))});
    }
    if (more > 0)
        errors.append({.id = {},
                       .field = {},
                       .text = NccoProblemText::tr("The NCCO has %n more error(s).", nullptr, more)});
    return errors;
}

} // namespace

EventDetails eventDetails(Event event, Annotation annotation)
{
    vonage::Decoded decoded = decodeEvent(event);
    QList<vonage::Problem> problems = allProblems(event, decoded) + nccoErrors(event);
    return {.event = std::move(event),
            .decoded = std::move(decoded),
            .problems = std::move(problems),
            .annotation = std::move(annotation),
            .isReplyDamaged = false};
}

} // namespace ringback
