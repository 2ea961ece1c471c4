// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/queryplan.h"

#include "capture/columnindex.h"
#include "capture/querynode.h"
#include "filteredevents.h"
#include "naivematch.h"
#include "randomquery.h"

#include <QDateTime>
#include <QTest>

#include <ctime>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

const QStringList words{u"sms"_s, u"voice"_s,        u"Failed"_s,        u"4477"_s,
                        u"a b"_s, u"Stra\u00dfe"_s,  u"10K"_s,           u"10\u212a"_s,
                        u"x"_s,   u"\u00c4\u00e4"_s, u"missing-field"_s, u"h+i&j=k"_s};

QueryContext sampleContext()
{
    QueryContext context{.now = Timestamp(std::chrono::seconds(1'700'100'000)), .vonageSets = {}};
    context.vonageSets << vonage::SourceSet{.name = "one", .ranges = {*AddressRange::parse("203.0.113.4/30")}}
                       << vonage::SourceSet{.name = "two",
                                            .ranges = {*AddressRange::parse("2001:db8:8000::/40")}};
    return context;
}

ColumnIndex indexOf(const QList<test::FilteredEvent> &events)
{
    ColumnIndex index;
    for (const test::FilteredEvent &event : events)
        index.append(event.row);
    return index;
}

/// The ids that \a plan finds over all of \a index.
QList<qint64> found(const QueryPlan &plan, const ColumnIndex &index, const QList<test::FilteredEvent> &events)
{
    const Selection selection = plan.select(index);
    SearchScratch scratch;
    QList<qint64> ids;
    for (const test::FilteredEvent &event : events) {
        const auto row = index.rowOf(event.row.id);
        if (!row)
            continue;
        const bool certain = selection.certain.contains(*row);
        const bool open = selection.open.contains(*row);
        if (certain || (open && plan.matches(selection, *row, scannedRequest(event.request), scratch)))
            ids << event.row.id.value;
    }
    return ids;
}

QList<qint64> foundBy(const QString &text, const QList<test::FilteredEvent> &events)
{
    const auto query = parseQuery(text);
    if (!query)
        qFatal("%s", qPrintable(query.error().expected));
    return found(QueryPlan::compile(*query, sampleContext()), indexOf(events), events);
}

/// Events 1, 2, 3 … that differ in one thing.
template <typename T>
QList<test::FilteredEvent> eventsWith(const QList<T> &values, void (*set)(test::FilteredEvent &, const T &))
{
    QList<test::FilteredEvent> events;
    for (const T &value : values) {
        test::FilteredEvent event;
        event.row.id.value = events.size() + 1;
        set(event, value);
        events << event;
    }
    return events;
}

} // namespace

class TestQueryPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAsNaive_data();
    void sameAsNaive();
    void holesNeverMatch();
    void emptyQueryMatchesAll();
    void emptyIndex();
    void columnsAloneLeaveNothingOpen();
    void columnsNarrowWhatIsRead();
    void absentTexts();
    void lists_data();
    void lists();
    void sources_data();
    void sources();
    void times();
    void localTimeIsThatOfThePlace();
    void codes();
    void failures();
    void manyTermsOnOneColumn();
};

void TestQueryPlan::sameAsNaive_data()
{
    QTest::addColumn<int>("events");
    // Around the 64 rows of a word, where the bits behind the last row could do harm.
    for (const int count : {1, 63, 64, 65, 130, 400})
        QTest::addRow("%d events", count) << count;
}

void TestQueryPlan::sameAsNaive()
{
    QFETCH(int, events);
    const QueryContext context = sampleContext();
    qint64 matching = 0;
    qint64 judged = 0;
    for (quint32 seed = 0; seed < 300; ++seed) {
        const auto all = test::randomEvents(seed, std::min(events, 40 + int(seed) * 7), words);
        ColumnIndex index = indexOf(all);
        const Query query(std::make_shared<const QueryNode>(test::RandomQuery(seed, words).node(3)));
        const QueryPlan plan = QueryPlan::compile(query, context);
        const Selection selection = plan.select(index);
        SearchScratch scratch;
        for (qsizetype row = 0; row < all.size(); ++row) {
            const auto &[columns, request] = all[row];
            const bool expected = test::naiveMatch(*query.root(), context, columns, request);
            const bool certain = selection.certain.contains(row);
            const bool open = selection.open.contains(row);
            QVERIFY(!certain || !open);
            const bool read = plan.matches(selection, row, scannedRequest(request), scratch);
            const auto byColumns = plan.matches(columns);
            if ((certain || (open && read)) != expected || read != expected
                || plan.matches(columns, request) != expected || (byColumns && *byColumns != expected)) {
                const QString what = toText(query) + u" event "_s + QString::number(columns.id.value) + u' '
                    + QString::fromUtf8(request.head() + request.body);
                QFAIL(qPrintable(what)); // put into words only then: there are very many
            }
            QCOMPARE(byColumns.has_value(), !open);
            matching += expected ? 1 : 0;
            ++judged;
        }
        for (qsizetype i = 0; i < selection.certain.wordCount(); ++i) {
            const qsizetype rest = std::min<qsizetype>(64, all.size() - i * 64);
            const quint64 behind = rest == 64 ? 0 : ~quint64(0) << rest;
            QCOMPARE(selection.certain.word(i) & behind, quint64(0));
            QCOMPARE(selection.open.word(i) & behind, quint64(0));
        }
    }
    QVERIFY2(events < 100 || (matching > judged / 5 && matching < judged * 4 / 5), "queries say little");
}

void TestQueryPlan::holesNeverMatch()
{
    const auto events = test::randomEvents(3, 200, words);
    ColumnIndex index = indexOf(events);
    QList<EventId> gone;
    for (qsizetype i = 0; i < events.size(); i += 3)
        gone << events[i].row.id;
    index.remove(gone);
    for (quint32 seed = 0; seed < 200; ++seed) {
        const QueryNode node = test::RandomQuery(seed, words).node(3);
        for (const QueryNode &either :
             {node, QueryNode{QueryGroup{.kind = QueryGroup::Kind::Not, .nodes = {node}}}}) {
            const QueryPlan plan =
                QueryPlan::compile(Query(std::make_shared<const QueryNode>(either)), sampleContext());
            const Selection selection = plan.select(index);
            for (qsizetype i = 0; i < events.size(); i += 3)
                QVERIFY(!selection.certain.contains(i) && !selection.open.contains(i));
        }
    }
    QCOMPARE(QueryPlan().select(index).certain, index.live());
}

void TestQueryPlan::emptyQueryMatchesAll()
{
    const auto events = test::randomEvents(1, 100, words);
    const QueryPlan plan = QueryPlan::compile(Query(), sampleContext());
    QCOMPARE(found(plan, indexOf(events), events).size(), 100);
    QVERIFY(plan.matches(events[0].row, events[0].request));
    QCOMPARE(plan.matches(events[0].row), std::optional(true));
}

void TestQueryPlan::emptyIndex()
{
    for (const QString &text : {u""_s, u"api:sms -src:local"_s, u"word OR -from:1*"_s}) {
        const Selection selection =
            QueryPlan::compile(*parseQuery(text), sampleContext()).select(ColumnIndex());
        QCOMPARE(selection.certain.size(), 0);
        QCOMPARE(selection.open.count(), 0);
    }
}

void TestQueryPlan::columnsAloneLeaveNothingOpen()
{
    const auto events = test::randomEvents(1, 100, words);
    const QueryPlan plan =
        QueryPlan::compile(*parseQuery(u"api:s* OR -(code:404 from:4*)"_s), sampleContext());
    QCOMPARE(plan.select(indexOf(events)).open.count(), 0);
}

void TestQueryPlan::columnsNarrowWhatIsRead()
{
    const auto events = test::randomEvents(1, 300, words);
    const ColumnIndex index = indexOf(events);
    const auto selection = [&index](const QString &text) {
        return QueryPlan::compile(*parseQuery(text), sampleContext()).select(index);
    };
    const Bitmap sms = selection(u"api:sms"_s).certain;
    QVERIFY(sms.count() > 0 && sms.count() < 300);
    QCOMPARE(selection(u"x api:sms"_s).open, sms);
    QCOMPARE(selection(u"x api:sms"_s).certain.count(), 0);
    QCOMPARE(selection(u"x OR api:sms"_s).certain, sms);
    QCOMPARE(selection(u"x OR api:sms"_s).open.count(), 300 - sms.count());
    QCOMPARE(selection(u"-(x OR -api:sms)"_s).open, sms);
}

void TestQueryPlan::absentTexts()
{
    const auto events = eventsWith<QByteArray>(
        {"", "failed", "FAIL"},
        [](test::FilteredEvent &event, const QByteArray &value) { event.row.status = value; });
    QCOMPARE(foundBy(u"status:*"_s, events), QList<qint64>({2, 3}));
    QCOMPARE(foundBy(u"-status:*"_s, events), QList<qint64>({1}));
    QCOMPARE(foundBy(u"status:\"\""_s, events), QList<qint64>({1}));
    QCOMPARE(foundBy(u"status:fail*"_s, events), QList<qint64>({2, 3}));
    QCOMPARE(foundBy(u"status:fail"_s, events), QList<qint64>({3}));
    QCOMPARE(foundBy(u"status:f*il*d"_s, events), QList<qint64>({2}));
    QCOMPARE(foundBy(u"status:f*failed"_s, events), QList<qint64>());
}

void TestQueryPlan::lists_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<qint64>>("ids");
    QTest::newRow("own") << u"conversation:CON-a"_s << QList<qint64>{1, 2};
    QTest::newRow("another, no case") << u"conversation:con-B"_s << QList<qint64>{2, 3, 5};
    QTest::newRow("last") << u"conversation:CON-c"_s << QList<qint64>{3, 5};
    QTest::newRow("any") << u"conversation:*"_s << QList<qint64>{1, 2, 3, 5};
    QTest::newRow("none") << u"conversation:\"\""_s << QList<qint64>{4};
    QTest::newRow("prefix") << u"conversation:CON-b*"_s << QList<qint64>{2, 3, 5};
    QTest::newRow("across") << u"conversation:CON-a*CON-b"_s << QList<qint64>{};
    QTest::newRow("part of one") << u"conversation:CON-"_s << QList<qint64>{};
    QTest::newRow("negated") << u"-conversation:CON-b"_s << QList<qint64>{1, 4};
    QTest::newRow("two") << u"conversation:CON-b conversation:CON-c"_s << QList<qint64>{3, 5};
    QTest::newRow("call") << u"call:CON-c"_s << QList<qint64>{3, 5};
    QTest::newRow("message") << u"message:CON-c"_s << QList<qint64>{3, 5};
    QTest::newRow("no list") << u"status:CON-b"_s << QList<qint64>{};
}

