// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filterproposals.h"
#include "models/filterstate.h"
#include "models/savedfilter.h"

#include "../capture/sampleevents.h"

#include <QTest>

using namespace ringback;

namespace {

ColumnIndex sampleIndex(qint64 count)
{
    ColumnIndex index;
    for (qint64 id = 1; id <= count; ++id) {
        Event event = sampleEvent(quint64(id));
        event.id = {id};
        index.append(columnRow(event));
    }
    return index;
}

Timestamp at(qint64 seconds) { return Timestamp(std::chrono::seconds(seconds)); }

} // namespace

class TestFilterState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesOneQuery_data();
    void makesOneQuery();
    void keepsSavedFilters_data();
    void keepsSavedFilters();
    void leavesOutWhatIsNoSavedFilter();
    void proposes_data();
    void proposes();
};

void TestFilterState::makesOneQuery_data()
{
    using Kind = SourceChoice::Kind;
    QTest::addColumn<FilterState>("state");
    QTest::addColumn<QString>("query");
    QTest::newRow("nothing") << FilterState() << QString();
    QTest::newRow("line") << FilterState{.text = QStringLiteral(" a OR b ")} << QStringLiteral("a OR b");
    QTest::newRow("chip") << FilterState{.apis = {Api::Sms}} << QStringLiteral("api:sms");
    QTest::newRow("chips") << FilterState{.apis = {Api::Voice, Api::Sms}}
                           << QStringLiteral("api:sms OR api:voice");
    QTest::newRow("source") << FilterState{.source = {.kind = Kind::Foreign, .set = {}}}
                            << QStringLiteral("src:foreign");
    QTest::newRow("set")
        << FilterState{.source = {.kind = Kind::Set,
                                  .set = {.name = "x",
                                          .ranges = {*AddressRange::parse("192.0.2.0/24"),
                                                     *AddressRange::parse("2001:db8::/32")}}}}
        << QStringLiteral("src:192.0.2.0/24 OR src:2001:db8::/32");
    QTest::newRow("span") << FilterState{.span = TimeSpan{.begin = at(0), .end = at(10)}}
                          << QStringLiteral("after:1970-01-01T00:00Z before:1970-01-01T00:00:10Z");
    // An OR of the line must not reach over what else is chosen.
    QTest::newRow("all") << FilterState{.apis = {Api::Sms},
                                        .source = {.kind = Kind::Local, .set = {}},
                                        .text = QStringLiteral("a OR b")}
                         << QStringLiteral("api:sms src:local (a OR b)");
}

void TestFilterState::makesOneQuery()
{
    QFETCH(const FilterState, state);
    const auto query = state.query();
    QVERIFY(query);
    QTEST(toText(*query), "query");
    QCOMPARE(state.isEmpty(), query->isEmpty());
    QVERIFY(!state.sentence().isEmpty());
}

void TestFilterState::keepsSavedFilters_data()
{
    using Kind = SourceChoice::Kind;
    QTest::addColumn<FilterState>("state");
    QTest::newRow("line") << FilterState{.text = QStringLiteral("a OR \"b\"")};
    QTest::newRow("chips") << FilterState{.apis = {Api::Voice, Api::Malformed}};
    for (const Kind kind : {Kind::Vonage, Kind::Local, Kind::Foreign})
        QTest::addRow("source %d", int(kind)) << FilterState{.source = {.kind = kind, .set = {}}};
    QTest::newRow("all") << FilterState{
        .apis = {Api::Sms},
        .source = {.kind = Kind::Set, .set = vonage::builtinSourceSets().at(3)},
        .span = TimeSpan{.begin = Timestamp(std::chrono::microseconds(1'795'682'467'123'456)),
                         .end = at(1'795'682'500)},
        .text = QStringLiteral("status:failed")};
}

void TestFilterState::keepsSavedFilters()
{
    QFETCH(const FilterState, state);
    const auto filters = readSavedFilters(toJson({{.name = QStringLiteral("x"), .state = state}}));
    QCOMPARE(filters.size(), 1);
    QCOMPARE(filters.first().name, QStringLiteral("x"));
    QVERIFY(*filters.first().state.query() == *state.query());
    QCOMPARE(filters.first().state.conditions(), state.conditions());
}

void TestFilterState::leavesOutWhatIsNoSavedFilter()
{
    // Somebody edited the settings.
    const auto filters = readSavedFilters(
        R"([{"name":"Failed","line":"status:failed"},["Other","status:failed"],[],{},["Name"],{"name":"x"},7,{"name":"y","source":"set"}])");
    QCOMPARE(filters.size(), 1);
    QCOMPARE(filters.first().name, QStringLiteral("Failed"));
    QCOMPARE(toText(*filters.first().state.query()), QStringLiteral("status:failed"));
    QVERIFY(readSavedFilters("rubbish").isEmpty());
}

void TestFilterState::proposes_data()
{
    QTest::addColumn<QString>("text"); // with | for the cursor
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("begin");
    QTest::newRow("key") << QStringLiteral("ap|") << QStringLiteral("api:") << 0;
    QTest::newRow("second term") << QStringLiteral("api:sms stat|") << QStringLiteral("status:") << 8;
    QTest::newRow("in a group") << QStringLiteral("(src:vo|)") << QStringLiteral("src:vonage") << 1;
    QTest::newRow("negated") << QStringLiteral("-api:vo|") << QStringLiteral("api:voice") << 1;
    QTest::newRow("seen value") << QStringLiteral("status:fa|") << QStringLiteral("status:failed") << 0;
    QTest::newRow("the latest first") << QStringLiteral("from:|") << QStringLiteral("from:440000000020") << 0;
    QTest::newRow("field") << QStringLiteral("field.err|") << QStringLiteral("field.err-code:") << 0;
    QTest::newRow("nothing fits") << QStringLiteral("api:x|") << QString() << 0;
}

void TestFilterState::proposes()
{
    QFETCH(QString, text);
    const qsizetype cursor = text.indexOf(QLatin1Char('|'));
    text.remove(cursor, 1);
    const FilterProposals proposals = filterProposals(text, cursor, sampleIndex(20));
    QTEST(proposals.texts.value(0), "first");
    QTEST(int(proposals.begin), "begin");
    for (const QString &proposed : proposals.texts) {
        QString taken = text;
        taken.replace(proposals.begin, proposals.end - proposals.begin, proposed);
        if (!proposed.endsWith(QLatin1Char(':')))
            QVERIFY2(parseQuery(taken), qPrintable(taken));
    }
}

QTEST_GUILESS_MAIN(TestFilterState)
#include "tst_filterstate.moc"
