// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/addresstext.h"

#include "core/ascii.h"

#include <QCoreApplication>

namespace ringback {

namespace {

struct AddressText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Result<ListenAddress, QString> parseListenAddress(const QString &text)
{
    Unexpected fault{
        AddressText::tr("“%1” is not an address and port, such as 127.0.0.1:8484 or [::1]:8484.").arg(text)};
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    QString host = colon < 0 ? QStringLiteral("localhost") : text.first(colon);
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.sliced(1, host.size() - 2);
    else if (host.contains(
                 QLatin1Char(':'))) // an IPv6 address without brackets leaves open where the port begins
        return fault;
    bool isPort = false;
    const QByteArray digits = text.sliced(colon + 1).toLatin1();
    const quint16 port = digits.toUShort(&isPort);
    if (!isPort || !ascii::allDigits(digits)) // no sign, no blanks
        return fault;
    QHostAddress address;
    if (host == QLatin1String("localhost"))
        address = QHostAddress::LocalHost;
    else if (!IpAddress::parse(host.toLatin1()) || !address.setAddress(host))
        return fault;
    return ListenAddress{.address = address, .port = port};
}

QString addressText(const ListenAddress &address)
{
    const bool ipv6 = address.address.protocol() == QAbstractSocket::IPv6Protocol;
    return QStringLiteral("%1:%2")
        .arg(ipv6 ? QStringLiteral("[%1]").arg(address.address.toString()) : address.address.toString())
        .arg(address.port);
}

QString urlText(const ListenAddress &address, bool tls)
{
    return (tls ? QStringLiteral("https://") : QStringLiteral("http://")) + addressText(address);
}

} // namespace ringback
