// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eventtext.h"

#include "capture/eventjson.h"
#include "core/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringback {

namespace {

constexpr qsizetype LongestValue = 500; // characters shown of one value
constexpr qsizetype WidestLabel = 40;
constexpr qsizetype WidestText = 48;

QString tr(const char *text) { return QCoreApplication::translate("EventText", text); }

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
    return field.label.isNull() ? tr("%1 (not in reference)").arg(name)
                                : tr("%1 (%2)").arg(field.label, name);
}

void appendFields(QByteArray &out, const QList<vonage::DecodedField> &fields)
{
    qsizetype labelWidth = 0;
    qsizetype textWidth = 0;
    for (const vonage::DecodedField &field : fields) {
        labelWidth = std::max(labelWidth, std::min(WidestLabel, fieldLabel(field).size()));
        textWidth = std::max(textWidth, std::min(WidestText, printable(field.text).size()));
    }
    for (const vonage::DecodedField &field : fields) {
        QString line =
            QStringLiteral("  ") + fieldLabel(field).leftJustified(labelWidth) + QStringLiteral("  ");
        line += field.meaning.isEmpty() ? printable(field.text)
                                        : printable(field.text).leftJustified(textWidth)
                + QStringLiteral("  ") + printable(field.meaning);
        appendLine(out, line);
    }
}

/// The verdict's id, and what it means where that is not plain.
QString verdictText(const QByteArray &verdict)
{
    if (verdict == "valid")
        return tr("valid (genuine)");
    if (verdict == "valid-stale")
        return tr("valid-stale (genuine, but old or from the future)");
    if (verdict == "invalid")
        return tr("invalid (not genuine, or altered on the way)");
    if (verdict == "no-secret")
        return tr("no-secret (not checked)");
    return printable(verdict);
}

QString addressText(const IpAddress &address) { return QString::fromLatin1(address.text()); }

/// Who sent it, as far as that is known, and what to make of that address.
QString sourceLine(const Event &event, const KnownAddresses &known)
{
    QString line =
        event.source.address.isNull() ? tr("an unknown client") : addressText(event.source.address);
    const QByteArray label = vonage::sourceLabel(event.source, known.activeSets, known.trustedProxies);
    const auto match = knownSource(event.source.address, known.activeSets);
    if (match)
        line =
            tr("%1, in “%2” (%3)").arg(line, printable(match->set), QString::fromLatin1(match->range.text()));
    else if (label == "foreign")
        line = tr("%1, foreign: in no address range that Vonage is known to send from").arg(line);
    if (!event.source.header.isEmpty())
        line = tr("%1, according to %2 from the proxy %3")
                   .arg(line, printable(event.source.header), addressText(event.peer.address));
    return line;
}

/// What the sender went by: an address and headers that are perhaps not to be believed.
void appendSource(QByteArray &out, const Event &event, const KnownAddresses &known)
{
    if (event.peer.address.isNull()) // nobody knows who it came from
        return;
    appendLine(out, tr("From %1").arg(sourceLine(event, known)));
    if (event.isMalformed())
        return;
    if (vonage::hasUntrustedForwarding(event.peer.address, event.request, known.trustedProxies)) {
        appendLine(
            out,
            tr("Notice: untrusted forwarding header: it names a client, but %1 is not a trusted proxy, so "
               "it is not believed.")
                .arg(addressText(event.peer.address)));
    } else if (!event.source.header.isEmpty()) {
        const QByteArray base =
            vonage::publicBaseUrl(event.peer.address, event.request, known.trustedProxies);
        if (!base.isEmpty())
            appendLine(out, tr("Sent to %1").arg(printable(base)));
    }
}

} // namespace

void appendEventText(QByteArray &out, const Event &event, const vonage::Decoded &decoded,
                     const KnownAddresses &addresses)
{
    const HttpRequest &request = event.request;
    const QString number = QStringLiteral("#%1  ").arg(event.id.value);
    if (event.isMalformed())
        appendLine(out, number + tr("Not HTTP"));
    else
        appendLine(out, number + printable(request.method) + u' ' + printable(request.target));
    if (!decoded.summary.isEmpty())
        appendLine(out, printable(decoded.summary));
    if (!event.isMalformed()) {
        const QString kind = vonage::kindLabel(decoded.digest.kind);
        appendLine(out,
                   tr("%1 (%2), %3")
                       .arg(kind.isEmpty() ? QString::fromLatin1(apiId(decoded.digest.api)) : kind,
                            printable(decoded.digest.kind),
                            QString::fromLatin1(confidenceId(decoded.digest.confidence))));
    }
    if (!decoded.evidence.isEmpty())
        appendLine(out, tr("Known by %1").arg(printable(decoded.evidence.join(", "))));
    appendSource(out, event, addresses);
    appendFields(out, decoded.fields);
    for (const vonage::Problem &problem : allProblems(event, decoded)) {
        appendLine(out, tr("Problem: %1").arg(printable(problem.text)));
    }
    if (event.signature.scheme != "none")
        appendLine(out,
                   tr("Signature (%1): %2. %3")
                       .arg(printable(event.signature.scheme), verdictText(event.signature.verdict),
                            printable(event.signature.detail)));
    out += '\n';
}

} // namespace ringback
