// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/problemmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace ringback {

class TestProblemModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lists();
};

void TestProblemModel::lists()
{
    ProblemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setProblems({{.id = "missing-field", .field = "uuid", .text = u"“uuid” is missing."_s},
                       {.id = "too-deep", .field = {}, .text = u"Bad\n\u202e<b>text</b>"_s}});
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ProblemModel::ColumnCount; ++column)
            cells << model.index(row, column).data().toString();
        rows << cells.join(u" | "_s);
    }
    QCOMPARE(rows.join(u'\n'),
             u"“uuid” is missing. | uuid | missing-field\n"
             "Bad␊⟨U+202E⟩<b>text</b> |  | too-deep"_s);
    QCOMPARE(model.problem(model.index(1, 2))->id, "too-deep");
    QVERIFY(!model.problem({}));
    model.setProblems({});
    QCOMPARE(model.rowCount(), 0);
}

} // namespace ringback

QTEST_APPLESS_MAIN(ringback::TestProblemModel)
#include "tst_problemmodel.moc"
