// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/checks.h"
#include "ncco/edits.h"

#include <QCoreApplication>

#include <vector>

namespace ringback::ncco {

namespace {

/// An action and what is known of it: nothing when its name is unknown or not there yet. Where nothing is
/// known, nothing is said of its neighbours either.
struct Step
{
    JsonValue value;
    const ObjectSpec *spec = nullptr;
    bool isPlayed = false;
    JsonValue bargeIn; // of one that is played, as the next
    JsonValue loop;

    explicit Step(const JsonValue &action)
        : value(action)
    {
        const JsonValue name = action.member(ActionKey);
        spec = name.isWhole() ? findAction(name.string()) : nullptr;
        isPlayed = is("talk") || is("stream");
        if (!isPlayed)
            return;
        bargeIn = action.member("bargeIn");
        loop = action.member("loop");
    }
    [[nodiscard]] bool is(QByteArrayView name) const { return spec && spec->name == name; }
    [[nodiscard]] bool isEndless() const { return loop.isWhole() && numberOf(loop) == 0.0; }
};

class Sequence
{
public:
    Sequence(Report &report, std::span<const JsonValue> actions, bool isWhole)
        : m_report(report)
        , m_steps(actions.begin(), actions.end())
        , m_isWhole(isWhole)
    {
    }

    void check() const
    {
        checkBargeIn();
        checkUnreachable();
        if (!m_steps.empty() && m_isWhole && m_steps.back().value.isWhole())
            checkLast(m_steps.back());
    }

private:
    void checkBargeIn() const;
    void checkStickiness() const;
    void checkUnreachable() const;
    void checkLast(const Step &step) const;
    void addWithoutInput(const Step &step, const Step &lastOfKind) const;

    Report &m_report;
    std::vector<Step> m_steps;
    bool m_isWhole;
};

void Sequence::checkBargeIn() const
{
    // From behind, so that what comes after a run of one kind is known.
    size_t runEnd = m_steps.size();
    for (size_t i = m_steps.size(); i-- > 0;) {
        const Step &step = m_steps[i];
        if (i + 1 < m_steps.size() && m_steps[i + 1].spec != step.spec)
            runEnd = i + 1;
        if (!step.isPlayed || !isOn(step.bargeIn))
            continue;
        const bool isLast = runEnd == m_steps.size();
        if (isLast ? m_isWhole : m_steps[runEnd].spec && !m_steps[runEnd].is("input"))
            addWithoutInput(step, m_steps[runEnd - 1]);
    }
    checkStickiness();
}

void Sequence::addWithoutInput(const Step &step, const Step &lastOfKind) const
{
    m_report.add(RuleId::BargeinWithoutInput, step.bargeIn, {QString::fromUtf8(step.spec->name)})
        .fix(QT_TRANSLATE_NOOP("Ncco", "Add an input"),
             addItemBehind(lastOfKind.value, R"({"action":"input","type":["dtmf"]})"));
}

void Sequence::checkStickiness() const
{
    bool isOnSince = false;
    for (const Step &step : m_steps) {
        if (!step.spec || step.is("input"))
            isOnSince = false;
        else if (step.isPlayed && isOn(step.bargeIn))
            isOnSince = true;
        else if (step.isPlayed && isOff(step.bargeIn) && isOnSince)
            m_report.add(RuleId::BargeinSticky, step.bargeIn)
                .fix(QT_TRANSLATE_NOOP("Ncco", "Remove it"), removeItem(step.bargeIn));
    }
}

void Sequence::checkUnreachable() const
{
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps[i];
        const bool isInterrupted = isOn(step.bargeIn);
        const bool isLast = i + 1 == m_steps.size();
        if (step.isEndless() && (isInterrupted || (isLast && m_isWhole)))
            m_report.add(RuleId::LoopInfinite, step.loop);
        if (isLast || !step.value.isWhole() || !m_steps[i + 1].value.isWhole())
            continue;
        const bool isTransfer = step.is("transfer");
        if (!isTransfer && (!step.isEndless() || isInterrupted))
            continue;
        m_report.add(isTransfer ? RuleId::TransferNotLast : RuleId::Unreachable, m_steps[i + 1].value);
        return;
    }
}

void Sequence::checkLast(const Step &step) const
{
    if (step.is("input") && !isGiven(step.value.member("eventUrl")))
        m_report.addAtBracket(RuleId::InputLast, step.value);
    if (step.is("record") && !isGiven(step.value.member("endOnSilence"))
        && !isGiven(step.value.member("endOnKey")))
        m_report.addAtBracket(RuleId::RecordNothingAfter, step.value);
}

} // namespace

void checkSequence(Report &report, std::span<const JsonValue> actions, bool isWhole)
{
    Sequence(report, actions, isWhole).check();
}

} // namespace ringback::ncco
