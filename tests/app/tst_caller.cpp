// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptedcaller.h"
#include "servedprogram.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

#include <sys/socket.h>

using namespace std::chrono_literals;

/// Behaves as Vonage does: waits no longer than its timeout, tries twice, hangs up. "serve --rules" answers.
class TestCaller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultGoesOutAtTheDeadline();
    void secondAttemptSucceeds();
    void secondAttemptComesAfterARestart();
    void triesAgainAndFallsBack_data();
    void triesAgainAndFallsBack();
    void fallsBackDuringTheCall();
    void parkedCallGoesRoundUntilItIsReleased();
    void hangUpEndsAParkedCall();
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

/// The first \a count events that are printed, in the order in which they came.
QList<QJsonObject> printedEvents(ServedProgram &program, qsizetype count)
{
    QList<QJsonObject> events;
    for (const QByteArray &line : program.outputLines(count).first(count))
        events.append(QJsonDocument::fromJson(line).object());
    std::ranges::sort(events, {},
                      [](const QJsonObject &event) { return event[QStringLiteral("id")].toInt(); });
    return events;
}

/// A line each: the kind without "voice.", who decided, and the problems.
QByteArrayList summary(const QList<QJsonObject> &events)
{
    QByteArrayList lines;
    for (const QJsonObject &event : events) {
        QByteArrayList words{event[QStringLiteral("kind")].toString().toUtf8().sliced(6)};
        const QJsonValue decidedBy = event[QStringLiteral("reply")][QStringLiteral("decided_by")];
        words.append(decidedBy.isString() ? decidedBy.toString().toUtf8() : "unanswered");
        lines.append((words + problemIds(event)).join(' '));
    }
    return lines;
}

QByteArray problemText(const QJsonObject &event, const char *id)
{
    for (const QJsonValue &problem : event[QStringLiteral("problems")].toArray()) {
        if (problem[QStringLiteral("id")].toString() == QLatin1String(id))
            return problem[QStringLiteral("text")].toString().toUtf8();
    }
    return {};
}

