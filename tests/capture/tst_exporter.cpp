// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/exporter.h"

#include "capture/eventdecode.h"
#include "capture/eventjson.h"
#include "exportsamples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <unistd.h>

#include <csignal>
#include <optional>

using namespace Qt::StringLiterals;
using namespace ringback;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QString(QStringLiteral(RINGBACK_TEST_DATA "/export/") + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QList<vonage::SourceSet> Sets{
    {.name = "Nexmo webhooks guide", .ranges = {*AddressRange::parse("174.37.245.32/29")}}};

/// The records of a CSV document (RFC 4180 section 2); none when it is not well-formed.
std::optional<QList<QByteArrayList>> readCsv(QByteArrayView text)
{
    QList<QByteArrayList> records;
    while (!text.isEmpty()) {
        QByteArrayList record;
        while (true) {
            QByteArray cell;
            if (text.startsWith('"')) {
                text = text.sliced(1);
                while (true) {
                    const qsizetype quote = text.indexOf('"');
                    if (quote < 0)
                        return std::nullopt;
                    cell += text.first(quote);
                    text = text.sliced(quote + 1);
                    if (!text.startsWith('"'))
                        break;
                    cell += '"';
                    text = text.sliced(1);
                }
            } else {
                qsizetype end = 0;
                while (end < text.size() && !QByteArrayView(",\"\r\n").contains(text[end]))
                    ++end;
                cell = text.first(end).toByteArray();
                text = text.sliced(end);
            }
            record += cell;
            if (!text.startsWith(','))
                break;
            text = text.sliced(1);
        }
        if (!text.startsWith("\r\n"))
            return std::nullopt;
        text = text.sliced(2);
        records += record;
    }
    return records;
}

/// What the decoder says changes as it learns; it is tested elsewhere.
QByteArray withoutDecoding(const QByteArray &har)
{
    QJsonObject log = QJsonDocument::fromJson(har).object()["log"_L1].toObject();
    QJsonArray entries = log["entries"_L1].toArray();
    for (QJsonValueRef entry : entries) {
        QJsonObject object = entry.toObject();
        for (const QLatin1StringView member : {"comment"_L1, "_api"_L1, "_kind"_L1})
            object.remove(member);
        entry = object;
    }
    log["entries"_L1] = entries;
    return QJsonDocument(QJsonObject{{u"log"_s, log}}).toJson();
}

} // namespace

class TestExporter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formats();
    void jsonLines();
    void emptyDocuments_data();
    void emptyDocuments();
    void har();
    void harUrl_data();
    void harUrl();
    void harQuery_data();
    void harQuery();
    void harReplyAsSent();
    void harEssentials();
    void csv();
    void csvCells_data();
    void csvCells();
    void csvHostileCells();
    void csvHasNoNul();
    void counts_data();
    void counts();
    void redactedDocuments_data();
    void redactedDocuments();
    void flushes();
    void diskFull();
    void readerGone();
};

void TestExporter::formats()
{
    QCOMPARE(exportFormatFromId("jsonl"), ExportFormat::JsonLines);
    QCOMPARE(exportFormatFromId("har"), ExportFormat::Har);
    QCOMPARE(exportFormatFromId("csv"), ExportFormat::Csv);
    QCOMPARE(exportFormatFromId("curl"), ExportFormat::Curl);
    QVERIFY(!exportFormatFromId("HAR"));
    QVERIFY(!exportFormatFromId(""));
}

void TestExporter::jsonLines()
{
    const QList<Event> events = sampleCapture();
    const QByteArray document = exported(events, {.activeSets = Sets});
    QByteArrayList lines = document.split('\n');
    QCOMPARE(lines.takeLast(), ""_ba);
    QCOMPARE(lines.size(), events.size());
    for (qsizetype i = 0; i < events.size(); ++i) {
        QByteArray expected;
        appendEventJson(expected, events[i], decodeEvent(events[i]), Sets);
        QCOMPARE(lines[i], expected);
        const QJsonObject object = QJsonDocument::fromJson(lines[i]).object();
        QCOMPARE(object["id"_L1].toInteger(), events[i].id.value);
        const QJsonObject request = object["request"_L1].toObject();
        QByteArray body = request["body"_L1].toString().toUtf8();
        if (request["body_encoding"_L1].toString() == u"base64"_s)
            body = QByteArray::fromBase64(body);
        QCOMPARE(body, events[i].request.body);
    }
}