void TestQueryPlan::lists()
{
    QFETCH(QString, query);
    const auto events =
        eventsWith<QByteArray>({"CON-a", "CON-a\nCON-b", "CON-b\nCON-bb\nCON-c", "", "\nCON-b\nCON-c"},
                               [](test::FilteredEvent &event, const QByteArray &ids) {
                                   event.row.conversation = event.row.call = event.row.message =
                                       event.row.status = ids;
                               });
    QTEST(foundBy(query, events), "ids");
}

void TestQueryPlan::sources_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<qint64>>("ids");
    QTest::newRow("range") << u"src:203.0.113.4/30"_s << QList<qint64>{1, 2};
    QTest::newRow("address") << u"src:203.0.113.4"_s << QList<qint64>{1};
    QTest::newRow("mapped") << u"src:::ffff:203.0.113.4"_s << QList<qint64>{1};
    QTest::newRow("IPv6") << u"src:2001:db8::/32"_s << QList<qint64>{5, 6};
    QTest::newRow("all IPv4") << u"src:0.0.0.0/0"_s << QList<qint64>{1, 2, 3, 4};
    QTest::newRow("all") << u"src:::/0"_s << QList<qint64>{1, 2, 3, 4, 5, 6};
    QTest::newRow("vonage") << u"src:vonage"_s << QList<qint64>{1, 2, 6};
    QTest::newRow("local") << u"src:local"_s << QList<qint64>{4};
    QTest::newRow("foreign") << u"src:foreign"_s << QList<qint64>{3, 5};
    QTest::newRow("not foreign") << u"-src:foreign"_s << QList<qint64>{1, 2, 4, 6};
}

