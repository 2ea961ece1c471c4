// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detailspane.h"

#include "widgets/tabstops.h"

#include "ui_detailspane.h"
#include "ui_eventpage.h"

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
}

DetailsPane::~DetailsPane() = default;

void DetailsPane::makeViews()
{
    if (m_page)
        return;
    m_page = std::make_unique<Ui::EventPage>();
    auto *const page = new QWidget;
    m_page->setupUi(page);
    const QList<QWidget *> stops = tabStopsOf(*page);
    m_ui->pages->addWidget(page);
    insertTabStops(*this, stops);
    m_page->hiddenNote->hide();
    m_page->tabs->setCurrentWidget(m_page->decodedPage);
    m_page->annotation->setReadOnly(m_isReadOnly);
    m_page->decodedPage->setSpare(m_page->decoded->spare());
    connect(m_page->decoded, &DecodedView::filterWanted, this, &DetailsPane::filterWanted);
    connect(m_page->decoded, &DecodedView::columnWanted, this, &DetailsPane::columnWanted);
    connect(m_page->problems, &ProblemsView::filterWanted, this, &DetailsPane::filterWanted);
    connect(m_page->problems, &ProblemsView::fieldWanted, this, [this](const QByteArray &name) {
        m_page->tabs->setCurrentWidget(m_page->decodedPage);
        m_page->decoded->chooseField(name);
        m_page->decoded->setFocus();
    });
    connect(m_page->related, &RelatedView::eventWanted, this, &DetailsPane::eventWanted);
    connect(m_page->annotation, &AnnotationBar::changed, this, &DetailsPane::annotationChanged);
    connect(m_page->annotation, &AnnotationBar::markChosen, this, &DetailsPane::markChosen);
    connect(m_page->annotation, &AnnotationBar::left, this, &DetailsPane::left);
    const auto addKey = [this](const QKeySequence &key, int step) {
        auto *const shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step] { find(step); });
    };
    addKey(QKeySequence(Qt::Key_F3), 1);
    addKey(QKeySequence(Qt::SHIFT | Qt::Key_F3), -1);
}

bool DetailsPane::showsEvent() const { return m_ui->pages->currentWidget() != m_ui->emptyPage; }

void DetailsPane::setEvent(const EventDetails &details)
{
    makeViews();
    const bool isOther = details.event.id != m_details.event.id;
    EventDetails before = std::exchange(m_details, details);
    m_page->decoded->setDetails(details, m_activeSets);
    m_page->request->setMessage(message(details.event));
    m_page->reply->setReplyOf(details);
    m_page->problems->setDetails(details);
    setCount(m_page->problemsPage, tr("Problems"), details.problems.size());
    m_page->annotation->setAnnotation(details.event.id, details.annotation);
    if (isOther)
        setRelated({});
    m_ui->pages->setCurrentWidget(m_page->tabs->parentWidget());
    if (before.decoded.fields.size() > ManyFields) // freeing them takes longer than a frame may
        QThreadPool::globalInstance()->start([freed = std::move(before)] {});
}

void DetailsPane::setRelated(const QList<RelatedEvent> &events)
{
    if (!m_page)
        return;
    const auto others = std::ranges::count_if(events, [](const RelatedEvent &e) { return !e.isCurrent; });
    m_page->related->setEvents(others > 0 ? events : QList<RelatedEvent>());
    setCount(m_page->related, tr("Related"), others);
}

void DetailsPane::setHidden(bool isHidden)
{
    if (!m_page)
        return;
    m_page->hiddenNote->setText(tr("Event %1 is hidden by the filter.").arg(m_details.event.id.value));
    m_page->hiddenNote->setVisible(isHidden);
}

void DetailsPane::setActiveSets(const QList<vonage::SourceSet> &sets)
{
    m_activeSets = sets;
    if (showsEvent())
        m_page->decoded->setSource(m_details.event, m_activeSets);
}

void DetailsPane::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    if (m_page)
        m_page->annotation->setReadOnly(isReadOnly);
}

void DetailsPane::showMark(const QList<EventId> &ids, int mark)
{
    if (m_page && ids.contains(m_details.event.id))
        m_page->annotation->setMark(mark);
}

void DetailsPane::writeNote()
{
    if (showsEvent())
        m_page->annotation->writeNote();
}

void DetailsPane::clear()
{
    if (m_page)
        m_page->annotation->setAnnotation({}, {});
    m_ui->pages->setCurrentWidget(m_ui->emptyPage);
    m_details = {};
}

/// Finds in the request or the reply, whichever is shown; else in the request.
void DetailsPane::find(int step)
{
    if (!showsEvent())
        return;
    const auto messages = findChildren<MessageView *>();
    const auto shown = std::ranges::find_if(messages, &QWidget::isVisible);
    if (shown == messages.end())
        m_page->tabs->setCurrentWidget(m_page->request);
    (shown == messages.end() ? m_page->request : *shown)->findNext(step);
}

/// The title of a tab, with how much is in it.
void DetailsPane::setCount(QWidget *tab, const QString &title, qsizetype count)
{
    m_page->tabs->setTabText(m_page->tabs->indexOf(tab),
                             count > 0 ? tr("%1 %L2").arg(title).arg(count) : title);
}

} // namespace ringback
