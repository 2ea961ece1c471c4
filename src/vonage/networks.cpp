// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/networks.h"

#include "core/ascii.h"
#include "vonage/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <charconv>

namespace ringback::vonage {

namespace {

struct Country
{
    int firstMcc;
    int lastMcc;
    const char *name;
};

struct Operator
{
    const char *code; // MCC and MNC
    const char *name;
};

struct Class
{
    const char *prefix; // behind the country and its dash
    const char *name;
};

struct NetworkTable
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
public:
    // Mobile country codes (ITU-T E.212), sorted.
    static constexpr Country countries[] = {
        {202, 202, QT_TR_NOOP("Greece")},         {204, 204, QT_TR_NOOP("Netherlands")},
        {206, 206, QT_TR_NOOP("Belgium")},        {208, 208, QT_TR_NOOP("France")},
        {214, 214, QT_TR_NOOP("Spain")},          {216, 216, QT_TR_NOOP("Hungary")},
        {222, 222, QT_TR_NOOP("Italy")},          {226, 226, QT_TR_NOOP("Romania")},
        {228, 228, QT_TR_NOOP("Switzerland")},    {230, 230, QT_TR_NOOP("Czechia")},
        {231, 231, QT_TR_NOOP("Slovakia")},       {232, 232, QT_TR_NOOP("Austria")},
        {234, 235, QT_TR_NOOP("United Kingdom")}, {238, 238, QT_TR_NOOP("Denmark")},
        {240, 240, QT_TR_NOOP("Sweden")},         {242, 242, QT_TR_NOOP("Norway")},
        {244, 244, QT_TR_NOOP("Finland")},        {250, 250, QT_TR_NOOP("Russia")},
        {255, 255, QT_TR_NOOP("Ukraine")},        {260, 260, QT_TR_NOOP("Poland")},
        {262, 262, QT_TR_NOOP("Germany")},        {268, 268, QT_TR_NOOP("Portugal")},
        {272, 272, QT_TR_NOOP("Ireland")},        {286, 286, QT_TR_NOOP("Turkey")},
        {302, 302, QT_TR_NOOP("Canada")},         {310, 316, QT_TR_NOOP("United States")},
        {334, 334, QT_TR_NOOP("Mexico")},         {404, 405, QT_TR_NOOP("India")},
        {425, 425, QT_TR_NOOP("Israel")},         {440, 441, QT_TR_NOOP("Japan")},
        {450, 450, QT_TR_NOOP("South Korea")},    {452, 452, QT_TR_NOOP("Vietnam")},
        {454, 454, QT_TR_NOOP("Hong Kong")},      {460, 460, QT_TR_NOOP("China")},
        {502, 502, QT_TR_NOOP("Malaysia")},       {505, 505, QT_TR_NOOP("Australia")},
        {510, 510, QT_TR_NOOP("Indonesia")},      {515, 515, QT_TR_NOOP("Philippines")},
        {525, 525, QT_TR_NOOP("Singapore")},      {530, 530, QT_TR_NOOP("New Zealand")},
        {655, 655, QT_TR_NOOP("South Africa")},   {724, 724, QT_TR_NOOP("Brazil")},
    };
    // What the first digit of another MCC says.
    static constexpr const char *regions[10] = {
        nullptr,
        nullptr,
        QT_TR_NOOP("Europe"),
        QT_TR_NOOP("North America and Caribbean"),
        QT_TR_NOOP("Asia and Middle East"),
        QT_TR_NOOP("Oceania and South-East Asia"),
        QT_TR_NOOP("Africa"),
        QT_TR_NOOP("South and Central America"),
        nullptr,
        nullptr,
    };
    static constexpr Operator operators[] = {
        {"20801", "Orange"}, {"23410", "O2"}, {"23420", "Three"}, {"26201", "Telekom"}, {"310004", "Verizon"},
    };
    static constexpr Class classes[] = {
        {"FIXED", QT_TR_NOOP("fixed line")},       {"MOBILE", QT_TR_NOOP("mobile")},
        {"VIRTUAL", QT_TR_NOOP("virtual number")}, {"TOLLFREE", QT_TR_NOOP("toll-free number")},
        {"PREMIUM", QT_TR_NOOP("premium number")},
    };
};

QString mobileNetwork(QByteArrayView code)
{
    int mcc = 0;
    std::from_chars(code.begin(), code.begin() + 3, mcc);
    QString country;
    const auto found = std::ranges::find_if(
        NetworkTable::countries, [mcc](const Country &c) { return mcc >= c.firstMcc && mcc <= c.lastMcc; });
    if (found != std::end(NetworkTable::countries))
        country = words(found->name);
    else if (const char *const region = NetworkTable::regions[mcc / 100])
        country = words(region);
    else
        return QString::fromLatin1(code);
    const auto known = std::ranges::find_if(
        NetworkTable::operators, [code](const Operator &o) { return code == QByteArrayView(o.code); });
    if (known != std::end(NetworkTable::operators))
        return country + u", " + QString::fromLatin1(known->name);
    return words(QT_TRANSLATE_NOOP("Vonage", "%1, network %2"))
        .arg(country, QString::fromLatin1(code.sliced(3)));
}

} // namespace

QString countryName(QByteArrayView isoCode)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(QString::fromLatin1(isoCode));
    return territory == QLocale::AnyTerritory ? QString() : QLocale::territoryToString(territory);
}

QString networkText(QByteArrayView code)
{
    if ((code.size() == 5 || code.size() == 6) && ascii::allDigits(code))
        return mobileNetwork(code);
    if (code.size() > 3 && code[2] == '-') {
        const QString country = countryName(code.first(2));
        const QByteArrayView rest = code.sliced(3);
        const auto found = std::ranges::find_if(NetworkTable::classes,
                                                [rest](const Class &c) { return rest.startsWith(c.prefix); });
        if (!country.isNull() && found != std::end(NetworkTable::classes)) {
            QString text = country + u", " + words(found->name);
            const QByteArrayView more = rest.sliced(QByteArrayView(found->prefix).size());
            if (more.size() > 1) // the operator, as in US-VIRTUAL-BANDWIDTH
                text += u" (" + QString::fromUtf8(more.sliced(1)) + u')';
            return text;
        }
    }
    return QString::fromUtf8(code);
}

} // namespace ringback::vonage
