// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/sip.h"

#include "vonage/show.h"

#include <algorithm>

namespace ringback::vonage {

QString showSip(const Examined &, const Field &field)
{
    const QString code = plainText(field.value);
    const auto *const row
        = std::ranges::find_if(SipTable::codes, [&field](const Value &known) { return isValue(known, field.value); });
    // The phrases are the standard's own words, which tools of the trade show as well.
    return row == std::end(SipTable::codes) ? code : QString(code + u' ' + QString::fromLatin1(row->brief));
}

} // namespace ringback::vonage
