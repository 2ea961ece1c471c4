// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/limits.h"

#include <QByteArrayView>

namespace ringback {

/// Finds where the next element of a request ends (the head, or a chunk's size line with what stands around
/// it) and refuses, at the very byte, what RFC 9112 forbids. Each byte is looked at once, in whatever pieces
/// they come, so that the parser behind it gets whole elements only and its verdict does not depend on the
/// pieces.
class SyntaxScanner
{
public:
    enum class Outcome {
        More,      ///< the element goes on behind the piece
        EmptyLine, ///< an empty line before a request line, to be dropped (RFC 9112 section 2.2)
        Complete,
        Fault,
    };
    struct Step
    {
        Outcome outcome = Outcome::More;
        qsizetype taken =
            0; ///< bytes of the piece; for a Fault where the offending byte is, -1 just before the piece
        RefusalReason reason{}; ///< of a Fault
    };

    /// The \a limits must outlive it.
    explicit SyntaxScanner(const Limits &limits);

    /// Expects a head: request line, header section and empty line.
    void startHead();
    /// Expects a chunk's size line, behind the line break of the chunk before it unless it is the \a first
    /// one. The last chunk's element goes on to the end of the trailer section.
    void startChunk(bool first);
    [[nodiscard]] Step scan(QByteArrayView piece);

    /// Where in the element its field lines begin.
    [[nodiscard]] qsizetype fieldsAt() const { return m_fieldsAt; }

private:
    enum class State : quint8 {
        DataCr,
        DataLf,
        SizeStart,
        Size,
        Extension,
        SizeLf,
        Start,
        EmptyLf,
        TlsHello,
        Method,
        TargetStart,
        Target,
        Version,
        Minor,
        LineCr,
        LineLf,
        FieldStart,
        FieldName,
        FieldValue,
        FieldLf,
        EndLf,
    };

    const char *scanChunkLine(const char *p, const char *end);
    const char *scanRequestLine(const char *p, const char *end);
    const char *scanInLine(const char *p, const char *stop);
    const char *scanFields(const char *p, const char *end);
    const char *fault(const char *p, RefusalReason reason);
    [[nodiscard]] const char *bound(const char *end, qsizetype elementBytes) const;

    const Limits &m_limits;
    const char *m_begin = nullptr; // of the piece being scanned
    qsizetype m_length = 0;        // bytes of the element in the pieces before it
    qsizetype m_sectionAt = 0;     // where the bytes begin that Limits::headerBytes counts
    qsizetype m_fieldsAt = 0;
    qsizetype m_fields = 0;
    qsizetype m_extensionBytes = 0; // of all chunks so far
    int m_emptyLines = 0;
    int m_digits = 0;
    State m_state = State::Start;
    Outcome m_outcome = Outcome::More;
    RefusalReason m_reason{};
    quint8 m_versionAt = 0;
    bool m_lastChunk = false;
};

} // namespace ringback
