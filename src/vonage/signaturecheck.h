// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vonage/signature.h"
#include "vonage/signedparameters.h"

#include <QCoreApplication>

namespace ringback::vonage {

/// A verdict, and what makes the request unique among genuine ones (nonce or jti; empty when it has none).
struct CheckedSignature
{
    Signature signature;
    QByteArray uniqueId = {};
};

/// The scheme of SMS webhooks: \a parameters, sig among them.
[[nodiscard]] CheckedSignature checkSmsSignature(const Parameters &parameters, bool isQuery,
                                                 const SignatureSecrets &secrets, Timestamp now);

/// The scheme of signed webhooks: a JSON web token (RFC 7519) that vouches for the payload.
[[nodiscard]] CheckedSignature checkJsonWebToken(QByteArrayView token, const HttpRequest &request,
                                                 const SignatureSecrets &secrets, Timestamp now);

/// The sentences that both schemes say.
class SignatureText
{
    Q_DECLARE_TR_FUNCTIONS(Signature)
};

} // namespace ringback::vonage
