// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/requestparser.h"

#include "http/framing.h"
#include "http/syntaxscanner.h"

#include <algorithm>

namespace ringback {

namespace {

int statusOf(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::UnknownCoding:
        return 501;
    case RefusalReason::BadVersion:
        return 505;
    case RefusalReason::LineTooLong:
        return 414;
    case RefusalReason::HeaderTooLarge:
    case RefusalReason::TooManyFields:
        return 431;
    case RefusalReason::BodyTooLarge:
        return 413;
    case RefusalReason::UnknownExpectation:
        return 417;
    default:
        return 400;
    }
}

/// Whether nothing of a request can be trusted, its head included.
bool isNoHttp(RefusalReason reason)
{
    return reason == RefusalReason::NotHttp || reason == RefusalReason::BadField
        || reason == RefusalReason::BadFraming;
}

} // namespace

class RequestParser::Private
{
public:
    // What came of a look at the front of the bytes.
    struct Progress
    {
        qsizetype taken = 0;
        std::optional<Framing::Fault> fault = std::nullopt; // where: counted from the request's start
        bool headRead = false;
    };

    explicit Private(const Limits &limitsToKeep)
        : limits(limitsToKeep)
        , scanner(limits)
        , framing(limits.bodyBytes)
    {
        scanner.startHead();
    }

    Progress readBody(QByteArrayView bytes);
    Progress scan(QByteArrayView bytes);
    Progress readElement(QByteArrayView piece);
    void keepChunks(QByteArrayView bytes);
    Parsed finish();
    Refused refuse(RefusalReason reason, int status, qint64 stoppedAt);
    void reset();

    const Limits limits;
    SyntaxScanner scanner;
    Framing framing;
    QByteArray buffer;  // what came of the element being scanned, where it comes in pieces
    QByteArray chunks;  // a chunked body as it came, bounded, to be shown if its framing turns out to be bad
    qsizetype done = 0; // bytes of the request before that element
    Phase phase = Phase::Idle;
    bool ended = false;
};

RequestParser::Private::Progress RequestParser::Private::readBody(QByteArrayView bytes)
{
    const QByteArrayView body = bytes.first(std::min(bytes.size(), framing.bodyLeft()));
    Progress progress{.taken = body.size(), .fault = framing.readBody(body)};
    if (progress.fault)
        progress.fault->at += done;
    else if (framing.bodyLeft() == 0 && !framing.isComplete())
        scanner.startChunk(false);
    done += body.size();
    return progress;
}

RequestParser::Private::Progress RequestParser::Private::scan(QByteArrayView bytes)
{
    const SyntaxScanner::Step step = scanner.scan(bytes);
    switch (step.outcome) {
    case SyntaxScanner::Outcome::More:
        buffer += bytes;
        phase = std::max(phase, Phase::Head);
        break;
    case SyntaxScanner::Outcome::EmptyLine:
        buffer = {};
        phase = Phase::Idle;
        return {.taken = step.taken};
    case SyntaxScanner::Outcome::Complete:
        return readElement(bytes.first(step.taken));
    case SyntaxScanner::Outcome::Fault:
        const qsizetype at = done + buffer.size() + step.taken;
        // Not only up to the fault: who looks at it wants to see what stands around it.
        buffer += bytes.first(std::clamp<qsizetype>(limits.malformedBytes - buffer.size(), 0, bytes.size()));
        return {.taken = bytes.size(), .fault = Framing::Fault{step.reason, at}};
    }
    return {.taken = bytes.size()};
}

RequestParser::Private::Progress RequestParser::Private::readElement(QByteArrayView piece)
{
    const bool isHead = phase != Phase::Body;
    if (!buffer.isEmpty())
        buffer += piece;
    const QByteArrayView element = buffer.isEmpty() ? piece : QByteArrayView(buffer);
    phase = Phase::Body;
    Progress progress{.taken = piece.size(), .headRead = isHead};
    progress.fault = isHead ? framing.readHead(element, scanner.fieldsAt())
                            : framing.readChunk(element, scanner.fieldsAt());
    if (progress.fault) {
        progress.fault->at += done;
        return progress;
    }
    if (isHead && framing.isChunked())
        scanner.startChunk(true);
    done += element.size();
    buffer = {};
    return progress;
}

void RequestParser::Private::keepChunks(QByteArrayView bytes)
{
    chunks += bytes.first(std::clamp<qsizetype>(limits.malformedBytes - chunks.size(), 0, bytes.size()));
}

Parsed RequestParser::Private::finish()
{
    const bool keepAlive = framing.keepAlive();
    reset();
    return {.request = framing.take(), .keepAlive = keepAlive};
}

Refused RequestParser::Private::refuse(RefusalReason reason, int status, qint64 stoppedAt)
{
    const bool headRead = phase == Phase::Body && framing.hasHead();
    Refused refused{.refusal = {.reason = reason, .status = status, .stoppedAt = stoppedAt},
                    .request = framing.take(),
                    .headComplete = headRead && !isNoHttp(reason)};
    if (!refused.headComplete) {
        QByteArray received = headRead ? refused.request.head() + chunks : std::move(buffer);
        received.truncate(limits.malformedBytes);
        refused.request = {};
        refused.request.body = std::move(received);
    }
    reset();
    ended = true;
    return refused;
}

void RequestParser::Private::reset()
{
    buffer = {};
    chunks = {};
    done = 0;
    phase = Phase::Idle;
    scanner.startHead();
}

RequestParser::RequestParser(const Limits &limits)
    : d(std::make_unique<Private>(limits))
{
}

RequestParser::~RequestParser() = default;
RequestParser::RequestParser(RequestParser &&) noexcept = default;
RequestParser &RequestParser::operator=(RequestParser &&) noexcept = default;

ParseStep RequestParser::feed(QByteArrayView bytes)
{
    Q_ASSERT(!d->ended);
    qsizetype used = 0;
    while (used != bytes.size() && !d->ended) {
        const QByteArrayView rest = bytes.sliced(used);
        const bool inBody = d->phase == Phase::Body && d->framing.bodyLeft() > 0;
        const Private::Progress progress = inBody ? d->readBody(rest) : d->scan(rest);
        used += progress.taken;
        if (d->phase == Phase::Body && d->framing.isChunked() && !progress.headRead)
            d->keepChunks(rest.first(progress.taken));
        if (const auto &fault = progress.fault)
            return {used, d->refuse(fault->reason, statusOf(fault->reason), fault->at)};
        if (d->phase == Phase::Body && d->framing.isComplete())
            return {used, d->finish()};
        if (progress.headRead && used == bytes.size() && d->framing.expectsContinue())
            return {used, AwaitsContinue{}};
    }
    return {bytes.size(), NeedMore{}};
}

RequestParser::Phase RequestParser::phase() const { return d->phase; }

qsizetype RequestParser::bufferedBytes() const
{
    return d->buffer.capacity() + d->chunks.capacity() + d->framing.bytesHeld();
}

qsizetype RequestParser::bodyBytes() const { return d->framing.bodyBytes(); }

Refused RequestParser::abandon(RefusalReason reason, int status)
{
    return d->refuse(reason, status, d->done + d->buffer.size());
}

} // namespace ringback
