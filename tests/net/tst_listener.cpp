// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "netharness.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSslKey>
#include <QTcpServer>
#include <QThread>
#include <QTimer>

#include <atomic>

#include <sys/resource.h>
#include <unistd.h>

using namespace ringback;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QHostAddress Local(QHostAddress::LocalHost);
const QHostAddress Local6(QHostAddress::LocalHostIPv6);

QByteArray get(const QByteArray &path) { return "GET /" + path + " HTTP/1.1\r\nHost: a\r\n\r\n"; }

const QByteArray Asking("POST /p HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 6\r\n\r\n");

const QByteArray LastGet("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

QSslConfiguration tlsConfiguration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(testData(u"tls-cert.pem"_s)));
    configuration.setPrivateKey(QSslKey(testData(u"tls-key.pem"_s), QSsl::Ec));
    return configuration;
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool Sanitized = true; // memory is then no measure
#else
constexpr bool Sanitized = false;
#endif

/// Memory of this process; 0 where the system does not tell.
qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

bool hasIpv6()
{
    QTcpServer probe;
    return probe.listen(Local6);
}

} // namespace

class TestListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listensOnSeveralAddresses();
    void leavesOutWhatAnotherCovers();
    void bindsAllOrNone();
    void saysWhyNot_data();
    void saysWhyNot();
    void turnsAwayTooMany();
    void turnsAwayManyMore();
    void gathersWhatArrivesTogether();
    void breaksOffOnlyTheOne();
    void noticesLeavingWhileItStops();
    void takesManyIdleConnections();
    void hasNoTimerWithoutConnections();
    void turnsAwayWhenDescriptorsRunOut();
    void endsWithOpenConnections();
    void stopsWhenIdle();
    void stopsWithoutConnections();
    void finishesWhatIsInFlight();
    void finishesTheRequestBeingRead();
    void cutsOffAfterTheGrace();
    void tellsWhoStillSendsThatItStops();
    void asksForNoBodyOnceItStops_data();
    void asksForNoBodyOnceItStops();
    void listensAgain();
    void speaksTls();
    void refusesTlsWithoutCertificate();
    void endsTlsAtOnce();
    void refusesPlainOnTls();
    void endsASlowHandshake();
    void noticesThatATlsSenderIsGone();
    void breaksOffATlsConnection();
    void boundsATlsSenderThatDoesNotRead();
    void sendsAllThroughTls();
    void readsOnThroughTls();
    void worksInItsOwnThread_data();
    void worksInItsOwnThread();
    void stopsUnderLoad();
};

void TestListener::listensOnSeveralAddresses()
{
    TestServer server;
    server.answersAtOnce = true;
    QList<ListenAddress> wanted{{.address = Local, .port = 0}, {.address = Local, .port = 0}};
    if (hasIpv6())
        wanted.append({.address = Local6, .port = 0});
    const auto bound = server.listener.listen(wanted);
    QVERIFY(bound);
    QCOMPARE(bound->size(), wanted.size());
    QVERIFY(bound->at(0).port != bound->at(1).port);
    for (qsizetype i = 0; i < bound->size(); ++i) {
        QCOMPARE(bound->at(i).address, wanted.at(i).address);
        TestClient client(bound->at(i).port, bound->at(i).address);
        QVERIFY(client.connected());
        client.send(get("x"));
        QTRY_COMPARE(client.replies(), QByteArrayList{"200"});
        QCOMPARE(server.arrivals.size(), i + 1);
        QCOMPARE(server.arrivals.last().peer.address, IpAddress::fromHostAddress(wanted.at(i).address));
        QCOMPARE(server.arrivals.last().peer.port, client.socket.localPort());
    }
}

