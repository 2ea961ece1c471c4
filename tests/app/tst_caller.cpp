// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servedprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

#include <sys/socket.h>

/// Behaves as Vonage does: waits no longer than its timeout, tries twice, hangs up. "serve --rules" answers.
class TestCaller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultGoesOutAtTheDeadline();
    void secondAttemptSucceeds();
    void hangUpIsNoticed_data();
    void hangUpIsNoticed();
    void halfCloseIsNoHangUp();
    void connectionIsReset();
    void waitingOnesAreAnsweredAtTheEnd();
    void badFileIsRefused();
};

namespace {

constexpr int Patience = 20'000; // ms
constexpr const char *Answer =
    R"({"uuid":"aaaabbbb-0000-4000-8000-0123456789ab","conversation_uuid":"CON-1","from":"447700900000","to":"447700900001"})";

QString ruleFile(const QTemporaryDir &folder, const QByteArray &json)
{
    QFile file(folder.filePath(QStringLiteral("rules.json")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(json);
    return file.fileName();
}

bool startWith(ServedProgram &program, const QTemporaryDir &folder, const QByteArray &json)
{
    return program.start({QStringLiteral("--print"), QStringLiteral("--rules"), ruleFile(folder, json)});
}

QJsonObject printed(ServedProgram &program, qsizetype line)
{
    return QJsonDocument::fromJson(program.outputLines(line + 1).value(line)).object();
}

QByteArrayList problemIds(const QJsonObject &event)
{
    QByteArrayList ids;
    for (const QJsonValue &problem : event[QStringLiteral("problems")].toArray())
        ids.append(problem[QStringLiteral("id")].toString().toUtf8());
    return ids;
}

} // namespace

void TestCaller::defaultGoesOutAtTheDeadline()
{
    const QTemporaryDir folder;
    ServedProgram program;
    QVERIFY(startWith(
        program, folder,
        R"({"hold_ms": {"answer": 100}, "rules": [{"name": "me", "when": "kind:voice.answer", "wait": true}]})"));
    const QByteArray answer = program.exchange(postRequest(Answer));
    QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.constData());
    QVERIFY(answer.contains("\"talk\""));
    const QJsonObject reply = printed(program, 0)[QStringLiteral("reply")].toObject();
    QCOMPARE(reply[QStringLiteral("decided_by")].toString(), QStringLiteral("deadline"));
    QVERIFY(reply[QStringLiteral("after_ms")].toDouble() >= 100);
    QCOMPARE(program.stop(), 0);
}

void TestCaller::secondAttemptSucceeds()
{
    const QTemporaryDir folder;
    ServedProgram program;
    QVERIFY(
        startWith(program, folder,
                  R"({"rules": [{"name": "drill", "when": "kind:voice.*", "status": 503, "times": 1}]})"));
    QVERIFY(program.exchange(postRequest(Answer)).startsWith("HTTP/1.1 503"));
    QVERIFY(program.exchange(postRequest(Answer)).startsWith("HTTP/1.1 200"));
    const QJsonObject first = printed(program, 0);
    const QJsonObject second = printed(program, 1);
    QVERIFY(problemIds(first).contains("reply-status-retriable"));
    QVERIFY(problemIds(second).contains("redelivered"));
    QCOMPARE(first[QStringLiteral("reply")][QStringLiteral("decided_by")].toString(),
             QStringLiteral("rule:drill"));
    QCOMPARE(second[QStringLiteral("reply")][QStringLiteral("decided_by")].toString(),
             QStringLiteral("default"));
    QCOMPARE(program.stop(), 0);
}

void TestCaller::hangUpIsNoticed_data()
{
    QTest::addColumn<bool>("reset");
    QTest::newRow("closes") << false;
    QTest::newRow("resets") << true;
}

void TestCaller::hangUpIsNoticed()
{
    QFETCH(const bool, reset);
    const QTemporaryDir folder;
    ServedProgram program;
    QVERIFY(startWith(program, folder, R"({"rules": [{"name": "silent", "fault": "no-answer"}]})"));
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), program.port());
    QVERIFY(socket.waitForConnected(Patience));
    socket.write(postRequest(Answer));
    QVERIFY(socket.waitForBytesWritten(Patience));
    QVERIFY(!socket.waitForReadyRead(50));
    if (reset)
        socket.abort();
    else
        socket.disconnectFromHost();
    // Printed is what has had its last word.
    const QJsonObject event = printed(program, 0);
    QCOMPARE(event[QStringLiteral("kind")].toString(), QStringLiteral("voice.answer"));
    QVERIFY(event[QStringLiteral("reply")].isNull());
    QCOMPARE(program.stop(), 0);
}

void TestCaller::halfCloseIsNoHangUp()
{
    const QTemporaryDir folder;
    ServedProgram program;
    QVERIFY(startWith(program, folder, R"({"rules": [{"name": "late", "status": 202, "delay_ms": 200}]})"));
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), program.port());
    QVERIFY(socket.waitForConnected(Patience));
    socket.write(postRequest(Answer));
    QVERIFY(socket.waitForBytesWritten(Patience));
    ::shutdown(int(socket.socketDescriptor()), SHUT_WR);
    QByteArray answer;
    while (!answer.contains("HTTP/1.1 202") && socket.waitForReadyRead(Patience))
        answer += socket.readAll();
    QVERIFY2(answer.contains("HTTP/1.1 202"), answer.constData());
    QCOMPARE(printed(program, 0)[QStringLiteral("reply")][QStringLiteral("decided_by")].toString(),
             QStringLiteral("rule:late"));
    QCOMPARE(program.stop(), 0);
}

void TestCaller::connectionIsReset()
{
    const QTemporaryDir folder;
    ServedProgram program;
    QVERIFY(startWith(program, folder, R"({"rules": [{"name": "drill", "fault": "reset", "times": 1}]})"));
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), program.port());
    QVERIFY(socket.waitForConnected(Patience));
    socket.write(postRequest(Answer));
    QVERIFY(socket.state() != QAbstractSocket::ConnectedState || socket.waitForDisconnected(Patience));
    QVERIFY(socket.readAll().isEmpty());
    QVERIFY(printed(program, 0)[QStringLiteral("reply")].isNull());
    QVERIFY(program.exchange(postRequest(Answer)).startsWith("HTTP/1.1 200"));
    QCOMPARE(program.stop(), 0);
}

void TestCaller::waitingOnesAreAnsweredAtTheEnd()
{
    const QTemporaryDir folder;
    ServedProgram program;
    QVERIFY(startWith(program, folder, R"({"rules": [{"name": "me", "wait": true}]})"));
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), program.port());
    QVERIFY(socket.waitForConnected(Patience));
    socket.write(postRequest(Answer));
    QVERIFY(socket.waitForBytesWritten(Patience));
    QVERIFY(!socket.waitForReadyRead(300)); // it waits
    QCOMPARE(program.stop(), 0);
    QVERIFY(socket.bytesAvailable() > 0 || socket.waitForReadyRead(Patience));
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200"));
}

void TestCaller::badFileIsRefused()
{
    const QTemporaryDir folder;
    ServedProgram program;
    const QString path = ruleFile(folder, "{\"rules\": [\n{\"name\": \"a\", \"status\": 99}]}");
    QCOMPARE(program.run({QStringLiteral("serve"), QStringLiteral("--rules"), path}), 1);
    const QByteArray error = program.standardError();
    QVERIFY2(error.contains("rules.json:2: "), error.constData());
    QCOMPARE(error.count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestCaller)
#include "tst_caller.moc"
