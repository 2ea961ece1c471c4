// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

/// Text of strangers, harmless to terminals and windows and with nothing in it that cannot be seen: control
/// characters become pictures (U+2400 and after), and what turns the direction of writing, has no width or is
/// half a character becomes its number, as "⟨U+202E⟩".
namespace ringback {

/// \a text on one line; past \a longest UTF-16 code units it is cut and ends in an ellipsis.
[[nodiscard]] QString visibleLine(QStringView text, qsizetype longest);
[[nodiscard]] QString visibleLine(QByteArrayView utf8, qsizetype longest);

/// \a bytes as UTF-8 in lines: tabs and line ends stay, CR LF as LF; bytes that are not UTF-8 become "⟨E9⟩".
[[nodiscard]] QByteArray visibleText(QByteArrayView bytes);

} // namespace ringback
