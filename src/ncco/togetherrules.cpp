// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ascii.h"
#include "ncco/checks.h"
#include "ncco/edits.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ringback::ncco {

namespace {

constexpr qsizetype LongestSocketHeaders = 512; // bytes

bool hasItem(const JsonValue &array, QByteArrayView text)
{
    return std::ranges::any_of(array.children().begin(), array.children().end(),
                               [text](const JsonValue &item) { return item.string() == text; });
}

/// The options of the form without "dtmf".
std::vector<JsonValue> legacyMembers(const JsonValue &object)
{
    std::vector<JsonValue> members;
    for (const char *const name : {"timeOut", "maxDigits", "submitOnHash"}) {
        if (const JsonValue member = object.member(name); isGiven(member))
            members.push_back(member);
    }
    return members;
}

/// Moves the option into "dtmf", which is made when it is not there, as is "type".
std::vector<Edit> movedIntoDtmf(const JsonValue &object, const JsonValue &member)
{
    const NewMember moved{.name = member.key(), .json = member.text().toByteArray()};
    const JsonValue dtmf = object.member("dtmf");
    if (isGiven(dtmf)) {
        if (dtmf.kind() != JsonKind::Object || dtmf.member(moved.name) || !dtmf.isWhole())
            return {};
        std::vector<Edit> edits = removeItem(member);
        const std::vector<Edit> added = addMembers(dtmf, {moved});
        edits.insert(dtmf.range().begin < member.range().begin ? edits.begin() : edits.end(), added.begin(),
                     added.end());
        return edits;
    }
    std::vector<NewMember> members;
    if (!object.member("type"))
        members.push_back({.name = "type", .json = "[\"dtmf\"]"});
    members.push_back({.name = "dtmf", .json = '{' + jsonString(moved.name) + ':' + moved.json + '}'});
    return object.member("dtmf") ? std::vector<Edit>() : replaceMember(member, members);
}

void checkInputType(Report &report, const JsonValue &object)
{
    const std::vector<JsonValue> legacy = legacyMembers(object);
    for (const JsonValue &member : legacy)
        report.add(RuleId::InputLegacy, member, {QString::fromUtf8(member.key())})
            .riskyFix(QT_TRANSLATE_NOOP("Ncco", "Move it into “dtmf”"), movedIntoDtmf(object, member));

    const JsonValue type = object.member("type");
    if (isGiven(type) || !legacy.empty() || !object.isWhole())
        return;
    const bool hasSpeech = isGiven(object.member("speech"));
    const bool hasKeys = isGiven(object.member("dtmf"));
    const QByteArray json = hasSpeech ? (hasKeys ? "[\"dtmf\",\"speech\"]" : "[\"speech\"]") : "[\"dtmf\"]";
    const auto added = report.addAtBracket(RuleId::InputTypeMissing, object, {QString::fromLatin1(json)});
    if (hasSpeech || hasKeys)
        added.severity(Severity::Warning)
            .text(QT_TRANSLATE_NOOP("Ncco",
                                    "Vonage may take the type from these settings or drop the call; write "
                                    "\"type\":%1 to be sure."));
    added.fix(QT_TRANSLATE_NOOP("Ncco", "Add \"type\":%1"),
              type ? replaceValue(type, json) : addMembers(object, {{.name = "type", .json = json}}),
              {QString::fromLatin1(json)});
}

void checkUnusedSettings(Report &report, const JsonValue &object)
{
    const JsonValue type = object.member("type");
    if (type.kind() != JsonKind::Array || !type.isWhole() || type.size() == 0)
        return;
    for (const QByteArrayView name : {QByteArrayView("dtmf"), QByteArrayView("speech")}) {
        const JsonValue settings = object.member(name);
        if (!isGiven(settings) || hasItem(type, name))
            continue;
        report.add(RuleId::InputSettingsUnused, settings, {QString::fromUtf8(name)})
            .riskyFix(QT_TRANSLATE_NOOP("Ncco", "Add \"%1\" to “type”"),
                      addItemBehind(type.lastChild(), jsonString(name.toByteArray())),
                      {QString::fromUtf8(name)});
    }
}

void checkAsynchronous(Report &report, const JsonValue &object)
{
    const JsonValue mode = object.member("mode");
    if (mode.string() != "asynchronous")
        return;
    const bool hasSpeech = isGiven(object.member("speech")) || hasItem(object.member("type"), "speech");
    if (isGiven(object.member("dtmf")) || hasSpeech)
        report.add(RuleId::InputAsyncDtmf, mode,
                   {hasSpeech ? QStringLiteral("speech") : QStringLiteral("dtmf")});
}

void checkChannels(Report &report, const JsonValue &object)
{
    const JsonValue channels = object.member("channels");
    if (!isGiven(channels))
        return;
    if (!isGiven(object.member("split")) && object.isWhole())
        report.add(RuleId::RecordChannelsSplit, channels)
            .fix(QT_TRANSLATE_NOOP("Ncco", "Add \"split\":\"conversation\""),
                 object.member("split")
                     ? std::vector<Edit>()
                     : addMembers(object, {{.name = "split", .json = "\"conversation\""}}));
    const QByteArray format = object.member("format").string();
    if (numberOf(channels).value_or(0) > 2 && (format == "mp3" || format == "ogg"))
        report.add(RuleId::RecordChannelsFormat, channels)
            .fix(QT_TRANSLATE_NOOP("Ncco", "Write \"format\":\"wav\""),
                 replaceValue(object.member("format"), "\"wav\""));
}

void checkMute(Report &report, const JsonValue &object)
{
    const JsonValue mute = object.member("mute");
    if (isOn(mute) && isGiven(object.member("canSpeak")))
        report.add(RuleId::MuteCanSpeak, mute);
}

void checkConversation(Report &report, const JsonValue &object)
{
    const JsonValue transcription = object.member("transcription");
    const bool isRecorded = isOn(object.member("record"));
    if (isGiven(transcription) && !isRecorded && object.isWhole())
        report.add(RuleId::TranscriptionNoRecord, transcription);
    const JsonValue start = object.member("startOnEnter");
    const JsonValue music = object.member("musicOnHoldUrl");
    const bool hasMusic = isGiven(music) && (music.kind() != JsonKind::Array || music.size() > 0);
    if (isOff(start) && !hasMusic && object.isWhole())
        report.add(RuleId::ConversationWait, start);
}

bool isPhone(const JsonValue &endpoints)
{
    return endpoints.firstChild().member(TypeKey).string() == "phone";
}

void checkCaller(Report &report, const JsonValue &object)
{
    const JsonValue from = object.member("from");
    const bool isRandom = isOn(object.member("randomFromNumber"));
    if (isGiven(from) && isRandom)
        report.add(RuleId::FromRandom, from);
    if (!isGiven(from) && !isRandom && isPhone(object.member("endpoint")) && object.isWhole())
        report.addAtBracket(RuleId::FromMissing, object);
}

void checkConnect(Report &report, const JsonValue &object)
{
    const JsonValue detection = object.member("machineDetection");
    if (isGiven(detection) && isGiven(object.member("advancedMachineDetection")))
        report.add(RuleId::MachineBoth, detection)
            .fix(QT_TRANSLATE_NOOP("Ncco", "Remove “machineDetection”"), removeItem(detection));
    const JsonValue eventType = object.member("eventType");
    if (eventType.string() == "synchronous" && !isGiven(object.member("eventUrl")) && object.isWhole())
        report.add(RuleId::SyncNoEventUrl, eventType);
    const JsonValue tone = object.member("ringbackTone");
    if (isGiven(tone) && isPhone(object.member("endpoint")))
        report.add(RuleId::RingbackPhone, tone);
}

void checkOnAnswer(Report &report, const JsonValue &object)
{
    const JsonValue ringback = object.member("ringback");
    if (!isGiven(ringback))
        return;
    const auto added = report.add(RuleId::RingbackAlias, ringback);
    if (!object.member("ringbackTone"))
        added.fix(RenameTitle, renameKey(ringback, "ringbackTone"),
                  {QStringLiteral("ringback"), QStringLiteral("ringbackTone")});
}

/// The bytes of JSON without white space between its parts.
qsizetype compactSize(QByteArrayView json)
{
    qsizetype size = 0;
    bool isInString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (!isInString && ascii::isSpace(c))
            continue;
        ++size;
        if (isInString && c == '\\' && i + 1 < json.size()) {
            ++size;
            ++i;
        } else if (c == '"') {
            isInString = !isInString;
        }
    }
    return size;
}

