// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace ringback;

class TestJsonWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void utf8_data();
    void utf8();
    void bytes_data();
    void bytes();
    void string_data();
    void string();
    void everyCodePoint();
    void illFormedAtEveryPlace();
    void longValues_data();
    void longValues();
    void numbers();
    void compact();
    void indented();
    void appends();
};

void TestJsonWriter::utf8_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << ""_ba
                           << R"("")"_ba;
    QTest::newRow("plain") << "Hello, world"_ba
                           << R"("Hello, world")"_ba;
    QTest::newRow("quote and backslash") << R"(say "hi" \o/)"_ba
                                         << R"("say \"hi\" \\o/")"_ba;
    QTest::newRow("slash is not escaped") << "</script>"_ba
                                          << R"("</script>")"_ba;
    QTest::newRow("short escapes") << "\b\f\n\r\t"_ba
                                   << R"("\b\f\n\r\t")"_ba;
    QTest::newRow("other controls") << "\x01\x1f\x7f"_ba
                                    << "\"\\u0001\\u001f\x7f\""_ba;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << R"("a\u0000b")"_ba;
    QTest::newRow("two, three and four bytes") << "é€😀"_ba
                                               << "\"é€😀\""_ba;
    QTest::newRow("line separator stays") << "\u2028"_ba
                                          << "\"\u2028\""_ba;
    QTest::newRow("quote as ninth byte") << "12345678\""_ba
                                         << R"("12345678\"")"_ba;
    QTest::newRow("lone continuation") << "a\x80z"_ba
                                       << "\"a\ufffdz\""_ba;
    QTest::newRow("cut short") << "a\xe2\x82"_ba
                               << "\"a\ufffd\ufffd\""_ba;
    QTest::newRow("overlong slash") << "\xc0\xaf"_ba
                                    << "\"\ufffd\ufffd\""_ba;
    QTest::newRow("surrogate") << "\xed\xa0\x80"_ba
                               << "\"\ufffd\ufffd\ufffd\""_ba;
    QTest::newRow("beyond U+10FFFF") << "\xf4\x90\x80\x80"_ba
                                     << "\"\ufffd\ufffd\ufffd\ufffd\""_ba;
    QTest::newRow("quote behind a cut sequence") << "\xe2\x82\""_ba
                                                 << "\"\ufffd\ufffd\\\"\""_ba;
}

void TestJsonWriter::utf8()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, json);
    QByteArray out;
    JsonWriter(out).utf8(text);
    QCOMPARE(out, json);
    QVERIFY(QByteArrayView(out).isValidUtf8());
}

void TestJsonWriter::bytes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("UTF-8 stays") << "café"_ba
                                 << "\"café\""_ba;
    QTest::newRow("else Latin-1") << "caf\xe9 \"\n\xff"_ba
                                  << "\"café \\\"\\nÿ\""_ba;
    QTest::newRow("mixed is Latin-1 as a whole") << "é\xe9"_ba
                                                 << "\"Ã©é\""_ba;
}

void TestJsonWriter::bytes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, json);
    QByteArray out;
    JsonWriter(out).bytes(text);
    QCOMPARE(out, json);
}

void TestJsonWriter::string_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("null") << QString() << R"("")"_ba;
    QTest::newRow("all sorts") << u"a\"\\\n\u0001é€😀"_s << "\"a\\\"\\\\\\n\\u0001é€😀\""_ba;
    QTest::newRow("lone high surrogate") << u"a"_s + QChar(0xd83d) + u"b"_s << "\"a\ufffdb\""_ba;
    QTest::newRow("high surrogate at the end") << u"a"_s + QChar(0xd83d) << "\"a\ufffd\""_ba;
    QTest::newRow("lone low surrogate") << QString(QChar(0xde00)) << "\"\ufffd\""_ba;
}

void TestJsonWriter::string()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    QByteArray out;
    JsonWriter(out).string(text);
    QCOMPARE(out, json);
}

void TestJsonWriter::everyCodePoint()
{
    QString all;
    for (char32_t c = 0; c <= 0x10ffff; ++c) {
        if (!QChar::isSurrogate(c))
            all += QChar::fromUcs4(c);
    }
    for (const bool fromUtf8 : {true, false}) {
        QByteArray out;
        {
            JsonWriter json(out);
            json.beginArray();
            if (fromUtf8)
                json.utf8(all.toUtf8());
            else
                json.string(all);
            json.endArray();
        }
        const QJsonDocument read = QJsonDocument::fromJson(out);
        QCOMPARE(read.array().at(0).toString().size(), all.size());
        QVERIFY(read.array().at(0).toString() == all);
    }
}

