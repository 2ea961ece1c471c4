// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply/rulefile.h"

#include "core/jsonwriter.h"
#include "vonage/jsontokens.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ringback {

namespace {

using vonage::JsonToken;
using vonage::JsonTokenizer;

QString tr(const char *text) { return QCoreApplication::translate("RuleFile", text); }

constexpr std::array<std::pair<QByteArrayView, Fault>, 5> Faults{{
    {"no-answer", Fault::NoAnswer},
    {"reset", Fault::Reset},
    {"wrong-content-type", Fault::WrongContentType},
    {"broken-json", Fault::BrokenJson},
    {"too-slow", Fault::TooSlow},
}};

constexpr qint64 LongestWait = 24LL * 3600 * 1000; // ms
constexpr qint64 MostTimes = 1'000'000;

/// Where a file stops making sense.
struct Fail
{
    QByteArrayView at; // a view into the file
    QString why;
};
template <typename T>
using Read = Result<T, Fail>;

/// Walks through the tokens of one file.
class Reader
{
public:
    explicit Reader(QByteArrayView json)
        : m_json(json)
        , m_tokens(json)
    {
        advance();
    }

    [[nodiscard]] const JsonToken &token() const { return m_token; }
    void advance()
    {
        m_token = m_tokens.next();
        if (m_token.kind == JsonToken::Kind::Error)
            m_token.text = m_tokens.rest().isEmpty() ? m_json.last(0) : m_tokens.rest();
    }
    [[nodiscard]] bool is(JsonToken::Kind kind, char bracket) const
    {
        return m_token.kind == kind && m_token.text.startsWith(bracket);
    }

    [[nodiscard]] Unexpected<Fail> fail(const QString &why) const
    {
        return Unexpected<Fail>{
            {.at = m_token.text,
             .why = m_token.kind == JsonToken::Kind::Error ? tr("this is not JSON from here on.") : why}};
    }

    /// Calls \a member(name, place of the name) for each member, which has to read the value.
    template <typename Member>
    Read<Done> object(Member member)
    {
        if (!is(JsonToken::Kind::Open, '{'))
            return fail(tr("an object { } is needed here."));
        advance();
        QByteArrayList seen;
        while (m_token.kind == JsonToken::Kind::Key) {
            const QByteArray name = vonage::jsonStringText(m_token.text);
            if (seen.contains(name))
                return fail(tr("“%1” is there twice.").arg(QString::fromUtf8(name)));
            seen.append(name);
            const QByteArrayView place = m_token.text;
            advance();
            advance(); // the colon
            if (auto done = member(name, place); !done)
                return done;
            if (m_token.kind == JsonToken::Kind::Comma)
                advance();
        }
        if (!is(JsonToken::Kind::Close, '}'))
            return fail(tr("this does not belong here."));
        advance();
        return Done();
    }

    template <typename Item>
    Read<Done> array(Item item)
    {
        if (!is(JsonToken::Kind::Open, '['))
            return fail(tr("an array [ ] is needed here."));
        advance();
        while (m_token.kind != JsonToken::Kind::Error && !is(JsonToken::Kind::Close, ']')) {
            if (auto done = item(); !done)
                return done;
            if (m_token.kind == JsonToken::Kind::Comma)
                advance();
        }
        if (m_token.kind == JsonToken::Kind::Error)
            return fail({});
        advance();
        return Done();
    }

    Read<QByteArray> text()
    {
        if (m_token.kind != JsonToken::Kind::String)
            return fail(tr("a text in quotes is needed here."));
        QByteArray value = vonage::jsonStringText(m_token.text);
        advance();
        return value;
    }

    Read<bool> boolean()
    {
        if (m_token.kind != JsonToken::Kind::Word || m_token.text == "null")
            return fail(tr("true or false is needed here."));
        const bool value = m_token.text == "true";
        advance();
        return value;
    }

    Read<qint64> number(qint64 least, qint64 most)
    {
        bool ok = false;
        const qint64 value = m_token.text.toByteArray().toLongLong(&ok);
        if (m_token.kind != JsonToken::Kind::Number || !ok || value < least || value > most)
            return fail(tr("a whole number from %1 to %2 is needed here.").arg(least).arg(most));
        advance();
        return value;
    }

