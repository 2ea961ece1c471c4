// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "vonage/decode.h"

#include <QCommandLineParser>

/// The options with which users tell what their paths and short codes are for; several verbs have them.
namespace ringback {

void addHintOptions(QCommandLineParser &parser);

/// What they say. The error is the exit status of a program that has already said why.
[[nodiscard]] Result<vonage::DecodeHints, int> hintsOf(const QCommandLineParser &parser);

} // namespace ringback
