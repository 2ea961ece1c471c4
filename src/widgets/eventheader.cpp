// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/eventheader.h"

#include "models/eventcells.h"
#include "models/eventtablemodel.h"
#include "widgets/columnmenu.h"
#include "widgets/mnemonic.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopedValueRollback>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace ringback {

namespace {

// Of what is kept of the columns.
constexpr QLatin1StringView FieldsMember("fields");
constexpr QLatin1StringView HeaderMember("header"); // in Base64
constexpr QLatin1StringView UsersMember("users");   // whether the user has chosen widths

constexpr int CellMargins = 16; // pixels, all together
// Characters of what happened: other columns go out of sight for so many, and it has so many at least.
constexpr int GoodSummary = 40;
constexpr int LeastSummary = 30;

/// Of the font in which rows that wait are written.
QFontMetrics boldMetrics(const QWidget &view)
{
    QFont font = view.font();
    font.setBold(true);
    return QFontMetrics(font);
}

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
    connect(this, &QHeaderView::sectionResized, this, [this](int /*column*/, int /*before*/, int width) {
        m_hasUsersWidths |= !m_isLayingOut && width > 0; // Qt hides anew what is hidden as rows change places
    });
}

void EventHeader::setEvents(EventTableModel *model)
{
    m_model = model;
    setFirstWidths();
    connect(model, &EventTableModel::countsChanged, this, &EventHeader::fitTimes);
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
    const QScopedValueRollback layingOut(m_isLayingOut, true);
    const QFontMetrics cells = parentWidget()->fontMetrics();
    const QFontMetrics bold = boldMetrics(*parentWidget());
    const int iconWidth = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    for (int column = 0; column < EventColumnCount; ++column) {
        const EventColumnSpec &spec = eventColumnSpec(EventColumn(column));
        setSectionHidden(column, !spec.isShownAtFirst);
        int width = spec.characters * cells.averageCharWidth();
        for (const QString &text : widestTexts(EventColumn(column)))
            width = std::max(width, bold.horizontalAdvance(text));
        if (EventColumn(column) == EventColumn::Api)
            width += iconWidth;
        resizeSection(column, std::max(width + CellMargins, sectionSizeHint(column)));
    }
    m_timeWidth = std::max(sectionSize(int(EventColumn::Time)), widthOfTimes());
    m_hasUsersWidths = false;
    layOut();
}

void EventHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    layOut();
}

/// What happened gets the room that the others leave, until the user chooses widths.
void EventHeader::layOut()
{
    if (m_hasUsersWidths || !m_model)
        return;
    const QScopedValueRollback layingOut(m_isLayingOut, true);
    resizeSection(int(EventColumn::Time), m_timeWidth);
    resizeSection(int(EventColumn::Summary), restForSummary());
}

/// The last column that is in sight is so as a whole: as many are as leave it enough to be read.
int EventHeader::restForSummary() const
{
    const int character = parentWidget()->fontMetrics().averageCharWidth();
    const int summary = visualIndex(int(EventColumn::Summary));
    int rest = viewport()->width();
    for (int column = 0; column < count(); ++column)
        rest -= column == int(EventColumn::Summary) ? 0 : sectionSize(column);
    for (int place = count() - 1; rest < character * GoodSummary && place > summary; --place)
        rest += sectionSize(logicalIndex(place));
    return std::max(rest, character * LeastSummary);
}

/// That the first and the last one need, be they shown or not: those of other days have a date.
int EventHeader::widthOfTimes() const
{
    const TimeCounts &counts = m_model->index().timeCounts();
    if (counts.counts().empty())
        return 0;
    const Timestamp end = counts.begin() + qint64(counts.counts().size()) * counts.slotTime();
    const QFontMetrics bold = boldMetrics(*parentWidget());
    return CellMargins
        + std::max(bold.horizontalAdvance(momentText(counts.begin())),
                   bold.horizontalAdvance(momentText(end - std::chrono::microseconds(1))));
}

/// There may be dates now, which take more room.
void EventHeader::fitTimes()
{
    const int width = std::max(m_timeWidth, widthOfTimes());
    if (width != std::exchange(m_timeWidth, width))
        layOut();
}

void EventHeader::showColumn(int column, bool isShown)
{
    const QScopedValueRollback layingOut(m_isLayingOut, true);
    setSectionHidden(column, !isShown);
    layOut();
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
        QAction *const action =
            menu.addAction(literalText(m_model->headerData(column, Qt::Horizontal).toString()));
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { showColumn(column, isShown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Reset Columns")), &QAction::triggered, this, &EventHeader::resetColumns);
}

void EventHeader::resetColumns()
{
    m_model->setFieldColumns({});
    for (int column = 0; column < count(); ++column)
        moveSection(visualIndex(column), column);
    setFirstWidths();
}

int EventHeader::addFieldColumn(const QByteArray &name)
{
    QByteArrayList names = m_model->fieldColumns();
    if (!names.contains(name))
        m_model->setFieldColumns(names += name);
    const int column = EventColumnCount + int(names.indexOf(name));
    showColumn(column, true);
    return column;
}

QByteArray EventHeader::saveColumns() const
{
    QJsonArray fields;
    for (const QByteArray &name : m_model->fieldColumns())
        fields.append(QString::fromUtf8(name));
    return QJsonDocument(QJsonObject{{FieldsMember, fields},
                                     {UsersMember, m_hasUsersWidths},
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
    const QScopedValueRollback layingOut(m_isLayingOut, true);
    restoreState(QByteArray::fromBase64(header));
    m_hasUsersWidths = saved.value(UsersMember).toBool(true);
    layOut();
}

} // namespace ringback
