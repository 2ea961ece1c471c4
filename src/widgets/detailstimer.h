// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace ringback {

/// Tells when the details of the selected event are worth reading. GUI thread.
class DetailsTimer final : public QObject
{
    Q_OBJECT
public:
    explicit DetailsTimer(QObject *parent);

    /// The selection is another one; \a isFollowed when it goes along with the newest event.
    void startFor(bool isFollowed);

    Q_SIGNAL void due();

private:
    QTimer m_timer;
    QElapsedTimer m_age;
};

} // namespace ringback
