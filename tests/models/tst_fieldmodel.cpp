// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fieldmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace ringback {

namespace {

vonage::DecodedField field(const QByteArray &name, const QByteArray &value, const QString &label = {})
{
    return {.name = name, .value = value, .label = label, .text = {}, .meaning = {}, .problem = {}};
}

/// The tree as text, a line a row, indented by its depth: "name = value".
QString treeText(const FieldModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString value = index.siblingAtColumn(FieldModel::OnTheWire).data().toString();
        text += QString(2 * depth, u' ') + index.data().toString() + (value.isEmpty() ? u""_s : u" = "_s)
            + value + u'\n';
        text += treeText(model, index, depth + 1);
    }
    return text;
}

} // namespace

class TestFieldModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nests_data();
    void nests();
    void saysWhatIsKnown();
    void leavesOutWhatIsTheSame();
    void marksProblems();
    void marksUnknownFields();
    void showsHostileText();
    void knowsFieldsOfGroups();
    void findsFields();
    void takesMany();
    void takesManyIntoOpenGroups();
    void takesFastEnough();
};

void TestFieldModel::nests_data()
{
    QTest::addColumn<QByteArrayList>("names");
    QTest::addColumn<QString>("tree");
    QTest::newRow("none") << QByteArrayList{} << u""_s;
    QTest::newRow("flat") << QByteArrayList{"to", "from"} << u"to = 0\nfrom = 1\n"_s;
    QTest::newRow("nested") << QByteArrayList{"speech.results.0.text", "speech.results.0.confidence",
                                              "speech.results.1.text", "speech.error"}
                            << u"speech\n  results\n    0\n      text = 0\n      confidence = 1\n"
                               "    1\n      text = 2\n  error = 3\n"_s;
    QTest::newRow("order of the wire")
        << QByteArrayList{"a.x", "b", "a.y"} << u"a\n  x = 0\nb = 1\na\n  y = 2\n"_s;
    QTest::newRow("repeated") << QByteArrayList{"a", "a", "a.b"} << u"a = 0\na = 1\n  b = 2\n"_s;
    QTest::newRow("a group, then a field of its name")
        << QByteArrayList{"a.b", "a"} << u"a\n  b = 0\na = 1\n"_s;
    QTest::newRow("odd dots") << QByteArrayList{
        ".", "a..b", "a."} << u"(no name)\n  (no name) = 0\na\n  (no name)\n    b = 1\n  (no name) = 2\n"_s;
    QTest::newRow("no name") << QByteArrayList{""} << u"(no name) = 0\n"_s;
    QByteArrayList deep{QByteArray("d.").repeated(40) + "e"};
    QString tree;
    for (int depth = 0; depth < 32; ++depth)
        tree += QString(2 * depth, u' ') + u"d\n";
    tree += QString(64, u' ') + u"d.d.d.d.d.d.d.d.e = 0\n";
    QTest::newRow("deep") << deep << tree;
}

void TestFieldModel::nests()
{
    QFETCH(const QByteArrayList, names);
    QFETCH(const QString, tree);
    QList<vonage::DecodedField> fields;
    for (const QByteArray &name : names)
        fields += field(name, QByteArray::number(fields.size()));
    FieldModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFields(fields);
    QCOMPARE(treeText(model), tree);
}

void TestFieldModel::saysWhatIsKnown()
{
    FieldModel model;
    model.setFields({{.name = "dtmf.digits",
                      .value = "42",
                      .label = u"Digits"_s,
                      .text = u"4, 2"_s,
                      .meaning = u"The keys, in order."_s,
                      .problem = {}}});
    const QModelIndex group = model.index(0, 0);
    QCOMPARE(group.data().toString(), u"dtmf"_s);
    QCOMPARE(model.fullName(group), "dtmf");
    QVERIFY(!model.field(group));
    const QModelIndex name = model.index(0, 0, group);
    QStringList cells;
    for (int column = 0; column < FieldModel::ColumnCount; ++column)
        cells << name.siblingAtColumn(column).data().toString();
    QCOMPARE(cells, QStringList({u"Digits"_s, u"42"_s, u"4, 2"_s, u"The keys, in order."_s}));
    QCOMPARE(name.data(FieldModel::WireNameRole).toString(), u"digits"_s);
    QCOMPARE(name.data(Qt::AccessibleTextRole).toString(), u"Digits, on the wire dtmf.digits"_s);
    QCOMPARE(model.fullName(name), "dtmf.digits");
    QCOMPARE(model.headerData(FieldModel::Meaning, Qt::Horizontal, Qt::DisplayRole).toString(), u"Meaning"_s);
}

void TestFieldModel::leavesOutWhatIsTheSame()
{
    vonage::DecodedField price = field("price", "0.0015", u"Price"_s);
    price.text = u"€0.0015"_s;
    FieldModel model;
    model.setFields({field("to", "1", u"To"_s), price, field("text", "a\nb", u"Text"_s)});
    QStringList shown;
    QStringList spoken;
    for (int row = 0; row < 3; ++row) {
        shown << model.index(row, FieldModel::ShownAs).data().toString();
        spoken << model.index(row, FieldModel::ShownAs).data(Qt::AccessibleTextRole).toString();
    }
    QCOMPARE(shown, QStringList({u""_s, u"€0.0015"_s, u""_s}));
    QCOMPARE(spoken, QStringList({u"as on the wire"_s, u"€0.0015"_s, u"as on the wire"_s}));
}

