// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service.h"
#include "models/capturefeed.h"
#include "models/eventloader.h"
#include "models/eventtablemodel.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ringback {

/// A capture that a window shows: written by a Service, or followed when another process writes it; read by a
/// feed and a loader in threads of their own. GUI thread.
class CaptureSession final : public QObject
{
    Q_OBJECT
public:
    /// Opens the capture and listens on the addresses of \a settings, if any, while its owner goes on; says
    /// nothing before the event loop runs.
    explicit CaptureSession(const ServiceSettings &settings);
    ~CaptureSession() override;

    /// Stops what is listened on now and listens on \a addresses; on none when it is empty. A capture that is
    /// followed, or could not be opened, is written here from now on, if it can be.
    void listen(const QList<ListenAddress> &addresses);
    /// Takes over all but the capture and the addresses. Begins anew what is running when more than the rules
    /// is another.
    void setSettings(ServiceSettings settings);
    /// Whether that is the case.
    [[nodiscard]] bool endsListening(ServiceSettings settings) const;
    /// They go on where those before stop: see RuleBook::continueFrom().
    void setRules(RuleBook rules);
    void setHold(Hold hold);
    /// Lets what is in flight finish and keeps it; then says closed().
    void close();

    [[nodiscard]] QString path() const { return m_settings.capturePath; }
    [[nodiscard]] EventTableModel &events() { return m_events; }
    /// Null while nothing is written: the capture is followed, or being closed.
    [[nodiscard]] Service *service() const { return m_service.get(); }
    /// What keeps this process from writing the capture; none while nothing does.
    [[nodiscard]] const std::optional<CaptureError> &whyReadOnly() const { return m_whyReadOnly; }
    [[nodiscard]] const ServiceSettings &settings() const { return m_settings; }

    /// Shows these events no more; they stay in the file until forgetRemoved().
    void remove(const QList<EventId> &ids);
    void removeAll(); ///< likewise, all that are there
    /// All that were removed since forgetRemoved() come back.
    void undoRemoving();
    /// These: see removedChanged().
    [[nodiscard]] const QList<EventId> &removed() const { return m_removed; }
    /// All that were removed and that the file may still have.
    [[nodiscard]] QList<EventId> stillInFile() const { return m_removed + m_leaving; }
    /// Removes them from the file as well, or brings them back when it cannot be written.
    void forgetRemoved();

    /// The user's mark and note, or the mark of many. Nothing happens where the capture cannot be written.
    void annotate(EventId id, int mark, const QString &note);
    void mark(const QList<EventId> &ids, int mark);
    /// The marks that were lost where many were given one since forgetMarksBefore() come back.
    void undoMarking();
    /// How many these are: see marksBeforeChanged().
    [[nodiscard]] int marksBefore() const { return int(m_marksBefore.size()); }
    void forgetMarksBefore();

    /// The answer comes as detailsLoaded(); that to an older question never comes.
    void loadDetails(EventId id);
    /// Of the newest question only: relatedLoaded().
    void loadRelated(const QList<EventId> &ids, EventId current);
    /// The whole event, as eventLoaded() with the number of the question; nothing comes when it is gone.
    void loadEvent(quint64 question, EventId id);

Q_SIGNALS:
    void opened(bool isReadOnly); ///< see whyReadOnly()
    /// Of a capture that is followed: somebody else writes it, or nobody any more.
    void writerChanged(bool isWritten);
    /// Another file has taken its place, which is shown now: what was not yet done to the first is dropped.
    void replaced();
    void failed(const ringback::CaptureError &error);
    void listening(const QList<ringback::ListenAddress> &addresses);
    void listenFailed(const ringback::ListenError &error);
    void excessChanged(qint64 events); ///< see EventStore
    void keepingFailed(const ringback::CaptureError &error);
    void keepingRecovered();
    void waiting(const QList<ringback::WaitingRequest> &requests);
    void left(const QList<ringback::LeftDesk> &requests);
    void parked(const QList<ringback::ParkedCall> &calls);
    void notParked(ringback::ExchangeId exchange);
    void holdChanged(ringback::Hold hold);
    void hitsChanged(const QList<qint64> &hits);
    /// These as CaptureFeed says them.
    void loading(qint64 read, qint64 total);
    void loaded(bool isWhole);
    void detailsLoaded(const ringback::EventDetails &details);
    /// The event has been removed.
    void detailsGone();
    void relatedLoaded(const QList<ringback::RelatedEvent> &events);
    void eventLoaded(quint64 question, const ringback::Event &event);
    void closed();
    void removedChanged();
    /// Events have this mark from now on, 0 for none.
    void marked(const QList<ringback::EventId> &ids, int mark);
    void annotated(ringback::EventId id, const QString &note);
    void marksBeforeChanged();

private:
    void startService();
    void takeServiceEnd();
    void takeCaptureFault(const CaptureError &error);
    /// Does it to the file, at once or as soon as that is open again.
    void change(std::function<void(Service &)> what);
    /// What is yet to be done to the file will not be done.
    void dropChanges();
    void setMark(const QList<EventId> &ids, int mark);
    void noteGone(const QList<EventId> &ids);
    /// The file that is at the path now.
    void read(CaptureFeed::News news);

    ServiceSettings m_settings;
    EventTableModel m_events;
    QThread m_feedThread;
    QThread m_loadThread;
    CaptureFeed *m_feed; // these two end with their threads
    EventLoader *m_loader;
    std::unique_ptr<Service> m_service;
    std::optional<CaptureError> m_whyReadOnly;
    QList<EventId> m_removed;                   // but not from the file
    QList<EventId> m_leaving;                   // the file: it has been told
    QHash<EventId, int> m_marksBefore;          // those that undoing brings back
    QHash<EventId, QString> m_notes;            // written here: the file may not have them yet
    std::optional<system::FileIdentity> m_file; // that is read
    Hold m_hold = Hold::Off;
    std::vector<std::function<void(Service &)>> m_changes; // to be made as soon as m_isOpen
    bool m_isOpen = false;                                 // for changes, and is not to be closed
    bool m_isClosing = false;
    quint64 m_question = 0;
};

} // namespace ringback
