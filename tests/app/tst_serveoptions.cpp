// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servedprogram.h"

#include "app/serveoptions.h"
#include "vonage/sources.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

#include <array>

namespace {

const QByteArray AnswerRequest =
    "GET /answer?uuid=u&conversation_uuid=CON-1&to=447700900456&from=447700900123 HTTP/1.1\r\nHost: "
    "x\r\n\r\n";

QString dataFile(const char *name)
{
    return QStringLiteral(RINGBACK_TEST_DATA "/net/") + QLatin1String(name);
}

/// A file of packaging, such as "doc/guide.md".
QByteArray packagedText(const QString &name)
{
    QFile file(QStringLiteral(RINGBACK_TEST_DATA "/../../packaging/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The example of the manual page that has \a option, as a shell would take it apart.
QStringList manualExample(const QByteArray &option)
{
    for (const QByteArray &written : packagedText(QStringLiteral("linux/man/ringback-serve.1")).split('\n')) {
        const QByteArray line = QByteArray(written).replace("\\(aq", "\"").replace("\\-", "-");
        if (line.startsWith(".B ringback serve ") && line.contains(option))
            return QProcess::splitCommand(QString::fromUtf8(line)).sliced(3);
    }
    return {};
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// What each option of "ringback serve" does, seen from outside.
class TestServeOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsTheNcco();
    void warnsOfPlaceholders();
    void refusesWhatIsNoNcco_data();
    void refusesWhatIsNoNcco();
    void limitsTheBody();
    void understandsSync_data();
    void understandsSync();
    void keepsSoManyEvents();
    void listensOnceOnTheSameAddress();
    void listensOnSeveralAddresses();
    void makesANewCapture();
    void leavesNoCaptureWhenItCannotListen();
    void checksSignatures_data();
    void checksSignatures();
    void keepsWhatIsBound();
    void refusesWrongHints_data();
    void refusesWrongHints();
    void tellsOfClearedRanges();
    void letsInWhoSendsToday();
    void namesTheSets();
    void namesTheForwardingHeaders_data();
    void namesTheForwardingHeaders();
    void trustsNobody();
    void speaksTls();
    void refusesAKeyOfAnother();
};

void TestServeOptions::sendsTheNcco()
{
    ServedProgram program;
    const QString path = program.capturePath() + QStringLiteral(".json");
    const QByteArray ncco = "[ {\"action\": \"talk\", \"text\": \"Grüß Gott\"} ]\n";
    QVERIFY(write(path, ncco));
    QVERIFY(program.start({QStringLiteral("--ncco"), path}));
    const QByteArray answer = program.exchange(AnswerRequest);
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(answer.contains("\r\nContent-Type: application/json\r\n"));
    QVERIFY2(answer.endsWith(QByteArray("\r\n\r\n" + ncco)), answer.constData());
}

/// It is no template, however it is called.
void TestServeOptions::warnsOfPlaceholders()
{
    ServedProgram program;
    const QString path = program.capturePath() + QStringLiteral(".ncco.json");
    const QByteArray ncco = R"([{"action":"talk","text":"hi {to}","colour":1}])";
    QVERIFY(write(path, ncco));
    QVERIFY(program.start({QStringLiteral("--ncco"), path}));
    QVERIFY(program.exchange(AnswerRequest).endsWith(ncco));
    const QByteArray warning = path.toUtf8() + ":1:30: warning: ";
    QTRY_VERIFY2(program.standardError().startsWith(warning), program.standardError().constData());
    QVERIFY(!program.standardError().contains("colour"));
}

void TestServeOptions::refusesWhatIsNoNcco_data()
{
    QTest::addColumn<QByteArray>("ncco");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("not JSON") << QByteArray("[{]");
    QTest::newRow("one action alone") << QByteArray(R"({"action":"talk","text":"x"})");
    QTest::newRow("no action") << QByteArray("[]");
    QTest::newRow("unknown action") << QByteArray(R"([{"action":"say","text":"x","colour":1}])");
}

void TestServeOptions::refusesWhatIsNoNcco()
{
    QFETCH(QByteArray, ncco);
    ServedProgram program;
    const QString path = program.capturePath() + QStringLiteral(".json");
    QVERIFY(write(path, ncco));
    QCOMPARE(program.run({QStringLiteral("serve"), QStringLiteral("--capture"), program.capturePath(),
                          QStringLiteral("--ncco"), path}),
             1);
    const QByteArray error = program.standardError();
    QCOMPARE(error.count('\n'), 1);
    QVERIFY2(error.startsWith(QByteArray(path.toUtf8() + ":1:")), error.constData());
    QVERIFY2(error.contains(" error: "), error.constData());
    QVERIFY(!QFile::exists(program.capturePath()));
}

void TestServeOptions::limitsTheBody()
{
    ServedProgram program;
    QVERIFY(program.start({QStringLiteral("--max-body"), QStringLiteral("10")}));
    QVERIFY(program.exchange(postRequest("0123456789")).startsWith("HTTP/1.1 200 "));
    QVERIFY(program.exchange(postRequest("0123456789a")).startsWith("HTTP/1.1 413 "));
}

void TestServeOptions::understandsSync_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<ringback::StoreOptions::Sync>("sync");
    const QString option = QStringLiteral("--sync");
    using Sync = ringback::StoreOptions::Sync;
    QTest::newRow("by default") << QStringList{} << Sync::Normal;
    QTest::newRow("normal") << QStringList{option, QStringLiteral("normal")} << Sync::Normal;
    QTest::newRow("full") << QStringList{option, QStringLiteral("full")} << Sync::Full;
}

void TestServeOptions::understandsSync() // what it does to the file is in tst_eventstore
{
    QFETCH(const QStringList, options);
    const auto parsed =
        ringback::parseServeOptions(QStringList{QStringLiteral("ringback serve"), QStringLiteral("--capture"),
                                                QStringLiteral("x.ringback")}
                                    + options);
    QVERIFY(parsed);
    QTEST(parsed->service.store.sync, "sync");
}

void TestServeOptions::keepsSoManyEvents()
{
    ServedProgram program;
    QVERIFY(program.start({QStringLiteral("--keep-events"), QStringLiteral("3")}));
    for (int n = 0; n < 5; ++n)
        QVERIFY(program.exchange(postRequest("{}")).startsWith("HTTP/1.1 200 "));
    QCOMPARE(program.stop(), 0);
    ServedProgram exporter;
    QCOMPARE(exporter.run({QStringLiteral("export"), program.capturePath()}), 0);
    const QList<QByteArray> lines = exporter.outputLines(3);
    QCOMPARE(lines.size(), 3);
    for (int n = 0; n < 3; ++n)
        QVERIFY(lines.at(n).startsWith(QByteArray("{\"id\":" + QByteArray::number(n + 3) + ',')));
}

void TestServeOptions::listensOnceOnTheSameAddress()
{
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const QString address = QStringLiteral("127.0.0.1:%1").arg(probe.serverPort());
    probe.close();
    ServedProgram program;
    QVERIFY(program.start({QStringLiteral("--listen"), address, QStringLiteral("--listen"), address}));
    QTRY_VERIFY(program.standardError().contains(address.toLatin1()));
    QCOMPARE(program.standardError().count(address.toLatin1()), 1);
}

void TestServeOptions::listensOnSeveralAddresses()
{
    QTcpServer probe;
    const bool hasIpv6 = probe.listen(QHostAddress::LocalHostIPv6);
    ServedProgram program;
    QStringList options{QStringLiteral("--listen"), QStringLiteral("localhost:0")};
    if (hasIpv6)
        options += {QStringLiteral("--listen"), QStringLiteral("[::1]:0")};
    QVERIFY(program.start(options));
    QTRY_COMPARE(program.standardError().count("listening on http://"), hasIpv6 ? 3 : 2);
    static const QRegularExpression line(QStringLiteral("^listening on http://\\[::1\\]:[1-9]\\d*$"),
                                         QRegularExpression::MultilineOption);
    QCOMPARE(line.match(QString::fromUtf8(program.standardError())).hasMatch(), hasIpv6);
}

void TestServeOptions::makesANewCapture()
{
    const QTemporaryDir data;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), data.path());
    std::array<ServedProgram, 4> programs; // which look for a name in the same second
    for (ServedProgram &program : programs) {
        program.process().setProcessEnvironment(environment);
        program.process().setArguments(
            {QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
        program.process().start();
    }
    QByteArray told;
    for (ServedProgram &program : programs) {
        QTRY_VERIFY2_WITH_TIMEOUT(program.standardError().contains("listening on "),
                                  program.standardError().constData(), 20'000);
        told += program.standardError();
    }
    const QStringList captures =
        QDir(data.filePath(QStringLiteral("ringback"))).entryList({QStringLiteral("*.ringback")});
    QCOMPARE(captures.size(), qsizetype(programs.size()));
    for (const QString &capture : captures) {
        const QByteArray named = "capture " + data.filePath(u"ringback/" + capture).toUtf8() + '\n';
        QVERIFY2(told.contains(named), told.constData());
    }
    for (ServedProgram &program : programs)
        QCOMPARE(program.stop(), 0);
}

void TestServeOptions::leavesNoCaptureWhenItCannotListen()
{
    const QTemporaryDir data;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ServedProgram program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), data.path());
    program.process().setProcessEnvironment(environment);
    QCOMPARE(program.run({QStringLiteral("serve"), QStringLiteral("--listen"),
                          QStringLiteral("127.0.0.1:%1").arg(other.serverPort())}),
             3);
    QCOMPARE(program.standardError().count('\n'), 1);
    QVERIFY(QDir(data.filePath(QStringLiteral("ringback"))).isEmpty());
}

void TestServeOptions::checksSignatures_data()
{
    QTest::addColumn<bool>("hasSecret");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<bool>("isProblem");
    QTest::newRow("without a secret") << false << QStringLiteral("no-secret") << false;
    QTest::newRow("with another secret") << true << QStringLiteral("invalid") << true;
}

void TestServeOptions::checksSignatures()
{
    QFETCH(bool, hasSecret);
    QFETCH(QString, verdict);
    QFETCH(bool, isProblem);
    ServedProgram program;
    if (hasSecret) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("RINGBACK_SIGNATURE_SECRET"), QStringLiteral("abcdefghijkl"));
        environment.insert(QStringLiteral("RINGBACK_SIGNATURE_METHOD"), QStringLiteral("sha256"));
        program.process().setProcessEnvironment(environment);
    }
    QVERIFY(program.start({QStringLiteral("--print")}));
    const QByteArray sig = QByteArray("0123456789abcdef").repeated(4);
    QVERIFY(
        program
            .exchange("GET /in?msisdn=447700900123&to=447700900456&messageId=0A&text=x&timestamp=1700000000"
                      "&nonce=n&sig="
                      + sig + " HTTP/1.1\r\nHost: x\r\n\r\n")
            .startsWith("HTTP/1.1 200 "));
    const QList<QByteArray> lines = program.outputLines(1);
    QCOMPARE(lines.size(), 1);
    const QJsonObject event = QJsonDocument::fromJson(lines.constFirst()).object();
    const QJsonObject signature = event.value(QStringLiteral("signature")).toObject();
    QCOMPARE(signature.value(QStringLiteral("verdict")).toString(), verdict);
    const QJsonArray problems = event.value(QStringLiteral("problems")).toArray();
    QCOMPARE(problems.first().toObject().value(QStringLiteral("id")) == QStringLiteral("invalid-signature"),
             isProblem);
    QCOMPARE(program.stop(), 0);
    ServedProgram exporter;
    QCOMPARE(exporter.run({QStringLiteral("export"), program.capturePath(), QStringLiteral("--filter"),
                           QStringLiteral("problem:invalid-signature")}),
             0);
    QCOMPARE(exporter.outputLines(0).size(), isProblem ? 1 : 0);
}

