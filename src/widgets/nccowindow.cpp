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

Result<Done, QString> NccoWindow::open(const QString &path)
{
    QFile file(path);
    QByteArray text;
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return Unexpected{tr("%1 cannot be read: %2").arg(path, file.errorString())};
        text = file.read(TemplateFolder::MaxBytes + 1);
        if (text.size() > TemplateFolder::MaxBytes)
            return Unexpected{tr("%1 is larger than any NCCO.").arg(path)};
    }
    m_path = QFileInfo(path).absoluteFilePath();
    m_editor->setPlaceholders(TemplateFolder::isTemplate(m_path) ? templatePlaceholders()
                                                                 : ncco::KnownPlaceholders());
    m_editor->setNcco(text);
    m_editor->setModified(false);
    setWindowFilePath(m_path);
    setWindowTitle(QStringLiteral("%1[*] – Ringback").arg(QFileInfo(m_path).fileName()));
    return Done();
}

bool NccoWindow::save()
{
    QSaveFile file(m_path);
    const QByteArray text = m_editor->ncco();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit()) {
        m_editor->setModified(false);
        return true;
    }
    auto *const box = new QMessageBox(QMessageBox::Warning, windowTitle(),
                                      tr("%1 cannot be written: %2").arg(m_path, file.errorString()),
                                      QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
    return false;
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
