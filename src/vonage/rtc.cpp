// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/classify.h"
#include "vonage/examine.h"
#include "vonage/show.h"
#include "vonage/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ringback::vonage {

namespace {

struct RtcTable
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
public:
    using enum Type;
    using enum Need;

    // clang-format off
    static constexpr Value types[] = {
        {"app:knocking", QT_TR_NOOP("An app user asks to be let in to a call.")},
        {"app:knocking:cancel", QT_TR_NOOP("An app user no longer asks to be let in.")},
        {"leg:status:update", QT_TR_NOOP("The status of one party's call has changed.")},
        {"audio:dtmf", QT_TR_NOOP("Keys were pressed.")},
        {"audio:earmuff:on", QT_TR_NOOP("A member can no longer hear the others.")},
        {"audio:earmuff:off", QT_TR_NOOP("A member can hear the others again.")},
        {"audio:mute:on", QT_TR_NOOP("A member can no longer be heard.")},
        {"audio:mute:off", QT_TR_NOOP("A member can be heard again.")},
        {"audio:play", QT_TR_NOOP("A sound is to be played.")},
        {"audio:play:stop", QT_TR_NOOP("A sound is to stop.")},
        {"audio:play:done", QT_TR_NOOP("A sound has been played.")},
        {"audio:record", QT_TR_NOOP("A recording is to begin.")},
        {"audio:record:stop", QT_TR_NOOP("A recording is to stop.")},
        {"audio:record:done", QT_TR_NOOP("A recording is ready.")},
        {"audio:ringing:start", QT_TR_NOOP("The ringing tone begins.")},
        {"audio:ringing:stop", QT_TR_NOOP("The ringing tone stops.")},
        {"audio:asr:done", QT_TR_NOOP("Speech was recognised.")},
        {"audio:asr:record:done", QT_TR_NOOP("The recording of recognised speech is ready.")},
        {"audio:say", QT_TR_NOOP("A text is to be spoken.")},
        {"audio:say:stop", QT_TR_NOOP("Speaking is to stop.")},
        {"audio:say:done", QT_TR_NOOP("A text has been spoken.")},
        {"audio:speaking:on", QT_TR_NOOP("A member speaks.")},
        {"audio:speaking:off", QT_TR_NOOP("A member is silent.")},
        {"text", QT_TR_NOOP("A text in a conversation.")},
        {"text:seen", QT_TR_NOOP("A text was seen.")},
        {"text:delivered", QT_TR_NOOP("A text was delivered.")},
        {"text:update", QT_TR_NOOP("A text was changed.")},
        {"text:typing:on", QT_TR_NOOP("A member is typing.")},
        {"text:typing:off", QT_TR_NOOP("A member no longer types.")},
        {"image", QT_TR_NOOP("A picture in a conversation.")},
        {"image:delivered", QT_TR_NOOP("A picture was delivered.")},
        {"image:seen", QT_TR_NOOP("A picture was seen.")},
        {"message", QT_TR_NOOP("A message in a conversation.")},
        {"message:submitted", QT_TR_NOOP("A message was accepted for its channel.")},
        {"message:rejected", QT_TR_NOOP("A message was refused.")},
        {"message:undeliverable", QT_TR_NOOP("A message could not be delivered.")},
        {"message:delivered", QT_TR_NOOP("A message was delivered.")},
        {"message:seen", QT_TR_NOOP("A message was seen.")},
        {"conversation:created", QT_TR_NOOP("A conversation was made.")},
        {"conversation:updated", QT_TR_NOOP("A conversation was changed.")},
        {"conversation:deleted", QT_TR_NOOP("A conversation was deleted.")},
        {"member:invited", QT_TR_NOOP("A member was invited.")},
        {"member:joined", QT_TR_NOOP("A member joined.")},
        {"member:left", QT_TR_NOOP("A member left.")},
        {"member:media", QT_TR_NOOP("A member's sound or picture changed.")},
        {"member:message:status", QT_TR_NOOP("What became of a message to a member.")},
        {"rtc:status", QT_TR_NOOP("How an app call went.")},
        {"rtc:transfer", QT_TR_NOOP("An app call was moved to another conversation.")},
        {"rtc:hangup", QT_TR_NOOP("An app call was hung up.")},
        {"rtc:terminate", QT_TR_NOOP("An app call was ended.")},
        {"rtc:answer", QT_TR_NOOP("An app call is to be answered.")},
        {"rtc:answered", QT_TR_NOOP("An app call was answered.")},
        {"rtc:ringing", QT_TR_NOOP("An app call rings.")},
        {"sip:status", QT_TR_NOOP("The status of a phone call has changed.")},
        {"sip:ringing", QT_TR_NOOP("A phone rings.")},
        {"sip:answered", QT_TR_NOOP("A phone was answered.")},
        {"sip:machine", QT_TR_NOOP("A machine answered.")},
        {"sip:amd_machine", QT_TR_NOOP("Machine detection found a machine.")},
        {"sip:hangup", QT_TR_NOOP("A phone was hung up.")},
        {"event:delete", QT_TR_NOOP("An event was deleted.")},
        {"ephemeral", QT_TR_NOOP("An event that Vonage passes on but does not keep.")},
        {"custom:*", QT_TR_NOOP("An event of your own.")},
    };

