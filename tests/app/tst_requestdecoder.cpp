// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/requestdecoder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ringback;

namespace {

const QByteArray Completed = R"({"status":"completed","uuid":"aaaa","conversation_uuid":"CON-aaaa"})";

QByteArray post(const QByteArray &target, const QByteArray &body, const QByteArray &fields = {})
{
    return "POST " + target + " HTTP/1.1\r\nHost: example.test\r\n" + fields
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

DecodeSettings settingsFor(const char *peer = nullptr)
{
    DecodeSettings settings;
    if (peer != nullptr)
        settings.peer = IpAddress::parse(peer).value();
    settings.trustedProxies = vonage::parseRanges("127.0.0.0/8,::1", {}).value();
    return settings;
}

QList<QJsonObject> objects(const QByteArray &lines)
{
    QList<QJsonObject> list;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            list << QJsonDocument::fromJson(line).object();
    }
    return list;
}

QByteArray decoded(const QByteArray &bytes, const DecodeSettings &settings = settingsFor(),
                   qsizetype pieceSize = 1 << 16)
{
    RequestDecoder decoder(settings);
    QByteArray output;
    for (qsizetype i = 0; i < bytes.size(); i += pieceSize) {
        decoder.feed(QByteArrayView(bytes).sliced(i, qMin(pieceSize, bytes.size() - i)));
        output += decoder.takeOutput();
    }
    (void)decoder.endFile();
    return output + decoder.takeOutput();
}

QString text(const QJsonObject &object, const char *a, const char *b)
{
    return object.value(QLatin1StringView(a))
        .toObject()
        .value(QLatin1StringView(b))
        .toString(QStringLiteral("null"));
}

} // namespace

class TestRequestDecoder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAndOrder();
    void pieces_data();
    void pieces();
    void printsAtOnce();
    void sources_data();
    void sources();
    void signatures();
    void judgesOnlyWhatIsWhole_data();
    void judgesOnlyWhatIsWhole();
    void stopsAtWhatIsNoHttp();
    void tellsOfWhatIsNotRead();
    void passesOverLineEndsOfEditors();
    void incomplete();
    void filesAreApart();
    void emptyInput();
    void pretty();
    void prettySource_data();
    void prettySource();
    void prettyIsHarmless();
};

void TestRequestDecoder::numbersAndOrder()
{
    const auto events =
        objects(decoded(post("/a", Completed) + "GET /b?x=1 HTTP/1.0\r\n\r\n" + post("/c", "{}")));
    QCOMPARE(events.size(), 3);
    const QStringList targets{QStringLiteral("/a"), QStringLiteral("/b?x=1"), QStringLiteral("/c")};
    for (int i = 0; i < 3; ++i) {
        const QJsonObject &event = events.at(i);
        QCOMPARE(event.value(QLatin1StringView("id")).toInt(), i + 1);
        QCOMPARE(text(event, "request", "target"), targets.at(i));
        QVERIFY(event.value(QLatin1StringView("received_at")).isNull());
        QVERIFY(event.value(QLatin1StringView("reply")).isNull());
    }
    QCOMPARE(events.at(0).value(QLatin1StringView("kind")).toString(),
             QStringLiteral("voice.event.completed"));
}