void TestListener::leavesOutWhatAnotherCovers()
{
    const QHostAddress any(u"0.0.0.0"_s);
    const QHostAddress any6(u"::"_s);
    const auto at = [](const QHostAddress &address, quint16 port) {
        return ListenAddress{.address = address, .port = port};
    };
    QCOMPARE(withoutCovered({at(Local, 1), at(any, 1), at(any, 2)}), QList({at(any, 1), at(any, 2)}));
    QCOMPARE(withoutCovered({at(any6, 1), at(Local6, 1), at(Local, 1)}), QList({at(any6, 1), at(Local, 1)}));
    QCOMPARE(withoutCovered({at(Local, 1), at(Local, 1), at(Local, 2)}), QList({at(Local, 1), at(Local, 2)}));
    const QList free{at(Local, 0), at(Local, 0), at(any, 0)};
    QCOMPARE(withoutCovered(free), free);
    QTcpServer probe; // for what they have in common with those that the system knows
    QVERIFY(probe.listen(any));
    const quint16 port = probe.serverPort();
    probe.close();
    TestServer server;
    QVERIFY(server.listener.listen(withoutCovered({at(any, port), at(Local, port)})));
}

void TestListener::bindsAllOrNone()
{
    QTcpServer other;
    QVERIFY(other.listen(Local));
    QTcpServer probe;
    QVERIFY(probe.listen(Local));
    const quint16 free = probe.serverPort();
    probe.close();
    TestServer server;
    const auto bound = server.listener.listen(
        {{.address = Local, .port = free}, {.address = Local, .port = other.serverPort()}});
    QVERIFY(!bound);
    QCOMPARE(bound.error().where.port, other.serverPort());
    QVERIFY2(probe.listen(Local, free), "the first address is still bound");
}

void TestListener::saysWhyNot_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::addColumn<int>("port"); // -1: one that is taken
    QTest::addColumn<ListenError::Kind>("kind");
    QTest::addRow("taken") << Local << -1 << ListenError::Kind::PortTaken;
    QTest::addRow("not ours") << QHostAddress(u"192.0.2.1"_s) << 0 << ListenError::Kind::AddressNotOurs;
    QTest::addRow("not ours, IPv6") << QHostAddress(u"2001:db8::1"_s) << 0
                                    << ListenError::Kind::AddressNotOurs;
    if (::geteuid() != 0)
        QTest::addRow("not permitted") << Local << 1 << ListenError::Kind::NotPermitted;
}

void TestListener::saysWhyNot()
{
    QFETCH(const QHostAddress, address);
    QFETCH(const int, port);
    QFETCH(const ListenError::Kind, kind);
    if (address.protocol() == QAbstractSocket::IPv6Protocol && !hasIpv6())
        QSKIP("no IPv6 here");
    QTcpServer other;
    QVERIFY(other.listen(Local));
    const ListenAddress where{.address = address, .port = port < 0 ? other.serverPort() : quint16(port)};
    TestServer server;
    const auto bound = server.listener.listen({where});
    QVERIFY(!bound);
    QCOMPARE(bound.error().kind, kind);
    QCOMPARE(bound.error().where, where);
    QVERIFY(!bound.error().detail.isEmpty());
}

void TestListener::turnsAwayTooMany()
{
    TestServer server({.connections = 2});
    server.answersAtOnce = true;
    const quint16 port = server.listen();
    TestClient first(port);
    auto second = std::make_unique<TestClient>(port);
    first.send(get("1"));
    second->send(get("2"));
    QTRY_COMPARE(server.arrivals.size(), 2);
    TestClient third(port);
    QVERIFY(third.connected());
    third.send(get("3"));
    QTRY_VERIFY(third.closed());
    QCOMPARE(third.replies(), QByteArrayList{"503 close"});
    QCOMPARE(third.socket.error(), QAbstractSocket::RemoteHostClosedError);
    QCOMPARE(server.arrivals.size(), 2);
    second.reset();
    // Its place is free once the listener has seen it go.
    QVERIFY(QTest::qWaitFor([&] {
        TestClient again(port);
        again.send(get("4"));
        return QTest::qWaitFor([&] { return !again.received.isEmpty(); }) && again.replies().first() == "200";
    }));
}

