// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/query.h"
#include "capture/queryplan.h"
#include "core/datafolder.h"
#include "models/eventtablemodel.h"
#include "models/savedfilter.h"
#include "models/waitingmodel.h"
#include "widgets/annotationbar.h"
#include "widgets/eventtableview.h"
#include "widgets/fieldview.h"
#include "widgets/filterbar.h"
#include "widgets/filterline.h"
#include "widgets/hexview.h"
#include "widgets/histogramview.h"
#include "widgets/mainwindow.h"
#include "widgets/messageview.h"
#include "widgets/nccoeditor.h"
#include "widgets/settingsfile.h"
#include "widgets/startpage.h"
#include "widgets/statusline.h"
#include "widgets/waitingpane.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ringback;

namespace {

QList<ColumnRow> rows(qint64 first, qint64 last)
{
    QList<ColumnRow> list;
    for (qint64 id = first; id <= last; ++id) {
        ColumnRow row;
        row.id = {id};
        row.api = id % 2 == 0 ? Api::Sms : Api::Voice;
        row.kind = id % 2 == 0 ? "sms.inbound" : "voice.event.completed";
        row.code = 200;
        list.append(row);
    }
    return list;
}

WaitingRequest waitingCall()
{
    WaitingRequest call;
    call.exchange = {1};
    call.event = {1};
    call.kind = "voice.answer";
    call.expects = Expects::Ncco;
    call.until = std::chrono::steady_clock::now() + std::chrono::hours(1);
    return call;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void saysWhatItListensOn();
    void showsTheStartUntilSomethingCame();
    void filters();
    void filtersByMuchAndAChip();
    void saysThatASearchFailed();
    void keepsTheKeyboardInTheFilter();
    void countsInTheHistogramWhatIsShown();
    void countsForAHistogramThatIsShownAgain();
    void saysHowManyCameSince();
    void saysWhatCounts();
    void asksForDetailsOfWhatIsSelected();
    void copiesRows();
    void copiesWhatHasTheFocus();
    void exportsTheSelectedEventAgain();
    void proposesANameForANewCapture();
    void opensCapturesWhereItsOwnIs();
    void opensCapturesOfAnyName();
    void asksBeforeItReplacesAFile();
    void offersWhatCanBeDone();
    void asksBeforeItRemovesAll();
    void forgetsDetailsOfWhatIsRemoved();
    void saysThatTheFilterHidesWhatIsShown();
    void goesFromPaneToPane();
    void listsItsKeys();
    void staysLowWithAWaitingCall();
    void goesToTheEventOfAWaitingCall();
    void goesToTheDraftOfAWaitingEvent();
    void sendsFromAnywhereButANote();
    void goesBackToTheListWhenNothingWaits();
    void marksAllThatIsSelected();
    void marksWhatIsSeenWhenTheMenuOpens();
    void goesBackFromANote();
    void tabsThroughAllOfIt();
    void choosesColumnsInTheMenu();
    void namesRecentCapturesInFull();
    void keepsItsLayout();
    void fitsOnASmallerScreen();
    void fitsOnTheLeastScreen_data();
    void fitsOnTheLeastScreen();
    void saysThatItIsClosed();
    void asksBeforeItLetsCallsGo();
    void asksBeforeItLosesADraft();
    void takesAForgottenFilterBack();

private:
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QLatin1StringView(name));
    }
    [[nodiscard]] EventTableView *list() const { return m_window->findChild<EventTableView *>(); }

    QTemporaryDir m_folder;
    std::unique_ptr<EventTableModel> m_events;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestMainWindow::init()
{
    SettingsFile().clear();
    m_events = std::make_unique<EventTableModel>(m_folder.filePath(QStringLiteral("none.ringback")));
    m_window = std::make_unique<MainWindow>(m_events.get());
    m_window->restoreLayout();
    m_window->show();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_events.reset();
}

void TestMainWindow::saysWhatItListensOn()
{
    QSignalSpy wanted(m_window.get(), &MainWindow::listenWanted);
    QVERIFY(!action("actionListening")->isChecked());
    QVERIFY(!action("actionCopyAddress")->isEnabled());
    action("actionListening")->trigger();
    QCOMPARE(wanted.takeFirst().first().toBool(), true);
    QVERIFY(!action("actionListening")->isChecked()); // it is only wanted yet
    m_window->setListening({QStringLiteral("http://127.0.0.1:8484")});
    QVERIFY(action("actionListening")->isChecked());
    action("actionCopyAddress")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("http://127.0.0.1:8484"));
    action("actionListening")->trigger();
    QCOMPARE(wanted.takeFirst().first().toBool(), false);
}

void TestMainWindow::showsTheStartUntilSomethingCame()
{
    const auto *const start = m_window->findChild<StartPage *>();
    QVERIFY(start->isVisible());
    QVERIFY(!list()->isVisible());
    m_events->append(rows(1, 3));
    QTRY_VERIFY(list()->isVisible());
    QVERIFY(!start->isVisible());
}

void TestMainWindow::filters()
{
    m_events->append(rows(1, 10));
    auto *const line = m_window->findChild<QLineEdit *>(QStringLiteral("line"));
    line->setText(QStringLiteral("api:sms"));
    QTRY_COMPARE(m_events->rowCount(), 5);
    line->setText(QStringLiteral("api:fax")); // wrong: the last one that made sense stays
    QTest::qWait(50);
    QCOMPARE(m_events->rowCount(), 5);
    action("actionShowAll")->trigger();
    QTRY_COMPARE(m_events->rowCount(), 10);
    m_events->append(rows(11, 12));
    QTRY_COMPARE(m_events->rowCount(), 12);
}

/// What the line may be at its most leaves room for what is chosen beside it.
void TestMainWindow::filtersByMuchAndAChip()
{
    m_events->append(rows(1, 10));
    auto *const bar = m_window->findChild<FilterBar *>();
    const QString most = QStringList(MaxQueryTerms, QStringLiteral("code:200")).join(QStringLiteral(" OR "));
    bar->setState({.apis = {Api::Sms}, .text = most});
    QTRY_COMPARE(m_events->rowCount(), 5);
    const QString deepest =
        QString(MaxQueryDepth, u'(') + QStringLiteral("code:200 OR code:201") + QString(MaxQueryDepth, u')');
    bar->setState({.apis = {Api::Voice}, .text = deepest + QString(MaxQueryLength - deepest.size(), u' ')});
    QTRY_COMPARE(m_events->eventAt(0), EventId{1});
    QCOMPARE(m_events->rowCount(), 5);
}

