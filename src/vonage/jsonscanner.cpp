// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/jsonscanner.h"

#include "core/ascii.h"
#include "core/jsonstring.h"
#include "vonage/jsontokens.h"

#include <algorithm>
#include <cstring>

namespace ringback::vonage {

namespace {

/// Skips bytes of ASCII that mean nothing in a string, eight at a time; fewer may be left.
const char *skipPlain(const char *at, const char *end)
{
    constexpr quint64 Each = 0x0101'0101'0101'0101;
    constexpr quint64 Tops = Each * 0x80;
    const auto hasLess = [](quint64 bytes, quint8 bound) { return (bytes - Each * bound) & ~bytes & Tops; };
    for (; end - at >= qsizetype(sizeof(quint64)); at += sizeof(quint64)) {
        quint64 bytes;
        std::memcpy(&bytes, at, sizeof bytes);
        if ((bytes & Tops) | hasLess(bytes, 0x20) | hasLess(bytes ^ (Each * '"'), 1)
            | hasLess(bytes ^ (Each * '\\'), 1))
            break;
    }
    return at;
}

} // namespace

bool JsonScanner::scan(QByteArrayView text, qint32 parent)
{
    m_at = text.begin();
    m_member = m_at;
    m_end = text.end();
    skipSpace();
    m_member = m_at;
    const char *const begin = m_at;
    if (take('{') || take('[')) {
        const bool isArray = *begin == '[';
        m_stack.append({parent, isArray ? 0 : -1, begin});
        skipSpace();
        m_member = m_at;
        if (take(isArray ? ']' : '}')) {
            close();
        } else {
            if (!isArray && !readName())
                return false;
        }
    } else {
        if (readValue() != Step::Scalar)
            return false;
        skipSpace();
        m_member = m_at;
        return m_at == m_end;
    }

    while (!m_stack.isEmpty()) {
        if (m_fields.isFull())
            return true; // rest() is what was too much
        const Step step = readValue();
        if (step == Step::Broken)
            return false;
        if (step == Step::Opened) {
            skipSpace();
            m_member = m_at;
            const bool isArray = m_stack.last().nextIndex >= 0;
            if (!take(isArray ? ']' : '}')) {
                if (!isArray && !readName())
                    return false;
                continue;
            }
            close();
        }
        // Behind a member: its container ends, or the next member comes.
        while (!m_stack.isEmpty()) {
            skipSpace();
            m_member = m_at;
            Frame &frame = m_stack.last();
            const bool isArray = frame.nextIndex >= 0;
            if (take(',')) {
                skipSpace();
                m_member = m_at;
                if (!isArray && !readName())
                    return false;
                break;
            }
            if (!take(isArray ? ']' : '}'))
                return false;
            close();
        }
    }
    skipSpace();
    m_member = m_at;
    return m_at == m_end;
}

void JsonScanner::skipSpace()
{
    while (m_at != m_end && ascii::isSpace(*m_at))
        ++m_at;
}

bool JsonScanner::take(char c)
{
    if (m_at == m_end || *m_at != c)
        return false;
    ++m_at;
    return true;
}

void JsonScanner::close()
{
    const Frame frame = m_stack.last();
    m_stack.removeLast();
    if (frame.field >= 0)
        m_fields.m_fields[frame.field].value = QByteArrayView(frame.begin, m_at);
}

JsonScanner::Step JsonScanner::readValue()
{
    skipSpace();
    if (m_at == m_end)
        return Step::Broken;

    Field field;
    field.key = m_name.text;
    field.flags = m_name.flags;
    m_name = {};
    if (!m_stack.isEmpty()) {
        Frame &frame = m_stack.last();
        field.parent = frame.field;
        if (frame.nextIndex >= 0)
            field.index = frame.nextIndex++;
        else
            field.hash = nameHash(field.key);
    }

    const char *const begin = m_at;
    switch (*m_at) {
    case '{':
    case '[':
        return open(field);
    case '"': {
        const std::optional<Text> string = readString();
        if (!string)
            return Step::Broken;
        field.shape = Field::Shape::String;
        field.value = string->text;
        field.flags |= string->flags;
        break;
    }
    case 't':
        field.shape = Field::Shape::True;
        if (!readWord("true"))
            return Step::Broken;
        break;
    case 'f':
        field.shape = Field::Shape::False;
        if (!readWord("false"))
            return Step::Broken;
        break;
    case 'n':
        field.shape = Field::Shape::Null;
        if (!readWord("null"))
            return Step::Broken;
        break;
    default:
        field.shape = Field::Shape::Number;
        if (!skipJsonNumber(m_at, m_end))
            return Step::Broken;
    }
    if (field.shape != Field::Shape::String)
        field.value = QByteArrayView(begin, m_at);
    if (field.parent >= 0)
        m_fields.m_fields[field.parent].hasMembers = true;
    m_fields.m_fields.append(field);
    return Step::Scalar;
}

JsonScanner::Step JsonScanner::open(Field &field)
{
    const char *const begin = m_at;
    const bool isArray = *begin == '[';
    const bool tooDeep = m_stack.size() >= MaxDepth;
    if (tooDeep) {
        if (!skipContainer())
            return Step::Broken;
        field.shape = Field::Shape::Raw;
        field.flags |= Field::TooDeep;
        field.value = m_fields.asUtf8(QByteArrayView(begin, m_at), field.flags);
    } else {
        field.shape = isArray ? Field::Shape::Array : Field::Shape::Object;
        ++m_at;
        field.value = QByteArrayView(begin, m_at); // until it closes
    }
    if (field.parent >= 0)
        m_fields.m_fields[field.parent].hasMembers = true;
    m_fields.m_fields.append(field);
    if (tooDeep)
        return Step::Scalar;
    m_stack.append({qint32(m_fields.m_fields.size() - 1), isArray ? 0 : -1, begin});
    return Step::Opened;
}

/// Goes behind the container at m_at without keeping a stack of what is open in it.
bool JsonScanner::skipContainer()
{
    qsizetype open = 0;
    while (m_at != m_end) {
        const char c = *m_at;
        if (c == '"') {
            // Its text is not wanted, so no arena is filled.
            for (++m_at; m_at != m_end && *m_at != '"'; ++m_at) {
                if (*m_at == '\\' && m_at + 1 != m_end)
                    ++m_at;
            }
            if (m_at == m_end)
                return false;
        } else if (c == '{' || c == '[') {
            ++open;
        } else if (c == '}' || c == ']') {
            --open;
        }
        ++m_at;
        if (open == 0)
            return true;
    }
    return false;
}

bool JsonScanner::readName()
{
    skipSpace();
    if (m_at == m_end || *m_at != '"')
        return false;
    const std::optional<Text> name = readString();
    if (!name)
        return false;
    m_name = *name;
    skipSpace();
    return take(':');
}

std::optional<JsonScanner::Text> JsonScanner::readString()
{
    const char *const begin = ++m_at; // behind the quote
    bool escaped = false;
    quint8 high = 0;
    Text result;
    for (m_at = skipPlain(m_at, m_end); m_at != m_end; ++m_at) {
        const char c = *m_at;
        if (c == '"')
            break;
        high |= quint8(c);
        if (c == '\\') {
            escaped = true;
            const qsizetype size = jsonEscapeSize({m_at, m_end});
            m_at += std::max<qsizetype>(size - 1, 1);
            if (size == 0)
                return std::nullopt;
        } else if (quint8(c) < 0x20) {
            result.flags = Field::Control;
        }
    }
    if (m_at == m_end)
        return std::nullopt;
    result.text = QByteArrayView(begin, m_at++);
    if (high >= 0x80)
        result.text = m_fields.asUtf8(result.text, result.flags);
    if (escaped) {
        char *const unescaped = m_fields.allocate(result.text.size());
        const UnescapedJson plain = unescapeJson(result.text, unescaped, LoneSurrogates::Stay);
        result.text = QByteArrayView(unescaped, plain.end);
        if (plain.hasNul)
            result.flags |= Field::Control;
        if (plain.hasLoneSurrogate)
            result.flags |= Field::LoneSurrogate;
    }
    return result;
}

bool JsonScanner::readWord(QByteArrayView word)
{
    if (!QByteArrayView(m_at, m_end).startsWith(word))
        return false;
    m_at += word.size();
    return true;
}

} // namespace ringback::vonage
