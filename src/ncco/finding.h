// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/rules.h"
#include "ncco/textrange.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace ringback::ncco {

/// Bytes to be put in the place of others.
struct Edit
{
    TextRange range;
    QByteArray replacement = {};

    friend bool operator==(const Edit &, const Edit &) = default;
};

/// A repair that is offered.
struct Fix
{
    const char *title = nullptr; ///< to be translated in context "Ncco"
    QStringList arguments = {};
    std::vector<Edit> edits; ///< in the order of the text; they do not overlap
    bool mayReveal =
        false; ///< it might bring up errors that were hidden; check() tries it before it offers it
};

/// Something in an NCCO that one should know of.
struct Finding
{
    RuleId rule = RuleId::NotJson;
    Severity severity = Severity::Error;
    TextRange range;
    QByteArray pointer;         ///< to the value (RFC 6901)
    const char *text = nullptr; ///< to be translated in context "Ncco"
    QStringList arguments;
    std::vector<Fix> fixes = {};
};

/// What Vonage rejects an NCCO for; null when there is nothing.
[[nodiscard]] const Finding *firstError(const std::vector<Finding> &findings);

/// Whether there may be more, which check() did not tell.
[[nodiscard]] bool mayBeCutOff(const std::vector<Finding> &findings);

/// Its sentence, translated.
[[nodiscard]] QString messageText(const Finding &finding);
[[nodiscard]] QString titleText(const Fix &fix);
/// \a text with the edits of \a fix, which was made for it.
[[nodiscard]] QByteArray applied(const Fix &fix, const QByteArray &text);

} // namespace ringback::ncco
