// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/filterbar.h"

#include "widgets/plaintip.h"

#include "ui_filterbar.h"

#include <QShortcut>

#include <algorithm>
#include <utility>

namespace ringback {

namespace {

/// For a set that is gone from the preferences: its ranges and the line of \a state, which may have a fault,
/// in one line.
QString lineWithSource(const FilterState &state)
{
    if (const auto both = FilterState{.source = state.source, .text = state.text}.query())
        return toText(*both);
    const auto source = FilterState{.source = state.source}.query();
    return source ? QString(u'(' + toText(*source) + u") " + state.text) : state.text;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FilterBar>())
{
    m_ui->setupUi(this);
    m_ui->progress->hide();
    setSourceSets({});
    connect(m_ui->chips, &ApiChips::chosenChanged, this, &FilterBar::tell);
    connect(m_ui->line, &FilterLine::validTextChanged, this, &FilterBar::tell);
    connect(m_ui->line, &FilterLine::faultChanged, this, &FilterBar::showSentence);
    connect(m_ui->source, &QComboBox::activated, this, [this](int index) {
        if (index < m_sources.size()) {
            tell();
            return;
        }
        m_ui->source->setCurrentIndex(0);
        Q_EMIT editSetsWanted();
    });
    connect(m_ui->clear, &QToolButton::clicked, this, &FilterBar::clear);
    connect(m_ui->save, &QToolButton::clicked, this, [this] { m_ui->saved->ask(state()); });
    connect(m_ui->saved, &SavedFilterRow::chosen, this, &FilterBar::setState);
    connect(m_ui->saved, &SavedFilterRow::changed, this, &FilterBar::savedChanged);
    connect(m_ui->saved, &SavedFilterRow::forgotten, this, &FilterBar::filterForgotten);
    auto *escape =
        new QShortcut(QKeySequence(Qt::Key_Escape), m_ui->line, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, &FilterBar::left);
    showSentence();
}

FilterBar::~FilterBar() = default;

FilterState FilterBar::state() const
{
    if (!m_isOn)
        return {};
    return {.apis = m_ui->chips->chosen(),
            .source = m_sources.value(m_ui->source->currentIndex()),
            .span = m_span,
            .text = m_ui->line->validText()};
}

void FilterBar::tell()
{
    showSentence();
    Q_EMIT stateChanged();
}

void FilterBar::showSentence()
{
    QString fault = m_ui->line->fault();
    const QString hint = m_ui->line->hint();
    const FilterState chosen = state();
    QString sentence = m_isIncomplete ? tr("The filter is off: all events that could be read are shown.")
                                      : tr("The filter is off: all events are shown.");
    if (m_isOn && m_isIncomplete && chosen.isEmpty())
        sentence = tr("All events that could be read are shown.");
    else if (m_isOn)
        sentence = fault.isNull() ? chosen.sentence() : chosen.stillSentence();
    if (fault.isNull() && m_hasSearchFailed)
        fault = tr("The capture could not be read to look for this, so more may match. See that its file is "
                   "where it was, then switch the filter off and on.");
    if (!fault.isNull())
        sentence = tr("⚠ %1 %2", "what is shown, a fault").arg(sentence, fault);
    else if (!hint.isNull())
        sentence = tr("%1 %2", "what is shown, a hint").arg(sentence, hint);
    m_ui->sentence->setText(sentence);
    m_ui->sentence->setWordWrap(!fault.isNull() || !hint.isNull()); // which are to be read whole
    m_ui->sentence->setToolTip(plainTip(sentence));
    m_ui->clear->setEnabled(!chosen.isEmpty() || !fault.isNull() || !m_isOn);
    m_ui->save->setEnabled(!chosen.isEmpty());
}

void FilterBar::setCounts(const std::array<qsizetype, ApiCount> &counts) { m_ui->chips->setCounts(counts); }

void FilterBar::setPropose(const FilterLine::Propose &propose) { m_ui->line->setPropose(propose); }

void FilterBar::setSourceSets(const QList<vonage::SourceSet> &sets)
{
    const QString before = m_ui->source->currentText();
    using Kind = SourceChoice::Kind;
    m_sources = {{.kind = Kind::Any, .set = {}}, {.kind = Kind::Vonage, .set = {}}};
    for (const vonage::SourceSet &set : sets) {
        if (set.name != vonage::localSourceSet().name) // which is behind them
            m_sources.append({.kind = Kind::Set, .set = set});
    }
    m_sources.append({.kind = Kind::Local, .set = {}});
    m_sources.append({.kind = Kind::Foreign, .set = {}});
    const QSignalBlocker quiet(m_ui->source);
    m_ui->source->clear();
    for (const SourceChoice &choice : std::as_const(m_sources)) {
        m_ui->source->addItem(choice.label());
        m_ui->source->setItemData(m_ui->source->count() - 1, choice.help(), Qt::ToolTipRole);
    }
    m_ui->source->insertSeparator(m_ui->source->count());
    m_ui->source->addItem(tr("Edit sets…"));
    m_ui->source->setCurrentIndex(before.isEmpty() ? 0 : std::max(0, m_ui->source->findText(before)));
    showSentence();
}

void FilterBar::setSpan(const std::optional<TimeSpan> &span)
{
    m_span = span;
    tell();
}

void FilterBar::addTerm(const QString &term)
{
    m_isOn = true;
    const QString before = m_ui->line->validText().trimmed();
    // What stands side by side binds tighter than OR.
    const bool mustGroup = before.contains(QStringLiteral(" OR "));
    setLine(before.isEmpty() ? term
                : mustGroup  ? QStringLiteral("(%1) %2").arg(before, term)
                             : before + QLatin1Char(' ') + term);
}

void FilterBar::setLine(const QString &text) { m_ui->line->setText(text); }

void FilterBar::focusLine()
{
    m_ui->line->setFocus(Qt::ShortcutFocusReason);
    m_ui->line->selectAll();
}

QWidget *FilterBar::line() const { return m_ui->line; }

void FilterBar::setState(const FilterState &state)
{
    m_isOn = true;
    m_span = state.span;
    m_ui->chips->setChosen(state.apis);
    const auto source = std::ranges::find(m_sources, state.source);
    const bool isThere = source != m_sources.end();
    m_ui->source->setCurrentIndex(isThere ? int(source - m_sources.begin()) : 0);
    {
        const QSignalBlocker quiet(this); // one change, not two
        setLine(isThere ? state.text : lineWithSource(state));
    }
    tell();
}

void FilterBar::setOn(bool isOn)
{
    m_isOn = isOn;
    tell();
}

void FilterBar::setProgress(qint64 looked, qint64 total)
{
    m_ui->progress->setVisible(total > 0);
    if (total > 0)
        m_ui->progress->setValue(int(looked * 100 / total));
}

void FilterBar::setSearchFailed(bool hasFailed)
{
    if (std::exchange(m_hasSearchFailed, hasFailed) != hasFailed)
        showSentence();
}

void FilterBar::setIncomplete(bool isIncomplete)
{
    if (std::exchange(m_isIncomplete, isIncomplete) != isIncomplete)
        showSentence();
}

QByteArray FilterBar::saveState() const { return m_ui->saved->saveState(); }

void FilterBar::restoreState(const QByteArray &state) { m_ui->saved->restoreState(state); }

} // namespace ringback
