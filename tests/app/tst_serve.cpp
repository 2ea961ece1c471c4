// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servedprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

/// The contract of "ringback serve", seen from outside: exit status, one clear line, answers and printed
/// events.
class TestServe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsage_data();
    void wrongUsage();
    void machineSaysNo_data();
    void machineSaysNo();
    void helpAndVersion();
    void answersAndPrints();
    void keepsEverythingOverARestart();
    void answersPipelinedInOrder();
    void refusesButRecords_data();
    void refusesButRecords();
    void answersHeadWithoutBody();
    void obeysReplyStatus();
    void refusesSourcesNotAllowed();
    void believesTrustedProxiesOnly();
    void saysHowManyWereNotPrinted();
    void survivesAClosedReader();
    void stopsInTimeWithAStuckReader();
    void saysOnceWhyEventsAreNotKept();
    void closedStreams_data();
    void closedStreams();
    void limitedFileSize();
    void closedOutput();
    void secondWriterIsTurnedAway();
    void secondSignalEndsAtOnce();
    void drainsOnStop_data();
    void drainsOnStop();
    void bringsParkedCallsBackThroughTls();
};

namespace {

QJsonObject object(const QByteArray &line)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning() << "not JSON:" << error.errorString() << line.left(200);
    return document.object();
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestServe::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *name, const QStringList &arguments, const char *named) {
        QTest::newRow(name) << arguments << QByteArray(named);
    };
    const QString serve = QStringLiteral("serve");
    row("unknown verb", {QStringLiteral("listen")}, "listen");
    row("new and named", {QStringLiteral("--new"), QStringLiteral("x.ringback")}, "new");
    row("unknown option", {serve, QStringLiteral("--frobnicate")}, "frobnicate");
    row("listen", {serve, QStringLiteral("--listen"), QStringLiteral("127.0.0.1")}, "--listen");
    row("listen ipv6 without brackets", {serve, QStringLiteral("--listen"), QStringLiteral("::1:80")},
        "--listen");
    row("listen port", {serve, QStringLiteral("--listen"), QStringLiteral("127.0.0.1:65536")}, "--listen");
    row("signed port", {serve, QStringLiteral("--listen"), QStringLiteral("127.0.0.1:+80")}, "--listen");
    row("blank before the port", {serve, QStringLiteral("--listen"), QStringLiteral("127.0.0.1: 80")},
        "--listen");
    row("signed number", {serve, QStringLiteral("--max-body"), QStringLiteral("+1")}, "--max-body");
    row("reply status", {serve, QStringLiteral("--reply-status"), QStringLiteral("206")}, "--reply-status");
    row("allow", {serve, QStringLiteral("--allow"), QStringLiteral("vonage,nobody")}, "--allow");
    row("trust", {serve, QStringLiteral("--trust-proxy"), QStringLiteral("10.0.0.0/33")}, "--trust-proxy");
    row("max body", {serve, QStringLiteral("--max-body"), QStringLiteral("-1")}, "--max-body");
    row("sync", {serve, QStringLiteral("--sync"), QStringLiteral("maybe")}, "--sync");
    row("nameless ncco", {serve, QStringLiteral("--ncco"), QString()}, "--ncco: a file name is needed.");
    row("nameless rules", {serve, QStringLiteral("--rules"), QString()}, "--rules: a file name is needed.");
    row("nameless check", {QStringLiteral("check"), QString()}, "FILE: a file name is needed.");
    row("nameless decode", {QStringLiteral("decode"), QString()}, "FILE: a file name is needed.");
    row("nameless export", {QStringLiteral("export"), QString()}, "CAPTURE: a file name is needed.");
    row("key without certificate", {serve, QStringLiteral("--tls-key"), QStringLiteral("k.pem")},
        "--tls-cert");
    row("positional", {serve, QStringLiteral("file.ringback")}, "file.ringback");
}

void TestServe::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    ServedProgram program;
    QCOMPARE(program.run(arguments), 2);
    const QByteArray error = program.standardError();
    QCOMPARE(error.count('\n'), 1);
    QVERIFY2(error.contains(named), error.constData());
    QVERIFY(program.outputLines(0).isEmpty());
}

