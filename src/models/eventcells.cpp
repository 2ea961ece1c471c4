// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventcells.h"

#include "capture/casefold.h"
#include "capture/eventdecode.h"
#include "capture/eventwords.h"
#include "core/reply.h"
#include "core/visibletext.h"
#include "models/apitext.h"
#include "vonage/show.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace ringback {

namespace {

struct EventCells
{
    Q_DECLARE_TR_FUNCTIONS(EventCells)
};

constexpr qsizetype LongestRuleName = 200; // characters

/// Who decides a reply, if it is no rule.
struct Decider
{
    QByteArrayView id;
    const char *word; ///< source of context "EventCells", as the next
    const char *sentence;
};

constexpr Decider Deciders[] = {
    {decider::Default, QT_TRANSLATE_NOOP("EventCells", "default reply"),
     QT_TRANSLATE_NOOP("EventCells", "Decided by the default reply of this kind of event.")},
    {decider::Hand, QT_TRANSLATE_NOOP("EventCells", "by hand"),
     QT_TRANSLATE_NOOP("EventCells", "Decided by hand.")},
    {decider::Deadline, QT_TRANSLATE_NOOP("EventCells", "default reply, time was over"),
     QT_TRANSLATE_NOOP("EventCells",
                       "Nobody decided in time, so the default reply went out at the deadline.")},
    {decider::Refused, QT_TRANSLATE_NOOP("EventCells", "refused"),
     QT_TRANSLATE_NOOP("EventCells", "Refused by Ringback; Problems says why.")},
    {decider::Error, QT_TRANSLATE_NOOP("EventCells", "default reply after an error"),
     QT_TRANSLATE_NOOP("EventCells",
                       "A rule could make no reply of this event, so the default reply went out.")},
};

const Decider *deciderOf(QByteArrayView id)
{
    const auto *const found = std::ranges::find(Deciders, id, &Decider::id);
    return found == std::end(Deciders) ? nullptr : found;
}

/// As much of it as a cell may show.
QString noteText(QByteArrayView note) { return vonage::shortText(note, MaxColumnText); }

} // namespace

QString indexText(const ColumnIndex &index, quint32 row, EventColumn column,
                  const QList<vonage::SourceSet> &activeSets)
{
    const auto text = [&index, row](TextColumn which) {
        return visibleLine(readText(firstItem(which, index.text(which, row))), MaxColumnText);
    };
    switch (column) {
    case EventColumn::Number:
        return QString::number(index.idAt(row).value);
    case EventColumn::Time:
        return momentText(Timestamp(std::chrono::microseconds(index.times()[row])));
    case EventColumn::Api:
        return apiLabel(Api(index.apis()[row]));
    case EventColumn::From:
        return text(TextColumn::From);
    case EventColumn::To:
        return text(TextColumn::To);
    case EventColumn::Source:
        return sourceText({.high = index.sourcesHigh()[row], .low = index.sourcesLow()[row]}, activeSets);
    case EventColumn::Code:
        return index.codes()[row] == 0 ? QString() : QString::number(index.codes()[row]);
    case EventColumn::Kind:
        return text(TextColumn::Kind);
    case EventColumn::Status:
        return text(TextColumn::Status);
    case EventColumn::Method:
        return text(TextColumn::Method);
    case EventColumn::Path:
        return text(TextColumn::Path);
    case EventColumn::Size:
        return QLocale().toString(index.sizes()[row]);
    case EventColumn::Signature:
        return verdictWords(index.text(TextColumn::Verdict, row));
    case EventColumn::DecidedBy:
        return decidedByText(index.text(TextColumn::DecidedBy, row));
    case EventColumn::Call:
        return text(TextColumn::Call);
    case EventColumn::Conversation:
        return text(TextColumn::Conversation);
    case EventColumn::Took:
        return (index.flags()[row] & quint8(RowFlag::Reply)) == 0
            ? QString()
            : tookText(std::chrono::microseconds(index.tooks()[row]));
    case EventColumn::Note:
        return noteText(index.text(TextColumn::Note, row));
    case EventColumn::Summary:
        break;
    }
    return {};
}

QStringList widestTexts(EventColumn column)
{
    QStringList texts;
    if (column == EventColumn::Time)
        texts << timeText(Timestamp()); // that of today
    if (column == EventColumn::From || column == EventColumn::To)
        texts << QStringLiteral("447700900123");
    for (int api = 0; column == EventColumn::Api && api < ApiCount; ++api)
        texts << apiLabel(Api(api));
    return texts;
}

QDateTime localMoment(Timestamp time)
{
    using std::chrono::duration_cast;
    return QDateTime::fromMSecsSinceEpoch(
        duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count());
}

QString timeText(Timestamp time) { return localMoment(time).toString(u"HH:mm:ss.zzz"); }

QString momentText(Timestamp time)
{
    return localMoment(time).date() == QDate::currentDate() ? timeText(time) : datedMomentText(time);
}

QString datedMomentText(Timestamp time)
{
    return localMoment(time).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

QString tookText(std::chrono::microseconds took)
{
    const double milliseconds = double(took.count()) / 1000;
    if (milliseconds < 1000)
        return EventCells::tr("%1 ms").arg(QLocale().toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0));
    return EventCells::tr("%1 s").arg(QLocale().toString(milliseconds / 1000, 'f', 1));
}

QString sourceText(const IpAddress &address, const QList<vonage::SourceSet> &activeSets)
{
    if (address.isNull())
        return EventCells::tr("unknown");
    const QString text = QString::fromLatin1(address.text());
    const auto match = knownSource(address, activeSets);
    return match ? text + QStringLiteral(" · ") + QString::fromUtf8(match->set) : text;
}

QString decidedByText(QByteArrayView decidedBy)
{
    if (const auto rule = decidingRule(decidedBy))
        return EventCells::tr("rule “%1”").arg(QString::fromUtf8(*rule));
    const Decider *const decider = deciderOf(decidedBy);
    return decider ? EventCells::tr(decider->word) : QString::fromUtf8(decidedBy);
}

QString decidedBySentence(QByteArrayView decidedBy)
{
    if (const auto rule = decidingRule(decidedBy))
        return EventCells::tr("Decided by the rule “%1”.").arg(visibleLine(*rule, LongestRuleName));
    const Decider *const decider = deciderOf(decidedBy);
    return decider ? EventCells::tr(decider->sentence)
                   : EventCells::tr("Decided by %1.").arg(visibleLine(decidedBy, LongestRuleName));
}

} // namespace ringback
