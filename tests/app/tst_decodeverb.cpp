// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
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

const QByteArray Good = "GET /a?status=started HTTP/1.1\r\nHost: x\r\n\r\n";
const QByteArray Bad = "nonsense\r\n\r\n";

} // namespace

/// The verb as the shell meets it: exit statuses, standard output and error.
class TestDecodeVerb : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statuses_data();
    void statuses();
    void standardInput();
    void printsWhileInputGoesOn();
    void hints();
    void environment();
    void readerGone();

private:
    [[nodiscard]] QString path(const QByteArray &name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    void write(const QByteArray &name, const QByteArray &bytes) const;
    static Outcome run(const QStringList &arguments, const QByteArray &input = {},
                       const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

    QTemporaryDir m_folder;
};

void TestDecodeVerb::write(const QByteArray &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Outcome TestDecodeVerb::run(const QStringList &arguments, const QByteArray &input,
                            const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(RINGBACK_PROGRAM), QStringList{QStringLiteral("decode")} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(Patience) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {.status = process.exitCode(),
            .output = process.readAllStandardOutput(),
            .errors = process.readAllStandardError()};
}

void TestDecodeVerb::statuses_data()
{
    QTest::addColumn<QStringList>("arguments"); // file names without a slash lie in the test's folder
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("events");
    QTest::addColumn<QByteArray>("named"); // what the only error line names
    const auto row = [](const char *arguments, int status, int events, const char *named) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts) << status
                                 << events << QByteArray(named);
    };
    row("good.http", 0, 1, "");
    row("good.http good.http", 0, 2, "");
    row("empty.http", 0, 0, "");
    row("bad.http", 1, 1, "bad.http");
    row("bad.http good.http", 1, 2, "bad.http");
    row("cut.http", 1, 1, "cut.http");
    row("cut%2.http", 1, 1, "cut%2.http: request 1: ");
    row("missing.http", 3, 0, "missing.http");
    row("missing.http good.http", 3, 1, "missing.http");
    row("--pretty good.http", 0, 0, "");
    row("--source 174.37.245.33 good.http", 0, 1, "");
    row("--source 174.37.245 good.http", 2, 0, "--source");
    row("--source 1.2.3.4:80 good.http", 2, 0, "--source");
    row("good.http --source", 2, 0, "--source");
    row("--pretty=1 good.http", 2, 0, "--pretty");
    row("--bind /a=voice --bind /b=c=sms.inbound --short-codes 43210,777 good.http", 0, 1, "");
    row("--bind /a=phone good.http", 2, 0, "--bind: “phone” is none of sms, us-short-codes, voice,");
    row("--bind /a=malformed good.http", 2, 0, "--bind");
    row("--bind /a=voice.event.completed good.http", 2, 0, "--bind");
    row("--bind a=voice good.http", 2, 0, "--bind");
    row("--bind /a good.http", 2, 0, "--bind");
    row("--bind /a?b=voice good.http", 2, 0, "--bind");
    row("--bind /a= good.http", 2, 0, "--bind");
    row("--bind /a=voice --bind /a=sms good.http", 2, 0, "--bind: the path /a is bound twice");
    row("--bind", 2, 0, "--bind");
    row("--short-codes 12 good.http", 2, 0, "--short-codes: “12” is not a short code");
    row("--short-codes 43210, good.http", 2, 0, "--short-codes");
    row("--short-codes +43210 good.http", 2, 0, "--short-codes");
    row("--nonsense good.http", 2, 0, "nonsense");
}

void TestDecodeVerb::statuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(int, events);
    QFETCH(QByteArray, named);
    write("good.http", Good);
    write("bad.http", Bad);
    write("cut.http", Good.chopped(3));
    write("cut%2.http", Good.chopped(3));
    write("empty.http", {});
    for (QString &argument : arguments) {
        if (argument.endsWith(QLatin1StringView(".http")))
            argument = path(argument.toLatin1());
    }
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, status);
    QCOMPARE(QByteArray('\n' + outcome.output).count("\n{\"id\":"), events);
    QCOMPARE(outcome.errors.count('\n'), named.isEmpty() ? 0 : 1);
    QVERIFY2(outcome.errors.contains(named), outcome.errors.constData());
}

void TestDecodeVerb::standardInput()
{
    for (const QStringList &arguments : {QStringList(), QStringList{QStringLiteral("-")}}) {
        const Outcome outcome = run(arguments, Good + Good);
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.output.count('\n'), 2);
    }
    QCOMPARE(run({}, Bad).status, 1);
    QVERIFY(run({QStringLiteral("--help")}).output.contains("--source"));
    QVERIFY(run({QStringLiteral("--version")}).output.startsWith("ringback "));
}

void TestDecodeVerb::printsWhileInputGoesOn()
{
    QProcess process;
    process.start(QStringLiteral(RINGBACK_PROGRAM), {QStringLiteral("decode")});
    for (int i = 1; i <= 2; ++i) {
        process.write(Good);
        QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), Patience);
        QVERIFY(process.readLine().startsWith(QByteArray("{\"id\":" + QByteArray::number(i))));
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(Patience));
    QCOMPARE(process.exitCode(), 0);
}

void TestDecodeVerb::hints()
{
    const Outcome bound = run({QStringLiteral("--bind"), QStringLiteral("/a=voice.answer")}, Good);
    QVERIFY2(bound.output.contains(R"("kind":"voice.answer","confidence":"certain","evidence":["/a"])"),
             bound.output.constData());
    const Outcome own = run({QStringLiteral("--short-codes"), QStringLiteral("777, 43210")},
                            "GET /a?msisdn=447700900123&messageId=0A&to=43210&text=x HTTP/1.1\r\nHost: "
                            "x\r\n\r\n");
    QVERIFY2(own.output.contains(R"("kind":"shortcode.inbound","confidence":"certain")"),
             own.output.constData());
}

void TestDecodeVerb::environment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("RINGBACK_SIGNATURE_SECRET"), QStringLiteral("abcde"));
    environment.insert(QStringLiteral("RINGBACK_SIGNATURE_METHOD"), QStringLiteral("sha1"));
    const QByteArray request =
        "GET /?a=alphabet&b=bananas&timestamp=2100&sig=b7f749de27b4adcf736cc95c9a7e059a16c85127"
        " HTTP/1.1\r\nHost: x\r\n\r\n";
    const Outcome outcome = run({}, request, environment);
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.contains(R"("signature":{"scheme":"sms-sha1","verdict":"valid-stale")"),
             outcome.output.constData());
    QVERIFY(!outcome.output.contains("abcde"));

    environment.insert(QStringLiteral("RINGBACK_SIGNATURE_METHOD"), QStringLiteral("SHA-1"));
    const Outcome wrong = run({}, request, environment);
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.errors.contains("RINGBACK_SIGNATURE_METHOD"), wrong.errors.constData());
}

void TestDecodeVerb::readerGone()
{
    QProcess process;
    process.start(QStringLiteral(RINGBACK_PROGRAM), {QStringLiteral("decode")});
    QVERIFY(process.waitForStarted(Patience));
    process.closeReadChannel(QProcess::StandardOutput);
    process.write(Good.repeated(20'000)); // more than any pipe holds
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(Patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

QTEST_GUILESS_MAIN(TestDecodeVerb)
#include "tst_decodeverb.moc"