void TestRequestDecoder::pieces_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(RINGBACK_TEST_DATA "/http"));
    for (const QString &name : folder.entryList({QStringLiteral("*.http")}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestRequestDecoder::pieces()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    // Of what is no HTTP as much is kept as was there when that was seen.
    const auto withoutNoise = [](QList<QJsonObject> events) {
        for (QJsonObject &event : events) {
            if (event.value(QLatin1StringView("api")) == QLatin1StringView("malformed"))
                event.remove(QLatin1StringView("request"));
        }
        return events;
    };
    const QList<QJsonObject> whole = withoutNoise(objects(decoded(bytes)));
    QVERIFY(!whole.isEmpty());
    QCOMPARE(withoutNoise(objects(decoded(bytes, settingsFor(), 7))), whole);
    if (bytes.size() < 20'000)
        QCOMPARE(withoutNoise(objects(decoded(bytes, settingsFor(), 1))), whole);
}

void TestRequestDecoder::printsAtOnce()
{
    RequestDecoder decoder(settingsFor());
    decoder.feed(post("/a", Completed));
    QCOMPARE(decoder.takeOutput().count('\n'), 1);
    decoder.feed(post("/b", Completed).chopped(1));
    QCOMPARE(decoder.takeOutput(), QByteArray());
    decoder.feed("}");
    QCOMPARE(decoder.takeOutput().count('\n'), 1);
}

void TestRequestDecoder::sources_data()
{
    QTest::addColumn<QByteArray>("peer");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("set");
    const auto row = [](const char *peer, const char *address, const char *set) {
        QTest::addRow("%s", peer) << QByteArray(peer) << QString::fromLatin1(address)
                                  << QString::fromLatin1(set);
    };
    row("", "null", "null");
    row("174.37.245.33", "174.37.245.33", "Nexmo webhooks guide");
    row("::ffff:174.37.245.33", "174.37.245.33", "Nexmo webhooks guide");
    row("203.0.113.9", "203.0.113.9", "null");
    row("127.0.0.1", "119.81.44.7", "Nexmo webhooks guide");
    row("::1", "119.81.44.7", "Nexmo webhooks guide");
}

void TestRequestDecoder::sources()
{
    QFETCH(QByteArray, peer);
    QFETCH(QString, address);
    QFETCH(QString, set);
    const QByteArray bytes = post("/a", Completed, "X-Forwarded-For: 119.81.44.7\r\n");
    const auto events = objects(decoded(bytes, settingsFor(peer.isEmpty() ? nullptr : peer.constData())));
    QCOMPARE(events.size(), 1);
    QCOMPARE(text(events.at(0), "source", "address"), address);
    QCOMPARE(text(events.at(0), "source", "set"), set);
}

void TestRequestDecoder::signatures()
{
    DecodeSettings settings = settingsFor();
    settings.secrets.signatureSecret = "abcde";
    const QByteArray target = "/sms?a=alphabet&b=bananas&timestamp=2100&sig=";
    const auto verdict = [&](const QByteArray &sig) {
        return text(objects(decoded("GET " + target + sig + " HTTP/1.1\r\nHost: x\r\n\r\n", settings)).at(0),
                    "signature", "verdict");
    };
    QCOMPARE(verdict("7d43241108912b32cc315b48ce681acf"), QStringLiteral("valid-stale"));
    QCOMPARE(verdict("7d43241108912b32cc315b48ce681ace"), QStringLiteral("invalid"));
    QCOMPARE(verdict("7d"), QStringLiteral("malformed"));
}

void TestRequestDecoder::judgesOnlyWhatIsWhole_data()
{
    QTest::addColumn<QByteArray>("bytes"); // of a webhook that lacks fields
    QTest::addColumn<QString>("verdict");
    const QByteArray sms = post("/in",
                                "msisdn=447700900123&to=447700900456&sig=7d43241108912b32cc315b48ce681ace"
                                "&timestamp=2100&nonce=1&type=text&text=Hi",
                                "Content-Type: application/x-www-form-urlencoded\r\n");
    const QByteArray token = post("/a", Completed, "Authorization: Bearer x\r\n");
    const QString unsignedOne = QStringLiteral("unsigned");
    QTest::newRow("form") << sms << QStringLiteral("invalid");
    QTest::newRow("form, cut") << sms.chopped(2) << unsignedOne;
    QTest::newRow("token") << token << QStringLiteral("malformed");
    QTest::newRow("token, cut") << token.chopped(2) << unsignedOne;
    QTest::newRow("token, too large")
        << QByteArray(token).replace("Content-Length: ", "Content-Length: 999999") << unsignedOne;
}

void TestRequestDecoder::judgesOnlyWhatIsWhole()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, verdict);
    DecodeSettings settings = settingsFor();
    settings.secrets.signatureSecret = "abcde";
    const QJsonObject event = objects(decoded(bytes, settings)).constFirst();
    QCOMPARE(text(event, "signature", "verdict"), verdict);
    QStringList problems;
    for (const QJsonValue problem : event.value(QLatin1StringView("problems")).toArray())
        problems += problem.toObject().value(QLatin1StringView("id")).toString();
    const bool isWhole = verdict != u"unsigned";
    QCOMPARE(problems.contains(verdict + QStringLiteral("-signature")), isWhole);
    QCOMPARE(problems.contains(QStringLiteral("missing-field")), isWhole);
}

