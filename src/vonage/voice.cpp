// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/classify.h"
#include "vonage/examine.h"
#include "vonage/show.h"
#include "vonage/sip.h"
#include "vonage/voicesummary.h"
#include "vonage/voicevalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringback::vonage {

namespace {

bool isStatus(const FieldSet &fields, std::initializer_list<QByteArrayView> statuses)
{
    const QByteArrayView status = fields.text("status");
    return std::ranges::any_of(statuses, [status](QByteArrayView one) { return isSameWord(status, one); });
}
bool isCompleted(const FieldSet &fields) { return isStatus(fields, {"completed"}); }
/// Machine detection names the leg call_uuid.
bool hasNoCallUuid(const FieldSet &fields) { return !fields.has("call_uuid"); }
bool hasDirection(const FieldSet &fields) { return !isStatus(fields, {"human", "machine", "disconnected"}); }
/// A caller in an app has a name in from_user instead.
bool hasCaller(const FieldSet &fields) { return !fields.has("from_user"); }
/// A caller in an app has neither in what follows the answer, and only the direction tells whose leg it is.
bool isOutbound(const FieldSet &fields) { return fields.is("direction", "outbound"); }
bool hasNoSpeechError(const FieldSet &fields) { return fields.text(Path{"speech", "error"}).isEmpty(); }

/// Rows that many kinds have.
struct VoiceRows : VoiceValues
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
public:
    using enum Type;
    using enum Need;

    // clang-format off
    static constexpr FieldSpec uuid(Need need, When when = nullptr)
    {
        return {"uuid", Text, need, QT_TR_NOOP("Call leg"), QT_TR_NOOP("Id of one party's connection to the call (a leg)."), nullptr, {}, when};
    }
    static constexpr FieldSpec conversation(Need need)
    {
        return {"conversation_uuid", Text, need, QT_TR_NOOP("Conversation"), QT_TR_NOOP("Id shared by everyone on the same call.")};
    }
    static constexpr FieldSpec from(Need need, When when = nullptr)
    {
        return {"from", Text, need, QT_TR_NOOP("Caller"), QT_TR_NOOP("Who calls: a number, an address or a name."), nullptr, {}, when};
    }
    static constexpr FieldSpec to(Need need)
    {
        return {"to", Text, need, QT_TR_NOOP("Callee"), QT_TR_NOOP("Who is called: a number, an address or a name.")};
    }
    static constexpr FieldSpec timestamp(Need need)
    {
        return {"timestamp", Time, need, QT_TR_NOOP("Sent at"), QT_TR_NOOP("When it happened.")};
    }
    static constexpr FieldSpec status(Need need, std::span<const Value> values)
    {
        return {"status", Text, need, QT_TR_NOOP("Status"), QT_TR_NOOP("How this party's call stands."), nullptr, values};
    }
    // clang-format on
};

