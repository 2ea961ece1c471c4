// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/savedfilterrow.h"

#include "models/freename.h"
#include "widgets/flowlayout.h"
#include "widgets/mnemonic.h"
#include "widgets/plaintip.h"
#include "widgets/tabstops.h"
#include "widgets/windowdialogs.h"

#include <QAction>
#include <QToolButton>

#include <algorithm>

namespace ringback {

namespace {

constexpr qsizetype LongestProposedName = 30;
constexpr int LongestShown = 24; // characters of a name

} // namespace

SavedFilterRow::SavedFilterRow(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(this);
    hide();
}

void SavedFilterRow::ask(const FilterState &state)
{
    const QString what = state.text.isEmpty() ? state.conditions() : state.text;
    askForName(
        *this, tr("Save filter"), tr("Name of the filter:"), what.left(LongestProposedName),
        [this, state](const QString &name) { insert(m_filters.size(), {.name = name, .state = state}); });
}

/// Under a name of its own.
void SavedFilterRow::insert(qsizetype place, const SavedFilter &filter)
{
    m_filters.insert(place, {.name = freeName(filter.name, names()), .state = filter.state});
    tellChanged();
}

void SavedFilterRow::rename(qsizetype place, const QString &name)
{
    m_filters[place].name.clear(); // its own is free
    m_filters[place].name = freeName(name, names());
    tellChanged();
}

void SavedFilterRow::forget(qsizetype place)
{
    const SavedFilter filter = m_filters.takeAt(place);
    tellChanged();
    Q_EMIT forgotten(filter.name, [this, place, filter] { // other windows may have changed the rest
        insert(std::min(place, m_filters.size()), filter);
    });
}

QStringList SavedFilterRow::names() const
{
    QStringList names;
    for (const SavedFilter &filter : m_filters)
        names.append(filter.name);
    return names;
}

void SavedFilterRow::tellChanged()
{
    showFilters();
    Q_EMIT changed();
}

void SavedFilterRow::addAction(QWidget *button, const QString &text, const std::function<void()> &run)
{
    auto *const action = new QAction(text, button);
    connect(action, &QAction::triggered, this, run);
    button->addAction(action);
}

void SavedFilterRow::showFilters()
{
    while (QLayoutItem *const item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be its menu that has changed the filters
        delete item;
    }
    QList<QWidget *> buttons;
    for (qsizetype i = 0; i < m_filters.size(); ++i) {
        const SavedFilter &filter = m_filters.at(i);
        auto *const button = new QToolButton(this);
        const QFontMetrics metrics = button->fontMetrics();
        button->setText(literalText(
            metrics.elidedText(filter.name, Qt::ElideRight, LongestShown * metrics.averageCharWidth())));
        button->setAccessibleName(filter.name);
        button->setAccessibleDescription(filter.state.conditions());
        button->setToolTip(plainTip(filter.name + u'\n' + filter.state.conditions()));
        button->setFocusPolicy(Qt::TabFocus);
        button->setPopupMode(QToolButton::MenuButtonPopup);
        button->setContextMenuPolicy(Qt::ActionsContextMenu);
        connect(button, &QToolButton::clicked, this, [this, state = filter.state] { Q_EMIT chosen(state); });
        addAction(button, tr("Rename…"), [this, button, i] {
            // The dialog is the button's: it is gone when the filters become others meanwhile.
            askForName(*button, tr("Rename filter"), tr("Name of the filter:"), m_filters.at(i).name,
                       [this, i](const QString &name) { rename(i, name); });
        });
        addAction(button, tr("Forget this filter"), [this, i] { forget(i); });
        layout()->addWidget(button);
        buttons.append(button);
    }
    insertTabStops(*this, buttons);
    setVisible(!m_filters.isEmpty());
}

void SavedFilterRow::restoreState(const QByteArray &state)
{
    m_filters = readSavedFilters(state);
    showFilters();
}

} // namespace ringback
