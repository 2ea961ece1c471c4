// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fieldmodel.h"

#include <QTreeView>

#include <array>

namespace ringback {

/// The tree of fields with what can be done with each: copied, filtered by, made a column. GUI thread.
class FieldView final : public QTreeView
{
    Q_OBJECT
public:
    explicit FieldView(QWidget *parent = nullptr);

    void setFieldModel(FieldModel *model);
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Puts the value of the current field on the clipboard.
    Q_INVOKABLE void copy() { m_copyValue->trigger(); }

Q_SIGNALS:
    void filterWanted(const QString &term);
    void columnWanted(const QByteArray &fieldName);
    void currentFieldChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void updateActions();
    void copyJson();
    void layOutColumns();

    FieldModel *m_model = nullptr;
    QAction *m_copyValue = nullptr;
    QAction *m_copyNameAndValue = nullptr;
    QAction *m_copyJson = nullptr;
    QAction *m_filterByThis = nullptr;
    QAction *m_excludeThis = nullptr;
    QAction *m_addAsColumn = nullptr;
    std::array<int, FieldModel::Meaning> m_needs{}; // pixels, of each column before what it means
    bool m_isLayingOut = false;
    bool m_hasUsersWidths = false;
};

} // namespace ringback
