// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/jsonredactor.h"

#include "capture/textredactor.h"
#include "capture/valuenames.h"
#include "core/ascii.h"
#include "core/jsonstring.h"
#include "core/jsonwriter.h"

#include <QByteArrayList>

#include <algorithm>

namespace ringback {

namespace {

bool isPunctuation(char c) { return QByteArrayView("{}[]:,\"").contains(c); }

class JsonRedactor
{
public:
    JsonRedactor(const TextRedactor &redactor, QByteArrayView json)
        : m_redactor(redactor)
        , m_json(json)
    {
        m_out.reserve(json.size() + json.size() / 8);
    }

    QByteArray run()
    {
        while (m_at < m_json.size()) {
            const char c = m_json[m_at];
            if (c == '"') {
                readString();
            } else if (ascii::isSpace(c) || isPunctuation(c)) {
                if (c == '{' || c == '[')
                    enter();
                else if (c == '}' || c == ']')
                    leave();
                m_out += c;
                ++m_at;
            } else {
                readBare();
            }
        }
        return m_out;
    }

private:
    /// Names of this depth and above say what the values below are; deeper ones are taken for those of the
    /// last.
    static constexpr qsizetype KeptDepth = 512;

    void enter()
    {
        if (m_depth < KeptDepth)
            m_names += m_name;
        ++m_depth;
        if (m_secretDepth == 0 && isSecretName(m_name))
            m_secretDepth = m_depth;
    }

    void leave()
    {
        if (m_depth == m_secretDepth)
            m_secretDepth = 0;
        if (m_depth > 0 && --m_depth < KeptDepth)
            m_name = m_names.takeLast();
    }

    [[nodiscard]] bool isNameEndingAt(qsizetype end) const
    {
        const auto next = std::find_if_not(m_json.begin() + end, m_json.end(), ascii::isSpace);
        return next != m_json.end() && *next == ':';
    }

    [[nodiscard]] QByteArray redacted(const QByteArray &value) const
    {
        return m_secretDepth > 0 ? m_redactor.value("secret", value) : m_redactor.value(m_name, value);
    }

    void readString()
    {
        const qsizetype begin = m_at + 1;
        qsizetype end = begin;
        while (end < m_json.size() && m_json[end] != '"')
            end += m_json[end] == '\\' ? 2 : 1;
        const bool isClosed = end < m_json.size();
        end = std::min(end, m_json.size());
        const QByteArrayView raw = m_json.sliced(begin, end - begin);
        m_at = isClosed ? end + 1 : end;

        const QByteArray text = unescapedJson(raw, LoneSurrogates::Stay);
        const bool isName = isClosed && isNameEndingAt(m_at);
        const QByteArray result = isName ? m_redactor.text(text) : redacted(text);
        if (isName)
            m_name = text;
        if (result == text)
            m_out += m_json.sliced(begin - 1, m_at - begin + 1);
        else if (isClosed)
            JsonWriter(m_out).utf8(result);
        else
            m_out += '"' + result;
    }

    /// A number, a literal, or something that is no JSON.
    void readBare()
    {
        const qsizetype begin = m_at;
        while (m_at < m_json.size() && !ascii::isSpace(m_json[m_at]) && !isPunctuation(m_json[m_at]))
            ++m_at;
        const QByteArray token = m_json.sliced(begin, m_at - begin).toByteArray();
        if (isNameEndingAt(m_at)) { // not JSON, but it says what the next value is
            m_name = token;
            m_out += m_redactor.text(token);
            return;
        }
        if (token == "true" || token == "false" || token == "null") {
            m_out += token;
            return;
        }
        const QByteArray result = redacted(token);
        if (result == token)
            m_out += token;
        else
            JsonWriter(m_out).utf8(result);
    }

    const TextRedactor &m_redactor;
    QByteArrayView m_json;
    QByteArray m_out;
    qsizetype m_at = 0;
    qsizetype m_depth = 0;
    qsizetype m_secretDepth = 0; // depth of the outermost container that is secret as a whole; 0: none
    QByteArray m_name;           // the last name seen at this depth
    QByteArrayList m_names;      // of the depths above
};

} // namespace

QByteArray redactedJson(const TextRedactor &redactor, QByteArrayView json)
{
    return JsonRedactor(redactor, json).run();
}

} // namespace ringback
