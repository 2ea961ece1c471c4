// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "net/listener.h"

#include <QStringList>

namespace ringback {

/// The command line of the window, "ringback [--listen ADDR:PORT] [CAPTURE]", understood.
struct WindowOptions
{
    QList<ListenAddress> addresses; ///< none: those of the settings
    QString capturePath;            ///< null: the last one, else a new one
};

/// Needs no display. The error is the exit status of a program that has already said why.
[[nodiscard]] Result<WindowOptions, int> parseWindowOptions(const QStringList &arguments);

/// Opens the window; gives the exit status when the last one was closed. Needs a QApplication.
int runWindow(const WindowOptions &options);

} // namespace ringback
