// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/rules.h"

#include "core/rowsinorder.h"

#include <QCoreApplication>

#include <array>

namespace ringback::ncco {

namespace {

struct RuleRow
{
    RuleId rule;
    const char *id;
    Severity severity;
    const char *text;
};

struct RuleTable
{
    Q_DECLARE_TR_FUNCTIONS(Ncco)
public:
    using enum RuleId;
    using enum Severity;

    // clang-format off
    static constexpr RuleRow rows[] = {
        {NotJson, "ncco-not-json", Error, QT_TR_NOOP("Vonage drops the call, for this is not JSON: %1")},
        {NotArray, "ncco-not-array", Error, QT_TR_NOOP("Vonage drops the call, for an NCCO is an array of actions, even of one: put [ and ] around it.")},
        {Empty, "ncco-empty", Error, QT_TR_NOOP("Vonage drops the call, for an NCCO needs at least one action, such as {\"action\":\"talk\",\"text\":\"Hello\"}.")},
        {ActionNotObject, "ncco-action-not-object", Error, QT_TR_NOOP("Vonage drops the call: each item of an NCCO is an object such as {\"action\":\"talk\",\"text\":\"Hello\"}.")},
        {MissingAction, "ncco-missing-action", Error, QT_TR_NOOP("Vonage drops the call: this has no \"action\" that says what to do; write one such as \"action\":\"talk\".")},
        {UnknownAction, "ncco-unknown-action", Error, QT_TR_NOOP("Vonage drops the call: it knows no action “%1”; write one of talk, stream, input, record, connect, conversation, notify, wait or transfer.")},
        {WithdrawnAction, "ncco-withdrawn-action", Warning, QT_TR_NOOP("“%1” was a preview that Vonage has withdrawn; it will probably drop the call.")},
        {NewerAction, "ncco-newer-action", Info, QT_TR_NOOP("“%1” is known from Vonage's newer libraries only; older accounts may not have it.")},
        {DuplicateKey, "ncco-duplicate-key", Warning, QT_TR_NOOP("“%1” stands here more than once; Vonage takes the last one. Remove the others.")},
        {UnknownOption, "ncco-unknown-option", Warning, QT_TR_NOOP("“%2” has no option “%1”; Vonage ignores it or drops the call. Remove it.")},
        {MissingRequired, "ncco-missing-required", Error, QT_TR_NOOP("Vonage drops the call: “%2” needs “%1”. Write it with a value.")},
        {WrongType, "ncco-wrong-type", Error, QT_TR_NOOP("Vonage drops the call: “%1” has to be %2.")},
        {StringlyTyped, "ncco-stringly-typed", Info, QT_TR_NOOP("Vonage accepts the quotes, but “%1” should be %2: better write it without them.")},
        {OutOfRange, "ncco-out-of-range", Error, QT_TR_NOOP("Vonage drops the call: “%1” has to be %2.")},
        {LevelPrecision, "ncco-level-precision", Info, QT_TR_NOOP("Vonage reads “%1” in steps of 0.1; write it with one decimal.")},
        {BadEnum, "ncco-bad-enum", Error, QT_TR_NOOP("Vonage drops the call: “%1” cannot be “%2”; write %3.")},
        {UrlNotArray, "ncco-url-not-array", Error, QT_TR_NOOP("Vonage drops the call: “%1” is an array with one URL in it; put [ and ] around the string.")},
        {UrlCount, "ncco-url-count", Error, QT_TR_NOOP("Vonage drops the call: “%1” needs exactly one URL in its array.")},
        {EventUrlMany, "ncco-event-url-many", Warning, QT_TR_NOOP("Vonage uses only the first URL of “%1”; remove the others.")},
        {BadUrl, "ncco-bad-url", Error, QT_TR_NOOP("Vonage cannot use this as “%1” and drops the call: write a whole URL such as %2.")},
        {UrlNotHttps, "ncco-url-not-https", Info, QT_TR_NOOP("%1 is not encrypted; where the server can do it, write %2.")},
        {UrlLocal, "ncco-url-local", Warning, QT_TR_NOOP("Vonage cannot reach “%1” from outside; use a public address, such as that of a tunnel.")},
        {UrlUnderscore, "ncco-url-underscore", Warning, QT_TR_NOOP("“%1” is not a valid host name: its parts have letters, digits and inner hyphens only. Vonage may refuse it; use another name.")},
        {TextTooLong, "ncco-text-too-long", Error, QT_TR_NOOP("Vonage drops the call: the text has %1 characters without its tags, and 1500 are allowed. Split it into several talk actions.")},
        {TextEmpty, "ncco-text-empty", Error, QT_TR_NOOP("Vonage drops the call: there is nothing to say here. Write some text.")},
        {SsmlMalformed, "ncco-ssml-malformed", Error, QT_TR_NOOP("Vonage drops the call: the text begins as SSML but is not well-formed XML (%1). Close every tag, and everything in one <speak>…</speak>.")},
        {SsmlNoSpeak, "ncco-ssml-no-speak", Warning, QT_TR_NOOP("Vonage reads the tag <%1> aloud, for SSML has to stand in <speak>…</speak>: put them around the whole text.")},
        {SsmlUnknownTag, "ncco-ssml-unknown-tag", Warning, QT_TR_NOOP("Vonage does not know the tag <%1> and may refuse or skip it; remove it.")},
        {SsmlStyle, "ncco-ssml-style", Warning, QT_TR_NOOP("Style %1 of %2 has no SSML support: the tags may be ignored or read aloud. Choose another style.")},
        {LanguageUnknown, "ncco-language-unknown", Warning, QT_TR_NOOP("“%1” is not among the languages that Vonage is known to have here; write one such as en-US.")},
        {StyleUnknown, "ncco-style-unknown", Warning, QT_TR_NOOP("%1 is known to have styles up to %2; Vonage may refuse style %3.")},
        {DeprecatedVoiceName, "ncco-deprecated-voice-name", Warning, QT_TR_NOOP("“voiceName” is deprecated; write \"language\":\"%2\",\"style\":%3 instead of “%1”.")},
        {VoiceNameConflict, "ncco-voice-name-conflict", Warning, QT_TR_NOOP("“voiceName” and “%1” contradict each other, and it is not said which wins; remove “voiceName”.")},
        {LoopInfinite, "ncco-loop-infinite", Info, QT_TR_NOOP("With \"loop\":0 this is repeated until the caller hangs up or interrupts it.")},
        {BargeinWithoutInput, "ncco-bargein-without-input", Error, QT_TR_NOOP("Vonage drops the call: behind a “%1” with \"bargeIn\":true an “input” has to follow. Add one.")},
        {BargeinSticky, "ncco-bargein-sticky", Info, QT_TR_NOOP("This has no effect: the \"bargeIn\":true before stays on until an “input”.")},
        {InputTypeMissing, "ncco-input-type-missing", Error, QT_TR_NOOP("Vonage drops the call: “input” needs \"type\"; write \"type\":[\"dtmf\"], \"type\":[\"speech\"] or both.")},
        {InputLegacy, "ncco-input-legacy", Warning, QT_TR_NOOP("“%1” belongs into \"dtmf\":{…} together with \"type\":[\"dtmf\"]; the form without is deprecated.")},
        {InputSettingsUnused, "ncco-input-settings-unused", Warning, QT_TR_NOOP("Vonage ignores these settings, for \"type\" does not have \"%1\"; add it there or remove them.")},
        {InputAsyncDtmf, "ncco-input-async-dtmf", Error, QT_TR_NOOP("Vonage drops the call: in asynchronous mode there are only keys, without “%1”. Remove it, or the mode.")},
        {InputUuidCount, "ncco-input-uuid-count", Error, QT_TR_NOOP("Vonage drops the call: “uuid” needs exactly one leg in its array.")},
        {InputLast, "ncco-input-last", Info, QT_TR_NOOP("Nothing follows this input: the call ends unless the application's event URL answers with an NCCO. Give it an \"eventUrl\", or add actions.")},
        {RecordChannelsSplit, "ncco-record-channels-split", Error, QT_TR_NOOP("Vonage drops the call: “channels” needs \"split\":\"conversation\" beside it.")},
        {RecordChannelsFormat, "ncco-record-channels-format", Warning, QT_TR_NOOP("More than two channels are recorded as wav only; write \"format\":\"wav\" or leave the format out.")},
        {RecordNothingAfter, "ncco-record-nothing-after", Warning, QT_TR_NOOP("Vonage ends the call at once: the recording runs alongside what follows, and nothing does. Add \"endOnSilence\", \"endOnKey\" or an action.")},
        {RecordEndKey, "ncco-record-end-key", Error, QT_TR_NOOP("Vonage drops the call: “%1” is one key, a digit, * or #, in quotes.")},
        {EndpointCount, "ncco-endpoint-count", Error, QT_TR_NOOP("Vonage drops the call: “endpoint” needs exactly one endpoint in its array.")},
        {EndpointNotArray, "ncco-endpoint-not-array", Error, QT_TR_NOOP("Vonage drops the call: “endpoint” is an array with one object in it; put [ and ] around it.")},
        {FromRandom, "ncco-from-random", Error, QT_TR_NOOP("Vonage drops the call: “from” and \"randomFromNumber\":true exclude each other; remove one.")},
        {FromMissing, "ncco-from-missing", Info, QT_TR_NOOP("Without “from” the person called sees no number; write one of your Vonage numbers.")},
        {FromFormat, "ncco-from-format", Error, QT_TR_NOOP("Vonage drops the call: “%1” has to be digits only, such as \"447700900000\".")},
        {NumberFormat, "ncco-number-format", Error, QT_TR_NOOP("Vonage drops the call: “%1” has to be 7 to 15 digits with the country's prefix and without +, such as \"447700900000\".")},
        {NumberLeadingZero, "ncco-number-leading-zero", Warning, QT_TR_NOOP("“%1” looks like a national number; Vonage wants the country's prefix instead of the 0, as in \"447700900000\".")},
        {DtmfAnswer, "ncco-dtmf-answer", Error, QT_TR_NOOP("Vonage drops the call: “%1” may have the keys 0 to 9, *, # and p for a pause of half a second only.")},
        {MachineBoth, "ncco-machine-both", Warning, QT_TR_NOOP("Vonage goes by “advancedMachineDetection” and ignores this; remove it.")},
        {SyncNoEventUrl, "ncco-sync-no-event-url", Info, QT_TR_NOOP("Without “eventUrl” the application's event URL is asked how to go on; write one to be sure.")},
        {RingbackPhone, "ncco-ringback-phone", Warning, QT_TR_NOOP("Vonage does not play “ringbackTone” while it calls a phone; remove it, or use \"onAnswer\" of the endpoint.")},
        {RingbackAlias, "ncco-ringback-alias", Warning, QT_TR_NOOP("“ringback” is the deprecated name; write “ringbackTone”.")},
        {WsContentType, "ncco-ws-content-type", Error, QT_TR_NOOP("Vonage drops the call: a websocket needs \"content-type\", and that has to be \"audio/l16;rate=8000\", \"audio/l16;rate=16000\" or \"audio/l16;rate=24000\".")},
        {WsHeadersSize, "ncco-ws-headers-size", Error, QT_TR_NOOP("Vonage drops the call: the headers take %1 bytes as JSON, and 512 are allowed. Send less.")},
        {SipUriOrUser, "ncco-sip-uri-or-user", Error, QT_TR_NOOP("Vonage drops the call: a sip endpoint needs either “uri”, or “domain” and “user”, not both.")},
        {SipXPrefix, "ncco-sip-x-prefix", Warning, QT_TR_NOOP("Vonage puts X- in front of the name itself and would send “X-%1”; leave it out.")},
        {MuteCanSpeak, "ncco-mute-can-speak", Error, QT_TR_NOOP("Vonage drops the call: \"mute\":true and “canSpeak” exclude each other; remove one.")},
        {TranscriptionNoRecord, "ncco-transcription-no-record", Error, QT_TR_NOOP("Vonage drops the call: “transcription” needs \"record\":true beside it.")},
        {TransferNotLast, "ncco-transfer-not-last", Warning, QT_TR_NOOP("Vonage never gets here, for “transfer” before this is the last action that runs. Remove what follows it.")},
        {Unreachable, "ncco-unreachable", Warning, QT_TR_NOOP("Vonage never gets here, for the action before is repeated without end (\"loop\":0). Give it a number, or remove what follows.")},
        {ConversationWait, "ncco-conversation-wait", Info, QT_TR_NOOP("Those who wait for the moderator hear silence; give them \"musicOnHoldUrl\".")},
        {WaitClamped, "ncco-wait-clamped", Warning, QT_TR_NOOP("Vonage waits from 0.1 to 7200 seconds and takes the nearer end of that instead; write such a number.")},
        {NotifyPayload, "ncco-notify-payload", Error, QT_TR_NOOP("Vonage drops the call: “payload” has to be an object, such as {\"step\":1}.")},
        {UnknownPlaceholder, "ncco-unknown-placeholder", Error, QT_TR_NOOP("Vonage sends nothing of the name “%1”, so that the default reply would go out. Write another name, {query.%1} for a parameter of your own URL, or {{%1}} for the braces themselves.")},
        {LeftPlaceholder, "ncco-left-placeholder", Warning, QT_TR_NOOP("Nothing takes the place of {%1} any more, so that it is sent as it is. Write here what is meant.")},
    };
    // clang-format on
};

static_assert(rowsAreInOrder(RuleTable::rows, &RuleRow::rule, size_t(RuleId::Count)));

} // namespace

QByteArrayView severityId(Severity severity)
{
    static constexpr std::array ids{"error", "warning", "info"};
    return ids[size_t(severity)];
}

QByteArrayView ruleId(RuleId rule) { return RuleTable::rows[size_t(rule)].id; }

Severity ruleSeverity(RuleId rule) { return RuleTable::rows[size_t(rule)].severity; }

const char *ruleText(RuleId rule) { return RuleTable::rows[size_t(rule)].text; }

} // namespace ringback::ncco
