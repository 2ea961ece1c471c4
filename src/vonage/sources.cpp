// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/sources.h"

#include "vonage/forwarded.h"
#include "vonage/key.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace ringback::vonage {

namespace {

constexpr int MaxHops = 64; // trusted hops passed over in one header; a longer chain is no chain of proxies

/// The headers that name a client, most trustworthy first.
struct ForwardingHeader
{
    QByteArrayView name; // lower case
    enum Shape : quint8 { Single, List, Elements } shape;
};
constexpr std::array<ForwardingHeader, 5> ForwardingHeaders{{
    {"x-forwarded-for", ForwardingHeader::List},
    {"forwarded", ForwardingHeader::Elements}, // RFC 7239
    {"x-real-ip", ForwardingHeader::Single},
    {"cf-connecting-ip", ForwardingHeader::Single},
    {"true-client-ip", ForwardingHeader::Single},
}};

using Values = QVarLengthArray<QByteArrayView, 4>; // of one header's lines, in order

SourceSet makeSet(QByteArrayView name, std::initializer_list<QByteArrayView> ranges)
{
    SourceSet set{.name = name.toByteArray(), .ranges = {}};
    for (const QByteArrayView range : ranges)
        set.ranges << AddressRange::parse(range).value();
    return set;
}

QList<SourceSet> makeBuiltinSets()
{
    return {
        makeSet("Nexmo webhooks guide",
                {"174.37.245.32/29", "174.36.197.192/28", "173.193.199.16/28", "119.81.44.0/28"}),
        makeSet("Webhooks guide Aug 2018",
                {"174.37.245.32/29", "174.36.197.192/28", "173.193.199.16/28", "119.81.44.0/28",
                 "5.10.112.112/28"}),
        makeSet("Webhooks guide 2019",
                {"119.81.44.0/28", "169.60.146.16/28", "169.63.86.160/28", "5.10.112.112/28",
                 "169.50.200.64/28"}),
        makeSet("Vonage API current", {"216.147.0.0/18"}),
        makeSet("Vonage API current (extended)", {"216.147.0.0/18", "168.100.64.0/18"}),
        makeSet("Local",
                {"127.0.0.0/8", "::1/128", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7",
                 "fe80::/10"}),
    };
}

bool isIn(const IpAddress &address, const QList<AddressRange> &ranges)
{
    return std::ranges::any_of(ranges,
                               [&address](const AddressRange &range) { return range.contains(address); });
}

/// The ranges of a name that parseRanges() knows.
std::optional<QList<AddressRange>> namedRanges(QByteArrayView name, const QList<SourceSet> &activeSets,
                                               const QList<SourceSet> &knownSets)
{
    if (isSameWord(name, "any"))
        return QList{AddressRange::parse("0.0.0.0/0").value(), AddressRange::parse("::/0").value()};
    if (isSameWord(name, "vonage")) {
        QList<AddressRange> all;
        for (const SourceSet &set : activeSets)
            all += set.ranges;
        return all;
    }
    for (const QList<SourceSet> &sets : {activeSets, knownSets}) {
        for (const SourceSet &set : sets) {
            if (isSameWord(name, set.name))
                return set.ranges;
        }
    }
    return std::nullopt;
}

/// Whether one of a Forwarded header's elements may tell for whom: some proxies write one of proto and host
/// alone.
bool speaksOfClients(QByteArrayView value) { return value.toByteArray().toLower().contains("for="); }

/// The client that the values of one header name, walking from the nearest proxy outwards.
ForwardedNode clientOf(const Values &values, ForwardingHeader::Shape shape,
                       const QList<AddressRange> &trusted)
{
    if (shape == ForwardingHeader::Single)
        return values.size() == 1 ? parseForwardedNode(values.front()) : ForwardedNode{};
    if (shape == ForwardingHeader::Elements && std::ranges::none_of(values, speaksOfClients))
        return {};
    ForwardedNode outermost;
    int hops = 0;
    for (qsizetype i = values.size() - 1; i >= 0; --i) {
        QByteArrayView rest = values[i];
        for (;;) {
            const QByteArrayView element = takeLastElement(rest, shape == ForwardingHeader::Elements);
            if (element.isNull())
                break;
            outermost = shape == ForwardingHeader::Elements ? parseForwardedElement(element)
                                                            : parseForwardedNode(element);
            if (outermost.kind != ForwardedNode::Kind::Address || !isIn(outermost.address, trusted))
                return outermost;
            if (++hops == MaxHops)
                return {};
        }
    }
    return outermost;
}

} // namespace

const QList<SourceSet> &builtinSourceSets()
{
    static const QList<SourceSet> sets = makeBuiltinSets();
    return sets;
}

const SourceSet &localSourceSet() { return builtinSourceSets().constLast(); }

QList<SourceSet> defaultActiveSets() { return {builtinSourceSets().constFirst()}; }

