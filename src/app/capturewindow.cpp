// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/capturewindow.h"

#include "app/errortext.h"
#include "app/programtext.h"
#include "capture/retention.h"
#include "widgets/settings.h"
#include "widgets/settingsfile.h"
#include "widgets/undoaction.h"
#include "widgets/waitingpane.h"

#include <QStorageInfo>

namespace ringback {

namespace {

// What an event is wanted for: the pane of those that wait, or a rule made from one.
constexpr quint64 QuestionOfWaiting = 0;
constexpr quint64 QuestionOfRules = 1;

ServiceSettings settingsFor(const Preferences &preferences, const QString &path,
                            const QList<ListenAddress> &addresses)
{
    ServiceSettings settings = preferences.serviceSettings();
    settings.capturePath = path;
    settings.addresses = addresses;
    return settings;
}

/// Why nothing is written, and what that means.
QString readOnlyText(const CaptureError &why)
{
    if (why.kind == CaptureError::Kind::Locked)
        return CaptureWindow::
            tr("This capture is being written by %1: it is shown as it grows, and nothing is received here.")
                .arg(programText(why.writer.program, why.writer.id));
    if (why.kind == CaptureError::Kind::ForeignLock)
        return CaptureWindow::tr(
                   "%1 lies where the lock of this capture belongs and is not from Ringback: the "
                   "capture is only shown, and nothing is received here. Move that file away "
                   "and open the capture again.")
            .arg(why.detail);
    if (QStorageInfo(why.path).isReadOnly())
        return CaptureWindow::tr("This capture lies on a medium that can only be read: it is only shown, and "
                                 "nothing is received here.");
    return CaptureWindow::tr("You may not write this capture or its folder: it is only shown, and nothing is "
                             "received here.");
}

} // namespace

CaptureWindow::CaptureWindow(Preferences &preferences, const QString &path,
                             const QList<ListenAddress> &addresses)
    : m_preferences(preferences)
    , m_session(settingsFor(preferences, path, addresses))
    , m_window(&m_session.events())
    , m_listening(addresses, m_session, m_window)
    , m_rules(preferences, m_session, m_window)
    , m_related(&m_session.events())
    , m_output(preferences, m_session, m_window)
{
    connectSession();
    connectWindow();
    connectAnswering();
}

CaptureWindow::~CaptureWindow() = default;

void CaptureWindow::show()
{
    m_window.restoreLayout();
    m_window.setCapture(path(), false);
    m_window.setSourceSets(sourceSets(SettingsFile()), m_preferences.queryContext().vonageSets);
    m_window.show();
    warn(MessageBar::Subject::Rules, m_preferences.rulesFault());
    showSecretsFault();
    showRulesOn();
}

void CaptureWindow::close() { m_window.closeUnasked(); }

void CaptureWindow::raise()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.raise();
    m_window.activateWindow();
}

void CaptureWindow::setRecent(const QStringList &paths) { m_window.setRecent(paths); }

void CaptureWindow::takePreferences()
{
    m_window.setSourceSets(sourceSets(SettingsFile()), m_preferences.queryContext().vonageSets);
    const ServiceSettings settings = m_preferences.serviceSettings();
    m_areSettingsDue = m_session.endsListening(settings) && m_window.losesByStopping();
    if (m_areSettingsDue)
        m_window.tellShortly(tr("The new settings count as soon as nothing waits for you."));
    else
        m_session.setSettings(settings);
}

/// Before it happens, for it cannot be undone.
void CaptureWindow::tellExcess(qint64 events)
{
    if (events == 0)
        return m_window.messages()->close(MessageBar::Subject::Limits);
    m_window.messages()->tell(
        MessageBar::Subject::Limits,
        events > Retention::MostCounted
            ? tr("The next webhook that comes takes the place of more than %1 old events, but for marked "
                 "ones: the preferences keep no more.")
                  .arg(QLocale().toString(Retention::MostCounted))
            : tr("The next webhook that comes takes the place of the %Ln oldest events, but for marked ones: "
                 "the preferences keep no more.",
                 nullptr, int(events)),
        {.text = tr("Preferences…"), .run = [this] { Q_EMIT preferencesWanted(); }});
}

