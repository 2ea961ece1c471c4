// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/savedfilter.h"

#include <QWidget>

#include <functional>

namespace ringback {

/// A button for each filter that the user keeps; its menu renames and forgets it. GUI thread.
class SavedFilterRow final : public QWidget
{
    Q_OBJECT
public:
    explicit SavedFilterRow(QWidget *parent = nullptr);

    /// Keeps \a state once the user has given it a name.
    void ask(const FilterState &state);

    [[nodiscard]] QByteArray saveState() const { return toJson(m_filters); }
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void chosen(const ringback::FilterState &state);
    /// Filters were saved, renamed or forgotten.
    void changed();
    /// See FilterBar::filterForgotten().
    void forgotten(const QString &name, const std::function<void()> &undo);

private:
    void insert(qsizetype place, const SavedFilter &filter);
    void rename(qsizetype place, const QString &name);
    void forget(qsizetype place);
    [[nodiscard]] QStringList names() const;
    void tellChanged();
    void showFilters();
    void addAction(QWidget *button, const QString &text, const std::function<void()> &run);

    QList<SavedFilter> m_filters;
};

} // namespace ringback
