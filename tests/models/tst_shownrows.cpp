// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/shownrows.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace ringback;

/// Against the same done in the plainest way.
class TestShownRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsWhatMatches();
    void keepsOrder_data();
    void keepsOrder();
    void arrangesWhatIsShownNow();
    void findsPositions();
    void removesPositions_data();
    void removesPositions();

private:
    static constexpr qsizetype Rows = 300;

    [[nodiscard]] bool isInOrder(const ShownRows &shown) const
    {
        return std::ranges::is_sorted(shown.rows(), [this, &shown](quint32 a, quint32 b) {
            return shown.column() ? rowLess(m_index, *shown.column(), a, b) : a < b;
        });
    }
    [[nodiscard]] static Bitmap everyThird()
    {
        Bitmap rows(Rows);
        for (qsizetype row = 0; row < Rows; row += 3)
            rows.insert(row);
        return rows;
    }

    ColumnIndex m_index;
};

void TestShownRows::init()
{
    m_index = ColumnIndex();
    QRandomGenerator random(7);
    for (qint64 id = 1; id <= Rows; ++id) {
        ColumnRow row;
        row.id = {id};
        row.took = std::chrono::microseconds(random.bounded(100));
        m_index.append(row);
    }
}

void TestShownRows::showsWhatMatches()
{
    ShownRows shown;
    QVERIFY(!shown.contains(0));
    shown.setRows(everyThird());
    QCOMPARE(shown.count(), Rows / 3);
    for (quint32 row = 0; row < Rows + 100; ++row)
        QCOMPARE(shown.contains(row), row < Rows && row % 3 == 0);
    QCOMPARE(shown.rowsByArrival(), shown.rows());
}

void TestShownRows::keepsOrder_data()
{
    QTest::addColumn<bool>("isSorted");
    QTest::newRow("by arrival") << false;
    QTest::newRow("by a column") << true;
}

void TestShownRows::keepsOrder()
{
    QFETCH(bool, isSorted);
    ShownRows shown;
    shown.setRows(Bitmap());
    if (isSorted)
        shown.setOrder(NumberColumn::Took, false);
    QRandomGenerator random(8);
    std::vector<quint32> expected;
    for (int turn = 0; turn < 100; ++turn) {
        std::vector<quint32> some;
        for (quint32 row = 0; row < Rows; ++row) {
            if (random.bounded(20) == 0)
                some.push_back(row);
        }
        const bool adds = random.bounded(3) > 0;
        std::erase_if(some, [&](quint32 row) { return adds == shown.contains(row); });
        if (adds) {
            shown.merge(m_index, some);
            expected.insert(expected.end(), some.begin(), some.end());
        } else {
            shown.remove(some);
            std::erase_if(expected, [&](quint32 row) { return std::ranges::count(some, row) > 0; });
        }
        std::ranges::sort(expected);
        QCOMPARE(shown.rowsByArrival(), expected);
        QCOMPARE(shown.count(), qsizetype(expected.size()));
        QVERIFY(isInOrder(shown));
    }
}

void TestShownRows::arrangesWhatIsShownNow()
{
    ShownRows shown;
    shown.setRows(everyThird());
    std::vector<quint32> ordered = RowOrder(m_index, NumberColumn::Took).sorted(shown.rowsByArrival());
    // Meanwhile one has left, and one has come.
    shown.remove({9});
    shown.merge(m_index, {10});
    shown.setOrder(NumberColumn::Took, false);
    shown.arrange(m_index, ordered);
    QCOMPARE(shown.count(), Rows / 3);
    QVERIFY(isInOrder(shown));
    QVERIFY(!shown.contains(9));
    QVERIFY(shown.positionOf(10));
}

void TestShownRows::findsPositions()
{
    ShownRows shown;
    shown.setRows(everyThird());
    for (const bool isDescending : {false, true}) {
        shown.setOrder(NumberColumn::Took, isDescending);
        shown.arrange(m_index, RowOrder(m_index, NumberColumn::Took).sorted(shown.rowsByArrival()));
        for (const std::vector<quint32> &rows :
             {std::vector<quint32>{3}, {3, 3, 4}, {0, 3, 6, 9, 12, 13, 6, 297, 5000}}) {
            const std::vector<qsizetype> positions = shown.positionsOf(rows);
            QCOMPARE(positions.size(), rows.size());
            for (size_t i = 0; i < rows.size(); ++i) {
                QCOMPARE(positions[i] >= 0, shown.contains(rows[i]));
                if (positions[i] >= 0)
                    QCOMPARE(shown.at(positions[i]), rows[i]);
            }
        }
    }
}

void TestShownRows::removesPositions_data()
{
    QTest::addColumn<bool>("isDescending");
    QTest::addColumn<QList<quint32>>("gone");
    QTest::newRow("ascending") << false << QList<quint32>{6, 9, 12};
    QTest::newRow("descending") << true << QList<quint32>{285, 288, 291};
}

void TestShownRows::removesPositions()
{
    QFETCH(bool, isDescending);
    QFETCH(const QList<quint32>, gone);
    ShownRows shown;
    shown.setRows(everyThird());
    shown.setOrder({}, isDescending);
    ShownRows expected = shown;
    shown.removeAt({2, 4});
    expected.remove({gone.cbegin(), gone.cend()});
    QCOMPARE(shown.rows(), expected.rows());
    QCOMPARE(shown.bitmap(), expected.bitmap());
    QCOMPARE(shown.count(), Rows / 3 - 3);
    for (const quint32 row : gone)
        QVERIFY(!shown.contains(row));
    expected.remove({1, Rows + 10}); // are not shown
    QCOMPARE(shown.rows(), expected.rows());
}

QTEST_APPLESS_MAIN(TestShownRows)
#include "tst_shownrows.moc"
