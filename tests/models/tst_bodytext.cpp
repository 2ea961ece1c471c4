// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/bodytext.h"

#include <QTest>

#include <memory>

namespace ringback {

class TestBodyText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void laysOut_data();
    void laysOut();
    void staysBounded_data();
    void staysBounded();
    void stops();
};

void TestBodyText::laysOut_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isWellFormed");
    QTest::newRow("empty") << QByteArray() << QByteArray() << QByteArray() << true;
    QTest::newRow("object") << QByteArray(R"({"a":1,"b":{"c":"x, {y}"},"d":{},"e":[]})") << QByteArray()
                            << QByteArray("{\n  \"a\": 1,\n  \"b\": {\n    \"c\": \"x, {y}\"\n  },\n"
                                          "  \"d\": {},\n  \"e\": []\n}")
                            << true;
    QTest::newRow("lists") << QByteArray(R"([1,"]",null,[[2],{"a":[3,4]}]])") << QByteArray()
                           << QByteArray("[\n  1,\n  \"]\",\n  null,\n  [\n    [2],\n    {\n"
                                         "      \"a\": [3, 4]\n    }\n  ]\n]")
                           << true;
    QTest::newRow("laid out already")
        << QByteArray("{ \"a\" :\r\n 1.50 }\n") << QByteArray() << QByteArray("{\n  \"a\": 1.50\n}") << true;
    QTest::newRow("broken JSON") << QByteArray(R"({"a":1,"b":oops})") << QByteArray()
                                 << QByteArray("{\n  \"a\": 1,\n  \"b\": \noops}") << false;
    QTest::newRow("no JSON at all") << QByteArray("{{{") << QByteArray() << QByteArray("{\n{{") << false;
    QTest::newRow("more behind JSON") << QByteArray("{}{}") << QByteArray() << QByteArray("{}\n{}") << false;
    QTest::newRow("XML") << QByteArray(
        "<?xml version=\"1.0\"?><a b='>'>\n <c>x</c><d/><!-- <e> --><f><g/></f></a>")
                         << QByteArray()
                         << QByteArray("<?xml version=\"1.0\"?>\n<a b='>'>\n  <c>x</c>\n  <d/>\n"
                                       "  <!-- <e> -->\n  <f>\n    <g/>\n  </f>\n</a>")
                         << true;
    QTest::newRow("CDATA") << QByteArray("<a><![CDATA[</a>]]></a>") << QByteArray()
                           << QByteArray("<a><![CDATA[</a>]]></a>") << true;
    QTest::newRow("broken XML") << QByteArray("</a></b><c") << QByteArray() << QByteArray("</a>\n</b>\n<c")
                                << true;
    QTest::newRow("form") << QByteArray("a=1&b=x+y%26z%0a&c&=d&e=")
                          << QByteArray("Application/x-www-form-urlencoded")
                          << QByteArray("a = 1\nb = x y&z␊\nc\n = d\ne = \n") << true;
    QTest::newRow("form with a percent sign alone")
        << QByteArray("a=50%+off&b=%zz") << QByteArray("application/x-www-form-urlencoded")
        << QByteArray("a = 50% off\nb = %zz\n") << true;
    QTest::newRow("form of another type")
        << QByteArray("a=1&b=2") << QByteArray("text/plain") << QByteArray("a=1&b=2") << true;
    QTest::newRow("hostile") << QByteArray("{\"a\":\"\u202e\xff\"}") << QByteArray()
                             << QByteArray("{\n  \"a\": \"⟨U+202E⟩⟨FF⟩\"\n}") << true;
}

void TestBodyText::laysOut()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isWellFormed);
    const BodyText formatted = formattedBody(body, type);
    QCOMPARE(formatted.text, text);
    QCOMPARE(formatted.isWellFormed, isWellFormed);
}

void TestBodyText::staysBounded_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray deep = QByteArray(500, '[');
    QTest::newRow("deep lists") << QByteArray(deep + QByteArray("{\"a\":1},").repeated(100'000));
    QTest::newRow("brackets") << QByteArray(4'000'000, '[');
    QTest::newRow("tags") << QByteArray("<a>").repeated(1'000'000);
    QTest::newRow("no end of a tag") << QByteArray("<").repeated(1'000'000);
    QTest::newRow("NUL") << QByteArray(1'000'000, '\0');
}

void TestBodyText::staysBounded()
{
    QFETCH(const QByteArray, body);
    QVERIFY(formattedBody(body, {}).text.size() < 80 * 1024 * 1024);
}

void TestBodyText::stops()
{
    const auto source = std::make_unique<std::stop_source>();
    source->request_stop();
    QVERIFY(formattedBody(QByteArray("[1]"), {}, source->get_token()).text.isEmpty());
}

} // namespace ringback

QTEST_APPLESS_MAIN(ringback::TestBodyText)
#include "tst_bodytext.moc"
