// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/signaturecheck.h"

#include "core/ascii.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <array>
#include <cmath>

namespace ringback::vonage {

namespace {

/// Every parameter that SMS webhooks are known to have, besides sig. Others were put into the URL by its
/// owner.
constexpr std::array<QByteArrayView, 22> KnownNames{
    "msisdn",     "to",     "messageId",    "text",         "type",        "keyword", "message-timestamp",
    "api-key",    "concat", "concat-ref",   "concat-total", "concat-part", "data",    "udh",
    "timestamp",  "nonce",  "network-code", "price",        "status",      "scts",    "err-code",
    "client-ref",
};

constexpr qsizetype ShownNameLength = 40;

using Sorted = std::vector<const Parameter *>;

/// Which of the parameters are taken for signed.
struct Variant
{
    bool withEmpty = true;
    bool withForeign = true;
};

struct SignatureMatch
{
    SmsMethod method;
    Variant variant;
    bool trimmedSecret;
};

bool isForeign(const Parameter &parameter)
{
    return std::ranges::none_of(KnownNames,
                                [&parameter](QByteArrayView name) { return name == parameter.name; });
}

/// The methods whose signature has \a size bytes.
std::vector<SmsMethod> methodsOfSize(qsizetype size)
{
    switch (size) {
    case 16:
        return {SmsMethod::Md5Hash, SmsMethod::Md5};
    case 20:
        return {SmsMethod::Sha1};
    case 32:
        return {SmsMethod::Sha256};
    case 64:
        return {SmsMethod::Sha512};
    default:
        return {};
    }
}

QByteArray sign(const QByteArray &canonical, SmsMethod method, const QByteArray &secret)
{
    constexpr std::array algorithms{QCryptographicHash::Md5, QCryptographicHash::Md5,
                                    QCryptographicHash::Sha1, QCryptographicHash::Sha256,
                                    QCryptographicHash::Sha512};
    const auto algorithm = algorithms[size_t(method)];
    if (method != SmsMethod::Md5Hash)
        return QMessageAuthenticationCode::hash(canonical, secret, algorithm);
    QCryptographicHash hash(algorithm);
    hash.addData(canonical);
    hash.addData(secret);
    return hash.result();
}

Sorted sortedWithoutSig(const Parameters &parameters)
{
    Sorted sorted;
    sorted.reserve(parameters.size());
    for (const Parameter &parameter : parameters) {
        if (parameter.name != "sig")
            sorted.push_back(&parameter);
    }
    std::ranges::stable_sort(
        sorted, {}, [](const Parameter *parameter) -> const QByteArray & { return parameter->name; });
    return sorted;
}

/// The text that is signed: "&name=value" of each, the separators in values replaced.
QByteArray canonicalText(const Sorted &parameters, Variant variant)
{
    QByteArray text;
    for (const Parameter *parameter : parameters) {
        if ((!variant.withEmpty && parameter->value.isEmpty())
            || (!variant.withForeign && isForeign(*parameter)))
            continue;
        ((text += '&') += parameter->name) += '=';
        const qsizetype start = text.size();
        text += parameter->value;
        std::replace_if(
            text.begin() + start, text.end(), [](char c) { return c == '&' || c == '='; }, '_');
    }
    return text;
}

std::vector<Variant> variantsOf(const Sorted &parameters, bool isQuery, bool hasRepeats)
{
    const bool hasEmpty =
        std::ranges::any_of(parameters, [](const Parameter *p) { return p->value.isEmpty(); });
    const bool hasForeign =
        isQuery && std::ranges::any_of(parameters, [](const Parameter *p) { return isForeign(*p); });
    std::vector<Variant> variants{{}};
    // A repeated parameter must itself be signed twice, so nothing may be left out around it.
    if (hasEmpty && !hasRepeats)
        variants.push_back({.withEmpty = false, .withForeign = true});
    if (hasForeign)
        variants.push_back({.withEmpty = true, .withForeign = false});
    if (hasForeign && hasEmpty && !hasRepeats)
        variants.push_back({.withEmpty = false, .withForeign = false});
    return variants;
}

std::optional<SignatureMatch> findMatch(const Sorted &parameters, const std::vector<Variant> &variants,
                                        const QByteArray &sig, const QByteArray &secret)
{
    for (const Variant variant : variants) {
        const QByteArray canonical = canonicalText(parameters, variant);
        for (const SmsMethod method : methodsOfSize(sig.size())) {
            if (equalInConstantTime(sign(canonical, method, secret), sig))
                return SignatureMatch{.method = method, .variant = variant, .trimmedSecret = false};
        }
    }
    if (const QByteArray trimmed = secret.trimmed(); trimmed.size() != secret.size() && !trimmed.isEmpty()) {
        auto match = findMatch(parameters, variants, sig, trimmed);
        if (match)
            match->trimmedSecret = true;
        return match;
    }
    return std::nullopt;
}

QString shown(const QByteArray &name) { return QString::fromUtf8(name.left(ShownNameLength)); }

QString methodName(SmsMethod method) { return QString::fromLatin1(smsMethodId(method)); }

/// Two such names can be signed as one: "a=b" is as good as a with the value b.
bool isAmbiguous(const Parameter *parameter)
{
    return parameter->name.contains('&') || parameter->name.contains('=');
}

/// The first name that stands twice in a row; null when none does.
QByteArray repeatedName(const Sorted &parameters)
{
    const auto twice = std::ranges::adjacent_find(
        parameters, [](const Parameter *a, const Parameter *b) { return a->name == b->name; });
    return twice == parameters.end() ? QByteArray() : (*twice)->name;
}

const Parameter *find(const Sorted &parameters, QByteArrayView name)
{
    const auto found =
        std::ranges::find_if(parameters, [name](const Parameter *p) { return p->name == name; });
    return found == parameters.end() ? nullptr : *found;
}

/// What is to be said about a signature that matches, and whether its time is right.
bool judgeTime(const Sorted &parameters, const SignatureSecrets &secrets, Timestamp now, QStringList &detail)
{
    const Parameter *timestamp = find(parameters, "timestamp");
    bool isNumber = false;
    const qint64 signedAt = timestamp == nullptr ? 0 : timestamp->value.toLongLong(&isNumber);
    if (!isNumber || signedAt < 0 || signedAt > 99'999'999'999) {
        detail << SignatureText::tr("It carries no time, so its age is not vouched for.");
        return true;
    }
    const qint64 age = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count() - signedAt;
    if (std::abs(age) <= secrets.tolerance.count())
        return true;
    detail << (age > 0 ? SignatureText::tr("stale: signed %1 s ago; %2 s are allowed.")
                       : SignatureText::tr("stale: signed %1 s in the future; %2 s are allowed."))
                  .arg(QLocale().toString(std::abs(age)), QLocale().toString(secrets.tolerance.count()));
    return false;
}

Signature judgeMatch(const SignatureMatch &match, const Sorted &parameters, const SignatureSecrets &secrets,
                     Timestamp now)
{
    Signature signature{
        .scheme = "sms-" + smsMethodId(match.method).toByteArray(), .verdict = "invalid", .detail = {}};
    if (match.trimmedSecret) {
        signature.detail =
            SignatureText::tr("bad-signature: valid if the secret had no white space around it.").toUtf8();
        return signature;
    }
    if (secrets.method && *secrets.method != match.method) {
        signature.detail = SignatureText::tr("bad-signature: valid if the method were %1; %2 is configured.")
                               .arg(methodName(match.method), methodName(*secrets.method))
                               .toUtf8();
        return signature;
    }
    QStringList detail{SignatureText::tr("Signed by the method %1.").arg(methodName(match.method))};
    if (!secrets.method)
        detail << SignatureText::tr("No method is configured; this one was found by trying.");
    if (!match.variant.withEmpty)
        detail << SignatureText::tr("It matches without the parameters that are empty.");
    if (!match.variant.withForeign) {
        QStringList names;
        for (const Parameter *parameter : parameters) {
            if (isForeign(*parameter) && names.size() < 5)
                names << shown(parameter->name);
        }
        detail << SignatureText::tr(
                      "It matches without parameters of the URL's own, which are not vouched for: %1.")
                      .arg(names.join(QLatin1StringView(", ")));
    }
    signature.verdict = judgeTime(parameters, secrets, now, detail) ? "valid" : "valid-stale";
    signature.detail = detail.join(u' ').toUtf8();
    return signature;
}

QString mismatchText(const QByteArray &sig, const SignatureSecrets &secrets, const QByteArray &repeated)
{
    const auto methods = methodsOfSize(sig.size());
    QString text;
    if (secrets.method && std::ranges::find(methods, *secrets.method) == methods.end())
        text = SignatureText::tr(
                   "bad-signature: %1 is configured, but a signature of this length is of another method.")
                   .arg(methodName(*secrets.method));
    else if (methods.size() > 1)
        text = SignatureText::tr(
                   "bad-signature: neither %1 nor %2 with this secret gives it; the secret is another one "
                   "or a parameter was altered.")
                   .arg(methodName(methods[0]), methodName(methods[1]));
    else
        text = SignatureText::tr(
                   "bad-signature: %1 with this secret does not give it; the secret is another one or a "
                   "parameter was altered.")
                   .arg(methodName(methods[0]));
    if (!repeated.isNull())
        text += u' ' + SignatureText::tr("The parameter %1 occurs more than once.").arg(shown(repeated));
    return text;
}

} // namespace

CheckedSignature checkSmsSignature(const Parameters &parameters, bool isQuery,
                                   const SignatureSecrets &secrets, Timestamp now)
{
    QByteArray hex;
    int sigs = 0;
    for (const Parameter &parameter : parameters) {
        if (parameter.name == "sig") {
            hex = parameter.value;
            ++sigs;
        }
    }

    const QByteArray sig = QByteArray::fromHex(hex);
    const auto methods = methodsOfSize(sig.size());
    const SmsMethod likely = secrets.method.value_or(methods.empty() ? SmsMethod::Md5Hash : methods.front());
    const auto verdict = [likely](const char *word, const QString &detail) {
        return CheckedSignature{.signature = {.scheme = "sms-" + smsMethodId(likely).toByteArray(),
                                              .verdict = word,
                                              .detail = detail.toUtf8()}};
    };
    if (sigs > 1)
        return verdict(
            "invalid",
            SignatureText::tr("The parameter %1 occurs more than once.").arg(QLatin1StringView("sig")));
    if (!std::ranges::all_of(hex, ascii::isHexDigit))
        return verdict("malformed", SignatureText::tr("sig is not made of hexadecimal digits."));
    if (methods.empty() || hex.size() % 2 != 0)
        return verdict(
            "malformed",
            SignatureText::tr("sig has %1 digits; the methods give 32, 40, 64 or 128.").arg(hex.size()));
    if (secrets.signatureSecret.isEmpty())
        return verdict(
            "no-secret",
            SignatureText::tr("No secret for signed SMS was known when it came, so it was not checked."));

    const Sorted sorted = sortedWithoutSig(parameters);
    const QByteArray repeated = repeatedName(sorted);
    auto variants = variantsOf(sorted, isQuery, !repeated.isNull());
    const bool hasAmbiguous = std::ranges::any_of(sorted, isAmbiguous);
    if (hasAmbiguous) // such names are never the vendor's
        std::erase_if(variants, [](Variant variant) { return variant.withForeign; });
    const auto match = findMatch(sorted, variants, sig, secrets.signatureSecret);
    if (!match && hasAmbiguous)
        return verdict("invalid",
                       SignatureText::tr("The name of a parameter contains & or =, so that what was signed "
                                         "could be read in another way."));
    if (!match)
        return verdict("invalid", mismatchText(sig, secrets, repeated));
    const Parameter *nonce = find(sorted, "nonce");
    return {.signature = judgeMatch(*match, sorted, secrets, now),
            .uniqueId = nonce == nullptr ? QByteArray() : QByteArrayView(nonce->value).toByteArray()};
}

} // namespace ringback::vonage