void TestListener::turnsAwayManyMore()
{
    TestServer server({.connections = 1});
    const quint16 port = server.listen();
    std::vector<std::unique_ptr<TestClient>> clients;
    for (int i = 0; i < 600; ++i)
        clients.push_back(std::make_unique<TestClient>(port));
    const auto closed = [&clients] {
        return std::ranges::count_if(clients, [](const auto &client) { return client->closed(); });
    };
    QTRY_COMPARE_WITH_TIMEOUT(closed(), 599, 20'000);
    const auto told = std::ranges::count_if(
        clients, [](const auto &client) { return client->replies() == QByteArrayList{"503 close"}; });
    QVERIFY2(told >= 256, qPrintable(QString::number(told)));
}

void TestListener::gathersWhatArrivesTogether()
{
    TestServer server;
    int batches = 0;
    connect(&server.listener, &Listener::arrived, this, [&batches] { ++batches; });
    const quint16 port = server.listen();
    TestClient first(port);
    TestClient second(port);
    QVERIFY(first.connected() && second.connected());
    first.socket.write(get("1") + get("2"));
    first.socket.flush();
    second.socket.write(get("3"));
    second.socket.flush();
    QTRY_COMPARE(server.arrivals.size(), 3);
    QVERIFY(batches < 3);
}

void TestListener::breaksOffOnlyTheOne()
{
    TestServer server;
    const quint16 port = server.listen();
    Socket one;
    QVERIFY(one.connect(port) && one.send(get("1")));
    QTRY_COMPARE(server.arrivals.size(), 1);
    TestClient other(port);
    other.send(get("2"));
    QTRY_COMPARE(server.arrivals.size(), 2);
    const ExchangeId first = server.arrivals.first().exchange;
    const ExchangeId unknown{.value = 4711};
    server.listener.hold({unknown, first, server.arrivals.last().exchange});
    server.listener.reset({unknown, first});
    server.listener.hold({first});
    server.listener.reset({first});
    QTRY_VERIFY(one.isReset());
    QCOMPARE(server.endedCount(false), 1);
    server.answer(server.arrivals.last(), "two");
    QTRY_COMPARE(other.replies(), QByteArrayList{"200 two"});
    QVERIFY(!other.closed());
}

void TestListener::noticesLeavingWhileItStops()
{
    TestServer server;
    const quint16 port = server.listen();
    TestClient stays(port);
    stays.send(get("1"));
    QTRY_COMPARE(server.arrivals.size(), 1);
    TestClient leaves(port);
    leaves.send(get("2"));
    QTRY_COMPARE(server.arrivals.size(), 2);
    server.listener.hold({server.arrivals.first().exchange, server.arrivals.last().exchange});
    server.listener.stop(60s);
    leaves.socket.disconnectFromHost();
    QTRY_COMPARE(server.endedCount(false), 1);
    QCOMPARE(server.ended.first().exchange, server.arrivals.last().exchange);
    QCOMPARE(server.drained, 0);
    server.answer(server.arrivals.first(), "one");
    QTRY_COMPARE(server.drained, 1);
    QTRY_COMPARE(stays.replies(), QByteArrayList{"200 one close"});
}

void TestListener::takesManyIdleConnections()
{
    TestServer server;
    server.answersAtOnce = true;
    const quint16 port = server.listen();
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0); // as high as listen() could raise it
    constexpr size_t Others = 200;
    QVERIFY(limit.rlim_cur > 2 * Others);
    // Both ends are in this process.
    const size_t count = std::min<size_t>(10'000, (size_t(limit.rlim_cur) - Others) / 2);
    constexpr size_t AtOnce = 500; // fit into the backlog
    std::vector<Socket> sockets;
    sockets.reserve(count);
    const qint64 before = residentBytes();
    while (sockets.size() < count) {
        for (size_t i = 0; i < AtOnce && sockets.size() < count; ++i)
            QVERIFY(sockets.emplace_back().connect(port));
        const qsizetype arrived = server.arrivals.size();
        QVERIFY(sockets.back().send(get("x"))); // accepted last
        QTRY_COMPARE(server.arrivals.size(), arrived + 1);
    }
    const qint64 perConnection = (residentBytes() - before) / qint64(count);
    if (!Sanitized)
        QVERIFY2(perConnection < 16 * 1024, qPrintable(QString::number(perConnection)));

    Socket &one = sockets.at(count / 2 + 7);
    QVERIFY(!one.isClosed());
    QVERIFY(one.send(get("y")));
    QTRY_VERIFY(one.received().startsWith("HTTP/1.1 200"));
    QCOMPARE(std::ranges::count_if(sockets, &Socket::isClosed), 0);
    sockets.resize(count / 10);
    server.listener.stop(10s);
    QTRY_COMPARE(server.drained, 1);
}

void TestListener::hasNoTimerWithoutConnections()
{
    TestServer server;
    const quint16 port = server.listen();
    const auto timers = [&server] {
        const auto all = server.listener.findChildren<QTimer *>();
        return std::count_if(all.begin(), all.end(), [](const QTimer *timer) { return timer->isActive(); });
    };
    QCOMPARE(timers(), 0);
    for (int round = 0; round < 2; ++round) {
        TestClient client(port);
        QTRY_COMPARE(timers(), 1);
        client.socket.abort();
        QTRY_COMPARE(timers(), 0);
    }
}

void TestListener::turnsAwayWhenDescriptorsRunOut()
{
    TestServer server;
    server.answersAtOnce = true;
    const quint16 port = server.listen();
    TestClient earlier(port); // ends an accept loop, with EAGAIN
    earlier.send(get("0"));
    QTRY_COMPARE(earlier.replies(), QByteArrayList{"200"});

    std::vector<Socket> sockets(100);
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
    const rlim_t before = limit.rlim_cur;
    const auto restore = qScopeGuard([&] {
        limit.rlim_cur = before;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    });
    const int firstFree = ::dup(0);
    ::close(firstFree);
    limit.rlim_cur = rlim_t(firstFree) + 80; // less than the sockets, more than the listener's reserve
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"too few descriptors"_s));
    for (Socket &socket : sockets) { // connected by the system before they are accepted
        QVERIFY(socket.connect(port));
        QVERIFY(socket.send(get("x")));
    }
    const auto said = [&sockets](const QByteArray &beginning) {
        return std::ranges::count_if(
            sockets, [&beginning](Socket &socket) { return socket.received().startsWith(beginning); });
    };
    const auto closed = [&sockets] { return std::ranges::count_if(sockets, &Socket::isClosed); };
    QTRY_COMPARE(said("HTTP/1.1 200"), 80 - 64);
    QTRY_COMPARE(said("HTTP/1.1 503"), 32);
    QTRY_COMPARE(closed(), 100 - (80 - 64)); // nobody is left waiting
    sockets.clear();
    TestClient later(port);
    later.send(get("y"));
    QTRY_COMPARE(later.replies(), QByteArrayList{"200"});
}

