// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servedprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

/// The contract of "ringback export", seen from outside.
class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUsage_data();
    void wrongUsage();
    void filters_data();
    void filters();
    void writesHarWithoutMalformed();
    void writesToAFileWhole();
    void writesIntoWhatIsNoFile();
    void redacts();
    void readsWhileAnotherWrites();
    void refusesWhatIsNoCapture();

private:
    [[nodiscard]] QStringList arguments(const QStringList &options) const;

    ServedProgram m_served; // its capture holds three events
};

void TestExport::initTestCase()
{
    QVERIFY(m_served.start());
    QVERIFY(m_served
                .exchange(
                    "GET /in?msisdn=447700900123&to=447700900456&messageId=0A0000000123ABCD1&text=Hello&type="
                    "text&sig=0123456789abcdef0123456789abcdef HTTP/1.1\r\nHost: a\r\n\r\n")
                .startsWith("HTTP/1.1 200"));
    QVERIFY(m_served.exchange(postRequest(R"({"word":"needle"})")).startsWith("HTTP/1.1 200"));
    QVERIFY(m_served.exchange("no http\r\n\r\n").startsWith("HTTP/1.1 400"));
    QCOMPARE(m_served.stop(), 0);
}

QStringList TestExport::arguments(const QStringList &options) const
{
    return QStringList{QStringLiteral("export"), m_served.capturePath()} + options;
}

void TestExport::wrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("format") << QStringList{QStringLiteral("--format"), QStringLiteral("xml")}
                            << QByteArray("--format");
    QTest::newRow("filter") << QStringList{QStringLiteral("--filter"), QStringLiteral("api:sms colour:red")}
                            << QByteArray("column 9");
    QTest::newRow("two captures") << QStringList{QStringLiteral("other.ringback")} << QByteArray("CAPTURE");
    QTest::newRow("onto itself") << QStringList{QStringLiteral("-o"), m_served.capturePath()}
                                 << QByteArray("-o");
}

void TestExport::wrongUsage()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, named);
    ServedProgram program;
    QCOMPARE(program.run(arguments(options)), 2);
    const QByteArray error = program.standardError();
    QCOMPARE(error.count('\n'), 1);
    QVERIFY2(error.contains(named), error.constData());
    QVERIFY(program.outputLines(0).isEmpty());
}

void TestExport::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QList<int>>("ids");
    QTest::newRow("all") << QString() << QList<int>{1, 2, 3};
    QTest::newRow("api") << QStringLiteral("api:malformed") << QList<int>{3};
    QTest::newRow("word") << QStringLiteral("NEEDLE") << QList<int>{2};
    QTest::newRow("not") << QStringLiteral("-api:malformed") << QList<int>{1, 2};
    QTest::newRow("code") << QStringLiteral("code:>=400") << QList<int>{3};
    QTest::newRow("source") << QStringLiteral("src:local method:GET") << QList<int>{1};
    QTest::newRow("problem") << QStringLiteral("problem:not-http") << QList<int>{3};
    QTest::newRow("none") << QStringLiteral("has:note") << QList<int>{};
}

void TestExport::filters()
{
    QFETCH(QString, filter);
    QFETCH(QList<int>, ids);
    ServedProgram program;
    QCOMPARE(program.run(arguments({QStringLiteral("--filter"), filter})), 0);
    QList<int> found;
    for (const QByteArray &line : program.outputLines(0))
        found << QJsonDocument::fromJson(line).object().value(QStringLiteral("id")).toInt();
    QCOMPARE(found, ids);
}

void TestExport::writesHarWithoutMalformed()
{
    ServedProgram program;
    QCOMPARE(program.run(arguments({QStringLiteral("--format"), QStringLiteral("har")})), 0);
    const QByteArray text = program.outputLines(0).join('\n');
    const auto log = QJsonDocument::fromJson(text).object().value(QStringLiteral("log")).toObject();
    QCOMPARE(log.value(QStringLiteral("version")).toString(), QStringLiteral("1.2"));
    QCOMPARE(log.value(QStringLiteral("entries")).toArray().size(), 2);
    QVERIFY(program.standardError().contains("1 malformed"));
}

void TestExport::writesToAFileWhole()
{
    const QString path = m_served.capturePath() + QStringLiteral(".csv");
    ServedProgram program;
    QCOMPARE(
        program.run(arguments({QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--filter"),
                               QStringLiteral("-api:malformed"), QStringLiteral("-o"), path})),
        0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 3);
    QCOMPARE(program.run(arguments({QStringLiteral("-o"), QStringLiteral("/nowhere/at/all.jsonl")})), 3);
    QCOMPARE(program.standardError().count('\n'), 1);
}

void TestExport::writesIntoWhatIsNoFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pipe"));
    const QByteArray name = QFile::encodeName(path);
    QCOMPARE(mkfifo(name.constData(), 0600), 0);
    const int reader = open(name.constData(), O_RDONLY | O_NONBLOCK);
    QVERIFY(reader >= 0);
    const auto close = qScopeGuard([reader] { ::close(reader); });

    ServedProgram program;
    QCOMPARE(program.run(arguments({QStringLiteral("-o"), path})), 0);
    struct stat status = {};
    QCOMPARE(lstat(name.constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
    QByteArray bytes(64 * 1024, '\0'); // all that a pipe holds
    bytes.truncate(std::max<qsizetype>(0, read(reader, bytes.data(), size_t(bytes.size()))));
    QCOMPARE(bytes.count('\n'), 3);
    QVERIFY(bytes.endsWith('\n'));
}

void TestExport::redacts()
{
    ServedProgram program;
    QCOMPARE(program.run(arguments({QStringLiteral("--redact")})), 0);
    const QByteArray text = program.outputLines(0).join('\n');
    QVERIFY(!text.contains("0123456789abcdef0123456789abcdef"));
    QVERIFY(!text.contains("447700900123"));
    QVERIFY(text.contains("\"redacted\":true"));
    QVERIFY(text.contains("Hello"));
}

void TestExport::readsWhileAnotherWrites()
{
    ServedProgram writer;
    QVERIFY(writer.start());
    ServedProgram reader;
    for (int n = 1; n <= 3; ++n) {
        QVERIFY(writer.exchange(postRequest("{}")).startsWith("HTTP/1.1 200"));
        QCOMPARE(reader.run({QStringLiteral("export"), writer.capturePath()}), 0);
        QCOMPARE(reader.outputLines(0).size(), n);
    }
}

void TestExport::refusesWhatIsNoCapture()
{
    ServedProgram program;
    QCOMPARE(program.run({QStringLiteral("export"), QStringLiteral("/nowhere/x.ringback")}), 3);
    QVERIFY(program.standardError().contains("/nowhere/x.ringback"));
    QCOMPARE(program.run({QStringLiteral("export"), QCoreApplication::applicationFilePath()}), 3);
    QCOMPARE(program.standardError().count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