struct VoiceTable : VoiceRows
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
public:
    // clang-format off
    static constexpr FieldSpec common[] = {
        uuid(Optional), conversation(Optional), from(Optional), to(Optional), timestamp(Optional), status(Optional, statuses),
        {"call_uuid", Text, Optional, QT_TR_NOOP("Call leg"), QT_TR_NOOP("Id of one party's connection to the call (a leg).")},
        {"direction", Text, Optional, QT_TR_NOOP("Direction"), QT_TR_NOOP("Which way the call goes, seen from Vonage."), nullptr, directions},
        ofUser({"headers", Object, Optional, QT_TR_NOOP("Websocket metadata"), QT_TR_NOOP("What you attached to the websocket.")}),
        {"network", Text, Optional, QT_TR_NOOP("Network"), QT_TR_NOOP("The network the call went to."), showNetwork},
        {"client_ref", Text, Optional, QT_TR_NOOP("Client ref"), QT_TR_NOOP("Your own reference, for calls over the internet.")},
    };
    static constexpr FieldSpec answerOnly[] = {
        {"from_user", Text, Optional, QT_TR_NOOP("Calling user"), QT_TR_NOOP("The app user who calls.")},
        {"endpoint_type", Text, Optional, QT_TR_NOOP("Endpoint type"), QT_TR_NOOP("What the caller calls with."), nullptr, endpoints},
        {"region_url", Text, Optional, QT_TR_NOOP("Region URL"), QT_TR_NOOP("The address of the API to use for requests about this call.")},
        ofUser({"custom_data", Object, Optional, QT_TR_NOOP("Custom data"), QT_TR_NOOP("What the app attached to the call.")}),
        {"SipHeader_User-to-User", Text, Optional, QT_TR_NOOP("User-to-User"), QT_TR_NOOP("Data that the caller's phone system sent with the call, in a header of internet telephony (SIP).")},
        {"SipHeader_*", Text, Optional, QT_TR_NOOP("SIP header"), QT_TR_NOOP("A header of internet telephony (SIP) that came with the call.")},
    };
    static constexpr FieldSpec answer[] = {to(Required), from(Required, hasCaller), uuid(Filled), conversation(Filled)};
    static constexpr FieldSpec fallback[] = {
        {"reason", Text, Required, QT_TR_NOOP("Failure"), QT_TR_NOOP("Why the first URL failed.")},
        {"original_request", Object, Filled, QT_TR_NOOP("First request"), QT_TR_NOOP("The request that failed.")},
        {"original_request.url", Text, Required, QT_TR_NOOP("Failed URL"), QT_TR_NOOP("Where the first request went.")},
        {"original_request.type", Text, Required, QT_TR_NOOP("Failed kind"), QT_TR_NOOP("What the first request was."), nullptr, originals},
    };
    static constexpr FieldSpec event[] = {
        from(Required, isOutbound), to(Required), uuid(Filled, hasNoCallUuid), conversation(Filled), status(Filled, statuses), timestamp(Required),
        {"direction", Text, Required, QT_TR_NOOP("Direction"), QT_TR_NOOP("Which way the call goes, seen from Vonage."), nullptr, directions, hasDirection},
        {"duration", Number, Required, QT_TR_NOOP("Duration"), QT_TR_NOOP("Length of the call."), showSeconds, {}, isCompleted},
        {"start_time", Time, Required, QT_TR_NOOP("Start"), QT_TR_NOOP("When it was answered; nothing if it never was."), showTime, {}, isCompleted},
        {"end_time", Time, Required, QT_TR_NOOP("End"), QT_TR_NOOP("When it was over."), showTime, {}, isCompleted},
        {"rate", Number, Required, QT_TR_NOOP("Rate"), QT_TR_NOOP("What a minute costs."), showRate, {}, isCompleted},
        {"price", Number, Required, QT_TR_NOOP("Price"), QT_TR_NOOP("What this party's call cost."), showMoney, {}, isCompleted},
        {"network", Text, Required, QT_TR_NOOP("Network"), QT_TR_NOOP("The network the call went to."), showNetwork, {}, isCompleted},
        {"disconnected_by", Text, Optional, QT_TR_NOOP("Ended by"), QT_TR_NOOP("Who ended the call."), nullptr, enders},
        {"sip_code", Integer, Optional, QT_TR_NOOP("SIP code"), QT_TR_NOOP("What the other end's equipment answered, as a code of internet telephony (SIP)."), showSip, SipTable::codes},
        {"detail", Text, Optional, QT_TR_NOOP("Detail"), QT_TR_NOOP("Why it ended so."), nullptr, details},
        {"sub_state", Text, Optional, QT_TR_NOOP("Beep state"), QT_TR_NOOP("Whether the voicemail's beep was heard."), nullptr, beeps},
        {"reason", Text, Optional, QT_TR_NOOP("Reason"), QT_TR_NOOP("Why, in free text.")},
    };
    static constexpr FieldSpec input[] = {
        from(Required, isOutbound), to(Required), uuid(Filled, hasNoCallUuid), conversation(Filled), timestamp(Required),
        {"dtmf", Any, Optional, QT_TR_NOOP("Keys"), QT_TR_NOOP("What the caller pressed.")},
        {"dtmf.digits", Text, Required, QT_TR_NOOP("Digits"), QT_TR_NOOP("The keys, in order.")},
        {"dtmf.timed_out", Boolean, Required, QT_TR_NOOP("Timed out"), QT_TR_NOOP("Whether waiting for keys ended because time ran out.")},
        {"speech", Object, Optional, QT_TR_NOOP("Speech"), QT_TR_NOOP("What the caller said.")},
        {"speech.timeout_reason", Text, Optional, QT_TR_NOOP("Ended by"), QT_TR_NOOP("Why listening ended."), nullptr, speechEnds},
        {"speech.results", Array, Required, QT_TR_NOOP("Results"), QT_TR_NOOP("What may have been said, best first."), nullptr, {}, hasNoSpeechError},
        {"speech.results[].text", Text, Required, QT_TR_NOOP("Transcript"), QT_TR_NOOP("What may have been said.")},
        {"speech.results[].confidence", Number, Required, QT_TR_NOOP("Confidence"), QT_TR_NOOP("How sure that is, from 0 to 1.")},
        {"speech.error", Text, Optional, QT_TR_NOOP("Error"), QT_TR_NOOP("Why there is no speech; “Speech was not enabled” is normal where only keys were asked for.")},
        {"speech.recording_url", Text, Optional, QT_TR_NOOP("Audio URL"), QT_TR_NOOP("Where the caller's words can be heard; to fetch it, send a token (JWT) of your application.")},
        {"timed_out", Boolean, Optional, QT_TR_NOOP("Timed out"), QT_TR_NOOP("Whether waiting for keys ended because time ran out (old form).")},
    };
    static constexpr FieldSpec record[] = {
        {"recording_url", Text, Filled, QT_TR_NOOP("Recording"), QT_TR_NOOP("Where the recording is, for 30 days; to fetch it, send a token (JWT) of your application.")},
        {"recording_uuid", Text, Required, QT_TR_NOOP("Recording ID"), QT_TR_NOOP("The recording's id; the file in the URL has another.")},
        {"size", Integer, Required, QT_TR_NOOP("Size"), QT_TR_NOOP("How large the file is."), showBytes},
        {"start_time", Time, Required, QT_TR_NOOP("Start"), QT_TR_NOOP("When the recording began.")},
        {"end_time", Time, Required, QT_TR_NOOP("End"), QT_TR_NOOP("When the recording ended.")},
        conversation(Filled), timestamp(Required),
    };
    static constexpr FieldSpec transcription[] = {
        conversation(Filled),
        {"recording_uuid", Text, Required, QT_TR_NOOP("Recording ID"), QT_TR_NOOP("The recording it is of.")},
        {"status", Text, Required, QT_TR_NOOP("Status"), QT_TR_NOOP("How the transcription stands."), nullptr, transcriptions},
        {"type", Text, Required, QT_TR_NOOP("Type"), QT_TR_NOOP("What was transcribed."), nullptr, recordType},
        {"transcription_url", Text, Filled, QT_TR_NOOP("Transcription"), QT_TR_NOOP("Where the text is, as JSON; to fetch it, send a token (JWT) of your application.")},
    };
    static constexpr FieldSpec transfer[] = {
        {"conversation_uuid_from", Text, Filled, QT_TR_NOOP("From conversation"), QT_TR_NOOP("The conversation that this party has left.")},
        {"conversation_uuid_to", Text, Filled, QT_TR_NOOP("To conversation"), QT_TR_NOOP("The conversation that this party is in now.")},
        uuid(Filled), timestamp(Required),
        {"type", Text, Optional, QT_TR_NOOP("Type"), nullptr, nullptr, transferType},
    };
    static constexpr FieldSpec notify[] = {
        ofUser({"payload", Any, Required, QT_TR_NOOP("Payload"), QT_TR_NOOP("Exactly what the notify action in your instructions (NCCO) held.")}),
        conversation(Filled), timestamp(Required),
    };
    static constexpr FieldSpec payment[] = {
        from(Required), to(Required), uuid(Filled), conversation(Filled), timestamp(Required),
        {"type", Text, Required, QT_TR_NOOP("Type"), nullptr, nullptr, paymentType},
        {"status", Text, Filled, QT_TR_NOOP("Status"), QT_TR_NOOP("Whether the caller's card was charged."), nullptr, payments},
    };
    static constexpr FieldSpec error[] = {
        {"reason", Text, Filled, QT_TR_NOOP("Error text"), QT_TR_NOOP("What Vonage could not do, in its own words.")},
        conversation(Optional), timestamp(Optional),
    };

    static constexpr std::span<const FieldSpec> answerFields[] = {answer, answerOnly, common};
    static constexpr std::span<const FieldSpec> fallbackFields[] = {fallback, answerOnly, common, event, input};
    static constexpr std::span<const FieldSpec> eventFields[] = {event, common};
    static constexpr std::span<const FieldSpec> inputFields[] = {input, common};
    static constexpr std::span<const FieldSpec> recordFields[] = {record, common};
    static constexpr std::span<const FieldSpec> transcriptionFields[] = {transcription, common};
    static constexpr std::span<const FieldSpec> transferFields[] = {transfer, common};
    static constexpr std::span<const FieldSpec> notifyFields[] = {notify, common};
    static constexpr std::span<const FieldSpec> paymentFields[] = {payment, common};
    static constexpr std::span<const FieldSpec> errorFields[] = {error, common};
    static constexpr std::span<const FieldSpec> otherFields[] = {common};

    static constexpr Key answerDelivery[] = {"uuid", "conversation_uuid"};
    static constexpr Key fallbackDelivery[] = {"uuid", "conversation_uuid", "status", "timestamp"};
    static constexpr Key eventDelivery[] = {"uuid", "call_uuid", "conversation_uuid", "status", "sub_state", "timestamp"};
    static constexpr Key momentDelivery[] = {"uuid", "call_uuid", "conversation_uuid", "timestamp"};
    static constexpr Key recordDelivery[] = {"recording_uuid", "recording_url", "timestamp"};
    static constexpr Key transferDelivery[] = {"uuid", "conversation_uuid_from", "conversation_uuid_to", "timestamp"};

    static constexpr const char *answerWords[] = {"answer", "ncco"};
    static constexpr const char *eventWords[] = {"event", "events", "callstatus"};
    static constexpr const char *fallbackWords[] = {"fallback"};
    static constexpr const char *recordWords[] = {"recording", "recordings", "record"};
    static constexpr const char *inputWords[] = {"input", "dtmf", "asr", "ivr", "speech"};
    static constexpr const char *notifyWords[] = {"notify"};
    static constexpr PathHint hints[] = {
        {answerWords, QT_TR_NOOP("the answer to a call")}, {eventWords, QT_TR_NOOP("voice events")},
        {fallbackWords, QT_TR_NOOP("the fallback of a call")}, {recordWords, QT_TR_NOOP("recordings")},
        {inputWords, QT_TR_NOOP("keys and speech of a call")}, {notifyWords, QT_TR_NOOP("a notify action")},
    };
    // clang-format on
};

