// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/textredactor.h"

#include "capture/numbergroups.h"
#include "capture/secrettext.h"
#include "capture/valuenames.h"
#include "core/ascii.h"
#include "core/utf8.h"

#include <QMessageAuthenticationCode>

#include <algorithm>
#include <optional>

namespace ringback {

using ascii::isDigit;
using ascii::isLetter;
using ascii::skip;
using secrettext::Hidden;
using secrettext::isBlank;
using secrettext::isWordByte;

namespace {

constexpr qsizetype FewestDigits = 7;
constexpr qsizetype MostDigits =
    19; ///< E.164 has 15; with "00", and with card numbers keyed into a phone, it is more

QByteArray digitsOf(QByteArrayView text)
{
    QByteArray digits;
    for (const char c : text) {
        if (isDigit(c))
            digits += c;
    }
    return digits;
}

/// Without the international prefix "00".
QByteArrayView withoutPrefix(QByteArrayView digits)
{
    return digits.startsWith("00") && digits.size() >= FewestDigits + 2 ? digits.sliced(2) : digits;
}

bool isNumberSize(qsizetype digits) { return digits >= FewestDigits && digits <= MostDigits; }

bool isNumberByte(char c)
{
    return isDigit(c) || c == '+' || c == ' ' || c == '-' || c == '.' || c == '(' || c == ')' || c == '/';
}

/// How \a c, if it may stand in a number, is written in ASCII; else 0.
char asInAscii(char32_t c)
{
    if (QChar::isDigit(c))
        return char('0' + QChar::digitValue(c));
    if (c == 0xa0 || c == 0x202f) // blanks where no line ends
        return ' ';
    return c >= 0x2010 && c <= 0x2013 ? '-' : '\0'; // hyphens and the shorter dashes
}

/// \a text with the digits of all scripts, and with blanks and hyphens, as those of ASCII; null when it has
/// no others.
QByteArray inAscii(QByteArrayView text)
{
    QByteArray out;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < text.size();) {
        const Utf8Character c = firstCharacter(text.sliced(at));
        const qsizetype next = at + std::max<qsizetype>(c.size, 1);
        if (const char plain = c.size > 1 ? asInAscii(c.code) : '\0'; plain != 0) {
            out += text.sliced(copied, at - copied);
            out += plain;
            copied = next;
        }
        at = next;
    }
    return copied == 0 ? QByteArray() : out + text.sliced(copied);
}

/// What \a redact makes of \a text, where digits of any script are digits. Where it takes nothing out, all
/// stays as it was written.
template <typename Redact>
QByteArray inAnyScript(QByteArrayView text, const Redact &redact)
{
    const QByteArray plain = inAscii(text);
    if (plain.isNull())
        return redact(text);
    const QByteArray redacted = redact(plain);
    return redacted == plain ? text.toByteArray() : redacted;
}

/// Whether \a value is bytes in hexadecimal, as the content of a binary SMS is, perhaps with what they read
/// behind them: there may be a number in them, in whatever alphabet.
bool isBinaryContent(QByteArrayView value)
{
    const qsizetype end = skip(value, 0, [](char c) { return ascii::isHexDigit(c) || c == ' '; });
    const qsizetype digits = end - std::ranges::count(value.first(end), ' ');
    return digits > FewestDigits && digits % 2 == 0 && (end == value.size() || value[end] == '(');
}

/// What stands behind the word "Bearer" at \a at; gives where to go on.
qsizetype appendBearer(QByteArray &out, QByteArrayView text, qsizetype at)
{
    constexpr qsizetype fewestBytes = 8; // shorter ones are words of a sentence
    const qsizetype token = skip(text, at, isBlank);
    const qsizetype end = skip(text, token, [](char c) { return !QByteArrayView(" \t\r\n\"").contains(c); });
    if (token == at || end - token < fewestBytes)
        return at;
    out += text.sliced(at, token - at);
    out += Hidden;
    return end;
}

} // namespace

TextRedactor::TextRedactor(const QByteArray &key, const QByteArrayList &knownNumbers)
    : m_key(key)
{
    for (const QByteArray &number : knownNumbers) {
        const QByteArray plain = inAscii(number);
        const QByteArray &written = plain.isNull() ? number : plain;
        const QByteArray digits = digitsOf(written);
        if (isNumberSize(digits.size()) && std::ranges::all_of(written, isNumberByte))
            m_knownNumbers += withoutPrefix(digits).toByteArray();
    }
}

QByteArray TextRedactor::text(QByteArrayView text) const
{
    return inAnyScript(text, [this](QByteArrayView plain) { return scan(plain, Digits::Numbers); });
}

QByteArray TextRedactor::value(QByteArrayView name, QByteArrayView value) const
{
    return inAnyScript(value, [&](QByteArrayView plain) { return plainValue(name, plain); });
}

QByteArray TextRedactor::plainValue(QByteArrayView name, QByteArrayView value) const
{
    if (isSecretName(name)) {
        if (value.isEmpty())
            return {};
        // "Bearer" and "Basic" say what was taken out.
        const qsizetype blank = innermostName(name).contains("authorization") ? value.indexOf(' ') : -1;
        const bool hasScheme = blank > 0 && std::ranges::all_of(value.first(blank), isLetter);
        return hasScheme ? value.first(blank + 1).toByteArray() + Hidden.toByteArray() : Hidden.toByteArray();
    }
    const QByteArray inner = innermostName(name);
    if (inner == "data" && isBinaryContent(value))
        return Hidden.toByteArray();
    if (holdsOtherDigits(inner))
        return scan(value, Digits::Other);
    if (!holdsNumber(inner))
        return scan(value, Digits::Numbers);
    if (std::ranges::all_of(value, isNumberByte) && isNumberSize(digitsOf(value).size()))
        return masked(value);
    return scan(value, Digits::InNumber);
}

