// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/columnrow.h"

#include "vonage/problems.h"
#include "vonage/replycheck.h"
#include "vonage/signature.h"

namespace ringback {

QByteArray joinedProblems(const QByteArray &problems, const QByteArray &replyProblems)
{
    if (problems.isEmpty() || replyProblems.isEmpty())
        return problems.isEmpty() ? replyProblems : problems;
    return problems + ',' + replyProblems;
}

QByteArray withSignatureProblem(const QByteArray &problems, const QByteArray &verdict)
{
    const auto problem = vonage::verdictProblem(verdict);
    if (!problem)
        return problems;
    const QByteArray id = vonage::problemId(*problem).toByteArray();
    return problems.split(',').contains(id) ? problems : joinedProblems(id, problems);
}

ColumnRow columnRow(const Event &event)
{
    const Digest &digest = event.digest;
    const QByteArray problems = withSignatureProblem(digest.problems.join(','), event.signature.verdict);
    QByteArray replyProblems;
    if (event.reply) {
        replyProblems =
            vonage::replyProblemIds(digest, vonage::replyTraits(event.reply->decision), event.reply->after);
    }
    return {.id = event.id,
            .receivedAt = event.receivedAt,
            .source = event.source.address,
            .api = digest.api,
            .kind = digest.kind,
            .method = event.request.method,
            .path = event.request.path().toByteArray(),
            .from = digest.from,
            .to = digest.to,
            .status = digest.status,
            .call = digest.call,
            .conversation = digest.conversation,
            .message = digest.message,
            .problems = joinedProblems(problems, replyProblems),
            .verdict = event.signature.verdict,
            .decidedBy = event.reply ? event.reply->decision.decidedBy : event.withheldBy,
            .code = event.reply ? event.reply->decision.reply.status : NoReplyStatus,
            .took = event.reply ? event.reply->after : std::chrono::microseconds(0),
            .bodySize = event.request.body.size(),
            .note = {}};
}

} // namespace ringback
