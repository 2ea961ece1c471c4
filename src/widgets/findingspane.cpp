// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findingspane.h"

#include "ui_findingspane.h"
#include "widgets/fixmenu.h"
#include "widgets/nccoeditor.h"
#include "widgets/severityicon.h"

#include <QApplication>
#include <QMenu>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>

namespace ringback {

namespace {

constexpr int UsualWidth = 90; // characters: what is wrong is a sentence

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
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPane::showChosen);
    connect(&view, &QTreeView::customContextMenuRequested, this, &FindingsPane::showMenu);
    connect(m_fixes, &QMenu::aboutToShow, this, [this] {
        m_fixes->clear();
        if (const ncco::Finding *const finding = repairable())
            addFixesOf(*finding, *m_fixes);
    });
    showSummary();
}

FindingsPane::~FindingsPane() = default;

QSize FindingsPane::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * UsualWidth, QWidget::sizeHint().height()};
}

void FindingsPane::follow(NccoEditor &editor)
{
    connect(this, &FindingsPane::findingActivated, &editor, &NccoEditor::showFinding);
    connect(this, &FindingsPane::fixChosen, &editor, &NccoEditor::applyFix);
    connect(&editor, &QsciScintilla::cursorPositionChanged, this, [this, &editor] { followCaret(editor); });
    connect(&editor, &NccoEditor::checked, this, [this, &editor] {
        setFindings(editor.findings(), editor.ncco());
        followCaret(editor);
        const bool isNeeded = !editor.findings().empty();
        if (!isNeeded && isAncestorOf(QApplication::focusWidget()))
            editor.setFocus();
        setVisible(isNeeded);
    });
    hide();
}

void FindingsPane::followCaret(const NccoEditor &editor)
{
    const auto here = editor.findingsAtCaret();
    const auto rowOf = [&editor](const ncco::Finding *finding) {
        return int(finding - editor.findings().data());
    };
    const int current = m_ui->findings->currentIndex().row();
    if (!here.empty() && std::ranges::find(here, current, rowOf) == here.end())
        m_ui->findings->setCurrentIndex(m_model.index(rowOf(here.front()), 0));
}

void FindingsPane::setFindings(const std::vector<ncco::Finding> &findings, const QByteArray &text)
{
    m_model.setFindings(findings, text);
    m_ui->findings->resizeColumnToContents(FindingModel::Severity);
    m_ui->findings->resizeColumnToContents(FindingModel::Position);
    showSummary();
    showChosen();
}

/// The chosen problem as it is, for the list cuts it off, and whether it can be repaired.
void FindingsPane::showChosen()
{
    m_ui->fix->setEnabled(repairable());
    const int chosen = m_ui->findings->currentIndex().row();
    m_ui->whole->setVisible(chosen >= 0);
    m_ui->whole->setText(chosen < 0 ? QString() : ncco::messageText(m_model.finding(chosen)));
}

void FindingsPane::showSummary()
{
    std::array<int, 3> counts{};
    for (int row = 0; row < m_model.rowCount(); ++row)
        ++counts[size_t(m_model.finding(row).severity)];
    QStringList parts;
    const auto add = [&](ncco::Severity severity, const QString &text) {
        if (const int count = counts[size_t(severity)]; count > 0)
            parts.append(text.arg(count));
    };
    add(ncco::Severity::Error, tr("Errors: %1"));
    add(ncco::Severity::Warning, tr("Warnings: %1"));
    add(ncco::Severity::Info, tr("Notes: %1"));
    m_ui->summary->setText(parts.join(QStringLiteral(" · ")));
}

const ncco::Finding *FindingsPane::repairable() const
{
    const auto isRepairable = [this](int row) { return !m_model.finding(row).fixes.empty(); };
    const int chosen = m_ui->findings->currentIndex().row();
    if (chosen >= 0)
        return isRepairable(chosen) ? &m_model.finding(chosen) : nullptr;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (isRepairable(row))
            return &m_model.finding(row);
    }
    return nullptr;
}

void FindingsPane::showMenu(const QPoint &position)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int row = m_ui->findings->currentIndex().row();
    if (row >= 0) {
        menu->addAction(tr("Show in the &text"), this, [this, row] { Q_EMIT findingActivated(row); });
        addFixesOf(m_model.finding(row), *menu);
    }
    menu->popup(m_ui->findings->viewport()->mapToGlobal(position));
}

void FindingsPane::addFixesOf(const ncco::Finding &finding, QMenu &menu)
{
    addFixes(menu, {&finding}, [this](const ncco::Fix &fix) { Q_EMIT fixChosen(fix); });
}

} // namespace ringback