void TestRequestDecoder::stopsAtWhatIsNoHttp()
{
    RequestDecoder decoder(settingsFor());
    decoder.feed(QByteArray(post("/a", Completed) + "\x16\x03\x01 nonsense\r\n\r\n" + post("/b", Completed)));
    QVERIFY(decoder.isStopped());
    const auto events = objects(decoder.takeOutput());
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.at(1).value(QLatin1StringView("api")).toString(), QStringLiteral("malformed"));
    QCOMPARE(events.at(1).value(QLatin1StringView("request")).toObject().keys().join(u' '),
             QStringLiteral("body body_encoding"));
    QCOMPARE(events.at(1).value(QLatin1StringView("problems")).toArray().size(), 1);
    QVERIFY(decoder.endFile().has_value());
    QVERIFY(!decoder.isStopped());
}

void TestRequestDecoder::tellsOfWhatIsNotRead()
{
    const QByteArray refused = "GET /a HTTP/1.1\r\nHost: a\r\nExpect: more\r\n\r\n";
    RequestDecoder decoder(settingsFor());
    decoder.feed(refused);
    QVERIFY(decoder.isStopped() && !decoder.hasUnread());
    QVERIFY(decoder.endFile().has_value());
    decoder.feed(QByteArray("nonsense\r\n\r\n" + post("/b", Completed)));
    QVERIFY(decoder.hasUnread());
    QVERIFY(decoder.endFile().has_value());
    decoder.feed(QByteArray(refused + post("/b", Completed)));
    QVERIFY(decoder.hasUnread());
    QVERIFY(decoder.endFile().has_value());
    QVERIFY(!decoder.hasUnread());
}

void TestRequestDecoder::passesOverLineEndsOfEditors()
{
    const QByteArray bytes = "\n" + post("/a", Completed) + "\n\r\n\n" + post("/b", Completed) + '\n';
    for (const qsizetype size : {bytes.size(), qsizetype(1)}) {
        RequestDecoder decoder(settingsFor());
        for (qsizetype at = 0; at < bytes.size(); at += size)
            decoder.feed(QByteArrayView(bytes).sliced(at, size));
        QVERIFY(!decoder.endFile());
        QCOMPARE(objects(decoder.takeOutput()).size(), 2);
    }
}

void TestRequestDecoder::incomplete()
{
    RequestDecoder decoder(settingsFor());
    decoder.feed(post("/a", Completed).chopped(5));
    const auto refusal = decoder.endFile();
    QVERIFY(refusal.has_value());
    QCOMPARE(refusal->reason, RefusalReason::Incomplete);
    const auto events = objects(decoder.takeOutput());
    QCOMPARE(events.size(), 1);
    QCOMPARE(text(events.at(0), "request", "target"), QStringLiteral("/a"));
}

void TestRequestDecoder::filesAreApart()
{
    RequestDecoder decoder(settingsFor());
    decoder.feed(post("/a", Completed).first(10));
    QVERIFY(decoder.endFile().has_value());
    decoder.feed(post("/b", Completed));
    QVERIFY(!decoder.endFile().has_value());
    const auto events = objects(decoder.takeOutput());
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.at(1).value(QLatin1StringView("id")).toInt(), 2);
    QCOMPARE(text(events.at(1), "request", "target"), QStringLiteral("/b"));
}

void TestRequestDecoder::emptyInput()
{
    QCOMPARE(decoded({}), QByteArray());
    QCOMPARE(decoded("\r\n\r\n"), QByteArray());
    const QByteArray trailing = decoded(post("/a", Completed) + "\r\n");
    QCOMPARE(trailing.count('\n'), 1);
}

