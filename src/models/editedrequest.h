// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

#include <QObject>

#include <optional>

namespace ringback {

/// The request whose reply is edited, as soon as the whole of it has been read: templates are filled with
/// what it says. GUI thread.
class EditedRequest final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Which one it is from now on, 0 while its number is not known, and by which address it reached us. Asks
    /// for the whole of it.
    void setRequest(EventId id, const QByteArray &baseUrl);
    /// The answer to eventWanted(), which is left aside when another request has come since.
    void setEvent(const Event &event);

    /// Fills a template. False: filled() comes later, unless forget() is called before.
    bool fill(const QByteArray &text);
    void forget() { m_text.reset(); }

Q_SIGNALS:
    void eventWanted(ringback::EventId id);
    void filled(const QByteArray &text);

private:
    EventId m_id;
    QByteArray m_baseUrl;
    std::optional<Event> m_event;
    std::optional<QByteArray> m_text; // waits for m_event
};

} // namespace ringback
