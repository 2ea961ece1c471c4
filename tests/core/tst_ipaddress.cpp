// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ipaddress.h"

#include <QTest>

using namespace ringback;

class TestIpAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void convertsHostAddress();
    void refusesOtherByteCounts();
    void orders();
    void readsRange_data();
    void readsRange();
    void refusesRange_data();
    void refusesRange();
};

void TestIpAddress::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");
    QTest::addColumn<bool>("ipv4");

    const auto row = [](const char *text, const char *canonical, bool ipv4) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(canonical) << ipv4;
    };
    row("174.37.245.33", "174.37.245.33", true);
    row("0.0.0.0", "0.0.0.0", true);
    row("255.255.255.255", "255.255.255.255", true);
    row("::ffff:174.37.245.33", "174.37.245.33", true);
    row("::ffff:0.0.0.0", "0.0.0.0", true);
    row("::ffff:ae25:f521", "174.37.245.33", true);
    row("0:0:0:0:0:FFFF:174.37.245.33", "174.37.245.33", true);
    row("::", "::", false);
    row("::1", "::1", false);
    row("0:0:0:0:0:0:0:1", "::1", false);
    row("2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1",
        false); // RFC 5952 section 4.2.3: the first of equal runs
    row("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1", false); // section 4.2.2: no run of one
    row("2001:0db8::0001", "2001:db8::1", false);
    row("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0", false);
    row("64:ff9b::1.2.3.4", "64:ff9b::102:304", false);
    row("fe80::1%eth0", "fe80::1", false);
    row("fe80::1%25", "fe80::1", false);
}

void TestIpAddress::reads()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, ipv4);
    const auto address = IpAddress::parse(text);
    QVERIFY(address);
    QTEST(address->text(), "canonical");
    QCOMPARE(address->isIpv4(), ipv4);
    QCOMPARE(address->isNull(), text == "::");
    QCOMPARE(address->bytes().size(), ipv4 ? 4 : 16);
    QVERIFY(IpAddress::parse(address->text()) == address);
    QVERIFY(IpAddress::fromBytes(address->bytes()) == address);
}

void TestIpAddress::refuses_data()
{
    QTest::addColumn<QByteArray>("text");

    for (const char *text : {"",
                             " ",
                             "localhost",
                             "1",
                             "1.2",
                             "1.2.3",
                             "1.2.3.4.5",
                             "1.2.3.",
                             ".1.2.3",
                             "1..2.3",
                             "1.2.3.256",
                             "1.2.3.1000",
                             "01.2.3.4",
                             "1.2.3.00",
                             "0x7f.0.0.1",
                             "2130706433",
                             "1.2.3.4 ",
                             " 1.2.3.4",
                             "1.2.3.-4",
                             "+1.2.3.4",
                             "1.2.3.4%eth0",
                             "1.2.3.4:80",
                             ":",
                             ":::",
                             "1:2:3:4:5:6:7",
                             "1:2:3:4:5:6:7:8:9",
                             "1::2::3",
                             "12345::",
                             "::g",
                             " ::1",
                             "::1 ",
                             "[::1]",
                             "::1%",
                             "%eth0",
                             "::ffff:010.1.1.1",
                             "::ffff:1.2.3.256",
                             "::1.2.3",
                             "::1.2.3.4:5",
                             "1.2.3.4::",
                             "::1/128"}) {
        QTest::addRow("'%s'", text) << QByteArray(text);
    }
    QTest::newRow("NUL behind IPv4") << QByteArray("1.2.3.4\0", 8);
    QTest::newRow("NUL behind IPv6") << QByteArray("::1\0", 4);
    QTest::newRow("long") << QByteArray(100'000, ':');
    QTest::newRow("other digits") << QByteArray("\xd9\xa1.2.3.4");
}

void TestIpAddress::refuses()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!IpAddress::parse(text));
}

void TestIpAddress::convertsHostAddress()
{
    QVERIFY(IpAddress::fromHostAddress(QHostAddress(0xae25f521)) == *IpAddress::parse("174.37.245.33"));
    QVERIFY(IpAddress::fromHostAddress(QHostAddress(QStringLiteral("::ffff:10.0.0.1")))
            == *IpAddress::parse("10.0.0.1"));
    QVERIFY(IpAddress::fromHostAddress(QHostAddress(QHostAddress::LocalHostIPv6))
            == *IpAddress::parse("::1"));
    QVERIFY(IpAddress::fromHostAddress(QHostAddress(QStringLiteral("fe80::1%3")))
            == *IpAddress::parse("fe80::1"));
    QVERIFY(IpAddress::fromHostAddress(QHostAddress(QHostAddress::AnyIPv4)) == *IpAddress::parse("0.0.0.0"));
    QVERIFY(IpAddress::fromHostAddress(QHostAddress()).isNull());
}

void TestIpAddress::refusesOtherByteCounts()
{
    for (const qsizetype size : {0, 1, 3, 5, 15, 17})
        QVERIFY(!IpAddress::fromBytes(QByteArray(size, 'x')));
}

