// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vonage/fieldset.h"

#include <optional>

namespace ringback::vonage {

/// Reads JSON text (RFC 8259) into a FieldSet: every value's own text, every member in its order, repeats
/// too. Keeps its own stack of at most MaxDepth; linear in the text.
class JsonScanner
{
public:
    explicit JsonScanner(FieldSet &fields)
        : m_fields(fields)
    {
    }

    /// Reads \a text, whose members become children of \a parent (-1: the top; then a scalar is a field
    /// without a name). False when the text is not well-formed; what was read up to there stands in the
    /// fields.
    [[nodiscard]] bool scan(QByteArrayView text, qint32 parent);
    /// What of the text did not become fields; empty when all did.
    [[nodiscard]] QByteArrayView rest() const { return {m_member, m_end}; }
    /// What has been read, up to what is not well-formed.
    [[nodiscard]] QByteArrayView readPart(QByteArrayView text) const { return {text.begin(), m_at}; }

private:
    struct Frame
    {
        qint32 field;     // the container's position
        qint32 nextIndex; // of an array's next member; -1 in an object
        const char *begin;
    };
    struct Text
    {
        QByteArrayView text;
        quint8 flags = 0;
    };
    enum class Step : quint8 { Scalar, Opened, Broken };

    void skipSpace();
    [[nodiscard]] bool take(char c);
    [[nodiscard]] Step readValue();
    [[nodiscard]] Step open(Field &field);
    [[nodiscard]] bool readName();
    [[nodiscard]] std::optional<Text> readString();
    [[nodiscard]] bool readWord(QByteArrayView word);
    [[nodiscard]] bool skipContainer();
    void close();

    FieldSet &m_fields;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    const char *m_member = nullptr; // where the member being read begins
    QVarLengthArray<Frame, 16> m_stack;
    Text m_name;
};

} // namespace ringback::vonage
