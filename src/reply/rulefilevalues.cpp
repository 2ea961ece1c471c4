// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply/rulefilevalues.h"

#include "core/jsonstring.h"

namespace ringback::rulefile {

using ncco::JsonKind;
using ncco::JsonValue;

Unexpected<Fail> failAt(const ncco::TextRange &range, const QString &why)
{
    return Unexpected<Fail>{{.at = range.begin, .why = why}};
}

Unexpected<Fail> fail(const JsonValue &value, const QString &why) { return failAt(value.range(), why); }

Unexpected<Fail> failUnknown(const JsonValue &member)
{
    return failAt(member.keyRange(),
                  RuleFileText::tr("“%1” is not known here.").arg(QString::fromUtf8(member.key())));
}

QByteArray owned(QByteArray shared)
{
    shared.detach();
    return shared;
}

Read<QByteArray> readText(const JsonValue &value)
{
    if (value.kind() != JsonKind::String)
        return fail(value, RuleFileText::tr("a text in quotes is needed here."));
    const QByteArray text = owned(value.string());
    const QByteArrayView inside = value.text().sliced(1, value.text().size() - 2);
    if (unescapedJson(inside, LoneSurrogates::Stay) != text)
        return fail(value, RuleFileText::tr("half of a character (a lone surrogate) stands here."));
    return text;
}

Read<bool> readBoolean(const JsonValue &value)
{
    if (value.kind() != JsonKind::Boolean)
        return fail(value, RuleFileText::tr("true or false is needed here."));
    return value.isTrue();
}

Read<qint64> readNumber(const JsonValue &value, qint64 least, qint64 most)
{
    bool ok = false;
    const qint64 number = value.text().toByteArray().toLongLong(&ok);
    if (value.kind() != JsonKind::Number || !ok || number < least || number > most)
        return fail(value,
                    RuleFileText::tr("a whole number from %1 to %2 is needed here.").arg(least).arg(most));
    return number;
}

} // namespace ringback::rulefile
