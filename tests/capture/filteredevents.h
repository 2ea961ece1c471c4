// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/capturereader.h"
#include "capture/columnrow.h"
#include "core/httprequest.h"

#include <QList>

#include <random>

namespace ringback::test {

/// A request with the columns that it is filtered by.
struct FilteredEvent
{
    ColumnRow row;
    HttpRequest request;
};

/// Events at random, made of \a words in all places that a query can look at; ids ascend with gaps.
inline QList<FilteredEvent> randomEvents(quint32 seed, int count, const QStringList &words)
{
    std::mt19937 random(seed);
    const auto below = [&random](int end) { return std::uniform_int_distribution(0, end - 1)(random); };
    const auto word = [&] { return words[below(int(words.size()))].toUtf8(); };
    const auto perhaps = [&] { return below(3) == 0 ? QByteArray() : word(); };
    const auto ids = [&] { // one's own or none, and perhaps others
        QByteArray list = perhaps();
        for (int others = below(6) - 3; others > 0; --others)
            list += IdSeparator + word();
        return list;
    };
    const QByteArrayList addresses{"203.0.113.1", "203.0.113.5",      "127.0.0.1",
                                   "2001:db8::1", "2001:db8:8000::1", "0.0.0.0"};
    const QByteArrayList verdicts{"unsigned", "valid", "invalid"};
    const QByteArrayList problems{"", "missing-field", "missing-field,sms-x", "x"};
    QList<FilteredEvent> events;
    qint64 id = 0;
    for (int i = 0; i < count; ++i) {
        FilteredEvent event;
        event.row = {.id = {id += 1 + below(2) * below(90)},
                     .receivedAt =
                         Timestamp(std::chrono::microseconds(1'700'000'000'000'000LL + i * 500'000'000LL)),
                     .source = *IpAddress::parse(addresses[below(int(addresses.size()))]),
                     .api = Api(below(ApiCount)),
                     .kind = "voice.event." + word(),
                     .method = perhaps(),
                     .path = '/' + word(),
                     .from = perhaps(),
                     .to = perhaps(),
                     .status = perhaps(),
                     .call = ids(),
                     .conversation = ids(),
                     .message = ids(),
                     .problems = problems[below(int(problems.size()))],
                     .verdict = verdicts[below(int(verdicts.size()))],
                     .decidedBy = {},
                     .code = QList<int>{0, 200, 404}[below(3)],
                     .bodySize = 0,
                     .note = below(4) == 0 ? word() : QByteArray(),
                     .mark = below(4) == 0 ? 3 : 0};
        if (event.row.code != 0)
            event.row.decidedBy = below(2) == 0 ? QByteArray("default") : QByteArray("rule:" + word());
        event.request = {.method = event.row.method,
                         .target = event.row.path,
                         .minorVersion = below(2),
                         .fieldSection = "Host: " + word() + "\r\n",
                         .body = {},
                         .trailerSection = below(8) == 0 ? "X-Sum: " + word() + "\r\n" : QByteArray()};
        if (below(2) == 0)
            event.request.target +=
                "?text=" + word().toPercentEncoding() + "&err-code=" + word().toPercentEncoding();
        switch (below(3)) {
        case 0:
            break;
        case 1:
            event.request.body = "text=" + word().toPercentEncoding(" ").replace(' ', '+') + "&x=1";
            break;
        default: {
            QByteArray text;
            const QString characters = QString::fromUtf8(word());
            for (const QChar c : characters)
                text += below(2) == 0
                    ? QString(c).toUtf8()
                    : QByteArray("\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0'));
            event.request.body = "{\"text\":\"" + text + "\",\"a\":[{\"b\":\"" + word() + "\"}]}";
        }
        }
        if (event.request.method.isEmpty()) // malformed input has only a body
            event.request = {.method = {},
                             .target = {},
                             .minorVersion = 1,
                             .fieldSection = {},
                             .body = event.request.body,
                             .trailerSection = {}};
        event.row.bodySize = event.request.body.size();
        events << event;
    }
    return events;
}

/// CaptureReader::forEachRequest() over \a events.
inline Result<Done, CaptureError> readRequests(const QList<FilteredEvent> &events, EventRange range,
                                               Order order,
                                               const std::function<bool(const ScannedRequest &)> &visit)
{
    for (qsizetype i = 0; i < events.size(); ++i) {
        const FilteredEvent &event = events[order == Order::OldestFirst ? i : events.size() - 1 - i];
        if (event.row.id < range.first || event.row.id > range.last)
            continue;
        const HttpRequest &request = event.request;
        if (!visit({.id = event.row.id,
                    .method = request.method,
                    .target = request.target,
                    .fieldSection = request.fieldSection,
                    .body = request.body,
                    .trailerSection = request.trailerSection,
                    .minorVersion = request.minorVersion}))
            break;
    }
    return Done();
}

} // namespace ringback::test
