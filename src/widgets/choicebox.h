// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace ringback {

/// A combo box of which something is chosen in its open list only: keys that would choose in passing open it.
/// For choices that do something at once. GUI thread.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT
public:
    using QComboBox::QComboBox;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace ringback
