// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/httprequest.h"
#include "vonage/charset.h"
#include "vonage/field.h"
#include "vonage/key.h"

#include <QByteArray>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <memory_resource>
#include <optional>
#include <utility>

namespace ringback::vonage {

/// Bounds of reading one request. What goes beyond is kept as raw text in one last field, with a problem.
inline constexpr qsizetype MaxFields = 100'000;
inline constexpr int MaxDepth = 512;
/// Top-level names that all tables together can have.
inline constexpr qsizetype MaxNames = 512;

/// The fields of one request, flat and in wire order, members behind their parents. Views into the request,
/// which must live longer. Linear in the request's size; at most MaxFields (48 bytes each) and one decoded
/// copy of it.
class FieldSet
{
public:
    enum class Encoding : quint8 { Empty, Query, Form, Json, Xml, Text, Malformed };
    using Fields = QVarLengthArray<Field, 40>;

    explicit FieldSet(const HttpRequest &request);
    Q_DISABLE_COPY_MOVE(FieldSet)

    [[nodiscard]] Encoding encoding() const { return m_encoding; }
    /// What the Content-Type says: Empty when it says nothing usable.
    [[nodiscard]] Encoding declared() const { return m_declared; }
    [[nodiscard]] const Fields &fields() const { return m_fields; }
    /// Name of the outermost element of an XML body.
    [[nodiscard]] QByteArrayView root() const { return m_root; }
    [[nodiscard]] bool isRootArray() const { return m_rootArray; }
    /// Whether the bytes of the fields' source were all well-formed, as far as that is known.
    [[nodiscard]] bool isWellFormed() const { return m_wellFormed; }
    /// Whether nothing was left over, as what is broken or beyond a bound is, but for what is nested too
    /// deeply.
    [[nodiscard]] bool isWhole() const { return m_wellFormed && !m_hasRest; }
    /// Whether it is XML with a document type, which is not read, and so not known to be well-formed.
    [[nodiscard]] bool hasDocumentType() const { return m_hasDocumentType; }
    /// Where the body ceases to be well-formed, as line:column (of characters), each from 1; empty when it
    /// does not.
    [[nodiscard]] QByteArrayView brokenAt() const { return m_brokenAt; }
    [[nodiscard]] bool hasBodyBesideQuery() const { return m_bodyIgnored; }
    /// The charset of the Content-Type when the body could not be read by it; empty when it could.
    [[nodiscard]] QByteArrayView wrongCharset() const { return m_wrongCharset; }
    /// Whether nobody knows a charset of that name; else the body is not of it.
    [[nodiscard]] bool isCharsetUnknown() const { return m_charsetUnknown; }

    /// The first field of that name at the top level; null when there is none.
    [[nodiscard]] const Field *find(const Key &key) const;
    [[nodiscard]] const Field *find(const Path &path) const;
    [[nodiscard]] bool has(const Key &key) const { return find(key) != nullptr; }
    /// As has(), by the number of a name (apis.h).
    [[nodiscard]] bool hasName(int id) const { return m_first[size_t(id)] >= 0; }
    [[nodiscard]] const Field *named(int id) const
    {
        return hasName(id) ? &m_fields.at(m_first[size_t(id)]) : nullptr;
    }
    /// The value of a scalar; empty when the field is absent, a container or one of the empties.
    [[nodiscard]] QByteArrayView text(const Key &key) const { return textOf(find(key)); }
    [[nodiscard]] QByteArrayView text(const Path &path) const { return textOf(find(path)); }
    /// Values that Vonage enumerates are compared without regard to case.
    [[nodiscard]] bool is(const Key &key, QByteArrayView value) const { return isSameWord(text(key), value); }
    [[nodiscard]] static QByteArrayView textOf(const Field *field);
    [[nodiscard]] const Field *member(const Field *parent, QByteArrayView key) const;
    [[nodiscard]] qsizetype position(const Field *field) const { return field - m_fields.constData(); }

    /// Leaves the names in \a keys out of find() until called again with fewer.
    void hide(std::initializer_list<Key> keys);
    /// Reads the JSON text of the top-level fields for which \a nests says so, in place.
    template <typename Nests>
    void expand(Nests nests)
    {
        if (std::ranges::none_of(m_fields,
                                 [&](const Field &field) { return looksNested(field) && nests(field); }))
            return;
        const Fields flat = std::exchange(m_fields, {});
        for (const Field &field : flat) {
            if (looksNested(field) && nests(field))
                addExpanded(field);
            else
                m_fields.append(field);
        }
        index();
    }

private:
    friend class JsonScanner;
    friend class XmlFields;

    void readBody(QByteArrayView body, QByteArrayView type);
    /// \a body as UTF-8, by the charset that its Content-Type declares; a form with percent escapes is left
    /// for unescape().
    [[nodiscard]] QByteArrayView inUtf8(QByteArrayView body, QByteArrayView type);
    [[nodiscard]] QByteArrayView keep(QStringView text);
    bool readPairs(QByteArrayView text, quint8 flags);
    [[nodiscard]] QByteArrayView unescape(QByteArrayView text, quint8 &flags);
    /// \a text as it is when it is UTF-8, else read as Latin-1 with a flag.
    [[nodiscard]] QByteArrayView asUtf8(QByteArrayView text, quint8 &flags);
    [[nodiscard]] char *allocate(qsizetype size);
    [[nodiscard]] bool isFull() const { return m_fields.size() >= MaxFields; }
    /// \a read stands before what is not well-formed.
    void noteBroken(QByteArrayView read);
    void addRest(QByteArrayView text, quint8 flags, qint32 parent = -1);
    void index();
    void addExpanded(const Field &field);
    [[nodiscard]] static bool looksNested(const Field &field)
    {
        return field.shape == Field::Shape::Text && field.parent < 0 && !(field.flags & Field::BesideBody)
            && !field.value.isEmpty() && (field.value.front() == '{' || field.value.front() == '[');
    }

    std::array<std::byte, 1024> m_inline;
    std::pmr::monotonic_buffer_resource m_arena{m_inline.data(), m_inline.size()};
    Fields m_fields;
    std::optional<CharsetReader> m_formCharset; // of what a form's escapes stand for
    QByteArrayView m_formCharsetName;
    QByteArrayView m_wrongCharset;
    QByteArrayView m_root;
    QByteArrayView m_brokenAt;
    Encoding m_encoding = Encoding::Empty;
    Encoding m_declared = Encoding::Empty;
    bool m_wellFormed = true;
    bool m_hasRest = false;
    bool m_hasDocumentType = false;
    bool m_rootArray = false;
    bool m_bodyIgnored = false;
    bool m_charsetUnknown = false;
    bool m_charsetTold = false;           // a declaration inside of XML says nothing any more
    std::array<qint32, MaxNames> m_first; // position of the first field of each name that the tables know
};

} // namespace ringback::vonage
