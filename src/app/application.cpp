// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/capturepath.h"
#include "app/language.h"
#include "app/theme.h"
#include "capture/capturefile.h"
#include "widgets/preferencesdialog.h"
#include "widgets/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace ringback {

namespace {

constexpr qsizetype MostRecent = 10;

} // namespace

Application::Application(const QList<ListenAddress> &addresses)
    : m_secrets(QStringLiteral("ringback"))
    , m_preferences(m_secrets)
    , m_addresses(addresses)
{
    connect(&m_secrets, &SecretStore::changed, this, &Application::takePreferences);
    m_secrets.load();
    connect(qApp, &QGuiApplication::focusWindowChanged, this, &Application::noteActive);
}

Application::~Application() = default;

void Application::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const auto known = std::ranges::find(m_windows, resolvedCapturePath(absolute), [](const auto &window) {
        return resolvedCapturePath(window->path());
    });
    if (known != m_windows.end()) {
        (*known)->raise();
        return;
    }
    auto window = std::make_unique<CaptureWindow>(m_preferences, absolute, std::exchange(m_addresses, {}));
    connect(window.get(), &CaptureWindow::openWanted, this,
            [this, asking = window.get()](const QString &wanted) {
                openFor(*asking, wanted, faultOfOpening(wanted));
            });
    connect(window.get(), &CaptureWindow::newWanted, this,
            [this, asking = window.get()](const QString &wanted) {
                openFor(*asking, wanted, faultOfBeginning(wanted));
            });
    connect(window.get(), &CaptureWindow::sampleWanted, this,
            [this, asking = window.get()] { openSample(*asking); });
    connect(window.get(), &CaptureWindow::preferencesWanted, this, [this] { openPreferences(); });
    connect(window.get(), &CaptureWindow::editSetsWanted, this, [this] { openPreferences()->showSources(); });
    connect(window.get(), &CaptureWindow::savedFiltersChanged, this, [this] {
        for (const auto &one : m_windows)
            one->takeSavedFilters();
    });
    connect(window.get(), &CaptureWindow::opened, this, &Application::remember);
    // Queued, since it is the window that says so.
    connect(
        window.get(), &CaptureWindow::gone, this, [this, gone = window.get()] { forget(gone); },
        Qt::QueuedConnection);
    window->setRecent(remembered::RecentCaptures.value());
    window->show();
    m_windows.push_back(std::move(window));
}

/// What cannot be opened is said where it was wanted.
void Application::openFor(CaptureWindow &asking, const QString &path, const QString &fault)
{
    asking.warn(MessageBar::Subject::Opening, fault);
    if (fault.isNull())
        open(path);
}

PreferencesDialog *Application::openPreferences()
{
    PreferencesDialog *dialog = m_dialog;
    if (dialog && dialog->isVisible()) { // one that was closed is deleted a little later
        dialog->raise();
        dialog->activateWindow();
        return dialog;
    }
    dialog = new PreferencesDialog(m_settings, m_secrets, languages());
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::changed, this, &Application::takePreferences);
    connect(dialog, &PreferencesDialog::changed, this, [this] { useTheme(value(m_settings, ThemeSetting)); });
    dialog->open();
    return dialog;
}

void Application::takePreferences()
{
    m_settings.sync();
    const auto kept = m_preferences.keepHold();
    for (const auto &window : m_windows) {
        window->takePreferences();
        if (!kept)
            window->warn(MessageBar::Subject::Rules, kept.error());
    }
}

void Application::openSample(CaptureWindow &asking)
{
    const auto sample = sampleCapturePath();
    if (sample)
        open(*sample);
    else
        asking.warn(MessageBar::Subject::Opening,
                    tr("The sample capture cannot be copied to %1: is there room, and may you write there?")
                        .arg(sample.error()));
}

void Application::closeAll()
{
    for (const auto &window : m_windows)
        window->close();
}

void Application::forget(CaptureWindow *window)
{
    std::erase_if(m_windows, [window](const auto &owned) { return owned.get() == window; });
    if (m_windows.empty())
        Q_EMIT finished();
}

/// The window that was used last is that of the next start.
void Application::noteActive()
{
    const auto active =
        std::ranges::find_if(m_windows, [](const auto &window) { return window->isActive(); });
    if (active != m_windows.end() && remembered::RecentCaptures.value().contains((*active)->path()))
        remember((*active)->path());
}

void Application::remember(const QString &path)
{
    QStringList recent = remembered::RecentCaptures.value();
    recent.removeAll(path);
    recent.prepend(path);
    recent = recent.first(std::min(recent.size(), MostRecent));
    remembered::RecentCaptures.set(recent);
    for (const auto &window : m_windows)
        window->setRecent(recent);
}

} // namespace ringback
