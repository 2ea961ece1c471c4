// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/waitingpane.h"

#include "ncco/templates.h"
#include "reply/templatefolder.h"
#include "vonage/decode.h"
#include "widgets/nccoeditor.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QInputDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardPaths>
#include <QTest>

using namespace ringback;
using namespace std::chrono_literals;

class TestWaitingPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();

    void beginsWithTheDefault();
    void sendsExactlyWhatWasTyped();
    void fillsTemplates();
    void dropsATemplateForWhatIsTyped();
    void tellsWhatWasLeftOver();
    void objectsOnce();
    void sendsNothingForTheNextWhenPressedTwice();
    void sendsNothingForTheNextWhenOneLeavesUnderThePress();
    void keepsADraftForEach();
    void newOnesTakeNothingAway();
    void keepsTheDraftOfACallerWhoHasGone();
    void leavesWhatIsOverUntouched();
    void tellsWhyNothingGoesOut_data();
    void tellsWhyNothingGoesOut();
    void saysNothingOfADraftThatIsNone();
    void tellsThatAnotherWaits();
    void tellsWhatIsChosen();
    void showsWhatIsChosenElsewhere();
    void bringsTheKeyboardToTheReply();
    void asksOnceForTheNameOfATemplate();
    void takesATemplateBack_data();
    void takesATemplateBack();
    void choosesNoTemplateByAMnemonic();
    void forgetsWhatNobodyHasWritten();
    void usesADraftForTheNext();
    void refuses();
    void tellsTheDraftThatGoesAtZero();
    void tellsThatTheDraftHasGone();
    void keepsWhatWasTypedSince();
    void releasesWhatIsParked();
    void keepsAReplyThatNobodyHeard_data();
    void keepsAReplyThatNobodyHeard();
    void parksInVainOnlyIfInsistedOn();
    void answersPlainWebhooks();
    void offersTemplates();
    void savesTemplates();
    void takesWhatAShortReplyNeeds_data();
    void takesWhatAShortReplyNeeds();
    void namesWhatItHas();

private:
    [[nodiscard]] QListView *list() const { return m_pane->findChild<QListView *>(QStringLiteral("list")); }
    [[nodiscard]] NccoEditor *editor() const { return m_pane->findChild<NccoEditor *>(); }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_pane->findChild<QPushButton *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString message() const
    {
        const auto *const label = m_pane->findChild<QLabel *>(QStringLiteral("message"));
        return label->isVisibleTo(m_pane.get()) ? label->text() : QString();
    }
    [[nodiscard]] QString states() const;
    [[nodiscard]] QString rowState(int row) const
    {
        return list()->model()->index(row, 0).data(WaitingModel::StateTextRole).toString();
    }
    void type(const char *text);
    /// Chooses one of the list that has this text.
    void chooseTemplate(const char *text);
    void pressCtrlEnter() { QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier); }

    /// Whether it is sent when the keys are pressed again and again.
    /// As long as a press is taken for the second of a double click.
    static void letTimePass() { QTest::qWait(QApplication::doubleClickInterval() + 50); }
    /// A draft that was written is asked about first.
    void dismissesInTheEnd()
    {
        const int before = m_pane->draftCount();
        QVERIFY(QTest::qWaitFor([this, before] {
            button("dismiss")->click();
            return m_pane->draftCount() < before;
        }));
    }
    [[nodiscard]] bool sendsInTheEnd()
    {
        const qsizetype before = m_answers->size();
        return QTest::qWaitFor([this, before] {
            pressCtrlEnter();
            return m_answers->size() > before;
        });
    }

    std::unique_ptr<WaitingPane> m_pane;
    std::unique_ptr<QSignalSpy> m_answers;
};

namespace {

using Clock = std::chrono::steady_clock;

// Raw strings in the arguments of macros are more than moc can read.
constexpr const char *Talk = R"([{"action":"talk","text":"Hi"}])";
constexpr const char *Bye = R"([{"action":"talk","text":"Bye"}])";
constexpr const char *Wrong = R"([{"action":"talc"}])";
constexpr const char *Template = R"([{"action":"talk","text":"{from} {base_url}"}])";
constexpr const char *WithKeys = R"([{"action":"talk","text":"{dtmf.digits}"}])";
constexpr const char *Filled = R"([{"action":"talk","text":"447700900001 https://example.com"}])";

WaitingRequest request(quint64 exchange, std::chrono::milliseconds wait = 1h)
{
    WaitingRequest made;
    made.exchange = {exchange};
    made.event = {qint64(exchange) + 100};
    made.kind = "voice.answer";
    made.expects = Expects::Ncco;
    made.from = "447700900001";
    made.to = "447700900002";
    made.baseUrl = "https://example.com";
    made.until = Clock::now() + wait;
    made.atZero = Decision{
        .reply = {.status = 200, .headers = {{"Content-Type", "application/json"}}, .body = "[\"default\"]"},
        .decidedBy = "deadline"};
    return made;
}

LeftDesk left(quint64 exchange, LeftDesk::Why why)
{
    return {.exchange = {exchange}, .event = {}, .why = why};
}

/// The whole of request(1).
Event answerEvent()
{
    Event event;
    event.id = {101};
    event.peer.address = *IpAddress::parse("127.0.0.1");
    event.request = {.method = "GET",
                     .target = "/answer?from=447700900001&to=2&uuid=a&conversation_uuid=b",
                     .minorVersion = 1,
                     .fieldSection = {},
                     .body = {},
                     .trailerSection = {}};
    event.digest = vonage::digest(event.request);
    return event;
}

Reply reply(const QSignalSpy &spy, qsizetype place = 0) { return spy.at(place).at(1).value<Reply>(); }

} // namespace

