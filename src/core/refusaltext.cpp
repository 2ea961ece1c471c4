// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/refusaltext.h"

#include "core/rowsinorder.h"

#include <QCoreApplication>

#include <iterator>

namespace ringback {

namespace {

struct RefusalRow
{
    RefusalReason reason;
    QByteArrayView id;
    const char *sentence;
    bool hasPlace = true; // where reading stopped says something about the cause
};

struct RefusalTable
{
    Q_DECLARE_TR_FUNCTIONS(Refusal)
public:
    // clang-format off
    static constexpr RefusalRow rows[] = {
        {RefusalReason{}, "refused", QT_TR_NOOP("The request was refused.")}, // one that is not known here
        {RefusalReason::NotHttp, "not-http", QT_TR_NOOP("This is not HTTP: a request line such as “POST /webhooks/event HTTP/1.1” was expected.")},
        {RefusalReason::BadField, "bad-header", QT_TR_NOOP("A header line is not well-formed: “Name: value” on one line, ended by CR LF, was expected.")},
        {RefusalReason::BadFraming, "bad-framing", QT_TR_NOOP("The length of the body is not certain: one plain Content-Length or a well-formed chunked body was expected.")},
        {RefusalReason::UnknownCoding, "unknown-transfer-coding", QT_TR_NOOP("The transfer coding is not known: “chunked” alone was expected.")},
        {RefusalReason::BadVersion, "bad-version", QT_TR_NOOP("The version of HTTP is not known: HTTP/1.0 or HTTP/1.1 was expected.")},
        {RefusalReason::LineTooLong, "request-line-too-long", QT_TR_NOOP("The request line is longer than allowed.")},
        {RefusalReason::HeaderTooLarge, "headers-too-large", QT_TR_NOOP("The headers are larger than allowed.")},
        {RefusalReason::TooManyFields, "too-many-headers", QT_TR_NOOP("There are more headers than allowed.")},
        {RefusalReason::BodyTooLarge, "body-too-large", QT_TR_NOOP("The body is larger than allowed.")},
        {RefusalReason::HeaderTimeout, "header-timeout", QT_TR_NOOP("The headers did not arrive in time: an empty line behind them was expected.")},
        {RefusalReason::BodyTimeout, "body-timeout", QT_TR_NOOP("The body arrived too slowly.")},
        {RefusalReason::Incomplete, "incomplete", QT_TR_NOOP("The sender left in the middle of the request: more bytes were expected.")},
        {RefusalReason::Overloaded, "overloaded", QT_TR_NOOP("Too much was arriving at once to take this request.")},
        {RefusalReason::ForbiddenSource, "forbidden-source", QT_TR_NOOP("The sender’s address is not among those allowed."), false},
        {RefusalReason::MissingHost, "missing-host", QT_TR_NOOP("The Host header is missing, repeated or not well-formed: HTTP/1.1 expects exactly one."), false},
        {RefusalReason::UnknownExpectation, "unknown-expectation", QT_TR_NOOP("The Expect header asks for something unknown: “100-continue” was expected."), false},
        {RefusalReason::TlsOnPlainPort, "tls-on-plain-port", QT_TR_NOOP("The sender speaks TLS (https) to a port where plain HTTP was expected.")},
        {RefusalReason::Stopped, "stopped", QT_TR_NOOP("Ringback stopped before all of the request was here.")},
    };
    // clang-format on
};

static_assert(rowsAreInOrder(RefusalTable::rows, &RefusalRow::reason, RefusalReasonCount + 1));

const RefusalRow &refusalRow(RefusalReason reason)
{
    const auto number = size_t(reason);
    return RefusalTable::rows[number < std::size(RefusalTable::rows) ? number : 0];
}

} // namespace

QByteArrayView refusalId(RefusalReason reason) { return refusalRow(reason).id; }

QString refusalText(const Refusal &refusal)
{
    const RefusalRow &row = refusalRow(refusal.reason);
    QString text = RefusalTable::tr(row.sentence);
    if (!row.hasPlace)
        return text;
    return RefusalTable::tr("%1 Reading stopped at byte %2, counted from 0.", "%1 is a sentence")
        .arg(text, QString::number(refusal.stoppedAt));
}

} // namespace ringback
