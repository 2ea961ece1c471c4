// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/sms.h"

#include "core/ascii.h"
#include "vonage/advice.h"
#include "vonage/apis.h"
#include "vonage/classify.h"
#include "vonage/examine.h"
#include "vonage/show.h"
#include "vonage/smssummary.h"
#include "vonage/smstext.h"
#include "vonage/times.h"
#include "vonage/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace ringback::vonage {

namespace {

bool isText(const FieldSet &fields) { return fields.is("type", "text") || fields.is("type", "unicode"); }
bool isBinary(const FieldSet &fields) { return fields.is("type", "binary"); }
bool isPart(const FieldSet &fields) { return isSameWord(fields.text("concat"), "true"); }
bool isSigned(const FieldSet &fields) { return fields.has("sig"); }

QString keywordNote(const Examined &examined, const Field &)
{
    const char *const meaning = keywordText(smsKeyword(examined), examined.match().api).meaning;
    return meaning ? words(meaning) : QString();
}

/// What made a text travel as Unicode, which is dearer.
QString textNote(const Examined &examined, const Field &field)
{
    const FieldSet &fields = examined.fields();
    if (!fields.is("type", "unicode") || field.isContainer() || field.isEmpty()
        || (field.flags & Field::LoneSurrogate))
        return {};
    const QByteArrayView character = firstOutsideGsm(field.value);
    const bool isWhole = !isPart(fields) && smsPartOf(fields).part == 0 && field.value.size() <= LongestSms;
    if (character.isEmpty() && !isWhole)
        return {}; // it may be in what is not here
    if (character.isEmpty())
        return words(QT_TRANSLATE_NOOP(
            "Vonage", "All of it is in the GSM alphabet, so it need not have been sent as Unicode."));
    const QString shown = characterText(character);
    if (!isWhole)
        return words(QT_TRANSLATE_NOOP("Vonage", "Sent as Unicode because “%1” is not in the GSM alphabet."))
            .arg(shown);
    const SmsLength length = smsLength(QString::fromUtf8(field.value));
    return words(length.parts == 1
                     ? QT_TRANSLATE_NOOP("Vonage",
                                         "Sent as Unicode because “%1” is not in the GSM alphabet, so one "
                                         "SMS holds 70 characters, not 160.")
                     : QT_TRANSLATE_NOOP("Vonage",
                                         "Sent as Unicode because “%1” is not in the GSM alphabet, so it "
                                         "takes %2 SMS."))
        .replace(QStringLiteral("%2"), QString::number(length.parts))
        .replace(QStringLiteral("%1"), shown);
}

QString errorCodeNote(const Examined &examined, const Field &field)
{
    if (!isSmsUnderWay(examined.fields()) || field.isEmpty() || withoutLeadingZeros(field.value) == "0")
        return {};
    return words(
               QT_TRANSLATE_NOOP("Vonage", "It says nothing yet, for the status “%1” is not the end of it."))
        .arg(shortText(examined.fields().text("status")));
}

QString delayNote(const Examined &examined, const Field &field)
{
    const std::optional<Timestamp> pushed = parseTime(field.value);
    const std::optional<Timestamp> carrier = parseCarrierTime(examined.fields().text("scts"));
    if (!pushed || !carrier)
        return {};
    const qint64 delay = std::chrono::floor<std::chrono::seconds>(*pushed - *carrier).count();
    return delay >= 0
        ? words(QT_TRANSLATE_NOOP("Vonage", "That is %1 after the carrier time.")).arg(durationText(delay))
        : words(QT_TRANSLATE_NOOP("Vonage", "That is %1 before the carrier time.")).arg(durationText(-delay));
}

struct SmsTable
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
public:
    using enum Type;
    using enum Need;

