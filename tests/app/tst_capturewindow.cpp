// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/capturewindow.h"

#include "../capture/capturetest.h"
#include "webhooks.h"
#include "widgets/annotationbar.h"
#include "widgets/decodedview.h"
#include "widgets/eventtableview.h"
#include "widgets/filterbar.h"
#include "widgets/listendialog.h"
#include "widgets/nccoeditor.h"
#include "widgets/secretstore.h"
#include "widgets/settings.h"
#include "widgets/settingsfile.h"
#include "widgets/statusline.h"
#include "widgets/waitingpane.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace ringback;

namespace {

using Subject = MessageBar::Subject;

constexpr const char *Ncco = R"([{"action":"talk","text":"Grüße \u00fc"}])";
constexpr const char *WithAddress = R"([{"action":"talk","text":"{base_url}/e"}])";

ListenAddress local(quint16 port = 0)
{
    return {.address = QHostAddress(QHostAddress::LocalHost), .port = port};
}

bool hasCell(const QAbstractItemModel &model, QStringView wanted, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            if (model.index(row, column, parent).data().toString() == wanted)
                return true;
        }
        if (hasCell(model, wanted, model.index(row, 0, parent)))
            return true;
    }
    return false;
}

} // namespace

class TestCaptureWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsWhatIsPosted();
    void tellsThatRulesAreOn();
    void answersACallByHand();
    void takesTheNextPort();
    void saysWhichPortIsTaken();
    void keepsThePortOfThisSession();
    void leavesNoPortForOneThatIsTaken();
    void leavesAChosenPortToTheUser();
    void checksAddressesWhereTheyAreWritten_data();
    void checksAddressesWhereTheyAreWritten();
    void givesNoAddressThatIsAny();
    void saysWhyItCannotListen();
    void followsAnotherWriter();
    void receivesWhereAnotherHasEnded();
    void saysThatItMayNotWrite();
    void saysThatAFileIsNoCapture();
    void triesAgainWhereStartingFailed();
    void claimsNotToShowWhatItCannotRead();
    void removesAndUndoes();
    void removesSelectedOnes();
    void writesNothingThatWasRemoved();
    void writesNothingThatLeaves();
    void writesAllWhileItLoads();
    void tellsWhatAnExportLacks();
    void marksAndUndoes();
    void copies();
    void tellsWhatACopyLacks();
    void copiesManyInTheBackground();
    void tellsWhatWillLeave();
    void takesPreferences();
    void keepsConnectionsUnlessServiceIsAnother_data();
    void keepsConnectionsUnlessServiceIsAnother();
    void putsSettingsOffWhileACallWaits();
    void keepsMarkAndNote();
    void keepsANoteThatIsBeingWritten();
    void keepsMarksWhileItBeginsAnew();
    void losesNothingWhenClosedUnderLoad();

private:
    void open(const QList<ListenAddress> &addresses = {local()});
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] MainWindow *window() const;
    [[nodiscard]] EventTableView *list() const { return window()->findChild<EventTableView *>(); }
    [[nodiscard]] int rowCount() const { return list()->model()->rowCount(); }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return window()->findChild<QAction *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString told(Subject subject) const { return window()->messages()->sentence(subject); }
    /// Whether \a words stand in the status bar.
    [[nodiscard]] bool isToldBelow(const QString &words) const
    {
        const auto labels = window()->statusBar()->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&words](const QLabel *label) { return label->text().contains(words); });
    }
    /// What a client that says goodbye gets for \a request.
    [[nodiscard]] QByteArray post(const QByteArray &request) const;
    [[nodiscard]] qint64 kept() const { return CaptureReader::open(m_path).value()->count(); }
    [[nodiscard]] std::optional<Annotation> annotation() const
    {
        return CaptureReader::open(m_path).value()->annotation({1}).value();
    }
    /// Makes a capture of so many events.
    void writeEvents(int count) const;
    void removeAll() const;
    void confirmRemoval() const;
    /// Asks where to listen and answers \a text.
    void listenOn(const QString &text) const;
    void setListening(bool isOn) const;

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<CaptureWindow> m_window;
};

void TestCaptureWindow::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // the keychain of who runs this stays out
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_settings.path()));
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void TestCaptureWindow::init()
{
    SettingsFile file;
    file.clear();
    setValue(file, HoldAnswerSetting, 60'000);
    file.sync();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.ringback"));
    m_secrets = std::make_unique<SecretStore>(QStringLiteral("ringback-test"));
    m_preferences = std::make_unique<Preferences>(*m_secrets);
}

void TestCaptureWindow::cleanup()
{
    m_window.reset();
    m_preferences.reset();
    m_secrets.reset();
}

void TestCaptureWindow::open(const QList<ListenAddress> &addresses)
{
    m_window = std::make_unique<CaptureWindow>(*m_preferences, m_path, addresses);
    m_window->show();
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
}

MainWindow *TestCaptureWindow::window() const
{
    const QWidgetList all = QApplication::topLevelWidgets();
    const auto found =
        std::ranges::find_if(all, [](QWidget *one) { return qobject_cast<MainWindow *>(one); });
    return found == all.end() ? nullptr : qobject_cast<MainWindow *>(*found);
}

/// Waits until the window listens.
quint16 TestCaptureWindow::port() const
{
    const QAction *const copy = action("actionCopyAddress");
    if (!QTest::qWaitFor([copy] { return copy->isEnabled(); }))
        return 0;
    action("actionCopyAddress")->trigger();
    return quint16(QUrl(QGuiApplication::clipboard()->text()).port(0));
}

QByteArray TestCaptureWindow::post(const QByteArray &request) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port());
    socket.write(QByteArray(request).replace("Host: x\r\n", "Host: x\r\nConnection: close\r\n"));
    if (!QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }))
        return {};
    return socket.readAll();
}

