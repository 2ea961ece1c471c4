// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/timestamp.h"
#include "vonage/decode.h"
#include "vonage/problems.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

class QProcessEnvironment;

namespace ringback::vonage {

class ReplayWatch;

/// How signed SMS webhooks of an account are signed; nothing in a request names it.
enum class SmsMethod : quint8 { Md5Hash, Md5, Sha1, Sha256, Sha512 };
inline constexpr int SmsMethodCount = 5;

/// "md5hash" (MD5 of text and secret), "md5", "sha1", "sha256", "sha512" (HMACs).
[[nodiscard]] QByteArrayView smsMethodId(SmsMethod method);
[[nodiscard]] std::optional<SmsMethod> smsMethodFromId(QByteArrayView id);

/// What signatures are checked with. Secrets are UTF-8 text; an empty one means that there is none.
struct SignatureSecrets
{
    QByteArray signatureSecret;           ///< for signed SMS
    std::optional<SmsMethod> method = {}; ///< for signed SMS; nothing: what the signature's length allows
    QByteArray webhookSecret;             ///< for signed webhooks (JWT)
    std::chrono::seconds tolerance{300};  ///< how far the time of signing may lie from now

    friend bool operator==(const SignatureSecrets &, const SignatureSecrets &) = default;
};

/// From RINGBACK_SIGNATURE_SECRET, RINGBACK_SIGNATURE_METHOD and RINGBACK_WEBHOOK_SECRET. The error is a
/// sentence that names the variable.
[[nodiscard]] Result<SignatureSecrets, QString> signatureSecrets(const QProcessEnvironment &environment);

/// Judges the signature of \a request at the time \a now: the parameter sig of SMS webhooks, else the bearer
/// token of signed webhooks. Never fails; linear in the request. \a watch, when given, remembers genuine
/// requests and makes the detail tell a repeated one.
[[nodiscard]] Signature verifySignature(const HttpRequest &request, const SignatureSecrets &secrets,
                                        Timestamp now, ReplayWatch *watch = nullptr);

/// What is wrong with an event whose signature has this verdict; nothing unless it is invalid or malformed.
[[nodiscard]] std::optional<ProblemId> verdictProblem(QByteArrayView verdict);
/// The same in words.
[[nodiscard]] std::optional<Problem> signatureProblem(const Signature &signature);

/// Whether \a a equals \a b, in a time that depends on their sizes alone.
[[nodiscard]] bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

} // namespace ringback::vonage