void TestWaitingPane::init()
{
    m_pane = std::make_unique<WaitingPane>();
    m_answers = std::make_unique<QSignalSpy>(m_pane.get(), &WaitingPane::answered);
    m_pane->resize(1000, 300);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestWaitingPane::cleanup()
{
    m_answers.reset();
    m_pane.reset();
}

QString TestWaitingPane::states() const
{
    QStringList lines;
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        const QModelIndex index = list()->model()->index(row, 0);
        lines.append(index.data(WaitingModel::ExchangeRole).toString()
                     + (index == list()->currentIndex() ? QStringLiteral("*") : QString()));
    }
    return lines.join(u' ');
}

void TestWaitingPane::type(const char *text)
{
    editor()->selectAll();
    editor()->replaceSelectedText(QString::fromUtf8(text));
}

void TestWaitingPane::chooseTemplate(const char *text)
{
    auto *const templates = m_pane->findChild<QComboBox *>(QStringLiteral("templates"));
    templates->insertItem(0, QStringLiteral("one"), QByteArray(text));
    templates->setCurrentIndex(0);
    Q_EMIT templates->activated(0);
}

void TestWaitingPane::beginsWithTheDefault()
{
    QSignalSpy counts(m_pane.get(), &WaitingPane::countChanged);
    QSignalSpy events(m_pane.get(), &WaitingPane::eventWanted);
    m_pane->add({request(1)});
    QCOMPARE(counts.takeFirst().at(0).toInt(), 1);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.at(0).at(0).value<EventId>(), EventId{101});
    m_pane->add({request(2)});
    QCOMPARE(events.size(), 1); // once is enough
    m_pane->remove({left(2, LeftDesk::Why::Answered)});
    counts.clear();
    QCOMPARE(editor()->ncco(), QByteArray("[\"default\"]\n"));
    m_pane->remove({left(1, LeftDesk::Why::Answered)});
    QCOMPARE(counts.takeFirst().at(0).toInt(), 0);
    QCOMPARE(states(), QString());
}

void TestWaitingPane::sendsExactlyWhatWasTyped()
{
    m_pane->add({request(1)});
    const char *const odd = "[ {\"action\" : \"talk\",\n\t\"text\":\"ä\"}]  ";
    type(odd);
    pressCtrlEnter();
    QCOMPARE(m_answers->size(), 1);
    QCOMPARE(reply(*m_answers).body, QByteArray(odd));
    QCOMPARE(reply(*m_answers).status, 200);
    QCOMPARE(reply(*m_answers).headers.at(0).second, QByteArray("application/json"));
}

/// A template is filled when it is put in, once that can be done; what is edited goes out as it stands.
void TestWaitingPane::fillsTemplates()
{
    m_pane->add({request(1)});
    chooseTemplate(Template);
    QVERIFY2(message().contains(u"has been read"), qPrintable(message()));
    QCOMPARE(editor()->ncco(), QByteArray("[\"default\"]\n"));
    m_pane->setEvent(answerEvent());
    QCOMPARE(editor()->ncco(), QByteArray(Filled));
    QCOMPARE(message(), QString());
    pressCtrlEnter();
    QCOMPARE(m_answers->size(), 1);
    QCOMPARE(reply(*m_answers).body, QByteArray(Filled));
}

void TestWaitingPane::dropsATemplateForWhatIsTyped()
{
    m_pane->add({request(1)});
    chooseTemplate(Template);
    type(Talk);
    m_pane->setEvent(answerEvent());
    QCOMPARE(editor()->ncco(), QByteArray(Talk));
    chooseTemplate(Template);
    QCOMPARE(editor()->ncco(), QByteArray(Filled)); // at once
}

void TestWaitingPane::tellsWhatWasLeftOver()
{
    m_pane->add({request(1)});
    m_pane->setEvent(answerEvent());
    chooseTemplate(WithKeys);
    QCOMPARE(editor()->ncco(), QByteArray(WithKeys)); // there are no keys in this request
    editor()->checkNow();
    QCOMPARE(editor()->findings().front().rule, ncco::RuleId::LeftPlaceholder);
    pressCtrlEnter();
    QVERIFY(m_answers->isEmpty());
    QVERIFY2(message().contains(u"{dtmf.digits}"), qPrintable(message()));
    QVERIFY(sendsInTheEnd());
    QCOMPARE(reply(*m_answers).body, QByteArray(WithKeys));
}

