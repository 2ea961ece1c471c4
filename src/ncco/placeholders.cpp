// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/placeholders.h"

#include "core/ascii.h"
#include "ncco/completion.h"
#include "ncco/edits.h"
#include "ncco/ssml.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ringback::ncco {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestPlaceholder = 256; // bytes

bool isPlaceholderByte(char c) { return ascii::isLetterOrDigit(c) || c == '.' || c == '_' || c == '-'; }

/// What stands at a brace: a placeholder, a doubled brace (no name, two bytes), or the brace alone.
Placeholder readBrace(QByteArrayView text, qsizetype at)
{
    const char brace = text[at];
    if (at + 1 < text.size() && text[at + 1] == brace)
        return {.range = {at, at + 2}, .name = {}};
    const QByteArrayView rest = text.sliced(at + 1);
    const qsizetype size = std::find_if_not(rest.begin(), rest.end(), isPlaceholderByte) - rest.begin();
    if (brace == '{' && size > 0 && size <= LongestPlaceholder && size < rest.size() && rest[size] == '}')
        return {.range = {at, at + size + 2}, .name = rest.first(size)};
    return {.range = {at, at + 1}, .name = {}};
}

/// Calls \a visit with every string value of the document, in order.
template <typename Visit>
void forEachString(const JsonValue &value, const Visit &visit)
{
    if (value.kind() == JsonKind::String)
        visit(value);
    for (const JsonValue &item : value.children())
        forEachString(item, visit);
}

/// Calls \a visit with what stands at each brace of the document's strings, in order.
template <typename Visit>
void forEachBrace(const JsonDocument &document, const Visit &visit)
{
    const QByteArrayView text = document.text();
    forEachString(document.root(), [&](const JsonValue &string) {
        const QByteArrayView inside = text.first(string.range().end);
        qsizetype at = string.range().begin;
        while (at < inside.size()) {
            if (inside[at] != '{' && inside[at] != '}') {
                ++at;
                continue;
            }
            Placeholder brace = readBrace(inside, at);
            brace.value = string;
            visit(brace);
            at = brace.range.end;
        }
    });
}

/// What a value must not break besides the JSON.
enum class Inside : quint8 { Text, Ssml, Url };

Inside insideOf(const JsonValue &string)
{
    const QByteArray text = string.string();
    if (isSsml(text))
        return Inside::Ssml;
    static constexpr std::array<QByteArrayView, 5> urls{"http://", "https://", "ws://", "wss://",
                                                        "{base_url}"};
    return std::ranges::any_of(urls, [&text](QByteArrayView url) { return text.startsWith(url); })
        ? Inside::Url
        : Inside::Text;
}

QByteArray escaped(QByteArray value, Inside inside)
{
    if (inside == Inside::Ssml)
        value = QString::fromUtf8(value).toHtmlEscaped().replace(u'\'', u"&apos;"_s).toUtf8();
    else if (inside == Inside::Url)
        value = value.toPercentEncoding();
    const QByteArray json = jsonString(value);
    return json.sliced(1, json.size() - 2);
}

/// Whether what follows a text can still make SSML of it.
bool mayBecomeSsml(const QByteArray &text) { return QByteArrayView("<speak").startsWith(text.trimmed()); }

/// \a value so that it makes no SSML of the text \a before it: who sends it does not choose what that is.
QByteArray asPlainText(const QByteArray &before, QByteArray value)
{
    if (!isSsml(QByteArray(before + value)))
        return value;
    return value.insert(before.trimmed().isEmpty() ? value.indexOf('<') + 1 : 0, ' ');
}

} // namespace

std::vector<Placeholder> placeholders(const JsonDocument &document)
{
    std::vector<Placeholder> found;
    forEachBrace(document, [&found](const Placeholder &brace) {
        if (!brace.name.isEmpty())
            found.push_back(brace);
    });
    return found;
}

FilledTemplate filledTemplate(const JsonDocument &document, const PlaceholderValue &value)
{
    FilledTemplate filled;
    const QByteArrayView text = document.text();
    qsizetype copied = 0;
    TextRange string;          // that the last placeholder stood in
    qsizetype stringBegin = 0; // in the filled text
    Inside inside = Inside::Text;
    bool isPlain = false; // what the string is, whatever it goes on with
    forEachBrace(document, [&](const Placeholder &brace) {
        const bool isDoubled = brace.name.isEmpty() && brace.range.size() == 2;
        auto found = brace.name.isEmpty() ? std::nullopt : value(brace.name);
        if (!brace.name.isEmpty() && !found)
            filled.unknown.push_back(brace);
        if (!isDoubled && !found)
            return;
        filled.text += text.sliced(copied, brace.range.begin - copied);
        const qsizetype begin = filled.text.size();
        if (std::exchange(string, brace.value.range()) != brace.value.range()) {
            inside = insideOf(brace.value);
            isPlain = inside != Inside::Text;
            stringBegin = begin - (brace.range.begin - string.begin);
        }
        if (!isPlain && found) {
            const JsonDocument soFar(filled.text.sliced(stringBegin));
            const QByteArray before = soFar.root().string();
            isPlain = !mayBecomeSsml(before);
            found = asPlainText(before, *std::move(found));
        }
        const bool isUrlItself = inside == Inside::Url && brace.range.begin == string.begin + 1;
        filled.text += found ? escaped(*found, isUrlItself ? Inside::Text : inside)
                             : text.sliced(brace.range.begin, 1).toByteArray();
        filled.replacements.push_back({.inTemplate = brace.range, .inFilled = {begin, filled.text.size()}});
        copied = brace.range.end;
    });
    filled.text += text.sliced(copied);
    return filled;
}

std::vector<Proposal> placeholderProposals(QByteArrayView text, TextRange string, qsizetype offset,
                                           std::span<const KnownPlaceholder> known)
{
    const QByteArrayView before = text.first(offset).sliced(string.begin);
    const QByteArrayView behind = text.first(string.end).sliced(offset);
    const auto isNoName = [](char c) { return !isPlaceholderByte(c); };
    const auto nameBegin = std::find_if(before.rbegin(), before.rend(), isNoName);
    const auto braces = std::find_if(nameBegin, before.rend(), [](char c) { return c != '{'; }) - nameBegin;
    if (braces % 2 == 0) // none, or all of them stand for themselves
        return {};
    const qsizetype typed = nameBegin - before.rbegin();
    const qsizetype rest = std::ranges::find_if(behind, isNoName) - behind.begin();
    const bool isClosed = rest < behind.size() && behind[rest] == '}';
    std::vector<Proposal> found;
    for (const Match match : {Match::Beginning, Match::Inside}) {
        for (const KnownPlaceholder &one : known) {
            if (matchOf(before.last(typed), one.name) != match)
                continue;
            const QByteArray written = one.name + '}';
            found.push_back({.replaced = {offset - typed, offset + (isClosed ? rest + 1 : 0)},
                             .text = written,
                             .selected = {written.size(), written.size()},
                             .label = QString::fromUtf8(one.name),
                             .help = one.help});
        }
    }
    return found;
}

} // namespace ringback::ncco
