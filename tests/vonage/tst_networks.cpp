// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/networks.h"

#include <QTest>

namespace ringback::vonage {

using namespace Qt::StringLiterals;

class TestNetworks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsCountry_data();
    void knowsCountry();
    void saysCode_data();
    void saysCode();
};

void TestNetworks::knowsCountry_data()
{
    QTest::addColumn<QByteArray>("mcc");
    QTest::addColumn<QString>("country");
    static constexpr std::pair<const char *, const char *> rows[] = {
        {"202", "Greece"},
        {"204", "Netherlands"},
        {"206", "Belgium"},
        {"208", "France"},
        {"214", "Spain"},
        {"216", "Hungary"},
        {"222", "Italy"},
        {"226", "Romania"},
        {"228", "Switzerland"},
        {"230", "Czechia"},
        {"231", "Slovakia"},
        {"232", "Austria"},
        {"234", "United Kingdom"},
        {"235", "United Kingdom"},
        {"238", "Denmark"},
        {"240", "Sweden"},
        {"242", "Norway"},
        {"244", "Finland"},
        {"250", "Russia"},
        {"255", "Ukraine"},
        {"260", "Poland"},
        {"262", "Germany"},
        {"268", "Portugal"},
        {"272", "Ireland"},
        {"286", "Turkey"},
        {"302", "Canada"},
        {"310", "United States"},
        {"311", "United States"},
        {"312", "United States"},
        {"313", "United States"},
        {"314", "United States"},
        {"315", "United States"},
        {"316", "United States"},
        {"334", "Mexico"},
        {"404", "India"},
        {"405", "India"},
        {"425", "Israel"},
        {"440", "Japan"},
        {"441", "Japan"},
        {"450", "South Korea"},
        {"452", "Vietnam"},
        {"454", "Hong Kong"},
        {"460", "China"},
        {"502", "Malaysia"},
        {"505", "Australia"},
        {"510", "Indonesia"},
        {"515", "Philippines"},
        {"525", "Singapore"},
        {"530", "New Zealand"},
        {"655", "South Africa"},
        {"724", "Brazil"},
        // Of others the first digit tells the region.
        {"299", "Europe"},
        {"330", "North America and Caribbean"},
        {"420", "Asia and Middle East"},
        {"520", "Oceania and South-East Asia"},
        {"602", "Africa"},
        {"748", "South and Central America"},
    };
    for (const auto &[mcc, country] : rows)
        QTest::newRow(mcc) << QByteArray(mcc) << QString::fromLatin1(country);
}

void TestNetworks::knowsCountry()
{
    QFETCH(const QByteArray, mcc);
    QFETCH(const QString, country);
    // Five digits are three and two, six are three and three; leading zeros stay.
    QCOMPARE(networkText(QByteArray(mcc + "99")), QString(country + u", network 99"));
    QCOMPARE(networkText(QByteArray(mcc + "09")), QString(country + u", network 09"));
    QCOMPARE(networkText(QByteArray(mcc + "007")), QString(country + u", network 007"));
    QCOMPARE(networkText(mcc), QString::fromLatin1(mcc));
    QCOMPARE(networkText(QByteArray(mcc + "9")), QString(QString::fromLatin1(mcc) + u'9'));
}

void TestNetworks::saysCode_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *code, const QString &expected) {
        QTest::newRow(code) << QByteArray(code) << expected;
    };
    row("23410", u"United Kingdom, O2"_s);
    row("23420", u"United Kingdom, Three"_s);
    row("20801", u"France, Orange"_s);
    row("310004", u"United States, Verizon"_s);
    row("26201", u"Germany, Telekom"_s);
    row("31000", u"United States, network 00"_s);
    row("GB-FIXED", u"United Kingdom, fixed line"_s);
    row("US-FIXED", u"United States, fixed line"_s);
    row("US-VIRTUAL", u"United States, virtual number"_s);
    row("US-VIRTUAL-BANDWIDTH", u"United States, virtual number (BANDWIDTH)"_s);
    // What has another shape stays as it is.
    for (const char *code : {"", "null", "2341", "2341000", "23410x", "GB", "GB-", "GB-OTHER", "XX-FIXED",
                             "99901", "00101", "-23410"})
        row(code, QString::fromLatin1(code));
}

void TestNetworks::saysCode()
{
    QFETCH(const QByteArray, code);
    QTEST(networkText(code), "expected");
}

} // namespace ringback::vonage

QTEST_GUILESS_MAIN(ringback::vonage::TestNetworks)
#include "tst_networks.moc"