void TestServe::machineSaysNo_data()
{
    QTest::addColumn<QByteArray>("captureContent"); // null: none is made
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("named");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &content, const QStringList &options,
                        const char *named, int status = 3) {
        QTest::newRow(name) << content << options << QByteArray(named) << status;
    };
    row("foreign file", "This is a letter to grandmother, and no capture at all.", {}, "test.ringback");
    const QByteArray capture = fileBytes(QStringLiteral(RINGBACK_TEST_DATA "/capture/schema-1.ringback"));
    QVERIFY(capture.size() > 10'000);
    row("truncated file", capture.first(5000), {}, "test.ringback");
    row("newer file", QByteArray(capture).replace(60, 4, QByteArray("\0\0\0\x7f", 4)), {}, "test.ringback");
    row("no such folder", {}, {QStringLiteral("--capture"), QStringLiteral("/nowhere/at/all/x.ringback")},
        "The folder /nowhere/at/all does not exist.");
    row("folder as capture", {}, {QStringLiteral("--capture"), QStringLiteral("/")}, "/");
    row("address not ours", {}, {QStringLiteral("--listen"), QStringLiteral("192.0.2.1:0")}, "192.0.2.1");
    row("certificate missing", {},
        {QStringLiteral("--tls-cert"), QStringLiteral("/nowhere/c.pem"), QStringLiteral("--tls-key"),
         QStringLiteral("/nowhere/k.pem")},
        "/nowhere/c.pem");
#ifdef Q_OS_LINUX
    for (const char *const option : {"--ncco", "--rules"}) // can be opened, but reading it fails
        row(option, {}, {QLatin1StringView(option), QStringLiteral("/proc/self/mem")}, "/proc/self/mem");
#endif
    row("ncco missing", {}, {QStringLiteral("--ncco"), QStringLiteral("/nowhere/n.json")}, "/nowhere/n.json");
}

void TestServe::machineSaysNo()
{
    QFETCH(QByteArray, captureContent);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, named);
    QFETCH(int, status);
    ServedProgram program;
    if (!captureContent.isNull()) {
        QFile file(program.capturePath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(captureContent);
    }
    QStringList arguments{QStringLiteral("serve"), QStringLiteral("--capture"), program.capturePath()};
    if (!options.contains(QStringLiteral("--listen")))
        arguments += {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")};
    QCOMPARE(program.run(arguments + options), status);
    const QByteArray error = program.standardError();
    QCOMPARE(error.count('\n'), 1);
    QVERIFY2(error.contains(named), error.constData());
    if (!captureContent.isNull()) {
        QFile file(program.capturePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), captureContent);
    }
}

void TestServe::helpAndVersion()
{
    for (const auto &verb : {QStringList(), QStringList{QStringLiteral("serve")}}) {
        ServedProgram program;
        QCOMPARE(program.run(verb + QStringList{QStringLiteral("--help")}), 0);
        const QByteArrayList lines = program.outputLines(1);
        QVERIFY(lines.size() > 3);
        QVERIFY2(lines.constFirst().contains(verb.isEmpty() ? "ringback [" : "ringback serve ["),
                 lines.constFirst().constData());
        QCOMPARE(lines.join().contains("Default: 127.0.0.1:8484."), !verb.isEmpty());
        QCOMPARE(program.run(verb + QStringList{QStringLiteral("--version")}), 0);
        QVERIFY(program.outputLines(1).constFirst().startsWith("ringback "));
    }
}

void TestServe::answersAndPrints()
{
    ServedProgram program;
    QVERIFY(program.start({QStringLiteral("--print")}));
    const QByteArray answer = program.exchange(postRequest(R"({"hello":"world"})"));
    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
    QVERIFY(answer.contains("\r\nDate: "));

    const QList<QByteArray> lines = program.outputLines(1);
    QCOMPARE(lines.size(), 1);
    const QJsonObject event = object(lines.constFirst());
    QCOMPARE(event.value(QStringLiteral("id")).toInt(), 1);
    const QJsonObject request = event.value(QStringLiteral("request")).toObject();
    QCOMPARE(request.value(QStringLiteral("method")).toString(), QStringLiteral("POST"));
    QCOMPARE(request.value(QStringLiteral("body")).toString(), QStringLiteral(R"({"hello":"world"})"));
    QCOMPARE(event.value(QStringLiteral("reply")).toObject().value(QStringLiteral("status")).toInt(), 200);
    QCOMPARE(event.value(QStringLiteral("reply")).toObject().value(QStringLiteral("decided_by")).toString(),
             QStringLiteral("default"));
    QCOMPARE(program.stop(), 0);
}

