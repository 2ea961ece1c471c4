// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/cursorplace.h"
#include "ncco/placeholders.h"

#include <QByteArray>
#include <QString>

#include <span>
#include <vector>

namespace ringback::ncco {

/// Something that may be written at a place, whole: with quotes, a value and the commas around it.
struct Proposal
{
    TextRange replaced; ///< of the document's text
    QByteArray text;
    TextRange selected; ///< of `text`, afterwards: a value to write over, or just where the caret goes
    QString label;      ///< what it is called in a list: a name or a value
    QString help;       ///< one line, translated; may be empty

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/// What may stand at \a offset by the tables: of actions, options, values, languages, voices and SSML tags
/// those that fit what is written there up to \a offset, and of the placeholders in \a known. The best comes
/// first.
[[nodiscard]] std::vector<Proposal> proposals(const JsonDocument &document, qsizetype offset,
                                              std::span<const KnownPlaceholder> known = {});

/// The same for the tag that a caret at \a offset is in, inside of \a string, the place of a spoken text.
[[nodiscard]] std::vector<Proposal> ssmlProposals(QByteArrayView text, TextRange string, qsizetype offset);

/// The same for the placeholder that a caret at \a offset is in, inside of \a string.
[[nodiscard]] std::vector<Proposal> placeholderProposals(QByteArrayView text, TextRange string,
                                                         qsizetype offset,
                                                         std::span<const KnownPlaceholder> known);

/// Whether \a typed is the beginning of \a name, or stands in it, whatever the case.
enum class Match : quint8 { None, Inside, Beginning };
[[nodiscard]] Match matchOf(QByteArrayView typed, QByteArrayView name);

} // namespace ringback::ncco
