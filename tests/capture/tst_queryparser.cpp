// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/query.h"

#include "capture/queryhint.h"
#include "capture/querynode.h"
#include "randomquery.h"

#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

QString errorText(const QString &text)
{
    const auto query = parseQuery(text);
    if (query)
        return u"reads as "_s + toText(*query);
    return QString::number(query.error().column) + u": "_s + query.error().expected;
}

} // namespace

class TestQueryParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void treeOfPrecedence();
    void valuesOfTerms();
    void hints_data();
    void hints();
    void boundsLength();
    void boundsDepth();
    void boundsTerms();
    void printedReadsEqual();
    void emptyIsEmpty();
};

void TestQueryParser::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    const auto add = [](const QString &text, const QString &printed) {
        QTest::addRow("%s", qPrintable(text)) << text << printed;
    };
    for (const QString &same : {u"api:sms"_s,
                                u"kind:voice.event.*"_s,
                                u"status:failed"_s,
                                u"method:GET"_s,
                                u"path:/webhooks/*"_s,
                                u"from:4477*"_s,
                                u"to:1"_s,
                                u"call:aaaa-*"_s,
                                u"conversation:CON-*"_s,
                                u"message:0A*"_s,
                                u"src:174.37.245.32/29"_s,
                                u"src:203.0.113.9"_s,
                                u"src:2001:db8::/32"_s,
                                u"src:::/0"_s,
                                u"src:::1"_s,
                                u"src:vonage"_s,
                                u"src:local"_s,
                                u"src:foreign"_s,
                                u"code:>=400"_s,
                                u"code:200"_s,
                                u"code:<=299"_s,
                                u"size:>1000"_s,
                                u"size:<1"_s,
                                u"after:2026-11-23T08:00"_s,
                                u"after:2026-11-23"_s,
                                u"after:2026-11-23T08:00:01"_s,
                                u"after:2026-11-23T08:00:01.500000"_s,
                                u"before:2026-11-23T08:00Z"_s,
                                u"before:10m"_s,
                                u"before:30s"_s,
                                u"before:2h"_s,
                                u"after:7d"_s,
                                u"sig:invalid"_s,
                                u"sig:valid*"_s,
                                u"problem:*"_s,
                                u"problem:missing-field"_s,
                                u"has:reply"_s,
                                u"has:body"_s,
                                u"has:signature"_s,
                                u"has:note"_s,
                                u"has:mark"_s,
                                u"has:problem"_s,
                                u"decided:hand"_s,
                                u"decided:rule:night"_s,
                                u"decided:\"\""_s,
                                u"field.err-code:6"_s,
                                u"field.speech.results.0.text:*yes*"_s,
                                u"field.text:\"\""_s,
                                u"field.\"a b\":6"_s,
                                u"field.\"urn:x (y)\":\"a b\""_s,
                                u"field.\"say \\\"*\\\"\":*"_s,
                                u"field.\"\":x"_s,
                                u"from:\"Acme Ltd\""_s,
                                u"from:\"Acme *\""_s,
                                u"from:\"*\\* of (all)\""_s,
                                u"api:*s"_s,
                                u"hello"_s,
                                u"\"two words\""_s,
                                u"\"key:value\""_s,
                                u"\"-5\""_s,
                                u"\"OR\""_s,
                                u"or"_s,
                                u"and"_s,
                                u"a-b"_s,
                                u"*"_s,
                                u"Stra\u00dfe"_s,
                                u"\U0001f600"_s,
                                u"a b"_s,
                                u"a OR b"_s,
                                u"a b OR c"_s,
                                u"(a OR b) c"_s,
                                u"-a"_s,
                                u"-(a b)"_s,
                                u"-(-a)"_s,
                                u"a (b c)"_s,
                                u"a OR (b OR c)"_s,
                                u"-api:sms -\"b c\""_s,
                                u"\"say \\\"hi\\\"\""_s,
                                u"\"a b\\u0041\\\\\""_s,
                                u"path:/a\\b"_s,
                                u"status:\"\""_s,
                                u"call:a:b"_s,
                                u"ORx"_s,
                                u"xOR"_s}) {
        add(same, same);
    }
    add(u" api:sms\t\u00a0code:200 "_s, u"api:sms code:200"_s);
    add(u"is:marked"_s, u"has:mark"_s);
    add(u"is:failed"_s, u"has:failure"_s);
    add(u"is:Noted"_s, u"has:note"_s);
    add(u"note:later"_s, u"note:*later*"_s);
    add(u"note:\"ask Kim\""_s, u"note:\"*ask Kim*\""_s);
    add(u"note:later*"_s, u"note:*later*"_s);
    add(u"note:*later"_s, u"note:*later*"_s);
    add(u"note:ask*Kim"_s, u"note:*ask*Kim*"_s);
    add(u"note:*"_s, u"note:*"_s);
    add(u"Field.\"plain\":6"_s, u"field.plain:6"_s);
    add(u"((a))"_s, u"a"_s);
    add(u"((a) b) OR (c)"_s, u"a b OR c"_s);
    add(u"-(a)"_s, u"-a"_s);
    add(u"( a OR b )"_s, u"a OR b"_s);
    add(u"\"word\""_s, u"word"_s);
    add(u"from:\"447\""_s, u"from:447"_s);
    add(u"code:=404"_s, u"code:404"_s);
    add(u"code:0404"_s, u"code:404"_s);
    add(u"src:174.37.245.35/29"_s, u"src:174.37.245.32/29"_s);
    add(u"src:2001:DB8:0:0::1"_s, u"src:2001:db8::1"_s);
    add(u"src:::ffff:10.0.0.1"_s, u"src:10.0.0.1"_s);
    add(u"src:VONAGE has:Note"_s, u"src:vonage has:note"_s);
    add(u"Status:Failed API:sms"_s, u"status:Failed api:sms"_s);
    add(u"CODE:404 Is:marked SRC:local"_s, u"code:404 has:mark src:local"_s);
    add(u"After:2026-11-23 BEFORE:1m HAS:note"_s, u"after:2026-11-23 before:1m has:note"_s);
    add(u"FIELD.Client.REF:X"_s, u"field.Client.REF:X"_s);
    add(u"before:60s"_s, u"before:1m"_s);
    add(u"before:0s"_s, u"before:0d"_s);
    add(u"after:2026-11-23T00:00"_s, u"after:2026-11-23"_s);
    add(u"after:2026-11-23T08:00:00"_s, u"after:2026-11-23T08:00"_s);
    add(u"after:2026-11-23T08:00:00.25"_s, u"after:2026-11-23T08:00:00.250000"_s);
    add(u"after:2026-11-23T08:00+02:00"_s, u"after:2026-11-23T06:00Z"_s);
    add(u"after:2026-11-23T08:00:00-02"_s, u"after:2026-11-23T10:00Z"_s);
    add(u"after:2026-11-23T23:30-0130"_s, u"after:2026-11-24T01:00Z"_s);
    add(u"a OR(b)"_s, u"a OR b"_s);
}

