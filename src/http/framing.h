// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/httprequest.h"

#include <memory>
#include <optional>

namespace ringback {

/// Reads one request after the other out of whole elements, as SyntaxScanner finds them, and body bytes.
/// Boost.Beast checks the syntax and removes the framing; MessageRules refuses what Beast lets pass.
class Framing
{
public:
    struct Fault
    {
        RefusalReason reason;
        qsizetype at; ///< the offending byte of the bytes given
    };

    /// Bodies of more than \a bodyBytes are refused.
    explicit Framing(qsizetype bodyBytes);
    ~Framing();

    /// Begins a request with its whole \a head, whose field lines start at \a fieldsAt.
    [[nodiscard]] std::optional<Fault> readHead(QByteArrayView head, qsizetype fieldsAt);
    /// Reads a chunk's size line with the line break before it; of the last chunk the trailer section as
    /// well.
    [[nodiscard]] std::optional<Fault> readChunk(QByteArrayView element, qsizetype fieldsAt);
    /// Reads at most bodyLeft() bytes.
    [[nodiscard]] std::optional<Fault> readBody(QByteArrayView bytes);

    [[nodiscard]] bool isComplete() const;
    /// Bytes until the end of the body or of this chunk.
    [[nodiscard]] qsizetype bodyLeft() const;
    [[nodiscard]] bool isChunked() const;
    [[nodiscard]] bool keepAlive() const;
    [[nodiscard]] bool expectsContinue() const;
    /// Whether the request line could be read, so that there is a head to show.
    [[nodiscard]] bool hasHead() const;
    [[nodiscard]] qsizetype bytesHeld() const;
    /// Bytes of content that were read.
    [[nodiscard]] qsizetype bodyBytes() const;

    /// Hands the request out and forgets it.
    [[nodiscard]] HttpRequest take();

private:
    class Message;
    struct State;
    std::unique_ptr<State> d;
};

} // namespace ringback
