// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answerreader.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace ringback::bench {

namespace {

constexpr std::string_view LineBreak = "\r\n";

bool startsWithNoCase(std::string_view text, std::string_view prefix)
{
    return text.size() >= prefix.size()
        && std::equal(prefix.begin(), prefix.end(), text.begin(),
                      [](unsigned char a, unsigned char b) { return a == std::tolower(b); });
}

} // namespace

void AnswerReader::reset()
{
    m_buffer.clear();
    m_expected = 0;
    m_chunk = 0;
    m_status = 0;
    m_chunked = false;
    m_closes = false;
}

AnswerReader::State AnswerReader::add(std::string_view bytes)
{
    m_buffer += bytes;
    if (m_expected == 0 && !m_chunked) {
        const size_t end = m_buffer.find("\r\n\r\n");
        if (end == std::string::npos)
            return State::NeedMore;
        if (readHead(end + 4) == State::Broken)
            return State::Broken;
    }
    if (m_chunked)
        return readChunks();
    if (m_buffer.size() > m_expected)
        return State::Broken;
    return m_buffer.size() == m_expected ? State::Complete : State::NeedMore;
}

AnswerReader::State AnswerReader::readHead(size_t headSize)
{
    const std::string_view head = std::string_view(m_buffer).substr(0, headSize);
    if (!head.starts_with("HTTP/1.1 ") || head.size() < 12
        || std::from_chars(head.data() + 9, head.data() + 12, m_status).ec != std::errc())
        return State::Broken;
    size_t length = 0;
    for (size_t at = head.find(LineBreak) + 2; at < headSize - 2; at = head.find(LineBreak, at) + 2) {
        const std::string_view line = head.substr(at);
        if (startsWithNoCase(line, "content-length: "))
            std::from_chars(line.data() + 16, line.data() + line.size(), length);
        else if (startsWithNoCase(line, "transfer-encoding: chunked"))
            m_chunked = true;
        else if (startsWithNoCase(line, "connection: close"))
            m_closes = true;
    }
    m_chunk = headSize;
    m_expected = headSize + length;
    return State::Complete;
}

AnswerReader::State AnswerReader::readChunks()
{
    for (;;) {
        const size_t lineEnd = m_buffer.find(LineBreak, m_chunk);
        if (lineEnd == std::string::npos)
            return State::NeedMore;
        size_t size = 0;
        if (std::from_chars(m_buffer.data() + m_chunk, m_buffer.data() + lineEnd, size, 16).ec != std::errc())
            return State::Broken;
        const size_t next = lineEnd + 2 + size + 2;
        if (m_buffer.size() < next)
            return State::NeedMore;
        m_chunk = next;
        if (size == 0)
            return m_buffer.size() == next ? State::Complete : State::Broken;
    }
}

} // namespace ringback::bench
