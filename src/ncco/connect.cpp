// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/actiontables.h"

namespace ringback::ncco {

namespace {

struct ConnectTables
{
    Q_DECLARE_TR_FUNCTIONS(Ncco)
public:
    using enum ValueType;
    using enum Need;

    static constexpr Standing Newer = Standing::Newer;

    // clang-format off
    static constexpr Choice detections[] = {
        {"continue", QT_TR_NOOP("Tells what answered and goes on.")}, {"hangup", QT_TR_NOOP("Hangs up on an answering machine.")},
    };
    static constexpr Choice detectionModes[] = {
        {"default", QT_TR_NOOP("Tells whether a person or a machine answered.")},
        {"detect", QT_TR_NOOP("The same, and where the machine's greeting ends.")},
        {"detect_beep", QT_TR_NOOP("The same, and where the machine's beep is.")},
    };
    static constexpr OptionSpec advancedDetection[] = {
        {.name = "behavior", .type = OneOf, .help = QT_TR_NOOP("What happens when a machine answers."), .byDefault = "\"continue\"", .choices = detections},
        {.name = "mode", .type = OneOf, .help = QT_TR_NOOP("What is listened for."), .byDefault = "\"detect\"", .choices = detectionModes},
        {.name = "beep_timeout", .type = Integer, .help = QT_TR_NOOP("How long to wait for the beep."), .unit = QT_TR_NOOP("s"), .range = {30, 120}, .byDefault = "45"},
    };
    static constexpr std::span<const OptionSpec> advancedDetectionGroups[] = {advancedDetection};
    static constexpr ObjectSpec advancedDetectionObject{.name = "advancedMachineDetection", .help = QT_TR_NOOP("What happens when an answering machine answers."), .options = advancedDetectionGroups, .standing = Newer};
    static constexpr Choice eventTypes[] = {{"synchronous", QT_TR_NOOP("When nobody answers, the answer to the event is the next NCCO.")}};
    static constexpr OptionSpec connect[] = {
        {.name = "endpoint", .type = Endpoints, .help = QT_TR_NOOP("Who is called: one endpoint in an array."), .need = Required, .sample = R"([{"type":"phone","number":"447700900000"}])"},
        {.name = "from", .type = CallerNumber, .help = QT_TR_NOOP("The number that is shown: one of your Vonage numbers."), .sample = "\"447700900000\""},
        {.name = "randomFromNumber", .type = Boolean, .help = QT_TR_NOOP("Shows any number of the application; excludes “from”."), .byDefault = "false"},
        {.name = "eventType", .type = OneOf, .help = QT_TR_NOOP("Whether events of the call may be answered with an NCCO."), .choices = eventTypes},
        {.name = "timeout", .type = Integer, .help = QT_TR_NOOP("How long it rings."), .unit = QT_TR_NOOP("s"), .range = {1, 7200}, .byDefault = "60"},
        {.name = "limit", .type = Integer, .help = QT_TR_NOOP("The longest time of the call."), .unit = QT_TR_NOOP("s"), .range = {1, 7200}, .byDefault = "7200"},
        {.name = "machineDetection", .type = OneOf, .help = QT_TR_NOOP("What happens when an answering machine answers."), .choices = detections},
        {.name = "advancedMachineDetection", .type = Object, .help = QT_TR_NOOP("The same with more choice; goes before “machineDetection”."), .standing = Newer, .members = &advancedDetectionObject},
        {.name = "ringbackTone", .type = Url, .help = QT_TR_NOOP("The sound file that the caller hears until somebody answers; not for phones.")},
    };
    static constexpr std::span<const OptionSpec> connectGroups[] = {connect, SharedTables::event};

    static constexpr OptionSpec onAnswer[] = {
        {.name = "url", .type = Url, .help = QT_TR_NOOP("Gives the NCCO that is run for the person called, before both are connected."), .need = Required, .sample = "\"https://example.com/webhooks/onanswer\""},
        {.name = "ringbackTone", .type = Url, .help = QT_TR_NOOP("The sound file that the caller hears until then.")},
        {.name = "ringback", .type = Url, .help = QT_TR_NOOP("The old name of “ringbackTone”."), .standing = Standing::Deprecated},
    };
    static constexpr std::span<const OptionSpec> onAnswerGroups[] = {onAnswer};
    static constexpr ObjectSpec onAnswerObject{.name = "onAnswer", .help = QT_TR_NOOP("What happens when the person called answers."), .options = onAnswerGroups};
    static constexpr OptionSpec phone[] = {
        {.name = "number", .type = PhoneNumber, .help = QT_TR_NOOP("The number, with the country's prefix and without +."), .need = Required, .sample = "\"447700900000\""},
        {.name = "dtmfAnswer", .type = AnsweringKeys, .help = QT_TR_NOOP("Keys to press when it is answered; p is a pause of half a second.")},
        {.name = "onAnswer", .type = Object, .help = QT_TR_NOOP("What happens when the person called answers."), .members = &onAnswerObject},
        {.name = "shaken", .type = Text, .help = QT_TR_NOOP("The content of a STIR/SHAKEN identity header."), .standing = Newer},
    };
    static constexpr OptionSpec app[] = {
        {.name = "user", .type = Text, .help = QT_TR_NOOP("The name of a user of the same application."), .need = Required, .sample = "\"user\""},
    };