void TestQueryParser::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const auto query = parseQuery(text);
    QVERIFY2(query, query ? "" : qPrintable(query.error().expected));
    QCOMPARE(toText(*query), printed);
    const auto again = parseQuery(printed);
    QVERIFY(again);
    QVERIFY(*again == *query);
}

void TestQueryParser::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("part");
    const auto add = [](const QString &text, int column, const QString &part) {
        QTest::addRow("%s", qPrintable(text)) << text << column << part;
    };
    add(u"colour:red"_s, 1, u"api, kind, status"_s);
    add(u"a was:marked"_s, 3, u"keys"_s);
    add(u"http://example.com"_s, 1, u"quotation marks"_s);
    add(u"statu:x"_s, 1, u"Did you mean status? The keys are"_s);
    add(u"a fro:x"_s, 3, u"Did you mean from?"_s);
    add(u"xyzzy:x"_s, 1, u"Expected one of the keys"_s);
    add(u":a"_s, 1, u"keys"_s);
    add(u"field:x"_s, 1, u"keys"_s);
    add(u"Field.:x"_s, 7, u"name of a field"_s);
    add(u"field.:x"_s, 7, u"name of a field"_s);
    add(u"api:"_s, 5, u"value"_s);
    add(u"api: sms"_s, 5, u"value"_s);
    add(u"field.a:"_s, 9, u"value"_s);
    add(u"field.\"a"_s, 9, u"closing quotation mark"_s);
    add(u"field.\"a\""_s, 10, u"colon"_s);
    add(u"field.\"a\" :x"_s, 10, u"colon"_s);
    add(u"field.\"a\":"_s, 11, u"value"_s);
    add(u"path:/a\"b"_s, 8, u"\\\" stands for"_s);
    add(u"(from:)"_s, 7, u"value"_s);
    add(u"api:fax"_s, 5, u"number-insight"_s);
    add(u"api:\"\""_s, 5, u"sms"_s);
    add(u"sig:good"_s, 5, u"valid-stale"_s);
    add(u"decided:me"_s, 9, u"deadline"_s);
    add(u"has:legs"_s, 5, u"mark"_s);
    add(u"is:note"_s, 4, u"noted"_s);
    add(u"has:*"_s, 5, u"mark"_s);
    add(u"src:vonag"_s, 5, u"vonage"_s);
    add(u"src:174.37.245.*"_s, 5, u"174.37.245.32/29"_s);
    add(u"src:1.2.3"_s, 5, u"range"_s);
    add(u"src:1.2.3.4/33"_s, 5, u"range"_s);
    add(u"src:\"\""_s, 5, u"range"_s);
    for (const QString &number : {u"x"_s, u">"_s, u">=4x"_s, u"=>4"_s, u"-1"_s, u"4*"_s,
                                  u"1000000000000000000000"_s, u"> 4"_s, u"4.5"_s, u"\u0664"_s}) {
        add(u"code:"_s + number, 6, u"number"_s);
    }
    for (const QString &time : {u"yesterday"_s,
                                u"10"_s,
                                u"m"_s,
                                u"10y"_s,
                                u"-10m"_s,
                                u"36501d"_s,
                                u"9999999999999d"_s,
                                u"2026-13-01"_s,
                                u"2026-02-29"_s,
                                u"26-01-01"_s,
                                u"2026-1-1"_s,
                                u"2026-11-23T"_s,
                                u"2026-11-23T8:00"_s,
                                u"2026-11-23T24:00"_s,
                                u"2026-11-23T08:60"_s,
                                u"2026-11-23T08:00:60"_s,
                                u"2026-11-23T08:00:00."_s,
                                u"2026-11-23T08:00+02:"_s,
                                u"2026-11-23T08:00z"_s,
                                u"2026-11-23Z"_s,
                                u"2026-11-23T08:00+2"_s,
                                u"2026-11-23T08:00+24:00"_s,
                                u"2026-11-23T08"_s,
                                u"2026-11-23T08:00Zx"_s,
                                u"0000-01-01"_s,
                                u"0001-01-01T00:00+01:00"_s,
                                u"9999-12-31T23:59-01:00"_s}) {
        add(u"after:"_s + time, 7, u"date"_s);
    }
    add(u"\""_s, 2, u"closing quotation mark"_s);
    add(u"a \"b"_s, 5, u"closing quotation mark"_s);
    add(u"\"b\\\""_s, 5, u"closing quotation mark"_s);
    add(u"from:\"b"_s, 8, u"closing quotation mark"_s);
    add(u"\"\""_s, 1, u"some text"_s);
    add(u"a \"\""_s, 3, u"some text"_s);
    add(u"("_s, 2, u"term"_s);
    add(u"()"_s, 2, u"term"_s);
    add(u"(a"_s, 3, u"closing parenthesis"_s);
    add(u"(a OR b"_s, 8, u"closing parenthesis"_s);
    add(u"a)"_s, 2, u"no open parenthesis"_s);
    add(u")"_s, 1, u"term"_s);
    add(u"OR"_s, 1, u"term"_s);
    add(u"a OR"_s, 5, u"term"_s);
    add(u"OR a"_s, 1, u"term"_s);
    add(u"a OR OR b"_s, 6, u"term"_s);
    add(u"(a OR)"_s, 6, u"term"_s);
    add(u"-"_s, 2, u"term"_s);
    add(u"- a"_s, 2, u"term"_s);
    add(u"--a"_s, 2, u"term"_s);
    add(u"-OR"_s, 2, u"term"_s);
    add(u"a(b)"_s, 2, u"space"_s);
    add(u"(a)b"_s, 4, u"space"_s);
    add(u"a\"b\""_s, 2, u"space"_s);
    add(u"\"a\"b"_s, 4, u"space"_s);
    add(u"\"a\":b"_s, 4, u"space"_s);
    add(u"from:a\"b\""_s, 7, u"space"_s);
    add(u"OR:x"_s, 1, u"keys"_s);
    // Columns count code points, not UTF-16 units.
    add(u"\U0001f600 \U0001f600 x:y"_s, 5, u"keys"_s);
    add(u"\u00e9\u0301 ("_s, 5, u"term"_s);
    add(u"a"_s + QChar(0xd800), 2, u"surrogate"_s);
    add(QString(QChar(0xdc00)), 1, u"surrogate"_s);
}