constexpr Roles VoiceRoles{
    .from = {{{"from"}, {"from_user"}}},
    .to = {{{"to"}}},
    .status = {{{"status"}}},
    .conversation = {{{"conversation_uuid"}, {"conversation_uuid_to"}, {"conversation_uuid_from"}}},
    .call = {{{"uuid"}, {"call_uuid"}}},
};

/// The outcomes to which a leg's event may be answered with another NCCO.
Expects eventExpects(const FieldSet &fields)
{
    return isStatus(fields,
                    {"disconnected", "timeout", "failed", "rejected", "unanswered", "busy", "cancelled"})
        ? Expects::NccoOrEmpty
        : Expects::Any;
}

constexpr Encodings QueryOrBody = Encodings(AsQuery | AsForm | AsJson);

constexpr Kind Answer{
    .id = "voice.answer",
    .label = QT_TRANSLATE_NOOP("Vonage", "Call to answer"),
    .fields = VoiceTable::answerFields,
    .encodings = QueryOrBody,
    .roles = VoiceRoles,
    .summary = summarizeAnswer,
    .delivery = VoiceTable::answerDelivery,
    .expects = Expects::Ncco,
    .patience = 5,
};
constexpr Kind Fallback{
    .id = "voice.fallback",
    .label = QT_TRANSLATE_NOOP("Vonage", "Fallback of a call"),
    .fields = VoiceTable::fallbackFields,
    .encodings = QueryOrBody,
    .roles = VoiceRoles,
    .summary = summarizeFallback,
    .delivery = VoiceTable::fallbackDelivery,
    .expects = Expects::Ncco,
    .patience = 5,
};
constexpr Kind Other{
    .id = "voice.other",
    .label = QT_TRANSLATE_NOOP("Vonage", "Other voice webhook"),
    .fields = VoiceTable::otherFields,
    .encodings = QueryOrBody,
    .roles = VoiceRoles,
    .summary = summarizeOtherVoice,
    .delivery = VoiceTable::eventDelivery,
    .patience = 10,
};

