// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/textrange.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <span>
#include <vector>

namespace ringback::ncco {

struct SsmlAttribute
{
    QByteArrayView name;
    const char *help;
    std::span<const QByteArrayView> values = {}; ///< empty for any
    bool isRequired = false;
};

/// A tag that Vonage understands.
struct SsmlTag
{
    QByteArrayView name;
    const char *help;
    std::span<const SsmlAttribute> attributes = {};
    bool isEmpty = false; ///< nothing stands in it
};

[[nodiscard]] std::span<const SsmlTag> ssmlTags();
/// Null when there is none of that name.
[[nodiscard]] const SsmlTag *findSsmlTag(QByteArrayView name);

/// Whether \a text begins as SSML, white space aside.
[[nodiscard]] bool isSsml(QByteArrayView text);
/// What is left of \a text without its tags: all tags in SSML, the known ones in any other text.
[[nodiscard]] QByteArray withoutTags(QByteArrayView text);
/// The first known tag in \a text; null when there is none.
[[nodiscard]] const SsmlTag *firstKnownTag(QByteArrayView text);
/// The name of the first tag in \a text that is not known; empty when there is none.
[[nodiscard]] QByteArray firstUnknownTag(QByteArrayView text);
/// Where \a text has the tags <speak> and </speak>.
[[nodiscard]] std::vector<TextRange> speakTags(QByteArrayView text);
/// Why \a text is not well-formed XML; empty when it is.
[[nodiscard]] QString xmlProblem(const QByteArray &text);

} // namespace ringback::ncco