void CaptureWindow::takeSavedFilters() { m_window.restoreSavedFilters(); }

void CaptureWindow::showRulesOn() { m_window.setRulesOn(m_session.settings().intake.rules.inForce()); }

void CaptureWindow::showSecretsFault()
{
    const QString fault = m_preferences.secretsFault();
    if (fault.isNull()) {
        m_window.messages()->close(MessageBar::Subject::Secrets);
        return;
    }
    m_window.messages()->warn(MessageBar::Subject::Secrets,
                              tr("%1 Give them in the preferences whenever Ringback is started, or make the "
                                 "keychain usable and give them once more.")
                                  .arg(fault),
                              {.text = tr("Preferences…"), .run = [this] { Q_EMIT preferencesWanted(); }});
}

void CaptureWindow::warn(MessageBar::Subject subject, const QString &sentence)
{
    if (sentence.isNull())
        m_window.messages()->close(subject);
    else
        m_window.messages()->warn(subject, sentence);
}

void CaptureWindow::connectSession()
{
    using Subject = MessageBar::Subject;
    const auto keepAgain = [this] {
        m_window.setKeeping(true);
        warn(Subject::Keeping, {});
    };
    connect(&m_session, &CaptureSession::opened, this, [this, keepAgain](bool isReadOnly) {
        m_window.setCapture(path(), isReadOnly);
        if (isReadOnly) {
            m_window.messages()->tell(Subject::Capture, readOnlyText(*m_session.whyReadOnly()));
            tellExcess(0);
        } else {
            warn(Subject::Capture, {});
            keepAgain();
        }
        Q_EMIT opened(path());
    });
    connect(&m_session, &CaptureSession::writerChanged, this, &CaptureWindow::tellWriter);
    connect(&m_session, &CaptureSession::replaced, this, [this] {
        m_window.tellShortly(tr("Another file has taken the place of this capture: that is shown now."));
    });
    connect(&m_session, &CaptureSession::failed, this, [this](const CaptureError &error) {
        warn(Subject::Capture, sentence(error));
        if (m_session.service())
            return;
        m_window.setCapture(path(), true);
        m_window.setListenable(!m_session.whyReadOnly()); // which tries again
    });
    connect(&m_session, &CaptureSession::keepingFailed, this, [this](const CaptureError &error) {
        m_window.setKeeping(false);
        warn(Subject::Keeping,
             tr("Events cannot be kept, so senders are told 503 to come again. %1").arg(sentence(error)));
    });
    connect(&m_session, &CaptureSession::keepingRecovered, this, keepAgain);
    connect(&m_session, &CaptureSession::loading, &m_window, &MainWindow::setLoading);
    connect(&m_session, &CaptureSession::excessChanged, this, &CaptureWindow::tellExcess);
    connect(&m_session, &CaptureSession::loaded, this, [this](bool isWhole) {
        m_window.setLoading(0, 0);
        m_window.setIncomplete(!isWhole);
    });
    connect(&m_session, &CaptureSession::detailsLoaded, this, [this](const EventDetails &details) {
        m_window.setDetails(details);
        m_related.setEvent(details.event);
    });
    connect(&m_session, &CaptureSession::detailsGone, this, [this] {
        m_window.clearDetails();
        m_related.clear();
    });
    connect(&m_related, &RelatedWatch::found, &m_session, &CaptureSession::loadRelated);
    connect(&m_session, &CaptureSession::relatedLoaded, &m_window, &MainWindow::setRelated);
    connect(&m_session, &CaptureSession::eventLoaded, this, &CaptureWindow::takeEvent);
    connect(&m_session, &CaptureSession::removedChanged, this, &CaptureWindow::tellRemoved);
    connect(&m_session, &CaptureSession::marked, &m_window, &MainWindow::setMark);
    connect(&m_session, &CaptureSession::marksBeforeChanged, this, &CaptureWindow::tellMarked);
    connect(&m_session, &CaptureSession::annotated, this, [this](EventId id, const QString &note) {
        m_window.tellShortly(
            (note.isEmpty() ? tr("The note on #%1 is removed.") : tr("The note on #%1 is kept."))
                .arg(id.value));
    });
    connect(&m_session, &CaptureSession::closed, this, &CaptureWindow::gone);
}

