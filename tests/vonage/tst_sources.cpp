// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/forwarded.h"
#include "vonage/sources.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ringback;
using namespace ringback::vonage;

namespace {

IpAddress ip(QByteArrayView text) { return IpAddress::parse(text).value(); }

HttpRequest requestWith(const QByteArray &fieldSection)
{
    HttpRequest request;
    request.method = "POST";
    request.target = "/webhooks/event";
    request.fieldSection = fieldSection;
    return request;
}

Event eventWith(const QByteArray &peer, const QByteArray &fieldSection, std::optional<bool> overTls)
{
    Event event;
    event.peer.address = ip(peer);
    event.overTls = overTls;
    event.request = requestWith(fieldSection);
    return event;
}

QList<AddressRange> loopback() { return parseRanges("127.0.0.0/8,::1", {}).value(); }

QByteArray names(const QList<SourceSet> &sets)
{
    QByteArrayList all;
    for (const SourceSet &set : sets)
        all << set.name;
    return all.join('|');
}

QByteArray texts(const QList<AddressRange> &ranges)
{
    QByteArrayList all;
    for (const AddressRange &range : ranges)
        all << range.text();
    return all.join(' ');
}

QByteArray successor(const IpAddress &address, qint64 distance)
{
    return IpAddress{.high = address.high, .low = address.low + quint64(distance)}.text();
}

} // namespace

class TestSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sets_data();
    void sets();
    void defaults();
    void edges_data();
    void edges();
    void localRanges_data();
    void localRanges();
    void firstSetWins();
    void ranges_data();
    void ranges();
    void rangesRefused_data();
    void rangesRefused();
    void clearedHostBits();
    void nodes_data();
    void nodes();
    void elements_data();
    void elements();
    void effective_data();
    void effective();
    void labels_data();
    void labels();
    void untrustedForwarding();
    void baseUrl_data();
    void baseUrl();
    void baseUrlOfAbsoluteTarget_data();
    void baseUrlOfAbsoluteTarget();
    void hostileHeaders_data();
    void hostileHeaders();
    void speed();
};

void TestSources::sets_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("ranges");
    QTest::newRow("guide") << 0 << QByteArray("Nexmo webhooks guide")
                           << QByteArray(
                                  "174.37.245.32/29 174.36.197.192/28 173.193.199.16/28 119.81.44.0/28");
    QTest::newRow("2018")
        << 1 << QByteArray("Webhooks guide Aug 2018")
        << QByteArray("174.37.245.32/29 174.36.197.192/28 173.193.199.16/28 119.81.44.0/28 5.10.112.112/28");
    QTest::newRow("2019")
        << 2 << QByteArray("Webhooks guide 2019")
        << QByteArray("119.81.44.0/28 169.60.146.16/28 169.63.86.160/28 5.10.112.112/28 169.50.200.64/28");
    QTest::newRow("current") << 3 << QByteArray("Vonage API current") << QByteArray("216.147.0.0/18");
    QTest::newRow("extended") << 4 << QByteArray("Vonage API current (extended)")
                              << QByteArray("216.147.0.0/18 168.100.64.0/18");
    QTest::newRow("local") << 5 << QByteArray("Local")
                           << QByteArray(
                                  "127.0.0.0/8 ::1/128 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 fc00::/7 "
                                  "fe80::/10");
}

void TestSources::sets()
{
    QFETCH(int, position);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, ranges);
    QCOMPARE(builtinSourceSets().size(), 6);
    QCOMPARE(builtinSourceSets().at(position).name, name);
    QCOMPARE(texts(builtinSourceSets().at(position).ranges), ranges);
}

void TestSources::defaults()
{
    QCOMPARE(names(defaultActiveSets()), QByteArray("Nexmo webhooks guide"));
    QCOMPARE(localSourceSet().name, QByteArray("Local"));
}

