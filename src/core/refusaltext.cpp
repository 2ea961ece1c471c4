// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/refusaltext.h"

#include <QCoreApplication>

namespace ringback {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("Refusal", text); }

QString sentence(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::NotHttp:
        return translated(QT_TRANSLATE_NOOP(
            "Refusal",
            "This is not HTTP: a request line such as “POST /webhooks/event HTTP/1.1” was expected."));
    case RefusalReason::BadField:
        return translated(QT_TRANSLATE_NOOP(
            "Refusal",
            "A header line is not well-formed: “Name: value” on one line, ended by CR LF, was expected."));
    case RefusalReason::BadFraming:
        return translated(QT_TRANSLATE_NOOP("Refusal",
                                            "The length of the body is not certain: one plain Content-Length "
                                            "or a well-formed chunked body was "
                                            "expected."));
    case RefusalReason::UnknownCoding:
        return translated(
            QT_TRANSLATE_NOOP("Refusal", "The transfer coding is not known: “chunked” alone was expected."));
    case RefusalReason::BadVersion:
        return translated(QT_TRANSLATE_NOOP(
            "Refusal", "The version of HTTP is not known: HTTP/1.0 or HTTP/1.1 was expected."));
    case RefusalReason::LineTooLong:
        return translated(QT_TRANSLATE_NOOP("Refusal", "The request line is longer than allowed."));
    case RefusalReason::HeaderTooLarge:
        return translated(QT_TRANSLATE_NOOP("Refusal", "The headers are larger than allowed."));
    case RefusalReason::TooManyFields:
        return translated(QT_TRANSLATE_NOOP("Refusal", "There are more headers than allowed."));
    case RefusalReason::BodyTooLarge:
        return translated(QT_TRANSLATE_NOOP("Refusal", "The body is larger than allowed."));
    case RefusalReason::HeaderTimeout:
        return translated(QT_TRANSLATE_NOOP(
            "Refusal", "The headers did not arrive in time: an empty line behind them was expected."));
    case RefusalReason::BodyTimeout:
        return translated(QT_TRANSLATE_NOOP("Refusal", "The body arrived too slowly."));
    case RefusalReason::Incomplete:
        return translated(QT_TRANSLATE_NOOP(
            "Refusal", "The sender left in the middle of the request: more bytes were expected."));
    case RefusalReason::Overloaded:
        return translated(
            QT_TRANSLATE_NOOP("Refusal", "Too much was arriving at once to take this request."));
    case RefusalReason::ForbiddenSource:
        return translated(QT_TRANSLATE_NOOP("Refusal", "The sender’s address is not among those allowed."));
    case RefusalReason::MissingHost:
        return translated(QT_TRANSLATE_NOOP(
            "Refusal",
            "The Host header is missing, repeated or not well-formed: HTTP/1.1 expects exactly one."));
    case RefusalReason::UnknownExpectation:
        return translated(QT_TRANSLATE_NOOP(
            "Refusal", "The Expect header asks for something unknown: “100-continue” was expected."));
    case RefusalReason::TlsOnPlainPort:
        return translated(QT_TRANSLATE_NOOP(
            "Refusal", "The sender speaks TLS (https) to a port where plain HTTP was expected."));
    }
    return translated(QT_TRANSLATE_NOOP("Refusal", "The request was refused."));
}

/// Whether the place where reading stopped says something about the cause.
bool hasPlace(RefusalReason reason)
{
    return reason != RefusalReason::ForbiddenSource && reason != RefusalReason::UnknownExpectation
        && reason != RefusalReason::MissingHost;
}

} // namespace

QByteArrayView refusalId(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::NotHttp:
        return "not-http";
    case RefusalReason::BadField:
        return "bad-header";
    case RefusalReason::BadFraming:
        return "bad-framing";
    case RefusalReason::UnknownCoding:
        return "unknown-transfer-coding";
    case RefusalReason::BadVersion:
        return "bad-version";
    case RefusalReason::LineTooLong:
        return "request-line-too-long";
    case RefusalReason::HeaderTooLarge:
        return "headers-too-large";
    case RefusalReason::TooManyFields:
        return "too-many-headers";
    case RefusalReason::BodyTooLarge:
        return "body-too-large";
    case RefusalReason::HeaderTimeout:
        return "header-timeout";
    case RefusalReason::BodyTimeout:
        return "body-timeout";
    case RefusalReason::Incomplete:
        return "incomplete";
    case RefusalReason::Overloaded:
        return "overloaded";
    case RefusalReason::ForbiddenSource:
        return "forbidden-source";
    case RefusalReason::MissingHost:
        return "missing-host";
    case RefusalReason::UnknownExpectation:
        return "unknown-expectation";
    case RefusalReason::TlsOnPlainPort:
        return "tls-on-plain-port";
    }
    return "refused";
}

QString refusalText(const Refusal &refusal)
{
    QString text = sentence(refusal.reason);
    if (!hasPlace(refusal.reason))
        return text;
    return QCoreApplication::translate("Refusal", "%1 Reading stopped at byte %2, counted from 0.",
                                       "%1 is a sentence")
        .arg(text, QString::number(refusal.stoppedAt));
}

} // namespace ringback
