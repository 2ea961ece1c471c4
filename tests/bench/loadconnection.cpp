// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loadconnection.h"

#include <boost/asio/buffer.hpp>

using boost::system::error_code;

namespace ringback::bench {

namespace {

constexpr std::chrono::milliseconds RetryAfter{10};

} // namespace

LoadConnection::LoadConnection(boost::asio::io_context &context, Load &load, const LoadOptions &options)
    : m_load(load)
    , m_options(options)
    , m_socket(context)
    , m_retry(context)
{
}

void LoadConnection::open()
{
    m_socket.async_connect(m_options.server, [this](error_code error) {
        if (error) {
            m_socket.close(error);
            m_load.refused();
            openAfter(RetryAfter);
            return;
        }
        m_socket.set_option(boost::asio::ip::tcp::no_delay(true), error);
        m_socket.non_blocking(true, error);
        read();
        m_load.ready(*this);
    });
}

void LoadConnection::send(const QByteArray &request, quint32 number, Clock::time_point intended)
{
    m_request = request;
    m_number = number;
    m_intended = intended;
    m_busy = true;
    m_answer.reset();
    write(0);
}

void LoadConnection::write(size_t from)
{
    // Nearly always the socket takes all of it at once.
    error_code error;
    const auto size = size_t(m_request.size());
    from += m_socket.write_some(boost::asio::buffer(m_request.constData() + from, size - from), error);
    if (from == size || (error && error != boost::asio::error::would_block))
        return; // an error shows in the read that is always under way
    m_socket.async_wait(boost::asio::ip::tcp::socket::wait_write, [this, from](error_code failed) {
        if (!failed)
            write(from);
    });
}

void LoadConnection::read()
{
    m_socket.async_read_some(boost::asio::buffer(m_input), [this](error_code error, size_t size) {
        if (error)
            lose();
        else
            received(size);
    });
}

void LoadConnection::received(size_t size)
{
    const AnswerReader::State state =
        m_busy ? m_answer.add({m_input.data(), size}) : AnswerReader::State::Broken;
    if (state == AnswerReader::State::Broken) {
        lose();
        return;
    }
    if (state == AnswerReader::State::Complete) {
        m_busy = false;
        m_load.answered(m_number, m_answer.status(), m_intended);
        if (!m_answer.closes())
            m_load.ready(*this); // sends before we wait to read
    }
    read();
}

void LoadConnection::lose()
{
    const bool withRequest = m_busy;
    m_busy = false;
    error_code ignored;
    m_socket.close(ignored);
    m_load.lost(*this, withRequest);
    if (m_options.reconnect)
        openAfter(m_answer.closes() ? std::chrono::milliseconds(0) : RetryAfter);
}

void LoadConnection::openAfter(std::chrono::milliseconds wait)
{
    m_retry.expires_after(wait);
    m_retry.async_wait([this](error_code stopped) {
        if (!stopped)
            open();
    });
}

} // namespace ringback::bench
