// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/jsonreader.h"

#include "core/ascii.h"

#include <algorithm>
#include <utility>

namespace ringback::ncco {

namespace {

bool isOpening(char c) { return c == '{' || c == '['; }
bool isClosing(char c) { return c == '}' || c == ']'; }

constexpr QByteArrayView Utf8ByteOrderMark("\xef\xbb\xbf");

} // namespace

JsonReader::JsonReader(QByteArrayView text, std::vector<JsonNode> &nodes, std::vector<JsonFault> &faults)
    : m_text(text.first(std::min(text.size(), MaxJsonBytes)))
    , m_nodes(nodes)
    , m_faults(faults)
{
    if (text.size() > m_text.size())
        m_state = State::Stopped;
}

void JsonReader::read()
{
    if (m_state == State::Stopped) {
        fault(JsonFaultKind::TooLong, {m_text.size(), m_text.size()});
        return;
    }
    if (m_text.startsWith(Utf8ByteOrderMark)) {
        remark(JsonFaultKind::ByteOrderMark, {0, Utf8ByteOrderMark.size()});
        m_at += Utf8ByteOrderMark.size();
    }
    while (m_state != State::Stopped) {
        skipSpace();
        if (atEnd())
            break;
        step();
    }
    finish();
}

void JsonReader::skipSpace()
{
    for (;;) {
        while (!atEnd() && ascii::isSpace(here()))
            ++m_at;
        const QByteArrayView rest = m_text.sliced(m_at);
        const bool isLine = rest.startsWith("//");
        // Behind a fault it may as well be a part of a text, such as an address without its quotes.
        if (m_isLost || (!isLine && !rest.startsWith("/*")))
            return;
        const qsizetype end = m_text.indexOf(isLine ? "\n" : "*/", m_at + 2);
        const qsizetype begin = std::exchange(m_at, end < 0 ? m_text.size() : end + (isLine ? 0 : 2));
        remark(JsonFaultKind::Comment, {begin, m_at});
    }
}

void JsonReader::step()
{
    switch (m_state) {
    case State::Value:
    case State::ValueOrClose:
        return beginValue();
    case State::Key:
    case State::KeyOrClose:
        return beginKey();
    case State::Colon:
        return behindKey();
    case State::CommaOrClose:
        return behindValue();
    case State::Done:
        return behindRoot();
    case State::Stopped:
        return;
    }
}

void JsonReader::beginValue()
{
    const char c = here();
    if (isOpening(c))
        return open(c);
    if (c == '"')
        return readString();
    if (isClosing(c)) {
        if (m_state == State::Value)
            faultHere(isIn(JsonKind::Array) ? JsonFaultKind::TrailingComma : JsonFaultKind::ExpectedValue, 1);
        return closeBy(c);
    }
    if (c == ',') {
        faultHere(JsonFaultKind::ExpectedValue, 1);
        ++m_at;
        m_pending = -1;
        if (isIn(JsonKind::Object))
            m_state = State::Key;
        return;
    }
    if (c == ':')
        return skipUnknown(JsonFaultKind::ExpectedValue);
    if (ascii::isDigit(c) || QByteArrayView("-+.").contains(c))
        return readNumber();
    if (const auto quotes = otherQuotes(m_text.sliced(m_at)))
        return readOtherQuoted(*quotes);
    readWord();
}

void JsonReader::beginKey()
{
    const char c = here();
    if (c == '"') {
        const qsizetype begin = m_at;
        bool isEscaped = false;
        const size_t faults = m_faultCount;
        const bool isClosed = scanString(isEscaped);
        JsonNode &node = addKey({begin, m_at});
        node.isKeyEscaped = isEscaped;
        node.isKeyWhole = isClosed && m_faultCount == faults;
        m_isLost = m_isLost && !isClosed;
        return;
    }
    if (c == '}') {
        if (m_state == State::Key)
            faultHere(JsonFaultKind::TrailingComma, 1);
        return closeBy(c);
    }
    if (c == ']') {
        faultHere(JsonFaultKind::ExpectedKey, 1);
        return closeBy(c);
    }
    if (isOpening(c)) {
        faultHere(JsonFaultKind::ExpectedKey, 1);
        // In a list of objects the next one has begun: this one was to be closed.
        const int parent = m_nodes[size_t(m_top)].parent;
        if (c == '{' && parent >= 0 && m_nodes[size_t(parent)].kind == JsonKind::Array)
            leave(false);
        return open(c);
    }
    if (c == ',')
        return skipUnknown(JsonFaultKind::ExpectedKey);
    if (c == ':') {
        faultHere(JsonFaultKind::ExpectedKey, 1);
        addKey({m_at, m_at});
        return;
    }
    const TextRange word = scanWord();
    const auto quotes = otherQuotes(m_text.sliced(word.begin, word.size()));
    if (quotes && quotes->isClosed() && quotes->size() == word.size()) {
        remark(quotes->fault, word);
        addKey({word.begin + quotes->opening, word.end - quotes->closing});
        return;
    }
    fault(JsonFaultKind::UnquotedText, word);
    addKey(word);
}

void JsonReader::behindKey()
{
    const char c = here();
    m_state = State::Value;
    if (c == ':') {
        ++m_at;
        return;
    }
    faultHere(JsonFaultKind::ExpectedColon, 1);
    if (c != ',' && !isClosing(c))
        return; // as if it had been there
    m_pending = -1;
    m_state = State::CommaOrClose;
}

void JsonReader::behindValue()
{
    const char c = here();
    const bool needsComma = !std::exchange(m_needsNoComma, false);
    if (c == ',') {
        ++m_at;
        m_isLost = false;
        m_state = isIn(JsonKind::Object) ? State::Key : State::Value;
        return;
    }
    if (isClosing(c))
        return closeBy(c);
    if (c == ':')
        return skipUnknown(JsonFaultKind::ExpectedComma);
    if (needsComma)
        remark(JsonFaultKind::ExpectedComma, {m_at, m_at + 1});
    m_state = isIn(JsonKind::Object) ? State::Key : State::Value;
}

void JsonReader::behindRoot()
{
    faultHere(JsonFaultKind::TextAfterEnd, 1);
    if (m_nodes.front().kind != JsonKind::Array) {
        m_state = State::Stopped;
        return;
    }
    // Most probably a bracket too much: the rest belongs to the list.
    m_top = 0;
    m_depth = 1;
    m_nodes.front().isWhole = false;
    m_isReopened = true;
    m_needsNoComma = true;
    m_state = State::CommaOrClose;
}

void JsonReader::finish()
{
    const TextRange end{m_text.size(), m_text.size()};
    if (m_state != State::Stopped) {
        if (m_nodes.empty())
            fault(JsonFaultKind::NoValue, end);
        else if (m_top > 0 || (m_top == 0 && !m_isReopened))
            fault(isIn(JsonKind::Object) ? JsonFaultKind::EndInObject : JsonFaultKind::EndInArray, end);
    }
    while (m_top >= 0)
        leave(false);
}

JsonNode &JsonReader::addNode(JsonKind kind)
{
    if (m_pending < 0) {
        JsonNode node;
        node.parent = m_top;
        if (JsonNode *const parent = innermost()) {
            const int self = int(m_nodes.size());
            node.index = parent->size++;
            (parent->firstChild < 0 ? parent->firstChild : m_nodes[size_t(parent->lastChild)].next) = self;
            parent->lastChild = self;
        }
        m_pending = int(m_nodes.size());
        m_nodes.push_back(node);
    }
    JsonNode &node = m_nodes[size_t(std::exchange(m_pending, -1))];
    node.kind = kind;
    node.range = {m_at, m_at};
    return node;
}

JsonNode &JsonReader::addKey(TextRange key)
{
    JsonNode &node = addNode(JsonKind::Invalid);
    node.key = key;
    m_pending = int(&node - m_nodes.data());
    m_state = State::Colon;
    return node;
}

void JsonReader::open(char bracket)
{
    if (m_depth == MaxJsonDepth) {
        faultHere(JsonFaultKind::TooDeep, 1);
        m_state = State::Stopped;
        return;
    }
    JsonNode &node = addNode(bracket == '{' ? JsonKind::Object : JsonKind::Array);
    node.isWhole = true; // until something is wrong with it
    m_top = int(&node - m_nodes.data());
    ++m_depth;
    ++m_at;
    m_state = bracket == '{' ? State::KeyOrClose : State::ValueOrClose;
}

void JsonReader::closeBy(char bracket)
{
    const JsonKind kind = bracket == '}' ? JsonKind::Object : JsonKind::Array;
    int closed = m_top;
    while (closed >= 0 && m_nodes[size_t(closed)].kind != kind)
        closed = m_nodes[size_t(closed)].parent;
    if (closed < 0)
        return skipUnknown(JsonFaultKind::ClosesNothing);
    if (closed != m_top)
        faultHere(isIn(JsonKind::Object) ? JsonFaultKind::ExpectedBrace : JsonFaultKind::ExpectedBracket, 1);
    else
        m_isLost = false;
    while (m_top != closed)
        leave(false);
    ++m_at;
    leave(true);
}

void JsonReader::leave(bool isClosed)
{
    JsonNode &node = m_nodes[size_t(m_top)];
    node.isClosed = isClosed;
    node.isWhole = node.isWhole && isClosed;
    node.range.end = m_at;
    m_pending = -1;
    m_top = node.parent;
    --m_depth;
    m_state = behindItem();
}

JsonReader::State JsonReader::behindItem() const { return m_top < 0 ? State::Done : State::CommaOrClose; }

void JsonReader::skipUnknown(JsonFaultKind kind)
{
    faultHere(kind, 1);
    ++m_at;
}

void JsonReader::fault(JsonFaultKind kind, TextRange range)
{
    remark(kind, range);
    m_isLost = true;
    if (JsonNode *const container = innermost())
        container->isWhole = false;
}

void JsonReader::remark(JsonFaultKind kind, TextRange range)
{
    ++m_faultCount;
    if (!m_isLost && m_faults.size() < MaxJsonFaults)
        m_faults.push_back({.kind = kind, .range = range});
}

} // namespace ringback::ncco
