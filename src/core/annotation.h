// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringback {

/// Marks are numbers: 0 is none, 1 to MarkCount a colour.
inline constexpr int MarkCount = 7;

/// What the user has put on an event. A value.
struct Annotation
{
    int mark = 0;
    QString note;

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

} // namespace ringback
