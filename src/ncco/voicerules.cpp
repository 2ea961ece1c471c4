// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/checks.h"
#include "ncco/edits.h"
#include "ncco/languages.h"
#include "ncco/ssml.h"

#include <QCoreApplication>

#include <cmath>

namespace ringback::ncco {

namespace {

QByteArray languageOf(const JsonValue &object)
{
    const JsonValue language = object.member("language");
    return isGiven(language) ? language.string() : DefaultLanguage.toByteArray();
}

void checkVoiceConflict(Report &report, const JsonValue &object, const JsonValue &voice)
{
    for (const char *const name : {"language", "style"}) {
        if (!isGiven(object.member(name)))
            continue;
        report.add(RuleId::VoiceNameConflict, voice, {QString::fromLatin1(name)})
            .fix(QT_TRANSLATE_NOOP("Ncco", "Remove “voiceName”"), removeItem(voice));
        return;
    }
}

void checkVoiceName(Report &report, const JsonValue &object, const JsonValue &given)
{
    const QByteArray name = given.string();
    const bool isReplaced = isGiven(object.member("language")) || isGiven(object.member("style"));
    const Voice *const voice = findVoice(name);
    const QString shown = QString::fromUtf8(name);
    if (!voice) {
        const auto added = report.add(RuleId::DeprecatedVoiceName, given, {shown});
        added.text(QT_TRANSLATE_NOOP("Ncco",
                                     "“voiceName” is deprecated, and “%1” is not a known voice; write "
                                     "“language” and “style” instead."));
        if (isReplaced)
            added.fix(QT_TRANSLATE_NOOP("Ncco", "Remove “voiceName”"), removeItem(given));
        return;
    }
    const QString language = QString::fromUtf8(voice->language);
    const QString style = QString::number(voice->style);
    const auto added = report.add(RuleId::DeprecatedVoiceName, given, {shown, language, style});
    if (isReplaced)
        added.fix(QT_TRANSLATE_NOOP("Ncco", "Remove “voiceName”"), removeItem(given));
    else
        added.fix(QT_TRANSLATE_NOOP("Ncco", "Write \"language\":\"%1\",\"style\":%2"),
                  replaceMember(given,
                                {{"language", jsonString(voice->language.toByteArray())},
                                 {"style", QByteArray::number(voice->style)}}),
                  {language, style});
}

void checkSsmlStyle(Report &report, const JsonValue &object)
{
    const JsonValue text = object.member("text");
    if (!text.isWhole() || !isSsml(text.string()) || isGiven(object.member("voiceName")))
        return;
    const JsonValue language = object.member("language");
    const JsonValue style = object.member("style");
    const QByteArray code = languageOf(object);
    const SpokenLanguage *const spoken = findSpokenLanguage(code);
    const double number = numberOf(style).value_or(0);
    if (!spoken || number < 0 || number > spoken->maxStyle || spoken->hasSsml(int(number)))
        return;
    report.add(RuleId::SsmlStyle,
               isGiven(style)          ? style
                   : isGiven(language) ? language
                                       : text,
               {QString::number(number), QString::fromUtf8(code)});
}

} // namespace

void checkStyle(Report &report, const JsonValue &object)
{
    const QByteArray code = languageOf(object);
    const SpokenLanguage *const language = findSpokenLanguage(code);
    if (!language || language->maxStyle == UnknownStyles)
        return;
    const JsonValue style = object.member("style");
    const double number = style.isWhole() ? numberOf(style).value_or(0) : 0;
    const bool isStyle = std::isfinite(number) && std::floor(number) == number; // or that was told
    if (isStyle && number > language->maxStyle)
        report.add(RuleId::StyleUnknown, style,
                   {QString::fromUtf8(code), QString::number(language->maxStyle), QString::number(number)});
}

void checkVoice(Report &report, const JsonValue &object)
{
    const JsonValue voice = object.member("voiceName");
    if (voice.isWhole() && voice.kind() == JsonKind::String)
        checkVoiceName(report, object, voice);
    if (isGiven(voice))
        checkVoiceConflict(report, object, voice);
    checkStyle(report, object);
    checkSsmlStyle(report, object);
}

} // namespace ringback::ncco
