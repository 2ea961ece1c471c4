// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/proposedvalues.h"

#include "ncco/checks.h"
#include "ncco/edits.h"
#include "ncco/languages.h"
#include "ncco/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ringback::ncco {

namespace {

QString helpText(const char *help) { return help ? words(help) : QString(); }

/// Such as "Swedish (Sweden)"; empty for a code that Qt does not know.
QString languageHelp(QByteArrayView code)
{
    QString name = QString::fromLatin1(code);
    const QLocale locale(name.replace(u'-', u'_'));
    if (locale.language() == QLocale::C)
        return {};
    if (!code.contains('-'))
        return QLocale::languageToString(locale.language());
    return words(QT_TRANSLATE_NOOP("Ncco", "%1 (%2)"))
        .arg(QLocale::languageToString(locale.language()), QLocale::territoryToString(locale.territory()));
}

QByteArray quoted(QByteArrayView text) { return jsonString(text.toByteArray()); }

void addStyles(std::vector<ProposedValue> &values, const JsonValue &container)
{
    const JsonValue given = container.member("language");
    const QByteArray code = given.isWhole() ? given.string() : DefaultLanguage.toByteArray();
    const SpokenLanguage *const language = findSpokenLanguage(code);
    const int most = language ? std::max(language->maxStyle, 0) : 0;
    for (int style = 0; style <= most; ++style) {
        const bool isPlain = language && !language->hasSsml(style);
        values.push_back(
            {.json = QByteArray::number(style),
             .help = (isPlain ? words(QT_TRANSLATE_NOOP("Ncco", "A voice of %1 that knows no SSML."))
                              : words(QT_TRANSLATE_NOOP("Ncco", "A voice of %1.")))
                         .arg(QString::fromUtf8(code))});
    }
}

void addVoices(std::vector<ProposedValue> &values)
{
    for (const Voice &voice : voices())
        values.push_back({.json = quoted(voice.name),
                          .help = words(QT_TRANSLATE_NOOP("Ncco", "Language %1, style %2."))
                                      .arg(QString::fromLatin1(voice.language))
                                      .arg(voice.style)});
}

void addChoices(std::vector<ProposedValue> &values, const OptionSpec &option, const JsonValue &container)
{
    const bool isList = option.type == ValueType::SomeOf;
    const bool isItem = isList && container.kind() == JsonKind::Array;
    for (const Choice &choice : option.choices) {
        const auto isThere = [&choice](const JsonValue &item) { return item.string() == choice.value; };
        if (isItem && std::ranges::any_of(container.children(), isThere))
            continue;
        const QByteArray json = quoted(choice.value);
        values.push_back({.json = isList ? '[' + json + ']' : json, .help = helpText(choice.help)});
    }
}

void addEndpoints(std::vector<ProposedValue> &values)
{
    for (const ObjectSpec *const endpoint : endpointTypes())
        values.push_back({.json = '[' + sampleObject(*endpoint, &endpointTypeOption()) + ']',
                          .help = helpText(endpoint->help)});
}

void addWholeValues(std::vector<ProposedValue> &values, const OptionSpec &option, const JsonValue &container)
{
    switch (option.type) {
    case ValueType::Boolean:
        values.push_back({.json = "true", .help = helpText(option.help)});
        values.push_back({.json = "false", .help = {}});
        return;
    case ValueType::VoiceLanguage:
        for (const SpokenLanguage &language : spokenLanguages())
            values.push_back({.json = quoted(language.code), .help = languageHelp(language.code)});
        return;
    case ValueType::RecognisedLanguage:
        for (const QByteArrayView code : recognisedLanguages())
            values.push_back({.json = quoted(code), .help = languageHelp(code)});
        return;
    case ValueType::Style:
        return addStyles(values, container);
    case ValueType::VoiceName:
        return addVoices(values);
    case ValueType::Endpoints:
        return addEndpoints(values);
    default:
        break;
    }
    if (!option.choices.empty())
        return addChoices(values, option, container);
    values.push_back({.json = firstValue(option), .help = helpText(option.help), .isExample = true});
    if (!option.byDefault.isEmpty() && option.byDefault != values.back().json)
        values.push_back({.json = option.byDefault.toByteArray(),
                          .help = words(QT_TRANSLATE_NOOP("Ncco", "The default.")),
                          .isExample = true});
}

/// The first item of an array; nothing when it has none.
QByteArray firstItem(const QByteArray &json)
{
    const JsonDocument document(json);
    return document.root().firstChild() ? document.root().firstChild().text().toByteArray() : QByteArray();
}

QByteArray emptyValue(const OptionSpec &option)
{
    switch (typeKind(option.type)) {
    case JsonKind::Object:
        return option.members ? sampleObject(*option.members, nullptr) : "{}";
    case JsonKind::Array:
        if (option.type == ValueType::ObjectList && option.members)
            return '[' + sampleObject(*option.members, nullptr) + ']';
        return option.type == ValueType::LegList ? "[]" : "[\"\"]";
    case JsonKind::Number:
        return QByteArray::number(std::isinf(option.range.least) ? 0 : option.range.least, 'g', 12);
    default:
        return "\"\"";
    }
}

} // namespace

std::vector<ProposedValue> proposedValues(const OptionSpec &option, const JsonValue &container)
{
    std::vector<ProposedValue> values;
    addWholeValues(values, option, container);
    if (container.kind() == JsonKind::Array && typeKind(option.type) == JsonKind::Array) {
        for (ProposedValue &value : values)
            value.json = firstItem(value.json);
    }
    // An empty string is quicker typed than chosen.
    std::erase_if(values,
                  [](const ProposedValue &value) { return value.json.isEmpty() || value.json == "\"\""; });
    return values;
}

QByteArray firstValue(const OptionSpec &option)
{
    if (!option.sample.isEmpty())
        return option.sample.toByteArray();
    if (option.type == ValueType::Boolean)
        return option.byDefault == "true" ? "false" : "true";
    if (option.type == ValueType::SomeOf)
        return '[' + quoted(option.choices.front().value) + ']';
    if (!option.choices.empty())
        return option.byDefault.isEmpty() ? quoted(option.choices.front().value)
                                          : option.byDefault.toByteArray();
    return option.byDefault.isEmpty() ? emptyValue(option) : option.byDefault.toByteArray();
}

std::vector<const OptionSpec *> neededOptions(const ObjectSpec &spec, const JsonValue &object)
{
    std::vector<const OptionSpec *> needed;
    const OptionSpec *conditional = nullptr; // of several that stand for one another the first
    bool isConditionMet = false;
    for (const std::span<const OptionSpec> group : spec.options) {
        for (const OptionSpec &option : group) {
            const bool isThere = bool(object.member(option.name));
            if (option.need == Need::Required && !isThere)
                needed.push_back(&option);
            if (option.need != Need::Conditional)
                continue;
            isConditionMet = isConditionMet || isThere;
            conditional = conditional ? conditional : &option;
        }
    }
    if (needed.empty() && conditional && !isConditionMet)
        needed.push_back(conditional);
    return needed;
}

QByteArray sampleObject(const ObjectSpec &spec, const OptionSpec *kind)
{
    QByteArray members;
    if (kind)
        members = quoted(kind->name) + ": " + quoted(spec.name);
    for (const OptionSpec *const option : neededOptions(spec, {}))
        members += (members.isEmpty() ? "" : ", ") + quoted(option->name) + ": " + firstValue(*option);
    return '{' + members + '}';
}

} // namespace ringback::ncco
