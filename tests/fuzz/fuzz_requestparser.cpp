// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first byte chooses how the rest is cut and which limits hold. However bytes are cut, what comes of them
// must be the same, heads must be the received bytes, and nothing may be taken that was not given.

#include "http/requestparser.h"

#include <cstdlib>
#include <vector>

using namespace ringback;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

struct Fed
{
    std::vector<Parsed> parsed;
    std::optional<Refused> refused;
    RequestParser::Phase phase{};
    Refused abandoned;
};

// Cuts by a fixed size, or by sizes that change with a simple generator where that is 0.
Fed feed(QByteArrayView bytes, qsizetype pieceSize, const Limits &limits)
{
    RequestParser parser(limits);
    Fed fed;
    qsizetype start = 0; // of the request being read, with the empty lines before it
    quint32 random = quint32(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        random = random * 1664525 + 1013904223;
        const qsizetype wanted = pieceSize > 0 ? pieceSize : 1 + (random >> 24) % 17;
        const QByteArrayView piece = bytes.sliced(at, qMin(wanted, bytes.size() - at));
        ParseStep step = parser.feed(piece);
        check(step.consumed >= 0 && step.consumed <= piece.size());
        at += step.consumed;
        check(parser.bufferedBytes()
              <= 2 * (limits.headerBytes + limits.bodyBytes + limits.chunkExtensionBytes) + 65536);
        if (auto *const refused = std::get_if<Refused>(&step.outcome)) {
            check(refused->refusal.status >= 400 && refused->refusal.stoppedAt >= 0);
            check(refused->refusal.stoppedAt <= at - start);
            if (refused->headComplete)
                check(bytes.sliced(start).contains(refused->request.head()));
            else
                check(refused->request.body.size() <= limits.malformedBytes);
            fed.refused = std::move(*refused);
            return fed;
        }
        if (auto *const parsed = std::get_if<Parsed>(&step.outcome)) {
            QByteArrayView received = bytes.sliced(start, at - start);
            while (received.startsWith("\r\n"))
                received = received.sliced(2);
            const HttpRequest &request = parsed->request;
            const QByteArray head = request.head();
            check(received.startsWith(head));
            check(received.endsWith("\r\n") || received.size() == head.size() + request.body.size());
            check(head.size() <= limits.headerBytes && request.body.size() <= limits.bodyBytes);
            qsizetype fieldBytes = 0;
            for (const HeaderField &field : request.fields())
                fieldBytes += field.name.size() + 1 + field.value.size() + 2;
            check(fieldBytes <= request.fieldSection.size());
            fed.parsed.push_back(std::move(*parsed));
            start = at;
            check(parser.phase() == RequestParser::Phase::Idle && parser.bufferedBytes() == 0);
        } else {
            check(step.consumed == piece.size());
        }
    }
    fed.phase = parser.phase();
    fed.abandoned = parser.abandon(RefusalReason::Incomplete, 0);
    return fed;
}

void compare(const Fed &a, const Fed &b)
{
    check(a.parsed.size() == b.parsed.size());
    for (size_t i = 0; i < a.parsed.size(); ++i)
        check(a.parsed[i].request == b.parsed[i].request && a.parsed[i].keepAlive == b.parsed[i].keepAlive);
    check(a.refused.has_value() == b.refused.has_value());
    if (!a.refused) {
        check(a.phase == b.phase);
        check(a.abandoned.refusal == b.abandoned.refusal && a.abandoned.request == b.abandoned.request);
        return;
    }
    check(a.refused->refusal == b.refused->refusal && a.refused->headComplete == b.refused->headComplete);
    if (a.refused->headComplete) {
        check(a.refused->request == b.refused->request);
    } else {
        // Of malformed bytes all that had come is kept, which depends on the pieces.
        const QByteArray &one = a.refused->request.body;
        const QByteArray &other = b.refused->request.body;
        check(one.startsWith(other) || other.startsWith(one));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    Limits limits;
    if (data[0] & 1) {
        limits.requestLineBytes = 40;
        limits.headerBytes = 100;
        limits.headerFields = 4;
        limits.bodyBytes = 20;
        limits.chunkExtensionBytes = 8;
        limits.malformedBytes = 30;
    }
    const QByteArrayView bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const Fed whole = feed(bytes, qMax<qsizetype>(1, bytes.size()), limits);
    compare(whole, feed(bytes, 1, limits));
    compare(whole, feed(bytes, data[0] >> 1, limits));
    return 0;
}
