// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/advice.h"
#include "vonage/classify.h"
#include "vonage/examine.h"
#include "vonage/show.h"
#include "vonage/words.h"

#include <QCoreApplication>

namespace ringback::vonage {

namespace {

/// Whether the look-up gave something, so that the number's fields are there.
bool hasResult(const FieldSet &fields)
{
    const QByteArrayView status = fields.text("status");
    return status == "0" || status == "43" || status == "44" || status == "45";
}
bool hasXmlResult(const FieldSet &fields) { return fields.text(Path{"error", "code"}) == "0"; }

struct InsightTable
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
public:
    using enum Type;
    using enum Need;

    // clang-format off
    static constexpr Value statuses[] = {
        {"0", QT_TR_NOOP("Success.")},
        failure({"1", QT_TR_NOOP("Busy: too many requests at once."), QT_TR_NOOP("too many requests at once"), Advice::Later}),
        failure({"3", QT_TR_NOOP("A parameter of the request was not valid."), QT_TR_NOOP("invalid parameter"), Advice::FixRequest}),
        failure({"4", QT_TR_NOOP("The credentials were wrong."), QT_TR_NOOP("wrong credentials"), Advice::FixCredentials}),
        failure({"5", QT_TR_NOOP("An error inside Vonage."), QT_TR_NOOP("error inside Vonage"), Advice::Later}),
        failure({"9", QT_TR_NOOP("The account's quota or credit is used up."), QT_TR_NOOP("quota or credit used up"), Advice::TopUp}),
        failure({"19", QT_TR_NOOP("The account may not use this service."), QT_TR_NOOP("not allowed for the account"), Advice::AskSupport}),
        {"43", QT_TR_NOOP("The live look-up, which asks the phone's network, gave nothing."), QT_TR_NOOP("live look-up gave nothing"), Advice::UseTheRest},
        {"44", QT_TR_NOOP("The live look-up, which asks the phone's network, gave nothing."), QT_TR_NOOP("live look-up gave nothing"), Advice::UseTheRest},
        {"45", QT_TR_NOOP("The live look-up, which asks the phone's network, gave nothing."), QT_TR_NOOP("live look-up gave nothing"), Advice::UseTheRest},
        failure({"999", QT_TR_NOOP("The request could not be understood."), QT_TR_NOOP("the request could not be understood"), Advice::FixRequest}),
    };
    static constexpr Value outcomes[] = {
        {"0", QT_TR_NOOP("All fields could be filled.")},
        {"1", QT_TR_NOOP("Some fields could be filled."), QT_TR_NOOP("result incomplete")},
        {"2", QT_TR_NOOP("Nothing could be found out."), QT_TR_NOOP("without result")},
    };
    static constexpr Value networkTypes[] = {
        {"mobile", QT_TR_NOOP("A mobile network.")}, {"landline", QT_TR_NOOP("A fixed line.")},
        {"landline_premium", QT_TR_NOOP("A premium-rate fixed line.")}, {"landline_tollfree", QT_TR_NOOP("A toll-free fixed line.")},
        {"virtual", QT_TR_NOOP("A virtual number.")}, {"unknown", QT_TR_NOOP("Not known.")},
        {"pager", QT_TR_NOOP("A pager.")}, {"null", QT_TR_NOOP("Not known.")},
    };
    static constexpr Value portings[] = {
        {"unknown", QT_TR_NOOP("Not known.")}, {"ported", QT_TR_NOOP("The number has moved to another carrier.")},
        {"not_ported", QT_TR_NOOP("The number is with its first carrier.")},
        {"assumed_not_ported", QT_TR_NOOP("The number is probably with its first carrier.")},
        {"assumed_ported", QT_TR_NOOP("The number has probably moved to another carrier.")}, {"null", QT_TR_NOOP("Not known.")},
    };
    static constexpr Value roamings[] = {
        {"roaming", QT_TR_NOOP("The phone is in a network abroad.")}, {"not_roaming", QT_TR_NOOP("The phone is in its home network.")},
        {"unknown", QT_TR_NOOP("Not known.")},
    };
    static constexpr Value validities[] = {
        {"unknown", QT_TR_NOOP("Not known.")}, {"valid", QT_TR_NOOP("The number exists.")}, {"not_valid", QT_TR_NOOP("The number does not exist."), QT_TR_NOOP("the number does not exist")},
        {"inferred", QT_TR_NOOP("The number probably exists.")}, {"inferred_not_valid", QT_TR_NOOP("The number probably does not exist."), QT_TR_NOOP("the number probably does not exist")},
    };
    static constexpr Value reachabilities[] = {
        {"unknown", QT_TR_NOOP("Not known.")}, {"reachable", QT_TR_NOOP("A message can be delivered now."), QT_TR_NOOP("reachable")},
        {"undeliverable", QT_TR_NOOP("A message cannot be delivered."), QT_TR_NOOP("messages cannot be delivered")},
        {"absent", QT_TR_NOOP("The phone is off or out of coverage."), QT_TR_NOOP("phone off or out of coverage")},
        {"bad_number", QT_TR_NOOP("The number is wrong."), QT_TR_NOOP("wrong number")},
        {"blacklisted", QT_TR_NOOP("The number is blocked."), QT_TR_NOOP("blocked")}, {"null", QT_TR_NOOP("Not known.")},
    };
    static constexpr Value callerTypes[] = {
        {"business", QT_TR_NOOP("A business.")}, {"consumer", QT_TR_NOOP("A private person.")}, {"unknown", QT_TR_NOOP("Not known.")},
    };

