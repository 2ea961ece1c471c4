// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../vonage/webhookfile.h"

#include "capture/query.h"
#include "models/fieldmodel.h"
#include "models/problemmodel.h"
#include "paintedcell.h"
#include "reply/parkedcalls.h"
#include "vonage/relations.h"
#include "widgets/detailspane.h"
#include "widgets/fielddelegate.h"
#include "widgets/hexview.h"
#include "widgets/pagedtextview.h"
#include "widgets/scrollpage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace ringback {

namespace {

EventDetails detailsOf(const HttpRequest &request, qint64 id = 1)
{
    Event event;
    event.id.value = id;
    event.receivedAt = Timestamp(std::chrono::seconds(1'700'000'000));
    event.peer.address = *IpAddress::parse("174.37.245.33");
    event.source.address = event.peer.address;
    event.request = request;
    event.digest = vonage::digest(request);
    return eventDetails(event, {});
}

EventDetails recorded(const QString &name, qint64 id = 1)
{
    return detailsOf(
        vonage::parsed(vonage::fileBytes(u"" RINGBACK_TEST_DATA "/vonage/requests/"_s + name + u".http")),
        id);
}

EventDetails answered(EventDetails details, const Decision &decision)
{
    details.event.reply = SentReply{.decision = decision, .after = std::chrono::microseconds(1800)};
    return eventDetails(details.event, details.annotation);
}

} // namespace

class TestDetailsPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }
    void isEmptyAtFirst();
    void showsEveryRecording();
    void saysWhatAndWho();
    void saysNothingOfANameThatIsNotThere();
    void keepsTabAndField();
    void givesFieldsTheRoomTheyNeed_data();
    void givesFieldsTheRoomTheyNeed();
    void scrollsTheFieldsAlone();
    void leavesRoomForMeaning();
    void fillsTheWidthInAnyOrder();
    void keepsItsColumnsCalm();
    void filtersByField();
    void copiesFields();
    void showsRequest();
    void findsInRequest();
    void findsNothingInWhatIsBeingLaidOut();
    void findsAsTheFilterDoes();
    void forgetsAWordThatWasCleared();
    void tabsThroughAMessage_data();
    void tabsThroughAMessage();
    void laysOutLongBodies();
    void dropsLateAnswers();
    void showsReply_data();
    void showsReply();
    void saysThatAReplyParks();
    void showsNoReply();
    void countsProblems();
    void fitsProblems();
    void writesTheWireFromLeftToRight();
    void showsHostileTextPlainly();
    void showsHostileNamesPlainly();
    void leadsToRelated();
    void keepsAnnotations();
    void keepsNoteWhenAnotherEventComes();
    void keepsNoteBeingWritten();
    void isNamedForScreenReaders();

private:
    template <typename T>
    T *part(const char *name) const
    {
        return m_pane->findChild<T *>(QLatin1StringView(name));
    }
    /// A part of one of the two views of messages.
    template <typename T>
    T *requestPart(const char *name) const
    {
        return part<QWidget>("request")->findChild<T *>(QLatin1StringView(name));
    }
    void choose(const char *tab)
    {
        auto *const tabs = part<QTabWidget>("tabs");
        const auto *const wanted = part<QWidget>(tab);
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->widget(i) == wanted || tabs->widget(i)->isAncestorOf(wanted))
                tabs->setCurrentIndex(i);
        }
    }
    void trigger(const char *action) { part<QAction>(action)->trigger(); }

    std::unique_ptr<DetailsPane> m_pane;
};

