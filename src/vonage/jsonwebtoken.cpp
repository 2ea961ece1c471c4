// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/jsontokens.h"
#include "vonage/signaturecheck.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <cmath>

namespace ringback::vonage {

namespace {

constexpr qsizetype MaxTokenLength = 16384; // bytes
constexpr size_t MaxMembers = 100;          // of a token's header and claims; the vendor's have 2 and 6
constexpr std::chrono::seconds MaxClockSkew{60};

/// The bytes of a base64url part (RFC 7515 section 2); padding is tolerated, a second spelling of the same
/// bytes is not.
std::optional<QByteArray> decodedPart(QByteArrayView part)
{
    while (part.endsWith('='))
        part.chop(1);
    constexpr auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const auto decoded =
        QByteArray::fromBase64Encoding(part.toByteArray(), options | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64(options) != part)
        return std::nullopt;
    return decoded.decoded;
}

/// The members of a token's header or claims. No name may repeat: whoever read the other one would see
/// another token.
struct TokenPart
{
    QByteArray json; // the members' values are views into it
    std::vector<JsonMember> members;

    [[nodiscard]] const JsonMember *find(QByteArrayView name) const
    {
        const auto found =
            std::ranges::find_if(members, [name](const JsonMember &m) { return m.name == name; });
        return found == members.end() ? nullptr : &*found;
    }
    [[nodiscard]] QByteArray text(QByteArrayView name) const
    {
        const JsonMember *member = find(name);
        return member != nullptr && member->kind == JsonToken::Kind::String ? jsonStringText(member->value)
                                                                            : QByteArray();
    }
};

std::optional<TokenPart> readPart(QByteArrayView part)
{
    const auto json = decodedPart(part);
    if (!json)
        return std::nullopt;
    TokenPart read{.json = *json, .members = {}};
    auto members = jsonMembers(read.json, MaxMembers);
    if (!members)
        return std::nullopt;
    read.members = std::move(*members);
    for (auto member = read.members.begin(); member != read.members.end(); ++member) {
        if (std::any_of(read.members.begin(), member,
                        [member](const JsonMember &m) { return m.name == member->name; }))
            return std::nullopt;
    }
    return read;
}

/// The query as the JSON object that GET webhooks hash: all values strings, in order of arrival.
QByteArray queryJson(const HttpRequest &request)
{
    QByteArray json = "{";
    for (const Parameter &parameter : formParameters(request.query()).value_or(Parameters())) {
        if (json.size() > 1)
            json += ',';
        appendJsonString(json, parameter.name);
        json += ':';
        appendJsonString(json, parameter.value);
    }
    return json += '}';
}

bool hashesTo(const QByteArray &bytes, const QByteArray &expected)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() == expected;
}

/// What of the request \a expected, a hash in hex, vouches for, as a sentence; null when it is none of it.
QString vouchedPayload(const HttpRequest &request, const QByteArray &expected)
{
    if (!request.body.isEmpty()) {
        if (request.ignoresBody())
            return {}; // the fields are those of the query, which the token does not know beside a body
        if (hashesTo(request.body, expected))
            return SignatureText::tr("The signature covers the body as received.");
        const QByteArray compact = compactJson(request.body);
        if (!compact.isEmpty() && hashesTo(compact, expected))
            return SignatureText::tr(
                "The token vouches for the body in its compact form, not for its white space.");
        return {};
    }
    if (!request.query().isEmpty())
        return hashesTo(queryJson(request), expected)
            ? SignatureText::tr("The token vouches for the query as JSON.")
            : QString();
    return hashesTo({}, expected) ? SignatureText::tr("The token vouches for there being no body.")
                                  : QString();
}

/// What \a expected was and what there is, by the first digits of their hashes.
QString payloadMismatchText(const HttpRequest &request, const QByteArray &expected)
{
    constexpr int digits = 8;
    const QByteArray content =
        request.body.isEmpty() && !request.query().isEmpty() ? queryJson(request) : request.body;
    return SignatureText::tr(
               "payload-mismatch: the token is genuine, but belongs to other content, whose SHA-256 begins "
               "with “%1”; that of this content begins with “%2”. It was altered or re-written on its way.")
        .arg(QString::fromUtf8(expected.left(digits)),
             QString::fromLatin1(
                 QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(digits)));
}

/// Whether the time of signing is acceptable; says so in \a detail if not.
bool judgeTime(const TokenPart &claims, const SignatureSecrets &secrets, Timestamp now, QStringList &detail)
{
    const JsonMember *iat = claims.find("iat");
    bool isNumber = false;
    const double issuedAt = iat == nullptr ? 0 : iat->value.toDouble(&isNumber);
    if (!isNumber || iat->kind != JsonToken::Kind::Number || !std::isfinite(issuedAt)) {
        detail << SignatureText::tr("It carries no time, so its age is not vouched for.");
        return true;
    }
    const double age = std::floor(std::chrono::duration<double>(now.time_since_epoch()).count() - issuedAt);
    if (-age > double(MaxClockSkew.count())) {
        detail << SignatureText::tr("clock-skew: signed %1 s in the future; %2 s are allowed.")
                      .arg(QLocale().toString(-age, 'f', 0), QLocale().toString(MaxClockSkew.count()));
        return false;
    }
    if (age <= double(secrets.tolerance.count()))
        return true;
    detail << SignatureText::tr("stale: signed %1 s ago; %2 s are allowed.")
                  .arg(QLocale().toString(age, 'f', 0), QLocale().toString(secrets.tolerance.count()));
    return false;
}

/// Why the signature does not match, with what would have matched.
QString mismatchText(const QByteArray &input, const QByteArray &mac, const SignatureSecrets &secrets)
{
    const auto matches = [&](const QByteArray &secret) {
        return !secret.isEmpty()
            && equalInConstantTime(
                QMessageAuthenticationCode::hash(input, secret, QCryptographicHash::Sha256), mac);
    };
    if (matches(secrets.webhookSecret.trimmed()))
        return SignatureText::tr("bad-signature: valid if the secret had no white space around it.");
    if (matches(secrets.signatureSecret))
        return SignatureText::tr("bad-signature: valid if the secret were the one for signed SMS.");
    return SignatureText::tr("bad-signature: the token was not signed with this secret, or was altered.");
}

} // namespace

