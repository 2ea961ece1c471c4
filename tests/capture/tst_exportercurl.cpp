// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/requestparser.h"

#include "exportsamples.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace ringback;

namespace {

std::optional<HttpRequest> parsed(const QByteArray &wire)
{
    RequestParser parser{Limits{}};
    QByteArrayView rest = wire;
    while (true) {
        const ParseStep step = parser.feed(rest);
        rest = rest.sliced(step.consumed);
        if (const auto *complete = std::get_if<Parsed>(&step.outcome))
            return complete->request;
        if (!std::holds_alternative<AwaitsContinue>(step.outcome))
            return std::nullopt;
    }
}

QByteArray curlLine(const HttpRequest &request)
{
    return exported({sampleEvent(request)}, {.format = ExportFormat::Curl});
}

QByteArray post(const QByteArray &body, const QByteArray &fields = {})
{
    return "POST /webhooks/event HTTP/1.1\r\nHost: example.test\r\n" + fields
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray everyByte()
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes += char(byte);
    return bytes;
}

} // namespace

class TestExporterCurl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void text_data();
    void text();
    void keepsTls();
    void leavesOut();
    void reproduces_data();
    void reproduces();
    void chunked_data();
    void chunked();
    void staysInItsQuotes();

private:
    void runBash(const QByteArray &script);

    QTemporaryDir m_directory;
    QTcpServer m_server;
    QByteArray m_received;
    qsizetype m_expectedSize = 0; // answered when so much was received, or else at the end of a chunked body
};

void TestExporterCurl::initTestCase()
{
    QVERIFY(m_directory.isValid());
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            m_received += socket->readAll();
            const bool isComplete = m_expectedSize > 0 ? m_received.size() >= m_expectedSize
                                                       : m_received.endsWith("\r\n0\r\n\r\n");
            if (!isComplete)
                return;
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
    // A curl that goes to our server whatever the URL says, with a configuration and an environment in its
    // way.
    const QString curl = QStandardPaths::findExecutable(u"curl"_s);
    if (curl.isEmpty())
        return;
    QFile wrapper(m_directory.filePath(u"curl"_s));
    QVERIFY(wrapper.open(QIODevice::WriteOnly));
    wrapper.write("#!/bin/sh\nexec " + curl.toUtf8() + " \"$@\" -sS -m 20 --connect-to ::127.0.0.1:"
                  + QByteArray::number(m_server.serverPort()) + '\n');
    wrapper.setPermissions(wrapper.permissions() | QFileDevice::ExeOwner);
    QFile configuration(m_directory.filePath(u".curlrc"_s));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write("header = \"X-From-Configuration: 1\"\nuser-agent = \"configured\"\n");
}

void TestExporterCurl::init() { m_received.clear(); }

void TestExporterCurl::runBash(const QByteArray &script)
{
    QProcess bash;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, QString(m_directory.path() + u':' + environment.value(u"PATH"_s)));
    environment.insert(u"HOME"_s, m_directory.path());
    environment.insert(u"CURL_HOME"_s, m_directory.path());
    environment.insert(u"http_proxy"_s, u"http://127.0.0.1:9"_s);
    bash.setProcessEnvironment(environment);
    bash.setWorkingDirectory(m_directory.path());
    bash.start(u"bash"_s, {u"-s"_s});
    bash.write(script);
    bash.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(bash.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(bash.readAllStandardError(), ""_ba);
    QCOMPARE(bash.exitCode(), 0);
}