    /// The next value's own text.
    Read<QByteArray> raw()
    {
        const char *const begin = m_token.text.data();
        const char *end = nullptr;
        qsizetype depth = 0;
        do {
            if (m_token.kind == JsonToken::Kind::Error)
                return fail({});
            depth += m_token.kind == JsonToken::Kind::Open ? 1 : 0;
            depth -= m_token.kind == JsonToken::Kind::Close ? 1 : 0;
            end = m_token.text.data() + m_token.text.size();
            advance();
        } while (depth > 0);
        return QByteArray(begin, end - begin);
    }

private:
    QByteArrayView m_json;
    JsonTokenizer m_tokens;
    JsonToken m_token;
};

/// Reads into \a to what \a read gives.
template <typename To, typename From>
Read<Done> put(To &to, Read<From> &&read)
{
    if (!read)
        return Unexpected{read.error()};
    to = To(*std::move(read));
    return Done();
}

/// One rule while it is read: which of the actions it has.
struct Draft
{
    Rule rule;
    Reply reply;
    bool hasReply = false;
    bool hasStatus = false;
    QByteArrayView action; // the place of the one it has
};

Read<Done> readHeaders(Reader &reader, Reply &reply)
{
    return reader.object([&](const QByteArray &name, QByteArrayView) -> Read<Done> {
        auto value = reader.text();
        if (!value)
            return Unexpected{value.error()};
        reply.headers.emplaceBack(name, *value);
        return Done();
    });
}

Read<Done> readNcco(Reader &reader, Draft &draft)
{
    const bool isArray = reader.is(JsonToken::Kind::Open, '[');
    if (!isArray)
        return reader.fail(tr("an NCCO is an array of actions [ ]."));
    draft.reply.headers.emplaceBack("Content-Type", "application/json");
    return put(draft.reply.body, reader.raw());
}

Read<Done> readFault(Reader &reader, Draft &draft)
{
    const QByteArray name = vonage::jsonStringText(reader.token().text);
    const auto *const fault =
        std::ranges::find(Faults, QByteArrayView(name), &std::pair<QByteArrayView, Fault>::first);
    if (reader.token().kind != JsonToken::Kind::String || fault == Faults.end())
        return reader.fail(
            tr("one of no-answer, reset, wrong-content-type, broken-json, too-slow is needed here."));
    reader.advance();
    draft.rule.what = fault->second;
    return Done();
}

Read<Done> readWait(Reader &reader, Draft &draft)
{
    const bool isTrue = reader.token().kind == JsonToken::Kind::Word && reader.token().text == "true";
    if (!isTrue)
        return reader.fail(tr("“wait” can only be true."));
    reader.advance();
    draft.rule.what = WaitForPerson{};
    return Done();
}

Read<Done> readAction(Reader &reader, Draft &draft, const QByteArray &name, QByteArrayView place)
{
    if (!draft.action.isNull())
        return Unexpected<Fail>{
            {.at = place, .why = tr("a rule has only one of status, ncco, wait, fault.")}};
    draft.action = place;
    draft.hasReply = name == "status" || name == "ncco";
    draft.hasStatus = name == "status";
    if (name == "status")
        return put(draft.reply.status, reader.number(200, 599));
    if (name == "ncco")
        return readNcco(reader, draft);
    return name == "wait" ? readWait(reader, draft) : readFault(reader, draft);
}

Read<Done> readMember(Reader &reader, Draft &draft, const QByteArray &name, QByteArrayView place)
{
    QByteArray text;
    qint64 number = 0;
    if (name == "name" || name == "when") {
        auto done = put(text, reader.text());
        (name == "name" ? draft.rule.name : draft.rule.when) = QString::fromUtf8(text);
        return done;
    }
    if (name == "on")
        return put(draft.rule.isOn, reader.boolean());
    if (name == "delay_ms") {
        auto done = put(number, reader.number(0, LongestWait));
        draft.rule.delay = std::chrono::milliseconds(number);
        return done;
    }
    if (name == "times")
        return put(draft.rule.times, reader.number(0, MostTimes));
    if (name == "headers")
        return readHeaders(reader, draft.reply);
    if (name == "body")
        return put(draft.reply.body, reader.text());
    if (name == "status" || name == "ncco" || name == "wait" || name == "fault")
        return readAction(reader, draft, name, place);
    return Unexpected<Fail>{{.at = place, .why = tr("“%1” is not known here.").arg(QString::fromUtf8(name))}};
}

Read<Rule> readRule(Reader &reader)
{
    Draft draft;
    const QByteArrayView place = reader.token().text;
    auto done = reader.object(
        [&](const QByteArray &name, QByteArrayView at) { return readMember(reader, draft, name, at); });
    if (!done)
        return Unexpected{done.error()};
    if (draft.action.isNull())
        return Unexpected<Fail>{{.at = place, .why = tr("a rule needs one of status, ncco, wait, fault.")}};
    const bool hasContent = !draft.reply.headers.isEmpty() || !draft.reply.body.isEmpty();
    if (hasContent && !draft.hasReply)
        return Unexpected<Fail>{{.at = place, .why = tr("headers and body go with status only.")}};
    if (draft.hasReply)
        draft.rule.what = draft.reply;
    return draft.rule;
}

Read<Done> readHold(Reader &reader, HoldTimes &hold)
{
    return reader.object([&](const QByteArray &name, QByteArrayView place) -> Read<Done> {
        const auto time = reader.number(1, LongestWait);
        if (!time)
            return Unexpected{time.error()};
        const std::chrono::milliseconds value(*time);
        if (name == "answer")
            hold.answer = value;
        else if (name == "event")
            hold.event = value;
        else if (name == "other")
            hold.other = value;
        else
            return Unexpected<Fail>{{.at = place, .why = tr("only answer, event and other are known here.")}};
        return Done();
    });
}

/// A book as it is read, with the place of each rule.
struct Places
{
    RuleFile file;
    QList<QByteArrayView> rules;
};

Read<Done> readRules(Reader &reader, Places &places)
{
    return reader.array([&]() -> Read<Done> {
        if (places.rules.size() >= MaxRules)
            return reader.fail(tr("there are more than %1 rules.").arg(MaxRules));
        const QByteArrayView place = reader.token().text;
        auto rule = readRule(reader);
        if (!rule)
            return Unexpected{rule.error()};
        places.rules.append(place);
        places.file.rules.append(*std::move(rule));
        return Done();
    });
}

Read<Places> readPlaces(QByteArrayView json)
{
    Reader reader(json);
    Places places;
    bool hasRules = false;
    auto done = reader.object([&](const QByteArray &name, QByteArrayView place) -> Read<Done> {
        if (name == "hold_ms")
            return readHold(reader, places.file.hold);
        if (name != "rules") {
            return Unexpected<Fail>{
                {.at = place, .why = tr("“%1” is not known here.").arg(QString::fromUtf8(name))}};
        }
        hasRules = true;
        return readRules(reader, places);
    });
    if (!done)
        return Unexpected{done.error()};
    if (reader.token().kind != JsonToken::Kind::End)
        return reader.fail(tr("nothing may follow here."));
    if (!hasRules)
        return Unexpected<Fail>{{.at = json.first(0), .why = tr("“rules” is missing.")}};
    return places;
}

RuleFileError errorAt(QByteArrayView json, QByteArrayView at, const QString &why)
{
    const qsizetype offset = std::clamp<qsizetype>(at.data() - json.data(), 0, json.size());
    return {.line = json.first(offset).toByteArray().count('\n') + 1, .why = why};
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
    } else if (const auto *const fault = std::get_if<Fault>(&rule.what)) {
        json.key("fault").utf8(
            std::ranges::find(Faults, *fault, &std::pair<QByteArrayView, Fault>::second)->first);
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

Result<RuleBook, RuleFileError> readRuleFile(QByteArrayView json, const QueryContext &context)
{
    if (json.size() > MaxRuleFileBytes)
        return Unexpected{RuleFileError{.line = 1, .why = tr("this is too large for a rule file.")}};
    const auto places = readPlaces(json);
    if (!places)
        return Unexpected{errorAt(json, places.error().at, places.error().why)};
    auto book = RuleBook::make(places->file.rules, context, places->file.hold);
    if (!book)
        return Unexpected{errorAt(json, places->rules.at(book.error().rule), book.error().why)};
    return *std::move(book);
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
            writeRule(json, rule);
        json.endArray().endObject();
    }
    return out + '\n';
}

} // namespace ringback