void TestDetailsPane::init()
{
    m_pane = std::make_unique<DetailsPane>();
    m_pane->resize(400, 600);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestDetailsPane::isEmptyAtFirst()
{
    QVERIFY(part<QLabel>("emptyText")->isVisible());
    m_pane->setEvent(recorded(u"sms-inbound-text-json"_s));
    QVERIFY(!part<QLabel>("emptyText")->isVisible());
    m_pane->clear();
    QVERIFY(part<QLabel>("emptyText")->isVisible());
}

void TestDetailsPane::showsEveryRecording()
{
    const QDir folder(u"" RINGBACK_TEST_DATA "/vonage/requests"_s);
    const QStringList files = folder.entryList({u"*.http"_s});
    QVERIFY(files.size() > 200);
    for (const QString &file : files) {
        m_pane->setEvent(recorded(file.chopped(5)));
        for (const char *const tab : {"decoded", "request", "reply", "problems", "related"}) {
            choose(tab);
            QVERIFY2(!m_pane->grab().isNull(), qPrintable(file));
        }
    }
}

void TestDetailsPane::saysWhatAndWho()
{
    EventDetails details = recorded(u"sms-inbound-text-json"_s);
    details.event.signature = {.scheme = "jwt", .verdict = "invalid", .detail = "The hash differs."};
    m_pane->setEvent(details);
    QCOMPARE(part<QLabel>("summary")->text(), details.decoded.summary);
    QVERIFY(part<QLabel>("kind")->text().startsWith(u"Inbound SMS (sms.inbound), certain, known by "));
    QVERIFY2(part<QLabel>("source")->text().contains(u"174.37.245.32/29"),
             qPrintable(part<QLabel>("source")->text()));
    QVERIFY(part<QLabel>("signature")->text().contains(u"invalid (failed the check)"));
    QVERIFY(part<QLabel>("signature")->text().contains(u"The hash differs."));
    m_pane->setActiveSets({});
    QVERIFY(part<QLabel>("source")->text().contains(
        u"foreign: in “Nexmo webhooks guide”, which is not among the chosen sets"));
    details.event.source.address = *IpAddress::parse("198.51.100.1");
    m_pane->setEvent(details);
    QVERIFY(part<QLabel>("source")->text().contains(u"foreign: in no address range"));
}

void TestDetailsPane::saysNothingOfANameThatIsNotThere()
{
    EventDetails details = recorded(u"sms-inbound-text-json"_s);
    vonage::DecodedField unread;
    unread.value = "{broken";
    details.decoded.fields = {unread};
    m_pane->setEvent(details);
    auto *const fields = part<QTreeView>("fields");
    fields->setCurrentIndex(fields->model()->index(0, 0));
    QCOMPARE(part<QWidget>("decoded")->findChild<PagedTextView *>()->toPlainText(),
             u"On the wire: {broken"_s);
}

void TestDetailsPane::keepsTabAndField()
{
    m_pane->setEvent(recorded(u"sms-inbound-text-json"_s, 1));
    auto *const fields = part<QTreeView>("fields");
    fields->setCurrentIndex(fields->model()->index(2, 0));
    const QString name = fields->currentIndex().data().toString();
    choose("request");
    m_pane->setEvent(recorded(u"sms-inbound-text-form"_s, 2));
    QCOMPARE(part<QTabWidget>("tabs")->currentWidget(), part<QWidget>("request"));
    QCOMPARE(fields->currentIndex().data().toString(), name);
    QVERIFY(part<QWidget>("decoded")->findChild<PagedTextView *>()->toPlainText().startsWith(name));
}

void TestDetailsPane::givesFieldsTheRoomTheyNeed_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addRow("narrow") << QSize(420, 600);
    QTest::addRow("low") << QSize(480, 300);
    QTest::addRow("large") << QSize(900, 800);
}

/// A telephone number is whole, and nothing is beside what is seen.
void TestDetailsPane::givesFieldsTheRoomTheyNeed()
{
    QFETCH(const QSize, size);
    m_pane->resize(size);
    m_pane->setEvent(recorded(u"voice-answer-phone-get"_s));
    const auto *const fields = part<QTreeView>("fields");
    QTRY_COMPARE(fields->header()->length(), fields->viewport()->width());
    QVERIFY(fields->columnWidth(FieldModel::OnTheWire)
            > fields->fontMetrics().horizontalAdvance(u"447700900123"_s));
    QVERIFY(fields->viewport()->height() >= 5 * fields->visualRect(fields->model()->index(0, 0)).height());
}

/// Where there is little room the fields have it, and nothing else scrolls beside them.
void TestDetailsPane::scrollsTheFieldsAlone()
{
    m_pane->setEvent(recorded(u"voice-answer-phone-get"_s));
    const auto *const page = part<ScrollPage>("decodedPage");
    const auto *const about = page->findChild<PagedTextView *>();
    const int least = page->widget()->layout()->totalMinimumHeightForWidth(400);
    const int around = m_pane->height() - page->viewport()->height();
    for (int height = least + 200; height >= least - 20; height -= 2) {
        m_pane->resize(440, around + height);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(page->verticalScrollBar()->maximum(), 0);
    }
    QVERIFY(!about->isVisible());
    m_pane->resize(440, around + least + 200);
    QTRY_VERIFY(about->isVisible());
}

