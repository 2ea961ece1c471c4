// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/portowner.h"

#include <QTcpServer>
#include <QTest>

using namespace ringback;

class TestPortOwner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTheProgram_data();
    void namesTheProgram();
    void nobody();
};

void TestPortOwner::namesTheProgram_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
}

void TestPortOwner::namesTheProgram()
{
#ifndef Q_OS_LINUX
    QSKIP("Only Linux tells.");
#endif
    QFETCH(QHostAddress, address);
    QTcpServer server;
    if (!server.listen(address))
        QSKIP("No such addresses here.");
    const QString process = QString::number(QCoreApplication::applicationPid());
    const QString owner = portOwner(server.serverPort());
    QVERIFY2(owner.startsWith(QStringLiteral("tst_portowner")), qPrintable(owner));
    QVERIFY2(owner.contains(process), qPrintable(owner));
    QCOMPARE(portOwner(server.serverPort(), QStringLiteral("your other window")),
             QStringLiteral("your other window"));
}

void TestPortOwner::nobody()
{
    quint16 port = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        port = server.serverPort();
    }
    QCOMPARE(portOwner(port), QStringLiteral("another program"));
}

QTEST_GUILESS_MAIN(TestPortOwner)
#include "tst_portowner.moc"
