// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/httprequest.h"

#include "core/ascii.h"
#include "core/ipaddress.h"

#include <algorithm>

namespace ringback {

namespace {

QByteArrayView withoutQuery(QByteArrayView target)
{
    const qsizetype mark = target.indexOf('?');
    return target.first(mark < 0 ? target.size() : mark);
}

} // namespace

HeaderFields::Iterator::Iterator(QByteArrayView rest)
    : m_line(rest)
{
    read();
}

HeaderFields::Iterator &HeaderFields::Iterator::operator++()
{
    m_line = m_line.sliced(m_next);
    read();
    return *this;
}

HeaderFields::Iterator HeaderFields::Iterator::operator++(int)
{
    Iterator before = *this;
    ++*this;
    return before;
}

void HeaderFields::Iterator::read()
{
    const qsizetype lineEnd = m_line.indexOf('\n');
    m_next = lineEnd < 0 ? m_line.size() : lineEnd + 1;
    const QByteArrayView line = m_line.first(lineEnd < 0 ? m_line.size() : lineEnd);
    const qsizetype colon = line.indexOf(':');
    m_field.name = colon < 0 ? line.trimmed() : line.first(colon);
    m_field.value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1).trimmed();
}

std::optional<QByteArrayView> HeaderFields::first(QByteArrayView name) const
{
    for (const HeaderField &field : *this) {
        if (ascii::isSameWord(field.name, name))
            return field.value;
    }
    return std::nullopt;
}

QByteArray HttpRequest::head() const
{
    QByteArray head;
    head.reserve(method.size() + target.size() + fieldSection.size() + 16);
    head += method;
    head += ' ';
    head += target;
    head += minorVersion == 0 ? " HTTP/1.0\r\n" : " HTTP/1.1\r\n";
    head += fieldSection;
    head += "\r\n";
    return head;
}

QByteArrayView targetOrigin(QByteArrayView target)
{
    const QByteArrayView beforeQuery = withoutQuery(target);
    const qsizetype scheme = beforeQuery.startsWith('/') ? -1 : beforeQuery.indexOf("://");
    const qsizetype path = scheme < 0 ? 0 : beforeQuery.indexOf('/', scheme + 3);
    return path < 0 ? beforeQuery : beforeQuery.first(path);
}

QByteArrayView targetPath(QByteArrayView target)
{
    const QByteArrayView beforeQuery = withoutQuery(target);
    const QByteArrayView path = beforeQuery.sliced(targetOrigin(target).size());
    return path.isEmpty() && !beforeQuery.isEmpty() ? QByteArrayView("/") : path;
}

bool isPlainHost(QByteArrayView value)
{
    QByteArrayView host = value;
    const qsizetype colon = value.lastIndexOf(':');
    if (colon > value.lastIndexOf(']')) {
        const QByteArrayView port = value.sliced(colon + 1);
        if (port.isEmpty() || port.size() > 5 || !ascii::allDigits(port) || port.toInt() > 65535)
            return false;
        host = value.first(colon);
    }
    if (host.startsWith('[') && host.endsWith(']')) {
        const QByteArrayView inside = host.sliced(1, host.size() - 2);
        return inside.contains(':') && !inside.contains('%') && IpAddress::parse(inside).has_value();
    }
    return !host.isEmpty() && host.size() <= 253 && std::ranges::all_of(host, [](char c) {
        return ascii::isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
    });
}

bool HttpRequest::isChunked() const
{
    const auto coding = fields().first("Transfer-Encoding");
    return coding && coding->compare("chunked", Qt::CaseInsensitive) == 0;
}

QByteArray HttpRequest::bytes() const
{
    if (!isChunked())
        return head() + body;
    const QByteArray chunk =
        body.isEmpty() ? QByteArray() : QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n";
    return head() + chunk + "0\r\n" + trailerSection + "\r\n";
}

QByteArrayView HttpRequest::path() const { return targetPath(target); }

QByteArrayView HttpRequest::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArrayView() : QByteArrayView(target).sliced(mark + 1);
}

bool HttpRequest::ignoresBody() const { return method == "GET" || method == "HEAD" || method == "DELETE"; }

bool HttpRequest::hasLostBody() const
{
    const auto length = fields().first("content-length");
    bool isNumber = true;
    const qlonglong size = length ? length->toLongLong(&isNumber) : 0;
    return !isNumber || body.size() < size;
}

qsizetype HttpRequest::size() const
{
    return method.size() + target.size() + fieldSection.size() + body.size() + trailerSection.size();
}

} // namespace ringback
