// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventtablemodel.h"
#include "widgets/detailspane.h"
#include "widgets/exportdialog.h"
#include "widgets/mainwindow.h"
#include "widgets/nccowindow.h"
#include "widgets/preferencesdialog.h"
#include "widgets/ruledialog.h"
#include "widgets/rulesdialog.h"
#include "widgets/secretstore.h"
#include "widgets/startpage.h"
#include "widgets/waitingpane.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <functional>

using namespace ringback;

namespace {

constexpr QChar Mark(u'‡'); // stands in every text that went through a translator, and in no other

/// Translates into a language that does not exist: accented, and a third longer than English.
class PseudoTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        static const QString plain = QStringLiteral("aeiouAEIOU");
        static const QString accented = QStringLiteral("àéîõüÀÉÎÕÜ");
        QString text = QString::fromUtf8(source);
        for (QChar &c : text) {
            if (const qsizetype place = plain.indexOf(c); place >= 0)
                c = accented.at(place);
        }
        return text + QString(text.size() / 3, u'~') + Mark;
    }
};

/// Has words that a person reads, so that it should have been translated.
bool isReadable(const QString &text)
{
    static const QStringList names{QStringLiteral("NCCO"), QStringLiteral("HTTP"), QStringLiteral("DEFLATE")};
    const bool hasWord = text.contains(QRegularExpression(QStringLiteral("\\p{L}{2}")));
    return hasWord && !names.contains(text) && !text.contains(QStringLiteral("://"));
}

/// Every text that \a widget itself shows.
QStringList textsOf(const QWidget *widget)
{
    QStringList texts{widget->toolTip(), widget->accessibleName(), widget->windowTitle()};
    if (const auto *const label = qobject_cast<const QLabel *>(widget))
        texts << label->text();
    if (const auto *const button = qobject_cast<const QAbstractButton *>(widget))
        texts << button->text();
    if (const auto *const box = qobject_cast<const QGroupBox *>(widget))
        texts << box->title();
    if (const auto *const line = qobject_cast<const QLineEdit *>(widget))
        texts << line->placeholderText();
    if (const auto *const tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    }
    if (const auto *const table = qobject_cast<const QTableView *>(widget); table && table->model()) {
        for (int i = 0; i < table->model()->columnCount(); ++i)
            texts << table->model()->headerData(i, Qt::Horizontal).toString();
    }
    for (const QAction *const action : widget->actions())
        texts << action->text() << action->toolTip();
    return texts;
}

using Maker = std::function<QWidget *()>;

} // namespace

Q_DECLARE_METATYPE(Maker)

class TestPseudoLocale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void translatesAndShowsAll_data();
    void translatesAndShowsAll();

private:
    QTemporaryDir m_folder;
    PseudoTranslator m_translator;
};

void TestPseudoLocale::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // the keychain of who runs this stays out
    QCoreApplication::installTranslator(&m_translator);
}

void TestPseudoLocale::translatesAndShowsAll_data()
{
    QTest::addColumn<Maker>("make");
    const auto add = [](const char *name, const Maker &make) { QTest::newRow(name) << make; };
    add("MainWindow", [this] {
        auto *const events = new EventTableModel(m_folder.filePath(QStringLiteral("none.ringback")));
        auto *const window = new MainWindow(events);
        events->setParent(window);
        return window;
    });
    add("NccoWindow", [] { return new NccoWindow; });
    add("StartPage", [] { return new StartPage; });
    add("DetailsPane", [] { return new DetailsPane; });
    add("WaitingPane", [] { return new WaitingPane; });
    add("RulesDialog", [] { return new RulesDialog; });
    add("RuleDialog", [] { return new RuleDialog({}, {}); });
    add("ExportDialog", [] { return new ExportDialog(3, 2, 1); });
    add("PreferencesDialog", [this]() -> QWidget * {
        static QSettings settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        static SecretStore secrets(QStringLiteral("ringback-test"));
        return new PreferencesDialog(settings, secrets, {});
    });
}

void TestPseudoLocale::translatesAndShowsAll()
{
    QFETCH(const Maker, make);
    const std::unique_ptr<QWidget> window(make());
    window->show();
    // A layout in another tells it that it grew, and so on outwards.
    QTRY_VERIFY(window->width() >= window->minimumSizeHint().width());
    QList<QWidget *> all = window->findChildren<QWidget *>();
    all.append(window.get());
    for (const QWidget *const widget : std::as_const(all)) {
        for (const QString &text : textsOf(widget)) {
            if (isReadable(text) && !text.contains(Mark))
                QFAIL(qPrintable(QStringLiteral("not translated: “%1” of %2 “%3”")
                                     .arg(text, QString::fromLatin1(widget->metaObject()->className()),
                                          widget->objectName())));
        }
        const auto *const label = qobject_cast<const QLabel *>(widget);
        const auto *const button = qobject_cast<const QAbstractButton *>(widget);
        const bool showsText = (label && !label->wordWrap() && !label->text().isEmpty())
            || (button && !button->text().isEmpty());
        if (showsText && widget->isVisible() && widget->width() < widget->minimumSizeHint().width())
            QFAIL(qPrintable(QStringLiteral("cut: “%1” of %2, %3 of %4 pixels")
                                 .arg(textsOf(widget).join(u'|'), widget->objectName())
                                 .arg(widget->width())
                                 .arg(widget->minimumSizeHint().width())));
    }
}

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
