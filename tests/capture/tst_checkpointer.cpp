// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/checkpointer.h"

#include "capture/capturewriter.h"
#include "capturetest.h"

#include <QTemporaryDir>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

// Not QTRY_VERIFY, which asks again when it was true.
bool catchesUp(Checkpointer &checkpointer)
{
    return QTest::qWaitFor([&checkpointer] { return checkpointer.takeCaughtUp(); });
}

} // namespace

class TestCheckpointer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copiesWhatIsCommitted();
    void saysOnceThatItCaughtUp();
    void leavesTheLastBitToTheWriter();
    void letsAReaderGoOn();

private:
    [[nodiscard]] QString path() const { return m_folder->path() + u"/test.ringback"_s; }
    /// The events in the one file, without its log.
    [[nodiscard]] qint64 copied() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaptureWriter> m_writer;
    quint64 m_number = 0;

    void commit(int events, qsizetype bodySize = 400);
};

void TestCheckpointer::init()
{
    m_writer.reset();
    m_number = 0;
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    auto writer = CaptureWriter::open(path(), false);
    QVERIFY(writer);
    m_writer = std::move(*writer);
}

qint64 TestCheckpointer::copied() const
{
    // A copy without its log, for SQLite's locks are the process's.
    const QString copy = m_folder->path() + u"/copy"_s;
    QFile::remove(copy);
    if (!QFile::copy(path(), copy))
        return -1;
    CaptureConnection connection;
    if (!connection.open(copy, CaptureConnection::Mode::Frozen))
        return -1;
    const auto count = connection.number(u"SELECT count(*) FROM event"_s);
    return count ? *count : -1;
}

void TestCheckpointer::commit(int events, qsizetype bodySize)
{
    QVERIFY(m_writer->begin());
    for (int i = 0; i < events; ++i) {
        Event event = sampleEvent(++m_number);
        event.request.body = QByteArray(bodySize, 'b');
        QVERIFY(m_writer->insert(event));
    }
    QVERIFY(m_writer->commit());
}

void TestCheckpointer::copiesWhatIsCommitted()
{
    Checkpointer checkpointer(path());
    commit(50);
    QCOMPARE(copied(), 0);
    checkpointer.start();
    QVERIFY(catchesUp(checkpointer));
    QCOMPARE(copied(), 50);
}

void TestCheckpointer::saysOnceThatItCaughtUp()
{
    Checkpointer checkpointer(path());
    QVERIFY(!checkpointer.takeCaughtUp());
    for (int round = 0; round < 2; ++round) {
        checkpointer.start();
        checkpointer.start(); // changes nothing
        QVERIFY(catchesUp(checkpointer));
        QVERIFY(!checkpointer.takeCaughtUp());
    }
}

void TestCheckpointer::leavesTheLastBitToTheWriter()
{
    const QString log = path() + u"-wal"_s;
    for (int megabyte = 0; megabyte < 9; ++megabyte)
        commit(10, 100 * 1024);
    QVERIFY(QFileInfo(log).size() > 8 * 1024 * 1024);
    // Only a log that begins anew overwrites its first frames.
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray header = file.read(32);
    const auto beginsAnew = [&] {
        commit(1);
        return file.seek(0) && file.read(32) != header;
    };
    QVERIFY(QTest::qWaitFor(beginsAnew));
    QVERIFY(copied() >= 90);
}

void TestCheckpointer::letsAReaderGoOn()
{
    commit(10);
    const auto reader = CaptureReader::open(path());
    QVERIFY(reader);
    Checkpointer checkpointer(path());
    int read = 0;
    const auto done = (*reader)->forEachEvent({}, Order::OldestFirst, [&](Event &&) {
        if (read++ == 0) {
            commit(10);
            checkpointer.start();
            return catchesUp(checkpointer);
        }
        return true;
    });
    QVERIFY(done);
    QCOMPARE(read, 10);
    commit(1);
    checkpointer.start();
    QVERIFY(catchesUp(checkpointer));
    QCOMPARE(copied(), 21);
}

QTEST_GUILESS_MAIN(TestCheckpointer)
#include "tst_checkpointer.moc"
