// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace ringback {

/// Fusion with frames that can be seen around boxes to be checked and tool buttons that are on: its own are a
/// little darker than the ground, which is lost where that is dark. GUI thread.
class BoxedFusion final : public QProxyStyle
{
    Q_OBJECT
public:
    static constexpr QLatin1StringView Base{"fusion"};

    BoxedFusion();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace ringback
