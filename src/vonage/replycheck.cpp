// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/replycheck.h"

#include "core/rowsinorder.h"
#include "vonage/apis.h"
#include "vonage/jsontokens.h"
#include "vonage/words.h"

#include <QCoreApplication>

namespace ringback::vonage {

namespace {

using namespace std::chrono_literals;
using Body = ReplyTraits::Body;
using Type = ReplyTraits::Type;

struct ReplyProblemRow
{
    ReplyProblemId id;
    const char *name;
    const char *text; // %1 the status, %2 the seconds that Vonage waits
};

struct ReplyProblemTable
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
public:
    // clang-format off
    static constexpr ReplyProblemRow rows[] = {
        {ReplyProblemId::StatusNotSuccess, "reply-status-not-success", QT_TR_NOOP("Vonage takes the status %1 for a failure; only 200 to 205 are success.")},
        {ReplyProblemId::StatusRetriable, "reply-status-retriable", QT_TR_NOOP("After a reply with status %1 Vonage sends the webhook again.")},
        {ReplyProblemId::Redirect, "reply-redirect", QT_TR_NOOP("Vonage does not promise to follow a redirect (status %1).")},
        {ReplyProblemId::ProbeNot200, "reply-probe-not-200", QT_TR_NOOP("Vonage tests a URL before it is set and wants exactly 200, not %1: the URL is refused.")},
        {ReplyProblemId::NoContentAnswer, "reply-no-content-answer", QT_TR_NOOP("The call wants an NCCO, but a reply with status %1 has no content.")},
        {ReplyProblemId::NoContentWithBody, "reply-no-content-with-body", QT_TR_NOOP("A reply with status %1 has no content: its body was not sent.")},
        {ReplyProblemId::NccoMissing, "reply-ncco-missing", QT_TR_NOOP("The call wants an NCCO, but the body is empty.")},
        {ReplyProblemId::NccoNotJson, "reply-ncco-not-json", QT_TR_NOOP("The body is no JSON, so Vonage drops it.")},
        {ReplyProblemId::NccoNotArray, "reply-ncco-not-array", QT_TR_NOOP("An NCCO is a JSON array of actions, even for one action; the body is something else.")},
        {ReplyProblemId::NccoEmpty, "reply-ncco-empty", QT_TR_NOOP("An NCCO needs at least one action; the body is an empty array.")},
        {ReplyProblemId::ContentType, "reply-content-type", QT_TR_NOOP("Vonage takes an NCCO only as application/json or text/plain.")},
        {ReplyProblemId::ContentTypeMissing, "reply-content-type-missing", QT_TR_NOOP("The NCCO has no Content-Type; application/json is the best.")},
        {ReplyProblemId::NccoIgnored, "reply-ncco-ignored", QT_TR_NOOP("Vonage does not read the reply to this kind of webhook: the NCCO is ignored.")},
        {ReplyProblemId::Late, "reply-late", QT_TR_NOOP("The reply came too late: Vonage waits %2 s for it.")},
    };
    // clang-format on
};

static_assert(rowsAreInOrder(ReplyProblemTable::rows, &ReplyProblemRow::id, size_t(ReplyProblemId::Count)));

const ReplyProblemRow &row(ReplyProblemId id) { return ReplyProblemTable::rows[size_t(id)]; }

constexpr std::chrono::microseconds ShortestPatience = 5s;

Body bodyOf(QByteArrayView body)
{
    JsonTokenizer tokens(body.trimmed());
    if (body.trimmed().isEmpty())
        return Body::Empty;
    const bool isArray = body.trimmed().startsWith('[');
    bool hasMembers = false;
    bool hasAction = false;
    for (JsonToken token = tokens.next(); token.kind != JsonToken::Kind::End; token = tokens.next()) {
        if (token.kind == JsonToken::Kind::Error)
            return Body::NotJson;
        hasMembers = hasMembers || tokens.depth() > 1
            || (token.kind != JsonToken::Kind::Open && token.kind != JsonToken::Kind::Close);
        hasAction = hasAction
            || (tokens.depth() == 2 && token.kind == JsonToken::Kind::Key && token.text == "\"action\"");
    }
    if (!isArray)
        return Body::NotArray;
    if (!hasMembers)
        return Body::EmptyArray;
    return hasAction ? Body::Ncco : Body::Array;
}

Type typeOf(const Reply &reply)
{
    const std::optional<QByteArrayView> header = reply.firstHeader("Content-Type");
    if (!header)
        return Type::Missing;
    const qsizetype end = header->indexOf(';');
    const QByteArrayView type = (end >= 0 ? header->first(end) : *header).trimmed();
    const bool isAccepted = type.compare("application/json", Qt::CaseInsensitive) == 0
        || type.compare("text/plain", Qt::CaseInsensitive) == 0;
    return isAccepted ? Type::Accepted : Type::Other;
}

bool isSuccess(int status) { return status >= 200 && status <= 205; }

bool hasContent(int status) { return status != 204 && status != 205; }

bool isRetried(Api api, int status)
{
    switch (api) {
    case Api::Voice:
        return status == 429 || status == 503 || status == 504;
    case Api::Sms:
    case Api::UsShortCodes:
    case Api::Messages:
        return status == 429 || (status >= 500 && status <= 599);
    case Api::Verify:
        return status < 200 || status > 299;
    default:
        return false;
    }
}

void checkStatus(const Digest &digest, const ReplyTraits &traits, ReplyProblems &problems)
{
    const int status = traits.status;
    if (!isSuccess(status))
        problems.append(ReplyProblemId::StatusNotSuccess);
    if (isRetried(digest.api, status))
        problems.append(ReplyProblemId::StatusRetriable);
    if (status >= 300 && status <= 399)
        problems.append(ReplyProblemId::Redirect);
    if (status != 200 && digest.kind == "other" && digest.subkind == "probe")
        problems.append(ReplyProblemId::ProbeNot200);
    if (!hasContent(status) && traits.body != Body::Empty)
        problems.append(ReplyProblemId::NoContentWithBody);
}

void checkNcco(const Digest &digest, const ReplyTraits &traits, ReplyProblems &problems)
{
    if (isReadAsNcco(digest, traits)) {
        if (traits.body == Body::NotJson)
            problems.append(ReplyProblemId::NccoNotJson);
        else if (traits.body == Body::NotArray)
            problems.append(ReplyProblemId::NccoNotArray);
        else if (traits.body == Body::EmptyArray)
            problems.append(ReplyProblemId::NccoEmpty);
        if (traits.type == Type::Other)
            problems.append(ReplyProblemId::ContentType);
        else if (traits.type == Type::Missing)
            problems.append(ReplyProblemId::ContentTypeMissing);
    } else if (isSuccess(traits.status) && digest.expects == Expects::Ncco) {
        problems.append(hasContent(traits.status) ? ReplyProblemId::NccoMissing
                                                  : ReplyProblemId::NoContentAnswer);
    } else if (isSuccess(traits.status) && digest.expects == Expects::Any && hasContent(traits.status)
               && traits.body == Body::Ncco) {
        problems.append(ReplyProblemId::NccoIgnored);
    }
}

} // namespace

