// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/mainwindow.h"

#include "ui_mainwindow.h"
#include "widgets/eventheader.h"
#include "widgets/followswitch.h"
#include "widgets/helpdialogs.h"
#include "widgets/listfilter.h"
#include "widgets/mnemonic.h"
#include "widgets/panefocus.h"
#include "widgets/rowcopier.h"
#include "widgets/selectedrows.h"
#include "widgets/settingsfile.h"
#include "widgets/statusline.h"
#include "widgets/tabstops.h"
#include "widgets/undoaction.h"
#include "widgets/windowdialogs.h"
#include "widgets/windowlayout.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>

namespace ringback {

MainWindow::MainWindow(EventTableModel *events)
    : m_ui(std::make_unique<Ui::MainWindow>())
    , m_events(events)
    , m_status(new StatusLine(this))
    , m_detailsTimer(this)
{
    m_ui->setupUi(this);
    m_ui->events->setEvents(events);
    m_ui->upDown->setStretchFactor(0, 1);
    m_ui->sides->setStretchFactor(0, 3);
    m_ui->sides->setStretchFactor(1, 2);
    m_ui->sides->setSizes({3000, 2000});
    m_ui->waiting->hide();
    m_copier = new RowCopier(*events, *m_ui->events, *m_ui->messages, this);
    connect(m_copier, &RowCopier::exportWanted, this, &MainWindow::startExport);
    m_selected = new SelectedRows(*m_ui->events, *m_ui->menuMark, this);
    connect(m_selected, &SelectedRows::marksWanted, this, &MainWindow::marksWanted);
    connect(m_selected, &SelectedRows::removeWanted, this, &MainWindow::removeWanted);
    connect(m_selected, &SelectedRows::refused, m_status, &StatusLine::tellShortly);
    m_undo = new UndoAction(*m_ui->actionUndoRemoving, this);
    m_ui->statusBar->addWidget(m_status, 1);

    m_filter = new ListFilter(*events, *m_ui->filter, *m_ui->histogram, this);
    connect(m_filter, &ListFilter::countsChanged, this, &MainWindow::showCounts);
    auto *const follow = new FollowSwitch(*m_ui->actionFollow, *m_ui->events, *events, this);
    connect(m_filter, &ListFilter::countsChanged, follow, &FollowSwitch::count);
    connect(follow, &FollowSwitch::counted, m_ui->toolBar, &CaptureBar::setNew);

    m_ui->toolBar->setActions(m_ui->actionListening, m_ui->actionCopyAddress, m_ui->actionHold,
                              m_ui->menuHold, m_ui->actionFollow);
    connectActions();
    connectList();
    setListening({});
    showCounts();
    m_ui->events->setFocus();
}

MainWindow::~MainWindow() = default;

WaitingPane *MainWindow::waitingPane() const { return m_ui->waiting; }

MessageBar *MainWindow::messages() const { return m_ui->messages; }

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto &&run) {
        connect(action, &QAction::triggered, this, std::forward<decltype(run)>(run));
    };
    on(m_ui->actionListening, [this](bool isOn) {
        m_ui->actionListening->setChecked(!isOn); // until it is so
        if (isOn)
            Q_EMIT listenWanted(true);
        else
            stopListening([this] { Q_EMIT listenWanted(false); });
    });
    on(m_ui->actionListenOn, &MainWindow::listenOnWanted);
    on(m_ui->actionCopyAddress, [this] { QGuiApplication::clipboard()->setText(m_url); });
    on(m_ui->actionNew, [this] {
        chooseCapture(*this, FileUse::Begin, tr("New capture"),
                      [this](const QString &path) { Q_EMIT newWanted(path); });
    });
    on(m_ui->actionOpen, [this] {
        chooseCapture(*this, FileUse::Open, tr("Open capture"),
                      [this](const QString &path) { Q_EMIT openWanted(path); });
    });
    on(m_ui->actionSaveAs, [this] {
        chooseCapture(*this, FileUse::Write, tr("Save a copy"),
                      [this](const QString &path) { Q_EMIT saveCopyWanted(path); });
    });
    on(m_ui->actionSample, &MainWindow::sampleWanted);
    on(m_ui->actionExport, &MainWindow::startExport);
    on(m_ui->actionClose, &QWidget::close);
    on(m_ui->actionQuit, [] { QApplication::closeAllWindows(); });
    on(m_ui->actionCopyText, &MainWindow::copyText);
    const std::pair<QAction *, CopyFormat> copies[] = {{m_ui->actionCopyRaw, CopyFormat::Raw},
                                                       {m_ui->actionCopyCurl, CopyFormat::Curl},
                                                       {m_ui->actionCopyJson, CopyFormat::Json}};
    for (const auto &copy : copies) {
        on(copy.first, [this, format = copy.second] {
            if (const auto ids = m_ui->events->selectedEvents(); !ids.isEmpty())
                Q_EMIT copyWanted(ids, format);
        });
    }
    on(m_ui->actionSelectAll, [this] {
        m_ui->events->setFollowing(false); // what came next would be the only one selected
        m_ui->events->selectAll();
    });
    on(m_ui->actionNote, [this] {
        m_ui->events->setFollowing(false);
        m_ui->actionDetails->setChecked(true);
        m_ui->details->writeNote();
    });
    connect(m_ui->actionRemove, &QAction::triggered, m_selected, &SelectedRows::remove);
    on(m_ui->actionRemoveAll, &MainWindow::removeAll);
    on(m_ui->actionPreferences, &MainWindow::preferencesWanted);
    on(m_ui->actionFilter, [this] { m_ui->filter->focusLine(); });
    connect(m_ui->actionFilterOn, &QAction::toggled, m_ui->filter, &FilterBar::setOn);
    on(m_ui->actionShowAll, [this] { m_ui->filter->clear(); });
    connect(m_ui->menuColumns, &QMenu::aboutToShow, this, [this] {
        m_ui->menuColumns->clear();
        m_ui->events->header()->addColumnsTo(*m_ui->menuColumns);
    });
    auto *const panes = new PaneFocus({m_ui->filter->line(), m_ui->histogram, m_ui->list, m_ui->details,
                                       m_ui->waiting, m_ui->waiting->body()},
                                      this);
    connect(m_ui->actionNextPane, &QAction::triggered, panes, &PaneFocus::goToNext);
    connect(m_ui->actionPreviousPane, &QAction::triggered, panes, &PaneFocus::goToPrevious);

    for (const auto &mode : holdActions()) {
        on(mode.first, [this, hold = mode.second](bool isOn) { Q_EMIT holdWanted(isOn ? hold : Hold::Off); });
    }
    on(m_ui->actionHold, [this](bool isOn) { Q_EMIT holdWanted(isOn ? Hold::Answers : Hold::Off); });
    on(m_ui->actionGuide, [this] { showGuide(*this); });
    on(m_ui->actionKeys, [this] {
        m_ui->details->makeViews();
        showKeys(*this, findChildren<QAction *>(), m_ui->waiting->findChildren<QAbstractButton *>());
    });
    on(m_ui->actionAbout, [this] { showAbout(*this); });
    on(m_ui->actionRules, &MainWindow::rulesWanted);
    on(m_ui->actionRuleFromEvent, [this] { Q_EMIT ruleFromEventWanted(m_ui->events->currentEvent()); });
}

