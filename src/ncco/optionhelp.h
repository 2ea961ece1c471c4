// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/jsondocument.h"

#include <QString>
#include <QStringList>

namespace ringback::ncco {

/// What the tables say of the action, option or value at a place. All texts are translated.
struct OptionHelp
{
    TextRange range;   ///< what it is about
    QString title;     ///< its name; empty when nothing is known
    QString help;      ///< what it does, one sentence
    QString type;      ///< such as "a whole number from 0 to 10, in s"; empty for an action
    QStringList facts; ///< sentences: what it is without being written, what may be written, how old it is

    /// All of it, a line each.
    [[nodiscard]] QString text() const;
};

[[nodiscard]] OptionHelp helpAt(const JsonDocument &document, qsizetype offset);

} // namespace ringback::ncco
