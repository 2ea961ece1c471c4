// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/sms.h"
#include "vonage/smssummary.h"

#include <QCoreApplication>

namespace ringback::vonage {

namespace {

// Short codes have no fields of their own, so their rules are those of SMS (takeSmsOrShortCode).
struct ShortCodeTable
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
public:
    static constexpr const char *pathWords[] = {"shortcode", "short+code", "sc", "alert", "alerts"};
    static constexpr PathHint hints[] = {{pathWords, QT_TR_NOOP("a US short code")}};
    static constexpr const Kind *kinds[] = {&shortCodeInbound, &shortCodeReceipt};
};

} // namespace

constinit const Kind shortCodeInbound{
    .id = "shortcode.inbound",
    .label = QT_TRANSLATE_NOOP("Vonage", "Inbound message to a short code"),
    .fields = smsInboundFields,
    .encodings = Encodings(AsQuery | AsForm | AsJson),
    .roles = smsInboundRoles,
    .summary = summarizeSmsInbound,
    .delivery = smsInboundDelivery,
    .check = checkSmsInbound,
    .partOf = smsPartOf,
    .fillsPart = fillsSmsPart,
};
constinit const Kind shortCodeReceipt{
    .id = "shortcode.receipt",
    .label = QT_TRANSLATE_NOOP("Vonage", "Short code delivery receipt"),
    .fields = smsReceiptFields,
    .encodings = Encodings(AsQuery | AsForm | AsJson),
    .roles = smsReceiptRoles,
    .summary = summarizeSmsReceipt,
    .delivery = smsReceiptDelivery,
    .check = checkSmsReceipt,
    .isFinal = isFinalSmsReceipt,
};
extern const ApiTable shortCodesApi;
constinit const ApiTable shortCodesApi{
    Api::UsShortCodes,     QT_TRANSLATE_NOOP("Vonage", "US Short Codes"),
    ShortCodeTable::kinds, {},
    ShortCodeTable::hints, takeBoundShortCode,
};

} // namespace ringback::vonage
