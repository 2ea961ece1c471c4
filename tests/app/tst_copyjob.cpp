// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/copyjob.h"

#include "../capture/sampleevents.h"
#include "capture/eventstore.h"

#include <QFuture>
#include <QPromise>
#include <QTemporaryDir>
#include <QTest>

using namespace ringback;

class TestCopyJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void copiesInTheOrderThatIsWanted_data();
    void copiesInTheOrderThatIsWanted();
    void tellsHowFarItIs();
    void givesNothingWhenCancelled();
    void saysWhyItCannot();
    void isNotMadeTooLarge();

private:
    [[nodiscard]] CopyJob job(CopyFormat format, const QList<EventId> &ids) const
    {
        return {.capturePath = m_path, .ids = ids, .format = format, .activeSets = {}};
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("a.ringback"));
};

namespace {

/// None: it was cancelled.
std::optional<CopyOutcome> run(const CopyJob &job, bool isCancelled = false)
{
    QPromise<CopyOutcome> promise;
    QFuture<CopyOutcome> future = promise.future();
    promise.start();
    if (isCancelled)
        future.cancel();
    runCopyJob(promise, job);
    promise.finish();
    return future.resultCount() == 0 ? std::nullopt : std::optional(future.result());
}

} // namespace

void TestCopyJob::initTestCase()
{
    EventStore store({});
    QVERIFY(store.open(m_path));
    store.append({sampleEvent(1), sampleEvent(2), sampleEvent(3)});
    store.close();
}

void TestCopyJob::copiesInTheOrderThatIsWanted_data()
{
    QTest::addColumn<CopyFormat>("format");
    QTest::addColumn<QString>("begin");
    const QByteArray raw = sampleEvent(3).request.head() + sampleEvent(3).request.body;
    QTest::newRow("raw") << CopyFormat::Raw << QString::fromUtf8(raw);
    QTest::newRow("curl") << CopyFormat::Curl << QStringLiteral("curl ");
    QTest::newRow("json") << CopyFormat::Json << QStringLiteral("{");
}

void TestCopyJob::copiesInTheOrderThatIsWanted()
{
    QFETCH(const CopyFormat, format);
    QFETCH(const QString, begin);
    const auto outcome = run(job(format, {{3}, {1}, {99}}));
    QVERIFY(outcome && *outcome);
    const QString &text = **outcome;
    QVERIFY2(text.startsWith(begin), qPrintable(text));
    const auto placeOf = [&text](quint64 number) {
        return text.indexOf(QString::fromUtf8(sampleEvent(number).digest.from));
    };
    QVERIFY(placeOf(3) >= 0);
    QVERIFY(placeOf(3) < placeOf(1));
    QCOMPARE(placeOf(2), -1);
}

void TestCopyJob::tellsHowFarItIs()
{
    QPromise<CopyOutcome> promise;
    promise.start();
    runCopyJob(promise, job(CopyFormat::Raw, {{1}, {2}}));
    QCOMPARE(promise.future().progressMaximum(), 2);
    QCOMPARE(promise.future().progressValue(), 2);
    promise.finish();
}

void TestCopyJob::givesNothingWhenCancelled() { QVERIFY(!run(job(CopyFormat::Raw, {{1}, {2}}), true)); }

void TestCopyJob::saysWhyItCannot()
{
    CopyJob none = job(CopyFormat::Raw, {{1}});
    none.capturePath = m_folder.filePath(QStringLiteral("none.ringback"));
    const auto outcome = run(none);
    QVERIFY(outcome && !*outcome);
    QVERIFY2(outcome->error().contains(u"none.ringback does not exist"), qPrintable(outcome->error()));
}

void TestCopyJob::isNotMadeTooLarge()
{
    for (const CopyFormat format : {CopyFormat::Raw, CopyFormat::Curl, CopyFormat::Json}) {
        CopyJob large = job(format, {{1}, {2}, {3}});
        const auto whole = run(large);
        QVERIFY(whole && *whole);
        large.mostBytes = (*whole)->toUtf8().size();
        QVERIFY(*run(large));
        --large.mostBytes;
        const auto outcome = run(large);
        QVERIFY(outcome && !*outcome);
        QVERIFY2(outcome->error().contains(u"Export"), qPrintable(outcome->error()));
    }
}

QTEST_MAIN(TestCopyJob)
#include "tst_copyjob.moc"
