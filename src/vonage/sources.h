// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/httprequest.h"
#include "core/ipaddress.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace ringback::vonage {

/// A named set of address ranges, such as "Nexmo webhooks guide".
struct SourceSet
{
    QByteArray name; ///< UTF-8
    QList<AddressRange> ranges;

    friend bool operator==(const SourceSet &, const SourceSet &) = default;
};

/// The sets that come with the program: those of the vendor's pages over time, then "Local".
[[nodiscard]] const QList<SourceSet> &builtinSourceSets();
/// The set named "Local": loopback, private and link-local addresses.
[[nodiscard]] const SourceSet &localSourceSet();
/// The sets that count as Vonage unless the user chooses otherwise (binding default).
[[nodiscard]] QList<SourceSet> defaultActiveSets();

/// Where an address lies.
struct SourceMatch
{
    QByteArray set;     ///< name of the first set that holds it
    AddressRange range; ///< the range of that set
};
[[nodiscard]] std::optional<SourceMatch> findSource(const IpAddress &address, const QList<SourceSet> &sets);

/// Reads "vonage,local,203.0.113.0/24,any": named sets and CIDR ranges, separated by commas, names in any
/// case. "vonage" is \a activeSets, "any" is 0.0.0.0/0 and ::/0; active sets and \a knownSets also go by
/// their own names. The error is the part that is none of these.
[[nodiscard]] Result<QList<AddressRange>, QByteArray> parseRanges(
    QByteArrayView text, const QList<SourceSet> &activeSets,
    const QList<SourceSet> &knownSets = builtinSourceSets());

/// A range of parseRanges() that named an address inside the network instead of the network.
struct ClearedRange
{
    QByteArray given;   ///< such as "174.37.245.35/29"
    AddressRange range; ///< what it is taken for: 174.37.245.32/29
};
/// What a user should be told about the ranges he gave: those whose host bits were cleared, in order.
[[nodiscard]] QList<ClearedRange> clearedRanges(QByteArrayView text);

/// The headers that effectiveSource() reads, most trustworthy first, in lower case.
[[nodiscard]] QByteArrayList forwardingHeaders();

/// The peers that effectiveSource() trusts unless the user says otherwise, for parseRanges(): a tunnel on
/// this machine may say whom it forwards for, and nobody else.
inline constexpr char DefaultTrustedProxies[] = "127.0.0.0/8,::1";

/// The client's address as far as trusted proxies tell: the peer unless it is in \a trusted, else by
/// forwardingHeaders(): the first that can be read. A null address when a trusted proxy
/// says that it does not know or does not tell.
[[nodiscard]] SourceAddress effectiveSource(const IpAddress &peer, const HttpRequest &request,
                                            const QList<AddressRange> &trusted);

/// Whether \a request names a client in a forwarding header that is not believed, because \a peer is not in
/// \a trusted.
[[nodiscard]] bool hasUntrustedForwarding(const IpAddress &peer, const HttpRequest &request,
                                          const QList<AddressRange> &trusted);

/// "vonage:<set name>", "local", "foreign" or "unknown". A trusted proxy that names no client is "local".
[[nodiscard]] QByteArray sourceLabel(const SourceAddress &source, const QList<SourceSet> &activeSets,
                                     const QList<AddressRange> &trusted);

/// The address the sender used for us, as "https://hooks.example.com": X-Forwarded-Proto and X-Forwarded-Host
/// from a trusted peer, else Host after the scheme that \a event came by. Empty when unknown or when what is
/// said is no scheme or host.
[[nodiscard]] QByteArray publicBaseUrl(const Event &event, const QList<AddressRange> &trusted);

} // namespace ringback::vonage
