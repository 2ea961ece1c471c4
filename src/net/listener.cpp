// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/listener.h"

#include "core/system.h"
#include "net/bytesinflight.h"
#include "net/connection.h"
#include "net/connectiontable.h"
#include "net/doors.h"
#include "net/plainstream.h"
#include "net/poller.h"
#include "net/tlsstream.h"

#include <QHash>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <utility>

using namespace std::chrono_literals;

namespace ringback {

namespace {

Q_LOGGING_CATEGORY(lcNet, "ringback.net")

constexpr std::chrono::milliseconds SweepTime = 500ms;
constexpr qsizetype TurnedAwayAtOnce = 256; // more are closed without a word
// Descriptors that are kept for what else the process opens, of a low limit no more than half. The second
// half is for those who are told that they are turned away.
constexpr qsizetype ReservedSockets = 64;
constexpr size_t ReadBufferBytes = 64 * 1024;

/// How often to look at the clock: short limits, as tests have them, want a finer one.
std::chrono::milliseconds sweepTime(const Limits &limits)
{
    const auto shortest = std::min({limits.headerTime, limits.idleTime, limits.bodyGrace, limits.writeTime});
    return std::clamp(shortest / 4, 5ms, SweepTime);
}

enum class Supply { Ample, Scarce, Short };

/// How many descriptors there are behind \a socket, the last one opened.
Supply supplyBehind(qintptr socket)
{
    const qsizetype limit = system::socketLimit();
    const qsizetype reserve = std::min(ReservedSockets, limit / 2);
    if (socket < limit - reserve)
        return Supply::Ample;
    return socket < limit - reserve / 2 ? Supply::Scarce : Supply::Short;
}

} // namespace

class Listener::Private final : public QObject, public ConnectionOwner
{
public:
    Private(Listener *listener, const Limits &limitsToKeep);

    Result<QList<ListenAddress>, ListenError> listen(const QList<ListenAddress> &addresses,
                                                     const std::optional<QSslConfiguration> &tls);
    void answer(const QList<Answer> &answers);
    void hold(const QList<ExchangeId> &exchanges);
    void reset(const QList<ExchangeId> &exchanges);
    void stop(std::chrono::milliseconds grace);

    void beginTurn() override { ++m_turns; }
    void endTurn() override;
    ExchangeId newExchange(Connection *connection) override;
    void deliver(Arrival &&arrival) override;
    void deliver(const Ended &ended) override;
    void schedule(Connection *connection) override { m_table.schedule(connection); }
    void closed(Connection *connection) override;
    bool addBytesInFlight(qint64 bytes) override;
    std::span<char> readBuffer() override { return m_readBuffer; }

private:
    void open(qintptr socket, const std::optional<QSslConfiguration> &tls);
    void sweep();
    void endIfDrained();

    Listener *const q;
    const Limits m_limits;
    Poller m_poller;
    QTimer m_sweep;
    QTimer m_grace;
    Doors m_doors;
    bool m_stopping = false;
    bool m_toldOfShortage = false; // of descriptors, since listen()

    ConnectionTable m_table;
    std::vector<std::unique_ptr<Connection>> m_dead; // until the event loop comes round
    qsizetype m_turnedAway = 0;                      // of m_table
    QHash<ExchangeId, Connection *> m_exchanges;     // not ended
    BytesInFlight m_inFlight;
    bool m_toldOfLoss = false; // since there were too many bytes in flight
    std::vector<char> m_readBuffer;

