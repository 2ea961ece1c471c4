// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "../capture/capturetest.h"
#include "widgets/filterbar.h"
#include "widgets/nccoeditor.h"
#include "widgets/nccowindow.h"
#include "widgets/preferencesdialog.h"
#include "widgets/settings.h"
#include "widgets/waitingpane.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace ringback;

namespace {

template <typename T>
T *child(const QObject &parent, const char *name)
{
    return parent.findChild<T *>(QLatin1StringView(name));
}

FilterBar &filterBar(const MainWindow &window) { return *window.findChild<FilterBar *>(); }

QToolButton *savedFilter(const MainWindow &window, const QString &name)
{
    for (QToolButton *const button : filterBar(window).findChildren<QToolButton *>()) {
        if (button->text() == name)
            return button;
    }
    return nullptr;
}

qsizetype windowCount()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    return std::ranges::count_if(all,
                                 [](const QWidget *one) { return qobject_cast<const MainWindow *>(one); });
}

/// How light what \a widget shows is, from 0 to 1.
double lightness(QWidget &widget)
{
    const QImage image =
        widget.grab().toImage().scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return double(image.pixelColor(0, 0).lightnessF());
}

/// Of the paper that an editor writes on.
double paperLightness(const QsciScintilla &editor)
{
    const auto colour = editor.SendScintilla(QsciScintillaBase::SCI_STYLEGETBACK,
                                             static_cast<unsigned long>(QsciScintillaBase::STYLE_DEFAULT));
    const auto part = [colour](int shift) { return int((colour >> shift) & 0xff); };
    return double(QColor(part(0), part(8), part(16)).lightnessF()); // Scintilla has blue above
}

} // namespace

/// What the windows of the program share.
class TestApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyWindowFollowsTheTheme();
    void preferencesAreOpenOnce();
    void everyWindowHasTheSourceSets();
    void everyWindowHasTheSavedFilters();
    void saysThatSecretsAreNotKept();
    void findsTheWindowOfAFileByAnyName();
    void opensAWindowThatIsMinimized();
    void staysWhereABrokenFileIsChosen_data();
    void staysWhereABrokenFileIsChosen();
    void remembersTheWindowThatWasUsedLast();
    void beginsACapture();
    void beginsNoneWhereItMayNotWrite();
    void opensNothingThatIsGone();

private:
    [[nodiscard]] MainWindow &window(const char *capture) const;
    /// Opens the preferences from the first window, lets \a edit change them and accepts them.
    template <typename Edit>
    void prefer(const Edit &edit) const;

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_application;
};

void TestApplication::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // the keychain of who runs this stays out
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_settings.path()));
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QGuiApplication::setQuitOnLastWindowClosed(false);
}

void TestApplication::init()
{
    SettingsFile().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_application = std::make_unique<Application>(
        QList<ListenAddress>{{.address = QHostAddress(QHostAddress::LocalHost), .port = 0}});
    for (const char *const capture : {"a.ringback", "b.ringback"})
        m_application->open(m_folder->filePath(QLatin1StringView(capture)));
}

void TestApplication::cleanup()
{
    QSignalSpy finished(m_application.get(), &Application::finished);
    m_application->closeAll();
    QTRY_VERIFY(!finished.isEmpty());
    m_application.reset();
}

MainWindow &TestApplication::window(const char *capture) const
{
    const QString path = m_folder->filePath(QLatin1StringView(capture));
    const QWidgetList all = QApplication::topLevelWidgets();
    const auto found = std::ranges::find_if(all, [&path](const QWidget *one) {
        return qobject_cast<const MainWindow *>(one) && one->windowFilePath() == path;
    });
    return *qobject_cast<MainWindow *>(*found);
}

template <typename Edit>
void TestApplication::prefer(const Edit &edit) const
{
    child<QAction>(window("a.ringback"), "actionPreferences")->trigger();
    for (QWidget *const widget : QApplication::topLevelWidgets()) {
        if (auto *const dialog = qobject_cast<PreferencesDialog *>(widget); dialog && dialog->isVisible()) {
            edit(*dialog);
            dialog->accept();
        }
    }
}

