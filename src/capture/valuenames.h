// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

/// What the names of values tell about them, for redacting: parameters, JSON members, headers, XML elements.
namespace ringback {

/// Letters and digits in lower case: "X-Api-Key" and "api_key" are spelt in many ways.
[[nodiscard]] QByteArray squeezedName(QByteArrayView name);

/// Whether the name of a value says that others must not see it; dotted names do when one of their parts
/// does.
[[nodiscard]] bool isSecretName(QByteArrayView name);
/// The same of a name without parts.
[[nodiscard]] bool isSecretWord(QByteArrayView word);

/// The last part of a name that is not an index, squeezed: "sender" of "sms.0.sender[1]".
[[nodiscard]] QByteArray innermostName(QByteArrayView name);

/// What holds a phone number, or digits that are none, such as a time, by its innermost name.
[[nodiscard]] bool holdsNumber(const QByteArray &name);
[[nodiscard]] bool holdsOtherDigits(const QByteArray &name);

/// Headers whose digits are never a phone number.
[[nodiscard]] bool isPlainHeader(QByteArrayView name);

} // namespace ringback
