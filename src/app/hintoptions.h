// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "vonage/decode.h"
#include "vonage/signature.h"

#include <QCommandLineParser>

/// What several verbs are told of webhooks: the options for what paths and short codes are for, and the
/// secrets of signatures.
namespace ringback {

void addHintOptions(QCommandLineParser &parser);

/// What they say. The error is the exit status of a program that has already said why.
[[nodiscard]] Result<vonage::DecodeHints, int> hintsOf(const QCommandLineParser &parser);

/// The secrets of signatures in the environment. The error is likewise.
[[nodiscard]] Result<vonage::SignatureSecrets, int> secretsOfEnvironment();

} // namespace ringback
