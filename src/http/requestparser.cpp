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

} // namespace

class RequestParser::Private
{
public:
    explicit Private(const Limits &limitsToKeep)
        : limits(limitsToKeep)
        , scanner(limits)
        , framing(limits.bodyBytes)
    {
        scanner.startHead();
    }

    ParseStep feed(QByteArrayView bytes);
    std::optional<Framing::Fault> readElement(QByteArrayView element);
    Parsed finish();
    Refused refuse(const Refusal &refusal, QByteArrayView unread);
    void reset();

    const Limits limits;
    SyntaxScanner scanner;
    Framing framing;
    QByteArray buffer; // what came of the element being scanned, where it comes in pieces
    qint64 done = 0;   // bytes of the request before that element
    Phase phase = Phase::Idle;
};

ParseStep RequestParser::Private::feed(QByteArrayView bytes)
{
    qsizetype used = 0;
    while (used != bytes.size()) {
        const QByteArrayView rest = bytes.sliced(used);
        std::optional<Framing::Fault> fault;
        if (phase == Phase::Body && framing.bodyLeft() > 0) {
            const QByteArrayView body = rest.first(std::min(rest.size(), framing.bodyLeft()));
            fault = framing.readBody(body);
            used += body.size();
            done += body.size();
            if (!fault && framing.bodyLeft() > 0)
                break;
            if (!fault && !framing.isComplete())
                scanner.startChunk(false);
        } else {
            const SyntaxScanner::Step step = scanner.scan(rest);
            if (step.outcome == SyntaxScanner::Outcome::More) {
                buffer += rest;
                phase = std::max(phase, Phase::Head);
                used = bytes.size();
                break;
            }
            if (step.outcome == SyntaxScanner::Outcome::EmptyLine) {
                used += step.taken;
                buffer = {};
                phase = Phase::Idle;
                continue;
            }
            if (step.outcome == SyntaxScanner::Outcome::Fault) {
                const qint64 at = done + buffer.size() + step.taken;
                return {bytes.size(), refuse({step.reason, statusOf(step.reason), at}, rest)};
            }
            used += step.taken;
            const bool whole = buffer.isEmpty();
            if (!whole)
                buffer += rest.first(step.taken);
            const bool headRead = phase != Phase::Body;
            const QByteArrayView element = whole ? rest.first(step.taken) : QByteArrayView(buffer);
            fault = readElement(element);
            if (!fault) {
                done += element.size();
                buffer = {};
                if (headRead && !framing.isComplete() && framing.expectsContinue() && used == bytes.size())
                    return {used, AwaitsContinue{}};
            }
        }
        if (fault)
            return {used, refuse({fault->reason, statusOf(fault->reason), done + fault->at}, {})};
        if (framing.isComplete())
            return {used, finish()};
    }
    return {used, NeedMore{}};
}

std::optional<Framing::Fault> RequestParser::Private::readElement(QByteArrayView element)
{
    const bool isHead = phase != Phase::Body;
    phase = Phase::Body;
    const auto fault = isHead ? framing.readHead(element, scanner.fieldsAt())
                              : framing.readChunk(element, scanner.fieldsAt());
    if (isHead && !fault && framing.isChunked())
        scanner.startChunk(true);
    return fault;
}

Parsed RequestParser::Private::finish()
{
    const bool keepAlive = framing.keepAlive();
    Parsed parsed{.request = framing.take(), .keepAlive = keepAlive};
    reset();
    return parsed;
}

Refused RequestParser::Private::refuse(const Refusal &refusal, QByteArrayView unread)
{
    Refused refused{
        .refusal = refusal, .request = {}, .headComplete = phase == Phase::Body && framing.hasHead()};
    refused.request = framing.take();
    if (!refused.headComplete) {
        const qsizetype room = std::max<qsizetype>(0, limits.malformedBytes - buffer.size());
        buffer += unread.first(std::min(unread.size(), room));
        buffer.truncate(limits.malformedBytes);
        refused.request = {};
        refused.request.body = std::move(buffer);
    }
    reset();
    return refused;
}

void RequestParser::Private::reset()
{
    buffer = {};
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

ParseStep RequestParser::feed(QByteArrayView bytes) { return d->feed(bytes); }

RequestParser::Phase RequestParser::phase() const { return d->phase; }

qsizetype RequestParser::bufferedBytes() const { return d->buffer.capacity() + d->framing.bytesHeld(); }

Refused RequestParser::abandon(RefusalReason reason, int status)
{
    return d->refuse({reason, status, d->done + d->buffer.size()}, {});
}

} // namespace ringback