void TestServeOptions::keepsWhatIsBound()
{
    ServedProgram program;
    QVERIFY(program.start({QStringLiteral("--print"), QStringLiteral("--bind"),
                           QStringLiteral("/mo=us-short-codes"), QStringLiteral("--bind"),
                           QStringLiteral("/call=voice.answer"), QStringLiteral("--short-codes"),
                           QStringLiteral("43210")}));
    const QByteArray text = "?msisdn=447700900123&messageId=0A&text=x&to=";
    QVERIFY(
        program.exchange("GET /mo" + text + "447 HTTP/1.1\r\nHost: x\r\n\r\n").startsWith("HTTP/1.1 200 "));
    QVERIFY(program.exchange("GET /else" + text + "43210 HTTP/1.1\r\nHost: x\r\n\r\n")
                .startsWith("HTTP/1.1 200 "));
    const QByteArray answer = program.exchange("GET /call?status=ringing HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY2(answer.contains("talk"), answer.constData());
    const QList<QByteArray> printed = program.outputLines(3);
    QCOMPARE(printed.size(), 3);
    QVERIFY(printed[0].contains(R"("kind":"shortcode.inbound","confidence":"certain")"));
    QVERIFY(printed[1].contains(R"("kind":"shortcode.inbound","confidence":"certain")"));
    QVERIFY(printed[2].contains(R"("kind":"voice.answer","confidence":"certain","evidence":["/call"])"));
    QCOMPARE(program.stop(), 0);
    // Whoever reads the capture later was told nothing.
    ServedProgram exporter;
    QCOMPARE(exporter.run({QStringLiteral("export"), program.capturePath()}), 0);
    QCOMPARE(exporter.outputLines(3), printed);
}

void TestServeOptions::refusesWrongHints_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::newRow("kind") << QStringLiteral("--bind") << QStringLiteral("/a=nonsense");
    QTest::newRow("path") << QStringLiteral("--bind") << QStringLiteral("a=sms");
    QTest::newRow("code") << QStringLiteral("--short-codes") << QStringLiteral("43210,x");
}

