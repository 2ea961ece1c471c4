// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ruletext.h"

#include "core/ascii.h"
#include "models/freename.h"
#include "models/waitingmodel.h"
#include "ncco/templates.h"
#include "vonage/decode.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringback {

namespace {

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

constexpr qsizetype LongestName = 90; // leaves room for a number behind it

struct WhatText
{
    QString operator()(const Reply &reply) const
    {
        return RuleText::tr("Answers %1").arg(QString::fromLatin1(statusText(reply.status)));
    }
    QString operator()(const NccoReply &ncco) const
    {
        const ncco::Template *const builtin = ncco::findTemplate(ncco.builtin);
        return builtin ? RuleText::tr("Answers with the template “%1”").arg(builtin->shownTitle())
                       : RuleText::tr("Answers with an NCCO of its own");
    }
    QString operator()(const Park &park) const
    {
        return RuleText::tr("Parks the call for up to %1").arg(WaitingModel::timeText(park.longest));
    }
    QString operator()(WaitForPerson) const { return RuleText::tr("Waits for you"); }
    QString operator()(Fault fault) const { return faultText(fault); }
};

/// Whether it stands for itself in the filter language.
bool isPlain(QByteArrayView path)
{
    return !path.isEmpty() && std::ranges::all_of(path, [](char c) {
        return ascii::isLetterOrDigit(c) || c == '/' || c == '-' || c == '_' || c == '.';
    });
}

} // namespace

QString whatText(const Rule &rule)
{
    QString what = std::visit(WhatText(), rule.what);
    if (rule.delay.count() == 0)
        return what;
    const QString time = WaitingModel::timeText(rule.delay);
    return std::holds_alternative<WaitForPerson>(rule.what) ? RuleText::tr("%1 for up to %2").arg(what, time)
                                                            : RuleText::tr("%1 after %2").arg(what, time);
}

QString faultText(Fault fault)
{
    switch (fault) {
    case Fault::NoAnswer:
        return RuleText::tr("Never answers");
    case Fault::Reset:
        return RuleText::tr("Breaks the connection off");
    case Fault::WrongContentType:
        return RuleText::tr("Answers with the wrong content type");
    case Fault::BrokenJson:
        return RuleText::tr("Answers with broken JSON");
    case Fault::TooSlow:
        return RuleText::tr("Answers when Vonage has given up");
    }
    return {};
}

Rule ruleFor(const Event &event, const QList<Rule> &others)
{
    const QString kind = QString::fromUtf8(event.digest.kind);
    const QByteArrayView path = event.request.path();
    Rule rule{.name = vonage::kindLabel(event.digest.kind), .when = u"kind:" + kind, .what = Reply()};
    if (isPlain(path)) {
        const QString shown = QString::fromLatin1(path);
        rule.name = RuleText::tr("%1 to %2").arg(rule.name, shown);
        rule.when += u" path:" + shown;
    }
    rule.name = freeName(rule.name, others);
    if (event.digest.expects != Expects::Any)
        rule.what = NccoReply{.builtin = ncco::builtinTemplates().front().id, .text = {}};
    return rule;
}

QString freeName(const QString &name, const QList<Rule> &others)
{
    const bool cutsCharacter = name.size() > LongestName && name.at(LongestName).isLowSurrogate();
    QStringList taken;
    for (const Rule &rule : others)
        taken.append(rule.name);
    return freeName(name.left(cutsCharacter ? LongestName - 1 : LongestName).trimmed(), taken);
}

} // namespace ringback
