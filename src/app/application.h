// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/capturewindow.h"

#include <QObject>

#include <memory>
#include <vector>

namespace ringback {

/// The windows of the program, one a capture. Says finished() when the last one is gone. GUI thread.
class Application final : public QObject
{
    Q_OBJECT
public:
    /// \a settings are those of every window, but for the capture and the addresses.
    explicit Application(const ServiceSettings &settings, QObject *parent = nullptr);
    ~Application() override;

    /// Opens a window on \a path, or brings the one that has it to the front. The first window listens.
    void open(const QString &path);
    void openSample();
    void closeAll();

Q_SIGNALS:
    void finished();

private:
    void forget(CaptureWindow *window);
    void remember(const QString &path);

    ServiceSettings m_settings;
    std::vector<std::unique_ptr<CaptureWindow>> m_windows;
    bool m_hasListened = false;
};

} // namespace ringback