void TestWaitingPane::objectsOnce()
{
    m_pane->add({request(1)});
    type(R"([{"action":"tallk"}])");
    pressCtrlEnter();
    QVERIFY(m_answers->isEmpty());
    QVERIFY2(message().startsWith(u"Vonage drops the call:"), qPrintable(message()));
    QCOMPARE(message().count(u"Vonage drops"), 1);
    type(Wrong);
    QCOMPARE(message(), QString()); // it is another text now
    QElapsedTimer time;
    time.start();
    pressCtrlEnter();
    QVERIFY(m_answers->isEmpty());
    QVERIFY(sendsInTheEnd());
    QVERIFY(time.elapsed() >= 1000); // a press by accident comes sooner
    QCOMPARE(m_answers->size(), 1);
    QCOMPARE(reply(*m_answers).body, QByteArray(Wrong));
}

void TestWaitingPane::sendsNothingForTheNextWhenPressedTwice()
{
    const auto withGoodDraft = [](quint64 exchange) {
        WaitingRequest made = request(exchange);
        made.atZero->reply.body = Talk;
        return made;
    };
    m_pane->add({withGoodDraft(1), withGoodDraft(2)});
    pressCtrlEnter();
    QCOMPARE(m_answers->size(), 1);
    m_pane->remove({left(1, LeftDesk::Why::Answered)});
    QCOMPARE(states(), QStringLiteral("2*"));
    pressCtrlEnter();
    button("send")->click();
    QCOMPARE(m_answers->size(), 1);
    letTimePass();
    pressCtrlEnter();
    QCOMPARE(m_answers->size(), 2);
}

void TestWaitingPane::sendsNothingForTheNextWhenOneLeavesUnderThePress()
{
    m_pane->add({request(1), request(2)});
    m_pane->remove({left(1, LeftDesk::Why::TimeIsOver)});
    QVERIFY(states().endsWith(u"2*"));
    pressCtrlEnter();
    letTimePass();
    QVERIFY(m_answers->isEmpty());
    QVERIFY(sendsInTheEnd());
    QCOMPARE(m_answers->front().front().value<ExchangeId>(), ExchangeId{2});
}

void TestWaitingPane::keepsADraftForEach()
{
    m_pane->add({request(1, 1h), request(2, 2h)});
    QCOMPARE(states(), QStringLiteral("1* 2"));
    type("first");
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QCOMPARE(editor()->ncco(), QByteArray("[\"default\"]\n"));
    type("second");
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QCOMPARE(editor()->ncco(), QByteArray("first"));
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QCOMPARE(editor()->ncco(), QByteArray("second"));
}

void TestWaitingPane::newOnesTakeNothingAway()
{
    m_pane->add({request(1, 1h)});
    editor()->setFocus();
    type(Talk);
    m_pane->add({request(2, 1min), request(3, 2h)});
    QCOMPARE(states(), QStringLiteral("2 1* 3"));
    QCOMPARE(editor()->ncco(), QByteArray(Talk));
    QCOMPARE(QApplication::focusWidget(), editor());
    m_pane->remove({left(2, LeftDesk::Why::TimeIsOver)});
    QCOMPARE(states(), QStringLiteral("1* 3"));
    QCOMPARE(editor()->ncco(), QByteArray(Talk));
    m_pane->remove({left(1, LeftDesk::Why::Answered)});
    QCOMPARE(states(), QStringLiteral("3*"));
    QCOMPARE(QApplication::focusWidget(), editor());
}

void TestWaitingPane::keepsTheDraftOfACallerWhoHasGone()
{
    m_pane->add({request(1, 1h), request(2, 2h)});
    type(Talk);
    m_pane->remove({left(1, LeftDesk::Why::SenderGone)});
    QCOMPARE(states(), QStringLiteral("1* 2"));
    QCOMPARE(editor()->ncco(), QByteArray(Talk));
    QVERIFY(list()->currentIndex().data(WaitingModel::StateTextRole).toString().contains(u"has gone"));
    QVERIFY(!button("send")->isVisible());
    pressCtrlEnter();
    QVERIFY(m_answers->isEmpty());
    button("copyDraft")->click();
    QCOMPARE(QApplication::clipboard()->text(), QString::fromUtf8(Talk));
    letTimePass();
    button("dismiss")->click();
    QCOMPARE(states(), QStringLiteral("1* 2")); // it asks first
    button("dismiss")->click();                 // too soon to have been read
    QCOMPARE(states(), QStringLiteral("1* 2"));
    dismissesInTheEnd();
    QCOMPARE(states(), QStringLiteral("2*"));
    QVERIFY(button("send")->isVisible());
}

void TestWaitingPane::leavesWhatIsOverUntouched()
{
    m_pane->add({request(1, 1h), request(2, 2h)});
    editor()->setFocus();
    m_pane->remove({left(1, LeftDesk::Why::TimeIsOver)});
    QTRY_COMPARE(states(), QStringLiteral("2*"));
    m_pane->remove({left(2, LeftDesk::Why::SenderGone)});
    QCOMPARE(states(), QStringLiteral("2*"));
    m_pane->add({request(3)});
    QTRY_COMPARE(states(), QStringLiteral("3*"));
    QCOMPARE(QApplication::focusWidget(), editor());
}

