// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ascii.h"
#include "core/nearestname.h"
#include "ncco/checks.h"
#include "ncco/edits.h"
#include "ncco/languages.h"
#include "ncco/ssml.h"
#include "ncco/textlines.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace ringback::ncco {

namespace {

constexpr qsizetype LongestText = 1500; // characters, tags not counted

bool isDigits(QByteArrayView text) { return std::ranges::all_of(text, ascii::isDigit); }

bool isPhoneNumber(QByteArrayView text) { return text.size() >= 7 && text.size() <= 15 && isDigits(text); }

/// As people write numbers, but without "+" and what parts the digits.
QByteArray bareNumber(QByteArray text)
{
    text.removeIf([](char c) { return QByteArrayView("+ -().").contains(c); });
    return text;
}

void checkLeadingZero(const OptionValue &checked, QByteArrayView number)
{
    if (number.startsWith('0'))
        checked.report.add(RuleId::NumberLeadingZero, checked.value, {checked.name()});
}

/// Offers the language that was probably meant.
void addUnknownLanguage(const OptionValue &checked, const std::vector<QByteArrayView> &known)
{
    const QByteArray code = checked.value.string();
    const auto added = checked.report.add(RuleId::LanguageUnknown, checked.value, {QString::fromUtf8(code)});
    const QByteArrayView meant = nearestName(code, known);
    if (!meant.isEmpty())
        added.fix(SetTitle, replaceValue(checked.value, jsonString(meant.toByteArray())),
                  {checked.name(), QString::fromUtf8(meant)});
}

/// Takes \a tags out of what begins at \a begin.
std::vector<Edit> without(std::span<const TextRange> tags, qsizetype begin)
{
    std::vector<Edit> edits;
    for (const TextRange &tag : tags)
        edits.push_back({.range = {begin + tag.begin, begin + tag.end}});
    return edits;
}

void checkSsml(const OptionValue &checked, const QByteArray &text)
{
    const QString problem = xmlProblem(text);
    if (!problem.isEmpty()) {
        checked.report.add(RuleId::SsmlMalformed, checked.value, {problem});
        return;
    }
    if (speakTags(text).size() > 2) {
        const std::vector<TextRange> written = speakTags(checked.value.text());
        const auto added = checked.report.add(RuleId::SsmlMalformed, checked.value);
        added.text(
            QT_TRANSLATE_NOOP("Ncco",
                              "Vonage drops the call: SSML stands in one <speak>…</speak>, and here is "
                              "another inside of it. Remove the inner tags."));
        if (written.size() == speakTags(text).size()) // or they are written with escapes
            added.fix(
                QT_TRANSLATE_NOOP("Ncco", "Remove the inner tags"),
                without(std::span(written).subspan(1, written.size() - 2), checked.value.range().begin));
    }
    const QByteArray unknown = firstUnknownTag(text);
    if (!unknown.isEmpty())
        checked.report.add(RuleId::SsmlUnknownTag, checked.value, {QString::fromUtf8(unknown)});
}

void checkPlainText(const OptionValue &checked, const QByteArray &text)
{
    const SsmlTag *const tag = firstKnownTag(text);
    if (!tag)
        return;
    const auto added = checked.report.add(RuleId::SsmlNoSpeak, checked.value, {QString::fromUtf8(tag->name)});
    const std::vector<TextRange> tags = speakTags(text);
    const std::vector<TextRange> written = speakTags(checked.value.text());
    const QByteArray inside = applied({.title = {}, .arguments = {}, .edits = without(tags, 0)}, text);
    if (written.size() != tags.size() || !xmlProblem("<speak>" + inside + "</speak>").isEmpty())
        return;
    const auto [begin, end] = checked.value.range();
    std::vector<Edit> edits = without(written, begin);
    edits.insert(edits.begin(), {.range = {begin + 1, begin + 1}, .replacement = "<speak>"});
    edits.push_back({.range = {end - 1, end - 1}, .replacement = "</speak>"});
    added.fix(QT_TRANSLATE_NOOP("Ncco", "Put <speak> and </speak> around it"), edits);
}

} // namespace

void checkSpokenText(const OptionValue &checked)
{
    const QByteArray text = checked.value.string();
    const QByteArray spoken = withoutTags(text);
    if (spoken.trimmed().isEmpty())
        checked.report.add(RuleId::TextEmpty, checked.value);
    if (const qsizetype size = codePoints(spoken); size > LongestText)
        checked.report.add(RuleId::TextTooLong, checked.value, {QString::number(size)});
    if (isSsml(text))
        checkSsml(checked, text);
    else
        checkPlainText(checked, text);
}

void checkVoiceLanguage(const OptionValue &checked)
{
    if (findSpokenLanguage(checked.value.string()))
        return;
    std::vector<QByteArrayView> known;
    for (const SpokenLanguage &language : spokenLanguages())
        known.push_back(language.code);
    addUnknownLanguage(checked, known);
}

void checkRecognisedLanguage(const OptionValue &checked)
{
    if (isRecognisedLanguage(checked.value.string()))
        return;
    const auto known = recognisedLanguages();
    addUnknownLanguage(checked, {known.begin(), known.end()});
}

void checkPhoneNumber(const OptionValue &checked)
{
    const QByteArray number = checked.value.string();
    if (isPhoneNumber(number))
        return checkLeadingZero(checked, number);
    const auto added = checked.report.add(RuleId::NumberFormat, checked.value, {checked.name()});
    if (const QByteArray bare = bareNumber(number); isPhoneNumber(bare))
        added.fix(SetTitle, replaceValue(checked.value, jsonString(bare)),
                  {checked.name(), QString::fromLatin1(bare)});
}

void checkCallerNumber(const OptionValue &checked)
{
    const QByteArray number = checked.value.string();
    if (!number.isEmpty() && isDigits(number))
        return checkLeadingZero(checked, number);
    const auto added = checked.report.add(RuleId::FromFormat, checked.value, {checked.name()});
    if (const QByteArray bare = bareNumber(number); !bare.isEmpty() && isDigits(bare))
        added.fix(SetTitle, replaceValue(checked.value, jsonString(bare)),
                  {checked.name(), QString::fromLatin1(bare)});
}

void checkAnsweringKeys(const OptionValue &checked)
{
    const QByteArray keys = checked.value.string();
    if (!std::ranges::all_of(keys, [](char c) { return QByteArrayView("0123456789*#p").contains(c); }))
        checked.report.add(RuleId::DtmfAnswer, checked.value, {checked.name()});
}

} // namespace ringback::ncco
