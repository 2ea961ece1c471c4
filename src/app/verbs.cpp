// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs.h"

#include "app/checkverb.h"
#include "app/decodeverb.h"
#include "app/exportverb.h"
#include "app/serveverb.h"

#include <algorithm>
#include <iterator>

namespace ringback {

namespace {

struct NamedVerb
{
    QByteArrayView name;
    Verb run;
};

constexpr NamedVerb Verbs[] = {
    {"serve", runServe},
    {"decode", runDecode},
    {"check", runCheck},
    {"export", runExport},
};

} // namespace

Verb verbNamed(QByteArrayView name)
{
    const auto *const found = std::ranges::find(Verbs, name, &NamedVerb::name);
    return found == std::end(Verbs) ? nullptr : found->run;
}

} // namespace ringback
