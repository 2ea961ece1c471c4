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
    void findsRelated_data();
    void findsRelated();
    void tellsOfRelations_data();
    void tellsOfRelations();
    void writesHarWithoutMalformed();
    void writesToAFileWhole();
    void writesBesideFilesOfOthers();
    void writesIntoWhatIsNoFile();
    void redacts();
    void readsWhileAnotherWrites();
    void leavesWhatIsBeingWrittenAlone();
    void refusesWhatIsNoCapture();

private:
    [[nodiscard]] QStringList arguments(const QStringList &options) const;

    ServedProgram m_served;      // its capture holds three events
    ServedProgram m_related;     // its capture holds those of relatedRequests()
    QList<QByteArray> m_printed; // of m_related
};

namespace {

QByteArray getRequest(const QByteArray &target) { return "GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n"; }

QByteArray receipt(const QByteArray &status)
{
    return getRequest(
        "/dlr?msisdn=447700900123&to=Acme&network-code=23410&messageId=0A&price=0.03&scts=2403050915"
        "&message-timestamp=2024-03-05+09%3A15%3A30&status="
        + status);
}

QByteArray part(const QByteArray &messageId, int number)
{
    return getRequest(
        "/in?msisdn=447700900123&to=447700900456&text=x&type=text&keyword=X&concat=true&concat-ref=7"
        "&concat-total=2&message-timestamp=2024-03-05+09%3A15%3A00&concat-part="
        + QByteArray::number(number) + "&messageId=" + messageId);
}

/// What Vonage sends about a call that is answered late and then transferred, a message in two parts, one
/// that was sent, and a workflow of messages. Ids are the positions, from 1.
QList<QByteArray> relatedRequests()
{
    const QByteArray call = "uuid=u1&conversation_uuid=CON-1&to=447700900456&from=447700900123";
    return {
        getRequest("/answer?" + call),
        getRequest("/answer?" + call), // 2: again
        getRequest("/fallback?" + call
                   + "&reason=Connection+closed.&original_request=%7B%22url%22%3A%22u%22%2C%22type%22%3A%22"
                     "answer%22%7D"), // 3: and elsewhere
        postRequest(R"({"uuid":"u1","conversation_uuid_from":"CON-1","conversation_uuid_to":"CON-2",)"
                    R"("timestamp":"2024-03-05T09:16:00.000Z"})"),
        postRequest(R"({"uuid":"u2","conversation_uuid":"CON-2","to":"447700900456","from":"447700900123",)"
                    R"("status":"ringing","direction":"outbound","timestamp":"2024-03-05T09:16:01.000Z"})"),
        receipt("buffered&err-code=0"),
        receipt("delivered&err-code=0"),
        receipt("failed&err-code=6"), // 8: contradicts 7
        part("0B", 1),
        part("0C", 1), // 10: not 2
        part("0D", 2),
        postRequest(R"({"dispatch_uuid":"d","template":"failover","status":"completed",)"
                    R"("timestamp":"2024-03-05T09:17:00.000Z","_links":{"messages":[)"
                    R"({"message_uuid":"m1"},{"message_uuid":"m2"}]}})"),
        postRequest(R"({"message_uuid":"m2","to":"447700900456","from":"447700900123","channel":"sms",)"
                    R"("timestamp":"2024-03-05T09:17:00.000Z","status":"delivered"})"),
    };
}

} // namespace

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

    QVERIFY(m_related.start({QStringLiteral("--print")}));
    const QList<QByteArray> requests = relatedRequests();
    for (qsizetype i = 0; i < requests.size(); ++i) {
        QVERIFY(m_related.exchange(requests.at(i)).startsWith("HTTP/1.1 200"));
        m_printed = m_related.outputLines(i + 1); // so that the next knows the reply
    }
    QCOMPARE(m_printed.size(), requests.size());
    QCOMPARE(m_related.stop(), 0);
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
    for (const char *part : {"-wal", "-shm", "-journal", ".lock"}) {
        QTest::newRow(part) << QStringList{QStringLiteral("-o"),
                                           m_served.capturePath() + QLatin1StringView(part)}
                            << QByteArray("-o");
    }
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
    QTest::addColumn<QStringList>("filters");
    QTest::addColumn<QList<int>>("ids");
    QTest::newRow("all") << QStringList{QString()} << QList<int>{1, 2, 3};
    QTest::newRow("api") << QStringList{QStringLiteral("api:malformed")} << QList<int>{3};
    QTest::newRow("word") << QStringList{QStringLiteral("NEEDLE")} << QList<int>{2};
    QTest::newRow("not") << QStringList{QStringLiteral("-api:malformed")} << QList<int>{1, 2};
    QTest::newRow("code") << QStringList{QStringLiteral("code:>=400")} << QList<int>{3};
    QTest::newRow("source") << QStringList{QStringLiteral("src:local method:GET")} << QList<int>{1};
    QTest::newRow("problem") << QStringList{QStringLiteral("problem:not-http")} << QList<int>{3};
    QTest::newRow("two") << QStringList{QStringLiteral("api:other"), QStringLiteral("NEEDLE")}
                         << QList<int>{2};
    QTest::newRow("none") << QStringList{QStringLiteral("has:note")} << QList<int>{};
}

