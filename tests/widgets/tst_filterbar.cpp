// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/filterbar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

using namespace ringback;

namespace {

QToolButton *chip(const QWidget &bar, const QString &name)
{
    for (QToolButton *const button : bar.findChildren<QToolButton *>()) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

QLineEdit *line(const QWidget &bar) { return bar.findChild<QLineEdit *>(QStringLiteral("line")); }

QToolButton *savedButton(const QWidget &bar, const QString &name)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // those that were replaced
    for (QToolButton *const button : bar.findChildren<QToolButton *>()) {
        if (button->text() == name)
            return button;
    }
    return nullptr;
}

/// Gives the name that a filter is asked for.
void answer(const QWidget &bar, const QString &name)
{
    auto *const dialog = bar.findChild<QInputDialog *>();
    QVERIFY(dialog);
    dialog->setTextValue(name);
    dialog->accept();
}

QString sentence(const QWidget &bar) { return bar.findChild<QLabel *>(QStringLiteral("sentence"))->text(); }

} // namespace

class TestFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesApis();
    void showsRareApisOnceTheyCame();
    void choosesSources();
    void choosesNothingInPassing();
    void keepsTheLastFilterThatMakesSense();
    void namesWhatCountsWhileATermIsTyped();
    void hints();
    void showsAFaultWhole();
    void proposes_data();
    void proposes();
    void leavesTheProposalsBeforeTheLine();
    void addsTerms_data();
    void addsTerms();
    void switchesOnForATerm();
    void switchesOffAndOn();
    void clears();
    void savesAllThatFilters();
    void renamesAndForgetsSavedFilters();
    void givesEachSavedFilterItsName();
    void remembersSavedFilters();
    void keepsRoomForLongNames();
    void showsMarkupAsItIs();
    void namesItsButtons();
};

void TestFilterBar::choosesApis()
{
    FilterBar bar;
    QSignalSpy changed(&bar, &FilterBar::stateChanged);
    chip(bar, QStringLiteral("SMS"))->click();
    chip(bar, QStringLiteral("Voice"))->click();
    QCOMPARE(toText(*bar.state().query()), QStringLiteral("api:sms OR api:voice"));
    QCOMPARE(changed.size(), 2);
    QVERIFY(!chip(bar, QStringLiteral("All"))->isChecked());
    chip(bar, QStringLiteral("All"))->click();
    QVERIFY(bar.state().isEmpty());
    QVERIFY(!chip(bar, QStringLiteral("SMS"))->isChecked());
}

void TestFilterBar::showsRareApisOnceTheyCame()
{
    FilterBar bar;
    bar.show();
    QVERIFY(!chip(bar, QStringLiteral("Verify"))->isVisible());
    std::array<qsizetype, ApiCount> counts{};
    counts[size_t(Api::Verify)] = 3;
    bar.setCounts(counts);
    QVERIFY(chip(bar, QStringLiteral("Verify"))->isVisible());
    QVERIFY(chip(bar, QStringLiteral("All"))->text().endsWith(QStringLiteral(" 3")));
    QVERIFY(chip(bar, QStringLiteral("Verify"))->accessibleDescription().startsWith(QLatin1Char('3')));
}

void TestFilterBar::choosesSources()
{
    FilterBar bar;
    bar.setSourceSets(vonage::builtinSourceSets());
    auto *source = bar.findChild<QComboBox *>(QStringLiteral("source"));
    QCOMPARE(source->currentText(), QStringLiteral("Any source"));
    QCOMPARE(source->count(), int(vonage::builtinSourceSets().size()) + 5); // with a line between
    QStringList labels;
    for (int i = 0; i < source->count(); ++i)
        labels.append(source->itemText(i));
    QCOMPARE(labels.count(QStringLiteral("Local")), 1);
    const auto tip = [source](const QString &label) {
        return source->itemData(source->findText(label), Qt::ToolTipRole).toString();
    };
    QCOMPARE(tip(QStringLiteral("Vonage API current (extended)")),
             QStringLiteral("216.147.0.0/18, 168.100.64.0/18"));
    QVERIFY(tip(QStringLiteral("Local")).contains(QStringLiteral("127.0.0.0/8")));
    source->setCurrentText(QStringLiteral("Foreign"));
    Q_EMIT source->activated(source->currentIndex());
    QCOMPARE(toText(*bar.state().query()), QStringLiteral("src:foreign"));
    QSignalSpy wanted(&bar, &FilterBar::editSetsWanted);
    source->setCurrentIndex(source->count() - 1);
    Q_EMIT source->activated(source->currentIndex());
    QCOMPARE(wanted.size(), 1);
    QVERIFY(bar.state().isEmpty());
}

