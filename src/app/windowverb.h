// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ringback {

/// "ringback [--listen ADDR:PORT] [CAPTURE]": opens the window. Help and mistakes need no display. Gives the
/// exit status when the last window was closed. Takes the arguments of main(), for it makes the QApplication.
int runWindow(int &argc, char *argv[]);

} // namespace ringback
