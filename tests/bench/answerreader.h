// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace ringback::bench {

/// Finds the end of one HTTP/1.1 answer. Knows just enough for the servers compared here, which answer one
/// request at a time; no parser for hostile bytes.
class AnswerReader
{
public:
    enum class State { NeedMore, Complete, Broken };

    State add(std::string_view bytes);
    void reset();

    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] bool closes() const
    {
        return m_closes;
    } ///< the server said that it will close the connection

private:
    State readHead(size_t headSize);
    State readChunks();

    std::string m_buffer;
    size_t m_expected = 0; ///< bytes of the whole answer; 0 before its head is complete
    size_t m_chunk = 0;    ///< where the next chunk starts, when chunked
    int m_status = 0;
    bool m_chunked = false;
    bool m_closes = false;
};

} // namespace ringback::bench
