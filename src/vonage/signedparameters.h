// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/httprequest.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace ringback::vonage {

/// A parameter as signatures see it: decoded, UTF-8; a JSON scalar is its own text without quotes. Shares the
/// bytes that it was read from where they need no decoding, so it must not outlive them.
struct Parameter
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const Parameter &, const Parameter &) = default;
};
using Parameters = std::vector<Parameter>;

/// More parameters than this are no webhook of Vonage's, and are not read.
inline constexpr size_t MaxParameters = 2000;

/// The parameters of a query or form (WHATWG URL, application/x-www-form-urlencoded), in order, with repeats.
/// Nothing when there are more than MaxParameters.
[[nodiscard]] std::optional<Parameters> formParameters(QByteArrayView text);

/// Whether an SMS signature covers the query: where the fields are, without a body that means anything.
[[nodiscard]] bool isQuerySigned(const HttpRequest &request);

/// The parameters that an SMS signature covers, in their order: those of the query or of the body, JSON or
/// form. Nothing when there are too many or the JSON is broken.
[[nodiscard]] std::optional<Parameters> signedParameters(const HttpRequest &request);

/// Whether the bytes that hold the parameters have sig where a name can stand.
[[nodiscard]] bool namesSignature(const HttpRequest &request);
/// As namesSignature(), or whether that name may be there in escapes. Quick, for requests that have none.
[[nodiscard]] bool mayHaveSignature(const HttpRequest &request);

} // namespace ringback::vonage
