// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/limits.h"
#include "core/reply.h"
#include "core/result.h"
#include "http/requestparser.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSslConfiguration>

#include <chrono>
#include <memory>
#include <optional>

namespace ringback {

/// A request that came in, taken or refused, before anybody looked at what it says.
struct Arrival
{
    ExchangeId exchange;
    Endpoint peer;
    bool overTls = false;
    Timestamp receivedAt;
    HttpRequest request;
    std::optional<Refusal> refusal; ///< set: already answered by the connection with refusal->status
    bool headComplete = true;       ///< false: request has only a body, the bytes that were read
    qint64 heldBytes = 0;           ///< of memory; count as in flight until Listener::settle()
};

/// The answer to one exchange.
struct Answer
{
    ExchangeId exchange;
    Reply reply;
};

/// What became of an exchange: when the answer's first byte was given to the socket, or that nobody was there
/// to take it.
struct Ended
{
    ExchangeId exchange;
    bool sent = false;
    std::chrono::microseconds after{0}; ///< from the last byte of the request
};

/// An address to listen on; port 0 lets the system choose.
struct ListenAddress
{
    QHostAddress address;
    quint16 port = 0;

    friend bool operator==(const ListenAddress &, const ListenAddress &) = default;
};

/// Why an address could not be listened on.
struct ListenError
{
    ListenAddress where;
    enum class Kind {
        PortTaken,
        AddressNotOurs,
        NotPermitted,
        NoTls, ///< no certificate, no key, or a Qt without TLS; has no detail
        Other,
    } kind = Kind::Other;
    QString detail; ///< the system's own words
};

/// Without those that another one covers, as the same one does or 0.0.0.0: the system would say that they are
/// in use.
[[nodiscard]] QList<ListenAddress> withoutCovered(const QList<ListenAddress> &addresses);

/// Why not all of \a addresses can be listened on at this moment; none when they can. Any thread.
[[nodiscard]] std::optional<ListenError> listenFault(const QList<ListenAddress> &addresses);

/// Accepts connections on one or several addresses and hands over what they send. Owns its connections; lives
/// in the net thread. Every Arrival without refusal must be answered once, in any order; answers go out in
/// the order of the requests. Every Arrival, refused or not, is ended() once, and is to be settled once.
///
/// When more bytes are in flight than Limits has it, requests are refused, and what is refused arrives
/// without its body; when still more are, it does not arrive at all.
class Listener final : public QObject
{
    Q_OBJECT
public:
    explicit Listener(const Limits &limits);
    ~Listener() override;

    /// Binds all addresses or none; gives the addresses with their real ports. With \a tls, speaks TLS on
    /// all. Called again, it listens on these addresses too.
    Result<QList<ListenAddress>, ListenError> listen(const QList<ListenAddress> &addresses,
                                                     const std::optional<QSslConfiguration> &tls = {});

    /// An answer whose exchange has ended is dropped.
    void answer(const QList<Answer> &answers);
    /// The answers to these will take a while: that their senders leave is noticed meanwhile, as far as the
    /// system tells. Who only shuts his writing side stays.
    void hold(const QList<ExchangeId> &exchanges);
    /// Breaks their connections off, unanswered, once what was to be answered before is.
    void reset(const QList<ExchangeId> &exchanges);
    /// So many bytes of arrivals, see Arrival::heldBytes, are not held any more by those who were told.
    void settle(qint64 bytes);
    /// Stops accepting, lets what is in flight finish within \a grace, then says drained(); no connection is
    /// left then. What is not all here by then, or waits for 100 (Continue), is refused.
    void stop(std::chrono::milliseconds grace);

Q_SIGNALS:
    void arrived(const QList<ringback::Arrival> &arrivals);
    void ended(const QList<ringback::Ended> &exchanges);
    void drained();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback
