// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/classify.h"
#include "vonage/examine.h"
#include "vonage/show.h"
#include "vonage/words.h"

#include <QCoreApplication>

namespace ringback::vonage {

namespace {

struct VerifyTable
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
public:
    using enum Type;
    using enum Need;

    // clang-format off
    static constexpr Value channels[] = {
        {"sms", QT_TR_NOOP("A text message."), QT_TR_NOOP("SMS")},
        {"whatsapp", QT_TR_NOOP("A WhatsApp message."), QT_TR_NOOP("WhatsApp")},
        {"whatsapp_interactive", QT_TR_NOOP("A WhatsApp message with buttons."), QT_TR_NOOP("WhatsApp with buttons")},
        {"voice", QT_TR_NOOP("A phone call."), QT_TR_NOOP("a phone call")},
        {"email", QT_TR_NOOP("An e-mail."), QT_TR_NOOP("e-mail")},
        {"silent_auth", QT_TR_NOOP("A check of the phone by its mobile network, without a code (silent authentication)."), QT_TR_NOOP("silent authentication")},
    };
    static constexpr Value statuses[] = {
        {"action_pending", QT_TR_NOOP("The user's device has to do something first."), QT_TR_NOOP("Verification waits for the user")},
        {"completed", QT_TR_NOOP("The user has proven who they are."), QT_TR_NOOP("Verification completed")},
        failure({"failed", QT_TR_NOOP("It did not work out."), QT_TR_NOOP("Verification failed")}),
        failure({"expired", QT_TR_NOOP("The user did not answer in time."), QT_TR_NOOP("Verification expired")}),
        failure({"user_rejected", QT_TR_NOOP("The user refused."), QT_TR_NOOP("Verification refused by the user")}),
        {"unused", QT_TR_NOOP("This channel was not needed."), QT_TR_NOOP("Verification channel not needed")},
    };
    static constexpr Value stepStatuses[] = {
        {"action_pending", QT_TR_NOOP("The user's device has to do something first."), QT_TR_NOOP("waits for the user")},
        {"completed", QT_TR_NOOP("The user has proven who they are."), QT_TR_NOOP("completed")},
        failure({"failed", QT_TR_NOOP("It did not work out."), QT_TR_NOOP("failed")}),
        failure({"expired", QT_TR_NOOP("The user did not answer in time."), QT_TR_NOOP("expired")}),
        failure({"user_rejected", QT_TR_NOOP("The user refused."), QT_TR_NOOP("refused by the user")}),
        {"unused", QT_TR_NOOP("This channel was not needed."), QT_TR_NOOP("not needed")},
    };
    static constexpr Value eventTypes[] = {{"event", QT_TR_NOOP("Something happened on one channel.")}};
    static constexpr Value summaryTypes[] = {{"summary", QT_TR_NOOP("The end report of the whole verification.")}};
    static constexpr Value actions[] = {{"check", QT_TR_NOOP("The device has to open the check URL over the mobile network.")}};

    static constexpr FieldSpec event[] = {
        {"request_id", Text, Filled, QT_TR_NOOP("Request ID"), QT_TR_NOOP("The verification this belongs to.")},
        {"triggered_at", Time, Required, QT_TR_NOOP("Triggered at"), QT_TR_NOOP("When it happened.")},
        {"type", Text, Required, QT_TR_NOOP("Type"), nullptr, nullptr, eventTypes},
        {"channel", Text, Optional, QT_TR_NOOP("Channel"), QT_TR_NOOP("How the user is reached."), nullptr, channels},
        {"status", Text, Optional, QT_TR_NOOP("Status"), QT_TR_NOOP("How the verification stands on this channel."), nullptr, stepStatuses},
        {"finalized_at", Time, Optional, QT_TR_NOOP("Finalized at"), QT_TR_NOOP("When this channel was done.")},
        {"client_ref", Text, Optional, QT_TR_NOOP("Client ref"), QT_TR_NOOP("Your own reference from the request.")},
        {"action", ObjectOrArray, Optional, QT_TR_NOOP("Action"), QT_TR_NOOP("What the user's device has to do.")},
        {"action.type", Text, Optional, QT_TR_NOOP("Action type"), nullptr, nullptr, actions},
        {"action.check_url", Text, Optional, QT_TR_NOOP("Check URL"), QT_TR_NOOP("The address the device has to open.")},
        {"action[].type", Text, Optional, QT_TR_NOOP("Action type"), nullptr, nullptr, actions},
        {"action[].check_url", Text, Optional, QT_TR_NOOP("Check URL"), QT_TR_NOOP("The address the device has to open.")},
    };
    static constexpr FieldSpec summary[] = {
        {"request_id", Text, Filled, QT_TR_NOOP("Request ID"), QT_TR_NOOP("The verification this belongs to.")},
        {"submitted_at", Time, Required, QT_TR_NOOP("Submitted at"), QT_TR_NOOP("When you asked for the verification.")},
        {"type", Text, Required, QT_TR_NOOP("Type"), nullptr, nullptr, summaryTypes},
        {"status", Text, Filled, QT_TR_NOOP("Status"), QT_TR_NOOP("How the verification ended."), nullptr, statuses},
        {"channel_timeout", Integer, Optional, QT_TR_NOOP("Channel timeout"), QT_TR_NOOP("How long each channel was tried."), showSeconds},
        {"workflow", Array, Optional, QT_TR_NOOP("Workflow"), QT_TR_NOOP("The channels in the order in which they were tried.")},
        {"workflow[].channel", Text, Optional, QT_TR_NOOP("Channel"), QT_TR_NOOP("How the user was reached."), nullptr, channels},
        {"workflow[].initiated_at", Time, Optional, QT_TR_NOOP("Initiated at"), QT_TR_NOOP("When this channel was tried.")},
        {"workflow[].status", Text, Optional, QT_TR_NOOP("Status"), QT_TR_NOOP("How this channel ended."), nullptr, stepStatuses},
        {"price", Number, Optional, QT_TR_NOOP("Price"), QT_TR_NOOP("What the verification cost."), showMoney},
        {"client_ref", Text, Optional, QT_TR_NOOP("Client ref"), QT_TR_NOOP("Your own reference from the request.")},
    };
    static constexpr std::span<const FieldSpec> eventFields[] = {event};
    static constexpr std::span<const FieldSpec> summaryFields[] = {summary};

