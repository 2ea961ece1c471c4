// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/requestparser.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

#include <ranges>

using namespace ringback;

namespace {

constexpr qsizetype Whole = 1 << 30;

// Everything that came of some bytes, fed in pieces to one parser.
struct Fed
{
    QList<Parsed> parsed;
    std::optional<Refused> refused;
    int continues = 0;
    qsizetype consumed = 0;
    RequestParser::Phase phase{};
};

Fed feed(const QByteArray &bytes, qsizetype pieceSize = Whole, const Limits &limits = {})
{
    RequestParser parser(limits);
    Fed fed;
    while (fed.consumed < bytes.size() && !fed.refused) {
        const QByteArrayView piece =
            QByteArrayView(bytes).sliced(fed.consumed, qMin(pieceSize, bytes.size() - fed.consumed));
        ParseStep step = parser.feed(piece);
        fed.consumed += step.consumed;
        fed.continues += std::holds_alternative<AwaitsContinue>(step.outcome) ? 1 : 0;
        if (auto *const parsed = std::get_if<Parsed>(&step.outcome))
            fed.parsed << std::move(*parsed);
        else if (auto *const refused = std::get_if<Refused>(&step.outcome))
            fed.refused = std::move(*refused);
        else if (step.consumed != piece.size())
            qFatal("bytes were left over without a reason");
    }
    fed.phase = parser.phase();
    return fed;
}

QByteArray describe(const Parsed &parsed)
{
    const HttpRequest &r = parsed.request;
    const QByteArray sha1 = QCryptographicHash::hash(r.body, QCryptographicHash::Sha1).toHex().first(8);
    return r.method + ' ' + r.target + " HTTP/1." + QByteArray::number(r.minorVersion) + ", "
        + QByteArray::number(std::ranges::distance(r.fields())) + " fields, body "
        + QByteArray::number(r.body.size()) + ' ' + (r.body.isEmpty() ? "-" : sha1) + ", "
        + QByteArray::number(std::ranges::distance(r.trailers())) + " trailers, "
        + (parsed.keepAlive ? "persists" : "closes") + '\n';
}

QByteArray describe(const Refused &refused)
{
    return "refused " + QByteArray::number(refused.refusal.status) + ", reason "
        + QByteArray::number(int(refused.refusal.reason)) + ", at "
        + QByteArray::number(refused.refusal.stoppedAt) + ", "
        + (refused.headComplete ? refused.request.method + ' ' + refused.request.target
                                : QByteArray("no head"))
        + '\n';
}

// One line a request, so that a difference can be read.
QByteArray describe(const Fed &fed)
{
    QByteArray text;
    for (const Parsed &parsed : fed.parsed)
        text += describe(parsed);
    if (fed.refused)
        text += describe(*fed.refused);
    else if (fed.phase != RequestParser::Phase::Idle)
        text += fed.phase == RequestParser::Phase::Head ? "head goes on\n" : "body goes on\n";
    return text;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

} // namespace

class TestRequestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFixture_data();
    void readsFixture();
    void givesHeadBack();
    void refuses_data();
    void refuses();
    void limits_data();
    void limits();
    void stopsBehindEachRequest();
    void asksForContinue();
    void dropsEmptyLines();
    void keepsMalformedBytes();
    void refusesBodyBeforeReading();
    void holdsLittle();
    void countsTheBody();
    void abandons();
    void moves();
};

void TestRequestParser::readsFixture_data()
{
    QTest::addColumn<QString>("fixture");
    QTest::addColumn<qsizetype>("pieceSize");

    const QDir folder(QStringLiteral(RINGBACK_TEST_DATA "/http"));
    const QStringList fixtures = folder.entryList({QStringLiteral("*.http")});
    QVERIFY(fixtures.size() >= 20);
    for (const QString &fixture : fixtures) {
        for (const qsizetype size : {Whole, qsizetype(4096), qsizetype(7), qsizetype(1)})
            QTest::addRow("%s/%lld", qPrintable(fixture), qlonglong(size))
                << folder.filePath(fixture) << size;
    }
}

void TestRequestParser::readsFixture()
{
    QFETCH(const QString, fixture);
    QFETCH(const qsizetype, pieceSize);
    const QByteArray bytes = read(fixture);
    const Fed fed = feed(bytes, pieceSize);
    QCOMPARE(describe(fed), read(fixture.chopped(5) + QStringLiteral(".txt")));

    const Fed whole = feed(bytes);
    QCOMPARE(fed.parsed.size(), whole.parsed.size());
    for (qsizetype i = 0; i < fed.parsed.size(); ++i)
        QVERIFY(fed.parsed.at(i).request == whole.parsed.at(i).request);
    if (!fed.refused)
        QCOMPARE(fed.consumed, bytes.size());
}