void TestWaitingPane::tellsWhyNothingGoesOut_data()
{
    QTest::addColumn<Expects>("expects");
    QTest::addColumn<bool>("anotherWaits");
    QTest::addColumn<QString>("told");
    QTest::newRow("call") << Expects::Ncco << false
                          << QStringLiteral(
                                 "This request is over; the draft can be copied, or saved as a template.");
    QTest::newRow("plain") << Expects::Any << false
                           << QStringLiteral("This request is over; the draft can be copied.");
    QTest::newRow("another waits")
        << Expects::Ncco << true
        << QStringLiteral("This request is over; “次へ” takes the draft to the one that waits.");
}

void TestWaitingPane::tellsWhyNothingGoesOut()
{
    QFETCH(const Expects, expects);
    QFETCH(const bool, anotherWaits);
    QFETCH(const QString, told);
    WaitingRequest first = request(1, 1h);
    first.expects = expects;
    m_pane->add({first});
    auto *const status = m_pane->findChild<QSpinBox *>(QStringLiteral("status"));
    status->setValue(201); // which is a draft, whatever the body is
    m_pane->remove({left(1, LeftDesk::Why::SenderGone)});
    button("useForNext")->setText(QStringLiteral("次へ(&N)")); // what it says is what it is called
    if (anotherWaits)
        m_pane->add({request(2, 2h)});
    const auto *const message = m_pane->findChild<QLabel *>(QStringLiteral("message"));
    QVERIFY(!message->isVisible());
    pressCtrlEnter();
    QVERIFY(m_answers->isEmpty());
    QVERIFY(message->isVisible());
    QCOMPARE(message->text(), told);
}

void TestWaitingPane::saysNothingOfADraftThatIsNone()
{
    m_pane->add({request(1, 1h)});
    m_pane->remove({left(1, LeftDesk::Why::TimeIsOver)});
    QCOMPARE(m_pane->findChild<QLabel *>(QStringLiteral("over"))->text(),
             QStringLiteral("Its time is over. The default reply (200 OK) has gone out."));
}

/// What was written is not taken away, though its time is over; that others wait must not be missed.
void TestWaitingPane::tellsThatAnotherWaits()
{
    const auto *const over = m_pane->findChild<QLabel *>(QStringLiteral("over"));
    m_pane->add({request(1, 1h)});
    type(Talk);
    QVERIFY(!over->isVisible());
    m_pane->remove({left(1, LeftDesk::Why::TimeIsOver)});
    QCOMPARE(over->text(),
             QStringLiteral("Its time is over. The default reply (200 OK) has gone out. The draft is kept."));
    QVERIFY(over->isVisible());
    QVERIFY(!button("goToNext")->isVisible());
    m_pane->add({request(2, 2h)});
    QCOMPARE(states(), QStringLiteral("1* 2"));
    QCOMPARE(editor()->ncco(), QByteArray(Talk));
    QCOMPARE(over->text(),
             QStringLiteral("Its time is over. The default reply (200 OK) has gone out. The draft is kept. "
                            "Another request waits."));
    QVERIFY(button("goToNext")->isVisible());
    button("goToNext")->click();
    QCOMPARE(states(), QStringLiteral("1 2*"));
    QCOMPARE(QApplication::focusWidget(), editor());
    QVERIFY(!over->isVisible());
    QVERIFY(!button("goToNext")->isVisible());
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QCOMPARE(editor()->ncco(), QByteArray(Talk));
    m_pane->remove({left(2, LeftDesk::Why::Answered)});
    QVERIFY(over->isVisible());
    QVERIFY(!button("goToNext")->isVisible());
}

/// Only what somebody chooses; what the pane shows by itself must not move the selection of others.
void TestWaitingPane::tellsWhatIsChosen()
{
    QSignalSpy chosen(m_pane.get(), &WaitingPane::eventChosen);
    m_pane->add({request(1, 1h), request(2, 2h), request(3, 3h)});
    QVERIFY(chosen.isEmpty());
    const auto click = [this](int row) {
        const QPoint place = list()->visualRect(list()->model()->index(row, 0)).center();
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place);
    };
    const auto last = [&chosen] { return chosen.constLast().at(0).value<EventId>(); };
    click(0); // which is shown already
    QCOMPARE(last(), EventId{101});
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(last(), EventId{102});
    chosen.clear();
    m_pane->remove({left(2, LeftDesk::Why::Answered)});
    QCOMPARE(states(), QStringLiteral("1* 3"));
    QVERIFY(chosen.isEmpty());
    type("mine");
    m_pane->remove({left(1, LeftDesk::Why::TimeIsOver)});
    QVERIFY(chosen.isEmpty());
    QTest::qWait(QApplication::doubleClickInterval());
    dismissesInTheEnd();
    QCOMPARE(last(), EventId{103}); // what comes up then is what he goes on with
}

void TestWaitingPane::showsWhatIsChosenElsewhere()
{
    const QSignalSpy chosen(m_pane.get(), &WaitingPane::eventChosen);
    m_pane->add({request(1, 1h), request(2, 2h)});
    type("first");
    m_pane->choose({102});
    QCOMPARE(states(), QStringLiteral("1 2*"));
    m_pane->choose({77}); // does not wait
    QCOMPARE(states(), QStringLiteral("1 2*"));
    m_pane->choose({101});
    QCOMPARE(states(), QStringLiteral("1* 2"));
    QCOMPARE(editor()->text(), QStringLiteral("first"));
    QVERIFY(chosen.isEmpty()); // the selection of whoever chose stays as it is
}

