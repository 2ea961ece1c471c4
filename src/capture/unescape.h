// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace ringback {

// What a text says once the escapes of its encoding are taken away. Broken escapes stand for themselves. Each
// replaces \a result, whose memory is used again; linear.

/// The inside of a JSON string (RFC 8259 section 7).
void unescapeJson(QByteArrayView text, QByteArray &result);
/// XML's five named entities and its numeric ones.
void unescapeXml(QByteArrayView text, QByteArray &result);

} // namespace ringback
