// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "load.h"

#include "loadconnection.h"

#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <cstdio>

namespace ringback::bench {

namespace {

constexpr std::chrono::seconds Grace{5}; ///< that the last answers may take
constexpr size_t OpeningAtOnce = 32;     ///< fewer than any server's backlog

Clock::duration fromSeconds(double seconds)
{
    return std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
}

} // namespace

Load::Load(const RequestMix &mix, const LoadOptions &options)
    : m_mix(mix)
    , m_options(options)
{
    for (int i = 0; i < options.connections; ++i)
        m_connections.push_back(std::make_unique<LoadConnection>(m_context, *this, m_options));
    m_alive = options.connections;
}

Load::~Load() = default;

LoadResult Load::run()
{
    m_measureFrom = Clock::now() + fromSeconds(m_options.warmup);
    m_end = m_measureFrom + fromSeconds(m_options.seconds);
    for (size_t i = 0; i < OpeningAtOnce; ++i)
        openNext();
    if (m_options.rate > 0)
        runOpenLoop();
    else
        runClosedLoop();
    m_result.errors += quint64(m_underway) + m_due.size();
    m_result.seconds =
        m_result.answered > 0 ? std::chrono::duration<double>(m_lastAnswer - m_measureFrom).count() : 0;
    if (m_options.hold > 0) {
        std::fprintf(stderr, "holding %d connections\n", m_alive);
        m_context.restart();
        m_context.run_for(fromSeconds(m_options.hold));
    }
    return std::move(m_result);
}

void Load::runClosedLoop()
{
    boost::asio::steady_timer end(m_context, m_end);
    end.async_wait([this](boost::system::error_code) { stopWhenDone(); });
    boost::asio::steady_timer last(m_context, m_end + Grace);
    last.async_wait([this](boost::system::error_code) { m_context.stop(); });
    m_context.run();
}

// Sleeps until the next request is due, as its sender would: the kernel wakes it some 0.1 ms late, but leaves
// the core to others meanwhile.
void Load::runOpenLoop()
{
    const Clock::duration interval = fromSeconds(1 / m_options.rate);
    Clock::time_point due = Clock::now() + interval;
    for (;;) {
        const Clock::time_point now = Clock::now();
        for (; due <= now && !isOver(due); due += interval)
            m_due.push_back(due);
        while (!m_due.empty() && !m_ready.empty()) {
            LoadConnection *const connection = m_ready.front();
            m_ready.pop_front();
            send(*connection, m_due.front());
            m_due.pop_front();
        }
        const bool isDone = isOver(due) && m_due.empty() && m_underway == 0;
        if (isDone || m_alive == 0 || now > m_end + Grace)
            return;
        if (m_context.poll() == 0)
            m_context.run_one_until(isOver(due) || !m_due.empty() ? now + fromSeconds(0.01) : due);
    }
}

bool Load::isOver(Clock::time_point now) const
{
    const size_t asked = m_next + m_due.size();
    return now >= m_end || (m_options.requests > 0 && asked >= m_options.requests);
}

void Load::openNext()
{
    if (m_opened < m_connections.size())
        m_connections[m_opened++]->open();
}

void Load::send(LoadConnection &connection, Clock::time_point intended)
{
    m_mix.render(m_next, m_request);
    m_result.bytes += quint64(m_request.size());
    ++m_underway;
    connection.send(m_request, m_next++, intended);
}

void Load::ready(LoadConnection &connection)
{
    openNext();
    const Clock::time_point now = Clock::now();
    if (m_options.rate > 0 || isOver(now))
        m_ready.push_back(&connection);
    else
        send(connection, now);
}

void Load::answered(quint32 number, int status, Clock::time_point intended)
{
    --m_underway;
    const bool isSuccess = status >= 200 && status < 300;
    if (isSuccess)
        m_result.acknowledged.push_back(number);
    if (intended >= m_measureFrom) {
        using Unit = std::chrono::duration<qint64, std::ratio<1, 10'000'000>>;
        m_lastAnswer = Clock::now();
        const qint64 latency = std::chrono::duration_cast<Unit>(m_lastAnswer - intended).count();
        m_result.latencies.push_back(quint32(std::min<qint64>(latency, UINT32_MAX)));
        ++m_result.answered;
        m_result.success += isSuccess ? 1 : 0;
    }
    stopWhenDone();
}

void Load::lost(LoadConnection &connection, bool withRequest)
{
    std::erase(m_ready, &connection);
    if (withRequest) {
        --m_underway;
        ++m_result.errors;
    }
    if (!m_options.reconnect)
        --m_alive;
    stopWhenDone();
}

void Load::refused() { ++m_result.errors; }

void Load::stopWhenDone()
{
    if (m_alive == 0 || (m_underway == 0 && isOver(Clock::now())))
        m_context.stop();
}

} // namespace ringback::bench