void TestListener::endsWithOpenConnections()
{
    auto server = std::make_unique<TestServer>();
    const quint16 port = server->listen();
    TestClient idle(port);
    TestClient waiting(port);
    TestClient reading(port);
    TestClient lingering(port);
    QVERIFY(idle.connected() && reading.connected());
    waiting.send(get("x"));
    reading.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc");
    lingering.send("rubbish\r\n\r\n");
    QTRY_COMPARE(server->arrivals.size(), 2);
    server.reset();
    QTRY_VERIFY(idle.closed() && waiting.closed() && reading.closed() && lingering.closed());
}

void TestListener::stopsWhenIdle()
{
    TestServer server;
    server.answersAtOnce = true;
    const quint16 port = server.listen();
    TestClient idle(port);
    idle.send(get("x"));
    QTRY_COMPARE(idle.replies(), QByteArrayList{"200"});
    server.listener.stop(10s);
    QTRY_COMPARE(server.drained, 1);
    QTRY_VERIFY(idle.closed());
    TestClient late(port);
    QTRY_COMPARE(late.socket.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestListener::stopsWithoutConnections()
{
    TestServer server;
    server.listen();
    server.listener.stop(10s);
    QTRY_COMPARE(server.drained, 1);
}

void TestListener::finishesWhatIsInFlight()
{
    TestServer server;
    const quint16 port = server.listen();
    TestClient client(port);
    QVERIFY(client.connected());
    client.send(get("1") + get("2"));
    QTRY_COMPARE(server.arrivals.size(), 2);
    client.socket.write(get("3")); // on its way when stop() comes
    client.socket.flush();
    TestClient connecting(port);
    QVERIFY(connecting.socket.waitForConnected());
    connecting.socket.write(get("4"));
    connecting.socket.flush();
    server.listener.stop(10s);
    QTRY_COMPARE(server.arrivals.size(), 4);
    QCOMPARE(server.drained, 0);
    client.send(get("not taken any more"));
    for (const Arrival &arrival : server.arrivals)
        server.answer(arrival, arrival.request.target);
    QTRY_COMPARE(server.drained, 1);
    QTRY_VERIFY(client.closed() && connecting.closed());
    QCOMPARE(client.replies(), (QByteArrayList{"200 /1", "200 /2", "200 /3 close"}));
    QCOMPARE(connecting.replies(), QByteArrayList{"200 /4 close"});
    QCOMPARE(server.arrivals.size(), 4);
    QCOMPARE(server.endedCount(true), 4);
}

void TestListener::finishesTheRequestBeingRead()
{
    TestServer server;
    server.answersAtOnce = true;
    TestClient client(server.listen());
    QVERIFY(client.connected());
    client.send(Asking);
    QTRY_COMPARE(client.replies(), QByteArrayList{"100"});
    server.listener.stop(10s);
    client.send("abcdef" + get("no more"));
    QTRY_COMPARE(client.replies(), (QByteArrayList{"100", "200 close"}));
    QTRY_COMPARE(server.drained, 1);
    QCOMPARE(server.summary(), QByteArrayList{"POST /p abcdef"});
}

void TestListener::cutsOffAfterTheGrace()
{
    TestServer server;
    const quint16 port = server.listen();
    TestClient waiting(port);
    TestClient reading(port);
    waiting.send(get("x"));
    reading.send("POST /p HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc");
    QTRY_COMPARE(server.arrivals.size(), 1);
    server.listener.stop(100ms);
    QTRY_COMPARE(server.drained, 1);
    QCOMPARE(server.summary(), (QByteArrayList{"GET /x ", "refused 18 503"})); // kept, as far as it came
    QCOMPARE(server.endedCount(true), 1);
    QCOMPARE(server.endedCount(false), 1);
    QTRY_VERIFY(waiting.closed() && reading.closed());
    QCOMPARE(waiting.replies(), QByteArrayList{});
    QCOMPARE(reading.replies(), QByteArrayList{"503 close"});
}

void TestListener::tellsWhoStillSendsThatItStops()
{
    TestServer server;
    TestClient client(server.listen());
    client.send("POST /p HTTP/1.1\r\nHost: a\r\nContent-Length: 9000000\r\n\r\nabc");
    QTest::qWait(50);
    server.listener.stop(100ms);
    QDeadlineTimer deadline(10s);
    while (client.replies().isEmpty() && !client.closed() && !deadline.hasExpired()) {
        client.send(QByteArray(1000, 'x'));
        QTest::qWait(1);
    }
    QCOMPARE(client.replies(), QByteArrayList{"503 close"});
    QTRY_COMPARE(server.drained, 1);
    QCOMPARE(server.summary(), QByteArrayList{"refused 18 503"});
}

void TestListener::asksForNoBodyOnceItStops_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("behind");
    QTest::addRow("its turn has not come") << Asking << QByteArray();
    QTest::addRow("its head comes later") << Asking.first(20) << Asking.sliced(20);
}

void TestListener::asksForNoBodyOnceItStops()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, behind);
    TestServer server;
    TestClient client(server.listen());
    client.send(get("x") + before);
    QTRY_COMPARE(server.arrivals.size(), 1);
    server.listener.stop(60s);
    client.send(behind);
    QTRY_COMPARE(server.summary(), (QByteArrayList{"GET /x ", "refused 18 503"}));
    server.answer(server.arrivals.first());
    QTRY_COMPARE(client.replies(), (QByteArrayList{"200", "503 close"}));
    QTRY_COMPARE(server.drained, 1);
}