/// There is no file where words could be looked for.
void TestMainWindow::saysThatASearchFailed()
{
    m_events->append(rows(1, 10));
    auto *const line = m_window->findChild<FilterLine *>();
    const auto *const sentence = m_window->findChild<QLabel *>(QStringLiteral("sentence"));
    for (const auto &filter : {QStringLiteral("hello"), QStringLiteral("api:sms OR hello")}) {
        line->setText(filter);
        QTRY_VERIFY2(sentence->text().contains(u"could not be read"), qPrintable(sentence->text()));
        QVERIFY(sentence->text().startsWith(u"⚠"));
        QTRY_VERIFY(list()->isVisible()); // not the page that says that nothing matches
        line->setText(QStringLiteral("api:other"));
        QTRY_VERIFY(!list()->isVisible());
        QVERIFY2(!sentence->text().contains(u"could not be read"), qPrintable(sentence->text()));
    }

    // Nor is what comes read.
    line->setText(QStringLiteral("hello"));
    m_events->clear();
    QTRY_VERIFY2(!sentence->text().contains(u"could not be read"), qPrintable(sentence->text()));
    m_events->append(rows(1, 1));
    QTRY_VERIFY2(sentence->text().contains(u"could not be read"), qPrintable(sentence->text()));
}

void TestMainWindow::keepsTheKeyboardInTheFilter()
{
    m_events->append(rows(1, 10));
    QTRY_VERIFY(list()->isVisible());
    action("actionFilter")->trigger();
    auto *const line = m_window->findChild<FilterLine *>();
    QVERIFY(line->hasFocus());
    line->setText(QStringLiteral("from:nobody"));
    QTRY_VERIFY(!list()->isVisible());
    QTest::keyClick(line, Qt::Key_Escape); // there is no list to go to
    action("actionFilter")->trigger();
    line->setText(QStringLiteral("api:"));
    line->setText(QStringLiteral("api:sms"));
    QTRY_VERIFY(list()->isVisible());
    QVERIFY(line->hasFocus());
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(list()->hasFocus());
}

/// Events come, and change, while the filter stays.
void TestMainWindow::countsInTheHistogramWhatIsShown()
{
    const auto *const histogram = m_window->findChild<HistogramView *>();
    const auto told = [histogram] { // the first line is the time, the last one help
        return histogram->accessibleDescription().section(QLatin1Char('\n'), 1, -2).replace(u'\n', u',');
    };
    m_events->append(rows(1, 8));
    QTRY_COMPARE(told(), QStringLiteral("SMS: 4,Voice: 4"));
    auto *const line = m_window->findChild<FilterLine *>();
    line->setText(QStringLiteral("api:sms"));
    QTRY_COMPARE(told(), QStringLiteral("SMS: 4,Voice: 0 of 4"));
    m_events->append(rows(9, 10));
    QTRY_COMPARE(told(), QStringLiteral("SMS: 5,Voice: 0 of 5"));
    line->setText(QStringLiteral("is:marked"));
    m_events->setMark({{2}, {3}, {4}}, 1);
    QTRY_COMPARE(told(), QStringLiteral("SMS: 2 of 5,Voice: 1 of 5"));
    m_events->remove({{2}});
    QTRY_COMPARE(told(), QStringLiteral("SMS: 1 of 4,Voice: 1 of 5"));
    action("actionFilterOn")->setChecked(false);
    QTRY_COMPARE(told(), QStringLiteral("SMS: 4,Voice: 5"));
}

void TestMainWindow::countsForAHistogramThatIsShownAgain()
{
    const auto *const histogram = m_window->findChild<HistogramView *>();
    m_events->append(rows(1, 2));
    QTRY_VERIFY(histogram->accessibleDescription().contains(QStringLiteral("SMS: 1")));
    action("actionHistogram")->setChecked(false);
    m_events->append(rows(3, 8));
    QTest::qWait(500); // counted by now
    action("actionHistogram")->setChecked(true);
    QTRY_VERIFY2(histogram->accessibleDescription().contains(QStringLiteral("SMS: 4")),
                 qPrintable(histogram->accessibleDescription()));
}

void TestMainWindow::saysHowManyCameSince()
{
    const QToolButton *follow = nullptr;
    for (const QToolButton *const button : m_window->findChildren<QToolButton *>()) {
        if (button->defaultAction() == action("actionFollow"))
            follow = button;
    }
    QVERIFY(follow);
    const QString plain = follow->text();
    m_events->append(rows(1, 110));
    QTRY_VERIFY(list()->isVisible()); // counts are shown a few times a second
    QCOMPARE(follow->text(), plain);
    list()->goTo({50});
    m_events->append(rows(111, 122));
    QTRY_VERIFY2(follow->text().contains(u"12"), qPrintable(follow->text()));
    m_events->remove({{110}, {115}});
    QTRY_VERIFY2(follow->text().contains(u"11"), qPrintable(follow->text()));
    QVERIFY(follow->text().startsWith(plain));
    QVERIFY(follow->accessibleDescription().contains(u"11"));
    list()->scrollToBottom(); // they have been seen
    QTRY_COMPARE(follow->text(), plain);
    list()->scrollToTop();
    QTRY_VERIFY(!list()->isFollowing());
    m_events->append(rows(123, 123));
    QTRY_VERIFY2(follow->text().contains(u"1 "), qPrintable(follow->text()));
    action("actionFollow")->trigger();
    QCOMPARE(follow->text(), plain);
    QVERIFY(follow->accessibleDescription().isEmpty());
}

void TestMainWindow::saysWhatCounts()
{
    const auto *const status = m_window->findChild<StatusLine *>();
    QCOMPARE(status->text(), QStringLiteral("0 event(s) · all saved"));
    m_events->append(rows(1, 10));
    QTRY_COMPARE(status->text(), QStringLiteral("10 event(s) · all saved"));
    m_window->setWaiting(2);
    m_window->setRulesOn(1);
    m_window->setKeeping(false);
    ColumnRow refused = rows(3, 3).first();
    refused.decidedBy = "refused";
    m_events->change({refused});
    m_window->findChild<QLineEdit *>(QStringLiteral("line"))->setText(QStringLiteral("api:sms"));
    QTRY_COMPARE(
        status->text(),
        QStringLiteral("10 event(s) · 5 shown · 2 waiting · 1 refused · 1 rule(s) on · not being saved"));
    m_window->setWaiting(0);
    m_window->setRulesOn(0);
    m_window->setKeeping(true);
    QCOMPARE(status->text(), QStringLiteral("10 event(s) · 5 shown · 1 refused · all saved"));
}