    // clang-format off
    static constexpr Value types[] = {
        {"text", QT_TR_NOOP("Text in the GSM alphabet, the basic one of SMS.")},
        {"unicode", QT_TR_NOOP("Sent as Unicode, for characters outside the GSM alphabet, the basic one of SMS, such as emoji; fewer of them fit into one SMS.")},
        {"binary", QT_TR_NOOP("Raw bytes, for programs rather than people.")},
    };
    static constexpr Value statuses[] = {
        {"delivered", QT_TR_NOOP("Arrived at the phone; in the US this often means only at the carrier."), QT_TR_NOOP("Delivered")},
        {"accepted", QT_TR_NOOP("The carrier has accepted it; it is not delivered yet."), QT_TR_NOOP("Accepted by the carrier, not delivered yet"), Advice::Wait},
        {"buffered", QT_TR_NOOP("Held by the carrier for later delivery."), QT_TR_NOOP("Held by the carrier for later delivery"), Advice::Wait},
        failure({"expired", QT_TR_NOOP("All attempts ran out, or no word came within the time the message is valid."), QT_TR_NOOP("Expired"), Advice::Maybe}),
        failure({"failed", QT_TR_NOOP("Not delivered."), QT_TR_NOOP("Failed"), Advice::SeeCode}),
        failure({"rejected", QT_TR_NOOP("The carrier or Vonage refused it."), QT_TR_NOOP("Rejected"), Advice::SeeCode}),
        {"unknown", QT_TR_NOOP("The carrier's receipt said nothing of use."), QT_TR_NOOP("Outcome unknown"), Advice::Unclear},
    };
    static constexpr Value errorCodes[] = {
        {"0", QT_TR_NOOP("Delivered: no error."), QT_TR_NOOP("no error")},
        {"1", QT_TR_NOOP("Unknown: the carrier gave no detail."), QT_TR_NOOP("the carrier gave no reason"), Advice::Maybe},
        {"2", QT_TR_NOOP("Absent subscriber, temporary: the phone is off or out of coverage."), QT_TR_NOOP("the phone is off or out of coverage"), Advice::Later},
        {"3", QT_TR_NOOP("Absent subscriber, permanent: the number is not in use."), QT_TR_NOOP("the number is not in use"), Advice::Remove},
        {"4", QT_TR_NOOP("Call barred by user: the recipient does not let messages through."), QT_TR_NOOP("barred by the recipient"), Advice::GiveUp},
        {"5", QT_TR_NOOP("Portability error: the number has moved to another carrier and is not found there; its user must ask the carrier."), QT_TR_NOOP("the number has moved to another carrier"), Advice::GiveUp},
        {"6", QT_TR_NOOP("Anti-spam rejection: a filter of the carrier objects to the sender or the content."), QT_TR_NOOP("blocked as spam by the carrier"), Advice::Change},
        {"7", QT_TR_NOOP("Handset busy: the phone cannot take a message right now."), QT_TR_NOOP("the phone is busy"), Advice::Later},
        {"8", QT_TR_NOOP("Network error: the carrier's network failed."), QT_TR_NOOP("network error"), Advice::Later},
        {"9", QT_TR_NOOP("Illegal number: the user has opted out (STOP) or is blocked."), QT_TR_NOOP("the recipient has opted out or is blocked"), Advice::GiveUp},
        {"10", QT_TR_NOOP("Illegal message: a parameter or the format is wrong."), QT_TR_NOOP("wrong parameter or format"), Advice::Change},
        {"11", QT_TR_NOOP("Unroutable: there is no route, or the network is not supported."), QT_TR_NOOP("no route to the network"), Advice::AskSupport},
        {"12", QT_TR_NOOP("Destination unreachable: no route to the recipient's number was found."), QT_TR_NOOP("no route to the number"), Advice::ConfirmNumber},
        {"13", QT_TR_NOOP("Subscriber age restriction: the content is blocked for minors."), QT_TR_NOOP("blocked for minors"), Advice::GiveUp},
        {"14", QT_TR_NOOP("Number blocked by carrier: a plan without SMS, say, or a suspended account."), QT_TR_NOOP("the carrier blocks this number"), Advice::GiveUp},
        {"15", QT_TR_NOOP("Prepaid, insufficient funds: the recipient has no credit."), QT_TR_NOOP("the recipient has no credit"), Advice::Later},
        {"50", QT_TR_NOOP("Entity filter: entity-id, which India asks for, is wrong or missing."), QT_TR_NOOP("entity-id wrong or missing"), Advice::Change},
        {"51", QT_TR_NOOP("Header filter: the sender (from) is not registered."), QT_TR_NOOP("the sender is not registered"), Advice::Change},
        {"52", QT_TR_NOOP("Content filter: content-id, which some countries ask for, is wrong or missing."), QT_TR_NOOP("content-id wrong or missing"), Advice::Change},
        {"53", QT_TR_NOOP("Consent filter: the recipient's consent is missing."), QT_TR_NOOP("the recipient's consent is missing"), Advice::GiveUp},
        {"54", QT_TR_NOOP("Regulation error: blocked by a regulator's rule."), QT_TR_NOOP("blocked by regulation"), Advice::GiveUp},
        {"99", QT_TR_NOOP("General error: a problem of the route or the carrier."), QT_TR_NOOP("problem of the route or the carrier"), Advice::AskSupport},
    };

