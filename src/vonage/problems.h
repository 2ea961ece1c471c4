// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vonage/decode.h"

#include <QByteArrayView>

namespace ringback::vonage {

/// Everything that decoding can find wrong. The ids are part of the event object: never change one.
enum class ProblemId : quint8 {
    MalformedBody,
    ContentTypeMismatch,
    UnexpectedEncoding,
    BodyIgnored,
    QueryBesideBody,
    TooManyFields,
    TooDeep,
    InvalidUtf8,
    InvalidPercent,
    LoneSurrogate,
    ControlCharacter,
    RepeatedField,
    MisspeltName,
    WrongType,
    UnknownValue,
    MissingField,
    EmptyField,
    InconsistentStatus,
    InconsistentParts,
    InvalidUdh,
    AlphabetMismatch,
    BrokenValue,
    UnknownCharset,
    WrongCharset,
    UnexpectedMethod,
    DocumentType,
    // See signatureProblem().
    InvalidSignature,
    MalformedSignature,
    // From here on found by comparing events (relations.h), never in a digest.
    Redelivered,
    DuplicatePart,
    PartMismatch,
    ContradictingReceipt,
    FellBack,
    PossiblePart,
    Count
};

[[nodiscard]] QByteArrayView problemId(ProblemId id);
/// The sentence of \a id, with the name of the field and a detail put in.
[[nodiscard]] QString problemText(ProblemId id, QByteArrayView field, const QString &detail = {});

} // namespace ringback::vonage