void TestMainWindow::asksForDetailsOfWhatIsSelected()
{
    m_events->append(rows(1, 5));
    QSignalSpy wanted(m_window.get(), &MainWindow::detailsWanted);
    list()->setCurrentIndex(m_events->index(2, 0));
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<EventId>(), m_events->eventAt(2));
    QCOMPARE(list()->selectedEvents(), QList<EventId>{m_events->eventAt(2)});
    QSignalSpy copied(m_window.get(), &MainWindow::copyWanted);
    action("actionCopyCurl")->trigger();
    QCOMPARE(copied.first().at(1).value<CopyFormat>(), CopyFormat::Curl);
}

void TestMainWindow::copiesRows()
{
    m_events->append(rows(1, 6'000));
    list()->sortByColumn(int(EventColumn::Code), Qt::DescendingOrder);
    list()->setFocus();
    list()->selectRow(1);
    list()->selectionModel()->select(m_events->index(3, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QList<EventId> chosen{m_events->eventAt(1), m_events->eventAt(3)};
    QGuiApplication::clipboard()->clear();
    QSignalSpy wanted(m_events.get(), &EventTableModel::textsWanted);
    action("actionCopyText")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty()); // what they say is not there yet
    QTRY_VERIFY(std::ranges::any_of(wanted, [&chosen](const QList<QVariant> &question) {
        return question.constFirst().value<QList<EventId>>() == chosen;
    }));
    QList<EventTexts> texts;
    for (const EventId id : chosen)
        texts.append({.id = id, .summary = QStringLiteral("This is %1").arg(id.value), .fields = {}});
    list()->clearSelection(); // that is what was asked for all the same
    m_events->setTexts(texts, {});
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        const QStringList cells = lines.at(i).split(QLatin1Char('\t'));
        QCOMPARE(cells.constFirst(), QString::number(chosen.at(i).value));
        QVERIFY2(cells.contains(texts.at(i).summary), qPrintable(lines.at(i)));
    }

    // Making text of very many would take longer than a window may wait.
    const auto told = [this] { return m_window->messages()->sentence(MessageBar::Subject::Copy); };
    QVERIFY(told().isNull());
    list()->selectAll();
    action("actionCopyText")->trigger();
    QVERIFY2(told().contains(u"Export"), qPrintable(told()));
    QCOMPARE(QGuiApplication::clipboard()->text().split(QLatin1Char('\n')), lines);
    m_window->messages()->findChild<QPushButton *>()->click();
    const auto *const dialog = m_window->findChild<ExportDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->wish().what, ExportWish::What::Selected);
    QVERIFY(told().isNull());
}

void TestMainWindow::copiesWhatHasTheFocus()
{
    m_events->append(rows(1, 2));
    list()->selectRow(0);
    EventDetails details;
    details.event.id = {1};
    details.event.request.method = "GET";
    details.event.request.target = "/a";
    details.decoded.fields = {
        {.name = "text", .value = "hello", .label = {}, .text = {}, .meaning = {}, .problem = {}}};
    details.problems = {{.id = "odd", .field = "text", .text = QStringLiteral("It is odd.")}};
    m_window->setDetails(details);
    auto *const tabs = m_window->findChild<QTabWidget *>();
    QVERIFY(tabs);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const auto copied = [tabs](QWidget &pane, const QKeySequence &key) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->widget(i)->isAncestorOf(&pane))
                tabs->setCurrentIndex(i);
        }
        QGuiApplication::clipboard()->clear();
        pane.setFocus();
        QTest::keySequence(&pane, key);
        QTest::keyRelease(&pane, Qt::Key_Control); // else it is held down from here on
        return QGuiApplication::clipboard()->text();
    };
    auto *const fields = m_window->findChild<FieldView *>();
    fields->setCurrentIndex(fields->model()->index(0, 0));
    QCOMPARE(copied(*fields, QKeySequence::Copy), QStringLiteral("hello"));
    QCOMPARE(copied(*m_window->findChild<QTableView *>(QStringLiteral("problemTable")), QKeySequence::Copy),
             QStringLiteral("It is odd."));
    const auto *const request = m_window->findChild<MessageView *>(QStringLiteral("request"));
    QVERIFY(request);
    auto *const form = request->findChild<QComboBox *>(QStringLiteral("form"));
    form->setCurrentIndex(2); // bytes
    auto *const hex = request->findChild<HexView *>();
    tabs->setCurrentIndex(1);
    QTRY_COMPARE(hex->bytes(), "GET /a HTTP/1.1\r\n\r\n");
    QVERIFY(copied(*hex, QKeySequence::SelectAll).isEmpty());
    QCOMPARE(hex->selectedBytes(), hex->bytes());
    QVERIFY(copied(*hex, QKeySequence::Copy).startsWith(QStringLiteral("47 45 54 20")));
    QCOMPARE(list()->selectedCount(), 1);
}

void TestMainWindow::exportsTheSelectedEventAgain()
{
    m_events->append(rows(1, 5));
    qint64 next = 6;
    list()->selectRow(2);
    const QList<EventId> selected = list()->selectedEvents();
    const QString folder = m_folder.filePath(QStringLiteral("out"));
    QVERIFY(QDir().mkpath(folder));
    m_window->setCapture(QStringLiteral("/somewhere/payments.v2.ringback"), false);
    QSignalSpy wanted(m_window.get(), &MainWindow::exportWanted);
    for (const bool isFirst : {true, false}) {
        action("actionExport")->trigger();
        auto *const dialog = m_window->findChild<ExportDialog *>();
        auto *const what = dialog->findChild<QComboBox *>(QStringLiteral("what"));
        what->setCurrentIndex(what->findText(QStringLiteral("Those that are selected (1)")));
        QVERIFY2(what->currentIndex() >= 0, qPrintable(what->itemText(what->count() - 1)));
        auto *const redact = dialog->findChild<QCheckBox *>(QStringLiteral("redact"));
        QCOMPARE(redact->isChecked(), !isFirst); // as it was last time
        redact->setChecked(true);
        dialog->accept();
        m_events->append(rows(next, next)); // which the list would follow
        next += 1;
        auto *const files = m_window->findChild<QFileDialog *>();
        QVERIFY(files);
        const QFileInfo proposed(files->selectedFiles().value(0));
        QCOMPARE(proposed.fileName(), QStringLiteral("payments.v2.jsonl"));
        if (isFirst)
            files->setDirectory(folder);
        else
            QCOMPARE(proposed.absolutePath(), folder);
        files->selectFile(QStringLiteral("a.jsonl"));
        files->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        QTRY_VERIFY(!m_window->findChild<QFileDialog *>());
        QTRY_VERIFY(!m_window->findChild<ExportDialog *>());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().at(1).toString(), folder + u"/a.jsonl");
        const auto wish = wanted.takeFirst().constFirst().value<ExportWish>();
        QCOMPARE(wish.what, ExportWish::What::Selected);
        QCOMPARE(wish.selected, selected);
    }
}

