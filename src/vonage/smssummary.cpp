// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/smssummary.h"

#include "vonage/advice.h"
#include "vonage/examine.h"
#include "vonage/show.h"
#include "vonage/sms.h"
#include "vonage/words.h"

#include <QCoreApplication>

namespace ringback::vonage {

QString summarizeSmsInbound(const Examined &examined)
{
    const FieldSet &fields = examined.fields();
    const QString from = numberOr(fields.text("msisdn"));
    const PartOf of = smsPartOf(fields);
    const QByteArrayView text = writtenText(fields.find("text"));
    QString summary;
    if (text.isEmpty() && (fields.is("type", "binary") || fields.has("data"))) {
        summary = words(QT_TRANSLATE_NOOP("Vonage", "Binary SMS from %1 (bytes: %2)"))
                      .arg(from, QString::number(fields.text("data").size() / 2));
        if (of.part > 0)
            summary += of.parts > 0
                ? words(QT_TRANSLATE_NOOP("Vonage", ", part %1 of %2")).arg(of.part).arg(of.parts)
                : words(QT_TRANSLATE_NOOP("Vonage", ", part %1")).arg(of.part);
        return summary;
    }
    if (text.isEmpty())
        return words(QT_TRANSLATE_NOOP("Vonage", "SMS from %1 without text")).arg(from);
    if (of.part > 0 && of.parts < 1) {
        summary = words(QT_TRANSLATE_NOOP("Vonage", "SMS part %1 from %2: “%3”"))
                      .arg(QString::number(of.part), from, shortText(text));
    } else if (of.part > 0) {
        summary = words(QT_TRANSLATE_NOOP("Vonage", "SMS part %1 of %2 from %3: “%4”"))
                      .arg(QString::number(of.part), QString::number(of.parts), from, shortText(text));
    } else {
        summary = words(QT_TRANSLATE_NOOP("Vonage", "SMS from %1: “%2”")).arg(from, shortText(text));
    }
    if (const char *const keyword = keywordText(smsKeyword(examined), examined.match().api).brief)
        summary += words(keyword);
    return summary;
}

QString summarizeSmsReceipt(const Examined &examined)
{
    const FieldSet &fields = examined.fields();
    const QByteArrayView status = fields.text("status");
    const QString to = numberOr(fields.text("msisdn"));
    const Value *const row = examined.value({"status"});
    const bool isTelling = !isSmsUnderWay(fields) && !fields.is("status", "delivered");
    const Value *const code = isTelling ? examined.value({"err-code"}) : nullptr;
    const QByteArrayView error = isTelling ? fields.text("err-code") : QByteArrayView();
    QString reason;
    Advice advice = row ? row->advice : Advice::None;
    if (code && code->value != "0") {
        reason = words(QT_TRANSLATE_NOOP("Vonage", "%1 (code %2)"))
                     .arg(words(code->brief), QString::fromLatin1(code->value));
        advice = code->advice;
    } else if (!code && !error.isEmpty()) {
        reason = words(QT_TRANSLATE_NOOP("Vonage", "unknown error code %1")).arg(shortText(error));
    }
    QString summary;
    if (!row && status.isEmpty())
        summary =
            words(QT_TRANSLATE_NOOP("Vonage", "Receipt without a status for the message to %1")).arg(to);
    else if (!row)
        summary =
            words(QT_TRANSLATE_NOOP("Vonage", "Receipt with the unknown status “%1” for the message to %2"))
                .arg(shortText(status), to);
    else if (row->value == "delivered")
        summary = words(QT_TRANSLATE_NOOP("Vonage", "%1 to %2")).arg(words(row->brief), to);
    else if (reason.isEmpty())
        summary = words(QT_TRANSLATE_NOOP("Vonage", "%1: message to %2")).arg(words(row->brief), to);
    else
        summary = words(row->brief);
    if (!reason.isEmpty())
        summary += u": " + reason;
    if (const char *const brief = adviceBrief(advice))
        summary += u", " + words(brief);
    return summary;
}

} // namespace ringback::vonage
