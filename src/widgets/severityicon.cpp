// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/severityicon.h"

#include <QStyle>

namespace ringback {

QIcon severityIcon(ncco::Severity severity, const QStyle &style)
{
    switch (severity) {
    case ncco::Severity::Error:
        return style.standardIcon(QStyle::SP_MessageBoxCritical);
    case ncco::Severity::Warning:
        return style.standardIcon(QStyle::SP_MessageBoxWarning);
    case ncco::Severity::Info:
        return style.standardIcon(QStyle::SP_MessageBoxInformation);
    }
    return {};
}

} // namespace ringback
