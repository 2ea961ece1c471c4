// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "core/httprequest.h"

#include <QByteArrayList>
#include <QList>
#include <QString>

#include <optional>

namespace ringback::vonage {

/// Something wrong with an event or one of its fields.
struct Problem
{
    QByteArray id;         ///< such as "missing-field"
    QByteArray field = {}; ///< name of the field; empty when it concerns the whole event
    QString text;          ///< a sentence for people, translated
};

/// One field of a webhook, as it was sent and as people read it.
struct DecodedField
{
    QByteArray name;  ///< wire name, dotted when nested: "speech.results.0.text"
    QByteArray value; ///< the wire's own text, UTF-8
    QString label;    ///< null when the reference does not have this field
    QString text;     ///< the value as people read it; null where that is the value itself
    QString meaning;  ///< what the field, and this value of it, means; may be empty
    std::optional<Problem> problem;

    /// Its text, or the value as it is, at most 65,536 characters of it.
    [[nodiscard]] QString shownText() const;
};

/// Everything that can be said about one request. Derived from its bytes whenever needed, never stored.
struct Decoded
{
    Digest digest;
    QByteArrayList evidence;    ///< names of the fields that decided the kind, then the path if it is bound
    QString summary;            ///< one line in plain words
    QList<DecodedField> fields; ///< in wire order, none left out
    QList<Problem> problems;    ///< those of the fields and of the whole
};

/// What is known beside the bytes of a request, mostly what the user has told us about his own set-up; empty
/// by default.
struct DecodeHints
{
    QList<std::pair<QByteArray, QByteArray>> boundPaths; ///< path, one of bindableIds(); the first counts
    QByteArrayList shortCodes;                           ///< his own US short codes
    bool isCut = false; ///< whether it was refused or its sender left, so that not all may have come

    friend bool operator==(const DecodeHints &, const DecodeHints &) = default;
};

/// What lists and filters need of \a request. Never fails; linear in its size.
[[nodiscard]] Digest digest(const HttpRequest &request, const DecodeHints &hints = {});

/// All that is known of \a request, in words. Never fails; linear in its size. Its digest equals digest()'s.
[[nodiscard]] Decoded decode(const HttpRequest &request, const DecodeHints &hints = {});

/// As decode() for a request that was classified before and may have been by what the user told then: it
/// stays of the kind that \a known tells, unless that was a guess.
[[nodiscard]] Decoded decodeAs(const HttpRequest &request, const Digest &known, bool isCut = false);

/// What a path can be bound to: the ids of the APIs, then those of the kinds.
[[nodiscard]] QByteArrayList bindableIds();

/// The name of a kind for people, such as "Inbound SMS"; null for an id that is none.
[[nodiscard]] QString kindLabel(QByteArrayView kindId);

/// Whether \a status tells that what was wanted has failed: a text was not delivered, a call not answered.
/// It does so whatever the kind: no API has a word for a failure that is none elsewhere.
[[nodiscard]] bool isFailure(QByteArrayView status);

} // namespace ringback::vonage
