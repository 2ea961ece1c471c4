// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/schema.h"

#include <QCoreApplication>

namespace ringback::ncco {

/// Rows that several actions share.
struct SharedTables
{
    Q_DECLARE_TR_FUNCTIONS(Ncco)
public:
    using enum ValueType;
    using enum Need;

    // clang-format off
    static constexpr Choice eventMethods[] = {
        {"POST", QT_TR_NOOP("The event comes as JSON in the body.")},
        {"GET", QT_TR_NOOP("The event comes as query parameters.")},
    };
    static constexpr OptionSpec event[] = {
        {.name = "eventUrl", .type = UrlList, .help = QT_TR_NOOP("Where Vonage sends the events of this action; otherwise to the event URL of the application."), .sample = R"(["https://example.com/webhooks/event"])"},
        {.name = "eventMethod", .type = OneOf, .help = QT_TR_NOOP("How the events are sent."), .byDefault = "\"POST\"", .choices = eventMethods},
    };
    static constexpr OptionSpec transcription[] = {
        {.name = "language", .type = RecognisedLanguage, .help = QT_TR_NOOP("The language that is spoken."), .byDefault = "\"en-US\""},
        {.name = "sentimentAnalysis", .type = Boolean, .help = QT_TR_NOOP("Also judges the mood of what is said."), .byDefault = "false"},
    };
    static constexpr std::span<const OptionSpec> transcriptionGroups[] = {transcription, event};
    static constexpr ObjectSpec transcriptionSettings{.name = "transcription", .help = QT_TR_NOOP("How the recording is written down."), .options = transcriptionGroups, .standing = Standing::Newer};
    // clang-format on
};

/// "connect", which has a file of its own.
extern const ObjectSpec ConnectAction;

} // namespace ringback::ncco