void TestExporterCurl::text_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("GET")
        << "GET /a?b=c&d=%20 HTTP/1.1\r\nHost: example.test:8080\r\nAccept: */*\r\n\r\n"_ba
        << R"(curl -q -g --noproxy '*' -H User-Agent: -H 'Host: example.test:8080' -H 'Accept: */*' )"
           R"(--request-target '/a?b=c&d=%20' http://example.test:8080)"_ba;
    QTest::newRow("POST")
        << post("{\"a\":\"it's\\\"\"}\n", "Content-Type: application/json\r\n")
        << R"(curl -q -g --noproxy '*' -H User-Agent: -H Accept: -H Expect: -H 'Host: example.test' )"
           R"(-H 'Content-Type: application/json' -H 'Content-Length: 15' )"
           R"(--data-raw $'{"a":"it\'s\\""}\n' --request-target /webhooks/event http://example.test)"_ba;
    QTest::newRow("HTTP/1.0 without Host")
        << "PURGE / HTTP/1.0\r\nX:\r\n\r\n"_ba
        << R"(curl -q -g --noproxy '*' --http1.0 -X PURGE -H Host: -H User-Agent: -H Accept: -H 'X;' )"
           R"(--request-target / http://127.0.0.1:8484)"_ba;
    QTest::newRow("NUL goes through a pipe")
        << post(QByteArray("a\0b", 3))
        << R"(base64 -d <<<YQBi | curl -q -g --noproxy '*' -H User-Agent: -H Accept: -H Content-Type: -H Expect: )"
           R"(-H 'Host: example.test' -H 'Content-Length: 3' --data-binary @- --request-target /webhooks/event )"
           R"(http://example.test)"_ba;
}

void TestExporterCurl::text()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, line);
    const auto request = parsed(wire);
    QVERIFY(request);
    QCOMPARE(curlLine(*request), QByteArray(line + '\n'));
}

void TestExporterCurl::keepsTls()
{
    Event event = sampleEvent(*parsed("GET /a HTTP/1.1\r\nHost: a:1\r\n\r\n"));
    event.overTls = true;
    QCOMPARE(exported({event}, {.format = ExportFormat::Curl}),
             "curl -q -g --noproxy '*' --http1.1 -H User-Agent: -H Accept: -H 'Host: a:1' "
             "--request-target /a https://a:1\n");
}

void TestExporterCurl::leavesOut()
{
    HttpRequest broken = *parsed(post("x"));
    broken.fieldSection += "no colon\r\n";
    HttpRequest injected = *parsed(post("x"));
    injected.fieldSection = "Host: a\nX: y\r\n";
    HttpRequest onlyBlank = *parsed("GET / HTTP/1.0\r\nX: \r\n\r\n");
    HttpRequest trailed =
        *parsed("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX-Sum: 1\r\n\r\n");

    ExportCounts counts;
    const QByteArray lines = exported({sampleEvent(broken), sampleEvent(injected), sampleEvent(onlyBlank),
                                       sampleEvent(trailed), malformedEvent("what?", 4)},
                                      {.format = ExportFormat::Curl}, &counts);
    QCOMPARE(counts,
             (ExportCounts{.written = 1, .malformed = 1, .notReproducible = 3, .withoutTrailers = 1}));
    QCOMPARE(lines.count('\n'), 1);
}

