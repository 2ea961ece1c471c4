// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/decode.h"

namespace ringback::vonage {

Digest digest(const HttpRequest &request, const DecodeHints &hints)
{
    Q_UNUSED(hints)
    Digest digest;
    const bool bare = request.body.isEmpty() && request.query().isEmpty();
    const bool reads = request.method == "GET" || request.method == "HEAD";
    digest.subkind = bare ? (reads ? "probe" : "empty") : "unknown";
    return digest;
}

Decoded decode(const HttpRequest &request, const DecodeHints &hints)
{
    return {.digest = digest(request, hints), .evidence = {}, .summary = {}, .fields = {}, .problems = {}};
}

} // namespace ringback::vonage
