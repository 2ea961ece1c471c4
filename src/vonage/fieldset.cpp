// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/fieldset.h"

#include "core/formescape.h"
#include "vonage/apis.h"
#include "vonage/jsonscanner.h"
#include "vonage/xmlfields.h"

#include <algorithm>
#include <cstring>

namespace ringback::vonage {

namespace {

FieldSet::Encoding declaredEncoding(QByteArrayView type)
{
    const qsizetype parameters = type.indexOf(';');
    const QByteArrayView essence = type.first(parameters < 0 ? type.size() : parameters).trimmed();
    if (essence.compare("application/json", Qt::CaseInsensitive) == 0)
        return FieldSet::Encoding::Json;
    if (essence.compare("application/x-www-form-urlencoded", Qt::CaseInsensitive) == 0)
        return FieldSet::Encoding::Form;
    const QByteArray lower = essence.toByteArray().toLower();
    if (lower.endsWith("+json") || lower.endsWith("/json"))
        return FieldSet::Encoding::Json;
    if (lower.endsWith("+xml") || lower.endsWith("/xml"))
        return FieldSet::Encoding::Xml;
    return FieldSet::Encoding::Empty;
}

QByteArrayView withoutBom(QByteArrayView text)
{
    return text.startsWith("\xef\xbb\xbf") ? text.sliced(3) : text;
}

/// Whether all of \a text is NAME=VALUE joined by &, without white space, as a form without its type would
/// be.
bool isPairs(QByteArrayView text)
{
    bool inName = true;
    qsizetype nameSize = 0;
    for (const char c : text) {
        if (quint8(c) <= 0x20 || c == 0x7f)
            return false;
        if (c == '&') {
            if (inName)
                return false;
            inName = true;
            nameSize = 0;
        } else if (inName && c == '=') {
            if (nameSize == 0)
                return false;
            inName = false;
        } else if (inName) {
            if (std::strchr("{}\"<>\\/?#`^|,;", c))
                return false;
            ++nameSize;
        }
    }
    return !inName;
}

/// Whether \a text is UTF-8 though it is said to be of the charset of \a reader. Words in Latin letters do
/// not look like that; those in others can.
bool isRatherUtf8(QByteArrayView text, const CharsetReader &reader)
{
    return reader.isLatin() && text.isValidUtf8()
        && std::ranges::any_of(text, [](char c) { return quint8(c) >= 0x80; });
}

} // namespace

FieldSet::FieldSet(const HttpRequest &request)
{
    const QByteArrayView type = request.fields().first("content-type").value_or(QByteArrayView());
    m_declared = declaredEncoding(type);
    const bool ignoresBody = request.ignoresBody();
    if (!ignoresBody)
        readBody(request.body, type);
    m_formCharset.reset(); // the query is UTF-8
    m_bodyIgnored = ignoresBody && !request.body.isEmpty();
    if (m_encoding == Encoding::Empty) {
        if (readPairs(request.query(), 0))
            m_encoding = Encoding::Query;
        else if (m_bodyIgnored)
            m_encoding = Encoding::Text;
    } else {
        readPairs(request.query(), Field::BesideBody);
    }
    index();
}

void FieldSet::readBody(QByteArrayView body, QByteArrayView type)
{
    const QByteArrayView text = withoutBom(inUtf8(body, type));
    const auto *const begin =
        std::ranges::find_if(text, [](char c) { return c != ' ' && c != '\t' && c != '\r' && c != '\n'; });
    if (begin == text.end())
        return;

    const bool isMarkup = *begin == '<';
    const bool looksLikeJson = *begin == '{' || *begin == '[';
    if (isMarkup) {
        m_encoding = Encoding::Xml;
        XmlFields xml(*this);
        m_wellFormed = xml.read(text, m_charsetTold);
        if (const quint8 why = m_wellFormed ? xml.limit() : quint8(Field::Broken))
            addRest(text, why);
        return;
    }
    if (looksLikeJson || m_declared == Encoding::Json) {
        m_encoding = Encoding::Json;
        m_rootArray = *begin == '[';
        JsonScanner scanner(*this);
        m_wellFormed = scanner.scan(text, -1);
        if (m_wellFormed) {
            if (!scanner.rest().isEmpty())
                addRest(scanner.rest(), Field::TooMany);
            return;
        }
        if (!isPairs(text)) {
            m_encoding = Encoding::Malformed;
            noteBroken(scanner.readPart(text));
            addRest(scanner.rest(), Field::Broken);
            return;
        }
        m_fields.clear();
        m_rootArray = false;
        m_wellFormed = true;
    }
    if (m_declared == Encoding::Form || isPairs(text)) {
        m_encoding = Encoding::Form;
        readPairs(text, 0);
        return;
    }
    m_encoding = Encoding::Text;
}

QByteArrayView FieldSet::inUtf8(QByteArrayView body, QByteArrayView type)
{
    std::optional<CharsetReader> reader;
    const QByteArrayView charset = charsetOf(type);
    if (charset.isEmpty()) {
        if (!body.isEmpty() && (quint8(body.front()) >= 0xfe || body.front() == '\0'))
            reader = CharsetReader::findByMark(body);
        if (!reader)
            return body;
    } else if (isUtf8Charset(charset)) {
        m_charsetTold = body.isValidUtf8();
        return body;
    } else {
        reader = CharsetReader::find(charset);
        m_charsetUnknown = !reader;
    }
    if (reader && isRatherUtf8(body, *reader)) {
        m_charsetTold = true;
        m_wrongCharset = charset;
        return body;
    }
    if (reader && reader->isAsciiCompatible()
        && (m_declared == Encoding::Form
            || std::ranges::all_of(body, [](char c) { return quint8(c) < 0x80; }))) {
        m_formCharset = reader;
        m_formCharsetName = charset;
        return body;
    }
    // Nearly any bytes can be UTF-16, so what plainly is not is looked at.
    const bool isNone =
        !reader || (!reader->isAsciiCompatible() && !body.contains('\0') && body.isValidUtf8());
    if (const std::optional<QString> text = isNone ? std::nullopt : reader->read(body)) {
        m_charsetTold = true;
        return keep(*text);
    }
    m_wrongCharset = charset;
    return body;
}

QByteArrayView FieldSet::keep(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    char *const copy = allocate(utf8.size());
    std::copy(utf8.begin(), utf8.end(), copy);
    return {copy, utf8.size()};
}

bool FieldSet::readPairs(QByteArrayView text, quint8 flags)
{
    bool any = false;
    const char *at = text.begin();
    const char *const end = text.end();
    while (at < end) {
        const auto *found = static_cast<const char *>(std::memchr(at, '&', size_t(end - at)));
        const char *const pairEnd = found ? found : end;
        if (pairEnd != at) {
            if (isFull()) {
                addRest(QByteArrayView(at, end), Field::TooMany | flags);
                return true;
            }
            found = static_cast<const char *>(std::memchr(at, '=', size_t(pairEnd - at)));
            const char *const nameEnd = found ? found : pairEnd;
            Field field;
            field.flags = flags;
            field.key = unescape(QByteArrayView(at, nameEnd), field.flags);
            field.value =
                found ? unescape(QByteArrayView(nameEnd + 1, pairEnd), field.flags) : QByteArrayView();
            field.hash = nameHash(field.key);
            m_fields.append(field);
            any = true;
        }
        at = pairEnd + 1;
    }
    return any;
}

/// Resolves + and %XX (WHATWG URL, application/x-www-form-urlencoded); a % without two hex digits stays.
QByteArrayView FieldSet::unescape(QByteArrayView text, quint8 &flags)
{
    if (text.contains('%') || text.contains('+')) {
        char *const begin = allocate(text.size());
        const UnescapedForm plain = unescapeForm(text, begin);
        if (plain.hasBadPercent)
            flags |= Field::BadPercent;
        text = QByteArrayView(begin, plain.end);
    }
    if (text.contains('\0'))
        flags |= Field::Control;
    quint8 high = 0;
    for (const char c : text)
        high |= quint8(c);
    return high < 0x80 ? text : asUtf8(text, flags);
}

QByteArrayView FieldSet::asUtf8(QByteArrayView text, quint8 &flags)
{
    if (m_formCharset && isRatherUtf8(text, *m_formCharset)) {
        m_wrongCharset = m_formCharsetName;
        return text;
    }
    if (m_formCharset) {
        if (const std::optional<QString> read = m_formCharset->read(text))
            return keep(*read);
    }
    if (text.isValidUtf8())
        return text;
    flags |= Field::InvalidUtf8;
    char *const begin = allocate(text.size() * 2);
    char *out = begin;
    for (const char c : text) {
        const auto byte = quint8(c);
        if (byte < 0x80) {
            *out++ = c;
        } else {
            *out++ = char(0xc0 | (byte >> 6));
            *out++ = char(0x80 | (byte & 0x3f));
        }
    }
    return {begin, out};
}

char *FieldSet::allocate(qsizetype size) { return static_cast<char *>(m_arena.allocate(size_t(size), 1)); }

void FieldSet::noteBroken(QByteArrayView read)
{
    const auto lines = std::ranges::count(read, '\n');
    const auto line = read.sliced(read.lastIndexOf('\n') + 1);
    const auto characters = std::ranges::count_if(line, [](char c) { return (quint8(c) & 0xc0) != 0x80; });
    m_brokenAt = keep(QStringLiteral("%1:%2").arg(lines + 1).arg(characters + 1));
}

void FieldSet::addRest(QByteArrayView text, quint8 flags, qint32 parent)
{
    if (text.isEmpty())
        return;
    m_hasRest = true;
    Field field;
    field.shape = Field::Shape::Raw;
    field.flags = flags;
    field.value = asUtf8(text, field.flags);
    field.parent = parent;
    m_fields.append(field);
}

/// Appends \a field with what its text has as JSON; without it where that is broken or too much.
void FieldSet::addExpanded(const Field &field)
{
    const qsizetype position = m_fields.size();
    m_fields.append(field);
    JsonScanner scanner(*this);
    const bool isJson = scanner.scan(field.value, qint32(position));
    if (isJson && scanner.rest().isEmpty()) {
        m_fields[position].shape = field.value.front() == '{' ? Field::Shape::Object : Field::Shape::Array;
        return;
    }
    m_fields.resize(position);
    m_fields.append(field);
    if (isJson)
        m_fields.last().flags |= Field::TooMany;
}

void FieldSet::index()
{
    std::ranges::fill(m_first, -1);
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        Field &field = m_fields[i];
        field.name = -1;
        if (field.parent >= 0 || field.index >= 0 || field.shape == Field::Shape::Raw
            || (field.flags & Field::BesideBody))
            continue;
        const int id = nameId(field.key, field.hash);
        field.name = qint16(id);
        if (id >= 0 && m_first[size_t(id)] < 0)
            m_first[size_t(id)] = qint32(i);
    }
}

void FieldSet::hide(std::initializer_list<Key> keys)
{
    index();
    for (const Key &key : keys)
        m_first[size_t(nameId(key))] = -1;
}

const Field *FieldSet::find(const Key &key) const
{
    const int id = nameId(key);
    Q_ASSERT(id >= 0); // only names of the tables are asked for
    return id < 0 ? nullptr : named(id);
}

const Field *FieldSet::find(const Path &path) const
{
    const Field *const top = find(path.top);
    if (path.member.isEmpty())
        return top;
    return top ? member(top, path.member.text) : nullptr;
}

QByteArrayView FieldSet::textOf(const Field *field)
{
    return !field || field->isContainer() || field->isEmpty() ? QByteArrayView() : field->value;
}

const Field *FieldSet::member(const Field *parent, QByteArrayView key) const
{
    const qsizetype owner = position(parent);
    for (qsizetype i = owner + 1; i < m_fields.size() && m_fields.at(i).parent >= owner; ++i) {
        const Field &field = m_fields.at(i);
        if (field.parent == owner && field.key == key)
            return &field;
    }
    return nullptr;
}

} // namespace ringback::vonage