void TestExporterCurl::reproduces_data()
{
    const auto get = [](const QByteArray &target, const QByteArray &fields) {
        return QByteArray("GET " + target + " HTTP/1.1\r\n" + fields + "\r\n");
    };
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("GET") << get("/a?b=c", "Host: example.test\r\n");
    QTest::newRow("many headers in their order and case")
        << get("/", "accept: */*\r\nhOST:example.test\r\nX-A: 1\r\nx-a: 2\r\nUSER-AGENT: me\r\nX-A: 1\r\n");
    QTest::newRow("Host last") << get("/", "X: 1\r\nHost: example.test\r\n");
    QTest::newRow("Host of odd spelling first") << get("/", "host:  example.test \r\nX: 1\r\n");
    QTest::newRow("empty Host") << get("/", "Host:\r\nX: 1\r\n");
    QTest::newRow("empty headers") << get("/", "Host: a\r\nX-Empty:\r\nAccept:\r\nUser-Agent:\r\n");
    QTest::newRow("blank headers") << get("/", "Host: a\r\nX-Blank: \r\nY-Blank:  \t\r\nZ: 1\r\n");
    QTest::newRow("blank header that curl has one of")
        << get("/", "Host: a\r\nAuthorization: Basic x\r\nUser-Agent: \r\nAccept: \r\n");
    QTest::newRow("header of curl's behind a blank one")
        << get("/", "X-Blank: \r\nUser-Agent: a\r\nHost: a\r\n");
    QTest::newRow("blank header first") << get("/", "X-Blank: \r\nHost: a\r\n");
    QTest::newRow("blank header behind an empty one") << get("/", "Host: a\r\nX-Empty:\r\nX-Blank: \r\n");
    QTest::newRow("white space around values") << get("/", "Host: a\r\nA:b\r\nC:\td \r\nE:  f  g  \r\n");
    QTest::newRow("value that ends with a semicolon") << get("/", "Host: a\r\nX: ;\r\nY: b;\r\nZ:;\r\n");
    QTest::newRow("value that ends with a colon") << get("/", "Host: a\r\nX: b:\r\n");
    QTest::newRow("value with an at sign") << get("/", "Host: a\r\nX: @/etc/passwd\r\n");
    QTest::newRow("header bytes that are no ASCII") << get("/", "Host: a\r\nX: caf\xe9 \xc3\xa9 \xff\r\n");
    QTest::newRow("special headers") << get(
        "/",
        "Host: a\r\nConnection: close, TE\r\nTE: trailers\r\nCookie: a=b\r\nCookie: c=d\r\n"
        "Authorization: Bearer abc\r\nAccept-Encoding: gzip, br\r\nRange: bytes=0-1\r\nReferer: http://x/\r\n"
        "If-Modified-Since: Mon, 23 Nov 2026 08:41:07 GMT\r\nProxy-Connection: x\r\nUpgrade: h2c\r\n");
    QTest::newRow("dots, brackets, fragment, encodings")
        << get("/a/../b/./c//d/[1-3]/{x,y}?q=%41+%zz&e=#f?%", "Host: a\r\n");
    QTest::newRow("absolute target") << get("http://other.test:1/x?y", "Host: other.test:1\r\n");
    QTest::newRow("asterisk") << "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n"_ba;
    QTest::newRow("CONNECT") << "CONNECT other.test:443 HTTP/1.1\r\nHost: other.test:443\r\n\r\n"_ba;
    QTest::newRow("Host with IPv6") << get("/", "Host: [2001:db8::1]:8080\r\n");
    QTest::newRow("Host that is no URL's") << get("/", "Host: a%41!b\r\n");
    QTest::newRow("HEAD") << "HEAD /a HTTP/1.1\r\nHost: a\r\n\r\n"_ba;
    QTest::newRow("method of odd bytes") << "!#$%&'*+-.^_`|~x /x HTTP/1.1\r\nHost: a\r\n\r\n"_ba;
    QTest::newRow("method like an option") << "--next /x HTTP/1.1\r\nHost: a\r\n\r\n"_ba;
    QTest::newRow("lower-case method") << "get / HTTP/1.1\r\nHost: a\r\n\r\n"_ba;
    QTest::newRow("HTTP/1.0") << "GET / HTTP/1.0\r\n\r\n"_ba;
    QTest::newRow("HTTP/1.0 POST") << "POST / HTTP/1.0\r\nContent-Length: 2\r\nX:\r\n\r\nhi"_ba;
    QTest::newRow("POST without body") << "POST / HTTP/1.1\r\nHost: a\r\n\r\n"_ba;
    QTest::newRow("POST with Content-Length 0") << post("");
    QTest::newRow("GET with body") << "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi"_ba;
    QTest::newRow("PUT") << "PUT / HTTP/1.1\r\nContent-Length: 2\r\nHost: a\r\n\r\nhi"_ba;
    QTest::newRow("lengths spelt oddly") << "POST / HTTP/1.1\r\nHost: a\r\ncontent-LENGTH:002 \r\n\r\nhi"_ba;
    QTest::newRow("form") << post("a=b&c=d%20e", "Content-Type: application/x-www-form-urlencoded\r\n");
    QTest::newRow("JSON") << post("{\"text\":\"it's \\\"é\\\" 100%\"}", "Content-Type: application/json\r\n");
    QTest::newRow("body like a file name") << post("@/etc/passwd");
    QTest::newRow("body like an option") << post("--next");
    QTest::newRow("body of line breaks") << post("\r\n\n\r");
    QTest::newRow("every byte but NUL") << post(everyByte().sliced(1));
    QTest::newRow("every byte") << post(everyByte());
    QTest::newRow("hexadecimal digits behind an escape") << post("\x01"
                                                                 "1\xff"
                                                                 "ff\x1b[0m");
    QTest::newRow("longest body in an argument") << post(QByteArray(96 * 1024, '\''));
    QTest::newRow("larger body") << post(QByteArray(96 * 1024 + 1, '\''));
    QTest::newRow("2 MB") << post(everyByte().repeated(8192));
    QTest::newRow("Expect") << post("hi", "Expect: 100-continue\r\n");
}

