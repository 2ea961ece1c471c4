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

    /// Whose forwarding fields are believed, for baseUrl().
    void setTrustedProxies(const QList<AddressRange> &proxies) { m_trustedProxies = proxies; }
    /// Which one it is from now on; 0 while its number is not known. Asks for the whole of it.
    void setId(EventId id);
    /// The answer to eventWanted(), which is left aside when another request has come since.
    void setEvent(const Event &event);

    /// Fills a template. False: filled() comes later, unless forget() is called before.
    bool fill(const QByteArray &text);
    void forget() { m_text.reset(); }
    /// By which address Vonage reaches us, as the request tells; empty while it is not known.
    [[nodiscard]] QByteArray baseUrl() const;

Q_SIGNALS:
    void eventWanted(ringback::EventId id);
    void filled(const QByteArray &text);

private:
    EventId m_id;
    std::optional<Event> m_event;
    std::optional<QByteArray> m_text; // waits for m_event
    QList<AddressRange> m_trustedProxies;
};

} // namespace ringback
