// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service.h"

#include "capture/captureconnection.h"
#include "capture/capturereader.h"
#include "vonage/sources.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace ringback;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Call =
    R"({"from":"447700900001","to":"447700900002","uuid":"aaaa","conversation_uuid":"CON-aaaa"})";

ServiceSettings settingsFor(const QString &path, Hold hold)
{
    ServiceSettings settings;
    settings.capturePath = path;
    settings.addresses = {{.address = QHostAddress(QHostAddress::LocalHost), .port = 0}};
    settings.intake.allowed = *vonage::parseRanges("any", {});
    settings.intake.hold = hold;
    return settings;
}

QByteArray word(LeftDesk::Why why)
{
    switch (why) {
    case LeftDesk::Why::Answered:
        return "answered";
    case LeftDesk::Why::TimeIsOver:
        return "time is over";
    case LeftDesk::Why::DraftWentOut:
        return "draft went out";
    case LeftDesk::Why::SenderGone:
        return "sender gone";
    case LeftDesk::Why::NotStored:
        return "not stored";
    case LeftDesk::Why::Stopped:
        return "stopped";
    }
    return {};
}

Reply talk(const QByteArray &text)
{
    return {.status = 200,
            .headers = {{"Content-Type", "application/json"}},
            .body = R"([{"action":"talk","text":")" + text + R"("}])"};
}

/// A Service in a capture of its own, and what it says, a line each.
class Served : public QObject
{
public:
    explicit Served(Hold hold = Hold::Off)
        : service(settingsFor(path(), hold))
    {
        connect(&service, &Service::captureOpened, this, [this] { log.append("opened"); });
        connect(&service, &Service::listening, this, [this](const QList<ListenAddress> &addresses) {
            log.append("listening");
            port = addresses.value(0).port;
        });
        connect(&service, &Service::finished, this, [this] { log.append("finished"); });
        connect(&service, &Service::waiting, this, [this](const QList<WaitingRequest> &requests) {
            for (const WaitingRequest &request : requests) {
                if (request.event == EventId{}) // it is said again when it is stored
                    continue;
                log.append("waiting " + request.kind);
                waiting = request.exchange;
            }
        });
        connect(&service, &Service::left, this, [this](const QList<LeftDesk> &requests) {
            for (const LeftDesk &request : requests)
                log.append(word(request.why));
        });
        connect(&service, &Service::parked, this, [this](const QList<ParkedCall> &calls) {
            for (const ParkedCall &call : calls)
                log.append(call.isOver ? "parked no more" : "parked");
        });
        connect(&service, &Service::notParked, this, [this] { log.append("not parked"); });
        connect(&service, &Service::holdChanged, this,
                [this](Hold now) { log.append("hold " + QByteArray::number(int(now))); });
        connect(&service, &Service::hitsChanged, this, [this](const QList<qint64> &now) { hits = now; });
        connect(&service, &Service::completed, this,
                [this](const QList<EventId> &ids) { completed += ids.size(); });
        connect(&service, &Service::removed, this, [this](const QList<EventId> &ids) { removed += ids; });
    }

    bool start()
    {
        service.start();
        return QTest::qWaitFor([this] { return port != 0; }) && log == QByteArrayList{"opened", "listening"};
    }
    bool hasStopped()
    {
        service.stop(5s);
        return QTest::qWaitFor([this] { return log.constLast() == "finished"; });
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"a.ringback"_s); }
    [[nodiscard]] QByteArray decidedBy(qint64 id) const
    {
        const auto reader = CaptureReader::open(path());
        if (!reader)
            return "no capture";
        const auto event = (*reader)->event({id});
        if (!event || !*event)
            return "no event";
        if (!(*event)->withheldBy.isEmpty())
            return "no reply, by " + (*event)->withheldBy;
        return (*event)->reply ? (*event)->reply->decision.decidedBy : "no reply";
    }

private:
    QTemporaryDir m_folder;

public:
    Service service;
    QByteArrayList log;
    quint16 port = 0;
    ExchangeId waiting;
    QList<qint64> hits;
    qsizetype completed = 0;
    QList<EventId> removed;
};

