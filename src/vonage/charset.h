// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

#include <optional>

namespace ringback::vonage {

/// The value of the charset parameter of a Content-Type, without its quotes; empty when there is none.
[[nodiscard]] QByteArrayView charsetOf(QByteArrayView contentType);
/// Whether text of that charset can be read as it is: UTF-8 and what is part of it.
[[nodiscard]] bool isUtf8Charset(QByteArrayView charset);

/// Reads text of a charset that Qt knows; which ones beside UTF-8, UTF-16, UTF-32 and Latin-1 depends on how
/// it was built.
class CharsetReader
{
public:
    [[nodiscard]] static std::optional<CharsetReader> find(QByteArrayView charset);
    /// UTF-16 or UTF-32 by the byte order mark at the start of \a bytes.
    [[nodiscard]] static std::optional<CharsetReader> findByMark(QByteArrayView bytes);

    /// Whether ASCII is written as ASCII.
    [[nodiscard]] bool isAsciiCompatible() const { return m_isAsciiCompatible; }
    /// Whether it is Latin-1 or one of its kin, in which any bytes are text.
    [[nodiscard]] bool isLatin() const { return m_isLatin; }
    /// \a bytes as text; nothing when they are no text of this charset.
    [[nodiscard]] std::optional<QString> read(QByteArrayView bytes) const;

private:
    explicit CharsetReader(const QByteArray &name);

    QByteArray m_name;
    bool m_isAsciiCompatible = false;
    bool m_isLatin = false;
};

} // namespace ringback::vonage
