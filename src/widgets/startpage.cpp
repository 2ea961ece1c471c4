// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/startpage.h"

#include "ui_startpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

namespace ringback {

namespace {

struct Place
{
    const char *what; ///< source of context "ringback::StartPage"
    QLatin1StringView path;
};

constexpr Place Places[] = {
    {QT_TRANSLATE_NOOP("ringback::StartPage", "SMS: inbound texts"),
     QLatin1StringView("/webhooks/inbound-sms")},
    {QT_TRANSLATE_NOOP("ringback::StartPage", "SMS: delivery receipts"),
     QLatin1StringView("/webhooks/delivery-receipt")},
    {QT_TRANSLATE_NOOP("ringback::StartPage", "Voice: answer URL"), QLatin1StringView("/webhooks/answer")},
    {QT_TRANSLATE_NOOP("ringback::StartPage", "Voice: event URL"), QLatin1StringView("/webhooks/event")},
    {QT_TRANSLATE_NOOP("ringback::StartPage", "Number Insight: callback"),
     QLatin1StringView("/webhooks/insight")},
    {QT_TRANSLATE_NOOP("ringback::StartPage", "Messages: inbound and status"),
     QLatin1StringView("/webhooks/messages")},
};

/// What a terminal is to be given; %1 stands for the address of Ringback.
struct Command
{
    const char *what; ///< source of context "ringback::StartPage"
    QLatin1StringView text;
};

constexpr Command Commands[] = {
    {QT_TRANSLATE_NOOP("ringback::StartPage", "Command: a text comes in"),
     QLatin1StringView("curl -d 'msisdn=447700900001&to=447700900000&messageId=0A0000000123ABCD1&text=Hello"
                       "&type=text&message-timestamp=2026-01-01+12:00:00' %1/webhooks/inbound-sms")},
    {QT_TRANSLATE_NOOP("ringback::StartPage", "Command: a call comes in"),
     QLatin1StringView("curl '%1/webhooks/answer?from=447700900001&to=447700900000"
                       "&uuid=c8061992c89a65e3790bfa0aaca6f069"
                       "&conversation_uuid=CON-0b8d2c1e-5a63-4f0e-9a5c-1c6de0f2a777'")},
};

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StartPage>())
{
    m_ui->setupUi(this);
    QFont large = m_ui->headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_ui->headline->setFont(large);
    for (const Place &place : Places)
        addCopyRow(*m_ui->urls, tr(place.what), QLatin1StringView("%1") + place.path);
    for (const Command &command : Commands)
        addCopyRow(*m_ui->commands, tr(command.what), command.text);
    setTabOrder(m_rows.constLast().copy, m_ui->sample);
    connect(m_ui->sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    connect(m_ui->listen, &QPushButton::clicked, this, &StartPage::listenWanted);
    showAddress();
}

StartPage::~StartPage() = default;

void StartPage::addCopyRow(QGridLayout &grid, const QString &label, const QString &text)
{
    auto *name = new QLabel(label, this);
    auto *line = new QLineEdit(this);
    line->setReadOnly(true);
    name->setBuddy(line);
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setAccessibleName(tr("Copy: %1").arg(label));
    connect(copy, &QPushButton::clicked, this,
            [line] { QGuiApplication::clipboard()->setText(line->text()); });
    const int row = grid.rowCount();
    grid.addWidget(name, row, 0);
    grid.addWidget(line, row, 1);
    grid.addWidget(copy, row, 2);
    m_rows.append({.line = line, .copy = copy, .text = text});
}

void StartPage::setAddress(const QString &url)
{
    m_url = url;
    showAddress();
}

void StartPage::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    showAddress();
}

void StartPage::showAddress()
{
    const bool isListening = !m_url.isNull();
    if (isListening)
        m_ui->headline->setText(tr("Waiting for webhooks at %1").arg(m_url));
    else if (m_isReadOnly)
        m_ui->headline->setText(tr("There is nothing to show."));
    else
        m_ui->headline->setText(tr("Nothing has come yet, and nothing can: not listening."));
    m_ui->listen->setVisible(!isListening && !m_isReadOnly);
    for (QLabel *const label : {m_ui->explanation, m_ui->tryIt, m_ui->byHand})
        label->setVisible(isListening);
    for (const Row &row : std::as_const(m_rows)) {
        row.line->setText(QString(row.text).replace(QLatin1StringView("%1"), m_url));
        row.line->setCursorPosition(0);
        row.line->setEnabled(isListening);
        row.copy->setEnabled(isListening);
    }
}

} // namespace ringback
