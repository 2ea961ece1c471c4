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

constexpr QLatin1StringView SamplePath("/webhooks/inbound-sms");

QString command(const QString &url)
{
    return QStringLiteral("curl -d 'msisdn=447700900001&to=447700900000&messageId=0A0000000123ABCD1"
                          "&text=Hello&type=text&message-timestamp=2026-01-01+12:00:00' ")
        + url;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StartPage>())
{
    m_ui->setupUi(this);
    QFont large = m_ui->headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_ui->headline->setFont(large);
    int row = 0;
    for (const Place &place : Places)
        addCopyRow(row++, tr(place.what), place.path);
    addCopyRow(row, tr("Command"), {});
    connect(m_ui->sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    connect(m_ui->listen, &QPushButton::clicked, this, &StartPage::listenWanted);
    setAddress({});
}

StartPage::~StartPage() = default;

void StartPage::addCopyRow(int row, const QString &label, const QString &path)
{
    QGridLayout *const grid = path.isEmpty() ? m_ui->command : m_ui->urls;
    auto *name = new QLabel(label, this);
    auto *url = new QLineEdit(this);
    url->setReadOnly(true);
    name->setBuddy(url);
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setAccessibleName(tr("Copy: %1").arg(label));
    connect(copy, &QPushButton::clicked, this, [url] { QGuiApplication::clipboard()->setText(url->text()); });
    grid->addWidget(name, row, 0);
    grid->addWidget(url, row, 1);
    grid->addWidget(copy, row, 2);
    m_rows.append({.line = url, .copy = copy, .path = path});
}

void StartPage::setAddress(const QString &url)
{
    const bool isListening = !url.isNull();
    m_ui->headline->setText(isListening ? tr("Waiting for webhooks at %1").arg(url)
                                        : tr("Nothing has come yet, and nothing can: not listening."));
    m_ui->listen->setVisible(!isListening);
    for (QWidget *const widget :
         {static_cast<QWidget *>(m_ui->explanation), static_cast<QWidget *>(m_ui->tryIt)})
        widget->setVisible(isListening);
    for (const Row &row : std::as_const(m_rows)) {
        row.line->setText(row.path.isEmpty() ? command(url + SamplePath) : url + row.path);
        row.line->setCursorPosition(0);
        row.line->setEnabled(isListening);
        row.copy->setEnabled(isListening);
    }
}

} // namespace ringback
