// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whoever does not know the secret never gets a valid signature; and compacting JSON twice changes nothing
// more.

#include "vonage/jsontokens.h"
#include "vonage/signature.h"
#include "vonage/sources.h"

#include <QUuid>

#include <cstdlib>

using namespace ringback;
using namespace ringback::vonage;

// Input: lines of target, field section (fields separated by '|') and the body behind them.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QByteArray secret = QUuid::createUuid().toByteArray();
    static const SignatureSecrets secrets{.signatureSecret = secret, .method = {}, .webhookSecret = secret};
    static const auto trusted = parseRanges("127.0.0.0/8,::1", {}).value();

    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype first = input.indexOf('\n');
    const qsizetype second = input.indexOf('\n', first + 1);
    HttpRequest request;
    request.method = "POST";
    request.target = input.left(first);
    request.fieldSection = input.mid(first + 1, second - first - 1).replace('|', "\r\n") + "\r\n";
    request.body = input.mid(second + 1);

    const Signature signature =
        verifySignature(request, secrets, Timestamp(std::chrono::seconds(1709630101)));
    if (signature.verdict.startsWith("valid") || signature.verdict == "no-secret")
        std::abort();

    const QByteArray compact = compactJson(request.body);
    if (compactJson(compact) != compact)
        std::abort();

    const IpAddress peer{.high = 0, .low = 1};
    const SourceAddress source = effectiveSource(peer, request, trusted);
    if (source.header.isEmpty() != (source.address == peer) && source.header.isEmpty())
        std::abort();
    Event event;
    event.peer.address = peer;
    event.overTls = true;
    event.request = request;
    if (publicBaseUrl(event, trusted).contains('<'))
        std::abort();
    return 0;
}