void TestCaptureWindow::tellsThatRulesAreOn()
{
    const Rule first{.name = QStringLiteral("first"), .when = {}, .what = Reply()};
    Rule off{.name = QStringLiteral("off"), .when = {}, .what = Reply()};
    off.isOn = false;
    QVERIFY(m_preferences->setRules({first, off}));
    open();
    QVERIFY(isToldBelow(QStringLiteral("1 rule(s) on")));
    QVERIFY(m_preferences->setRules({off}));
    QVERIFY(!isToldBelow(QStringLiteral("rule")));
    Rule once = first;
    once.times = 1;
    QVERIFY(m_preferences->setRules({once}));
    QVERIFY(isToldBelow(QStringLiteral("1 rule(s) on")));
    QVERIFY(!post(inboundText("1")).isEmpty());
    QTRY_VERIFY(!isToldBelow(QStringLiteral("rule"))); // it is used up
    QVERIFY(m_preferences->setRules({}));
}

void TestCaptureWindow::showsWhatIsPosted()
{
    open();
    QVERIFY(post(inboundText("1")).startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(rowCount(), 1);
    const auto cell = [this](EventColumn column) {
        return list()->model()->index(0, int(column)).data().toString();
    };
    QCOMPARE(cell(EventColumn::From), QStringLiteral("447700900001"));
    QTRY_COMPARE(cell(EventColumn::Code), QStringLiteral("200"));
    QCOMPARE(list()->currentEvent(), EventId{1}); // it follows the newest
    QTRY_VERIFY(window()->findChild<DecodedView *>());
    const QList<QAbstractItemView *> views =
        window()->findChild<DecodedView *>()->findChildren<QAbstractItemView *>();
    QVERIFY(!views.isEmpty());
    QTRY_VERIFY(std::ranges::any_of(views, [](const QAbstractItemView *view) {
        return view->model() && hasCell(*view->model(), u"Hello");
    }));
    QCOMPARE(window()->windowTitle(), QStringLiteral("a.ringback – Ringback"));
    QVERIFY(isToldBelow(QStringLiteral("all saved")));
}

void TestCaptureWindow::answersACallByHand()
{
    open();
    const quint16 listening = port();
    action("actionHoldAnswers")->trigger();
    QTRY_VERIFY(action("actionHold")->isChecked());
    QTcpSocket caller;
    caller.connectToHost(QHostAddress(QHostAddress::LocalHost), listening);
    caller.write(AnswerWebhook);
    WaitingPane *const pane = window()->waitingPane();
    QTRY_VERIFY(pane->isVisible());
    auto *const editor = pane->findChild<NccoEditor *>();
    QTRY_VERIFY(editor->isVisible());
    QTRY_COMPARE(list()->model()->rowCount(), 1); // it has its number
    editor->selectAll();
    editor->replaceSelectedText(QString::fromUtf8(Ncco));
    QCOMPARE(caller.bytesAvailable(), 0);
    pane->findChild<QPushButton *>(QStringLiteral("send"))->click();
    QByteArray answer;
    const QByteArray wanted = QByteArray("\r\n\r\n") + Ncco;
    QTRY_VERIFY2((answer += caller.readAll()).endsWith(wanted), answer.constData());
    QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.constData());
    QVERIFY2(answer.contains(QByteArray("Content-Length: " + QByteArray::number(qsizetype(strlen(Ncco))))),
             answer.constData());
    QTRY_VERIFY(!pane->isVisible());
    QVERIFY(window()->findChild<StatusLine *>()->text().endsWith(u"#1 is answered."));
    QTRY_COMPARE(list()->model()->index(0, int(EventColumn::Code)).data().toString(), QStringLiteral("200"));
    const auto event = CaptureReader::open(m_path).value()->event({1}).value();
    QVERIFY(event && event->reply);
    QCOMPARE(event->reply->decision.reply.body, QByteArray(Ncco));
}

void TestCaptureWindow::takesTheNextPort()
{
    QTcpServer first;
    QTcpServer other;
    QVERIFY(first.listen(QHostAddress::LocalHost) && other.listen(QHostAddress::LocalHost));
    open({local(other.serverPort())});
    const quint16 taken = port();
    QVERIFY(taken > other.serverPort() && taken <= other.serverPort() + 20);
    const QString sentence = told(Subject::Listening);
    // This process has it.
    QVERIFY2(
        sentence.startsWith(QStringLiteral("Port %1 is taken by your other window").arg(other.serverPort())),
        qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("so %1 is used instead").arg(taken)), qPrintable(sentence));
    QVERIFY(post(inboundText("1")).startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(rowCount(), 1);
}

void TestCaptureWindow::saysWhichPortIsTaken()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    quint16 free = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        free = server.serverPort();
    }
    open({local(free), local(taken.serverPort())});
    QCOMPARE(port(), free); // that is not taken
    const QString sentence = told(Subject::Listening);
    QVERIFY2(sentence.startsWith(QStringLiteral("Port %1 is taken by ").arg(taken.serverPort())),
             qPrintable(sentence));
}

void TestCaptureWindow::listenOn(const QString &text) const
{
    action("actionListenOn")->trigger();
    auto *const dialog = window()->findChild<ListenDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>()->setText(text);
    dialog->accept();
    QTRY_VERIFY(!window()->findChild<ListenDialog *>());
}

void TestCaptureWindow::setListening(bool isOn) const
{
    action("actionListening")->trigger();
    QTRY_COMPARE(action("actionListening")->isChecked(), isOn);
}