void TestMainWindow::proposesANameForANewCapture()
{
    QSignalSpy wanted(m_window.get(), &MainWindow::newWanted);
    action("actionNew")->trigger();
    auto *const files = m_window->findChild<QFileDialog *>();
    QVERIFY(files);
    const QFileInfo proposed(files->selectedFiles().value(0));
    QCOMPARE(proposed.suffix(), QStringLiteral("ringback"));
    QVERIFY(!proposed.completeBaseName().isEmpty());
    const QString taken = m_folder.filePath(QStringLiteral("taken.ringback"));
    QVERIFY(QFile(taken).open(QIODevice::WriteOnly));
    files->setDirectory(m_folder.path());
    files->selectFile(taken);
    files->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QCOMPARE(wanted.size(), 1); // nobody asked whether it is to be replaced, for it never is
    QCOMPARE(wanted.constFirst().constFirst().toString(), taken);
}

void TestMainWindow::opensCapturesWhereItsOwnIs()
{
    const QDir captures = dataFolder();
    QVERIFY(captures.mkpath(QStringLiteral(".")));
    m_window->setCapture(m_folder.filePath(QStringLiteral("a.ringback")), false);
    action("actionOpen")->trigger();
    const auto *const files = m_window->findChild<QFileDialog *>();
    QVERIFY(files);
    QCOMPARE(files->directory().absolutePath(), m_folder.path());
    QVERIFY(files->sidebarUrls().contains(QUrl::fromLocalFile(captures.path())));
}

void TestMainWindow::opensCapturesOfAnyName()
{
    const QString odd = m_folder.filePath(QStringLiteral("odd"));
    QVERIFY(QFile(odd).open(QIODevice::WriteOnly));
    QSignalSpy wanted(m_window.get(), &MainWindow::openWanted);
    action("actionOpen")->trigger();
    auto *const files = m_window->findChild<QFileDialog *>();
    QVERIFY(files);
    QCOMPARE(files->nameFilters(),
             (QStringList{QStringLiteral("Captures (*.ringback)"), QStringLiteral("All files (*)")}));
    files->setDirectory(m_folder.path());
    files->findChild<QLineEdit *>()->setText(QStringLiteral("odd"));
    files->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Open)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toString(), odd);
}

/// The question is ours: Qt's runs an event loop of its own, in which the window may end.
void TestMainWindow::asksBeforeItReplacesAFile()
{
    const QString there = m_folder.filePath(QStringLiteral("there.ringback"));
    QVERIFY(QFile(there).open(QIODevice::WriteOnly));
    QSignalSpy wanted(m_window.get(), &MainWindow::saveCopyWanted);
    action("actionSaveAs")->trigger();
    const auto choose = [this, &there] {
        auto *const files = m_window->findChild<QFileDialog *>();
        QVERIFY(files);
        QVERIFY(files->testOption(QFileDialog::DontConfirmOverwrite));
        files->setDirectory(m_folder.path());
        files->selectFile(there);
        files->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        QTRY_VERIFY(!m_window->findChild<QFileDialog *>());
    };
    const auto answer = [this](QMessageBox::ButtonRole role) {
        const auto *const question = m_window->findChild<QMessageBox *>();
        QVERIFY(question);
        QVERIFY2(question->text().contains(QStringLiteral("there.ringback")), qPrintable(question->text()));
        for (QAbstractButton *const button : question->buttons()) {
            if (question->buttonRole(button) == role)
                button->click();
        }
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    };
    choose();
    answer(QMessageBox::RejectRole); // another one, then
    QVERIFY(wanted.isEmpty());
    choose();
    answer(QMessageBox::DestructiveRole);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toString(), there);

    action("actionSaveAs")->trigger();
    choose();
    QVERIFY(m_window->findChild<QMessageBox *>());
    m_window.reset();
}

void TestMainWindow::offersWhatCanBeDone()
{
    const auto offered = [this] {
        QStringList names;
        for (const char *const name :
             {"actionExport", "actionNote", "actionRemoveAll", "actionRuleFromEvent", "actionSelectAll"}) {
            if (action(name)->isEnabled())
                names.append(QLatin1StringView(name).mid(6));
        }
        return names.join(u' ');
    };
    m_window->setCapture(QStringLiteral("/a.ringback"), false);
    QCOMPARE(offered(), QString());
    m_events->append(rows(1, 2));
    QTRY_COMPARE(offered(), QStringLiteral("Export Note RemoveAll RuleFromEvent SelectAll"));
    m_window->setLoading(1, 2); // older ones
    QCOMPARE(offered(), QStringLiteral("Export Note RuleFromEvent SelectAll"));
    m_window->setLoading(2, 2);
    QCOMPARE(offered(), QStringLiteral("Export Note RemoveAll RuleFromEvent SelectAll"));
    m_window->findChild<QLineEdit *>(QStringLiteral("line"))->setText(QStringLiteral("api:other"));
    QTRY_COMPARE(offered(), QStringLiteral("Export Note RemoveAll RuleFromEvent"));
    action("actionShowAll")->trigger();
    m_window->setCapture(QStringLiteral("/a.ringback"), true);
    QTRY_COMPARE(offered(), QStringLiteral("Export RuleFromEvent SelectAll"));
    m_window->setCapture(QStringLiteral("/a.ringback"), false);
    QCOMPARE(offered(), QStringLiteral("Export Note RemoveAll RuleFromEvent SelectAll"));
    m_events->clear();
    QTRY_COMPARE(offered(), QString());
}

