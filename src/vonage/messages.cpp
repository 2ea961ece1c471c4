// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/advice.h"
#include "vonage/apis.h"
#include "vonage/classify.h"
#include "vonage/examine.h"
#include "vonage/show.h"
#include "vonage/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringback::vonage {

namespace {

bool hasFailed(const FieldSet &fields)
{
    const QByteArrayView status = fields.text("status");
    return status.compare(QByteArrayView("rejected"), Qt::CaseInsensitive) == 0
        || status.compare(QByteArrayView("undeliverable"), Qt::CaseInsensitive) == 0;
}

struct MessageValues
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
public:
    // clang-format off
    static constexpr Value statuses[] = {
        {"submitted", QT_TR_NOOP("Vonage has accepted it for the channel."), QT_TR_NOOP("Submitted")},
        {"delivered", QT_TR_NOOP("It has reached the device."), QT_TR_NOOP("Delivered")},
        {"read", QT_TR_NOOP("The recipient has opened it."), QT_TR_NOOP("Read")},
        {"seen", QT_TR_NOOP("The recipient has opened it (older word for read)."), QT_TR_NOOP("Read")},
        {"rejected", QT_TR_NOOP("Refused by Vonage or the provider before it was sent."), QT_TR_NOOP("Rejected")},
        {"undeliverable", QT_TR_NOOP("It could not be delivered."), QT_TR_NOOP("Undeliverable")},
    };
    static constexpr Value channels[] = {
        {"sms", QT_TR_NOOP("A text message."), "SMS"}, {"mms", QT_TR_NOOP("A multimedia message."), "MMS"},
        {"rcs", QT_TR_NOOP("A rich message of the carriers (RCS)."), "RCS"}, {"whatsapp", QT_TR_NOOP("A WhatsApp message."), "WhatsApp"},
        {"messenger", QT_TR_NOOP("A Facebook Messenger message."), "Messenger"},
        {"viber_service", QT_TR_NOOP("A Viber business message."), "Viber"}, {"viber_service_msg", QT_TR_NOOP("A Viber business message."), "Viber"},
    };
    static constexpr Value messageTypes[] = {
        {"text", QT_TR_NOOP("Words."), QT_TR_NOOP("a text")}, {"image", QT_TR_NOOP("A picture.")}, {"audio", QT_TR_NOOP("An audio file.")}, {"video", QT_TR_NOOP("A video.")},
        {"file", QT_TR_NOOP("A file.")}, {"vcard", QT_TR_NOOP("An address card.")}, {"template", QT_TR_NOOP("A WhatsApp template."), QT_TR_NOOP("a WhatsApp template")},
        {"custom", QT_TR_NOOP("A form of the channel's own."), QT_TR_NOOP("a message in the channel's own form")}, {"location", QT_TR_NOOP("A place.")}, {"sticker", QT_TR_NOOP("A sticker.")},
        {"contact", QT_TR_NOOP("A contact."), QT_TR_NOOP("a contact")}, {"reply", QT_TR_NOOP("A choice from a list.")}, {"button", QT_TR_NOOP("A button that was pressed.")},
        {"order", QT_TR_NOOP("An order from a catalogue.")}, {"reaction", QT_TR_NOOP("A reaction to another message.")},
        {"content", QT_TR_NOOP("Several parts (MMS).")}, {"card", QT_TR_NOOP("A card."), QT_TR_NOOP("a card")}, {"carousel", QT_TR_NOOP("A row of cards."), QT_TR_NOOP("a row of cards")},
        {"random", QT_TR_NOOP("Of no fixed type."), QT_TR_NOOP("a message of no fixed type")}, {"unsupported", QT_TR_NOOP("The sender used something that Vonage cannot pass on."), QT_TR_NOOP("something that Vonage cannot pass on")},
    };
    static constexpr Value contentTypes[] = {
        {"text", QT_TR_NOOP("Words.")}, {"image", QT_TR_NOOP("A picture.")}, {"audio", QT_TR_NOOP("An audio file.")}, {"video", QT_TR_NOOP("A video.")},
        {"file", QT_TR_NOOP("A file.")}, {"location", QT_TR_NOOP("A place.")}, {"unsupported", QT_TR_NOOP("The sender used something that Vonage cannot pass on.")},
    };
    static constexpr Value directions[] = {{"inbound", QT_TR_NOOP("Sent to you.")}, {"outbound", QT_TR_NOOP("Sent by you.")}};
    static constexpr Value contexts[] = {
        {"none", QT_TR_NOOP("It refers to no other message.")}, {"available", QT_TR_NOOP("It refers to another message, whose id is given.")},
        {"unavailable", QT_TR_NOOP("It refers to another message, which is not known.")},
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
        {"completed", QT_TR_NOOP("The workflow is done."), QT_TR_NOOP("completed")}, {"error", QT_TR_NOOP("The workflow failed."), QT_TR_NOOP("failed")},
    };
    static constexpr Value errorCodes[] = {
        {"1000", QT_TR_NOOP("Throttled."), QT_TR_NOOP("throttled"), Advice::Later}, {"1010", QT_TR_NOOP("Missing parameter."), QT_TR_NOOP("missing parameter"), Advice::Change},
        {"1020", QT_TR_NOOP("Invalid parameter."), QT_TR_NOOP("invalid parameter"), Advice::Change}, {"1021", QT_TR_NOOP("Invalid tag."), QT_TR_NOOP("invalid tag"), Advice::Change},
        {"1022", QT_TR_NOOP("Invalid template."), QT_TR_NOOP("invalid template"), Advice::Change}, {"1030", QT_TR_NOOP("Internal error."), QT_TR_NOOP("internal error"), Advice::Later},
        {"1040", QT_TR_NOOP("Invalid message."), QT_TR_NOOP("invalid message"), Advice::Change}, {"1050", QT_TR_NOOP("Number barred."), QT_TR_NOOP("number barred"), Advice::GiveUp},
        {"1060", QT_TR_NOOP("Account barred."), QT_TR_NOOP("account barred"), Advice::AskSupport}, {"1070", QT_TR_NOOP("Quota or credit used up."), QT_TR_NOOP("quota or credit used up"), Advice::TopUp},
        {"1080", QT_TR_NOOP("Account not enabled for REST."), QT_TR_NOOP("account not enabled for REST"), Advice::AskSupport}, {"1090", QT_TR_NOOP("Message too long."), QT_TR_NOOP("message too long"), Advice::Change},
        {"1100", QT_TR_NOOP("Communication failed."), QT_TR_NOOP("communication failed"), Advice::Later}, {"1120", QT_TR_NOOP("Sender not accepted."), QT_TR_NOOP("sender not accepted"), Advice::Change},
        {"1130", QT_TR_NOOP("Invalid time to live (TTL)."), QT_TR_NOOP("invalid time to live (TTL)"), Advice::Change}, {"1140", QT_TR_NOOP("Facility not allowed."), QT_TR_NOOP("facility not allowed"), Advice::AskSupport},
        {"1150", QT_TR_NOOP("Invalid message class."), QT_TR_NOOP("invalid message class"), Advice::Change}, {"1160", QT_TR_NOOP("Destination not white-listed (trial account)."), QT_TR_NOOP("destination not white-listed (trial account)"), Advice::AllowNumber},
        {"1170", QT_TR_NOOP("Invalid or missing number."), QT_TR_NOOP("invalid or missing number"), Advice::ConfirmNumber}, {"1180", QT_TR_NOOP("Recipient absent for now."), QT_TR_NOOP("recipient absent for now"), Advice::Later},
        {"1190", QT_TR_NOOP("Recipient absent for good."), QT_TR_NOOP("recipient absent for good"), Advice::Remove}, {"1200", QT_TR_NOOP("Portability error."), QT_TR_NOOP("portability error"), Advice::GiveUp},
        {"1210", QT_TR_NOOP("Anti-spam rejection."), QT_TR_NOOP("anti-spam rejection"), Advice::Change}, {"1220", QT_TR_NOOP("Handset busy."), QT_TR_NOOP("handset busy"), Advice::Later},
        {"1230", QT_TR_NOOP("Network error."), QT_TR_NOOP("network error"), Advice::Later}, {"1240", QT_TR_NOOP("Illegal number: the recipient has opted out."), QT_TR_NOOP("illegal number: the recipient has opted out"), Advice::GiveUp},
        {"1241", QT_TR_NOOP("Too many send requests."), QT_TR_NOOP("too many send requests"), Advice::Later}, {"1250", QT_TR_NOOP("Unroutable."), QT_TR_NOOP("unroutable"), Advice::AskSupport},
        {"1260", QT_TR_NOOP("Destination unreachable."), QT_TR_NOOP("destination unreachable"), Advice::ConfirmNumber}, {"1270", QT_TR_NOOP("Subscriber age restriction."), QT_TR_NOOP("subscriber age restriction"), Advice::GiveUp},
        {"1280", QT_TR_NOOP("Number blocked by carrier."), QT_TR_NOOP("number blocked by carrier"), Advice::GiveUp}, {"1290", QT_TR_NOOP("Recipient has no prepaid credit."), QT_TR_NOOP("recipient has no prepaid credit"), Advice::Later},
        {"1300", QT_TR_NOOP("Not a user of the provider."), QT_TR_NOOP("not a user of the provider"), Advice::GiveUp}, {"1310", QT_TR_NOOP("Device not suitable."), QT_TR_NOOP("device not suitable"), Advice::GiveUp},
        {"1320", QT_TR_NOOP("Message already sent."), QT_TR_NOOP("message already sent"), Advice::Leave}, {"1330", QT_TR_NOOP("Unknown carrier error."), QT_TR_NOOP("unknown carrier error"), Advice::Maybe},
        {"1331", QT_TR_NOOP("Provider not responding."), QT_TR_NOOP("provider not responding"), Advice::Later}, {"1340", QT_TR_NOOP("Outside the reply window."), QT_TR_NOOP("outside the reply window"), Advice::UseTemplate},
        {"1350", QT_TR_NOOP("Phone matching fee unpaid (Facebook)."), QT_TR_NOOP("phone matching fee unpaid (Facebook)"), Advice::SettleFee}, {"1360", QT_TR_NOOP("Time to live ran out: no callback, no charge."), QT_TR_NOOP("time to live ran out: no callback, no charge"), Advice::LongerLife},
        {"1370", QT_TR_NOOP("Access token expired (Facebook)."), QT_TR_NOOP("access token expired (Facebook)"), Advice::RenewToken}, {"1380", QT_TR_NOOP("Media URL invalid."), QT_TR_NOOP("Media URL invalid"), Advice::Change},
        {"1381", QT_TR_NOOP("Media too large."), QT_TR_NOOP("media too large"), Advice::Change}, {"1382", QT_TR_NOOP("Media type invalid."), QT_TR_NOOP("media type invalid"), Advice::Change},
    };
    // clang-format on
};

