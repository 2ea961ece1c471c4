// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/waitingpane.h"

#include "widgets/draftatzero.h"

#include "ui_waitingpane.h"

#include <QApplication>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace ringback {

namespace {

using State = WaitingModel::State;
using Goes = WaitingModel::Goes;

constexpr int ListWidth = 44;   // characters: who calls whom
constexpr int UsualHeight = 12; // lines, of which ten are of the reply

} // namespace

WaitingPane::WaitingPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WaitingPane>())
    , m_model(this)
    , m_delegate(this)
    , m_edited(this)
{
    m_ui->setupUi(this);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({fontMetrics().averageCharWidth() * ListWidth, width()});
    m_ui->editor->addToLine(m_ui->atZero);
    m_ui->list->setItemDelegate(&m_delegate);
    m_ui->list->setModel(&m_model);
    m_atZero = new DraftAtZero(*m_ui->editor, m_model, m_drafts, this);
    connect(m_atZero, &DraftAtZero::changed, this, &WaitingPane::draftAtZeroChanged);
    connect(m_atZero, &DraftAtZero::objected, m_ui->message, &ObjectionLabel::tell);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &WaitingPane::showTitle);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentChanged, this, &WaitingPane::showRow);
    connect(m_ui->list, &QAbstractItemView::clicked, this, &WaitingPane::tellChosen); // also if it was shown
    connect(m_ui->list, &QAbstractItemView::activated, m_ui->editor, &ReplyEditor::focusBody);
    connect(m_ui->editor, &ReplyEditor::edited, this, &WaitingPane::noteEdited);
    connect(m_ui->editor, &ReplyEditor::templateChosen, this, &WaitingPane::useTemplate);
    connect(&m_edited, &EditedRequest::filled, m_ui->editor, &ReplyEditor::replaceNcco);
    connect(&m_edited, &EditedRequest::eventWanted, this, &WaitingPane::eventWanted);
    connect(m_ui->editor, &ReplyEditor::saveFailed, m_ui->message, &ObjectionLabel::tell);
    connectActions();
    showTitle();
    showState();
}

WaitingPane::~WaitingPane() = default;

QSize WaitingPane::sizeHint() const
{
    return {QWidget::sizeHint().width(), fontMetrics().lineSpacing() * UsualHeight};
}

int WaitingPane::draftedCount() const
{
    int count = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        count += m_model.isForPerson(row) && m_model.whatGoes(row) != Goes::Default ? 1 : 0;
    return count;
}

int WaitingPane::draftCount() const
{
    int count = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const bool goes = !m_model.isOver(row) && m_model.whatGoes(row) == Goes::Draft;
        count += m_drafts.isWritten(m_model.request(row).exchange) && !goes ? 1 : 0;
    }
    return count;
}

QWidget *WaitingPane::body() const { return m_ui->editor->body(); }

void WaitingPane::connectActions()
{
    m_actions = new WaitingActions(*m_ui, m_model, m_drafts, m_shown, this);
    connect(m_actions, &WaitingActions::answered, this, &WaitingPane::answered);
    connect(m_actions, &WaitingActions::defaultWanted, this, &WaitingPane::defaultWanted);
    connect(m_actions, &WaitingActions::parkWanted, this, &WaitingPane::parkWanted);
    connect(m_actions, &WaitingActions::releaseWanted, this, &WaitingPane::releaseWanted);
    connect(m_actions, &WaitingActions::draftMoved, this, [this](ExchangeId exchange) { drop({exchange}); });
    connect(m_actions, &WaitingActions::dismissed, this, [this](ExchangeId exchange) {
        drop({exchange});
        tellChosen(); // the list goes to the next one, too
    });
    connect(m_ui->atZero, &QCheckBox::clicked, this, [this](bool isOn) {
        if (m_shown.exchange)
            m_atZero->turn(*m_shown.exchange, isOn);
    });
}