// Wherever a sequence is cut or damaged, the output is UTF-8 and closes its string.
void TestJsonWriter::illFormedAtEveryPlace()
{
    const QByteArray text = "abcdefg\"é\\€x😀\n";
    for (qsizetype place = 0; place < text.size(); ++place) {
        for (int byte = 0; byte < 256; ++byte) {
            QByteArray damaged = text;
            damaged[place] = char(byte);
            QByteArray out;
            JsonWriter(out).beginArray().utf8(damaged).bytes(damaged).endArray();
            QVERIFY(QByteArrayView(out).isValidUtf8());
            QCOMPARE(QJsonDocument::fromJson(out).array().size(), 2);
        }
    }
}

void TestJsonWriter::longValues_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {4094, 4095, 4096, 4097, 8192, 100'000})
        QTest::addRow("%lld", qlonglong(size)) << size;
}

void TestJsonWriter::longValues()
{
    QFETCH(qsizetype, size);
    for (const QString &tail : {u"x"_s, u"\""_s, u"\u0001"_s, u"é"_s, u"€"_s, u"😀"_s}) {
        const QString text = QString(size, u'a') + tail.repeated(5000);
        const QByteArray latin1 = QByteArray(size, 'a') + QByteArray(5000, '\xe9');
        QByteArray out;
        JsonWriter(out).beginArray().utf8(text.toUtf8()).string(text).bytes(latin1).base64(latin1).endArray();
        const QJsonArray read = QJsonDocument::fromJson(out).array();
        QCOMPARE(read.size(), 4);
        QVERIFY(read[0].toString() == text);
        QVERIFY(read[1].toString() == text);
        QVERIFY(read[2].toString() == QString::fromLatin1(latin1));
        QVERIFY(read[3].toString().toLatin1() == latin1.toBase64());
    }
}

void TestJsonWriter::numbers()
{
    QByteArray out;
    JsonWriter(out)
        .beginArray()
        .number(0)
        .number(-17)
        .number(std::numeric_limits<qint64>::max())
        .number(std::numeric_limits<qint64>::min())
        .thousandths(0)
        .thousandths(1800)
        .thousandths(1850)
        .thousandths(1855)
        .thousandths(5)
        .thousandths(-2050)
        .thousandths(60'000'000)
        .endArray();
    QCOMPARE(out,
             "[0,-17,9223372036854775807,-9223372036854775808,0.0,1.8,1.85,1.855,0.005,-2.05,60000.0]"_ba);
}

void TestJsonWriter::compact()
{
    QByteArray out;
    {
        JsonWriter json(out);
        json.beginObject();
        json.key("empty").beginObject().endObject();
        json.key("list").beginArray().number(1).utf8("two").null().beginArray().endArray().endArray();
        json.key("yes").boolean(true).key("no").boolean(false);
        json.key("data").base64(QByteArray("\xff\x00\xfe", 3));
        json.endObject();
    }
    QCOMPARE(out, R"({"empty":{},"list":[1,"two",null,[]],"yes":true,"no":false,"data":"/wD+"})"_ba);
}

void TestJsonWriter::indented()
{
    QByteArray out;
    {
        JsonWriter json(out, JsonWriter::Layout::Indented);
        json.beginObject();
        json.key("empty").beginObject().endObject();
        json.key("list").beginArray().number(1).beginArray().endArray().endArray();
        json.key("inner").beginObject().key("a").utf8("b").endObject();
        json.endObject();
    }
    QCOMPARE(out, R"({
  "empty": {},
  "list": [
    1,
    []
  ],
  "inner": {
    "a": "b"
  }
})"_ba);
}

void TestJsonWriter::appends()
{
    QByteArray out = "kept ";
    const QByteArray shared = out;
    JsonWriter(out).number(1);
    out += '\n';
    JsonWriter(out).utf8("x");
    QCOMPARE(out, "kept 1\n\"x\""_ba);
    QCOMPARE(shared, "kept "_ba);
}

QTEST_APPLESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
