// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findingspane.h"

#include "ui_findingspane.h"
#include "widgets/fixmenu.h"
#include "widgets/severityicon.h"

#include <QMenu>
#include <QStyledItemDelegate>

#include <array>

namespace ringback {

namespace {

/// Puts the sign of its severity before the first cell of a row.
class SeverityDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto severity = ncco::Severity(index.data(FindingModel::SeverityRole).toInt());
        option->icon = severityIcon(severity, *option->widget->style());
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
};

} // namespace

FindingsPane::FindingsPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FindingsPane>())
    , m_fixes(new QMenu(this))
{
    m_ui->setupUi(this);
    QTreeView &view = *m_ui->findings;
    view.setModel(&m_model);
    view.setItemDelegateForColumn(FindingModel::Severity, new SeverityDelegate(&view));
    m_ui->fix->setMenu(m_fixes);
    connect(&view, &QTreeView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT findingActivated(index.row()); });
    connect(&view, &QTreeView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT findingActivated(index.row()); });
    connect(&view, &QTreeView::customContextMenuRequested, this, &FindingsPane::showMenu);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPane::followCurrent);
    connect(m_fixes, &QMenu::aboutToShow, this, [this] {
        m_fixes->clear();
        fillMenu(*m_fixes);
    });
    showSummary();
}

FindingsPane::~FindingsPane() = default;

void FindingsPane::setFindings(const std::vector<ncco::Finding> &findings, const QByteArray &text)
{
    m_model.setFindings(findings, text);
    m_ui->findings->resizeColumnToContents(FindingModel::Severity);
    m_ui->findings->resizeColumnToContents(FindingModel::Position);
    showSummary();
    followCurrent();
}

void FindingsPane::showSummary()
{
    std::array<int, 3> counts{};
    for (int row = 0; row < m_model.rowCount(); ++row)
        ++counts[size_t(m_model.finding(row).severity)];
    const auto count = [&counts](ncco::Severity severity) { return counts[size_t(severity)]; };
    const QString all = tr("Errors: %1, warnings: %2, notes: %3")
                            .arg(count(ncco::Severity::Error))
                            .arg(count(ncco::Severity::Warning))
                            .arg(count(ncco::Severity::Info));
    m_ui->summary->setText(m_model.rowCount() == 0 ? tr("No problems found") : all);
}

void FindingsPane::followCurrent()
{
    const QModelIndex current = m_ui->findings->currentIndex();
    m_ui->fix->setEnabled(current.isValid() && !m_model.finding(current.row()).fixes.empty());
}

void FindingsPane::showMenu(const QPoint &position)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int row = m_ui->findings->currentIndex().row();
    if (row >= 0)
        menu->addAction(tr("Show in the &text"), this, [this, row] { Q_EMIT findingActivated(row); });
    fillMenu(*menu);
    menu->popup(m_ui->findings->viewport()->mapToGlobal(position));
}

void FindingsPane::fillMenu(QMenu &menu)
{
    const QModelIndex current = m_ui->findings->currentIndex();
    if (current.isValid())
        addFixes(menu, m_model.finding(current.row()),
                 [this](const ncco::Fix &fix) { Q_EMIT fixChosen(fix); });
}

} // namespace ringback