void WaitingPane::add(const QList<WaitingRequest> &requests)
{
    m_model.add(requests);
    noteEditedRequest();
    settle();
}

void WaitingPane::remove(const QList<LeftDesk> &requests)
{
    QSet<ExchangeId> gone;
    for (const LeftDesk &left : requests) {
        const QModelIndex index = m_model.indexOf(left.exchange);
        if (!index.isValid() || m_model.state(index.row()) != State::Waits)
            continue;
        if (left.why == LeftDesk::Why::DraftWentOut)
            noteGone(left.exchange);
        const bool isKept = m_shown.exchange == left.exchange || m_drafts.isWritten(left.exchange);
        if (m_shown.exchange == left.exchange) {
            m_actions->noteLeft();
            m_ui->message->tell({}); // it cannot be sent once more
        }
        if (left.why == LeftDesk::Why::Answered || !isKept)
            gone.insert(left.exchange);
        else
            m_model.setOver(left.exchange, WaitingModel::stateAfter(left.why));
    }
    drop(gone);
}

void WaitingPane::setParked(const QList<ParkedCall> &calls)
{
    QSet<ExchangeId> gone;
    for (const ParkedCall &call : calls) {
        if (!call.isOver) {
            m_model.addParked(call);
            continue;
        }
        if (call.isGiven)
            noteGone(call.exchange);
        if (m_drafts.isWritten(call.exchange))
            m_model.setOver(call.exchange, WaitingModel::stateAfter(call));
        else
            gone.insert(call.exchange);
        if (m_shown.exchange == call.exchange)
            m_ui->message->tell({}); // that the reply goes out, perhaps
    }
    drop(gone);
}

void WaitingPane::drop(const QSet<ExchangeId> &exchanges)
{
    m_drafts.remove(exchanges);
    if (m_shown.exchange && exchanges.contains(*m_shown.exchange)) {
        m_shown.exchange.reset();
        m_actions->noteLeft();
        m_ui->list->setCurrentIndex({});
    }
    m_model.remove(exchanges);
    settle();
}

void WaitingPane::settle()
{
    const QModelIndex current = m_shown.row();
    if ((!current.isValid() || isForNothing(current)) && m_model.rowCount() > 0) {
        const QScopedValueRollback settling(m_isSettling, true);
        const int first = m_model.firstForPerson();
        if (first >= 0 && current.isValid())
            m_actions->noteLeft();
        if (first >= 0 || !current.isValid())
            m_ui->list->setCurrentIndex(m_model.index(std::max(first, 0)));
    }
    showTitle();
    showState();
    Q_EMIT needed(m_model.rowCount() > 0);
    if (std::exchange(m_count, m_model.countForPerson()) != m_count)
        Q_EMIT countChanged(m_count);
}

bool WaitingPane::isForNothing(const QModelIndex &row) const
{
    return m_model.isOver(row.row()) && !m_drafts.isWritten(m_model.request(row.row()).exchange);
}

void WaitingPane::keepDraft()
{
    if (!m_shown.exchange)
        return;
    m_atZero->tellEdited();
    shownDraft().reply = m_ui->editor->reply();
}

void WaitingPane::noteGone(ExchangeId exchange)
{
    if (m_shown.exchange == exchange)
        shownDraft().reply = m_ui->editor->reply();
    m_drafts.noteGone(exchange);
    m_model.setWhatGoes(exchange, m_drafts.isWritten(exchange) ? Goes::EarlierDraft : Goes::Draft);
}

void WaitingPane::showRow(const QModelIndex &current, const QModelIndex &previous)
{
    keepDraft();
    if (m_shown.exchange && previous.isValid() && isForNothing(previous)) {
        // Not from here, where the view is about to move.
        QMetaObject::invokeMethod(
            this, [this, exchange = *m_shown.exchange] { drop({exchange}); }, Qt::QueuedConnection);
    }
    m_shown.exchange.reset();
    m_edited.forget();
    m_ui->message->tell({});
    if (current.isValid()) {
        const WaitingRequest &request = m_model.request(current.row());
        const Draft &draft = m_drafts.of(request);
        m_ui->editor->setReply(draft.reply, request.expects);
        m_ui->atZero->setChecked(draft.goesAtZero);
        m_shown.exchange = request.exchange;
    }
    noteEditedRequest();
    showState();
    if (!m_isSettling)
        tellChosen();
}