void TestRequestParser::givesHeadBack()
{
    const QDir folder(QStringLiteral(RINGBACK_TEST_DATA "/http"));
    int requests = 0;
    for (const QString &fixture : folder.entryList({QStringLiteral("*.http")})) {
        const QByteArray bytes = read(folder.filePath(fixture));
        RequestParser parser{Limits{}};
        for (qsizetype at = 0; at < bytes.size();) {
            const ParseStep step = parser.feed(QByteArrayView(bytes).sliced(at));
            const auto *const parsed = std::get_if<Parsed>(&step.outcome);
            if (!parsed)
                break;
            QByteArray received = bytes.sliced(at, step.consumed);
            while (received.startsWith("\r\n"))
                received.remove(0, 2);
            const QByteArray head = parsed->request.head();
            if (parsed->request.fields().first("Transfer-Encoding"))
                QCOMPARE(received.first(head.size()), head);
            else
                QCOMPARE(received, head + parsed->request.body);
            at += step.consumed;
            ++requests;
        }
    }
    QVERIFY(requests > 30);
}

void TestRequestParser::refuses_data()
{
    QTest::addColumn<QByteArray>("before"); // what stands before the offending byte
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<RefusalReason>("reason");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("headComplete");

    RefusalReason reason{};
    int status = 400;
    bool headComplete = false;
    const auto row = [&](const char *name, const QByteArray &before, const QByteArray &from) {
        QTest::newRow(name) << before << from << reason << status << headComplete;
    };
    const QByteArray get = "GET / HTTP/1.1\r\n";
    const QByteArray post = "POST / HTTP/1.1\r\nHost: h\r\n";
    const QByteArray chunked = post + "Transfer-Encoding: chunked\r\n\r\n";

    reason = RefusalReason::NotHttp;
    row("no method", "", " / HTTP/1.1\r\n\r\n");
    row("JSON", "", "{\"a\":1}");
    row("NUL", "", QByteArray(3, '\0'));
    row("SSH", "SSH-2.0-OpenSSH_9.2p1", "\r\n");
    row("SOCKS 4", "", QByteArray("\x04\x01\x00\x50", 4));
    row("record of another kind", "", "\x16\x04\x01");
    row("line feed first", "", "\nGET / HTTP/1.1\r\n\r\n");
    row("bare carriage return first", "", "\rGET / HTTP/1.1\r\n\r\n");
    row("byte above ASCII in the method", "GE", "\xd4 / HTTP/1.1\r\n\r\n");
    row("method of 65 bytes", QByteArray(64, 'A'), "A / HTTP/1.1\r\n\r\n");
    row("letters without end", QByteArray(64, 'A'), QByteArray(1000, 'A'));
    row("tab behind the method", "GET", "\t/ HTTP/1.1\r\n\r\n");
    row("two spaces before the target", "GET ", " / HTTP/1.1\r\n\r\n");
    row("two spaces before the version", "GET / ", " HTTP/1.1\r\n\r\n");
    row("space in the target", "GET /a ", "b HTTP/1.1\r\n\r\n");
    row("tab in the target", "GET /a", "\tb HTTP/1.1\r\n\r\n");
    row("NUL in the target", "GET /a", QByteArray("\0b HTTP/1.1\r\n\r\n", 15));
    row("DEL in the target", "GET /a", "\x7f HTTP/1.1\r\n\r\n");
    row("space behind the version", "GET / HTTP/1.1", " \r\n\r\n");
    row("version in small letters", "GET / ", "http/1.1\r\n\r\n");
    row("version without number", "GET / HTTP/", ".1\r\n\r\n");
    row("version without minor number", "GET / HTTP/1", "\r\n\r\n");
    row("letter as minor number", "GET / HTTP/1.", "x\r\n\r\n");
    row("HTTP/0.9", "GET /", "\r\n");
    row("request line ends with a line feed", "GET / HTTP/1.1", "\nHost: h\n\n");
    row("request line ends with a carriage return", "GET / HTTP/1.1", "\rHost: h\r\r");

    reason = RefusalReason::TlsOnPlainPort;
    row("TLS hello", "", QByteArray("\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03", 11));

    reason = RefusalReason::BadVersion;
    status = 505;
    row("HTTP/2.0", "GET / HTTP/", "2.0\r\n\r\n");
    row("HTTP/2 preface", "PRI * HTTP/", "2.0\r\n\r\nSM\r\n\r\n");
    row("HTTP/1.2", "GET / HTTP/1.", "2\r\n\r\n");
    row("HTTP/10.1", "GET / HTTP/1", "0.1\r\n\r\n");
    row("HTTP/1.10", "GET / HTTP/1.1", "0\r\n\r\n");

    reason = RefusalReason::BadField;
    status = 400;
    row("space before the colon", get + "Host", " : h\r\n\r\n");
    row("tab before the colon", get + "Host", "\t: h\r\n\r\n");
    row("no colon", get + "Host: h\r\nHost", "\r\n\r\n");
    row("no name", get, ": h\r\n\r\n");
    row("parenthesis in the name", get + "Ho", "(st: h\r\n\r\n");
    row("byte above ASCII in the name", get + "H", "\xc3\xb6st: h\r\n\r\n");
    row("NUL in the name", get + "Host: h\r\nA", QByteArray("\0: b\r\n\r\n", 8));
    row("folding with a space", get + "Host: h\r\nA: b\r\n", " c\r\n\r\n");
    row("folding with a tab", get + "Host: h\r\nA: b\r\n", "\tc\r\n\r\n");
    row("white space before the first field", get, " Host: h\r\n\r\n");
    row("NUL in a value", get + "Host: h\r\nA: b", QByteArray("\0c\r\n\r\n", 6));
    row("escape in a value", get + "Host: h\r\nA: b", "\x1b[m\r\n\r\n");
    row("DEL in a value", get + "Host: h\r\nA: b", "\x7f\r\n\r\n");
    row("bare carriage return in a value", get + "Host: h\r\nA: b", "\rc\r\n\r\n");
    row("two carriage returns", get + "Host: h", "\r\r\n\r\n");
    row("field ends with a line feed", get + "Host: h", "\nA: b\r\n\r\n");
    row("header ends with a line feed", get + "Host: h\r\n", "\n");
    row("header ends with a carriage return", get + "Host: h\r\n", "\rGET");
    row("bad byte, more to come", get + "Host: h\r\nA", "@");
    row("connection option that is no token", get + "Host: h\r\nConnection: ", "a b\r\n\r\n");

    reason = RefusalReason::MissingHost;
    headComplete = true;
    row("no host", get + "A: b\r\n\r\n", "");
    row("no field at all", get + "\r\n", "");
    row("two hosts", get + "Host: h\r\nhost: ", "h\r\n\r\n");
    row("two hosts, HTTP/1.0", "GET / HTTP/1.0\r\nHost: h\r\nHost: ", "h\r\n\r\n");
    row("host with a path", get + "Host: h", "/a\r\n\r\n");
    row("host with a blank", get + "Host: h", " i\r\n\r\n");
    row("host with a user", get + "Host: u", "@h\r\n\r\n");
    for (const char *host : {"a:80x", "::1", "a:b:c", "[::1", "[]", "a]b[", "%zz", "a%4", "[::g]", "[::1]x",
                             "[:::::]", "[v.x]", "[v1.]", "[127.0.0.1]", "[::1]:8x"})
        row(host, get + "Host: ", QByteArray(host) + "\r\n\r\n");
    row("host above ASCII", get + "Host: h", "\xc3\xb6\r\n\r\n");

    reason = RefusalReason::UnknownExpectation;
    status = 417;
    row("unknown expectation", post + "Expect: ", "200-ok\r\n\r\n");
    row("unknown expectation in a list", post + "Expect: 100-continue, ", "x\r\n\r\n");

    reason = RefusalReason::UnknownCoding;
    status = 501;
    row("gzip, chunked", post + "Transfer-Encoding: ", "gzip, chunked\r\n\r\n0\r\n\r\n");
    row("gzip and chunked",
        post + "Transfer-Encoding: ", "gzip\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("coding with a parameter", post + "Transfer-Encoding: ", "gzip;a=b, chunked\r\n\r\n0\r\n\r\n");

    reason = RefusalReason::BadFraming;
    status = 400;
    headComplete = false;
    row("gzip alone", post + "Transfer-Encoding: ", "gzip\r\n\r\n");
    row("identity", post + "Transfer-Encoding: ", "identity\r\n\r\n");
    row("xchunked", post + "Transfer-Encoding: ", "xchunked\r\n\r\n");
    row("quoted chunked", post + "Transfer-Encoding: ", "\"chunked\"\r\n\r\n");
    row("chunked with a parameter", post + "Transfer-Encoding: ", "chunked;a=b\r\n\r\n");
    row("chunked twice", post + "Transfer-Encoding: ", "chunked, chunked\r\n\r\n");
    row("chunked on two lines",
        post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: ", "chunked\r\n\r\n");
    row("chunked not last", post + "Transfer-Encoding: ", "chunked, gzip\r\n\r\n");
    row("chunked not last, two lines",
        post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: ", "gzip\r\n\r\n");
    row("empty element", post + "Transfer-Encoding: ", ", chunked\r\n\r\n");
    row("empty last element", post + "Transfer-Encoding: ", "chunked,\r\n\r\n");
    row("empty coding", post + "Transfer-Encoding: ", "\r\n\r\n");
    row("coding with HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: ", "chunked\r\n\r\n0\r\n\r\n");
    row("length, then coding", post + "Content-Length: 5\r\nTransfer-Encoding: ", "chunked\r\n\r\n0\r\n\r\n");
    row("coding, then length", post + "Transfer-Encoding: chunked\r\nContent-Length: ", "5\r\n\r\n0\r\n\r\n");
    row("length, then unknown coding",
        post + "Content-Length: 5\r\nTransfer-Encoding: ", "gzip\r\n\r\nhello");
    row("unknown coding, then length",
        post + "Transfer-Encoding: ", "gzip\r\nContent-Length: 5\r\n\r\nhello");
    row("differing lengths", post + "Content-Length: 5\r\nContent-Length: ", "6\r\n\r\nhello");
    row("the same length twice", post + "Content-Length: 5\r\nContent-Length: ", "5\r\n\r\nhello");
    row("list of lengths", post + "Content-Length: 5", ", 5\r\n\r\nhello");
    row("list of differing lengths", post + "Content-Length: 5", ",6\r\n\r\nhello");
    row("length with a plus", post + "Content-Length: ", "+5\r\n\r\nhello");
    row("length with a minus", post + "Content-Length: ", "-5\r\n\r\nhello");
    row("hexadecimal length", post + "Content-Length: 0", "x5\r\n\r\nhello");
    row("length with a fraction", post + "Content-Length: 5", ".0\r\n\r\nhello");
    row("length with a blank inside", post + "Content-Length: 5", " 5\r\n\r\nhello");
    row("quoted length", post + "Content-Length: ", "\"5\"\r\n\r\nhello");
    row("no length", post + "Content-Length:", "\r\n\r\n");
    row("length past 64 bits", post + "Content-Length: ", "18446744073709551616\r\n\r\n");
    row("length far past 64 bits", post + "Content-Length: ", QByteArray(1000, '9') + "\r\n\r\n");

    row("chunk size of no digit", chunked, "g\r\n");
    row("empty chunk size", chunked, "\r\n");
    row("chunk size with a minus", chunked, "-5\r\nhello\r\n");
    row("chunk size with a blank before", chunked, " 5\r\nhello\r\n");
    row("chunk size with 0x", chunked + "0", "x5\r\nhello\r\n");
    row("chunk size past 64 bits", chunked, "10000000000000005\r\nhello\r\n");
    row("chunk size of 33 digits", chunked + QByteArray(32, '0'), "5\r\nhello\r\n");
    row("chunk line ends with a line feed", chunked + "5", "\nhello\r\n");
    row("chunk line ends with a carriage return", chunked + "5", "\rhello\r\n");
    row("blank behind the size", chunked + "5", " \r\nhello\r\n");
    row("empty extension", chunked + "5", ";\r\nhello\r\n");
    row("extension without value", chunked + "5", ";a=\r\nhello\r\n");
    row("open quotation", chunked + "5", ";a=\"b\r\nhello\r\n0\r\n\r\n");
    row("open quotation in the last chunk", chunked + "0", ";a=\"b\r\n\r\n");
    row("control byte in an extension", chunked + "5;a", "\x01\r\nhello\r\n");
    row("line feed in an extension", chunked + "5;a", "\nhello\r\n");
    row("chunk longer than its size", chunked + "5\r\nhello", "!\r\n0\r\n\r\n");
    row("line feed behind a chunk", chunked + "5\r\nhello", "\n0\r\n\r\n");
    row("carriage return behind a chunk", chunked + "5\r\nhello", "\r0\r\n\r\n");
    row("bad size of the second chunk", chunked + "5\r\nhello\r\n", "z\r\n");
    row("length among the trailers", chunked + "0\r\nX: y\r\nContent-Length: ", "5\r\n\r\n");
    row("coding among the trailers", chunked + "0\r\nTransfer-Encoding: ", "chunked\r\n\r\n");

    reason = RefusalReason::BadField;
    row("folding in the trailers", chunked + "0\r\nX: y\r\n", " z\r\n\r\n");
    row("space before the colon of a trailer", chunked + "0\r\nX", " : y\r\n\r\n");
    row("line feed in the trailers", chunked + "0\r\nX: y", "\n\r\n");
    row("trailer section ends with a line feed", chunked + "0\r\n", "\n");

    reason = RefusalReason::BodyTooLarge;
    status = 413;
    headComplete = true;
    row("length past the limit", post + "Content-Length: 16777217\r\n\r\n", "");
    row("length of almost 64 bits", post + "Content-Length: 18446744073709551615\r\n\r\n", "");
    row("chunk past the limit", chunked, "1000001\r\n");
    row("chunk of almost 64 bits", chunked, "ffffffffffffffff\r\n");
    row("second chunk past the limit", chunked + "1\r\nx\r\n", "1000000\r\n");
}

void TestRequestParser::refuses()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, from);
    QFETCH(const bool, headComplete);
    const QByteArray bytes = before + from;
    for (const qsizetype pieceSize : {Whole, qsizetype(7), qsizetype(1)}) {
        const Fed fed = feed(bytes, pieceSize);
        QVERIFY(fed.parsed.isEmpty());
        QVERIFY(fed.refused);
        QTEST(fed.refused->refusal.reason, "reason");
        QTEST(fed.refused->refusal.status, "status");
        QCOMPARE(fed.refused->refusal.stoppedAt, before.size());
        QCOMPARE(fed.refused->headComplete, headComplete);
        if (headComplete) {
            QVERIFY(bytes.startsWith(fed.refused->request.head()));
        } else {
            QVERIFY(fed.refused->request.method.isEmpty() && fed.refused->request.fieldSection.isEmpty());
            QCOMPARE(fed.refused->request.body, bytes.first(fed.consumed));
            // A bare carriage return and a TLS record show with the byte behind them; what fields say, at the
            // empty line.
            if (pieceSize == 1 && !fed.refused->request.body.contains("\r\n\r\n"))
                QVERIFY(fed.consumed <= before.size() + 2);
        }
    }
}

void TestRequestParser::limits_data()
{
    QTest::addColumn<Limits>("limits");
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QByteArray>("outside");
    QTest::addColumn<RefusalReason>("reason");
    QTest::addColumn<int>("status");
    QTest::addColumn<qsizetype>("stoppedAt");

    const auto line = [](qsizetype size) -> QByteArray {
        return "GET /" + QByteArray(size - 14, 'a') + " HTTP/1.1\r\nHost: h\r\n\r\n";
    };
    const auto head = [](qsizetype size) -> QByteArray {
        return "GET / HTTP/1.1\r\nHost: h\r\nA: " + QByteArray(size - 32, 'a') + "\r\n\r\n";
    };
    const auto fields = [](qsizetype count) -> QByteArray {
        return "GET / HTTP/1.1\r\nHost: h\r\n" + QByteArray("A: b\r\n").repeated(count - 1) + "\r\n";
    };
    const auto body = [](qsizetype size) -> QByteArray {
        return "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n"
            + QByteArray(size, 'x');
    };
    const QByteArray chunkedHead = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n";
    const auto chunks = [&](qsizetype size) -> QByteArray {
        return chunkedHead + "8\r\n01234567\r\n" + QByteArray::number(size - 8, 16) + "\r\n"
            + QByteArray(size - 8, 'x') + "\r\n0\r\n\r\n";
    };
    const auto trailers = [&](qsizetype count) -> QByteArray {
        return chunkedHead + "0\r\n" + QByteArray("A: b\r\n").repeated(count) + "\r\n";
    };
    const auto trailerBytes = [&](qsizetype size) -> QByteArray {
        return chunkedHead + "0\r\nA: " + QByteArray(size - 7, 'a') + "\r\n\r\n";
    };
    const auto extensions = [&](qsizetype size) -> QByteArray {
        return chunkedHead + "1;a=b\r\nx\r\n1;a=" + QByteArray(size - 7, 'b') + "\r\nx\r\n0\r\n\r\n";
    };
    const Limits standard;
    Limits tight;
    tight.requestLineBytes = 32;
    tight.headerBytes = 128;
    tight.headerFields = 3;
    tight.bodyBytes = 100;
    tight.chunkExtensionBytes = 64;

    const auto row = [](const QByteArray &name, const Limits &limits, const QByteArray &inside,
                        const QByteArray &outside, RefusalReason reason, int status, qsizetype at) {
        QTest::newRow(name.constData()) << limits << inside << outside << reason << status << at;
    };
    for (const Limits &l : {standard, tight}) {
        const bool isTight = l.headerBytes == tight.headerBytes;
        const auto named = [isTight](const char *name) -> QByteArray {
            return QByteArray(name) + (isTight ? ", tight" : "");
        };
        row(named("request line"), l, line(l.requestLineBytes), line(l.requestLineBytes + 1),
            RefusalReason::LineTooLong, 414, l.requestLineBytes);
        row(named("header"), l, head(l.headerBytes), head(l.headerBytes + 1), RefusalReason::HeaderTooLarge,
            431, l.headerBytes);
        row(named("fields"), l, fields(l.headerFields), fields(l.headerFields + 1),
            RefusalReason::TooManyFields, 431, 25 + (l.headerFields - 1) * 6);
        row(named("body"), l, body(l.bodyBytes), body(l.bodyBytes + 1), RefusalReason::BodyTooLarge, 413,
            body(l.bodyBytes + 1).indexOf("\r\n\r\n") + 4);
        row(named("chunks"), l, chunks(l.bodyBytes), chunks(l.bodyBytes + 1), RefusalReason::BodyTooLarge,
            413, chunkedHead.size() + 13);
        row(named("trailer fields"), l, trailers(l.headerFields), trailers(l.headerFields + 1),
            RefusalReason::TooManyFields, 431, chunkedHead.size() + 3 + l.headerFields * 6);
        row(named("trailer section"), l, trailerBytes(l.headerBytes), trailerBytes(l.headerBytes + 1),
            RefusalReason::HeaderTooLarge, 431, chunkedHead.size() + 3 + l.headerBytes);
        row(named("chunk extensions"), l, extensions(l.chunkExtensionBytes),
            extensions(l.chunkExtensionBytes + 1), RefusalReason::BadFraming, 400,
            chunkedHead.size() + 10 + l.chunkExtensionBytes - 3);
    }
    row("method", standard, QByteArray(64, 'A') + " / HTTP/1.1\r\nHost: h\r\n\r\n",
        QByteArray(65, 'A') + " / HTTP/1.1\r\nHost: h\r\n\r\n", RefusalReason::NotHttp, 400, 64);
    row(
        "no body allowed",
        [] {
            Limits none;
            none.bodyBytes = 0;
            return none;
        }(),
        body(0), body(1), RefusalReason::BodyTooLarge, 413, body(1).size() - 1);
}

void TestRequestParser::limits()
{
    QFETCH(const Limits, limits);
    QFETCH(const QByteArray, inside);
    QFETCH(const QByteArray, outside);
    const qsizetype smallest = inside.size() > 1'000'000 ? 1021 : 1; // to be done in time
    for (const qsizetype pieceSize : {Whole, qsizetype(4096), smallest}) {
        const Fed taken = feed(inside, pieceSize, limits);
        QVERIFY(!taken.refused);
        QCOMPARE(taken.parsed.size(), 1);
        QCOMPARE(taken.consumed, inside.size());

        const Fed fed = feed(outside, pieceSize, limits);
        QVERIFY(fed.parsed.isEmpty());
        QVERIFY(fed.refused);
        QTEST(fed.refused->refusal.reason, "reason");
        QTEST(fed.refused->refusal.status, "status");
        QTEST(qsizetype(fed.refused->refusal.stoppedAt), "stoppedAt");
    }
}

void TestRequestParser::stopsBehindEachRequest()
{
    const QByteArray first = "POST /1 HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc";
    const QByteArray second =
        "POST /2 HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nA: b\r\n\r\n";
    const QByteArray third = "GET /3 HTTP/1.1\r\nHost: h\r\n\r\n";
    const QByteArray bytes = first + second + third + "GET /4";

    RequestParser parser{Limits{}};
    qsizetype at = 0;
    for (const QByteArray &request : {first, second, third}) {
        const ParseStep step = parser.feed(QByteArrayView(bytes).sliced(at));
        QVERIFY(std::holds_alternative<Parsed>(step.outcome));
        QCOMPARE(step.consumed, request.size());
        QCOMPARE(parser.phase(), RequestParser::Phase::Idle);
        QCOMPARE(parser.bufferedBytes(), 0);
        at += step.consumed;
    }
    const ParseStep step = parser.feed(QByteArrayView(bytes).sliced(at));
    QVERIFY(std::holds_alternative<NeedMore>(step.outcome));
    QCOMPARE(step.consumed, 6);
    QCOMPARE(parser.phase(), RequestParser::Phase::Head);
    QVERIFY(parser.bufferedBytes() >= 6);
}

void TestRequestParser::asksForContinue()
{
    const QByteArray fields = "Host: h\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n";
    const QByteArray head = "POST / HTTP/1.1\r\n" + fields;
    RequestParser parser{Limits{}};
    ParseStep step = parser.feed(head);
    QVERIFY(std::holds_alternative<AwaitsContinue>(step.outcome));
    QCOMPARE(step.consumed, head.size());
    QCOMPARE(parser.phase(), RequestParser::Phase::Body);
    step = parser.feed("a");
    QVERIFY(std::holds_alternative<NeedMore>(step.outcome));
    step = parser.feed("bc");
    QVERIFY(std::holds_alternative<Parsed>(step.outcome));

    QCOMPARE(feed(head + "abc", 1).continues, 1);
    QCOMPARE(feed(head + "abc").continues, 0); // the body is there
    QCOMPARE(feed(head + "a").continues, 0);
    QCOMPARE(feed(head + "abc" + head).continues, 1);
    QCOMPARE(feed("POST / HTTP/1.0\r\n" + fields).continues, 0);
    QCOMPARE(feed("POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\n\r\n").continues, 0);
    QCOMPARE(
        feed("POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 0\r\n\r\n").continues, 0);
    QCOMPARE(feed("POST / HTTP/1.1\r\nHost: h\r\nExpect:\r\nContent-Length: 3\r\n\r\n").continues, 0);
    QCOMPARE(feed("POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-Continue\r\nTransfer-Encoding: chunked\r\n\r\n")
                 .continues,
             1);
    // An expectation of HTTP/1.0 is none.
    QVERIFY(!feed("POST / HTTP/1.0\r\nExpect: x\r\n\r\n").refused);
    // A body too large is refused instead of asked for.
    const Fed large =
        feed("POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 16777217\r\n\r\n");
    QCOMPARE(large.continues, 0);
    QVERIFY(large.refused);
}

void TestRequestParser::dropsEmptyLines()
{
    const QByteArray request = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";
    for (const qsizetype pieceSize : {Whole, qsizetype(3), qsizetype(1)}) {
        const Fed four = feed(QByteArray("\r\n").repeated(4) + request, pieceSize);
        QCOMPARE(four.parsed.size(), 1);
        QCOMPARE(four.parsed.constFirst().request.head(), request);

        const Fed five = feed(QByteArray("\r\n").repeated(5) + request, pieceSize);
        QVERIFY(five.refused);
        QCOMPARE(five.refused->refusal.reason, RefusalReason::NotHttp);

        const Fed between = feed(QByteArray(request + "\r\n").repeated(10), pieceSize);
        QCOMPARE(between.parsed.size(), 10);
        QCOMPARE(between.phase, RequestParser::Phase::Idle);

        // What is refused behind an empty line is told without it.
        const Fed bad = feed("\r\nGET\x01", pieceSize);
        QVERIFY(bad.refused);
        QCOMPARE(bad.refused->refusal.stoppedAt, 3);
        QCOMPARE(bad.refused->request.body, "GET\x01");
    }
}

void TestRequestParser::keepsMalformedBytes()
{
    Limits limits;
    limits.malformedBytes = 100;
    const QByteArray noise = "\x01" + QByteArray(1000, 'x');
    QCOMPARE(feed(noise, Whole, limits).refused->request.body, noise.first(100));

    // Behind a good beginning in earlier pieces too, even where that alone is more than is kept.
    const QByteArray late = "GET / HTTP/1.1\r\nA: " + QByteArray(200, 'a') + "\x01" + QByteArray(1000, 'x');
    for (const qsizetype pieceSize : {Whole, qsizetype(50), qsizetype(1)}) {
        const Fed fed = feed(late, pieceSize, limits);
        QCOMPARE(fed.refused->refusal.stoppedAt, 219);
        QCOMPARE(fed.refused->request.body, late.first(100));
    }
}

void TestRequestParser::refusesBodyBeforeReading()
{
    const QByteArray head = "POST /large HTTP/1.1\r\nHost: h\r\nContent-Length: 16777217\r\n\r\n";
    RequestParser parser{Limits{}};
    const ParseStep step = parser.feed(QByteArray(head + QByteArray(1000, 'x')));
    QCOMPARE(step.consumed, head.size());
    const auto *const refused = std::get_if<Refused>(&step.outcome);
    QVERIFY(refused);
    QVERIFY(refused->headComplete);
    QCOMPARE(refused->request.head(), head);
    QVERIFY(refused->request.body.isEmpty());

    // Of a chunked body what was read is told.
    const Fed fed =
        feed("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n1000000\r\n");
    QCOMPARE(fed.refused->request.body, "hello");
}

void TestRequestParser::holdsLittle()
{
    RequestParser parser{Limits{}};
    QCOMPARE(parser.bufferedBytes(), 0);
    // Who announces much and sends little costs little.
    (void)parser.feed("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 16777216\r\n\r\n");
    QVERIFY(parser.bufferedBytes() < 1024);
    (void)parser.feed("x");
    QVERIFY(parser.bufferedBytes() > 16'384);
    QVERIFY(parser.bufferedBytes() < 17'000);
    const QByteArray part(100'000, 'x');
    (void)parser.feed(part);
    QVERIFY(parser.bufferedBytes() > part.size());
    QVERIFY(parser.bufferedBytes() < 2 * part.size() + 1024);
    (void)parser.feed(QByteArray(16'777'216 - 1 - part.size(), 'x'));
    QCOMPARE(parser.bufferedBytes(), 0);

    // Nor is more kept than what came, once it is complete.
    const QByteArray body(1'000'000, 'x');
    const Fed fed = feed("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000000\r\n\r\n" + body, 1000);
    QCOMPARE(fed.parsed.size(), 1);
    QCOMPARE(fed.parsed.constFirst().request.body.capacity(), body.size());
}

void TestRequestParser::countsTheBody()
{
    RequestParser parser{Limits{}};
    const QByteArray head = "POST / HTTP/1.1\r\nHost: h\r\n";
    (void)parser.feed(QByteArray(head + "Content-Length: 6\r\n\r\nab"));
    QCOMPARE(parser.bodyBytes(), 2);
    (void)parser.feed("cd");
    QCOMPARE(parser.bodyBytes(), 4);
    (void)parser.feed("ef");
    QCOMPARE(parser.bodyBytes(), 0);
    (void)parser.feed(head);
    QCOMPARE(parser.bodyBytes(), 0);
    (void)parser.feed("Transfer-Encoding: chunked\r\n\r\n1;extension=1\r\na\r\n2\r\nb");
    QCOMPARE(parser.bodyBytes(), 2); // without the framing
}

void TestRequestParser::abandons()
{
    {
        RequestParser parser{Limits{}};
        (void)parser.feed("\r\nGET / HT");
        const Refused refused = parser.abandon(RefusalReason::HeaderTimeout, 408);
        QCOMPARE(refused.refusal, (Refusal{RefusalReason::HeaderTimeout, 408, 8}));
        QVERIFY(!refused.headComplete);
        QCOMPARE(refused.request.body, "GET / HT");
        QCOMPARE(parser.bufferedBytes(), 0);
    }
    {
        RequestParser parser{Limits{}};
        (void)parser.feed("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nabc");
        const Refused refused = parser.abandon(RefusalReason::Incomplete, 0);
        QCOMPARE(refused.refusal, (Refusal{RefusalReason::Incomplete, 0, 52}));
        QVERIFY(refused.headComplete);
        QCOMPARE(refused.request.target, "/a");
        QCOMPARE(refused.request.body, "abc");
        QCOMPARE(parser.bufferedBytes(), 0);
    }
    {
        RequestParser parser{Limits{}};
        (void)parser.feed(
            "POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nX: ");
        const Refused refused = parser.abandon(RefusalReason::BodyTimeout, 408);
        QCOMPARE(refused.refusal.stoppedAt, 71);
        QVERIFY(refused.headComplete);
        QCOMPARE(refused.request.body, "abc");
    }
}

void TestRequestParser::moves()
{
    RequestParser parser{Limits{}};
    (void)parser.feed("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\na");
    RequestParser other = std::move(parser);
    const ParseStep step = other.feed("bc");
    QVERIFY(std::holds_alternative<Parsed>(step.outcome));
    QCOMPARE(std::get<Parsed>(step.outcome).request.body, "abc");
}

QTEST_APPLESS_MAIN(TestRequestParser)
#include "tst_requestparser.moc"
