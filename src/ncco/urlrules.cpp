// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/checks.h"

#include "core/ascii.h"
#include "core/ipaddress.h"

#include <algorithm>
#include <array>

namespace ringback::ncco {

namespace {

constexpr std::array LocalRanges{
    "127.0.0.0/8",
    "10.0.0.0/8",
    "172.16.0.0/12",
    "192.168.0.0/16",
    "169.254.0.0/16",
    "100.64.0.0/10",
    "0.0.0.0/8",
    "::1",
    "::",
    "fc00::/7",
    "fe80::/10",
};

bool isLocal(const IpAddress &address)
{
    static const std::vector<AddressRange> ranges = [] {
        std::vector<AddressRange> parsed;
        parsed.reserve(LocalRanges.size());
        for (const char *const text : LocalRanges)
            parsed.push_back(AddressRange::parse(text).value());
        return parsed;
    }();
    return std::ranges::any_of(ranges,
                               [&address](const AddressRange &range) { return range.contains(address); });
}

bool isLocal(QByteArrayView host)
{
    const QByteArray name = host.toByteArray().toLower();
    return name == "localhost" || name.endsWith(".localhost") || name.endsWith(".local");
}

bool isBadLabel(QByteArrayView label)
{
    return label.contains('_') || label.startsWith('-') || label.endsWith('-');
}

QList<QByteArray> labels(QByteArrayView host) { return host.toByteArray().split('.'); }

bool isHostByte(char c)
{
    return ascii::isLetterOrDigit(c) || QByteArrayView("-_.").contains(c) || uchar(c) >= 0x80;
}

/// Whether the host can be a name. One whose last part is a number is taken for an IPv4 address.
bool isHostName(QByteArrayView host)
{
    const QList<QByteArray> parts = labels(host);
    return std::ranges::all_of(host, isHostByte) && !ascii::allDigits(parts.constLast())
        && std::ranges::none_of(parts, [](const QByteArray &label) { return label.isEmpty(); });
}

/// Characters that no URI has unescaped (RFC 3986), those beyond ASCII aside.
bool isForbidden(char c) { return uchar(c) <= 0x20 || QByteArrayView("<>\"{}|\\^`\x7f").contains(c); }

/// A host with a port: "example.com:8080", "[::1]".
struct HostPort
{
    QByteArrayView host; ///< without the dot that a name may end with
    std::optional<IpAddress> address;
    bool isValid = false;
};

HostPort parseHostPort(QByteArrayView text)
{
    HostPort parsed;
    qsizetype hostEnd = text.indexOf(':');
    if (text.startsWith('[')) {
        const qsizetype close = text.indexOf(']');
        if (close < 0)
            return parsed;
        parsed.host = text.sliced(1, close - 1);
        parsed.address = IpAddress::parse(parsed.host);
        hostEnd = close + 1;
        if (!parsed.address || (hostEnd < text.size() && text[hostEnd] != ':'))
            return parsed;
    } else {
        parsed.host = text.first(hostEnd < 0 ? text.size() : hostEnd);
        if (parsed.host.endsWith('.'))
            parsed.host.chop(1);
        parsed.address = IpAddress::parse(parsed.host);
        if (!parsed.address && !isHostName(parsed.host))
            return parsed;
    }
    if (hostEnd >= 0 && hostEnd + 1 < text.size()) {
        const QByteArrayView port = text.sliced(hostEnd + 1);
        bool isNumber = std::ranges::all_of(port, ascii::isDigit);
        isNumber = isNumber && port.size() <= 5 && port.toInt() <= 65535;
        if (!isNumber)
            return parsed;
    }
    parsed.isValid = true;
    return parsed;
}

void addBadUrl(const OptionValue &checked, const char *example)
{
    checked.report.add(RuleId::BadUrl, checked.value, {checked.name(), QString::fromLatin1(example)});
}

void checkHost(const OptionValue &checked, const HostPort &host)
{
    const QString name = QString::fromUtf8(host.host);
    if (host.address ? isLocal(*host.address) : isLocal(host.host))
        checked.report.add(RuleId::UrlLocal, checked.value, {name});
    if (!host.address && std::ranges::any_of(labels(host.host), isBadLabel))
        checked.report.add(RuleId::UrlUnderscore, checked.value, {name});
}

/// A URI with an authority, by its scheme without and with encryption.
void checkAuthority(const OptionValue &checked, QByteArrayView plain, QByteArrayView secure,
                    const char *example)
{
    const QByteArray text = checked.value.string();
    const qsizetype colon = text.indexOf("://");
    const QByteArray scheme = text.first(std::max<qsizetype>(colon, 0)).toLower();
    if ((scheme != plain && scheme != secure) || std::ranges::any_of(text, isForbidden))
        return addBadUrl(checked, example);
    const QByteArrayView rest = QByteArrayView(text).sliced(colon + 3);
    const auto end = std::ranges::find_if(rest, [](char c) { return c == '/' || c == '?' || c == '#'; });
    const QByteArrayView authority = rest.first(end - rest.begin());
    const HostPort host = parseHostPort(authority.sliced(authority.lastIndexOf('@') + 1));
    if (!host.isValid)
        return addBadUrl(checked, example);
    if (scheme == plain)
        checked.report.add(RuleId::UrlNotHttps, checked.value,
                           {QString::fromLatin1(plain) + QLatin1String("://"),
                            QString::fromLatin1(secure) + QLatin1String("://")});
    checkHost(checked, host);
}

} // namespace

void checkUrl(const OptionValue &checked)
{
    checkAuthority(checked, "http", "https", "https://example.com/webhooks/event");
}

void checkSocketUri(const OptionValue &checked)
{
    checkAuthority(checked, "ws", "wss", "wss://example.com/socket");
}

void checkSipUri(const OptionValue &checked)
{
    constexpr const char *example = "sip:user@example.com";
    const QByteArray text = checked.value.string();
    const qsizetype colon = text.indexOf(':');
    const QByteArray scheme = text.first(std::max<qsizetype>(colon, 0)).toLower();
    if ((scheme != "sip" && scheme != "sips") || std::ranges::any_of(text, isForbidden))
        return addBadUrl(checked, example);
    const QByteArrayView rest = QByteArrayView(text).sliced(colon + 1);
    const QByteArrayView hostOn = rest.sliced(rest.indexOf('@') + 1);
    const auto end = std::ranges::find_if(hostOn, [](char c) { return c == ';' || c == '?'; });
    const HostPort host = parseHostPort(hostOn.first(end - hostOn.begin()));
    if (!host.isValid)
        return addBadUrl(checked, example);
    checkHost(checked, host);
}

} // namespace ringback::ncco
