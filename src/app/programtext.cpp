// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/programtext.h"

#include "core/visibletext.h"

#include <QCoreApplication>

namespace ringback {

namespace {

struct ProgramText
{
    Q_DECLARE_TR_FUNCTIONS(ProgramText)
};

constexpr qsizetype LongestProgram = 40;

} // namespace

QString programText(const QString &name, qint64 process)
{
    return name.isEmpty()
        ? ProgramText::tr("another program")
        : ProgramText::tr("%1 (process %2)").arg(visibleLine(name, LongestProgram), QString::number(process));
}

} // namespace ringback