void TestSources::edges_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<int>("count");
    const auto row = [](const char *range, const char *first, const char *last, int count) {
        QTest::newRow(range) << QByteArray(range) << QByteArray(first) << QByteArray(last) << count;
    };
    row("174.37.245.32/29", "174.37.245.32", "174.37.245.39", 8);
    row("174.36.197.192/28", "174.36.197.192", "174.36.197.207", 16);
    row("173.193.199.16/28", "173.193.199.16", "173.193.199.31", 16);
    row("119.81.44.0/28", "119.81.44.0", "119.81.44.15", 16);
    row("5.10.112.112/28", "5.10.112.112", "5.10.112.127", 16);
    row("169.60.146.16/28", "169.60.146.16", "169.60.146.31", 16);
    row("169.63.86.160/28", "169.63.86.160", "169.63.86.175", 16);
    row("169.50.200.64/28", "169.50.200.64", "169.50.200.79", 16);
    row("216.147.0.0/18", "216.147.0.0", "216.147.63.255", 16384);
    row("168.100.64.0/18", "168.100.64.0", "168.100.127.255", 16384);
}

void TestSources::edges()
{
    QFETCH(QByteArray, range);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, last);
    QFETCH(int, count);
    const auto found = [](QByteArrayView address) {
        const auto match = findSource(ip(address), builtinSourceSets());
        return match ? match->range.text() : QByteArray();
    };
    QCOMPARE(found(first), range);
    QCOMPARE(found(last), range);
    QCOMPARE(found(QByteArray("::ffff:" + first)), range);
    QCOMPARE(found(successor(ip(first), -1)), QByteArray());
    QCOMPARE(found(successor(ip(last), 1)), QByteArray());
    int inside = 0;
    for (qint64 i = -1; i <= count; ++i)
        inside += AddressRange::parse(range)->contains(ip(successor(ip(first), i))) ? 1 : 0;
    QCOMPARE(inside, count);
}

void TestSources::localRanges_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("local");
    for (const char *address : {"127.0.0.0", "127.255.255.255", "::1", "10.0.0.0", "10.255.255.255",
                                "172.16.0.0", "172.31.255.255", "192.168.0.0", "192.168.255.255",
                                "fc00::", "fdff::ffff", "fe80::1%eth0", "febf::1", "::ffff:127.0.0.1"})
        QTest::newRow(address) << QByteArray(address) << true;
    for (const char *address :
         {"126.255.255.255", "128.0.0.0", "::2", "::", "9.255.255.255", "11.0.0.0", "172.15.255.255",
          "172.32.0.0", "192.167.255.255", "192.169.0.0", "fbff::1", "fe00::1", "fec0::1", "0.0.0.0"})
        QTest::newRow(address) << QByteArray(address) << false;
}

void TestSources::localRanges()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, local);
    QCOMPARE(findSource(ip(address), {localSourceSet()}).has_value(), local);
}

void TestSources::firstSetWins()
{
    const auto match = findSource(ip("5.10.112.121"), builtinSourceSets());
    QVERIFY(match);
    QCOMPARE(match->set, QByteArray("Webhooks guide Aug 2018"));
    QVERIFY(!findSource(ip("169.63.86.163"), defaultActiveSets()));
    QCOMPARE(findSource(ip("216.147.7.132"), builtinSourceSets())->set, QByteArray("Vonage API current"));
    QCOMPARE(findSource(ip("169.63.86.163"), {builtinSourceSets().at(2)})->set,
             QByteArray("Webhooks guide 2019"));
}

void TestSources::ranges_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("ranges");
    const QByteArray guide = "174.37.245.32/29 174.36.197.192/28 173.193.199.16/28 119.81.44.0/28";
    const QByteArray local = "127.0.0.0/8 ::1/128 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 fc00::/7 fe80::/10";
    QTest::newRow("vonage") << QByteArray("vonage") << guide;
    QTest::newRow("Vonage, spaced") << QByteArray(" VONAGE , local ") << guide + ' ' + local;
    QTest::newRow("any") << QByteArray("Any") << QByteArray("0.0.0.0/0 ::/0");
    QTest::newRow("own name") << QByteArray("vonage api current") << QByteArray("216.147.0.0/18");
    QTest::newRow("one address") << QByteArray("203.0.113.9") << QByteArray("203.0.113.9/32");
    QTest::newRow("both families") << QByteArray("203.0.113.0/24,2001:db8::/32")
                                   << QByteArray("203.0.113.0/24 2001:db8::/32");
    QTest::newRow("host bits") << QByteArray("174.37.245.35/29") << QByteArray("174.37.245.32/29");
    QTest::newRow("overlapping") << QByteArray("10.0.0.0/8,10.1.0.0/16")
                                 << QByteArray("10.0.0.0/8 10.1.0.0/16");
    QTest::newRow("zone") << QByteArray("fe80::1%eth0") << QByteArray("fe80::1/128");
}

