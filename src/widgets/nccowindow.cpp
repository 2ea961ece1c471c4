// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/nccowindow.h"

#include "reply/templatefolder.h"
#include "reply/templateplaceholders.h"
#include "widgets/findingspane.h"
#include "widgets/nccoeditor.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>

namespace ringback {

NccoWindow::NccoWindow()
    : m_editor(new NccoEditor(this))
    , m_findings(new FindingsPane(this))
{
    auto *const parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_editor);
    parts->addWidget(m_findings);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    setCentralWidget(parts);
    m_editor->setAccessibleName(QStringLiteral("NCCO"));
    resize(720, 640);

    QMenu *const file = menuBar()->addMenu(tr("&File"));
    QAction *const save = file->addAction(tr("&Save"));
    save->setShortcut(QKeySequence::Save);
    connect(save, &QAction::triggered, this, &NccoWindow::save);
    QAction *const close = file->addAction(tr("&Close Window"));
    close->setShortcut(QKeySequence::Close);
    connect(close, &QAction::triggered, this, &QWidget::close);

    connect(m_editor, &QsciScintilla::modificationChanged, this, &QWidget::setWindowModified);
    m_findings->follow(*m_editor);
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
    m_editor->setPlaceholders(TemplateFolder::isTemplate(m_path) ? templatePlaceholders()
                                                                 : ncco::KnownPlaceholders());
    m_editor->setNcco(m_saved);
    m_editor->setModified(false);
    setWindowFilePath(m_path);
    setWindowTitle(QStringLiteral("%1[*] – Ringback").arg(QFileInfo(m_path).fileName()));
    return Done();
}

bool NccoWindow::save()
{
    if (!QFile::exists(m_path))
        return write();
    const auto there = read(m_path);
    if (there && *there == m_saved)
        return write();
    if (there)
        askWhichStays(*there);
    else
        tellProblem(there.error());
    return false;
}

void NccoWindow::askWhichStays(const QByteArray &other)
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
    connect(overwrite, &QPushButton::clicked, this, &NccoWindow::write);
    connect(load, &QPushButton::clicked, this, [this, other] {
        m_saved = other;
        m_editor->replaceNcco(other); // which can be undone
        m_editor->setModified(false);
    });
    box->open();
}

bool NccoWindow::write()
{
    QSaveFile file(m_path);
    const QByteArray text = m_editor->ncco();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit()) {
        m_saved = text;
        m_editor->setModified(false);
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
    if (!m_editor->isModified()) {
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
        if (button == QMessageBox::Discard)
            m_editor->setModified(false);
        if (button == QMessageBox::Discard || (button == QMessageBox::Save && save()))
            close();
    });
    box->open();
}

} // namespace ringback
