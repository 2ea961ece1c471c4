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
    void copiesWhatCanBeReadAgain_data();
    void copiesWhatCanBeReadAgain();
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
    const QString &text = (*outcome)->text;
    QVERIFY2(text.startsWith(begin), qPrintable(text));
    const auto placeOf = [&text](quint64 number) {
        return text.indexOf(QString::fromUtf8(sampleEvent(number).digest.from));
    };
    QVERIFY(placeOf(3) >= 0);
    QVERIFY(placeOf(3) < placeOf(1));
    QCOMPARE(placeOf(2), -1);
}

void TestCopyJob::copiesWhatCanBeReadAgain_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QString>("text");
    const HttpRequest chunked{.method = "POST",
                              .target = "/c",
                              .minorVersion = 1,
                              .fieldSection = "Host: e\r\nTransfer-Encoding: Chunked\r\n",
                              .body = "hello, hello, hello",
                              .trailerSection = "X-Sum: 1\r\n"};
    const QString head = QStringLiteral("POST /c HTTP/1.1\r\nHost: e\r\nTransfer-Encoding: Chunked\r\n\r\n");
    QTest::newRow("chunked") << chunked
                             << head + QStringLiteral("13\r\nhello, hello, hello\r\n0\r\nX-Sum: 1\r\n\r\n");
    HttpRequest empty = chunked;
    empty.body.clear();
    empty.trailerSection.clear();
    QTest::newRow("no chunk") << empty << head + QStringLiteral("0\r\n\r\n");
    HttpRequest latin = chunked;
    latin.fieldSection = "Host: e\r\n";
    latin.body = "caf\xe9";
    latin.trailerSection.clear();
    QTest::newRow("Latin-1") << latin << QStringLiteral("POST /c HTTP/1.1\r\nHost: e\r\n\r\ncafé");
}

void TestCopyJob::copiesWhatCanBeReadAgain()
{
    QFETCH(const HttpRequest, request);
    CopyJob one = job(CopyFormat::Raw, {{1}});
    const QTemporaryDir folder;
    one.capturePath = folder.filePath(QStringLiteral("one.ringback"));
    Event event = sampleEvent(1);
    event.request = request;
    EventStore store({});
    QVERIFY(store.open(one.capturePath));
    store.append({event});
    store.close();
    const auto outcome = run(one);
    QVERIFY(outcome && *outcome);
    QTEST((*outcome)->text, "text");
    QVERIFY((*outcome)->losses.isEmpty());
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
        large.mostBytes = (*whole)->text.toUtf8().size();
        QVERIFY(*run(large));
        --large.mostBytes;
        const auto outcome = run(large);
        QVERIFY(outcome && !*outcome);
        QVERIFY2(outcome->error().contains(u"Export"), qPrintable(outcome->error()));
    }
}

QTEST_MAIN(TestCopyJob)
#include "tst_copyjob.moc"
