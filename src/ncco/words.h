// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace ringback::ncco {

/// The translation of \a source, a literal marked for context "Ncco".
[[nodiscard]] inline QString words(const char *source) { return QCoreApplication::translate("Ncco", source); }

} // namespace ringback::ncco