/// From the list, where F6 goes, and with a template: there is little time.
void TestWaitingPane::bringsTheKeyboardToTheReply()
{
    m_pane->add({request(1)});
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), editor());
    m_pane->setEvent(answerEvent());
    m_pane->findChild<QComboBox *>(QStringLiteral("templates"))->setFocus();
    chooseTemplate(Template);
    QCOMPARE(QApplication::focusWidget(), editor());
}

/// Qt 6.4 may say twice that an entry was chosen, by Enter in the list that drops down.
void TestWaitingPane::asksOnceForTheNameOfATemplate()
{
    m_pane->add({request(1)});
    auto *const templates = m_pane->findChild<QComboBox *>(QStringLiteral("templates"));
    const int last = templates->count() - 1;
    for (int i = 0; i < 2; ++i) {
        templates->setCurrentIndex(last);
        Q_EMIT templates->activated(last);
    }
    QCOMPARE(m_pane->findChildren<QInputDialog *>().size(), 1);
}

void TestWaitingPane::takesATemplateBack_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::addColumn<bool>("isReadLater");
    QTest::newRow("mouse") << true << false;
    QTest::newRow("mouse, before the request is read") << true << true;
    QTest::newRow("keys") << false << false;
    QTest::newRow("keys, before the request is read") << false << true;
}

/// Ctrl+Z behind a template that was just chosen, without a click into the editor.
void TestWaitingPane::takesATemplateBack()
{
    QFETCH(bool, byMouse);
    QFETCH(bool, isReadLater);
    m_pane->add({request(1)});
    if (!isReadLater)
        m_pane->setEvent(answerEvent());
    const QByteArray before = editor()->ncco();
    auto *const templates = m_pane->findChild<QComboBox *>(QStringLiteral("templates"));
    templates->insertItem(0, QStringLiteral("one"), QByteArray(Template));
    templates->setFocus();
    templates->showPopup();
    QAbstractItemView &list = *templates->view();
    QTRY_VERIFY(list.isVisible());
    if (byMouse) {
        letTimePass(); // a release that comes sooner opens it only
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualRect(list.model()->index(0, 0)).center());
    } else {
        QTest::keyClick(&list, Qt::Key_Home);
        QTest::keyClick(&list, Qt::Key_Return);
    }
    QTRY_VERIFY(!list.isVisible());
    if (isReadLater)
        m_pane->setEvent(answerEvent());
    QCOMPARE(editor()->ncco(), QByteArray(Filled));
    QCOMPARE(templates->currentIndex(), 0);
    QTest::keyClick(m_pane->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor()->ncco(), before);
    QCOMPARE(templates->currentIndex(), -1);
}

/// Alt+P while Park cannot be pressed, say, must not choose "Play a file".
void TestWaitingPane::choosesNoTemplateByAMnemonic()
{
    m_pane->add({request(1)});
    m_pane->setEvent(answerEvent());
    const QByteArray before = editor()->ncco();
    auto *const templates = m_pane->findChild<QComboBox *>(QStringLiteral("templates"));
    m_pane->findChild<QWidget *>(QStringLiteral("park"))->setEnabled(false);
    templates->setFocus();
    QTest::keyClick(templates, 'p', Qt::AltModifier);
    QCOMPARE(templates->currentIndex(), -1);
    QVERIFY(!templates->view()->isVisible());
    QCOMPARE(editor()->ncco(), before);
}

void TestWaitingPane::forgetsWhatNobodyHasWritten()
{
    m_pane->add({request(1, 1h), request(2, 2h)});
    m_pane->remove({left(2, LeftDesk::Why::SenderGone)});
    QCOMPARE(states(), QStringLiteral("1*"));
    m_pane->remove({left(1, LeftDesk::Why::TimeIsOver)});
    QCOMPARE(states(), QStringLiteral("1*")); // somebody may be looking at it
    m_pane->add({request(3)});
    QTRY_COMPARE(states(), QStringLiteral("3*"));
}

void TestWaitingPane::usesADraftForTheNext()
{
    m_pane->add({request(1, 1h)});
    type(Talk);
    m_pane->remove({left(1, LeftDesk::Why::TimeIsOver)});
    QVERIFY(!button("useForNext")->isEnabled());
    m_pane->add({request(2, 2h)});
    QCOMPARE(states(), QStringLiteral("1* 2"));
    QVERIFY(button("useForNext")->isEnabled());
    button("useForNext")->click(); // where Send was a moment ago
    QCOMPARE(states(), QStringLiteral("1* 2"));
    letTimePass();
    button("useForNext")->click();
    QCOMPARE(states(), QStringLiteral("2*"));
    pressCtrlEnter();
    QVERIFY(m_answers->isEmpty());
    letTimePass();
    pressCtrlEnter();
    QCOMPARE(m_answers->size(), 1);
    QCOMPARE(m_answers->at(0).at(0).value<ExchangeId>(), ExchangeId{2});
    QCOMPARE(reply(*m_answers).body, QByteArray(Talk));
}

