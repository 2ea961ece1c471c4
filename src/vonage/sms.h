// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vonage/schema.h"
#include "vonage/smstext.h"

/// What the SMS API and US Short Codes have in common: they send the same fields.
namespace ringback::vonage {

extern const std::span<const FieldSpec> smsInboundFields[1];
extern const std::span<const FieldSpec> smsReceiptFields[1];
extern const Kind smsInbound;
extern const Kind smsReceipt;
extern const Kind shortCodeInbound;
extern const Kind shortCodeReceipt;

inline constexpr Roles smsInboundRoles{
    .from = {{{"msisdn"}}},
    .to = {{{"to"}}},
    .message = {{{"messageId"}}},
};
/// A receipt travels the other way than the message it is about.
inline constexpr Roles smsReceiptRoles{
    .from = {{{"to"}}},
    .to = {{{"msisdn"}}},
    .status = {{{"status"}}},
    .message = {{{"messageId"}}},
};
inline constexpr Key smsInboundDelivery[] = {"messageId", "concat-part"};
inline constexpr Key smsReceiptDelivery[] = {"messageId", "status"};

/// As fields or user data header tell it.
[[nodiscard]] PartOf smsPartOf(const FieldSet &fields);
[[nodiscard]] bool fillsSmsPart(const FieldSet &fields);
[[nodiscard]] bool isFinalSmsReceipt(const FieldSet &fields);
/// Whether the carrier has the message but has not said yet how it ended; then an error code says nothing.
[[nodiscard]] bool isSmsUnderWay(const FieldSet &fields);
/// What the keyword of a message does, where keywords do anything: at short codes and in North America, and
/// in the first part of a message.
[[nodiscard]] KeywordClass smsKeyword(const Examined &examined);
void checkSmsInbound(Examined &examined);
void checkSmsReceipt(Examined &examined);

/// Takes the short code kind of a request that a path bound to them got.
[[nodiscard]] bool takeBoundShortCode(Match &match);
/// Decides between the two APIs for a message or receipt of unknown origin. Always takes one.
[[nodiscard]] bool takeSmsOrShortCode(Match &match, const Kind &sms, const Kind &shortCode,
                                      Confidence confidence);

} // namespace ringback::vonage
