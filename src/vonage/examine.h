// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vonage/apis.h"
#include "vonage/problems.h"
#include "vonage/schema.h"

#include <bitset>

namespace ringback::vonage {

/// What the reference says of one field of a request.
struct Seen
{
    int node = -2;                ///< in the tables; NoNode when the reference does not have it
    const Value *value = nullptr; ///< its value's row
    bool isOwnData = false;       ///< inside an object whose content the user chose
};

/// Something wrong, before it is put into words.
struct Finding
{
    ProblemId id;
    qint32 field = -1; ///< position; -1 when it is about the whole or about a field that is not there
    const char *name = nullptr;   ///< of a field that is not there
    QByteArrayView detail = {};   ///< the request's own bytes
    const char *saying = nullptr; ///< a detail for words()
};

/// One request, read, classified and checked: what digest() and decode() both are made of. Views into the
/// request, which must live longer. Linear in its size; at most MaxFindings problems.
class Examined
{
public:
    static constexpr qsizetype MaxFindings = 200;
    static constexpr qsizetype MaxLinks = 100;

    Examined(const HttpRequest &request, const DecodeHints &hints);
    Q_DISABLE_COPY_MOVE(Examined)

    [[nodiscard]] const FieldSet &fields() const { return m_fields; }
    [[nodiscard]] const HttpRequest &request() const { return m_match.request; }
    [[nodiscard]] const Match &match() const { return m_match; }
    [[nodiscard]] const Kind *kind() const { return m_match.kind; }
    [[nodiscard]] const Seen &seen(const Field &field) const { return m_seen.at(m_fields.position(&field)); }
    [[nodiscard]] const FieldSpec *spec(const Field &field) const;
    /// The row of the value of that field; null when it is not there or not known.
    [[nodiscard]] const Value *value(const Path &path) const;
    [[nodiscard]] std::span<const Finding> findings() const
    {
        return {m_findings.data(), size_t(m_findings.size())};
    }

    /// What the request was classified as, such as "voice.event.completed".
    [[nodiscard]] QByteArray kindId() const;
    [[nodiscard]] Digest digest() const;
    /// The first of \a paths that has a value.
    [[nodiscard]] QByteArrayView role(const Roles::Paths &paths) const;

    /// For the checks of the API tables.
    void report(const Finding &finding);
    void report(ProblemId id, const Key &name, QByteArrayView detail = {}, const char *saying = nullptr);

private:
    void resolve();
    void checkWhole();
    void checkField(qint32 position);
    void checkRepeats();
    void checkDemands();
    [[nodiscard]] QByteArray ids(Link link, const Roles::Paths &paths) const;
    /// What only the parts of its message have in common; empty when it is no part.
    [[nodiscard]] QByteArray partGroup() const;

    FieldSet m_fields;
    Match m_match;
    QVarLengthArray<Seen, 40> m_seen;
    QVarLengthArray<Finding, 8> m_findings;
    QVarLengthArray<qint32, 8> m_links; // positions of fields that link the event to others
};

inline constexpr qsizetype LongestFullName = 1024; // bytes

/// The name of \a field with those of its parents: "speech.results.0.text". A longer one than that is cut and
/// ends in "…", so that a long name over many members does not multiply.
[[nodiscard]] QByteArray fullName(const FieldSet &fields, const Field &field);

} // namespace ringback::vonage
