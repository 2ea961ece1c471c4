// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestgenerator.h"
#include "webhookfile.h"
#include "wirereading.h"

#include "vonage/apis.h"
#include "vonage/fieldset.h"
#include "vonage/problems.h"

#include <QDir>
#include <QLocale>
#include <QTest>

#include <algorithm>
#include <ctime>

namespace ringback::vonage {

namespace {

/// Names end at 1024 bytes, or before the character that goes beyond.
QByteArray shownName(const QByteArray &name)
{
    if (name.size() <= 1024)
        return name;
    QByteArray shown = name.first(1024);
    while (!shown.isValidUtf8())
        shown.chop(1);
    return shown + "…";
}

/// Goes through what was decoded, in step with what the wire has.
class Comparison
{
public:
    explicit Comparison(const QList<DecodedField> &decoded)
        : m_decoded(decoded)
    {
    }
    /// Whether the next decoded fields are \a field, whole or taken apart.
    [[nodiscard]] bool take(const WireField &field)
    {
        const qsizetype before = m_next;
        if ((field.members.isEmpty() || field.mayStayWhole) && m_next < m_decoded.size()
            && m_decoded.at(m_next).name == shownName(field.name)
            && m_decoded.at(m_next).value == field.value) {
            ++m_next;
            m_end = std::max(m_end, field.end);
            return true;
        }
        if (!field.members.isEmpty()
            && std::ranges::all_of(field.members, [this](const WireField &f) { return take(f); }))
            return true;
        m_next = before;
        return false;
    }
    [[nodiscard]] const DecodedField *next() const
    {
        return m_next < m_decoded.size() ? &m_decoded.at(m_next) : nullptr;
    }
    void skip() { ++m_next; }
    [[nodiscard]] qsizetype end() const { return m_end; }

private:
    const QList<DecodedField> &m_decoded;
    qsizetype m_next = 0;
    qsizetype m_end = 0; // of the last one taken, in the body
};

/// Where \a rest, as it is shown, begins in \a body; -1 when it is not its end.
qsizetype beginOfRest(const QByteArray &body, const QByteArray &rest)
{
    if (body.endsWith(rest))
        return body.size() - rest.size();
    const QByteArray bytes = QString::fromUtf8(rest).toLatin1();
    return body.endsWith(bytes) ? body.size() - bytes.size() : -1;
}

QByteArray told(const WireField &field) { return "not there: " + field.name + " = " + field.value; }

/// What of \a wire is not in \a decoded, or stands in another order there, or was not on the wire; empty when
/// all is well.
QByteArray lostOf(const WireReading &wire, const QList<DecodedField> &decoded)
{
    Comparison comparison(decoded);
    qsizetype taken = 0;
    while (taken < wire.fields.size() && comparison.take(wire.fields.at(taken)))
        ++taken;
    const DecodedField *const next = comparison.next();
    if (!wire.complete || decoded.size() > MaxFields) {
        // The rest stands as it came, behind the fields that could be read.
        const QByteArray rest = next && next->name.isEmpty() ? next->value : QByteArray();
        const qsizetype begin = beginOfRest(wire.source, rest);
        if (begin < 0)
            return "not the end of the body: " + rest;
        for (qsizetype i = comparison.end(); i < begin; ++i) {
            if (!wire.between.contains(wire.source[i]))
                return "between the fields and the rest: " + wire.source.mid(i, begin - i);
        }
        if (!rest.isEmpty())
            comparison.skip();
        while (taken < wire.fields.size() && !wire.fields.at(taken).name.startsWith("query.")) {
            if (wire.fields.at(taken++).begin < begin)
                return told(wire.fields.at(taken - 1));
        }
        while (taken < wire.fields.size() && comparison.take(wire.fields.at(taken)))
            ++taken;
    }
    if (taken < wire.fields.size())
        return told(wire.fields.at(taken));
    return comparison.next() ? "not on the wire: " + comparison.next()->name : QByteArray();
}

QByteArray encodingName(FieldSet::Encoding encoding)
{
    static constexpr const char *names[] = {"empty", "query", "form", "json", "xml", "text", "malformed"};
    return names[size_t(encoding)];
}

QByteArray lostOf(const HttpRequest &request) { return lostOf(wireReading(request), decode(request).fields); }

} // namespace

/// Every recorded request against the text beside it, whose times are those of UTC+1. After a change that is
/// meant, RINGBACK_RECORD=1 writes the texts anew: read the difference.
class TestDecode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void decodes_data();
    void decodes();
    void digestIsPartOfDecoding_data() { decodes_data(); }
    void digestIsPartOfDecoding();
    void losesNothing_data() { decodes_data(); }
    void losesNothing();
    void tellsWhereItBroke_data();
    void tellsWhereItBroke();
    void asksForNothingOfWhatIsLost_data();
    void asksForNothingOfWhatIsLost();
    void cutsNames_data();
    void cutsNames();
    void losesNothingOfGenerated_data();
    void losesNothingOfGenerated();
    void findsLosses();
    void labelsEveryKind_data() { decodes_data(); }
    void labelsEveryKind();
    void hasRecordings_data();
    void hasRecordings();
    void findsIds_data();
    void findsIds();
    void knowsFailures();
    void failsAlikeInEveryKind();

private:
    QDir m_folder{QStringLiteral(RINGBACK_TEST_DATA "/vonage/requests")};
    QHash<QByteArray, int>
        m_recordings; // how many there are of each kind and encoding, and with each problem
};

