// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system.h"

#include <QTest>

#include <thread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace ringback;

class TestSystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsBackAlone();
};

void TestSystem::standsBackAlone()
{
#ifdef Q_OS_LINUX
    const auto niceness = [] { return ::getpriority(PRIO_PROCESS, 0); }; // of the calling thread
    const int before = niceness();
    int inThread = before;
    std::thread([&] {
        system::standBack();
        inThread = niceness();
    }).join();
    QVERIFY(inThread > before || before == 19);
    QCOMPARE(niceness(), before);
#else
    QSKIP("Only Linux tells it.");
#endif
}

QTEST_GUILESS_MAIN(TestSystem)
#include "tst_system.moc"
