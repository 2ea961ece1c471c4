// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reply/rulebook.h"

namespace ringback {

/// What a rule does, for lists: "Answers 204 No Content".
[[nodiscard]] QString whatText(const Rule &rule);
/// What a fault is, for menus and lists.
[[nodiscard]] QString faultText(Fault fault);

/// A rule for requests like \a event, named so that it differs from \a others. It answers what an NCCO may
/// answer with a greeting, and others with success.
[[nodiscard]] Rule ruleFor(const Event &event, const QList<Rule> &others);
/// \a name, or it with a number behind, so that it differs from those of \a others.
[[nodiscard]] QString freeName(const QString &name, const QList<Rule> &others);

} // namespace ringback
