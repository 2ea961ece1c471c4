// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/capturelistening.h"
#include "app/captureoutput.h"
#include "app/capturesession.h"
#include "app/preferences.h"
#include "app/ruleswindow.h"
#include "models/relatedwatch.h"
#include "widgets/mainwindow.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace ringback {

/// A window and the capture it shows, connected. Ends with gone(), when the window was closed and all that
/// was acknowledged is kept. GUI thread.
class CaptureWindow final : public QObject
{
    Q_OBJECT
public:
    /// \a preferences outlive this. Listens on \a addresses, on none when it is empty.
    CaptureWindow(Preferences &preferences, const QString &path, const QList<ListenAddress> &addresses);
    ~CaptureWindow() override;

    void show();
    void close();
    [[nodiscard]] QString path() const { return m_session.path(); }
    [[nodiscard]] bool isActive() const { return m_window.isActiveWindow(); }
    /// Comes to the front.
    void raise();
    void setRecent(const QStringList &paths);
    /// Says what failed until it is closed, or until \a sentence is null.
    void warn(MessageBar::Subject subject, const QString &sentence);
    /// The preferences are others.
    void takePreferences();
    /// The filters that are saved for all windows are others.
    void takeSavedFilters();

Q_SIGNALS:
    void opened(const QString &path);
    /// Another capture is wanted, that is there or that is not.
    void openWanted(const QString &path);
    void newWanted(const QString &path);
    void sampleWanted();
    void preferencesWanted();
    void savedFiltersChanged();
    void editSetsWanted();
    void gone();

private:
    void connectSession();
    void connectWindow();
    void connectAnswering();
    void takeEvent(quint64 question, const Event &event);
    void showSecretsFault();
    void showRulesOn();
    /// How many events the user removed, and that it can be undone.
    void tellRemoved();
    /// Likewise of marks, where several were lost at once.
    void tellMarked();
    void tellDone(MessageBar::Subject subject, int count, const QString &sentence,
                  const std::function<void()> &undo);
    /// Whether what is followed is still being written.
    void tellWriter(bool isWritten);
    void tellExcess(qint64 events);
    void noteWaiting(const QList<WaitingRequest> &requests);
    void noteLeft(const QList<LeftDesk> &requests);

    Preferences &m_preferences;
    CaptureSession m_session;
    MainWindow m_window;
    CaptureListening m_listening;
    RulesWindow m_rules;
    RelatedWatch m_related;
    CaptureOutput m_output;
    bool m_areSettingsDue = false; // as soon as nothing would be lost by it
    QHash<ExchangeId, EventId> m_waiting;
    QSet<ExchangeId> m_ordered; // to be answered by hand; the time may be over before
};

} // namespace ringback