void TestExport::filters()
{
    QFETCH(QStringList, filters);
    QFETCH(QList<int>, ids);
    QStringList options;
    for (const QString &filter : filters)
        options << QStringLiteral("--filter") << filter;
    ServedProgram program;
    QCOMPARE(program.run(arguments(options)), 0);
    QList<int> found;
    for (const QByteArray &line : program.outputLines(0))
        found << QJsonDocument::fromJson(line).object().value(QStringLiteral("id")).toInt();
    QCOMPARE(found, ids);
}

void TestExport::findsRelated_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QList<int>>("ids");
    QTest::newRow("call") << QStringLiteral("call:u1") << QList<int>{1, 2, 3, 4};
    QTest::newRow("first conversation") << QStringLiteral("conversation:CON-1") << QList<int>{1, 2, 3, 4};
    QTest::newRow("second conversation") << QStringLiteral("conversation:con-2") << QList<int>{4, 5};
    QTest::newRow("SMS") << QStringLiteral("message:0A") << QList<int>{6, 7, 8};
    QTest::newRow("in a workflow") << QStringLiteral("message:m1") << QList<int>{12};
    QTest::newRow("message and workflow") << QStringLiteral("message:m2") << QList<int>{12, 13};
    QTest::newRow("redelivered") << QStringLiteral("problem:redelivered") << QList<int>{2};
    QTest::newRow("fell back") << QStringLiteral("problem:fell-back") << QList<int>{3};
    QTest::newRow("contradiction") << QStringLiteral("problem:contradicting-receipt") << QList<int>{8};
    QTest::newRow("part") << QStringLiteral("problem:duplicate-part") << QList<int>{10};
}

void TestExport::findsRelated()
{
    QFETCH(QString, filter);
    ServedProgram program;
    QCOMPARE(
        program.run({QStringLiteral("export"), m_related.capturePath(), QStringLiteral("--filter"), filter}),
        0);
    QList<int> found;
    for (const QByteArray &line : program.outputLines(0))
        found << QJsonDocument::fromJson(line).object().value(QStringLiteral("id")).toInt();
    QTEST(found, "ids");
}

void TestExport::tellsOfRelations_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("redelivered") << 2 << QStringLiteral("redelivered")
                                 << QStringList{QStringLiteral("attempt 2"),
                                                QStringLiteral("answered with 200")};
    QTest::newRow("fell back") << 3 << QStringLiteral("fell-back")
                               << QStringList{QStringLiteral("fallback"),
                                              QStringLiteral("answered with 200")};
    QTest::newRow("contradiction") << 8 << QStringLiteral("contradicting-receipt")
                                   << QStringList{QStringLiteral("“delivered”")};
    QTest::newRow("part") << 10 << QStringLiteral("duplicate-part") << QStringList{QStringLiteral("Part 1")};
}

