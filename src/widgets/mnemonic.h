// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringback {

/// What a button or a menu of that \a text is called: without "&", and without the "(&H)" of Japanese and
/// Chinese.
[[nodiscard]] QString withoutMnemonic(QString text);
/// What a button or a menu is to be given so that it shows \a text with every "&" that is in it.
[[nodiscard]] QString literalText(QString text);

} // namespace ringback