    static constexpr FieldSpec inbound[] = {
        {"msisdn", Text, Filled, QT_TR_NOOP("Sender"), QT_TR_NOOP("The number that sent the message.")},
        {"to", Text, Filled, QT_TR_NOOP("Your number"), QT_TR_NOOP("Your number or short code that the message was sent to.")},
        {"messageId", Text, Filled, QT_TR_NOOP("Message ID"), QT_TR_NOOP("Vonage's id of this message.")},
        noted({"text", Text, Required, QT_TR_NOOP("Text"), QT_TR_NOOP("What the message says."), nullptr, {}, isText}, textNote),
        {"type", Text, Required, QT_TR_NOOP("Type"), QT_TR_NOOP("How the content is encoded."), nullptr, types},
        noted({"keyword", Text, Required, QT_TR_NOOP("Keyword"), QT_TR_NOOP("The first word of the text, usually in capitals."), nullptr, {}, isText}, keywordNote),
        {"message-timestamp", Time, Required, QT_TR_NOOP("Received at"), QT_TR_NOOP("When Vonage received the message."), showTime},
        {"api-key", Text, Optional, QT_TR_NOOP("API key"), QT_TR_NOOP("The account that received it.")},
        {"concat", Boolean, Optional, QT_TR_NOOP("Concatenated"), QT_TR_NOOP("Whether this is one part of a longer message."), showBoolean},
        {"concat-ref", Integer, Required, QT_TR_NOOP("Part group"), QT_TR_NOOP("Shared by all parts of one message."), nullptr, {}, isPart},
        {"concat-total", Integer, Required, QT_TR_NOOP("Part count"), QT_TR_NOOP("How many parts the message has."), nullptr, {}, isPart},
        {"concat-part", Integer, Required, QT_TR_NOOP("Part number"), QT_TR_NOOP("Which part this is, counted from 1."), nullptr, {}, isPart},
        {"data", Hex, Required, QT_TR_NOOP("Binary data"), QT_TR_NOOP("The content's bytes in hexadecimal."), showBinary, {}, isBinary},
        {"udh", Hex, Optional, QT_TR_NOOP("User header"), QT_TR_NOOP("The user data header, control data in front of the content: which part this is, or which program it is for."), showUdh},
        {"timestamp", Integer, Required, QT_TR_NOOP("Signed at"), QT_TR_NOOP("When Vonage signed the request."), showUnixTime, {}, isSigned},
        {"nonce", Text, Required, QT_TR_NOOP("Nonce"), QT_TR_NOOP("A random text that no two requests share."), nullptr, {}, isSigned},
        {"sig", Text, Optional, QT_TR_NOOP("Signature"), QT_TR_NOOP("Is to prove that the request is Vonage's.")},
    };
    static constexpr FieldSpec receipt[] = {
        {"msisdn", Text, Filled, QT_TR_NOOP("Recipient"), QT_TR_NOOP("The number that your message was sent to.")},
        {"to", Text, Filled, QT_TR_NOOP("Sender ID"), QT_TR_NOOP("The sender that you gave when you sent it: a number or a name.")},
        {"network-code", Text, Required, QT_TR_NOOP("Network"), QT_TR_NOOP("The recipient's network."), showNetwork},
        {"messageId", Text, Filled, QT_TR_NOOP("Message ID"), QT_TR_NOOP("The id that you got when you sent it; each part has its own.")},
        {"price", Number, Required, QT_TR_NOOP("Price"), QT_TR_NOOP("What this part of the message cost."), showMoney},
        {"status", Text, Filled, QT_TR_NOOP("Status"), QT_TR_NOOP("What became of the message."), nullptr, statuses},
        {"scts", Scts, Required, QT_TR_NOOP("Carrier time"), QT_TR_NOOP("When the carrier's receipt reached Vonage."), showCarrierTime},
        noted({"err-code", Integer, Required, QT_TR_NOOP("Error code"), QT_TR_NOOP("What went wrong, if anything did."), nullptr, errorCodes}, errorCodeNote),
        {"api-key", Text, Optional, QT_TR_NOOP("API key"), QT_TR_NOOP("The account that sent it.")},
        {"client-ref", Text, Optional, QT_TR_NOOP("Client ref"), QT_TR_NOOP("Your own reference from when you sent it.")},
        noted({"message-timestamp", Time, Required, QT_TR_NOOP("Receipt pushed"), QT_TR_NOOP("When Vonage began to send this receipt."), showTime}, delayNote),
        {"timestamp", Integer, Required, QT_TR_NOOP("Signed at"), QT_TR_NOOP("When Vonage signed the request."), showUnixTime, {}, isSigned},
        {"nonce", Text, Required, QT_TR_NOOP("Nonce"), QT_TR_NOOP("A random text that no two requests share."), nullptr, {}, isSigned},
        {"sig", Text, Optional, QT_TR_NOOP("Signature"), QT_TR_NOOP("Is to prove that the request is Vonage's.")},
    };

