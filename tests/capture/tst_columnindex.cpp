// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/columnindex.h"

#include <QTest>

#include <numeric>

using namespace ringback;

namespace {

ColumnRow sampleRow(qint64 id)
{
    const QByteArray number = QByteArray::number(id);
    return {.id = {id},
            .receivedAt = Timestamp(std::chrono::microseconds(1'000'000 * id)),
            .source = {.high = quint64(id), .low = quint64(id) * 3},
            .api = Api(id % ApiCount),
            .kind = "kind" + QByteArray::number(id % 5),
            .method = id % 7 == 0 ? QByteArray() : "POST",
            .path = "/webhooks/event",
            .from = "44" + number,
            .to = "1",
            .status = id % 2 == 0 ? "failed" : "",
            .call = "call" + number,
            .conversation = "CON-" + QByteArray::number(id / 6),
            .message = {},
            .problems = id % 3 == 0 ? "missing-field,bad-value" : "",
            .verdict = id % 4 == 0 ? "valid" : "unsigned",
            .decidedBy = id % 5 == 0 ? "" : "default",
            .code = id % 5 == 0 ? 0 : 200,
            .took = std::chrono::microseconds(id % 5 == 0 ? 0 : id),
            .bodySize = id * 1'000,
            .note = id % 8 == 0 ? "later" : "",
            .mark = id % 9 == 0 ? 3 : 0};
}

/// A row as text, so that a failure reads itself.
QByteArray toText(const ColumnRow &row)
{
    return QByteArray::number(row.id.value) + ' ' + isoText(row.receivedAt) + ' ' + row.source.text() + ' '
        + apiId(row.api).toByteArray() + ' '
        + QByteArrayList{row.kind,    row.method,    row.path,         row.from,    row.to,
                         row.status,  row.call,      row.conversation, row.message, row.problems,
                         row.verdict, row.decidedBy, row.note}
              .join('|')
        + ' ' + QByteArray::number(row.code) + ' ' + QByteArray::number(qint64(row.took.count())) + ' '
        + QByteArray::number(row.bodySize) + ' ' + QByteArray::number(row.mark);
}

ColumnIndex filled(qint64 first, qint64 last, qint64 step = 1)
{
    ColumnIndex index;
    for (qint64 id = first; id <= last; id += step)
        index.append(sampleRow(id));
    return index;
}

/// As who shows the index does it; true when rows have been numbered anew.
bool removed(ColumnIndex &index, const QList<EventId> &ids)
{
    index.remove(ids);
    const bool hasManyHoles = index.hasManyHoles();
    if (hasManyHoles)
        index.closeHoles();
    return hasManyHoles;
}

} // namespace

class TestColumnIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesRowsBack();
    void refusesOlderIds();
    void appendsAnother();
    void appendsMuch();
    void findsRows();
    void changesReply();
    void countsRefused();
    void changesAnnotation();
    void removes();
    void restores();
    void closesHoles();
    void forgetsTextsOfRemovedEvents();
    void cutsLongTexts();
    void clampsNumbers();
    void countsApis();
    void countsByTime();
    void memoryOfAnEvent();
};

void TestColumnIndex::givesRowsBack()
{
    const ColumnIndex index = filled(1, 300);
    QCOMPARE(index.rowCount(), 300);
    QCOMPARE(index.eventCount(), 300);
    QCOMPARE(index.live().count(), 300);
    for (qsizetype row = 0; row < 300; ++row) {
        QCOMPARE(index.idAt(row).value, row + 1);
        QCOMPARE(toText(index.at(row)), toText(sampleRow(row + 1)));
    }
    QCOMPARE(index.dictionary(TextColumn::Kind).size(), 6U); // with the empty one
    QCOMPARE(index.text(TextColumn::From, 9), QByteArrayView("4410"));
}

void TestColumnIndex::refusesOlderIds()
{
    ColumnIndex index = filled(1, 3);
    QVERIFY(!index.append(sampleRow(3)));
    QVERIFY(!index.append(sampleRow(1)));
    QVERIFY(index.append(sampleRow(9)));
    QCOMPARE(index.rowCount(), 4);
}