void MainWindow::connectList()
{
    connect(m_ui->filter, &FilterBar::stateChanged, this,
            [this] { m_ui->actionFilterOn->setChecked(m_ui->filter->isOn()); });
    connect(m_ui->filter, &FilterBar::left, this, &MainWindow::focusList);
    connect(m_ui->filter, &FilterBar::editSetsWanted, this, &MainWindow::editSetsWanted);
    connect(m_ui->filter, &FilterBar::savedChanged, this, [this] {
        remembered::SavedFilters.set(m_ui->filter->saveState());
        Q_EMIT savedFiltersChanged();
    });
    connect(m_ui->filter, &FilterBar::filterForgotten, this,
            [this](const QString &name, const std::function<void()> &undo) {
                m_ui->messages->tell(MessageBar::Subject::Filters,
                                     tr("The filter “%1” is forgotten.").arg(name),
                                     {.text = tr("Undo"), .run = [this, undo] {
                                          m_ui->messages->close(MessageBar::Subject::Filters);
                                          undo();
                                      }});
            });
    connect(m_ui->start, &StartPage::sampleWanted, this, &MainWindow::sampleWanted);
    connect(m_ui->start, &StartPage::listenWanted, this, [this] { Q_EMIT listenWanted(true); });

    connect(m_ui->events, &EventTableView::filterWanted, m_ui->filter, &FilterBar::addTerm);
    connect(m_ui->events, &EventTableView::currentEventChanged, this, &MainWindow::showDetailsSoon);
    connect(m_ui->events, &EventTableView::currentEventChanged, this, &MainWindow::showActions);
    connect(m_events, &EventTableModel::eventsChanged, this, [this](const QList<EventId> &ids) {
        if (ids.contains(m_ui->events->currentEvent()))
            showDetailsSoon();
    });
    connect(&m_detailsTimer, &DetailsTimer::due, this, [this] {
        const EventId id = m_ui->events->currentEvent();
        if (m_events->index().rowOf(id))
            Q_EMIT detailsWanted(id);
        else
            m_ui->details->clear();
    });
    connect(m_ui->waiting, &WaitingPane::needed, this, [this](bool isNeeded) {
        if (!isNeeded && m_ui->waiting->isAncestorOf(focusWidget()))
            focusList(); // not the next control in turn, which a Space would press
        m_ui->waiting->setVisible(isNeeded);
    });
    connect(m_ui->waiting, &WaitingPane::eventChosen, m_ui->events, &EventTableView::goTo);
    connect(m_ui->events, &QAbstractItemView::clicked, m_ui->waiting,
            [this] { m_ui->waiting->choose(m_ui->events->currentEvent()); });
    connect(m_ui->details, &DetailsPane::filterWanted, m_ui->filter, &FilterBar::addTerm);
    connect(m_ui->details, &DetailsPane::eventWanted, m_ui->events, &EventTableView::goTo);
    connect(m_ui->details, &DetailsPane::annotationChanged, this, &MainWindow::annotationWanted);
    connect(m_ui->details, &DetailsPane::markChosen, m_selected, &SelectedRows::markWith);
    connect(m_ui->details, &DetailsPane::left, this, &MainWindow::focusList);
    connect(m_ui->details, &DetailsPane::columnWanted, m_ui->events, &EventTableView::addFieldColumn);
}