void TestApplication::everyWindowFollowsTheTheme()
{
    NccoWindow ncco;
    QVERIFY(ncco.open(m_folder->filePath(QStringLiteral("c.ncco.json"))));
    ncco.show();
    MainWindow &first = window("a.ringback");
    MainWindow &second = window("b.ringback");
    first.messages()->tell(MessageBar::Subject::Capture, QStringLiteral("A message that is there already."));
    // The editor of a call that waits is shown later than the window; one is there before, one comes after.
    first.waitingPane()->show();
    QTRY_VERIFY(first.findChild<NccoEditor *>());
    const bool isDarkAtFirst = lightness(first) < 0.5;

    const auto check = [&](bool isDark) {
        for (QWidget *const widget : std::initializer_list<QWidget *>{&first, &second, &ncco}) {
            QTRY_VERIFY2((lightness(*widget) < 0.5) == isDark, qPrintable(widget->windowTitle()));
            for (NccoEditor *const editor : widget->findChildren<NccoEditor *>()) {
                QCOMPARE(editor->palette().color(QPalette::Base).lightnessF() < 0.5F, isDark);
                if (editor->lexer())
                    QCOMPARE(paperLightness(*editor) < 0.5, isDark);
            }
            for (const QLabel *const label : widget->findChildren<QLabel *>()) {
                if (label->isVisible())
                    QCOMPARE(label->palette().color(QPalette::WindowText).lightnessF() > 0.5F, isDark);
            }
        }
        QVERIFY(ncco.findChild<NccoEditor *>()->lexer());
    };
    for (const char *const theme : {"dark", "light", "dark"}) {
        prefer([theme](const PreferencesDialog &dialog) {
            auto *const box = child<QComboBox>(dialog, "theme");
            box->setCurrentIndex(box->findData(QLatin1StringView(theme)));
        });
        check(QByteArrayView(theme) == "dark");
        if (QTest::currentTestFailed())
            return;
    }
    prefer([](const PreferencesDialog &dialog) { child<QComboBox>(dialog, "theme")->setCurrentIndex(0); });
    check(isDarkAtFirst);
}

void TestApplication::preferencesAreOpenOnce()
{
    for (const char *const capture :
         {"a.ringback", "b.ringback"}) // else the last one to end reverts the other
        child<QAction>(window(capture), "actionPreferences")->trigger();
    QList<PreferencesDialog *> dialogs;
    for (QWidget *const widget : QApplication::topLevelWidgets()) {
        if (auto *const dialog = qobject_cast<PreferencesDialog *>(widget); dialog && dialog->isVisible())
            dialogs.append(dialog);
    }
    QCOMPARE(dialogs.size(), 1);
    dialogs.constFirst()->reject();
    bool isOpenAgain = false; // while the closed one still waits to be deleted
    prefer([&isOpenAgain](const PreferencesDialog &) { isOpenAgain = true; });
    QVERIFY(isOpenAgain);
}

void TestApplication::everyWindowHasTheSourceSets()
{
    MainWindow &second = window("b.ringback");
    auto *const source = child<QComboBox>(filterBar(second), "source");
    const auto edit = [this](const QString &sets) {
        prefer([&sets](const PreferencesDialog &dialog) {
            child<QPlainTextEdit>(dialog, "ownSets")->setPlainText(sets);
        });
    };
    QCOMPARE(source->findText(QStringLiteral("Office")), -1);
    edit(QStringLiteral("Office: 203.0.113.0/24"));
    QVERIFY(source->findText(QStringLiteral("Office")) > 0);
    source->setCurrentText(QStringLiteral("Office"));
    Q_EMIT source->activated(source->currentIndex());
    QVERIFY2(toText(*filterBar(second).state().query()).contains(u"203.0.113.0/24"),
             qPrintable(toText(*filterBar(second).state().query())));
    edit(QStringLiteral("Office: 198.51.100.0/24")); // what is chosen follows
    QVERIFY2(toText(*filterBar(second).state().query()).contains(u"198.51.100.0/24"),
             qPrintable(toText(*filterBar(second).state().query())));
    const auto *const sentence = child<QLabel>(filterBar(second), "sentence");
    QVERIFY2(sentence->text().contains(u"Office"), qPrintable(sentence->text()));
    edit(QString()); // and so it does when it is gone
    QVERIFY(filterBar(second).state().isEmpty());
    QCOMPARE(sentence->text(), QStringLiteral("All events are shown."));
}