void TestIpAddress::orders()
{
    QVERIFY(*IpAddress::parse("9.0.0.0") < *IpAddress::parse("10.0.0.0"));
    QVERIFY(*IpAddress::parse("::1") < *IpAddress::parse("0.0.0.0"));
    QVERIFY(*IpAddress::parse("255.255.255.255") < *IpAddress::parse("2001:db8::"));
}

void TestIpAddress::readsRange_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");
    QTest::addColumn<int>("prefixLength");
    QTest::addColumn<QByteArrayList>("inside");
    QTest::addColumn<QByteArrayList>("outside");

    QTest::newRow("IPv4") << QByteArray("174.37.245.32/29") << QByteArray("174.37.245.32/29") << 125
                          << QByteArrayList{"174.37.245.32", "174.37.245.39", "::ffff:174.37.245.33"}
                          << QByteArrayList{"174.37.245.31", "174.37.245.40", "::", "::ae25:f521"};
    QTest::newRow("host bits") << QByteArray("174.37.245.39/29") << QByteArray("174.37.245.32/29") << 125
                               << QByteArrayList{"174.37.245.32"} << QByteArrayList{"174.37.245.40"};
    QTest::newRow("one IPv4") << QByteArray("10.0.0.1") << QByteArray("10.0.0.1/32") << 128
                              << QByteArrayList{"10.0.0.1"} << QByteArrayList{"10.0.0.0", "10.0.0.2"};
    QTest::newRow("one IPv4, /32") << QByteArray("10.0.0.1/32") << QByteArray("10.0.0.1/32") << 128
                                   << QByteArrayList{"10.0.0.1"} << QByteArrayList{"10.0.0.2"};
    QTest::newRow("all IPv4") << QByteArray("1.2.3.4/0") << QByteArray("0.0.0.0/0") << 96
                              << QByteArrayList{"0.0.0.0", "255.255.255.255"}
                              << QByteArrayList{"::1", "2001:db8::"};
    QTest::newRow("mapped") << QByteArray("::ffff:1.2.3.4/120") << QByteArray("1.2.3.0/24") << 120
                            << QByteArrayList{"1.2.3.255"} << QByteArrayList{"1.2.4.0"};
    QTest::newRow("everything") << QByteArray("::/0") << QByteArray("::/0") << 0
                                << QByteArrayList{"::", "1.2.3.4", "ffff::"} << QByteArrayList{};
    QTest::newRow("IPv6") << QByteArray("2001:db8::/32") << QByteArray("2001:db8::/32") << 32
                          << QByteArrayList{"2001:db8::", "2001:db8:ffff::1"}
                          << QByteArrayList{"2001:db9::", "1.2.3.4"};
    QTest::newRow("IPv6 across the halves")
        << QByteArray("2001:db8:0:1:8000::1/65") << QByteArray("2001:db8:0:1:8000::/65") << 65
        << QByteArrayList{"2001:db8:0:1:ffff::"}
        << QByteArrayList{"2001:db8:0:1:7fff::", "2001:db8:0:2:8000::"};
    QTest::newRow("IPv6 /64") << QByteArray("2001:db8::5/64") << QByteArray("2001:db8::/64") << 64
                              << QByteArrayList{"2001:db8::ffff:0:0:1"} << QByteArrayList{"2001:db8:0:1::"};
    QTest::newRow("one IPv6") << QByteArray("::1") << QByteArray("::1/128") << 128 << QByteArrayList{"::1"}
                              << QByteArrayList{"::2", "127.0.0.1"};
    QTest::newRow("unknown") << QByteArray("::/96") << QByteArray("::/96") << 96 << QByteArrayList{"::1"}
                             << QByteArrayList{"::"};
    QTest::newRow("wider than the mapped block")
        << QByteArray("::ffff:0:0/95") << QByteArray("::fffe:0:0/95") << 95
        << QByteArrayList{"1.2.3.4", "::fffe:1.2.3.4"} << QByteArrayList{"::1"};
}

void TestIpAddress::readsRange()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArrayList, inside);
    QFETCH(const QByteArrayList, outside);
    const auto range = AddressRange::parse(text);
    QVERIFY(range);
    QTEST(range->text(), "canonical");
    QTEST(range->prefixLength, "prefixLength");
    QVERIFY(AddressRange::parse(range->text()) == range);
    for (const QByteArray &address : inside)
        QVERIFY2(range->contains(*IpAddress::parse(address)), address.constData());
    for (const QByteArray &address : outside)
        QVERIFY2(!range->contains(*IpAddress::parse(address)), address.constData());
}

void TestIpAddress::refusesRange_data()
{
    QTest::addColumn<QByteArray>("text");

    for (const char *text :
         {"", "/", "/8", "1.2.3.4/", "1.2.3.4/33", "1.2.3.4/-1", "1.2.3.4/+8", "1.2.3.4/8 ", "1.2.3.4/08",
          "1.2.3.4/8/8", "1.2.3.4/255.0.0.0", "1.2.3/8", "::/129", "::/1000", "::/x", "10.*"}) {
        QTest::addRow("'%s'", text) << QByteArray(text);
    }
}

void TestIpAddress::refusesRange()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!AddressRange::parse(text));
}

QTEST_APPLESS_MAIN(TestIpAddress)
#include "tst_ipaddress.moc"
