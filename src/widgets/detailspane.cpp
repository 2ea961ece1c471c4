// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detailspane.h"

#include "ui_detailspane.h"

#include <QShortcut>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace ringback {

namespace {

constexpr qsizetype ManyFields = 10'000;

/// The request as it came. Bytes that are no HTTP have no head.
Message message(const Event &event)
{
    if (event.isMalformed())
        return {.head = {}, .body = event.request.body, .contentType = {}};
    const auto type = event.request.fields().first("Content-Type");
    return {.head = event.request.head(),
            .body = event.request.body,
            .contentType = type ? type->toByteArray() : QByteArray()};
}

} // namespace

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DetailsPane>())
    , m_activeSets(vonage::defaultActiveSets())
{
    m_ui->setupUi(this);
    m_ui->hiddenNote->hide();
    m_ui->tabs->setCurrentWidget(m_ui->decodedPage);
    connect(m_ui->decoded, &DecodedView::filterWanted, this, &DetailsPane::filterWanted);
    connect(m_ui->decoded, &DecodedView::columnWanted, this, &DetailsPane::columnWanted);
    connect(m_ui->problems, &ProblemsView::filterWanted, this, &DetailsPane::filterWanted);
    connect(m_ui->problems, &ProblemsView::fieldWanted, this, [this](const QByteArray &name) {
        m_ui->tabs->setCurrentWidget(m_ui->decodedPage);
        m_ui->decoded->chooseField(name);
        m_ui->decoded->setFocus();
    });
    connect(m_ui->related, &RelatedView::eventWanted, this, &DetailsPane::eventWanted);
    connect(m_ui->annotation, &AnnotationBar::changed, this, &DetailsPane::annotationChanged);
    const auto addKey = [this](const QKeySequence &key, int step) {
        auto *const shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step] { find(step); });
    };
    addKey(QKeySequence(Qt::Key_F3), 1);
    addKey(QKeySequence(Qt::SHIFT | Qt::Key_F3), -1);
    clear();
}

DetailsPane::~DetailsPane() = default;

void DetailsPane::setEvent(const EventDetails &details)
{
    const bool isOther = details.event.id != m_details.event.id;
    EventDetails before = std::exchange(m_details, details);
    m_ui->decoded->setDetails(details, m_activeSets);
    m_ui->request->setMessage(message(details.event));
    m_ui->reply->setReplyOf(details.event);
    m_ui->problems->setDetails(details);
    setCount(m_ui->problemsPage, tr("Problems"), details.problems.size());
    m_ui->annotation->setAnnotation(details.event.id, details.annotation);
    if (isOther)
        setRelated({});
    m_ui->pages->setCurrentWidget(m_ui->eventPage);
    if (before.decoded.fields.size() > ManyFields) // freeing them takes longer than a frame may
        QThreadPool::globalInstance()->start([freed = std::move(before)] {});
}

void DetailsPane::setRelated(const QList<RelatedEvent> &events)
{
    const auto others = std::ranges::count_if(events, [](const RelatedEvent &e) { return !e.isCurrent; });
    m_ui->related->setEvents(others > 0 ? events : QList<RelatedEvent>());
    setCount(m_ui->related, tr("Related"), others);
}

void DetailsPane::setHidden(bool isHidden)
{
    m_ui->hiddenNote->setText(tr("Event %1 is hidden by the filter.").arg(m_details.event.id.value));
    m_ui->hiddenNote->setVisible(isHidden);
}

void DetailsPane::setActiveSets(const QList<vonage::SourceSet> &sets)
{
    m_activeSets = sets;
    if (m_ui->pages->currentWidget() == m_ui->eventPage)
        m_ui->decoded->setSource(m_details.event, m_activeSets);
}

void DetailsPane::setReadOnly() { m_ui->annotation->setReadOnly(); }

void DetailsPane::clear()
{
    m_ui->annotation->setAnnotation({}, {});
    m_ui->pages->setCurrentWidget(m_ui->emptyPage);
    m_details = {};
}

/// Finds in the request or the reply, whichever is shown; else in the request.
void DetailsPane::find(int step)
{
    if (m_ui->pages->currentWidget() != m_ui->eventPage)
        return;
    const auto messages = findChildren<MessageView *>();
    const auto shown = std::ranges::find_if(messages, &QWidget::isVisible);
    if (shown == messages.end())
        m_ui->tabs->setCurrentWidget(m_ui->request);
    (shown == messages.end() ? m_ui->request : *shown)->findNext(step);
}

/// The title of a tab, with how much is in it.
void DetailsPane::setCount(QWidget *tab, const QString &title, qsizetype count)
{
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(tab), count > 0 ? tr("%1 %L2").arg(title).arg(count) : title);
}

} // namespace ringback
