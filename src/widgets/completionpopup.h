// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/completionmodel.h"

#include <QCompleter>

class QTreeView;

namespace ringback {

/// The list at the caret with what may be written there. Its keys go on to the editor but for those that
/// choose. GUI thread.
class CompletionPopup final : public QObject
{
    Q_OBJECT
public:
    explicit CompletionPopup(QWidget *editor);

    /// Below \a caret, which is in the editor's viewport; hides when there is nothing to propose.
    void offer(std::vector<ncco::Proposal> proposals, const QRect &caret);
    void hide();
    [[nodiscard]] bool isShown() const;

    Q_SIGNAL void chosen(const ringback::ncco::Proposal &proposal);

private:
    CompletionModel m_model;
    QCompleter m_completer;
    QTreeView *m_list;
};

} // namespace ringback
