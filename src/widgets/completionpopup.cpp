// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/completionpopup.h"

#include <QAbstractProxyModel>
#include <QHeaderView>
#include <QScrollBar>
#include <QTreeView>

#include <algorithm>

namespace ringback {

namespace {

constexpr int LargestWidth = 640;
constexpr int MostVisible = 10;

} // namespace

CompletionPopup::CompletionPopup(QWidget *editor)
    : QObject(editor)
    , m_list(new QTreeView)
{
    m_completer.setModel(&m_model);
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer.setMaxVisibleItems(MostVisible);
    m_completer.setPopup(m_list); // which the completer owns then
    m_completer.setWidget(editor);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderHidden(true);
    m_list->setFrameStyle(int(QFrame::Box) | int(QFrame::Plain)); // seen on a black palette too
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Completions"));
    connect(&m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                // By value: an answer may change the list.
                const ncco::Proposal proposal = m_model.proposal(index.row());
                Q_EMIT chosen(proposal);
            });
}

void CompletionPopup::offer(std::vector<ncco::Proposal> proposals, const QRect &caret)
{
    if (proposals.empty())
        return hide();
    m_model.setProposals(std::move(proposals));
    m_list->resizeColumnToContents(CompletionModel::Label);
    m_list->resizeColumnToContents(CompletionModel::Help);
    const int width = m_list->columnWidth(CompletionModel::Label) + m_list->columnWidth(CompletionModel::Help)
        + m_list->verticalScrollBar()->sizeHint().width() + 2 * m_list->frameWidth();
    m_completer.complete(QRect(caret.topLeft(), QSize(std::min(width, LargestWidth), caret.height())));
    m_list->setCurrentIndex(m_completer.completionModel()->index(0, CompletionModel::Label));
}

void CompletionPopup::hide() { m_list->hide(); }

bool CompletionPopup::isShown() const { return m_list->isVisible(); }

} // namespace ringback
