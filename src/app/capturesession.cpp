// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/capturesession.h"

#include <QFileInfo>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <utility>

namespace ringback {

namespace {

/// Whether any of \a gone was in \a ids. The store removes slice by slice in the order it was told: then they
/// are in front.
bool takeAway(QList<EventId> &ids, const QList<EventId> &gone)
{
    if (ids.isEmpty() || gone.isEmpty())
        return false;
    if (gone.size() <= ids.size() && std::equal(gone.cbegin(), gone.cend(), ids.cbegin())) {
        ids.remove(0, gone.size());
        return true;
    }
    return ids.removeIf([set = QSet(gone.cbegin(), gone.cend())](EventId id) { return set.contains(id); })
        > 0;
}

} // namespace

CaptureSession::CaptureSession(const ServiceSettings &settings)
    : m_settings(settings)
    , m_events(settings.capturePath)
    , m_feed(new CaptureFeed)
    , m_loader(new EventLoader)
{
    m_feedThread.setObjectName(QStringLiteral("feed"));
    m_loadThread.setObjectName(QStringLiteral("load"));
    m_feed->moveToThread(&m_feedThread);
    m_loader->moveToThread(&m_loadThread);
    connect(&m_feedThread, &QThread::finished, m_feed, &QObject::deleteLater);
    connect(&m_loadThread, &QThread::finished, m_loader, &QObject::deleteLater);

    connect(m_feed, &CaptureFeed::loading, this, &CaptureSession::loading);
    connect(m_feed, &CaptureFeed::rowsRead, &m_events, &EventTableModel::append);
    connect(m_feed, &CaptureFeed::olderRead, &m_events, &EventTableModel::prepend);
    connect(m_feed, &CaptureFeed::startsAgain, &m_events, &EventTableModel::clear);
    connect(m_feed, &CaptureFeed::loaded, this, &CaptureSession::loaded);
    connect(m_feed, &CaptureFeed::rowsChanged, &m_events, &EventTableModel::change);
    connect(m_feed, &CaptureFeed::rowsRemoved, &m_events, &EventTableModel::remove);
    connect(m_feed, &CaptureFeed::rowsRemoved, this, &CaptureSession::noteGone);
    connect(m_feed, &CaptureFeed::annotationsChanged, &m_events, &EventTableModel::annotate);
    connect(m_feed, &CaptureFeed::writerChanged, this, [this](const std::optional<WritingProcess> &writer) {
        if (!m_whyReadOnly || m_whyReadOnly->kind != CaptureError::Kind::Locked)
            return;
        m_whyReadOnly->writer = writer.value_or(WritingProcess());
        Q_EMIT writerChanged(writer.has_value());
    });
    connect(m_feed, &CaptureFeed::replaced, this, [this] {
        if (!m_whyReadOnly)
            return;
        read(CaptureFeed::News::FromFile);
        Q_EMIT opened(true);
    });
    connect(m_feed, &CaptureFeed::failed, this, &CaptureSession::failed);
    connect(&m_events, &EventTableModel::textsWanted, m_loader, &EventLoader::loadTexts);
    connect(m_loader, &EventLoader::textsLoaded, &m_events, &EventTableModel::setTexts);
    connect(m_loader, &EventLoader::failed, this, &CaptureSession::failed);
    connect(m_loader, &EventLoader::eventLoaded, this, &CaptureSession::eventLoaded);
    connect(m_loader, &EventLoader::detailsLoaded, this, [this](quint64 question, EventDetails details) {
        if (question != m_question)
            return;
        // The file may not have them yet.
        if (const auto note = m_notes.constFind(details.event.id); note != m_notes.cend())
            details.annotation.note = *note;
        if (const auto row = m_events.index().rowOf(details.event.id))
            details.annotation.mark = m_events.index().markAt(*row);
        Q_EMIT detailsLoaded(details);
    });
    connect(m_loader, &EventLoader::detailsGone, this, [this](quint64 question) {
        if (question == m_question)
            Q_EMIT detailsGone();
    });
    connect(m_loader, &EventLoader::relatedLoaded, this,
            [this](quint64 question, const QList<RelatedEvent> &events) {
                if (question == m_question)
                    Q_EMIT relatedLoaded(events);
            });
    m_feedThread.start();
    m_loadThread.start();
    startService();
}

CaptureSession::~CaptureSession()
{
    m_service.reset();
    m_feed->cancel();
    for (QThread *const thread : {&m_feedThread, &m_loadThread}) {
        thread->quit();
        thread->wait();
    }
}

void CaptureSession::startService()
{
    m_service = std::make_unique<Service>(m_settings);
    Service *const service = m_service.get();
    connect(service, &Service::captureOpened, this, [this] {
        if (system::fileIdentity(path()) != m_file) // what was read has been removed or moved meanwhile
            read(CaptureFeed::News::FromWriter);
        m_isOpen = true;
        for (const auto &what : std::exchange(m_changes, {}))
            what(*m_service);
        if (m_isClosing)
            m_service->stop(); // it was begun for these
        else
            Q_EMIT opened(false);
    });
    connect(service, &Service::captureFailed, this, &CaptureSession::takeCaptureFault);
    // What comes of addresses that are no longer wanted comes too late.
    connect(service, &Service::listening, this,
            [this, wanted = m_settings.addresses](const QList<ListenAddress> &addresses) {
                if (m_settings.addresses != wanted)
                    return;
                m_settings.addresses = addresses; // beginning anew takes the same ports
                Q_EMIT listening(addresses);
            });
    connect(service, &Service::listenFailed, this,
            [this, wanted = m_settings.addresses](const ListenError &error) {
                if (m_settings.addresses == wanted)
                    Q_EMIT listenFailed(error);
            });
    connect(service, &Service::excessChanged, this, &CaptureSession::excessChanged);
    connect(service, &Service::keepingFailed, this, &CaptureSession::keepingFailed);
    connect(service, &Service::keepingRecovered, this, &CaptureSession::keepingRecovered);
    connect(service, &Service::waiting, this, &CaptureSession::waiting);
    connect(service, &Service::left, this, &CaptureSession::left);
    connect(service, &Service::parked, this, &CaptureSession::parked);
    connect(service, &Service::notParked, this, &CaptureSession::notParked);
    connect(service, &Service::holdChanged, this, [this](Hold hold) {
        m_hold = hold;
        Q_EMIT holdChanged(hold);
    });
    connect(service, &Service::hitsChanged, this, [this](const QList<qint64> &hits) {
        m_settings.intake.rules.setHits(hits); // beginning anew counts on
        Q_EMIT hitsChanged(hits);
    });
    connect(service, &Service::stored, m_feed, &CaptureFeed::announce);
    connect(service, &Service::completed, m_feed, &CaptureFeed::announceCompleted);
    connect(service, &Service::removed, m_feed, &CaptureFeed::announceRemoved);
    connect(service, &Service::finished, this, [this, service] {
        if (m_service.get() == service) // whoever is stopped twice may say so twice
            takeServiceEnd();
    });
    service->setHold(m_hold);
    service->start();
}

void CaptureSession::read(CaptureFeed::News news)
{
    const auto before = std::exchange(m_file, system::fileIdentity(path()));
    if (before && m_file != before) {
        dropChanges();
        Q_EMIT replaced();
    }
    QMetaObject::invokeMethod(m_feed, [this, news] { m_feed->open(path(), news); });
    QMetaObject::invokeMethod(m_loader, [this] { m_loader->open(path()); });
}

void CaptureSession::listen(const QList<ListenAddress> &addresses)
{
    m_settings.addresses = addresses;
    if (m_service) {
        m_isOpen = false;
        m_service->stop(); // goes on in takeServiceEnd()
    } else if (!m_isClosing) {
        if (std::exchange(m_whyReadOnly, {}))
            m_file.reset(); // to be read anew: for that it was told what is new by the file
        startService();
    }
}

void CaptureSession::setSettings(ServiceSettings settings)
{
    if (settings.intake.rules != m_settings.intake.rules)
        setRules(settings.intake.rules);
    if (!endsListening(settings))
        return;
    settings.capturePath = m_settings.capturePath;
    settings.addresses = m_settings.addresses;
    settings.intake.rules = m_settings.intake.rules; // which have counted
    m_settings = std::move(settings);
    if (m_service)
        listen(m_settings.addresses);
}

bool CaptureSession::endsListening(ServiceSettings settings) const
{
    settings.capturePath = m_settings.capturePath;
    settings.addresses = m_settings.addresses;
    settings.intake.rules = m_settings.intake.rules;
    return settings != m_settings;
}

void CaptureSession::setRules(RuleBook rules)
{
    rules.continueFrom(std::move(m_settings.intake.rules));
    m_settings.intake.rules = std::move(rules);
    if (m_service)
        m_service->setRules(m_settings.intake.rules);
    Q_EMIT hitsChanged(m_settings.intake.rules.hits());
}

void CaptureSession::setHold(Hold hold)
{
    m_hold = hold;
    if (m_service)
        m_service->setHold(hold);
}

void CaptureSession::takeServiceEnd()
{
    m_service.release()->deleteLater();
    m_isOpen = false;
    if (m_isClosing && m_changes.empty())
        Q_EMIT closed();
    else
        startService();
}

void CaptureSession::takeCaptureFault(const CaptureError &error)
{
    m_service.release()->deleteLater(); // it is the one who says so
    if (m_isClosing) {
        Q_EMIT closed();
        return;
    }
    Q_EMIT listening({});
    const bool isShownOtherwise = !stillInFile().isEmpty() || !m_changes.empty();
    dropChanges();
    using Kind = CaptureError::Kind;
    const bool isOfWriting =
        error.kind == Kind::Locked || error.kind == Kind::ForeignLock || error.kind == Kind::NotWritable;
    if (isOfWriting && QFileInfo::exists(error.path)) {
        m_whyReadOnly = error;
        read(CaptureFeed::News::FromFile);
        Q_EMIT opened(true);
        return;
    }
    if (isShownOtherwise)
        QMetaObject::invokeMethod(m_feed, &CaptureFeed::readAgain);
    Q_EMIT failed(error);
}

void CaptureSession::dropChanges()
{
    m_changes.clear();
    m_notes.clear();
    m_removed.clear();
    m_leaving.clear();
    Q_EMIT removedChanged();
    forgetMarksBefore();
}

void CaptureSession::remove(const QList<EventId> &ids)
{
    for (const EventId id : ids) {
        if (m_events.index().rowOf(id)) // else it has left the file meanwhile
            m_removed.append(id);
    }
    m_events.remove(ids);
    Q_EMIT removedChanged();
}

void CaptureSession::removeAll()
{
    m_removed.append(m_events.allEvents());
    m_events.clear();
    Q_EMIT removedChanged();
}

void CaptureSession::undoRemoving()
{
    const QList<EventId> ids = std::exchange(m_removed, {});
    if (m_events.restore(ids)) // their replies may have come meanwhile
        QMetaObject::invokeMethod(m_feed, [this, ids] { m_feed->announceCompleted(ids); });
    else
        QMetaObject::invokeMethod(m_feed, &CaptureFeed::readAgain);
    Q_EMIT removedChanged();
}

void CaptureSession::forgetRemoved()
{
    if (m_removed.isEmpty())
        return;
    if (!m_service)
        return undoRemoving();
    change([ids = m_removed](Service &service) { service.remove(ids); });
    m_leaving.append(std::exchange(m_removed, {}));
    Q_EMIT removedChanged();
}

/// Nobody can bring back what left the file.
void CaptureSession::noteGone(const QList<EventId> &ids)
{
    takeAway(m_leaving, ids);
    if (takeAway(m_removed, ids))
        Q_EMIT removedChanged();
}

void CaptureSession::annotate(EventId id, int mark, const QString &note)
{
    if (!m_service)
        return;
    change([id, mark, note](Service &service) { service.annotate(id, mark, note); });
    m_notes.insert(id, note);
    m_events.setAnnotation(id, {.mark = mark, .note = note});
    Q_EMIT annotated(id, note);
}

void CaptureSession::mark(const QList<EventId> &ids, int mark)
{
    if (!m_service)
        return;
    const ColumnIndex &index = m_events.index();
    QHash<EventId, int> before;
    for (const EventId id : ids) {
        if (const auto row = index.rowOf(id); row && index.markAt(*row) != mark)
            before.insert(id, index.markAt(*row));
    }
    if (ids.size() == 1) {
        m_marksBefore.remove(ids.first()); // it is as it is meant to be
    } else if (std::ranges::any_of(before, [](int one) { return one != 0; })) {
        before.insert(m_marksBefore); // which are older
        m_marksBefore = before;
    }
    setMark(ids, mark);
    Q_EMIT marksBeforeChanged();
}

void CaptureSession::setMark(const QList<EventId> &ids, int mark)
{
    change([ids, mark](Service &service) { service.setMark(ids, mark); });
    m_events.setMark(ids, mark);
    Q_EMIT marked(ids, mark);
}

void CaptureSession::undoMarking()
{
    if (!m_service)
        return;
    QMap<int, QList<EventId>> marked;
    for (auto one = m_marksBefore.cbegin(); one != m_marksBefore.cend(); ++one)
        marked[*one].append(one.key());
    for (auto one = marked.cbegin(); one != marked.cend(); ++one)
        setMark(*one, one.key());
    forgetMarksBefore();
}

void CaptureSession::forgetMarksBefore()
{
    m_marksBefore.clear();
    Q_EMIT marksBeforeChanged();
}

void CaptureSession::change(std::function<void(Service &)> what)
{
    if (m_isOpen)
        what(*m_service);
    else
        m_changes.push_back(std::move(what));
}

void CaptureSession::close()
{
    if (std::exchange(m_isClosing, true))
        return;
    forgetRemoved();
    if (m_service)
        m_service->stop();
    else
        QMetaObject::invokeMethod(this, &CaptureSession::closed, Qt::QueuedConnection);
}

void CaptureSession::loadDetails(EventId id)
{
    QMetaObject::invokeMethod(m_loader,
                              [this, id, question = ++m_question] { m_loader->loadDetails(question, id); });
}

void CaptureSession::loadRelated(const QList<EventId> &ids, EventId current)
{
    QMetaObject::invokeMethod(m_loader, [this, ids, current, question = m_question] {
        m_loader->loadRelated(question, ids, current);
    });
}

void CaptureSession::loadEvent(quint64 question, EventId id)
{
    QMetaObject::invokeMethod(m_loader, [this, question, id] { m_loader->loadEvent(question, id); });
}

} // namespace ringback
