// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/captureerror.h"
#include "models/eventdetails.h"
#include "models/relatedevent.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace ringback {

/// A decoded field of an event, as a cell of the list has it.
struct FieldText
{
    QString shown;                   ///< as people read it
    std::optional<QByteArray> value; ///< as on the wire; none where the event has no such field
};

/// What the list shows of an event beside its columns: it takes the request's bytes to know.
struct EventTexts
{
    EventId id;
    QString summary;           ///< one line in plain words; empty when the event could not be read
    QList<FieldText> fields;   ///< in the order in which they were asked for
    QString firstProblem = {}; ///< a sentence; empty when there is none
    int problemCount = 0;
};

/// Reads single events and says what they mean. Lives in a thread of its own, the loading thread. An answer
/// carries the number of its question.
class EventLoader final : public QObject
{
    Q_OBJECT
public:
    EventLoader();
    ~EventLoader() override;

    void open(const QString &path);

    void loadDetails(quint64 question, EventId id);
    /// The lines of \a ids, and of each the decoded fields of those names.
    void loadTexts(const QList<ringback::EventId> &ids, const QByteArrayList &fieldNames);
    /// The lines of the events that belong to \a current, which is among them.
    void loadRelated(quint64 question, const QList<ringback::EventId> &ids, ringback::EventId current);
    /// The whole event.
    void loadEvent(quint64 question, ringback::EventId id);

Q_SIGNALS:
    void detailsLoaded(quint64 question, const ringback::EventDetails &details);
    /// It has been removed.
    void detailsGone(quint64 question);
    void textsLoaded(const QList<ringback::EventTexts> &texts, const QByteArrayList &fieldNames);
    void relatedLoaded(quint64 question, const QList<ringback::RelatedEvent> &events);
    void eventLoaded(quint64 question, const ringback::Event &event);
    void failed(const ringback::CaptureError &error);

private:
    [[nodiscard]] std::optional<Event> read(EventId id);
    [[nodiscard]] Annotation annotation(EventId id) const;

    std::unique_ptr<CaptureReader> m_reader;
};

} // namespace ringback