void TestDecode::initTestCase()
{
    qputenv("TZ", "TST-1"); // POSIX: one hour ahead of UTC, all year
    tzset();
    QLocale::setDefault(QLocale::c());
    QVERIFY(m_folder.exists());
    const QStringList names = m_folder.entryList({QStringLiteral("*.http")}, QDir::Files);
    for (const QString &name : names) {
        const HttpRequest request = parsed(fileBytes(m_folder.filePath(name)));
        const Digest found = digest(request);
        const QByteArray encoding = encodingName(FieldSet(request).encoding());
        const Kind *const kind = findKind(found.kind);
        QVERIFY(kind);
        const QByteArray id =
            found.subkind.isEmpty() ? found.kind : QByteArray(found.kind + '/' + found.subkind);
        ++m_recordings[id + " as " + encoding];
        if (found.kind != kind->id) // one of a family
            ++m_recordings[kind->id + QByteArray(" as ") + encoding];
        for (const QByteArray &problem : found.problems)
            ++m_recordings["problem " + problem];
    }
}

void TestDecode::decodes_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QString>("name");
    const QStringList names = m_folder.entryList({QStringLiteral("*.http")}, QDir::Files, QDir::Name);
    QVERIFY(names.size() > 200);
    for (const QString &name : names) {
        const HttpRequest request = parsed(fileBytes(m_folder.filePath(name)));
        QVERIFY2(!request.method.isEmpty(), qPrintable(name));
        QTest::newRow(qPrintable(name)) << request << name.chopped(5);
    }
}

void TestDecode::decodes()
{
    QFETCH(const HttpRequest, request);
    QFETCH(const QString, name);
    const QByteArray actual = decodedText(decode(request));
    const QString path = m_folder.filePath(name + QStringLiteral(".txt"));
    if (qEnvironmentVariableIsSet("RINGBACK_RECORD")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(actual);
        QSKIP("written, not compared");
    }
    const QStringList expectedLines = QString::fromUtf8(fileBytes(path)).split(u'\n');
    const QStringList actualLines = QString::fromUtf8(actual).split(u'\n');
    QCOMPARE(actualLines, expectedLines);
}

void TestDecode::digestIsPartOfDecoding()
{
    QFETCH(const HttpRequest, request);
    QCOMPARE(digestText(digest(request)), digestText(decode(request).digest));
    QVERIFY(digest(request) == decode(request).digest);
}

void TestDecode::losesNothing()
{
    QFETCH(const HttpRequest, request);
    const QByteArray lost = lostOf(request);
    QVERIFY2(lost.isEmpty(), lost.constData());
}

