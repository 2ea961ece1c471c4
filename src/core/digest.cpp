// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/digest.h"

#include <array>

namespace ringback {

namespace {

constexpr std::array<QByteArrayView, ApiCount> ApiIds{
    "other", "sms", "voice", "number-insight", "us-short-codes", "messages", "rtc", "verify", "malformed",
};

} // namespace

QByteArrayView apiId(Api api) { return ApiIds[size_t(api)]; }

QByteArrayView confidenceId(Confidence confidence)
{
    static constexpr std::array<QByteArrayView, 3> ids{"certain", "likely", "guess"};
    return ids[size_t(confidence)];
}

QByteArrayView expectsId(Expects expects)
{
    static constexpr std::array<QByteArrayView, 3> ids{"any", "ncco-or-empty", "ncco"};
    return ids[size_t(expects)];
}

QByteArrayView firstId(QByteArrayView ids)
{
    const qsizetype end = ids.indexOf(IdSeparator);
    return end < 0 ? ids : ids.first(end);
}

Digest malformedDigest(QByteArrayView problem)
{
    Digest digest;
    digest.api = Api::Malformed;
    digest.confidence = Confidence::Certain;
    digest.subkind = "malformed";
    digest.problems.append(problem.toByteArray());
    return digest;
}

} // namespace ringback
