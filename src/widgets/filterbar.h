// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filterstate.h"
#include "widgets/filterline.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <functional>
#include <memory>

namespace ringback {

namespace Ui {
class FilterBar;
}

/// Everything that chooses which events are shown, but for the histogram, whose span it is told. Says the
/// whole state, as a sentence with one button that clears it.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);
    ~FilterBar() override;

    /// What is chosen; empty while the filter is switched off.
    [[nodiscard]] FilterState state() const;
    void setCounts(const std::array<qsizetype, ApiCount> &counts);
    void setPropose(const FilterLine::Propose &propose);
    void setSourceSets(const QList<vonage::SourceSet> &sets);
    void setSpan(const std::optional<TimeSpan> &span);
    /// Adds \a term to the line, so that it must hold as well, and switches the filter on.
    void addTerm(const QString &term);
    void setLine(const QString &text);
    void focusLine();
    [[nodiscard]] QWidget *line() const;
    /// Chooses all of \a state, and switches the filter on.
    void setState(const FilterState &state);
    void clear() { setState({}); }
    /// Lets everything through for as long as it is off.
    void setOn(bool isOn);
    [[nodiscard]] bool isOn() const { return m_isOn; }

    /// How far a search has come; \a total 0: it has ended.
    void setProgress(qint64 looked, qint64 total);
    /// Whether a search could not read all, which is told until it is otherwise.
    void setSearchFailed(bool hasFailed);
    /// Whether the list lacks events of the capture that could not be read.
    void setIncomplete(bool isIncomplete);

    /// The filters that the user keeps.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void stateChanged();
    /// Esc was pressed in the line.
    void left();
    void editSetsWanted();
    /// Filters were saved, renamed or forgotten; saveState() has them.
    void savedChanged();
    /// The one of that name was; \a undo takes it back.
    void filterForgotten(const QString &name, const std::function<void()> &undo);

private:
    void tell();
    void showSentence();

    std::unique_ptr<Ui::FilterBar> m_ui;
    QList<SourceChoice> m_sources; // by position in the combo box
    std::optional<TimeSpan> m_span;
    bool m_isOn = true;
    bool m_hasSearchFailed = false;
    bool m_isIncomplete = false;
};

} // namespace ringback