void TestDecode::tellsWhereItBroke_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QString>("place");
    const auto json = [](const char *name, const QByteArray &body, const char *place) {
        QTest::newRow(name) << postJson(body) << QString::fromLatin1(place);
    };
    const auto xml = [](const char *name, const QByteArray &body, const char *place) {
        QTest::newRow(name) << post("text/xml", body) << QString::fromLatin1(place);
    };
    json("a wrong word", R"({"a":nonsense})", "1:6");
    json("in another line", "{\n \"a\": 1,\n \"b\" 2}", "3:6");
    json("behind letters of two bytes", "{\"a\":\"\u00e9\u00e8\" x}", "1:11");
    json("behind the end", "{} x", "1:4");
    json("inside a number", R"({"a":-1.x})", "1:9");
    json("an escape that is none", R"({"a":1,"b":"x\p"})", "1:15");
    json("an escape of too few digits", R"({"a":"\u12"})", "1:8");
    json("an escape in a name", R"({"a":1,"\x":2})", "1:10");
    json("it ends inside an escape", R"({"a":"\)", "1:8");
    json("it ends too early", "{\"a\":\n", "2:1");
    xml("a wrong end tag", "<a><b>1</c></a>", "1:12");
    xml("in another line, behind empty ones", "\n\n<a>\n<b>\n</a>", "5:5");
}

void TestDecode::tellsWhereItBroke()
{
    QFETCH(const HttpRequest, request);
    QFETCH(const QString, place);
    const Decoded decoded = decode(request);
    QCOMPARE(decoded.problems.size(), 1);
    QCOMPARE(decoded.problems.constFirst().id, QByteArray("malformed-body"));
    QVERIFY2(decoded.problems.constFirst().text.contains(u' ' + place + u')'),
             qPrintable(decoded.problems.constFirst().text));
}

void TestDecode::asksForNothingOfWhatIsLost_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<bool>("asks");
    const auto row = [](const char *name, HttpRequest request, qsizetype lost) {
        request.fieldSection += "Content-Length: " + QByteArray::number(request.body.size() + lost) + "\r\n";
        QTest::newRow(name) << request << (lost == 0);
    };
    const HttpRequest form =
        post("application/x-www-form-urlencoded", "msisdn=447700900123&to=447700900456&text=Hi&messageI");
    row("whole", form, 0);
    row("cut", form, 1);
    const QByteArray xml = "<lookup><status>0</status>";
    row("XML", post("text/xml", xml + "</lookup>"), 0);
    QTest::newRow("XML, too deep") << post(
        "text/xml", xml + QByteArray("<a>").repeated(600) + QByteArray("</a>").repeated(600) + "</lookup>")
                                   << false;
}

void TestDecode::asksForNothingOfWhatIsLost()
{
    QFETCH(const HttpRequest, request);
    QFETCH(const bool, asks);
    const Digest found = digest(request);
    QVERIFY(found.api != Api::Other);
    QCOMPARE(found.problems.contains("missing-field"), asks);
}

void TestDecode::cutsNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<qsizetype>("left"); // bytes of it
    const QByteArray most(1024, 'n');
    QTest::newRow("short") << QByteArray("n") << qsizetype(1);
    QTest::newRow("just as long") << most << qsizetype(1024);
    QTest::newRow("longer") << QByteArray(most + 'n') << qsizetype(1024);
    QTest::newRow("much longer") << most.repeated(5) << qsizetype(1024);
    QTest::newRow("inside a character") << QByteArray(most.chopped(1) + "é") << qsizetype(1023);
    QTest::newRow("inside a longer one") << QByteArray(most.chopped(3) + "😀") << qsizetype(1021);
    QTest::newRow("behind a character") << QByteArray(most.chopped(2) + "éé") << qsizetype(1024);
}

void TestDecode::cutsNames()
{
    QFETCH(const QByteArray, name);
    QFETCH(const qsizetype, left);
    const QByteArray cut = left < name.size() ? QByteArray(name.first(left) + "…") : name;
    QCOMPARE(decode(postJson("{\"" + name + "\":1}")).fields.constFirst().name, cut);
    const QByteArray member = decode(postJson("{\"" + name + "\":{\"x\":1}}")).fields.constFirst().name;
    QCOMPARE(member, name.size() < 1000 ? QByteArray(name + ".x") : shownName(name + ".x"));
    QVERIFY(member.isValidUtf8());
}

void TestDecode::losesNothingOfGenerated_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 100; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TestDecode::losesNothingOfGenerated()
{
    QFETCH(int, seed);
    RequestGenerator generator{quint32(seed)};
    for (int i = 0; i < 100; ++i) {
        const HttpRequest request = generator.next();
        const QByteArray lost = lostOf(request);
        QVERIFY2(lost.isEmpty(), QByteArray(lost + "\n" + request.head() + request.body).constData());
    }
}

