// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ascii.h"
#include "ncco/jsonreader.h"

#include <array>

/// The strings, numbers and words of JsonReader.
namespace ringback::ncco {

namespace {

/// Whether \a c ends a word or number: white space, or a character that has a meaning of its own.
bool isDelimiter(char c) { return ascii::isSpace(c) || QByteArrayView("{}[]:,\"").contains(c); }

/// Bytes of a string that need no attention.
constexpr std::array<bool, 256> Plain = [] {
    std::array<bool, 256> plain{};
    for (size_t c = 0x20; c < 0x80; ++c)
        plain[c] = c != '"' && c != '\\';
    return plain;
}();

/// Where in the number grammar (RFC 8259 section 6) \a word stops: its size when it is a number or may become
/// one. \a isWhole tells which.
qsizetype numberPrefix(QByteArrayView word, bool &isWhole)
{
    qsizetype at = 0;
    const auto digits = [&at, word] {
        const qsizetype start = at;
        while (at < word.size() && ascii::isDigit(word[at]))
            ++at;
        return at > start;
    };
    const auto take = [&at, word](QByteArrayView any) {
        const bool isThere = at < word.size() && any.contains(word[at]);
        at += isThere ? 1 : 0;
        return isThere;
    };
    isWhole = false;
    take("-");
    if (!take("0") && !digits())
        return at;
    if (take(".") && !digits())
        return at;
    if (take("eE")) {
        take("+-");
        if (!digits())
            return at;
    }
    isWhole = at == word.size();
    return at;
}

} // namespace

void JsonReader::readString()
{
    const size_t index = size_t(&addNode(JsonKind::String) - m_nodes.data());
    bool isEscaped = false;
    const size_t faults = m_faultCount;
    const bool isClosed = scanString(isEscaped);
    JsonNode &node = m_nodes[index];
    node.isWhole = isClosed && m_faultCount == faults;
    node.isEscaped = isEscaped;
    node.range.end = m_at;
    m_needsNoComma = !isClosed;
    m_state = behindItem();
}

bool JsonReader::scanString(bool &isEscaped)
{
    ++m_at;
    while (!atEnd()) {
        const auto c = uchar(here());
        if (Plain[c]) {
            ++m_at;
        } else if (c == '"') {
            ++m_at;
            return true;
        } else if (c == '\\') {
            isEscaped = true;
            scanEscape();
        } else if (c >= 0x80) {
            skipNonAscii();
        } else if (c == '\n' || c == '\r') {
            break;
        } else {
            remark(JsonFaultKind::ControlCharacter, {m_at, m_at + 1});
            ++m_at;
        }
    }
    fault(JsonFaultKind::EndInString, {m_at, m_at});
    return false;
}

void JsonReader::scanEscape()
{
    const qsizetype begin = m_at++;
    if (atEnd() || here() == '\n' || here() == '\r')
        return; // the string is not closed, which is told anyway
    const char c = here();
    bool isEscape = QByteArrayView("\"\\/bfnrtu").contains(c);
    if (isEscape || uchar(c) >= 0x20)
        ++m_at;
    for (int i = 0; c == 'u' && i < 4 && isEscape && !atEnd(); ++i) {
        isEscape = ascii::isHexDigit(here());
        m_at += isEscape ? 1 : 0;
    }
    if (!isEscape)
        remark(JsonFaultKind::BadEscape, {begin, m_at});
}

void JsonReader::skipNonAscii()
{
    const qsizetype begin = m_at;
    while (!atEnd() && uchar(here()) >= 0x80)
        ++m_at;
    if (!atEnd() && !m_text.sliced(begin, m_at - begin).isValidUtf8())
        remark(JsonFaultKind::InvalidUtf8, {begin, m_at});
}

TextRange JsonReader::scanWord()
{
    const qsizetype begin = m_at;
    while (!atEnd() && !isDelimiter(here()))
        ++m_at;
    return {begin, m_at};
}

void JsonReader::readNumber()
{
    JsonNode &node = addNode(JsonKind::Number);
    node.range = scanWord();
    m_state = behindItem();
    bool isNumber = false;
    const qsizetype prefix = numberPrefix(m_text.sliced(node.range.begin, node.range.size()), isNumber);
    node.isWhole = isNumber && !mayGoOn();
    if (isNumber)
        return;
    node.kind = JsonKind::Invalid;
    if (prefix == node.range.size() && atEnd())
        fault(JsonFaultKind::EndInWord, {m_at, m_at});
    else
        remark(JsonFaultKind::BadNumber, node.range);
}

void JsonReader::readWord()
{
    JsonNode &node = addNode(JsonKind::Invalid);
    node.range = scanWord();
    m_state = behindItem();
    const QByteArrayView word = m_text.sliced(node.range.begin, node.range.size());
    for (const QByteArrayView known :
         {QByteArrayView("true"), QByteArrayView("false"), QByteArrayView("null")}) {
        if (word == known) {
            node.kind = known == "null" ? JsonKind::Null : JsonKind::Boolean;
            node.isWhole = !mayGoOn();
            return;
        }
        if (atEnd() && known.startsWith(word))
            return fault(JsonFaultKind::EndInWord, {m_at, m_at});
    }
    fault(JsonFaultKind::UnquotedText, node.range);
    m_needsNoComma = true; // more words may follow
}

void JsonReader::readOtherQuoted(const OtherQuotes &quotes)
{
    JsonNode &node = addNode(JsonKind::Invalid);
    m_at += quotes.size();
    node.range.end = m_at;
    remark(quotes.fault, node.range);
    m_state = behindItem();
}

} // namespace ringback::ncco
