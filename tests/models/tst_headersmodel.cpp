// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/headersmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ringback;

class TestHeadersModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastRowIsForAnother();
    void emptiedRowsGo();
};

namespace {

QString text(const HeadersModel &model)
{
    QStringList lines;
    for (const auto &[name, value] : model.headers())
        lines.append(QString::fromUtf8(name + ": " + value));
    return lines.join(u'|');
}

} // namespace

void TestHeadersModel::theLastRowIsForAnother()
{
    HeadersModel model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy edits(&model, &HeadersModel::edited);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.setData(model.index(0, HeadersModel::Name), QString(), Qt::EditRole));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(edits.isEmpty());
    QVERIFY(model.setData(model.index(0, HeadersModel::Name), QStringLiteral("X-One"), Qt::EditRole));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.setData(model.index(0, HeadersModel::Value), QStringLiteral("ä"), Qt::EditRole));
    QVERIFY(model.setData(model.index(1, HeadersModel::Value), QStringLiteral("2"), Qt::EditRole));
    QCOMPARE(text(model), QStringLiteral("X-One: ä|: 2"));
    QCOMPARE(edits.size(), 3);
}

void TestHeadersModel::emptiedRowsGo()
{
    HeadersModel model;
    const QAbstractItemModelTester tester(&model);
    model.setHeaders({{"A", "1"}, {"B", ""}, {"C", "3"}});
    QVERIFY(model.setData(model.index(1, HeadersModel::Name), QString(), Qt::EditRole));
    QCOMPARE(text(model), QStringLiteral("A: 1|C: 3"));
    QVERIFY(model.removeRows(0, 1));
    QVERIFY(!model.removeRows(1, 1)); // the empty one
    QCOMPARE(text(model), QStringLiteral("C: 3"));
}

QTEST_GUILESS_MAIN(TestHeadersModel)
#include "tst_headersmodel.moc"
