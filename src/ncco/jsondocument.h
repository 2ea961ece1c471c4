// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/jsonfault.h"
#include "ncco/textrange.h"

#include <QByteArray>
#include <QByteArrayView>

#include <iterator>
#include <span>
#include <vector>

namespace ringback::ncco {

class JsonDocument;

inline constexpr int MaxJsonDepth = 128;
inline constexpr qsizetype MaxJsonBytes = 16 * 1024 * 1024;
inline constexpr size_t MaxJsonFaults = 1000; ///< faults behind these are not told

enum class JsonKind : quint8 {
    Invalid, ///< no value, or something that is none, such as an unquoted word
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null
};

/// A value as JsonReader leaves it; JsonValue reads it.
struct JsonNode
{
    JsonKind kind = JsonKind::Invalid;
    bool isWhole = false;
    bool isClosed = false;  ///< of a container: its closing bracket is there
    bool isEscaped = false; ///< of a string: it holds backslashes
    bool isKeyEscaped = false;
    bool isKeyWhole = false; ///< it has a key, and that is well-formed
    TextRange range;
    TextRange key;
    int parent = -1;
    int firstChild = -1;
    int lastChild = -1;
    int next = -1;
    int index = 0;
    int size = 0;
};

inline constexpr JsonNode NoJsonNode;

/// One value of a JsonDocument, which must outlive it where it is; none at all when default constructed. What
/// is asked of none is none, or empty.
class JsonValue
{
public:
    class Children;

    JsonValue() = default;
    JsonValue(const JsonDocument &document, int node)
        : m_document(&document)
        , m_node(node)
    {
    }

    explicit operator bool() const { return m_node >= 0; }
    [[nodiscard]] JsonKind kind() const { return node().kind; }
    [[nodiscard]] bool isContainer() const { return kind() == JsonKind::Object || kind() == JsonKind::Array; }
    /// Nothing is missing or wrong: a scalar is well-formed, a container is closed and all between its
    /// brackets was understood (faults inside of its items are theirs). What a container lacks can only be
    /// said of a whole one.
    [[nodiscard]] bool isWhole() const { return node().isWhole; }
    /// Of a container: its closing bracket is there.
    [[nodiscard]] bool isClosed() const { return node().isClosed; }
    /// With brackets and quotes; empty behind the key while there is no value.
    [[nodiscard]] TextRange range() const { return node().range; }
    /// With quotes; empty for an item of an array.
    [[nodiscard]] TextRange keyRange() const { return node().key; }
    /// Where it begins: with its key when it has one.
    [[nodiscard]] qsizetype begin() const { return keyRange().isEmpty() ? range().begin : keyRange().begin; }
    /// As it is written.
    [[nodiscard]] QByteArrayView text() const;
    /// The text of its document.
    [[nodiscard]] QByteArrayView documentText() const;
    /// It has a key, in double quotes and without a fault.
    [[nodiscard]] bool isKeyWhole() const { return node().isKeyWhole; }
    /// Its name in the object, unescaped. May share the document's bytes.
    [[nodiscard]] QByteArray key() const;
    [[nodiscard]] bool hasKey(QByteArrayView name) const;
    /// The text of a string, unescaped UTF-8; empty for any other kind. May share the document's bytes.
    [[nodiscard]] QByteArray string() const;
    [[nodiscard]] bool isTrue() const;

    [[nodiscard]] JsonValue parent() const { return at(node().parent); }
    [[nodiscard]] JsonValue firstChild() const { return at(node().firstChild); }
    [[nodiscard]] JsonValue lastChild() const { return at(node().lastChild); }
    /// The next item of the same container.
    [[nodiscard]] JsonValue next() const { return at(node().next); }
    /// Its place among the items of its container, from 0.
    [[nodiscard]] int index() const { return node().index; }
    /// How many items it has.
    [[nodiscard]] int size() const { return node().size; }
    [[nodiscard]] Children children() const;
    /// The item of that name; the last one when there are several, for that one counts.
    [[nodiscard]] JsonValue member(QByteArrayView name) const;
    /// Such as "/0/endpoint/0/number" (RFC 6901).
    [[nodiscard]] QByteArray pointer() const;

    friend bool operator==(const JsonValue &, const JsonValue &) = default;

private:
    [[nodiscard]] const JsonNode &node() const;
    [[nodiscard]] JsonValue at(int node) const
    {
        return node < 0 || !m_document ? JsonValue() : JsonValue(*m_document, node);
    }

    const JsonDocument *m_document = nullptr;
    int m_node = -1;
};

/// The items of a container, for a range-based for.
class JsonValue::Children
{
public:
    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = JsonValue;
        using difference_type = std::ptrdiff_t;
        using pointer = const JsonValue *;
        using reference = const JsonValue &;

        Iterator() = default;
        explicit Iterator(JsonValue value)
            : m_value(value)
        {
        }
        reference operator*() const { return m_value; }
        pointer operator->() const { return &m_value; }
        Iterator &operator++()
        {
            m_value = m_value.next();
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        JsonValue m_value;
    };

    explicit Children(JsonValue first)
        : m_first(first)
    {
    }
    [[nodiscard]] Iterator begin() const { return Iterator(m_first); }
    [[nodiscard]] Iterator end() const { return {}; }

private:
    JsonValue m_first;
};

/// JSON text (RFC 8259) taken apart, however unfinished it is: every value with its place, and where the text
/// breaks the grammar. What it has of the text up to some byte does not depend on what comes behind. Linear
/// in the text. Immutable.
class JsonDocument
{
public:
    explicit JsonDocument(QByteArray text);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// None when there is no value.
    [[nodiscard]] JsonValue root() const { return m_nodes.empty() ? JsonValue() : JsonValue(*this, 0); }
    /// In the order of the text.
    [[nodiscard]] std::span<const JsonFault> faults() const { return m_faults; }
    /// The innermost value whose key or value is around or beside \a offset; none outside the root.
    [[nodiscard]] JsonValue valueAt(qsizetype offset) const;

private:
    friend class JsonValue;

    QByteArray m_text;
    std::vector<JsonNode> m_nodes; // in the order of the text; the root first
    std::vector<JsonFault> m_faults;
};

inline const JsonNode &JsonValue::node() const
{
    return m_node < 0 ? NoJsonNode : m_document->m_nodes[size_t(m_node)];
}

inline QByteArrayView JsonValue::documentText() const
{
    return m_node < 0 ? QByteArrayView() : QByteArrayView(m_document->m_text);
}

/// The text of a string literal, unescaped; quotes may be missing. Escapes that are none stay as they are,
/// lone surrogates become U+FFFD.
[[nodiscard]] QByteArray unescapeJson(QByteArrayView literal);

} // namespace ringback::ncco