struct MessagesTable : MessageValues
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
public:
    using enum Type;
    using enum Need;

    // clang-format off
    static constexpr FieldSpec common[] = {
        {"message_uuid", Text, Filled, QT_TR_NOOP("Message ID"), QT_TR_NOOP("Vonage's id of this message.")},
        {"timestamp", Time, Required, QT_TR_NOOP("Sent at"), QT_TR_NOOP("When it happened.")},
        {"client_ref", Text, Optional, QT_TR_NOOP("Client ref"), QT_TR_NOOP("Your own reference from when you sent it.")},
        {"usage", Object, Optional, QT_TR_NOOP("Usage"), QT_TR_NOOP("What it cost.")},
        {"usage.currency", Text, Optional, QT_TR_NOOP("Currency"), QT_TR_NOOP("What the price is in.")},
        {"usage.price", Number, Optional, QT_TR_NOOP("Price"), QT_TR_NOOP("What it cost."), showMoney},
    };
    // v0.1: sender and recipient are objects.
    static constexpr FieldSpec parties[] = {
        {"to", Object, Filled, QT_TR_NOOP("To"), QT_TR_NOOP("Who gets the message.")},
        {"to.type", Text, Optional, QT_TR_NOOP("To channel"), QT_TR_NOOP("How it travels."), nullptr, channels},
        {"to.number", Text, Optional, QT_TR_NOOP("To"), QT_TR_NOOP("Who gets the message, as a number.")},
        {"to.id", Text, Optional, QT_TR_NOOP("To"), QT_TR_NOOP("Who gets the message, as the channel's id.")},
        {"from", Object, Filled, QT_TR_NOOP("From"), QT_TR_NOOP("Who sent the message.")},
        {"from.type", Text, Optional, QT_TR_NOOP("From channel"), QT_TR_NOOP("How it travels."), nullptr, channels},
        {"from.number", Text, Optional, QT_TR_NOOP("From"), QT_TR_NOOP("Who sent the message, as a number.")},
        {"from.id", Text, Optional, QT_TR_NOOP("From"), QT_TR_NOOP("Who sent the message, as the channel's id.")},
    };
    static constexpr FieldSpec inbound01[] = {
        {"direction", Text, Optional, QT_TR_NOOP("Direction"), QT_TR_NOOP("Which way the message goes."), nullptr, directions},
        {"message", Object, Required, QT_TR_NOOP("Message"), QT_TR_NOOP("The message.")},
        {"message.content", Object, Required, QT_TR_NOOP("Content"), QT_TR_NOOP("What the message holds.")},
        {"message.content.type", Text, Required, QT_TR_NOOP("Content type"), QT_TR_NOOP("What kind of content it is."), nullptr, contentTypes},
        {"message.content.text", Text, Optional, QT_TR_NOOP("Text"), QT_TR_NOOP("What the message says.")},
        {"message.content.image.url", Text, Optional, QT_TR_NOOP("Image"), QT_TR_NOOP("Where the picture is.")},
        {"message.content.image.caption", Text, Optional, QT_TR_NOOP("Caption"), QT_TR_NOOP("Caption under it.")},
        {"message.content.audio.url", Text, Optional, QT_TR_NOOP("Audio"), QT_TR_NOOP("Where the sound is.")},
        {"message.content.audio.caption", Text, Optional, QT_TR_NOOP("Caption"), QT_TR_NOOP("Caption under it.")},
        {"message.content.video.url", Text, Optional, QT_TR_NOOP("Video"), QT_TR_NOOP("Where the film is.")},
        {"message.content.video.caption", Text, Optional, QT_TR_NOOP("Caption"), QT_TR_NOOP("Caption under it.")},
        {"message.content.file.url", Text, Optional, QT_TR_NOOP("File"), QT_TR_NOOP("Where the file is.")},
        {"message.content.file.caption", Text, Optional, QT_TR_NOOP("Caption"), QT_TR_NOOP("Caption under it.")},
        {"message.content.location.longitude", Number, Optional, QT_TR_NOOP("Longitude"), QT_TR_NOOP("Degrees east.")},
        {"message.content.location.latitude", Number, Optional, QT_TR_NOOP("Latitude"), QT_TR_NOOP("Degrees north.")},
        {"message.content.location.name", Text, Optional, QT_TR_NOOP("Place"), QT_TR_NOOP("The place's name.")},
        {"message.content.location.address", Text, Optional, QT_TR_NOOP("Address"), QT_TR_NOOP("The place's address.")},
        {"message.sms.num_messages", Integer, Optional, QT_TR_NOOP("SMS parts"), QT_TR_NOOP("How many SMS it came in.")},
    };
    static constexpr FieldSpec status01[] = {
        {"status", Text, Filled, QT_TR_NOOP("Status"), QT_TR_NOOP("What became of the message."), nullptr, statuses},
        {"error", Object, Conditional, QT_TR_NOOP("Error"), QT_TR_NOOP("Why it was not delivered."), nullptr, {}, hasFailed},
        {"error.code", Text, Optional, QT_TR_NOOP("Error code"), QT_TR_NOOP("Why it was not delivered."), nullptr, errorCodes},
        {"error.reason", Text, Optional, QT_TR_NOOP("Error text"), QT_TR_NOOP("Why, in Vonage's words.")},
        {"_links.workflow.dispatch_uuid", Text, Optional, QT_TR_NOOP("Dispatch ID"), QT_TR_NOOP("The workflow that sent it.")},
        {"_links.workflow.href", Text, Optional, QT_TR_NOOP("Workflow link"), QT_TR_NOOP("Where the workflow can be looked up.")},
    };
    // v1: sender and recipient are texts, and the channel is told.
    static constexpr FieldSpec flat[] = {
        {"channel", Text, Required, QT_TR_NOOP("Channel"), QT_TR_NOOP("How it travels."), nullptr, channels},
        {"to", Text, Filled, QT_TR_NOOP("To"), QT_TR_NOOP("Who gets the message.")},
        {"from", Text, Filled, QT_TR_NOOP("From"), QT_TR_NOOP("Who sent the message.")},
        {"profile", Object, Optional, QT_TR_NOOP("Profile"), QT_TR_NOOP("Who the sender says they are.")},
        {"profile.name", Text, Optional, QT_TR_NOOP("Profile name"), QT_TR_NOOP("The sender's name on the channel.")},
        {"profile.username", Text, Optional, QT_TR_NOOP("User name"), QT_TR_NOOP("The sender's user name on the channel.")},
    };
    static constexpr FieldSpec inbound1[] = {
        {"message_type", Text, Required, QT_TR_NOOP("Message type"), QT_TR_NOOP("What kind of message it is."), nullptr, messageTypes},
        {"text", Text, Optional, QT_TR_NOOP("Text"), QT_TR_NOOP("What the message says.")},
        {"image", Object, Optional, QT_TR_NOOP("Image"), QT_TR_NOOP("A picture.")},
        {"image.url", Text, Optional, QT_TR_NOOP("Image"), QT_TR_NOOP("Where the picture is.")},
        {"image.name", Text, Optional, QT_TR_NOOP("File name"), nullptr},
        {"image.caption", Text, Optional, QT_TR_NOOP("Caption"), QT_TR_NOOP("Caption under it.")},
        {"audio", Object, Optional, QT_TR_NOOP("Audio"), QT_TR_NOOP("An audio file.")},
        {"audio.url", Text, Optional, QT_TR_NOOP("Audio"), QT_TR_NOOP("Where the sound is.")},
        {"audio.name", Text, Optional, QT_TR_NOOP("File name"), nullptr},
        {"audio.caption", Text, Optional, QT_TR_NOOP("Caption"), QT_TR_NOOP("Caption under it.")},
        {"video", Object, Optional, QT_TR_NOOP("Video"), QT_TR_NOOP("A video.")},
        {"video.url", Text, Optional, QT_TR_NOOP("Video"), QT_TR_NOOP("Where the film is.")},
        {"video.name", Text, Optional, QT_TR_NOOP("File name"), nullptr},
        {"video.caption", Text, Optional, QT_TR_NOOP("Caption"), QT_TR_NOOP("Caption under it.")},
        {"file", Object, Optional, QT_TR_NOOP("File"), QT_TR_NOOP("A file.")},
        {"file.url", Text, Optional, QT_TR_NOOP("File"), QT_TR_NOOP("Where the file is.")},
        {"file.name", Text, Optional, QT_TR_NOOP("File name"), nullptr},
        {"file.caption", Text, Optional, QT_TR_NOOP("Caption"), QT_TR_NOOP("Caption under it.")},
        {"vcard", Object, Optional, QT_TR_NOOP("vCard"), QT_TR_NOOP("An address card.")},
        {"vcard.url", Text, Optional, QT_TR_NOOP("vCard"), QT_TR_NOOP("Where the address card is.")},
        {"vcard.name", Text, Optional, QT_TR_NOOP("File name"), nullptr},
        {"vcard.caption", Text, Optional, QT_TR_NOOP("Caption"), QT_TR_NOOP("Caption under it.")},
        {"sticker", Object, Optional, QT_TR_NOOP("Sticker"), QT_TR_NOOP("A sticker.")},
        {"sticker.url", Text, Optional, QT_TR_NOOP("Sticker"), QT_TR_NOOP("Where the sticker is.")},
        {"sticker.name", Text, Optional, QT_TR_NOOP("File name"), nullptr},
        {"sticker.caption", Text, Optional, QT_TR_NOOP("Caption"), QT_TR_NOOP("Caption under it.")},
        {"content", Array, Optional, QT_TR_NOOP("MMS parts"), QT_TR_NOOP("The parts of the message, in order.")},
        {"content[].type", Text, Optional, QT_TR_NOOP("Part type"), nullptr, nullptr, messageTypes},
        {"content[].url", Text, Optional, QT_TR_NOOP("Part"), QT_TR_NOOP("Where the part is.")},
        {"content[].caption", Text, Optional, QT_TR_NOOP("Caption"), QT_TR_NOOP("Caption under it.")},
        {"location", Object, Optional, QT_TR_NOOP("Location"), QT_TR_NOOP("A place.")},
        {"location.lat", Number, Optional, QT_TR_NOOP("Latitude"), QT_TR_NOOP("Degrees north.")},
        {"location.long", Number, Optional, QT_TR_NOOP("Longitude"), QT_TR_NOOP("Degrees east.")},
        {"location.latitude", Number, Optional, QT_TR_NOOP("Latitude"), QT_TR_NOOP("Degrees north.")},
        {"location.longitude", Number, Optional, QT_TR_NOOP("Longitude"), QT_TR_NOOP("Degrees east.")},
        {"location.name", Text, Optional, QT_TR_NOOP("Place"), QT_TR_NOOP("The place's name.")},
        {"location.address", Text, Optional, QT_TR_NOOP("Address"), QT_TR_NOOP("The place's address.")},
        {"location.url", Text, Optional, QT_TR_NOOP("Map"), QT_TR_NOOP("Where the place can be seen.")},
        {"reply", Object, Optional, QT_TR_NOOP("List reply"), QT_TR_NOOP("What was chosen.")},
        {"reply.id", Text, Optional, QT_TR_NOOP("Reply ID"), QT_TR_NOOP("The choice's id.")},
        {"reply.title", Text, Optional, QT_TR_NOOP("Reply"), QT_TR_NOOP("The choice's title.")},
        {"reply.description", Text, Optional, QT_TR_NOOP("Description"), QT_TR_NOOP("The choice's description.")},
        {"button", Object, Optional, QT_TR_NOOP("Button"), QT_TR_NOOP("The button that was pressed.")},
        {"button.payload", Text, Optional, QT_TR_NOOP("Button payload"), QT_TR_NOOP("The data you attached to the button.")},
        {"button.subtype", Text, Optional, QT_TR_NOOP("Button subtype"), nullptr},
        {"button.text", Text, Optional, QT_TR_NOOP("Button text"), QT_TR_NOOP("What stood on the button.")},
        {"reaction", Object, Optional, QT_TR_NOOP("Reaction"), QT_TR_NOOP("A reaction to another message.")},
        {"reaction.action", Text, Optional, QT_TR_NOOP("Reaction"), QT_TR_NOOP("Whether it was given or taken back."), nullptr, reactions},
        {"reaction.emoji", Text, Optional, QT_TR_NOOP("Emoji"), QT_TR_NOOP("The reaction's emoji.")},
        {"order", Object, Optional, QT_TR_NOOP("Order"), QT_TR_NOOP("An order from your catalogue.")},
        {"order.catalog_id", Text, Optional, QT_TR_NOOP("Catalogue"), QT_TR_NOOP("The catalogue's id.")},
        {"order.product_items", Array, Optional, QT_TR_NOOP("Items"), QT_TR_NOOP("What was ordered.")},
        {"order.product_items[].product_retailer_id", Text, Optional, QT_TR_NOOP("Item"), QT_TR_NOOP("The item's id.")},
        {"order.product_items[].quantity", Number, Optional, QT_TR_NOOP("Quantity"), QT_TR_NOOP("How many.")},
        {"order.product_items[].item_price", Number, Optional, QT_TR_NOOP("Item price"), QT_TR_NOOP("What one costs."), showMoney},
        {"order.product_items[].currency", Text, Optional, QT_TR_NOOP("Currency"), QT_TR_NOOP("What the price is in.")},
        {"context", Object, Optional, QT_TR_NOOP("Context"), QT_TR_NOOP("What the message refers to.")},
        {"context.message_uuid", Text, Optional, QT_TR_NOOP("Context message"), QT_TR_NOOP("The message it refers to.")},
        {"context.message_from", Text, Optional, QT_TR_NOOP("Context sender"), QT_TR_NOOP("Who sent that message.")},
        {"context.whatsapp_referred_product", Object, Optional, QT_TR_NOOP("Referred product"), QT_TR_NOOP("The product it refers to.")},
        {"context_status", Text, Optional, QT_TR_NOOP("Context state"), QT_TR_NOOP("Whether it refers to another message."), nullptr, contexts},
        {"provider_message", Text, Optional, QT_TR_NOOP("Provider note"), QT_TR_NOOP("What the provider has to say about it.")},
        {"sms", Object, Optional, QT_TR_NOOP("SMS info"), QT_TR_NOOP("How it came as SMS.")},
        {"sms.num_messages", Integer, Optional, QT_TR_NOOP("SMS parts"), QT_TR_NOOP("How many SMS it came in.")},
        {"sms.total_count", Integer, Optional, QT_TR_NOOP("SMS parts"), QT_TR_NOOP("How many SMS it came in.")},
        {"sms.keyword", Text, Optional, QT_TR_NOOP("Keyword"), QT_TR_NOOP("The first word of the text.")},
        {"origin", Object, Optional, QT_TR_NOOP("Origin"), QT_TR_NOOP("Where it came from.")},
        {"origin.network_code", Text, Optional, QT_TR_NOOP("Network"), QT_TR_NOOP("The sender's network."), showNetwork},
        {"whatsapp", Object, Optional, QT_TR_NOOP("WhatsApp"), QT_TR_NOOP("What WhatsApp adds.")},
        {"whatsapp.referral", Object, Optional, QT_TR_NOOP("Referral"), QT_TR_NOOP("The advertisement or post that led here.")},
        {"whatsapp.referral.body", Text, Optional, QT_TR_NOOP("Referral text"), nullptr},
        {"whatsapp.referral.headline", Text, Optional, QT_TR_NOOP("Referral headline"), nullptr},
        {"whatsapp.referral.source_id", Text, Optional, QT_TR_NOOP("Referral ID"), nullptr},
        {"whatsapp.referral.source_type", Text, Optional, QT_TR_NOOP("Referral type"), nullptr},
        {"whatsapp.referral.source_url", Text, Optional, QT_TR_NOOP("Referral URL"), nullptr},
        {"whatsapp.referral.media_type", Text, Optional, QT_TR_NOOP("Referral media"), nullptr},
        {"whatsapp.referral.image_url", Text, Optional, QT_TR_NOOP("Referral image"), nullptr},
        {"whatsapp.referral.video_url", Text, Optional, QT_TR_NOOP("Referral video"), nullptr},
        {"whatsapp.referral.thumbnail_url", Text, Optional, QT_TR_NOOP("Referral thumbnail"), nullptr},
        {"whatsapp.referral.ctwa_clid", Text, Optional, QT_TR_NOOP("Click ID"), QT_TR_NOOP("The click on the advertisement.")},
        {"whatsapp.whatsapp_referred_product", Object, Optional, QT_TR_NOOP("Referred product"), QT_TR_NOOP("The product it refers to.")},
        {"whatsapp.sender", Object, Optional, QT_TR_NOOP("WhatsApp sender"), QT_TR_NOOP("The sender's ids.")},
        {"whatsapp.sender.user_id", Text, Optional, QT_TR_NOOP("User ID"), nullptr},
        {"whatsapp.sender.parent_user_id", Text, Optional, QT_TR_NOOP("Parent user ID"), nullptr},
        {"whatsapp.sender.wa_id", Text, Optional, QT_TR_NOOP("WhatsApp ID"), nullptr},
        {"_self", Object, Optional, QT_TR_NOOP("Self link"), QT_TR_NOOP("Where the message can be looked up.")},
        {"_self.href", Text, Optional, QT_TR_NOOP("Self link"), QT_TR_NOOP("Where the message can be looked up.")},
    };
    static constexpr FieldSpec status1[] = {
        {"status", Text, Filled, QT_TR_NOOP("Status"), QT_TR_NOOP("What became of the message."), nullptr, statuses},
        {"error", Object, Conditional, QT_TR_NOOP("Error"), QT_TR_NOOP("Why it was not delivered."), nullptr, {}, hasFailed},
        {"error.type", Text, Optional, QT_TR_NOOP("Error type"), QT_TR_NOOP("Where the error is explained.")},
        {"error.title", Text, Optional, QT_TR_NOOP("Error code"), QT_TR_NOOP("Why it was not delivered."), nullptr, errorCodes},
        {"error.detail", Text, Optional, QT_TR_NOOP("Error text"), QT_TR_NOOP("Why, in Vonage's words.")},
        {"error.instance", Text, Optional, QT_TR_NOOP("Error ID"), QT_TR_NOOP("For asking Vonage about this very error.")},
        {"destination", Object, Optional, QT_TR_NOOP("Destination"), QT_TR_NOOP("Where it went.")},
        {"destination.network_code", Text, Optional, QT_TR_NOOP("Network"), QT_TR_NOOP("The recipient's network."), showNetwork},
        {"sms", Object, Optional, QT_TR_NOOP("SMS info"), QT_TR_NOOP("How it went as SMS.")},
        {"sms.count_total", Integer, Optional, QT_TR_NOOP("SMS parts"), QT_TR_NOOP("How many SMS it took.")},
        {"workflow", Object, Optional, QT_TR_NOOP("Workflow"), QT_TR_NOOP("Which place it has in a chain of messages, each tried when the one before failed.")},
        {"workflow.id", Text, Optional, QT_TR_NOOP("Workflow ID"), nullptr},
        {"workflow.items_number", Integer, Optional, QT_TR_NOOP("Workflow place"), QT_TR_NOOP("Which message of the chain it is.")},
        {"workflow.items_total", Integer, Optional, QT_TR_NOOP("Workflow length"), QT_TR_NOOP("How many messages the chain has.")},
        {"workflow.workflow_id", Text, Optional, QT_TR_NOOP("Workflow ID"), nullptr},
        {"workflow.item_number", Integer, Optional, QT_TR_NOOP("Workflow place"), QT_TR_NOOP("Which message of the chain it is.")},
        {"workflow.total_items", Integer, Optional, QT_TR_NOOP("Workflow length"), QT_TR_NOOP("How many messages the chain has.")},
        {"whatsapp", Object, Optional, QT_TR_NOOP("WhatsApp"), QT_TR_NOOP("What WhatsApp adds.")},
        {"whatsapp.conversation", Object, Optional, QT_TR_NOOP("WhatsApp conversation"), nullptr},
        {"whatsapp.conversation.id", Text, Optional, QT_TR_NOOP("WhatsApp conversation"), QT_TR_NOOP("The conversation it counts towards.")},
        {"whatsapp.conversation.origin", Object, Optional, QT_TR_NOOP("Conversation origin"), nullptr},
        {"whatsapp.conversation.origin.type", Text, Optional, QT_TR_NOOP("Conversation origin"), QT_TR_NOOP("What kind of conversation it is."), nullptr, origins},
        {"whatsapp.pricing", Object, Optional, QT_TR_NOOP("Pricing"), nullptr},
        {"whatsapp.pricing.type", Text, Optional, QT_TR_NOOP("Pricing type"), QT_TR_NOOP("Whether it is paid for."), nullptr, pricings},
        {"whatsapp.pricing.pricing_model", Text, Optional, QT_TR_NOOP("Pricing model"), QT_TR_NOOP("What is paid for."), nullptr, pricingModels},
        {"whatsapp.pricing.category", Text, Optional, QT_TR_NOOP("Pricing category"), QT_TR_NOOP("Which price applies.")},
        {"whatsapp.recipient", Object, Optional, QT_TR_NOOP("WhatsApp recipient"), QT_TR_NOOP("The recipient's ids.")},
    };
    static constexpr FieldSpec report[] = {
        {"dispatch_uuid", Text, Filled, QT_TR_NOOP("Dispatch ID"), QT_TR_NOOP("The workflow that ended.")},
        {"template", Text, Required, QT_TR_NOOP("Template"), QT_TR_NOOP("How the workflow goes."), nullptr, templates},
        {"status", Text, Filled, QT_TR_NOOP("Status"), QT_TR_NOOP("How the workflow ended."), nullptr, reportStatuses},
        {"timestamp", Time, Required, QT_TR_NOOP("Sent at"), QT_TR_NOOP("When it happened.")},
        {"usage", Object, Optional, QT_TR_NOOP("Usage"), QT_TR_NOOP("What it cost.")},
        {"usage.currency", Text, Optional, QT_TR_NOOP("Currency"), QT_TR_NOOP("What the price is in.")},
        {"usage.price", Number, Optional, QT_TR_NOOP("Price"), QT_TR_NOOP("What it cost."), showMoney},
        {"_links", Object, Required, QT_TR_NOOP("Links"), QT_TR_NOOP("The messages of the workflow.")},
        {"_links.messages[].message_uuid", Text, Optional, QT_TR_NOOP("Message ID"), QT_TR_NOOP("One message of the workflow.")},
        {"_links.messages[].href", Text, Optional, QT_TR_NOOP("Message link"), QT_TR_NOOP("Where the message can be looked up.")},
        {"_links.messages[].channel", Text, Optional, QT_TR_NOOP("Channel"), QT_TR_NOOP("How it travelled."), nullptr, channels},
        {"_links.messages[].usage", Object, Optional, QT_TR_NOOP("Usage"), QT_TR_NOOP("What the message cost.")},
        {"_links.messages[].usage.currency", Text, Optional, QT_TR_NOOP("Currency"), QT_TR_NOOP("What the price is in.")},
        {"_links.messages[].usage.price", Number, Optional, QT_TR_NOOP("Price"), QT_TR_NOOP("What the message cost."), showMoney},
        {"_links.messages[].status", Text, Optional, QT_TR_NOOP("Status"), QT_TR_NOOP("What became of the message."), nullptr, statuses},
    };

    static constexpr std::span<const FieldSpec> inbound01Fields[] = {common, parties, inbound01};
    static constexpr std::span<const FieldSpec> status01Fields[] = {common, parties, status01};
    static constexpr std::span<const FieldSpec> inbound1Fields[] = {common, flat, inbound1};
    static constexpr std::span<const FieldSpec> status1Fields[] = {common, flat, status1};
    static constexpr std::span<const FieldSpec> reportFields[] = {report};

    static constexpr Key inboundDelivery[] = {"message_uuid"};
    static constexpr Key statusDelivery[] = {"message_uuid", "status"};
    static constexpr Key reportDelivery[] = {"dispatch_uuid", "status"};
    static constexpr const char *pathWords[] = {"status", "messages", "whatsapp", "dispatch"};
    static constexpr PathHint hints[] = {{pathWords, QT_TR_NOOP("the Messages API")}};
    // clang-format on
};

