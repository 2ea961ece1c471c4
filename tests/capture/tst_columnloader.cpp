// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/columnloader.h"

#include "capturetest.h"

#include <QTemporaryDir>

using namespace ringback;

namespace {

bool goOn(qsizetype) { return true; }

} // namespace

class TestColumnLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsEveryRowOnce_data();
    void readsEveryRowOnce();
    void passesRemovedEvents();
    void stops();
    void keepsWhatCanBeRead();

private:
    /// A capture of so many events in a file of its own.
    [[nodiscard]] QString copy(const QString &name) const;
    [[nodiscard]] std::unique_ptr<CaptureReader> reader(const QString &path) const;

    static constexpr qint64 m_count = 90'000; // in several parts, wherever there are several cores
    QTemporaryDir m_folder;
    QString m_path;
};

void TestColumnLoader::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("a.ringback"));
    EventStore store({});
    QVERIFY(store.open(m_path));
    store.append(sampleEvents(1, m_count));
    store.close();
}

QString TestColumnLoader::copy(const QString &name) const
{
    const QString path = m_folder.filePath(name);
    return QFile::copy(m_path, path) ? path : QString();
}

std::unique_ptr<CaptureReader> TestColumnLoader::reader(const QString &path) const
{
    auto reader = CaptureReader::open(path);
    return reader ? std::move(*reader) : nullptr;
}

void TestColumnLoader::readsEveryRowOnce_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("last");
    QTest::newRow("all") << qint64(1) << m_count;
    QTest::newRow("one") << qint64(700) << qint64(700);
    QTest::newRow("none") << m_count + 1 << m_count + 9;
    QTest::newRow("nothing asked for") << qint64(5) << qint64(4);
    QTest::newRow("two parts, one id more") << qint64(3) << qint64(40'003);
    QTest::newRow("three parts, two ids more") << qint64(29'999) << m_count;
}

void TestColumnLoader::readsEveryRowOnce()
{
    QFETCH(qint64, first);
    QFETCH(qint64, last);
    ColumnIndex columns;
    qsizetype seen = 0;
    bool grows = true;
    const auto reader = this->reader(m_path);
    QVERIFY(loadColumns(*reader, {.first = {first}, .last = {last}}, columns, [&](qsizetype rows) {
        grows = grows && rows >= seen;
        seen = rows;
        return true;
    }));
    QVERIFY(grows);
    const qsizetype expected = std::max<qsizetype>(0, std::min(last, m_count) - first + 1);
    QCOMPARE(columns.rowCount(), expected);
    for (qsizetype row = 0; row < expected; ++row)
        QCOMPARE(columns.idAt(row).value, first + row);
    for (qsizetype row = 0; row < expected; row += 1 + expected / 100) {
        const ColumnRow sample = columnRow(sampleEvent(quint64(first + row)));
        QCOMPARE(columns.at(row).message, sample.message);
        QCOMPARE(columns.at(row).from, sample.from);
        QCOMPARE(columns.at(row).kind, sample.kind);
    }
}

// The oldest are removed first, so that the ids of a long capture begin anywhere.
void TestColumnLoader::passesRemovedEvents()
{
    const QString path = copy(QStringLiteral("removed.ringback"));
    runSql(path, {QStringLiteral("DELETE FROM event WHERE id <= 20000 OR id = 50000")});
    ColumnIndex columns;
    QVERIFY(loadColumns(*reader(path), {}, columns, goOn));
    QCOMPARE(columns.rowCount(), m_count - 20'001);
    QCOMPARE(columns.idAt(0).value, 20'001);
    QVERIFY(!columns.rowOf({50'000}));
    QVERIFY(columns.rowOf({m_count}));
}

void TestColumnLoader::stops()
{
    ColumnIndex columns;
    QVERIFY(loadColumns(*reader(m_path), {}, columns, [](qsizetype) { return false; }));
    QVERIFY(columns.rowCount() < m_count);
}

void TestColumnLoader::keepsWhatCanBeRead()
{
    const QString path = copy(QStringLiteral("damaged.ringback"));
    QByteArray whole = readFile(path);
    const qsizetype page = whole.indexOf(sampleEvent(10'000).digest.call) / 8192 * 8192;
    QVERIFY(page > 8192);
    writeFile(path, whole.replace(page, 8192, QByteArray(8192, '\xff')));
    ColumnIndex columns;
    const auto done = loadColumns(*reader(path), {}, columns, goOn);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, CaptureError::Kind::Damaged);
    QVERIFY(columns.rowOf({9'000}));
    QVERIFY(!columns.rowOf({10'000}));
    if (QThread::idealThreadCount() > 1)
        QVERIFY(columns.rowOf({m_count})); // of a part that is whole
}

QTEST_GUILESS_MAIN(TestColumnLoader)
#include "tst_columnloader.moc"
