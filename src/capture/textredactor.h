// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/httprequest.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

#include <functional>

namespace ringback {

/// Redacts the texts of one event, by the rules of Redactor. Linear in the size of the text.
class TextRedactor
{
public:
    /// \a knownNumbers are phone numbers of this event: they are found inside longer words too.
    TextRedactor(const QByteArray &key, const QByteArrayList &knownNumbers);

    /// Running text, or bytes of unknown form.
    [[nodiscard]] QByteArray text(QByteArrayView text) const { return scan(text, Digits::Numbers); }
    /// The decoded value of a parameter, member or header called \a name.
    [[nodiscard]] QByteArray value(QByteArrayView name, QByteArrayView value) const;
    /// "name=value&…", percent-encoded.
    [[nodiscard]] QByteArray pairs(QByteArrayView form) const;
    [[nodiscard]] QByteArray target(QByteArrayView target) const;
    /// Field lines, each with its line break.
    [[nodiscard]] QByteArray fieldLines(QByteArrayView section) const;
    [[nodiscard]] QByteArray headerValue(QByteArrayView name, QByteArrayView value) const;
    [[nodiscard]] QByteArray body(QByteArrayView body, QByteArrayView contentType) const;

private:
    enum class Digits {
        Numbers,  ///< runs of digits are phone numbers unless they are part of a word or a fraction
        InNumber, ///< of a field that holds a phone number
        Other,    ///< of a field that holds something else, such as a time
    };
    [[nodiscard]] QByteArray scan(QByteArrayView text, Digits digits) const;
    void appendWord(QByteArray &out, QByteArrayView text, qsizetype begin, qsizetype end,
                    Digits digits) const;
    [[nodiscard]] QByteArray encoded(QByteArrayView name, QByteArrayView raw, bool plusIsBlank) const;
    /// A text that is a phone number, possibly grouped, with its middle digits replaced.
    [[nodiscard]] QByteArray masked(QByteArrayView number) const;
    [[nodiscard]] bool isKnown(QByteArrayView digits) const;

    QByteArray m_key;
    QByteArrayList m_knownNumbers; // digits alone, without international prefix
};

/// The field lines of \a section with each value replaced by what \a change makes of it; the rest stays as it
/// is. Empty values must stay empty.
[[nodiscard]] QByteArray withChangedValues(QByteArrayView section,
                                           const std::function<QByteArray(const HeaderField &)> &change);

} // namespace ringback
