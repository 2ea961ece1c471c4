// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/framing.h"

#include "http/charclass.h"
#include "http/messagerules.h"

#include <boost/beast/http/basic_parser.hpp>

#include <algorithm>
#include <limits>
#include <utility>

namespace ringback {

namespace {

namespace beast = boost::beast;
namespace http = boost::beast::http;

constexpr qsizetype FirstBodyBytes = 16'384; // reserved at most when the body's first bytes come

QByteArrayView view(beast::string_view text) { return {text.data(), qsizetype(text.size())}; }

RefusalReason reasonOf(const beast::error_code &error)
{
    if (error == http::error::body_limit)
        return RefusalReason::BodyTooLarge;
    if (error == http::error::bad_value || error == http::error::bad_field)
        return RefusalReason::BadField;
    if (error == http::error::bad_version)
        return RefusalReason::BadVersion;
    if (error == http::error::bad_method || error == http::error::bad_target)
        return RefusalReason::NotHttp;
    return RefusalReason::BadFraming;
}

} // namespace

class Framing::Message final : public http::basic_parser<true>
{
public:
    Message(HttpRequest &request, qsizetype bodyBytes)
        : m_request(request)
    {
        header_limit(std::numeric_limits<std::uint32_t>::max()); // the scanner counts
        body_limit(std::uint64_t(bodyBytes));
    }

    std::optional<Fault> read(QByteArrayView bytes)
    {
        m_done = nullptr;
        m_fault.reset();
        m_end = bytes.end();
        beast::error_code error;
        put(boost::asio::const_buffer(bytes.data(), size_t(bytes.size())), error);
        if (!error)
            return {};
        if (m_fault)
            return Fault{m_fault->reason, m_fault->at - bytes.data()};
        return Fault{reasonOf(error), whereOf(error, bytes)};
    }

    [[nodiscard]] qsizetype bodyLeft() const { return m_bodyLeft; }
    [[nodiscard]] bool hasRequestLine() const { return m_hasRequestLine; }
    [[nodiscard]] bool keepAlive() const { return m_mayPersist && m_rules.keepAlive(m_request.minorVersion); }
    [[nodiscard]] bool expectsContinue() const { return m_rules.expectsContinue(m_request.minorVersion); }

private:
    void on_request_impl(http::verb verb, beast::string_view method, beast::string_view target, int version,
                         beast::error_code & /*error*/) override
    {
        // The names of the known methods are static texts and need no copy.
        m_request.method = verb == http::verb::unknown
            ? view(method).toByteArray()
            : QByteArray::fromRawData(http::to_string(verb).data(), qsizetype(method.size()));
        m_request.target = view(target).toByteArray();
        m_request.minorVersion = version == 10 ? 0 : 1;
        m_mayPersist = verb != http::verb::connect; // what follows would be for a tunnel, and we are none
        m_hasRequestLine = true;
        m_done = target.data() + target.size();
    }

    void on_field_impl(http::field field, beast::string_view /*name*/, beast::string_view text,
                       beast::error_code &error) override
    {
        m_done = text.data() + text.size();
        if (m_headDone)
            return; // trailer fields say nothing about framing and connection; Beast refuses those that try
        const QByteArrayView value = view(text);
        switch (field) {
        case http::field::host:
            return refuse(m_rules.addHost(value), error);
        case http::field::content_length:
            return refuse(m_rules.addContentLength(value), error);
        case http::field::transfer_encoding:
            return refuse(m_rules.addTransferEncoding(value), error);
        case http::field::expect:
            return m_rules.addExpect(value);
        case http::field::connection:
            return m_rules.addConnection(value);
        default:
            return;
        }
    }

    void on_header_impl(beast::error_code &error) override
    {
        m_headDone = true;
        refuse(m_rules.finish(m_request.minorVersion, m_end), error);
        m_contentLength = qsizetype(content_length().value_or(0)); // within the body's limit
        m_bodyLeft = m_contentLength;
    }

    std::size_t on_body_impl(beast::string_view body, beast::error_code & /*error*/) override
    {
        append(view(body));
        return body.size();
    }

    void on_chunk_header_impl(std::uint64_t size, beast::string_view extensions,
                              beast::error_code & /*error*/) override
    {
        m_done = extensions.data() + extensions.size();
        m_bodyLeft = qsizetype(size); // within the body's limit
    }

    std::size_t on_chunk_body_impl(std::uint64_t /*remain*/, beast::string_view body,
                                   beast::error_code & /*error*/) override
    {
        append(view(body));
        return body.size();
    }