/// The comparison itself: each of these tells of what a decoder left out, reordered or changed.
void TestDecode::findsLosses()
{
    const HttpRequest request = postJson(R"({"b":{"x":[1,2.50]},"a":"y","a":null})");
    const QList<DecodedField> fields = decode(request).fields;
    QCOMPARE(fields.size(), 4);
    QCOMPARE(lostOf(wireReading(request), fields), QByteArray());
    for (qsizetype i = 0; i < fields.size(); ++i) {
        QList<DecodedField> fewer = fields;
        fewer.removeAt(i);
        QVERIFY(!lostOf(wireReading(request), fewer).isEmpty());
        QList<DecodedField> changed = fields;
        changed[i].value += '0';
        QVERIFY(!lostOf(wireReading(request), changed).isEmpty());
        QList<DecodedField> moved = fields;
        moved.swapItemsAt(i, (i + 1) % 4);
        QVERIFY(!lostOf(wireReading(request), moved).isEmpty());
    }
    // Behind a break the rest is one raw field; nothing may be missing between the two.
    const HttpRequest broken = postJson(R"({"b":1,"a":2,"c":tru,"d":3})");
    QList<DecodedField> partial = decode(broken).fields;
    QCOMPARE(partial.size(), 3);
    QCOMPARE(partial.constLast().value, QByteArray(R"("c":tru,"d":3})"));
    QCOMPARE(lostOf(wireReading(broken), partial), QByteArray());
    partial.removeAt(1);
    QVERIFY(!lostOf(wireReading(broken), partial).isEmpty());
}

void TestDecode::labelsEveryKind()
{
    QFETCH(const HttpRequest, request);
    QVERIFY(!kindLabel(digest(request).kind).isEmpty());
    QVERIFY(!decode(request).summary.isEmpty());
    QVERIFY(!decode(request).summary.contains(QStringLiteral("%1")));
}

/// Two of every kind in every encoding it comes in; one of every problem.
void TestDecode::hasRecordings_data()
{
    QTest::addColumn<int>("atLeast");
    const auto demand = [](const QByteArray &what, int atLeast) {
        QTest::newRow(what.constData()) << atLeast;
    };
    constexpr std::pair<Encodings, const char *> encodings[] = {
        {AsQuery, " as query"}, {AsForm, " as form"}, {AsJson, " as json"}, {AsXml, " as xml"}};
    for (const ApiTable *api : apiTables()) {
        for (const Kind *kind : api->kinds) {
            if (api->api == Api::Other)
                continue;
            for (const auto &[bit, name] : encodings) {
                if (kind->encodings & bit)
                    demand(kind->id + QByteArray(name), 2);
            }
        }
    }
    for (const char *status :
         {"started", "ringing", "answered", "busy", "cancelled", "unanswered", "rejected", "failed",
          "timeout", "human", "machine", "disconnected", "completed", "transfer", "input", "complete"}) {
        for (const char *encoding : {" as query", " as json"})
            demand(QByteArray("voice.event.") + status + encoding, 2);
    }
    demand("other/probe as empty", 2);
    demand("other/empty as empty", 2);
    for (const char *encoding : {"query", "form", "json"})
        demand(QByteArray("other/report as ") + encoding, 2);
    for (const char *encoding : {"query", "form", "json", "xml", "text"})
        demand(QByteArray("other/unknown as ") + encoding, 2);
    for (const char *encoding : {"malformed", "xml"})
        demand(QByteArray("other/malformed as ") + encoding, 2);
    for (int id = 0; id < int(ProblemId::InvalidSignature); ++id)
        demand("problem " + problemId(ProblemId(id)).toByteArray(), 2);
}

void TestDecode::hasRecordings()
{
    QFETCH(const int, atLeast);
    const int count = m_recordings.value(QTest::currentDataTag());
    QVERIFY2(count >= atLeast, QByteArray::number(count).constData());
}

