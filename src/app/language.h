// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace ringback {

/// Code and own name of every language that there are texts in, such as "pt_BR" and "português (Brasil)".
[[nodiscard]] QList<std::pair<QString, QString>> languages();

/// Lets the program speak \a code, or the system's language when that is empty; what has no text in it stays
/// English. Numbers, dates and the direction of reading follow. Once, after the application is made and
/// before the first window.
void useLanguage(const QString &code);

} // namespace ringback