void TestCaptureWindow::keepsThePortOfThisSession()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    open({local(other.serverPort())});
    const quint16 first = port();
    QVERIFY(first != other.serverPort());
    other.close();
    setListening(false);
    setListening(true);
    QCOMPARE(port(), first);

    setListening(false);
    QVERIFY(other.listen(QHostAddress::LocalHost, first));
    setListening(true);
    QVERIFY(port() != first);
    QVERIFY2(told(Subject::Listening).startsWith(QStringLiteral("Port %1 is taken by ").arg(first)),
             qPrintable(told(Subject::Listening)));
}

void TestCaptureWindow::leavesNoPortForOneThatIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    open();
    const quint16 before = port();
    QVERIFY(before != 0);
    const QStringList remembered = remembered::ListenAddresses.value();
    action("actionListenOn")->trigger();
    auto *const dialog = window()->findChild<ListenDialog *>();
    auto *const line = dialog->findChild<QLineEdit *>();
    const auto *const error = dialog->findChild<QLabel *>(QStringLiteral("error"));
    line->setText(QString::number(other.serverPort())); // a port alone is one of this machine
    dialog->accept();
    QVERIFY(dialog->isVisible());
    QVERIFY2(error->text().startsWith(QStringLiteral("127.0.0.1:%1 is taken by ").arg(other.serverPort())),
             qPrintable(error->text()));
    line->setText(QStringLiteral("203.0.113.1:%1").arg(before + 1)); // RFC 5737: nobody's
    dialog->accept();
    QVERIFY2(dialog->isVisible() && error->text().contains(u"203.0.113.1"), qPrintable(error->text()));
    QCOMPARE(port(), before);
    QCOMPARE(remembered::ListenAddresses.value(), remembered);

    // Its own port is not taken for this, on whichever address.
    line->setText(QStringLiteral("0.0.0.0:%1").arg(before));
    dialog->accept();
    QTRY_VERIFY(!window()->findChild<ListenDialog *>());
    QCOMPARE(port(), before);
    QCOMPARE(remembered::ListenAddresses.value(), QStringList{QStringLiteral("0.0.0.0:%1").arg(before)});
}

void TestCaptureWindow::leavesAChosenPortToTheUser()
{
    open();
    QVERIFY(port() != 0);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const quint16 wanted = other.serverPort();
    other.close();
    listenOn(QString::number(wanted));
    QTRY_COMPARE(port(), wanted);
    setListening(false);
    QVERIFY(other.listen(QHostAddress::LocalHost, wanted));
    action("actionListening")->trigger();
    QTRY_VERIFY(told(Subject::Listening).startsWith(QStringLiteral("127.0.0.1:%1 is taken by ").arg(wanted)));
    QVERIFY(!action("actionListening")->isChecked());
    auto *const next = window()->messages()->findChild<QPushButton *>();
    QCOMPARE(next->text(), QStringLiteral("Use next free port"));
    next->click();
    QTRY_VERIFY(action("actionListening")->isChecked());
    const quint16 taken = port();
    QVERIFY(taken > wanted && taken <= wanted + 20);
    QVERIFY2(told(Subject::Listening).contains(QStringLiteral("so %1 is used instead").arg(taken)),
             qPrintable(told(Subject::Listening)));
    setListening(false);
    other.close();
    QVERIFY(other.listen(QHostAddress::LocalHost, taken));
    action("actionListening")->trigger(); // it is still the user's choice
    QTRY_VERIFY(told(Subject::Listening).startsWith(QStringLiteral("127.0.0.1:%1 is taken by ").arg(taken)));
}

void TestCaptureWindow::checksAddressesWhereTheyAreWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fault"); // what it names; null: there is none
    QTest::newRow("one") << QStringLiteral("127.0.0.1:9000") << QString();
    QTest::newRow("two") << QStringLiteral(" 127.0.0.1:9000  [::1]:9000 ") << QString();
    QTest::newRow("port alone") << QStringLiteral("9000") << QString();
    QTest::newRow("none") << QStringLiteral(" ") << QStringLiteral("127.0.0.1:8484");
    QTest::newRow("word") << QStringLiteral("127.0.0.1:9000 here") << QStringLiteral("“here”");
    QTest::newRow("no port") << QStringLiteral("127.0.0.1") << QStringLiteral("“127.0.0.1”");
    QTest::newRow("high port") << QStringLiteral("65536") << QStringLiteral("“65536”");
}

void TestCaptureWindow::checksAddressesWhereTheyAreWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, fault);
    open();
    action("actionListenOn")->trigger();
    auto *const dialog = window()->findChild<ListenDialog *>();
    auto *const line = dialog->findChild<QLineEdit *>();
    const auto *const error = dialog->findChild<QLabel *>(QStringLiteral("error"));
    const auto *const ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(ok->isEnabled() && error->text().isEmpty());
    line->setText(text);
    QCOMPARE(ok->isEnabled(), fault.isNull());
    QCOMPARE(error->text().isEmpty(), fault.isNull());
    QVERIFY2(fault.isNull() || error->text().contains(fault), qPrintable(error->text()));
    QCOMPARE(line->text(), text);
    line->setText(QStringLiteral("127.0.0.1:9000"));
    QVERIFY(ok->isEnabled() && error->text().isEmpty());
}

void TestCaptureWindow::givesNoAddressThatIsAny()
{
    open({{.address = QHostAddress(QHostAddress::AnyIPv4), .port = 0}});
    QVERIFY(port() != 0);
    const QHostAddress given(QUrl(QGuiApplication::clipboard()->text()).host());
    QVERIFY2(!given.isNull() && given != QHostAddress(QHostAddress::AnyIPv4), qPrintable(given.toString()));
    for (const QLabel *const label : window()->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"0.0.0.0"), qPrintable(label->text()));
    QTcpSocket caller;
    caller.connectToHost(given, port());
    QVERIFY(caller.waitForConnected());
}

