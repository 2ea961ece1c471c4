// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLineEdit;

namespace ringback {

/// Gives \a line the button that empties it, with a name, which Qt's own has not.
void addClearButton(QLineEdit &line);

} // namespace ringback