QString spokenText(const std::optional<QJsonArray> &ncco)
{
    return ncco ? ncco->at(0)[QStringLiteral("text")].toString() : QString();
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

void TestCaller::secondAttemptComesAfterARestart()
{
    const QTemporaryDir folder;
    ServedProgram program;
    QVERIFY(startWith(program, folder,
                      R"({"rules": [{"name": "drill", "when": "kind:voice.*", "status": 503}]})"));
    QVERIFY(program.exchange(postRequest(Answer)).startsWith("HTTP/1.1 503"));
    QCOMPARE(program.stop(), 0);
    QVERIFY(startWith(program, folder, R"({"rules": []})"));
    QVERIFY(program.exchange(postRequest(Answer)).startsWith("HTTP/1.1 200"));
    const QByteArray text = problemText(printed(program, 0), "redelivered");
    QVERIFY2(text.contains("attempt 2") && text.contains("503"), text.constData());
    QCOMPARE(program.stop(), 0);
}

void TestCaller::triesAgainAndFallsBack_data()
{
    using namespace std::chrono_literals;
    QTest::addColumn<QByteArray>("rule"); // what it does, and how often
    QTest::addColumn<std::chrono::milliseconds>("timeout");
    QTest::addColumn<QByteArrayList>("attempts");
    QTest::addColumn<QByteArrayList>("events");
    QTest::addColumn<QByteArray>("because"); // what is said of the attempt before
    const auto row = [](const char *name, const QByteArray &rule, const QByteArrayList &attempts,
                        const QByteArrayList &events, const QByteArray &because,
                        std::chrono::milliseconds timeout = 5s) {
        QTest::newRow(name) << rule << timeout << attempts << events << because;
    };
    const QByteArray bad = "answer rule:drill reply-status-not-success";
    const QByteArray retriable = bad + " reply-status-retriable";
    const QByteArray badAgain =
        "answer rule:drill redelivered reply-status-not-success reply-status-retriable";
    const QByteArray fallback = "fallback default fell-back";
    row("503 once", R"("times": 1, "status": 503)", {"answer 503", "answer ncco"},
        {retriable, "answer default redelivered"}, "was answered with 503");
    for (const char *const status : {"429", "503", "504"}) {
        const QByteArray attempt = QByteArray("answer ") + status;
        row(status, QByteArray(R"("times": 2, "status": )") + status, {attempt, attempt, "fallback ncco"},
            {retriable, badAgain, fallback}, QByteArray("was answered with ") + status);
    }
    for (const char *const status : {"404", "500"}) {
        row(status, QByteArray(R"("times": 1, "status": )") + status,
            {QByteArray("answer ") + status, "fallback ncco"}, {bad, fallback},
            QByteArray("was answered with ") + status);
    }
    row("no NCCO", R"("times": 1, "status": 200)", {"answer empty", "fallback ncco"},
        {"answer rule:drill reply-ncco-missing", fallback}, "was answered with 200");
    row("wrong content type", R"("times": 1, "fault": "wrong-content-type")",
        {"answer wrong-type", "fallback ncco"}, {"answer rule:drill reply-content-type", fallback},
        "was answered with 200");
    row("broken JSON", R"("times": 1, "fault": "broken-json")",
        {"answer bad-ncco", "error empty", "fallback ncco"},
        {"answer rule:drill reply-ncco-not-json", "error default", fallback}, "was answered with 200");
    const QByteArrayList unanswered{"answer unanswered", "answer unanswered redelivered", fallback};
    row("too slow once", R"("times": 1, "fault": "too-slow")", {"answer timeout", "answer ncco"},
        {"answer unanswered", "answer default redelivered"}, "no reply", 1s);
    row("too slow", R"("times": 2, "fault": "too-slow")",
        {"answer timeout", "answer timeout", "fallback ncco"}, unanswered, "no reply", 1s);
    row("no answer", R"("times": 2, "fault": "no-answer")",
        {"answer timeout", "answer timeout", "fallback ncco"}, unanswered, "no reply", 1s);
    row("broken off", R"("times": 2, "fault": "reset")",
        {"answer broken-off", "answer broken-off", "fallback ncco"}, unanswered, "got no reply");
    row("all fails", R"("status": 503)",
        {"answer 503", "answer 503", "fallback 503", "fallback 503", "completed empty"},
        {retriable, badAgain, "fallback rule:drill fell-back reply-status-not-success reply-status-retriable",
         "fallback rule:drill redelivered fell-back reply-status-not-success reply-status-retriable",
         "event.completed default"},
        "was answered with 503");
}

void TestCaller::triesAgainAndFallsBack()
{
    QFETCH(const QByteArray, rule);
    QFETCH(const std::chrono::milliseconds, timeout);
    QFETCH(const QByteArrayList, attempts);
    QFETCH(const QByteArrayList, events);
    QFETCH(const QByteArray, because);
    const QTemporaryDir folder;
    ServedProgram program;
    QVERIFY(startWith(program, folder,
                      R"({"rules": [{"name": "drill", "when": "kind:voice.answer OR kind:voice.fallback", )"
                          + rule + "}]}"));
    ScriptedCaller caller(program.port(), timeout);
    const auto ncco = caller.call();
    QCOMPARE(caller.log(), attempts);
    QCOMPARE(ncco.has_value(), attempts.constLast().endsWith(" ncco"));
    const QList<QJsonObject> seen = printedEvents(program, attempts.size());
    QCOMPARE(summary(seen), events);
    for (const QJsonObject &event : seen) {
        for (const char *const id : {"redelivered", "fell-back"}) {
            const QByteArray text = problemText(event, id);
            QVERIFY2(text.isEmpty() || text.contains(because), text.constData());
        }
    }
    QCOMPARE(program.stop(), 0);
}

void TestCaller::fallsBackDuringTheCall()
{
    const QTemporaryDir folder;
    ServedProgram program;
    QVERIFY(startWith(program, folder,
                      R"({"rules": [{"name": "drill", "when": "kind:voice.input", "status": 504}]})"));
    ScriptedCaller caller(program.port());
    QVERIFY(caller.call());
    QVERIFY(caller.input("42"));
    QCOMPARE(caller.log(), (QByteArrayList{"answer ncco", "input 504", "input 504", "fallback ncco"}));
    const QList<QJsonObject> events = printedEvents(program, 4);
    QCOMPARE(
        summary(events),
        (QByteArrayList{"answer default", "input rule:drill reply-status-not-success reply-status-retriable",
                        "input rule:drill redelivered reply-status-not-success reply-status-retriable",
                        "fallback default fell-back"}));
    const QByteArray text = problemText(events.at(3), "fell-back");
    QVERIFY2(text.contains("was answered with 504"), text.constData());
    QCOMPARE(program.stop(), 0);
}

void TestCaller::parkedCallGoesRoundUntilItIsReleased()
{
    const QTemporaryDir folder;
    ServedProgram program;
    QVERIFY(startWith(program, folder,
                      R"({"rules": [{"name": "later", "when": "kind:voice.answer",
                          "park": {"text": "One moment.", "longest_s": 1,
                                   "then": [{"action": "talk", "text": "Bye {from}."}]}}]})"));
    ScriptedCaller caller(program.port());
    std::optional<QJsonArray> ncco = caller.call();
    int round = 0;
    const QDeadlineTimer deadline(Patience);
    while (spokenText(ncco) == QStringLiteral("One moment.") && !deadline.hasExpired()) {
        const QJsonValue payload = ncco->at(1)[QStringLiteral("payload")];
        QCOMPARE(payload[QStringLiteral("round")].toInt(), ++round);
        ncco = caller.notify(*ncco);
    }
    QCOMPARE(spokenText(ncco), QStringLiteral("Bye 447700900000."));
    QVERIFY(round >= 2);
    const QJsonObject last = printed(program, round);
    QCOMPARE(last[QStringLiteral("kind")].toString(), QStringLiteral("voice.notify"));
    QCOMPARE(last[QStringLiteral("reply")][QStringLiteral("decided_by")].toString(),
             QStringLiteral("rule:later"));
    QCOMPARE(program.stop(), 0);
}

void TestCaller::hangUpEndsAParkedCall()
{
    const QTemporaryDir folder;
    ServedProgram program;
    QVERIFY(startWith(program, folder,
                      R"({"rules": [{"name": "later", "when": "kind:voice.answer", "park": {}}]})"));
    ScriptedCaller caller(program.port());
    std::optional<QJsonArray> ncco = caller.call();
    QVERIFY(ncco);
    ncco = caller.notify(*ncco);
    QVERIFY(ncco);
    caller.hangUp();
    QVERIFY(!caller.notify(*ncco)); // nobody is parked there any more
    QCOMPARE(caller.log(), (QByteArrayList{"answer ncco", "notify ncco", "completed empty", "notify empty"}));
    QCOMPARE(summary(printedEvents(program, 4)),
             (QByteArrayList{"answer rule:later", "notify rule:later", "event.completed default",
                             "notify default"}));
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
