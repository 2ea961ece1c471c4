// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/editedrequest.h"

#include "reply/nccoreply.h"

#include <utility>

namespace ringback {

void EditedRequest::setRequest(EventId id, const QByteArray &baseUrl)
{
    m_baseUrl = baseUrl;
    if (std::exchange(m_id, id) == id)
        return;
    m_event.reset();
    if (id != EventId())
        Q_EMIT eventWanted(id);
}

void EditedRequest::setEvent(const Event &event)
{
    if (event.id != m_id)
        return;
    m_event = event;
    if (m_text)
        fill(*std::exchange(m_text, {}));
}

bool EditedRequest::fill(const QByteArray &text)
{
    const FilledNcco ncco = filledNcco(text, m_event.value_or(Event()), m_baseUrl);
    if (!m_event && !ncco.unknown.isEmpty()) {
        m_text = text;
        return false;
    }
    Q_EMIT filled(ncco.text);
    return true;
}

} // namespace ringback
