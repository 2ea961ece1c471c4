// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/eventloader.h"

#include <QCache>
#include <QObject>
#include <QTimer>

namespace ringback {

/// The texts of those events that are looked at: asks for what is missing, one request at a time, the latest
/// wishes first. Keeps some thousands. GUI thread.
class EventTextCache final : public QObject
{
    Q_OBJECT
public:
    explicit EventTextCache(QObject *parent = nullptr);

    /// Null while they are not there; then they are asked for.
    [[nodiscard]] const EventTexts *texts(EventId id);
    /// Whether the texts of all these are there; else those that are not are asked for, all at once. More
    /// than MostAtOnce may never be.
    [[nodiscard]] bool load(const QList<EventId> &ids);
    static constexpr int MostAtOnce = 5'000;
    /// Takes the answer to wanted().
    void take(const QList<EventTexts> &texts, const QByteArrayList &fieldNames);
    /// They are others now.
    void forget(EventId id) { m_texts.remove(id); }
    void clear() { m_texts.clear(); }

    /// Which decoded fields belong to the texts.
    void setFieldNames(const QByteArrayList &names);
    [[nodiscard]] const QByteArrayList &fieldNames() const { return m_fieldNames; }

Q_SIGNALS:
    void wanted(const QList<ringback::EventId> &ids, const QByteArrayList &fieldNames);

private:
    void ask();

    QCache<EventId, EventTexts> m_texts;
    QByteArrayList m_fieldNames;
    QList<EventId> m_wanted; // the latest last
    QTimer m_timer;
    bool m_isAsking = false;
};

} // namespace ringback