std::optional<SourceMatch> findSource(const IpAddress &address, const QList<SourceSet> &sets)
{
    for (const SourceSet &set : sets) {
        for (const AddressRange &range : set.ranges) {
            if (range.contains(address))
                return SourceMatch{.set = set.name, .range = range};
        }
    }
    return std::nullopt;
}

Result<QList<AddressRange>, QByteArray> parseRanges(QByteArrayView text, const QList<SourceSet> &activeSets,
                                                    const QList<SourceSet> &knownSets)
{
    QList<AddressRange> ranges;
    for (const QByteArray &part : text.toByteArray().split(',')) {
        const QByteArray trimmed = part.trimmed();
        if (const auto named = namedRanges(trimmed, activeSets, knownSets))
            ranges += *named;
        else if (const auto range = AddressRange::parse(trimmed))
            ranges << *range;
        else
            return Unexpected{trimmed};
    }
    return ranges;
}

QList<ClearedRange> clearedRanges(QByteArrayView text)
{
    QList<ClearedRange> cleared;
    for (const QByteArray &part : text.toByteArray().split(',')) {
        const QByteArray trimmed = part.trimmed();
        const qsizetype slash = trimmed.indexOf('/');
        const auto range = AddressRange::parse(trimmed);
        if (range && slash >= 0 && IpAddress::parse(trimmed.first(slash)) != range->network)
            cleared << ClearedRange{.given = trimmed, .range = *range};
    }
    return cleared;
}

QByteArrayList forwardingHeaders()
{
    QByteArrayList names;
    for (const ForwardingHeader &header : ForwardingHeaders)
        names.append(header.name.toByteArray());
    return names;
}

SourceAddress effectiveSource(const IpAddress &peer, const HttpRequest &request,
                              const QList<AddressRange> &trusted)
{
    if (!isIn(peer, trusted))
        return {.address = peer, .header = {}};

    std::array<Values, ForwardingHeaders.size()> known;
    for (const HeaderField &field : request.fields()) {
        for (size_t i = 0; i < ForwardingHeaders.size(); ++i) {
            if (isSameWord(field.name, ForwardingHeaders[i].name))
                known[i].append(field.value);
        }
    }

    for (size_t i = 0; i < ForwardingHeaders.size(); ++i) {
        const ForwardedNode client = clientOf(known[i], ForwardingHeaders[i].shape, trusted);
        if (client.kind != ForwardedNode::Kind::Garbage) {
            const QByteArrayView name = ForwardingHeaders[i].name; // a literal: shared, not copied
            return {.address = client.address, .header = QByteArray::fromRawData(name.data(), name.size())};
        }
    }
    return {.address = peer, .header = {}};
}

bool hasUntrustedForwarding(const IpAddress &peer, const HttpRequest &request,
                            const QList<AddressRange> &trusted)
{
    if (isIn(peer, trusted))
        return false;
    return std::ranges::any_of(request.fields(), [](const HeaderField &field) {
        return std::ranges::any_of(ForwardingHeaders, [&field](const ForwardingHeader &h) {
            return isSameWord(field.name, h.name);
        });
    });
}

QByteArray sourceLabel(const SourceAddress &source, const QList<SourceSet> &activeSets,
                       const QList<AddressRange> &trusted)
{
    if (source.address.isNull())
        return "unknown";
    if (const auto match = findSource(source.address, activeSets))
        return "vonage:" + match->set;
    if (isIn(source.address, localSourceSet().ranges)
        || (source.header.isEmpty() && isIn(source.address, trusted)))
        return "local";
    return "foreign";
}

QByteArray publicBaseUrl(const Event &event, const QList<AddressRange> &trusted)
{
    QByteArrayView scheme;
    if (event.overTls)
        scheme = *event.overTls ? "https" : "http";
    QByteArrayView host = event.request.fields().first("host").value_or(QByteArrayView());
    if (const QByteArrayView origin = targetOrigin(event.request.target); !origin.isEmpty()) {
        const qsizetype mark = origin.indexOf("://"); // RFC 9112 section 3.2.2: Host says nothing then
        scheme = origin.first(mark);
        host = origin.sliced(mark + 3);
    }
    if (isIn(event.peer.address, trusted)) {
        for (const HeaderField &field : event.request.fields()) {
            QByteArrayView rest = field.value; // the last of a list is the nearest proxy's
            if (isSameWord(field.name, "x-forwarded-proto"))
                scheme = takeLastElement(rest, false);
            else if (isSameWord(field.name, "x-forwarded-host"))
                host = takeLastElement(rest, false);
        }
    }
    if ((!isSameWord(scheme, "http") && !isSameWord(scheme, "https")) || !isPlainHost(host))
        return {};
    return scheme.toByteArray().toLower() + "://" + host.toByteArray();
}

} // namespace ringback::vonage