void TestMainWindow::asksBeforeItRemovesAll()
{
    m_events->append(rows(1, 5));
    QSignalSpy cleared(m_window.get(), &MainWindow::removeAllWanted);
    for (const QMessageBox::StandardButton answer : {QMessageBox::Cancel, QMessageBox::Yes}) {
        QTRY_VERIFY(action("actionRemoveAll")->isEnabled());
        action("actionRemoveAll")->trigger();
        QMessageBox *box = nullptr;
        QTRY_VERIFY((box = m_window->findChild<QMessageBox *>()));
        QVERIFY(cleared.isEmpty());
        QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
        const QList<QAbstractButton *> buttons = box->buttons();
        for (QAbstractButton *const button : buttons) {
            const bool isRefusal = box->buttonRole(button) == QMessageBox::RejectRole;
            if (isRefusal == (answer == QMessageBox::Cancel)) {
                button->click();
                break;
            }
        }
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    }
    QCOMPARE(cleared.size(), 1);
}

void TestMainWindow::forgetsDetailsOfWhatIsRemoved()
{
    m_events->append(rows(1, 2));
    QTRY_VERIFY(list()->isVisible());
    connect(m_window.get(), &MainWindow::detailsWanted, m_window.get(), [this](EventId id) {
        EventDetails details;
        details.event.id = id;
        m_window->setDetails(details);
    });
    list()->setCurrentIndex(m_events->index(0, 0));
    const auto *const empty = m_window->findChild<QWidget *>(QStringLiteral("emptyPage"));
    QTRY_VERIFY(!empty->isVisible());
    m_events->clear();
    QTRY_VERIFY(empty->isVisible());
    m_events->append(rows(1, 2)); // taken back
    QTRY_VERIFY(!empty->isVisible());
}

void TestMainWindow::saysThatTheFilterHidesWhatIsShown()
{
    m_events->append(rows(1, 10));
    QTRY_VERIFY(list()->isVisible());
    connect(m_window.get(), &MainWindow::detailsWanted, m_window.get(), [this](EventId id) {
        EventDetails details;
        details.event.id = id;
        m_window->setDetails(details);
    });
    list()->setCurrentIndex(m_events->index(m_events->rowOf({3}).value(), 0));
    QTRY_VERIFY(m_window->findChild<QWidget *>(QStringLiteral("EventPage")));
    const auto *const note = m_window->findChild<QLabel *>(QStringLiteral("hiddenNote"));
    QTRY_VERIFY(note->parentWidget()->isVisible());
    QVERIFY(!note->isVisible());
    auto *const line = m_window->findChild<QLineEdit *>(QStringLiteral("line"));
    line->setText(QStringLiteral("kind:none.*"));
    QTRY_VERIFY(note->isVisible());
    QCOMPARE(note->text(), QStringLiteral("Event 3 is hidden by the filter."));
    line->clear();
    QTRY_VERIFY(!note->isVisible());
}

void TestMainWindow::goesFromPaneToPane()
{
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const QList<std::pair<const char *, QWidget *>> panes{
        {"filter", m_window->findChild<QWidget *>(QStringLiteral("filter"))},
        {"histogram", m_window->findChild<QWidget *>(QStringLiteral("histogram"))},
        {"start", m_window->findChild<StartPage *>()},
        {"list", list()},
        {"details", m_window->findChild<QWidget *>(QStringLiteral("details"))},
        {"editor", m_window->waitingPane()->body()},
        {"waiting", m_window->waitingPane()},
    };
    const auto go = [this, &panes](const char *way) {
        action(way)->trigger();
        const QWidget *const focused = m_window->focusWidget();
        for (const auto &[name, pane] : panes) {
            if (pane->isVisible() && (pane == focused || pane->isAncestorOf(focused)))
                return QByteArray(name);
        }
        return QByteArray("nowhere");
    };
    const auto goAround = [&go](const char *way, int times) {
        QByteArrayList reached;
        for (int i = 0; i < times; ++i)
            reached.append(go(way));
        return reached.join(' ');
    };
    m_window->findChild<QWidget *>(QStringLiteral("line"))->setFocus();
    QCOMPARE(goAround("actionNextPane", 4), QByteArray("histogram start filter histogram"));
    QCOMPARE(goAround("actionPreviousPane", 3), QByteArray("filter start histogram"));
    m_window->waitingPane()->add({waitingCall()});
    m_events->append(rows(1, 2));
    EventDetails details;
    details.event.id = {1};
    m_window->setDetails(details);
    QTRY_VERIFY(list()->isVisible());
    m_window->findChild<QWidget *>(QStringLiteral("line"))->setFocus();
    QCOMPARE(goAround("actionNextPane", 6), QByteArray("histogram list details waiting editor filter"));
    QCOMPARE(goAround("actionPreviousPane", 4), QByteArray("editor waiting details list"));
    for (const char *const name : {"send", "refuse", "park"}) { // where F6 in the NCCO goes, and behind that
        m_window->findChild<QWidget *>(QLatin1StringView(name))->setFocus();
        QCOMPARE(goAround("actionNextPane", 2), QByteArray("filter histogram"));
        m_window->findChild<QWidget *>(QLatin1StringView(name))->setFocus();
        QCOMPARE(goAround("actionPreviousPane", 2), QByteArray("editor waiting"));
    }
    m_window->findChild<QWidget *>(QStringLiteral("templates"))->setFocus();
    QCOMPARE(goAround("actionNextPane", 2), QByteArray("editor filter"));
    m_window->findChild<QLineEdit *>(QStringLiteral("line"))->setText(QStringLiteral("api:other"));
    QTRY_VERIFY(m_window->findChild<QWidget *>(QStringLiteral("nothing"))->isVisible());
    m_window->findChild<QWidget *>(QStringLiteral("histogram"))->setFocus();
    QCOMPARE(go("actionNextPane"), QByteArray("details"));
}

void TestMainWindow::listsItsKeys()
{
    action("actionKeys")->trigger();
    const auto *const table = m_window->findChild<QTableWidget *>();
    QVERIFY(table);
    QStringList rows;
    for (int row = 0; row < table->rowCount(); ++row)
        rows.append(table->item(row, 0)->text() + QStringLiteral(": ") + table->item(row, 1)->text());
    for (const char *const row : {"F1: User Guide", "Alt+P: In a reply: Park", "Alt+S: In a reply: Send",
                                  "Ctrl+Enter: Sends the reply to the request that waits", "F6: Next Pane"})
        QVERIFY2(rows.contains(QLatin1StringView(row)), row);
    QCOMPARE(rows.removeDuplicates(), 0);
}

