// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/eventheader.h"

#include "models/eventcells.h"
#include "models/eventtablemodel.h"
#include "widgets/columnmenu.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStyle>

#include <algorithm>

namespace ringback {

namespace {

// Of what is kept of the columns.
constexpr QLatin1StringView FieldsMember("fields");
constexpr QLatin1StringView HeaderMember("header"); // in Base64

constexpr int CellMargins = 16; // pixels, all together

} // namespace

EventHeader::EventHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &EventHeader::showMenu);
    connect(this, &QHeaderView::sortIndicatorChanged, this, &EventHeader::keepSortable);
}

void EventHeader::setEvents(EventTableModel *model)
{
    m_model = model;
    setFirstWidths();
}

/// The arrow stays where it was when the list has no order of \a column.
void EventHeader::keepSortable(int column, Qt::SortOrder order)
{
    if (!EventTableModel::isSortable(column)) {
        setSortIndicator(m_sortedColumn, m_sortOrder);
        return;
    }
    m_sortedColumn = column;
    m_sortOrder = order;
}

void EventHeader::setFirstWidths()
{
    const QFontMetrics cells = parentWidget()->fontMetrics();
    const int iconWidth = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    for (int column = 0; column < EventColumnCount; ++column) {
        const EventColumnSpec &spec = eventColumnSpec(EventColumn(column));
        setSectionHidden(column, !spec.isShownAtFirst);
        int width = spec.characters * cells.averageCharWidth();
        for (const QString &text : widestTexts(EventColumn(column)))
            width = std::max(width, cells.horizontalAdvance(text));
        if (EventColumn(column) == EventColumn::Api)
            width += iconWidth;
        resizeSection(column, std::max(width + CellMargins, sectionSizeHint(column)));
    }
}

void EventHeader::showMenu(const QPoint &place)
{
    auto *const menu = new ColumnMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnsTo(*menu);
    menu->popup(mapToGlobal(place));
}

void EventHeader::addColumnsTo(QMenu &menu)
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction *const action = menu.addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { setSectionHidden(column, !isShown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Reset Columns")), &QAction::triggered, this, &EventHeader::resetColumns);
}

void EventHeader::resetColumns()
{
    m_model->setFieldColumns({});
    setFirstWidths();
}

int EventHeader::addFieldColumn(const QByteArray &name)
{
    QByteArrayList names = m_model->fieldColumns();
    if (!names.contains(name))
        m_model->setFieldColumns(names += name);
    const int column = EventColumnCount + int(names.indexOf(name));
    showSection(column);
    return column;
}

QByteArray EventHeader::saveColumns() const
{
    QJsonArray fields;
    for (const QByteArray &name : m_model->fieldColumns())
        fields.append(QString::fromUtf8(name));
    return QJsonDocument(QJsonObject{{FieldsMember, fields},
                                     {HeaderMember, QString::fromLatin1(saveState().toBase64())}})
        .toJson(QJsonDocument::Compact);
}

void EventHeader::restoreColumns(const QByteArray &state)
{
    const QJsonObject saved = QJsonDocument::fromJson(state).object();
    const QByteArray header = saved.value(HeaderMember).toString().toLatin1();
    if (header.isEmpty())
        return; // nothing was kept, or somebody edited the settings
    QByteArrayList fields;
    const QJsonArray names = saved.value(FieldsMember).toArray();
    for (const QJsonValueConstRef name : names)
        fields.append(name.toString().toUtf8());
    m_model->setFieldColumns(fields); // which the header tells of
    restoreState(QByteArray::fromBase64(header));
}

} // namespace ringback
