// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/ssml.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

namespace ringback::ncco {

namespace {

struct SsmlTables
{
    Q_DECLARE_TR_FUNCTIONS(Ncco)
public:
    // clang-format off
    static constexpr QByteArrayView strengths[] = {"none", "x-weak", "weak", "medium", "strong", "x-strong"};
    static constexpr SsmlAttribute pause[] = {
        {"time", QT_TR_NOOP("How long, such as 1s or 500ms.")}, {"strength", QT_TR_NOOP("How long, in words."), strengths},
    };
    static constexpr QByteArrayView emphasisLevels[] = {"strong", "moderate", "reduced"};
    static constexpr SsmlAttribute emphasis[] = {{"level", QT_TR_NOOP("How strongly."), emphasisLevels}};
    static constexpr SsmlAttribute lang[] = {{"xml:lang", QT_TR_NOOP("The language, such as fr-FR."), {}, true}};
    static constexpr QByteArrayView alphabets[] = {"ipa", "x-sampa"};
    static constexpr SsmlAttribute phoneme[] = {
        {"alphabet", QT_TR_NOOP("What the sounds are written in."), alphabets}, {"ph", QT_TR_NOOP("The sounds."), {}, true},
    };
    static constexpr QByteArrayView volumes[] = {"default", "silent", "x-soft", "soft", "medium", "loud", "x-loud"};
    static constexpr QByteArrayView rates[] = {"x-slow", "slow", "medium", "fast", "x-fast"};
    static constexpr QByteArrayView pitches[] = {"default", "x-low", "low", "medium", "high", "x-high"};
    static constexpr SsmlAttribute prosody[] = {
        {"volume", QT_TR_NOOP("How loud; also as +6dB or -6dB."), volumes}, {"rate", QT_TR_NOOP("How fast."), rates},
        {"pitch", QT_TR_NOOP("How high; also as +10% or -10%."), pitches},
    };
    static constexpr QByteArrayView readings[] = {
        "character", "cardinal", "ordinal", "digits", "fraction", "unit", "date", "time", "expletive", "telephone", "address",
    };
    static constexpr QByteArrayView dateFormats[] = {"mdy", "dmy", "ymd", "md", "dm", "ym", "my", "d", "m", "y"};
    static constexpr SsmlAttribute sayAs[] = {
        {"interpret-as", QT_TR_NOOP("What the text is."), readings, true}, {"format", QT_TR_NOOP("The order of a date's parts."), dateFormats},
    };
    static constexpr SsmlAttribute sub[] = {{"alias", QT_TR_NOOP("What is said instead."), {}, true}};

    static constexpr SsmlTag tags[] = {
        {"speak", QT_TR_NOOP("Around the whole text: it is SSML.")},
        {"break", QT_TR_NOOP("A pause."), pause, true},
        {"emphasis", QT_TR_NOOP("Stresses the text."), emphasis},
        {"lang", QT_TR_NOOP("Text in another language; not in all styles."), lang},
        {"p", QT_TR_NOOP("A paragraph.")},
        {"s", QT_TR_NOOP("A sentence.")},
        {"phoneme", QT_TR_NOOP("Says how the text is pronounced."), phoneme},
        {"prosody", QT_TR_NOOP("Volume, speed and pitch."), prosody},
        {"say-as", QT_TR_NOOP("Says what the text is, such as a date or digits."), sayAs},
        {"sub", QT_TR_NOOP("Says something else instead of the text."), sub},
    };
    // clang-format on
};

bool isNameStart(char c) { return (char(c | 0x20) >= 'a' && char(c | 0x20) <= 'z') || c == '_'; }
bool isNamePart(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9') || c == '-' || c == ':' || c == '.';
}

/// A tag in a text: "<name …>", "</name>" or "<name …/>".
struct FoundTag
{
    qsizetype begin = -1;
    qsizetype end = -1;
    QByteArrayView name;

    explicit operator bool() const { return begin >= 0; }
};

/// The first tag that begins at \a from or later.
FoundTag nextTag(QByteArrayView text, qsizetype from)
{
    for (qsizetype at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
        qsizetype nameBegin = at + 1;
        if (nameBegin < text.size() && text[nameBegin] == '/')
            ++nameBegin;
        qsizetype nameEnd = nameBegin;
        while (nameEnd < text.size() && (nameEnd == nameBegin ? isNameStart : isNamePart)(text[nameEnd]))
            ++nameEnd;
        if (nameEnd == nameBegin)
            continue;
        const qsizetype close = text.indexOf('>', nameEnd);
        if (close < 0)
            return {};
        return {.begin = at, .end = close + 1, .name = text.sliced(nameBegin, nameEnd - nameBegin)};
    }
    return {};
}

} // namespace

std::span<const SsmlTag> ssmlTags() { return SsmlTables::tags; }

const SsmlTag *findSsmlTag(QByteArrayView name)
{
    const auto tag = std::ranges::find(SsmlTables::tags, name, &SsmlTag::name);
    return tag == std::end(SsmlTables::tags) ? nullptr : &*tag;
}

bool isSsml(QByteArrayView text)
{
    constexpr QByteArrayView root = "<speak";
    text = text.trimmed();
    return text.startsWith(root) && (text.size() == root.size() || !isNamePart(text[root.size()]));
}

QByteArray withoutTags(QByteArrayView text)
{
    const bool takesAll = isSsml(text);
    QByteArray rest;
    qsizetype from = 0;
    for (FoundTag tag = nextTag(text, 0); tag; tag = nextTag(text, tag.end)) {
        if (!takesAll && !findSsmlTag(tag.name))
            continue;
        rest += text.sliced(from, tag.begin - from);
        from = tag.end;
    }
    return rest += text.sliced(from);
}

const SsmlTag *firstKnownTag(QByteArrayView text)
{
    for (FoundTag tag = nextTag(text, 0); tag; tag = nextTag(text, tag.end)) {
        if (const SsmlTag *const known = findSsmlTag(tag.name))
            return known;
    }
    return nullptr;
}

QByteArray firstUnknownTag(QByteArrayView text)
{
    for (FoundTag tag = nextTag(text, 0); tag; tag = nextTag(text, tag.end)) {
        if (!findSsmlTag(tag.name))
            return tag.name.toByteArray();
    }
    return {};
}

std::vector<TextRange> speakTags(QByteArrayView text)
{
    std::vector<TextRange> tags;
    for (FoundTag tag = nextTag(text, 0); tag; tag = nextTag(text, tag.end)) {
        if (tag.name == "speak")
            tags.push_back({tag.begin, tag.end});
    }
    return tags;
}

QString xmlProblem(const QByteArray &text)
{
    QXmlStreamReader reader(text.trimmed());
    // Prefixes are part of the names of tags, which are judged by themselves.
    reader.setNamespaceProcessing(false);
    while (!reader.atEnd())
        reader.readNext();
    return reader.errorString();
}

} // namespace ringback::ncco