void TestExporter::emptyDocuments_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("jsonl") << ExportFormat::JsonLines << ""_ba;
    QTest::newRow("har")
        << ExportFormat::Har
        << R"({"log":{"version":"1.2","creator":{"name":"Ringback","version":"0.1.0"},"entries":[)"
           "\n]}}\n"_ba;
    QTest::newRow("csv")
        << ExportFormat::Csv
        << "id,received_at,api,kind,summary,from,to,status,source,set,method,target,reply_status,"
           "decided_by,after_ms,signature,problems,body_size,body_encoding,body\r\n"_ba;
    QTest::newRow("curl") << ExportFormat::Curl << ""_ba;
}

void TestExporter::emptyDocuments()
{
    QFETCH(ExportFormat, format);
    QFETCH(QByteArray, document);
    QCOMPARE(exported({}, {.format = format}), document);
}

void TestExporter::har()
{
    const QByteArray document = exported(sampleCapture(), {.format = ExportFormat::Har, .activeSets = Sets});
    QCOMPARE(withoutDecoding(document), withoutDecoding(fixture(u"sample.har"_s)));
}

void TestExporter::harUrl_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("overTls");
    QTest::newRow("plain") << "/a?b=%20"_ba
                           << "a.test:81"_ba << u"http://a.test:81/a?b=%20"_s << false;
    QTest::newRow("absolute") << "https://b.test/x"_ba
                              << "a.test"_ba << u"https://b.test/x"_s << false;
    QTest::newRow("asterisk") << "*"_ba
                              << "a.test"_ba << u"http://a.test/*"_s << false;
    QTest::newRow("authority") << "b.test:443"_ba
                               << "b.test:443"_ba << u"http://b.test:443/b.test:443"_s << false;
    QTest::newRow("bytes") << "/\xe9\"<>\\^`{|}#"_ba
                           << "a.test"_ba << u"http://a.test/%E9%22%3C%3E%5C%5E%60%7B%7C%7D%23"_s << false;
    QTest::newRow("hostile host") << "/"_ba
                                  << "a/b@c"_ba << u"http://localhost/"_s << false;
    QTest::newRow("port out of range") << "/"_ba
                                       << "a:65536"_ba << u"http://localhost/"_s << false;
    QTest::newRow("IPv6") << "/"_ba
                          << "[::1]:8484"_ba << u"http://[::1]:8484/"_s << false;
    QTest::newRow("absolute, capitals") << "HTTP://b.test/x"_ba
                                        << "a.test"_ba << u"HTTP://b.test/x"_s << false;
    QTest::newRow("other scheme") << "/ftp://b.test"_ba
                                  << "a.test"_ba << u"http://a.test/ftp://b.test"_s << false;
    QTest::newRow("TLS") << "/"_ba
                         << "a.test"_ba << u"https://a.test/"_s << true;
    QTest::newRow("TLS, hostile host") << "/"_ba
                                       << "a b"_ba << u"https://localhost/"_s << true;
}

void TestExporter::harUrl()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, host);
    QFETCH(QString, url);
    QFETCH(bool, overTls);
    Event event = sampleEvent({});
    event.overTls = overTls;
    event.request.method = "GET";
    event.request.target = target;
    event.request.fieldSection = "Host: " + host + "\r\n";
    const QJsonDocument document = QJsonDocument::fromJson(exported({event}, {.format = ExportFormat::Har}));
    const QJsonValue entry = document["log"_L1]["entries"_L1][0];
    QCOMPARE(entry["request"_L1]["url"_L1].toString(), url);
    QCOMPARE(entry["_target"_L1].toString(),
             QByteArrayView(target).isValidUtf8() ? QString::fromUtf8(target) : QString::fromLatin1(target));
}

void TestExporter::harQuery_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("value");
    QTest::newRow("escaped") << "q=a+b%2B%26"_ba << u"a b+&"_s;
    QTest::newRow("a percent sign alone") << "q=50%+off"_ba << u"50% off"_s;
    QTest::newRow("half an escape") << "q=%4"_ba << u"%4"_s;
}

void TestExporter::harQuery()
{
    QFETCH(QByteArray, query);
    Event event = sampleEvent({});
    event.request.target = "/?" + query;
    const QJsonDocument document = QJsonDocument::fromJson(exported({event}, {.format = ExportFormat::Har}));
    const QJsonValue first = document["log"_L1]["entries"_L1][0]["request"_L1]["queryString"_L1][0];
    QCOMPARE(first["name"_L1].toString(), u"q"_s);
    QTEST(first["value"_L1].toString(), "value");
}

