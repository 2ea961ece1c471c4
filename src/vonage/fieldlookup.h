// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/httprequest.h"
#include "vonage/decode.h"
#include "vonage/fieldset.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QVarLengthArray>

#include <functional>
#include <optional>

namespace ringback::vonage {

/// The full name of a field, to be looked for in many requests; its ASCII letters in any case.
struct FieldName
{
    explicit FieldName(QByteArrayView name);

    QByteArray text;
    quint32 hash;
};

/// The fields that decode() lists of one request, looked up by name. Reads the request when it is first
/// asked, several times faster than decode(), and must not outlive it. Never fails; linear in the request's
/// size.
class FieldLookup
{
public:
    explicit FieldLookup(const HttpRequest &request)
        : m_request(request)
    {
    }

    /// Whether there is a field of that name with a value that \a accepts, which is asked in wire order.
    [[nodiscard]] bool has(const FieldName &name, const std::function<bool(QByteArrayView value)> &accepts);

private:
    void read();
    [[nodiscard]] bool isNamed(qsizetype position, QByteArrayView name) const;
    [[nodiscard]] QByteArrayView value(qsizetype position) const;

    const HttpRequest &m_request;
    std::optional<FieldSet> m_set;
    std::optional<Decoded> m_decoded; // where a text may be JSON: only the tables tell whether it is read so
    QVarLengthArray<quint32, 40> m_hashes; // of the names in one or the other
};

} // namespace ringback::vonage
