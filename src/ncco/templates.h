// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <span>

namespace ringback::ncco {

/// An NCCO to begin from, with placeholders (placeholders.h) for what belongs to the call being answered.
struct Template
{
    const char *id;    ///< as it is written in rule files
    const char *title; ///< for menus; source of context "Ncco"
    const char *use;   ///< what it is good for, one sentence; source of context "Ncco"
    const char *text;  ///< formatted JSON

    [[nodiscard]] QString shownTitle() const;
    [[nodiscard]] QString shownUse() const;
};

/// Those that come with Ringback, in the order in which menus show them.
[[nodiscard]] std::span<const Template> builtinTemplates();
/// Null when there is none of that id.
[[nodiscard]] const Template *findTemplate(QByteArrayView id);

} // namespace ringback::ncco
