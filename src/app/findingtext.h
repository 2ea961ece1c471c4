// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/finding.h"

#include <QString>

namespace ringback {

/// Findings of the NCCO \a text, a line each in the compilers' form: "NAME:1:9: error: … [ncco-…]".
[[nodiscard]] QString findingLines(const std::vector<ncco::Finding> &findings, const QByteArray &text,
                                   const QString &name);

} // namespace ringback