void TestRequestDecoder::pretty()
{
    DecodeSettings settings = settingsFor("127.0.0.1");
    settings.pretty = true;
    const QByteArray output = decoded(
        post("/a", Completed, "X-Forwarded-For: 174.37.245.33\r\nAuthorization: Bearer x\r\n"), settings);
    for (const QByteArrayView part :
         {"#1  POST /a\n", "(voice.event.completed), likely\n", "174.37.245.33, in \xe2\x80\x9cNexmo",
          "according to x-forwarded-for from the proxy 127.0.0.1\n", "Status (status)",
          "Signature (jwt): malformed (unreadable). "})
        QVERIFY2(output.contains(part), QByteArray(part.toByteArray() + " is not in\n" + output).constData());
    QVERIFY(output.endsWith("\n\n"));
    const QByteArray noise = decoded("nonsense\r\n\r\n", settings);
    QVERIFY2(noise.startsWith("#1  Not HTTP\n") && noise.contains("\nProblem: "), noise.constData());
}

void TestRequestDecoder::prettySource_data()
{
    QTest::addColumn<QByteArray>("peer");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("lines"); // from "Known by" to the fields
    const QByteArray foreign = ", foreign: in no address range that Vonage is known to send from";
    QTest::newRow("nobody knows") << QByteArray() << QByteArray("X-Forwarded-For: 1.2.3.4\r\n")
                                  << QByteArray();
    QTest::newRow("Vonage") << QByteArray("174.37.245.33") << QByteArray()
                            << QByteArray(
                                   "From 174.37.245.33, in “Nexmo webhooks guide” (174.37.245.32/29)\n");
    QTest::newRow("mapped") << QByteArray("::ffff:173.193.199.16") << QByteArray()
                            << QByteArray(
                                   "From 173.193.199.16, in “Nexmo webhooks guide” (173.193.199.16/28)\n");
    QTest::newRow("foreign") << QByteArray("203.0.113.9") << QByteArray()
                             << QByteArray("From 203.0.113.9" + foreign + '\n');
    QTest::newRow("local") << QByteArray("127.0.0.1") << QByteArray()
                           << QByteArray("From 127.0.0.1, in “Local” (127.0.0.0/8)\n");
    QTest::newRow("not trusted")
        << QByteArray("203.0.113.9") << QByteArray("X-Forwarded-For: 119.81.44.7\r\n")
        << QByteArray("From 203.0.113.9" + foreign
                      + "\nNotice: untrusted forwarding header: it names a client, but 203.0.113.9 is not a "
                        "trusted proxy, so it is not believed.\n");
    QTest::newRow("proxy")
        << QByteArray("127.0.0.1")
        << QByteArray("X-Forwarded-For: 203.0.113.9\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: "
                      "hooks.example.com\r\n")
        << QByteArray("From 203.0.113.9" + foreign
                      + ", according to x-forwarded-for from the proxy 127.0.0.1\n"
                        "Sent to https://hooks.example.com\n");
    QTest::newRow("proxy does not tell")
        << QByteArray("127.0.0.1") << QByteArray("Forwarded: for=unknown\r\n")
        << QByteArray("From an unknown client, according to forwarded from the proxy 127.0.0.1\n");
}

void TestRequestDecoder::prettySource()
{
    QFETCH(const QByteArray, peer);
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, lines);
    DecodeSettings settings = settingsFor(peer.isEmpty() ? nullptr : peer.constData());
    settings.pretty = true;
    const QByteArray output = decoded(post("/a", Completed, headers), settings);
    const QByteArray evidence = "Known by status, conversation_uuid\n";
    const qsizetype at = output.indexOf(evidence);
    QVERIFY2(at > 0, output.constData());
    const qsizetype begin = at + evidence.size();
    QCOMPARE(output.mid(begin, output.indexOf("  ", begin) - begin), lines);
}

void TestRequestDecoder::prettyIsHarmless()
{
    DecodeSettings settings = settingsFor();
    settings.pretty = true;
    const QByteArray body =
        "a=%1b%5b2J%0d%0a%07%7f%c2%9b31m%e2%80%ae%e2%81%a6&b%1b=" + QByteArray(100'000, 'x');
    const QByteArray output =
        decoded(post("/a", body, "Content-Type: application/x-www-form-urlencoded\r\n"), settings);
    const QString shown = QString::fromUtf8(output);
    for (const QChar c : shown)
        QVERIFY2(c == u'\n'
                     || !(c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0)
                          || c.unicode() == 0x202e || c.unicode() == 0x2066),
                 output.constData());
    QVERIFY(output.size() < 5000);
}

QTEST_APPLESS_MAIN(TestRequestDecoder)
#include "tst_requestdecoder.moc"