void TestExporter::harReplyAsSent()
{
    Event event = sampleEvent({});
    event.request.method = "HEAD";
    event.reply = SentReply{.decision = {.reply = {.status = 200,
                                                   .headers = {{"Content-Length", "5"}, {"Connection", "x"}},
                                                   .body = "ab"},
                                         .decidedBy = "default"},
                            .after = {}};
    const QJsonDocument document = QJsonDocument::fromJson(exported({event}, {.format = ExportFormat::Har}));
    const QJsonValue response = document["log"_L1]["entries"_L1][0]["response"_L1];
    QCOMPARE(response["headers"_L1].toArray().size(), 1);
    QCOMPARE(response["headers"_L1][0]["value"_L1].toString(), u"2"_s);
    QCOMPARE(response["bodySize"_L1].toInt(), 0);
    QCOMPARE(response["content"_L1]["size"_L1].toInt(), 0);
    QCOMPARE(response["content"_L1]["text"_L1].toString(), QString());
}

// What HAR 1.2 demands of every entry.
void TestExporter::harEssentials()
{
    const QJsonDocument document =
        QJsonDocument::fromJson(exported(sampleCapture(), {.format = ExportFormat::Har}));
    const QJsonValue log = document["log"_L1];
    QCOMPARE(log["version"_L1].toString(), u"1.2"_s);
    QVERIFY(log["creator"_L1]["name"_L1].isString() && log["creator"_L1]["version"_L1].isString());
    const QJsonArray entries = log["entries"_L1].toArray();
    QCOMPARE(entries.size(), 2);
    const auto isString = [](const QJsonValue &value) { return value.isString(); };
    const auto isNumber = [](const QJsonValue &value) { return value.isDouble(); };
    const auto isList = [](const QJsonValue &value) { return value.isArray(); };
    for (const QJsonValue &entry : entries) {
        QVERIFY(isString(entry["startedDateTime"_L1]) && isNumber(entry["time"_L1])
                && entry["cache"_L1].isObject());
        const QJsonValue request = entry["request"_L1];
        for (const QLatin1StringView member : {"method"_L1, "url"_L1, "httpVersion"_L1})
            QVERIFY2(isString(request[member]), member.data());
        for (const QLatin1StringView member : {"cookies"_L1, "headers"_L1, "queryString"_L1})
            QVERIFY2(isList(request[member]), member.data());
        QVERIFY(isNumber(request["headersSize"_L1]) && isNumber(request["bodySize"_L1]));
        const QJsonValue post = request["postData"_L1];
        QVERIFY(isString(post["mimeType"_L1]) && isString(post["text"_L1]));
        const QJsonValue response = entry["response"_L1];
        for (const QLatin1StringView member : {"statusText"_L1, "httpVersion"_L1, "redirectURL"_L1})
            QVERIFY2(isString(response[member]), member.data());
        for (const QLatin1StringView member : {"status"_L1, "headersSize"_L1, "bodySize"_L1})
            QVERIFY2(isNumber(response[member]), member.data());
        QVERIFY(isList(response["cookies"_L1]) && isList(response["headers"_L1]));
        QVERIFY(isNumber(response["content"_L1]["size"_L1])
                && isString(response["content"_L1]["mimeType"_L1]));
        for (const QLatin1StringView member : {"send"_L1, "wait"_L1, "receive"_L1})
            QVERIFY2(isNumber(entry["timings"_L1][member]), member.data());
    }
}

void TestExporter::csv()
{
    const QList<Event> events = sampleCapture();
    const auto records = readCsv(exported(events, {.format = ExportFormat::Csv, .activeSets = Sets}));
    QVERIFY(records);
    QCOMPARE(records->size(), 4);
    QByteArrayList lines;
    for (qsizetype i = 1; i < records->size(); ++i) {
        QByteArrayList record = records->at(i);
        QCOMPARE(record.size(), 20);
        const vonage::Decoded decoded = decodeEvent(events[i - 1]);
        QCOMPARE(record[2], apiId(decoded.digest.api).toByteArray());
        QCOMPARE(record[3], decoded.digest.kind);
        QCOMPARE(record[4], decoded.summary.toUtf8());
        for (const int column : {2, 3, 4, 5, 6, 7, 16}) // what the decoder says
            record[column] = "…";
        lines += record.join('|');
    }
    QCOMPARE(lines[0],
             "1|2026-11-23T08:41:07.123456Z|…|…|…|…|…|…|174.37.245.33|Nexmo webhooks guide|POST|"
             "/in/447700900123?x=%41+b&sig=0123456789abcdef&x|200|rule:=1+1|1.85|unsigned|…|52|utf-8|"
             "msisdn=447700900123&to=447700900456&text=%3D1%2B1%21"_ba);
    QCOMPARE(
        lines[1],
        "2|2026-11-23T08:41:07.123456Z|…|…|…|…|…|…|2001:db8::1||SEARCH|*é||||unsigned|…|3|base64|YQD/"_ba);
    QCOMPARE(lines[2],
             "3|2026-11-23T08:41:07.123456Z|…|…|…|…|…|…|174.37.245.33|Nexmo webhooks guide|||400|refused|0.2|"
             "unsigned|…|19|utf-8|'=cmd|'/c calc'!A1\r\n"_ba);
    QCOMPARE(records->at(2)[16].split(' ').first(), "forbidden-source"_ba);
    QCOMPARE(records->at(3)[16], "not-http"_ba);
}

