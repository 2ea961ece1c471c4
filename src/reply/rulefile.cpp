// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply/rulefile.h"

#include "core/jsonwriter.h"
#include "ncco/jsondocument.h"
#include "ncco/templates.h"
#include "reply/rulefilevalues.h"

#include <algorithm>
#include <array>
#include <functional>

namespace ringback::rulefile {

namespace {

using ncco::JsonDocument;
using ncco::JsonKind;
using ncco::JsonValue;

struct FaultRow
{
    QByteArrayView name;
    Fault fault;
};
constexpr std::array<FaultRow, 5> Faults{{
    {"no-answer", Fault::NoAnswer},
    {"reset", Fault::Reset},
    {"wrong-content-type", Fault::WrongContentType},
    {"broken-json", Fault::BrokenJson},
    {"too-slow", Fault::TooSlow},
}};

constexpr qint64 LongestWait = 24LL * 3600 * 1000; // ms
constexpr qint64 LongestPark = 7200;               // s; no call of Vonage's lasts longer
constexpr qint64 MostTimes = 1'000'000;

/// One rule while it is read.
struct Draft
{
    Rule rule;
    Reply reply;
    JsonValue action; // its member, one of Actions
};

template <typename Rows, typename Name>
QString namesOf(const Rows &rows, Name name)
{
    QStringList names;
    for (const auto &row : rows)
        names += QString::fromLatin1(std::invoke(name, row));
    return names.join(u", ");
}

/// One may be there several times, as in HTTP.
Read<Done> readHeaders(const JsonValue &object, Reply &reply)
{
    const auto readHeader = [&reply](const JsonValue &member) -> Read<Done> {
        auto value = readText(member);
        if (!value)
            return Unexpected{value.error()};
        reply.headers.emplaceBack(owned(member.key()), *value);
        return Done();
    };
    return forEachMember(object, readHeader, Repeated::Allowed);
}

Unexpected<Fail> failOneOf(const JsonValue &value, const QString &names)
{
    return fail(value, RuleFileText::tr("one of %1 is needed here.").arg(names));
}

Read<Done> readStatus(const JsonValue &value, Draft &draft)
{
    return put(draft.reply.status, readNumber(value, 200, 599));
}

Read<Done> readNcco(const JsonValue &value, Draft &draft)
{
    if (value.kind() != JsonKind::Array)
        return fail(value, RuleFileText::tr("an NCCO is an array of actions [ ]."));
    const QByteArray text = value.text().toByteArray();
    if (const auto fault = faultOfTemplate(text)) {
        const qsizetype at = value.range().begin + fault->range.begin;
        return failAt({at, at}, ncco::messageText(*fault));
    }
    draft.rule.what = NccoReply{.builtin = {}, .text = text};
    return Done();
}

Read<Done> readTemplate(const JsonValue &value, Draft &draft)
{
    const QByteArray id = value.string();
    if (!ncco::findTemplate(id))
        return failOneOf(value, namesOf(ncco::builtinTemplates(), &ncco::Template::id));
    draft.rule.what = NccoReply{.builtin = owned(id), .text = {}};
    return Done();
}

/// What comes at the end: an NCCO, or the id of a template.
Read<Done> readThen(const JsonValue &value, Park &park)
{
    Draft draft;
    auto done = value.kind() == JsonKind::String ? readTemplate(value, draft) : readNcco(value, draft);
    if (done)
        park.then = std::get<NccoReply>(draft.rule.what);
    return done;
}

Read<Done> readSpokenText(const JsonValue &value, QByteArray &text)
{
    auto done = put(text, readText(value));
    if (const auto fault = done ? ParkedCalls::faultOfText(text) : std::nullopt)
        return fail(value, *fault);
    return done;
}

Read<Done> readPark(const JsonValue &object, Draft &draft)
{
    Park park;
    auto done = forEachMember(object, [&park](const JsonValue &member) -> Read<Done> {
        if (member.hasKey("text"))
            return readSpokenText(member, park.text);
        if (member.hasKey("then"))
            return readThen(member, park);
        if (!member.hasKey("longest_s"))
            return failUnknown(member);
        qint64 number = 0;
        auto read = put(number, readNumber(member, 1, LongestPark));
        park.longest = std::chrono::seconds(number);
        return read;
    });
    draft.rule.what = park;
    return done;
}

Read<Done> readFault(const JsonValue &value, Draft &draft)
{
    const QByteArray name = value.string();
    const auto *const fault = std::ranges::find(Faults, QByteArrayView(name), &FaultRow::name);
    if (fault == Faults.end())
        return failOneOf(value, namesOf(Faults, &FaultRow::name));
    draft.rule.what = fault->fault;
    return Done();
}

Read<Done> readWait(const JsonValue &value, Draft &draft)
{
    if (!value.isTrue())
        return fail(value, RuleFileText::tr("“wait” can only be true."));
    draft.rule.what = WaitForPerson{};
    return Done();
}

struct Action
{
    QByteArrayView name;
    Read<Done> (*read)(const JsonValue &value, Draft &draft);
};
constexpr std::array<Action, 6> Actions{{
    {"status", readStatus},
    {"ncco", readNcco},
    {"template", readTemplate},
    {"park", readPark},
    {"wait", readWait},
    {"fault", readFault},
}};

Read<Done> readAction(const Action &action, const JsonValue &member, Draft &draft)
{
    if (draft.action)
        return failAt(member.keyRange(),
                      RuleFileText::tr("a rule has only one of %1.").arg(namesOf(Actions, &Action::name)));
    draft.action = member;
    return action.read(member, draft);
}

Read<Done> readMember(const JsonValue &member, Draft &draft)
{
    const QByteArray name = member.key();
    if (name == "name" || name == "when") {
        QByteArray text;
        auto done = put(text, readText(member));
        (name == "name" ? draft.rule.name : draft.rule.when) = QString::fromUtf8(text);
        return done;
    }
    if (name == "on")
        return put(draft.rule.isOn, readBoolean(member));
    if (name == "delay_ms") {
        qint64 number = 0;
        auto done = put(number, readNumber(member, 0, LongestWait));
        draft.rule.delay = std::chrono::milliseconds(number);
        return done;
    }
    if (name == "times")
        return put(draft.rule.times, readNumber(member, 0, MostTimes));
    if (name == "headers")
        return readHeaders(member, draft.reply);
    if (name == "body")
        return put(draft.reply.body, readText(member));
    const auto *const action = std::ranges::find(Actions, QByteArrayView(name), &Action::name);
    return action == Actions.end() ? failUnknown(member) : readAction(*action, member, draft);
}

Read<Rule> readRule(const JsonValue &object)
{
    Draft draft;
    auto done = forEachMember(object, [&](const JsonValue &member) { return readMember(member, draft); });
    if (!done)
        return Unexpected{done.error()};
    if (!draft.action)
        return fail(object, RuleFileText::tr("a rule needs one of %1.").arg(namesOf(Actions, &Action::name)));
    const bool hasContent = !draft.reply.headers.isEmpty() || !draft.reply.body.isEmpty();
    const bool hasStatus = draft.action.hasKey("status");
    if (hasContent && !hasStatus)
        return fail(object, RuleFileText::tr("headers and body go with status only."));
    if (hasStatus)
        draft.rule.what = draft.reply;
    return draft.rule;
}

Read<Done> readHold(const JsonValue &object, HoldTimes &hold)
{
    return forEachMember(object, [&](const JsonValue &member) -> Read<Done> {
        const auto time = readNumber(member, 1, LongestWait);
        if (!time)
            return Unexpected{time.error()};
        const std::chrono::milliseconds value(*time);
        if (member.hasKey("answer"))
            hold.answer = value;
        else if (member.hasKey("event"))
            hold.event = value;
        else if (member.hasKey("other"))
            hold.other = value;
        else
            return failAt(member.keyRange(),
                          RuleFileText::tr("only answer, event and other are known here."));
        return Done();
    });
}

Read<Done> readRules(const JsonValue &list, QList<Rule> &rules)
{
    if (list.kind() != JsonKind::Array)
        return fail(list, RuleFileText::tr("an array [ ] is needed here."));
    if (list.size() > MaxRules)
        return fail(list, RuleFileText::tr("there are more than %1 rules.").arg(MaxRules));
    for (const JsonValue &item : list.children()) {
        auto rule = readRule(item);
        if (!rule)
            return Unexpected{rule.error()};
        rules.append(*std::move(rule));
    }
    return Done();
}

Read<RuleFile> readFile(const JsonValue &root, const HoldTimes &hold)
{
    RuleFile file{.rules = {}, .hold = hold};
    auto done = forEachMember(root, [&](const JsonValue &member) -> Read<Done> {
        if (member.hasKey("hold_ms"))
            return readHold(member, file.hold);
        return member.hasKey("rules") ? readRules(member, file.rules) : failUnknown(member);
    });
    if (!done)
        return Unexpected{done.error()};
    if (!root.member("rules"))
        return fail(root, RuleFileText::tr("“rules” is missing."));
    return file;
}

RuleFileError errorAt(QByteArrayView json, qsizetype offset, const QString &why)
{
    return {.line = json.first(offset).toByteArray().count('\n') + 1, .why = why};
}

void writeNcco(JsonWriter &json, const NccoReply &ncco)
{
    if (ncco.builtin.isEmpty())
        json.json(ncco.text);
    else
        json.utf8(ncco.builtin);
}

void writeRule(JsonWriter &json, const Rule &rule)
{
    json.beginObject().key("name").string(rule.name);
    if (!rule.isOn)
        json.key("on").boolean(false);
    if (!rule.when.isEmpty())
        json.key("when").string(rule.when);
    if (const auto *const reply = std::get_if<Reply>(&rule.what)) {
        json.key("status").number(reply->status);
        if (!reply->headers.isEmpty()) {
            json.key("headers").beginObject();
            for (const auto &[name, value] : reply->headers)
                json.key(name).utf8(value);
            json.endObject();
        }
        if (!reply->body.isEmpty())
            json.key("body").utf8(reply->body);
    } else if (const auto *const ncco = std::get_if<NccoReply>(&rule.what)) {
        writeNcco(json.key(ncco->builtin.isEmpty() ? "ncco" : "template"), *ncco);
    } else if (const auto *const park = std::get_if<Park>(&rule.what)) {
        json.key("park").beginObject().key("text").utf8(park->text);
        json.key("longest_s").number(park->longest.count());
        if (park->then)
            writeNcco(json.key("then"), *park->then);
        json.endObject();
    } else if (const auto *const fault = std::get_if<Fault>(&rule.what)) {
        json.key("fault").utf8(std::ranges::find(Faults, *fault, &FaultRow::fault)->name);
    } else {
        json.key("wait").boolean(true);
    }
    if (rule.delay.count() > 0)
        json.key("delay_ms").number(rule.delay.count());
    if (rule.times > 0)
        json.key("times").number(rule.times);
    json.endObject();
}

} // namespace

} // namespace ringback::rulefile

