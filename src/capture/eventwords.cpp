// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/eventwords.h"

#include "capture/eventdecode.h"
#include "core/visibletext.h"

#include <QCoreApplication>

#include <utility>

namespace ringback {

namespace {

constexpr qsizetype LongestValue = 500; // characters shown of one value

struct EventWords
{
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

QString printable(QByteArrayView utf8) { return visibleLine(utf8, LongestValue); }

QString addressText(const IpAddress &address) { return QString::fromLatin1(address.text()); }

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Certain:
        return EventWords::tr("certain");
    case Confidence::Likely:
        return EventWords::tr("likely");
    case Confidence::Guess:
        return EventWords::tr("a guess");
    }
    Q_UNREACHABLE();
}

QString foreignText(const QString &line, const IpAddress &address)
{
    if (const auto other = vonage::findSource(address, vonage::builtinSourceSets()))
        return EventWords::tr("%1, foreign: in “%2”, which is not among the chosen sets")
            .arg(line, printable(other->set));
    return EventWords::tr("%1, foreign: in no address range that Vonage is known to send from").arg(line);
}

} // namespace

QString sourceText(const Event &event, const KnownAddresses &known)
{
    QString line = event.source.address.isNull() ? EventWords::tr("an unknown client")
                                                 : addressText(event.source.address);
    const QByteArray label = vonage::sourceLabel(event.source, known.activeSets, known.trustedProxies);
    const auto match = knownSource(event.source.address, known.activeSets);
    if (match)
        line = EventWords::tr("%1, in “%2” (%3)")
                   .arg(line, printable(match->set), QString::fromLatin1(match->range.text()));
    else if (label == "foreign")
        line = foreignText(line, event.source.address);
    if (!event.source.header.isEmpty())
        line = EventWords::tr("%1, according to %2 from the proxy %3")
                   .arg(line, printable(event.source.header), addressText(event.peer.address));
    return line;
}

QString kindText(const Digest &digest)
{
    const QString kind = vonage::kindLabel(digest.kind);
    return EventWords::tr("%1 (%2), %3")
        .arg(kind.isEmpty() ? QString::fromLatin1(apiId(digest.api)) : kind, printable(digest.kind),
             confidenceText(digest.confidence));
}

QString verdictWords(QByteArrayView verdict)
{
    static constexpr std::pair<QByteArrayView, const char *> words[] = {
        {"unsigned", QT_TRANSLATE_NOOP("EventWords", "unsigned")},
        {"valid", QT_TRANSLATE_NOOP("EventWords", "genuine")},
        {"valid-stale", QT_TRANSLATE_NOOP("EventWords", "genuine, but old or from the future")},
        {"invalid", QT_TRANSLATE_NOOP("EventWords", "failed the check")},
        {"no-secret", QT_TRANSLATE_NOOP("EventWords", "signed, not checked")},
        {"malformed", QT_TRANSLATE_NOOP("EventWords", "unreadable")},
    };
    for (const auto &[id, text] : words) {
        if (id == verdict)
            return EventWords::tr(text);
    }
    return printable(verdict);
}

QString signatureText(const Signature &signature)
{
    if (signature.scheme == "none")
        return {};
    return EventWords::tr("Signature (%1): %2 (%3). %4")
        .arg(printable(signature.scheme), printable(signature.verdict), verdictWords(signature.verdict),
             printable(signature.detail));
}

} // namespace ringback
