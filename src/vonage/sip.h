// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vonage/schema.h"

#include <QCoreApplication>

namespace ringback::vonage {

/// The response codes of SIP (RFC 3261 section 21 and the registry that grew from it), in words.
struct SipTable
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
public:
    // clang-format off
    static constexpr Value codes[] = {
        {"100", QT_TR_NOOP("The call is being tried."), "Trying"},
        {"180", QT_TR_NOOP("The other end rings."), "Ringing"},
        {"181", QT_TR_NOOP("The call is being forwarded."), "Call Is Being Forwarded"},
        {"182", QT_TR_NOOP("The call waits in a queue."), "Queued"},
        {"183", QT_TR_NOOP("The call makes progress."), "Session Progress"},
        {"199", QT_TR_NOOP("One of several attempts to set up the call is over."), "Early Dialog Terminated"},
        {"200", QT_TR_NOOP("All went well."), "OK"},
        {"202", QT_TR_NOOP("Accepted."), "Accepted"},
        {"204", QT_TR_NOOP("All went well, and nothing is to be told."), "No Notification"},
        {"300", QT_TR_NOOP("There are several places to reach the callee."), "Multiple Choices"},
        {"301", QT_TR_NOOP("The callee has moved for good."), "Moved Permanently"},
        {"302", QT_TR_NOOP("The callee is elsewhere for now."), "Moved Temporarily"},
        {"305", QT_TR_NOOP("The call must go through another server (a proxy)."), "Use Proxy"},
        {"380", QT_TR_NOOP("Another service is offered instead."), "Alternative Service"},
        {"400", QT_TR_NOOP("The other end did not understand the request."), "Bad Request"},
        {"401", QT_TR_NOOP("The other end wants a login."), "Unauthorized"},
        {"402", QT_TR_NOOP("The other end wants to be paid."), "Payment Required"},
        {"403", QT_TR_NOOP("The other end refuses such calls."), "Forbidden"},
        {"404", QT_TR_NOOP("There is no such number or user."), "Not Found"},
        {"405", QT_TR_NOOP("The other end does not allow this."), "Method Not Allowed"},
        {"406", QT_TR_NOOP("The other end cannot answer in a form that was asked for."), "Not Acceptable"},
        {"407", QT_TR_NOOP("A server on the way (a proxy) wants a login."), "Proxy Authentication Required"},
        {"408", QT_TR_NOOP("The other end did not answer in time."), "Request Timeout"},
        {"409", QT_TR_NOOP("Conflict with what the other end knows."), "Conflict"},
        {"410", QT_TR_NOOP("The number is no longer in use."), "Gone"},
        {"412", QT_TR_NOOP("A condition of the request does not hold."), "Conditional Request Failed"},
        {"413", QT_TR_NOOP("The request is too large."), "Request Entity Too Large"},
        {"414", QT_TR_NOOP("The address is too long."), "Request-URI Too Long"},
        {"415", QT_TR_NOOP("The other end does not know this kind of content."), "Unsupported Media Type"},
        {"416", QT_TR_NOOP("The other end does not know this kind of address."), "Unsupported URI Scheme"},
        {"417", QT_TR_NOOP("The priority asked for is not known."), "Unknown Resource-Priority"},
        {"420", QT_TR_NOOP("The other end does not know an extension."), "Bad Extension"},
        {"421", QT_TR_NOOP("The other end needs an extension."), "Extension Required"},
        {"422", QT_TR_NOOP("The time after which the call is to be renewed is too short."), "Session Interval Too Small"},
        {"423", QT_TR_NOOP("The registration is too short."), "Interval Too Brief"},
        {"424", QT_TR_NOOP("The location told is not good."), "Bad Location Information"},
        {"428", QT_TR_NOOP("The caller's identity is wanted."), "Use Identity Header"},
        {"429", QT_TR_NOOP("The referrer's identity is wanted."), "Provide Referrer Identity"},
        {"430", QT_TR_NOOP("The way to the other end broke."), "Flow Failed"},
        {"433", QT_TR_NOOP("The callee takes no anonymous calls."), "Anonymity Disallowed"},
        {"436", QT_TR_NOOP("The identity's address is not good."), "Bad Identity Info"},
        {"437", QT_TR_NOOP("The certificate is not accepted."), "Unsupported Credential"},
        {"438", QT_TR_NOOP("The caller's identity is not valid."), "Invalid Identity Header"},
        {"439", QT_TR_NOOP("The first server on the way does not support such connections."), "First Hop Lacks Outbound Support"},
        {"440", QT_TR_NOOP("The call would branch too widely."), "Max-Breadth Exceeded"},
        {"469", QT_TR_NOOP("The other end does not know this kind of information."), "Bad Info Package"},
        {"470", QT_TR_NOOP("The callee's consent is needed."), "Consent Needed"},
        {"480", QT_TR_NOOP("The callee cannot be reached at the moment."), "Temporarily Unavailable"},
        {"481", QT_TR_NOOP("The other end does not know this call."), "Call/Transaction Does Not Exist"},
        {"482", QT_TR_NOOP("The call runs in a circle."), "Loop Detected"},
        {"483", QT_TR_NOOP("The call was passed on too often."), "Too Many Hops"},
        {"484", QT_TR_NOOP("The number is incomplete."), "Address Incomplete"},
        {"485", QT_TR_NOOP("The number is ambiguous."), "Ambiguous"},
        {"486", QT_TR_NOOP("The callee is engaged."), "Busy Here"},
        {"487", QT_TR_NOOP("The call was ended before it was answered."), "Request Terminated"},
        {"488", QT_TR_NOOP("The other end accepts none of the media offered."), "Not Acceptable Here"},
        {"489", QT_TR_NOOP("The event is not known."), "Bad Event"},
        {"491", QT_TR_NOOP("Another request is still under way."), "Request Pending"},
        {"493", QT_TR_NOOP("The other end could not decrypt."), "Undecipherable"},
        {"494", QT_TR_NOOP("A security agreement is needed."), "Security Agreement Required"},
        {"500", QT_TR_NOOP("An error at the other end."), "Server Internal Error"},
        {"501", QT_TR_NOOP("The other end cannot do this."), "Not Implemented"},
        {"502", QT_TR_NOOP("An error beyond the gateway."), "Bad Gateway"},
        {"503", QT_TR_NOOP("The other end is overloaded or out of service."), "Service Unavailable"},
        {"504", QT_TR_NOOP("No answer from beyond the gateway in time."), "Server Time-out"},
        {"505", QT_TR_NOOP("The version of SIP is not known."), "Version Not Supported"},
        {"513", QT_TR_NOOP("The message is too large."), "Message Too Large"},
        {"555", QT_TR_NOOP("The push service is not known."), "Push Notification Service Not Supported"},
        {"580", QT_TR_NOOP("A precondition failed."), "Precondition Failure"},
        {"600", QT_TR_NOOP("The callee is engaged everywhere."), "Busy Everywhere"},
        {"603", QT_TR_NOOP("The callee refused."), "Decline"},
        {"604", QT_TR_NOOP("There is no such number anywhere."), "Does Not Exist Anywhere"},
        {"606", QT_TR_NOOP("The callee accepts none of what is offered."), "Not Acceptable"},
        {"607", QT_TR_NOOP("The callee does not want this call."), "Unwanted"},
        {"608", QT_TR_NOOP("An analysis of the call rejected it as unwanted."), "Rejected"},
    };
    // clang-format on
};

/// "486 Busy Here".
[[nodiscard]] QString showSip(const Examined &examined, const Field &field);

} // namespace ringback::vonage