void TestMainWindow::staysLowWithAWaitingCall()
{
    m_window->setListening({QStringLiteral("http://127.0.0.1:8484")});
    m_events->append(rows(1, 200));
    EventDetails details;
    details.event.id = {1};
    details.decoded.summary = QStringLiteral("words ").repeated(60);
    m_window->setDetails(details);
    m_window->messages()->tell(MessageBar::Subject::Removed, QStringLiteral("Something happened."));
    m_window->waitingPane()->add({waitingCall()});
    m_window->waitingPane()->showNotParked({1});
    m_window->findChild<QAbstractButton *>(QStringLiteral("showHeaders"))->setChecked(true);
    QTRY_VERIFY(list()->isVisible());
    m_window->resize(m_window->width(), 600);
    QTRY_VERIFY2(m_window->height() <= 600,
                 qPrintable(QStringLiteral("%1 px high").arg(m_window->minimumSizeHint().height())));
    for (const char *const name : {"letDefaultGo", "park", "refuse", "send"}) {
        const auto *const button = m_window->findChild<QWidget *>(QLatin1StringView(name));
        QVERIFY2(!button->visibleRegion().isEmpty() && button->height() >= button->minimumSizeHint().height(),
                 name);
        QVERIFY2(button->visibleRegion().boundingRect() == button->rect(), name);
    }
}

void TestMainWindow::goesToTheEventOfAWaitingCall()
{
    m_events->append(rows(1, 5));
    m_window->waitingPane()->add({waitingCall()});
    QCOMPARE(list()->currentEvent(), EventId{5});
    const auto *const waiting = m_window->findChild<QListView *>(QStringLiteral("list"));
    const QPoint place = waiting->visualRect(waiting->model()->index(0, 0)).center();
    QTest::mouseClick(waiting->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(list()->currentEvent(), EventId{1});
}

void TestMainWindow::goesToTheDraftOfAWaitingEvent()
{
    m_events->append(rows(1, 5));
    WaitingRequest second = waitingCall();
    second.exchange = {2};
    second.event = {3};
    m_window->waitingPane()->add({waitingCall(), second});
    const auto *const waiting = m_window->findChild<QListView *>(QStringLiteral("list"));
    const auto draftAfterClickOn = [&](EventId event) {
        list()->goTo(event);
        const QPoint place = list()->visualRect(list()->currentIndex()).center();
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place);
        return waiting->currentIndex().data(WaitingModel::ExchangeRole).toULongLong();
    };
    QCOMPARE(draftAfterClickOn({3}), 2U);
    QCOMPARE(draftAfterClickOn({1}), 1U);
    QCOMPARE(draftAfterClickOn({2}), 1U); // which does not wait
}

void TestMainWindow::sendsFromAnywhereButANote()
{
    m_events->append(rows(1, 5));
    WaitingRequest call = waitingCall();
    call.expects = Expects::Any;
    m_window->waitingPane()->add({call});
    QSignalSpy answers(m_window->waitingPane(), &WaitingPane::answered);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->setDetails({});
    auto *const bar = m_window->findChild<AnnotationBar *>();
    for (QWidget *hidden = bar; !bar->isVisible() && hidden; hidden = hidden->parentWidget())
        hidden->show();
    auto *const note = bar->findChild<QPlainTextEdit *>();
    note->setFocus();
    QVERIFY(note->hasFocus());
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(answers.isEmpty());
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(answers.size(), 1);
}

void TestMainWindow::goesBackToTheListWhenNothingWaits()
{
    m_events->append(rows(1, 5));
    QTRY_VERIFY(list()->isVisible());
    const WaitingRequest call = waitingCall();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    for (const char *const name : {"send", "refuse", "list"}) {
        m_window->waitingPane()->add({call});
        auto *const control = m_window->waitingPane()->findChild<QWidget *>(QLatin1StringView(name));
        control->setFocus();
        QVERIFY2(control->hasFocus(), name);
        m_window->waitingPane()->remove({{.exchange = call.exchange, .event = call.event, .why = {}}});
        QVERIFY(m_window->waitingPane()->isHidden());
        QVERIFY2(list()->hasFocus(), name);
    }
}

void TestMainWindow::marksAllThatIsSelected()
{
    m_events->append(rows(1, 5));
    QTRY_VERIFY(list()->isVisible());
    EventDetails shown;
    shown.event.id = {5};
    m_window->setDetails(shown);
    // As the capture's window does; what is marked goes from this list at once.
    m_events->setFilter(QueryPlan::compile(*parseQuery(QStringLiteral("-is:marked")), {}));
    connect(m_window.get(), &MainWindow::marksWanted, m_events.get(), &EventTableModel::setMark);
    connect(m_window.get(), &MainWindow::marksWanted, m_window.get(), &MainWindow::setMark);
    QSignalSpy annotations(m_window.get(), &MainWindow::annotationWanted);
    QSignalSpy marks(m_window.get(), &MainWindow::marksWanted);
    const auto select = [this](int first, int last, QItemSelectionModel::SelectionFlag current) {
        QItemSelectionModel *const chosen = list()->selectionModel();
        const auto flags = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
        chosen->select({m_events->index(first, 0), m_events->index(last, 0)}, flags);
        chosen->setCurrentIndex(m_events->index(last, 0), current);
    };
    const auto isMarked = [&marks](const QList<EventId> &ids, int mark) {
        return marks.size() == 1 && marks.front().front().value<QList<EventId>>() == ids
            && marks.takeFirst().at(1).toInt() == mark;
    };
    auto *const colours = m_window->findChild<AnnotationBar *>()->findChild<QComboBox *>();
    select(2, 4, QItemSelectionModel::NoUpdate);
    colours->setCurrentIndex(2);
    Q_EMIT colours->activated(2);
    QVERIFY(isMarked({{3}, {4}, {5}}, 2));
    select(0, 0, QItemSelectionModel::NoUpdate); // another than the one that is shown
    Q_EMIT colours->activated(3);
    QVERIFY(isMarked({{5}}, 3));
    // From the menu, what is shown goes along.
    m_events->setFilter({});
    const QList<QAction *> menu = m_window->findChild<QMenu *>(QStringLiteral("menuMark"))->actions();
    QCOMPARE(menu.size(), 8);
    select(4, 4, QItemSelectionModel::NoUpdate);
    menu.at(1)->trigger();
    QVERIFY(isMarked({{5}}, 1));
    QCOMPARE(colours->currentIndex(), 1);
    select(1, 2, QItemSelectionModel::NoUpdate);
    menu.at(0)->trigger();
    QVERIFY(isMarked({{2}, {3}}, 0));
    QCOMPARE(colours->currentIndex(), 1);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_5, Qt::ControlModifier);
    QVERIFY(isMarked({{2}, {3}}, 5));
    QVERIFY(annotations.isEmpty());
    // Too many are not marked, but the shown one is: its bar says so.
    m_events->append(rows(6, 10'010));
    list()->selectAll();
    menu.at(4)->trigger();
    QVERIFY(marks.isEmpty());
    Q_EMIT colours->activated(4);
    QVERIFY(isMarked({{5}}, 4));
}

void TestMainWindow::marksWhatIsSeenWhenTheMenuOpens()
{
    m_events->append(rows(1, 5));
    QTRY_VERIFY(list()->isVisible());
    QVERIFY(list()->isFollowing());
    Q_EMIT m_window->findChild<QMenu *>(QStringLiteral("menuMark"))->aboutToShow();
    QVERIFY(!list()->isFollowing());
    list()->setFollowing(true);
    action("actionNote")->trigger();
    QVERIFY(!list()->isFollowing());
}

void TestMainWindow::goesBackFromANote()
{
    m_events->append(rows(1, 5));
    QTRY_VERIFY(list()->isVisible());
    EventDetails details;
    details.event.id = {5};
    m_window->setDetails(details);
    const QSignalSpy kept(m_window.get(), &MainWindow::annotationWanted);
    action("actionNote")->trigger();
    QWidget *const note = QApplication::focusWidget();
    QTest::keyClicks(note, QStringLiteral("Half"));
    QTest::keyClick(note, Qt::Key_Escape);
    QVERIFY(list()->hasFocus());
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().at(2).toString(), QStringLiteral("Half"));
}

