// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findingmodel.h"

#include "ncco/check.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ringback;

namespace {

void show(FindingModel &model, const QByteArray &text)
{
    model.setFindings(ncco::check(ncco::JsonDocument(text)), text);
}

QStringList rows(const FindingModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data().toString();
        rows += cells.join(u" | ");
    }
    return rows;
}

} // namespace

class TestFindingModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsFindings();
    void keepsRowsThatStay();
    void toolTipIsNoMarkup();
};

void TestFindingModel::showsFindings()
{
    FindingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    show(model,
         "[{\"action\":\"talk\",\"text\":\"ä\",\"level\":3,\n\"voiceName\":\"Amy\"}, {\"action\":\"wait\"}]");
    QCOMPARE(
        rows(model),
        (QStringList{
            QStringLiteral("Error | 1:38 | Vonage drops the call: “level” has to be a number from -1 to 1."),
            QStringLiteral(
                "Warning | 2:13 | “voiceName” is deprecated; write \"language\":\"en-GB\",\"style\":0 "
                "instead of “Amy”."),
            QStringLiteral(
                "Note | 2:31 | “wait” is known from Vonage's newer libraries only; older accounts may "
                "not have it.")}));
    QCOMPARE(model.index(0, 0).data(FindingModel::SeverityRole).toInt(), int(ncco::Severity::Error));
    QCOMPARE(model.finding(0).range.size(), 1);
    show(model, "[{\"action\":\"talk\",\"text\":\"a\"}]");
    QCOMPARE(model.rowCount(), 0);
}

void TestFindingModel::keepsRowsThatStay()
{
    FindingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    show(model, "[{\"action\":\"wait\"}]");
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    show(model, "\n[{\"action\":\"wait\"}]");
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model.index(0, FindingModel::Position).data().toString(), QStringLiteral("2:12"));
    show(model, "[]");
    show(model, "[{\"action\":\"talk\",\"text\":\"a\"}]");
    show(model, "[{\"action\":\"talk\",\"text\":\"a\"}]");
    QCOMPARE(resets.size(), 1);
    QCOMPARE(changes.size(), 2);
}

void TestFindingModel::toolTipIsNoMarkup()
{
    FindingModel model;
    show(model, "[{\"action\":\"<b>\"}]");
    const QString tip = model.index(0, FindingModel::Message).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("&lt;b&gt;")), qPrintable(tip));
}

QTEST_APPLESS_MAIN(TestFindingModel)
#include "tst_findingmodel.moc"