/// Sends one request.
class Sender
{
public:
    Sender(quint16 port, const QByteArray &body = Call, const QByteArray &path = "/answer",
           const QByteArray &start = " HTTP/1.1\r\nHost: hooks.example.com")
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        m_socket.write("POST " + path + start + "\r\nContent-Type: application/json\r\nContent-Length: "
                       + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    void leave() { m_socket.disconnectFromHost(); }
    /// Whether the answer, which is there, says that the connection goes on or ends.
    [[nodiscard]] bool says(const QByteArray &connection) const
    {
        return m_received.contains(QByteArray("\r\nConnection: " + connection + "\r\n"));
    }
    /// The status and the body, once they are there.
    [[nodiscard]] QByteArray answer()
    {
        m_received += m_socket.readAll();
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        return end < 0 ? QByteArray() : m_received.mid(9, 3) + ' ' + m_received.mid(end + 4);
    }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

QByteArray said(const Reply &reply) { return QByteArray::number(reply.status) + ' ' + reply.body; }

} // namespace

/// What a person can do to a service that runs, and what it says.
class TestService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersByHand_data();
    void answersByHand();
    void sendsTheDraftAtZero_data();
    void sendsTheDraftAtZero();
    void tellsThatASenderLeft();
    void namesTheRuleThatDidNotAnswer_data();
    void namesTheRuleThatDidNotAnswer();
    void decidesOnlyWhatWaits();
    void parksAndReleases();
    void cannotParkWithoutAnAddress();
    void changesHolding();
    void changesRules();
    void removesAndAnnotates();
    void keepsACaptureWithoutListening();
    void refusesInTimeWhenItStopsAndCannotKeep();
    void saysThatConnectionsEndWhenItStops_data();
    void saysThatConnectionsEndWhenItStops();
    void saysWhyNot_data();
    void saysWhyNot();
    void stopsWhileItOpens();
};

void TestService::answersByHand_data()
{
    QTest::addColumn<bool>("byDefault");
    QTest::newRow("a reply") << false;
    QTest::newRow("the default") << true;
}

void TestService::answersByHand()
{
    QFETCH(const bool, byDefault);
    Served served(Hold::Answers);
    QVERIFY(served.start());
    Sender sender(served.port);
    QTRY_COMPARE(served.log.constLast(), "waiting voice.answer");
    QVERIFY(sender.answer().isEmpty());
    if (byDefault)
        served.service.letDefaultGo(served.waiting);
    else
        served.service.answer(served.waiting, talk("by hand"));
    QTRY_VERIFY(!sender.answer().isEmpty());
    QCOMPARE(sender.answer(), byDefault ? "200 " + DefaultReplies::greetingNcco() : said(talk("by hand")));
    QTRY_COMPARE(served.completed, 1);
    QCOMPARE(served.log.constLast(), "answered");
    QCOMPARE(served.decidedBy(1), "hand");
    QVERIFY(served.hasStopped());
}

void TestService::sendsTheDraftAtZero_data()
{
    QTest::addColumn<bool>("stops"); // before the time is over
    QTest::addColumn<bool>("forgotten");
    QTest::newRow("the time is over") << false << false;
    QTest::newRow("the time is over, forgotten") << false << true;
    QTest::newRow("stopped") << true << false;
    QTest::newRow("stopped, forgotten") << true << true;
}