void TestFilterBar::choosesNothingInPassing()
{
    FilterBar bar;
    bar.show();
    bar.setSourceSets(vonage::builtinSourceSets());
    QSignalSpy changed(&bar, &FilterBar::stateChanged);
    QSignalSpy wanted(&bar, &FilterBar::editSetsWanted);
    auto *const source = bar.findChild<QComboBox *>(QStringLiteral("source"));
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_End, Qt::Key_E}) {
        QTest::keyClick(source, key);
        QVERIFY(source->view()->isVisible());
        source->hidePopup();
    }
    QVERIFY(changed.isEmpty() && wanted.isEmpty());
    source->showPopup();
    QTest::keyClick(source->view(), Qt::Key_Down);
    QTest::keyClick(source->view(), Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(source->currentIndex(), 1);
}

void TestFilterBar::keepsTheLastFilterThatMakesSense()
{
    FilterBar bar;
    QSignalSpy changed(&bar, &FilterBar::stateChanged);
    line(bar)->setText(QStringLiteral("api:sms"));
    QCOMPARE(changed.size(), 1);
    line(bar)->setText(QStringLiteral("api:sms statu:x"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(bar.state().text, QStringLiteral("api:sms"));
    QVERIFY2(sentence(bar).contains(QStringLiteral("9")), qPrintable(sentence(bar))); // its column
    QVERIFY2(sentence(bar).startsWith(QStringLiteral("⚠ Still shown: matching api:sms. Column")),
             qPrintable(sentence(bar)));
    chip(bar, QStringLiteral("SMS"))->click();
    QVERIFY2(sentence(bar).startsWith(QStringLiteral("⚠ Still shown: API SMS, matching api:sms. Column")),
             qPrintable(sentence(bar)));
    bar.setOn(false);
    QVERIFY2(sentence(bar).startsWith(QStringLiteral("⚠ The filter is off: all events are shown. Column")),
             qPrintable(sentence(bar)));
    bar.setOn(true);
    chip(bar, QStringLiteral("SMS"))->click();
    line(bar)->setText(QStringLiteral("api:sms status:x"));
    QCOMPARE(bar.state().text, QStringLiteral("api:sms status:x"));
    QCOMPARE(sentence(bar), QStringLiteral("Shown: matching api:sms status:x."));
    bar.clear();
    line(bar)->setText(QStringLiteral("statu:x"));
    QVERIFY2(sentence(bar).startsWith(QStringLiteral("⚠ All events are still shown. Column")),
             qPrintable(sentence(bar)));
}

void TestFilterBar::namesWhatCountsWhileATermIsTyped()
{
    FilterBar bar;
    const auto type = [&bar](const QString &text) {
        QTest::keyClicks(line(bar), text);
        return sentence(bar).section(QStringLiteral(" Column"), 0, 0);
    };
    QCOMPARE(type(QStringLiteral("api:")), QStringLiteral("⚠ All events are still shown."));
    QCOMPARE(type(QStringLiteral("sms")), QStringLiteral("Shown: matching api:sms."));
    QCOMPARE(type(QStringLiteral(" failed statu")), QStringLiteral("Shown: matching api:sms failed statu."));
    QCOMPARE(type(QStringLiteral(":")), QStringLiteral("⚠ Still shown: matching api:sms failed."));
    QCOMPARE(type(QStringLiteral("x")), QStringLiteral("⚠ Still shown: matching api:sms failed."));
    QTest::keyClick(line(bar), Qt::Key_Backspace);
    QTest::keyClick(line(bar), Qt::Key_Backspace);
    QCOMPARE(type(QStringLiteral("s:x")), QStringLiteral("Shown: matching api:sms failed status:x."));
    line(bar)->setCursorPosition(int(QStringLiteral("api:sms failed").size()));
    QCOMPARE(type(QStringLiteral(":")), QStringLiteral("⚠ Still shown: matching api:sms failed status:x."));
    line(bar)->selectAll();
    QCOMPARE(type(QStringLiteral("\"a b")),
             QStringLiteral("⚠ Still shown: matching api:sms failed status:x."));
}

void TestFilterBar::hints()
{
    FilterBar bar;
    line(bar)->setText(QStringLiteral("kind:sms"));
    QCOMPARE(bar.state().text, QStringLiteral("kind:sms")); // nothing is changed about it
    QVERIFY2(sentence(bar).startsWith(QStringLiteral("Shown: matching kind:sms. ")),
             qPrintable(sentence(bar)));
    QVERIFY2(sentence(bar).contains(QStringLiteral("kind:sms.*")), qPrintable(sentence(bar)));
    QVERIFY(line(bar)->accessibleDescription().contains(QStringLiteral("kind:sms.*")));
    line(bar)->setText(QStringLiteral("kind:sms.*"));
    QCOMPARE(sentence(bar), QStringLiteral("Shown: matching kind:sms.*."));
    QVERIFY(line(bar)->accessibleDescription().isEmpty());
}

void TestFilterBar::showsAFaultWhole()
{
    QWidget window;
    auto *const rows = new QVBoxLayout(&window);
    auto *const bar = new FilterBar;
    rows->addWidget(bar);
    rows->addStretch();
    window.resize(window.minimumSizeHint().width(), 400);
    window.show();
    const int height = bar->height();
    const auto *const label = bar->findChild<QLabel *>(QStringLiteral("sentence"));
    line(*bar)->setText(QStringLiteral("statu:x"));
    QVERIFY(label->fontMetrics().horizontalAdvance(label->text()) > label->width());
    QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
    line(*bar)->clear();
    QTRY_COMPARE(bar->height(), height);
}

void TestFilterBar::proposes_data()
{
    using Keys = QList<Qt::Key>;
    QTest::addColumn<Keys>("keys");
    QTest::addColumn<QString>("text");
    // What is typed counts unless one of the proposals was chosen.
    QTest::newRow("Enter") << Keys{Qt::Key_Return} << QStringLiteral("kind:sms");
    QTest::newRow("Enter of the keypad") << Keys{Qt::Key_Enter} << QStringLiteral("kind:sms");
    QTest::newRow("Down, Enter") << Keys{Qt::Key_Down, Qt::Key_Return} << QStringLiteral("kind:sms.receipt");
    QTest::newRow("Down twice") << Keys{Qt::Key_Down, Qt::Key_Down, Qt::Key_Return}
                                << QStringLiteral("kind:sms.inbound");
    QTest::newRow("Up, Enter") << Keys{Qt::Key_Up, Qt::Key_Return} << QStringLiteral("kind:sms.receipt");
    QTest::newRow("Tab") << Keys{Qt::Key_Tab} << QStringLiteral("kind:sms.receipt");
    QTest::newRow("Down twice, Tab") << Keys{Qt::Key_Down, Qt::Key_Down, Qt::Key_Tab}
                                     << QStringLiteral("kind:sms.inbound");
    QTest::newRow("Escape") << Keys{Qt::Key_Escape} << QStringLiteral("kind:sms");
}

void TestFilterBar::proposes()
{
    QFETCH(const QList<Qt::Key>, keys);
    FilterBar bar;
    bar.show();
    bar.setPropose([](const QString &text, qsizetype) {
        FilterProposals proposals{.begin = 0, .end = text.size(), .texts = {}};
        if (text == QStringLiteral("kind:sms"))
            proposals.texts = {QStringLiteral("kind:sms.receipt"), QStringLiteral("kind:sms.inbound")};
        return proposals;
    });
    line(bar)->setText(QStringLiteral("kind:sm"));
    line(bar)->setFocus();
    QTest::keyClick(line(bar), Qt::Key_S);
    QWidget *const popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    for (const Qt::Key key : keys)
        QTest::keyClick(popup, key);
    QTEST(line(bar)->text(), "text");
    QTEST(bar.state().text, "text");
    QVERIFY(!popup->isVisible());
}

void TestFilterBar::leavesTheProposalsBeforeTheLine()
{
    FilterBar bar;
    bar.show();
    bar.setPropose([](const QString &text, qsizetype) {
        return FilterProposals{.begin = 0, .end = text.size(), .texts = {QStringLiteral("status:")}};
    });
    bar.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    line(bar)->setFocus();
    QSignalSpy left(&bar, &FilterBar::left);
    QTest::keyClick(bar.windowHandle(), Qt::Key_S);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(bar.windowHandle(), Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(left.isEmpty());
    QTest::keyClick(bar.windowHandle(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestFilterBar::addsTerms_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("empty") << QString() << QStringLiteral("to:1");
    QTest::newRow("beside") << QStringLiteral("api:sms ") << QStringLiteral("api:sms to:1");
    QTest::newRow("or") << QStringLiteral("a OR b") << QStringLiteral("(a OR b) to:1");
}

void TestFilterBar::addsTerms()
{
    QFETCH(const QString, before);
    FilterBar bar;
    bar.setLine(before);
    bar.addTerm(QStringLiteral("to:1"));
    QTEST(line(bar)->text(), "after");
}

void TestFilterBar::switchesOnForATerm()
{
    FilterBar bar;
    bar.setLine(QStringLiteral("api:sms"));
    bar.setOn(false);
    QSignalSpy changed(&bar, &FilterBar::stateChanged);
    bar.addTerm(QStringLiteral("to:1"));
    QVERIFY(bar.isOn());
    QCOMPARE(bar.state().text, QStringLiteral("api:sms to:1"));
    QCOMPARE(changed.size(), 1);
}

void TestFilterBar::switchesOffAndOn()
{
    FilterBar bar;
    bar.setLine(QStringLiteral("api:sms"));
    bar.setOn(false);
    QVERIFY(bar.state().isEmpty());
    bar.setOn(true);
    QCOMPARE(bar.state().text, QStringLiteral("api:sms"));
}

void TestFilterBar::clears()
{
    FilterBar bar;
    bar.setSourceSets(vonage::builtinSourceSets());
    chip(bar, QStringLiteral("SMS"))->click();
    bar.setLine(QStringLiteral("status:failed"));
    bar.setSpan(
        TimeSpan{.begin = Timestamp(std::chrono::seconds(1)), .end = Timestamp(std::chrono::seconds(2))});
    QSignalSpy changed(&bar, &FilterBar::stateChanged);
    bar.findChild<QToolButton *>(QStringLiteral("clear"))->click();
    QVERIFY(bar.state().isEmpty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(sentence(bar), QStringLiteral("All events are shown."));
}

void TestFilterBar::savesAllThatFilters()
{
    FilterBar bar;
    bar.show();
    bar.setSourceSets(vonage::builtinSourceSets());
    auto *const save = bar.findChild<QToolButton *>(QStringLiteral("save"));
    QVERIFY(!save->isEnabled());
    chip(bar, QStringLiteral("SMS"))->click();
    QVERIFY(save->isEnabled());
    bar.findChild<QComboBox *>(QStringLiteral("source"))
        ->setCurrentText(QStringLiteral("Vonage API current"));
    bar.setSpan(
        TimeSpan{.begin = Timestamp(std::chrono::seconds(1)), .end = Timestamp(std::chrono::seconds(2))});
    bar.setLine(QStringLiteral("status:failed"));
    const QString query = toText(*bar.state().query());
    QSignalSpy saved(&bar, &FilterBar::savedChanged);
    save->click();
    answer(bar, QStringLiteral(" Mine "));
    QCOMPARE(saved.size(), 1);

    FilterBar other;
    other.show();
    other.setSourceSets(vonage::builtinSourceSets());
    other.restoreState(bar.saveState());
    other.setLine(QStringLiteral("something else"));
    chip(other, QStringLiteral("Voice"))->click();
    QSignalSpy changed(&other, &FilterBar::stateChanged);
    savedButton(other, QStringLiteral("Mine"))->click();
    QCOMPARE(toText(*other.state().query()), query);
    QCOMPARE(changed.size(), 1);
    QVERIFY(chip(other, QStringLiteral("SMS"))->isChecked());
    QVERIFY(!chip(other, QStringLiteral("Voice"))->isChecked());

    other.clear();
    other.setSourceSets({}); // the set is gone
    savedButton(other, QStringLiteral("Mine"))->click();
    QCOMPARE(line(other)->text(), QStringLiteral("src:216.147.0.0/18 status:failed"));
    FilterState faulty = other.state();
    faulty.source = {.kind = SourceChoice::Kind::Set,
                     .set = {.name = "gone", .ranges = {*AddressRange::parse("10.0.0.0/8")}}};
    faulty.text = QStringLiteral("status:(");
    other.setState(faulty);
    QCOMPARE(line(other)->text(), QStringLiteral("(src:10.0.0.0/8) status:("));
}

void TestFilterBar::renamesAndForgetsSavedFilters()
{
    FilterBar bar;
    bar.show();
    bar.restoreState(R"([{"name":"One","line":"a"},{"name":"Two","line":"b"}])");
    QSignalSpy changed(&bar, &FilterBar::savedChanged);
    savedButton(bar, QStringLiteral("Two"))->actions().constFirst()->trigger();
    answer(bar, QStringLiteral("Three"));
    QCOMPARE(changed.size(), 1);
    QVERIFY(!savedButton(bar, QStringLiteral("Two")));
    savedButton(bar, QStringLiteral("Three"))->click();
    QCOMPARE(bar.state().text, QStringLiteral("b"));
    savedButton(bar, QStringLiteral("One"))->actions().constLast()->trigger();
    QCOMPARE(changed.size(), 2);
    QVERIFY(!savedButton(bar, QStringLiteral("One")));

    savedButton(bar, QStringLiteral("Three"))->actions().constFirst()->trigger();
    QPointer<QInputDialog> dialog = bar.findChild<QInputDialog *>();
    QVERIFY(dialog);
    bar.restoreState("[]"); // another window forgot it meanwhile
    QTRY_VERIFY(!dialog);
}

void TestFilterBar::givesEachSavedFilterItsName()
{
    FilterBar bar;
    bar.show();
    bar.restoreState(R"([{"name":"One","line":"a"},{"name":"Two","line":"b"}])");
    bar.setLine(QStringLiteral("c"));
    bar.findChild<QToolButton *>(QStringLiteral("save"))->click();
    answer(bar, QStringLiteral("Two"));
    savedButton(bar, QStringLiteral("Two"))->click();
    QCOMPARE(bar.state().text, QStringLiteral("b"));
    savedButton(bar, QStringLiteral("Two (2)"))->click();
    QCOMPARE(bar.state().text, QStringLiteral("c"));
    for (const auto &name : {QStringLiteral("Two (2)"), QStringLiteral("One (2)")}) { // its own is free
        savedButton(bar, name)->actions().constFirst()->trigger();
        answer(bar, name == u"Two (2)" ? QStringLiteral("One") : name);
        QVERIFY(savedButton(bar, QStringLiteral("One (2)")));
    }
    QVERIFY(!savedButton(bar, QStringLiteral("Two (2)")));
}

void TestFilterBar::remembersSavedFilters()
{
    FilterBar bar;
    bar.show();
    bar.restoreState(R"([{"name":"Failed","line":"status:failed"}])");
    QToolButton *const button = savedButton(bar, QStringLiteral("Failed"));
    QCOMPARE(button->popupMode(), QToolButton::MenuButtonPopup); // its arrow is beside the text
    button->click();
    QCOMPARE(bar.state().text, QStringLiteral("status:failed"));
    FilterBar other;
    other.show();
    other.restoreState(bar.saveState());
    QVERIFY(savedButton(other, QStringLiteral("Failed")));
    other.restoreState("rubbish"); // somebody edited the settings
    QCOMPARE(other.saveState(), "[]");
}

void TestFilterBar::keepsRoomForLongNames()
{
    FilterBar bar;
    bar.show();
    bar.restoreState(R"([{"name":"Q&A, and more than there is room for on a button","line":"a"}])");
    const auto *const button = bar.findChild<QWidget *>(QStringLiteral("saved"))->findChild<QToolButton *>();
    QVERIFY2(button->text().startsWith(QStringLiteral("Q&&A")) && button->text().endsWith(u'…'),
             qPrintable(button->text()));
    const QString name = QStringLiteral("Q&A, and more than there is room for on a button");
    QCOMPARE(button->accessibleName(), name);
    QVERIFY(button->toolTip().startsWith(name));
}

/// A term may have come from a sender.
void TestFilterBar::showsMarkupAsItIs()
{
    FilterBar bar;
    bar.setLine(QStringLiteral("\"<b>x</b>\""));
    bar.restoreState(R"([{"name":"One","line":"\"<b>x</b>\""}])");
    for (const QWidget *const widget : bar.findChildren<QWidget *>()) {
        const QString tip = widget->toolTip();
        QVERIFY2(!Qt::mightBeRichText(tip) || !tip.contains(QStringLiteral("<b>")), qPrintable(tip));
    }
    QVERIFY(bar.findChild<QWidget *>(QStringLiteral("sentence"))
                ->toolTip()
                .contains(QStringLiteral("&lt;b&gt;x")));
}

void TestFilterBar::namesItsButtons()
{
    const FilterBar bar;
    for (const QToolButton *const button : bar.findChildren<QToolButton *>())
        QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