void TestApplication::everyWindowHasTheSavedFilters()
{
    MainWindow &first = window("a.ringback");
    MainWindow &second = window("b.ringback");
    const auto save = [](const MainWindow &window, const QString &filter, const QString &name) {
        filterBar(window).setLine(filter);
        child<QToolButton>(filterBar(window), "save")->click();
        auto *const question = window.findChild<QInputDialog *>();
        QVERIFY(question);
        question->setTextValue(name);
        question->accept();
    };
    save(first, QStringLiteral("status:failed"), QStringLiteral("Failed"));
    QVERIFY(savedFilter(first, QStringLiteral("Failed")));
    QVERIFY(savedFilter(second, QStringLiteral("Failed")));
    save(second, QStringLiteral("api:sms"), QStringLiteral("Texts"));
    QVERIFY(savedFilter(first, QStringLiteral("Texts")));
    savedFilter(first, QStringLiteral("Texts"))->click();
    QCOMPARE(filterBar(first).state().text, QStringLiteral("api:sms"));
    const QList<QAction *> actions = savedFilter(first, QStringLiteral("Failed"))->actions();
    const auto forget = std::ranges::find(actions, QStringLiteral("Forget this filter"), &QAction::text);
    QVERIFY(forget != actions.cend());
    (*forget)->trigger();
    QTRY_VERIFY(!savedFilter(second, QStringLiteral("Failed")));
    QVERIFY(savedFilter(second, QStringLiteral("Texts")));

    m_application->open(m_folder->filePath(QStringLiteral("c.ringback")));
    QVERIFY(savedFilter(window("c.ringback"), QStringLiteral("Texts")));
    QVERIFY(!savedFilter(window("c.ringback"), QStringLiteral("Failed")));
}

void TestApplication::saysThatSecretsAreNotKept()
{
    using Subject = MessageBar::Subject;
    const auto told = [this](const char *capture) {
        return window(capture).messages()->sentence(Subject::Secrets);
    };
    QTest::qWait(200);                                                     // the keychain has been asked
    QVERIFY2(told("a.ringback").isNull(), qPrintable(told("a.ringback"))); // there are none to lose
    prefer([](const PreferencesDialog &dialog) {
        QTest::keyClicks(child<QLineEdit>(dialog, "signatureSecret"), QStringLiteral("secret"));
    });
    for (const char *const capture : {"a.ringback", "b.ringback"}) {
        QTRY_VERIFY(told(capture).contains(u"until Ringback ends"));
        QVERIFY2(!told(capture).contains(u" again"), qPrintable(told(capture))); // what to do is said once
        QVERIFY2(told(capture).contains(u"preferences"), qPrintable(told(capture)));
    }
    m_application->open(m_folder->filePath(QStringLiteral("c.ringback")));
    QVERIFY(!told("c.ringback").isNull());
}

void TestApplication::findsTheWindowOfAFileByAnyName()
{
    const QString link = m_folder->filePath(QStringLiteral("link.ringback"));
    QTRY_VERIFY(QFile::exists(m_folder->filePath(QStringLiteral("a.ringback"))));
    QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("a.ringback")), link));
    m_application->open(link);
    QCOMPARE(windowCount(), 2);
}

void TestApplication::opensAWindowThatIsMinimized()
{
    MainWindow &minimized = window("a.ringback");
    minimized.showMaximized();
    minimized.showMinimized();
    QTRY_VERIFY(minimized.isMinimized());
    m_application->open(minimized.windowFilePath());
    QTRY_VERIFY(!minimized.isMinimized());
    QVERIFY(minimized.isMaximized()); // as it was
}