/// Whatever stands where the list does, or else the filter.
void MainWindow::focusList()
{
    QWidget *const stop = firstTabStop(*m_ui->list);
    (stop ? stop : m_ui->filter->line())->setFocus();
}

void MainWindow::setMark(const QList<EventId> &ids, int mark)
{
    m_ui->details->showMark(ids, mark);
    m_status->tellShortly(mark == 0 ? tr("%n event(s) have no mark now.", nullptr, int(ids.size()))
                                    : tr("%n event(s) are marked.", nullptr, int(ids.size())));
}

void MainWindow::showDetailsSoon() { m_detailsTimer.startFor(m_ui->events->isFollowing()); }

void MainWindow::setCapture(const QString &path, bool isReadOnly)
{
    const QString name = QFileInfo(path).fileName();
    setWindowTitle(isReadOnly ? tr("%1 (read only) – Ringback").arg(name) : tr("%1 – Ringback").arg(name));
    setWindowFilePath(path);
    for (QAction *const action :
         {m_ui->actionRemove, m_ui->menuMark->menuAction(), m_ui->actionHold, m_ui->actionRules})
        action->setEnabled(!isReadOnly);
    m_isReadOnly = isReadOnly;
    showActions();
    setListenable(!isReadOnly);
    m_ui->start->setReadOnly(isReadOnly);
    m_ui->details->setReadOnly(isReadOnly);
    m_status->setReadOnly(isReadOnly);
}