/// A status that can be part of a kind's id.
bool isWord(const Field *status)
{
    if (!status || status->isEmpty()
        || (status->shape != Field::Shape::String && status->shape != Field::Shape::Text))
        return false;
    return status->value.size() <= 32 && std::ranges::all_of(status->value, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
           });
}

bool hasWordStatus(const FieldSet &fields) { return isWord(fields.find("status")); }

constexpr Kind Event{
    .id = "voice.event.",
    .label = QT_TRANSLATE_NOOP("Vonage", "Call event"),
    .fields = VoiceTable::eventFields,
    .encodings = QueryOrBody,
    .roles = VoiceRoles,
    .summary = summarizeEvent,
    .delivery = VoiceTable::eventDelivery,
    .expectsOf = eventExpects,
    .suits = hasWordStatus,
    .otherwise = &Other,
    .patience = 10,
};
constexpr Kind Input{
    .id = "voice.input",
    .label = QT_TRANSLATE_NOOP("Vonage", "Keys or speech of a call"),
    .fields = VoiceTable::inputFields,
    .encodings = QueryOrBody,
    .roles = VoiceRoles,
    .summary = summarizeInput,
    .delivery = VoiceTable::momentDelivery,
    .expects = Expects::NccoOrEmpty,
    .patience = 10,
};
constexpr Kind Record{
    .id = "voice.record",
    .label = QT_TRANSLATE_NOOP("Vonage", "Recording"),
    .fields = VoiceTable::recordFields,
    .encodings = QueryOrBody,
    .roles = VoiceRoles,
    .summary = summarizeRecord,
    .delivery = VoiceTable::recordDelivery,
    .patience = 10,
};
constexpr Kind Transcription{
    .id = "voice.transcription",
    .label = QT_TRANSLATE_NOOP("Vonage", "Transcription"),
    .fields = VoiceTable::transcriptionFields,
    .encodings = QueryOrBody,
    .roles = VoiceRoles,
    .summary = summarizeTranscription,
    .delivery = VoiceTable::recordDelivery,
    .patience = 10,
};
constexpr Kind Transfer{
    .id = "voice.transfer",
    .label = QT_TRANSLATE_NOOP("Vonage", "Move to another conversation"),
    .fields = VoiceTable::transferFields,
    .encodings = QueryOrBody,
    .roles = VoiceRoles,
    .summary = summarizeTransfer,
    .delivery = VoiceTable::transferDelivery,
    .patience = 10,
};
constexpr Kind Notify{
    .id = "voice.notify",
    .label = QT_TRANSLATE_NOOP("Vonage", "Notification from your call flow"),
    .fields = VoiceTable::notifyFields,
    .encodings = QueryOrBody,
    .roles = VoiceRoles,
    .summary = summarizeNotify,
    .delivery = VoiceTable::momentDelivery,
    .expects = Expects::NccoOrEmpty,
    .patience = 10,
};
constexpr Kind Payment{
    .id = "voice.payment",
    .label = QT_TRANSLATE_NOOP("Vonage", "Payment by phone"),
    .fields = VoiceTable::paymentFields,
    .encodings = QueryOrBody,
    .roles = VoiceRoles,
    .summary = summarizePayment,
    .delivery = VoiceTable::eventDelivery,
    .patience = 10,
};
constexpr Kind Error{
    .id = "voice.error",
    .label = QT_TRANSLATE_NOOP("Vonage", "Error in a call"),
    .fields = VoiceTable::errorFields,
    .encodings = QueryOrBody,
    .roles = VoiceRoles,
    .summary = summarizeError,
    .delivery = VoiceTable::momentDelivery,
    .patience = 10,
};
bool takeVoice(Match &match, const Kind &kind)
{
    match.take(Api::Voice, kind, Confidence::Certain);
    if (!hasRequiredSet(match))
        match.confidence = Confidence::Likely;
    return true;
}

