// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accessiblerole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace ringback {

namespace {

constexpr char RoleProperty[] = "accessibleRole";

QAccessibleInterface *makeWithRole(const QString & /*className*/, QObject *object)
{
    const QVariant role = object->property(RoleProperty);
    return role.isValid()
        ? new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Role(role.toInt()))
        : nullptr;
}

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    QAccessible::installFactory(makeWithRole); // which Qt does once
    widget.setProperty(RoleProperty, int(role));
}

} // namespace ringback
