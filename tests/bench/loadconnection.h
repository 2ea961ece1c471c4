// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "answerreader.h"
#include "load.h"

#include <boost/asio/steady_timer.hpp>

#include <array>

namespace ringback::bench {

/// One keep-alive connection of a Load, with at most one request under way.
class LoadConnection
{
public:
    LoadConnection(boost::asio::io_context &context, Load &load, const LoadOptions &options);

    void open();
    /// Sends \a request, which is number \a number and was meant to be sent at \a intended.
    void send(const QByteArray &request, quint32 number, Clock::time_point intended);

private:
    void write(size_t from);
    void read();
    void received(size_t size);
    void lose();
    void openAfter(std::chrono::milliseconds wait);

    Load &m_load;
    const LoadOptions &m_options;
    boost::asio::ip::tcp::socket m_socket;
    boost::asio::steady_timer m_retry;
    AnswerReader m_answer;
    QByteArray m_request;
    std::array<char, 16 * 1024> m_input;
    quint32 m_number = 0;
    Clock::time_point m_intended;
    bool m_busy = false;
};

} // namespace ringback::bench