void CaptureWindow::connectWindow()
{
    connect(&m_window, &MainWindow::closed, &m_session, &CaptureSession::close);
    connect(&m_window, &MainWindow::openWanted, this, &CaptureWindow::openWanted);
    connect(&m_window, &MainWindow::newWanted, this, &CaptureWindow::newWanted);
    connect(&m_window, &MainWindow::sampleWanted, this, &CaptureWindow::sampleWanted);
    connect(&m_window, &MainWindow::editSetsWanted, this, &CaptureWindow::editSetsWanted);
    connect(&m_window, &MainWindow::preferencesWanted, this, &CaptureWindow::preferencesWanted);
    connect(&m_window, &MainWindow::detailsWanted, this, [this](EventId id) {
        m_related.clear(); // what it finds would be told of the next one
        m_session.loadDetails(id);
    });
    connect(&m_window, &MainWindow::removeWanted, &m_session, &CaptureSession::remove);
    connect(&m_window, &MainWindow::removeAllWanted, &m_session, &CaptureSession::removeAll);
    connect(m_window.messages(), &MessageBar::dismissed, this, [this](MessageBar::Subject subject) {
        if (subject == MessageBar::Subject::Removed)
            m_session.forgetRemoved();
        if (subject == MessageBar::Subject::Marked)
            m_session.forgetMarksBefore();
    });
    connect(&m_window, &MainWindow::savedFiltersChanged, this, &CaptureWindow::savedFiltersChanged);
    connect(&m_window, &MainWindow::marksWanted, &m_session, &CaptureSession::mark);
    connect(&m_window, &MainWindow::annotationWanted, &m_session, &CaptureSession::annotate);
}

void CaptureWindow::connectAnswering()
{
    WaitingPane *const pane = m_window.waitingPane();
    connect(&m_session, &CaptureSession::waiting, pane, &WaitingPane::add);
    connect(&m_session, &CaptureSession::left, pane, &WaitingPane::remove);
    connect(&m_session, &CaptureSession::parked, pane, &WaitingPane::setParked);
    connect(&m_session, &CaptureSession::notParked, pane, &WaitingPane::showNotParked);
    connect(&m_session, &CaptureSession::waiting, this, &CaptureWindow::noteWaiting);
    connect(&m_session, &CaptureSession::left, this, &CaptureWindow::noteLeft);
    connect(&m_session, &CaptureSession::holdChanged, &m_window, &MainWindow::setHold);
    connect(pane, &WaitingPane::countChanged, &m_window, &MainWindow::setWaiting);
    connect(pane, &WaitingPane::needed, this, [this] {
        if (m_areSettingsDue && !m_window.losesByStopping())
            takePreferences();
    });
    // What is wanted while nothing is written any more comes too late.
    const auto order = [this, pane](auto signal, auto slot) {
        connect(pane, signal, this, [this, slot](const auto &...arguments) {
            if (Service *const service = m_session.service())
                (service->*slot)(arguments...);
        });
    };
    order(&WaitingPane::answered, &Service::answer);
    order(&WaitingPane::defaultWanted, &Service::letDefaultGo);
    order(&WaitingPane::parkWanted, &Service::park);
    order(&WaitingPane::releaseWanted, &Service::release);
    order(&WaitingPane::draftAtZeroChanged, &Service::setAtZero);
    connect(pane, &WaitingPane::answered, this, [this](ExchangeId exchange) { m_ordered.insert(exchange); });
    connect(pane, &WaitingPane::eventWanted, this,
            [this](EventId id) { m_session.loadEvent(QuestionOfWaiting, id); });
    connect(&m_window, &MainWindow::holdWanted, this, [this](Hold hold) {
        m_session.setHold(hold);
        m_window.setHold(hold);
    });
    connect(&m_window, &MainWindow::rulesWanted, &m_rules, &RulesWindow::open);
    connect(&m_window, &MainWindow::ruleFromEventWanted, this,
            [this](EventId id) { m_session.loadEvent(QuestionOfRules, id); });
    connect(&m_rules, &RulesWindow::told, this,
            [this](const QString &sentence) { warn(MessageBar::Subject::Rules, sentence); });
    connect(&m_preferences, &Preferences::rulesChanged, &m_session, &CaptureSession::setRules);
    connect(&m_session, &CaptureSession::hitsChanged, this, &CaptureWindow::showRulesOn);
    connect(&m_preferences, &Preferences::othersPutAside, this, [this](const QString &aside) {
        m_window.messages()->tell(
            MessageBar::Subject::OtherRules,
            tr("Another program had changed the rules; yours are kept, and the others are in %1.")
                .arg(aside));
    });
    connect(&m_preferences, &Preferences::secretsFaultChanged, this, &CaptureWindow::showSecretsFault);
}