void TestQueryParser::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, column);
    QFETCH(QString, part);
    const auto query = parseQuery(text);
    QVERIFY2(!query, qPrintable(errorText(text)));
    QCOMPARE(errorText(text).section(u':', 0, 0), QString::number(column));
    QVERIFY2(query.error().expected.contains(part), qPrintable(query.error().expected));
    QVERIFY(query.error().expected.startsWith(u"Expected "));
    QVERIFY(query.error().expected.endsWith(u'.'));
}

void TestQueryParser::treeOfPrecedence()
{
    const QueryNode a{TextTerm{u"a"_s}};
    const QueryNode b{TextTerm{u"b"_s}};
    const QueryNode c{TextTerm{u"c"_s}};
    const QueryNode notC{QueryGroup{.kind = QueryGroup::Kind::Not, .nodes = {c}}};
    const QueryNode both{QueryGroup{.kind = QueryGroup::Kind::All, .nodes = {b, notC}}};
    const QueryNode either{QueryGroup{.kind = QueryGroup::Kind::Any, .nodes = {a, both}}};
    const auto query = parseQuery(u"a OR b -c"_s);
    QVERIFY(query);
    QVERIFY(*query->root() == either);
}

void TestQueryParser::valuesOfTerms()
{
    using namespace std::chrono;
    const auto single = [](const QString &text) { return parseQuery(text).value().root()->value; };
    QVERIFY(std::get<PatternTerm>(single(u"from:\"A*\\*b\""_s)).pattern.pieces
            == QStringList({u"A"_s, u"*b"_s}));
    QCOMPARE(std::get<TextTerm>(single(u"\"a*b\""_s)).text, u"a*b"_s);
    QVERIFY(std::get<TimeTerm>(single(u"before:2h"_s)).time == hours(2));
    QVERIFY(!std::get<TimeTerm>(single(u"before:2h"_s)).after);
    const auto moment = std::get<TimeTerm>(single(u"after:2026-11-23T08:41:07.1234567+01:00"_s));
    QVERIFY(moment.after && moment.kind == TimeTerm::Kind::Utc);
    QVERIFY(moment.time
            == sys_days(2026y / November / 23).time_since_epoch() + 7h + 41min + 7s + microseconds(123'456));
    QVERIFY(std::get<TimeTerm>(single(u"after:2026-11-23"_s)).kind == TimeTerm::Kind::Local);
    const auto number = std::get<NumberTerm>(single(u"size:<=12"_s));
    QVERIFY(number.key == NumberTerm::Key::Size && number.relation == NumberTerm::Relation::AtMost
            && number.value == 12);
    QCOMPARE(std::get<FieldTerm>(single(u"field.Client.REF:1"_s)).name, u"Client.REF"_s);
}

void TestQueryParser::hints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part"); // of the hint; null: none is given
    const auto add = [](const QString &text, const QString &part) {
        QTest::addRow("%s", qPrintable(text)) << text << part;
    };
    add(u"api:sms AND failed"_s, u"leave out AND"_s);
    add(u"a OR (b AND c)"_s, u"leave out AND"_s);
    add(u"api:sms NOT failed"_s, u"-failed"_s);
    add(u"NOT failed"_s, u"-failed"_s);
    add(u"NOT kind:sms.*"_s, u"-kind:sms.*"_s);
    add(u"NOT (a OR b)"_s, u"-(a OR b)"_s);
    add(u"AND"_s, QString()); // alone it is what is looked for
    add(u"and not"_s, QString());
    add(u"a OR b -c"_s, QString());
    add(u"from:+447700900123"_s, u"from:447700900123"_s);
    add(u"-to:+4477*"_s, u"plus: -to:4477*."_s);
    add(u"from:+"_s, QString());
    add(u"from:447700900123"_s, QString());
    add(u"status:+1"_s, QString());
    add(u"+447700900123"_s, u"plus: 447700900123."_s);
    add(u"-+447700900123"_s, u"plus: -447700900123."_s);
    add(u"api:sms +44 7700 900123"_s, u"plus: 447700900123."_s);
    add(u"\"+44 (7700) 900-123\" failed"_s, u"plus: 447700900123."_s);
    add(u"\"+44 (0)7700 900123\""_s, u"plus: 447700900123."_s);
    add(u"+44 7700900123 failed"_s, u"plus: 447700900123."_s);
    add(u"from:\"+44 (0)7700 900-123\""_s, u"plus: from:447700900123."_s);
    add(u"from:\"+44 7700 *\""_s, u"plus: from:447700*."_s);
    add(u"from:\"+44 of mine\""_s, QString());
    add(u"+44 failed"_s, QString());
    add(u"+1"_s, QString());
    add(u"+447700x900123"_s, QString());
    add(u"+44 OR 7700900123"_s, QString());
    add(u"447700900123"_s, QString());
    add(u"4477*"_s, u"from:4477*"_s);
    add(u"a OR HI*THERE"_s, u"only behind a name"_s);
    add(u"\"GET /a*b\""_s, QString());
    add(u"-path:webhooks"_s, u"-path:*webhooks*"_s);
    add(u"kind:sms"_s, u"kind:sms.*"_s);
    add(u"kind:Voice"_s, u"kind:voice.*"_s);
    add(u"kind:sms.*"_s, QString());
    add(u"kind:sms.receipt"_s, QString());
    add(u"kind:sm"_s, QString());
    add(u"kind:voice.event"_s, u"kind:voice.event.*"_s);
    add(u"kind:voice.event.completed"_s, QString());
    add(u"kind:voice.event.compleated"_s, QString());
    add(u"kind:voice.answr"_s, u"kind:voice.answer?"_s);
    add(u"kind:voice.evnt"_s, u"kind:voice.event.*?"_s);
    add(u"kind:nothing"_s, QString());
    add(u"status:delivred"_s, u"status:delivered?"_s);
    add(u"-status:complted"_s, u"status:completed?"_s);
    add(u"status:Delivered"_s, QString());
    add(u"status:deliv*"_s, QString());
    add(u"status:fail"_s, u"status:fail*?"_s);
    add(u"status:Deliv"_s, u"status:delivered?"_s);
    add(u"status:un"_s, u"status:un*?"_s);
    add(u"status:\"\""_s, QString());
    add(u"path:webhooks"_s, u"path:*webhooks*"_s);
    add(u"path:webhooks/*"_s, u"path:*webhooks/*"_s);
    add(u"path:/webhooks"_s, QString());
    add(u"path:*webhooks"_s, QString());
    add(u"status:5"_s, QString());
    add(u"status:mine"_s, QString());
    add(u"status:undelivered"_s, QString());
    add(u"status:Unread"_s, QString());
    add(QString(), QString());
}

void TestQueryParser::hints()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const auto query = parseQuery(text);
    QVERIFY2(query, qPrintable(errorText(text)));
    const QString hint = queryHint(*query);
    QCOMPARE(hint.isNull(), part.isNull());
    QVERIFY2(hint.contains(part), qPrintable(hint));
}