void TestServeOptions::refusesWrongHints()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    ServedProgram program;
    QCOMPARE(program.run({QStringLiteral("serve"), QStringLiteral("--capture"), program.capturePath(), option,
                          value}),
             2);
    const QByteArray error = program.standardError();
    QCOMPARE(error.count('\n'), 1);
    QVERIFY2(error.contains(option.toUtf8()), error.constData());
    QVERIFY(!QFile::exists(program.capturePath()));
}

void TestServeOptions::tellsOfClearedRanges()
{
    ServedProgram program;
    QVERIFY(program.start({QStringLiteral("--allow"), QStringLiteral("local,174.37.245.35/29")}));
    const QByteArray error = program.standardError();
    QVERIFY2(error.contains("174.37.245.35/29") && error.contains("174.37.245.32/29"), error.constData());
    QVERIFY(program.exchange(postRequest("{}")).startsWith("HTTP/1.1 200 "));
}

void TestServeOptions::letsInWhoSendsToday()
{
    ServedProgram program;
    const QStringList example = manualExample("--allow");
    QVERIFY(!example.isEmpty());
    QVERIFY(program.start(example));
    QVERIFY(
        program.exchange(postRequest("{}", "X-Forwarded-For: 216.147.0.5\r\n")).startsWith("HTTP/1.1 200 "));
    QVERIFY(
        program.exchange(postRequest("{}", "X-Forwarded-For: 203.0.113.9\r\n")).startsWith("HTTP/1.1 403 "));
}

