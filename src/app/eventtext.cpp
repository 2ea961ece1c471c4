// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eventtext.h"

#include "capture/eventdecode.h"
#include "core/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringback {

namespace {

constexpr qsizetype LongestValue = 500; // characters shown of one value
constexpr qsizetype WidestLabel = 40;
constexpr qsizetype WidestText = 48;

struct EventText
{
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

QString printable(QStringView text) { return visibleLine(text, LongestValue); }
QString printable(QByteArrayView utf8) { return visibleLine(utf8, LongestValue); }

void appendLine(QByteArray &out, const QString &line)
{
    out += line.toUtf8();
    out += '\n';
}

QString fieldLabel(const vonage::DecodedField &field)
{
    const QString name = printable(field.name);
    return field.label.isNull() ? EventText::tr("%1 (not in reference)").arg(name)
                                : EventText::tr("%1 (%2)").arg(field.label, name);
}

void appendFields(QByteArray &out, const QList<vonage::DecodedField> &fields)
{
    qsizetype labelWidth = 0;
    qsizetype textWidth = 0;
    for (const vonage::DecodedField &field : fields) {
        labelWidth = std::max(labelWidth, std::min(WidestLabel, fieldLabel(field).size()));
        textWidth = std::max(textWidth, std::min(WidestText, printable(field.shownText()).size()));
    }
    for (const vonage::DecodedField &field : fields) {
        QString line =
            QStringLiteral("  ") + fieldLabel(field).leftJustified(labelWidth) + QStringLiteral("  ");
        line += field.meaning.isEmpty() ? printable(field.shownText())
                                        : printable(field.shownText()).leftJustified(textWidth)
                + QStringLiteral("  ") + printable(field.meaning);
        appendLine(out, line);
    }
}

/// What the sender went by: an address and headers that are perhaps not to be believed.
void appendSource(QByteArray &out, const Event &event, const KnownAddresses &known)
{
    if (event.peer.address.isNull()) // nobody knows who it came from
        return;
    appendLine(out, EventText::tr("From %1").arg(sourceText(event, known)));
    if (event.isMalformed())
        return;
    if (vonage::hasUntrustedForwarding(event.peer.address, event.request, known.trustedProxies)) {
        appendLine(
            out,
            EventText::tr(
                "Notice: untrusted forwarding header: it names a client, but %1 is not a trusted proxy, so "
                "it is not believed.")
                .arg(QString::fromLatin1(event.peer.address.text())));
    } else if (!event.source.header.isEmpty()) {
        const QByteArray base = vonage::publicBaseUrl(event, known.trustedProxies);
        if (!base.isEmpty())
            appendLine(out, EventText::tr("Sent to %1").arg(printable(base)));
    }
}

} // namespace

void appendEventText(QByteArray &out, const Event &event, const vonage::Decoded &decoded,
                     const KnownAddresses &addresses)
{
    const HttpRequest &request = event.request;
    const QString number = QStringLiteral("#%1  ").arg(event.id.value);
    if (event.isMalformed())
        appendLine(out, number + EventText::tr("Not HTTP"));
    else
        appendLine(out, number + printable(request.method) + u' ' + printable(request.target));
    if (!decoded.summary.isEmpty())
        appendLine(out, printable(decoded.summary));
    if (!event.isMalformed())
        appendLine(out, kindText(decoded.digest));
    if (!decoded.evidence.isEmpty())
        appendLine(out, EventText::tr("Known by %1").arg(printable(decoded.evidence.join(", "))));
    appendSource(out, event, addresses);
    appendFields(out, decoded.fields);
    for (const vonage::Problem &problem : allProblems(event, decoded)) {
        appendLine(out, EventText::tr("Problem: %1").arg(printable(problem.text)));
    }
    if (const QString signature = signatureText(event.signature); !signature.isNull())
        appendLine(out, signature);
    out += '\n';
}

} // namespace ringback
