// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/messagerules.h"

#include "core/ascii.h"
#include "core/ipaddress.h"
#include "http/charclass.h"

#include <algorithm>

namespace ringback {

namespace {

// Calls each(element) for the elements of a comma list (RFC 9110 section 5.6.1), empty ones too.
template <typename Each>
void forEachElement(QByteArrayView list, Each each)
{
    for (;;) {
        const qsizetype comma = list.indexOf(',');
        each(list.first(comma < 0 ? list.size() : comma).trimmed());
        if (comma < 0)
            return;
        list = list.sliced(comma + 1);
    }
}

/// Whether \a literal, which stands in brackets, is an address (RFC 3986 section 3.2.2; RFC 6874 for a zone).
bool isIpLiteral(QByteArrayView literal)
{
    if (!literal.startsWith('v') && !literal.startsWith('V')) {
        const qsizetype zone = literal.indexOf("%25");
        const QByteArrayView address = literal.first(zone < 0 ? literal.size() : zone);
        return address.contains(':') && !address.contains('%') && IpAddress::parse(address).has_value();
    }
    const qsizetype dot = literal.indexOf('.');
    return dot > 1 && dot + 1 < literal.size()
        && std::ranges::all_of(literal.sliced(1, dot - 1), ascii::isHexDigit);
}

bool hasWholeEscapes(QByteArrayView name)
{
    for (qsizetype at = name.indexOf('%'); at >= 0; at = name.indexOf('%', at + 1)) {
        if (name.size() - at < 3 || !ascii::isHexDigit(name[at + 1]) || !ascii::isHexDigit(name[at + 2]))
            return false;
    }
    return true;
}

/// uri-host [ ":" port ] (RFC 9110 section 7.2, RFC 3986 section 3.2.2) of HostByte alone; may be empty.
bool isHostValue(QByteArrayView value)
{
    const bool isLiteral = value.startsWith('[');
    qsizetype end = isLiteral ? value.indexOf(']') + 1 : value.indexOf(':');
    if (isLiteral && (end == 0 || !isIpLiteral(value.sliced(1, end - 2))))
        return false;
    if (end < 0)
        end = value.size();
    const QByteArrayView name = value.first(isLiteral ? 0 : end);
    const QByteArrayView port = value.sliced(end);
    return !name.contains('[') && !name.contains(']') && hasWholeEscapes(name)
        && (port.isEmpty() || (port.front() == ':' && ascii::allDigits(port.sliced(1))));
}

} // namespace

MessageRules::Fault MessageRules::addHost(QByteArrayView value)
{
    const char *const bad = skipAll(value.begin(), value.end(), HostByte);
    if (m_host || bad != value.end())
        return FieldFault{RefusalReason::MissingHost, m_host ? value.data() : bad};
    if (!isHostValue(value))
        return FieldFault{RefusalReason::MissingHost, value.data()};
    m_host = true;
    return {};
}

MessageRules::Fault MessageRules::addContentLength(QByteArrayView value)
{
    // A repeated length is refused even where it says the same (RFC 9110 section 8.6 lets us).
    const char *const bad = skipAll(value.begin(), value.end(), Digit);
    if (m_contentLength || value.isEmpty() || bad != value.end())
        return FieldFault{RefusalReason::BadFraming, m_contentLength ? value.data() : bad};
    m_contentLength = true;
    return {};
}

MessageRules::Fault MessageRules::addTransferEncoding(QByteArrayView value)
{
    if (!m_coding)
        m_coding = value.data();
    bool bad = false;
    forEachElement(value, [&](QByteArrayView coding) {
        bad = bad || m_chunked || coding.isEmpty(); // nothing may follow chunked (RFC 9112 section 6.1)
        if (ascii::isSameWord(coding, "chunked"))
            m_chunked = true;
        else
            m_otherCoding = true;
    });
    if (bad)
        return FieldFault{RefusalReason::BadFraming, value.data()};
    return {};
}

void MessageRules::addExpect(QByteArrayView value)
{
    forEachElement(value, [&](QByteArrayView expectation) {
        if (ascii::isSameWord(expectation, "100-continue"))
            m_expectsContinue = true;
        else if (!expectation.isEmpty() && !m_expectation)
            m_expectation = expectation.data();
    });
}

void MessageRules::addConnection(QByteArrayView value)
{
    forEachElement(value, [&](QByteArrayView option) {
        m_close = m_close || ascii::isSameWord(option, "close");
        m_keepAlive = m_keepAlive || ascii::isSameWord(option, "keep-alive");
    });
}

MessageRules::Fault MessageRules::finish(int minorVersion, const char *headEnd) const
{
    if (m_coding) {
        if (m_contentLength || !m_chunked || minorVersion == 0)
            return FieldFault{RefusalReason::BadFraming, m_coding};
        if (m_otherCoding)
            return FieldFault{RefusalReason::UnknownCoding, m_coding};
    }
    if (!m_host && minorVersion > 0)
        return FieldFault{RefusalReason::MissingHost, headEnd};
    if (m_expectation && minorVersion > 0) // HTTP/1.0 knows no Expect (RFC 9110 section 10.1.1)
        return FieldFault{RefusalReason::UnknownExpectation, m_expectation};
    return {};
}

bool MessageRules::keepAlive(int minorVersion) const { return !m_close && (minorVersion > 0 || m_keepAlive); }

} // namespace ringback