void TestExport::tellsOfRelations()
{
    QFETCH(int, id);
    QFETCH(QString, problem);
    QFETCH(QStringList, texts);
    ServedProgram program;
    QCOMPARE(program.run({QStringLiteral("export"), m_related.capturePath()}), 0);
    const QList<QByteArray> exported = program.outputLines(0);
    QCOMPARE(exported.size(), m_printed.size());
    for (const QByteArray &line : {m_printed.at(id - 1), exported.at(id - 1)}) {
        const auto event = QJsonDocument::fromJson(line).object();
        QCOMPARE(event.value(QStringLiteral("id")).toInt(), id);
        const auto problems = event.value(QStringLiteral("problems")).toArray();
        QVERIFY2(problems.size() == 1, line.constData());
        QCOMPARE(problems.at(0)[QStringLiteral("id")].toString(), problem);
        QVERIFY(problems.at(0)[QStringLiteral("field")].isNull());
        for (const QString &text : texts)
            QVERIFY2(problems.at(0)[QStringLiteral("text")].toString().contains(text), line.constData());
    }
    // The event object names its own ids only.
    const auto transfer = QJsonDocument::fromJson(exported.at(3)).object();
    QCOMPARE(transfer.value(QStringLiteral("conversation")).toString(), QStringLiteral("CON-2"));
    QVERIFY(QJsonDocument::fromJson(exported.at(11)).object().value(QStringLiteral("message")).isNull());
    QCOMPARE(program.run({QStringLiteral("export"), m_related.capturePath(), QStringLiteral("--format"),
                          QStringLiteral("csv"), QStringLiteral("--filter"),
                          QStringLiteral("problem:") + problem}),
             0);
    QVERIFY(program.outputLines(0).at(1).contains(problem.toUtf8()));
}

void TestExport::writesHarWithoutMalformed()
{
    ServedProgram program;
    QCOMPARE(program.run(arguments({QStringLiteral("--format"), QStringLiteral("har")})), 0);
    const QByteArray text = program.outputLines(0).join('\n');
    const auto log = QJsonDocument::fromJson(text).object().value(QStringLiteral("log")).toObject();
    QCOMPARE(log.value(QStringLiteral("version")).toString(), QStringLiteral("1.2"));
    QCOMPARE(log.value(QStringLiteral("entries")).toArray().size(), 2);
    QCOMPARE(program.standardError(),
             QByteArray("1 malformed request left out: this format has no place for it.\n"));
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

void TestExport::writesBesideFilesOfOthers()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("poetry"));
    for (const QString &name : {path, QString(path + QStringLiteral(".lock"))}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("1\n"), 2);
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFile::FileModificationTime));
    }
    ServedProgram program;
    QCOMPARE(program.run(arguments({QStringLiteral("-o"), path})), 0);
    QVERIFY(QFileInfo(path).size() > 2);
    QFile lock(path + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::ReadOnly));
    QCOMPARE(lock.readAll(), QByteArray("1\n"));
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

void TestExport::leavesWhatIsBeingWrittenAlone()
{
    ServedProgram writer;
    QVERIFY(writer.start());
    QVERIFY(writer.exchange(postRequest("{}")).startsWith("HTTP/1.1 200"));
    ServedProgram exporter;
    QCOMPARE(exporter.run(arguments({QStringLiteral("-o"), writer.capturePath()})), 3);
    QVERIFY2(exporter.standardError().contains("is being written"), exporter.standardError().constData());
    QCOMPARE(exporter.run({QStringLiteral("export"), writer.capturePath()}), 0);
    QCOMPARE(exporter.outputLines(0).size(), 1);
}

void TestExport::refusesWhatIsNoCapture()
{
    ServedProgram program;
    QCOMPARE(program.run({QStringLiteral("export"), QStringLiteral("/nowhere/x.ringback")}), 3);
    QVERIFY(program.standardError().contains("The folder /nowhere does not exist."));
    QCOMPARE(program.run({QStringLiteral("export"), QCoreApplication::applicationFilePath()}), 3);
    QCOMPARE(program.standardError().count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