    int m_turns = 0;
    QList<Arrival> m_arrivals;
    QList<Ended> m_ended;
    std::vector<Connection *> m_answered;
};

Listener::Private::Private(Listener *listener, const Limits &limitsToKeep)
    : QObject(listener)
    , q(listener)
    , m_limits(limitsToKeep)
    , m_table(sweepTime(limitsToKeep))
    , m_inFlight(limitsToKeep.bytesInFlight)
    , m_readBuffer(ReadBufferBytes)
{
    m_doors.setParent(this);
    m_poller.setParent(this);
    m_sweep.setParent(this);
    m_grace.setParent(this);
    m_sweep.setInterval(sweepTime(limitsToKeep));
    m_grace.setSingleShot(true);
    connect(&m_doors, &Doors::connected, this, &Private::open);
    connect(&m_doors, &Doors::paused, this, [this](QAbstractSocket::SocketError why) {
        qCWarning(lcNet) << "cannot accept a connection:" << why;
        m_sweep.start(); // tries again
    });
    connect(&m_sweep, &QTimer::timeout, this, &Private::sweep);
    connect(&m_grace, &QTimer::timeout, this, [this] {
        beginTurn();
        for (Connection *connection : m_table.all())
            connection->cutOff();
        endTurn();
    });
    connect(&m_poller, &Poller::pending, this, [this] {
        beginTurn();
        m_poller.dispatch();
        endTurn();
    });
}

Result<QList<ListenAddress>, ListenError> Listener::Private::listen(
    const QList<ListenAddress> &addresses, const std::optional<QSslConfiguration> &tls)
{
    system::raiseSocketLimit();
    auto bound = m_doors.open(addresses, tls);
    if (bound)
        m_toldOfShortage = false;
    return bound;
}

void Listener::Private::open(qintptr socket, const std::optional<QSslConfiguration> &tls)
{
    // Never take the last descriptor. Accepting without one fails while the connection goes on waiting, and
    // QTcpServer, which reports an error only when it is the first of its life, would try again without end.
    const Supply supply = supplyBehind(socket);
    if (supply != Supply::Ample && !std::exchange(m_toldOfShortage, true))
        qCWarning(lcNet) << "too few descriptors (ulimit -n): connections are turned away";
    const bool tooMany = supply != Supply::Ample || m_table.size() - m_turnedAway >= m_limits.connections;
    const bool silently = tls || supply == Supply::Short || m_turnedAway >= TurnedAwayAtOnce;
    if (!system::prepareSocket(socket) || (tooMany && silently)) {
        system::closeSocket(socket);
        return;
    }
    const Endpoint peer = system::peer(socket);
    std::unique_ptr<Stream> stream;
    if (tls)
        stream = std::make_unique<TlsStream>(socket, *tls, this);
    else
        stream = std::make_unique<PlainStream>(socket, m_poller);
    auto made = std::make_unique<Connection>(*this, std::move(stream), peer, m_limits);
    if (!made->start())
        return;
    Connection *const connection = made.get();
    m_table.add(std::move(made));
    if (!m_sweep.isActive())
        m_sweep.start();
    if (tooMany) {
        ++m_turnedAway;
        connection->turnAway();
    }
}

void Listener::Private::closed(Connection *connection)
{
    if (connection->wasTurnedAway())
        --m_turnedAway;
    if (m_dead.empty()) // it may be at work further up the stack
        QMetaObject::invokeMethod(
            this, [this] { m_dead.clear(); }, Qt::QueuedConnection);
    m_dead.push_back(m_table.take(connection));
    m_doors.resume();
    if (m_table.size() == 0) {
        m_sweep.stop();
        if (m_stopping)
            QMetaObject::invokeMethod(this, &Private::endIfDrained, Qt::QueuedConnection);
    }
}

void Listener::Private::sweep()
{
    beginTurn();
    m_doors.resume();
    const auto now = std::chrono::steady_clock::now();
    for (Connection *connection : m_table.expired(now))
        connection->expire(now);
    endTurn();
    if (m_table.size() == 0 && !m_doors.arePaused())
        m_sweep.stop();
}

void Listener::Private::answer(const QList<Answer> &answers)
{
    beginTurn();
    for (const Answer &answer : answers) {
        const auto exchange = m_exchanges.constFind(answer.exchange);
        if (exchange == m_exchanges.cend())
            continue;
        Connection *const connection = exchange.value();
        connection->answer(answer.exchange, answer.reply);
        if (m_answered.empty() || m_answered.back() != connection)
            m_answered.push_back(connection);
    }
    for (Connection *connection : m_answered)
        connection->flush();
    m_answered.clear();
    endTurn();
}

void Listener::Private::hold(const QList<ExchangeId> &exchanges)
{
    beginTurn();
    for (const ExchangeId exchange : exchanges) {
        if (Connection *const connection = m_exchanges.value(exchange))
            connection->hold(exchange);
    }
    endTurn();
}

void Listener::Private::reset(const QList<ExchangeId> &exchanges)
{
    beginTurn();
    for (const ExchangeId exchange : exchanges) {
        if (Connection *const connection = m_exchanges.value(exchange)) {
            connection->breakOff(exchange);
            connection->flush();
        }
    }
    endTurn();
}

void Listener::Private::stop(std::chrono::milliseconds grace)
{
    m_doors.close();
    m_stopping = true;
    beginTurn();
    for (Connection *connection : m_table.all())
        connection->finish();
    endTurn();
    if (m_table.size() == 0)
        QMetaObject::invokeMethod(this, &Private::endIfDrained, Qt::QueuedConnection);
    else
        m_grace.start(grace);
}

void Listener::Private::endIfDrained()
{
    if (!m_stopping || m_table.size() != 0)
        return;
    m_stopping = false;
    m_grace.stop();
    Q_EMIT q->drained();
}

void Listener::Private::endTurn()
{
    // A slot may answer at once: that is told after the arrivals have been told to everybody.
    while (m_turns == 1 && !(m_arrivals.isEmpty() && m_ended.isEmpty())) {
        if (!m_arrivals.isEmpty())
            Q_EMIT q->arrived(std::exchange(m_arrivals, {}));
        if (!m_ended.isEmpty())
            Q_EMIT q->ended(std::exchange(m_ended, {}));
    }
    --m_turns;
}

ExchangeId Listener::Private::newExchange(Connection *connection)
{
    static std::atomic<quint64> last = 0; // also of listeners that were before
    const ExchangeId exchange{++last};
    m_exchanges.insert(exchange, connection);
    return exchange;
}

void Listener::Private::deliver(Arrival &&arrival)
{
    if (m_inFlight.take(arrival)) {
        m_arrivals.append(std::move(arrival));
        return;
    }
    if (!std::exchange(m_toldOfLoss, true))
        qCWarning(lcNet) << "too much waits to be kept: what is refused is not recorded";
    m_exchanges.remove(arrival.exchange);
}

void Listener::Private::deliver(const Ended &ended)
{
    if (m_exchanges.remove(ended.exchange) > 0)
        m_ended.append(ended);
}

bool Listener::Private::addBytesInFlight(qint64 bytes)
{
    const bool fits = m_inFlight.add(bytes);
    m_toldOfLoss = m_toldOfLoss && !fits;
    return fits;
}

Listener::Listener(const Limits &limits)
    : d(std::make_unique<Private>(this, limits))
{
    qRegisterMetaType<QList<Arrival>>();
    qRegisterMetaType<QList<Ended>>();
}

Listener::~Listener() = default;

QList<ListenAddress> withoutCovered(const QList<ListenAddress> &addresses)
{
    QList<ListenAddress> left;
    for (const ListenAddress &where : addresses) {
        const bool isIpv6 = where.address.protocol() == QAbstractSocket::IPv6Protocol;
        const ListenAddress all{.address = isIpv6 ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4,
                                .port = where.port};
        const bool isCovered = left.contains(where) || (where != all && addresses.contains(all));
        if (where.port == 0 || !isCovered) // 0 is another port each time
            left.append(where);
    }
    return left;
}

std::optional<ListenError> listenFault(const QList<ListenAddress> &addresses)
{
    Doors doors;
    const auto bound = doors.open(addresses, {});
    return bound ? std::nullopt : std::optional(bound.error());
}

Result<QList<ListenAddress>, ListenError> Listener::listen(const QList<ListenAddress> &addresses,
                                                           const std::optional<QSslConfiguration> &tls)
{
    return d->listen(addresses, tls);
}

void Listener::answer(const QList<Answer> &answers) { d->answer(answers); }

void Listener::hold(const QList<ExchangeId> &exchanges) { d->hold(exchanges); }

void Listener::reset(const QList<ExchangeId> &exchanges) { d->reset(exchanges); }

void Listener::settle(qint64 bytes) { d->addBytesInFlight(-bytes); }

void Listener::stop(std::chrono::milliseconds grace) { d->stop(grace); }

} // namespace ringback