/// Step V: which voice webhook it is, once it is one.
bool takeVoiceKind(Match &match)
{
    if (match.hasAny({"conversation_uuid_from", "conversation_uuid_to"}))
        return takeVoice(match, Transfer);
    if (match.has("transcription_url") || (isStatus(match.fields, {"transcribed"}) && match.has("status")))
        return takeVoice(match, Transcription);
    if (match.hasAny({"recording_url", "recording_uuid"}))
        return takeVoice(match, Record);
    if (match.fields.is("type", "payment") && match.has("type"))
        return takeVoice(match, Payment);
    if (match.hasAny({"dtmf", "speech"}))
        return takeVoice(match, Input);
    if (!match.fields.has("status") && match.has("payload"))
        return takeVoice(match, Notify);
    if (isWord(match.fields.find("status")) && match.has("status"))
        return takeVoice(match, Event);
    if (match.has("reason"))
        return takeVoice(match, Error);
    const FieldSet &fields = match.fields;
    if (!fields.has("status") && !fields.has("direction") && fields.has("conversation_uuid")
        && fields.has("uuid") && match.hasAny({"to", "from", "from_user", "endpoint_type"})) {
        match.evidence.append("uuid");
        return match.take(Api::Voice, Answer,
                          fields.has("timestamp") ? Confidence::Likely : Confidence::Certain);
    }
    return match.take(Api::Voice, Other, Confidence::Likely);
}