void TestColumnIndex::appendsAnother()
{
    ColumnIndex index = filled(1, 100);
    index.remove({{50}});
    ColumnIndex later = filled(101, 300);
    later.remove({{101}, {200}});
    QVERIFY(!index.append(filled(100, 110))); // not later
    QCOMPARE(index.rowCount(), 100);
    QVERIFY(index.append(std::move(later)));
    QVERIFY(index.append(ColumnIndex()));
    QVERIFY(index.append(sampleRow(301)));

    ColumnIndex expected = filled(1, 301);
    expected.remove({{50}, {101}, {200}});
    QCOMPARE(index.rowCount(), 301);
    QCOMPARE(index.eventCount(), 298);
    QCOMPARE(index.live(), expected.live());
    QCOMPARE(index.apiCounts(), expected.apiCounts());
    QCOMPARE(index.timeCounts().counts(), expected.timeCounts().counts());
    QCOMPARE(index.flags(), expected.flags());
    for (qsizetype row = 0; row < index.rowCount(); ++row)
        QCOMPARE(toText(index.at(row)), toText(expected.at(row)));
    QCOMPARE(index.dictionary(TextColumn::Kind).size(), expected.dictionary(TextColumn::Kind).size());

    ColumnIndex empty;
    QVERIFY(empty.append(std::move(index)));
    QCOMPARE(empty.eventCount(), 298);
}

void TestColumnIndex::appendsMuch()
{
    constexpr qint64 half = 15'000;
    ColumnIndex index = filled(1, half);
    QVERIFY(index.append(filled(half + 1, 2 * half)));
    QCOMPARE(index.rowCount(), 2 * half);
    for (qsizetype row = 0; row < index.rowCount(); ++row)
        QCOMPARE(toText(index.at(row)), toText(sampleRow(index.idAt(row).value)));
    const ColumnIndex expected = filled(1, 2 * half);
    for (const TextColumn column : {TextColumn::Kind, TextColumn::From, TextColumn::Call})
        QCOMPARE(index.dictionary(column).size(), expected.dictionary(column).size());
}