/// However much there is to say before it; and it has all that short fields do not need.
void TestDetailsPane::leavesRoomForMeaning()
{
    m_pane->resize(900, 600);
    EventDetails details = recorded(u"voice-answer-phone-get"_s);
    vonage::DecodedField &field = details.decoded.fields.front();
    field = {.name = "a", .value = "1", .label = u"A"_s, .text = u"2"_s, .meaning = u"B"_s, .problem = {}};
    details.decoded.fields = {field};
    m_pane->setEvent(details);
    const auto *const fields = part<QTreeView>("fields");
    const QAbstractItemView *const view = fields;
    QTRY_COMPARE(fields->header()->length(), fields->viewport()->width());
    for (int column = 0; column < FieldModel::Meaning; ++column) {
        QCOMPARE(fields->columnWidth(column),
                 std::max(view->sizeHintForColumn(column), fields->header()->sectionSizeHint(column)));
    }
    QVERIFY(fields->columnWidth(FieldModel::Meaning) > fields->viewport()->width() / 2);
    details.decoded.fields.front().value = QByteArray("long ").repeated(100);
    details.decoded.fields.front().label = u"long "_s.repeated(100);
    details.decoded.fields.front().text = u"other "_s.repeated(100);
    m_pane->setEvent(details);
    QTRY_COMPARE(fields->header()->length(), fields->viewport()->width());
    QVERIFY(fields->columnWidth(FieldModel::Meaning) >= fields->viewport()->width() / 5);
}

void TestDetailsPane::fillsTheWidthInAnyOrder()
{
    m_pane->resize(900, 600);
    m_pane->setEvent(recorded(u"voice-answer-phone-get"_s));
    const auto *const fields = part<QTreeView>("fields");
    QTRY_COMPARE(fields->header()->length(), fields->viewport()->width());
    fields->header()->moveSection(FieldModel::Meaning, 0);
    m_pane->resize(1000, 600);
    QTRY_COMPARE(fields->header()->length(), fields->viewport()->width());
    QVERIFY(fields->columnWidth(FieldModel::Meaning) > 300);
}

/// They grow with what comes, and do not shrink again.
void TestDetailsPane::keepsItsColumnsCalm()
{
    const auto widths = [this](const QByteArray &value) {
        m_pane->setEvent(detailsOf(vonage::postJson(R"({"a":")" + value + R"("})")));
        const auto *const fields = part<QTreeView>("fields");
        QList<int> list;
        for (int column = 0; column < FieldModel::ColumnCount; ++column)
            list << fields->columnWidth(column);
        return list;
    };
    m_pane->resize(900, 600);
    const QList<int> narrow = widths("1");
    QCOMPARE(widths("2"), narrow);
    const QList<int> wide = widths("447700900123");
    QVERIFY(wide.at(FieldModel::OnTheWire) > narrow.at(FieldModel::OnTheWire));
    QCOMPARE(widths("1"), wide);
}

void TestDetailsPane::filtersByField()
{
    const QSignalSpy filters(m_pane.get(), &DetailsPane::filterWanted);
    const QSignalSpy columns(m_pane.get(), &DetailsPane::columnWanted);
    m_pane->setEvent(detailsOf(vonage::postJson(R"({"a":{"b":"y \"z\"*"},"odd name":1,"long":")"
                                                + QByteArray(MaxQueryLength, 'x') + "\"}")));
    auto *const fields = part<QTreeView>("fields");
    const QModelIndex group = fields->model()->index(0, 0);
    fields->setCurrentIndex(group);
    QVERIFY(!part<QAction>("filterByThis")->isEnabled());
    QVERIFY(part<QAction>("copyJson")->isEnabled());
    fields->setCurrentIndex(fields->model()->index(0, 0, group));
    trigger("filterByThis");
    trigger("excludeThis");
    trigger("addAsColumn");
    QCOMPARE(filters.size(), 2);
    QCOMPARE(filters.at(0).at(0).toString(), uR"(field.a.b:"y \"z\"\*")"_s);
    QCOMPARE(filters.at(1).at(0).toString(), uR"(-field.a.b:"y \"z\"\*")"_s);
    QVERIFY(parseQuery(filters.at(1).at(0).toString()));
    QCOMPARE(columns.at(0).at(0).toByteArray(), "a.b");
    fields->setCurrentIndex(fields->model()->index(1, 0));
    trigger("filterByThis");
    QCOMPARE(filters.at(2).at(0).toString(), uR"(field."odd name":1)"_s);
    fields->setCurrentIndex(fields->model()->index(2, 0)); // longer than the filter language takes
    QVERIFY(!part<QAction>("filterByThis")->isEnabled());
    QVERIFY(!part<QAction>("excludeThis")->isEnabled());
    QVERIFY(part<QAction>("addAsColumn")->isEnabled());
}

