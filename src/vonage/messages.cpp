// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/advice.h"
#include "vonage/apis.h"
#include "vonage/classify.h"
#include "vonage/examine.h"
#include "vonage/messagessummary.h"
#include "vonage/messagesvalues.h"
#include "vonage/show.h"

#include <QCoreApplication>

namespace ringback::vonage {

namespace {

bool hasFailed(const FieldSet &fields)
{
    return fields.is("status", "rejected") || fields.is("status", "undeliverable");
}

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
        {"usage.currency", Text, Optional, QT_TR_NOOP("Currency"), QT_TR_NOOP("The currency of the price.")},
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
        {"error", Object, Required, QT_TR_NOOP("Error"), QT_TR_NOOP("Why it was not delivered."), nullptr, {}, hasFailed},
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
        {"button.text", Text, Optional, QT_TR_NOOP("Button text"), QT_TR_NOOP("The text on the button.")},
        {"reaction", Object, Optional, QT_TR_NOOP("Reaction"), QT_TR_NOOP("A reaction to another message.")},
        {"reaction.action", Text, Optional, QT_TR_NOOP("Reaction"), QT_TR_NOOP("Whether it was given or taken back."), nullptr, reactions},
        {"reaction.emoji", Text, Optional, QT_TR_NOOP("Emoji"), QT_TR_NOOP("The reaction's emoji.")},
        {"order", Object, Optional, QT_TR_NOOP("Order"), QT_TR_NOOP("An order from your catalogue.")},
        {"order.catalog_id", Text, Optional, QT_TR_NOOP("Catalogue"), QT_TR_NOOP("The catalogue's id.")},
        {"order.product_items", Array, Optional, QT_TR_NOOP("Items"), QT_TR_NOOP("What was ordered.")},
        {"order.product_items[].product_retailer_id", Text, Optional, QT_TR_NOOP("Item"), QT_TR_NOOP("The item's id.")},
        {"order.product_items[].quantity", Number, Optional, QT_TR_NOOP("Quantity"), QT_TR_NOOP("How many.")},
        {"order.product_items[].item_price", Number, Optional, QT_TR_NOOP("Item price"), QT_TR_NOOP("What one costs."), showMoney},
        {"order.product_items[].currency", Text, Optional, QT_TR_NOOP("Currency"), QT_TR_NOOP("The currency of the price.")},
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
        {"error", Object, Optional, QT_TR_NOOP("Error"), QT_TR_NOOP("Why it was not delivered.")},
        {"error.type", Text, Optional, QT_TR_NOOP("Error type"), QT_TR_NOOP("Where the error is explained.")},
        {"error.title", Text, Optional, QT_TR_NOOP("Error code"), QT_TR_NOOP("Why it was not delivered."), nullptr, errorCodes},
        {"error.detail", Text, Optional, QT_TR_NOOP("Error text"), QT_TR_NOOP("Why, in Vonage's words.")},
        {"error.instance", Text, Optional, QT_TR_NOOP("Error ID"), QT_TR_NOOP("Give it to Vonage support to ask about this very error.")},
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
        {"usage.currency", Text, Optional, QT_TR_NOOP("Currency"), QT_TR_NOOP("The currency of the price.")},
        {"usage.price", Number, Optional, QT_TR_NOOP("Price"), QT_TR_NOOP("What it cost."), showMoney},
        {"_links", Object, Required, QT_TR_NOOP("Links"), QT_TR_NOOP("The messages of the workflow.")},
        {"_links.messages[].message_uuid", Text, Optional, QT_TR_NOOP("Message ID"), QT_TR_NOOP("One message of the workflow.")},
        {"_links.messages[].href", Text, Optional, QT_TR_NOOP("Message link"), QT_TR_NOOP("Where the message can be looked up.")},
        {"_links.messages[].channel", Text, Optional, QT_TR_NOOP("Channel"), QT_TR_NOOP("How it travelled."), nullptr, channels},
        {"_links.messages[].usage", Object, Optional, QT_TR_NOOP("Usage"), QT_TR_NOOP("What the message cost.")},
        {"_links.messages[].usage.currency", Text, Optional, QT_TR_NOOP("Currency"), QT_TR_NOOP("The currency of the price.")},
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
    .message = {{{"message_uuid"}}},
};
constexpr Roles FlatRoles{
    .from = {{{"from"}}},
    .to = {{{"to"}}},
    .status = {{{"status"}}},
    .message = {{{"message_uuid"}}},
};
constexpr Roles ReportRoles{
    .status = {{{"status"}}},
};

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
    return isText(fields, "channel") || isText(fields, "to") || !isObject(fields, "to");
}

constexpr Kind Inbound1{
    .id = "messages.inbound",
    .label = QT_TRANSLATE_NOOP("Vonage", "Inbound message"),
    .fields = MessagesTable::inbound1Fields,
    .encodings = AsJson,
    .roles = FlatRoles,
    .summary = summarizeMessage,
    .delivery = MessagesTable::inboundDelivery,
    .suits = isInboundVersion1,
};
constexpr Kind Inbound01{
    .id = "messages.inbound",
    .label = QT_TRANSLATE_NOOP("Vonage", "Inbound message"),
    .fields = MessagesTable::inbound01Fields,
    .encodings = AsJson,
    .roles = ObjectRoles,
    .summary = summarizeMessage,
    .delivery = MessagesTable::inboundDelivery,
    .suits = [](const FieldSet &fields) { return !isInboundVersion1(fields); },
};
constexpr Kind Status1{
    .id = "messages.status",
    .label = QT_TRANSLATE_NOOP("Vonage", "Message status"),
    .fields = MessagesTable::status1Fields,
    .encodings = AsJson,
    .roles = FlatRoles,
    .summary = summarizeMessageStatus,
    .delivery = MessagesTable::statusDelivery,
    .suits = isStatusVersion1,
};
constexpr Kind Status01{
    .id = "messages.status",
    .label = QT_TRANSLATE_NOOP("Vonage", "Message status"),
    .fields = MessagesTable::status01Fields,
    .encodings = AsJson,
    .roles = ObjectRoles,
    .summary = summarizeMessageStatus,
    .delivery = MessagesTable::statusDelivery,
    .suits = [](const FieldSet &fields) { return !isStatusVersion1(fields); },
};
constexpr Kind Report{
    .id = "dispatch.report",
    .label = QT_TRANSLATE_NOOP("Vonage", "Failover workflow report"),
    .fields = MessagesTable::reportFields,
    .encodings = AsJson,
    .roles = ReportRoles,
    .summary = summarizeDispatch,
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
