// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/capturewindow.h"
#include "app/preferences.h"
#include "widgets/secretstore.h"
#include "widgets/settingsfile.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

namespace ringback {

class PreferencesDialog;

/// The windows of the program, one a capture, and what they share. Says finished() when the last one is gone.
/// GUI thread.
class Application final : public QObject
{
    Q_OBJECT
public:
    /// The first window listens on \a addresses.
    explicit Application(const QList<ListenAddress> &addresses);
    ~Application() override;

    /// Opens a window on \a path, or brings the one that has it to the front.
    void open(const QString &path);
    void closeAll();

Q_SIGNALS:
    void finished();

private:
    void forget(CaptureWindow *window);
    void noteActive();
    void remember(const QString &path);
    void openFor(CaptureWindow &asking, const QString &path, const QString &fault);
    PreferencesDialog *openPreferences();
    void openSample(CaptureWindow &asking);
    void takePreferences();

    SettingsFile m_settings;
    SecretStore m_secrets;
    Preferences m_preferences;
    QList<ListenAddress> m_addresses; // until a window has them
    std::vector<std::unique_ptr<CaptureWindow>> m_windows;
    QPointer<PreferencesDialog> m_dialog;
};

} // namespace ringback