CheckedSignature checkJsonWebToken(QByteArrayView token, const HttpRequest &request,
                                   const SignatureSecrets &secrets, Timestamp now)
{
    const auto verdict = [](const char *word, const QString &detail) {
        return CheckedSignature{.signature = {.scheme = "jwt", .verdict = word, .detail = detail.toUtf8()}};
    };
    const qsizetype firstDot = token.indexOf('.');
    const qsizetype lastDot = token.lastIndexOf('.');
    if (token.size() > MaxTokenLength || firstDot < 0 || token.indexOf('.', firstDot + 1) != lastDot
        || firstDot == lastDot)
        return verdict("malformed",
                       SignatureText::tr("The bearer token does not have three parts between dots."));
    const auto header = readPart(token.first(firstDot));
    const auto claims = readPart(token.sliced(firstDot + 1, lastDot - firstDot - 1));
    const auto mac = decodedPart(token.sliced(lastDot + 1));
    if (!header || !claims || !mac)
        return verdict(
            "malformed",
            SignatureText::tr("A part of the bearer token is not base64url or not a JSON object."));

    if (const QByteArray algorithm = header->text("alg"); algorithm != "HS256")
        return verdict("invalid",
                       SignatureText::tr("bad-algorithm: the token says \"%1\"; only HS256 is accepted.")
                           .arg(QString::fromUtf8(algorithm.left(16))));
    if (header->find("crit") != nullptr) // RFC 7515 section 4.1.11
        return verdict("invalid",
                       SignatureText::tr("bad-algorithm: the token demands an extension that is not known."));
    if (secrets.webhookSecret.isEmpty())
        return verdict("no-secret",
                       SignatureText::tr(
                           "No secret for signed webhooks was known when it came, so it was not checked."));

    const QByteArray input = token.first(lastDot).toByteArray();
    const QByteArray own =
        QMessageAuthenticationCode::hash(input, secrets.webhookSecret, QCryptographicHash::Sha256);
    if (!equalInConstantTime(own, *mac))
        return verdict("invalid", mismatchText(input, *mac, secrets));

    QStringList detail;
    if (claims->find("payload_hash") == nullptr) {
        detail << SignatureText::tr(
            "no-payload-hash: the token is genuine, but vouches for no body or query.");
    } else {
        const QByteArray expected = claims->text("payload_hash").toLower();
        const QString vouched = vouchedPayload(request, expected);
        if (vouched.isNull())
            return verdict("invalid", payloadMismatchText(request, expected));
        detail << vouched;
    }
    const bool fresh = judgeTime(*claims, secrets, now, detail);
    CheckedSignature checked = verdict(fresh ? "valid" : "valid-stale", detail.join(u' '));
    checked.uniqueId = claims->text("jti");
    return checked;
}

} // namespace ringback::vonage
