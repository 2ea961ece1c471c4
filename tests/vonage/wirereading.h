// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/httprequest.h"

#include <QByteArrayList>
#include <QList>
#include <QRegularExpression>
#include <QXmlStreamReader>

/// A second reading of what a request carries, which shares nothing with the decoder's: slow, recursive and
/// plain. It keeps order and repeats, which QJsonDocument and QUrlQuery do not.
namespace ringback::vonage {

struct WireField
{
    QByteArray name;  ///< dotted
    QByteArray value; ///< of an object or array the raw text
    qsizetype begin = 0;
    qsizetype end = 0; ///< where it is in the body, unless that is XML
    QList<WireField> members;
    bool mayStayWhole = false; ///< JSON text inside another encoding: taken apart or not
};

struct WireReading
{
    QList<WireField> fields;
    QByteArray source;    ///< the body they come from
    QByteArray between;   ///< characters that stand between them there
    bool complete = true; ///< whether the body keeps the rules of its own encoding
};

[[nodiscard]] inline QByteArray utf8OrLatin1(const QByteArray &bytes)
{
    return bytes.isValidUtf8() ? bytes : QString::fromLatin1(bytes).toUtf8();
}

/// JSON by the grammar of RFC 8259, but for what may stand in a string besides escapes: anything.
class JsonWalk
{
public:
    explicit JsonWalk(const QByteArray &text)
        : m_text(text)
        , m_latin1(QString::fromLatin1(text))
    {
    }
    [[nodiscard]] bool read(QList<WireField> &fields)
    {
        skip();
        const qsizetype begin = m_at;
        QList<WireField> root;
        const bool ok = value({}, root, 0);
        const bool isContainer = begin < m_text.size() && QByteArray("{[").contains(m_text[begin]);
        const bool hasRoot = isContainer && !root.isEmpty() && root.first().begin == begin;
        fields = hasRoot ? root.first().members : root;
        skip();
        return ok && m_at == m_text.size();
    }

private:
    void skip()
    {
        while (m_at < m_text.size() && QByteArray(" \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }
    bool take(const QRegularExpression &expression, QByteArray *taken)
    {
        const QRegularExpressionMatch match =
            expression.match(m_latin1, m_at, QRegularExpression::NormalMatch,
                             QRegularExpression::AnchorAtOffsetMatchOption
                                 | QRegularExpression::DontCheckSubjectStringMatchOption);
        if (!match.hasMatch())
            return false;
        *taken = m_text.mid(m_at, match.capturedLength());
        m_at += taken->size();
        return true;
    }
    bool string(QByteArray *text)
    {
        static const QRegularExpression quoted(
            QStringLiteral("\"((?:[^\"\\\\]|\\\\(?:[\"\\\\/bfnrt]|u[0-9A-Fa-f]{4}))*)\""));
        QByteArray token;
        if (!take(quoted, &token))
            return false;
        *text = plain(utf8OrLatin1(token.sliced(1).chopped(1)));
        return true;
    }
    /// Escapes resolved; what is half of a surrogate pair stays.
    static QByteArray plain(const QByteArray &raw)
    {
        QString out;
        const QString text = QString::fromUtf8(raw);
        static const QString letters = QStringLiteral("\"\\/bfnrt");
        static const QString meanings = QStringLiteral("\"\\/\b\f\n\r\t");
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] != u'\\') {
                out += text[i];
                continue;
            }
            if (const qsizetype known = letters.indexOf(text[i + 1]); known >= 0) {
                out += meanings[known];
                ++i;
                continue;
            }
            const auto unitAt = [&text](qsizetype at) {
                static const QRegularExpression unit(QStringLiteral("\\\\u([0-9A-Fa-f]{4})"));
                const auto match = unit.match(text, at, QRegularExpression::NormalMatch,
                                              QRegularExpression::AnchorAtOffsetMatchOption);
                return match.hasMatch() ? match.captured(1).toInt(nullptr, 16) : -1;
            };
            const int first = unitAt(i);
            const int second = first >= 0xd800 && first < 0xdc00 ? unitAt(i + 6) : -1;
            if (second >= 0xdc00 && second < 0xe000) {
                out += QChar(first);
                out += QChar(second);
                i += 11;
            } else if (first >= 0 && (first < 0xd800 || first >= 0xe000)) {
                out += QChar(first);
                i += 5;
            } else {
                out += text[i];
                out += text[++i];
            }
        }
        return out.toUtf8();
    }
    /// Appends what it reads; when it breaks off, what it has read until then.
    bool value(const QByteArray &name, QList<WireField> &into, int depth)
    {
        static const QRegularExpression scalar(QStringLiteral(
            "true|false|null|-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++|(?!\\.))(?:[eE][+-]?[0-9]++|(?![eE]))"));
        skip();
        WireField field;
        field.name = name;
        field.begin = m_at;
        if (m_at == m_text.size())
            return false;
        const char open = m_text[m_at];
        if (open == '{' || open == '[') {
            ++m_at;
            const qsizetype inside = m_at;
            const bool closed =
                members(depth == 0 ? QByteArray() : name + '.', open == '[', field.members, depth + 1);
            field.end = closed || !field.members.isEmpty() ? m_at : inside;
            field.value = m_text.mid(field.begin, field.end - field.begin);
            field.mayStayWhole = depth >= 500;
            if (closed || field.members.isEmpty())
                into += field;
            else
                into += field.members;
            return closed;
        }
        if (!(open == '"' ? string(&field.value) : take(scalar, &field.value)))
            return false;
        field.end = m_at;
        into += field;
        return true;
    }
    bool members(const QByteArray &prefix, bool isArray, QList<WireField> &into, int depth)
    {
        const char close = isArray ? ']' : '}';
        for (int index = 0;; ++index) {
            skip();
            if (index == 0 && m_at < m_text.size() && m_text[m_at] == close)
                break;
            QByteArray name = QByteArray::number(index);
            if (!isArray) {
                if (!string(&name))
                    return false;
                skip();
                if (m_at == m_text.size() || m_text[m_at++] != ':')
                    return false;
            }
            if (!value(prefix + name, into, depth))
                return false;
            skip();
            if (m_at == m_text.size() || (m_text[m_at] != ',' && m_text[m_at] != close))
                return false;
            if (m_text[m_at] == close)
                break;
            ++m_at;
        }
        ++m_at;
        return true;
    }