void CaptureWindow::noteWaiting(const QList<WaitingRequest> &requests)
{
    for (const WaitingRequest &request : requests) {
        if (request.waitsFor == WaitingRequest::For::Person && request.event.value > 0)
            m_waiting.insert(request.exchange, request.event);
    }
    m_session.events().setWaiting({m_waiting.cbegin(), m_waiting.cend()});
}

void CaptureWindow::noteLeft(const QList<LeftDesk> &requests)
{
    for (const LeftDesk &request : requests) {
        m_waiting.remove(request.exchange);
        const bool isOrdered = m_ordered.remove(request.exchange);
        if (isOrdered && request.why == LeftDesk::Why::Answered && request.event != EventId())
            m_window.tellShortly(tr("#%1 is answered.").arg(request.event.value));
    }
    m_session.events().setWaiting({m_waiting.cbegin(), m_waiting.cend()});
}

void CaptureWindow::tellWriter(bool isWritten)
{
    using Subject = MessageBar::Subject;
    if (isWritten)
        m_window.messages()->tell(Subject::Capture, readOnlyText(*m_session.whyReadOnly()));
    else
        m_window.messages()->tell(
            Subject::Capture,
            tr("Nobody writes this capture any more: it is only shown, and nothing is received here."),
            {.text = tr("Receive here"), .run = [this] { m_listening.listen(); }});
}

void CaptureWindow::tellRemoved()
{
    const auto count = int(m_session.removed().size());
    tellDone(MessageBar::Subject::Removed, count,
             tr("%n event(s) were removed. They leave the file when this message is closed.", nullptr, count),
             [this] { m_session.undoRemoving(); });
}

void CaptureWindow::tellMarked()
{
    const int count = m_session.marksBefore();
    tellDone(MessageBar::Subject::Marked, count, tr("The marks of %n event(s) were changed.", nullptr, count),
             [this] { m_session.undoMarking(); });
}

void CaptureWindow::tellDone(MessageBar::Subject subject, int count, const QString &sentence,
                             const std::function<void()> &undo)
{
    if (count == 0) {
        m_window.messages()->close(subject);
        m_window.undo()->withdraw(subject);
        return;
    }
    m_window.messages()->tell(subject, sentence, {.text = tr("Undo"), .run = undo});
    m_window.undo()->offer(subject, count, undo);
}

void CaptureWindow::takeEvent(quint64 question, const Event &event)
{
    if (question == QuestionOfWaiting)
        m_window.waitingPane()->setEvent(event);
    else
        m_rules.openFor(event);
}

} // namespace ringback