void TestDetailsPane::copiesFields()
{
    m_pane->setEvent(detailsOf(vonage::postJson(R"({"a":{"b":"x\ny","c":2}})")));
    auto *const fields = part<QTreeView>("fields");
    const QModelIndex group = fields->model()->index(0, 0);
    fields->setCurrentIndex(fields->model()->index(0, 0, group));
    const auto copied = [this](const char *action) {
        trigger(action);
        return QGuiApplication::clipboard()->text();
    };
    QCOMPARE(copied("copyValue"), u"x\ny"_s);
    QCOMPARE(copied("copyNameAndValue"), u"a.b: x\ny"_s);
    const QString json = copied("copyJson");
    QVERIFY2(json.startsWith(u'{') && json.contains(uR"("value": "x\ny")"), qPrintable(json));
    fields->setCurrentIndex(group);
    const QString list = copied("copyJson");
    QVERIFY2(list.startsWith(u'[') && list.contains(uR"("name": "a.c")"), qPrintable(list));
}

void TestDetailsPane::showsRequest()
{
    const HttpRequest request = vonage::postJson(R"({"a":[1,2],"b":"\u202e"})", "/hook?x=1");
    m_pane->setEvent(detailsOf(request));
    choose("request");
    auto *const text = requestPart<PagedTextView>("text");
    auto *const form = requestPart<QComboBox>("form");
    const QString head = u"POST /hook?x=1 HTTP/1.1\nContent-Type: application/json\n\n"_s;
    QCOMPARE(text->toPlainText(), QString(head + uR"({
  "a": [1, 2],
  "b": "\u202e"
})"));
    form->setCurrentIndex(1);
    QCOMPARE(text->toPlainText(), QString(head + uR"({"a":[1,2],"b":"\u202e"})"));
    form->setCurrentIndex(2);
    auto *const hex = requestPart<HexView>("hex");
    QVERIFY(hex->isVisible());
    QCOMPARE(hex->bytes(), request.head() + request.body);
}

void TestDetailsPane::findsNothingInWhatIsBeingLaidOut()
{
    m_pane->setEvent(detailsOf(vonage::postJson(R"({"a":"needle"})")));
    m_pane->findChild<QTabBar *>()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
    requestPart<QLineEdit>("find")->setText(u"needle"_s);
    QCOMPARE(requestPart<QLabel>("count")->text(), u"1 of 1"_s);
    m_pane->setEvent(detailsOf(vonage::postJson("{\"a\":\"" + QByteArray(1'000'000, 'x') + "\"}"), 2));
    auto *const text = requestPart<PagedTextView>("text");
    QVERIFY(text->toPlainText().isEmpty());
    text->setFocus();
    QTest::keyClick(text, Qt::Key_F3); // to where it was before
    QTRY_VERIFY(!text->toPlainText().isEmpty());
    QTRY_COMPARE(requestPart<QLabel>("count")->text(), u"Not found"_s);
}

void TestDetailsPane::findsInRequest()
{
    m_pane->setEvent(detailsOf(vonage::postJson(R"({"a":"Needle","b":"needle","c":"x"})")));
    m_pane->findChild<QTabBar *>()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
    QVERIFY(requestPart<QLineEdit>("find")->hasFocus());
    QTest::keyClicks(requestPart<QLineEdit>("find"), u"needle"_s);
    auto *const count = requestPart<QLabel>("count");
    auto *const text = requestPart<PagedTextView>("text");
    QCOMPARE(count->text(), u"1 of 2"_s);
    QCOMPARE(text->textCursor().selectedText(), u"Needle"_s);
    QTest::keyClick(requestPart<QLineEdit>("find"), Qt::Key_Return);
    QCOMPARE(count->text(), u"2 of 2"_s);
    QCOMPARE(text->textCursor().selectedText(), u"needle"_s);
    requestPart<QToolButton>("next")->click();
    QCOMPARE(count->text(), u"1 of 2"_s);
    requestPart<QToolButton>("previous")->click();
    QCOMPARE(count->text(), u"2 of 2"_s);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_F3);
    QCOMPARE(count->text(), u"1 of 2"_s);
    QTest::keyClick(text, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(count->text(), u"2 of 2"_s);
    requestPart<QComboBox>("form")->setCurrentIndex(2);
    QCOMPARE(count->text(), u"1 of 2"_s);
    QCOMPARE(requestPart<HexView>("hex")->selectedBytes(), "Needle");
    requestPart<QLineEdit>("find")->setText(u"nowhere"_s);
    QCOMPARE(count->text(), u"Not found"_s);
    QVERIFY(!requestPart<QToolButton>("next")->isEnabled());
    requestPart<QLineEdit>("find")->clear();
    QCOMPARE(count->text(), QString());
}

