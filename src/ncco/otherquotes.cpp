// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/otherquotes.h"

#include <array>

namespace ringback::ncco {

namespace {

using Quotes = std::array<QByteArrayView, 3>; // the last ones may be empty

struct QuotesRow
{
    JsonFaultKind fault;
    Quotes opening;
    Quotes closing;
};

constexpr std::array QuotePairs{
    QuotesRow{JsonFaultKind::SingleQuotes, {"'"}, {"'"}},
    QuotesRow{JsonFaultKind::TypographicQuotes, {"“", "”", "„"}, {"”", "“"}},
    QuotesRow{JsonFaultKind::TypographicQuotes, {"‘", "’", "‚"}, {"’", "‘"}},
};

/// The size of that one of \a quotes with which \a text begins; 0 for none.
qsizetype sizeOfAny(const Quotes &quotes, QByteArrayView text)
{
    for (const QByteArrayView quote : quotes) {
        if (text.startsWith(quote))
            return quote.size();
    }
    return 0;
}

} // namespace

std::optional<OtherQuotes> otherQuotes(QByteArrayView text)
{
    for (const QuotesRow &row : QuotePairs) {
        OtherQuotes found{.fault = row.fault, .opening = sizeOfAny(row.opening, text)};
        if (found.opening == 0)
            continue;
        for (const QByteArrayView rest = text.sliced(found.opening);
             found.inside < rest.size() && rest[found.inside] != '\n'; ++found.inside) {
            found.closing = sizeOfAny(row.closing, rest.sliced(found.inside));
            if (found.isClosed())
                break;
            const bool isEscaping = rest[found.inside] == '\\' && found.inside + 1 < rest.size();
            if (isEscaping && rest[found.inside + 1] != '\n')
                ++found.inside; // to what does not close
        }
        return found;
    }
    return std::nullopt;
}

} // namespace ringback::ncco