void TestWaitingPane::refuses()
{
    m_pane->add({request(1)});
    const QList<QAction *> actions = button("refuse")->menu()->actions();
    QVERIFY(actions.size() > 3);
    QVERIFY(actions.last()->text().startsWith(u"503 Service Unavailable"));
    const auto refuse = [&] { actions.last()->trigger(); };
    Q_EMIT button("refuse")->menu()->aboutToShow();
    m_pane->add({request(2)});
    m_pane->remove({left(1, LeftDesk::Why::TimeIsOver)}); // while the menu is open
    refuse();
    QVERIFY(m_answers->isEmpty());
    Q_EMIT button("refuse")->menu()->aboutToShow();
    refuse();
    QCOMPARE(m_answers->size(), 1);
    QCOMPARE(m_answers->at(0).at(0).value<ExchangeId>(), ExchangeId{2});
    QCOMPARE(reply(*m_answers).status, 503);
}

void TestWaitingPane::tellsTheDraftThatGoesAtZero()
{
    m_pane->add({request(1)});
    QSignalSpy drafts(m_pane.get(), &WaitingPane::draftAtZeroChanged);
    auto *const atZero = m_pane->findChild<QCheckBox *>(QStringLiteral("atZero"));
    QCOMPARE(m_pane->draftCount(), 0);
    type(Talk);
    QCOMPARE(m_pane->draftCount(), 1);
    atZero->click();
    QCOMPARE(m_pane->draftCount(), 0); // it goes out, whatever comes
    const auto last = [&drafts] { return drafts.constLast().at(1).value<std::optional<Reply>>(); };
    QTRY_COMPARE(drafts.size(), 1);
    QCOMPARE(last()->body, QByteArray(Talk));
    type("[");
    type(Bye);
    QTRY_COMPARE(drafts.size(), 2);
    QCOMPARE(last()->body, QByteArray(Bye));
    type("broken");
    QTRY_VERIFY(rowState(0).startsWith(u"An earlier version of your draft goes out in"));
    QCOMPARE(m_pane->draftCount(), 1); // this one does not
    m_pane->add({request(2, 2h)});
    list()->setCurrentIndex(list()->model()->index(1, 0)); // tells at once
    QCOMPARE(drafts.size(), 2);                            // the last valid one stands
    QVERIFY(!atZero->isChecked());
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QVERIFY(atZero->isChecked());
    type(Talk);
    atZero->click();
    QVERIFY(!last());
    QCOMPARE(m_pane->draftCount(), 1);
    QTest::qWait(200); // longer than it takes until what was typed is told
    QVERIFY(!last());

    const auto *const message = m_pane->findChild<QLabel *>(QStringLiteral("message"));
    type(R"([{"action":"talk","text":"Hello {nonsense}"}])");
    atZero->click();
    QVERIFY(!last());
    QVERIFY2(message->text().endsWith(u"It does not go out like this."), qPrintable(message->text()));
    m_pane->remove({{.exchange = request(1).exchange, .event = {}, .why = LeftDesk::Why::TimeIsOver}});
    QVERIFY2(message->text().isEmpty(), qPrintable(message->text()));
}

/// What somebody looks at stays for him to see; another one is done with, as if he had sent it.
void TestWaitingPane::tellsThatTheDraftHasGone()
{
    const auto *const over = m_pane->findChild<QLabel *>(QStringLiteral("over"));
    auto *const atZero = m_pane->findChild<QCheckBox *>(QStringLiteral("atZero"));
    m_pane->add({request(1, 1min), request(2, 2min)});
    for (const int row : {0, 1}) {
        list()->setCurrentIndex(list()->model()->index(row, 0));
        type(Talk);
        QVERIFY2(rowState(row).startsWith(u"It waits for you"), qPrintable(rowState(row)));
        atZero->click();
        QVERIFY2(rowState(row).startsWith(u"Your draft goes out in"), qPrintable(rowState(row)));
    }
    m_pane->remove({left(1, LeftDesk::Why::DraftWentOut)});
    QCOMPARE(states(), QStringLiteral("2*"));
    m_pane->remove({left(2, LeftDesk::Why::DraftWentOut)});
    QCOMPARE(states(), QStringLiteral("2*"));
    QCOMPARE(over->text(), QStringLiteral("Your draft has gone out."));
    QCOMPARE(editor()->ncco(), QByteArray(Talk));
    m_pane->add({request(3)});
    QTRY_COMPARE(states(), QStringLiteral("3*"));
}

/// What goes out was decided; what is being typed when the time is over is another version.
void TestWaitingPane::keepsWhatWasTypedSince()
{
    auto *const atZero = m_pane->findChild<QCheckBox *>(QStringLiteral("atZero"));
    m_pane->add({request(1, 1min), request(2, 2min)});
    type(Talk);
    atZero->click();
    type("[{");
    m_pane->remove({left(1, LeftDesk::Why::DraftWentOut)});
    QCOMPARE(states(), QStringLiteral("1* 2"));
    QCOMPARE(editor()->ncco(), QByteArray("[{"));
    QCOMPARE(m_pane->draftCount(), 1);
    QCOMPARE(rowState(0), QStringLiteral("An earlier version of your draft has gone out; this one is kept."));
}

