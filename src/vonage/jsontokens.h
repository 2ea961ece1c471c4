// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QVarLengthArray>

#include <optional>
#include <vector>

namespace ringback::vonage {

/// A piece of JSON text, as it is written.
struct JsonToken
{
    enum class Kind : quint8 {
        End,
        Error,
        Open,
        Close,
        Colon,
        Comma,
        Key,
        String,
        Number,
        Word
    } kind = Kind::Error;
    QByteArrayView text; ///< strings with their quotes
};

/// Cuts one JSON value (RFC 8259) into tokens and checks its grammar on the way; after Error there is only
/// Error. Deeper than 512 levels is an error too. Linear in the text, memory for its depth.
class JsonTokenizer
{
public:
    explicit JsonTokenizer(QByteArrayView text)
        : m_rest(text)
    {
    }
    [[nodiscard]] JsonToken next();
    /// Arrays and objects that are open behind the last token.
    [[nodiscard]] qsizetype depth() const { return m_open.size(); }
    /// What was not read yet.
    [[nodiscard]] QByteArrayView rest() const { return m_rest; }

private:
    enum class State : quint8 { Value, ValueOrClose, Key, KeyOrClose, Colon, CommaOrClose, Done, Failed };

    JsonToken take(JsonToken::Kind kind, qsizetype size, State next);
    JsonToken close(char bracket);
    JsonToken fail();
    [[nodiscard]] State behindValue() const { return m_open.isEmpty() ? State::Done : State::CommaOrClose; }

    QByteArrayView m_rest;
    QVarLengthArray<char, 32> m_open; // the brackets that will close what is open
    State m_state = State::Value;
};

/// Bytes of the escape (RFC 8259 section 7) in front of \a text, whose first is a backslash; 0 where it is
/// none.
[[nodiscard]] qsizetype jsonEscapeSize(QByteArrayView text);

/// Takes \a at behind the number that begins there (RFC 8259 section 6). False where it ceases to be one.
[[nodiscard]] bool skipJsonNumber(const char *&at, const char *end);

/// The text of a string token, unescaped, as UTF-8; lone surrogates become U+FFFD.
[[nodiscard]] QByteArray jsonStringText(QByteArrayView token);
/// The same; shares the bytes of \a token where nothing is escaped, so it must not outlive them.
[[nodiscard]] QByteArray jsonStringBytes(QByteArrayView token);

/// Appends \a text as a JSON string, escaped as ECMAScript's JSON.stringify does: no more than needed.
void appendJsonString(QByteArray &json, QByteArrayView text);

/// \a json as JSON.stringify(JSON.parse(json)) would write it, numbers and the order of members as they are:
/// no white space, no needless escapes. Empty when it is not JSON.
[[nodiscard]] QByteArray compactJson(QByteArrayView json);

/// A member of an object: its name unescaped, its value's own text and kind (Open for objects and arrays).
/// Must not outlive the JSON.
struct JsonMember
{
    QByteArray name;
    QByteArrayView value;
    JsonToken::Kind kind = JsonToken::Kind::Error;
};

/// The members of a JSON object in their order, repeats too. Nothing when \a json is no object or has more
/// than \a max.
[[nodiscard]] std::optional<std::vector<JsonMember>> jsonMembers(QByteArrayView json, size_t max);

} // namespace ringback::vonage