    static constexpr const char *inboundWords[] = {"inbound", "mo", "sms"};
    static constexpr const char *receiptWords[] = {"dlr", "receipt", "receipts", "delivery"};
    static constexpr PathHint hints[] = {
        {inboundWords, QT_TR_NOOP("an inbound SMS")},
        {receiptWords, QT_TR_NOOP("a delivery receipt")},
    };
    // clang-format on
};

/// Of the characters of one byte.
bool isGsmExtension(char c)
{
    return c == '^' || c == '|' || c == '~' || (c >= '[' && c <= ']') || c == '{' || c == '}';
}

std::optional<int> number(QByteArrayView text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
    if (error != std::errc() || end != text.end())
        return std::nullopt;
    return value;
}

// 3 and 4: a receipt tells what became of a message, an inbound message has content.
constexpr std::initializer_list<Key> ReceiptSigns = {"status", "err-code", "scts", "network-code"};
constexpr std::initializer_list<Key> InboundSigns = {"text", "data", "keyword", "type", "concat"};

bool matchesSigns(Match &match, std::initializer_list<Key> signs, const Kind &sms, const Kind &shortCode)
{
    const bool hasId = match.has("messageId");
    const bool hasNumber = match.has("msisdn");
    if ((!hasId && !hasNumber) || !match.hasAny(signs))
        return false;
    return takeSmsOrShortCode(match, sms, shortCode,
                              hasId && hasNumber ? Confidence::Certain : Confidence::Likely);
}

bool matchesReceipt(Match &match) { return matchesSigns(match, ReceiptSigns, smsReceipt, shortCodeReceipt); }
bool matchesInbound(Match &match) { return matchesSigns(match, InboundSigns, smsInbound, shortCodeInbound); }

bool matchesNumbersAlone(Match &match)
{
    return match.has("msisdn") && match.has("to")
        && takeSmsOrShortCode(match, smsInbound, shortCodeInbound, Confidence::Guess);
}

bool isReceipt(const FieldSet &fields)
{
    return std::ranges::any_of(ReceiptSigns, [&fields](const Key &sign) { return fields.has(sign); });
}