void TestApplication::staysWhereABrokenFileIsChosen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("foreign") << QByteArray("GIF89a");
    QTest::newRow("cut short") << QByteArray("SQLite format 3\0", 16);
}

void TestApplication::staysWhereABrokenFileIsChosen()
{
    QFETCH(QByteArray, bytes);
    const QString path = m_folder->filePath(QStringLiteral("broken.ringback"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    MainWindow &asking = window("a.ringback");
    Q_EMIT asking.openWanted(path);
    const QString told = asking.messages()->sentence(MessageBar::Subject::Opening);
    QVERIFY2(told.contains(path), qPrintable(told));
    QCOMPARE(windowCount(), 2);
    QVERIFY(window("b.ringback").messages()->sentence(MessageBar::Subject::Opening).isNull());

    m_application->open(path); // as on the command line: nobody asks
    MainWindow &dead = window("broken.ringback");
    QTRY_VERIFY(!dead.messages()->sentence(MessageBar::Subject::Capture).isNull());
    QVERIFY(!child<QAction>(dead, "actionListening")->isChecked()); // but it can be tried again
    QVERIFY(!child<QPushButton>(dead, "listen")->isVisible());
}

/// Another one that was only looked at is not that of the next start.
void TestApplication::remembersTheWindowThatWasUsedLast()
{
    const QString first = m_folder->filePath(QStringLiteral("a.ringback"));
    const QString second = m_folder->filePath(QStringLiteral("b.ringback"));
    QTRY_COMPARE(remembered::RecentCaptures.value().size(), 2);
    MainWindow &used = window("a.ringback");
    for (MainWindow *const one : {&window("b.ringback"), &used}) {
        one->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(one));
    }
    QCOMPARE(remembered::RecentCaptures.value(), QStringList({first, second}));
    child<QAction>(used, "actionQuit")->trigger();
    QTRY_COMPARE(windowCount(), 0);
    QCOMPARE(remembered::RecentCaptures.value(), QStringList({first, second}));
    m_application->open(first); // for cleanup()
}

void TestApplication::beginsACapture()
{
    MainWindow &asking = window("a.ringback");
    QTRY_COMPARE(remembered::RecentCaptures.value().size(), 2);
    Q_EMIT asking.newWanted(m_folder->filePath(QStringLiteral("b.ringback")));
    const auto told = [&asking] { return asking.messages()->sentence(MessageBar::Subject::Opening); };
    QVERIFY2(told().contains(u"is there already"), qPrintable(told()));
    QCOMPARE(windowCount(), 2);
    Q_EMIT asking.newWanted(m_folder->filePath(QStringLiteral("new.ringback")));
    QVERIFY2(told().isNull(), qPrintable(told()));
    QCOMPARE(windowCount(), 3);
}

void TestApplication::beginsNoneWhereItMayNotWrite()
{
    MainWindow &asking = window("a.ringback");
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("closed")));
    const QString folder = m_folder->filePath(QStringLiteral("closed"));
    QTRY_COMPARE(remembered::RecentCaptures.value().size(), 2); // both windows have what they need
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x7755)));
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions::fromInt(0x5555)));
    {
        const Unprivileged nobody;
        Q_EMIT asking.newWanted(folder + u"/new.ringback");
    }
    const QString told = asking.messages()->sentence(MessageBar::Subject::Opening);
    QVERIFY2(told.contains(folder) && told.contains(u"choose another"), qPrintable(told));
    QCOMPARE(windowCount(), 2);
    QVERIFY(QDir(folder).isEmpty());
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions::fromInt(0x7755)));
}

void TestApplication::opensNothingThatIsGone()
{
    MainWindow &asking = window("a.ringback");
    const QString path = m_folder->filePath(QStringLiteral("gone.ringback"));
    Q_EMIT asking.openWanted(path);
    const QString told = asking.messages()->sentence(MessageBar::Subject::Opening);
    QVERIFY2(told.contains(path), qPrintable(told));
    QCOMPARE(windowCount(), 2);
    QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
