// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/jsondocument.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace ringback::ncco {

/// "{name}" in a string of an NCCO template. Names are ASCII letters, digits and ".", "_", "-"; "{{" and "}}"
/// stand for the braces themselves. Any other brace is plain text.
struct Placeholder
{
    TextRange range; ///< with its braces
    QByteArrayView name;
    JsonValue value = {}; ///< the string that it stands in
};

/// The placeholders in the values of \a document, in the order of its text. They look into it.
[[nodiscard]] std::vector<Placeholder> placeholders(const JsonDocument &document);

/// What a placeholder stands for, as UTF-8 text; nothing when there is no such value.
using PlaceholderValue = std::function<std::optional<QByteArray>(QByteArrayView name)>;

/// One that can be filled in, for who writes a template.
struct KnownPlaceholder
{
    QByteArray name;
    QString help; ///< what it stands for, one sentence, translated
};

/// What can be filled in.
struct KnownPlaceholders
{
    PlaceholderValue value; ///< those of their usual shape, to check with; any thread
    std::vector<KnownPlaceholder> offered;
};

/// Where something of a template went in the filled text.
struct Replacement
{
    TextRange inTemplate;
    TextRange inFilled;
};

/// A template with its values in.
struct FilledTemplate
{
    QByteArray text;
    std::vector<Replacement> replacements; ///< in the order of the text
    std::vector<Placeholder> unknown;      ///< those without a value, with their places in the template

    [[nodiscard]] bool isWhole() const { return unknown.empty(); }
};

/// \a document with its placeholders replaced by values, escaped for JSON, and for XML in SSML and as RFC
/// 3986 section 2.1 has it inside a URL; unknown ones stay as they are. No value can leave its string, nor
/// become markup in SSML, nor make SSML of another text: one that begins so gets a blank, "< speak>".
[[nodiscard]] FilledTemplate filledTemplate(const JsonDocument &document, const PlaceholderValue &value);

} // namespace ringback::ncco
