// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/sip.h"

#include "vonage/examine.h"
#include "vonage/show.h"

namespace ringback::vonage {

QString showSip(const Examined &examined, const Field &field)
{
    const Value *const row = examined.seen(field).value;
    // The phrases are the standard's own words, which tools of the trade show as well.
    return row ? QString(QLatin1String(row->value) + u' ' + QLatin1String(row->brief)) : QString();
}

} // namespace ringback::vonage
