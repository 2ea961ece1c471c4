// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/messagerules.h"

#include "http/charclass.h"

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

bool equals(QByteArrayView a, QByteArrayView b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

} // namespace

MessageRules::Fault MessageRules::addHost(QByteArrayView value)
{
    const char *const bad = skipAll(value.begin(), value.end(), HostByte);
    if (m_host || bad != value.end())
        return FieldFault{RefusalReason::MissingHost, m_host ? value.data() : bad};
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
        if (equals(coding, "chunked"))
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
        if (equals(expectation, "100-continue"))
            m_expectsContinue = true;
        else if (!expectation.isEmpty() && !m_expectation)
            m_expectation = expectation.data();
    });
}

void MessageRules::addConnection(QByteArrayView value)
{
    forEachElement(value, [&](QByteArrayView option) {
        m_close = m_close || equals(option, "close");
        m_keepAlive = m_keepAlive || equals(option, "keep-alive");
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