void MainWindow::setListenable(bool isListenable)
{
    m_ui->actionListening->setEnabled(isListenable);
    m_ui->actionListenOn->setEnabled(isListenable);
}

void MainWindow::setListening(const QStringList &urls)
{
    const bool isListening = !urls.isEmpty();
    m_url = urls.value(0);
    m_ui->actionListening->setChecked(isListening);
    m_ui->actionListening->setText(isListening ? tr("&Listening") : tr("&Listen"));
    m_ui->actionListening->setIcon(
        style()->standardIcon(isListening ? QStyle::SP_DialogYesButton : QStyle::SP_MediaStop));
    m_ui->actionCopyAddress->setEnabled(isListening);
    m_ui->toolBar->setAddress(isListening ? urls.join(QStringLiteral("  ")) : tr("not listening"));
    m_ui->start->setAddress(m_url);
}

void MainWindow::setDetails(const EventDetails &details)
{
    m_ui->details->setEvent(details);
    m_ui->details->setHidden(!m_events->isShown(details.event.id));
}

void MainWindow::clearDetails() { m_ui->details->clear(); }

void MainWindow::setRelated(const QList<RelatedEvent> &events) { m_ui->details->setRelated(events); }

std::array<std::pair<QAction *, Hold>, 3> MainWindow::holdActions() const
{
    return {{{m_ui->actionHoldNext, Hold::Next},
             {m_ui->actionHoldAnswers, Hold::Answers},
             {m_ui->actionHoldAll, Hold::All}}};
}

void MainWindow::setHold(Hold hold)
{
    m_ui->actionHold->setChecked(hold != Hold::Off);
    for (const auto &mode : holdActions())
        mode.first->setChecked(mode.second == hold);
}

void MainWindow::setSourceSets(const QList<vonage::SourceSet> &all, const QList<vonage::SourceSet> &active)
{
    m_ui->filter->setSourceSets(all);
    m_events->setActiveSets(active);
    m_ui->details->setActiveSets(active);
    m_filter->setActiveSets(active);
}

void MainWindow::setWaiting(int count) { m_status->setWaiting(count); }

void MainWindow::setRulesOn(int count) { m_status->setRulesOn(count); }

void MainWindow::setKeeping(bool isKeeping) { m_status->setKeeping(isKeeping); }

void MainWindow::setRecent(const QStringList &paths)
{
    m_ui->menuRecent->clear();
    for (const QString &path : paths) {
        connect(m_ui->menuRecent->addAction(literalText(path)), &QAction::triggered, this,
                [this, path] { Q_EMIT openWanted(path); });
    }
    m_ui->menuRecent->setEnabled(!paths.isEmpty());
}

void MainWindow::restoreSavedFilters() { m_ui->filter->restoreState(remembered::SavedFilters.value()); }

void MainWindow::tellShortly(const QString &sentence) { m_status->tellShortly(sentence); }

void MainWindow::setLoading(qint64 read, qint64 total)
{
    m_ui->statusBar->showMessage(
        read < total ? tr("Opening: %1 of %2 events").arg(QLocale().toString(read), QLocale().toString(total))
                     : QString());
    m_isLoading = read < total;
    showActions();
}

void MainWindow::setIncomplete(bool isIncomplete) { m_ui->filter->setIncomplete(isIncomplete); }

