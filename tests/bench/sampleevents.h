// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/columnrow.h"
#include "core/httprequest.h"

#include <random>

namespace ringback::bench {

/// A webhook as it is stored: what came and what its columns say.
struct SampleEvent
{
    ColumnRow row;
    HttpRequest request;
};

/// Makes a mix of webhooks of about 600 bytes, newest last: SMS by form, query and JSON, calls of six events
/// each, messages, some others. The same seed makes the same events.
class SampleEvents
{
public:
    explicit SampleEvents(quint64 seed = 1)
        : m_random(seed)
    {
    }

    [[nodiscard]] SampleEvent next();

private:
    [[nodiscard]] quint64 below(quint64 end)
    {
        return std::uniform_int_distribution<quint64>(0, end - 1)(m_random);
    }
    [[nodiscard]] QByteArray hex(int digits);
    [[nodiscard]] QByteArray uuid();
    [[nodiscard]] QByteArray number();
    [[nodiscard]] QByteArray words(int count);
    [[nodiscard]] IpAddress source();

    void sms(SampleEvent &event);
    void voice(SampleEvent &event);
    void message(SampleEvent &event);
    void other(SampleEvent &event);

    std::mt19937_64 m_random;
    qint64 m_id = 0;
    qint64 m_time = 1'790'000'000'000'000; // microseconds since 1970
    int m_callLeft = 0;
    QByteArray m_call;
    QByteArray m_conversation;
    QByteArray m_caller;
    QByteArray m_callee;
};

} // namespace ringback::bench
