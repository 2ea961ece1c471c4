// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/httprequest.h"

#include <QTest>

#include <algorithm>
#include <ranges>

using namespace ringback;

static_assert(std::ranges::forward_range<HeaderFields>);

class TestHttpRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksFields_data();
    void walksFields();
    void findsFirst_data();
    void findsFirst();
    void iteratesTwice();
    void splitsTarget_data();
    void splitsTarget();
    void writesHead();
    void tellsSize();
};

void TestHttpRequest::walksFields_data()
{
    QTest::addColumn<QByteArray>("section");
    QTest::addColumn<QByteArrayList>("fields");

    const auto row = [](const char *name, const char *section, const QByteArrayList &fields) {
        QTest::newRow(name) << QByteArray(section) << fields;
    };
    row("none", "", {});
    row("one", "Host: a\r\n", {"Host=a"});
    row("order, case and repeats", "B: 1\r\na: 2\r\nb: 3\r\nA: 2\r\n", {"B=1", "a=2", "b=3", "A=2"});
    row("blanks", "A:\r\nB: \r\nC:\t x \t\r\nD:y\r\nE: x  y\r\n", {"A=", "B=", "C=x", "D=y", "E=x  y"});
    row("colons in the value", "Host: [::1]:80\r\n", {"Host=[::1]:80"});
    row("bytes above ASCII", "A: \xc3\xa9\r\n", {"A=\xc3\xa9"});
}

void TestHttpRequest::walksFields()
{
    QFETCH(const QByteArray, section);
    QByteArrayList fields;
    for (const HeaderField &field : HeaderFields(section))
        fields << field.name.toByteArray() + '=' + field.value.toByteArray();
    QTEST(fields, "fields");
}

void TestHttpRequest::findsFirst_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("found");
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("same case") << QByteArray("Host") << true << QByteArray("a");
    QTest::newRow("other case") << QByteArray("hOST") << true << QByteArray("a");
    QTest::newRow("first of two") << QByteArray("x-a") << true << QByteArray("1");
    QTest::newRow("empty value") << QByteArray("X-Empty") << true << QByteArray();
    QTest::newRow("missing") << QByteArray("X-B") << false << QByteArray();
    QTest::newRow("a part of a name") << QByteArray("X") << false << QByteArray();
    QTest::newRow("longer than a name") << QByteArray("Hosts") << false << QByteArray();
    QTest::newRow("no name") << QByteArray() << false << QByteArray();
}

void TestHttpRequest::findsFirst()
{
    QFETCH(const QByteArray, name);
    QFETCH(const bool, found);
    const auto value = HeaderFields("Host: a\r\nX-A: 1\r\nX-Empty:\r\nX-A: 2\r\n").first(name);
    QCOMPARE(value.has_value(), found);
    if (value)
        QTEST(value->toByteArray(), "value");
}

void TestHttpRequest::iteratesTwice()
{
    const HeaderFields fields("A: 1\r\nB: 2\r\n");
    auto it = fields.begin();
    const auto before = it++;
    QCOMPARE(before->name, "A");
    QCOMPARE(it->name, "B");
    QVERIFY(before == fields.begin());
    QVERIFY(++it == fields.end());
    QCOMPARE(std::ranges::distance(fields), 2);
    QVERIFY(std::ranges::find(fields, QByteArrayView("2"), &HeaderField::value) != fields.end());
    QVERIFY(HeaderFields({}).begin() == HeaderFields({}).end());
}

void TestHttpRequest::splitsTarget_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("hasQuery");

    QTest::newRow("no query") << QByteArray("/a") << QByteArray("/a") << QByteArray() << false;
    QTest::newRow("query") << QByteArray("/a?b=c") << QByteArray("/a") << QByteArray("b=c") << true;
    QTest::newRow("empty query") << QByteArray("/a?") << QByteArray("/a") << QByteArray() << true;
    QTest::newRow("two marks") << QByteArray("/a?b?c") << QByteArray("/a") << QByteArray("b?c") << true;
    QTest::newRow("absolute") << QByteArray("http://h/a?b") << QByteArray("/a") << QByteArray("b") << true;
    QTest::newRow("absolute, no path") << QByteArray("http://h") << QByteArray("/") << QByteArray() << false;
    QTest::newRow("absolute, query alone")
        << QByteArray("http://h?b") << QByteArray("/") << QByteArray("b") << true;
    QTest::newRow("a URL in the path")
        << QByteArray("/a/http://h/b") << QByteArray("/a/http://h/b") << QByteArray() << false;
    QTest::newRow("authority") << QByteArray("h:1") << QByteArray("h:1") << QByteArray() << false;
    QTest::newRow("asterisk") << QByteArray("*") << QByteArray("*") << QByteArray() << false;
    QTest::newRow("none") << QByteArray() << QByteArray() << QByteArray() << false;
}

void TestHttpRequest::splitsTarget()
{
    QFETCH(const QByteArray, target);
    QFETCH(const bool, hasQuery);
    HttpRequest request;
    request.target = target;
    QTEST(request.path().toByteArray(), "path");
    QTEST(request.query().toByteArray(), "query");
    QCOMPARE(!request.query().isNull(), hasQuery);
}

void TestHttpRequest::writesHead()
{
    HttpRequest request;
    request.method = "POST";
    request.target = "/a?b";
    request.fieldSection = "Host: h\r\nX:  y \r\n";
    request.body = "body";
    QCOMPARE(request.head(), "POST /a?b HTTP/1.1\r\nHost: h\r\nX:  y \r\n\r\n");
    request.minorVersion = 0;
    request.fieldSection.clear();
    QCOMPARE(request.head(), "POST /a?b HTTP/1.0\r\n\r\n");
}

void TestHttpRequest::tellsSize()
{
    HttpRequest request;
    QCOMPARE(request.size(), 0);
    request.method = "PUT";
    request.target = "/abc";
    request.fieldSection = "A: b\r\n";
    request.body = "12345";
    request.trailerSection = "C: d\r\n";
    QCOMPARE(request.size(), 3 + 4 + 6 + 5 + 6);
}

QTEST_APPLESS_MAIN(TestHttpRequest)
#include "tst_httprequest.moc"
