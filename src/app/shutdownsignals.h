// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace ringback {

/// Turns SIGINT and SIGTERM (Ctrl+C and Ctrl+Break on Windows) into a Qt signal; a second one ends the
/// process at once. One instance at a time, in the main thread.
class ShutdownSignals final : public QObject
{
    Q_OBJECT
public:
    explicit ShutdownSignals(QObject *parent = nullptr);
    ~ShutdownSignals() override;

Q_SIGNALS:
    void requested();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Lets a write to a pipe or socket whose reader has gone fail instead of ending the process (SIGPIPE).
void ignoreClosedPipes();

} // namespace ringback