void TestFieldModel::marksProblems()
{
    vonage::DecodedField bad = field("err-code", "99", u"Error"_s);
    bad.meaning = u"Why it failed."_s;
    bad.problem = vonage::Problem{.id = "unknown-value", .field = "err-code", .text = u"99 is not known."_s};
    FieldModel model;
    model.setFields({bad, field("to", "1", u"To"_s)});
    const QModelIndex name = model.index(0, 0);
    QCOMPARE(name.data(FieldModel::ProblemRole).toString(), u"99 is not known."_s);
    QCOMPARE(name.siblingAtColumn(FieldModel::Meaning).data().toString(),
             u"Problem: 99 is not known. Why it failed."_s);
    QVERIFY(name.data(Qt::ToolTipRole).toString().contains(u"99 is not known."_s));
    QVERIFY(name.data(Qt::AccessibleTextRole).toString().endsWith(u"has a problem"_s));
    QVERIFY(model.index(1, 0).data(FieldModel::ProblemRole).toString().isEmpty());
}

void TestFieldModel::marksUnknownFields()
{
    vonage::DecodedField own = field("custom", "1");
    own.meaning = u"Data of your own."_s;
    FieldModel model;
    model.setFields({field("odd", "1"), own});
    QCOMPARE(model.index(0, FieldModel::Meaning).data().toString(), u"Not in the reference."_s);
    QCOMPARE(model.index(1, FieldModel::Meaning).data().toString(),
             u"Not in the reference. Data of your own."_s);
}

void TestFieldModel::showsHostileText()
{
    FieldModel model;
    model.setFields({field(QByteArray("a\0\n", 3), "\u202e<b>x</b>\r\n")});
    QCOMPARE(model.index(0, FieldModel::Name).data().toString(), u"a␀␊"_s);
    QCOMPARE(model.index(0, FieldModel::OnTheWire).data().toString(), u"⟨U+202E⟩<b>x</b>␍␊"_s);
    model.setFields({field("long", QByteArray(16'000'000, 'x'))});
    QVERIFY(model.index(0, FieldModel::OnTheWire).data().toString().size() < 1000);
    QVERIFY(model.index(0, FieldModel::OnTheWire).data(Qt::ToolTipRole).toString().size() < 5000);
}

void TestFieldModel::knowsFieldsOfGroups()
{
    FieldModel model;
    model.setFields({field("a.x", "0"), field("a.y.z", "1"), field("b", "2")});
    QByteArrayList names;
    for (const vonage::DecodedField &found : model.fieldsOf(model.index(0, 0)))
        names += found.name;
    QCOMPARE(names, QByteArrayList({"a.x", "a.y.z"}));
}

void TestFieldModel::findsFields()
{
    FieldModel model;
    model.setFields({field("a.x", "0"), field("b", "1"), field("b", "2")});
    QCOMPARE(model.find("a.x").data().toString(), u"x"_s);
    QCOMPARE(model.find("b").row(), 1);
    QVERIFY(!model.find("a").isValid());
    QVERIFY(!model.find("c").isValid());
}

void TestFieldModel::takesMany()
{
    QList<vonage::DecodedField> fields;
    for (int i = 0; i < 50; ++i)
        fields += field("f" + QByteArray::number(i), "1");
    FieldModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy changes(&model, &FieldModel::takenChanged);
    model.setFields(fields, 20);
    QCOMPARE(model.rowCount(), 20);
    QCOMPARE(model.taken(), 20);
    QCOMPARE(model.total(), 50);
    model.takeMore(20);
    model.takeMore(20);
    QCOMPARE(model.rowCount(), 50);
    QCOMPARE(model.index(49, 0).data().toString(), u"f49"_s);
    model.takeMore();
    QCOMPARE(model.taken(), 50);
    QCOMPARE(changes.size(), 4);
}

void TestFieldModel::takesManyIntoOpenGroups()
{
    QList<vonage::DecodedField> fields;
    for (int i = 0; i < 30; ++i)
        fields += field("list." + QByteArray::number(i / 2) + (i % 2 ? ".y" : ".x"), "1");
    FieldModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFields(fields, 21);
    QCOMPARE(model.rowCount(model.index(0, 0)), 11);
    const QString before = treeText(model);
    model.takeMore(9);
    QVERIFY(treeText(model).startsWith(before));
    FieldModel atOnce;
    atOnce.setFields(fields);
    QCOMPARE(treeText(model), treeText(atOnce));
    QCOMPARE(model.fieldsOf({}).size(), 30);
}

void TestFieldModel::takesFastEnough()
{
    QList<vonage::DecodedField> fields;
    for (int i = 0; i < 100'000; ++i)
        fields += field("list." + QByteArray::number(i) + ".value", "1");
    FieldModel model;
    QBENCHMARK { model.setFields(fields); }
}

} // namespace ringback

QTEST_GUILESS_MAIN(ringback::TestFieldModel)
#include "tst_fieldmodel.moc"
