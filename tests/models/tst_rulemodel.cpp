// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rulemodel.h"

#include "models/ruletext.h"
#include "vonage/decode.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace ringback;
using namespace std::chrono_literals;

class TestRuleModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switchesAndNames();
    void moves();
    void movesByDragging_data();
    void movesByDragging();
    void undoesRemovals();
    void showsHits();
    void whatText_data();
    void whatText();
    void ruleForEvent();
    void shortensWithoutHalvingACharacter();
};

namespace {

QList<Rule> rules(const QStringList &names)
{
    QList<Rule> made;
    for (const QString &name : names)
        made.append({.name = name, .when = {}, .what = Reply()});
    return made;
}

QString order(const RuleModel &model)
{
    QStringList names;
    for (const Rule &rule : model.rules())
        names.append(rule.name);
    return names.join(u' ');
}

} // namespace

void TestRuleModel::switchesAndNames()
{
    RuleModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRules(rules({QStringLiteral("a"), QStringLiteral("b")}));
    QSignalSpy edits(&model, &RuleModel::edited);
    QVERIFY(model.setData(model.index(1, RuleModel::Name), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.rule(1).isOn);
    QVERIFY(model.setData(model.index(1, RuleModel::Name), QStringLiteral(" c "), Qt::EditRole));
    QCOMPARE(model.rule(1).name, QStringLiteral("c"));
    QVERIFY(!model.setData(model.index(1, RuleModel::Name), QStringLiteral("a"), Qt::EditRole));
    QVERIFY(!model.setData(model.index(1, RuleModel::Name), QString(), Qt::EditRole));
    QVERIFY(!model.setData(model.index(1, RuleModel::When), QStringLiteral("x"), Qt::EditRole));
    QCOMPARE(edits.size(), 2);
}

void TestRuleModel::moves()
{
    RuleModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRules(rules({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    QVERIFY(model.move(0, 1));
    QCOMPARE(order(model), QStringLiteral("b a c"));
    QVERIFY(model.move(2, -2));
    QCOMPARE(order(model), QStringLiteral("c b a"));
    QVERIFY(!model.move(0, -1));
    QVERIFY(!model.move(2, 1));
    QVERIFY(!model.move(-1, 1));
}

void TestRuleModel::movesByDragging_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("onto"); // a row, or -1
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("result");
    QTest::newRow("before the first") << 2 << -1 << 0 << QStringLiteral("c a b");
    QTest::newRow("before its next") << 0 << -1 << 1 << QStringLiteral("a b c");
    QTest::newRow("down") << 0 << -1 << 2 << QStringLiteral("b a c");
    QTest::newRow("behind all") << 0 << -1 << -1 << QStringLiteral("b c a");
    QTest::newRow("onto one") << 2 << 1 << -1 << QStringLiteral("a c b");
    QTest::newRow("one that is not there") << 7 << -1 << 0 << QStringLiteral("a b c");
}

void TestRuleModel::movesByDragging()
{
    QFETCH(int, from);
    QFETCH(int, onto);
    QFETCH(int, before);
    RuleModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRules(rules({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0, 0)}));
    data->setData(data->formats().constFirst(), QByteArray::number(from));
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, before, 0,
                                onto < 0 ? QModelIndex() : model.index(onto, 0)));
    QTEST(order(model), "result");
}