void MainWindow::showCounts()
{
    showList();
    showActions();
    const ColumnIndex &index = m_events->index();
    const bool isCurrentThere = index.rowOf(m_ui->events->currentEvent()).has_value();
    if (std::exchange(m_isCurrentThere, isCurrentThere) != isCurrentThere)
        showDetailsSoon(); // it was removed, or came back
    m_ui->details->setHidden(isCurrentThere && !m_events->isShown(m_ui->events->currentEvent()));
    m_ui->toolBar->setLast(index.eventCount() == 0
                               ? std::nullopt
                               : std::optional(Timestamp(std::chrono::microseconds(index.times().back()))));
    m_status->setRefused(index.refusedCount());
    m_status->setEvents(index.eventCount(),
                        m_ui->filter->state().isEmpty() ? std::nullopt
                                                        : std::optional<qsizetype>(m_events->rowCount()));
}

void MainWindow::showList()
{
    if (m_events->index().eventCount() == 0)
        m_ui->list->setCurrentWidget(m_ui->start);
    else if (m_events->rowCount() == 0 && !m_events->hasSearchFailed())
        m_ui->list->setCurrentWidget(m_ui->nothing);
    else
        m_ui->list->setCurrentWidget(m_ui->events);
}

void MainWindow::showActions()
{
    const bool areSome = m_events->index().eventCount() > 0;
    const bool isOne = m_events->index().rowOf(m_ui->events->currentEvent()).has_value();
    m_ui->actionExport->setEnabled(areSome);
    m_ui->actionSelectAll->setEnabled(m_events->rowCount() > 0);
    // What is not there yet would come after it.
    m_ui->actionRemoveAll->setEnabled(areSome && !m_isReadOnly && !m_isLoading);
    m_ui->actionNote->setEnabled(isOne && !m_isReadOnly);
    m_ui->actionRuleFromEvent->setEnabled(isOne);
}

void MainWindow::startExport()
{
    const QList<EventId> selected = m_ui->events->selectedEvents(); // those that come are followed meanwhile
    askForExport(*this, m_events->index().eventCount(), m_events->rowCount(), selected.size(),
                 [this, selected](ExportWish wish, const QString &path) {
                     wish.selected = selected;
                     Q_EMIT exportWanted(wish, path);
                 });
}

void MainWindow::removeAll()
{
    const auto count = int(m_events->index().eventCount());
    askToRemove(*this, tr("Remove all %n event(s) of this capture?", nullptr, count),
                [this] { Q_EMIT removeAllWanted(); });
}

void MainWindow::copyText()
{
    for (QWidget *at = focusWidget(); at && at != m_ui->events; at = at->parentWidget()) {
        if (at->metaObject()->indexOfMethod("copy()") >= 0) {
            QMetaObject::invokeMethod(at, "copy");
            return;
        }
    }
    m_copier->copy();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QStringList losses{lossByStopping(), lossOfDrafts(m_ui->waiting->draftCount())};
    losses.removeAll(QString());
    if (!losses.isEmpty() && !m_closesUnasked) {
        event->ignore();
        askToClose(*this, losses.join(u' '), [this] { closeUnasked(); });
        return;
    }
    rememberLayout(*this, *m_ui);
    event->accept();
    Q_EMIT closed();
}

QString MainWindow::lossByStopping() const
{
    const WaitingPane &pane = *m_ui->waiting;
    return lossText(pane.waitingCount(), pane.draftedCount(), pane.parkedCount());
}

void MainWindow::closeUnasked()
{
    m_closesUnasked = true;
    close();
}

void MainWindow::stopListening(const std::function<void()> &stop)
{
    if (const QString loss = lossByStopping(); !loss.isEmpty())
        askToStopListening(*this, loss, stop);
    else
        stop();
}

void MainWindow::restoreLayout()
{
    recallLayout(*this, *m_ui);
    restoreSavedFilters();
}

} // namespace ringback