void TestServeOptions::namesTheSets()
{
    ServedProgram program;
    QCOMPARE(program.run({QStringLiteral("serve"), QStringLiteral("--allow"), QStringLiteral("vonag")}), 2);
    const QByteArray error = program.standardError();
    for (const QByteArray name :
         {"vonage", "local", "any", "Nexmo webhooks guide", "Vonage API current (extended)"})
        QVERIFY2(error.contains(name), error.constData());
}

void TestServeOptions::namesTheForwardingHeaders_data()
{
    QTest::addColumn<QByteArray>("text");
    ServedProgram program;
    QCOMPARE(program.run({QStringLiteral("serve"), QStringLiteral("--help")}), 0);
    QTest::newRow("help") << program.outputLines(1).join('\n');
    QTest::newRow("manual page")
        << packagedText(QStringLiteral("linux/man/ringback-serve.1")).replace('\\', "");
    QTest::newRow("guide") << packagedText(QStringLiteral("doc/guide.md"));
}

void TestServeOptions::namesTheForwardingHeaders()
{
    QFETCH(const QByteArray, text);
    for (const QByteArray &header : ringback::vonage::forwardingHeaders())
        QVERIFY2(text.toLower().contains(header), header.constData());
}

void TestServeOptions::trustsNobody()
{
    ServedProgram program;
    QVERIFY(program.start({QStringLiteral("--trust-proxy"), QString(), QStringLiteral("--allow"),
                           QStringLiteral("Vonage API current")}));
    QVERIFY(
        program.exchange(postRequest("{}", "X-Forwarded-For: 216.147.0.5\r\n")).startsWith("HTTP/1.1 403 "));
}

void TestServeOptions::speaksTls()
{
    ServedProgram program;
    QVERIFY(program.start({QStringLiteral("--print"), QStringLiteral("--tls-cert"), dataFile("tls-cert.pem"),
                           QStringLiteral("--tls-key"), dataFile("tls-key.pem")}));
    QVERIFY(program.standardError().contains("listening on https://127.0.0.1:"));
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), program.port());
    QVERIFY(socket.waitForEncrypted());
    socket.write(postRequest("{}"));
    QByteArray answer;
    while (!answer.contains("\r\n\r\n") && socket.waitForReadyRead())
        answer += socket.readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
    QCOMPARE(program.outputLines(1).size(), 1);
    QCOMPARE(program.stop(), 0);
}

void TestServeOptions::refusesAKeyOfAnother()
{
    ServedProgram program;
    QCOMPARE(program.run({QStringLiteral("serve"), QStringLiteral("--capture"), program.capturePath(),
                          QStringLiteral("--tls-cert"), dataFile("tls-cert.pem"), QStringLiteral("--tls-key"),
                          dataFile("tls-other-key.pem")}),
             3);
    const QByteArray error = program.standardError();
    QCOMPARE(error.count('\n'), 1);
    QVERIFY2(error.contains("tls-other-key.pem"), error.constData());
}

QTEST_GUILESS_MAIN(TestServeOptions)
#include "tst_serveoptions.moc"
