// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servedprogram.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace {

constexpr int Patience = 20'000; // ms; a sanitizer build on a busy machine is slow

QString freeAddress()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QStringLiteral("127.0.0.1:%1").arg(server.serverPort());
}

/// Whether somebody comes to listen there.
bool isListening(const QString &address)
{
    return QTest::qWaitFor(
        [&address] {
            QTcpSocket socket;
            socket.connectToHost(QStringLiteral("127.0.0.1"), address.section(u':', 1).toUShort());
            return socket.waitForConnected(1000);
        },
        Patience);
}

} // namespace

/// "ringback" without a verb, seen from outside.
class TestWindowVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void wrongUsage_data();
    void wrongUsage();
    void takesWhatIsOfQt_data();
    void takesWhatIsOfQt();
    void saysThatThereIsNoDisplay();
    void secondWindowListens();

private:
    /// Runs with \a arguments in a home of its own.
    void start(ServedProgram &program, const QStringList &arguments) const;

    /// Likewise, until it ends; gives the exit status.
    int run(ServedProgram &program, const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
};

void TestWindowVerb::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const char *const folder : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        m_environment.insert(QLatin1StringView(folder), m_home->filePath(QLatin1StringView(folder)));
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                         QStringLiteral("unix:path=/nonexistent")); // the keychain of who runs this stays out
}

void TestWindowVerb::start(ServedProgram &program, const QStringList &arguments) const
{
    program.process().setProcessEnvironment(m_environment);
    program.process().setArguments(arguments);
    program.process().start();
}

int TestWindowVerb::run(ServedProgram &program, const QStringList &arguments) const
{
    program.process().setProcessEnvironment(m_environment);
    return program.run(arguments);
}

void TestWindowVerb::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char *name, const QStringList &arguments, const char *told) {
        QTest::newRow(name) << arguments << QByteArray(told);
    };
    row("verb behind an option",
        {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:9000"), QStringLiteral("serve")},
        "serve: a verb comes first: ringback serve --listen 127.0.0.1:9000");
    row("no verb", {QStringLiteral("listen")},
        "listen: there is no verb and no file of that name; the verbs are serve, decode, check and export.");
    row("no name", {QString()}, "CAPTURE: a file name is needed.");
}

void TestWindowVerb::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, told);
    ServedProgram program;
    QCOMPARE(run(program, arguments), 2);
    QCOMPARE(program.standardError(), QByteArray("ringback: " + told + '\n'));
}

void TestWindowVerb::takesWhatIsOfQt_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *arguments) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ');
    };
    row("-session 1_2");
    row("-platform offscreen");
    row("--platform offscreen");
    row("-style fusion");
    row("-style=fusion");
    row("-reverse");
}

void TestWindowVerb::takesWhatIsOfQt()
{
    QFETCH(const QStringList, arguments);
    const QString address = freeAddress();
    ServedProgram program;
    start(program, arguments + QStringList{QStringLiteral("--listen"), address});
    QVERIFY2(isListening(address), program.standardError().constData());
    QCOMPARE(program.stop(), 0);
}

void TestWindowVerb::saysThatThereIsNoDisplay()
{
    for (const char *const name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        m_environment.remove(QLatin1StringView(name));
    ServedProgram program;
    QCOMPARE(run(program, {}), 3);
    const QByteArray error = program.standardError();
    QCOMPARE(error.count('\n'), 1);
    QVERIFY2(error.contains("display") && error.contains("serve"), error.constData());
    QCOMPARE(run(program, {QStringLiteral("--help")}), 0); // needs none
    QCOMPARE(run(program, {QStringLiteral("--nonsense")}), 2);
}

void TestWindowVerb::secondWindowListens()
{
    const QString address = freeAddress();
    const QString other = freeAddress();
    ServedProgram first;
    start(first, {QStringLiteral("--listen"), address});
    QVERIFY2(isListening(address), first.standardError().constData());
    ServedProgram second; // as the action "Listen on another port" does
    start(second, {QStringLiteral("--listen"), other});
    QVERIFY2(isListening(other), second.standardError().constData());
    const QDir captures(m_home->filePath(QStringLiteral("XDG_DATA_HOME/ringback")));
    QCOMPARE(captures.entryList({QStringLiteral("*.ringback")}).size(), 2);
    QCOMPARE(second.stop(), 0);
    QCOMPARE(first.stop(), 0);
}

QTEST_GUILESS_MAIN(TestWindowVerb)
#include "tst_windowverb.moc"