void TestSources::ranges()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, ranges);
    const auto parsed = parseRanges(text, defaultActiveSets());
    QVERIFY(parsed.has_value());
    QCOMPARE(texts(*parsed), ranges);
}

void TestSources::rangesRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("empty part") << QByteArray("vonage,,local") << QByteArray("");
    QTest::newRow("trailing comma") << QByteArray("vonage,") << QByteArray("");
    QTest::newRow("word") << QByteArray("local, nexmo") << QByteArray("nexmo");
    QTest::newRow("prefix too long") << QByteArray("1.2.3.4/33") << QByteArray("1.2.3.4/33");
    QTest::newRow("prefix no number") << QByteArray("1.2.3.4/x") << QByteArray("1.2.3.4/x");
    QTest::newRow("three parts") << QByteArray("1.2.3/24") << QByteArray("1.2.3/24");
    QTest::newRow("octal") << QByteArray("010.0.0.1") << QByteArray("010.0.0.1");
    QTest::newRow("port") << QByteArray("1.2.3.4:80") << QByteArray("1.2.3.4:80");
}

void TestSources::rangesRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, part);
    const auto parsed = parseRanges(text, defaultActiveSets());
    QVERIFY(!parsed.has_value());
    QCOMPARE(parsed.error(), part);
}

void TestSources::clearedHostBits()
{
    const auto cleared =
        clearedRanges("vonage,174.37.245.35/29, 10.0.0.0/8,203.0.113.9,2001:db8::1/32,nonsense");
    QCOMPARE(cleared.size(), 2);
    QCOMPARE(cleared.at(0).given, QByteArray("174.37.245.35/29"));
    QCOMPARE(cleared.at(0).range.text(), QByteArray("174.37.245.32/29"));
    QCOMPARE(cleared.at(1).given, QByteArray("2001:db8::1/32"));
    QCOMPARE(cleared.at(1).range.text(), QByteArray("2001:db8::/32"));
    QVERIFY(clearedRanges("vonage,any,0.0.0.0/0,::1").isEmpty());
}

void TestSources::nodes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("node"); // address, "unknown", or empty for garbage
    const auto row = [](const char *text, const char *node) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(node);
    };
    row("192.0.2.1", "192.0.2.1");
    row("192.0.2.1:5678", "192.0.2.1");
    row("192.0.2.1:_port", "192.0.2.1");
    row("[2001:db8::1]:443", "2001:db8::1");
    row("[2001:db8::1]", "2001:db8::1");
    row("\"[2001:db8::1]:443\"", "2001:db8::1");
    row("2001:db8::1", "2001:db8::1");
    row("::ffff:192.0.2.1", "192.0.2.1");
    row("[::ffff:192.0.2.1]:80", "192.0.2.1");
    row("fe80::1%eth0", "fe80::1");
    row("[fe80::1%25eth0]:80", "fe80::1");
    row("unknown", "unknown");
    row("UnKnown", "unknown");
    row("unknown:80", "unknown");
    row("_hidden", "unknown");
    row("_SEVKISEK.a-b_c:_x", "unknown");
    row("\"_gazonk\"", "unknown");
    row("", "");
    row("\"\"", "");
    row("\"", "");
    row("_", "");
    row("_hid den", "");
    row("hidden", "");
    row("localhost", "");
    row("192.0.2", "");
    row("192.0.2.256", "");
    row("192.0.2.1:", "");
    row("192.0.2.1:port", "");
    row("192.0.2.1:123456", "");
    row("[192.0.2.1]", "");
    row("[2001:db8::1", "");
    row("[2001:db8::1]443", "");
    row("[2001:db8::1]:", "");
    row("[]", "");
    row("2001:db8:::1", "");
    row("192.0.2.1 192.0.2.2", "");
    row("0x7f.0.0.1", "");
    row("192.0.2.1\xc3\xa9", "");
    QTest::newRow("NUL") << QByteArray("192.0.2.1\0", 10) << QByteArray();
    QTest::newRow("long") << QByteArray(200, '1') << QByteArray();
    QTest::newRow("long name") << '_' + QByteArray(200, 'a') << QByteArray();
}

