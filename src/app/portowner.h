// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringback {

/// The program that listens on a TCP port of this machine, such as "python3 (process 4711)"; "another
/// program" when the system does not tell, which only Linux does, and only of programs of the same user. When
/// it is this process, it is called \a ourselves, unless that is null.
[[nodiscard]] QString portOwner(quint16 port, const QString &ourselves = {});

} // namespace ringback
