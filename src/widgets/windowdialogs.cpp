// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/windowdialogs.h"

#include "widgets/mainwindow.h"
#include "widgets/settingsfile.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace ringback {

void chooseFile(QWidget &parent, QFileDialog::AcceptMode mode, const QString &title, const QString &filter,
                const QString &name, const std::function<void(const QString &)> &take)
{
    QString folder = remembered::FileFolder.value();
    if (folder.isEmpty() || !QFileInfo::exists(folder))
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(&parent, title, folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    const qsizetype dot = filter.lastIndexOf(QStringLiteral("*."));
    dialog->setDefaultSuffix(filter.sliced(dot + 2).remove(QLatin1Char(')')));
    if (!name.isEmpty())
        dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, [take](const QString &path) {
        remembered::FileFolder.set(QFileInfo(path).absolutePath());
        take(path);
    });
    dialog->open();
}

void askForExport(QWidget &parent, qsizetype all, qsizetype shown, qsizetype selected,
                  const std::function<void(const ExportWish &, const QString &)> &take)
{
    auto *dialog = new ExportDialog(all, shown, selected, &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &parent, [&parent, dialog, take] {
        const QString capture = QFileInfo(parent.windowFilePath()).completeBaseName();
        chooseFile(parent, QFileDialog::AcceptSave, MainWindow::tr("Export to"),
                   QStringLiteral("*.") + dialog->suffix(), capture + u'.' + dialog->suffix(),
                   [take, wish = dialog->wish()](const QString &path) { take(wish, path); });
    });
    dialog->open();
}

void askToClear(QWidget &parent, qsizetype count, const std::function<void()> &remove)
{
    auto *question =
        new QMessageBox(QMessageBox::Question, MainWindow::tr("Clear events"),
                        MainWindow::tr("Remove all %n event(s) of this capture?", nullptr, int(count)),
                        QMessageBox::Cancel, &parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        MainWindow::tr("You can undo it for as long as the message about it is open."));
    const QPushButton *const yes =
        question->addButton(MainWindow::tr("Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(yes, &QPushButton::clicked, &parent, remove);
    question->open();
}

} // namespace ringback