void TestDetailsPane::findsAsTheFilterDoes()
{
    m_pane->setEvent(detailsOf(vonage::postJson("{\"a\":\"CAF\u00c9\",\"b\":\"1 \u212a\"}")));
    choose("request");
    requestPart<QLineEdit>("find")->setText(u"caf\u00e9"_s);
    QCOMPARE(requestPart<QLabel>("count")->text(), u"1 of 1"_s);
    QCOMPARE(requestPart<PagedTextView>("text")->textCursor().selectedText(), u"CAF\u00c9"_s);
    requestPart<QLineEdit>("find")->setText(u"1 K\""_s);
    QCOMPARE(requestPart<PagedTextView>("text")->textCursor().selectedText(), u"1 \u212a\""_s);
}

void TestDetailsPane::forgetsAWordThatWasCleared()
{
    const QByteArray body = "[" + QByteArray(R"({"key":"value"},)").repeated(60'000) + R"("needle"])";
    m_pane->setEvent(detailsOf(vonage::postJson(body)));
    choose("request");
    QTRY_VERIFY(requestPart<PagedTextView>("text")->pageCount() > 10);
    requestPart<QLineEdit>("find")->setText(u"needle"_s); // looked for in the background
    requestPart<QLineEdit>("find")->clear();
    QTest::qWait(200); // found by now
    QCOMPARE(requestPart<QLabel>("count")->text(), QString());
    QCOMPARE(requestPart<PagedTextView>("text")->page(), 0);
    QVERIFY(!requestPart<QToolButton>("next")->isEnabled());
}

void TestDetailsPane::tabsThroughAMessage_data()
{
    QTest::addColumn<QString>("tab");
    QTest::newRow("request") << u"request"_s;
    QTest::newRow("reply") << u"reply"_s;
}

void TestDetailsPane::tabsThroughAMessage()
{
    QFETCH(const QString, tab);
    m_pane->setEvent(answered(recorded(u"sms-inbound-text-json"_s), {.reply = {}, .decidedBy = "default"}));
    choose(qPrintable(tab));
    auto *const part = m_pane->findChild<QWidget *>(tab);
    part->findChild<QLineEdit *>(u"find"_s)->setText(u"t"_s);
    m_pane->findChild<QTabBar *>()->setFocus();
    QStringList way;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        way << QApplication::focusWidget()->objectName();
    }
    QCOMPARE(way.join(u' '), u"form find previous next text"_s);
}