void TestExporter::csvCells_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("cell");
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &cell) {
        QTest::newRow(name) << body << cell;
    };
    row("empty", "", "");
    row("plain", "a b é", "a b é");
    row("comma", "a,b", "\"a,b\"");
    row("semicolon", "a;b", "\"a;b\"");
    row("quotes", "say \"hi\"", "\"say \"\"hi\"\"\"");
    row("line breaks", "a\r\nb\nc", "\"a\r\nb\nc\"");
    row("equals", "=1+1", "\"'=1+1\"");
    row("plus", "+447700900123", "\"'+447700900123\"");
    row("minus", "-1", "\"'-1\"");
    row("at", "@SUM(A1)", "\"'@SUM(A1)\"");
    row("tab", "\tx", "\"'\tx\"");
    row("carriage return", "\rx", "\"'\rx\"");
    row("line feed", "\n=1", "\"'\n=1\"");
    row("blank in front", "  =1", "\"'  =1\"");
    row("quote in front", "\"=1\"", "\"'\"\"=1\"\"\"");
    row("apostrophe in front", "'=1", "\"''=1\"");
    row("no-break space in front", "\u00a0=1", "\"'\u00a0=1\"");
    row("BOM in front", "\ufeff=1", "\"'\ufeff=1\"");
    row("full-width equals", "\uff1d1", "\"'\uff1d1\"");
    row("full-width at", "\uff20A", "\"'\uff20A\"");
    row("control character", "\x01=1", "\"'\x01=1\"");
    row("number", "447700900123", "447700900123");
    row("equals inside", "a=b", "a=b");
    row("NUL is base64", QByteArray("a\0", 2), "YQA=");
    row("base64 that starts with a plus", QByteArray("\xfb\xef\xbe", 3), "\"'++++\"");
}

void TestExporter::csvCells()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, cell);
    HttpRequest request = requestFrom("POST / HTTP/1.1\r\nHost: a\r\n\r\n");
    request.body = body;
    const QByteArray document = exported({sampleEvent(request)}, {.format = ExportFormat::Csv});
    const bool isText = QByteArrayView(body).isValidUtf8() && !body.contains('\0');
    const QByteArray end =
        QByteArray::number(body.size()) + ',' + (isText ? "utf-8," : "base64,") + cell + "\r\n";
    QVERIFY2(document.endsWith(end), document.constData());
    const auto records = readCsv(document);
    QVERIFY(records);
    QCOMPARE(records->last().size(), 20);
}

// Every column that a sender or a user has a say in.
void TestExporter::csvHostileCells()
{
    Event event = sampleEvent({});
    event.request.method = "=METHOD";
    event.request.target = "=TARGET";
    event.request.body = "=BODY";
    event.signature.verdict = "=VERDICT";
    event.reply = SentReply{.decision = {.reply = {}, .decidedBy = "=DECIDED"}, .after = {}};
    event.digest.api = Api::Malformed;
    event.digest.kind = "=KIND";
    event.digest.from = "=FROM";
    event.digest.to = "=TO";
    event.digest.status = "=STATUS";
    const auto records =
        readCsv(exported({event},
                         {.format = ExportFormat::Csv,
                          .activeSets = {{.name = "=SET", .ranges = {*AddressRange::parse("::/0")}}}}));
    QVERIFY(records);
    QByteArrayList defused;
    for (const QByteArray &cell : records->last()) {
        QVERIFY2(!cell.startsWith('='), cell.constData());
        if (cell.startsWith("'="))
            defused += cell.sliced(2);
    }
    QCOMPARE(defused.join(' '), "KIND FROM TO STATUS SET METHOD TARGET DECIDED VERDICT BODY"_ba);
}