void TestWaitingPane::releasesWhatIsParked()
{
    m_pane->add({request(1)});
    QSignalSpy wishes(m_pane.get(), &WaitingPane::parkWanted);
    QSignalSpy releases(m_pane.get(), &WaitingPane::releaseWanted);
    type(Talk);
    button("park")->click();
    QCOMPARE(wishes.size(), 1);
    ParkedCall call{
        .exchange = {1}, .event = {}, .kind = {}, .from = {}, .to = {}, .until = currentTime() + 2min};
    m_pane->setParked({call});
    m_pane->remove({left(1, LeftDesk::Why::Answered)});
    QCOMPARE(states(), QStringLiteral("1*"));
    QCOMPARE(m_pane->findChild<QLabel *>(QStringLiteral("title"))->text(), QStringLiteral("Parked: 1"));
    QCOMPARE(editor()->ncco(), QByteArray(Talk));
    QVERIFY(!button("park")->isEnabled());
    pressCtrlEnter();
    QVERIFY(releases.isEmpty());
    letTimePass();
    pressCtrlEnter();
    QVERIFY(m_answers->isEmpty());
    QCOMPARE(releases.size(), 1);
    QCOMPARE(reply(releases).body, QByteArray(Talk));
    QVERIFY(list()->currentIndex().data(WaitingModel::StateTextRole).toString().contains(u"is ready"));
    call.isOver = true;
    call.isGiven = true;
    m_pane->setParked({call});
    QCOMPARE(states(), QString());
    call.isGiven = false;

    // A draft that was to go out at the deadline does not go out by itself to a parked call.
    m_pane->add({request(4)});
    type(Talk);
    m_pane->findChild<QCheckBox *>(QStringLiteral("atZero"))->click();
    call.exchange = {4};
    call.isOver = false;
    m_pane->setParked({call});
    type(Bye);
    letTimePass();
    QVERIFY(list()->currentIndex().data(WaitingModel::StateTextRole).toString().startsWith(u"Parked for"));
    call.isOver = true;
    m_pane->setParked({call});
    dismissesInTheEnd();
    QCOMPARE(states(), QString());

    call.exchange = {2};
    call.isOver = false;
    m_pane->setParked({call}); // by a rule
    type("unsent");
    call.isOver = true;
    m_pane->setParked({call});
    QCOMPARE(states(), QStringLiteral("2*"));
    QVERIFY(list()->currentIndex().data(WaitingModel::StateTextRole).toString().contains(u"has gone"));

    call = {.exchange = {3}, .event = {}, .kind = {}, .from = {}, .to = {}, .until = currentTime()};
    m_pane->setParked({call});
    list()->setCurrentIndex(list()->model()->index(list()->model()->rowCount() - 1, 0));
    QVERIFY(list()->currentIndex().data(WaitingModel::StateTextRole).toString().contains(u"comes back"));
    type(Talk);
    pressCtrlEnter();
    call.isOver = true;
    call.isLost = true; // it was sent, but nobody took it
    m_pane->setParked({call});
    QCOMPARE(states(), QStringLiteral("2 3*"));
    QVERIFY(
        list()->currentIndex().data(WaitingModel::StateTextRole).toString().contains(u"did not come back"));
}

void TestWaitingPane::keepsAReplyThatNobodyHeard_data()
{
    QTest::addColumn<bool>("isGiven");
    QTest::addColumn<QString>("typedSince");
    QTest::addColumn<QString>("state");
    QTest::newRow("hung up before it") << false << QString() << QStringLiteral("The sender has gone.");
    QTest::newRow("heard another version")
        << true << QStringLiteral("[{")
        << QStringLiteral("An earlier version of your draft has gone out; this one is kept.");
    QTest::newRow("heard it") << true << QString() << QString();
}

void TestWaitingPane::keepsAReplyThatNobodyHeard()
{
    QFETCH(const bool, isGiven);
    QFETCH(const QString, typedSince);
    QFETCH(const QString, state);
    ParkedCall call{
        .exchange = {1}, .event = {}, .kind = {}, .from = {}, .to = {}, .until = currentTime() + 2min};
    m_pane->setParked({call});
    type(Talk);
    pressCtrlEnter();
    QCOMPARE(rowState(0), QStringLiteral("Your reply is ready."));
    if (!typedSince.isEmpty())
        type(typedSince.toUtf8().constData());
    call.isOver = true;
    call.isGiven = isGiven;
    m_pane->setParked({call});
    QCOMPARE(rowState(0), state);
    QCOMPARE(m_pane->draftCount(), state.isEmpty() ? 0 : 1);
    QCOMPARE(message(), QString());
}