void WaitingPane::tellChosen()
{
    const QModelIndex shown = m_shown.row();
    const EventId id = shown.isValid() ? m_model.request(shown.row()).event : EventId();
    if (id != EventId())
        Q_EMIT eventChosen(id);
}

void WaitingPane::choose(EventId event)
{
    const QScopedValueRollback settling(m_isSettling, true); // whoever chose it knows
    if (const QModelIndex index = m_model.indexOf(event); index.isValid())
        m_ui->list->setCurrentIndex(index);
}

void WaitingPane::noteEditedRequest()
{
    const QModelIndex current = m_shown.row();
    const WaitingRequest request = current.isValid() ? m_model.request(current.row()) : WaitingRequest();
    m_edited.setRequest(request.event, request.baseUrl);
}

void WaitingPane::useTemplate(const QByteArray &text)
{
    if (!m_edited.fill(text))
        m_ui->message->tell(
            tr("The template comes as soon as the request has been read, with what it says."));
}

void WaitingPane::noteEdited()
{
    m_ui->message->tell({});
    m_edited.forget();
    if (!m_shown.exchange)
        return;
    if (!std::exchange(shownDraft().isWritten, true))
        showState();
    m_atZero->noteEdited(*m_shown.exchange);
}

void WaitingPane::showNotParked(ExchangeId exchange)
{
    if (m_shown.exchange == exchange)
        m_ui->message->tell(
            tr("This call cannot be parked: its request does not tell by which address Vonage reaches "
               "Ringback."));
}

void WaitingPane::showTitle() { m_ui->title->setText(m_model.summary()); }

void WaitingPane::showState()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const QModelIndex current = m_shown.row();
    const bool isThere = current.isValid();
    const bool isOver = isThere && m_model.isOver(current.row());
    const bool waits = isThere && m_model.state(current.row()) == State::Waits;
    const WaitingRequest request = isThere ? m_model.request(current.row()) : WaitingRequest();
    const bool isForPerson = isThere && m_model.isForPerson(current.row());
    m_ui->editor->setReadOnly(!isThere);
    for (QWidget *const widget : {m_ui->copyDraft, m_ui->useForNext, m_ui->dismiss})
        widget->setVisible(isOver);
    m_ui->useForNext->setEnabled(isOver && m_actions->nextFor(current) >= 0);
    const bool anotherWaits = m_model.firstForPerson() >= 0;
    QString why = current.data(WaitingModel::StateTextRole).toString();
    if (isOver && m_model.state(current.row()) != State::DraftSent && m_drafts.isWritten(request.exchange))
        why = tr("%1 The draft is kept.").arg(why);
    m_ui->over->setText(anotherWaits ? tr("%1 Another request waits.").arg(why) : why);
    m_ui->over->setVisible(isOver);
    m_ui->goToNext->setVisible(isOver && anotherWaits);
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_ui->letDefaultGo, m_ui->park,
                                                                  m_ui->refuse, m_ui->send, m_ui->atZero})
        widget->setVisible(!isOver);
    m_ui->send->setEnabled(isThere);
    m_ui->refuse->setEnabled(waits);
    m_ui->letDefaultGo->setEnabled(waits && request.atZero);
    m_ui->park->setEnabled(isForPerson && request.expects != Expects::Any);
    m_ui->atZero->setEnabled(isForPerson);
    if (hadFocus && !isAncestorOf(QApplication::focusWidget()))
        m_ui->list->setFocus(); // what had it is disabled now, and the next in turn could be anywhere
}

} // namespace ringback