    static constexpr Key eventDelivery[] = {"request_id", "channel", "status", "triggered_at"};
    static constexpr Key summaryDelivery[] = {"request_id", "status"};
    static constexpr const char *pathWords[] = {"verify"};
    static constexpr PathHint hints[] = {{pathWords, QT_TR_NOOP("Verify")}};
    // clang-format on
};

constexpr Roles VerifyRoles{
    .status = {{{"status"}}},
};

/// One channel's failure is not that of the verification, which goes on with the next.
QString summarizeEvent(const Examined &examined)
{
    const QString channel = brief(examined, "channel");
    const QString status = brief(examined, "status");
    return words(QT_TRANSLATE_NOOP("Vonage", "%1: %2"))
        .arg(channel.isEmpty() ? words(QT_TRANSLATE_NOOP("Vonage", "Verification step"))
                               : words(QT_TRANSLATE_NOOP("Vonage", "Verification step by %1")).arg(channel),
             status.isEmpty() ? words(QT_TRANSLATE_NOOP("Vonage", "no status")) : status);
}

/// How the whole verification ended.
QString endText(const Examined &examined)
{
    if (const Value *const row = examined.value({"status"}))
        return words(row->brief);
    const QByteArrayView status = examined.fields().text("status");
    return status.isEmpty() ? words(QT_TRANSLATE_NOOP("Vonage", "Verification"))
                            : words(QT_TRANSLATE_NOOP("Vonage", "Verification: %1")).arg(shortText(status));
}

QString summarizeSummary(const Examined &examined)
{
    const Field *const price = examined.fields().find("price");
    if (FieldSet::textOf(price).isEmpty())
        return words(QT_TRANSLATE_NOOP("Vonage", "%1: end report")).arg(endText(examined));
    return words(QT_TRANSLATE_NOOP("Vonage", "%1: end report, price %2"))
        .arg(endText(examined), shownText(examined, *price, showMoney));
}

constexpr Kind VerifyEvent{
    .id = "verify.event",
    .label = QT_TRANSLATE_NOOP("Vonage", "Verification event"),
    .fields = VerifyTable::eventFields,
    .encodings = AsJson,
    .roles = VerifyRoles,
    .summary = summarizeEvent,
    .delivery = VerifyTable::eventDelivery,
};
constexpr Kind VerifySummary{
    .id = "verify.summary",
    .label = QT_TRANSLATE_NOOP("Vonage", "Verification end report"),
    .fields = VerifyTable::summaryFields,
    .encodings = AsJson,
    .roles = VerifyRoles,
    .summary = summarizeSummary,
    .delivery = VerifyTable::summaryDelivery,
};

bool matchesEvent(Match &match)
{
    if (!match.fields.is("type", "event") || !match.has("type") || !match.has("request_id"))
        return false;
    const bool sure = match.hasAny({"channel", "triggered_at"});
    return match.take(Api::Verify, VerifyEvent, sure ? Confidence::Certain : Confidence::Likely);
}

bool matchesSummary(Match &match)
{
    if (!match.fields.is("type", "summary") || !match.has("type") || !match.has("request_id"))
        return false;
    const bool sure = match.hasAny({"workflow", "submitted_at"});
    return match.take(Api::Verify, VerifySummary, sure ? Confidence::Certain : Confidence::Likely);
}

bool takeBound(Match &match)
{
    return match.take(Api::Verify, match.fields.is("type", "summary") ? VerifySummary : VerifyEvent,
                      Confidence::Certain);
}

constexpr Rule VerifyRules[] = {{10, matchesEvent}, {11, matchesSummary}};
constexpr const Kind *VerifyKinds[] = {&VerifyEvent, &VerifySummary};

} // namespace

extern const ApiTable verifyApi;
constinit const ApiTable verifyApi{
    Api::Verify, QT_TRANSLATE_NOOP("Vonage", "Verify"), VerifyKinds, VerifyRules, VerifyTable::hints,
    takeBound,
};

} // namespace ringback::vonage
