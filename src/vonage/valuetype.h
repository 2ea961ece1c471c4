// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vonage/schema.h"

/// What the values of a Type look like.
namespace ringback::vonage {

/// Whether a value that is not empty is of that type. Scalars may come as strings.
[[nodiscard]] bool fits(Type type, const Field &field);
/// Whether a field of a query or form that may hold JSON text holds some that could not be read.
[[nodiscard]] bool isBrokenJson(Type type, const Field &field);
/// As in "should be …", for words().
[[nodiscard]] const char *typeName(Type type);

} // namespace ringback::vonage