static QByteArray nodeText(const ForwardedNode &node)
{
    switch (node.kind) {
    case ForwardedNode::Kind::Address:
        return node.address.text();
    case ForwardedNode::Kind::Unknown:
        return "unknown";
    case ForwardedNode::Kind::Garbage:
        return {};
    }
    return {};
}

void TestSources::nodes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, node);
    QCOMPARE(nodeText(parseForwardedNode(text)), node);
}

void TestSources::elements_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("node");
    const auto row = [](const char *text, const char *node) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(node);
    };
    row("for=192.0.2.60;proto=http;by=203.0.113.43", "192.0.2.60");
    row("proto=https;For=192.0.2.60", "192.0.2.60");
    row("for=\"[2001:db8:cafe::17]:4711\"", "2001:db8:cafe::17");
    row("FOR=\"192.0.2.43:47011\" ; host=\"a;b,c\"", "192.0.2.43");
    row("host=\"a;for=192.0.2.1\";for=192.0.2.2", "192.0.2.2");
    row("host=\"a\\\";for=192.0.2.1\";for=192.0.2.2", "192.0.2.2");
    row("for=\"\\1\\92.0.2.4\\3\"", "192.0.2.43");
    row("for=[2001:db8::7]:443", "2001:db8::7");
    row("for=unknown", "unknown");
    row("for=_gazonk;proto=https", "unknown");
    row("proto=https", "unknown");
    row(";for=192.0.2.1;;", "192.0.2.1");
    row("for=192.0.2.1;for=192.0.2.2", "");
    row("for", "");
    row("for=", "");
    row("for=\"", "");
    row("for=\"192.0.2.1", "");
    row("for=\"192.0.2.1\\", "");
    row("for=\"192.0.2.1\"x", "");
    row("for=19\"2.0.2.1", "");
    row("192.0.2.1", "");
    row("f or=192.0.2.1", "");
    row("=192.0.2.1", "");
    row("for=localhost", "");
}

void TestSources::elements()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, node);
    QCOMPARE(nodeText(parseForwardedElement(text)), node);
}