void TestService::sendsTheDraftAtZero()
{
    QFETCH(const bool, stops);
    QFETCH(const bool, forgotten);
    Served served(Hold::Answers);
    served.service.setRules(*RuleBook::make({}, {}, {.answer = stops ? 60s : 2s}));
    QVERIFY(served.start());
    Sender sender(served.port);
    QTRY_COMPARE(served.log.constLast(), "waiting voice.answer");
    served.service.setAtZero(served.waiting, talk("draft"));
    if (forgotten)
        served.service.setAtZero(served.waiting, std::nullopt);
    if (stops)
        QVERIFY(served.hasStopped());
    QTRY_VERIFY(!sender.answer().isEmpty());
    QCOMPARE(sender.answer(), forgotten ? "200 " + DefaultReplies::greetingNcco() : said(talk("draft")));
    QTRY_COMPARE(served.completed, 1);
    const QByteArray why = stops ? "stopped" : "time is over";
    QCOMPARE(served.log.value(3), forgotten ? why : "draft went out");
    const QByteArray whenStopped = forgotten ? "default" : "hand";
    QCOMPARE(served.decidedBy(1), stops ? whenStopped : forgotten ? "deadline" : "hand");
}

void TestService::tellsThatASenderLeft()
{
    Served served(Hold::Answers);
    QVERIFY(served.start());
    Sender sender(served.port);
    QTRY_COMPARE(served.log.constLast(), "waiting voice.answer");
    sender.leave();
    QTRY_COMPARE(served.log.constLast(), "sender gone");
    served.service.answer(served.waiting, talk("too late"));
    QTRY_COMPARE(served.completed, 1);
    QCOMPARE(served.decidedBy(1), "no reply");
    QVERIFY(served.hasStopped());
}

void TestService::namesTheRuleThatDidNotAnswer_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("silent") << Fault::NoAnswer;
    QTest::newRow("reset") << Fault::Reset;
}

void TestService::namesTheRuleThatDidNotAnswer()
{
    QFETCH(const Fault, fault);
    Served served;
    served.service.setRules(*RuleBook::make({{.name = u"drill"_s, .when = {}, .what = fault}}, {}));
    QVERIFY(served.start());
    Sender sender(served.port);
    if (fault == Fault::NoAnswer) {
        QTRY_COMPARE(served.log.constLast(), "waiting voice.answer");
        sender.leave();
    }
    QTRY_COMPARE(served.completed, 1);
    QCOMPARE(served.decidedBy(1), "no reply, by rule:drill");
    QVERIFY(served.hasStopped());
}

void TestService::decidesOnlyWhatWaits()
{
    Served served(Hold::Answers);
    QVERIFY(served.start());
    const ExchangeId unknown{4711};
    served.service.answer(unknown, talk("nobody"));
    served.service.letDefaultGo(unknown);
    served.service.setAtZero(unknown, talk("nobody"));
    served.service.park(unknown);
    served.service.release(unknown, talk("nobody"));
    Sender sender(served.port);
    QTRY_COMPARE(served.log.constLast(), "waiting voice.answer");
    served.service.answer(served.waiting, talk("first"));
    served.service.answer(served.waiting, talk("second"));
    served.service.letDefaultGo(served.waiting);
    served.service.park(served.waiting);
    QTRY_VERIFY(!sender.answer().isEmpty());
    QVERIFY(served.hasStopped());
    QCOMPARE(sender.answer(), said(talk("first")));
    QCOMPARE(served.log,
             (QByteArrayList{"opened", "listening", "waiting voice.answer", "answered", "finished"}));
}

void TestService::parksAndReleases()
{
    Served served(Hold::Next);
    QVERIFY(served.start());
    Sender call(served.port);
    QTRY_COMPARE(served.log.constLast(), "waiting voice.answer");
    const ExchangeId exchange = served.waiting;
    served.service.park(exchange);
    QTRY_VERIFY(!call.answer().isEmpty());
    const QByteArray loop = call.answer();
    const qsizetype begin = loop.indexOf("/ringback/parked/");
    QVERIFY2(begin > 0, loop.constData());
    const QByteArray path = loop.mid(begin, loop.indexOf('"', begin) - begin);
    const QByteArray notify = R"({"payload":{"round":1},"conversation_uuid":"CON-aaaa","timestamp":"2026"})";
    Sender first(served.port, notify, path);
    QTRY_VERIFY(!first.answer().isEmpty());
    QVERIFY(first.answer().contains(path)); // round again
    served.service.release(exchange, talk("at last"));
    Sender second(served.port, notify, path);
    QTRY_VERIFY(!second.answer().isEmpty());
    QCOMPARE(second.answer(), said(talk("at last")));
    QTRY_COMPARE(served.completed, 3);
    QCOMPARE(served.decidedBy(3), "hand");
    QCOMPARE(served.log.sliced(2),
             (QByteArrayList{"hold 0", "waiting voice.answer", "parked", "answered", "parked no more"}));
    QVERIFY(served.hasStopped());
}

