// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <iterator>
#include <optional>

namespace ringback {

/// One field line of a header or trailer section (RFC 9112 section 5): the name as it was sent, the value
/// without the white space around it. Views into the section it was read from.
struct HeaderField
{
    QByteArrayView name;
    QByteArrayView value;
};

/// The field lines of a section as received ("Name: value CRLF" each, no empty line), in order, with repeats.
/// A forward range over the bytes; holds no copy. The section must have been accepted by RequestParser.
class HeaderFields
{
public:
    class Iterator
    {
    public:
        using value_type = HeaderField;
        using difference_type = std::ptrdiff_t;
        using iterator_category = std::input_iterator_tag; // what it gives is a value, no element somewhere
        using iterator_concept = std::forward_iterator_tag;
        using pointer = const HeaderField *;
        using reference = HeaderField;

        Iterator() = default;
        explicit Iterator(QByteArrayView rest);
        reference operator*() const { return m_field; }
        pointer operator->() const { return &m_field; }
        Iterator &operator++();
        Iterator operator++(int);
        friend bool operator==(const Iterator &a, const Iterator &b)
        {
            return a.m_line.data() == b.m_line.data();
        }

    private:
        void read();

        QByteArrayView m_line; // this line and all behind it; its start is the position
        qsizetype m_next = 0;
        HeaderField m_field;
    };

    explicit HeaderFields(QByteArrayView section)
        : m_section(section)
    {
    }
    [[nodiscard]] Iterator begin() const { return Iterator(m_section); }
    [[nodiscard]] Iterator end() const { return Iterator(m_section.last(0)); }

    /// The value of the first field of that name, in any case (RFC 9110 section 5.1).
    [[nodiscard]] std::optional<QByteArrayView> first(QByteArrayView name) const;

private:
    QByteArrayView m_section;
};

/// Of a target in absolute form (RFC 9112 section 3.2.2) scheme and authority, as "http://name:80"; empty for
/// others.
[[nodiscard]] QByteArrayView targetOrigin(QByteArrayView target);
/// \a target up to its query; of one in absolute form without targetOrigin().
[[nodiscard]] QByteArrayView targetPath(QByteArrayView target);

/// Whether \a value, of a Host field (RFC 9110 section 7.2), is a name or an address with an optional port,
/// in characters that need no escape in a URL.
[[nodiscard]] bool isPlainHost(QByteArrayView value);

/// A request as it was received (RFC 9112). Nothing is normalised: method, target and field lines are the
/// sender's bytes, so that head() is the raw head again.
struct HttpRequest
{
    QByteArray method;
    QByteArray target;
    int minorVersion = 1;      ///< 0 for HTTP/1.0, 1 for HTTP/1.1
    QByteArray fieldSection;   ///< the header's field lines, each with its CRLF
    QByteArray body;           ///< content, the chunked coding removed
    QByteArray trailerSection; ///< the field lines behind a chunked body

    [[nodiscard]] HeaderFields fields() const { return HeaderFields(fieldSection); }
    [[nodiscard]] HeaderFields trailers() const { return HeaderFields(trailerSection); }

    /// The request line, the header section and the empty line, byte for byte as received.
    [[nodiscard]] QByteArray head() const;
    /// Whether its body came, and would be sent, in chunks (RFC 9112 section 7.1).
    [[nodiscard]] bool isChunked() const;
    /// All of it, to be read again: as received, but that a chunked body is one chunk.
    [[nodiscard]] QByteArray bytes() const;
    /// targetPath() of its target.
    [[nodiscard]] QByteArrayView path() const;
    /// The target's query without the question mark; null when there is none.
    [[nodiscard]] QByteArrayView query() const;
    /// Whether a body means nothing to this method: GET, HEAD, DELETE (RFC 9110
    /// sections 9.3.1, 9.3.2, 9.3.5).
    [[nodiscard]] bool ignoresBody() const;
    /// Whether its body is shorter than its Content-Length: it was refused, or its sender left.
    [[nodiscard]] bool hasLostBody() const;
    /// Bytes of memory and capture that this request takes.
    [[nodiscard]] qsizetype size() const;

    friend bool operator==(const HttpRequest &, const HttpRequest &) = default;
};

} // namespace ringback