    QByteArray m_text;
    QString m_latin1; // a character for each byte
    qsizetype m_at = 0;
};

[[nodiscard]] inline QByteArray percentDecoded(const QByteArray &text)
{
    static const QRegularExpression hex(QStringLiteral("^[0-9A-Fa-f]{2}$"));
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QByteArray digits = text.mid(i + 1, 2);
        if (text[i] == '%' && hex.match(QString::fromLatin1(digits)).hasMatch()) {
            out += QByteArray::fromHex(digits);
            i += 2;
        } else {
            out += text[i] == '+' ? ' ' : text[i];
        }
    }
    return utf8OrLatin1(out);
}

/// Puts \a prefix before the names of all.
inline void prepend(QList<WireField> &fields, const QByteArray &prefix)
{
    for (WireField &field : fields) {
        field.name.prepend(prefix);
        prepend(field.members, prefix);
    }
}

[[nodiscard]] inline QList<WireField> readPairs(const QByteArray &text, const QByteArray &prefix)
{
    QList<WireField> fields;
    qsizetype end = -1;
    for (const QByteArray &pair : text.split('&')) {
        const qsizetype begin = end + 1;
        end = begin + pair.size();
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        WireField field;
        field.begin = begin;
        field.end = end;
        field.name = prefix + percentDecoded(equals < 0 ? pair : pair.first(equals));
        field.value = equals < 0 ? QByteArray() : percentDecoded(pair.mid(equals + 1));
        QList<WireField> members;
        if ((field.value.startsWith('{') || field.value.startsWith('['))
            && JsonWalk(field.value).read(members)) {
            prepend(members, field.name + '.');
            field.members = members;
            field.mayStayWhole = true;
        }
        fields += field;
    }
    return fields;
}