constexpr Roles ObjectRoles{
    .from = {{{"from", "number"}, {"from", "id"}}},
    .to = {{{"to", "number"}, {"to", "id"}}},
    .status = {{{"status"}}},
    .conversation = {},
    .call = {},
    .message = {{{"message_uuid"}}},
};
constexpr Roles FlatRoles{
    .from = {{{"from"}}},
    .to = {{{"to"}}},
    .status = {{{"status"}}},
    .conversation = {},
    .call = {},
    .message = {{{"message_uuid"}}},
};
constexpr Roles ReportRoles{
    .from = {},
    .to = {},
    .status = {{{"status"}}},
    .conversation = {},
    .call = {},
    .message = {},
};

/// How the message travelled, by its name: "WhatsApp".
QString channelName(const Examined &examined)
{
    for (const Path &path : {Path{"channel"}, Path{"from", "type"}, Path{"to", "type"}}) {
        if (const Value *const row = examined.value(path); row && row->brief)
            return QString::fromLatin1(row->brief);
    }
    return words(QT_TRANSLATE_NOOP("Vonage", "Message"));
}

/// What a message holds, in either version: its members are at the top, or in \a owner.
class Content
{
public:
    Content(const Examined &examined, const Field *owner)
        : m_fields(examined.fields())
        , m_owner(owner)
    {
    }
    [[nodiscard]] const Field *find(QByteArrayView name) const
    {
        if (m_owner)
            return m_fields.member(m_owner, name);
        const int id = nameId(name, nameHash(name));
        return id < 0 ? nullptr : m_fields.named(id);
    }
    [[nodiscard]] QByteArrayView text(QByteArrayView name) const { return FieldSet::textOf(find(name)); }
    /// The value of the first of \a members that has one.
    [[nodiscard]] QByteArrayView text(QByteArrayView name,
                                      std::initializer_list<QByteArrayView> members) const
    {
        const Field *const object = find(name);
        for (const QByteArrayView member : members) {
            const QByteArrayView found = object && object->isContainer()
                ? FieldSet::textOf(m_fields.member(object, member))
                : QByteArrayView();
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    [[nodiscard]] const FieldSet &fields() const { return m_fields; }

private:
    const FieldSet &m_fields;
    const Field *m_owner;
};

using Tell = QString (*)(const Content &);

/// \a name, then what is known of it: "Picture “holiday” (https://…)".
QString media(const Content &content, const char *name, const char *member)
{
    QString text = words(name);
    QByteArrayView title = content.text(member, {"caption"});
    if (title.isEmpty())
        title = content.text(member, {"name"});
    if (!title.isEmpty())
        text += words(QT_TRANSLATE_NOOP("Vonage", " “%1”")).arg(shortText(title));
    if (const QByteArrayView url = content.text(member, {"url"}); !url.isEmpty())
        text += words(QT_TRANSLATE_NOOP("Vonage", " (%1)")).arg(shortText(url, 100));
    return text;
}

QString tellImage(const Content &content)
{
    return media(content, QT_TRANSLATE_NOOP("Vonage", "Picture"), "image");
}
QString tellAudio(const Content &content)
{
    return media(content, QT_TRANSLATE_NOOP("Vonage", "Audio"), "audio");
}
QString tellVideo(const Content &content)
{
    return media(content, QT_TRANSLATE_NOOP("Vonage", "Video"), "video");
}
QString tellFile(const Content &content)
{
    return media(content, QT_TRANSLATE_NOOP("Vonage", "File"), "file");
}
QString tellCard(const Content &content)
{
    return media(content, QT_TRANSLATE_NOOP("Vonage", "Address card"), "vcard");
}
QString tellSticker(const Content &content)
{
    return media(content, QT_TRANSLATE_NOOP("Vonage", "Sticker"), "sticker");
}

QString tellLocation(const Content &content)
{
    const QByteArrayView latitude = content.text("location", {"lat", "latitude"});
    const QByteArrayView longitude = content.text("location", {"long", "longitude"});
    QString text = words(QT_TRANSLATE_NOOP("Vonage", "Location"));
    if (!latitude.isEmpty() && !longitude.isEmpty())
        text += u' ' + shortText(latitude, 20) + u", " + shortText(longitude, 20);
    QStringList place;
    for (const QByteArrayView member : {"name", "address"}) {
        if (const QByteArrayView part = content.text("location", {member}); !part.isEmpty())
            place += shortText(part);
    }
    if (!place.isEmpty())
        text += words(QT_TRANSLATE_NOOP("Vonage", " (%1)")).arg(place.join(u", "));
    return text;
}

QString tellReply(const Content &content)
{
    const QByteArrayView choice = content.text("reply", {"title", "id"});
    return choice.isEmpty()
        ? words(QT_TRANSLATE_NOOP("Vonage", "A choice from a list"))
        : words(QT_TRANSLATE_NOOP("Vonage", "Chosen from a list: %1")).arg(shortText(choice));
}

QString tellButton(const Content &content)
{
    const QByteArrayView button = content.text("button", {"text", "payload"});
    return button.isEmpty() ? words(QT_TRANSLATE_NOOP("Vonage", "Button pressed"))
                            : words(QT_TRANSLATE_NOOP("Vonage", "Button pressed: %1")).arg(shortText(button));
}

QString tellReaction(const Content &content)
{
    const QByteArrayView emoji = content.text("reaction", {"emoji"});
    if (isSameWord(content.text("reaction", {"action"}), "unreact")) {
        return emoji.isEmpty()
            ? words(QT_TRANSLATE_NOOP("Vonage", "Reaction taken back"))
            : words(QT_TRANSLATE_NOOP("Vonage", "Reaction taken back: %1")).arg(shortText(emoji));
    }
    return emoji.isEmpty() ? words(QT_TRANSLATE_NOOP("Vonage", "A reaction to a message"))
                           : words(QT_TRANSLATE_NOOP("Vonage", "Reaction: %1")).arg(shortText(emoji));
}

/// What \a tellOne says of each member of \a array; of more than three only how many they are.
template <typename TellOne>
QString tellEach(const Content &content, const Field *array, TellOne tellOne)
{
    static constexpr int most = 3;
    const FieldSet &fields = content.fields();
    QStringList texts;
    int more = 0;
    const qsizetype owner = array ? fields.position(array) : -1;
    for (qsizetype i = owner + 1;
         array && i < fields.fields().size() && fields.fields().at(i).parent >= owner; ++i) {
        if (fields.fields().at(i).parent != owner)
            continue;
        if (texts.size() == most)
            ++more;
        else if (const QString text = tellOne(fields.fields().at(i)); !text.isEmpty())
            texts += text;
    }
    if (more > 0)
        texts += words(QT_TRANSLATE_NOOP("Vonage", "%1 more")).arg(more);
    return texts.join(u", ");
}

QString tellOrder(const Content &content)
{
    const FieldSet &fields = content.fields();
    const Field *const order = content.find("order");
    const Field *const items =
        order && order->isContainer() ? fields.member(order, "product_items") : nullptr;
    const QString list = tellEach(content, items, [&fields](const Field &item) {
        const QByteArrayView what = FieldSet::textOf(fields.member(&item, "product_retailer_id"));
        const QByteArrayView count = FieldSet::textOf(fields.member(&item, "quantity"));
        if (what.isEmpty() || count.isEmpty())
            return shortText(what, 30);
        return words(QT_TRANSLATE_NOOP("Vonage", "%1 × %2")).arg(shortText(count, 10), shortText(what, 30));
    });
    return list.isEmpty() ? words(QT_TRANSLATE_NOOP("Vonage", "An order"))
                          : words(QT_TRANSLATE_NOOP("Vonage", "Order: %1")).arg(list);
}

QString tellParts(const Content &content)
{
    const FieldSet &fields = content.fields();
    const QString list = tellEach(content, content.find("content"), [&fields](const Field &part) {
        QString text = shortText(FieldSet::textOf(fields.member(&part, "type")), 20);
        if (const QByteArrayView caption = FieldSet::textOf(fields.member(&part, "caption"));
            !caption.isEmpty())
            text += words(QT_TRANSLATE_NOOP("Vonage", " “%1”")).arg(shortText(caption));
        return text;
    });
    return list.isEmpty() ? words(QT_TRANSLATE_NOOP("Vonage", "A message of several parts"))
                          : words(QT_TRANSLATE_NOOP("Vonage", "Several parts: %1")).arg(list);
}

struct TypeTold
{
    QByteArrayView type;
    Tell tell;
};
constexpr TypeTold TypesTold[] = {
    {"image", tellImage},   {"audio", tellAudio},       {"video", tellVideo}, {"file", tellFile},
    {"vcard", tellCard},    {"sticker", tellSticker},   {"reply", tellReply}, {"location", tellLocation},
    {"button", tellButton}, {"reaction", tellReaction}, {"order", tellOrder}, {"content", tellParts},
};

QString contentText(const Content &content, QByteArrayView type)
{
    if (const QByteArrayView text = content.text("text"); !text.isEmpty())
        return words(QT_TRANSLATE_NOOP("Vonage", "“%1”")).arg(shortText(text));
    const auto *const told =
        std::ranges::find_if(TypesTold, [type](const TypeTold &row) { return isSameWord(row.type, type); });
    if (told != std::end(TypesTold))
        return told->tell(content);
    if (type.isEmpty())
        return words(QT_TRANSLATE_NOOP("Vonage", "no content"));
    const auto *const row = std::ranges::find_if(MessageValues::messageTypes,
                                                 [type](const Value &value) { return isValue(value, type); });
    if (row == std::end(MessageValues::messageTypes) || !row->brief)
        return shortText(type);
    return words(row->brief);
}

QString summarizeInbound(const Examined &examined)
{
    const FieldSet &fields = examined.fields();
    const QByteArrayView from = examined.role(examined.kind()->roles.from);
    const Field *const message = fields.find("message");
    const Field *const inner =
        message && message->isContainer() ? fields.member(message, "content") : nullptr;
    const Content content(examined, inner);
    const QString what = contentText(content, inner ? content.text("type") : fields.text("message_type"));
    return words(QT_TRANSLATE_NOOP("Vonage", "%1 from %2: %3"))
        .arg(channelName(examined),
             from.isEmpty() ? words(QT_TRANSLATE_NOOP("Vonage", "an unknown sender")) : shortText(from),
             what);
}

QString summarizeStatus(const Examined &examined)
{
    const Value *const status = examined.value({"status"});
    const QByteArrayView given = examined.fields().text("status");
    const QString outcome = status ? words(status->brief)
        : given.isEmpty()          ? words(QT_TRANSLATE_NOOP("Vonage", "no status"))
                                   : shortText(given);
    const QString to = shortText(examined.role(examined.kind()->roles.to));
    QString summary = to.isEmpty()
        ? words(QT_TRANSLATE_NOOP("Vonage", "%1: %2")).arg(channelName(examined), outcome)
        : words(QT_TRANSLATE_NOOP("Vonage", "%1 to %2: %3")).arg(channelName(examined), to, outcome);
    bool isKnown = false;
    for (const Path &path : {Path{"error", "title"}, Path{"error", "code"}}) {
        const Value *const code = examined.value(path);
        if (!code)
            continue;
        summary += words(QT_TRANSLATE_NOOP("Vonage", ": %1 (code %2)"))
                       .arg(words(code->brief), QString::fromLatin1(code->value));
        if (const char *const advice = adviceBrief(code->advice))
            summary += u", " + words(advice);
        isKnown = true;
        break;
    }
    if (isKnown)
        return summary;
    for (const Path &path : {Path{"error", "title"}, Path{"error", "code"}, Path{"error", "detail"}}) {
        if (const QByteArrayView text = examined.fields().text(path); !text.isEmpty())
            summary += u": " + shortText(text);
    }
    return summary;
}

QString summarizeReport(const Examined &examined)
{
    const Value *const status = examined.value({"status"});
    const QByteArrayView given = examined.fields().text("status");
    return words(QT_TRANSLATE_NOOP("Vonage", "Chain of messages (failover workflow): %1"))
        .arg(status                ? words(status->brief)
                 : given.isEmpty() ? words(QT_TRANSLATE_NOOP("Vonage", "no status"))
                                   : shortText(given));
}

bool isText(const FieldSet &fields, const Key &key)
{
    const Field *const field = fields.find(key);
    return field && !field->isContainer() && !field->isEmpty();
}

bool isObject(const FieldSet &fields, const Key &key)
{
    const Field *const field = fields.find(key);
    return field && field->isContainer();
}

// The two versions live side by side; which one it is shows in the shape of its fields.
bool isInboundVersion1(const FieldSet &fields)
{
    return isText(fields, "channel") || isText(fields, "message_type") || isText(fields, "to")
        || !(isObject(fields, "to") || isObject(fields, "from") || isObject(fields, "message"));
}

bool isStatusVersion1(const FieldSet &fields)
{
    return fields.has("channel") || isText(fields, "to") || !isObject(fields, "to");
}

constexpr Kind Inbound1{
    .id = "messages.inbound",
    .label = QT_TRANSLATE_NOOP("Vonage", "Inbound message"),
    .fields = MessagesTable::inbound1Fields,
    .encodings = AsJson,
    .roles = FlatRoles,
    .summary = summarizeInbound,
    .delivery = MessagesTable::inboundDelivery,
    .suits = isInboundVersion1,
};
constexpr Kind Inbound01{
    .id = "messages.inbound",
    .label = QT_TRANSLATE_NOOP("Vonage", "Inbound message"),
    .fields = MessagesTable::inbound01Fields,
    .encodings = AsJson,
    .roles = ObjectRoles,
    .summary = summarizeInbound,
    .delivery = MessagesTable::inboundDelivery,
    .suits = [](const FieldSet &fields) { return !isInboundVersion1(fields); },
};
constexpr Kind Status1{
    .id = "messages.status",
    .label = QT_TRANSLATE_NOOP("Vonage", "Message status"),
    .fields = MessagesTable::status1Fields,
    .encodings = AsJson,
    .roles = FlatRoles,
    .summary = summarizeStatus,
    .delivery = MessagesTable::statusDelivery,
    .suits = isStatusVersion1,
};
constexpr Kind Status01{
    .id = "messages.status",
    .label = QT_TRANSLATE_NOOP("Vonage", "Message status"),
    .fields = MessagesTable::status01Fields,
    .encodings = AsJson,
    .roles = ObjectRoles,
    .summary = summarizeStatus,
    .delivery = MessagesTable::statusDelivery,
    .suits = [](const FieldSet &fields) { return !isStatusVersion1(fields); },
};
constexpr Kind Report{
    .id = "dispatch.report",
    .label = QT_TRANSLATE_NOOP("Vonage", "Failover workflow report"),
    .fields = MessagesTable::reportFields,
    .encodings = AsJson,
    .roles = ReportRoles,
    .summary = summarizeReport,
    .delivery = MessagesTable::reportDelivery,
};

bool matchesStatus(Match &match)
{
    return match.has("message_uuid") && match.has("status")
        && match.take(Api::Messages, isStatusVersion1(match.fields) ? Status1 : Status01,
                      Confidence::Certain);
}

bool matchesInbound(Match &match)
{
    return match.has("message_uuid") && match.hasAny({"message_type", "message", "channel", "text"})
        && match.take(Api::Messages, isInboundVersion1(match.fields) ? Inbound1 : Inbound01,
                      Confidence::Certain);
}

bool matchesReport(Match &match)
{
    return match.has("dispatch_uuid")
        && match.take(Api::Messages, Report, match.has("_links") ? Confidence::Certain : Confidence::Likely);
}

bool takeBound(Match &match)
{
    if (match.fields.has("status"))
        return match.take(Api::Messages, isStatusVersion1(match.fields) ? Status1 : Status01,
                          Confidence::Certain);
    return match.take(Api::Messages, isInboundVersion1(match.fields) ? Inbound1 : Inbound01,
                      Confidence::Certain);
}

constexpr Rule MessagesRules[] = {{7, matchesStatus}, {8, matchesInbound}, {9, matchesReport}};
constexpr const Kind *MessagesKinds[] = {&Inbound1, &Inbound01, &Status1, &Status01, &Report};

} // namespace

extern const ApiTable messagesApi;
constinit const ApiTable messagesApi{
    Api::Messages,        QT_TRANSLATE_NOOP("Vonage", "Messages and Dispatch"),
    MessagesKinds,        MessagesRules,
    MessagesTable::hints, takeBound,
};

} // namespace ringback::vonage
