// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ascii.h"
#include "ncco/completion.h"
#include "ncco/ssml.h"
#include "ncco/words.h"

#include <algorithm>

namespace ringback::ncco {

namespace {

bool isTagNameByte(char c) { return ascii::isLetterOrDigit(c) || QByteArrayView("-:").contains(c); }

qsizetype nameEnd(QByteArrayView text, qsizetype from)
{
    return std::find_if_not(text.begin() + from, text.end(), isTagNameByte) - text.begin();
}

qsizetype nameBegin(QByteArrayView text, qsizetype end)
{
    while (end > 0 && isTagNameByte(text[end - 1]))
        --end;
    return end;
}

/// The tags that are open behind \a text, outermost first.
std::vector<QByteArrayView> openTags(QByteArrayView text)
{
    std::vector<QByteArrayView> open;
    for (qsizetype at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
        const qsizetype close = text.indexOf('>', at);
        if (close < 0)
            break;
        const bool isEnd = text.sliced(at + 1).startsWith('/');
        const qsizetype begin = at + (isEnd ? 2 : 1);
        const QByteArrayView name = text.sliced(begin, nameEnd(text, begin) - begin);
        if (isEnd && !open.empty() && open.back() == name)
            open.pop_back();
        else if (!isEnd && !name.isEmpty() && text[close - 1] != '/')
            open.push_back(name);
    }
    return open;
}

/// The attributes that have to be there, with the first of their values.
QByteArray firstAttributes(const SsmlTag &tag)
{
    QByteArray attributes;
    for (const SsmlAttribute &attribute : tag.attributes) {
        if (!attribute.isRequired)
            continue;
        attributes += ' ' + attribute.name.toByteArray() + "='"
            + (attribute.values.empty() ? QByteArray() : attribute.values.front().toByteArray()) + '\'';
    }
    return attributes;
}

std::vector<Proposal> tagNames(QByteArrayView text, TextRange string, qsizetype tagBegin, qsizetype offset)
{
    std::vector<Proposal> found;
    const QByteArrayView typed = text.sliced(tagBegin + 1, offset - tagBegin - 1);
    const TextRange replaced{tagBegin + 1, nameEnd(text.first(string.end), offset)};
    const QByteArrayView before = text.sliced(string.begin + 1, tagBegin - string.begin - 1);
    const QByteArrayView behind = text.first(string.end).sliced(replaced.end);
    const bool isClosed = behind.startsWith('>') || behind.startsWith('/') || behind.startsWith(' ');
    for (const SsmlTag &tag : ssmlTags()) {
        const bool isRoot = tag.name == "speak";
        if (isRoot != before.trimmed().isEmpty() || matchOf(typed, tag.name) != Match::Beginning)
            continue;
        QByteArray written = tag.name.toByteArray();
        qsizetype caret = written.size();
        if (!isClosed) {
            written += firstAttributes(tag);
            const qsizetype value = written.indexOf("''");
            const QByteArray end = tag.isEmpty ? QByteArray("/>") : "></" + tag.name.toByteArray() + '>';
            caret = value >= 0 ? value + 1 : written.size() + (tag.isEmpty ? 2 : 1);
            written += end;
        }
        found.push_back({.replaced = replaced,
                         .text = written,
                         .selected = {caret, caret},
                         .label = QString::fromUtf8(tag.name),
                         .help = words(tag.help)});
    }
    return found;
}

std::vector<Proposal> endOfTag(QByteArrayView text, TextRange string, qsizetype tagBegin, qsizetype offset)
{
    const auto open = openTags(text.sliced(string.begin, tagBegin - string.begin));
    const QByteArrayView typed = text.sliced(tagBegin + 2, offset - tagBegin - 2);
    if (open.empty() || matchOf(typed, open.back()) != Match::Beginning)
        return {};
    qsizetype end = nameEnd(text.first(string.end), offset);
    end += end < string.end && text[end] == '>' ? 1 : 0;
    const QByteArray written = open.back().toByteArray() + '>';
    return {{.replaced = {tagBegin + 2, end},
             .text = written,
             .selected = {written.size(), written.size()},
             .label = QString::fromUtf8(open.back()),
             .help = words(QT_TRANSLATE_NOOP("Ncco", "The end of the tag."))}};
}

std::vector<Proposal> attributeValues(const SsmlAttribute &attribute, QByteArrayView text, qsizetype begin,
                                      qsizetype offset)
{
    std::vector<Proposal> found;
    for (const QByteArrayView value : attribute.values) {
        if (matchOf(text.sliced(begin, offset - begin), value) == Match::Beginning)
            found.push_back({.replaced = {begin, nameEnd(text, offset)},
                             .text = value.toByteArray(),
                             .selected = {value.size(), value.size()},
                             .label = QString::fromUtf8(value),
                             .help = words(attribute.help)});
    }
    return found;
}

std::vector<Proposal> attributeNames(const SsmlTag &tag, QByteArrayView inside, qsizetype begin,
                                     qsizetype offset, QByteArrayView text)
{
    std::vector<Proposal> found;
    const qsizetype end = nameEnd(text, offset);
    for (const SsmlAttribute &attribute : tag.attributes) {
        const QByteArray name = attribute.name.toByteArray();
        const bool isThere = inside.contains(QByteArray(' ' + name + '='));
        if (isThere || matchOf(text.sliced(begin, offset - begin), name) != Match::Beginning)
            continue;
        const bool hasValue = end < text.size() && text[end] == '=';
        const QByteArray written = hasValue ? name : name + "=''";
        const qsizetype caret = written.size() - (hasValue ? 0 : 1);
        found.push_back({.replaced = {begin, end},
                         .text = written,
                         .selected = {caret, caret},
                         .label = QString::fromUtf8(name),
                         .help = words(attribute.help)});
    }
    return found;
}

} // namespace

std::vector<Proposal> ssmlProposals(QByteArrayView text, TextRange string, qsizetype offset)
{
    const QByteArrayView before = text.sliced(string.begin, offset - string.begin);
    const qsizetype tag = before.lastIndexOf('<');
    if (tag < 0 || before.sliced(tag).contains('>'))
        return {};
    const QByteArrayView written = before.sliced(tag + 1);
    const qsizetype tagBegin = string.begin + tag;
    const QByteArrayView inString = text.first(string.end);
    if (written.startsWith('/'))
        return endOfTag(text, string, tagBegin, offset);
    const qsizetype nameSize = nameEnd(written, 0);
    if (nameSize == written.size())
        return tagNames(text, string, tagBegin, offset);
    const SsmlTag *const known = findSsmlTag(written.first(nameSize));
    if (!known)
        return {};
    const qsizetype quote = written.lastIndexOf('\'');
    if (quote >= 0 && written.count('\'') % 2 == 1) {
        const qsizetype attributeEnd = quote - 1; // before "="
        const qsizetype attributeBegin = nameBegin(written, attributeEnd);
        for (const SsmlAttribute &attribute : known->attributes) {
            if (attribute.name == written.sliced(attributeBegin, attributeEnd - attributeBegin))
                return attributeValues(attribute, inString, tagBegin + 1 + quote + 1, offset);
        }
        return {};
    }
    const qsizetype word = nameBegin(written, written.size());
    if (written[word - 1] != ' ')
        return {};
    return attributeNames(*known, written, tagBegin + 1 + word, offset, inString);
}

} // namespace ringback::ncco
