// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/show.h"

#include "vonage/examine.h"
#include "vonage/networks.h"
#include "vonage/smstext.h"
#include "vonage/times.h"
#include "vonage/valuetype.h"
#include "vonage/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>

namespace ringback::vonage {

namespace {

constexpr qsizetype LongestText = 65'536;

std::optional<qint64> wholeNumber(QByteArrayView text)
{
    qint64 number = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
    if (error != std::errc() || end != text.end())
        return std::nullopt;
    return number;
}

/// The currency that is told among the neighbours of \a field; looking further would let many prices take for
/// ever.
QByteArrayView currencyBeside(const FieldSet &fields, const Field &field)
{
    constexpr qsizetype reach = 32;
    const FieldSet::Fields &all = fields.fields();
    const qsizetype position = fields.position(&field);
    const qsizetype end = std::min(position + reach, all.size());
    for (qsizetype i = std::max(position - reach, qsizetype(0)); i < end; ++i) {
        const Field &beside = all.at(i);
        if (beside.parent == field.parent && !(beside.flags & Field::BesideBody)
            && (beside.key == "currency" || beside.key == "price_currency")
            && !FieldSet::textOf(&beside).isEmpty())
            return beside.value;
    }
    return {};
}

/// \a size, in bytes, at least 1,024, in the largest unit of which it has one, with two decimals.
QString inBinaryUnits(qint64 size)
{
    static constexpr std::array names{u" KiB", u" MiB", u" GiB", u" TiB"};
    size_t place = 0;
    qint64 unit = 1024;
    for (; place + 1 < names.size() && size / unit >= 1024; ++place)
        unit *= 1024;
    const qint64 hundredths = size / unit * 100 + (size % unit * 100 + unit / 2) / unit;
    const QString decimals = QString::number(100 + hundredths % 100).sliced(1);
    return QString::number(hundredths / 100) + decimalPoint() + decimals + QStringView(names[place]);
}

QString textOf(const std::optional<Timestamp> &time) { return time ? timeText(*time) : QString(); }

} // namespace

QString plainText(QByteArrayView value)
{
    if (value.size() <= LongestText)
        return QString::fromUtf8(value);
    return shortText(value, LongestText);
}

QString shortText(QByteArrayView value, qsizetype characters)
{
    // A character has at most four bytes, so this is always enough of them.
    QString text = QString::fromUtf8(value.first(std::min(value.size(), characters * 4)));
    if (text.size() > characters) {
        text.truncate(text[characters - 1].isHighSurrogate() ? characters - 1 : characters);
        text += u'…';
    }
    return text;
}

QByteArrayView writtenText(const Field *field)
{
    const bool isWord = field && field->value == "null" && field->shape != Field::Shape::Null;
    return isWord ? field->value : FieldSet::textOf(field);
}

QString numberOr(QByteArrayView value)
{
    return value.isEmpty() ? words(QT_TRANSLATE_NOOP("Vonage", "an unknown number")) : shortText(value);
}

QString shownText(const Examined &examined, const Field &field, Show show)
{
    const QString text = show(examined, field);
    return text.isEmpty() ? shortText(field.value) : text;
}

QString brief(const Examined &examined, const Key &key)
{
    const Value *const row = examined.value({key, {}});
    if (row && row->brief)
        return words(row->brief);
    const QByteArrayView text = examined.fields().text(key);
    return text.isEmpty() ? QString() : shortText(text);
}

QString showTime(const Examined &, const Field &field) { return textOf(parseTime(field.value)); }

QString showCarrierTime(const Examined &, const Field &field)
{
    return textOf(parseCarrierTime(field.value));
}

QString showUnixTime(const Examined &, const Field &field) { return textOf(parseUnixTime(field.value)); }

QString showBoolean(const Examined &, const Field &field)
{
    if (field.value.compare(QByteArrayView("true"), Qt::CaseInsensitive) == 0)
        return words(QT_TRANSLATE_NOOP("Vonage", "yes"));
    if (field.value.compare(QByteArrayView("false"), Qt::CaseInsensitive) == 0)
        return words(QT_TRANSLATE_NOOP("Vonage", "no"));
    return {};
}

QString showSeconds(const Examined &, const Field &field)
{
    const std::optional<qint64> seconds = wholeNumber(field.value);
    if (seconds && *seconds >= 0)
        return durationText(*seconds);
    double number = 0;
    const auto [end, error] = std::from_chars(field.value.begin(), field.value.end(), number);
    if (error == std::errc() && end == field.value.end() && number >= 0 && number < 1e9)
        return words(QT_TRANSLATE_NOOP("Vonage", "%1 s")).arg(shortText(field.value));
    return {};
}

QString showBytes(const Examined &, const Field &field)
{
    const std::optional<qint64> size = wholeNumber(field.value);
    if (!size || *size < 0)
        return {};
    const QString bytes = QString::number(*size);
    if (*size < 1024) {
        return (*size == 1 ? words(QT_TRANSLATE_NOOP("Vonage", "%1 byte"))
                           : words(QT_TRANSLATE_NOOP("Vonage", "%1 bytes")))
            .arg(bytes);
    }
    return words(QT_TRANSLATE_NOOP("Vonage", "%1 (%2 bytes)")).arg(inBinaryUnits(*size), bytes);
}

QString showMoney(const Examined &examined, const Field &field)
{
    if (!fits(Type::Number, field))
        return {};
    const QByteArrayView currency = currencyBeside(examined.fields(), field);
    return shortText(field.value) + u' ' + (currency.isEmpty() ? QStringLiteral("EUR") : shortText(currency));
}

QString showRate(const Examined &examined, const Field &field)
{
    const QString money = showMoney(examined, field);
    return money.isNull() ? money : words(QT_TRANSLATE_NOOP("Vonage", "%1 per minute")).arg(money);
}

QString showNetwork(const Examined &, const Field &field)
{
    if (field.value.size() >= 64)
        return {};
    const QString text = networkText(field.value);
    const QString code = plainText(field.value);
    return text == code ? QString() : QString(text + u" (" + code + u')');
}

QString showCountry(const Examined &, const Field &field)
{
    const QString name = field.value.size() <= 3 ? countryName(field.value) : QString();
    return name.isNull() ? QString() : QString(name + u" (" + plainText(field.value) + u')');
}

QString showBinary(const Examined &, const Field &field)
{
    const std::optional<QByteArray> octets =
        fromHex(field.value.first(std::min(field.value.size(), LongestText)));
    if (!octets)
        return {};
    QString text = QString::fromLatin1(octets->toHex(' '));
    const QStringList texts = readings(*octets);
    if (!texts.isEmpty())
        text += u" (" + texts.join(u"; ") + u')';
    return text;
}

QString showUdh(const Examined &, const Field &field)
{
    const Udh udh = parseUdh(field.value.first(std::min<qsizetype>(field.value.size(), 1024)));
    QStringList texts;
    for (const UdhElement &element : udh.elements)
        texts += element.text;
    return texts.join(u"; ");
}

Show defaultShow(Type type)
{
    static constexpr struct
    {
        Type type;
        Show show;
    } shows[] = {{Type::Boolean, showBoolean}, {Type::Time, showTime}, {Type::Scts, showCarrierTime}};
    const auto *const found =
        std::ranges::find_if(shows, [type](const auto &row) { return row.type == type; });
    return found == std::end(shows) ? nullptr : found->show;
}

} // namespace ringback::vonage