/// In the order in which they are seen, and none of them left out.
void TestMainWindow::tabsThroughAllOfIt()
{
    m_events->append(rows(1, 5));
    QTRY_VERIFY(list()->isVisible());
    m_window->waitingPane()->add({waitingCall()});
    m_window->setListening({QStringLiteral("http://127.0.0.1:8484")});
    m_window->findChild<FilterLine *>()->setText(QStringLiteral("-is:marked")); // so that it can be saved
    EventDetails details;
    details.event.id = {1};
    details.decoded.fields.append(vonage::DecodedField());
    m_window->setDetails(details);
    remembered::SavedFilters.set(R"([{"name":"One","line":"a"},{"name":"Two","line":"b"}])");
    m_window->restoreSavedFilters();
    m_window->messages()->tell(MessageBar::Subject::Removed, QStringLiteral("Something happened."),
                               {.text = QStringLiteral("Undo"), .run = [] {}});
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QList<const QWidget *> stops;
    for (const QWidget *const widget : m_window->findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible()
            && widget->isEnabled() && !widget->focusProxy())
            stops.append(widget);
    }
    const QByteArrayList order{"list", "details", "waiting", "toolBar", "messages", "chips",
                               "line", "source",  "save",    "saved",   "clear",    "histogram"};
    QByteArrayList panes;
    list()->setFocus();
    do {
        const QWidget *const focused = QApplication::focusWidget();
        QVERIFY2(stops.removeOne(focused), qPrintable(QDebug::toString(focused))); // or it goes in a ring
        QByteArray name;
        for (const QWidget *pane = focused; pane; pane = pane->parentWidget()) {
            if (const QByteArray its = pane->objectName().toLatin1(); order.contains(its))
                name = its; // the outermost
        }
        if (panes.isEmpty() || panes.constLast() != name)
            panes.append(name);
        const bool keepsTab = qobject_cast<const NccoEditor *>(focused) != nullptr;
        QTest::keyClick(QApplication::focusWidget(), keepsTab ? Qt::Key_F6 : Qt::Key_Tab);
    } while (QApplication::focusWidget() != list());
    QCOMPARE(stops, QList<const QWidget *>());
    QCOMPARE(panes, order);
}

void TestMainWindow::choosesColumnsInTheMenu()
{
    m_events->append(rows(1, 2));
    auto *const menu = m_window->findChild<QMenu *>(QStringLiteral("menuColumns"));
    Q_EMIT menu->aboutToShow();
    const QList<QAction *> columns = menu->actions();
    QCOMPARE(columns.size(), EventColumnCount + 2); // with "Reset Columns"
    const bool wasHidden = list()->isColumnHidden(int(EventColumn::To));
    columns.at(int(EventColumn::To))->trigger();
    QCOMPARE(list()->isColumnHidden(int(EventColumn::To)), !wasHidden);
}

void TestMainWindow::namesRecentCapturesInFull()
{
    m_window->setRecent({QStringLiteral("/Q&A.ringback")});
    const auto *const menu = m_window->findChild<QMenu *>(QStringLiteral("menuRecent"));
    QCOMPARE(menu->actions().constFirst()->text(), QStringLiteral("/Q&&A.ringback"));
    QSignalSpy wanted(m_window.get(), &MainWindow::openWanted);
    menu->actions().constFirst()->trigger();
    QCOMPARE(wanted.constFirst().constFirst().toString(), QStringLiteral("/Q&A.ringback"));
}

void TestMainWindow::keepsItsLayout()
{
    action("actionHistogram")->setChecked(false);
    action("actionDetails")->setChecked(false);
    list()->setColumnHidden(int(EventColumn::To), !list()->isColumnHidden(int(EventColumn::To)));
    const bool isHidden = list()->isColumnHidden(int(EventColumn::To));
    m_window->close();
    MainWindow another(m_events.get());
    another.restoreLayout();
    QVERIFY(!another.findChild<QAction *>(QStringLiteral("actionHistogram"))->isChecked());
    QVERIFY(!another.findChild<QAction *>(QStringLiteral("actionDetails"))->isChecked());
    QCOMPARE(another.findChild<EventTableView *>()->isColumnHidden(int(EventColumn::To)), isHidden);
}

void TestMainWindow::fitsOnASmallerScreen()
{
    const QRect screen = m_window->screen()->availableVirtualGeometry();
    m_window->setGeometry({screen.topLeft() + QPoint(300, 200), 2 * screen.size()}); // as on a larger one
    m_window->close();
    MainWindow another(m_events.get());
    another.restoreLayout();
    QVERIFY2(screen.contains(another.geometry()), qPrintable(QDebug::toString(another.geometry())));
}

