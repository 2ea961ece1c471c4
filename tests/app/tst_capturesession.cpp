// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/capturesession.h"

#include "../capture/capturetest.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace ringback;

namespace {

ServiceSettings settingsFor(const QString &path)
{
    ServiceSettings settings;
    settings.capturePath = path;
    settings.addresses = {{.address = QHostAddress(QHostAddress::LocalHost), .port = 0}};
    settings.intake.allowed = *vonage::parseRanges("any", {});
    return settings;
}

/// Sends \a count texts one after the other on one connection, as fast as they are answered.
int send(quint16 port, int count)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(5'000))
        return 0;
    int answered = 0;
    for (int i = 0; i < count; ++i) {
        socket.write(
            "GET /sms?msisdn=447700900001&to=447700900000&messageId=" + QByteArray::number(i)
            + "&text=Hello&type=text&message-timestamp=2026-01-01+12:00:00 HTTP/1.1\r\nHost: x\r\n\r\n");
        QByteArray answer;
        while (!answer.contains("\r\n\r\n")) {
            QCoreApplication::processEvents();
            if (!socket.waitForReadyRead(5'000))
                return answered;
            answer += socket.readAll();
        }
        answered += answer.startsWith("HTTP/1.1 200") ? 1 : 0;
    }
    return answered;
}

} // namespace

class TestCaptureSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatComes();
    void showsMarksAndNotesAtOnce();
    void followsAnotherWriter();
    void stopsAndStartsListening();
    void rulesCountOnWhenItBeginsAnew();
    void removesAndUndoes();
    void undoesWhileLoading();
    void losesNothingWhenClosed();
    void takesSettingsTwice();
    void closesOnce();
    void closesBeforeTheCaptureIsRefused();
    void closesWhileItOpens();
    void readsTheFileThatTookThePlace_data();
    void readsTheFileThatTookThePlace();
    void saysThatAFolderMayNotBeWritten();

private:
    [[nodiscard]] quint16 portOf(CaptureSession &session);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestCaptureSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.ringback"));
}

quint16 TestCaptureSession::portOf(CaptureSession &session)
{
    QSignalSpy listening(&session, &CaptureSession::listening);
    if (!listening.wait(5'000))
        return 0;
    return listening.first().first().value<QList<ListenAddress>>().value(0).port;
}

void TestCaptureSession::showsWhatComes()
{
    CaptureSession session(settingsFor(m_path));
    const quint16 port = portOf(session);
    QCOMPARE(send(port, 3), 3);
    QTRY_COMPARE(session.events().rowCount(), 3);
    QTRY_COMPARE(session.events().index(2, int(EventColumn::Code)).data().toString(), QStringLiteral("200"));
    const auto summary = [&session] {
        return session.events().index(0, int(EventColumn::Summary)).data().toString();
    };
    QTRY_VERIFY(summary().contains(QStringLiteral("Hello")));
    QSignalSpy details(&session, &CaptureSession::detailsLoaded);
    session.loadDetails({2});
    session.loadDetails({3}); // the first question is old by then
    QTRY_COMPARE(details.size(), 1);
    QCOMPARE(details.first().first().value<EventDetails>().event.id, EventId{3});
    QSignalSpy gone(&session, &CaptureSession::detailsGone);
    session.loadDetails({4});
    QTRY_COMPARE(gone.size(), 1);
}

/// Though the file gets them only when it is open again.
void TestCaptureSession::showsMarksAndNotesAtOnce()
{
    CaptureSession session(settingsFor(m_path));
    QCOMPARE(send(portOf(session), 1), 1);
    QTRY_COMPARE(session.events().rowCount(), 1);
    session.listen({});
    session.annotate({1}, 1, QStringLiteral("x"));
    session.mark({{1}}, 2);
    QSignalSpy details(&session, &CaptureSession::detailsLoaded);
    session.loadDetails({1});
    QTRY_COMPARE(details.size(), 1);
    QCOMPARE(details.first().first().value<EventDetails>().annotation,
             (Annotation{.mark = 2, .note = QStringLiteral("x")}));
}

void TestCaptureSession::followsAnotherWriter()
{
    CaptureSession writer(settingsFor(m_path));
    const quint16 port = portOf(writer);
    CaptureSession reader(settingsFor(m_path));
    QSignalSpy opened(&reader, &CaptureSession::opened);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toBool(), true); // read only
    QVERIFY(!reader.service());
    ServiceSettings settings = settingsFor(m_path);
    settings.store.keepEvents = 1'000;
    reader.setSettings(settings); // which count when it writes
    QVERIFY(!reader.service());
    QCOMPARE(reader.settings(), settings);
    QCOMPARE(send(port, 2), 2);
    QTRY_COMPARE(reader.events().rowCount(), 2);
    QTRY_COMPARE(reader.events().index(1, int(EventColumn::Code)).data().toString(), QStringLiteral("200"));
}

void TestCaptureSession::stopsAndStartsListening()
{
    CaptureSession session(settingsFor(m_path));
    QSignalSpy listening(&session, &CaptureSession::listening);
    const quint16 port = portOf(session);
    QCOMPARE(send(port, 1), 1);
    session.listen({});
    QTRY_COMPARE(listening.size(), 2);
    QVERIFY(listening.last().first().value<QList<ListenAddress>>().isEmpty());
    QCOMPARE(send(port, 1), 0);
    session.listen({{.address = QHostAddress(QHostAddress::LocalHost), .port = port}});
    QTRY_COMPARE(listening.size(), 3);
    QCOMPARE(send(port, 1), 1);
    QTRY_COMPARE(session.events().rowCount(), 2);
}

void TestCaptureSession::rulesCountOnWhenItBeginsAnew()
{
    ServiceSettings settings = settingsFor(m_path);
    settings.intake.rules = *RuleBook::make({{.name = QStringLiteral("twice"),
                                              .when = {},
                                              .what = Reply{.status = 503, .headers = {}, .body = {}},
                                              .times = 2}},
                                            {});
    CaptureSession session(settings);
    QSignalSpy listening(&session, &CaptureSession::listening);
    QSignalSpy hits(&session, &CaptureSession::hitsChanged);
    const quint16 port = portOf(session);
    QCOMPARE(send(port, 1), 0);
    session.listen({});
    QTRY_COMPARE(listening.size(), 2);
    QCOMPARE(hits.last().first().value<QList<qint64>>(), QList<qint64>{1});
    session.listen({{.address = QHostAddress(QHostAddress::LocalHost), .port = port}});
    QTRY_COMPARE(listening.size(), 3);
    QCOMPARE(send(port, 2), 1);
    settings.limits.bodyBytes /= 2;
    session.setSettings(settings);
    QTRY_COMPARE(listening.size(), 4);
    QCOMPARE(send(port, 1), 1);
    QCOMPARE(hits.last().first().value<QList<qint64>>(), QList<qint64>{2});
}

void TestCaptureSession::removesAndUndoes()
{
    CaptureSession session(settingsFor(m_path));
    const quint16 port = portOf(session);
    QCOMPARE(send(port, 3), 3);
    QTRY_COMPARE(session.events().rowCount(), 3);
    session.removeAll();
    QCOMPARE(session.events().rowCount(), 0);
    QCOMPARE(send(port, 1), 1);
    QTRY_COMPARE(session.events().rowCount(), 1);
    session.undoRemoving();
    QTRY_COMPARE(session.events().rowCount(), 4);
    session.remove({{2}, {3}});
    session.remove({{4}});
    QCOMPARE(session.removed().size(), 3);
    QCOMPARE(session.events().rowCount(), 1);
    session.undoRemoving();
    QCOMPARE(session.removed().size(), 0);
    QCOMPARE(session.events().rowCount(), 4);
    session.remove({{2}});
    session.forgetRemoved();
    QTRY_COMPARE(CaptureReader::open(m_path).value()->count(), 3);
    session.undoRemoving();
    QCOMPARE(session.events().rowCount(), 3);
    session.remove({{2}}); // has left the file
    QCOMPARE(session.removed().size(), 0);
    session.removeAll();
    session.forgetRemoved();
    QTRY_COMPARE(CaptureReader::open(m_path).value()->count(), 0);
}

void TestCaptureSession::undoesWhileLoading()
{
    constexpr int Count = 30'000;
    {
        EventStore store({});
        QVERIFY(store.open(m_path));
        QList<Event> events;
        for (quint64 number = 1; number <= Count; ++number)
            events.append(sampleEvent(number));
        store.append(events);
        store.close();
    }
    CaptureSession session(settingsFor(m_path));
    bool isUndone = false;
    connect(&session.events(), &EventTableModel::countsChanged, &session, [&] {
        if (std::exchange(isUndone, true))
            return;
        session.removeAll();
        session.undoRemoving(); // while rows are on their way
    });
    QTRY_VERIFY(isUndone);
    QTRY_COMPARE_WITH_TIMEOUT(session.events().rowCount(), Count, 60'000);
    QCOMPARE(session.events().eventAt(0).value, 1);
}

void TestCaptureSession::losesNothingWhenClosed()
{
    int answered = 0;
    {
        CaptureSession session(settingsFor(m_path));
        const quint16 port = portOf(session);
        QSignalSpy closed(&session, &CaptureSession::closed);
        answered = send(port, 200);
        session.close();
        QTRY_COMPARE(closed.size(), 1);
    }
    QCOMPARE(answered, 200);
    QCOMPARE(CaptureReader::open(m_path).value()->count(), 200);
}

void TestCaptureSession::takesSettingsTwice()
{
    CaptureSession session(settingsFor(m_path));
    QSignalSpy listening(&session, &CaptureSession::listening);
    QSignalSpy failed(&session, &CaptureSession::failed);
    QSignalSpy opened(&session, &CaptureSession::opened);
    QVERIFY(portOf(session) != 0);
    ServiceSettings settings = settingsFor(m_path); // settings and secrets are told one by one
    settings.store.keepEvents = 1'000;
    session.setSettings(settings);
    settings.intake.secrets.signatureSecret = "secret";
    session.setSettings(settings);
    QTRY_COMPARE(listening.size(), 2);
    // What comes of the second is there by the time this one is.
    session.listen({});
    QTRY_VERIFY(listening.last().first().value<QList<ListenAddress>>().isEmpty());
    QCOMPARE(listening.size(), 3);
    QCOMPARE(opened.size(), 3);
    QVERIFY(std::ranges::none_of(opened,
                                 [](const QVariantList &isReadOnly) { return isReadOnly.first().toBool(); }));
    QVERIFY(failed.isEmpty());
    QVERIFY(session.service());
}

void TestCaptureSession::closesOnce()
{
    CaptureSession session(settingsFor(m_path));
    QVERIFY(portOf(session) != 0);
    QSignalSpy closed(&session, &CaptureSession::closed);
    const QDeadlineTimer patience(10'000);
    while (closed.isEmpty() && !patience.hasExpired()) {
        session.close();
        QCoreApplication::processEvents();
    }
    QCOMPARE(closed.size(), 1);
    QVERIFY(!session.service());
}

void TestCaptureSession::closesBeforeTheCaptureIsRefused()
{
    QFile foreign(m_path);
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write("This is no capture.");
    foreign.close();
    CaptureSession session(settingsFor(m_path));
    QSignalSpy closed(&session, &CaptureSession::closed);
    session.close();
    QTRY_COMPARE(closed.size(), 1);
}

void TestCaptureSession::closesWhileItOpens()
{
    CaptureSession session(settingsFor(m_path));
    QSignalSpy closed(&session, &CaptureSession::closed);
    QThread::msleep(30); // the capture is open, which nobody has heard here
    session.close();
    QTRY_COMPARE(closed.size(), 1);
}

void TestCaptureSession::readsTheFileThatTookThePlace_data()
{
    QTest::addColumn<bool>("isMoved");
    QTest::newRow("removed") << false;
    QTest::newRow("moved") << true;
}

void TestCaptureSession::readsTheFileThatTookThePlace()
{
    QFETCH(const bool, isMoved);
    CaptureSession session(settingsFor(m_path));
    QSignalSpy listening(&session, &CaptureSession::listening);
    const quint16 port = portOf(session);
    QCOMPARE(send(port, 3), 3);
    QTRY_COMPARE(session.events().rowCount(), 3);
    session.remove({{1}});
    if (isMoved)
        QVERIFY(QFile::rename(m_path, m_folder->filePath(QStringLiteral("b.ringback"))));
    else
        QVERIFY(QFile::remove(m_path));
    QCOMPARE(send(port, 1), 0); // 503
    session.listen({});
    QTRY_COMPARE(listening.size(), 2);
    session.listen({{.address = QHostAddress(QHostAddress::LocalHost), .port = port}});
    QTRY_COMPARE(listening.size(), 3);
    QCOMPARE(send(port, 2), 2);
    QTRY_COMPARE(session.events().rowCount(), 2);
    QVERIFY(session.removed().isEmpty()); // the first was another one
    QSignalSpy details(&session, &CaptureSession::detailsLoaded);
    session.loadDetails({1});
    QTRY_COMPARE(details.size(), 1);
    QVERIFY(details.first().first().value<EventDetails>().event.receivedAt
            == allEvents(m_path).constFirst().receivedAt);
}

void TestCaptureSession::saysThatAFolderMayNotBeWritten()
{
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x5555)));
    const auto giveBack = qScopeGuard([this] {
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    });
    const Unprivileged nobody;
    CaptureSession session(settingsFor(m_path));
    QSignalSpy opened(&session, &CaptureSession::opened);
    QSignalSpy failed(&session, &CaptureSession::failed);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<CaptureError>().kind, CaptureError::Kind::NotWritable);
    QVERIFY(opened.isEmpty());
}

QTEST_MAIN(TestCaptureSession)
#include "tst_capturesession.moc"