void TestCaptureWindow::saysWhyItCannotListen()
{
    open({{.address = QHostAddress(QStringLiteral("203.0.113.1")), .port = 0}}); // RFC 5737: nobody's
    QTRY_VERIFY(!told(Subject::Listening).isNull());
    QVERIFY2(told(Subject::Listening).contains(u"203.0.113.1"), qPrintable(told(Subject::Listening)));
    QVERIFY(!action("actionListening")->isChecked());
    QVERIFY(!action("actionCopyAddress")->isEnabled());
    const auto buttons = window()->messages()->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(buttons.first()->text(), QStringLiteral("Try again"));
}

void TestCaptureWindow::followsAnotherWriter()
{
    ServiceSettings settings;
    settings.capturePath = m_path;
    settings.addresses = {local()};
    settings.intake.allowed = *vonage::parseRanges("any", {});
    CaptureSession writer(settings);
    QSignalSpy listening(&writer, &CaptureSession::listening);
    QTRY_COMPARE(listening.size(), 1);
    open();
    const QString writing =
        QStringLiteral("tst_capturewindow (process %1)").arg(QCoreApplication::applicationPid());
    QTRY_VERIFY2(told(Subject::Capture).contains(writing), qPrintable(told(Subject::Capture)));
    QCOMPARE(window()->windowTitle(), QStringLiteral("a.ringback (read only) – Ringback"));
    for (const char *const name : {"actionListening", "actionRemoveAll", "actionHold"})
        QVERIFY2(!action(name)->isEnabled(), name);
    QVERIFY(!window()->findChild<QPushButton *>(QStringLiteral("listen"))->isVisible());
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost),
                         listening.first().first().value<QList<ListenAddress>>().value(0).port);
    socket.write(inboundText("1"));
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    QTRY_COMPARE(rowCount(), 1);
    writer.service()->annotate({1}, 3, QStringLiteral("look"));
    QTRY_COMPARE(list()->model()->index(0, 0).data(EventTableModel::MarkRole).toInt(), 3);
    QTRY_VERIFY(window()->findChild<AnnotationBar *>());
    const auto *const bar = window()->findChild<AnnotationBar *>(); // what is typed here would be lost
    QTRY_VERIFY(bar->isVisible());
    const auto *const note = bar->findChild<QPlainTextEdit *>();
    QVERIFY(note->isReadOnly());
    QVERIFY2(note->toolTip().contains(u"cannot be kept"), qPrintable(note->toolTip()));
    QVERIFY(!bar->findChild<QComboBox *>()->isEnabled());
    QVERIFY(!bar->findChild<QComboBox *>()->toolTip().isEmpty());
    QTRY_COMPARE(note->toPlainText(), QStringLiteral("look"));
    QTRY_COMPARE(bar->findChild<QComboBox *>()->currentIndex(), 3);
}

void TestCaptureWindow::receivesWhereAnotherHasEnded()
{
    ServiceSettings settings;
    settings.capturePath = m_path;
    auto writer = std::make_unique<CaptureSession>(settings);
    QSignalSpy opened(writer.get(), &CaptureSession::opened);
    QTRY_COMPARE(opened.size(), 1);
    open();
    QTRY_VERIFY2(told(Subject::Capture).contains(u"is being written"), qPrintable(told(Subject::Capture)));
    writer.reset();
    QTRY_VERIFY2(told(Subject::Capture).startsWith(u"Nobody writes"), qPrintable(told(Subject::Capture)));
    window()->messages()->findChild<QPushButton *>()->click();
    QVERIFY(post(inboundText("1")).startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(rowCount(), 1);
    QVERIFY(told(Subject::Capture).isNull());
    QCOMPARE(window()->windowTitle(), QStringLiteral("a.ringback – Ringback"));
    QTRY_VERIFY(window()->findChild<AnnotationBar *>());
    auto *const bar = window()->findChild<AnnotationBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->findChild<QComboBox *>()->isEnabled());
    QVERIFY(!bar->findChild<QPlainTextEdit *>()->isReadOnly());
    QVERIFY(!bar->findChild<QPlainTextEdit *>()->toolTip().contains(u"cannot be kept"));
}

void TestCaptureWindow::saysThatItMayNotWrite()
{
    {
        EventStore store({});
        QVERIFY(store.open(m_path));
        store.close();
    }
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x5555)));
    const auto giveBack = qScopeGuard([this] {
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    });
    const Unprivileged nobody;
    open();
    QTRY_VERIFY2(told(Subject::Capture).startsWith(u"You may not write this capture"),
                 qPrintable(told(Subject::Capture)));
    QCOMPARE(window()->windowTitle(), QStringLiteral("a.ringback (read only) – Ringback"));
}

void TestCaptureWindow::saysThatAFileIsNoCapture()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear diary,\n");
    file.close();
    open();
    QTRY_VERIFY2(told(Subject::Capture).contains(u"not a Ringback capture"),
                 qPrintable(told(Subject::Capture)));
    QVERIFY(!isToldBelow(QStringLiteral("saved")));
}