void TestListener::listensAgain()
{
    TestServer server;
    server.answersAtOnce = true;
    const quint16 port = server.listen();
    server.listener.stop(1s);
    QTRY_COMPARE(server.drained, 1);
    QVERIFY(server.listener.listen({{.address = Local, .port = port}}));
    TestClient client(port);
    client.send(get("x"));
    QTRY_COMPARE(client.replies(), QByteArrayList{"200"});
}

class TlsClient : public QSslSocket
{
public:
    explicit TlsClient(quint16 port)
    {
        setPeerVerifyMode(QSslSocket::VerifyNone);
        connect(this, &QSslSocket::readyRead, this, [this] {
            if (!m_paused)
                received += readAll();
        });
        connect(this, &QSslSocket::alertReceived, this, [this](QSsl::AlertLevel, QSsl::AlertType what) {
            hasEnded = hasEnded || what == QSsl::AlertType::CloseNotify;
        });
        connectToHostEncrypted(u"127.0.0.1"_s, port);
    }
    bool encrypted()
    {
        return QTest::qWaitFor([this] { return isEncrypted(); });
    }
    void pause()
    {
        m_paused = true;
        setReadBufferSize(1);
    }
    void resume()
    {
        m_paused = false;
        setReadBufferSize(0);
        received += readAll();
    }