// 6: only a fallback tells which request it stands in for.
bool matchesFallback(Match &match)
{
    if (!match.has("original_request"))
        return false;
    match.fields.hide({"original_request", "reason"});
    const qsizetype own = match.evidence.size();
    takeVoiceKind(match);
    match.insteadOf = match.kind;
    match.evidence.resize(own);
    match.fields.hide({});
    return match.take(Api::Voice, Fallback, Confidence::Certain);
}

// 15: the conversation or a leg, and another sign of a call.
bool matchesVoice(Match &match)
{
    const FieldSet &fields = match.fields;
    QByteArrayView sign;
    for (const Key &key : {Key("conversation_uuid"), Key("conversation_uuid_from"),
                           Key("conversation_uuid_to"), Key("recording_url"), Key("transcription_url")}) {
        if (sign.isEmpty() && fields.has(key))
            sign = key.text;
    }
    if (sign.isEmpty()) {
        if (!fields.has("uuid") && !fields.has("call_uuid"))
            return false;
        const bool isKnownStatus = std::ranges::any_of(
            VoiceValues::statuses, [&fields](const Value &row) { return isStatus(fields, {row.value}); });
        const bool hasSecond =
            std::ranges::any_of(std::initializer_list<Key>{"direction", "from", "to", "from_user",
                                                           "endpoint_type", "dtmf", "speech"},
                                [&fields](const Key &key) { return fields.has(key); });
        if (!isKnownStatus && !hasSecond)
            return false;
        sign = fields.has("uuid") ? "uuid" : "call_uuid";
    }
    takeVoiceKind(match);
    if (!match.evidence.contains(sign))
        match.evidence.append(sign);
    return true;
}

constexpr Rule VoiceRules[] = {{6, matchesFallback}, {15, matchesVoice}};
constexpr const Kind *VoiceKinds[] = {&Answer,   &Fallback, &Event,   &Input, &Record, &Transcription,
                                      &Transfer, &Notify,   &Payment, &Error, &Other};

} // namespace

extern const ApiTable voiceApi;
constinit const ApiTable voiceApi{
    Api::Voice,    QT_TRANSLATE_NOOP("Vonage", "Voice"), VoiceKinds, VoiceRules, VoiceTable::hints,
    takeVoiceKind,
};

} // namespace ringback::vonage
