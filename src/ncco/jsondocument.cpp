// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/jsondocument.h"

#include "core/jsonstring.h"
#include "ncco/jsonreader.h"

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

/// "~" and "/" escaped (RFC 6901 section 3).
QByteArray pointerToken(QByteArray key) { return key.replace('~', "~0").replace('/', "~1"); }

} // namespace

QByteArray unescapeJson(QByteArrayView literal)
{
    return unescapedJson(withoutQuotes(literal), LoneSurrogates::Replaced);
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
