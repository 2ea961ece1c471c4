// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/nccowindow.h"

#include "reply/templatefolder.h"
#include "reply/templateplaceholders.h"
#include "ui_nccowindow.h"
#include "widgets/helpdialogs.h"
#include "widgets/windowlayout.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>

#include <utility>

namespace ringback {

NccoWindow::NccoWindow()
    : m_ui(std::make_unique<Ui::NccoWindow>())
{
    m_ui->setupUi(this);
    m_ui->parts->setStretchFactor(0, 3);
    m_ui->parts->setStretchFactor(1, 1);
    resizeOnScreen(*this, {720, 640});
    connectActions();
    connect(m_ui->editor, &QsciScintilla::modificationChanged, this, &QWidget::setWindowModified);
    m_ui->findings->follow(*m_ui->editor);
}

NccoWindow::~NccoWindow() = default;

NccoEditor *NccoWindow::editor() const { return m_ui->editor; }

void NccoWindow::connectActions()
{
    NccoEditor *const editor = m_ui->editor;
    const auto on = [](const QAction *action, auto *receiver, auto &&run) {
        connect(action, &QAction::triggered, receiver, std::forward<decltype(run)>(run));
    };
    on(m_ui->actionSave, this, [this] { save(); });
    on(m_ui->actionClose, this, &QWidget::close);
    on(m_ui->actionUndo, editor, &NccoEditor::undo);
    on(m_ui->actionRedo, editor, &NccoEditor::redo);
    on(m_ui->actionCut, editor, &NccoEditor::cut);
    on(m_ui->actionCopy, editor, &NccoEditor::copy);
    on(m_ui->actionPaste, editor, &NccoEditor::paste);
    on(m_ui->actionSelectAll, editor, [editor] { editor->selectAll(); });
    on(m_ui->actionFind, editor, &NccoEditor::find);
    on(m_ui->actionLayOut, editor, &NccoEditor::format);
    on(m_ui->actionGuide, this, [this] { showGuide(*this); });
    on(m_ui->actionAbout, this, [this] { showAbout(*this); });
    connect(m_ui->menuEdit, &QMenu::aboutToShow, this, [this, editor] {
        m_ui->actionUndo->setEnabled(editor->isUndoAvailable());
        m_ui->actionRedo->setEnabled(editor->isRedoAvailable());
        m_ui->actionCut->setEnabled(editor->hasSelectedText());
        m_ui->actionCopy->setEnabled(editor->hasSelectedText());
    });
}

bool NccoWindow::isFor(const QString &path)
{
    if (!path.endsWith(QLatin1StringView(".json")))
        return false;
    QFile file(path);
    return !file.open(QIODevice::ReadOnly) || !file.read(16).startsWith("SQLite format 3");
}

Result<QByteArray, QString> NccoWindow::read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected{tr("%1 cannot be read: %2").arg(path, file.errorString())};
    QByteArray text = file.read(TemplateFolder::MaxBytes + 1);
    if (text.size() > TemplateFolder::MaxBytes)
        return Unexpected{tr("%1 is larger than any NCCO.").arg(path)};
    return text;
}

Result<Done, QString> NccoWindow::open(const QString &path)
{
    const auto text = read(path);
    if (!text)
        return Unexpected{text.error()};
    m_path = QFileInfo(path).absoluteFilePath();
    m_saved = *text;
    m_ui->editor->setPlaceholders(TemplateFolder::isTemplate(m_path) ? templatePlaceholders()
                                                                     : ncco::KnownPlaceholders());
    m_ui->editor->setNcco(m_saved);
    m_ui->editor->setModified(false);
    setWindowFilePath(m_path);
    setWindowTitle(QStringLiteral("%1[*] – Ringback").arg(QFileInfo(m_path).fileName()));
    return Done();
}

bool NccoWindow::save(AndThen andThen)
{
    if (!QFile::exists(m_path))
        return write(andThen);
    const auto there = read(m_path);
    if (there && *there == m_saved)
        return write(andThen);
    if (there)
        askWhichStays(*there, andThen);
    else
        tellProblem(there.error());
    return false;
}

void NccoWindow::askWhichStays(const QByteArray &other, AndThen andThen)
{
    auto *const box = new QMessageBox(
        QMessageBox::Warning, windowTitle(),
        tr("Another program has changed %1 since it was opened here.").arg(QFileInfo(m_path).fileName()),
        QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QPushButton *const overwrite = box->addButton(tr("&Overwrite"), QMessageBox::DestructiveRole);
    const QPushButton *const load = box->addButton(tr("&Load the Other"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(overwrite, &QPushButton::clicked, this, [this, andThen] { write(andThen); });
    connect(load, &QPushButton::clicked, this, [this, other] {
        m_saved = other;
        m_ui->editor->replaceNcco(other); // which can be undone
        m_ui->editor->setModified(false);
    });
    box->open();
}

bool NccoWindow::write(AndThen andThen)
{
    QSaveFile file(m_path);
    const QByteArray text = m_ui->editor->ncco();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit()) {
        m_saved = text;
        m_ui->editor->setModified(false);
        if (andThen == AndThen::Close)
            close();
        return true;
    }
    tellProblem(tr("%1 cannot be written: %2").arg(m_path, file.errorString()));
    return false;
}

void NccoWindow::tellProblem(const QString &sentence)
{
    auto *const box =
        new QMessageBox(QMessageBox::Warning, windowTitle(), sentence, QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

void NccoWindow::closeEvent(QCloseEvent *event)
{
    if (!m_ui->editor->isModified()) {
        event->accept();
        return;
    }
    event->ignore();
    auto *const box = new QMessageBox(QMessageBox::Question, tr("Close"),
                                      tr("Save the changes to %1?").arg(QFileInfo(m_path).fileName()),
                                      QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    connect(box, &QMessageBox::finished, this, [this](int button) {
        if (button == QMessageBox::Save) {
            save(AndThen::Close);
        } else if (button == QMessageBox::Discard) {
            m_ui->editor->setModified(false);
            close();
        }
    });
    box->open();
}

} // namespace ringback