/// What Vonage cannot reach is told before the caller is lost.
void TestWaitingPane::parksInVainOnlyIfInsistedOn()
{
    QSignalSpy wishes(m_pane.get(), &WaitingPane::parkWanted);
    WaitingRequest local = request(1);
    local.baseUrl = "http://127.0.0.1:8484";
    m_pane->add({local});
    button("park")->click();
    QVERIFY(wishes.isEmpty());
    QCOMPARE(
        message(),
        QStringLiteral("The caller would not come back: Vonage cannot reach “127.0.0.1” from outside; use "
                       "a public address, such as that of a tunnel. Park once more to park it all the "
                       "same."));
    QVERIFY(QTest::qWaitFor([&] {
        button("park")->click();
        return !wishes.isEmpty();
    }));
    QCOMPARE(message(), QString());
    wishes.clear();
    m_pane->add({request(1)});
    type(Talk); // takes the message away
    letTimePass();
    button("park")->click();
    QCOMPARE(wishes.size(), 1);
}

void TestWaitingPane::answersPlainWebhooks()
{
    WaitingRequest sms = request(1);
    sms.kind = "sms.inbound";
    sms.expects = Expects::Any;
    sms.atZero->reply = {};
    m_pane->add({sms});
    auto *const body = m_pane->findChild<QPlainTextEdit *>(QStringLiteral("body"));
    QVERIFY(body->isVisible());
    QVERIFY(!editor()->isVisible());
    QVERIFY(!button("park")->isEnabled());
    body->setPlainText(QStringLiteral("{from}"));
    QTest::keyClick(body, Qt::Key_Enter, Qt::ControlModifier);
    QCOMPARE(m_answers->size(), 1);
    QCOMPARE(reply(*m_answers), (Reply{.status = 200, .headers = {}, .body = "{from}"}));
}

void TestWaitingPane::offersTemplates()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/templates");
    QVERIFY(TemplateFolder(folder).save({.name = QStringLiteral("Mine"), .text = Talk}));
    QFile broken(folder + QStringLiteral("/broken.ncco.json"));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("[") == 1);
    broken.close();

    const WaitingPane pane;
    auto *const templates = pane.findChild<QComboBox *>(QStringLiteral("templates"));
    const int builtin = int(ncco::builtinTemplates().size());
    QCOMPARE(templates->count(), builtin + 2); // a line, and that one can be saved
    templates->setCurrentIndex(1);
    QTRY_COMPARE(templates->count(), builtin + 4); // read without keeping anybody waiting
    QCOMPARE(templates->currentIndex(), 1);
    QCOMPARE(templates->itemText(builtin + 1), QStringLiteral("Mine"));
    QCOMPARE(templates->itemData(builtin + 1).toByteArray(), QByteArray(Talk));
    QCOMPARE(templates->itemText(builtin + 2), QStringLiteral("broken.ncco.json"));
    QVERIFY((templates->model()->index(builtin + 2, 0).flags() & Qt::ItemIsEnabled) == 0);
    QVERIFY(!templates->itemData(builtin + 3).isValid());
    QVERIFY(QDir(folder).removeRecursively());
}

void TestWaitingPane::savesTemplates()
{
    auto *const templates = m_pane->findChild<QComboBox *>(QStringLiteral("templates"));
    const auto save = [&](const QString &name) {
        Q_EMIT templates->activated(templates->count() - 1);
        auto *const dialog = m_pane->findChild<QInputDialog *>();
        dialog->setTextValue(name);
        dialog->accept();
    };
    m_pane->add({request(1)});
    type(Talk);
    save(QStringLiteral("Saved"));
    QTRY_VERIFY(templates->findText(QStringLiteral("Saved")) >= 0);
    QCOMPARE(templates->itemData(templates->findText(QStringLiteral("Saved"))).toByteArray(),
             QByteArray(Talk));
    QTRY_VERIFY(!m_pane->findChild<QInputDialog *>());
    save(QStringLiteral("../x"));
    QTRY_VERIFY(message().startsWith(u"The template was not saved."));
    QVERIFY(
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/templates"))
            .removeRecursively());
}

void TestWaitingPane::takesWhatAShortReplyNeeds_data()
{
    QTest::addColumn<int>("height");
    for (const int height : {500, 700, 1000})
        QTest::addRow("%d", height) << height;
}

void TestWaitingPane::takesWhatAShortReplyNeeds()
{
    QFETCH(const int, height);
    QSplitter window(Qt::Vertical); // as in the window
    window.setChildrenCollapsible(false);
    window.addWidget(new QWidget);
    auto *const pane = new WaitingPane;
    window.addWidget(pane);
    window.setStretchFactor(0, 1);
    pane->hide();
    window.resize(1024, height);
    window.show();
    pane->add({request(1)});
    pane->show();
    QCoreApplication::processEvents();
    QCOMPARE(pane->height(), 12 * pane->fontMetrics().lineSpacing());
}

void TestWaitingPane::namesWhatItHas()
{
    QCOMPARE(list()->accessibleName(), QStringLiteral("Waiting requests"));
    QCOMPARE(editor()->accessibleName(), QStringLiteral("Reply"));
    for (const auto &[name, text] : {std::pair("send", "Send"), {"refuse", "Refuse"}, {"park", "Park"}})
        QCOMPARE(button(name)->text().remove(u'&'), QString::fromLatin1(text));
}

QTEST_MAIN(TestWaitingPane)
#include "tst_waitingpane.moc"