    QByteArray received;
    bool hasEnded = false; // the server has said that no more comes

private:
    bool m_paused = false;
};

void TestListener::speaksTls()
{
    TestServer server;
    server.answersAtOnce = true;
    const quint16 port = server.listen(tlsConfiguration());
    QVERIFY(port);
    TlsClient client(port);
    QVERIFY(client.encrypted());
    QCOMPARE(client.peerCertificate().subjectInfo(QSslCertificate::CommonName), QStringList{u"localhost"_s});
    const QByteArray body(1'000'000, 'x');
    server.replyBody = QByteArray(3'000'000, 'y');
    client.write(get("1") + "POST /2 HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n" + body
                 + get("3"));
    QTRY_COMPARE(server.arrivals.size(), 3);
    QVERIFY(server.arrivals.at(1).overTls);
    QCOMPARE(server.arrivals.at(1).request.body, body);
    QTRY_VERIFY_WITH_TIMEOUT(client.received.size() > 9'000'000, 20'000);
    QCOMPARE(client.received.count('y'), 9'000'000);
    client.write("rubbish\r\n\r\n");
    QTRY_VERIFY(client.received.contains("HTTP/1.1 400 "));
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(server.ended.size(), 4);
}

void TestListener::refusesTlsWithoutCertificate()
{
    TestServer server;
    const auto bound =
        server.listener.listen({{.address = Local, .port = 0}}, QSslConfiguration::defaultConfiguration());
    QVERIFY(!bound);
    QCOMPARE(bound.error().kind, ListenError::Kind::NoTls);
}

void TestListener::endsTlsAtOnce()
{
    TestServer server;
    server.answersAtOnce = true;
    TlsClient client(server.listen(tlsConfiguration()));
    QVERIFY(client.encrypted());
    client.write(LastGet);
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QAbstractSocket::UnconnectedState, 1000); // not after lingering
    QVERIFY(client.received.startsWith("HTTP/1.1 200 "));
    QVERIFY(client.hasEnded);
}

void TestListener::refusesPlainOnTls()
{
    TestServer server;
    TestClient client(server.listen(tlsConfiguration()));
    QVERIFY(client.connected());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no TLS with 127\\.0\\.0\\.1: ."_s));
    client.send(get("x"));
    QTRY_VERIFY(client.closed());
    QVERIFY(server.arrivals.isEmpty());
    server.listener.stop(10s);
    QTRY_COMPARE(server.drained, 1);
}

void TestListener::endsASlowHandshake()
{
    TestServer server({.headerTime = 100ms});
    TestClient client(server.listen(tlsConfiguration()));
    QVERIFY(client.connected());
    client.send(QByteArray::fromHex("160301")); // the beginning of a hello
    QTRY_VERIFY(client.closed());
    QVERIFY(server.arrivals.isEmpty());
}

void TestListener::noticesThatATlsSenderIsGone()
{
    TestServer server;
    TlsClient client(server.listen(tlsConfiguration()));
    QVERIFY(client.encrypted());
    client.write(get("x") + "POST /p HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc");
    QTRY_COMPARE(server.arrivals.size(), 1);
    client.disconnectFromHost();
    QTRY_COMPARE(server.endedCount(false), 2);
    QCOMPARE(server.summary(), (QByteArrayList{"GET /x ", "refused 12 0"}));
}