void TestColumnIndex::findsRows()
{
    const ColumnIndex dense = filled(5, 104);
    const ColumnIndex sparse = filled(5, 1004, 10);
    for (qint64 i = 0; i < 100; ++i) {
        QCOMPARE(dense.rowOf({5 + i}), std::optional<qsizetype>(i));
        QCOMPARE(sparse.rowOf({5 + 10 * i}), std::optional<qsizetype>(i));
        QVERIFY(!sparse.rowOf({6 + 10 * i}));
    }
    for (const qint64 absent : {qint64(0), qint64(4), qint64(1'005), std::numeric_limits<qint64>::max(),
                                std::numeric_limits<qint64>::min()})
        QVERIFY(!sparse.rowOf({absent}));
    QVERIFY(!ColumnIndex().rowOf({1}));
}

void TestColumnIndex::changesReply()
{
    ColumnIndex index = filled(1, 10);
    ColumnRow expected = sampleRow(5);
    expected.code = 404;
    expected.took = std::chrono::milliseconds(7);
    expected.decidedBy = "rule:night";
    expected.problems = "reply-status-not-success";
    QVERIFY(index.setReply(expected));
    QCOMPARE(toText(index.at(4)), toText(expected));
    QVERIFY(index.flags()[4] & quint8(RowFlag::Reply));
    QVERIFY(!(index.flags()[9] & quint8(RowFlag::Reply)));
    QVERIFY(index.flags()[4] & quint8(RowFlag::Problem));
    QVERIFY(!index.setReply(sampleRow(11)));
}

void TestColumnIndex::countsRefused()
{
    ColumnIndex index = filled(1, 10);
    QCOMPARE(index.refusedCount(), 0);
    ColumnRow refused = sampleRow(11);
    refused.decidedBy = "refused";
    QVERIFY(index.append(refused));
    refused.id = {3};
    QVERIFY(index.setReply(refused));
    QVERIFY(index.setReply(refused));
    QCOMPARE(index.refusedCount(), 2);

    ColumnIndex later = filled(12, 20);
    refused.id = {21};
    QVERIFY(later.append(refused));
    QVERIFY(index.append(std::move(later)));
    QCOMPARE(index.refusedCount(), 3);

    QVERIFY(!removed(index, {{3}, {3}, {4}, {21}}));
    QCOMPARE(index.refusedCount(), 1);
    QVERIFY(index.setReply(sampleRow(11)));
    QCOMPARE(index.refusedCount(), 0);

    ColumnIndex withHoles = filled(22, 10'000);
    refused.id = {10'001};
    QVERIFY(withHoles.append(refused));
    refused.id = {10'002};
    QVERIFY(withHoles.append(refused));
    QVERIFY(!removed(withHoles, {{10'001}}));
    QVERIFY(index.append(std::move(withHoles)));
    QCOMPARE(index.refusedCount(), 1);
    QList<EventId> most;
    for (qint64 id = 1; id <= 9'000; ++id)
        most.append(EventId{id});
    QVERIFY(removed(index, most)); // closes the holes
    QCOMPARE(index.refusedCount(), 1);
    ColumnIndex empty;
    QVERIFY(empty.append(std::move(index)));
    QCOMPARE(empty.refusedCount(), 1);
}

void TestColumnIndex::changesAnnotation()
{
    ColumnIndex index = filled(1, 10);
    QVERIFY(index.setAnnotation({3}, {.mark = 1, .note = QStringLiteral("Grüße")}));
    QVERIFY(index.at(2).note == "Grüße" && index.at(2).mark == 1);
    QVERIFY(index.setAnnotation({3}, {.mark = 1, .note = {}}));
    QVERIFY(index.at(2).note.isEmpty() && index.at(2).mark == 1);
    QVERIFY(!index.setAnnotation({11}, {.mark = 1, .note = QStringLiteral("a")}));
}

void TestColumnIndex::removes()
{
    ColumnIndex index = filled(1, 100);
    QVERIFY(!removed(index, {{1}, {50}, {100}, {50}, {777}}));
    QCOMPARE(index.eventCount(), 97);
    QCOMPARE(index.rowCount(), 100);
    QVERIFY(!index.rowOf({50}));
    QVERIFY(!index.setReply(sampleRow(50)));
    QCOMPARE(index.rowOf({51}), std::optional<qsizetype>(50));
    QCOMPARE(index.rowAfter({50}), 50);
    QCOMPARE(index.rowAfter({100}), 100);
    QCOMPARE(index.live().countFrom(49), 49);
    QCOMPARE(index.live().countFrom(64), 35);
    QCOMPARE(index.live().countFrom(100), 0);
    QCOMPARE(index.live().count(), 97);
    QVERIFY(!index.append(sampleRow(100))); // its id was used
}

void TestColumnIndex::restores()
{
    ColumnIndex index = filled(1, 20);
    const QList<EventId> some{{1}, {20}, {7}};
    index.remove(some);
    QVERIFY(index.append(sampleRow(21)));
    QVERIFY(!index.restore({{7}, {22}}));
    QVERIFY(!index.rowOf({7}));
    QVERIFY(index.restore(some));
    QVERIFY(index.restore({{7}})); // is there
    const ColumnIndex expected = filled(1, 21);
    QCOMPARE(index.eventCount(), expected.eventCount());
    QCOMPARE(index.apiCounts(), expected.apiCounts());
    QCOMPARE(index.timeCounts().counts(), expected.timeCounts().counts());
    QCOMPARE(toText(index.at(*index.rowOf({7}))), toText(sampleRow(7)));
    index.remove(some);
    index.closeHoles();
    QVERIFY(!index.restore(some));
}

void TestColumnIndex::closesHoles()
{
    constexpr qint64 count = 20'000;
    ColumnIndex index = filled(1, count);
    QList<EventId> old;
    bool renumbered = false;
    for (qint64 id = 1; id <= count && !renumbered; ++id) {
        if (id % 10 != 0) // some marked ones stay
            renumbered = removed(index, {{id}});
        else
            old << EventId{id};
    }
    QVERIFY(renumbered);
    QCOMPARE(index.rowCount(), index.eventCount());
    QCOMPARE(index.live().count(), index.eventCount());
    QVERIFY(index.eventCount() >= count / 2);
    for (const EventId id : old)
        QVERIFY(index.rowOf(id));
    for (qsizetype row = 0; row < index.rowCount(); ++row)
        QCOMPARE(toText(index.at(row)), toText(sampleRow(index.idAt(row).value)));
    QVERIFY(index.append(sampleRow(count + 1)));
    QCOMPARE(toText(index.at(index.rowCount() - 1)), toText(sampleRow(count + 1)));
}

void TestColumnIndex::forgetsTextsOfRemovedEvents()
{
    // A capture of bounded size that runs for long: memory stays bounded too.
    ColumnIndex index;
    qsizetype most = 0;
    for (qint64 id = 1; id <= 60'000; ++id) {
        index.append(sampleRow(id));
        if (id > 5'000)
            removed(index, {{id - 5'000}});
        most = std::max(most, index.memoryBytes());
    }
    QCOMPARE(index.eventCount(), 5'000);
    QVERIFY(index.dictionary(TextColumn::From).size() < 15'000);
    QVERIFY(most < filled(1, 15'000).memoryBytes());
}

void TestColumnIndex::cutsLongTexts()
{
    ColumnIndex index;
    ColumnRow row = sampleRow(1);
    row.path = QByteArray(MaxColumnText + 10, 'a');
    index.append(row);
    QCOMPARE(index.text(TextColumn::Path, 0).size(), MaxColumnText);
    QCOMPARE(columnText(row, TextColumn::Path), index.text(TextColumn::Path, 0));
    row.note = QByteArray(5'000, 'n'); // the user's own
    QCOMPARE(columnText(row, TextColumn::Note), row.note);
    QVERIFY(index.setAnnotation(row.id, {.mark = 0, .note = QString::fromLatin1(row.note)}));
    QCOMPARE(index.text(TextColumn::Note, 0), row.note);
    row.decidedBy = QByteArray(5'000, 'b');
    index.setReply(row);
    QCOMPARE(index.text(TextColumn::DecidedBy, 0).size(), MaxColumnText);
}

void TestColumnIndex::clampsNumbers()
{
    ColumnIndex index;
    ColumnRow row = sampleRow(1);
    row.bodySize = 5'000'000'000;
    row.code = 1'000'000;
    row.took = std::chrono::hours(2);
    index.append(row);
    QCOMPARE(index.sizes()[0], 4'294'967'295U);
    QCOMPARE(index.codes()[0], 65'535);
    QCOMPARE(index.tooks()[0], 4'294'967'295U);
}

void TestColumnIndex::countsApis()
{
    ColumnIndex index = filled(1, 90);
    for (const qsizetype count : index.apiCounts())
        QCOMPARE(count, 10);
    index.remove({{9}}); // Api 0
    QCOMPARE(index.apiCounts()[0], 9);
}

void TestColumnIndex::countsByTime()
{
    constexpr qint64 count = 20'000; // a second each
    ColumnIndex index = filled(1, count);
    const auto total = [&index] {
        quint32 sum = 0;
        for (const TimeCounts::Counts &slot : index.timeCounts().counts())
            sum = std::accumulate(slot.begin(), slot.end(), sum);
        return qsizetype(sum);
    };
    QCOMPARE(total(), index.eventCount());
    QCOMPARE(index.timeCounts().slotTime(), std::chrono::seconds(5));
    index.remove({{1}, {2}, {3}, {4}, {77}});
    QCOMPARE(total(), index.eventCount());
    QCOMPARE(index.timeCounts().begin(), index.timeAt(4));
    QList<EventId> old;
    for (qint64 id = 1; id <= count - 10; ++id)
        old << EventId{id};
    QVERIFY(removed(index, old));
    QCOMPARE(total(), 10);
    QCOMPARE(index.timeCounts().slotTime(), std::chrono::seconds(1));
}

void TestColumnIndex::memoryOfAnEvent()
{
    const ColumnIndex index = filled(1, 50'000);
    const double each = double(index.memoryBytes()) / 50'000;
    QVERIFY2(each < 150, qPrintable(QString::number(each)));
}

QTEST_APPLESS_MAIN(TestColumnIndex)
#include "tst_columnindex.moc"
