// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/doors.h"

#include <QSslKey>
#include <QSslSocket>

#include <algorithm>
#include <iterator>
#include <utility>

namespace ringback {

namespace {

constexpr int Backlog = 1024; // connections the system holds for us to accept

ListenError::Kind errorKind(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return ListenError::Kind::PortTaken;
    case QAbstractSocket::SocketAddressNotAvailableError:
        return ListenError::Kind::AddressNotOurs;
    case QAbstractSocket::SocketAccessError:
        return ListenError::Kind::NotPermitted;
    default:
        return ListenError::Kind::Other;
    }
}

} // namespace

/// One address that is listened on.
class Doors::Door final : public QTcpServer
{
public:
    Door(Doors &owner, const std::optional<QSslConfiguration> &tls)
        : m_owner(owner)
        , m_tls(tls)
    {
        setListenBacklogSize(Backlog);
    }

private:
    void incomingConnection(qintptr socket) override { Q_EMIT m_owner.connected(socket, m_tls); }

    Doors &m_owner;
    std::optional<QSslConfiguration> m_tls;
};

Doors::Doors() = default;

Doors::~Doors() = default;

Result<QList<ListenAddress>, ListenError> Doors::open(const QList<ListenAddress> &addresses,
                                                      const std::optional<QSslConfiguration> &tls)
{
    if (tls && (!QSslSocket::supportsSsl() || tls->localCertificate().isNull() || tls->privateKey().isNull()))
        return Unexpected{
            ListenError{.where = addresses.value(0), .kind = ListenError::Kind::NoTls, .detail = {}}};
    QList<ListenAddress> bound;
    std::vector<std::unique_ptr<Door>> doors;
    for (const ListenAddress &where : addresses) {
        auto door = std::make_unique<Door>(*this, tls);
        if (!door->listen(where.address, where.port))
            return Unexpected{ListenError{
                .where = where, .kind = errorKind(door->serverError()), .detail = door->errorString()}};
        connect(door.get(), &QTcpServer::acceptError, this, &Doors::pause);
        bound.append({.address = where.address, .port = door->serverPort()});
        doors.push_back(std::move(door));
    }
    std::ranges::move(doors, std::back_inserter(m_doors));
    return bound;
}

void Doors::close()
{
    for (const auto &door : m_doors) {
        door->waitForNewConnection(0); // who has already connected is in flight as well
        door->close();
    }
    m_doors.clear();
}

void Doors::pause(QAbstractSocket::SocketError why)
{
    m_paused = true;
    for (const auto &door : m_doors)
        door->pauseAccepting();
    Q_EMIT paused(why);
}

void Doors::resume()
{
    if (!std::exchange(m_paused, false))
        return;
    for (const auto &door : m_doors)
        door->resumeAccepting();
}

} // namespace ringback
