// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/limits.h"
#include "http/requestparser.h"
#include "vonage/decode.h"

#include <QFile>

#include <algorithm>

/// Recorded requests, and what decoding made of them as text that a failed comparison shows well.
namespace ringback::vonage {

[[nodiscard]] inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The one request in \a bytes; a null method when they are none.
[[nodiscard]] inline HttpRequest parsed(const QByteArray &bytes)
{
    RequestParser parser{Limits()};
    const ParseStep step = parser.feed(bytes);
    const auto *const request = std::get_if<Parsed>(&step.outcome);
    return request && step.consumed == bytes.size() ? request->request : HttpRequest();
}

[[nodiscard]] inline HttpRequest get(const QByteArray &target)
{
    return {.method = "GET", .target = target, .fieldSection = {}, .body = {}, .trailerSection = {}};
}

[[nodiscard]] inline HttpRequest post(const QByteArray &type, const QByteArray &body,
                                      const QByteArray &target = "/")
{
    return {.method = "POST",
            .target = target,
            .fieldSection = type.isEmpty() ? QByteArray() : QByteArray("Content-Type: " + type + "\r\n"),
            .body = body,
            .trailerSection = {}};
}

[[nodiscard]] inline HttpRequest postJson(const QByteArray &body, const QByteArray &target = "/")
{
    return post("application/json", body, target);
}

[[nodiscard]] inline QByteArray digestText(const Digest &digest)
{
    QByteArray text = apiId(digest.api) + ' ' + digest.kind;
    if (!digest.subkind.isEmpty())
        text += '/' + digest.subkind;
    text += ' ' + confidenceId(digest.confidence) + ", expects " + expectsId(digest.expects) + '\n';
    const std::pair<const char *, QByteArray> values[] = {
        {"from", digest.from},
        {"to", digest.to},
        {"status", digest.status},
        {"conversation", digest.conversation},
        {"call", digest.call},
        {"message", digest.message},
        {"problems", digest.problems.join(' ')},
    };
    for (const auto &[name, value] : values) {
        if (!value.isEmpty())
            text += QByteArray(name) + ": " + QByteArray(value).replace(IdSeparator, ' ') + '\n';
    }
    return text;
}

[[nodiscard]] inline QByteArray decodedText(const Decoded &decoded)
{
    QByteArray text = decoded.summary.toUtf8() + "\n\n" + digestText(decoded.digest)
        + "evidence: " + decoded.evidence.join(' ') + "\n\n";
    static constexpr qsizetype most = 500; // fields of a request made to have too many
    const qsizetype left = decoded.fields.size() - most;
    for (const DecodedField &field : decoded.fields.first(std::min(decoded.fields.size(), most))) {
        text += field.name + " = " + field.value + "\n    "
            + (field.label.isNull() ? "(not in reference)" : field.label.toUtf8()) + ": "
            + field.shownText().toUtf8() + '\n';
        if (!field.meaning.isEmpty())
            text += "    " + field.meaning.toUtf8() + '\n';
        if (field.problem)
            text += "    ! " + field.problem->id + '\n';
    }
    if (left > 0)
        text += "and " + QByteArray::number(left) + " more\n";
    if (!decoded.problems.isEmpty())
        text += '\n';
    for (const Problem &problem : decoded.problems)
        text += "! " + problem.id + " [" + problem.field + "] " + problem.text.toUtf8() + '\n';
    return text;
}

} // namespace ringback::vonage
