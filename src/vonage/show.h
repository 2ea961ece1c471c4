// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vonage/schema.h"

/// Values as a person reads them.
namespace ringback::vonage {

/// The text as it is, at most 65,536 characters of it.
[[nodiscard]] QString plainText(QByteArrayView value);
/// What of a long text a sentence can hold.
[[nodiscard]] QString shortText(QByteArrayView value, qsizetype characters = 60);
/// The value of a field whose text a person wrote or said, who may have meant the word "null"; empty without
/// one.
[[nodiscard]] QByteArrayView writtenText(const Field *field);
/// The number or name of somebody in a sentence: "an unknown number" where there is none.
[[nodiscard]] QString numberOr(QByteArrayView value);
/// What \a show makes of the value, or else the text as it is.
[[nodiscard]] QString shownText(const Examined &examined, const Field &field, Show show);
/// The value of \a key as its row has it in brief, else its own text; null without a value.
[[nodiscard]] QString brief(const Examined &examined, const Key &key);

// Each is null where there is nothing better than the value itself, as when it is not what its row says.
[[nodiscard]] QString showTime(const Examined &examined, const Field &field);
[[nodiscard]] QString showCarrierTime(const Examined &examined, const Field &field);
[[nodiscard]] QString showUnixTime(const Examined &examined, const Field &field);
[[nodiscard]] QString showBoolean(const Examined &examined, const Field &field);
[[nodiscard]] QString showSeconds(const Examined &examined, const Field &field);
[[nodiscard]] QString showBytes(const Examined &examined, const Field &field);
/// With the currency that stands beside it ("currency", "price_currency"), else EUR.
[[nodiscard]] QString showMoney(const Examined &examined, const Field &field);
[[nodiscard]] QString showRate(const Examined &examined, const Field &field);
[[nodiscard]] QString showNetwork(const Examined &examined, const Field &field);
[[nodiscard]] QString showCountry(const Examined &examined, const Field &field);
[[nodiscard]] QString showBinary(const Examined &examined, const Field &field);
[[nodiscard]] QString showUdh(const Examined &examined, const Field &field);

/// The way of showing values of that type that need no row of their own; null for the text as it is.
[[nodiscard]] Show defaultShow(Type type);

} // namespace ringback::vonage