void TestDecode::findsIds_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QByteArray>("conversation");
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QByteArray>("message");
    const QByteArray none;
    QTest::newRow("answer") << get("/?uuid=u&conversation_uuid=c&to=1&from=2") << QByteArray("c")
                            << QByteArray("u") << none;
    QTest::newRow("transfer") << postJson(
        R"({"conversation_uuid_from":"a","conversation_uuid_to":"b","uuid":"u"})")
                              << QByteArray("b\na") << QByteArray("u") << none;
    QTest::newRow("two legs") << postJson(
        R"({"status":"human","call_uuid":"v","uuid":"u","conversation_uuid":"c","to":"1","from":"2"})")
                              << QByteArray("c") << QByteArray("u\nv") << none;
    QTest::newRow("same again") << postJson(
        R"({"status":"human","call_uuid":"u","uuid":"u","conversation_uuid":"c","to":"1","from":"2"})")
                                << QByteArray("c") << QByteArray("u") << none;
    QTest::newRow("app transfer") << postJson(
        R"({"type":"rtc:transfer","conversation_id":"c","cid":"c","body":{"transferred_from":"b"}})")
                                  << QByteArray("c\nb") << none << none;
    QTest::newRow("context") << postJson(
        R"({"message_uuid":"m","channel":"sms","message_type":"text","context":{"message_uuid":"n"}})")
                             << none << none << QByteArray("m\nn");
    const QByteArray sms = "/?msisdn=447700900123&to=447700900456&type=text&text=a&messageId=m";
    QTest::newRow("part") << get(sms + "&concat=true&concat-ref=77&concat-total=3&concat-part=2") << none
                          << none << QByteArray("m\n447700900123/447700900456/77");
    QTest::newRow("part by its header")
        << get("/?msisdn=447700900123&to=447700900456&type=binary&body=41&messageId=m&udh=0500034D0302")
        << none << none << QByteArray("m\n447700900123/447700900456/77");
    QTest::newRow("no part") << get(sms) << none << none << QByteArray("m");
    const QByteArray report =
        R"({"dispatch_uuid":"d","template":"failover","status":"completed","_links":{"messages":[)";
    QTest::newRow("workflow") << postJson(
        report + R"({"message_uuid":"m"},{"message_uuid":"n"},{"message_uuid":"m"}]}})")
                              << none << none << QByteArray("\nm\nn");
    QTest::newRow("no ids") << postJson(
        report + R"({"message_uuid":"a\nb"},{"message_uuid":null},{"message_uuid":{"x":1}},{"href":"m"}]}})")
                            << none << none << none;
    QByteArray many = report;
    QByteArray kept;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray id = "11111111-2222-4333-8444-" + QByteArray::number(i).rightJustified(12, '0');
        many += R"({"message_uuid":")" + id + "\"},";
        if (kept.size() + id.size() < 1024)
            kept += '\n' + id;
    }
    many.chop(1);
    QTest::newRow("very many") << postJson(many + "]}}") << none << none << kept;
    QTest::newRow("own data") << postJson(
        R"({"status":"human","uuid":"u","conversation_uuid":"c","to":"1","from":"2","headers":{"uuid":"x"}})")
                              << QByteArray("c") << QByteArray("u") << none;
}

void TestDecode::findsIds()
{
    QFETCH(const HttpRequest, request);
    const Digest found = digest(request);
    QTEST(found.conversation, "conversation");
    QTEST(found.call, "call");
    QTEST(found.message, "message");
    QCOMPARE(firstId(found.message), found.message.split('\n').constFirst());
}

void TestDecode::knowsFailures()
{
    for (const char *status : {"failed", "Failed", "expired", "rejected", "undeliverable", "error", "busy",
                               "unanswered", "timeout", "user_rejected", "1", "999"})
        QVERIFY2(isFailure(status), status);
    for (const char *status : {"", "delivered", "accepted", "unknown", "submitted", "read", "completed",
                               "cancelled", "answered", "machine", "unused", "0", "43", "failure", "null"})
        QVERIFY2(!isFailure(status), status);
}

/// So that a status alone tells.
void TestDecode::failsAlikeInEveryKind()
{
    for (const Value &value : statusValues())
        QVERIFY2(value.isFailure == isFailure(value.value), value.value.data());
}

} // namespace ringback::vonage

QTEST_GUILESS_MAIN(ringback::vonage::TestDecode)
#include "tst_decode.moc"