/// Many programs end a cell, or the file, there.
void TestExporter::csvHasNoNul()
{
    Event event = sampleEvent({});
    event.request.body = QByteArray("msisdn=%00447700900123&text=a%00b").replace("%00", QByteArray(1, '\0'));
    event.digest.api = Api::Malformed; // which is not decoded
    event.digest.from = QByteArray("a\0", 2);
    event.digest.status = QByteArray("a\0=b", 4);
    const QByteArray document = exported({event}, {.format = ExportFormat::Csv});
    QVERIFY(!document.contains('\0'));
    const auto records = readCsv(document);
    QVERIFY(records);
    QCOMPARE(records->last()[5], "a␀"_ba);
    QCOMPARE(records->last()[7], "a␀=b"_ba);
    QCOMPARE(records->last().constLast(), event.request.body.toBase64());
}

void TestExporter::counts_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<int>("written");
    QTest::addColumn<int>("malformed");
    QTest::newRow("jsonl") << ExportFormat::JsonLines << 3 << 0;
    QTest::newRow("har") << ExportFormat::Har << 2 << 1;
    QTest::newRow("csv") << ExportFormat::Csv << 3 << 0;
    QTest::newRow("curl") << ExportFormat::Curl << 2 << 1;
}

void TestExporter::counts()
{
    QFETCH(ExportFormat, format);
    QFETCH(int, written);
    QFETCH(int, malformed);
    ExportCounts counts;
    QVERIFY(exported(sampleCapture(), {.format = format}, &counts) != exported({}, {.format = format}));
    QCOMPARE(counts, (ExportCounts{.written = written, .malformed = malformed}));
}

void TestExporter::redactedDocuments_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("jsonl") << ExportFormat::JsonLines << ",\"redacted\":true}\n"_ba;
    QTest::newRow("har") << ExportFormat::Har
                         << ",\"comment\":\"Redacted: signatures, secrets and tokens are replaced by ***"_ba;
    QTest::newRow("csv") << ExportFormat::Csv << ",redacted\r\n"_ba;
    QTest::newRow("curl") << ExportFormat::Curl << "# Redacted: "_ba;
}

void TestExporter::redactedDocuments()
{
    QFETCH(ExportFormat, format);
    QFETCH(QByteArray, says);
    const QByteArray document = exported(sampleCapture(), {.format = format, .redactor = Redactor("key")});
    QVERIFY2(document.contains(says), document.constData());
    QVERIFY2(document.contains("***"), document.constData());
    for (const char *secret : {"0123456789abcdef", "447700900123", "447700900456"})
        QVERIFY2(!document.contains(secret), document.constData());
    if (format == ExportFormat::Csv) {
        const auto records = readCsv(document);
        QVERIFY(records);
        QCOMPARE(records->last().size(), 21);
        QCOMPARE(records->last().last(), "yes"_ba);
    }
    const QByteArray plain = exported(sampleCapture(), {.format = format});
    QVERIFY(!plain.contains(says) && plain.contains("447700900123"));
}

void TestExporter::flushes()
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    Exporter exporter(device, {});
    QVERIFY(exporter.begin().has_value());
    QVERIFY(exporter.write(sampleCapture().first()).has_value());
    QVERIFY(device.data().isEmpty());
    QVERIFY(exporter.flush().has_value());
    QCOMPARE(device.data().count('\n'), 1);
    QVERIFY(exporter.write(sampleCapture().first()).has_value());
    QVERIFY(exporter.end().has_value());
    QCOMPARE(device.data().count('\n'), 2);
}

void TestExporter::diskFull()
{
    QFile device(u"/dev/full"_s);
    if (!device.open(QIODevice::WriteOnly))
        QSKIP("no /dev/full here");
    Exporter exporter(device, {});
    QVERIFY(exporter.begin().has_value());
    QVERIFY(exporter.write(sampleCapture().first()).has_value()); // waits in the block
    const auto result = exporter.end();
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ExportError::Kind::DiskFull);
    QVERIFY(!result.error().detail.isEmpty());
}

void TestExporter::readerGone()
{
    std::signal(SIGPIPE, SIG_IGN); // as the program does
    int ends[2];
    QCOMPARE(pipe(ends), 0);
    close(ends[0]);
    QFile device;
    QVERIFY(device.open(ends[1], QIODevice::WriteOnly, QFileDevice::AutoCloseHandle));
    Exporter exporter(device, {});
    QVERIFY(exporter.write(sampleCapture().first()).has_value());
    const auto result = exporter.flush();
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ExportError::Kind::ReaderGone);
}

QTEST_APPLESS_MAIN(TestExporter)
#include "tst_exporter.moc"
