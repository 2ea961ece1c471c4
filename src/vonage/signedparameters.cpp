// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/signedparameters.h"

#include "core/formescape.h"
#include "vonage/jsontokens.h"

#include <string_view>

namespace ringback::vonage {

namespace {

/// Percent and plus encoding undone; a percent sign without two hex digits stands for itself. Shares the
/// bytes of \a text where nothing is encoded.
QByteArray decoded(QByteArrayView text)
{
    if (!text.contains('%') && !text.contains('+'))
        return QByteArray::fromRawData(text.data(), text.size());
    QByteArray bytes;
    unescapeForm(text, bytes);
    return bytes;
}

QByteArrayView withoutMark(QByteArrayView body)
{
    return body.startsWith("\xef\xbb\xbf") ? body.sliced(3) : body;
}

bool looksLikeJson(QByteArrayView body) { return body.trimmed().startsWith('{'); }

/// Whether a letter of "sig" is written as an escape, which nobody needs to do.
bool hasEscapedLetter(QByteArrayView form)
{
    for (qsizetype i = form.indexOf('%'); i >= 0 && i + 2 < form.size(); i = form.indexOf('%', i + 1)) {
        const QByteArrayView code = form.sliced(i + 1, 2);
        if (code == "73" || code == "69" || code == "67")
            return true;
    }
    return false;
}

std::optional<Parameters> jsonParameters(QByteArrayView body)
{
    const auto members = jsonMembers(body, MaxParameters);
    if (!members)
        return std::nullopt;
    Parameters parameters;
    parameters.reserve(members->size());
    for (const JsonMember &member : *members) {
        const bool isString = member.kind == JsonToken::Kind::String;
        parameters.push_back({.name = member.name,
                              .value = isString
                                  ? jsonStringBytes(member.value)
                                  : QByteArray::fromRawData(member.value.data(), member.value.size())});
    }
    return parameters;
}

/// The bytes that hold the parameters.
QByteArrayView signedText(const HttpRequest &request)
{
    return isQuerySigned(request) ? request.query() : QByteArrayView(request.body);
}

} // namespace

std::optional<Parameters> formParameters(QByteArrayView text)
{
    Parameters parameters;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('&');
        const QByteArrayView pair = text.first(end < 0 ? text.size() : end);
        text = text.sliced(end < 0 ? text.size() : end + 1);
        if (pair.isEmpty())
            continue;
        if (parameters.size() == MaxParameters)
            return std::nullopt;
        const qsizetype equals = pair.indexOf('=');
        parameters.push_back({.name = decoded(pair.first(equals < 0 ? pair.size() : equals)),
                              .value = equals < 0 ? QByteArray("") : decoded(pair.sliced(equals + 1))});
    }
    return parameters;
}

bool isQuerySigned(const HttpRequest &request) { return request.body.isEmpty() || request.ignoresBody(); }

std::optional<Parameters> signedParameters(const HttpRequest &request)
{
    if (isQuerySigned(request))
        return formParameters(request.query());
    const QByteArrayView body = withoutMark(request.body);
    return looksLikeJson(body) ? jsonParameters(body) : formParameters(body);
}

bool namesSignature(const HttpRequest &request)
{
    const QByteArrayView text = signedText(request);
    const std::string_view rest(text.data(), size_t(text.size()));
    // Found by its "g", the rarest of the three letters in what Vonage sends.
    for (size_t g = rest.find('g', 2); g != std::string_view::npos; g = rest.find('g', g + 1)) {
        if (rest[g - 1] != 'i' || rest[g - 2] != 's')
            continue;
        const char before = g > 2 ? rest[g - 3] : '&';
        const char after = g + 1 < rest.size() ? rest[g + 1] : '\0';
        if ((before == '"' && after == '"')
            || (before == '&' && (after == '=' || after == '&' || after == '\0')))
            return true;
    }
    return false;
}

bool mayHaveSignature(const HttpRequest &request)
{
    if (namesSignature(request))
        return true;
    const QByteArrayView text = signedText(request);
    return !looksLikeJson(withoutMark(text)) && hasEscapedLetter(text);
}

} // namespace ringback::vonage
