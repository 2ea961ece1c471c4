// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vonage/schema.h"

#include <QCoreApplication>

namespace ringback::vonage {

/// The values that fields of the Voice API take.
struct VoiceValues
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
public:
    // clang-format off
    static constexpr Value statuses[] = {
        {"started", QT_TR_NOOP("The call to this party, or from it, is being set up."), QT_TR_NOOP("Call started")},
        {"ringing", QT_TR_NOOP("The phone at the other end rings."), QT_TR_NOOP("The phone rings")},
        {"answered", QT_TR_NOOP("Someone or something picked up."), QT_TR_NOOP("Call answered")},
        failure({"busy", QT_TR_NOOP("The other end is engaged. This party's call is over."), QT_TR_NOOP("The line is busy")}),
        {"cancelled", QT_TR_NOOP("The caller gave up before anyone answered. This party's call is over."), QT_TR_NOOP("Call cancelled by the caller")},
        failure({"unanswered", QT_TR_NOOP("The other end could not be reached or did not pick up. This party's call is over."), QT_TR_NOOP("Call not answered")}),
        failure({"rejected", QT_TR_NOOP("The call was refused before it was connected. This party's call is over."), QT_TR_NOOP("Call rejected")}),
        failure({"failed", QT_TR_NOOP("The call could not be connected. This party's call is over."), QT_TR_NOOP("Call failed")}),
        failure({"timeout", QT_TR_NOOP("It rang longer than the ringing timer allows. This party's call is over."), QT_TR_NOOP("Nobody answered in time")}),
        {"human", QT_TR_NOOP("Machine detection: a person answered."), QT_TR_NOOP("A person answered")},
        {"machine", QT_TR_NOOP("Machine detection: a voicemail or another machine answered."), QT_TR_NOOP("A machine answered")},
        {"disconnected", QT_TR_NOOP("Your application closed the websocket. You may reply with new instructions (an NCCO)."), QT_TR_NOOP("Your application closed the websocket")},
        {"completed", QT_TR_NOOP("This party's call is over; what it cost is known."), QT_TR_NOOP("Call completed")},
        {"transfer", QT_TR_NOOP("This party was moved to another conversation."), QT_TR_NOOP("Call moved to another conversation")},
        {"input", QT_TR_NOOP("The caller pressed keys or spoke."), QT_TR_NOOP("Keys or speech of the caller received")},
        {"complete", QT_TR_NOOP("An old spelling of “completed”: this party's call is over."), QT_TR_NOOP("Call completed")},
    };
    static constexpr Value directions[] = {
        {"inbound", QT_TR_NOOP("The call came in to Vonage.")}, {"outbound", QT_TR_NOOP("Vonage made the call.")},
        {"in", QT_TR_NOOP("The call came in to Vonage (old spelling).")}, {"out", QT_TR_NOOP("Vonage made the call (old spelling).")},
    };
    static constexpr Value endpoints[] = {
        {"phone", QT_TR_NOOP("A telephone.")}, {"sip", QT_TR_NOOP("An internet phone or phone system (SIP).")}, {"websocket", QT_TR_NOOP("A websocket.")},
        {"app", QT_TR_NOOP("An app with the Client SDK.")}, {"vbc", QT_TR_NOOP("An extension of the office phone service Vonage Business Communications.")},
    };
    static constexpr Value details[] = {
        {"unavailable", QT_TR_NOOP("The callee cannot be reached at the moment."), QT_TR_NOOP("cannot be reached at the moment")},
        {"timeout", QT_TR_NOOP("The carrier gave no answer in time."), QT_TR_NOOP("no answer from the carrier in time")},
        {"carrier_timeout", QT_TR_NOOP("The carrier gave no answer in time."), QT_TR_NOOP("no answer from the carrier in time")},
        {"invalid_number", QT_TR_NOOP("The number of the caller or of the callee is not valid."), QT_TR_NOOP("invalid number")},
        {"restricted", QT_TR_NOOP("The carrier refused the call."), QT_TR_NOOP("refused by the carrier")},
        {"declined", QT_TR_NOOP("The callee refused the call."), QT_TR_NOOP("declined by the callee")},
        {"cannot_route", QT_TR_NOOP("The destination is not supported, or blocked for the account."), QT_TR_NOOP("destination not supported or blocked for the account")},
        {"number_out_of_service", QT_TR_NOOP("The number is not in use."), QT_TR_NOOP("number not in use")},
        {"internal_error", QT_TR_NOOP("An error inside Vonage."), QT_TR_NOOP("error inside Vonage")},
    };
    static constexpr Value enders[] = {
        {"user", QT_TR_NOOP("One of the people on the call hung up."), QT_TR_NOOP("someone hung up")},
        {"platform", QT_TR_NOOP("Vonage ended it: your instructions (NCCO) were finished, or you ended the call through the API."), QT_TR_NOOP("ended by Vonage")},
    };
    static constexpr Value beeps[] = {
        {"beep_start", QT_TR_NOOP("It was heard: play the message now."), QT_TR_NOOP("the beep was heard")},
        {"beep_timeout", QT_TR_NOOP("It was not heard in the time allowed."), QT_TR_NOOP("no beep was heard")},
    };
    static constexpr Value speechEnds[] = {
        {"end_on_silence_timeout", QT_TR_NOOP("The caller stopped speaking.")},
        {"max_duration", QT_TR_NOOP("The caller spoke as long as was allowed.")},
        {"start_timeout", QT_TR_NOOP("The caller said nothing.")},
    };
    static constexpr Value originals[] = {
        {"answer", QT_TR_NOOP("A request to your answer URL."), QT_TR_NOOP("the answer URL")},
        {"event", QT_TR_NOOP("A request to your event URL."), QT_TR_NOOP("the event URL")},
    };
    static constexpr Value payments[] = {
        {"success", QT_TR_NOOP("The card was charged."), QT_TR_NOOP("Payment taken")},
        {"failure", QT_TR_NOOP("The card was not charged."), QT_TR_NOOP("Payment failed")},
    };
    static constexpr Value transcriptions[] = {{"transcribed", QT_TR_NOOP("The text is ready.")}};
    static constexpr Value recordType[] = {{"record", QT_TR_NOOP("The recording of a record action in your instructions (NCCO).")}};
    static constexpr Value transferType[] = {{"transfer", QT_TR_NOOP("A move to another conversation.")}};
    static constexpr Value paymentType[] = {{"payment", QT_TR_NOOP("A payment by card over the phone.")}};
    // clang-format on
};

} // namespace ringback::vonage
