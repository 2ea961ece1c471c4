// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>

#include <compare>
#include <optional>

namespace ringback {

/// An IPv4 or IPv6 address as 128 bits; IPv4 is kept IPv4-mapped (::ffff:a.b.c.d, RFC 4291 section 2.5.5.2),
/// so that both families compare in one column. Zone ids are dropped.
struct IpAddress
{
    quint64 high = 0; ///< bits 127 to 64
    quint64 low = 0;  ///< bits 63 to 0

    [[nodiscard]] static IpAddress fromHostAddress(const QHostAddress &address);
    /// From "174.37.245.33", "::1", "fe80::1%eth0"; nothing else is an address.
    [[nodiscard]] static std::optional<IpAddress> parse(QByteArrayView text);
    /// From 4 or 16 bytes in network order, as bytes() gives them.
    [[nodiscard]] static std::optional<IpAddress> fromBytes(QByteArrayView bytes);

    [[nodiscard]] bool isIpv4() const { return high == 0 && (low >> 32) == 0xffff; }
    /// Whether it is not known; no sender has the address "::" (RFC 4291 section 2.5.2).
    [[nodiscard]] bool isNull() const { return high == 0 && low == 0; }
    /// 4 bytes for IPv4, else 16, in network order.
    [[nodiscard]] QByteArray bytes() const;
    /// Canonical text (RFC 5952); IPv4 in dotted form.
    [[nodiscard]] QByteArray text() const;

    friend auto operator<=>(const IpAddress &, const IpAddress &) = default;
};

/// An address and a prefix length (CIDR, RFC 4632).
struct AddressRange
{
    IpAddress network;      ///< host bits are zero
    int prefixLength = 128; ///< 0 to 128, counted on the 128 bits (an IPv4 /29 is 125)

    /// From "174.37.245.32/29", "2001:db8::/32" or a single address. Host bits are cleared.
    [[nodiscard]] static std::optional<AddressRange> parse(QByteArrayView text);
    /// An unknown address is in "::/0" alone.
    [[nodiscard]] bool contains(const IpAddress &address) const;
    /// As "174.37.245.32/29".
    [[nodiscard]] QByteArray text() const;
    /// The prefix as a mask on the two halves of an address.
    [[nodiscard]] IpAddress mask() const;

    friend bool operator==(const AddressRange &, const AddressRange &) = default;
};

/// The other end of a socket.
struct Endpoint
{
    IpAddress address;
    quint16 port = 0;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

} // namespace ringback
