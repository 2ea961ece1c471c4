// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ipaddress.h"

#include <QByteArrayView>

namespace ringback::vonage {

/// One hop that a proxy names: an address, "unknown" or an obfuscated name (RFC 7239 section 6), or no node
/// at all.
struct ForwardedNode
{
    enum class Kind : quint8 { Address, Unknown, Garbage } kind = Kind::Garbage;
    IpAddress address; ///< null unless kind is Address

    friend bool operator==(const ForwardedNode &, const ForwardedNode &) = default;
};

/// From "192.0.2.1", "192.0.2.1:80", "[2001:db8::1]:443", "2001:db8::1", "unknown", "_hidden"; quotes around
/// it are removed, the port too.
[[nodiscard]] ForwardedNode parseForwardedNode(QByteArrayView text);

/// The node of the for parameter of one element of a Forwarded field (RFC 7239 section 4). An element without
/// one is a hop that keeps silent: Unknown.
[[nodiscard]] ForwardedNode parseForwardedElement(QByteArrayView element);

/// Takes the last element off the comma-separated list \a rest, empty ones left out; null when there is none.
/// With \a quoted, commas inside quoted strings do not separate. Reading from the right, nothing that a
/// sender wrote in front, an open quote say, changes the elements that proxies appended.
[[nodiscard]] QByteArrayView takeLastElement(QByteArrayView &rest, bool quoted);

} // namespace ringback::vonage
