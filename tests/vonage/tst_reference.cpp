// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhookfile.h"

#include "vonage/apis.h"
#include "vonage/smstext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

namespace ringback::vonage {

namespace {

struct Base
{
    const char *kind; ///< the shape behind an @, where a kind has two
    const char *body; ///< makes it that kind
};
constexpr Base Bases[] = {
    {"sms.inbound", R"({"msisdn":"447700900123","to":"447700900456","messageId":"0A","text":"x"})"},
    {"sms.receipt", R"({"msisdn":"447700900123","to":"A","messageId":"0A","scts":"2403050915"})"},
    {"shortcode.inbound", R"({"msisdn":"15105551234","to":"43210","messageId":"0A","text":"x"})"},
    {"shortcode.receipt", R"({"msisdn":"15105551234","to":"43210","messageId":"0A","scts":"2403050915"})"},
    {"voice.answer", R"({"uuid":"u","conversation_uuid":"c","to":"1"})"},
    {"voice.fallback", R"({"original_request":{"url":"u"},"conversation_uuid":"c"})"},
    {"voice.input", R"({"dtmf":{"digits":"1"},"conversation_uuid":"c"})"},
    {"voice.record", R"({"recording_url":"u","conversation_uuid":"c"})"},
    {"voice.transcription", R"({"transcription_url":"u","conversation_uuid":"c"})"},
    {"voice.transfer", R"({"conversation_uuid_from":"a","conversation_uuid_to":"b"})"},
    {"voice.notify", R"({"payload":{},"conversation_uuid":"c"})"},
    {"voice.payment", R"({"type":"payment","conversation_uuid":"c"})"},
    {"voice.other", R"({"conversation_uuid":"c"})"},
    {"other", R"({"hello":"world"})"},
    {"voice.error", R"({"reason":"r","conversation_uuid":"c"})"},
    {"insight.result", R"({"international_format_number":"1","request_id":"r"})"},
    {"messages.inbound@0.1", R"({"message_uuid":"m","message":{},"to":{},"from":{}})"},
    {"messages.inbound@1", R"({"message_uuid":"m","channel":"sms","message_type":"text","to":"1"})"},
    {"messages.status@0.1", R"({"message_uuid":"m","status":"read","to":{},"from":{}})"},
    {"messages.status@1", R"({"message_uuid":"m","status":"read","to":"1","channel":"sms"})"},
    {"dispatch.report", R"({"dispatch_uuid":"d"})"},
    {"rtc.event", R"({"type":"text","conversation_id":"c"})"},
    {"verify.event", R"({"type":"event","request_id":"r"})"},
    {"verify.summary", R"({"type":"summary","request_id":"r"})"},
};

QJsonValue with(const QJsonValue &owner, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (path.first() == u"0")
        return QJsonArray{with(owner.toArray().at(0), path.mid(1), value)};
    QJsonObject object = owner.toObject();
    object[path.first()] = with(object[path.first()], path.mid(1), value);
    return object;
}

/// The least that makes a request that kind; null when nothing is known to.
QJsonObject leastBody(const QString &kind)
{
    if (kind.startsWith(u"voice.event.")) {
        return {{QStringLiteral("status"), kind.mid(12)},
                {QStringLiteral("conversation_uuid"), QStringLiteral("c")}};
    }
    const auto *const base =
        std::ranges::find_if(Bases, [&](const Base &b) { return kind == QLatin1String(b.kind); });
    return base == std::end(Bases) ? QJsonObject() : QJsonDocument::fromJson(base->body).object();
}

/// A request of that kind with the field set to that value.
HttpRequest requestWith(const QString &kind, const QString &field, const QString &value)
{
    if (kind == u"insight.result@xml") {
        // element, or element and attribute
        const QStringList path = field.split(u'.');
        const QString element = path.size() == 2
            ? QStringLiteral("<%1 %2='%3'/>").arg(path[0], path[1], value)
            : QStringLiteral("<%1>%2</%1>").arg(path[0], value);
        return post("text/xml", QStringLiteral("<lookup>%1</lookup>").arg(element).toUtf8());
    }
    const QJsonObject least = leastBody(kind);
    if (least.isEmpty())
        return {};
    const QJsonObject body = with(least, field.split(u'.'), value).toObject();
    return postJson(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QList<QStringList> rows(const QString &name)
{
    const QString text =
        QString::fromUtf8(fileBytes(QStringLiteral(RINGBACK_TEST_DATA "/vonage/reference/") + name));
    QList<QStringList> rows;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        rows += line.split(u'\t');
    return rows;
}

const DecodedField *find(const Decoded &decoded, const QByteArray &name)
{
    const auto found = std::ranges::find(decoded.fields, name, &DecodedField::name);
    return found == decoded.fields.end() ? nullptr : &*found;
}

} // namespace

/// Vonage's fields and values, listed in tests/data/vonage/reference, are all known to the tables.
class TestReference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsField_data();
    void knowsField();
    void knowsValue_data();
    void knowsValue();
    void tellsUnknownValue_data() { knowsValue_data(); }
    void tellsUnknownValue();
    void knowsReply_data();
    void knowsReply();
    void everyKindHasRows();
    void tablesAreSound();
};

void TestReference::knowsField_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("label"); // empty where the reference gives none
    const QList<QStringList> fields = rows(QStringLiteral("fields.tsv"));
    QVERIFY(fields.size() > 400);
    for (const QStringList &row : fields)
        QTest::addRow("%s %s", qPrintable(row[0]), qPrintable(row[1])) << row[0] << row[1] << row[2];
}

void TestReference::knowsField()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, field);
    QFETCH(const QString, label);
    const Decoded decoded = decode(requestWith(kind, field, QStringLiteral("x")));
    const QByteArray id = kind.section(u'@', 0, 0).toUtf8();
    // Fields that decide the kind may decide for another one; their label is looked at all the same.
    if (field != u"type" && field != u"status" && field != u"to" && field != u"msisdn"
        && field != u"conversation_uuid_from")
        QCOMPARE(decoded.digest.kind, id);
    const DecodedField *const found = find(decoded, field.toUtf8());
    QVERIFY(found);
    if (decoded.digest.kind != id)
        return;
    QVERIFY2(!found->label.isNull(), decodedText(decoded).constData());
    if (!label.isEmpty())
        QCOMPARE(found->label, label);
}