void checkQueryBesideSignature(Examined &examined)
{
    const FieldSet &fields = examined.fields();
    if (fields.has("sig") && fields.encoding() != FieldSet::Encoding::Query
        && !examined.request().query().isEmpty())
        examined.report({.id = ProblemId::QueryBesideBody});
}

bool takeBoundSms(Match &match)
{
    return match.take(Api::Sms, isReceipt(match.fields) ? smsReceipt : smsInbound, Confidence::Certain);
}

constexpr Rule SmsRules[] = {{3, matchesReceipt}, {4, matchesInbound}, {5, matchesNumbersAlone}};
constexpr const Kind *SmsKinds[] = {&smsInbound, &smsReceipt};

} // namespace

constinit const std::span<const FieldSpec> smsInboundFields[1] = {SmsTable::inbound};
constinit const std::span<const FieldSpec> smsReceiptFields[1] = {SmsTable::receipt};

constinit const Kind smsInbound{
    .id = "sms.inbound",
    .label = QT_TRANSLATE_NOOP("Vonage", "Inbound SMS"),
    .fields = smsInboundFields,
    .encodings = Encodings(AsQuery | AsForm | AsJson),
    .roles = smsInboundRoles,
    .summary = summarizeSmsInbound,
    .delivery = smsInboundDelivery,
    .check = checkSmsInbound,
    .partOf = smsPartOf,
    .fillsPart = fillsSmsPart,
};
constinit const Kind smsReceipt{
    .id = "sms.receipt",
    .label = QT_TRANSLATE_NOOP("Vonage", "SMS delivery receipt"),
    .fields = smsReceiptFields,
    .encodings = Encodings(AsQuery | AsForm | AsJson),
    .roles = smsReceiptRoles,
    .summary = summarizeSmsReceipt,
    .delivery = smsReceiptDelivery,
    .check = checkSmsReceipt,
    .isFinal = isFinalSmsReceipt,
};
extern const ApiTable smsApi;
extern const ApiTable shortCodesApi;
constinit const ApiTable smsApi{
    Api::Sms, QT_TRANSLATE_NOOP("Vonage", "SMS"), SmsKinds, SmsRules, SmsTable::hints, takeBoundSms};

bool takeBoundShortCode(Match &match)
{
    return match.take(Api::UsShortCodes, isReceipt(match.fields) ? shortCodeReceipt : shortCodeInbound,
                      Confidence::Certain);
}

bool takeSmsOrShortCode(Match &match, const Kind &sms, const Kind &shortCode, Confidence confidence)
{
    const Kind *const bound = match.bound.isEmpty() ? nullptr : findKind(match.bound);
    if (match.bound == apiId(Api::UsShortCodes) || bound == &shortCode)
        return match.take(Api::UsShortCodes, shortCode, Confidence::Certain);
    if (match.bound == apiId(Api::Sms) || bound == &sms)
        return match.take(Api::Sms, sms, Confidence::Certain);
    const QByteArrayView to = match.fields.text("to");
    const QByteArrayView msisdn = match.fields.text("msisdn");
    const auto isDigits = [](QByteArrayView text) { return ascii::allDigits(text); };
    if (std::ranges::any_of(match.hints.shortCodes, [to](const QByteArray &code) { return code == to; })) {
        match.evidence.append("to");
        return match.take(Api::UsShortCodes, shortCode, Confidence::Certain);
    }
    if ((to.size() == 5 || to.size() == 6) && isDigits(to) && msisdn.size() == 11 && msisdn.startsWith('1')
        && isDigits(msisdn)) {
        match.evidence.append("to");
        return match.take(Api::UsShortCodes, shortCode, Confidence::Likely);
    }
    if (to.size() >= 3 && to.size() <= 8 && isDigits(to) && pathHintsAt(shortCodesApi, match.request.path()))
        return match.take(Api::UsShortCodes, shortCode, Confidence::Guess);
    return match.take(Api::Sms, sms, confidence);
}

