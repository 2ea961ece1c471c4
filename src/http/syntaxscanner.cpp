// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/syntaxscanner.h"

#include "http/charclass.h"

#include <algorithm>
#include <string_view>

namespace ringback {

namespace {

constexpr std::string_view VersionPrefix = "HTTP/1.";
constexpr int MaxEmptyLines = 4;  // RFC 9112 section 2.2 asks for one at least
constexpr int MaxSizeDigits = 32; // 16 are 64 bits; the rest is for leading zeros

} // namespace

SyntaxScanner::SyntaxScanner(const Limits &limits)
    : m_limits(limits)
{
}

void SyntaxScanner::startHead()
{
    m_state = State::Start;
    m_length = m_sectionAt = m_fieldsAt = m_fields = m_extensionBytes = 0;
    m_emptyLines = 0;
    m_versionAt = 0;
}

void SyntaxScanner::startChunk(bool first)
{
    m_state = first ? State::SizeStart : State::DataCr;
    m_length = m_fields = 0;
    m_digits = 0;
    m_lastChunk = true;
}

SyntaxScanner::Step SyntaxScanner::scan(QByteArrayView piece)
{
    m_begin = piece.data();
    m_outcome = Outcome::More;
    const char *const end = m_begin + piece.size();
    const char *p = m_begin;
    if (m_state <= State::SizeLf)
        p = scanChunkLine(p, end);
    else if (m_state <= State::LineLf)
        p = scanRequestLine(p, end);
    if (m_outcome == Outcome::More && m_state >= State::FieldStart)
        p = scanFields(p, end);
    m_length = m_outcome == Outcome::EmptyLine ? 0 : m_length + (p - m_begin);
    return {.outcome = m_outcome, .taken = p - m_begin, .reason = m_reason};
}

const char *SyntaxScanner::scanChunkLine(const char *p, const char *end)
{
    for (; p != end; ++p) {
        switch (m_state) {
        case State::DataCr:
            if (*p != '\r')
                return fault(p, RefusalReason::BadFraming);
            m_state = State::DataLf;
            break;
        case State::DataLf:
            if (*p != '\n')
                return fault(p - 1, RefusalReason::BadFraming);
            m_state = State::SizeStart;
            break;
        case State::SizeStart:
            if (!is(*p, HexDigit))
                return fault(p, RefusalReason::BadFraming);
            m_state = State::Size;
            [[fallthrough]];
        case State::Size:
            if (is(*p, HexDigit)) {
                if (++m_digits > MaxSizeDigits)
                    return fault(p, RefusalReason::BadFraming);
                m_lastChunk = m_lastChunk && *p == '0';
                break;
            }
            if (*p != '\r' && *p != ';' && *p != ' ' && *p != '\t')
                return fault(p, RefusalReason::BadFraming);
            m_state = State::Extension;
            [[fallthrough]];
        case State::Extension:
            if (*p == '\r')
                m_state = State::SizeLf;
            else if (!is(*p, ValueByte) || ++m_extensionBytes > m_limits.chunkExtensionBytes)
                return fault(p, RefusalReason::BadFraming);
            break;
        default: // SizeLf
            if (*p != '\n')
                return fault(p - 1, RefusalReason::BadFraming);
            ++p;
            m_fieldsAt = m_sectionAt = m_length + (p - m_begin);
            if (m_lastChunk)
                m_state = State::FieldStart;
            else
                m_outcome = Outcome::Complete;
            return p;
        }
    }
    return p;
}

const char *SyntaxScanner::scanRequestLine(const char *p, const char *end)
{
    const char *const stop = bound(end, m_limits.headerBytes);
    const char *const lineStop = bound(end, m_limits.requestLineBytes);
    p = scanInLine(p, std::min(stop, lineStop));
    if (m_outcome != Outcome::More)
        return p;
    if (p == lineStop && p != end && m_state < State::LineCr)
        return fault(p, RefusalReason::LineTooLong);
    for (; p != stop; ++p) {
        if (m_state == State::LineCr) {
            if (*p != '\r')
                return fault(p, *p >= '0' && *p <= '9' ? RefusalReason::BadVersion : RefusalReason::NotHttp);
            m_state = State::LineLf;
        } else {
            if (*p != '\n')
                return fault(p - 1, RefusalReason::NotHttp);
            ++p;
            m_state = State::FieldStart;
            m_fieldsAt = m_length + (p - m_begin);
            return p;
        }
    }
    return p == end ? p : fault(p, RefusalReason::HeaderTooLarge);
}

// The request line up to its line break; stops at the byte behind the version.
const char *SyntaxScanner::scanInLine(const char *p, const char *stop)
{
    while (p != stop) {
        switch (m_state) {
        case State::Start:
            if (*p == '\r') {
                if (++m_emptyLines > MaxEmptyLines)
                    return fault(p, RefusalReason::NotHttp);
                m_state = State::EmptyLf;
                ++p;
            } else if (*p == 0x16) {
                m_state = State::TlsHello;
                ++p;
            } else if (is(*p, TokenByte)) {
                m_state = State::Method;
            } else {
                return fault(p, RefusalReason::NotHttp);
            }
            break;
        case State::EmptyLf:
            if (*p != '\n')
                return fault(p - 1, RefusalReason::NotHttp);
            m_state = State::Start;
            m_outcome = Outcome::EmptyLine;
            return p + 1;
        case State::TlsHello: // record type handshake, then the version's major number (RFC 8446 section 5.1)
            return fault(p - 1, *p == 0x03 ? RefusalReason::TlsOnPlainPort : RefusalReason::NotHttp);
        case State::Method:
            p = skipAll(p, bound(stop, m_limits.methodBytes), TokenByte);
            if (p == stop)
                break;
            if (*p != ' ')
                return fault(p, RefusalReason::NotHttp);
            m_state = State::TargetStart;
            ++p;
            break;
        case State::TargetStart:
            if (!is(*p, TargetByte))
                return fault(p, RefusalReason::NotHttp);
            m_state = State::Target;
            break;
        case State::Target:
            p = skipAll(p, stop, TargetByte);
            if (p == stop)
                break;
            if (*p != ' ')
                return fault(p, RefusalReason::NotHttp);
            m_state = State::Version;
            ++p;
            break;
        case State::Version:
            if (*p != VersionPrefix[m_versionAt]) {
                // "HTTP/" was right: another number is another version, anything else is none.
                const bool number = m_versionAt >= 5 && *p >= '0' && *p <= '9';
                return fault(p, number ? RefusalReason::BadVersion : RefusalReason::NotHttp);
            }
            if (++m_versionAt == VersionPrefix.size())
                m_state = State::Minor;
            ++p;
            break;
        case State::Minor:
            if (*p != '0' && *p != '1')
                return fault(p, *p >= '2' && *p <= '9' ? RefusalReason::BadVersion : RefusalReason::NotHttp);
            m_state = State::LineCr;
            return p + 1;
        default:
            return p;
        }
    }
    return p;
}

const char *SyntaxScanner::scanFields(const char *p, const char *end)
{
    const char *const stop = bound(end, m_sectionAt + m_limits.headerBytes);
    while (p != stop) {
        switch (m_state) {
        case State::FieldStart:
            if (*p == '\r') {
                m_state = State::EndLf;
                ++p;
                break;
            }
            if (!is(*p, TokenByte)) // white space here would be obsolete folding
                return fault(p, RefusalReason::BadField);
            if (++m_fields > m_limits.headerFields)
                return fault(p, RefusalReason::TooManyFields);
            m_state = State::FieldName;
            [[fallthrough]];
        case State::FieldName:
            p = skipAll(p, stop, TokenByte);
            if (p == stop)
                break;
            if (*p != ':')
                return fault(p, RefusalReason::BadField);
            m_state = State::FieldValue;
            ++p;
            break;
        case State::FieldValue:
            p = skipAll(p, stop, ValueByte);
            if (p == stop)
                break;
            if (*p != '\r')
                return fault(p, RefusalReason::BadField);
            m_state = State::FieldLf;
            ++p;
            break;
        default: // FieldLf, EndLf
            if (*p != '\n')
                return fault(p - 1, RefusalReason::BadField);
            ++p;
            if (m_state == State::EndLf) {
                m_outcome = Outcome::Complete;
                return p;
            }
            m_state = State::FieldStart;
        }
    }
    return p == end ? p : fault(p, RefusalReason::HeaderTooLarge);
}

const char *SyntaxScanner::fault(const char *p, RefusalReason reason)
{
    m_outcome = Outcome::Fault;
    m_reason = reason;
    return p;
}

// The end of the piece or, where that is nearer, of the element's first bytes.
const char *SyntaxScanner::bound(const char *end, qsizetype elementBytes) const
{
    return std::min(end, m_begin + std::max<qsizetype>(0, elementBytes - m_length));
}

} // namespace ringback
