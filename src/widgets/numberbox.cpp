// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/numberbox.h"

#include "widgets/settings.h"

namespace ringback {

NumberBox::NumberBox(const NumberSetting &setting, const QString &unit, QWidget *parent)
    : QDoubleSpinBox(parent)
    , m_setting(setting)
    , m_scale(setting.unit == NumberSetting::Unit::Milliseconds ? 1000 : 1)
{
    setDecimals(m_scale == 1 ? 0 : 3);
    setSingleStep(m_scale == 1 ? 1 : 0.1);
    setRange(double(setting.least) / m_scale, double(setting.most) / m_scale);
    setSuffix(unit);
    setGroupSeparatorShown(decimals() == 0); // else it would be read as the sign of a fraction
    setAlignment(Qt::AlignRight);
}

int NumberBox::number() const { return qRound(value() * m_scale); }

void NumberBox::setNumber(int number) { setValue(double(number) / m_scale); }

QString NumberBox::textOf(int number) const
{
    return locale().toString(double(number) / m_scale, 'f', QLocale::FloatingPointShortest)
        + suffix().replace(u' ', QChar::Nbsp);
}

/// Without the zeros that QDoubleSpinBox puts behind.
QString NumberBox::textFromValue(double value) const
{
    const QString text = locale().toString(value, 'f', QLocale::FloatingPointShortest);
    return isGroupSeparatorShown() ? text : QString(text).remove(locale().groupSeparator());
}

QValidator::State NumberBox::validate(QString &text, int &position) const
{
    if (decimals() > 0) {
        for (const QChar sign : {u'.', u','})
            text.replace(sign, locale().decimalPoint());
    }
    return QDoubleSpinBox::validate(text, position);
}

} // namespace ringback
