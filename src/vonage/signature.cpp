// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/signature.h"

#include "vonage/key.h"
#include "vonage/replaywatch.h"
#include "vonage/signaturecheck.h"

#include <QProcessEnvironment>

#include <algorithm>
#include <array>

namespace ringback::vonage {

namespace {

constexpr std::array<QByteArrayView, SmsMethodCount> SmsMethodIds{"md5hash", "md5", "sha1", "sha256",
                                                                  "sha512"};

/// The credentials of a Bearer Authorization field (RFC 6750 section 2.1).
std::optional<QByteArrayView> bearerToken(const HttpRequest &request)
{
    constexpr QByteArrayView scheme("bearer ");
    for (const HeaderField &field : request.fields()) {
        if (isSameWord(field.name, "authorization")
            && isSameWord(field.value.first(qMin(field.value.size(), scheme.size())), scheme))
            return field.value.sliced(scheme.size()).trimmed();
    }
    return std::nullopt;
}

bool has(const Parameters &parameters, QByteArrayView name)
{
    return std::ranges::any_of(parameters,
                               [name](const Parameter &parameter) { return parameter.name == name; });
}

/// A parameter called sig may be the URL's own beside a token or in a call's webhook, but not in what only
/// SMS webhooks have.
bool isSignedSms(const Parameters &parameters, bool hasToken)
{
    if (!has(parameters, "sig"))
        return false;
    return has(parameters, "msisdn") || has(parameters, "messageId")
        || (!hasToken && !has(parameters, "conversation_uuid"));
}

CheckedSignature check(const HttpRequest &request, const SignatureSecrets &secrets, Timestamp now)
{
    const auto token = bearerToken(request);
    if (mayHaveSignature(request)) {
        const auto parameters = signedParameters(request);
        if (parameters && isSignedSms(*parameters, token.has_value()))
            return checkSmsSignature(*parameters, isQuerySigned(request), secrets, now);
        if (!parameters && !token && namesSignature(request))
            return {.signature = {
                        .scheme = "sms-md5hash",
                        .verdict = "malformed",
                        .detail = SignatureText::tr("The parameters around sig cannot be read.").toUtf8()}};
    }
    return token ? checkJsonWebToken(*token, request, secrets, now) : CheckedSignature();
}

} // namespace

QByteArrayView smsMethodId(SmsMethod method) { return SmsMethodIds[size_t(method)]; }

std::optional<SmsMethod> smsMethodFromId(QByteArrayView id)
{
    const auto *const found =
        std::ranges::find_if(SmsMethodIds, [id](QByteArrayView known) { return known == id; });
    if (found == SmsMethodIds.end())
        return std::nullopt;
    return SmsMethod(found - SmsMethodIds.begin());
}

Result<SignatureSecrets, QString> signatureSecrets(const QProcessEnvironment &environment)
{
    const auto variable = [&environment](QLatin1StringView name) { return environment.value(name).toUtf8(); };
    SignatureSecrets secrets{.signatureSecret = variable(QLatin1StringView("RINGBACK_SIGNATURE_SECRET")),
                             .webhookSecret = variable(QLatin1StringView("RINGBACK_WEBHOOK_SECRET"))};
    const QByteArray method = variable(QLatin1StringView("RINGBACK_SIGNATURE_METHOD"));
    secrets.method = smsMethodFromId(method);
    if (!method.isEmpty() && !secrets.method)
        return Unexpected{
            SignatureText::tr("RINGBACK_SIGNATURE_METHOD is \"%1\"; it must be md5hash, md5, sha1, sha256 "
                              "or sha512.")
                .arg(QString::fromUtf8(method))};
    return secrets;
}

Signature verifySignature(const HttpRequest &request, const SignatureSecrets &secrets, Timestamp now,
                          ReplayWatch *watch)
{
    CheckedSignature checked = check(request, secrets, now);
    const bool genuine = checked.signature.verdict == "valid" || checked.signature.verdict == "valid-stale";
    if (watch != nullptr && genuine && !checked.uniqueId.isEmpty()
        && watch->isRepeated(checked.uniqueId, now))
        checked.signature.detail +=
            ' ' + SignatureText::tr("replayed: this very request was received before.").toUtf8();
    return checked.signature;
}

std::optional<ProblemId> verdictProblem(QByteArrayView verdict)
{
    if (verdict == "malformed")
        return ProblemId::MalformedSignature;
    if (verdict == "invalid")
        return ProblemId::InvalidSignature;
    return std::nullopt;
}

std::optional<Problem> signatureProblem(const Signature &signature)
{
    const auto id = verdictProblem(signature.verdict);
    if (!id)
        return std::nullopt;
    return Problem{.id = problemId(*id).toByteArray(),
                   .text = problemText(*id, {}, QString::fromUtf8(signature.detail))};
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = static_cast<unsigned char>(difference | (uchar(a[i]) ^ uchar(b[i])));
    return difference == 0;
}

} // namespace ringback::vonage
