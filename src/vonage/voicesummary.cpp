// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/voicesummary.h"

#include "vonage/examine.h"
#include "vonage/show.h"
#include "vonage/sip.h"
#include "vonage/words.h"

#include <QCoreApplication>

namespace ringback::vonage {

namespace {

/// " from A to B", with what there is of it.
QString fromTo(const Examined &examined)
{
    const QByteArrayView from = examined.role(examined.kind()->roles.from);
    const QByteArrayView to = examined.role(examined.kind()->roles.to);
    if (from.isEmpty() && to.isEmpty())
        return {};
    if (to.isEmpty())
        return words(QT_TRANSLATE_NOOP("Vonage", " from %1")).arg(shortText(from));
    if (from.isEmpty())
        return words(QT_TRANSLATE_NOOP("Vonage", " to %1")).arg(shortText(to));
    return words(QT_TRANSLATE_NOOP("Vonage", " from %1 to %2")).arg(shortText(from), shortText(to));
}

/// The value of \a key as its row shows it; null without a value.
QString shownText(const Examined &examined, const Key &key, Show show)
{
    const Field *const field = examined.fields().find(key);
    return FieldSet::textOf(field).isEmpty() ? QString() : shownText(examined, *field, show);
}

/// What there is to say where neither digits nor words came.
QString noInput(const FieldSet &fields)
{
    const QByteArrayView error = fields.text(Path{"speech", "error"});
    const bool isIgnored =
        isSameWord(error, "Speech was not enabled") || isSameWord(error, "Speech overridden by DTMF");
    if (!error.isEmpty() && !isIgnored)
        return words(QT_TRANSLATE_NOOP("Vonage", "Speech was not understood: %1")).arg(shortText(error));
    // Without a timeout the key that submits may have been pressed, or no key was waited for.
    const bool isTimedOut = isSameWord(fields.text(Path{"dtmf", "timed_out"}), "true")
        || fields.is("timed_out", "true"); // the old form
    QString keys = isTimedOut ? words(QT_TRANSLATE_NOOP("Vonage", "No key pressed"))
                              : words(QT_TRANSLATE_NOOP("Vonage", "No digits"));
    const Field *const speech = fields.find("speech");
    if (isIgnored || !speech || speech->isEmpty())
        return keys;
    const bool isSilent = isSameWord(fields.text(Path{"speech", "timeout_reason"}), "start_timeout");
    return keys + u", "
        + (isSilent ? words(QT_TRANSLATE_NOOP("Vonage", "nothing said"))
                    : words(QT_TRANSLATE_NOOP("Vonage", "no words recognised")));
}

} // namespace

QString summarizeAnswer(const Examined &examined)
{
    return words(QT_TRANSLATE_NOOP("Vonage", "Call%1: asks for instructions (NCCO)")).arg(fromTo(examined));
}

QString summarizeFallback(const Examined &examined)
{
    const FieldSet &fields = examined.fields();
    const Value *const failed = examined.value({"original_request", "type"});
    const QString url = failed ? words(failed->brief) : words(QT_TRANSLATE_NOOP("Vonage", "the first URL"));
    QString summary =
        words(QT_TRANSLATE_NOOP("Vonage", "Vonage asks your fallback URL because %1 failed")).arg(url);
    if (const QByteArrayView reason = fields.text("reason"); !reason.isEmpty())
        summary += u": " + shortText(reason);
    if (const Kind *const first = examined.match().insteadOf) {
        QString label = words(first->label);
        if (const QByteArrayView status = fields.text("status"); !status.isEmpty())
            label += u' ' + shortText(status);
        summary += words(QT_TRANSLATE_NOOP("Vonage", " (in place of: %1)")).arg(label);
    }
    return summary;
}

QString summarizeEvent(const Examined &examined)
{
    const FieldSet &fields = examined.fields();
    const Value *const status = examined.value({"status"});
    QString summary = status && status->brief
        ? words(status->brief)
        : words(QT_TRANSLATE_NOOP("Vonage", "Call event “%1”")).arg(shortText(fields.text("status")));
    if (const QString duration = shownText(examined, "duration", showSeconds); !duration.isNull())
        summary = words(QT_TRANSLATE_NOOP("Vonage", "%1 after %2")).arg(summary, duration);

    QStringList causes;
    for (const Key &key : {Key("detail"), Key("sub_state"), Key("disconnected_by"), Key("reason")}) {
        if (const QString cause = brief(examined, key); !cause.isNull())
            causes += cause;
    }
    if (const QString sip = shownText(examined, "sip_code", showSip);
        !sip.isNull() && fields.text("sip_code") != "200")
        causes += QString(u"SIP " + sip);
    if (!causes.isEmpty())
        summary += u": " + causes.join(u", ");
    return summary;
}

QString summarizeInput(const Examined &examined)
{
    const FieldSet &fields = examined.fields();
    QByteArrayView digits = fields.text(Path{"dtmf", "digits"});
    if (digits.isEmpty())
        digits = fields.text("dtmf"); // the old form
    QByteArrayView said;
    if (const Field *const speech = fields.find("speech"); speech && speech->isContainer()) {
        const Field *const results = fields.member(speech, "results");
        const qsizetype first = results ? fields.position(results) + 1 : 0;
        // The best result is the first member of the array, and an object.
        if (results && results->hasMembers)
            said = writtenText(fields.member(&fields.fields().at(first), "text"));
    }
    if (!digits.isEmpty() && !said.isEmpty())
        return words(QT_TRANSLATE_NOOP("Vonage", "Keys pressed: %1, said: “%2”"))
            .arg(shortText(digits), shortText(said));
    if (!digits.isEmpty())
        return words(QT_TRANSLATE_NOOP("Vonage", "Keys pressed: %1")).arg(shortText(digits));
    if (!said.isEmpty())
        return words(QT_TRANSLATE_NOOP("Vonage", "Caller said: “%1”")).arg(shortText(said));
    return noInput(fields);
}

QString summarizeRecord(const Examined &examined)
{
    const QString size = shownText(examined, "size", showBytes);
    return size.isNull() ? words(QT_TRANSLATE_NOOP("Vonage", "Recording ready"))
                         : words(QT_TRANSLATE_NOOP("Vonage", "Recording ready: %1")).arg(size);
}

QString summarizeTranscription(const Examined &examined)
{
    const QByteArrayView status = examined.fields().text("status");
    return status.isEmpty() || isSameWord(status, "transcribed")
        ? words(QT_TRANSLATE_NOOP("Vonage", "Transcription of a recording ready"))
        : words(QT_TRANSLATE_NOOP("Vonage", "Transcription of a recording: %1")).arg(shortText(status));
}

QString summarizeTransfer(const Examined &)
{
    return words(QT_TRANSLATE_NOOP("Vonage", "Someone on the call was moved to another conversation"));
}

QString summarizeNotify(const Examined &examined)
{
    const FieldSet &fields = examined.fields();
    const Field *const payload = fields.find("payload");
    if (payload
        && FieldSet::textOf(fields.member(payload, "parked_by")) == "Ringback") { // reply/parkedcalls.h
        return words(QT_TRANSLATE_NOOP("Vonage", "The parked call is still on the line (round %1)"))
            .arg(shortText(FieldSet::textOf(fields.member(payload, "round"))));
    }
    return words(QT_TRANSLATE_NOOP("Vonage", "Your call flow (NCCO) notifies you: %1"))
        .arg(payload && !payload->isEmpty() ? shortText(payload->value)
                                            : words(QT_TRANSLATE_NOOP("Vonage", "without payload")));
}

QString summarizePayment(const Examined &examined)
{
    const QString status = brief(examined, "status");
    const QString whose = fromTo(examined);
    const QString what = status.isNull() ? words(QT_TRANSLATE_NOOP("Vonage", "Payment")) : status;
    return whose.isEmpty() ? what : words(QT_TRANSLATE_NOOP("Vonage", "%1, in a call%2")).arg(what, whose);
}

QString summarizeError(const Examined &examined)
{
    const QByteArrayView reason = examined.fields().text("reason");
    return reason.isEmpty()
        ? words(QT_TRANSLATE_NOOP("Vonage", "Error in the call, for no reason given"))
        : words(QT_TRANSLATE_NOOP("Vonage", "Error in the call: %1")).arg(shortText(reason, 120));
}

QString summarizeOtherVoice(const Examined &examined)
{
    return words(QT_TRANSLATE_NOOP("Vonage", "Voice webhook of an unknown kind%1")).arg(fromTo(examined));
}

} // namespace ringback::vonage
