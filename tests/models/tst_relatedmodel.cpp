// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/relatedmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace ringback {

namespace {

RelatedEvent eventAt(qint64 id, qint64 milliseconds, const QString &summary)
{
    return {.id = {id},
            .receivedAt = Timestamp(std::chrono::milliseconds(milliseconds)),
            .summary = summary,
            .kindLabel = u"Kind"_s};
}

QString text(const RelatedModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < RelatedModel::ColumnCount; ++column)
            cells << model.index(row, column).data().toString();
        rows << cells.join(u" | "_s);
    }
    return rows.join(u'\n');
}

} // namespace

class TestRelatedModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void isInOrderOfTime();
    void marksInWords();
    void hasDatesWhereNeeded();
};

void TestRelatedModel::isInOrderOfTime()
{
    RelatedModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.currentRow(), -1);
    model.setEvents(
        {eventAt(3, 3000, u"third"_s), eventAt(2, 1000, u"second"_s), eventAt(1, 1000, u"first"_s)});
    QCOMPARE(text(model),
             u"1 | 00:00:01.000 | first | Kind\n"
             "2 | 00:00:01.000 | second | Kind\n"
             "3 | 00:00:03.000 | third | Kind"_s);
    QCOMPARE(model.relatedEvent(model.index(2, 0))->id, EventId{3});
    QCOMPARE(model.rowOf({2}), 1);
    QCOMPARE(model.rowOf({4}), -1);
    QVERIFY(!model.relatedEvent({}));
    model.setEvents({});
    QCOMPARE(model.rowCount(), 0);
}

void TestRelatedModel::marksInWords()
{
    RelatedEvent again = eventAt(2, 2000, u"Call answered"_s);
    again.isRedelivery = true;
    RelatedEvent current = eventAt(3, 3000, u"\u202eCall\n"_s);
    current.isCurrent = true;
    RelatedModel model;
    model.setEvents({eventAt(1, 1000, u"Call answered"_s), again, current});
    QCOMPARE(text(model),
             u"1 | 00:00:01.000 | Call answered | Kind\n"
             "2 | 00:00:02.000 | Sent again: Call answered | Kind\n"
             "3 | 00:00:03.000 | This event: ⟨U+202E⟩Call␊ | Kind"_s);
    QCOMPARE(model.currentRow(), 2);
}

void TestRelatedModel::hasDatesWhereNeeded()
{
    RelatedModel model;
    model.setEvents({eventAt(1, 1000, u"a"_s), eventAt(2, 86'400'000, u"b"_s)});
    QCOMPARE(text(model),
             u"1 | 1970-01-01 00:00:01.000 | a | Kind\n"
             "2 | 1970-01-02 00:00:00.000 | b | Kind"_s);
}

} // namespace ringback

QTEST_APPLESS_MAIN(ringback::TestRelatedModel)
#include "tst_relatedmodel.moc"