void TestDetailsPane::laysOutLongBodies()
{
    const QByteArray body = "[" + QByteArray(R"({"key":"value"},)").repeated(60'000) + R"("needle"])";
    m_pane->setEvent(detailsOf(vonage::postJson(body)));
    choose("request");
    auto *const text = requestPart<PagedTextView>("text");
    QVERIFY(requestPart<QLabel>("remark")->isVisible());
    QTRY_VERIFY(text->pageCount() > 10);
    QVERIFY(!requestPart<QLabel>("remark")->isVisible());
    QVERIFY(requestPart<QWidget>("pages")->isVisible());
    requestPart<QToolButton>("later")->click();
    QCOMPARE(text->page(), 1);
    requestPart<QLineEdit>("find")->setText(u"needle"_s);
    QTRY_COMPARE(requestPart<QLabel>("count")->text(), u"1 of 1"_s);
    QCOMPARE(text->page(), text->pageCount() - 1);
    requestPart<QLineEdit>("find")->setText(u"key"_s);
    QTRY_VERIFY(requestPart<QLabel>("count")->text().endsWith(u"of more than 10,000"));
}

void TestDetailsPane::dropsLateAnswers()
{
    m_pane->setEvent(detailsOf(vonage::postJson("[0]"), 5));
    choose("request");
    const QByteArray body = "[" + QByteArray("1234567,").repeated(500'000) + "1]";
    m_pane->setEvent(detailsOf(vonage::postJson(body), 1));
    m_pane->setEvent(detailsOf(vonage::postJson("[1]"), 2));
    auto *const text = requestPart<PagedTextView>("text");
    QVERIFY(text->toPlainText().endsWith(u"[1]"));
    QTest::qWait(0);
    m_pane->setEvent(detailsOf(vonage::postJson(body), 3));
    choose("decoded");
    m_pane->setEvent(detailsOf(vonage::postJson("[2]"), 4));
    choose("request");
    QVERIFY(text->toPlainText().endsWith(u"[2]"));
}

void TestDetailsPane::showsReply_data()
{
    QTest::addColumn<QByteArray>("decidedBy");
    QTest::addColumn<QString>("words");
    QTest::newRow("default") << QByteArray("default") << u"default reply"_s;
    QTest::newRow("rule") << QByteArray("rule:Busy <b>") << u"rule “Busy <b>”"_s;
    QTest::newRow("hand") << QByteArray("hand") << u"by hand"_s;
    QTest::newRow("deadline") << QByteArray("deadline") << u"deadline"_s;
    QTest::newRow("refused") << QByteArray("refused") << u"Refused"_s;
    QTest::newRow("error") << QByteArray("error") << u"could make no reply"_s;
    QTest::newRow("unknown") << QByteArray("oracle") << u"oracle"_s;
}

void TestDetailsPane::showsReply()
{
    QFETCH(const QByteArray, decidedBy);
    QFETCH(const QString, words);
    const Reply reply{
        .status = 200, .headers = {{"Content-Type", "application/json"}}, .body = R"([{"a":1}])"};
    m_pane->setEvent(
        answered(recorded(u"voice-answer-phone-get"_s), {.reply = reply, .decidedBy = decidedBy}));
    choose("reply");
    QCOMPARE(part<QLabel>("status")->text(), u"200 OK"_s);
    QVERIFY2(part<QLabel>("decided")->text().contains(words), qPrintable(part<QLabel>("decided")->text()));
    QVERIFY(part<QLabel>("after")->text().contains(u"1.8 ms"));
    const QString text = part<QWidget>("message")->findChild<PagedTextView *>()->toPlainText();
    QCOMPARE(text, uR"(HTTP/1.1 200 OK
Content-Type: application/json
Content-Length: 9

[
  {
    "a": 1
  }
])"_s);
}

void TestDetailsPane::saysThatAReplyParks()
{
    ParkedCalls parked;
    const EventDetails call = recorded(u"voice-answer-phone-get"_s);
    const auto reply = parked.park(call.event, {}, "https://ringback.example", {});
    QVERIFY(reply);
    const auto says = [this](QStringView words) { return part<QLabel>("after")->text().contains(words); };
    m_pane->setEvent(answered(call, {.reply = *reply, .decidedBy = "hand"}));
    QVERIFY(says(u"parks the call"));
    m_pane->setEvent(answered(call, {.reply = Reply(), .decidedBy = "hand"}));
    QVERIFY(!says(u"parks"));
}

void TestDetailsPane::showsNoReply()
{
    EventDetails details = recorded(u"voice-answer-phone-get"_s);
    m_pane->setEvent(details);
    choose("reply");
    QCOMPARE(part<QWidget>("reply")->findChild<QLabel *>(u"none"_s)->text(), u"No reply has gone out."_s);
    details.event.withheldBy = "rule:Silent <b>";
    m_pane->setEvent(details);
    QCOMPARE(part<QWidget>("reply")->findChild<QLabel *>(u"none"_s)->text(),
             u"The rule “Silent <b>” did not answer it, on purpose."_s);
    details.event.refusal = Refusal{.reason = RefusalReason::Incomplete, .status = 0, .stoppedAt = 100};
    m_pane->setEvent(details);
    QVERIFY(part<QWidget>("reply")->findChild<QLabel *>(u"none"_s)->text().startsWith(u"The sender left"));
}

void TestDetailsPane::fitsProblems()
{
    EventDetails details;
    details.event.id = {1};
    details.problems = {{.id = "control-character", .field = "text", .text = u"word "_s.repeated(20)}};
    m_pane->resize(460, 600);
    m_pane->setEvent(details);
    choose("problems");
    auto *const table = part<QTableView>("problemTable");
    QTRY_VERIFY(table->isVisible());
    QCoreApplication::processEvents();
    const int height = table->rowHeight(0);
    table->resizeRowsToContents();
    QCOMPARE(height, table->rowHeight(0));
    QVERIFY(table->columnWidth(ProblemModel::Id)
            > table->fontMetrics().horizontalAdvance(u"control-character"_s));
}

void TestDetailsPane::countsProblems()
{
    const EventDetails details = recorded(u"sms-receipt-misspelt"_s);
    QVERIFY(!details.problems.isEmpty());
    m_pane->setEvent(details);
    auto *const tabs = part<QTabWidget>("tabs");
    QCOMPARE(tabs->tabText(3), u"Problems %1"_s.arg(details.problems.size()));
    choose("problems");
    QVERIFY(part<QWidget>("problems")
                ->findChild<PagedTextView *>()
                ->toPlainText()
                .startsWith(details.problems.first().text.left(20)));

    const QSignalSpy filters(m_pane.get(), &DetailsPane::filterWanted);
    trigger("filterByProblem");
    QCOMPARE(filters.at(0).at(0).toString(),
             QString(u"problem:" + QString::fromLatin1(details.problems.first().id)));
    m_pane->setEvent(recorded(u"sms-inbound-text-json"_s));
    QCOMPARE(tabs->tabText(3), u"Problems"_s);
    EventDetails unlisted = details;
    unlisted.problems = {{.id = {}, .field = {}, .text = u"No list knows of it."_s}};
    m_pane->setEvent(unlisted);
    trigger("filterByProblem");
    QCOMPARE(filters.size(), 1);
}

/// In every language, at the edge where lines begin.
void TestDetailsPane::writesTheWireFromLeftToRight()
{
    FieldModel model;
    vonage::DecodedField field;
    field.name = "n";
    field.value = "+4477 -1 [x";
    model.setFields({field});
    const FieldDelegate delegate;
    const QModelIndex cell = model.index(0, FieldModel::OnTheWire);
    const QImage left = paintedCell(delegate, cell, Qt::LeftToRight);
    const QImage right = paintedCell(delegate, cell, Qt::RightToLeft);
    QCOMPARE(right.copy(ink(right)), left.copy(ink(left)));
    QVERIFY(ink(left).right() < left.width() / 2);
    QVERIFY(ink(right).left() > left.width() / 2);
}

void TestDetailsPane::showsHostileTextPlainly()
{
    const EventDetails details = detailsOf(vonage::post(
        "application/x-www-form-urlencoded",
        "msisdn=%3Cimg+src%3Dx%3E%E2%80%AE&to=1&messageId=1&text=%00%3Cb%3Ehi%3C/b%3E%0A&type=text"));
    m_pane->setEvent(details);
    choose("request");
    const QString shown = requestPart<PagedTextView>("text")->toPlainText();
    QVERIFY2(shown.contains(u"<img src=x>⟨U+202E⟩"), qPrintable(shown));
    QVERIFY2(shown.contains(u"␀<b>hi</b>␊"), qPrintable(shown));
    QVERIFY(!part<QLabel>("summary")->text().contains(QChar(0x202e)));
    const auto labels = m_pane->findChildren<QLabel *>();
    for (const QLabel *const label : labels)
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
}

void TestDetailsPane::showsHostileNamesPlainly()
{
    m_pane->setEvent(detailsOf(vonage::postJson("{\"g\u202e\":{\"k\u202e\":1}}")));
    auto *const fields = part<QTreeView>("fields");
    auto *const about = part<QWidget>("decoded")->findChild<PagedTextView *>();
    const QModelIndex group = fields->model()->index(0, 0);
    for (const QModelIndex &index : {group, fields->model()->index(0, 0, group)}) {
        fields->setCurrentIndex(index);
        QVERIFY(about->toPlainText().contains(u"⟨U+202E⟩"));
        QVERIFY(!about->toPlainText().contains(QChar(0x202e)));
    }
}

void TestDetailsPane::leadsToRelated()
{
    const QSignalSpy wishes(m_pane.get(), &DetailsPane::eventWanted);
    m_pane->setEvent(recorded(u"voice-event-answered-json"_s, 7));
    auto *const tabs = part<QTabWidget>("tabs");
    const auto event = [](qint64 id, bool isCurrent) {
        return RelatedEvent{.id = {id},
                            .receivedAt = Timestamp(std::chrono::seconds(id)),
                            .summary = u"Call"_s,
                            .kindLabel = u"Kind"_s,
                            .isCurrent = isCurrent};
    };
    m_pane->setRelated({event(7, true), event(5, false)});
    QCOMPARE(tabs->tabText(4), u"Related 1"_s);
    choose("related");
    auto *const table = part<QTableView>("events");
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wishes.size(), 0); // it is shown already
    QTest::keyClick(table, Qt::Key_Up);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wishes.size(), 1);
    QCOMPARE(wishes.at(0).at(0).value<EventId>(), EventId{5});
    part<QPushButton>("go")->click();
    QCOMPARE(wishes.size(), 2);
    m_pane->setRelated({event(7, true), event(5, false), event(3, false)}); // one more, which comes first
    QCOMPARE(table->currentIndex().row(), 1);
    QVERIFY(part<QPushButton>("go")->isEnabled());
    m_pane->setRelated({event(7, true), event(3, false)});
    QCOMPARE(table->currentIndex().row(), 1); // the shown one
    m_pane->setEvent(recorded(u"voice-event-answered-json"_s, 8));
    QCOMPARE(tabs->tabText(4), u"Related"_s);
    m_pane->setRelated({event(8, true)});
    QCOMPARE(tabs->tabText(4), u"Related"_s);
    QVERIFY(!table->isVisible());
}