QByteArray TextRedactor::scan(QByteArrayView text, Digits digits) const
{
    QByteArray out;
    out.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (secrettext::isEscape(text, at)) {
            out += text.sliced(at, 3);
            at += 3;
        } else if (isWordByte(c)) {
            const qsizetype end = skip(text, at, isWordByte);
            const QByteArrayView word = text.sliced(at, end - at);
            if (const qsizetype behind = secrettext::tokenEnd(text, at); behind > at) {
                out += Hidden;
                at = behind;
            } else if (isSecretWord(word)) {
                const auto secret = secrettext::secretValue(text, word, end);
                out += text.sliced(at, (secret ? secret->span.begin : end) - at);
                if (secret)
                    out += secret->hidden;
                at = secret ? secret->span.end : end;
            } else if (const qsizetype numberEnd =
                           digits == Digits::Other || !isDigit(c) ? at : endOfPlainGroups(text, at);
                       numberEnd > at) {
                out += masked(text.sliced(at, numberEnd - at));
                at = numberEnd;
            } else {
                appendWord(out, text, at, end, digits);
                at = end;
                const bool isName = word.compare("name", Qt::CaseInsensitive) == 0;
                if (const auto part = isName ? secrettext::secretPart(text, at) : std::nullopt) {
                    out += scan(text.sliced(at, part->begin - at), digits); // the other headers
                    out += Hidden;
                    at = part->end;
                }
                if (word.compare("bearer", Qt::CaseInsensitive) == 0)
                    at = appendBearer(out, text, at);
            }
        } else if (c == '+' && at + 1 < text.size() && isDigit(text[at + 1]) && digits != Digits::Other) {
            const qsizetype end = endOfGroups(text, at + 1);
            const QByteArrayView number = text.sliced(at, end - at);
            out += isNumberSize(digitsOf(number).size()) ? masked(number) : number.toByteArray();
            at = std::max(end, at + 1);
        } else if (const auto element = c == '<' ? secrettext::secretElement(text, at) : std::nullopt) {
            const auto [begin, end] = element->attributes;
            out += text.sliced(at, begin - at);
            out += scan(text.sliced(begin, end - begin), digits);
            out += Hidden;
            at = element->content.end;
        } else if (c == ':' && text.sliced(at).startsWith("://")) {
            const qsizetype begin = at + 3;
            const qsizetype end =
                skip(text, begin, [](char t) { return !QByteArrayView("/?#\"'<> \t\r\n").contains(t); });
            const qsizetype user = text.sliced(begin, end - begin).lastIndexOf('@');
            out += text.sliced(at, 3);
            if (user > 0)
                out += Hidden;
            at = user > 0 ? begin + user : begin;
        } else {
            out += c;
            ++at;
        }
    }
    return out;
}

void TextRedactor::appendWord(QByteArray &out, QByteArrayView text, qsizetype begin, qsizetype end,
                              Digits digits) const
{
    const QByteArrayView word = text.sliced(begin, end - begin);
    const bool isPlain = std::ranges::none_of(word, [](char c) { return isLetter(c) || c == '_'; });
    qsizetype at = begin;
    while (at < end) {
        const qsizetype runEnd = std::min(end, skip(text, at, isDigit));
        if (runEnd == at) {
            out += text[at++];
            continue;
        }
        const QByteArrayView run = text.sliced(at, runEnd - at);
        const bool isFraction = (at > 1 && text[at - 1] == '.' && isDigit(text[at - 2]))
            || (runEnd + 1 < text.size() && text[runEnd] == '.' && isDigit(text[runEnd + 1]));
        const bool isNumber = isNumberSize(run.size())
            && ((digits == Digits::Numbers && isPlain && !isFraction)
                || (digits == Digits::InNumber && (isPlain || run.size() > FewestDigits + 1))
                || isKnown(run));
        out += isNumber ? masked(run) : run.toByteArray();
        at = runEnd;
    }
}

bool TextRedactor::isKnown(QByteArrayView digits) const
{
    return std::ranges::any_of(
        m_knownNumbers, [core = withoutPrefix(digits)](const QByteArray &known) { return known == core; });
}

QByteArray TextRedactor::masked(QByteArrayView number) const
{
    // Consonants: they cannot be dialled and spell no words.
    static constexpr QByteArrayView letters = "bcdfghjklmnpqrstvwxz";
    const QByteArray digits = digitsOf(number);
    const QByteArrayView core = withoutPrefix(digits);
    const qsizetype first = core.size() < 10 ? 2 : std::min<qsizetype>(4, core.size() - 8);
    const qsizetype last = core.size() < 10 ? 2 : 3;
    const QByteArray code =
        QMessageAuthenticationCode::hash(core.toByteArray(), m_key, QCryptographicHash::Sha256);

    QByteArray out = number.toByteArray();
    qsizetype index = core.size() - digits.size(); // in the core; negative inside the prefix
    for (char &c : out) {
        if (!isDigit(c))
            continue;
        if (index >= first && index < core.size() - last)
            c = letters[uchar(code[index]) % letters.size()];
        ++index;
    }
    return out;
}

} // namespace ringback
