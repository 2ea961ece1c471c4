// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/forwarded.h"

#include "core/ascii.h"

#include <algorithm>

namespace ringback::vonage {

namespace {

constexpr qsizetype MaxNodeLength = 128; // an address with zone and port is below 80

bool isToken(QByteArrayView text) // RFC 9110 section 5.6.2
{
    return !text.isEmpty() && std::ranges::all_of(text, ascii::isTokenByte);
}

bool isObfuscated(QByteArrayView text) // RFC 7239 section 6.3
{
    return text.size() > 1 && text.front() == '_' && std::ranges::all_of(text, [](char c) {
               return ascii::isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
           });
}

bool isPort(QByteArrayView text)
{
    return (ascii::allDigits(text) && !text.isEmpty() && text.size() <= 5) || isObfuscated(text);
}

ForwardedNode addressNode(QByteArrayView text)
{
    const auto address = IpAddress::parse(text);
    if (!address)
        return {};
    return {.kind = ForwardedNode::Kind::Address, .address = *address};
}

/// The value that starts \a rest, a token or a quoted string (RFC 9110 section 5.6.4), into \a value; what is
/// left of the element afterwards into \a rest. False when it is neither.
bool takeValue(QByteArrayView &rest, QByteArray &value)
{
    if (!rest.startsWith('"')) {
        qsizetype end = rest.indexOf(';');
        if (end < 0)
            end = rest.size();
        value = rest.first(end).trimmed().toByteArray();
        rest = rest.sliced(end);
        // Not quite a token: addresses in brackets or with a port are often left unquoted.
        return !value.isEmpty() && !value.contains('"');
    }
    for (qsizetype i = 1; i < rest.size(); ++i) {
        if (rest[i] == '"') {
            rest = rest.sliced(i + 1).trimmed();
            return rest.isEmpty() || rest.front() == ';';
        }
        if (rest[i] == '\\' && ++i == rest.size())
            return false;
        value += rest[i];
    }
    return false;
}

bool isEscaped(QByteArrayView text, qsizetype position) // an odd number of backslashes stands in front
{
    qsizetype start = position;
    while (start > 0 && text[start - 1] == '\\')
        --start;
    return (position - start) % 2 != 0;
}

} // namespace

ForwardedNode parseForwardedNode(QByteArrayView text)
{
    if (text.size() > 2 && text.front() == '"' && text.back() == '"')
        text = text.sliced(1, text.size() - 2).trimmed();
    if (text.isEmpty() || text.size() > MaxNodeLength)
        return {};

    if (text.front() == '[') {
        const qsizetype bracket = text.indexOf(']');
        if (bracket < 0)
            return {};
        const QByteArrayView after = text.sliced(bracket + 1);
        const QByteArrayView inside = text.sliced(1, bracket - 1);
        if (!inside.contains(':') || (!after.isEmpty() && (after.front() != ':' || !isPort(after.sliced(1)))))
            return {};
        return addressNode(inside);
    }

    const qsizetype colon = text.indexOf(':');
    if (colon >= 0 && text.indexOf(':', colon + 1) < 0) { // one colon: not IPv6, so a port
        if (!isPort(text.sliced(colon + 1)))
            return {};
        text = text.first(colon);
    }
    if (text.compare("unknown", Qt::CaseInsensitive) == 0 || isObfuscated(text))
        return {.kind = ForwardedNode::Kind::Unknown, .address = {}};
    return addressNode(text);
}

ForwardedNode parseForwardedElement(QByteArrayView element)
{
    ForwardedNode node{.kind = ForwardedNode::Kind::Unknown, .address = {}};
    bool found = false;
    QByteArrayView rest = element.trimmed();
    while (!rest.isEmpty()) {
        if (rest.front() == ';') { // empty pairs are allowed
            rest = rest.sliced(1).trimmed();
            continue;
        }
        const qsizetype equals = rest.indexOf('=');
        if (equals < 0)
            return {};
        const QByteArrayView name = rest.first(equals);
        if (!isToken(name))
            return {};
        rest = rest.sliced(equals + 1);
        QByteArray value;
        if (!takeValue(rest, value))
            return {};
        if (name.compare("for", Qt::CaseInsensitive) != 0)
            continue;
        if (found) // each parameter at most once
            return {};
        found = true;
        node = parseForwardedNode(value);
    }
    return node;
}

QByteArrayView takeLastElement(QByteArrayView &rest, bool quoted)
{
    while (!rest.isEmpty()) {
        qsizetype comma = -1;
        if (!quoted) {
            comma = rest.lastIndexOf(',');
        } else {
            bool inQuotes = false;
            for (qsizetype i = rest.size() - 1; i >= 0 && comma < 0; --i) {
                if (rest[i] == '"' && !isEscaped(rest, i))
                    inQuotes = !inQuotes;
                else if (rest[i] == ',' && !inQuotes)
                    comma = i;
            }
        }
        const QByteArrayView element = rest.sliced(comma + 1).trimmed();
        rest = rest.first(qMax<qsizetype>(comma, 0));
        if (!element.isEmpty())
            return element;
    }
    return {};
}

} // namespace ringback::vonage
