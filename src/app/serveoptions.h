// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service.h"
#include "core/result.h"

#include <QStringList>

namespace ringback {

/// The command line of "ringback serve", understood.
struct ServeOptions
{
    ServiceSettings service;
    bool print = false;
    bool captureIsNew = false; ///< the file's name was made up, so it is worth saying
};

/// Reads the options and the files they name. The error is the exit status of a program that has already said
/// why.
[[nodiscard]] Result<ServeOptions, int> parseServeOptions(const QStringList &arguments);

} // namespace ringback