void TestMainWindow::fitsOnTheLeastScreen_data()
{
    QTest::addColumn<QString>("texts");
    QTest::newRow("English") << QString();
    const QDir folder(QStringLiteral(RINGBACK_TEXTS), QStringLiteral("ringback_*.qm"));
    QVERIFY(folder.count() > 0);
    for (const QFileInfo &file : folder.entryInfoList())
        QTest::newRow(qPrintable(file.baseName())) << file.filePath();
}

void TestMainWindow::fitsOnTheLeastScreen()
{
    QFETCH(const QString, texts);
    QTranslator translator;
    if (!texts.isEmpty())
        QVERIFY(translator.load(texts) && QCoreApplication::installTranslator(&translator));
    cleanup();
    init();
    QList<ColumnRow> events;
    QJsonArray filters;
    for (int i = 0; i < 10; ++i) {
        ColumnRow row;
        row.id = {i + 1};
        row.api = Api(i % ApiCount);
        events.append(row);
        filters.append(
            QJsonObject{{u"name"_s, u"status:failed from:44770090000%1"_s.arg(i)}, {u"line"_s, u"a"_s}});
    }
    m_events->append(events);
    m_window->setDetails({});
    remembered::SavedFilters.set(QJsonDocument(filters).toJson());
    m_window->restoreSavedFilters();
    const auto *const bar = m_window->findChild<QWidget *>(u"chips"_s);
    const auto chips = bar->findChildren<QToolButton *>();
    QTRY_VERIFY(std::ranges::all_of(chips, &QWidget::isVisible));
    QVERIFY2(m_window->minimumSizeHint().width() <= 1008,
             qPrintable(QString::number(m_window->minimumSizeHint().width())));
    m_window->resize(1008, 652);
    QVERIFY(m_window->findChild<FilterLine *>()->width() >= 200);
    for (const int height : {652, 1000}) {
        m_window->resize(1008, height);
        QTRY_COMPARE(bar->height(), bar->heightForWidth(bar->width())); // what is left is the list's
    }
    m_window->resize(1008, 652);
    for (const QToolButton *const chip : chips)
        QTRY_COMPARE(chip->visibleRegion().boundingRect(), chip->rect());
}

void TestMainWindow::saysThatItIsClosed()
{
    QSignalSpy closed(m_window.get(), &MainWindow::closed);
    m_window->close();
    QCOMPARE(closed.size(), 1);
}

void TestMainWindow::asksBeforeItLetsCallsGo()
{
    QSignalSpy closed(m_window.get(), &MainWindow::closed);
    QString loss = QStringLiteral("2 request(s) wait for an answer. They get their default reply.");
    const auto answer = [this, &loss](const QString &wanted) {
        const auto *const question = m_window->findChild<QMessageBox *>();
        QVERIFY(question);
        QCOMPARE(question->text(), loss);
        QVERIFY(question->defaultButton() == question->button(QMessageBox::Cancel));
        for (QAbstractButton *const button : question->buttons()) {
            if (button->text().remove(u'&') == wanted)
                button->click();
        }
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    };
    WaitingRequest second = waitingCall();
    second.exchange = {2};
    m_window->waitingPane()->add({waitingCall(), second});
    m_window->setListening({QStringLiteral("http://127.0.0.1:8484")});
    QSignalSpy listening(m_window.get(), &MainWindow::listenWanted);
    for (const QString &wanted : {QStringLiteral("Cancel"), QStringLiteral("Stop Listening")}) {
        QVERIFY(listening.isEmpty());
        action("actionListening")->trigger();
        answer(wanted);
        QVERIFY(action("actionListening")->isChecked()); // until it has ended
    }
    QCOMPARE(listening.size(), 1);
    QCOMPARE(listening.constFirst().constFirst().toBool(), false);

    m_window->findChild<NccoEditor *>()->setText(QStringLiteral(R"([{"action":"talk","text":"x"}])"));
    m_window->findChild<QCheckBox *>(QStringLiteral("atZero"))->click();
    loss = QStringLiteral("1 request(s) wait for an answer. They get their default reply. "
                          "1 draft(s) go out now.");
    QVERIFY(!m_window->close());
    answer(QStringLiteral("Keep Open"));

    ParkedCall call;
    call.exchange = {7};
    call.until = currentTime() + std::chrono::minutes(1);
    m_window->waitingPane()->setParked({call});
    m_window->waitingPane()->remove({{.exchange = {1}, .event = {}, .why = LeftDesk::Why::Answered},
                                     {.exchange = {2}, .event = {}, .why = LeftDesk::Why::Answered}});
    loss = QStringLiteral("1 parked call(s) will be lost.");
    QVERIFY(!m_window->close());
    answer(QStringLiteral("Keep Open"));
    QVERIFY(m_window->isVisible());
    QVERIFY(closed.isEmpty());
    QVERIFY(!m_window->close());
    answer(QStringLiteral("Close"));
    QCOMPARE(closed.size(), 1);
}

void TestMainWindow::asksBeforeItLosesADraft()
{
    m_window->waitingPane()->add({waitingCall()});
    auto *const editor = m_window->findChild<NccoEditor *>();
    editor->setFocus();
    QTest::keyClicks(editor, QStringLiteral("[]"));
    m_window->waitingPane()->remove(
        {{.exchange = waitingCall().exchange, .event = {}, .why = LeftDesk::Why::SenderGone}});
    QVERIFY(!m_window->close());
    auto *const question = m_window->findChild<QMessageBox *>();
    QVERIFY(question);
    QCOMPARE(question->text(), QStringLiteral("1 draft(s) will be lost."));
    question->close();
    m_window->stopListening([] {}); // it stays
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
}

void TestMainWindow::takesAForgottenFilterBack()
{
    remembered::SavedFilters.set(R"([{"name":"One","line":"a"},{"name":"Two","line":"b"}])");
    m_window->restoreSavedFilters();
    const QByteArray before = remembered::SavedFilters.value();
    const auto forget = [this] {
        m_window->findChild<QWidget *>(QStringLiteral("saved"))
            ->findChild<QToolButton *>()
            ->actions()
            .constLast()
            ->trigger();
    };
    const auto told = [this] { return m_window->messages()->sentence(MessageBar::Subject::Filters); };
    forget();
    QCOMPARE(told(), QStringLiteral("The filter “One” is forgotten."));
    QCOMPARE(remembered::SavedFilters.value(), QByteArray(R"([{"line":"b","name":"Two"}])"));
    m_window->messages()->findChild<QPushButton *>()->click();
    QCOMPARE(remembered::SavedFilters.value(), toJson(readSavedFilters(before)));
    QVERIFY(told().isNull());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