void checkWebsocket(Report &report, const JsonValue &object)
{
    const JsonValue headers = object.member("headers");
    if (headers.kind() != JsonKind::Object)
        return;
    if (const qsizetype size = compactSize(headers.text()); size > LongestSocketHeaders)
        report.add(RuleId::WsHeadersSize, headers, {QString::number(size)});
}

void checkAuthorization(Report &report, const JsonValue &object)
{
    const bool isCustom = object.member(TypeKey).string() == "custom";
    if (!isCustom || !isEmpty(object.member("value")) || !object.isWhole())
        return;
    const ObjectSpec *const websocket = findEndpointType("websocket");
    const ObjectSpec &spec = *findOption(*websocket, "authorization")->members;
    addMissing(report, spec, *findOption(spec, "value"), object);
}

void checkSipHeaders(Report &report, const JsonValue &headers)
{
    constexpr QByteArrayView prefix = "X-";
    QSet<QByteArray> names;
    for (const JsonValue &header : headers.children())
        names.insert(header.key());
    for (const JsonValue &header : headers.children()) {
        const QByteArray name = header.key();
        if (!header.isKeyWhole() || name.first(std::min(name.size(), prefix.size())).toUpper() != prefix)
            continue;
        const auto added = report.add(RuleId::SipXPrefix, header, {QString::fromUtf8(name)});
        const QByteArray bare = name.sliced(prefix.size());
        if (!bare.isEmpty() && !names.contains(bare))
            added.fix(RenameTitle, renameKey(header, bare),
                      {QString::fromUtf8(name), QString::fromUtf8(bare)});
    }
}

