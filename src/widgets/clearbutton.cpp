// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/clearbutton.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace ringback {

namespace {

struct ClearButton
{
    Q_DECLARE_TR_FUNCTIONS(ClearButton)
};

} // namespace

void addClearButton(QLineEdit &line)
{
    line.setClearButtonEnabled(true);
    for (QToolButton *const button : line.findChildren<QToolButton *>())
        button->setAccessibleName(ClearButton::tr("Clear"));
}

} // namespace ringback