void TestDetailsPane::keepsAnnotations()
{
    const QSignalSpy marks(m_pane.get(), &DetailsPane::markChosen);
    const QSignalSpy changes(m_pane.get(), &DetailsPane::annotationChanged);
    EventDetails details = recorded(u"sms-inbound-text-json"_s, 3);
    details.annotation = {.mark = 2, .note = u"Look here"_s};
    m_pane->setEvent(details);
    auto *const mark = part<QComboBox>("mark");
    auto *const note = part<QPlainTextEdit>("note");
    QCOMPARE(mark->count(), 8);
    QCOMPARE(mark->currentText(), u"Orange"_s);
    QCOMPARE(note->toPlainText(), u"Look here"_s);
    QTest::keyClick(mark, Qt::Key_Down);
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.at(0), QVariantList({QVariant::fromValue(EventId{3}), 3}));
    QVERIFY(changes.isEmpty());
    m_pane->showMark({{2}, {3}}, 1);
    m_pane->showMark({{2}}, 4);
    QCOMPARE(mark->currentText(), u"Red"_s);
    m_pane->writeNote();
    QVERIFY(note->hasFocus());
    note->setPlainText(u"New"_s);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0), QVariantList({QVariant::fromValue(EventId{3}), 1, u"New"_s}));
    mark->setFocus();
    QCOMPARE(changes.size(), 1);
    note->setFocus();
    note->setPlainText(u"Newer"_s);
    mark->setFocus();
    QCOMPARE(changes.size(), 2);
    const QSignalSpy left(m_pane.get(), &DetailsPane::left);
    note->setFocus();
    QTest::keyClick(note, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestDetailsPane::keepsNoteWhenAnotherEventComes()
{
    const QSignalSpy changes(m_pane.get(), &DetailsPane::annotationChanged);
    m_pane->setEvent(recorded(u"sms-inbound-text-json"_s, 3));
    auto *const note = part<QPlainTextEdit>("note");
    note->setPlainText(u"Of the first"_s);
    m_pane->setEvent(recorded(u"sms-inbound-text-json"_s, 4));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0), QVariantList({QVariant::fromValue(EventId{3}), 0, u"Of the first"_s}));
    QCOMPARE(note->toPlainText(), QString());
    note->setPlainText(u"Of the second"_s);
    m_pane->clear();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(1).at(0).value<EventId>(), EventId{4});
}