void checkSip(Report &report, const JsonValue &object)
{
    const JsonValue uri = object.member("uri");
    const JsonValue domain = object.member("domain");
    const JsonValue user = object.member("user");
    if (!isEmpty(uri) && (!isEmpty(domain) || !isEmpty(user)))
        report.add(RuleId::SipUriOrUser, isEmpty(domain) ? user : domain);
    else if (!isGiven(uri) && isEmpty(domain) && object.isWhole()) // "" was told as no URI
        report.addAtBracket(RuleId::SipUriOrUser, object);
    else if (!isEmpty(domain) && isEmpty(user) && object.isWhole())
        addMissing(report, *findEndpointType("sip"), *findOption(*findEndpointType("sip"), "user"), object);
    checkSipHeaders(report, object.member("headers"));
}

struct Rule
{
    QByteArrayView object;
    void (*check)(Report &, const JsonValue &);
};

constexpr Rule Rules[] = {
    {"talk", checkVoice},
    {"voice", checkStyle},
    {"input", checkInputType},
    {"input", checkUnusedSettings},
    {"input", checkAsynchronous},
    {"record", checkChannels},
    {"conversation", checkMute},
    {"conversation", checkConversation},
    {"transfer", checkMute},
    {"connect", checkCaller},
    {"connect", checkConnect},
    {"onAnswer", checkOnAnswer},
    {"websocket", checkWebsocket},
    {"authorization", checkAuthorization},
    {"sip", checkSip},
};

} // namespace

void checkTogether(Report &report, const ObjectSpec &spec, const JsonValue &object)
{
    for (const Rule &rule : Rules) {
        if (rule.object == spec.name)
            rule.check(report, object);
    }
}

} // namespace ringback::ncco
