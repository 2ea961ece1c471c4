// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/optionhelp.h"

#include "ncco/checks.h"
#include "ncco/cursorplace.h"
#include "ncco/words.h"

#include <algorithm>

namespace ringback::ncco {

namespace {

void addStanding(QStringList &facts, Standing standing)
{
    if (standing == Standing::Newer)
        facts += words(QT_TRANSLATE_NOOP("Ncco", "Known from Vonage's newer libraries only."));
    else if (standing == Standing::Deprecated)
        facts += words(QT_TRANSLATE_NOOP("Ncco", "Deprecated: better not used any more."));
    else if (standing == Standing::Withdrawn)
        facts += words(QT_TRANSLATE_NOOP("Ncco", "Withdrawn by Vonage."));
}

QString typeText(const OptionSpec &option)
{
    QString text = rangePhrase(option);
    if (option.unit)
        text = words(QT_TRANSLATE_NOOP("Ncco", "%1, in %2")).arg(text, words(option.unit));
    if (option.longest > 0)
        text = words(QT_TRANSLATE_NOOP("Ncco", "%1 of up to %2 characters")).arg(text).arg(option.longest);
    return text;
}

void addChoices(QStringList &facts, const OptionSpec &option)
{
    QStringList values;
    for (const Choice &choice : option.choices)
        values += u'"' + QString::fromUtf8(choice.value) + u'"';
    if (values.isEmpty())
        return;
    const bool isExample = option.type == ValueType::Text && option.name != ActionKey;
    facts += (isExample ? words(QT_TRANSLATE_NOOP("Ncco", "Such as %1."))
                        : words(QT_TRANSLATE_NOOP("Ncco", "Choices: %1.")))
                 .arg(values.join(u", "));
}

OptionHelp optionHelp(const OptionSpec &option)
{
    OptionHelp help;
    help.title = QString::fromUtf8(option.name);
    help.help = words(option.help);
    help.type = typeText(option);
    if (option.need == Need::Required)
        help.facts += words(QT_TRANSLATE_NOOP("Ncco", "It has to be there."));
    if (!option.byDefault.isEmpty())
        help.facts +=
            words(QT_TRANSLATE_NOOP("Ncco", "Without it: %1.")).arg(QString::fromUtf8(option.byDefault));
    addChoices(help.facts, option);
    addStanding(help.facts, option.standing);
    return help;
}

OptionHelp objectHelp(const ObjectSpec &object)
{
    OptionHelp help;
    help.title = QString::fromUtf8(object.name);
    help.help = words(object.help);
    addStanding(help.facts, object.standing);
    return help;
}

/// Of a value that is one of an option's choices.
OptionHelp choiceHelp(const OptionSpec &option, const JsonValue &value)
{
    const auto choice = std::ranges::find(option.choices, value.string(), &Choice::value);
    if (choice == option.choices.end() || !choice->help)
        return optionHelp(option);
    OptionHelp help;
    help.title = QString::fromUtf8(choice->value);
    help.help = words(choice->help);
    help.facts += words(QT_TRANSLATE_NOOP("Ncco", "A value of “%1”: %2"))
                      .arg(QString::fromUtf8(option.name), words(option.help));
    return help;
}

} // namespace

QString OptionHelp::text() const
{
    QStringList lines{type.isEmpty() ? title : words(QT_TRANSLATE_NOOP("Ncco", "%1: %2")).arg(title, type)};
    lines += help;
    lines += facts;
    return title.isEmpty() ? QString() : lines.join(u'\n');
}

OptionHelp helpAt(const JsonDocument &document, qsizetype offset)
{
    using enum CursorPlace::Part;
    CursorPlace place = cursorPlace(document, offset);
    if (place.token.isEmpty()) // at the first byte of something
        place = cursorPlace(document, offset + 1);
    OptionHelp help;
    const ObjectMeaning meaning = objectMeaning(place.container);
    if (place.token.isEmpty()) {
        if (meaning.spec) {
            help = objectHelp(*meaning.spec);
            help.range = place.container.range();
        }
        return help;
    }
    const OptionSpec *const option = optionOf(place.value);
    const bool isKey = place.part == Key;
    const ObjectSpec *const kind =
        meaning.spec && option && option == meaning.kind && !isKey ? meaning.spec : nullptr;
    if (kind)
        help = objectHelp(*kind);
    else if (option)
        help = isKey ? optionHelp(*option) : choiceHelp(*option, place.value);
    help.range = place.token;
    return help;
}

} // namespace ringback::ncco
