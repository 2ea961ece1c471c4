// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/valuetype.h"

#include "core/ascii.h"
#include "vonage/smstext.h"
#include "vonage/times.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringback::vonage {

namespace {

bool isWholeNumber(QByteArrayView text)
{
    if (text.startsWith('-'))
        text = text.sliced(1);
    return !text.isEmpty() && ascii::allDigits(text);
}

bool isNumber(QByteArrayView text)
{
    if (text.startsWith('-'))
        text = text.sliced(1);
    qsizetype digits = 0;
    qsizetype points = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (ascii::isDigit(c))
            ++digits;
        else if (c == '.')
            ++points;
        else if ((c == 'e' || c == 'E') && digits > 0 && i + 1 < text.size())
            return isWholeNumber(text.sliced(text[i + 1] == '+' ? i + 2 : i + 1));
        else
            return false;
    }
    return digits > 0 && points <= 1;
}

bool isBoolean(QByteArrayView text)
{
    return text.compare(QByteArrayView("true"), Qt::CaseInsensitive) == 0
        || text.compare(QByteArrayView("false"), Qt::CaseInsensitive) == 0;
}

} // namespace

bool fits(Type type, const Field &field)
{
    using enum Type;
    switch (type) {
    case Any:
        return true;
    case Object:
        return field.shape == Field::Shape::Object || (field.shape == Field::Shape::Text && field.hasMembers);
    case Array:
        return field.shape == Field::Shape::Array;
    case ObjectOrArray:
        return field.isContainer();
    case Text:
        return !field.isContainer();
    case Integer:
        return !field.isContainer() && isWholeNumber(field.value);
    case Number:
        return !field.isContainer() && isNumber(field.value);
    case Boolean:
        return !field.isContainer() && isBoolean(field.value);
    case Time:
        return !field.isContainer() && parseTime(field.value).has_value();
    case Scts:
        return !field.isContainer() && parseCarrierTime(field.value).has_value();
    case Hex:
        return !field.isContainer() && fromHex(field.value).has_value();
    }
    return true;
}

bool isBrokenJson(Type type, const Field &field)
{
    using enum Type;
    return field.shape == Field::Shape::Text && field.parent < 0 && !field.hasMembers
        && (field.value.front() == '{' || field.value.front() == '[')
        && (type == Object || type == Array || type == ObjectOrArray || type == Any);
}

const char *typeName(Type type)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("Vonage", "a single value"),
        QT_TRANSLATE_NOOP("Vonage", "a whole number"),
        QT_TRANSLATE_NOOP("Vonage", "a number"),
        QT_TRANSLATE_NOOP("Vonage", "true or false"),
        QT_TRANSLATE_NOOP("Vonage", "a date and time"),
        QT_TRANSLATE_NOOP("Vonage", "a carrier's date and time, as YYMMDDHHMM"),
        QT_TRANSLATE_NOOP("Vonage", "an even number of hexadecimal digits"),
        QT_TRANSLATE_NOOP("Vonage", "an object"),
        QT_TRANSLATE_NOOP("Vonage", "an array"),
        QT_TRANSLATE_NOOP("Vonage", "an object or an array"),
        "",
    };
    return names[size_t(type)];
}

} // namespace ringback::vonage