void TestServe::keepsEverythingOverARestart()
{
    ServedProgram program;
    for (int run = 1; run <= 2; ++run) {
        QVERIFY(program.start({QStringLiteral("--print")}));
        QVERIFY(program.exchange(postRequest("{}")).startsWith("HTTP/1.1 200"));
        const QList<QByteArray> lines = program.outputLines(1);
        QCOMPARE(object(lines.constFirst()).value(QStringLiteral("id")).toInt(), run);
        QCOMPARE(program.stop(), 0);
    }
}

void TestServe::answersPipelinedInOrder()
{
    ServedProgram program;
    QVERIFY(program.start({QStringLiteral("--print")}));
    QByteArray bytes;
    for (int n = 0; n < 20; ++n)
        bytes += postRequest("{\"n\":" + QByteArray::number(n) + '}');
    QCOMPARE(program.exchange(bytes, 20).count("HTTP/1.1 200"), 20);
    const QList<QByteArray> lines = program.outputLines(20);
    QCOMPARE(lines.size(), 20);
    for (int n = 0; n < 20; ++n)
        QVERIFY2(lines.at(n).contains(QByteArray("{\\\"n\\\":" + QByteArray::number(n) + '}')),
                 lines.at(n).constData());
}

void TestServe::refusesButRecords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("api");
    QTest::newRow("no HTTP") << QByteArray("hello there\r\n\r\n") << 400 << QStringLiteral("malformed");
    QTest::newRow("TLS hello") << QByteArray::fromHex("160301020001000001fc0303aabbccdd") << 400
                               << QStringLiteral("malformed");
    QTest::newRow("both lengths") << QByteArray(
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                                  << 400 << QStringLiteral("malformed");
    QTest::newRow("1 GB announced") << QByteArray(
        "POST /big HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000\r\n\r\nxxxx")
                                    << 413 << QStringLiteral("other");
    QTest::newRow("long line") << QByteArray("GET /" + QByteArray(20'000, 'a')
                                             + " HTTP/1.1\r\nHost: a\r\n\r\n")
                               << 414 << QStringLiteral("malformed");
    QTest::newRow("many fields") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n"
                                               + QByteArray("X: y\r\n").repeated(300) + "\r\n")
                                 << 431 << QStringLiteral("malformed");
}

void TestServe::refusesButRecords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QString, api);
    ServedProgram program;
    QVERIFY(program.start({QStringLiteral("--print")}));
    const QByteArray answer = program.exchange(bytes);
    QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + QByteArray::number(status))), answer.constData());
    const QList<QByteArray> lines = program.outputLines(1);
    QCOMPARE(lines.size(), 1);
    const QJsonObject event = object(lines.constFirst());
    QCOMPARE(event.value(QStringLiteral("api")).toString(), api);
    QCOMPARE(event.value(QStringLiteral("reply")).toObject().value(QStringLiteral("status")).toInt(), status);
    QCOMPARE(event.value(QStringLiteral("reply")).toObject().value(QStringLiteral("decided_by")).toString(),
             QStringLiteral("refused"));
    QVERIFY(!event.value(QStringLiteral("problems")).toArray().isEmpty());
    // It goes on listening.
    QVERIFY(program.exchange(postRequest("{}")).startsWith("HTTP/1.1 200"));
}