void TestSources::effective_data()
{
    QTest::addColumn<QByteArray>("peer");
    QTest::addColumn<QByteArray>("fields"); // lines separated by '|'
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QByteArray>("header");
    const auto row = [](const char *name, const char *peer, const char *fields, const char *address,
                        const char *label, const char *header) {
        QTest::newRow(name) << QByteArray(peer) << QByteArray(fields) << QByteArray(address)
                            << QByteArray(label) << QByteArray(header);
    };
    const char *guide = "vonage:Nexmo webhooks guide";
    row("vonage direct", "174.37.245.33", "", "174.37.245.33", guide, "");
    row("one past", "174.37.245.40", "", "174.37.245.40", "foreign", "");
    row("tunnel", "127.0.0.1", "X-Forwarded-For: 119.81.44.7", "119.81.44.7", guide, "x-forwarded-for");
    row("forged left part", "127.0.0.1", "X-Forwarded-For: 119.81.44.7, 203.0.113.9", "203.0.113.9",
        "foreign", "x-forwarded-for");
    row("forged, untrusted peer", "203.0.113.9", "X-Forwarded-For: 119.81.44.7", "203.0.113.9", "foreign",
        "");
    row("forwarded", "::1", "Forwarded: for=\"[2001:db8::7]:443\";proto=https", "2001:db8::7", "foreign",
        "forwarded");
    row("cloudflare", "127.0.0.1", "Cf-Connecting-Ip: 173.193.199.20", "173.193.199.20", guide,
        "cf-connecting-ip");
    row("no header", "127.0.0.1", "", "127.0.0.1", "local", "");
    row("mapped", "::ffff:173.193.199.16", "", "173.193.199.16", guide, "");
    row("mapped, inside", "::ffff:174.37.245.33", "", "174.37.245.33", guide, "");
    row("set of 2019", "127.0.0.1", "X-Forwarded-For: 169.63.86.163", "169.63.86.163", "foreign",
        "x-forwarded-for");

    row("mapped peer is trusted", "::ffff:127.0.0.1", "x-forwarded-for: 119.81.44.7", "119.81.44.7", guide,
        "x-forwarded-for");
    row("trusted hops passed over", "127.0.0.1", "X-Forwarded-For: 1.1.1.1, 119.81.44.7, 127.0.0.1, ::1",
        "119.81.44.7", guide, "x-forwarded-for");
    row("all trusted: left-most", "127.0.0.1", "X-Forwarded-For: 127.0.0.7, ::1, 127.0.0.1", "127.0.0.7",
        "local", "x-forwarded-for");
    row("repeated headers join", "127.0.0.1",
        "X-Forwarded-For: 1.1.1.1|Host: x|X-Forwarded-For: 119.81.44.7|x-forwarded-for: 127.0.0.1",
        "119.81.44.7", guide, "x-forwarded-for");
    row("ports", "127.0.0.1", "X-Forwarded-For: 8.8.8.8:1, [2001:db8::1]:443", "2001:db8::1", "foreign",
        "x-forwarded-for");
    row("empty elements", "127.0.0.1", "X-Forwarded-For: , 119.81.44.7 ,, ", "119.81.44.7", guide,
        "x-forwarded-for");
    row("empty header", "127.0.0.1", "X-Forwarded-For: |X-Real-Ip: 119.81.44.7", "119.81.44.7", guide,
        "x-real-ip");
    row("garbage: next header", "127.0.0.1", "X-Forwarded-For: 1.1.1.1, <b>|Forwarded: for=119.81.44.7",
        "119.81.44.7", guide, "forwarded");
    row("garbage on the left does not matter", "127.0.0.1", "X-Forwarded-For: <b>, 119.81.44.7",
        "119.81.44.7", guide, "x-forwarded-for");
    row("garbage everywhere", "127.0.0.1",
        "X-Forwarded-For: a|Forwarded: b|X-Real-Ip: c|Cf-Connecting-Ip: d|True-Client-Ip: e", "127.0.0.1",
        "local", "");
    row("order of headers", "127.0.0.1",
        "True-Client-Ip: 5.5.5.5|Cf-Connecting-Ip: 4.4.4.4|X-Real-Ip: 3.3.3.3|Forwarded: "
        "for=2.2.2.2|X-Forwarded-For: 1.1.1.1",
        "1.1.1.1", "foreign", "x-forwarded-for");
    row("order behind it", "127.0.0.1",
        "True-Client-Ip: 5.5.5.5|Cf-Connecting-Ip: 4.4.4.4|X-Real-Ip: 3.3.3.3", "3.3.3.3", "foreign",
        "x-real-ip");
    row("akamai", "127.0.0.1", "True-Client-Ip: 119.81.44.7", "119.81.44.7", guide, "true-client-ip");
    row("single header, list", "127.0.0.1", "X-Real-Ip: 119.81.44.7, 1.1.1.1", "127.0.0.1", "local", "");
    row("single header, twice", "127.0.0.1", "X-Real-Ip: 119.81.44.7|X-Real-Ip: 1.1.1.1", "127.0.0.1",
        "local", "");
    row("xff unknown", "127.0.0.1", "X-Forwarded-For: 119.81.44.7, unknown", "::", "unknown",
        "x-forwarded-for");
    row("forwarded unknown", "127.0.0.1", "Forwarded: for=unknown", "::", "unknown", "forwarded");
    row("forwarded hidden", "127.0.0.1", "Forwarded: for=1.1.1.1, for=\"_mask\"", "::", "unknown",
        "forwarded");
    row("forwarded, silent hop", "127.0.0.1", "Forwarded: for=119.81.44.7, proto=https", "::", "unknown",
        "forwarded");
    row("forwarded, silent", "127.0.0.1", "Forwarded: proto=https;host=x|X-Real-IP: 119.81.44.7",
        "119.81.44.7", guide, "x-real-ip");
    row("forwarded, silent alone", "127.0.0.1", "Forwarded: proto=https", "127.0.0.1", "local", "");
    row("forwarded chain", "::1", "Forwarded: for=1.1.1.1, for=119.81.44.7;by=_a, for=127.0.0.1",
        "119.81.44.7", guide, "forwarded");
    row("forwarded, comma in quotes", "::1", "Forwarded: for=119.81.44.7;host=\"a,for=1.1.1.1\"",
        "119.81.44.7", guide, "forwarded");
    row("forwarded, escaped quote", "::1", "Forwarded: for=1.1.1.1, for=119.81.44.7;host=\"a\\\",\\\\\"",
        "119.81.44.7", guide, "forwarded");
    row("forwarded, open quote by the sender", "::1", "Forwarded: for=\"119.81.44.7, for=203.0.113.9",
        "203.0.113.9", "foreign", "forwarded");
    row("forwarded, open quote on an earlier line", "::1",
        "Forwarded: for=\"119.81.44.7|Forwarded: for=203.0.113.9", "203.0.113.9", "foreign", "forwarded");
    row("zone id", "::1", "X-Forwarded-For: fe80::1%eth0", "fe80::1", "local", "x-forwarded-for");
    row("similar names do not count", "127.0.0.1",
        "X-Forwarded-Fo: 1.1.1.1|XX-Forwarded-For: 1.1.1.1|X_Real_Ip: 1.1.1.1", "127.0.0.1", "local", "");
}