void TestRuleModel::undoesRemovals()
{
    RuleModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRules(rules({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    QVERIFY(!model.canUndoRemoval());
    QVERIFY(model.removeRow(1));
    QVERIFY(model.removeRow(0));
    model.insert(1, rules({QStringLiteral("b")}).constFirst());
    QCOMPARE(model.undoRemoval(), 0);
    QCOMPARE(order(model), QStringLiteral("a c b"));
    QCOMPARE(model.undoRemoval(), 1);
    QCOMPARE(order(model), QStringLiteral("a b (2) c b")); // its name was taken
    QVERIFY(!model.canUndoRemoval());
}

void TestRuleModel::showsHits()
{
    RuleModel model;
    const QAbstractItemModelTester tester(&model);
    QList<Rule> two = rules({QStringLiteral("a"), QStringLiteral("b")});
    two[1].times = 3;
    model.setRules(two);
    model.setHits({5, 2});
    QCOMPARE(model.index(0, RuleModel::Hits).data().toString(), QStringLiteral("5"));
    QCOMPARE(model.index(1, RuleModel::Hits).data().toString(), QStringLiteral("2 of 3"));
    model.setHits({1});
    QCOMPARE(model.index(0, RuleModel::Hits).data().toString(), QStringLiteral("5"));
    QVERIFY(model.move(0, 1));
    QCOMPARE(model.index(1, RuleModel::Hits).data().toString(), QStringLiteral("5"));
}

void TestRuleModel::whatText_data()
{
    QTest::addColumn<Rule::What>("what");
    QTest::addColumn<int>("delay");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const Rule::What &what, int delay, const char *text) {
        QTest::newRow(name) << what << delay << QString::fromUtf8(text);
    };
    row("reply", Reply{.status = 404, .headers = {}, .body = {}}, 0, "Answers 404 Not Found");
    row("strange status", Reply{.status = 299, .headers = {}, .body = {}}, 0, "Answers 299");
    row("template", NccoReply{.builtin = "greeting", .text = {}}, 1500,
        "Answers with the template “Greeting” after 1.5 s");
    row("ncco", NccoReply{.builtin = {}, .text = "[]"}, 0, "Answers with an NCCO of its own");
    row("park", Park(), 0, "Parks the call for up to 2:00 min");
    row("wait", WaitForPerson(), 0, "Waits for you");
    row("wait long", WaitForPerson(), 20'000, "Waits for you for up to 20 s");
    row("fault", Fault::Reset, 0, "Breaks the connection off");
}

void TestRuleModel::whatText()
{
    QFETCH(Rule::What, what);
    QFETCH(int, delay);
    const Rule rule{.name = {}, .when = {}, .what = what, .delay = std::chrono::milliseconds(delay)};
    QTEST(ringback::whatText(rule), "text");
}

void TestRuleModel::ruleForEvent()
{
    Event event;
    event.request.method = "GET";
    event.request.target =
        "/webhooks/answer?from=447700900001&to=447700900002&uuid=aaaa&conversation_uuid=CON-aaaa";
    event.digest = vonage::digest(event.request);
    const Rule rule = ruleFor(event, {});
    QCOMPARE(rule.name, QStringLiteral("Call to answer to /webhooks/answer"));
    QCOMPARE(rule.when, QStringLiteral("kind:voice.answer path:/webhooks/answer"));
    QVERIFY(std::holds_alternative<NccoReply>(rule.what));
    auto book = RuleBook::make({rule, ruleFor(event, {rule})}, {});
    QVERIFY2(book, qPrintable(book ? QString() : book.error().why));
    QVERIFY(book->decide(event, {}));
    QCOMPARE(book->hits(), (QList<qint64>{1, 0}));

    Event odd;
    odd.request.method = "POST";
    odd.request.target = "/a*b\"c" + QByteArray(300, 'x');
    odd.digest = vonage::digest(odd.request);
    const Rule plain = ruleFor(odd, {});
    QVERIFY(RuleBook::make({plain}, {}));
    QVERIFY(std::holds_alternative<Reply>(plain.what));
}

void TestRuleModel::shortensWithoutHalvingACharacter()
{
    const QString party = QString::fromUcs4(U"\U0001f389").repeated(60);
    for (const QString &name : {party, QString(u'a' + party)})
        QVERIFY(freeName(name, {}).isValidUtf16());
}

QTEST_GUILESS_MAIN(TestRuleModel)
#include "tst_rulemodel.moc"
