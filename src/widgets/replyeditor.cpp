// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/replyeditor.h"

#include "core/datafolder.h"
#include "core/visibletext.h"
#include "ncco/templates.h"
#include "widgets/flowlayout.h"
#include "widgets/windowdialogs.h"

#include "ui_replyeditor.h"

#include <QFontDatabase>
#include <QInputDialog>
#include <QScopedValueRollback>
#include <QtConcurrent/QtConcurrentRun>

namespace ringback {

namespace {

constexpr qsizetype LongestShownName = 60; // of a template, as the list shows it

TemplateFolder ownTemplates() { return TemplateFolder(dataFolder().filePath(QStringLiteral("templates"))); }

} // namespace

ReplyEditor::ReplyEditor(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ReplyEditor>())
    , m_headers(this)
{
    m_ui->setupUi(this);
    auto *const line = new FlowLayout(m_ui->line);
    line->addWidget(m_ui->templateGroup);
    line->addWidget(m_ui->statusGroup);
    m_ui->headers->setModel(&m_headers);
    m_ui->body->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->templates->setPlaceholderText(tr("Choose…"));
    listBuiltinTemplates();
    connect(&m_ownTemplates, &QFutureWatcherBase::finished, this,
            [this] { listOwnTemplates(m_ownTemplates.result()); });
    readOwnTemplates();

    const auto tellEdited = [this] {
        if (!m_isSetting)
            Q_EMIT edited();
    };
    connect(m_ui->templates, &QComboBox::activated, this, &ReplyEditor::useTemplate);
    connect(m_ui->showHeaders, &QToolButton::toggled, m_ui->headers, &QWidget::setVisible);
    connect(m_ui->status, &QSpinBox::valueChanged, this, &ReplyEditor::showStatusPhrase);
    connect(m_ui->status, &QSpinBox::valueChanged, this, tellEdited);
    connect(&m_headers, &HeadersModel::edited, this, &ReplyEditor::showHeaderCount);
    connect(&m_headers, &HeadersModel::edited, this, tellEdited);
    connect(m_ui->body, &QPlainTextEdit::textChanged, this, tellEdited);
    connect(m_ui->ncco, &QsciScintilla::textChanged, this, tellEdited);
    connect(m_ui->ncco, &QsciScintilla::textChanged, m_ui->templates,
            [this] { m_ui->templates->setCurrentIndex(-1); }); // it is not, or not only, that template now
    m_ui->parts->setStretchFactor(1, 1);
    m_ui->nccoPage->setStretchFactor(0, 3);
    m_ui->nccoPage->setStretchFactor(1, 1);
    m_ui->findings->follow(*m_ui->ncco);
    showStatusPhrase();
    showHeaderCount();
}

ReplyEditor::~ReplyEditor() = default;

void ReplyEditor::setReply(const Reply &reply, Expects expects)
{
    const QScopedValueRollback setting(m_isSetting, true);
    const bool isNcco = expects != Expects::Any;
    m_ui->status->setValue(reply.status);
    m_headers.setHeaders(reply.headers);
    showHeaderCount();
    m_ui->templateGroup->setVisible(isNcco);
    m_ui->templates->setCurrentIndex(-1);
    m_ui->bodies->setCurrentWidget(isNcco ? static_cast<QWidget *>(m_ui->nccoPage) : m_ui->body);
    if (isNcco) {
        const bool isReadOnly = m_ui->ncco->isReadOnly(); // then it would refuse our text too
        m_ui->ncco->setReadOnly(false);
        m_ui->ncco->setMayBeEmpty(expects == Expects::NccoOrEmpty);
        m_ui->ncco->setNcco(reply.body);
        m_ui->ncco->setReadOnly(isReadOnly);
    } else {
        m_ui->body->setPlainText(QString::fromUtf8(reply.body));
    }
}

Reply ReplyEditor::reply() const
{
    return {.status = m_ui->status->value(),
            .headers = m_headers.headers(),
            .body = editsNcco() ? m_ui->ncco->ncco() : m_ui->body->toPlainText().toUtf8()};
}

void ReplyEditor::replaceNcco(const QByteArray &utf8)
{
    const int chosen = m_ui->templates->currentIndex();
    m_ui->ncco->replaceNcco(utf8);
    m_ui->templates->setCurrentIndex(chosen);
    focusBody();
}

bool ReplyEditor::editsNcco() const { return m_ui->bodies->currentWidget() == m_ui->nccoPage; }

void ReplyEditor::setReadOnly(bool isReadOnly)
{
    m_ui->ncco->setReadOnly(isReadOnly);
    m_ui->body->setReadOnly(isReadOnly);
    m_ui->status->setReadOnly(isReadOnly);
    m_ui->headers->setEditTriggers(isReadOnly ? QAbstractItemView::NoEditTriggers
                                              : QAbstractItemView::AllEditTriggers);
    m_ui->templates->setEnabled(!isReadOnly);
}

void ReplyEditor::addToLine(QWidget *widget)
{
    widget->setMinimumHeight(m_ui->status->sizeHint().height()); // in the middle of the line
    m_ui->line->layout()->addWidget(widget);
    setTabOrder(m_ui->showHeaders, widget);
}

QWidget *ReplyEditor::body() const { return m_ui->bodies; }

void ReplyEditor::focusBody()
{
    QWidget *const body = editsNcco() ? static_cast<QWidget *>(m_ui->ncco) : m_ui->body;
    body->setFocus(Qt::OtherFocusReason);
}

void ReplyEditor::listBuiltinTemplates()
{
    QComboBox &list = *m_ui->templates;
    for (const ncco::Template &one : ncco::builtinTemplates()) {
        list.addItem(one.shownTitle(), QByteArray(one.text));
        list.setItemData(list.count() - 1, one.shownUse(), Qt::ToolTipRole);
    }
    list.insertSeparator(list.count());
    m_firstOwn = list.count();
    list.addItem(tr("Save this as a template…"));
    list.setCurrentIndex(-1);
}

void ReplyEditor::readOwnTemplates()
{
    m_ownTemplates.setFuture(QtConcurrent::run([folder = ownTemplates()] { return folder.read(); }));
}

void ReplyEditor::listOwnTemplates(const TemplateFolder::Contents &own)
{
    QComboBox &list = *m_ui->templates;
    while (list.count() > m_firstOwn + 1)
        list.removeItem(m_firstOwn);
    int place = m_firstOwn;
    for (const UserTemplate &one : own.templates)
        list.insertItem(place++, visibleLine(one.name, LongestShownName), one.text);
    for (const TemplateFault &fault : own.faults) {
        list.insertItem(place, visibleLine(fault.fileName, LongestShownName));
        list.setItemData(place, QStringLiteral("<qt>%1</qt>").arg(fault.why.toHtmlEscaped()),
                         Qt::ToolTipRole);
        list.setItemData(place++, 0, Qt::UserRole - 1); // cannot be chosen
    }
}

void ReplyEditor::useTemplate(int place)
{
    const QVariant text = m_ui->templates->itemData(place);
    if (text.isValid())
        Q_EMIT templateChosen(text.toByteArray());
    else
        saveAsTemplate();
}

void ReplyEditor::saveAsTemplate()
{
    m_ui->templates->setCurrentIndex(-1);
    if (findChild<QInputDialog *>())
        return; // Enter in the list that drops down chooses twice in Qt 6.4
    // Another draft may be here when the name is.
    const auto save = [this, text = m_ui->ncco->ncco()](const QString &name) {
        const UserTemplate saved{.name = name, .text = text};
        auto *const watcher = new QFutureWatcher<Result<Done, QString>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            watcher->deleteLater();
            readOwnTemplates();
            if (const auto outcome = watcher->result(); !outcome)
                Q_EMIT saveFailed(tr("The template was not saved. %1").arg(outcome.error()));
        });
        watcher->setFuture(
            QtConcurrent::run([saved, folder = ownTemplates()] { return folder.save(saved); }));
    };
    askForName(*this, tr("Save as a Template"),
               tr("Name of the template. One of your own that has it already is replaced:"), {}, save);
}

void ReplyEditor::showStatusPhrase()
{
    const QByteArrayView phrase = reasonPhrase(m_ui->status->value());
    m_ui->status->setSuffix(phrase.isEmpty() ? QString() : u' ' + QString::fromUtf8(phrase));
}

void ReplyEditor::showHeaderCount()
{
    m_ui->showHeaders->setText(tr("Headers: %1").arg(m_headers.headers().size()));
}

} // namespace ringback
