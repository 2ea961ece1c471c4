// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr int Patience = 20'000; // ms

struct Outcome
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

const QByteArray Good = "[{\"action\":\"talk\",\"text\":\"hi\"}]\n";
const QByteArray Bad = "[\n  {\"action\":\"talk\", \"text\":\"\xf0\x9f\x93\x9e\", \"level\":2}\n]\n";
const QByteArray Odd = "[{\"action\":\"talk\",\"text\":\"hi\",\"colour\":1}]";

} // namespace

/// The verb as the shell meets it: exit statuses, standard output and error.
class TestCheckVerb : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void statuses_data();
    void statuses();
    void lines();
    void linesOfAnOddName();
    void json();
    void jsonOfSeveralFiles();
    void standardInput();
    void syntax();

private:
    [[nodiscard]] QString path(const QByteArray &name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    void write(const QByteArray &name, const QByteArray &bytes) const;
    static Outcome run(const QStringList &arguments, const QByteArray &input = {});

    QTemporaryDir m_folder;
};

void TestCheckVerb::write(const QByteArray &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Outcome TestCheckVerb::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(RINGBACK_PROGRAM), QStringList{QStringLiteral("check")} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(Patience) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {.status = process.exitCode(),
            .output = process.readAllStandardOutput(),
            .errors = process.readAllStandardError()};
}

