// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ipaddress.h"

#include "core/ascii.h"

#include <QAbstractSocket>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace ringback {

namespace {

/// Four decimal parts without leading zeros, which some read as octal (RFC 6943 section 3.1.1).
std::optional<IpAddress> parseIpv4(QByteArrayView text)
{
    quint32 address = 0;
    quint32 part = 0;
    int parts = 1;
    qsizetype digits = 0;
    for (const char c : text) {
        if (c == '.') {
            if (digits == 0 || ++parts > 4)
                return std::nullopt;
            address = address << 8 | part;
            part = 0;
            digits = 0;
        } else {
            if (!ascii::isDigit(c) || (digits > 0 && part == 0))
                return std::nullopt;
            part = part * 10 + quint32(c - '0');
            ++digits;
            if (part > 255)
                return std::nullopt;
        }
    }
    if (parts != 4 || digits == 0)
        return std::nullopt;
    return IpAddress{.high = 0, .low = 0xffff'0000'0000ULL | (address << 8 | part)};
}

bool mayBeIpv6(QByteArrayView text)
{
    return text.size() <= 45
        && std::ranges::all_of(text, [](char c) { return ascii::isHexDigit(c) || c == ':' || c == '.'; });
}

} // namespace

IpAddress IpAddress::fromHostAddress(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return {.high = 0, .low = 0xffff'0000'0000ULL | address.toIPv4Address()};
    const Q_IPV6ADDR bytes = address.toIPv6Address(); // would map IPv4 too, but makes :: of 0.0.0.0
    return {.high = qFromBigEndian<quint64>(bytes.c), .low = qFromBigEndian<quint64>(bytes.c + 8)};
}

std::optional<IpAddress> IpAddress::parse(QByteArrayView text)
{
    const qsizetype zone = text.indexOf('%');
    if (zone >= 0) {
        if (zone == text.size() - 1 || !text.first(zone).contains(':'))
            return std::nullopt;
        text = text.first(zone);
    }
    // QHostAddress also reads "1.2.3", "0x7f.1" and "010.0.0.1" (inet_aton), and blanks around an address.
    if (!text.contains(':'))
        return parseIpv4(text);
    if (!mayBeIpv6(text))
        return std::nullopt;
    QHostAddress address;
    if (!address.setAddress(QString::fromLatin1(text)))
        return std::nullopt;
    return fromHostAddress(address);
}

std::optional<IpAddress> IpAddress::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() == 4)
        return IpAddress{.high = 0, .low = 0xffff'0000'0000ULL | qFromBigEndian<quint32>(bytes.data())};
    if (bytes.size() == 16)
        return IpAddress{.high = qFromBigEndian<quint64>(bytes.data()),
                         .low = qFromBigEndian<quint64>(bytes.data() + 8)};
    return std::nullopt;
}

QByteArray IpAddress::bytes() const
{
    std::array<char, 16> bytes;
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    return isIpv4() ? QByteArray(bytes.data() + 12, 4) : QByteArray(bytes.data(), 16);
}

QByteArray IpAddress::text() const
{
    if (isIpv4())
        return QHostAddress(quint32(low)).toString().toLatin1();
    std::array<quint8, 16> bytes;
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    return QHostAddress(bytes.data()).toString().toLatin1();
}

std::optional<AddressRange> AddressRange::parse(QByteArrayView text)
{
    const qsizetype slash = text.indexOf('/');
    const auto address = IpAddress::parse(slash < 0 ? text : text.first(slash));
    if (!address)
        return std::nullopt;
    const bool ipv4 = !text.contains(':');
    int prefixLength = 128;
    if (slash >= 0) {
        const QByteArrayView digits = text.sliced(slash + 1);
        if (digits.isEmpty() || digits.size() > 3 || (digits.size() > 1 && digits.front() == '0'))
            return std::nullopt;
        prefixLength = 0;
        for (const char c : digits) {
            if (!ascii::isDigit(c))
                return std::nullopt;
            prefixLength = prefixLength * 10 + (c - '0');
        }
        if (prefixLength > (ipv4 ? 32 : 128))
            return std::nullopt;
        if (ipv4)
            prefixLength += 96;
    }
    AddressRange range{.network = *address, .prefixLength = prefixLength};
    const IpAddress mask = range.mask();
    range.network.high &= mask.high;
    range.network.low &= mask.low;
    return range;
}

bool AddressRange::contains(const IpAddress &address) const
{
    const IpAddress m = mask();
    return (prefixLength == 0 || !address.isNull()) && (address.high & m.high) == network.high
        && (address.low & m.low) == network.low;
}

QByteArray AddressRange::text() const
{
    // A range wider than the mapped block, such as ::/0, is IPv6 even where its network looks mapped.
    const bool ipv4 = network.isIpv4() && prefixLength >= 96;
    return network.text() + '/' + QByteArray::number(ipv4 ? prefixLength - 96 : prefixLength);
}

IpAddress AddressRange::mask() const
{
    const auto ones = [](int count) {
        return count <= 0 ? 0 : count >= 64 ? ~quint64(0) : ~quint64(0) << (64 - count);
    };
    return {.high = ones(prefixLength), .low = ones(prefixLength - 64)};
}

} // namespace ringback
