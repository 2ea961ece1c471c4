// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>

namespace ringback {

/// Tells assistive technology what \a widget is, which paints itself; in its constructor, before it has a
/// name.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

} // namespace ringback
