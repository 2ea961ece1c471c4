// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/jsondocument.h"

#include "core/ascii.h"
#include "ncco/jsonreader.h"

#include <QList>
#include <QString>
#include <QVarLengthArray>

#include <algorithm>

namespace ringback::ncco {

namespace {

QByteArrayView withoutQuotes(QByteArrayView literal)
{
    if (!literal.startsWith('"'))
        return literal;
    literal = literal.sliced(1);
    // An escaped quote does not close; the reader only gives such literals when they are not closed.
    if (literal.endsWith('"')) {
        qsizetype backslashes = 0;
        while (backslashes + 1 < literal.size() && literal[literal.size() - 2 - backslashes] == '\\')
            ++backslashes;
        if (backslashes % 2 == 0)
            literal.chop(1);
    }
    return literal;
}

QByteArray sharedBytes(QByteArrayView bytes) { return QByteArray::fromRawData(bytes.data(), bytes.size()); }

/// The code unit that the four hexadecimal digits at \a at name; -1 when they are not there.
int codeUnit(QByteArrayView text, qsizetype at)
{
    return at > text.size() ? -1 : ascii::hexUnit(text.sliced(at));
}

/// Text, and escaped code units that wait for the other half of a pair.
class Unescaped
{
public:
    void append(QByteArrayView bytes)
    {
        if (bytes.isEmpty())
            return;
        flush();
        m_text += bytes;
    }
    void append(char16_t unit) { m_units += QChar(unit); }
    [[nodiscard]] QByteArray take()
    {
        flush();
        return std::move(m_text);
    }

private:
    void flush()
    {
        if (m_units.isEmpty())
            return;
        const QList<uint> points = m_units.toUcs4(); // lone surrogates become U+FFFD
        m_text +=
            QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size()).toUtf8();
        m_units.clear();
    }

    QByteArray m_text;
    QString m_units;
};

/// "~" and "/" escaped (RFC 6901 section 3).
QByteArray pointerToken(QByteArray key) { return key.replace('~', "~0").replace('/', "~1"); }

} // namespace

QByteArray unescapeJson(QByteArrayView literal)
{
    const QByteArrayView text = withoutQuotes(literal);
    Unescaped result;
    qsizetype start = 0;
    for (qsizetype i = text.indexOf('\\'); i >= 0 && i + 1 < text.size(); i = text.indexOf('\\', start)) {
        result.append(text.sliced(start, i - start));
        const char c = text[i + 1];
        const qsizetype simple = QByteArrayView("\"\\/bfnrt").indexOf(c);
        const int unit = c == 'u' ? codeUnit(text, i + 2)
            : simple < 0          ? -1
                                  : uchar("\"\\/\b\f\n\r\t"[simple]);
        start = i + (c == 'u' && unit >= 0 ? 6 : 2);
        if (unit >= 0)
            result.append(char16_t(unit));
        else
            result.append(text.sliced(i, 2));
    }
    result.append(text.sliced(start));
    return result.take();
}

QByteArrayView JsonValue::text() const { return documentText().sliced(range().begin, range().size()); }

QByteArray JsonValue::key() const
{
    const QByteArrayView written = documentText().sliced(keyRange().begin, keyRange().size());
    return node().isKeyEscaped ? unescapeJson(written) : sharedBytes(withoutQuotes(written));
}

bool JsonValue::hasKey(QByteArrayView name) const
{
    if (node().isKeyEscaped)
        return key() == name;
    if (isKeyWhole()) // quotes at both ends
        return keyRange().size() == name.size() + 2
            && documentText().sliced(keyRange().begin + 1, name.size()) == name;
    return withoutQuotes(documentText().sliced(keyRange().begin, keyRange().size())) == name;
}

QByteArray JsonValue::string() const
{
    if (kind() != JsonKind::String)
        return {};
    if (node().isEscaped)
        return unescapeJson(text());
    return sharedBytes(withoutQuotes(text()));
}

double JsonValue::number() const { return kind() == JsonKind::Number ? text().toDouble() : 0; }

bool JsonValue::isTrue() const { return kind() == JsonKind::Boolean && text() == "true"; }

JsonValue::Children JsonValue::children() const { return Children(firstChild()); }

JsonValue JsonValue::member(QByteArrayView name) const
{
    JsonValue found;
    if (kind() == JsonKind::Object) {
        for (const JsonValue &child : children()) {
            if (child.hasKey(name))
                found = child;
        }
    }
    return found;
}

QByteArray JsonValue::pointer() const
{
    QVarLengthArray<JsonValue, 8> path;
    for (JsonValue value = *this; value && value.parent(); value = value.parent())
        path.append(value);
    QByteArray pointer;
    std::reverse(path.begin(), path.end());
    for (const JsonValue &step : path) {
        pointer += '/';
        if (step.parent().kind() == JsonKind::Array)
            pointer += QByteArray::number(step.index());
        else
            pointer += pointerToken(step.key());
    }
    return pointer;
}

JsonDocument::JsonDocument(QByteArray text)
    : m_text(std::move(text))
{
    JsonReader reader(m_text, m_nodes, m_faults);
    reader.read();
}

JsonValue JsonDocument::valueAt(qsizetype offset) const
{
    const auto isAround = [offset](const JsonValue &value) {
        const TextRange key = value.keyRange();
        return offset >= (key.isEmpty() ? value.range().begin : key.begin) && offset <= value.range().end;
    };
    JsonValue found;
    for (JsonValue inner = root(); inner && isAround(inner);) {
        found = inner;
        inner = {};
        for (const JsonValue &child : found.children()) {
            if (isAround(child))
                inner = child;
        }
    }
    return found;
}

} // namespace ringback::ncco
