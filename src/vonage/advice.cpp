// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/advice.h"

#include "core/rowsinorder.h"

#include <QCoreApplication>

namespace ringback::vonage {

namespace {

struct AdviceRow
{
    Advice advice;
    const char *brief;
    const char *sentence;
};

struct AdviceTexts
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
public:
    static constexpr AdviceRow rows[] = {
        {Advice::None, nullptr, nullptr},
        {Advice::Maybe, QT_TR_NOOP("check the number; a later try may work"),
         QT_TR_NOOP("Check the number; a later try may work.")},
        {Advice::Later, QT_TR_NOOP("temporary; try again later"), QT_TR_NOOP("Temporary: try again later.")},
        {Advice::Remove, QT_TR_NOOP("permanent; remove the number"),
         QT_TR_NOOP("Permanent: remove the number from your list.")},
        {Advice::GiveUp, QT_TR_NOOP("permanent; do not retry"), QT_TR_NOOP("Permanent: do not retry.")},
        {Advice::Change, QT_TR_NOOP("permanent; do not retry without changing the message"),
         QT_TR_NOOP("Permanent as it is: change the sender or the message before you send again.")},
        {Advice::AskSupport, QT_TR_NOOP("contact Vonage support"), QT_TR_NOOP("Contact Vonage support.")},
        {Advice::ConfirmNumber, QT_TR_NOOP("do not retry; confirm the number"),
         QT_TR_NOOP("Do not retry before you have confirmed the number.")},
        {Advice::Wait, nullptr, QT_TR_NOOP("Nothing to do yet: another receipt tells how it ends.")},
        {Advice::SeeCode, nullptr, QT_TR_NOOP("The error code tells whether another try is worth it.")},
        {Advice::Unclear, QT_TR_NOOP("it may have arrived all the same"),
         QT_TR_NOOP("It may have arrived all the same: do not take it for delivered, nor for failed.")},
        {Advice::TopUp, QT_TR_NOOP("add credit to the account"),
         QT_TR_NOOP("Add credit to the account, or have its quota raised, then send again.")},
        {Advice::AllowNumber, QT_TR_NOOP("add the number to the account's test numbers"),
         QT_TR_NOOP("Add the number to the account's test numbers, or end the trial by adding credit.")},
        {Advice::Leave, QT_TR_NOOP("do not send it again"),
         QT_TR_NOOP("Nothing to do: do not send it again.")},
        {Advice::UseTemplate, QT_TR_NOOP("send an approved template, or wait for the recipient to write"),
         QT_TR_NOOP("Send an approved template, or wait until the recipient writes to you again.")},
        {Advice::SettleFee, QT_TR_NOOP("settle the fee with Facebook"),
         QT_TR_NOOP("Settle the fee with Facebook, then send again.")},
        {Advice::LongerLife, QT_TR_NOOP("send again with a longer time to live"),
         QT_TR_NOOP("If it still matters, send again with a longer time to live.")},
        {Advice::RenewToken, QT_TR_NOOP("connect the Facebook page to Vonage again"),
         QT_TR_NOOP("Connect the Facebook page to Vonage again for a new token, then send again.")},
        {Advice::FixRequest, QT_TR_NOOP("correct the request"),
         QT_TR_NOOP("Correct the request before you ask again.")},
        {Advice::FixCredentials, QT_TR_NOOP("check API key and secret"),
         QT_TR_NOOP("Check the API key and the secret.")},
        {Advice::UseTheRest, QT_TR_NOOP("use the other fields, or ask again later"),
         QT_TR_NOOP("Use the other fields; the live ones may come when you ask again later.")},
    };
};

static_assert(rowsAreInOrder(AdviceTexts::rows, &AdviceRow::advice, size_t(Advice::UseTheRest) + 1));

} // namespace

const char *adviceSentence(Advice advice) { return AdviceTexts::rows[size_t(advice)].sentence; }

const char *adviceBrief(Advice advice) { return AdviceTexts::rows[size_t(advice)].brief; }

} // namespace ringback::vonage