void TestCheckVerb::initTestCase()
{
    write("good.json", Good);
    write("bad.json", Bad);
    write("odd.json", Odd);
    write("empty.json", {});
    write("endless.json",
          '[' + QByteArray(R"({"action":"talk","text":"a","level":5},)").repeated(6'000).chopped(1) + ']');
    write("syntax.json", "[" + QByteArray("{'action':1},").repeated(3'000) + "]");
    write("mixed.json",
          '['
              + QByteArray(R"({"action":"wait"},{"action":"talk","text":"a","level":5},)")
                    .repeated(6'000)
                    .chopped(1)
              + ']');
    const QByteArray ncco = R"([{"action":"stream","streamUrl":["{base_url}/a.mp3"]}])";
    write("template.ncco.json", ncco);
    write("template.json", ncco);
}

void TestCheckVerb::statuses_data()
{
    QTest::addColumn<QStringList>("arguments"); // names that end in .json lie in the test's folder
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("lines");
    QTest::addColumn<QByteArray>("named"); // what the only error line names
    const auto row = [](const char *arguments, int status, int lines, const char *named) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts) << status
                                 << lines << QByteArray(named);
    };
    row("good.json", 0, 0, "");
    row("odd.json", 0, 1, "");
    row("bad.json", 1, 1, "");
    row("empty.json", 1, 1, "");
    row("endless.json", 1, 5000, "5,000 findings");
    row("syntax.json", 1, 4000, "4,000 findings"); // faults of the syntax are bounded by themselves
    row("mixed.json", 1, 10'000, "10,000 findings");
    row("good.json bad.json odd.json", 1, 2, "");
    row("template.ncco.json", 0, 0, ""); // its placeholders are filled in before it is sent
    row("template.json", 1, 2, "");
    row("missing.json", 3, 0, "missing.json");
    row("missing.json bad.json", 3, 1, "missing.json");
    row("bad.json missing.json", 3, 1, "missing.json");
    row("/", 3, 0, "/ cannot be read");
    row("--json good.json", 0, 1, "");
    row("--json bad.json", 1, 1, "");
    row("--json=1 good.json", 2, 0, "--json");
    row("--nonsense good.json", 2, 0, "nonsense");
}

void TestCheckVerb::statuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(int, lines);
    QFETCH(QByteArray, named);
    for (QString &argument : arguments) {
        if (argument.endsWith(QLatin1StringView(".json")))
            argument = path(argument.toLatin1());
    }
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.output.count('\n'), lines);
    QCOMPARE(outcome.errors.count('\n'), named.isEmpty() ? 0 : 1);
    QVERIFY2(outcome.errors.contains(named), outcome.errors.constData());
}

void TestCheckVerb::lines()
{
    const QByteArray name = path("bad.json").toUtf8();
    QCOMPARE(run({path("bad.json")}).output,
             name
                 + ":2:41: error: Vonage drops the call: \xe2\x80\x9clevel\xe2\x80\x9d has to be a number "
                   "from -1 to 1. [ncco-out-of-range]\n");
    QVERIFY(run({path("odd.json")}).output.contains(":1:31: warning: "));
}

/// A name is no pattern to put numbers into.
void TestCheckVerb::linesOfAnOddName()
{
    write("a%2 %3.json", Bad);
    const QByteArray place = path("a%2 %3.json").toUtf8() + ":2:41: ";
    const QByteArray output = run({path("a%2 %3.json")}).output;
    QVERIFY2(output.startsWith(place), output.constData());
}

void TestCheckVerb::json()
{
    QCOMPARE(run({QStringLiteral("--json"), path("good.json")}).output, QByteArray("[]\n"));
    const auto findings =
        QJsonDocument::fromJson(run({QStringLiteral("--json"), path("bad.json")}).output).array();
    QCOMPARE(findings.size(), 1);
    const QJsonObject finding = findings.first().toObject();
    QCOMPARE(finding.keys(),
             QStringList({QStringLiteral("column"), QStringLiteral("end_column"), QStringLiteral("end_line"),
                          QStringLiteral("line"), QStringLiteral("message"), QStringLiteral("pointer"),
                          QStringLiteral("rule"), QStringLiteral("severity")}));
    QCOMPARE(finding.value(u"line").toInt(), 2);
    QCOMPARE(finding.value(u"column").toInt(), 41);
    QCOMPARE(finding.value(u"end_line").toInt(), 2);
    QCOMPARE(finding.value(u"end_column").toInt(), 42);
    QCOMPARE(finding.value(u"severity").toString(), QStringLiteral("error"));
    QCOMPARE(finding.value(u"rule").toString(), QStringLiteral("ncco-out-of-range"));
    QCOMPARE(finding.value(u"pointer").toString(), QStringLiteral("/0/level"));
}

void TestCheckVerb::jsonOfSeveralFiles()
{
    const Outcome outcome = run({QStringLiteral("--json"), path("bad.json"), path("good.json"),
                                 path("missing.json"), path("odd.json")});
    QCOMPARE(outcome.status, 3);
    const auto findings = QJsonDocument::fromJson(outcome.output).array();
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings.first().toObject().value(u"file").toString(), path("bad.json"));
    QCOMPARE(findings.last().toObject().value(u"file").toString(), path("odd.json"));
}

void TestCheckVerb::standardInput()
{
    for (const QStringList &arguments : {QStringList(), QStringList{QStringLiteral("-")}}) {
        QCOMPARE(run(arguments, Good).status, 0);
        const Outcome outcome = run(arguments, Bad);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.output.startsWith("-:2:41: error: "), outcome.output.constData());
    }
    QVERIFY(run({QStringLiteral("--help")}).output.contains("--json"));
    QVERIFY(run({QStringLiteral("--version")}).output.startsWith("ringback "));
}

/// What stands before a fault is still checked.
void TestCheckVerb::syntax()
{
    const Outcome outcome =
        run({}, "[{\"action\":\"talk\",\"text\":\"hi\",\"level\":2},\n {\"action\":\"tal");
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.output.count('\n'), 2);
    QVERIFY(outcome.output.startsWith("-:1:39: error: "));
    QVERIFY(outcome.output.contains("\n-:2:16: error: "));
    QVERIFY(outcome.output.endsWith(" [ncco-not-json]\n"));
}

QTEST_GUILESS_MAIN(TestCheckVerb)
#include "tst_checkverb.moc"
