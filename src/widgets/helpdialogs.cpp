// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/helpdialogs.h"

#include "widgets/mnemonic.h"
#include "widgets/windowlayout.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableWidget>
#include <QTextBlockFormat>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <Qsci/qsciglobal.h>

namespace ringback {

namespace {

struct HelpDialogs
{
    Q_DECLARE_TR_FUNCTIONS(HelpDialogs)
};

struct Key
{
    const char *keys; ///< as QKeySequence::PortableText, or the first and the last of several
    const char *what; ///< source of context "HelpDialogs"
};

constexpr char GuideNote[] = QT_TRANSLATE_NOOP("HelpDialogs", "This guide is in English.");

constexpr Key FurtherKeys[] = {
    {"End", QT_TRANSLATE_NOOP("HelpDialogs", "In the list: goes to the newest event and follows")},
    {"Del", QT_TRANSLATE_NOOP("HelpDialogs", "In the list: removes the selected events")},
    {"Ctrl+1 … Ctrl+7", QT_TRANSLATE_NOOP("HelpDialogs", "In the list: marks the selected events")},
    {"Ctrl+0", QT_TRANSLATE_NOOP("HelpDialogs", "In the list: takes their mark away")},
    {"Esc",
     QT_TRANSLATE_NOOP("HelpDialogs",
                       "In the filter or a note: back to the list; in the histogram: lets go of the span")},
    {"Shift+Left, Shift+Right", QT_TRANSLATE_NOOP("HelpDialogs", "In the histogram: chooses a span of time")},
    {"Ctrl+F", QT_TRANSLATE_NOOP("HelpDialogs", "In an NCCO: finds words in it")},
    {"F3, Shift+F3",
     QT_TRANSLATE_NOOP("HelpDialogs",
                       "In an NCCO, a request or a reply: finds, and goes from match to match")},
    {"F6, Shift+F6", QT_TRANSLATE_NOOP("HelpDialogs", "In an NCCO: leaves it, where Tab does not")},
    {"F8, Shift+F8", QT_TRANSLATE_NOOP("HelpDialogs", "In an NCCO: the next problem, and the one before")},
    {"Ctrl+.", QT_TRANSLATE_NOOP("HelpDialogs", "In an NCCO: repairs the problem at the caret")},
    {"Ctrl+Shift+F", QT_TRANSLATE_NOOP("HelpDialogs", "In an NCCO: lays it out")},
    {"Ctrl+Shift+Space",
     QT_TRANSLATE_NOOP("HelpDialogs", "In an NCCO: tells what is known of the place of the caret")},
    {"Ctrl+Enter", QT_TRANSLATE_NOOP("HelpDialogs", "Sends the reply to the request that waits")},
    {"Ctrl+Space", QT_TRANSLATE_NOOP("HelpDialogs", "In a filter or an NCCO: proposes what may come")},
};

/// \a keys as they are called on the keyboard.
QString nativeText(const Key &key)
{
    const QString between = QStringLiteral(" … ");
    QStringList parts = QString::fromUtf8(key.keys).split(between);
    for (QString &part : parts)
        part = QKeySequence(part, QKeySequence::PortableText).toString(QKeySequence::NativeText);
    return parts.join(between);
}

/// Once: two panes may have what is the same for both.
void addRow(QTableWidget &table, const QString &keys, const QString &what)
{
    const int row = table.rowCount();
    for (int known = 0; known < row; ++known) {
        if (table.item(known, 0)->text() == keys && table.item(known, 1)->text() == what)
            return;
    }
    table.insertRow(row);
    table.setItem(row, 0, new QTableWidgetItem(keys));
    table.setItem(row, 1, new QTableWidgetItem(what));
}

/// Where \a action can be done; null when that is everywhere in the window.
QString placeOf(const QAction &action)
{
    const auto *const place = qobject_cast<const QWidget *>(action.parent());
    return place && !place->isWindow() ? place->accessibleName() : QString();
}

/// What \a action does, and where.
QString placedText(const QAction &action)
{
    const QString text = withoutMnemonic(action.text());
    const QString name = placeOf(action);
    return name.isEmpty() ? text
                          : HelpDialogs::tr("%1 (in: %2)", "what a key does, and where").arg(text, name);
}

/// Lets examples and tables wrap too, so that nothing is to be scrolled to the side.
void wrapAll(QTextBrowser &text)
{
    text.setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextBlockFormat wrapped;
    wrapped.setNonBreakableLines(false);
    QTextCursor all(text.document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(wrapped);
}

QString sqliteVersion()
{
    static const QString name = QStringLiteral("version");
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(QStringLiteral(":memory:"));
        if (database.open()) {
            QSqlQuery query(QStringLiteral("SELECT sqlite_version()"), database);
            version = query.next() ? query.value(0).toString() : QString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

} // namespace

void showKeys(QWidget &parent, const QList<QAction *> &actions, const QList<QAbstractButton *> &replyButtons)
{
    auto *dialog = new QDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(HelpDialogs::tr("Keys"));
    auto *rows = new QVBoxLayout(dialog);
    auto *table = new QTableWidget(0, 2, dialog);
    table->setAccessibleName(HelpDialogs::tr("Keys"));
    table->setHorizontalHeaderLabels({HelpDialogs::tr("Key"), HelpDialogs::tr("What it does")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setStretchLastSection(true);
    for (const QAction *const action : actions) {
        const bool isFurther = action->shortcutContext() == Qt::WidgetShortcut && placeOf(*action).isEmpty();
        if (!action->shortcut().isEmpty() && !isFurther)
            addRow(*table, action->shortcut().toString(QKeySequence::NativeText), placedText(*action));
    }
    for (const QAbstractButton *const button : replyButtons) {
        if (!button->shortcut().isEmpty())
            addRow(*table, button->shortcut().toString(QKeySequence::NativeText),
                   HelpDialogs::tr("In a reply: %1", "what a key does").arg(withoutMnemonic(button->text())));
    }
    for (const Key &key : FurtherKeys)
        addRow(*table, nativeText(key), HelpDialogs::tr(key.what));
    table->resizeColumnToContents(0);
    rows->addWidget(table);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    rows->addWidget(buttons);
    resizeOnScreen(*dialog, {560, 560});
    dialog->open();
}

void showGuide(QWidget &parent)
{
    auto *dialog = new QDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(HelpDialogs::tr("User Guide"));
    auto *text = new QTextBrowser(dialog);
    text->setAccessibleName(HelpDialogs::tr("User Guide"));
    QFile guide(QStringLiteral(":/guide.md"));
    if (guide.open(QIODevice::ReadOnly))
        text->setMarkdown(QString::fromUtf8(guide.readAll()));
    wrapAll(*text);
    auto *note = new QLabel(HelpDialogs::tr(GuideNote), dialog);
    note->setTextFormat(Qt::PlainText);
    note->setHidden(note->text() == QLatin1StringView(GuideNote)); // whoever reads English sees that
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *rows = new QVBoxLayout(dialog);
    rows->addWidget(note);
    rows->addWidget(text);
    rows->addWidget(buttons);
    resizeOnScreen(*dialog, {760, 640});
    dialog->show();
}

void showAbout(QWidget &parent)
{
    auto *box = new QMessageBox(QMessageBox::Information, HelpDialogs::tr("About Ringback"),
                                HelpDialogs::tr("Ringback %1").arg(QCoreApplication::applicationVersion()),
                                QMessageBox::Close, &parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        HelpDialogs::tr("Catches, decodes and answers Vonage webhooks on your own machine. Nothing is sent "
                        "anywhere.\n\nQt %1 · SQLite %2 · QScintilla %3\n\nFree software under the GNU "
                        "General Public License, version 3 or later.")
            .arg(QString::fromLatin1(qVersion()), sqliteVersion(), QStringLiteral(QSCINTILLA_VERSION_STR)));
    box->open();
}

} // namespace ringback
