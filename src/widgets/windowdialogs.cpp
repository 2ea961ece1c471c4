// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/windowdialogs.h"

#include "capture/capturefile.h"
#include "core/datafolder.h"
#include "widgets/mainwindow.h"
#include "widgets/settingsfile.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace ringback {

namespace {

/// A question that \a yes answers by doing \a run, and Cancel by doing nothing, which is proposed.
QMessageBox *makeQuestion(QWidget &parent, const QString &title, const QString &text, const QString &yes,
                          const std::function<void()> &run)
{
    auto *const question = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::Cancel, &parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setDefaultButton(QMessageBox::Cancel);
    const QPushButton *const button = question->addButton(yes, QMessageBox::DestructiveRole);
    QObject::connect(button, &QPushButton::clicked, &parent, run);
    return question;
}

/// Other captures are where that of the window is. Else where the user chose last, or where his documents
/// are.
QString firstFolder(const QWidget &window, FileUse use)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString shown = window.windowFilePath();
    const QString capture = use == FileUse::Open && !shown.isEmpty() ? QFileInfo(shown).path() : QString();
    for (const QString &folder : {capture, remembered::FileFolder.value(), documents}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

/// With the folder where captures are made by themselves, which nobody finds otherwise.
QList<QUrl> placesOf(const QFileDialog &dialog)
{
    QList<QUrl> places = dialog.sidebarUrls();
    const QString captures = dataFolder().path();
    if (QFileInfo(captures).isDir())
        places.append(QUrl::fromLocalFile(captures));
    return places;
}

} // namespace

void chooseFile(QWidget &parent, FileUse use, const QString &title, const QString &filter,
                const QString &name, const std::function<void(const QString &)> &take)
{
    auto *dialog = new QFileDialog(&parent, title, firstFolder(parent, use),
                                   filter + QStringLiteral(";;") + MainWindow::tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(use == FileUse::Open ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    dialog->setFileMode(use == FileUse::Open ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    // Its question would run an event loop of its own, and the window may end meanwhile.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    if (use != FileUse::Open)
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).section(u')', 0, 0));
    dialog->setSidebarUrls(placesOf(*dialog));
    if (!name.isEmpty())
        dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, [=, &parent](const QString &path) {
        const QFileInfo file(path);
        remembered::FileFolder.set(file.absolutePath());
        if (use != FileUse::Write || !file.exists()) {
            take(path);
            return;
        }
        const auto *const question =
            askToReplace(parent, MainWindow::tr("%1 already exists. Replace it?").arg(file.fileName()),
                         [take, path] { take(path); });
        QObject::connect(question, &QDialog::rejected, &parent, [=, &parent] { // by another one, then
            chooseFile(parent, use, title, filter, file.fileName(), take);
        });
    });
    dialog->open();
}

void chooseCapture(QWidget &parent, FileUse use, const QString &title,
                   const std::function<void(const QString &)> &take)
{
    chooseFile(parent, use, title, MainWindow::tr("Captures (*.ringback)"),
               use == FileUse::Begin ? newCaptureName() + u".ringback" : QString(), take);
}

void askForExport(QWidget &parent, qsizetype all, qsizetype shown, qsizetype selected,
                  const std::function<void(const ExportWish &, const QString &)> &take)
{
    auto *dialog = new ExportDialog(all, shown, selected, &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &parent, [&parent, dialog, take] {
        const QString capture = QFileInfo(parent.windowFilePath()).completeBaseName();
        chooseFile(parent, FileUse::Write, MainWindow::tr("Export to"),
                   QStringLiteral("*.") + dialog->suffix(), capture + u'.' + dialog->suffix(),
                   [take, wish = dialog->wish()](const QString &path) { take(wish, path); });
    });
    dialog->open();
}

void askToRemove(QWidget &parent, const QString &question, const std::function<void()> &remove)
{
    auto *const box =
        makeQuestion(parent, MainWindow::tr("Remove events"), question, MainWindow::tr("&Remove"), remove);
    box->setInformativeText(MainWindow::tr("You can undo it for as long as the message about it is open."));
    box->open();
}

QDialog *askToReplace(QWidget &parent, const QString &question, const std::function<void()> &replace)
{
    auto *const box =
        makeQuestion(parent, MainWindow::tr("Replace"), question, MainWindow::tr("Re&place"), replace);
    box->open();
    return box;
}

void askForName(QWidget &owner, const QString &title, const QString &label, const QString &before,
                const std::function<void(const QString &)> &take)
{
    auto *const dialog = new QInputDialog(&owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(before);
    QObject::connect(dialog, &QInputDialog::textValueSelected, &owner, [take](const QString &text) {
        if (const QString name = text.trimmed(); !name.isEmpty())
            take(name);
    });
    dialog->open();
}

QString lossText(int waiting, int drafted, int parked)
{
    QStringList sentences;
    if (waiting > drafted)
        sentences.append(MainWindow::tr("%n request(s) wait for an answer. They get their default reply.",
                                        nullptr, waiting - drafted));
    if (drafted > 0)
        sentences.append(MainWindow::tr("%n draft(s) go out now.", nullptr, drafted));
    if (parked > 0)
        sentences.append(MainWindow::tr("%n parked call(s) will be lost.", nullptr, parked));
    return sentences.join(u' ');
}

QString lossOfDrafts(int drafts)
{
    return drafts > 0 ? MainWindow::tr("%n draft(s) will be lost.", nullptr, drafts) : QString();
}

void askToClose(QWidget &parent, const QString &loss, const std::function<void()> &close)
{
    auto *const question =
        makeQuestion(parent, MainWindow::tr("Close"), loss, MainWindow::tr("Close"), close);
    question->button(QMessageBox::Cancel)->setText(MainWindow::tr("Keep Open"));
    question->open();
}

void askToStopListening(QWidget &parent, const QString &loss, const std::function<void()> &stop)
{
    makeQuestion(parent, MainWindow::tr("Stop listening"), loss, MainWindow::tr("Stop Listening"), stop)
        ->open();
}

} // namespace ringback
