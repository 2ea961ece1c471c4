// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace ringback::vonage {

inline constexpr qsizetype LongestSms = 3200; ///< characters that Vonage accepts

/// Septets that \a character takes in the GSM 7-bit default alphabet (3GPP TS 23.038 6.2.1): 1, 2 with the
/// extension table, 0 when it is in neither.
[[nodiscard]] int gsmSeptets(char32_t character);
/// The first character of \a text that the GSM alphabet does not have.
[[nodiscard]] std::optional<char32_t> firstOutsideGsm(QStringView text);
/// The same of UTF-8, as UTF-8; empty when there is none. Looks at no more than Vonage accepts.
[[nodiscard]] QByteArrayView firstOutsideGsm(QByteArrayView text);

/// \a character (of UTF-8) itself, or its number where it cannot be seen: "U+00A0".
[[nodiscard]] QString characterText(QByteArrayView character);

/// Octets with one GSM character each (unpacked); nullopt when one is above 0x7f or no character.
[[nodiscard]] std::optional<QString> fromUnpackedGsm(QByteArrayView octets);

/// How a text travels.
struct SmsLength
{
    bool isUnicode = false; ///< one character outside the GSM alphabet makes it so
    int units = 0;          ///< septets, or UTF-16 units when unicode
    int parts = 0;          ///< messages it takes, with 8-bit references; 0 for no text
};
[[nodiscard]] SmsLength smsLength(QStringView text);

/// One information element of a user data header (3GPP TS 23.040 9.2.3.24).
struct UdhElement
{
    int id = 0;
    QByteArray data;
    QString text; ///< in words
};

/// A user data header, read from hex with its length octet.
struct Udh
{
    QList<UdhElement> elements;
    int reference = -1; ///< of a concatenated message; -1 when the header tells none
    int part = 0;
    int parts = 0;
    const char *error = nullptr; ///< for words(): what is wrong with it; null when nothing is
};
[[nodiscard]] Udh parseUdh(QByteArrayView hex);

/// The octets of an even number of hex digits; nullopt for anything else.
[[nodiscard]] std::optional<QByteArray> fromHex(QByteArrayView hex);
/// What \a octets are as text: each reading that gives printable text ("UTF-8: Hello"), plainest first.
[[nodiscard]] QStringList readings(const QByteArray &octets);

/// Whether \a number is of the United States, Canada or a neighbour that shares their plan.
[[nodiscard]] bool isNorthAmerican(QByteArrayView number);

/// What a keyword does in US programs.
enum class KeywordClass : quint8 { Program, OptOut, Help, OptIn };
/// By the keyword field, or by the first word of the text where that is empty. Words that sentences begin
/// with as well ("Yes, …") count only where they are the whole text.
[[nodiscard]] KeywordClass keywordClass(QByteArrayView keyword, QByteArrayView text);
/// What a keyword does, for words(); null for a program's own.
struct KeywordText
{
    const char *meaning = nullptr;
    const char *brief = nullptr; ///< the end of a summary
};
/// Of a keyword that was sent to a number of \a api.
[[nodiscard]] KeywordText keywordText(KeywordClass keyword, Api api);

} // namespace ringback::vonage
