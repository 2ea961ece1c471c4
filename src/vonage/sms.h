// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vonage/schema.h"

/// What the SMS API and US Short Codes have in common: they send the same fields.
namespace ringback::vonage {

extern const std::span<const FieldSpec> smsInboundFields[1];
extern const std::span<const FieldSpec> smsReceiptFields[1];
extern const Kind smsInbound;
extern const Kind smsReceipt;
extern const Kind shortCodeInbound;
extern const Kind shortCodeReceipt;
extern const ApiTable shortCodesApi;

inline constexpr Roles smsInboundRoles{
    .from = {{{"msisdn"}}},
    .to = {{{"to"}}},
    .status = {},
    .conversation = {},
    .call = {},
    .message = {{{"messageId"}}},
};
/// A receipt travels the other way than the message it is about.
inline constexpr Roles smsReceiptRoles{
    .from = {{{"to"}}},
    .to = {{{"msisdn"}}},
    .status = {{{"status"}}},
    .conversation = {},
    .call = {},
    .message = {{{"messageId"}}},
};
inline constexpr Key smsInboundDelivery[] = {"messageId", "concat-part"};
inline constexpr Key smsReceiptDelivery[] = {"messageId", "status"};

[[nodiscard]] PartOf smsPartOf(const FieldSet &fields);
[[nodiscard]] bool fillsSmsPart(const FieldSet &fields);
[[nodiscard]] bool isFinalSmsReceipt(const FieldSet &fields);
void checkSmsInbound(Examined &examined);
void checkSmsReceipt(Examined &examined);
[[nodiscard]] QString summarizeSmsInbound(const Examined &examined);
[[nodiscard]] QString summarizeSmsReceipt(const Examined &examined);

/// Takes the short code kind of a request that a path bound to them got.
[[nodiscard]] bool takeBoundShortCode(Match &match);
/// Decides between the two APIs for a message or receipt of unknown origin. Always takes one.
[[nodiscard]] bool takeSmsOrShortCode(Match &match, const Kind &sms, const Kind &shortCode,
                                      Confidence confidence);

} // namespace ringback::vonage