void TestDetailsPane::keepsNoteBeingWritten()
{
    EventDetails details = recorded(u"sms-inbound-text-json"_s, 3);
    m_pane->setEvent(details);
    auto *const note = part<QPlainTextEdit>("note");
    note->setPlainText(u"Half a sent"_s);
    m_pane->setEvent(answered(details, {.reply = {}, .decidedBy = "default"}));
    QCOMPARE(note->toPlainText(), u"Half a sent"_s);
}

void TestDetailsPane::isNamedForScreenReaders()
{
    m_pane->setEvent(recorded(u"sms-inbound-text-json"_s));
    QCOMPARE(part<QTreeView>("fields")->accessibleName(), u"Decoded fields"_s);
    for (const char *const name :
         {"about", "text", "hex", "find", "next", "previous", "problemTable", "events", "note", "tabs"})
        QVERIFY2(!part<QWidget>(name)->accessibleName().isEmpty(), name);
    const auto combos = m_pane->findChildren<QComboBox *>();
    const auto labels = m_pane->findChildren<QLabel *>();
    for (const QComboBox *const combo : combos) {
        QVERIFY(
            std::ranges::any_of(labels, [combo](const QLabel *label) { return label->buddy() == combo; }));
    }
}

} // namespace ringback

QTEST_MAIN(ringback::TestDetailsPane)
#include "tst_detailspane.moc"