[[nodiscard]] inline WireField wireField(const QByteArray &name, const QByteArray &value)
{
    WireField field;
    field.name = name;
    field.value = value;
    return field;
}

/// An element, its attributes and its inner elements, in that order; one that only holds others is no field.
inline void readElement(QXmlStreamReader &reader, const QByteArray &name, QList<WireField> &fields,
                        bool isRoot)
{
    const qsizetype own = fields.size();
    const QByteArray prefix = isRoot ? QByteArray() : name + '.';
    for (const QXmlStreamAttribute &attribute : reader.attributes()) {
        fields += wireField(prefix + attribute.qualifiedName().toUtf8(), attribute.value().toUtf8());
    }
    QString text;
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::EndElement) {
        if (reader.isStartElement())
            readElement(reader, prefix + reader.qualifiedName().toUtf8(), fields, false);
        else if (reader.isCharacters())
            text += reader.text();
    }
    if (reader.hasError())
        text.clear(); // it is not known where it would have ended
    const bool hasMembers = fields.size() > own;
    const bool hasText = !text.trimmed().isEmpty();
    if (isRoot && hasText)
        fields += wireField({}, text.toUtf8());
    else if (!isRoot && (hasText || !hasMembers))
        fields.insert(own, wireField(name, text.toUtf8()));
}

[[nodiscard]] inline WireReading wireReading(const HttpRequest &request)
{
    static const QRegularExpression pairs(QStringLiteral(
        "\\A[^\\x00-\\x20\\x7f{}\"<>\\\\/?#`^|,;=&]+=[^\\x00-\\x20\\x7f&]*(&[^\\x00-\\x20\\x7f{}\"<>\\\\/"
        "?#`^|,;=&]+=[^\\x00-\\x20\\x7f&]*)*\\z"));
    WireReading reading;
    const QByteArray query = request.query().toByteArray();
    if (request.method == "GET" || request.method == "HEAD" || request.method == "DELETE") {
        reading.fields = readPairs(query, {});
        return reading;
    }
    QByteArray body = request.body;
    if (body.startsWith("\xef\xbb\xbf"))
        body = body.sliced(3);
    reading.source = body;
    const QByteArray type =
        request.fields().first("content-type").value_or(QByteArrayView()).toByteArray().toLower();
    const bool isForm = type.startsWith("application/x-www-form-urlencoded");
    const bool isPairs = pairs.match(QString::fromLatin1(body)).hasMatch();
    qsizetype first = 0;
    while (first < body.size() && QByteArray(" \t\r\n").contains(body[first]))
        ++first;
    if (first == body.size()) {
        reading.fields = readPairs(query, {});
        return reading;
    }
    const char begin = body[first];
    if (begin == '<') {
        QXmlStreamReader reader(body.sliced(first));
        reader.setNamespaceProcessing(false);
        while (!reader.atEnd() && !reader.hasError()) {
            reader.readNext();
            if (reader.isDTD()) // not read on purpose
                reader.raiseError();
            else if (reader.isStartElement())
                readElement(reader, {}, reading.fields, true);
        }
        reading.complete = !reader.hasError();
    } else if (begin == '{' || begin == '[' || type.startsWith("application/json")) {
        reading.complete = JsonWalk(body).read(reading.fields);
        reading.between = " \t\r\n,:{}[]";
        if (!reading.complete && isPairs)
            reading = {readPairs(body, {}), body, "&", true};
    } else if (isForm || isPairs) {
        reading.fields = readPairs(body, {});
        reading.between = "&";
    }
    reading.fields += readPairs(query, "query.");
    return reading;
}

} // namespace ringback::vonage