void TestExporterCurl::reproduces()
{
    if (!QFile::exists(m_directory.filePath(u"curl"_s)))
        QSKIP("curl is not installed");
    QFETCH(QByteArray, wire);
    const auto request = parsed(wire);
    QVERIFY2(request, "the row is no request");
    const QByteArray lines = curlLine(*request);
    QCOMPARE(lines.count('\n'), 1);
    m_expectedSize = wire.size();
    runBash(lines);
    QCOMPARE(m_received.size(), wire.size());
    QCOMPARE(m_received, wire);
}

void TestExporterCurl::chunked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("text") << "hello"_ba;
    QTest::newRow("every byte") << everyByte();
    QTest::newRow("2 MB") << everyByte().repeated(8192);
}

void TestExporterCurl::chunked()
{
    if (!QFile::exists(m_directory.filePath(u"curl"_s)))
        QSKIP("curl is not installed");
    QFETCH(QByteArray, body);
    HttpRequest request =
        *parsed("POST /c HTTP/1.1\r\nHost: a\r\ntransfer-ENCODING: chunked\r\nX: 1\r\n\r\n0\r\n\r\n");
    request.body = body;
    m_expectedSize = 0;
    runBash(curlLine(request));
    QVERIFY(m_received.startsWith(request.head()));
    const auto received = parsed(m_received);
    QVERIFY(received);
    QCOMPARE(*received, request);
}

// Nothing that a sender writes is run by the shell or makes curl do more than one request.
void TestExporterCurl::staysInItsQuotes()
{
    if (!QFile::exists(m_directory.filePath(u"curl"_s)))
        QSKIP("curl is not installed");
    const QByteArrayList hostile{"$(touch broken)",
                                 "`touch broken`",
                                 "'; touch broken; '",
                                 "\"; touch broken; \"",
                                 "\\'; touch broken; \\'",
                                 "!touch broken",
                                 "'!set",
                                 "'!s",
                                 "$'\\x27; touch broken; '",
                                 "| touch broken &",
                                 "\\",
                                 "'",
                                 "\\'",
                                 "> broken",
                                 "#",
                                 "~",
                                 "*",
                                 "${IFS}",
                                 "\n touch broken \n"};
    for (const QByteArray &text : hostile) {
        QByteArray line = text; // of what a header may hold
        line.replace('\n', ' ');
        QByteArray word = line;
        word.replace(' ', '+');
        m_received.clear();
        const QByteArray wire = "POST /" + word + " HTTP/1.1\r\nHost: a\r\nX: " + line
            + ".\r\nContent-Length: " + QByteArray::number(text.size()) + "\r\n\r\n" + text;
        const auto request = parsed(wire);
        QVERIFY2(request, wire.constData());
        m_expectedSize = wire.size();
        runBash("set -o history\nset -o histexpand\n" + curlLine(*request)); // as at a prompt
        QCOMPARE(m_received, wire);
        QVERIFY2(!QFile::exists(m_directory.filePath(u"broken"_s)), text.constData());
    }
}

QTEST_GUILESS_MAIN(TestExporterCurl)
#include "tst_exportercurl.moc"