    void on_body_init_impl(const boost::optional<std::uint64_t> &, beast::error_code &) override { }
    void on_finish_impl(beast::error_code &) override { }
    void on_response_impl(int, beast::string_view, int, beast::error_code &) override { }

    // Grows by doubling and not past the announced length, so that an announcement alone costs nothing.
    void append(QByteArrayView bytes)
    {
        QByteArray &body = m_request.body;
        const qsizetype needed = body.size() + bytes.size();
        if (needed > body.capacity()) {
            qsizetype wanted = 2 * body.capacity();
            if (m_contentLength > 0)
                wanted = std::min(m_contentLength, std::max(wanted, FirstBodyBytes));
            body.reserve(std::max(needed, wanted));
        }
        body.append(bytes);
        m_bodyLeft -= bytes.size();
    }

    void refuse(const MessageRules::Fault &fault, beast::error_code &error)
    {
        m_fault = fault;
        if (fault)
            error = http::error::bad_value; // any error stops Beast
    }

    // Beast stops at the start of what it cannot read, which is the line behind the last it could.
    [[nodiscard]] qsizetype whereOf(const beast::error_code &error, QByteArrayView bytes) const
    {
        if (!m_headDone && error == http::error::body_limit)
            return bytes.size();
        if (m_done)
            return whereInField(error, std::find(m_done, bytes.end(), '\n') + 1, bytes.end()) - bytes.begin();
        if (!m_headDone)
            return 0;
        const char *const size =
            std::find_if(bytes.begin(), bytes.end(), [](char c) { return is(c, HexDigit); });
        const bool badSize = error == http::error::bad_chunk || error == http::error::body_limit;
        return (badSize ? size : skipAll(size, bytes.end(), HexDigit)) - bytes.begin();
    }

    static const char *whereInField(const beast::error_code &error, const char *line, const char *end)
    {
        const bool badLength = error == http::error::bad_content_length;
        if (!badLength && error != http::error::bad_transfer_encoding && error != http::error::bad_value)
            return line;
        const char *const value = skipAll(std::find(line, end, ':') + 1, end, Blank);
        const char *const behind = badLength ? skipAll(value, end, Digit) : value;
        return behind == std::find(value, end, '\r') ? value : behind;
    }

    HttpRequest &m_request;
    MessageRules m_rules;
    MessageRules::Fault m_fault;
    const char *m_done = nullptr; // the end of what Beast could read last
    const char *m_end = nullptr;
    qsizetype m_contentLength = 0;
    qsizetype m_bodyLeft = 0;
    bool m_hasRequestLine = false;
    bool m_headDone = false;
    bool m_mayPersist = true;
};

struct Framing::State
{
    qsizetype bodyBytes = 0;
    HttpRequest request;
    std::optional<Message> message;
};

Framing::Framing(qsizetype bodyBytes)
    : d(std::make_unique<State>())
{
    d->bodyBytes = bodyBytes;
}

Framing::~Framing() = default;

std::optional<Framing::Fault> Framing::readHead(QByteArrayView head, qsizetype fieldsAt)
{
    d->message.emplace(d->request, d->bodyBytes);
    d->request.fieldSection = head.sliced(fieldsAt).chopped(2).toByteArray();
    return d->message->read(head);
}

std::optional<Framing::Fault> Framing::readChunk(QByteArrayView element, qsizetype fieldsAt)
{
    const auto fault = d->message->read(element);
    if (!fault && d->message->is_done())
        d->request.trailerSection = element.sliced(fieldsAt).chopped(2).toByteArray();
    return fault;
}

std::optional<Framing::Fault> Framing::readBody(QByteArrayView bytes) { return d->message->read(bytes); }

bool Framing::isComplete() const { return d->message->is_done(); }

qsizetype Framing::bodyLeft() const { return d->message->bodyLeft(); }

bool Framing::isChunked() const { return d->message->chunked(); }

bool Framing::keepAlive() const { return d->message->keepAlive(); }

bool Framing::expectsContinue() const { return d->message->expectsContinue(); }

bool Framing::hasHead() const { return d->message && d->message->hasRequestLine(); }

qsizetype Framing::bytesHeld() const
{
    return d->request.size() + d->request.body.capacity() - d->request.body.size();
}

qsizetype Framing::bodyBytes() const { return d->request.body.size(); }

HttpRequest Framing::take()
{
    d->message.reset();
    return std::exchange(d->request, {});
}

} // namespace ringback