void TestService::cannotParkWithoutAnAddress()
{
    Served served(Hold::Answers);
    QVERIFY(served.start());
    Sender call(served.port, Call, "/answer", " HTTP/1.0");
    QTRY_COMPARE(served.log.constLast(), "waiting voice.answer");
    served.service.park(served.waiting);
    QTRY_COMPARE(served.log.constLast(), "not parked");
    QVERIFY(call.answer().isEmpty()); // it waits on
    served.service.answer(served.waiting, talk("by hand"));
    QTRY_COMPARE(call.answer(), said(talk("by hand")));
    QVERIFY(served.hasStopped());
}

void TestService::changesHolding()
{
    Served served;
    QVERIFY(served.start());
    Sender before(served.port);
    QTRY_VERIFY(!before.answer().isEmpty());
    served.service.setHold(Hold::All);
    served.service.setHold(Hold::All);
    Sender plain(served.port, "{}", "/other");
    QTRY_VERIFY(served.log.constLast().startsWith("waiting"));
    served.service.setHold(Hold::Off);
    Sender after(served.port);
    QTRY_VERIFY(!after.answer().isEmpty());
    QVERIFY(plain.answer().isEmpty()); // what waits goes on waiting
    QVERIFY(served.hasStopped());
    QTRY_COMPARE(plain.answer(), "200 ");
    QCOMPARE(served.log.sliced(2),
             (QByteArrayList{"hold 3", "waiting other", "hold 0", "stopped", "finished"}));
}

void TestService::changesRules()
{
    Served served;
    QVERIFY(served.start());
    Sender before(served.port);
    QTRY_VERIFY(before.answer().startsWith("200 "));
    Rule rule{.name = u"drill"_s,
              .when = u"kind:voice.answer"_s,
              .what = Reply{.status = 404, .headers = {}, .body = {}}};
    served.service.setRules(*RuleBook::make({rule}, {}));
    Sender first(served.port);
    QTRY_COMPARE(first.answer(), "404 ");
    QTRY_COMPARE(served.hits, QList<qint64>{1});
    Sender second(served.port);
    QTRY_COMPARE(second.answer(), "404 ");
    QTRY_COMPARE(served.hits, QList<qint64>{2});
    QTRY_COMPARE(served.completed, 3);
    QCOMPARE(served.decidedBy(3), "rule:drill");
    served.service.setRules({});
    Sender after(served.port);
    QTRY_VERIFY(after.answer().startsWith("200 "));
    QCOMPARE(served.hits, QList<qint64>());
    QVERIFY(served.hasStopped());
}

void TestService::removesAndAnnotates()
{
    Served served;
    QVERIFY(served.start());
    for (int i = 0; i < 3; ++i) {
        Sender sender(served.port);
        QTRY_VERIFY(!sender.answer().isEmpty());
    }
    QTRY_COMPARE(served.completed, 3);
    served.service.annotate({2}, 3, u"look"_s);
    served.service.remove({{1}, {3}, {17}});
    QTRY_COMPARE(served.removed, (QList<EventId>{{1}, {3}}));
    QVERIFY(served.hasStopped());
    const auto reader = CaptureReader::open(served.path());
    QVERIFY(reader);
    QCOMPARE((*reader)->count(), 1);
    const auto annotation = (*reader)->annotation({2});
    QVERIFY(annotation && *annotation);
    QCOMPARE(**annotation, (Annotation{.mark = 3, .note = u"look"_s}));
}