QByteArrayView replyProblemId(ReplyProblemId id) { return row(id).name; }

ReplyTraits replyTraits(const Decision &decision)
{
    return {.status = decision.reply.status,
            .body = bodyOf(decision.reply.body),
            .type = typeOf(decision.reply),
            .isOurRefusal = decision.decidedBy == decider::Refused};
}

bool isReadAsNcco(const Digest &digest, const ReplyTraits &traits)
{
    return digest.expects != Expects::Any && isSuccess(traits.status) && hasContent(traits.status)
        && traits.body != Body::Empty;
}

std::chrono::seconds patience(QByteArrayView kindId)
{
    const Kind *const kind = findKind(kindId);
    return std::chrono::seconds(kind ? kind->patience : Kind{}.patience);
}

ReplyProblems checkReply(const Digest &digest, const ReplyTraits &traits, std::chrono::microseconds after)
{
    ReplyProblems problems;
    if (digest.api == Api::Malformed || traits.isOurRefusal)
        return problems;
    checkStatus(digest, traits, problems);
    checkNcco(digest, traits, problems);
    if (after > ShortestPatience && after > patience(digest.kind)) // the kind is looked up for few
        problems.append(ReplyProblemId::Late);
    return problems;
}

QByteArray replyProblemIds(const Digest &digest, const ReplyTraits &traits, std::chrono::microseconds after)
{
    QByteArray ids;
    for (const ReplyProblemId id : checkReply(digest, traits, after)) {
        if (!ids.isEmpty())
            ids += ',';
        ids += replyProblemId(id);
    }
    return ids;
}

QList<Problem> replyProblems(const Event &event)
{
    QList<Problem> problems;
    if (!event.reply)
        return problems;
    const ReplyTraits traits = replyTraits(event.reply->decision);
    for (const ReplyProblemId id : checkReply(event.digest, traits, event.reply->after)) {
        QString text = words(row(id).text);
        text.replace(QStringLiteral("%1"), QString::number(traits.status));
        text.replace(QStringLiteral("%2"), QString::number(patience(event.digest.kind).count()));
        problems.append({.id = replyProblemId(id).toByteArray(), .field = {}, .text = text});
    }
    return problems;
}

} // namespace ringback::vonage
