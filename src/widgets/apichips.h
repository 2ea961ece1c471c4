// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"

#include <QSet>
#include <QWidget>

#include <array>

class QToolButton;

namespace ringback {

/// A row of buttons, one an API, with how many events each has: chooses which APIs are shown.
class ApiChips final : public QWidget
{
    Q_OBJECT
public:
    explicit ApiChips(QWidget *parent = nullptr);

    void setCounts(const std::array<qsizetype, ApiCount> &counts);
    /// Those that are chosen; none: all are shown.
    [[nodiscard]] QSet<Api> chosen() const;
    void setChosen(const QSet<Api> &apis);

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QToolButton *addChip(const QString &label);
    void choose(Api api, bool isOn);
    void showChosen();

    QToolButton *m_all;
    std::array<QToolButton *, ApiCount> m_chips{};
    QSet<Api> m_chosen;
};

} // namespace ringback