void TestListener::breaksOffATlsConnection()
{
    TestServer server;
    TlsClient client(server.listen(tlsConfiguration()));
    QVERIFY(client.encrypted());
    client.write(get("0"));
    QTRY_COMPARE(server.arrivals.size(), 1);
    server.answer(server.arrivals.first());
    QTRY_VERIFY(client.received.endsWith("\r\n\r\n")); // all that the handshake had to say is read as well
    client.write(get("1"));
    QTRY_COMPARE(server.arrivals.size(), 2);
    server.listener.reset({server.arrivals.last().exchange});
    QCOMPARE(server.endedCount(false), 1);
    char bytes[100];
    qsizetype count = system::SocketOutcome::Nothing;
    for (const QDeadlineTimer deadline(5s);
         count == system::SocketOutcome::Nothing && !deadline.hasExpired();)
        count = system::receive(client.socketDescriptor(), bytes, sizeof bytes);
    QCOMPARE(count, system::SocketOutcome::Broken); // not even that TLS ends
}

void TestListener::boundsATlsSenderThatDoesNotRead()
{
    TestServer server({.writeTime = 300ms, .pipelined = 4});
    TlsClient client(server.listen(tlsConfiguration()));
    QVERIFY(client.encrypted());
    client.pause();
    for (int i = 0; i < 20'000; ++i)
        client.write(get("x"));
    QTRY_COMPARE(server.arrivals.size(), 4);
    QVERIFY(!QTest::qWaitFor([&] { return server.arrivals.size() > 4; }, 100));
    server.answer(server.arrivals.at(0), QByteArray(30 * 1024 * 1024, 'r'));
    QTRY_COMPARE(server.endedCount(false), 3);
}

void TestListener::sendsAllThroughTls()
{
    const auto answerUnread = [](TestServer &server, TlsClient &client, const QByteArray &request,
                                 qsizetype size) {
        QVERIFY(client.encrypted());
        client.pause();
        client.write(request);
        QTRY_COMPARE(server.arrivals.size(), 1);
        server.answer(server.arrivals.first(), QByteArray(size, 'r'));
    };
    // So much the system takes for a client that does not read.
    qsizetype taken = 0;
    {
        auto server = std::make_unique<TestServer>();
        TlsClient client(server->listen(tlsConfiguration()));
        answerUnread(*server, client, get("x"), 30 * 1024 * 1024);
        QTest::qWait(100);
        server.reset();
        client.resume();
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        taken = client.received.size();
    }
    struct Row
    {
        bool stops; // else the sender has said that no request follows
        qsizetype more;
    };
    // The rest waits in QSslSocket; without one, only the end of TLS does.
    for (const auto [stops, more] : {Row{true, 32 * 1024}, Row{false, 32 * 1024}, Row{false, 0}}) {
        TestServer server;
        TlsClient client(server.listen(tlsConfiguration()));
        const qsizetype size = taken + more;
        answerUnread(server, client, stops ? get("x") : LastGet, size);
        if (stops)
            server.listener.stop(60s); // lingers for a shorter time then
        QTest::qWait(800);
        client.resume();
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(client.received.size() - client.received.indexOf("\r\n\r\n") - 4, size);
        QVERIFY(client.hasEnded);
        QTRY_COMPARE(server.drained, int(stops));
    }
}

void TestListener::readsOnThroughTls()
{
    TestServer server({.pipelined = 4});
    TlsClient client(server.listen(tlsConfiguration()));
    QVERIFY(client.encrypted());
    constexpr int Count = 5000; // more bytes than are read ahead
    for (int i = 0; i < Count; ++i)
        client.write(get("x"));
    QTRY_COMPARE(server.arrivals.size(), 4);
    for (int i = 0; i < Count; ++i) {
        QTRY_VERIFY(server.arrivals.size() > i);
        server.answer(server.arrivals.at(i));
    }
    QTRY_COMPARE(client.received.count("HTTP/1.1 200 OK"), Count);
}

/// Sends requests one after the other and counts the answers, in a thread of its own.
class Hammer : public QThread
{
public:
    Hammer(quint16 port, int count)
        : m_port(port)
        , m_count(count)
    {
    }
    std::atomic<int> answered = 0;

private:
    void run() override
    {
        QTcpSocket socket;
        socket.connectToHost(Local, m_port);
        socket.waitForConnected();
        for (int i = 0; i < m_count; ++i) {
            socket.write(get(QByteArray::number(i)));
            QByteArray reply;
            while (!reply.endsWith("\r\n\r\n")) {
                if (!socket.waitForReadyRead(10'000))
                    return;
                reply += socket.readAll();
            }
            if (!reply.startsWith("HTTP/1.1 200"))
                return;
            ++answered;
        }
    }

    quint16 m_port;
    int m_count;
};

/// A Listener in a thread of its own, answered from this one.
class ThreadedServer : public QObject
{
    Q_OBJECT
public:
    ThreadedServer()
    {
        listener->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, listener, &QObject::deleteLater);
        connect(this, &ThreadedServer::answered, listener, &Listener::answer);
        connect(listener, &Listener::arrived, this, [this](const QList<Arrival> &batch) {
            QList<Answer> answers;
            for (const Arrival &arrival : batch)
                answers.append({.exchange = arrival.exchange, .reply = {}});
            arrivals += batch.size();
            Q_EMIT answered(answers);
        });
        connect(listener, &Listener::ended, this,
                [this](const QList<Ended> &batch) { ended += batch.size(); });
        connect(listener, &Listener::drained, this, [this] { drained = true; });
        m_thread.start();
    }
    ~ThreadedServer() override
    {
        m_thread.quit();
        m_thread.wait();
    }

    quint16 listen()
    {
        quint16 port = 0;
        QMetaObject::invokeMethod(listener, [this, &port] {
            const auto bound = listener->listen({{.address = Local, .port = 0}});
            const quint16 got = bound ? bound->first().port : quint16(0);
            QMetaObject::invokeMethod(this, [&port, got] { port = got; });
        });
        return QTest::qWaitFor([&port] { return port != 0; }) ? port : quint16(0);
    }
    void stop()
    {
        QMetaObject::invokeMethod(listener, [to = listener] { to->stop(5s); });
    }

    Listener *const listener = new Listener(Limits{});
    qsizetype arrivals = 0;
    qsizetype ended = 0;
    bool drained = false;

Q_SIGNALS:
    void answered(const QList<ringback::Answer> &answers);

private:
    QThread m_thread;
};

void TestListener::worksInItsOwnThread_data()
{
    QTest::addColumn<int>("clients");
    QTest::addRow("1") << 1;
    QTest::addRow("8") << 8;
}

void TestListener::worksInItsOwnThread()
{
    QFETCH(const int, clients);
    constexpr int Count = 100;
    ThreadedServer server;
    const quint16 port = server.listen();
    std::vector<std::unique_ptr<Hammer>> hammers;
    for (int i = 0; i < clients; ++i) {
        hammers.push_back(std::make_unique<Hammer>(port, Count));
        hammers.back()->start();
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::all_of(hammers, [](const auto &hammer) { return hammer->isFinished(); }), 60'000);
    for (const auto &hammer : hammers)
        QCOMPARE(hammer->answered.load(), Count);
    QTRY_COMPARE(server.ended, qsizetype(clients) * Count);
    QCOMPARE(server.arrivals, qsizetype(clients) * Count);
    server.stop();
    QTRY_VERIFY(server.drained);
}

void TestListener::stopsUnderLoad()
{
    ThreadedServer server;
    const quint16 port = server.listen();
    std::vector<std::unique_ptr<Hammer>> hammers;
    for (int i = 0; i < 4; ++i) {
        hammers.push_back(std::make_unique<Hammer>(port, 1'000'000));
        hammers.back()->start();
    }
    QTRY_VERIFY(server.arrivals > 100);
    server.stop();
    QTRY_VERIFY_WITH_TIMEOUT(server.drained, 10'000);
    QTRY_COMPARE(server.ended, server.arrivals);
    int answered = 0;
    for (const auto &hammer : hammers) {
        hammer->wait();
        answered += hammer->answered;
    }
    QCOMPARE(qsizetype(answered), server.arrivals); // each request that was taken in got its answer
}

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