void TestService::keepsACaptureWithoutListening()
{
    const QTemporaryDir folder;
    ServiceSettings settings = settingsFor(folder.filePath(u"a.ringback"_s), Hold::Off);
    settings.addresses.clear();
    Service service(settings);
    QByteArrayList log;
    connect(&service, &Service::captureOpened, this, [&log] { log.append("opened"); });
    connect(&service, &Service::listening, this, [&log](const QList<ListenAddress> &addresses) {
        log.append("listening on " + QByteArray::number(addresses.size()));
    });
    connect(&service, &Service::finished, this, [&log] { log.append("finished"); });
    service.start();
    QTRY_COMPARE(log, (QByteArrayList{"opened", "listening on 0"}));
    service.stop(5s);
    QTRY_COMPARE(log.constLast(), "finished");
    QVERIFY(CaptureReader::open(settings.capturePath));
}

void TestService::refusesInTimeWhenItStopsAndCannotKeep()
{
    Served served;
    QVERIFY(served.start());
    CaptureConnection other;
    QVERIFY(other.open(served.path(), CaptureConnection::Mode::ReadWrite));
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    Sender sender(served.port);
    QVERIFY(!QTest::qWaitFor([&] { return !sender.answer().isEmpty(); }, 300)); // it waits for the other
    QElapsedTimer timer;
    timer.start();
    served.service.stop(1s);
    QTRY_COMPARE(sender.answer(), "503 503 Service Unavailable\n");
    QTRY_COMPARE(served.log.constLast(), "finished");
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void TestService::saysThatConnectionsEndWhenItStops_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("HTTP/1.1") << QByteArray(" HTTP/1.1\r\nHost: a");
    QTest::newRow("HTTP/1.0") << QByteArray(" HTTP/1.0\r\nConnection: keep-alive");
}

void TestService::saysThatConnectionsEndWhenItStops()
{
    QFETCH(const QByteArray, start);
    Served served(Hold::All);
    QVERIFY(served.start());
    Sender sender(served.port, Call, "/answer", start);
    QTRY_COMPARE(served.log.constLast(), "waiting voice.answer");
    QVERIFY(served.hasStopped());
    QTRY_VERIFY(sender.answer().startsWith("200 "));
    QVERIFY(sender.says("close"));
    QVERIFY(!sender.says("keep-alive"));
}

void TestService::saysWhyNot_data()
{
    QTest::addColumn<bool>("badCapture");
    QTest::newRow("no capture") << true;
    QTest::newRow("the port is taken") << false;
}

void TestService::saysWhyNot()
{
    QFETCH(const bool, badCapture);
    const QTemporaryDir folder;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ServiceSettings settings =
        settingsFor(folder.filePath(badCapture ? u"none/a.ringback"_s : u"a.ringback"_s), Hold::Off);
    settings.addresses.first().port = other.serverPort();
    Service service(settings);
    QByteArrayList log;
    connect(&service, &Service::captureOpened, this, [&log] { log.append("opened"); });
    connect(&service, &Service::listening, this, [&log] { log.append("listening"); });
    connect(&service, &Service::captureFailed, this, [&](const CaptureError &error) {
        log.append(error.path == folder.filePath(u"none"_s) ? "capture failed" : "another failed");
    });
    connect(&service, &Service::listenFailed, this, [&log](const ListenError &error) {
        log.append(error.kind == ListenError::Kind::PortTaken ? "port taken" : "other");
    });
    connect(&service, &Service::finished, this, [&log] { log.append("finished"); });
    service.start();
    QTRY_COMPARE(log,
                 (badCapture ? QByteArrayList{"capture failed"} : QByteArrayList{"opened", "port taken"}));
    service.stop(5s);
    QTRY_COMPARE(log.constLast(), "finished");
}

void TestService::stopsWhileItOpens()
{
    for (int round = 0; round < 20; ++round) {
        const QTemporaryDir folder;
        Service service(settingsFor(folder.filePath(u"a.ringback"_s), Hold::Off));
        const QSignalSpy finished(&service, &Service::finished);
        const QSignalSpy listening(&service, &Service::listening);
        service.start();
        QThread::msleep(30); // the capture is open, which nobody has heard here
        service.stop();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(listening.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
