// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/messageredactor.h"

#include "capture/jsonredactor.h"
#include "capture/textredactor.h"
#include "capture/valuenames.h"
#include "core/formescape.h"
#include "vonage/charset.h"

#include <QStringEncoder>

#include <algorithm>
#include <optional>

namespace ringback {

namespace {

/// \a raw without its percent escapes, redacted as the value of \a name or as a text.
QByteArray encoded(const TextRedactor &redactor, QByteArrayView name, QByteArrayView raw, bool plusIsBlank)
{
    const QByteArray decoded = plusIsBlank ? unescapedForm(raw) : unescapedPath(raw);
    const QByteArray redacted = name.isEmpty() ? redactor.text(decoded) : redactor.value(name, decoded);
    return redacted == decoded ? raw.toByteArray() : redacted.toPercentEncoding("*");
}

/// "name=value&…", percent-encoded.
QByteArray redactedPairs(const TextRedactor &redactor, QByteArrayView form)
{
    QByteArray out;
    out.reserve(form.size());
    while (true) {
        const qsizetype end = form.indexOf('&');
        const QByteArrayView pair = form.first(end < 0 ? form.size() : end);
        const qsizetype equals = pair.indexOf('=');
        const QByteArrayView name = equals < 0 ? pair : pair.first(equals);
        out += encoded(redactor, {}, name, true);
        if (equals >= 0) {
            const QByteArray decodedName = unescapedForm(name);
            out += '=' + encoded(redactor, decodedName, pair.sliced(equals + 1), true);
        }
        if (end < 0)
            return out;
        out += '&';
        form = form.sliced(end + 1);
    }
}

/// Of a body that does not write ASCII as ASCII, such as one in UTF-16, so that nothing is found in its
/// bytes: in the same charset, or hidden as a whole where it cannot be read or written as it was.
QByteArray redactedInCharset(const TextRedactor &redactor, QByteArrayView body, QByteArrayView contentType,
                             const vonage::CharsetReader &reader)
{
    QByteArray hidden = "***";
    const std::optional<QString> text = reader.read(body);
    if (!text)
        return hidden;
    const QByteArray plain = text->toUtf8();
    const qsizetype parameters = contentType.indexOf(';');
    const QByteArray redacted =
        redactedBody(redactor, plain, contentType.first(parameters < 0 ? contentType.size() : parameters));
    if (redacted == plain) // unless the mark is one of chance
        return redactor.text(body) == body ? body.toByteArray() : hidden;
    const auto rewritten = [&](const auto &...encoding) -> std::optional<QByteArray> {
        const auto write = [&](const QString &string) {
            QStringEncoder encoder(encoding...);
            return encoder.isValid() ? QByteArray(encoder.encode(string)) : QByteArray();
        };
        return write(*text) == body ? std::optional(write(QString::fromUtf8(redacted))) : std::nullopt;
    };
    if (const auto marked = QStringConverter::encodingForData(body))
        return rewritten(*marked, QStringConverter::Flag::WriteBom).value_or(hidden);
    const QByteArray charset = vonage::charsetOf(contentType).toByteArray();
    const QByteArray bigEndian = charset + "BE"; // as CharsetReader finds out
    auto out = rewritten(charset.constData());
    if (!out)
        out = rewritten(bigEndian.constData());
    return out.value_or(hidden);
}

} // namespace

QByteArray withChangedValues(QByteArrayView section,
                             const std::function<QByteArray(const HeaderField &)> &change)
{
    QByteArray out;
    out.reserve(section.size());
    for (const HeaderField &field : HeaderFields(section)) {
        const QByteArray value = change(field);
        const char *const line = field.name.data();
        const qsizetype rest = section.end() - line;
        const qsizetype lineBreak = QByteArrayView(line, rest).indexOf('\n');
        const qsizetype lineSize = lineBreak < 0 ? rest : lineBreak + 1;
        if (value == field.value)
            out += QByteArrayView(line, lineSize);
        else // only what is not empty changes, so the value is inside the line
            out += QByteArrayView(line, field.value.data() - line).toByteArray() + value + "\r\n";
    }
    return out;
}

QByteArray redactedTarget(const TextRedactor &redactor, QByteArrayView target)
{
    const qsizetype mark = target.indexOf('?');
    QByteArrayView path = target.first(mark < 0 ? target.size() : mark);
    QByteArray out;
    if (const qsizetype scheme = path.indexOf("://"); scheme >= 0) { // absolute form: the user name goes
        const qsizetype slash = path.indexOf('/', scheme + 3);
        const qsizetype authorityEnd = slash < 0 ? path.size() : slash;
        out += redactor.textWithNumbers(path.first(authorityEnd));
        path = path.sliced(authorityEnd);
    }
    while (!path.isEmpty()) {
        const qsizetype slash = path.indexOf('/');
        out += encoded(redactor, {}, path.first(slash < 0 ? path.size() : slash), false);
        if (slash < 0)
            break;
        out += '/';
        path = path.sliced(slash + 1);
    }
    if (mark >= 0)
        out += '?' + redactedPairs(redactor, target.sliced(mark + 1));
    return out;
}

QByteArray redactedHeaderValue(const TextRedactor &redactor, QByteArrayView name, QByteArrayView value)
{
    return isPlainHeader(name) && !isSecretName(name) ? redactor.textWithNumbers(value)
                                                      : redactor.value(name, value);
}

QByteArray redactedFieldLines(const TextRedactor &redactor, QByteArrayView section)
{
    return withChangedValues(section, [&redactor](const HeaderField &field) {
        return redactedHeaderValue(redactor, field.name, field.value);
    });
}

QByteArray redactedBody(const TextRedactor &redactor, QByteArrayView body, QByteArrayView contentType)
{
    auto reader = vonage::CharsetReader::findByMark(body);
    if (!reader)
        reader = vonage::CharsetReader::find(vonage::charsetOf(contentType));
    if (reader && !reader->isAsciiCompatible())
        return redactedInCharset(redactor, body, contentType, *reader);
    if (body.contains('\0')) // no text, or one whose charset nobody tells
        return "***";
    const QByteArrayView trimmed = body.trimmed();
    const QByteArray type = contentType.toByteArray().toLower();
    if (trimmed.startsWith('{') || trimmed.startsWith('[') || type.contains("json"))
        return redactedJson(redactor, body);
    const bool isForm = type.contains("x-www-form-urlencoded")
        || (type.isEmpty() && body.contains('=')
            && std::ranges::none_of(body, [](char c) { return c <= ' ' || c == '<'; }));
    return isForm ? redactedPairs(redactor, body) : redactor.text(body);
}

} // namespace ringback