void TestQueryPlan::sources()
{
    QFETCH(QString, query);
    QFETCH(QList<qint64>, ids);
    const auto events = eventsWith<QByteArray>(
        {"203.0.113.4", "203.0.113.7", "203.0.113.8", "127.0.0.1", "2001:db8::1", "2001:db8:8000::1"},
        [](test::FilteredEvent &event, const QByteArray &value) {
            event.row.source = *IpAddress::parse(value);
        });
    QCOMPARE(foundBy(query, events), ids);
}

void TestQueryPlan::times()
{
    // now is 2023-11-16T02:00:00Z
    const auto events = eventsWith<int>(
        {0, -1, -600'000'000, -600'000'001}, [](test::FilteredEvent &event, const int &value) {
            event.row.receivedAt =
                Timestamp(std::chrono::seconds(1'700'100'000)) + std::chrono::microseconds(value);
        });
    QCOMPARE(foundBy(u"after:10m"_s, events), QList<qint64>({1, 2, 3}));
    QCOMPARE(foundBy(u"before:10m"_s, events), QList<qint64>({4}));
    QCOMPARE(foundBy(u"after:2023-11-16T02:00Z"_s, events), QList<qint64>({1}));
    QCOMPARE(foundBy(u"before:2023-11-16T02:00Z"_s, events), QList<qint64>({2, 3, 4}));
    QCOMPARE(foundBy(u"after:2023-11-16T03:59:59.999999+02:00"_s, events), QList<qint64>({1, 2}));
    QCOMPARE(foundBy(u"before:36500d"_s, events), QList<qint64>());
}

void TestQueryPlan::localTimeIsThatOfThePlace()
{
    const QByteArray before = qgetenv("TZ");
    for (const QByteArray zone : {"UTC", "America/New_York", "Asia/Kathmandu"}) {
        qputenv("TZ", zone);
        tzset();
        const auto here = eventsWith<int>({0, 1}, [](test::FilteredEvent &event, const int &value) {
            const QDateTime local(QDate(2023, 7, 1), QTime(8, 0));
            event.row.receivedAt =
                Timestamp(std::chrono::milliseconds(local.toMSecsSinceEpoch() - 1 + value));
        });
        QCOMPARE(foundBy(u"after:2023-07-01T08:00"_s, here), QList<qint64>({2}));
        QCOMPARE(foundBy(u"after:2023-07-01"_s, here), QList<qint64>({1, 2}));
        QCOMPARE(foundBy(u"before:2023-07-01T08:00"_s, here), QList<qint64>({1}));
    }
    if (before.isNull())
        qunsetenv("TZ");
    else
        qputenv("TZ", before);
    tzset();
}

void TestQueryPlan::codes()
{
    const auto events = eventsWith<int>(
        {0, 200, 404, 500}, [](test::FilteredEvent &event, const int &value) { event.row.code = value; });
    QCOMPARE(foundBy(u"code:>=400"_s, events), QList<qint64>({3, 4}));
    QCOMPARE(foundBy(u"code:>404"_s, events), QList<qint64>({4}));
    QCOMPARE(foundBy(u"code:<404"_s, events), QList<qint64>({2})); // no reply: nothing to compare
    QCOMPARE(foundBy(u"code:<=404"_s, events), QList<qint64>({2, 3}));
    QCOMPARE(foundBy(u"code:404"_s, events), QList<qint64>({3}));
    QCOMPARE(foundBy(u"code:0"_s, events), QList<qint64>());
    QCOMPARE(foundBy(u"code:<0"_s, events), QList<qint64>());
    QCOMPARE(foundBy(u"code:>999999999999999"_s, events), QList<qint64>());
    QCOMPARE(foundBy(u"-code:<999999999999999"_s, events), QList<qint64>({1}));
    QCOMPARE(foundBy(u"has:reply"_s, events), QList<qint64>({2, 3, 4}));
}

void TestQueryPlan::failures()
{
    const auto events = eventsWith<QByteArray>(
        {"", "delivered", "failed", "undeliverable", "Busy"},
        [](test::FilteredEvent &event, const QByteArray &value) { event.row.status = value; });
    QCOMPARE(foundBy(u"is:failed"_s, events), QList<qint64>({3, 4, 5}));
    QCOMPARE(foundBy(u"-is:failed"_s, events), QList<qint64>({1, 2}));
    QCOMPARE(foundBy(u"is:failed status:b*"_s, events), QList<qint64>({5}));
}

void TestQueryPlan::manyTermsOnOneColumn()
{
    QStringList terms;
    for (int i = 0; i < 500; ++i)
        terms << u"call:id-%1"_s.arg(2 * i);
    const auto events =
        eventsWith<int>({0, 1, 2, 997, 998, 1'000}, [](test::FilteredEvent &event, const int &value) {
            event.row.call = "ID-" + QByteArray::number(value);
        });
    QCOMPARE(foundBy(terms.join(u" OR "), events), QList<qint64>({1, 3, 5}));
}

QTEST_APPLESS_MAIN(TestQueryPlan)
#include "tst_queryplan.moc"