void TestSources::effective()
{
    QFETCH(QByteArray, peer);
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, label);
    QFETCH(QByteArray, header);
    const QByteArray section = fields.isEmpty() ? QByteArray() : fields.replace('|', "\r\n") + "\r\n";
    const SourceAddress source = effectiveSource(ip(peer), requestWith(section), loopback());
    QCOMPARE(source.address.text(), address);
    QCOMPARE(source.header, header);
    QCOMPARE(sourceLabel(source, defaultActiveSets(), loopback()), label);
}

void TestSources::labels_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("label");
    const auto row = [](const char *address, const char *header, const char *label) {
        QTest::addRow("%s by %s", address, header)
            << QByteArray(address) << QByteArray(header) << QByteArray(label);
    };
    row("169.63.86.163", "x-forwarded-for", "vonage:Webhooks guide 2019");
    row("119.81.44.7", "", "vonage:Nexmo webhooks guide");
    row("169.63.86.174", "", "vonage:Webhooks guide 2019");
    row("216.147.7.132", "", "foreign");
    // Signalling and media of SIP, some of them inside webhook ranges, which is harmless.
    row("5.10.112.121", "", "vonage:Webhooks guide 2019");
    row("5.10.112.122", "", "vonage:Webhooks guide 2019");
    row("119.81.44.6", "", "vonage:Nexmo webhooks guide");
    row("169.60.141.29", "", "foreign");
    row("169.60.141.30", "", "foreign");
    row("192.168.1.7", "", "local");
    row("203.0.113.1", "", "local"); // a trusted proxy that names nobody
    row("203.0.113.1", "x-forwarded-for", "foreign");
    row("203.0.113.2", "", "foreign");
    row("::", "forwarded", "unknown");
}

