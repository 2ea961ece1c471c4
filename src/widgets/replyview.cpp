// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/replyview.h"

#include "core/visibletext.h"
#include "models/eventcells.h"
#include "reply/parkedcalls.h"
#include "ui_replyview.h"

#include <QLayout>

namespace ringback {

namespace {

constexpr qsizetype LongestName = 200; // characters of a rule's name

QByteArray statusLine(int status)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status).toByteArray() + "\r\n";
}

/// The reply as it goes out, without the headers that the connection adds.
Message message(const Reply &reply)
{
    Message message{.head = statusLine(reply.status),
                    .body = reply.body,
                    .contentType =
                        reply.firstHeader("Content-Type").value_or(QByteArrayView()).toByteArray()};
    for (const auto &[name, value] : reply.headers)
        message.head += name + ": " + value + "\r\n";
    message.head += "\r\n";
    return message;
}

} // namespace

ReplyView::ReplyView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ReplyView>())
{
    m_ui->setupUi(this);
    m_ui->message->layout()->setContentsMargins({});
}

ReplyView::~ReplyView() = default;

QString ReplyView::noReplyText(const EventDetails &details)
{
    const Event &event = details.event;
    if (details.isReplyDamaged)
        return tr("The reply cannot be read: the capture is damaged there.");
    if (event.refusal && event.refusal->reason == RefusalReason::Incomplete)
        return tr("The sender left in the middle of the request, so nothing could be answered.");
    if (const auto rule = decidingRule(event.withheldBy))
        return tr("The rule “%1” did not answer it, on purpose.").arg(visibleLine(*rule, LongestName));
    return tr("No reply has gone out.");
}

void ReplyView::setReplyOf(const EventDetails &details)
{
    const Event &event = details.event;
    m_ui->pages->setCurrentWidget(event.reply ? m_ui->replyPage : m_ui->nonePage);
    if (!event.reply) {
        m_ui->none->setText(noReplyText(details));
        return;
    }
    const Reply &reply = event.reply->decision.reply;
    m_ui->status->setText(QString::fromLatin1(statusText(sentStatus(reply))));
    m_ui->decided->setText(decidedBySentence(event.reply->decision.decidedBy));
    QString after =
        tr("It went out %1 after the request had come.", "%1: 1.8 ms").arg(tookText(event.reply->after));
    if (ParkedCalls::isParking(reply))
        after += u' '
            + tr("It parks the call: what the call gets then is the reply of the event with which it "
                 "comes back, which Related shows.");
    m_ui->after->setText(after);
    m_ui->message->setMessage(message(asSent(reply, event.request.method)));
}

} // namespace ringback