void TestQueryParser::boundsLength()
{
    QVERIFY(parseQuery(QString(MaxQueryLength, u'a')));
    const auto query = parseQuery(QString(MaxQueryLength + 1, u'a'));
    QVERIFY(!query);
    QCOMPARE(query.error().column, MaxQueryLength + 1);
    QVERIFY(query.error().expected.contains(u"16,384"));
}

void TestQueryParser::boundsDepth()
{
    const auto nested = [](int depth) -> QString {
        return QString(depth, u'(') + u'a' + QString(depth, u')');
    };
    QVERIFY(parseQuery(nested(MaxQueryDepth)));
    const auto query = parseQuery(nested(MaxQueryDepth + 1));
    QVERIFY(!query);
    QCOMPARE(query.error().column, MaxQueryDepth + 1);
    QVERIFY(query.error().expected.contains(u"64"));
    QVERIFY(!parseQuery(QString(8'000, u'(')));
}

void TestQueryParser::boundsTerms()
{
    QVERIFY(parseQuery(u"a "_s.repeated(MaxQueryTerms)));
    const auto query = parseQuery(u"a "_s.repeated(MaxQueryTerms + 1));
    QVERIFY(!query);
    QCOMPARE(query.error().column, 2 * MaxQueryTerms + 1);
}

void TestQueryParser::printedReadsEqual()
{
    const QStringList words{
        u"sms"_s,    u"a b"_s, u"x:y"_s, u"\\"_s,        u"\"*"_s,           u"-1"_s,
        u"OR"_s,     u"(x)"_s, u"*"_s,   u"\\\\\"\\*"_s, u"\u00c4 \u20ac"_s, u"voice.event.x"_s,
        u"a\\*\\"_s, u"\\*"_s, u"a\tb"_s};
    for (quint32 seed = 0; seed < 3'000; ++seed) {
        const Query query(std::make_shared<const QueryNode>(test::RandomQuery(seed, words).node(4)));
        const QString text = toText(query);
        const auto again = parseQuery(text);
        QVERIFY2(again, qPrintable(text + u" -> "_s + errorText(text)));
        QVERIFY2(*again == query, qPrintable(text));
    }
}

void TestQueryParser::emptyIsEmpty()
{
    for (const QString &text : {QString(), u"  \t"_s}) {
        const auto query = parseQuery(text);
        QVERIFY(query);
        QVERIFY(query->isEmpty());
        QVERIFY(*query == Query());
        QVERIFY(toText(*query).isNull());
    }
    QVERIFY(!(*parseQuery(u"a"_s) == Query()));
}

QTEST_APPLESS_MAIN(TestQueryParser)
#include "tst_queryparser.moc"
