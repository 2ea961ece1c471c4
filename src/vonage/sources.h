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
    QByteArray set;      ///< name of the first set that holds it
    AddressRange range;  ///< the range of that set
};
[[nodiscard]] std::optional<SourceMatch> findSource(const IpAddress &address, const QList<SourceSet> &sets);

/// Reads "vonage,local,203.0.113.0/24,any": named sets and CIDR ranges, separated by commas. "vonage" is
/// \a activeSets, "any" is 0.0.0.0/0 and ::/0. The error is the part that is neither.
[[nodiscard]] Result<QList<AddressRange>, QByteArray> parseRanges(QByteArrayView text, const QList<SourceSet> &activeSets);

/// The client's address as far as trusted proxies tell: the peer unless it is in \a trusted, else by
/// \a chosenHeader, X-Forwarded-For, Forwarded (RFC 7239), X-Real-Ip, Cf-Connecting-Ip, True-Client-Ip.
[[nodiscard]] SourceAddress effectiveSource(const IpAddress &peer, const HttpRequest &request,
                                            const QList<AddressRange> &trusted, QByteArrayView chosenHeader = {});

/// The address the sender used for us, as "https://hooks.example.com": X-Forwarded-Proto and X-Forwarded-Host
/// from a trusted peer, else Host. Empty when unknown.
[[nodiscard]] QByteArray publicBaseUrl(const IpAddress &peer, const HttpRequest &request,
                                       const QList<AddressRange> &trusted);

} // namespace ringback::vonage