    static constexpr FieldSpec event[] = {
        {"type", Text, Filled, QT_TR_NOOP("Type"), QT_TR_NOOP("What happened."), nullptr, types},
        {"id", Any, Optional, QT_TR_NOOP("Event ID"), QT_TR_NOOP("The event's number in its conversation.")},
        {"from", Text, Optional, QT_TR_NOOP("From"), QT_TR_NOOP("The member or user who did it.")},
        {"to", Text, Optional, QT_TR_NOOP("To"), QT_TR_NOOP("The member or user it was done to.")},
        {"body", Object, Optional, QT_TR_NOOP("Body"), QT_TR_NOOP("What belongs to this type of event.")},
        {"timestamp", Time, Optional, QT_TR_NOOP("Sent at"), QT_TR_NOOP("When it happened.")},
        {"state", Any, Optional, QT_TR_NOOP("State"), QT_TR_NOOP("Who has got or seen it.")},
        {"href", Text, Optional, QT_TR_NOOP("Link"), QT_TR_NOOP("Where the event can be looked up.")},
        {"conversation_id", Text, Optional, QT_TR_NOOP("Conversation"), QT_TR_NOOP("The conversation it happened in.")},
        {"cid", Text, Optional, QT_TR_NOOP("Conversation"), QT_TR_NOOP("The conversation it happened in.")},
        {"application_id", Text, Optional, QT_TR_NOOP("Application"), QT_TR_NOOP("Your application.")},
        {"_embedded", Object, Optional, QT_TR_NOOP("Embedded"), QT_TR_NOOP("More about who did it.")},
        {"_embedded.from_user.id", Text, Optional, QT_TR_NOOP("User ID"), nullptr},
        {"_embedded.from_user.name", Text, Optional, QT_TR_NOOP("User name"), nullptr},
        {"_embedded.from_user.display_name", Text, Optional, QT_TR_NOOP("Display name"), nullptr},
        {"_embedded.from_user.image_url", Text, Optional, QT_TR_NOOP("User image"), nullptr},
        ofUser({"_embedded.from_user.custom_data", Any, Optional, QT_TR_NOOP("Custom data"), QT_TR_NOOP("What you attached to the user.")}),
        {"_embedded.from_member.id", Text, Optional, QT_TR_NOOP("Member ID"), nullptr},
    };
    static constexpr FieldSpec bodies[] = {
        {"body.digits", Text, Optional, QT_TR_NOOP("Digits"), QT_TR_NOOP("The keys that were pressed.")},
        {"body.dtmf_seq", Any, Optional, QT_TR_NOOP("Key number"), QT_TR_NOOP("Which key in a row it was.")},
        {"body.play_id", Text, Optional, QT_TR_NOOP("Play ID"), QT_TR_NOOP("Which playing it is.")},
        {"body.stream_url", Any, Optional, QT_TR_NOOP("Sound URL"), QT_TR_NOOP("What is played.")},
        {"body.say_id", Text, Optional, QT_TR_NOOP("Say ID"), QT_TR_NOOP("Which speaking it is.")},
        {"body.text", Any, Optional, QT_TR_NOOP("Text"), QT_TR_NOOP("What was said or written.")},
        {"body.style", Any, Optional, QT_TR_NOOP("Voice style"), nullptr},
        {"body.language", Text, Optional, QT_TR_NOOP("Language"), nullptr},
        {"body.premium", Boolean, Optional, QT_TR_NOOP("Premium voice"), nullptr},
        {"body.ssml", Any, Optional, QT_TR_NOOP("SSML"), QT_TR_NOOP("Whether the text has marks that say how to speak it (SSML).")},
        {"body.format", Text, Optional, QT_TR_NOOP("Format"), QT_TR_NOOP("The recording's format.")},
        {"body.split", Any, Optional, QT_TR_NOOP("Split"), QT_TR_NOOP("Whether each side is recorded apart.")},
        {"body.channels", Any, Optional, QT_TR_NOOP("Channels"), QT_TR_NOOP("How many channels the recording has.")},
        {"body.transcription", Any, Optional, QT_TR_NOOP("Transcription"), QT_TR_NOOP("How the recording is put into text.")},
        {"body.user", Any, Optional, QT_TR_NOOP("User"), QT_TR_NOOP("Whom it is about.")},
        {"body.channel", Any, Optional, QT_TR_NOOP("Channel"), QT_TR_NOOP("How the member is reached.")},
        {"body.timestamp", Any, Optional, QT_TR_NOOP("Times"), nullptr},
        {"body.timestamp.invited", Time, Optional, QT_TR_NOOP("Invited at"), nullptr},
        {"body.timestamp.joined", Time, Optional, QT_TR_NOOP("Joined at"), nullptr},
        {"body.timestamp.left", Time, Optional, QT_TR_NOOP("Left at"), nullptr},
        {"body.message_type", Text, Optional, QT_TR_NOOP("Message type"), QT_TR_NOOP("What kind of message it is.")},
        {"body.image", Any, Optional, QT_TR_NOOP("Image"), QT_TR_NOOP("The picture.")},
        {"body.duration", Number, Optional, QT_TR_NOOP("Duration"), QT_TR_NOOP("Length of the call."), showSeconds},
        {"body.start_time", Time, Optional, QT_TR_NOOP("Start"), QT_TR_NOOP("When it began.")},
        {"body.end_time", Time, Optional, QT_TR_NOOP("End"), QT_TR_NOOP("When it was over.")},
        {"body.price", Number, Optional, QT_TR_NOOP("Price"), QT_TR_NOOP("What it cost."), showMoney},
        {"body.price_currency", Text, Optional, QT_TR_NOOP("Currency"), QT_TR_NOOP("The currency of the price.")},
        {"body.mos", Any, Optional, QT_TR_NOOP("Quality (MOS)"), QT_TR_NOOP("How well it could be heard, from 1 to 5 (mean opinion score).")},
        {"body.transferred_from", Text, Optional, QT_TR_NOOP("From conversation"), QT_TR_NOOP("The conversation that was left.")},
        {"body.user_id", Text, Optional, QT_TR_NOOP("User ID"), nullptr},
        {"body.was_member", Any, Optional, QT_TR_NOOP("Was member"), QT_TR_NOOP("Whether the user had been a member before.")},
        {"body.reason", Any, Optional, QT_TR_NOOP("Reason"), QT_TR_NOOP("Why it ended.")},
        {"body.quality", Any, Optional, QT_TR_NOOP("Quality"), QT_TR_NOOP("How well it could be heard.")},
        {"body.bandwidth", Any, Optional, QT_TR_NOOP("Bandwidth"), nullptr},
        {"body.direction", Text, Optional, QT_TR_NOOP("Direction"), QT_TR_NOOP("Which way the call went.")},
        {"body.type", Text, Optional, QT_TR_NOOP("Machine type"), QT_TR_NOOP("What answered.")},
        {"body.confidence", Any, Optional, QT_TR_NOOP("Confidence"), QT_TR_NOOP("How sure that is.")},
        {"body.event_id", Any, Optional, QT_TR_NOOP("About event"), QT_TR_NOOP("The event that was seen or delivered.")},
    };
    static constexpr FieldSpec customBody[] = {
        ofUser({"body", Object, Optional, QT_TR_NOOP("Body"), QT_TR_NOOP("What you sent with the event.")}),
    };
    static constexpr std::span<const FieldSpec> fields[] = {event, bodies};
    static constexpr std::span<const FieldSpec> customFields[] = {customBody, event};
    static constexpr Key delivery[] = {"conversation_id", "cid", "id", "type", "timestamp"};
    static constexpr const char *pathWords[] = {"rtc", "conversation"};
    static constexpr PathHint hints[] = {{pathWords, QT_TR_NOOP("the Client SDK (RTC)")}};
    // clang-format on
};

