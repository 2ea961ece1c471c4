// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/eventdetails.h"
#include "models/eventtablemodel.h"
#include "models/filterstate.h"
#include "models/relatedevent.h"
#include "reply/desk.h"
#include "widgets/detailstimer.h"
#include "widgets/exportdialog.h"
#include "widgets/messagebar.h"

#include <QMainWindow>

#include <array>
#include <functional>
#include <memory>

namespace ringback {

namespace Ui {
class MainWindow;
}

class ListFilter;
class RowCopier;
class SelectedRows;
class StatusLine;
class UndoAction;
class WaitingPane;

/// How the selected events are copied.
enum class CopyFormat : quint8 { Raw, Curl, Json };

/// A window on one capture. Shows what it is told and says what the user wants; knows no file and no socket.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(EventTableModel *events);
    ~MainWindow() override;

    [[nodiscard]] WaitingPane *waitingPane() const;
    [[nodiscard]] MessageBar *messages() const;
    [[nodiscard]] UndoAction *undo() const { return m_undo; }

    void setCapture(const QString &path, bool isReadOnly);
    /// Whether it may be wanted; without being told, it may where a capture is not read only.
    void setListenable(bool isListenable);
    /// The addresses that are listened on, as URLs; empty when none is.
    void setListening(const QStringList &urls);
    void setDetails(const EventDetails &details);
    void clearDetails();
    void setRelated(const QList<RelatedEvent> &events);
    /// Events have this mark from now on, 0 for none, and the user is told so.
    void setMark(const QList<EventId> &ids, int mark);
    void setHold(Hold hold);
    /// All sets that can be chosen, and those that count as Vonage.
    void setSourceSets(const QList<vonage::SourceSet> &all, const QList<vonage::SourceSet> &active);
    void setWaiting(int count);
    void setRecent(const QStringList &paths);
    /// How many rules decide before anybody is asked.
    void setRulesOn(int count);
    /// Whether what comes is kept in the capture.
    void setKeeping(bool isKeeping);
    void restoreSavedFilters();
    /// A sentence in the status bar, for some seconds.
    void tellShortly(const QString &sentence);
    /// How many events are read of how many, while the capture is being opened.
    void setLoading(qint64 read, qint64 total);
    /// Whether some of them could not be read.
    void setIncomplete(bool isIncomplete);

    void restoreLayout();
    /// Closes it though requests wait, without asking.
    void closeUnasked();
    /// Does \a stop, which ends listening and with it all waiting: asks before when requests wait for a
    /// person, or calls are parked.
    void stopListening(const std::function<void()> &stop);
    /// Whether anything would be lost by that.
    [[nodiscard]] bool losesByStopping() const { return !lossByStopping().isEmpty(); }

Q_SIGNALS:
    void listenWanted(bool isWanted);
    void listenOnWanted();
    void newWanted(const QString &path);
    void openWanted(const QString &path);
    void sampleWanted();
    void saveCopyWanted(const QString &path);
    void exportWanted(const ringback::ExportWish &wish, const QString &path);
    void removeWanted(const QList<ringback::EventId> &ids);
    void removeAllWanted();
    void copyWanted(const QList<ringback::EventId> &ids, ringback::CopyFormat format);
    void detailsWanted(ringback::EventId id);
    void annotationWanted(ringback::EventId id, int mark, const QString &note);
    /// The user gives events a mark, 0 for none; their notes stay.
    void marksWanted(const QList<ringback::EventId> &ids, int mark);
    void holdWanted(ringback::Hold hold);
    void rulesWanted();
    void ruleFromEventWanted(ringback::EventId id);
    void preferencesWanted();
    void editSetsWanted();
    /// The filters that are saved for all windows are others.
    void savedFiltersChanged();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    /// The actions that stand for a way to hold, beside it.
    [[nodiscard]] std::array<std::pair<QAction *, Hold>, 3> holdActions() const;
    void connectActions();
    void connectList();
    void showCounts();
    void showList();
    /// What would do nothing cannot be chosen.
    void showActions();
    void showDetailsSoon();
    void focusList();
    void startExport();
    void removeAll();
    void copyText();
    [[nodiscard]] QString lossByStopping() const;

    std::unique_ptr<Ui::MainWindow> m_ui;
    EventTableModel *m_events;
    StatusLine *m_status;
    ListFilter *m_filter = nullptr;
    RowCopier *m_copier;
    SelectedRows *m_selected;
    UndoAction *m_undo;
    DetailsTimer m_detailsTimer;
    bool m_isReadOnly = false;
    bool m_isLoading = false;
    bool m_isCurrentThere = false; // the event whose row was chosen, not taken away
    bool m_closesUnasked = false;
    QString m_url;
};

} // namespace ringback