void checkSmsInbound(Examined &examined)
{
    const FieldSet &fields = examined.fields();
    checkQueryBesideSignature(examined);
    if (isPart(fields)) {
        const PartOf of = smsPartOf(fields);
        const Key wrong = of.parts < 1 ? Key("concat-total") : Key("concat-part");
        if ((of.part < 1 || of.part > of.parts) && fields.has(wrong))
            examined.report(ProblemId::InconsistentParts, wrong);
    }
    if (const QByteArrayView header = fields.text("udh"); !header.isEmpty()) {
        if (const char *const error = parseUdh(header.first(std::min<qsizetype>(header.size(), 1024))).error)
            examined.report(ProblemId::InvalidUdh, "udh", {}, error);
    }
    if (fields.is("type", "text")) {
        if (const QByteArrayView character = firstOutsideGsm(fields.text("text")); !character.isEmpty())
            examined.report(ProblemId::AlphabetMismatch, "text", character);
    }
}

void checkSmsReceipt(Examined &examined)
{
    const FieldSet &fields = examined.fields();
    checkQueryBesideSignature(examined);
    const QByteArrayView code = withoutLeadingZeros(fields.text("err-code"));
    const QByteArrayView status = fields.text("status");
    const auto is = [status](QByteArrayView word) { return isSameWord(status, word); };
    if (code.isEmpty())
        return;
    if ((is("delivered") && code != "0")
        || ((is("failed") || is("rejected") || is("expired")) && code == "0"))
        examined.report(ProblemId::InconsistentStatus, "err-code", status);
}

/// As fields or user data header tell it.
PartOf smsPartOf(const FieldSet &fields)
{
    if (isPart(fields)) {
        const QByteArrayView reference = fields.text("concat-ref");
        return {number(fields.text("concat-part")).value_or(0),
                number(fields.text("concat-total")).value_or(0),
                QByteArray::fromRawData(reference.data(), reference.size())};
    }
    if (const QByteArrayView header = fields.text("udh"); !header.isEmpty()) {
        const Udh udh = parseUdh(header.first(std::min<qsizetype>(header.size(), 1024)));
        if (!udh.error && udh.part > 0)
            return {udh.part, udh.parts, QByteArray::number(udh.reference)};
    }
    return {};
}

bool isSmsUnderWay(const FieldSet &fields)
{
    return fields.is("status", "accepted") || fields.is("status", "buffered");
}

KeywordClass smsKeyword(const Examined &examined)
{
    const FieldSet &fields = examined.fields();
    if (examined.match().api != Api::UsShortCodes && !isNorthAmerican(fields.text("msisdn")))
        return KeywordClass::Program;
    return smsPartOf(fields).part > 1 ? KeywordClass::Program
                                      : keywordClass(fields.text("keyword"), fields.text("text"));
}

// 3GPP TS 23.040 9.2.3.24.1: 160 septets or 70 UTF-16 units, some fewer beside a user data header; and the
// last character may not have fitted.
bool fillsSmsPart(const FieldSet &fields)
{
    const bool isUnicode = fields.is("type", "unicode");
    const int least = isUnicode ? 66 : 152;
    const int most = isUnicode ? 70 : 160;
    const QByteArrayView text = fields.text("text");
    if (text.size() < least / 2 || text.size() > most * 4)
        return false;
    int units = 0;
    for (const char c : text) {
        const bool isTwo = isUnicode ? quint8(c) >= 0xf0 : isGsmExtension(c);
        const bool isNone = (quint8(c) & 0xc0) == 0x80; // inside of a character
        units += isNone ? 0 : isTwo ? 2 : 1;
        if (units > most)
            return false;
    }
    return units >= least;
}

bool isFinalSmsReceipt(const FieldSet &fields)
{
    const QByteArrayView status = fields.text("status");
    return std::ranges::any_of(
        std::initializer_list<QByteArrayView>{"delivered", "expired", "failed", "rejected"},
        [status](QByteArrayView final) { return isSameWord(status, final); });
}

} // namespace ringback::vonage
