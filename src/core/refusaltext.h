// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

#include <QByteArrayView>
#include <QString>

namespace ringback {

/// The id of the problem that an event has because its request was refused, such as "body-too-large".
[[nodiscard]] QByteArrayView refusalId(RefusalReason reason);

/// Why a request was refused, what was expected and where reading stopped: sentences for people, translated.
[[nodiscard]] QString refusalText(const Refusal &refusal);

} // namespace ringback
