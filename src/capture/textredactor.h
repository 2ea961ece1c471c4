// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

namespace ringback {

/// Redacts the texts of one event, by the rules of Redactor. Linear in the size of the text.
class TextRedactor
{
public:
    /// \a knownNumbers are phone numbers of this event: they are found inside longer words too.
    TextRedactor(const QByteArray &key, const QByteArrayList &knownNumbers);

    /// Running text, or bytes of unknown form.
    [[nodiscard]] QByteArray text(QByteArrayView text) const;
    /// As text(), but runs of digits stay: they are no phone numbers here.
    [[nodiscard]] QByteArray textWithNumbers(QByteArrayView text) const { return scan(text, Digits::Other); }
    /// The decoded value of a parameter, member or header called \a name.
    [[nodiscard]] QByteArray value(QByteArrayView name, QByteArrayView value) const;

private:
    enum class Digits {
        Numbers,  ///< runs of digits are phone numbers unless they are part of a word or a fraction
        InNumber, ///< of a field that holds a phone number
        Other,    ///< of a field that holds something else, such as a time or a user data header
    };
    [[nodiscard]] QByteArray plainValue(QByteArrayView name, QByteArrayView value) const;
    [[nodiscard]] QByteArray scan(QByteArrayView text, Digits digits) const;
    void appendWord(QByteArray &out, QByteArrayView text, qsizetype begin, qsizetype end,
                    Digits digits) const;
    /// A text that is a phone number, possibly grouped, with its middle digits replaced.
    [[nodiscard]] QByteArray masked(QByteArrayView number) const;
    [[nodiscard]] bool isKnown(QByteArrayView digits) const;

    QByteArray m_key;
    QByteArrayList m_knownNumbers; // digits alone, without international prefix
};

} // namespace ringback