void TestReference::knowsValue_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const QList<QStringList> values = rows(QStringLiteral("values.tsv"));
    QVERIFY(values.size() > 400);
    for (const QStringList &row : values)
        QTest::addRow("%s %s=%s", qPrintable(row[0]), qPrintable(row[1]), qPrintable(row[2]))
            << row[0] << row[1] << row[2];
}

void TestReference::knowsValue()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    const Decoded decoded = decode(requestWith(kind, field, value));
    QCOMPARE(decoded.digest.kind, kind.section(u'@', 0, 0).toUtf8());
    const DecodedField *const found = find(decoded, field.toUtf8());
    QVERIFY(found);
    QVERIFY2(!found->problem, decodedText(decoded).constData());
    if (value != u"null")
        QVERIFY2(!found->meaning.isEmpty(), decodedText(decoded).constData());
    // In any case too.
    const Decoded upper = decode(requestWith(kind, field, value.toUpper()));
    if (upper.digest.kind == decoded.digest.kind)
        QVERIFY(!find(upper, field.toUtf8())->problem);
}

void TestReference::tellsUnknownValue()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, field);
    const Decoded decoded = decode(requestWith(kind, field, QStringLiteral("7777")));
    if (decoded.digest.kind.startsWith(kind.section(u'@', 0, 0).toUtf8())) {
        const DecodedField *const found = find(decoded, field.toUtf8());
        QVERIFY2(found && found->problem && found->problem->id == "unknown-value",
                 decodedText(decoded).constData());
    }
}

/// What each kind wants in reply, and how many seconds Vonage waits for it.
void TestReference::knowsReply_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("expects");
    QTest::addColumn<int>("patience");
    for (const QStringList &row : rows(QStringLiteral("replies.tsv")))
        QTest::newRow(qPrintable(row[0])) << row[0] << row[1].toUtf8() << row[2].toInt();
}

void TestReference::knowsReply()
{
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, expects);
    QFETCH(const int, patience);
    const Digest found = digest(postJson(QJsonDocument(leastBody(kind)).toJson()));
    QCOMPARE(found.kind, kind.section(u'@', 0, 0).toUtf8());
    QCOMPARE(expectsId(found.expects).toByteArray(), expects);
    QCOMPARE(findKind(found.kind)->patience, patience);
}

/// A new kind is not forgotten in the lists.
void TestReference::everyKindHasRows()
{
    for (const QString &list : {QStringLiteral("fields.tsv"), QStringLiteral("replies.tsv")}) {
        QSet<QByteArray> listed;
        for (const QStringList &row : rows(list)) {
            const Kind *const kind = findKind(row[0].section(u'@', 0, 0).toUtf8());
            QVERIFY2(kind, qPrintable(row[0]));
            listed.insert(kind->id);
        }
        for (const ApiTable *api : apiTables()) {
            for (const Kind *kind : api->kinds)
                QVERIFY2(listed.contains(kind->id) || api->api == Api::Other, kind->id);
        }
    }
}

void TestReference::tablesAreSound()
{
    for (const ApiTable *api : apiTables()) {
        QVERIFY(api->label);
        for (const Kind *kind : api->kinds) {
            QVERIFY2(kind->summary && kind->label, kind->id);
            QVERIFY2(kind->patience > 0, kind->id);
            for (const Key &key : kind->delivery)
                QVERIFY2(nameId(key.text, key.hash) >= 0, key.text.data());
            for (const std::span<const FieldSpec> group : kind->fields) {
                for (const FieldSpec &spec : group) {
                    QVERIFY2(spec.label && *spec.label, spec.name);
                    for (const Value &value : spec.values)
                        QVERIFY2(!value.value.isEmpty() && value.meaning, spec.name);
                }
            }
        }
    }
    // A lookup by a name of the source compares hashes alone.
    QHash<quint32, QByteArray> names;
    for (int i = 0; i < int(MaxNames); ++i) {
        const QByteArrayView name = nameOf(i);
        if (name.isNull())
            break;
        QVERIFY2(!names.contains(nameHash(name)), name.data());
        names.insert(nameHash(name), name.toByteArray());
    }
    QVERIFY(names.size() > 100);
}

} // namespace ringback::vonage

QTEST_GUILESS_MAIN(ringback::vonage::TestReference)
#include "tst_reference.moc"