namespace ringback {

Result<RuleBook, RuleFileError> readRuleFile(QByteArrayView json, const QueryContext &context,
                                             const QList<AddressRange> &trustedProxies, const HoldTimes &hold)
{
    if (json.size() > MaxRuleFileBytes)
        return Unexpected{RuleFileError{
            .line = 1, .why = rulefile::RuleFileText::tr("this is too large for a rule file.")}};
    const ncco::JsonDocument document(json.toByteArray());
    if (!document.faults().empty()) {
        const ncco::JsonFault &fault = document.faults().front();
        return Unexpected{rulefile::errorAt(json, fault.range.begin, ncco::jsonFaultText(fault.kind))};
    }
    auto file = rulefile::readFile(document.root(), hold);
    if (!file)
        return Unexpected{rulefile::errorAt(json, file.error().at, file.error().why)};
    auto book = RuleBook::make(file->rules, context, file->hold, trustedProxies);
    if (book)
        return *std::move(book);
    ncco::JsonValue rule = document.root().member("rules").firstChild();
    for (qsizetype i = 0; i < book.error().rule; ++i)
        rule = rule.next();
    return Unexpected{rulefile::errorAt(json, rule.range().begin, book.error().why)};
}

QByteArray writeRuleFile(const RuleFile &file)
{
    QByteArray out;
    {
        JsonWriter json(out, JsonWriter::Layout::Indented);
        json.beginObject().key("hold_ms").beginObject();
        json.key("answer").number(file.hold.answer.count());
        json.key("event").number(file.hold.event.count());
        json.key("other").number(file.hold.other.count()).endObject();
        json.key("rules").beginArray();
        for (const Rule &rule : file.rules)
            rulefile::writeRule(json, rule);
        json.endArray().endObject();
    }
    return out + '\n';
}

} // namespace ringback