bool isCustom(const FieldSet &fields)
{
    static constexpr QByteArrayView prefix = "custom:";
    const QByteArrayView type = fields.text("type");
    return type.size() >= prefix.size() && isSameWord(type.first(prefix.size()), prefix);
}

/// The name of whom the event is about; empty when it does not tell.
QByteArrayView userName(const FieldSet &fields)
{
    const Field *const user = fields.find(Path{"body", "user"});
    for (const QByteArrayView name : {"display_name", "name"}) {
        const QByteArrayView found =
            user && user->isContainer() ? FieldSet::textOf(fields.member(user, name)) : QByteArrayView();
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString summarize(const Examined &examined)
{
    const FieldSet &fields = examined.fields();
    const QByteArrayView type = fields.text("type");
    const Value *const row = examined.value({"type"});
    const Field *const duration = fields.find(Path{"body", "duration"});
    QString summary = row ? words(row->meaning) : words(QT_TRANSLATE_NOOP("Vonage", "Conversation event."));
    if (isSameWord(type, "rtc:status") && !FieldSet::textOf(duration).isEmpty())
        summary = words(QT_TRANSLATE_NOOP("Vonage", "App call ended after %1"))
                      .arg(shownText(examined, *duration, showSeconds));
    summary.chop(summary.endsWith(u'.') ? 1 : 0);
    if (isCustom(fields))
        return words(QT_TRANSLATE_NOOP("Vonage", "%1 (%2)")).arg(summary, shortText(type));
    if (const QByteArrayView user = userName(fields); !user.isEmpty())
        summary += u": " + shortText(user);
    else if (const QByteArrayView digits = fields.text(Path{"body", "digits"}); !digits.isEmpty())
        summary += u": " + shortText(digits);
    if (!type.isEmpty())
        summary += words(QT_TRANSLATE_NOOP("Vonage", " (%1)")).arg(shortText(type));
    if (const QByteArrayView text = writtenText(fields.find(Path{"body", "text"})); !text.isEmpty())
        summary += words(QT_TRANSLATE_NOOP("Vonage", ": “%1”")).arg(shortText(text));
    return summary;
}

constexpr Roles RtcRoles{
    .from = {{{"from"}}}, .to = {{{"to"}}}, .conversation = {{{"conversation_id"}, {"cid"}}}};

constexpr Kind RtcEvent{
    .id = "rtc.event",
    .label = QT_TRANSLATE_NOOP("Vonage", "Conversation event"),
    .fields = RtcTable::fields,
    .encodings = Encodings(AsQuery | AsJson),
    .roles = RtcRoles,
    .summary = summarize,
    .delivery = RtcTable::delivery,
    .suits = [](const FieldSet &fields) { return !isCustom(fields); },
};
/// An event that the user made up, body and all.
constexpr Kind CustomEvent{
    .id = "rtc.event",
    .label = QT_TRANSLATE_NOOP("Vonage", "Conversation event"),
    .fields = RtcTable::customFields,
    .encodings = Encodings(AsQuery | AsJson),
    .roles = RtcRoles,
    .summary = summarize,
    .delivery = RtcTable::delivery,
    .suits = isCustom,
};
const Kind &shapeOf(const FieldSet &fields) { return isCustom(fields) ? CustomEvent : RtcEvent; }

bool matches(Match &match)
{
    const QByteArrayView type = match.fields.text("type");
    static constexpr std::array<QByteArrayView, 4> plain{"text", "image", "message", "ephemeral"};
    const bool isOurs = type.contains(':')
        || std::ranges::any_of(plain, [type](QByteArrayView own) { return isSameWord(type, own); });
    if (!isOurs || !match.has("type") || !match.hasAny({"body", "conversation_id", "cid"}))
        return false;
    const bool isKnown =
        std::ranges::any_of(RtcTable::types, [type](const Value &row) { return isValue(row, type); });
    return match.take(Api::Rtc, shapeOf(match.fields), isKnown ? Confidence::Certain : Confidence::Likely);
}

bool takeBound(Match &match) { return match.take(Api::Rtc, shapeOf(match.fields), Confidence::Certain); }

constexpr Rule RtcRules[] = {{14, matches}};
constexpr const Kind *RtcKinds[] = {&RtcEvent, &CustomEvent};

} // namespace

extern const ApiTable rtcApi;
constinit const ApiTable rtcApi{
    Api::Rtc, QT_TRANSLATE_NOOP("Vonage", "Client SDK (RTC)"), RtcKinds, RtcRules, RtcTable::hints, takeBound,
};

} // namespace ringback::vonage
