// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "vonage/decode.h"

#include <QByteArrayView>
#include <QVarLengthArray>

#include <chrono>

namespace ringback::vonage {

/// What Vonage would not like about a reply. The ids are part of the event object: never change one.
enum class ReplyProblemId : quint8 {
    StatusNotSuccess,
    StatusRetriable,
    Redirect,
    ProbeNot200,
    NoContentAnswer,
    NoContentWithBody,
    NccoMissing,
    NccoNotJson,
    NccoNotArray,
    NccoEmpty,
    ContentType,
    ContentTypeMissing,
    NccoIgnored,
    Late,
    Count
};
using ReplyProblems = QVarLengthArray<ReplyProblemId, 4>;

[[nodiscard]] QByteArrayView replyProblemId(ReplyProblemId id);

/// What a reply alone tells: worth keeping where many events share one.
struct ReplyTraits
{
    enum class Body : quint8 { Empty, NotJson, NotArray, EmptyArray, Array, Ncco };
    enum class Type : quint8 { Missing, Accepted, Other };

    int status = 200;
    Body body = Body::Empty;
    Type type = Type::Missing;
    bool isOurRefusal = false; ///< the event says why, in words of its own
};
/// Linear in the body.
[[nodiscard]] ReplyTraits replyTraits(const Decision &decision);

/// Whether Vonage looks for an NCCO in the body of a reply of these \a traits. Of \a digest only expects
/// counts.
[[nodiscard]] bool isReadAsNcco(const Digest &digest, const ReplyTraits &traits);

/// How long Vonage waits for the reply to an event of that kind: the default of its socket timeout.
[[nodiscard]] std::chrono::seconds patience(QByteArrayView kindId);

/// What is wrong with a reply of these \a traits that went out \a after the request had come. Nothing for
/// malformed input, which no Vonage has sent. Of \a digest only api, expects, kind and subkind count.
[[nodiscard]] ReplyProblems checkReply(const Digest &digest, const ReplyTraits &traits,
                                       std::chrono::microseconds after);
/// The ids of the same, separated by commas.
[[nodiscard]] QByteArray replyProblemIds(const Digest &digest, const ReplyTraits &traits,
                                         std::chrono::microseconds after);

/// What is wrong with the reply of \a event, in words; nothing when it has none.
[[nodiscard]] QList<Problem> replyProblems(const Event &event);

} // namespace ringback::vonage
