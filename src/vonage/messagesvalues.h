// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vonage/advice.h"
#include "vonage/schema.h"

#include <QCoreApplication>

namespace ringback::vonage {

/// The values that fields of the Messages API take.
struct MessageValues
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
public:
    // clang-format off
    static constexpr Value statuses[] = {
        {"submitted", QT_TR_NOOP("Vonage has accepted it and passes it on to the channel."), QT_TR_NOOP("Submitted")},
        {"delivered", QT_TR_NOOP("It has reached the recipient's device."), QT_TR_NOOP("Delivered")},
        {"read", QT_TR_NOOP("The recipient has opened it."), QT_TR_NOOP("Read")},
        {"seen", QT_TR_NOOP("The recipient has opened it (older word for “read”)."), QT_TR_NOOP("Read")},
        failure({"rejected", QT_TR_NOOP("Refused by Vonage or the provider before it was sent."), QT_TR_NOOP("Rejected")}),
        failure({"undeliverable", QT_TR_NOOP("It could not be delivered."), QT_TR_NOOP("Undeliverable")}),
    };
    static constexpr Value channels[] = {
        {"sms", QT_TR_NOOP("A text message."), "SMS"}, {"mms", QT_TR_NOOP("A multimedia message."), "MMS"},
        {"rcs", QT_TR_NOOP("A rich message of the carriers (RCS)."), "RCS"}, {"whatsapp", QT_TR_NOOP("A WhatsApp message."), "WhatsApp"},
        {"messenger", QT_TR_NOOP("A Facebook Messenger message."), "Messenger"},
        {"viber_service", QT_TR_NOOP("A Viber business message."), "Viber"}, {"viber_service_msg", QT_TR_NOOP("A Viber business message."), "Viber"},
    };
    static constexpr Value messageTypes[] = {
        {"text", QT_TR_NOOP("A text."), QT_TR_NOOP("a text")}, {"image", QT_TR_NOOP("A picture.")}, {"audio", QT_TR_NOOP("An audio file.")}, {"video", QT_TR_NOOP("A video.")},
        {"file", QT_TR_NOOP("A file.")}, {"vcard", QT_TR_NOOP("An address card.")}, {"template", QT_TR_NOOP("A WhatsApp template."), QT_TR_NOOP("a WhatsApp template")},
        {"custom", QT_TR_NOOP("A form of the channel's own."), QT_TR_NOOP("a message in the channel's own form")}, {"location", QT_TR_NOOP("A place.")}, {"sticker", QT_TR_NOOP("A sticker.")},
        {"contact", QT_TR_NOOP("A contact."), QT_TR_NOOP("a contact")}, {"reply", QT_TR_NOOP("A choice from a list.")}, {"button", QT_TR_NOOP("A button that was pressed.")},
        {"order", QT_TR_NOOP("An order from a catalogue.")}, {"reaction", QT_TR_NOOP("A reaction to another message.")},
        {"content", QT_TR_NOOP("Several parts (MMS).")}, {"card", QT_TR_NOOP("A card."), QT_TR_NOOP("a card")}, {"carousel", QT_TR_NOOP("A row of cards."), QT_TR_NOOP("a row of cards")},
        {"random", QT_TR_NOOP("Of no fixed type."), QT_TR_NOOP("a message of no fixed type")}, {"unsupported", QT_TR_NOOP("The sender used something that Vonage cannot pass on."), QT_TR_NOOP("something that Vonage cannot pass on")},
    };
    static constexpr Value contentTypes[] = {
        {"text", QT_TR_NOOP("A text.")}, {"image", QT_TR_NOOP("A picture.")}, {"audio", QT_TR_NOOP("An audio file.")}, {"video", QT_TR_NOOP("A video.")},
        {"file", QT_TR_NOOP("A file.")}, {"location", QT_TR_NOOP("A place.")}, {"unsupported", QT_TR_NOOP("The sender used something that Vonage cannot pass on.")},
    };
    static constexpr Value directions[] = {{"inbound", QT_TR_NOOP("Sent to you.")}, {"outbound", QT_TR_NOOP("Sent by you.")}};
    static constexpr Value contexts[] = {
        {"none", QT_TR_NOOP("It refers to no other message.")}, {"available", QT_TR_NOOP("It does, and the id of that message is given.")},
        {"unavailable", QT_TR_NOOP("It does, but that message is not known.")},
    };
    static constexpr Value reactions[] = {{"react", QT_TR_NOOP("The reaction was given.")}, {"unreact", QT_TR_NOOP("The reaction was taken back.")}};
    static constexpr Value origins[] = {
        {"marketing", QT_TR_NOOP("A marketing conversation.")}, {"utility", QT_TR_NOOP("A conversation about a transaction.")},
        {"authentication", QT_TR_NOOP("A conversation for a login.")}, {"service", QT_TR_NOOP("A customer service conversation.")},
        {"referral_conversion", QT_TR_NOOP("A conversation that an advertisement began.")},
        {"user_initiated", QT_TR_NOOP("A conversation that the user began.")}, {"business_initiated", QT_TR_NOOP("A conversation that you began.")},
    };
    static constexpr Value pricings[] = {
        {"regular", QT_TR_NOOP("The usual price.")}, {"free_customer_service", QT_TR_NOOP("Free, as customer service.")},
        {"free_entry_point", QT_TR_NOOP("Free, as it began from an advertisement or a page.")},
    };
    static constexpr Value pricingModels[] = {{"PMP", QT_TR_NOOP("Paid for each message.")}, {"CBP", QT_TR_NOOP("Paid for each conversation.")}};
    static constexpr Value templates[] = {{"failover", QT_TR_NOOP("Each message was tried only when the one before it failed.")}};
    static constexpr Value reportStatuses[] = {
        {"completed", QT_TR_NOOP("The workflow is done."), QT_TR_NOOP("completed")}, failure({"error", QT_TR_NOOP("The workflow failed."), QT_TR_NOOP("failed")}),
    };
    static constexpr Value errorCodes[] = {
        {"1000", QT_TR_NOOP("Throttled: you send faster than you may."), QT_TR_NOOP("you send faster than you may"), Advice::Later}, {"1010", QT_TR_NOOP("Missing parameter."), QT_TR_NOOP("missing parameter"), Advice::Change},
        {"1020", QT_TR_NOOP("Invalid parameter."), QT_TR_NOOP("invalid parameter"), Advice::Change}, {"1021", QT_TR_NOOP("Invalid tag: one of the request's tags is not accepted."), QT_TR_NOOP("invalid tag"), Advice::Change},
        {"1022", QT_TR_NOOP("Invalid template."), QT_TR_NOOP("invalid template"), Advice::Change}, {"1030", QT_TR_NOOP("Internal error."), QT_TR_NOOP("internal error"), Advice::Later},
        {"1040", QT_TR_NOOP("Invalid message."), QT_TR_NOOP("invalid message"), Advice::Change}, {"1050", QT_TR_NOOP("Number barred: nothing may be sent to this number."), QT_TR_NOOP("nothing may be sent to this number"), Advice::GiveUp},
        {"1060", QT_TR_NOOP("Account barred: your account may not send."), QT_TR_NOOP("your account may not send"), Advice::AskSupport}, {"1070", QT_TR_NOOP("Quota or credit used up."), QT_TR_NOOP("quota or credit used up"), Advice::TopUp},
        {"1080", QT_TR_NOOP("Account not enabled for sending through the API (REST)."), QT_TR_NOOP("account not enabled for sending through the API"), Advice::AskSupport}, {"1090", QT_TR_NOOP("Message too long."), QT_TR_NOOP("message too long"), Advice::Change},
        {"1100", QT_TR_NOOP("Communication failed."), QT_TR_NOOP("communication failed"), Advice::Later}, {"1120", QT_TR_NOOP("Sender not accepted."), QT_TR_NOOP("sender not accepted"), Advice::Change},
        {"1130", QT_TR_NOOP("Invalid time to live (TTL)."), QT_TR_NOOP("invalid time to live (TTL)"), Advice::Change}, {"1140", QT_TR_NOOP("Facility not allowed: your account may not use this feature."), QT_TR_NOOP("feature not allowed for the account"), Advice::AskSupport},
        {"1150", QT_TR_NOOP("Invalid message class."), QT_TR_NOOP("invalid message class"), Advice::Change}, {"1160", QT_TR_NOOP("Destination not white-listed: a trial account can send only to its test numbers."), QT_TR_NOOP("the number is not a test number of the trial account"), Advice::AllowNumber},
        {"1170", QT_TR_NOOP("Invalid or missing number."), QT_TR_NOOP("invalid or missing number"), Advice::ConfirmNumber}, {"1180", QT_TR_NOOP("Recipient absent for now: the phone is off or out of coverage."), QT_TR_NOOP("the phone is off or out of coverage"), Advice::Later},
        {"1190", QT_TR_NOOP("Recipient absent for good: the number is not in use."), QT_TR_NOOP("the number is not in use"), Advice::Remove}, {"1200", QT_TR_NOOP("Portability error: the number has moved to another carrier and is not found there."), QT_TR_NOOP("the number has moved to another carrier"), Advice::GiveUp},
        {"1210", QT_TR_NOOP("Anti-spam rejection: a filter of the carrier objects to the sender or the content."), QT_TR_NOOP("blocked as spam by the carrier"), Advice::Change}, {"1220", QT_TR_NOOP("Handset busy: the phone cannot take a message right now."), QT_TR_NOOP("the phone is busy"), Advice::Later},
        {"1230", QT_TR_NOOP("Network error."), QT_TR_NOOP("network error"), Advice::Later}, {"1240", QT_TR_NOOP("Illegal number: the recipient has opted out."), QT_TR_NOOP("the recipient has opted out"), Advice::GiveUp},
        {"1241", QT_TR_NOOP("Too many send requests."), QT_TR_NOOP("too many send requests"), Advice::Later}, {"1250", QT_TR_NOOP("Unroutable: there is no route, or the network is not supported."), QT_TR_NOOP("no route to the network"), Advice::AskSupport},
        {"1260", QT_TR_NOOP("Destination unreachable: no route to the recipient's number was found."), QT_TR_NOOP("no route to the number"), Advice::ConfirmNumber}, {"1270", QT_TR_NOOP("Subscriber age restriction: the content is blocked for minors."), QT_TR_NOOP("blocked for minors"), Advice::GiveUp},
        {"1280", QT_TR_NOOP("Number blocked by carrier: a plan without messages, say, or a suspended account."), QT_TR_NOOP("the carrier blocks this number"), Advice::GiveUp}, {"1290", QT_TR_NOOP("Recipient has no prepaid credit."), QT_TR_NOOP("the recipient has no credit"), Advice::Later},
        {"1300", QT_TR_NOOP("Not a user of the provider: the recipient is not on this channel."), QT_TR_NOOP("the recipient is not on this channel"), Advice::GiveUp}, {"1310", QT_TR_NOOP("Device not suitable: the recipient's device cannot take such a message."), QT_TR_NOOP("device not suitable"), Advice::GiveUp},
        {"1320", QT_TR_NOOP("Message already sent."), QT_TR_NOOP("message already sent"), Advice::Leave}, {"1330", QT_TR_NOOP("Unknown carrier error."), QT_TR_NOOP("unknown carrier error"), Advice::Maybe},
        {"1331", QT_TR_NOOP("Provider not responding."), QT_TR_NOOP("provider not responding"), Advice::Later}, {"1340", QT_TR_NOOP("Outside the reply window: the recipient last wrote too long ago for an ordinary reply."), QT_TR_NOOP("the recipient last wrote too long ago"), Advice::UseTemplate},
        {"1350", QT_TR_NOOP("Phone matching fee unpaid (Facebook)."), QT_TR_NOOP("phone matching fee unpaid (Facebook)"), Advice::SettleFee}, {"1360", QT_TR_NOOP("Time to live ran out: the channel confirmed nothing in that time, and nothing is charged."), QT_TR_NOOP("time to live ran out without a confirmation; nothing is charged"), Advice::LongerLife},
        {"1370", QT_TR_NOOP("Access token expired (Facebook)."), QT_TR_NOOP("access token expired (Facebook)"), Advice::RenewToken}, {"1380", QT_TR_NOOP("Media URL invalid."), QT_TR_NOOP("media URL invalid"), Advice::Change},
        {"1381", QT_TR_NOOP("Media too large."), QT_TR_NOOP("media too large"), Advice::Change}, {"1382", QT_TR_NOOP("Media type invalid."), QT_TR_NOOP("media type invalid"), Advice::Change},
    };
    // clang-format on
};

} // namespace ringback::vonage