    static constexpr FieldSpec json[] = {
        {"status", Integer, Filled, QT_TR_NOOP("Status"), QT_TR_NOOP("Whether the look-up worked."), nullptr, statuses},
        {"status_message", Text, Required, QT_TR_NOOP("Status text"), QT_TR_NOOP("The status in Vonage's words.")},
        {"lookup_outcome", Integer, Optional, QT_TR_NOOP("Outcome"), QT_TR_NOOP("How much could be found out."), nullptr, outcomes},
        {"lookup_outcome_message", Text, Optional, QT_TR_NOOP("Outcome text"), QT_TR_NOOP("The outcome in Vonage's words.")},
        {"international_format_number", Text, Required, QT_TR_NOOP("International"), QT_TR_NOOP("The number with its country's prefix."), nullptr, {}, hasResult},
        {"national_format_number", Text, Required, QT_TR_NOOP("National"), QT_TR_NOOP("The number as it is written in its country."), nullptr, {}, hasResult},
        {"country_code", Text, Required, QT_TR_NOOP("Country"), QT_TR_NOOP("The number's country."), showCountry, {}, hasResult},
        {"country_code_iso3", Text, Required, QT_TR_NOOP("Country (3 letters)"), QT_TR_NOOP("The number's country, as three letters."), nullptr, {}, hasResult},
        {"country_name", Text, Required, QT_TR_NOOP("Country name"), QT_TR_NOOP("The number's country in Vonage's words."), nullptr, {}, hasResult},
        {"country_prefix", Text, Required, QT_TR_NOOP("Dial prefix"), QT_TR_NOOP("The country's dialling prefix."), nullptr, {}, hasResult},
        {"caller_identity.caller_type", Text, Optional, QT_TR_NOOP("Caller type"), QT_TR_NOOP("Who the number belongs to."), nullptr, callerTypes},
        {"caller_identity.caller_name", Text, Optional, QT_TR_NOOP("Caller name"), QT_TR_NOOP("The name registered for the number.")},
        {"caller_identity.first_name", Text, Optional, QT_TR_NOOP("First name"), QT_TR_NOOP("The owner's first name.")},
        {"caller_identity.last_name", Text, Optional, QT_TR_NOOP("Last name"), QT_TR_NOOP("The owner's last name.")},
    };
    static constexpr FieldSpec xml[] = {
        {"error", Text, Required, QT_TR_NOOP("Status text"), QT_TR_NOOP("The status in Vonage's words.")},
        {"error.code", Integer, Filled, QT_TR_NOOP("Status"), QT_TR_NOOP("Whether the look-up worked."), nullptr, statuses},
        {"lookup_outcome", Text, Optional, QT_TR_NOOP("Outcome text"), QT_TR_NOOP("The outcome in Vonage's words.")},
        {"lookup_outcome.code", Integer, Optional, QT_TR_NOOP("Outcome"), QT_TR_NOOP("How much could be found out."), nullptr, outcomes},
        {"international_format_number", Text, Optional, QT_TR_NOOP("International"), QT_TR_NOOP("The number with its country's prefix.")},
        {"local_number", Text, Required, QT_TR_NOOP("National"), QT_TR_NOOP("The number as it is written in its country."), nullptr, {}, hasXmlResult},
        {"local_number.country_code", Text, Optional, QT_TR_NOOP("Country"), QT_TR_NOOP("The number's country."), showCountry},
        {"local_number.country_code_iso3", Text, Optional, QT_TR_NOOP("Country (3 letters)"), QT_TR_NOOP("The number's country, as three letters.")},
        {"local_number.country_name", Text, Optional, QT_TR_NOOP("Country name"), QT_TR_NOOP("The number's country in Vonage's words.")},
        {"local_number.country_prefix", Text, Optional, QT_TR_NOOP("Dial prefix"), QT_TR_NOOP("The country's dialling prefix.")},
        {"national_format_number", Text, Optional, QT_TR_NOOP("National"), QT_TR_NOOP("The number as it is written in its country.")},
        {"country_code", Text, Optional, QT_TR_NOOP("Country"), QT_TR_NOOP("The number's country."), showCountry},
        {"country_code_iso3", Text, Optional, QT_TR_NOOP("Country (3 letters)"), QT_TR_NOOP("The number's country, as three letters.")},
        {"country_name", Text, Optional, QT_TR_NOOP("Country name"), QT_TR_NOOP("The number's country in Vonage's words.")},
        {"country_prefix", Text, Optional, QT_TR_NOOP("Dial prefix"), QT_TR_NOOP("The country's dialling prefix.")},
        {"caller_identity.caller-type", Text, Optional, QT_TR_NOOP("Caller type"), QT_TR_NOOP("Who the number belongs to."), nullptr, callerTypes},
        {"caller_identity.caller-name", Text, Optional, QT_TR_NOOP("Caller name"), QT_TR_NOOP("The name registered for the number.")},
        {"caller_identity.first-name", Text, Optional, QT_TR_NOOP("First name"), QT_TR_NOOP("The owner's first name.")},
        {"caller_identity.last-name", Text, Optional, QT_TR_NOOP("Last name"), QT_TR_NOOP("The owner's last name.")},
        {"firs_name", Text, Optional, QT_TR_NOOP("First name"), QT_TR_NOOP("The owner's first name; Vonage really spells it so.")},
        {"status", Integer, Optional, QT_TR_NOOP("Status"), QT_TR_NOOP("Whether the look-up worked."), nullptr, statuses},
        {"status_message", Text, Optional, QT_TR_NOOP("Status text"), QT_TR_NOOP("The status in Vonage's words.")},
    };
    static constexpr FieldSpec common[] = {
        {"request_id", Text, Filled, QT_TR_NOOP("Request ID"), QT_TR_NOOP("The id that you got when you asked.")},
        {"request_price", Number, Optional, QT_TR_NOOP("Price"), QT_TR_NOOP("What the look-up cost."), showMoney},
        {"refund_price", Number, Optional, QT_TR_NOOP("Refund"), QT_TR_NOOP("What you got back for what could not be found out."), showMoney},
        {"remaining_balance", Number, Optional, QT_TR_NOOP("Balance"), QT_TR_NOOP("What is left on the account."), showMoney},
        {"current_carrier", Object, Optional, QT_TR_NOOP("Current carrier"), QT_TR_NOOP("The network that the number is in.")},
        {"current_carrier.network_code", Text, Optional, QT_TR_NOOP("Network"), QT_TR_NOOP("The network that the number is in."), showNetwork},
        {"current_carrier.name", Text, Optional, QT_TR_NOOP("Carrier name"), QT_TR_NOOP("The carrier that the number is with.")},
        {"current_carrier.country", Text, Optional, QT_TR_NOOP("Carrier country"), QT_TR_NOOP("The carrier's country."), showCountry},
        {"current_carrier.network_type", Text, Optional, QT_TR_NOOP("Network type"), QT_TR_NOOP("What kind of line it is."), nullptr, networkTypes},
        {"original_carrier", Object, Optional, QT_TR_NOOP("First carrier"), QT_TR_NOOP("The network that the number was given out by.")},
        {"original_carrier.network_code", Text, Optional, QT_TR_NOOP("Network"), QT_TR_NOOP("The network that the number was given out by."), showNetwork},
        {"original_carrier.name", Text, Optional, QT_TR_NOOP("Carrier name"), QT_TR_NOOP("The carrier that gave the number out.")},
        {"original_carrier.country", Text, Optional, QT_TR_NOOP("Carrier country"), QT_TR_NOOP("The carrier's country."), showCountry},
        {"original_carrier.network_type", Text, Optional, QT_TR_NOOP("Network type"), QT_TR_NOOP("What kind of line it is."), nullptr, networkTypes},
        {"ported", Text, Optional, QT_TR_NOOP("Ported"), QT_TR_NOOP("Whether the number has moved to another carrier."), nullptr, portings},
        {"roaming", Any, Optional, QT_TR_NOOP("Roaming"), QT_TR_NOOP("Whether the phone is abroad."), nullptr, roamings},
        {"roaming.status", Text, Optional, QT_TR_NOOP("Roaming"), QT_TR_NOOP("Whether the phone is abroad."), nullptr, roamings},
        {"roaming.roaming_country_code", Text, Optional, QT_TR_NOOP("Roaming country"), QT_TR_NOOP("The country that the phone is in."), showCountry},
        {"roaming.roaming_network_code", Text, Optional, QT_TR_NOOP("Roaming network"), QT_TR_NOOP("The network that the phone is in."), showNetwork},
        {"roaming.roaming_network_name", Text, Optional, QT_TR_NOOP("Roaming network name"), QT_TR_NOOP("The network that the phone is in, by name.")},
        {"valid_number", Text, Optional, QT_TR_NOOP("Valid"), QT_TR_NOOP("Whether the number exists."), nullptr, validities},
        {"reachable", Text, Optional, QT_TR_NOOP("Reachable"), QT_TR_NOOP("Whether the phone can be reached now."), nullptr, reachabilities},
        {"caller_identity", Object, Optional, QT_TR_NOOP("Caller ID"), QT_TR_NOOP("Who the number belongs to; US numbers only, and only when asked for.")},
        {"caller_name", Text, Optional, QT_TR_NOOP("Caller name"), QT_TR_NOOP("The name registered for the number.")},
        {"first_name", Text, Optional, QT_TR_NOOP("First name"), QT_TR_NOOP("The owner's first name.")},
        {"last_name", Text, Optional, QT_TR_NOOP("Last name"), QT_TR_NOOP("The owner's last name.")},
        {"caller_type", Text, Optional, QT_TR_NOOP("Caller type"), QT_TR_NOOP("Who the number belongs to."), nullptr, callerTypes},
        {"ip_warnings", Any, Optional, QT_TR_NOOP("IP warning"), QT_TR_NOOP("No longer given by Vonage.")},
    };
    static constexpr std::span<const FieldSpec> jsonFields[] = {json, common};
    static constexpr std::span<const FieldSpec> xmlFields[] = {xml, common};
    static constexpr Key delivery[] = {"request_id"};
    static constexpr const char *pathWords[] = {"insight", "ni", "lookup"};
    static constexpr PathHint hints[] = {{pathWords, QT_TR_NOOP("Number Insight")}};
    // clang-format on
};

constexpr Roles InsightRoles{
    .status = {{{"status"}, {"error", "code"}}},
};

/// The row of the first of \a paths that has one: JSON and XML have different names.
const Value *firstValue(const Examined &examined, std::initializer_list<Path> paths)
{
    for (const Path &path : paths) {
        if (const Value *const row = examined.value(path))
            return row;
    }
    return nullptr;
}

QString summarize(const Examined &examined)
{
    const FieldSet &fields = examined.fields();
    const QByteArrayView status = examined.role(InsightRoles.status);
    QByteArrayView number = fields.text("international_format_number");
    if (number.isEmpty())
        number = fields.text("local_number");
    const QString who =
        number.isEmpty() ? words(QT_TRANSLATE_NOOP("Vonage", "a phone number")) : shortText(number);
    if (status.isEmpty() && !fields.isWhole())
        return words(QT_TRANSLATE_NOOP("Vonage", "Look-up of %1, not readable to its end")).arg(who);
    if (status.isEmpty())
        return words(QT_TRANSLATE_NOOP("Vonage", "Look-up of %1, without a status")).arg(who);
    const Value *const state = firstValue(examined, {{"status"}, {"error", "code"}});
    // The live part alone gave nothing; the rest is there.
    const bool isPartial = status == "43" || status == "44" || status == "45";
    if (status != "0" && !isPartial) {
        QString summary =
            words(QT_TRANSLATE_NOOP("Vonage", "Look-up of %1 failed: %2 (status %3)"))
                .arg(who,
                     state && state->brief ? words(state->brief)
                                           : words(QT_TRANSLATE_NOOP("Vonage", "unknown reason")),
                     shortText(status));
        if (const char *const advice = state ? adviceBrief(state->advice) : nullptr)
            summary += u", " + words(advice);
        return summary;
    }
    QStringList facts;
    for (const Path &path :
         {Path{"current_carrier", "name"}, Path{"country_name"}, Path{"local_number", "country_name"}}) {
        if (const QByteArrayView text = fields.text(path); !text.isEmpty())
            facts += shortText(text);
    }
    for (const Value *const row :
         {examined.value({"reachable"}), isPartial ? state : nullptr, examined.value({"valid_number"}),
          firstValue(examined, {{"lookup_outcome"}, {"lookup_outcome", "code"}})}) {
        if (row && row->brief)
            facts += words(row->brief);
    }
    if (facts.isEmpty())
        return words(QT_TRANSLATE_NOOP("Vonage", "Look-up of %1 done")).arg(who);
    return words(QT_TRANSLATE_NOOP("Vonage", "Look-up of %1: %2")).arg(who, facts.join(u", "));
}

bool isXml(const FieldSet &fields) { return fields.encoding() == FieldSet::Encoding::Xml; }

constexpr Kind InsightResult{
    .id = "insight.result",
    .label = QT_TRANSLATE_NOOP("Vonage", "Number Insight result"),
    .fields = InsightTable::jsonFields,
    .encodings = AsJson,
    .roles = InsightRoles,
    .summary = summarize,
    .delivery = InsightTable::delivery,
    .suits = [](const FieldSet &fields) { return !isXml(fields); },
};
/// The same in XML, with names of its own.
constexpr Kind InsightXmlResult{
    .id = "insight.result",
    .label = QT_TRANSLATE_NOOP("Vonage", "Number Insight result"),
    .fields = InsightTable::xmlFields,
    .encodings = AsXml,
    .roles = InsightRoles,
    .summary = summarize,
    .delivery = InsightTable::delivery,
    .suits = isXml,
};

bool matchesXml(Match &match)
{
    if (match.fields.encoding() != FieldSet::Encoding::Xml || match.fields.root() != "lookup")
        return false;
    match.evidence.append("lookup");
    return match.take(Api::NumberInsight, InsightXmlResult, Confidence::Certain);
}

bool matchesJson(Match &match)
{
    if (match.has("international_format_number"))
        return match.take(Api::NumberInsight, InsightResult, Confidence::Certain);
    return match.has("request_id")
        && match.hasAny({"lookup_outcome", "status_message", "current_carrier", "request_price"})
        && match.take(Api::NumberInsight, InsightResult, Confidence::Likely);
}

bool takeBound(Match &match)
{
    return match.take(Api::NumberInsight, isXml(match.fields) ? InsightXmlResult : InsightResult,
                      Confidence::Certain);
}

constexpr Rule InsightRules[] = {{2, matchesXml}, {12, matchesJson}};
constexpr const Kind *InsightKinds[] = {&InsightResult, &InsightXmlResult};

} // namespace

extern const ApiTable numberInsightApi;
constinit const ApiTable numberInsightApi{
    Api::NumberInsight,  QT_TRANSLATE_NOOP("Vonage", "Number Insight"),
    InsightKinds,        InsightRules,
    InsightTable::hints, takeBound,
};

} // namespace ringback::vonage