void TestCaptureWindow::triesAgainWhereStartingFailed()
{
    open();
    for (const char *const id : {"1", "2"})
        QVERIFY(post(inboundText(id)).startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(rowCount(), 2);
    Q_EMIT window()->removeWanted({{2}});
    QVERIFY(QFile::remove(m_path));
    writeFile(m_path, "Dear diary,\n");
    action("actionListening")->trigger();
    QTRY_VERIFY2(told(Subject::Capture).contains(u"not a Ringback capture"),
                 qPrintable(told(Subject::Capture)));
    QVERIFY(!action("actionListening")->isChecked());
    QVERIFY(action("actionListening")->isEnabled());
    QVERIFY(!action("actionCopyAddress")->isEnabled());
    QVERIFY(told(Subject::Removed).isNull());
    QTRY_COMPARE(rowCount(), 2);

    QVERIFY(QFile::remove(m_path));
    setListening(true);
    QVERIFY(told(Subject::Capture).isNull());
    QCOMPARE(window()->windowTitle(), QStringLiteral("a.ringback – Ringback"));
    QVERIFY(post(inboundText("3")).startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(rowCount(), 1);
}

void TestCaptureWindow::writeEvents(int count) const
{
    EventStore store({});
    QVERIFY(store.open(m_path));
    store.append(sampleEvents(1, quint64(count)));
    store.close();
}

void TestCaptureWindow::removeAll() const
{
    QTRY_VERIFY(action("actionRemoveAll")->isEnabled());
    action("actionRemoveAll")->trigger();
    confirmRemoval();
}

void TestCaptureWindow::confirmRemoval() const
{
    const auto *const question = window()->findChild<QMessageBox *>();
    QVERIFY(question);
    for (QAbstractButton *const button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_VERIFY(!window()->findChild<QMessageBox *>());
}

void TestCaptureWindow::claimsNotToShowWhatItCannotRead()
{
    writeEvents(5'000);
    const QByteArray whole = readFile(m_path);
    QByteArray damaged = whole;
    const qsizetype page = damaged.indexOf(sampleEvent(2'000).digest.call) / 8192 * 8192;
    QVERIFY(page > 8192);
    writeFile(m_path, damaged.replace(page, 8192, QByteArray(8192, '\xff')));
    open({});
    const auto *const sentence =
        window()->findChild<FilterBar *>()->findChild<QLabel *>(QStringLiteral("sentence"));
    QTRY_VERIFY2(told(Subject::Capture).contains(u"is damaged"), qPrintable(told(Subject::Capture)));
    QTRY_VERIFY(rowCount() >= 1'000);
    QVERIFY(rowCount() < 5'000);
    QCOMPARE(sentence->text(), QStringLiteral("All events that could be read are shown."));
    action("actionFilterOn")->trigger();
    QCOMPARE(sentence->text(), QStringLiteral("The filter is off: all events that could be read are shown."));
    action("actionFilterOn")->trigger();
    window()->findChild<FilterBar *>()->setLine(QStringLiteral("api:voice"));
    QCOMPARE(sentence->text(), QStringLiteral("Shown: matching api:voice."));
}

void TestCaptureWindow::removesAndUndoes()
{
    open();
    for (const char *const id : {"1", "2"})
        QVERIFY(post(inboundText(id)).startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(rowCount(), 2);
    removeAll();
    QCOMPARE(rowCount(), 0);
    QVERIFY2(told(Subject::Removed).startsWith(u"2 "), qPrintable(told(Subject::Removed)));
    window()->messages()->findChild<QPushButton *>()->click();
    QVERIFY(told(Subject::Removed).isNull());
    QTRY_COMPARE(rowCount(), 2);
    QTRY_VERIFY(window()->messages()->findChildren<QToolButton *>().isEmpty());

    removeAll();
    QCOMPARE(kept(), 2);
    QVERIFY(post(inboundText("3")).startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(rowCount(), 1);
    window()->messages()->findChild<QToolButton *>()->click();
    QTRY_COMPARE(kept(), 1);
    QCOMPARE(rowCount(), 1);
}

void TestCaptureWindow::removesSelectedOnes()
{
    open();
    for (const char *const id : {"1", "2", "3", "4"})
        QVERIFY(post(inboundText(id)).startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(rowCount(), 4);
    QVERIFY(!action("actionUndoRemoving")->isEnabled());
    QTRY_VERIFY(list()->isVisible());
    list()->setFocus();
    list()->goTo({2});
    for (const qint64 next : {3, 4}) {
        QTest::keyClick(list(), Qt::Key_Delete);
        confirmRemoval();
        window()->activateWindow();
        QTRY_VERIFY(list()->hasFocus());
        QCOMPARE(list()->currentEvent(), EventId{next});
    }
    QCOMPARE(rowCount(), 2);
    QVERIFY2(told(Subject::Removed).startsWith(u"2 "), qPrintable(told(Subject::Removed)));
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rowCount(), 4);
    QVERIFY(told(Subject::Removed).isNull());
    QVERIFY(!action("actionUndoRemoving")->isEnabled());
    QCOMPARE(list()->currentEvent(), EventId{4});
    QCOMPARE(kept(), 4);
    QTest::keyClick(window()->findChild<QLineEdit *>(), Qt::Key_Delete);
    QVERIFY(!window()->findChild<QMessageBox *>());
}

/// Though it can still come back.
void TestCaptureWindow::writesNothingThatWasRemoved()
{
    open();
    for (const char *const id : {"1", "2", "3"})
        QVERIFY(post(inboundText(id)).startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(rowCount(), 3);
    Q_EMIT window()->removeWanted({{2}});
    QCOMPARE(rowCount(), 2);
    const QString exported = m_folder->filePath(QStringLiteral("all.jsonl"));
    Q_EMIT window()->exportWanted({.what = ExportWish::What::All}, exported);
    QTRY_VERIFY2(told(Subject::Export).startsWith(u"2 event(s) were written"),
                 qPrintable(told(Subject::Export)));
    const QString copied = m_folder->filePath(QStringLiteral("copy.ringback"));
    Q_EMIT window()->saveCopyWanted(copied);
    QTRY_VERIFY2(told(Subject::Export).startsWith(u"The capture was copied"),
                 qPrintable(told(Subject::Export)));
    for (const QString &path : {exported, copied}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("messageId=1") && bytes.contains("messageId=3"));
        QVERIFY2(!bytes.contains("messageId=2"), qPrintable(path));
    }
    const auto copy = CaptureReader::open(copied);
    QVERIFY(copy);
    QCOMPARE((*copy)->ids().value(), (std::vector<EventId>{{1}, {3}}));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.new*")}, QDir::Files), QStringList());
    action("actionUndoRemoving")->trigger();
    QTRY_COMPARE(rowCount(), 3);
    QCOMPARE(kept(), 3);
}

/// Though the file still has it.
void TestCaptureWindow::writesNothingThatLeaves()
{
    constexpr int count = 20'000;
    writeEvents(count);
    open();
    QTRY_COMPARE(rowCount(), count);
    removeAll();
    window()->messages()->findChild<QToolButton *>()->click();
    const QString copied = m_folder->filePath(QStringLiteral("copy.ringback"));
    Q_EMIT window()->saveCopyWanted(copied);
    QTRY_VERIFY2_WITH_TIMEOUT(told(Subject::Export).startsWith(u"The capture was copied"),
                              qPrintable(told(Subject::Export)), 30'000);
    QCOMPARE(CaptureReader::open(copied).value()->count(), 0);
}

void TestCaptureWindow::writesAllWhileItLoads()
{
    writeEvents(5'000);
    m_window = std::make_unique<CaptureWindow>(*m_preferences, m_path, QList<ListenAddress>());
    const auto *const events = qobject_cast<EventTableModel *>(list()->model());
    QVERIFY(events);
    bool isWanted = false;
    const QObject here;
    connect(events, &EventTableModel::countsChanged, &here, [&] {
        if (std::exchange(isWanted, true))
            return;
        Q_EMIT window()->removeWanted({{5'000}});
        Q_EMIT window()->exportWanted({.what = ExportWish::What::All},
                                      m_folder->filePath(QStringLiteral("all.jsonl")));
    });
    QTRY_VERIFY2_WITH_TIMEOUT(told(Subject::Export).startsWith(u"4999 event(s) were written"),
                              qPrintable(told(Subject::Export)), 60'000);
}

void TestCaptureWindow::tellsWhatAnExportLacks()
{
    open();
    QVERIFY(post("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX-Sum: 1\r\n\r\n")
                .startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(rowCount(), 1);
    Q_EMIT window()->exportWanted({.what = ExportWish::What::All, .format = ExportFormat::Curl},
                                  m_folder->filePath(QStringLiteral("all.sh")));
    QTRY_VERIFY(told(Subject::Export).startsWith(u"1 event(s) were written"));
    QVERIFY2(
        told(Subject::Export).endsWith(u" 1 request written without its trailer fields: curl sends none."),
        qPrintable(told(Subject::Export)));
}

void TestCaptureWindow::marksAndUndoes()
{
    open();
    for (const char *const id : {"1", "2", "3"})
        QVERIFY(post(inboundText(id)).startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(rowCount(), 3);
    const auto marks = [this] {
        QString numbers;
        for (int row = 0; row < 3; ++row)
            numbers += list()->model()->index(row, 0).data(EventTableModel::MarkRole).toString();
        return numbers;
    };
    const auto keptMarks = [this] {
        const auto reader = CaptureReader::open(m_path);
        QString numbers;
        for (const qint64 id : {1, 2, 3})
            numbers += QString::number((*reader)->annotation({id}).value().value_or(Annotation()).mark);
        return numbers;
    };
    const QList<QAction *> menu = window()->findChild<QMenu *>(QStringLiteral("menuMark"))->actions();
    const auto markWith = [&menu](int mark) { menu.at(mark)->trigger(); };
    list()->selectAll();
    markWith(4); // nothing is lost by that
    QVERIFY(told(Subject::Marked).isNull());
    list()->goTo({1});
    markWith(1);
    list()->goTo({2});
    markWith(2);
    QCOMPARE(marks(), QStringLiteral("124"));
    QVERIFY(!action("actionUndoRemoving")->isEnabled());
    list()->selectAll();
    markWith(5);
    markWith(0);
    QCOMPARE(marks(), QStringLiteral("000"));
    QVERIFY2(told(Subject::Marked).contains(u"3 event"), qPrintable(told(Subject::Marked)));
    list()->goTo({3});
    markWith(7);
    action("actionUndoRemoving")->trigger();
    QCOMPARE(marks(), QStringLiteral("127"));
    list()->goTo({3});
    markWith(2);
    list()->selectAll();
    markWith(2); // which two of them have
    QVERIFY2(told(Subject::Marked).contains(u" 1 event"), qPrintable(told(Subject::Marked)));
    action("actionUndoRemoving")->trigger();
    QCOMPARE(marks(), QStringLiteral("122"));
    list()->goTo({3});
    markWith(7);
    QTRY_COMPARE(keptMarks(), marks());
    QVERIFY(told(Subject::Marked).isNull());
    QVERIFY(!action("actionUndoRemoving")->isEnabled());

    // What was done last is undone first.
    list()->selectAll();
    markWith(0);
    Q_EMIT window()->removeWanted({{3}});
    QCOMPARE(rowCount(), 2);
    action("actionUndoRemoving")->trigger();
    QTRY_COMPARE(rowCount(), 3);
    QCOMPARE(marks(), QStringLiteral("000"));
    action("actionUndoRemoving")->trigger();
    QCOMPARE(marks(), QStringLiteral("127"));
    list()->selectAll();
    markWith(0);
    window()->messages()->findChild<QToolButton *>()->click();
    QVERIFY(!action("actionUndoRemoving")->isEnabled());
}

void TestCaptureWindow::copies()
{
    open();
    QVERIFY(post(inboundText("1")).startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(list()->currentEvent(), EventId{1});
    list()->selectAll();
    const auto copied = [this](const char *name) {
        QGuiApplication::clipboard()->clear();
        action(name)->trigger();
        return QTest::qWaitFor([] { return !QGuiApplication::clipboard()->text().isEmpty(); })
            ? QGuiApplication::clipboard()->text().toUtf8()
            : QByteArray();
    };
    QCOMPARE(copied("actionCopyRaw"),
             inboundText("1").replace("Host: x\r\n", "Host: x\r\nConnection: close\r\n"));
    const QByteArray curl = copied("actionCopyCurl");
    QVERIFY2(curl.contains("curl ") && curl.contains("messageId=1"), curl.constData());
    const QByteArray json = copied("actionCopyJson");
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    QVERIFY2(error.error == QJsonParseError::NoError && document.isObject(), json.constData());
    QVERIFY(json.contains("447700900001"));

    QVERIFY(post(inboundText("2")).startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(rowCount(), 2);
    list()->selectAll();
    QCOMPARE(copied("actionCopyRaw").count("GET /"), 2);
}

void TestCaptureWindow::tellsWhatACopyLacks()
{
    open();
    QVERIFY(post("rubbish\r\n\r\n").startsWith("HTTP/1.1 400"));
    QTRY_COMPARE(list()->currentEvent(), EventId{1});
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    list()->selectAll();
    action("actionCopyCurl")->trigger();
    QTRY_VERIFY2(told(Subject::Copy).startsWith(u"1 malformed request left out"),
                 qPrintable(told(Subject::Copy)));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));

    QVERIFY(post("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX-Sum: 1\r\n\r\n")
                .startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(rowCount(), 2);
    list()->selectAll();
    action("actionCopyCurl")->trigger();
    QTRY_VERIFY2(told(Subject::Copy).endsWith(u"without its trailer fields: curl sends none."),
                 qPrintable(told(Subject::Copy)));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"curl"));
}

void TestCaptureWindow::copiesManyInTheBackground()
{
    constexpr int count = 20'000;
    writeEvents(count);
    open();
    QTRY_COMPARE(rowCount(), count);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    list()->selectAll();
    action("actionCopyJson")->trigger();
    QTRY_VERIFY(told(Subject::Copy).contains(u'%'));
    window()->messages()->findChild<QPushButton *>()->click();
    QTRY_VERIFY(told(Subject::Copy).isNull());
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));

    list()->selectAll();
    action("actionCopyJson")->trigger();
    list()->selectRow(7);
    action("actionCopyJson")->trigger(); // takes the place of the one that goes on
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u'{'));
    QTRY_VERIFY(told(Subject::Copy).isNull());
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 1);
}

/// A limit takes nothing before it is said, nor where nothing comes.
void TestCaptureWindow::tellsWhatWillLeave()
{
    writeEvents(5);
    {
        SettingsFile file;
        setValue(file, KeepEventsSetting, 2);
    }
    open();
    QTRY_VERIFY(told(Subject::Limits).contains(u"3 oldest events"));
    QCOMPARE(kept(), 5);
    QVERIFY(post(inboundText("6")).startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(kept(), 2);
    QTRY_VERIFY(told(Subject::Limits).isNull());
}

/// What is set while the window is open counts in all its parts.
void TestCaptureWindow::takesPreferences()
{
    open();
    QVERIFY(post(inboundText("1")).startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(list()->currentEvent(), EventId{1});
    {
        SettingsFile file;
        setValue(file, OwnSetsSetting, QStringLiteral("Office: 127.0.0.0/8"));
        setValue(file, ActiveSetsSetting, QStringLiteral("Office"));
        setValue(file, TrustedProxiesSetting, QStringLiteral("127.0.0.1"));
    }
    const quint16 before = port();
    m_window->takePreferences();
    QTRY_VERIFY(post(inboundText("2")).startsWith("HTTP/1.1 200")); // it has begun anew
    QCOMPARE(port(), before);
    list()->selectAll();
    action("actionCopyJson")->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"Office"));

    action("actionHoldAnswers")->trigger();
    QTRY_VERIFY(action("actionHold")->isChecked());
    QTcpSocket caller;
    caller.connectToHost(QHostAddress(QHostAddress::LocalHost), port());
    const QByteArray forwarded("X-Forwarded-Host: me.example\r\nX-Forwarded-Proto: https\r\n\r\n");
    caller.write(AnswerWebhook.chopped(2) + forwarded);
    WaitingPane *const pane = window()->waitingPane();
    QTRY_VERIFY(pane->isVisible());
    auto *const templates = pane->findChild<QComboBox *>(QStringLiteral("templates"));
    templates->insertItem(0, QStringLiteral("with address"), QByteArray(WithAddress));
    Q_EMIT templates->activated(0);
    auto *const editor = pane->findChild<NccoEditor *>();
    QTRY_VERIFY2(editor->ncco().contains("https://me.example/e"), editor->ncco().constData());
    pane->findChild<QPushButton *>(QStringLiteral("send"))->click();
    QByteArray answer;
    QTRY_VERIFY2((answer += caller.readAll()).contains("https://me.example/e"), answer.constData());
}

void TestCaptureWindow::keepsConnectionsUnlessServiceIsAnother_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("keeps");
    const auto row = [](const char *name, const auto &setting, const QVariant &value, bool keeps) {
        QTest::newRow(name) << QString(QLatin1StringView(setting.key)) << value << keeps;
    };
    row("nothing", ThemeSetting, QVariant(), true);
    row("theme", ThemeSetting, QStringLiteral("dark"), true);
    row("language", LanguageSetting, QStringLiteral("de"), true);
    row("sets", ActiveSetsSetting, QStringLiteral("Local"), true);
    row("hold", HoldEventSetting, 5'000, true);
    row("limit", BodyMebibytesSetting, 1, false);
    row("kept", KeepEventsSetting, 100, false);
    row("allowed", AllowedSetting, QStringLiteral("127.0.0.1"), false);
    row("short codes", ShortCodesSetting, QStringLiteral("96167"), false);
}

void TestCaptureWindow::keepsConnectionsUnlessServiceIsAnother()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QFETCH(bool, keeps);
    open();
    QTcpSocket caller;
    caller.connectToHost(QHostAddress(QHostAddress::LocalHost), port());
    QByteArray answers;
    caller.write(inboundText("1"));
    QTRY_COMPARE((answers += caller.readAll()).count("HTTP/1.1 200"), 1);
    if (value.isValid())
        SettingsFile().setValue(key, value);
    m_window->takePreferences();
    if (!keeps) {
        QTRY_COMPARE(caller.state(), QAbstractSocket::UnconnectedState);
        return;
    }
    QTest::qWait(100);
    caller.write(inboundText("2"));
    QTRY_COMPARE((answers += caller.readAll()).count("HTTP/1.1 200"), 2);
    QCOMPARE(caller.state(), QAbstractSocket::ConnectedState);
}

void TestCaptureWindow::putsSettingsOffWhileACallWaits()
{
    open();
    action("actionHoldAnswers")->trigger();
    QTRY_VERIFY(action("actionHold")->isChecked());
    QTcpSocket caller;
    caller.connectToHost(QHostAddress(QHostAddress::LocalHost), port());
    caller.write(AnswerWebhook);
    WaitingPane *const pane = window()->waitingPane();
    QTRY_VERIFY(pane->isVisible());
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    SettingsFile().setValue(QLatin1StringView(BodyMebibytesSetting.key), 1);
    m_window->takePreferences();
    QVERIFY(isToldBelow(QStringLiteral("The new settings count as soon as nothing waits for you.")));
    QTest::qWait(100);
    QCOMPARE(caller.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(caller.bytesAvailable(), 0);
    pane->findChild<QPushButton *>(QStringLiteral("send"))->click();
    QTRY_COMPARE(caller.state(), QAbstractSocket::UnconnectedState); // they count now
    QVERIFY(caller.readAll().startsWith("HTTP/1.1 200"));
}

void TestCaptureWindow::keepsMarkAndNote()
{
    open();
    QVERIFY(post(inboundText("1")).startsWith("HTTP/1.1 200"));
    QTRY_VERIFY(window()->findChild<AnnotationBar *>());
    auto *const bar = window()->findChild<AnnotationBar *>();
    QTRY_VERIFY(bar->isVisible());
    auto *const note = bar->findChild<QPlainTextEdit *>();
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("look here"));
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(annotation(), (Annotation{.mark = 0, .note = QStringLiteral("look here")}));
    QVERIFY(isToldBelow(QStringLiteral("The note on #1 is kept.")));
    auto *const mark = bar->findChild<QComboBox *>();
    mark->setFocus();
    QTest::keyClick(mark, Qt::Key_Down);
    QTRY_COMPARE(annotation(), (Annotation{.mark = 1, .note = QStringLiteral("look here")}));
    note->setFocus();
    note->selectAll();
    QTest::keyClick(note, Qt::Key_Delete);
    mark->setFocus();
    QVERIFY(isToldBelow(QStringLiteral("The note on #1 is removed.")));
    QTest::keyClick(mark, Qt::Key_Up);
    QTRY_COMPARE(annotation(), std::nullopt);
    QVERIFY(isToldBelow(QStringLiteral("1 event(s) have no mark now.")));
}

void TestCaptureWindow::keepsANoteThatIsBeingWritten()
{
    open();
    QVERIFY(post(inboundText("1")).startsWith("HTTP/1.1 200"));
    QTRY_VERIFY(window()->findChild<AnnotationBar *>());
    auto *const bar = window()->findChild<AnnotationBar *>();
    QTRY_VERIFY(bar->isVisible());
    auto *const note = bar->findChild<QPlainTextEdit *>();
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("not yet told"));
    QSignalSpy gone(m_window.get(), &CaptureWindow::gone);
    m_window->close();
    QTRY_COMPARE(gone.size(), 1);
    m_window.reset();
    QCOMPARE(annotation(), (Annotation{.mark = 0, .note = QStringLiteral("not yet told")}));
}

void TestCaptureWindow::keepsMarksWhileItBeginsAnew()
{
    constexpr int count = 3'000;
    writeEvents(count);
    open();
    QTRY_COMPARE(rowCount(), count);
    for (qint64 id = 1; id <= count; ++id) {
        if (id % 150 == 0)
            action("actionListening")->trigger();
        Q_EMIT window()->marksWanted({{id}}, 1);
        QCoreApplication::processEvents();
    }
    QSignalSpy gone(m_window.get(), &CaptureWindow::gone);
    m_window->close();
    QTRY_COMPARE(gone.size(), 1);
    m_window.reset();
    QCOMPARE(CaptureReader::open(m_path).value()->annotations().value().size(), count);
}

void TestCaptureWindow::losesNothingWhenClosedUnderLoad()
{
    open();
    Senders senders(port(), 4);
    QTRY_VERIFY_WITH_TIMEOUT(senders.acknowledged() >= 400, 30'000);
    QSignalSpy gone(m_window.get(), &CaptureWindow::gone);
    m_window->close();
    QTRY_COMPARE(gone.size(), 1);
    const QSet<QByteArray> acknowledged = senders.finish();
    QVERIFY(acknowledged.size() >= 400);
    m_window.reset();
    QSet<QByteArray> found;
    const auto read =
        CaptureReader::open(m_path).value()->forEachEvent({}, Order::OldestFirst, [&](const Event &event) {
            const QByteArray &target = event.request.target;
            const qsizetype begin = target.indexOf("messageId=") + qsizetype(strlen("messageId="));
            found.insert(target.sliced(begin, target.indexOf('&', begin) - begin));
            return true;
        });
    QVERIFY(read);
    QVERIFY(found.contains(acknowledged));
}

QTEST_MAIN(TestCaptureWindow)
#include "tst_capturewindow.moc"
