// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/refusemenu.h"

#include "core/reply.h"

#include <array>

namespace ringback {

namespace {

/// A status to refuse with, and what Vonage makes of it.
struct Refusing
{
    int status;
    const char *effect;
};

constexpr std::array Refusals{
    Refusing{400, QT_TRANSLATE_NOOP("ringback::RefuseMenu", "%1: not tried again")},
    Refusing{401, QT_TRANSLATE_NOOP("ringback::RefuseMenu", "%1: not tried again")},
    Refusing{404, QT_TRANSLATE_NOOP("ringback::RefuseMenu", "%1: not tried again")},
    Refusing{429, QT_TRANSLATE_NOOP("ringback::RefuseMenu", "%1: tried again")},
    Refusing{500, QT_TRANSLATE_NOOP("ringback::RefuseMenu", "%1: tried again for messages, not for calls")},
    Refusing{503, QT_TRANSLATE_NOOP("ringback::RefuseMenu", "%1: tried again")},
};

} // namespace

RefuseMenu::RefuseMenu(QWidget *parent)
    : QMenu(parent)
{
    for (const Refusing &one : Refusals) {
        const QString status = QString::fromLatin1(statusText(one.status));
        connect(addAction(tr(one.effect).arg(status)), &QAction::triggered, this,
                [this, code = one.status] { Q_EMIT chosen(code); });
    }
}

} // namespace ringback
