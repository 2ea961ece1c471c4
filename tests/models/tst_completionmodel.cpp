// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/completionmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ringback;

class TestCompletionModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsProposals();
};

void TestCompletionModel::showsProposals()
{
    CompletionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QByteArray text = R"([{"action":"record","format":""}])";
    const auto found = ncco::proposals(ncco::JsonDocument(text), text.indexOf("\"\"") + 1);
    model.setProposals(found);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1, CompletionModel::Label).data().toString(), QStringLiteral("wav"));
    QCOMPARE(model.index(1, CompletionModel::Help).data().toString(),
             QStringLiteral("Large; any number of channels."));
    QCOMPARE(model.index(1, CompletionModel::Label).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("wav: Large; any number of channels."));
    QCOMPARE(model.proposal(1), found[1]);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setProposals(found); // the same: whoever looks at the list keeps the place
    QCOMPARE(resets.size(), 0);
    model.setProposals({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_APPLESS_MAIN(TestCompletionModel)
#include "tst_completionmodel.moc"
