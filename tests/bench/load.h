// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "requestmix.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <chrono>
#include <deque>
#include <memory>
#include <vector>

namespace ringback::bench {

using Clock = std::chrono::steady_clock;

/// What is asked of a run. Times in seconds.
struct LoadOptions
{
    boost::asio::ip::tcp::endpoint server;
    int connections = 16;
    double seconds = 5;   ///< how long requests are sent at most, after the warm-up
    double warmup = 0;    ///< sent before anything is measured
    quint32 requests = 0; ///< stop after so many; 0: no such end
    double rate = 0; ///< requests a second, whatever the server does (open loop); 0: as fast as answers come
    double hold = 0; ///< how long connections stay open when all is done
    bool reconnect = true; ///< when false, a lost connection is not made again and a run without any ends
};

/// What came of it. Latencies are counted from the moment a request was meant to be sent, in 0.1
/// microseconds.
struct LoadResult
{
    std::vector<quint32> acknowledged; ///< numbers of the requests answered 2xx
    std::vector<quint32> latencies;
    quint64 answered = 0; ///< measured ones, whatever the status
    quint64 success = 0;  ///< measured ones with a 2xx
    quint64 bytes = 0;    ///< of all requests sent
    quint64 errors = 0;   ///< connections refused or lost, answers that are no HTTP, requests never answered
    double seconds = 0;   ///< what was measured
};

class LoadConnection;

/// Sends the requests of a mix over keep-alive connections, in one thread, and keeps the books.
class Load
{
public:
    Load(const RequestMix &mix, const LoadOptions &options);
    ~Load();
    Load(const Load &) = delete;
    Load &operator=(const Load &) = delete;

    [[nodiscard]] LoadResult run();

    // What connections report; each may be given its next request at once.
    void ready(LoadConnection &connection);
    void answered(quint32 number, int status, Clock::time_point intended);
    void lost(LoadConnection &connection, bool withRequest); ///< for good when options forbid to reconnect
    void refused();

private:
    [[nodiscard]] bool isOver(Clock::time_point now) const;
    void openNext();
    void send(LoadConnection &connection, Clock::time_point intended);
    void runClosedLoop();
    void runOpenLoop();
    void stopWhenDone();

    const RequestMix &m_mix;
    const LoadOptions m_options;
    boost::asio::io_context m_context{1};
    std::vector<std::unique_ptr<LoadConnection>> m_connections;
    std::deque<LoadConnection *> m_ready;
    std::deque<Clock::time_point> m_due; ///< open loop: requests that wait for a connection
    LoadResult m_result;
    Clock::time_point m_measureFrom;
    Clock::time_point m_end;
    Clock::time_point m_lastAnswer;
    QByteArray m_request;
    quint32 m_next = 0;
    size_t m_opened = 0; ///< connections that were told to open
    int m_alive = 0;     ///< connections not lost for good
    int m_underway = 0;  ///< requests without an answer yet
};

} // namespace ringback::bench
