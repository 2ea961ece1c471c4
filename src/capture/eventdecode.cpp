// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/eventdecode.h"

#include "core/refusaltext.h"
#include "vonage/relations.h"
#include "vonage/replycheck.h"
#include "vonage/signature.h"

namespace ringback {

namespace {

/// Whether its body may not be all here. One that is not allowed was read whole.
bool mayBeCut(const Event &event)
{
    return event.refusal && event.refusal->reason != RefusalReason::ForbiddenSource;
}

vonage::Decoded withWhatItKeeps(const Event &event, vonage::Decoded decoded)
{
    decoded.problems += vonage::relationProblems(event.relationProblems);
    const bool tellsNothing = event.isMalformed() || decoded.digest.kind == "other";
    if (event.refusal && tellsNothing)
        decoded.summary = refusalText(*event.refusal);
    return decoded;
}

vonage::Decoded malformed(const Event &event)
{
    vonage::Decoded decoded;
    decoded.digest = event.digest;
    return withWhatItKeeps(event, std::move(decoded));
}

} // namespace

vonage::Decoded decodeEvent(const Event &event)
{
    if (event.isMalformed())
        return malformed(event);
    return withWhatItKeeps(event, vonage::decodeAs(event.request, event.digest, mayBeCut(event)));
}

vonage::Decoded decodeEvent(const Event &event, vonage::DecodeHints hints)
{
    if (event.isMalformed())
        return malformed(event);
    hints.isCut = mayBeCut(event);
    return withWhatItKeeps(event, vonage::decode(event.request, hints));
}

std::optional<vonage::SourceMatch> knownSource(const IpAddress &address,
                                               const QList<vonage::SourceSet> &activeSets)
{
    if (address.isNull()) // a proxy did not tell
        return std::nullopt;
    const auto match = vonage::findSource(address, activeSets);
    return match ? match : vonage::findSource(address, {vonage::localSourceSet()});
}

QList<vonage::Problem> allProblems(const Event &event, const vonage::Decoded &decoded)
{
    QList<vonage::Problem> problems;
    if (event.refusal) {
        problems.append({.id = refusalId(event.refusal->reason).toByteArray(),
                         .field = {},
                         .text = refusalText(*event.refusal)});
    }
    if (const auto problem = vonage::signatureProblem(event.signature))
        problems.append(*problem);
    problems += decoded.problems;
    problems += vonage::replyProblems(event);
    return problems;
}

} // namespace ringback
