// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDoubleSpinBox>

namespace ringback {

struct NumberSetting;

/// Edits a setting that is a number; milliseconds are shown as seconds. GUI thread.
class NumberBox final : public QDoubleSpinBox
{
    Q_OBJECT
public:
    /// \a setting outlives this; \a unit is that which is shown.
    NumberBox(const NumberSetting &setting, const QString &unit, QWidget *parent = nullptr);

    [[nodiscard]] const NumberSetting &setting() const { return m_setting; }
    /// In the unit of the setting.
    [[nodiscard]] int number() const;
    void setNumber(int number);
    /// \a number as it is shown, with its unit, in one line of a text.
    [[nodiscard]] QString textOf(int number) const;

    [[nodiscard]] QString textFromValue(double value) const override;
    /// A point and a comma are the same where there are fractions: who types the one of another language
    /// means that, too.
    [[nodiscard]] QValidator::State validate(QString &text, int &position) const override;

private:
    const NumberSetting &m_setting;
    int m_scale; // so many of the setting's unit are one of that which is shown
};

} // namespace ringback
