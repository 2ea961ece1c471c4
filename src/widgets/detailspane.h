// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/eventdetails.h"
#include "models/relatedevent.h"
#include "vonage/sources.h"

#include <QWidget>

#include <memory>

namespace ringback {

namespace Ui {
class DetailsPane;
class EventPage;
} // namespace Ui

/// Everything about the selected event: what it means, its bytes, its reply, what is wrong with it, what
/// belongs to it, the user's mark and note. The views for it are made with the first event: they are a tenth
/// of what a window takes to open. GUI thread.
class DetailsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPane(QWidget *parent = nullptr);
    ~DetailsPane() override;

    /// Makes the views now, for who wants to know of all keys.
    void makeViews();

    /// Shows \a details; the tab stays.
    void setEvent(const EventDetails &details);
    /// The events of the same call or message, with the shown one among them.
    void setRelated(const QList<RelatedEvent> &events);
    /// Says in the head whether the filter hides the shown event in the list.
    void setHidden(bool isHidden);
    /// Events have got a mark, of which one may be shown.
    void showMark(const QList<EventId> &ids, int mark);
    /// Puts the keyboard into the note, if there is an event.
    void writeNote();
    /// What the source's address is looked up in.
    void setActiveSets(const QList<vonage::SourceSet> &sets);
    /// Whether marks and notes cannot be changed.
    void setReadOnly(bool isReadOnly);
    /// Shows that no event is selected.
    void clear();

Q_SIGNALS:
    /// \a term, of the filter language, is to be added to the filter.
    void filterWanted(const QString &term);
    /// The list is to get a column with the field of that name.
    void columnWanted(const QByteArray &fieldName);
    void eventWanted(ringback::EventId id);
    /// The user has changed the note on an event, whose mark is 0 for none or 1 to 7.
    void annotationChanged(ringback::EventId id, int mark, const QString &note);
    /// He has chosen another mark.
    void markChosen(ringback::EventId id, int mark);
    /// Esc was pressed in the note.
    void left();

private:
    [[nodiscard]] bool showsEvent() const;
    void find(int step);
    void setCount(QWidget *tab, const QString &title, qsizetype count);

    std::unique_ptr<Ui::DetailsPane> m_ui;
    std::unique_ptr<Ui::EventPage> m_page; // none before the first event
    EventDetails m_details;
    QList<vonage::SourceSet> m_activeSets;
    bool m_isReadOnly = false;
};

} // namespace ringback
