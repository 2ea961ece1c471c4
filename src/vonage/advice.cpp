// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/advice.h"

#include <QCoreApplication>

namespace ringback::vonage {

namespace {

struct AdviceTexts
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
public:
    static constexpr struct
    {
        Advice advice;
        const char *brief;
        const char *sentence;
    } rows[] = {
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
    };
};

} // namespace

const char *adviceSentence(Advice advice) { return AdviceTexts::rows[size_t(advice)].sentence; }

const char *adviceBrief(Advice advice) { return AdviceTexts::rows[size_t(advice)].brief; }

} // namespace ringback::vonage
