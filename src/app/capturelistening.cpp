// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/capturelistening.h"

#include "app/commandline.h"
#include "app/portowner.h"
#include "widgets/listendialog.h"
#include "widgets/settingsfile.h"

#include <QNetworkInterface>

#include <algorithm>
#include <limits>
#include <utility>

namespace ringback {

namespace {

using Subject = MessageBar::Subject;

// So many ports behind a taken one are tried.
constexpr int MostPortsTried = 20;

QList<ListenAddress> addressesOf(const QStringList &texts)
{
    QList<ListenAddress> addresses;
    for (const QString &text : texts) {
        const auto address = parseListenAddress(text);
        if (address && !addresses.contains(*address))
            addresses.append(*address);
    }
    return addresses;
}

/// Why \a texts cannot be listened on, a sentence; null when they can.
QString addressFault(const QStringList &texts)
{
    if (texts.isEmpty())
        return CaptureListening::tr("Write an address and a port, such as 127.0.0.1:8484.");
    const auto wrong = std::ranges::find_if_not(
        texts, [](const QString &text) { return parseListenAddress(text).has_value(); });
    if (wrong == texts.end())
        return {};
    return CaptureListening::tr("“%1” is not an address and port, such as 127.0.0.1:8484 or [::1]:8484.")
        .arg(*wrong);
}

/// One that can be given to others: 0.0.0.0 and :: only say that all of this machine are meant.
QHostAddress addressToGive(const QHostAddress &address)
{
    const bool isAnyV4 = address == QHostAddress(QHostAddress::AnyIPv4);
    if (!isAnyV4 && address != QHostAddress(QHostAddress::AnyIPv6))
        return address;
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    const auto found = std::ranges::find_if(all, [&address](const QHostAddress &one) {
        return one.protocol() == address.protocol() && one.isGlobal();
    });
    if (found != all.end())
        return *found;
    return QHostAddress(isAnyV4 ? QHostAddress::LocalHost : QHostAddress::LocalHostIPv6);
}

QString ownerText(quint16 port)
{
    return portOwner(port, CaptureListening::tr("your other window", "has a port"));
}

} // namespace

QList<ListenAddress> usualAddresses()
{
    const QList<ListenAddress> addresses = addressesOf(remembered::ListenAddresses.value());
    return addresses.isEmpty() ? addressesOf(remembered::ListenAddresses.byDefault) : addresses;
}

CaptureListening::CaptureListening(const QList<ListenAddress> &addresses, CaptureSession &session,
                                   MainWindow &window)
    : m_session(session)
    , m_window(window)
    , m_addresses(addresses.isEmpty() ? usualAddresses() : addresses)
{
    connect(&m_session, &CaptureSession::listening, this, &CaptureListening::show);
    connect(&m_session, &CaptureSession::listenFailed, this, &CaptureListening::takeFault);
    connect(&m_window, &MainWindow::listenWanted, this,
            [this](bool isWanted) { m_session.listen(isWanted ? m_addresses : QList<ListenAddress>()); });
    connect(&m_window, &MainWindow::listenOnWanted, this, &CaptureListening::choose);
}

void CaptureListening::show(const QList<ListenAddress> &addresses)
{
    QStringList urls;
    for (const ListenAddress &address : addresses)
        urls.append(urlText({.address = addressToGive(address.address), .port = address.port},
                            m_session.settings().tls.has_value()));
    m_window.setListening(urls);
    const auto tellWhyBack = std::exchange(m_tellWhyBack, {});
    if (const QString moved = movedText(addresses); !moved.isEmpty())
        m_window.messages()->tell(Subject::Listening, moved);
    else if (tellWhyBack)
        tellWhyBack();
    else
        m_window.messages()->close(Subject::Listening);
    m_before = addresses;
    if (addresses.isEmpty())
        return;
    if (m_addresses == addressesOf(m_chosen))
        remembered::ListenAddresses.set(m_chosen);
    m_addresses = addresses; // they were given to Vonage: these and no others from now on
}

QString CaptureListening::movedText(const QList<ListenAddress> &addresses) const
{
    QStringList sentences;
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        const quint16 wanted = m_addresses.value(i).port;
        if (wanted != 0 && wanted != addresses[i].port)
            sentences.append(
                tr("Port %1 is taken by %2, so %3 is used instead: give Vonage this one.")
                    .arg(QString::number(wanted), ownerText(wanted), QString::number(addresses[i].port)));
    }
    return sentences.join(u' ');
}

void CaptureListening::takeFault(const ListenError &error)
{
    const QList<ListenAddress> tried = m_session.settings().addresses;
    const bool isTaken = error.kind == ListenError::Kind::PortTaken;
    const bool isMoving = tried != m_addresses;
    if (isTaken && (isMoving || !m_isChosen) && tryNextPort(tried, error.where))
        return;
    if (!m_before.isEmpty() && m_before != m_addresses) {
        goBack(error);
        return;
    }
    m_window.setListening({});
    if (isTaken && !isMoving) {
        m_window.messages()->warn(Subject::Listening,
                                  tr("%1 is taken by %2, so nothing is received here.")
                                      .arg(addressText(error.where), ownerText(error.where.port)),
                                  nextPortAction(m_addresses, error.where));
        return;
    }
    m_window.messages()->warn(Subject::Listening, sentence(error),
                              {.text = tr("Try again"), .run = [this] { m_session.listen(m_addresses); }});
}

void CaptureListening::goBack(const ListenError &error)
{
    const QList<ListenAddress> wanted = std::exchange(m_addresses, std::exchange(m_before, {}));
    const bool isTaken = error.kind == ListenError::Kind::PortTaken;
    const QString why = isTaken
        ? tr("%1 is taken by %2.").arg(addressText(error.where), ownerText(error.where.port))
        : sentence(error);
    const auto action = isTaken ? nextPortAction(wanted, error.where) : MessageBar::Action();
    m_tellWhyBack = [this, action, text = tr("%1 Listening goes on as before.").arg(why)] {
        m_window.messages()->warn(Subject::Listening, text, action);
    };
    m_session.listen(m_addresses);
}

MessageBar::Action CaptureListening::nextPortAction(const QList<ListenAddress> &wanted,
                                                    const ListenAddress &taken)
{
    return {.text = tr("Use next free port"), .run = [this, wanted, taken] {
                m_addresses = wanted;
                (void)tryNextPort(wanted, taken);
            }};
}

bool CaptureListening::tryNextPort(QList<ListenAddress> tried, const ListenAddress &taken)
{
    const qsizetype place = tried.indexOf(taken);
    if (place < 0 || taken.port == std::numeric_limits<quint16>::max()
        || taken.port - m_addresses.value(place).port >= MostPortsTried)
        return false;
    ++tried[place].port;
    m_session.listen(tried);
    return true;
}

void CaptureListening::choose()
{
    QStringList texts;
    for (const ListenAddress &address : std::as_const(m_addresses))
        texts.append(addressText(address));
    auto *dialog = new ListenDialog(texts, addressFault, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_chosen = dialog->addresses();
        m_addresses = addressesOf(m_chosen);
        m_isChosen = true;
        m_session.listen(m_addresses);
    });
    dialog->open();
}

} // namespace ringback