void TestSources::labels()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, label);
    const QList<SourceSet> active{builtinSourceSets().at(0), builtinSourceSets().at(2)};
    const auto trusted = parseRanges("127.0.0.0/8,203.0.113.1", active).value();
    QCOMPARE(sourceLabel({.address = ip(address), .header = header}, active, trusted), label);
}

void TestSources::untrustedForwarding()
{
    const HttpRequest forwarded = requestWith("Host: x\r\nX-Forwarded-For: 119.81.44.7\r\n");
    QVERIFY(hasUntrustedForwarding(ip("203.0.113.9"), forwarded, loopback()));
    QVERIFY(!hasUntrustedForwarding(ip("127.0.0.1"), forwarded, loopback()));
    QVERIFY(!hasUntrustedForwarding(ip("203.0.113.9"), requestWith("Host: x\r\n"), loopback()));
    QVERIFY(!hasUntrustedForwarding(ip("203.0.113.9"), requestWith({}), loopback()));
}

void TestSources::baseUrl_data()
{
    QTest::addColumn<QByteArray>("peer");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<std::optional<bool>>("overTls");
    QTest::addColumn<QByteArray>("url");
    const auto row = [](const char *peer, const char *fields, const char *url) {
        QTest::addRow("%s %s", peer, fields)
            << QByteArray(peer) << QByteArray(fields) << std::optional(false) << QByteArray(url);
    };
    const auto rowOver = [](const char *name, std::optional<bool> overTls, const char *fields,
                            const char *url) {
        QTest::newRow(name) << QByteArray("127.0.0.1") << QByteArray(fields) << overTls << QByteArray(url);
    };
    rowOver("TLS", true, "Host: real.example", "https://real.example");
    rowOver("TLS behind a proxy", true, "Host: real.example|X-Forwarded-Proto: http", "http://real.example");
    rowOver("nobody knows", {}, "Host: real.example", "");
    rowOver("the proxy knows", {}, "Host: real.example|X-Forwarded-Proto: https", "https://real.example");
    row("127.0.0.1", "Host: localhost:8484", "http://localhost:8484");
    row("127.0.0.1", "Host: abc.ngrok.app|X-Forwarded-Proto: https|X-Forwarded-Host: hooks.example.com",
        "https://hooks.example.com");
    row("127.0.0.1", "Host: abc.ngrok.app|X-Forwarded-Proto: HTTPS", "https://abc.ngrok.app");
    row("127.0.0.1", "Host: a|X-Forwarded-Host: forged.example, real.example", "http://real.example");
    row("127.0.0.1", "Host: [2001:db8::1]:8443|X-Forwarded-Proto: https", "https://[2001:db8::1]:8443");
    row("203.0.113.9", "Host: real.example|X-Forwarded-Proto: https|X-Forwarded-Host: forged.example",
        "http://real.example");
    row("127.0.0.1", "Accept: */*", "");
    row("127.0.0.1", "Host: ", "");
    row("127.0.0.1", "Host: a|X-Forwarded-Proto: javascript", "");
    row("127.0.0.1", "Host: a|X-Forwarded-Host: <script>", "");
    row("127.0.0.1", "Host: user@evil.example", "");
    row("127.0.0.1", "Host: a/b", "");
    row("127.0.0.1", "Host: a b", "");
    row("127.0.0.1", "Host: a:port", "");
    row("127.0.0.1", "Host: a:", "");
    row("127.0.0.1", "Host: a:123456", "");
    row("127.0.0.1", "Host: [::1", "");
    row("127.0.0.1", "Host: [1.2.3.4]", "");
    row("127.0.0.1", "Host: [fe80::1%\"x]", "");
    row("127.0.0.1", "Host: ex\xc3\xa4mple.com", "");
}

void TestSources::baseUrl()
{
    QFETCH(QByteArray, peer);
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, url);
    QFETCH(std::optional<bool>, overTls);
    QCOMPARE(publicBaseUrl(eventWith(peer, fields.replace('|', "\r\n") + "\r\n", overTls), loopback()), url);
}

