// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <cstring>

namespace ringback {

/// Appends JSON (RFC 8259) to a byte array: always valid UTF-8, without an allocation a value. The caller
/// opens and closes in pairs and gives each member a key(); whatever the values are, the text is well-formed.
class JsonWriter
{
public:
    enum class Layout { Compact, Indented }; ///< Indented: a line a member, two blanks a level

    /// Appends to \a out, which must not be touched while the writer lives.
    explicit JsonWriter(QByteArray &out, Layout layout = Layout::Compact);
    ~JsonWriter();
    Q_DISABLE_COPY_MOVE(JsonWriter)

    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }

    /// The name of the next value: plain ASCII that needs no escaping.
    JsonWriter &key(QByteArrayView name)
    {
        separate();
        reserve(name.size() + 4);
        *m_at++ = '"';
        append(name);
        *m_at++ = '"';
        *m_at++ = ':';
        if (m_layout == Layout::Indented)
            *m_at++ = ' ';
        return *this;
    }

    /// A string from UTF-8; bytes that are not become U+FFFD.
    JsonWriter &utf8(QByteArrayView text);
    /// A string from bytes: UTF-8 where they are that, else each byte is read as a character of Latin-1.
    JsonWriter &bytes(QByteArrayView text);
    /// A string; lone surrogates become U+FFFD.
    JsonWriter &string(QStringView text);
    /// A string that holds \a bytes in base64 (RFC 4648 section 4).
    JsonWriter &base64(QByteArrayView bytes);
    JsonWriter &number(qint64 value);
    /// \a value / 1000 with one to three decimals.
    JsonWriter &thousandths(qint64 value);
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    /// A value that is JSON already.
    JsonWriter &json(QByteArrayView text) { return literal(text); }

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    JsonWriter &literal(QByteArrayView text);
    void breakLine();
    void separate()
    {
        if (!m_needsComma)
            return;
        reserve(1);
        *m_at++ = ',';
        m_needsComma = false;
        if (m_layout == Layout::Indented)
            breakLine();
    }
    void append(QByteArrayView text)
    {
        reserve(text.size());
        std::memcpy(m_at, text.data(), size_t(text.size()));
        m_at += text.size();
    }
    /// Makes sure that \a bytes fit behind m_at.
    void reserve(qsizetype bytes)
    {
        if (m_end - m_at < bytes)
            grow(bytes);
    }
    void grow(qsizetype bytes);

    QByteArray &m_out; // as large as its capacity while the writer lives; what counts ends at m_at
    char *m_at = nullptr;
    char *m_end = nullptr;
    const Layout m_layout;
    int m_depth = 0;
    bool m_needsComma = false;
};

} // namespace ringback
