// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonstring.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringback;

class TestJsonString : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unescapes_data();
    void unescapes();
    void letters();
};

void TestJsonString::unescapes_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QByteArray>("stays");
    QTest::addColumn<QByteArray>("replaced");
    QTest::addColumn<bool>("hasNul");
    QTest::addColumn<bool>("hasLoneSurrogate");
    const auto plain = [](const QByteArray &inside, const QByteArray &text, bool hasNul = false) {
        QTest::addRow("%s", inside.constData()) << inside << text << text << hasNul << false;
    };
    plain("", "");
    plain("nothing", "nothing");
    plain(R"(a\n\r\t\b\f\"\\\/)", "a\n\r\t\b\f\"\\/");
    plain(R"(\u0041\u00e9\u20AC!)", "A\u00e9\u20ac!");
    plain(R"(\ud83d\ude00)", "\U0001f600");
    plain(R"(\udbff\udfff)", "\U0010ffff");
    plain(R"(\u0000)", "\0"_ba, true);
    plain(R"(\q\n)", "\\q\n");
    plain(R"(\u12)", R"(\u12)");
    plain(R"(\u12g4\u0041)", R"(\u12g4A)");
    plain(R"(a\)", R"(a\)");
    plain(R"(\u)", R"(\u)");

    const auto lone = [](const QByteArray &inside, const QByteArray &stays, const QByteArray &replaced) {
        QTest::addRow("%s", inside.constData()) << inside << stays << replaced << false << true;
    };
    lone(R"(\ud83d)", R"(\ud83d)", "\ufffd");
    lone(R"(\uDE00x)", R"(\uDE00x)", "\ufffdx");
    lone(R"(\ud83d\u0041)", R"(\ud83dA)", "\ufffdA");
    lone(R"(\ud83dx\ude00)", R"(\ud83dx\ude00)", "\ufffdx\ufffd");
    lone(R"(\ud83d\ud83d\ude00)", "\\ud83d\U0001f600", "\ufffd\U0001f600");
    lone(R"(\ud83d\ude0)", R"(\ud83d\ude0)", "\ufffd\\ude0");
    lone(R"(\ude00\ud83d)", R"(\ude00\ud83d)", "\ufffd\ufffd");
}

void TestJsonString::unescapes()
{
    QFETCH(QByteArray, inside);
    QFETCH(QByteArray, stays);
    QFETCH(QByteArray, replaced);
    QFETCH(bool, hasNul);
    QFETCH(bool, hasLoneSurrogate);
    QCOMPARE(unescapedJson(inside, LoneSurrogates::Stay), stays);
    QCOMPARE(unescapedJson(inside, LoneSurrogates::Replaced), replaced);
    QByteArray text(inside.size(), '-');
    const UnescapedJson written = unescapeJson(inside, text.data(), LoneSurrogates::Stay);
    QCOMPARE(written.end - text.constData(), stays.size());
    QCOMPARE(written.hasNul, hasNul);
    QCOMPARE(written.hasLoneSurrogate, hasLoneSurrogate);
}

void TestJsonString::letters()
{
    QCOMPARE(jsonEscape('n'), '\n');
    QVERIFY(!jsonEscape('u'));
    QVERIFY(!jsonEscape('\''));
    QVERIFY(!jsonEscape('\0'));
}

QTEST_APPLESS_MAIN(TestJsonString)
#include "tst_jsonstring.moc"