void TestSources::baseUrlOfAbsoluteTarget_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("url");
    const auto row = [](const char *target, const char *fields, const char *url) {
        QTest::addRow("%s %s", target, fields) << QByteArray(target) << QByteArray(fields) << QByteArray(url);
    };
    row("http://real.example:8080/a", "Host: other.example", "http://real.example:8080");
    row("HTTPS://real.example?a=b", "Host: other.example", "https://real.example");
    row("http://real.example", "Host: other.example", "http://real.example");
    row("http://a.example/", "Host: b.example|X-Forwarded-Proto: https|X-Forwarded-Host: real.example",
        "https://real.example");
    row("http://user@evil.example/", "Host: a", "");
    row("ftp://a.example/", "Host: a", "");
    row("/a?to=https://b.example/", "Host: real.example", "http://real.example");
    row("//b.example/a", "Host: real.example", "http://real.example");
    row("*", "Host: real.example", "http://real.example");
}

void TestSources::baseUrlOfAbsoluteTarget()
{
    QFETCH(const QByteArray, target);
    QFETCH(QByteArray, fields);
    QFETCH(const QByteArray, url);
    Event event = eventWith("127.0.0.1", fields.replace('|', "\r\n") + "\r\n", false);
    event.request.target = target;
    QCOMPARE(publicBaseUrl(event, loopback()), url);
}

void TestSources::hostileHeaders_data()
{
    QTest::addColumn<QByteArray>("value");
    constexpr int size = 64 * 1024;
    QTest::newRow("trusted hops") << QByteArray("127.0.0.1,").repeated(size / 10);
    QTest::newRow("commas") << QByteArray(size, ',');
    QTest::newRow("quotes") << QByteArray(size, '"');
    QTest::newRow("backslashes") << "for=\"" + QByteArray(size, '\\');
    QTest::newRow("escaped quotes") << "for=\"" + QByteArray("\\\"").repeated(size / 2);
    QTest::newRow("semicolons") << QByteArray("; ").repeated(size / 2);
    QTest::newRow("pairs") << QByteArray("a=b;").repeated(size / 4);
    QTest::newRow("equals") << QByteArray(size, '=');
    QTest::newRow("brackets") << QByteArray(size, '[');
    QTest::newRow("colons") << QByteArray(size, ':');
    QTest::newRow("quoted hops") << QByteArray("for=\"127.0.0.1\",").repeated(size / 16);
}

void TestSources::hostileHeaders()
{
    QFETCH(QByteArray, value);
    QByteArray section;
    for (const char *name :
         {"X-Forwarded-For", "Forwarded", "X-Real-Ip", "Cf-Connecting-Ip", "True-Client-Ip"})
        section += QByteArray(name) + ": " + value + "\r\n";
    const HttpRequest request = requestWith(section);
    QElapsedTimer timer;
    timer.start();
    const SourceAddress source = effectiveSource(ip("127.0.0.1"), request, loopback());
    const QByteArray url = publicBaseUrl(eventWith("127.0.0.1", section, false), loopback());
    QVERIFY2(timer.elapsed() < 200, "not linear in the size of a header"); // about 1 ms each
    QVERIFY(source.address == ip("127.0.0.1") || source.address.isNull());
    QVERIFY(url.isEmpty());
}

void TestSources::speed()
{
    const HttpRequest request = requestWith(
        "Host: hooks.example.com\r\nUser-Agent: Apache-HttpClient/4.5.13\r\nContent-Length: 412\r\n"
        "Accept: */*\r\nContent-Type: application/json\r\nX-Forwarded-For: 174.37.245.33\r\n"
        "X-Forwarded-Host: hooks.example.com\r\nX-Forwarded-Proto: https\r\nAccept-Encoding: gzip\r\n");
    const auto trusted = loopback();
    const IpAddress peer = ip("127.0.0.1");
    QBENCHMARK
    {
        for (int i = 0; i < 1000; ++i)
            QVERIFY(effectiveSource(peer, request, trusted).address.isIpv4());
    }
}

QTEST_APPLESS_MAIN(TestSources)
#include "tst_sources.moc"
