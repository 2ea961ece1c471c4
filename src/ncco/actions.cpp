// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/actiontables.h"

#include <algorithm>
#include <vector>

namespace ringback::ncco {

namespace {

struct ActionTables : SharedTables
{
    Q_DECLARE_TR_FUNCTIONS(Ncco)
public:
    using enum ValueType;
    using enum Need;

    static constexpr Standing Newer = Standing::Newer;
    static constexpr Standing Deprecated = Standing::Deprecated;
    static constexpr NumberRange NotNegative{.least = 0};

    // clang-format off
    static constexpr OptionSpec eventRequired[] = {
        {.name = "eventUrl", .type = UrlList, .help = QT_TR_NOOP("Where Vonage posts the payload; the answer may be a new NCCO."), .need = Required, .sample = R"(["https://example.com/webhooks/notify"])"},
        {.name = "eventMethod", .type = OneOf, .help = QT_TR_NOOP("How the payload is sent."), .byDefault = "\"POST\"", .choices = eventMethods},
    };
    static constexpr Choice ttsProviders[] = {
        {"Google", QT_TR_NOOP("Voices of Google.")}, {"Polly", QT_TR_NOOP("Voices of Amazon Polly.")}, {"ElevenLabs", QT_TR_NOOP("Voices of ElevenLabs.")},
    };
    static constexpr ObjectSpec anything{.name = {}, .help = nullptr, .options = {}, .isOpen = true};
    static constexpr OptionSpec talk[] = {
        {.name = "text", .type = SpokenText, .help = QT_TR_NOOP("What is said: up to 1500 characters, plain or SSML in <speak>…</speak>."), .need = Required, .sample = "\"Hello\""},
        {.name = "bargeIn", .type = Boolean, .help = QT_TR_NOOP("Keys or speech interrupt it; an “input” has to follow."), .byDefault = "false"},
        {.name = "loop", .type = Integer, .help = QT_TR_NOOP("How often it is said; 0 is without end."), .range = NotNegative, .byDefault = "1"},
        {.name = "level", .type = Number, .help = QT_TR_NOOP("Volume, from quiet to loud."), .range = {-1, 1}, .step = 0.1, .byDefault = "0"},
        {.name = "language", .type = VoiceLanguage, .help = QT_TR_NOOP("The language of the voice."), .byDefault = "\"en-US\""},
        {.name = "style", .type = Style, .help = QT_TR_NOOP("Which voice of the language."), .range = NotNegative, .byDefault = "0"},
        {.name = "premium", .type = Boolean, .help = QT_TR_NOOP("Takes the premium voice of that language and style."), .standing = Newer, .byDefault = "false"},
        {.name = "provider", .type = Text, .help = QT_TR_NOOP("Whose voices are used; Vonage's own otherwise."), .standing = Newer, .choices = ttsProviders},
        {.name = "providerOptions", .type = Object, .help = QT_TR_NOOP("Settings that this provider understands."), .standing = Newer, .members = &anything},
        {.name = "voiceName", .type = VoiceName, .help = QT_TR_NOOP("A voice by name; write “language” and “style” instead."), .standing = Deprecated},
    };

    static constexpr OptionSpec stream[] = {
        {.name = "streamUrl", .type = StreamList, .help = QT_TR_NOOP("The sound file: mp3 or 16-bit wav."), .need = Required, .sample = R"(["https://example.com/sound.mp3"])"},
        {.name = "level", .type = Number, .help = QT_TR_NOOP("Volume, from quiet to loud."), .range = {-1, 1}, .step = 0.1, .byDefault = "0"},
        {.name = "bargeIn", .type = Boolean, .help = QT_TR_NOOP("Keys or speech interrupt it; an “input” has to follow."), .byDefault = "false"},
        {.name = "loop", .type = Integer, .help = QT_TR_NOOP("How often it is played; 0 is without end."), .range = NotNegative, .byDefault = "1"},
    };

    static constexpr OptionSpec dtmf[] = {
        {.name = "timeOut", .type = Integer, .help = QT_TR_NOOP("How long to wait after the last key."), .unit = QT_TR_NOOP("s"), .range = {0, 10}, .byDefault = "3"},
        {.name = "maxDigits", .type = Integer, .help = QT_TR_NOOP("After so many keys the input ends."), .range = {1, 20}, .byDefault = "4"},
        {.name = "submitOnHash", .type = Boolean, .help = QT_TR_NOOP("The key # ends the input."), .byDefault = "false"},
    };
    static constexpr Choice speechProviders[] = {
        {"google", QT_TR_NOOP("Recognition by Google.")}, {"deepgram", QT_TR_NOOP("Recognition by Deepgram.")},
    };
    static constexpr OptionSpec speech[] = {
        {.name = "uuid", .type = OneLeg, .help = QT_TR_NOOP("The leg that is listened to; the first one otherwise.")},
        {.name = "endOnSilence", .type = Number, .help = QT_TR_NOOP("So much silence after speech ends the input."), .unit = QT_TR_NOOP("s"), .range = {0.4, 10}, .byDefault = "2.0"},
        {.name = "language", .type = RecognisedLanguage, .help = QT_TR_NOOP("The language that is spoken."), .byDefault = "\"en-US\""},
        {.name = "context", .type = TextList, .help = QT_TR_NOOP("Words and phrases that are likely to be said.")},
        {.name = "startTimeout", .type = Integer, .help = QT_TR_NOOP("How long to wait for speech to begin."), .unit = QT_TR_NOOP("s"), .range = {1, 60}},
        {.name = "maxDuration", .type = Integer, .help = QT_TR_NOOP("The longest time that speech may take."), .unit = QT_TR_NOOP("s"), .range = {1, 60}, .byDefault = "60"},
        {.name = "saveAudio", .type = Boolean, .help = QT_TR_NOOP("Keeps a recording, whose URL comes with the result."), .byDefault = "false"},
        {.name = "sensitivity", .type = Integer, .help = QT_TR_NOOP("How loud speech has to be against the noise; more is more sensitive."), .standing = Newer, .range = {10, 100}, .byDefault = "90"},
        {.name = "provider", .type = Text, .help = QT_TR_NOOP("Whose recognition is used; Vonage's own otherwise."), .standing = Newer, .choices = speechProviders},
        {.name = "providerOptions", .type = Object, .help = QT_TR_NOOP("Settings that this provider understands."), .standing = Newer, .members = &anything},
    };
    static constexpr std::span<const OptionSpec> dtmfGroups[] = {dtmf};
    static constexpr std::span<const OptionSpec> speechGroups[] = {speech};
    static constexpr ObjectSpec dtmfSettings{.name = "dtmf", .help = QT_TR_NOOP("How keys are collected."), .options = dtmfGroups};
    static constexpr ObjectSpec speechSettings{.name = "speech", .help = QT_TR_NOOP("How speech is recognised."), .options = speechGroups};
    static constexpr Choice inputTypes[] = {
        {"dtmf", QT_TR_NOOP("Keys of the phone.")}, {"speech", QT_TR_NOOP("Speech, given as text.")},
    };
    static constexpr Choice inputModes[] = {
        {"synchronous", QT_TR_NOOP("The next action waits for the input.")}, {"asynchronous", QT_TR_NOOP("Each key is told at once, while the following actions run.")},
    };
    static constexpr OptionSpec input[] = {
        {.name = "type", .type = SomeOf, .help = QT_TR_NOOP("What is accepted: keys, speech or both."), .need = Conditional, .sample = R"(["dtmf"])", .choices = inputTypes, .missing = RuleId::InputTypeMissing},
        {.name = "dtmf", .type = Object, .help = QT_TR_NOOP("How keys are collected."), .members = &dtmfSettings},
        {.name = "speech", .type = Object, .help = QT_TR_NOOP("How speech is recognised."), .members = &speechSettings},
        {.name = "mode", .type = OneOf, .help = QT_TR_NOOP("Whether the next action waits."), .standing = Newer, .byDefault = "\"synchronous\"", .choices = inputModes},
    };
    static constexpr OptionSpec inputLegacy[] = {
        {.name = "timeOut", .type = Integer, .help = QT_TR_NOOP("The form before “dtmf”: how long to wait after the last key."), .standing = Deprecated, .unit = QT_TR_NOOP("s"), .range = {0, 10}, .byDefault = "3"},
        {.name = "maxDigits", .type = Integer, .help = QT_TR_NOOP("The form before “dtmf”: after so many keys the input ends."), .standing = Deprecated, .range = {1, 20}, .byDefault = "4"},
        {.name = "submitOnHash", .type = Boolean, .help = QT_TR_NOOP("The form before “dtmf”: the key # ends the input."), .standing = Deprecated, .byDefault = "false"},
    };

    static constexpr Choice formats[] = {
        {"mp3", QT_TR_NOOP("Small; up to two channels.")}, {"wav", QT_TR_NOOP("Large; any number of channels.")}, {"ogg", QT_TR_NOOP("Small; up to two channels.")},
    };
    static constexpr Choice splits[] = {{"conversation", QT_TR_NOOP("Each leg has a channel of its own.")}};
    static constexpr Choice keys[] = {
        {"0", nullptr}, {"1", nullptr}, {"2", nullptr}, {"3", nullptr}, {"4", nullptr}, {"5", nullptr},
        {"6", nullptr}, {"7", nullptr}, {"8", nullptr}, {"9", nullptr}, {"*", nullptr}, {"#", nullptr},
    };
    static constexpr OptionSpec record[] = {
        {.name = "format", .type = OneOf, .help = QT_TR_NOOP("The kind of file; mp3, or wav for more than two channels, otherwise."), .byDefault = "\"mp3\"", .choices = formats},
        {.name = "split", .type = OneOf, .help = QT_TR_NOOP("Records the legs apart."), .sample = "\"conversation\"", .choices = splits},
        {.name = "channels", .type = Integer, .help = QT_TR_NOOP("How many channels; needs “split”, and surplus legs share the last one."), .range = {1, 32}},
        {.name = "endOnSilence", .type = Integer, .help = QT_TR_NOOP("So much silence ends the recording; the next action waits for that."), .unit = QT_TR_NOOP("s"), .range = {3, 10}},
        {.name = "endOnKey", .type = OneOf, .help = QT_TR_NOOP("This key ends the recording; the next action waits for that."), .choices = keys, .notListed = RuleId::RecordEndKey},
        {.name = "timeOut", .type = Integer, .help = QT_TR_NOOP("The longest time of the recording."), .unit = QT_TR_NOOP("s"), .range = {3, 7200}},
        {.name = "beepStart", .type = Boolean, .help = QT_TR_NOOP("Plays a beep first."), .byDefault = "false"},
        {.name = "transcription", .type = Object, .help = QT_TR_NOOP("Has the recording written down."), .standing = Newer, .members = &transcriptionSettings},
    };

    static constexpr OptionSpec conversation[] = {
        {.name = "name", .type = Text, .help = QT_TR_NOOP("Which conference: a name within the application, of up to 50 members."), .need = Required, .sample = "\"conference\""},
        {.name = "musicOnHoldUrl", .type = LooseUrl, .help = QT_TR_NOOP("The mp3 file that is played until the conference begins.")},
        {.name = "startOnEnter", .type = Boolean, .help = QT_TR_NOOP("It begins when this caller comes; false waits for the moderator."), .byDefault = "true"},
        {.name = "endOnExit", .type = Boolean, .help = QT_TR_NOOP("It ends when this caller, the moderator, leaves."), .byDefault = "false"},
        {.name = "record", .type = Boolean, .help = QT_TR_NOOP("Records the conference."), .byDefault = "false"},
        {.name = "canSpeak", .type = LegList, .help = QT_TR_NOOP("The legs that hear this one; everyone otherwise, nobody when empty.")},
        {.name = "canHear", .type = LegList, .help = QT_TR_NOOP("The legs that this one hears; everyone otherwise, nobody when empty.")},
        {.name = "mute", .type = Boolean, .help = QT_TR_NOOP("Nobody hears this leg; excludes “canSpeak”."), .byDefault = "false"},
        {.name = "transcription", .type = Object, .help = QT_TR_NOOP("Has the recording written down; needs \"record\":true."), .standing = Newer, .members = &transcriptionSettings},
    };

    static constexpr OptionSpec notify[] = {
        {.name = "payload", .type = Object, .help = QT_TR_NOOP("What is sent: any JSON object."), .need = Required, .sample = "{}", .members = &anything, .wrongType = RuleId::NotifyPayload},
    };
    static constexpr OptionSpec wait[] = {
        {.name = "timeout", .type = Number, .help = QT_TR_NOOP("How long to wait."), .unit = QT_TR_NOOP("s"), .range = {0.1, 7200}, .byDefault = "10", .outside = RuleId::WaitClamped},
    };
    static constexpr OptionSpec transfer[] = {
        {.name = "conversationId", .type = Text, .help = QT_TR_NOOP("The id of a conversation that exists, such as CON-…"), .need = Required, .sample = "\"CON-\""},
        {.name = "canSpeak", .type = LegList, .help = QT_TR_NOOP("The legs that hear this one; everyone otherwise, nobody when empty.")},
        {.name = "canHear", .type = LegList, .help = QT_TR_NOOP("The legs that this one hears; everyone otherwise, nobody when empty.")},
        {.name = "mute", .type = Boolean, .help = QT_TR_NOOP("Nobody hears this leg; excludes “canSpeak”."), .byDefault = "false"},
    };

    static constexpr OptionSpec promptError[] = {{.name = "text", .type = SpokenText, .help = QT_TR_NOOP("What is said then.")}};
    static constexpr std::span<const OptionSpec> promptErrorGroups[] = {promptError};
    static constexpr ObjectSpec promptErrorObject{.name = "error", .help = QT_TR_NOOP("What is said when it goes wrong."), .options = promptErrorGroups};
    static constexpr OptionSpec promptErrors[] = {
        {.name = "InvalidCardType", .type = Object, .help = QT_TR_NOOP("The kind of card is not taken."), .members = &promptErrorObject},
        {.name = "InvalidCardNumber", .type = Object, .help = QT_TR_NOOP("The card's number is wrong."), .members = &promptErrorObject},
        {.name = "InvalidExpirationDate", .type = Object, .help = QT_TR_NOOP("The expiry date is wrong."), .members = &promptErrorObject},
        {.name = "InvalidSecurityCode", .type = Object, .help = QT_TR_NOOP("The security code is wrong."), .members = &promptErrorObject},
        {.name = "Timeout", .type = Object, .help = QT_TR_NOOP("Nothing was keyed in."), .members = &promptErrorObject},
    };
    static constexpr std::span<const OptionSpec> promptErrorsGroups[] = {promptErrors};
    static constexpr ObjectSpec promptErrorsObject{.name = "errors", .help = QT_TR_NOOP("What is said when it goes wrong."), .options = promptErrorsGroups};
    static constexpr Choice promptTypes[] = {
        {"CardNumber", QT_TR_NOOP("Asks for the card's number.")}, {"ExpirationDate", QT_TR_NOOP("Asks for the expiry date.")}, {"SecurityCode", QT_TR_NOOP("Asks for the security code.")},
    };
    static constexpr OptionSpec prompt[] = {
        {.name = "type", .type = OneOf, .help = QT_TR_NOOP("What is asked for."), .choices = promptTypes},
        {.name = "text", .type = SpokenText, .help = QT_TR_NOOP("What is said.")},
        {.name = "errors", .type = Object, .help = QT_TR_NOOP("What is said when it goes wrong."), .members = &promptErrorsObject},
    };
    static constexpr std::span<const OptionSpec> promptGroups[] = {prompt};
    static constexpr ObjectSpec promptObject{.name = "prompts", .help = QT_TR_NOOP("What the caller is asked."), .options = promptGroups};
    static constexpr OptionSpec voice[] = {
        {.name = "language", .type = VoiceLanguage, .help = QT_TR_NOOP("The language of the voice."), .byDefault = "\"en-US\""},
        {.name = "style", .type = Style, .help = QT_TR_NOOP("Which voice of the language."), .range = NotNegative, .byDefault = "0"},
    };
    static constexpr std::span<const OptionSpec> voiceGroups[] = {voice};
    static constexpr ObjectSpec voiceObject{.name = "voice", .help = QT_TR_NOOP("The voice of the prompts."), .options = voiceGroups};
    static constexpr Choice currencies[] = {{"usd", QT_TR_NOOP("US dollars.")}};
    static constexpr OptionSpec pay[] = {
        {.name = "amount", .type = Number, .help = QT_TR_NOOP("What is to be paid."), .need = Required, .sample = "9.99"},
        {.name = "currency", .type = OneOf, .help = QT_TR_NOOP("The currency of the amount."), .choices = currencies},
        {.name = "prompts", .type = ObjectList, .help = QT_TR_NOOP("What the caller is asked."), .members = &promptObject},
        {.name = "voice", .type = Object, .help = QT_TR_NOOP("The voice of the prompts."), .members = &voiceObject},
        {.name = "eventUrl", .type = UrlList, .help = QT_TR_NOOP("Where Vonage sends the events of the payment.")},
    };

    static constexpr std::span<const OptionSpec> talkGroups[] = {talk};
    static constexpr std::span<const OptionSpec> streamGroups[] = {stream};
    static constexpr std::span<const OptionSpec> inputGroups[] = {input, event, inputLegacy};
    static constexpr std::span<const OptionSpec> recordGroups[] = {record, event};
    static constexpr std::span<const OptionSpec> conversationGroups[] = {conversation, event};
    static constexpr std::span<const OptionSpec> notifyGroups[] = {notify, eventRequired};
    static constexpr std::span<const OptionSpec> waitGroups[] = {wait};
    static constexpr std::span<const OptionSpec> transferGroups[] = {transfer};
    static constexpr std::span<const OptionSpec> payGroups[] = {pay};

    static constexpr Timing Waits = Timing::Waits;
    static constexpr ObjectSpec talkAction{.name = "talk", .help = QT_TR_NOOP("Says a text."), .options = talkGroups, .since = "2017", .timing = Waits};
    static constexpr ObjectSpec streamAction{.name = "stream", .help = QT_TR_NOOP("Plays a sound file."), .options = streamGroups, .since = "2017", .timing = Waits};
    static constexpr ObjectSpec inputAction{.name = "input", .help = QT_TR_NOOP("Collects keys, speech or both; the answer to its event is the next NCCO."), .options = inputGroups, .since = "2017", .timing = Waits};
    static constexpr ObjectSpec recordAction{.name = "record", .help = QT_TR_NOOP("Records the call."), .options = recordGroups, .since = "2017", .timing = Timing::RunsAlongside};
    static constexpr ObjectSpec conversationAction{.name = "conversation", .help = QT_TR_NOOP("Joins a conference."), .options = conversationGroups, .since = "2017", .timing = Waits};
    static constexpr ObjectSpec notifyAction{.name = "notify", .help = QT_TR_NOOP("Posts a payload of your own; the answer may be a new NCCO."), .options = notifyGroups, .since = "2020", .timing = Waits};
    static constexpr ObjectSpec waitAction{.name = "wait", .help = QT_TR_NOOP("Waits in silence."), .options = waitGroups, .standing = Newer, .timing = Waits};
    static constexpr ObjectSpec transferAction{.name = "transfer", .help = QT_TR_NOOP("Moves the caller to a conversation that exists; nothing after it runs."), .options = transferGroups, .standing = Newer, .timing = Waits};
    static constexpr ObjectSpec payAction{.name = "pay", .help = QT_TR_NOOP("Took a payment by card; a preview that was withdrawn."), .options = payGroups, .standing = Standing::Withdrawn, .since = "2021", .timing = Waits};
    static constexpr const ObjectSpec *all[] = {
        &talkAction, &streamAction, &inputAction, &recordAction, &ConnectAction,
        &conversationAction, &notifyAction, &waitAction, &transferAction, &payAction,
    };
    // clang-format on
};

const ObjectSpec *find(std::span<const ObjectSpec *const> objects, QByteArrayView name)
{
    const auto found = std::ranges::find(objects, name, &ObjectSpec::name);
    return found == objects.end() ? nullptr : *found;
}

std::vector<Choice> kinds(std::span<const ObjectSpec *const> objects)
{
    std::vector<Choice> choices;
    for (const ObjectSpec *const object : objects) {
        if (object->standing != Standing::Withdrawn)
            choices.push_back({.value = object->name, .help = object->help});
    }
    return choices;
}

} // namespace

std::span<const ObjectSpec *const> actions() { return ActionTables::all; }

const ObjectSpec *findAction(QByteArrayView name) { return find(actions(), name); }

const OptionSpec &actionOption()
{
    static const std::vector<Choice> names = kinds(actions());
    static const OptionSpec option{
        .name = ActionKey,
        .type = ValueType::Text,
        .help = QT_TRANSLATE_NOOP("Ncco", "What is done."),
        .need = Need::Required,
        .sample = "\"talk\"",
        .choices = names,
        .missing = RuleId::MissingAction,
    };
    return option;
}

const OptionSpec &endpointTypeOption()
{
    static const std::vector<Choice> types = kinds(endpointTypes());
    static const OptionSpec option{
        .name = TypeKey,
        .type = ValueType::OneOf,
        .help = QT_TRANSLATE_NOOP("Ncco", "What kind of endpoint it is."),
        .need = Need::Required,
        .choices = types,
    };
    return option;
}

const ObjectSpec *findEndpointType(QByteArrayView name) { return find(endpointTypes(), name); }

const OptionSpec *findOption(const ObjectSpec &object, QByteArrayView name)
{
    for (const std::span<const OptionSpec> group : object.options) {
        const auto found = std::ranges::find(group, name, &OptionSpec::name);
        if (found != group.end())
            return &*found;
    }
    return nullptr;
}

} // namespace ringback::ncco
