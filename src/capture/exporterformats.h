// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/exporter.h"

namespace ringback {

/// An event and what is known of it, redacted when the options say so.
struct ExportedEvent
{
    Event event;
    vonage::Decoded decoded;
};
[[nodiscard]] ExportedEvent exportedEvent(const Event &event, const ExportOptions &options);

/// What a document of some format says of its being redacted; translated.
[[nodiscard]] QString redactionNote();

/// The bytes as UTF-8: themselves where they are that, else each read as a character of Latin-1.
[[nodiscard]] QByteArray readableText(QByteArrayView bytes);

/// Where a request was sent to by its connection and its Host field, as "https://host:port". \a otherwise
/// stands for a Host that may not stand in a URL.
[[nodiscard]] QByteArray origin(const Event &event, const QByteArray &otherwise);

// One function a format; ringback export's documentation says what each format holds.
[[nodiscard]] std::unique_ptr<ExportWriter> jsonLinesWriter(const ExportOptions &options);
[[nodiscard]] std::unique_ptr<ExportWriter> harWriter(const ExportOptions &options);
[[nodiscard]] std::unique_ptr<ExportWriter> csvWriter(const ExportOptions &options);
[[nodiscard]] std::unique_ptr<ExportWriter> curlWriter(const ExportOptions &options);

} // namespace ringback
