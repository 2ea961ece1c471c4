// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/capturelistening.h"

#include "app/addresstext.h"
#include "app/errortext.h"
#include "app/portowner.h"
#include "widgets/listendialog.h"
#include "widgets/settingsfile.h"

#include <QNetworkInterface>

#include <algorithm>
#include <limits>

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
        if (address)
            addresses.append(*address);
    }
    return withoutCovered(addresses);
}

/// Why \a texts cannot be listened on, a sentence; null when they can.
QString addressFault(const QStringList &texts)
{
    if (texts.isEmpty())
        return CaptureListening::tr("Write an address and a port, such as 127.0.0.1:8484.");
    for (const QString &text : texts) {
        if (const auto address = parseListenAddress(text); !address)
            return address.error();
    }
    return {};
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
    const QString moved = movedText(addresses);
    if (moved.isEmpty())
        m_window.messages()->close(Subject::Listening);
    else
        m_window.messages()->tell(Subject::Listening, moved);
    if (!addresses.isEmpty())
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
    const bool isTaken = error.kind == ListenError::Kind::PortTaken;
    const bool isMoving = m_session.settings().addresses != m_addresses;
    if (isTaken && (isMoving || !m_isChosen) && tryNextPort(error.where))
        return;
    m_window.setListening({});
    if (isTaken && !isMoving && error.where.port < std::numeric_limits<quint16>::max()) {
        m_window.messages()->warn(Subject::Listening,
                                  tr("%1 is taken by %2, so nothing is received here.")
                                      .arg(addressText(error.where), ownerText(error.where.port)),
                                  {.text = tr("Use next free port"),
                                   .run = [this, taken = error.where] { (void)tryNextPort(taken); }});
        return;
    }
    m_window.messages()->warn(Subject::Listening, sentence(error),
                              {.text = tr("Try again"), .run = [this] { listen(); }});
}

/// False when there were enough of them.
bool CaptureListening::tryNextPort(const ListenAddress &taken)
{
    QList<ListenAddress> next = m_session.settings().addresses;
    const qsizetype place = next.indexOf(taken);
    if (place < 0 || taken.port == std::numeric_limits<quint16>::max()
        || taken.port - m_addresses.value(place).port >= MostPortsTried)
        return false;
    ++next[place].port;
    m_session.listen(next);
    return true;
}

void CaptureListening::choose()
{
    QStringList texts;
    for (const ListenAddress &address : std::as_const(m_addresses))
        texts.append(addressText(address));
    auto *dialog = new ListenDialog(
        texts, addressFault, [this](const QStringList &wanted) { return faultNow(wanted); }, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_window.stopListening([this, wanted = dialog->addresses()] {
            remembered::ListenAddresses.set(wanted);
            m_addresses = addressesOf(wanted);
            m_isChosen = true;
            m_session.listen(m_addresses);
        });
    });
    dialog->open();
}

QString CaptureListening::faultNow(const QStringList &texts) const
{
    // Those of today are given back first.
    const QList<ListenAddress> ours = m_session.settings().addresses;
    QList<ListenAddress> others = addressesOf(texts);
    others.removeIf([&ours](const ListenAddress &address) {
        return std::ranges::find(ours, address.port, &ListenAddress::port) != ours.end();
    });
    const auto error = listenFault(others);
    if (!error)
        return {};
    if (error->kind == ListenError::Kind::PortTaken)
        return tr("%1 is taken by %2: choose another port.")
            .arg(addressText(error->where), ownerText(error->where.port));
    return sentence(*error);
}

} // namespace ringback