    static constexpr Choice contentTypes[] = {
        {"audio/l16;rate=16000", QT_TR_NOOP("16-bit samples, 16 kHz.")}, {"audio/l16;rate=8000", QT_TR_NOOP("16-bit samples, 8 kHz.")}, {"audio/l16;rate=24000", QT_TR_NOOP("16-bit samples, 24 kHz.")},
    };
    static constexpr ObjectSpec anyHeaders{.name = "headers", .help = QT_TR_NOOP("What your server is told at the beginning."), .options = {}, .isOpen = true};
    static constexpr Choice authorizations[] = {
        {"vonage", QT_TR_NOOP("A token that Vonage has signed.")}, {"custom", QT_TR_NOOP("The text of “value”.")},
    };
    static constexpr OptionSpec authorization[] = {
        {.name = "type", .type = OneOf, .help = QT_TR_NOOP("Where the Authorization header comes from."), .need = Required, .sample = "\"vonage\"", .choices = authorizations},
        {.name = "value", .type = PrintableText, .help = QT_TR_NOOP("The header, for \"type\":\"custom\"."), .need = Conditional, .longest = 8191, .sample = "\"Bearer \""},
    };
    static constexpr std::span<const OptionSpec> authorizationGroups[] = {authorization};
    static constexpr ObjectSpec authorizationObject{.name = "authorization", .help = QT_TR_NOOP("The Authorization header that your server gets."), .options = authorizationGroups, .standing = Newer};
    static constexpr OptionSpec websocket[] = {
        {.name = "uri", .type = SocketUri, .help = QT_TR_NOOP("Your server, ws:// or wss://."), .need = Required, .sample = "\"wss://example.com/socket\""},
        {.name = "content-type", .type = OneOf, .help = QT_TR_NOOP("The form of the sound."), .need = Required, .sample = "\"audio/l16;rate=16000\"", .choices = contentTypes, .missing = RuleId::WsContentType, .notListed = RuleId::WsContentType},
        {.name = "headers", .type = Object, .help = QT_TR_NOOP("What your server is told at the beginning; up to 512 bytes."), .members = &anyHeaders},
        {.name = "authorization", .type = Object, .help = QT_TR_NOOP("The Authorization header that your server gets."), .standing = Newer, .members = &authorizationObject},
    };

    static constexpr OptionSpec sipHeader{.name = "headers", .type = Text, .help = QT_TR_NOOP("A header, sent with X- before its name.")};
    static constexpr ObjectSpec sipHeaders{.name = "headers", .help = QT_TR_NOOP("Headers that are sent with X- before their names."), .options = {}, .isOpen = true, .others = &sipHeader};
    static constexpr OptionSpec standardHeaders[] = {
        {.name = "User-to-User", .type = Text, .help = QT_TR_NOOP("Sent to the other side as it is; up to 256 characters."), .longest = 256},
    };
    static constexpr std::span<const OptionSpec> standardHeaderGroups[] = {standardHeaders};
    static constexpr ObjectSpec standardHeadersObject{.name = "standardHeaders", .help = QT_TR_NOOP("Headers that are sent as they are."), .options = standardHeaderGroups, .standing = Newer};
    static constexpr OptionSpec sip[] = {
        {.name = "uri", .type = SipUri, .help = QT_TR_NOOP("Such as sip:user@example.com, with ;transport=tls or ;media=srtp if wanted."), .need = Conditional, .sample = "\"sip:user@example.com\""},
        {.name = "domain", .type = Text, .help = QT_TR_NOOP("The SIP domain, with “user” instead of “uri”."), .need = Conditional, .standing = Newer},
        {.name = "user", .type = Text, .help = QT_TR_NOOP("The user in “domain”."), .need = Conditional, .standing = Newer, .sample = "\"user\""},
        {.name = "headers", .type = Object, .help = QT_TR_NOOP("Headers that are sent with X- before their names."), .members = &sipHeaders},
        {.name = "standardHeaders", .type = Object, .help = QT_TR_NOOP("Headers that are sent as they are."), .standing = Newer, .members = &standardHeadersObject},
    };
    static constexpr OptionSpec vbc[] = {
        {.name = "extension", .type = Digits, .help = QT_TR_NOOP("The extension in Vonage Business."), .need = Required, .sample = "\"100\""},
    };
    static constexpr std::span<const OptionSpec> phoneGroups[] = {phone};
    static constexpr std::span<const OptionSpec> appGroups[] = {app};
    static constexpr std::span<const OptionSpec> websocketGroups[] = {websocket};
    static constexpr std::span<const OptionSpec> sipGroups[] = {sip};
    static constexpr std::span<const OptionSpec> vbcGroups[] = {vbc};
    static constexpr ObjectSpec phoneEndpoint{.name = "phone", .help = QT_TR_NOOP("A phone number."), .options = phoneGroups};
    static constexpr ObjectSpec appEndpoint{.name = "app", .help = QT_TR_NOOP("A user of the application."), .options = appGroups};
    static constexpr ObjectSpec websocketEndpoint{.name = "websocket", .help = QT_TR_NOOP("A server of yours that gets and gives the sound."), .options = websocketGroups};
    static constexpr ObjectSpec sipEndpoint{.name = "sip", .help = QT_TR_NOOP("A SIP address."), .options = sipGroups};
    static constexpr ObjectSpec vbcEndpoint{.name = "vbc", .help = QT_TR_NOOP("An extension of Vonage Business Communications."), .options = vbcGroups};
    static constexpr const ObjectSpec *endpoints[] = {&phoneEndpoint, &appEndpoint, &websocketEndpoint, &sipEndpoint, &vbcEndpoint};
    // clang-format on
};

} // namespace

constexpr ObjectSpec ConnectAction{
    .name = "connect",
    .help = QT_TRANSLATE_NOOP("Ncco", "Calls somebody and connects the caller with them."),
    .options = ConnectTables::connectGroups,
    .since = "2017",
    .timing = Timing::Waits,
};

std::span<const ObjectSpec *const> endpointTypes() { return ConnectTables::endpoints; }

} // namespace ringback::ncco
