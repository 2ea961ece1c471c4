// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/freename.h"

#include <QCoreApplication>

namespace ringback {

namespace {

struct FreeName
{
    Q_DECLARE_TR_FUNCTIONS(FreeName)
};

} // namespace

QString freeName(const QString &name, const QStringList &taken)
{
    QString free = name;
    for (int number = 2; taken.contains(free); ++number)
        free = FreeName::tr("%1 (%2)").arg(name).arg(number);
    return free;
}

} // namespace ringback