void TestServe::answersHeadWithoutBody()
{
    ServedProgram program;
    QVERIFY(program.start());
    const QByteArray answer =
        program.exchange("HEAD /answer HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 2);
    QVERIFY(answer.startsWith("HTTP/1.1 200"));
    QVERIFY(answer.endsWith("\r\n\r\n"));
}

void TestServe::obeysReplyStatus()
{
    ServedProgram program;
    QVERIFY(program.start({QStringLiteral("--reply-status"), QStringLiteral("204")}));
    QVERIFY(program.exchange(postRequest("{\"a\":1}")).startsWith("HTTP/1.1 204"));
    // A probe wants exactly 200, whatever was chosen for webhooks.
    QVERIFY(program.exchange("GET /inbound HTTP/1.1\r\nHost: a\r\n\r\n").startsWith("HTTP/1.1 200"));
}

void TestServe::refusesSourcesNotAllowed()
{
    ServedProgram program;
    QVERIFY(program.start({QStringLiteral("--print"), QStringLiteral("--allow"), QStringLiteral("vonage")}));
    QVERIFY(program.exchange(postRequest("{}")).startsWith("HTTP/1.1 403"));
    QVERIFY(
        program.exchange(postRequest("{}", "X-Forwarded-For: 174.37.245.33\r\n")).startsWith("HTTP/1.1 200"));
    const QList<QByteArray> lines = program.outputLines(2);
    QCOMPARE(object(lines.at(0))
                 .value(QStringLiteral("reply"))
                 .toObject()
                 .value(QStringLiteral("decided_by"))
                 .toString(),
             QStringLiteral("refused"));
    const QJsonObject source = object(lines.at(1)).value(QStringLiteral("source")).toObject();
    QCOMPARE(source.value(QStringLiteral("address")).toString(), QStringLiteral("174.37.245.33"));
    QCOMPARE(source.value(QStringLiteral("peer")).toString(), QStringLiteral("127.0.0.1"));
    QCOMPARE(source.value(QStringLiteral("range")).toString(), QStringLiteral("174.37.245.32/29"));
}

void TestServe::believesTrustedProxiesOnly()
{
    ServedProgram program;
    QVERIFY(program.start(
        {QStringLiteral("--print"), QStringLiteral("--trust-proxy"), QStringLiteral("10.0.0.0/8")}));
    QVERIFY(
        program.exchange(postRequest("{}", "X-Forwarded-For: 174.37.245.33\r\n")).startsWith("HTTP/1.1 200"));
    QCOMPARE(object(program.outputLines(1).constFirst())
                 .value(QStringLiteral("source"))
                 .toObject()
                 .value(QStringLiteral("address"))
                 .toString(),
             QStringLiteral("127.0.0.1"));
}

void TestServe::saysHowManyWereNotPrinted()
{
    ServedProgram program;
    QVERIFY(program.start({QStringLiteral("--print"), QStringLiteral("--keep-events"), QStringLiteral("1")}));
    constexpr int Count = 300;
    QCOMPARE(program.exchange(postRequest("{}").repeated(Count), Count).count("HTTP/1.1 200"), Count);
    QCOMPARE(program.stop(), 0);
    const qsizetype printed = program.outputLines(0).size();
    const auto said = QRegularExpression(QStringLiteral("(\\d+) events? (?:are|is) not in the output"))
                          .match(QString::fromUtf8(program.standardError()));
    QCOMPARE(printed + said.captured(1).toInt(), Count);
}

void TestServe::survivesAClosedReader()
{
    ServedProgram program;
    QVERIFY(program.start({QStringLiteral("--print")}));
    program.process().closeReadChannel(QProcess::StandardOutput);
    for (int n = 0; n < 50; ++n)
        QVERIFY(program.exchange(postRequest("{}")).startsWith("HTTP/1.1 200"));
    QCOMPARE(program.stop(), 0);
}

void TestServe::stopsInTimeWithAStuckReader()
{
    ServedProgram program;
    // A pipe that somebody holds open and never reads.
    const QByteArray pipePath = QFile::encodeName(program.capturePath() + QStringLiteral(".pipe"));
    QCOMPARE(::mkfifo(pipePath.constData(), 0600), 0);
    const int held = ::open(pipePath.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(held >= 0);
    program.process().setStandardOutputFile(QFile::decodeName(pipePath), QIODevice::Append);
    QVERIFY(program.start({QStringLiteral("--print")}));
    const QByteArray body = "{\"x\":\"" + QByteArray(10'000, 'x') + "\"}";
    for (int n = 0; n < 30; ++n) // more than the 64 KiB that fit into a pipe
        QVERIFY(program.exchange(postRequest(body)).startsWith("HTTP/1.1 200"));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(program.stop(), 0);
    QVERIFY(timer.elapsed()
            < 10'000); // two seconds by contract; a sanitizer build on a busy machine takes its time
    QVERIFY(program.standardError().contains("not in the output"));
    ::close(held);
}

void TestServe::saysOnceWhyEventsAreNotKept()
{
    ServedProgram program;
    QVERIFY(program.start({QStringLiteral("--print")}));
    QVERIFY(program.exchange(postRequest("{}")).startsWith("HTTP/1.1 200 "));
    const QByteArray before = program.standardError();
    const QString elsewhere = program.capturePath() + QStringLiteral(".away");
    QVERIFY(QFile::rename(program.capturePath(), elsewhere));
    for (int n = 0; n < 3; ++n)
        QVERIFY(program.exchange(postRequest("{}")).startsWith("HTTP/1.1 503 "));
    QTRY_VERIFY(program.standardError().size() > before.size());
    const QByteArray told = program.standardError().sliced(before.size());
    QCOMPARE(told.count('\n'), 1);
    QVERIFY2(told.contains("503") && told.contains(program.capturePath().toUtf8()), told.constData());
    // It goes on by itself when the cause has gone.
    QVERIFY(QFile::rename(elsewhere, program.capturePath()));
    QVERIFY(program.exchange(postRequest("{}")).startsWith("HTTP/1.1 200 "));
    QTRY_COMPARE_WITH_TIMEOUT(program.standardError().sliced(before.size()).count('\n'), 2, 15'000);
    QCOMPARE(program.outputLines(2).size(), 2);
    QCOMPARE(program.stop(), 0);
}

void TestServe::closedStreams_data()
{
    QTest::addColumn<int>("first");
    QTest::newRow("all") << 0;
    QTest::newRow("output and error") << 1;
    QTest::newRow("error") << 2;
}

void TestServe::closedStreams()
{
    QFETCH(const int, first);
    quint16 port = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        port = server.serverPort();
    }
    const QTemporaryDir folder;
    const QString capture = folder.filePath(QStringLiteral("a.ringback"));
    ServedProgram program;
    QProcess &process = program.process();
    process.setChildProcessModifier([first] {
        for (int descriptor = first; descriptor <= 2; ++descriptor)
            ::close(descriptor);
    });
    process.setArguments({QStringLiteral("serve"), QStringLiteral("--print"), QStringLiteral("--listen"),
                          QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("--capture"), capture});
    process.start();
    QVERIFY(process.waitForStarted());
    QTcpSocket socket;
    const auto connects = [&socket, port] {
        if (socket.state() == QAbstractSocket::UnconnectedState)
            socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        return socket.state() == QAbstractSocket::ConnectedState || socket.waitForConnected(1000);
    };
    QTRY_VERIFY_WITH_TIMEOUT(connects(), 20'000);
    socket.write(postRequest("{}"));
    QTRY_VERIFY_WITH_TIMEOUT(socket.bytesAvailable() > 0, 20'000);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200"));
    QCOMPARE(program.stop(), 0);
    process.setChildProcessModifier({});
    QCOMPARE(program.run({QStringLiteral("export"), capture}), 0);
    QCOMPARE(program.outputLines(0).size(), 1);
}

void TestServe::limitedFileSize()
{
    ServedProgram program;
    program.process().setChildProcessModifier([] {
        const rlimit limit{.rlim_cur = 300'000, .rlim_max = 300'000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    });
    QVERIFY(program.start({}));
    const QByteArray request = postRequest(QByteArray(20'000, 'a'));
    QByteArray answer;
    for (int i = 0; i < 40 && !answer.startsWith("HTTP/1.1 503"); ++i)
        answer = program.exchange(request);
    QVERIFY2(answer.startsWith("HTTP/1.1 503"), answer.constData());
    QCOMPARE(program.stop(), 0);
}

void TestServe::closedOutput()
{
    ServedProgram program;
    program.process().setChildProcessModifier([] {
        ::close(0);
        ::close(1);
    });
    QVERIFY(program.start({QStringLiteral("--print")}));
    QVERIFY(program.exchange(postRequest("{}")).startsWith("HTTP/1.1 200"));
    QCOMPARE(program.stop(), 0);
    const QByteArray error = program.standardError();
    QVERIFY2(error.contains("Standard output cannot be written"), error.constData());
}

void TestServe::secondWriterIsTurnedAway()
{
    ServedProgram program;
    QVERIFY(program.start());
    ServedProgram second;
    QCOMPARE(second.run({QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                         QStringLiteral("--capture"), program.capturePath()}),
             3);
    const QByteArray error = second.standardError();
    QCOMPARE(error.count('\n'), 1);
    QVERIFY2(error.contains(program.capturePath().toUtf8()), error.constData());
    // A taken port is named, too.
    QCOMPARE(second.run({QStringLiteral("serve"), QStringLiteral("--listen"),
                         QStringLiteral("127.0.0.1:%1").arg(program.port()), QStringLiteral("--capture"),
                         second.capturePath()}),
             3);
    QVERIFY(second.standardError().contains(QByteArray::number(program.port())));
    QVERIFY(!QFile::exists(second.capturePath())); // it was made for nothing
    QVERIFY(program.exchange(postRequest("{}")).startsWith("HTTP/1.1 200"));
}

void TestServe::secondSignalEndsAtOnce()
{
    ServedProgram program;
    QVERIFY(program.start());
    QTcpSocket socket; // a sender in the middle of its request, who is waited for
    socket.connectToHost(QStringLiteral("127.0.0.1"), program.port());
    QVERIFY(socket.waitForConnected());
    socket.write(postRequest("{}").chopped(1));
    QVERIFY(socket.waitForBytesWritten());
    const auto pid = pid_t(program.process().processId());
    ::kill(pid, SIGSTOP); // both signals are then delivered together
    ::kill(pid, SIGTERM);
    ::kill(pid, SIGINT);
    ::kill(pid, SIGCONT);
    QVERIFY(program.process().waitForFinished());
    QCOMPARE(program.process().exitStatus(), QProcess::NormalExit);
    // As a shell tells of the signal, whichever came second; 0 would be the end after a wait.
    const int status = program.process().exitCode();
    QVERIFY2(status == 128 + SIGTERM || status == 128 + SIGINT, qPrintable(QString::number(status)));
}

void TestServe::drainsOnStop_data()
{
    QTest::addColumn<int>("signalCount");
    QTest::newRow("a signal") << 1;
    QTest::newRow("the same one to the program and to its group") << 2;
}

void TestServe::drainsOnStop()
{
    QFETCH(const int, signalCount);
    ServedProgram program;
    QVERIFY(program.start());
    // A sender in the middle of its request when the signal comes: it is given time to finish.
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), program.port());
    QVERIFY(socket.waitForConnected());
    const QByteArray request = postRequest(R"({"late":true})");
    socket.write(request.first(request.size() - 5));
    QVERIFY(socket.waitForBytesWritten());
    QVERIFY(
        program.exchange(postRequest("{}")).startsWith("HTTP/1.1 200")); // so the first bytes have been read
    for (int n = 0; n < signalCount; ++n) {
        ::kill(pid_t(program.process().processId()), SIGTERM);
        QThread::msleep(10); // what comes sooner is one signal for the system
    }
    socket.write(request.last(5));
    QByteArray answer;
    while (socket.waitForReadyRead(5000))
        answer += socket.readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.constData());
    QVERIFY(program.process().waitForFinished());
    QCOMPARE(program.process().exitCode(), 0);
    QFile wal(program.capturePath() + QStringLiteral("-wal"));
    QVERIFY(!wal.exists() || wal.size() == 0);
    QVERIFY(!QFile::exists(program.capturePath() + QStringLiteral(".lock")));
}

void TestServe::bringsParkedCallsBackThroughTls()
{
    const QTemporaryDir folder;
    QFile rules(folder.filePath(QStringLiteral("rules.json")));
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write(R"({"rules": [{"name": "all", "park": {}}]})");
    rules.close();
    ServedProgram program;
    QVERIFY(
        program.start({QStringLiteral("--tls-cert"), QStringLiteral(RINGBACK_TEST_DATA "/net/tls-cert.pem"),
                       QStringLiteral("--tls-key"), QStringLiteral(RINGBACK_TEST_DATA "/net/tls-key.pem"),
                       QStringLiteral("--rules"), rules.fileName()}));
    QSslSocket caller;
    caller.setPeerVerifyMode(QSslSocket::VerifyNone);
    caller.connectToHostEncrypted(QStringLiteral("127.0.0.1"), program.port());
    QVERIFY(caller.waitForEncrypted());
    caller.write(postRequest("{}"));
    QByteArray answer;
    while (!answer.endsWith(']') && caller.waitForReadyRead(5000))
        answer += caller.readAll();
    QVERIFY2(answer.contains("\"eventUrl\":[\"https://example.test/ringback/parked/"), answer.constData());
}

QTEST_GUILESS_MAIN(TestServe)
#include "tst_serve.moc"
