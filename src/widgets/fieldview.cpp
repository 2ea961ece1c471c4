// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fieldview.h"

#include "capture/eventjson.h"
#include "models/filterterms.h"
#include "widgets/fielddelegate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringback {

namespace {

constexpr int MostPercents[FieldModel::Meaning] = {26, 30, 22}; // of the width, before what it means
constexpr int LeastRows = 5;

void putOnClipboard(const QString &text) { QGuiApplication::clipboard()->setText(text); }

} // namespace

FieldView::FieldView(QWidget *parent)
    : QTreeView(parent)
{
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setItemDelegate(new FieldDelegate(this));
    setIndentation(fontMetrics().averageCharWidth() * 2);
    setUniformRowHeights(true);
    setTabKeyNavigation(false);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        m_hasUsersWidths |=
            !m_isLayingOut && column != FieldModel::Meaning; // that one fills the rest by itself
    });
    makeActions();
    updateActions();
}

void FieldView::makeActions()
{
    const auto add = [this](const char *objectName, const QString &text) {
        auto *const action = new QAction(text, this);
        action->setObjectName(QLatin1StringView(objectName));
        addAction(action);
        return action;
    };
    const auto addFieldAction = [this, add](const char *objectName, const QString &text, auto perform) {
        QAction *const action = add(objectName, text);
        connect(action, &QAction::triggered, this, [this, perform] {
            if (const vonage::DecodedField *const field = m_model->field(currentIndex()))
                perform(*field);
        });
        return action;
    };
    m_copyValue = addFieldAction("copyValue", tr("&Copy Value"),
                                 [](const auto &field) { putOnClipboard(QString::fromUtf8(field.value)); });
    m_copyNameAndValue =
        addFieldAction("copyNameAndValue", tr("Copy &Name and Value"), [](const auto &field) {
            putOnClipboard(QString::fromUtf8(field.name) + u": " + QString::fromUtf8(field.value));
        });
    m_copyJson = add("copyJson", tr("Copy as &JSON"));
    connect(m_copyJson, &QAction::triggered, this, &FieldView::copyJson);
    m_filterByThis = addFieldAction("filterByThis", tr("&Filter by This"), [this](const auto &field) {
        if (const auto term = fieldTerm(field.name, field.value))
            Q_EMIT filterWanted(*term);
    });
    m_excludeThis = addFieldAction("excludeThis", tr("&Exclude This"), [this](const auto &field) {
        if (const auto term = fieldTerm(field.name, field.value))
            Q_EMIT filterWanted(excluding(*term));
    });
    m_addAsColumn = addFieldAction("addAsColumn", tr("&Add as Column"),
                                   [this](const auto &field) { Q_EMIT columnWanted(field.name); });
}

void FieldView::setFieldModel(FieldModel *model)
{
    m_model = model;
    setModel(model);
    header()->setStretchLastSection(false); // it may be another than that which has the rest
    header()->setSectionResizeMode(FieldModel::Meaning, QHeaderView::Stretch);
    connect(model, &FieldModel::takenChanged, this, [this] {
        expandAll();
        layOutColumns();
        updateActions();
    });
    layOutColumns();
}

void FieldView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    updateActions();
    Q_EMIT currentFieldChanged();
}

void FieldView::updateActions()
{
    const vonage::DecodedField *const field = m_model ? m_model->field(currentIndex()) : nullptr;
    const bool canFilter = field && fieldTerm(field->name, field->value);
    m_copyValue->setEnabled(field);
    m_copyNameAndValue->setEnabled(field);
    m_copyJson->setEnabled(currentIndex().isValid());
    m_filterByThis->setEnabled(canFilter);
    m_excludeThis->setEnabled(canFilter);
    m_addAsColumn->setEnabled(field && !field->name.isEmpty());
}

/// A field as an object, the fields of a group as an array.
void FieldView::copyJson()
{
    const QList<vonage::DecodedField> fields = m_model->fieldsOf(currentIndex());
    const bool isArray = !m_model->field(currentIndex()) || fields.size() > 1;
    QByteArray text;
    {
        JsonWriter json(text, JsonWriter::Layout::Indented);
        if (isArray)
            json.beginArray();
        for (const vonage::DecodedField &field : fields)
            writeField(json, field);
        if (isArray)
            json.endArray();
    }
    putOnClipboard(QString::fromUtf8(text));
}

QSize FieldView::minimumSizeHint() const
{
    const int rows = (fontMetrics().height() + FieldDelegate::RowMargins) * LeastRows;
    return {QTreeView::minimumSizeHint().width(), header()->sizeHint().height() + rows + 2 * frameWidth()};
}

void FieldView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    layOutColumns();
}

/// Gives each column what the fields so far needed and their meaning the rest, until the user shares the
/// width. No column becomes narrower with a field that needs less: going from event to event would be
/// restless.
void FieldView::layOutColumns()
{
    if (m_hasUsersWidths || header()->count() != FieldModel::ColumnCount)
        return;
    const QScopedValueRollback layingOut(m_isLayingOut, true); // perhaps within itself: rows may bring a bar
    for (int column = 0; column < FieldModel::Meaning; ++column) {
        int &need = m_needs[size_t(column)];
        need = std::max({need, sizeHintForColumn(column), header()->sectionSizeHint(column)});
        header()->resizeSection(column, std::min(need, viewport()->width() * MostPercents[column] / 100));
    }
}

} // namespace ringback
