// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/capturewindow.h"

#include "app/commandline.h"
#include "capture/exporter.h"
#include "widgets/settingsfile.h"
#include "widgets/waitingpane.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace ringback {

namespace {

// So many ports behind a taken one are tried.
constexpr int MostPortsTried = 20;

QByteArray rawRequest(const Event &event)
{
    if (event.isMalformed())
        return event.request.body;
    return event.request.head() + event.request.body;
}

} // namespace

CaptureWindow::CaptureWindow(const ServiceSettings &settings, QObject *parent)
    : QObject(parent)
    , m_session(settings)
    , m_window(&m_session.events())
    , m_addresses(settings.addresses)
{
    connectSession();
    connectWindow();
}

CaptureWindow::~CaptureWindow() = default;

void CaptureWindow::show()
{
    m_window.restoreLayout();
    m_window.setCapture(path(), false);
    m_window.show();
    m_session.start();
}

void CaptureWindow::close() { m_window.close(); }

void CaptureWindow::raise()
{
    m_window.raise();
    m_window.activateWindow();
}

void CaptureWindow::setRecent(const QStringList &paths) { m_window.setRecent(paths); }

void CaptureWindow::connectSession()
{
    using Subject = MessageBar::Subject;
    connect(&m_session, &CaptureSession::opened, this, [this](bool isReadOnly) {
        m_window.setCapture(path(), isReadOnly);
        if (isReadOnly)
            m_window.messages()->tell(
                Subject::Capture,
                tr("Another program is writing this capture, or it cannot be written: it "
                   "is shown as it grows, and nothing is received here."));
        Q_EMIT opened(path());
    });
    connect(&m_session, &CaptureSession::failed, this, [this](const CaptureError &error) {
        m_window.messages()->tell(Subject::Capture, sentence(error));
    });
    connect(&m_session, &CaptureSession::listening, this, &CaptureWindow::showListening);
    connect(&m_session, &CaptureSession::listenFailed, this, &CaptureWindow::tryNextPort);
    connect(&m_session, &CaptureSession::keepingFailed, this, [this](const CaptureError &error) {
        m_window.messages()->tell(
            Subject::Keeping,
            tr("Events cannot be kept, so senders are told 503 to come again. %1").arg(sentence(error)));
    });
    connect(&m_session, &CaptureSession::keepingRecovered, this,
            [this] { m_window.messages()->close(Subject::Keeping); });
    connect(&m_session, &CaptureSession::waiting, m_window.waitingPane(), &WaitingPane::add);
    connect(&m_session, &CaptureSession::left, m_window.waitingPane(), &WaitingPane::remove);
    connect(&m_session, &CaptureSession::loading, &m_window, &MainWindow::setLoading);
    connect(&m_session, &CaptureSession::detailsLoaded, &m_window, &MainWindow::setDetails);
    connect(&m_session, &CaptureSession::eventsLoaded, this, &CaptureWindow::copy);
    connect(&m_session, &CaptureSession::closed, this, &CaptureWindow::gone);
}

void CaptureWindow::connectWindow()
{
    connect(&m_window, &MainWindow::closed, &m_session, &CaptureSession::close);
    connect(&m_window, &MainWindow::openWanted, this, &CaptureWindow::openWanted);
    connect(&m_window, &MainWindow::newWanted, this, &CaptureWindow::openWanted);
    connect(&m_window, &MainWindow::sampleWanted, this, &CaptureWindow::sampleWanted);
    connect(&m_window, &MainWindow::detailsWanted, &m_session, &CaptureSession::loadDetails);
    connect(&m_window, &MainWindow::listenWanted, this, [this](bool isWanted) {
        m_taken.clear();
        m_session.listen(isWanted ? m_addresses : QList<ListenAddress>());
    });
    connect(&m_window, &MainWindow::copyWanted, this, [this](const QList<EventId> &ids, CopyFormat format) {
        m_copyFormat = format;
        m_session.loadEvents(++m_copyQuestion, ids);
    });
    connect(&m_window, &MainWindow::annotationWanted, this,
            [this](EventId id, int mark, const QString &note) {
                if (!m_session.service())
                    return;
                m_session.service()->annotate(id, mark, note);
                m_session.events().setAnnotation(id, {.mark = mark, .note = note});
            });
    WaitingPane *const waiting = m_window.waitingPane();
    connect(waiting, &WaitingPane::answered, this, [this](ExchangeId exchange, const Reply &reply) {
        if (m_session.service())
            m_session.service()->answer(exchange, reply);
    });
    connect(waiting, &WaitingPane::defaultWanted, this, [this](ExchangeId exchange) {
        if (m_session.service())
            m_session.service()->letDefaultGo(exchange);
    });
}

void CaptureWindow::showListening(const QList<ListenAddress> &addresses)
{
    QStringList urls;
    for (const ListenAddress &address : addresses)
        urls.append(urlText(address, m_session.settings().tls.has_value()));
    m_window.setListening(urls);
    if (m_taken.isEmpty()) {
        m_window.messages()->close(MessageBar::Subject::Listening);
        return;
    }
    m_window.messages()->tell(
        MessageBar::Subject::Listening,
        tr("Port %1 is taken by another program, so %2 is used instead: give Vonage this one.")
            .arg(m_taken.constFirst().port)
            .arg(addresses.value(0).port));
}

void CaptureWindow::tryNextPort(const ListenError &error)
{
    QList<ListenAddress> next = m_session.settings().addresses;
    const bool isWorthIt = error.kind == ListenError::Kind::PortTaken
        && (m_taken.isEmpty() || next.constFirst().port - m_taken.constFirst().port < MostPortsTried);
    if (!isWorthIt) {
        m_taken.clear();
        m_window.setListening({});
        m_window.messages()->tell(
            MessageBar::Subject::Listening, sentence(error),
            {.text = tr("Try again"), .run = [this] { m_session.listen(m_addresses); }});
        return;
    }
    if (m_taken.isEmpty())
        m_taken = m_addresses;
    for (ListenAddress &address : next)
        ++address.port;
    m_session.listen(next);
}

void CaptureWindow::copy(quint64 question, const QList<Event> &events)
{
    if (question != m_copyQuestion)
        return;
    QByteArray text;
    if (m_copyFormat == CopyFormat::Raw) {
        for (const Event &event : events)
            text += rawRequest(event);
    } else {
        QBuffer buffer(&text);
        buffer.open(QIODevice::WriteOnly);
        Exporter exporter(
            buffer,
            {.format = m_copyFormat == CopyFormat::Curl ? ExportFormat::Curl : ExportFormat::JsonLines});
        bool isDone = exporter.begin().has_value();
        for (const Event &event : events)
            isDone = isDone && exporter.write(event);
        if (!isDone || !exporter.end())
            return; // memory is never full
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
}

} // namespace ringback
