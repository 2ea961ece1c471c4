// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filterterms.h"

#include "capture/query.h"
#include "capture/querynode.h"
#include "capture/queryplan.h"
#include "models/eventcells.h"
#include "models/filterproposals.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace ringback {

class TestFilterTerms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysCells_data();
    void saysCells();
    void saysNoEmptyCells();
    void saysFields_data();
    void saysFields();
};

void TestFilterTerms::saysCells_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QByteArray("/a") << u"/a"_s;
    QTest::newRow("Latin-1") << QByteArray("/caf\xe9") << u"/café"_s;
    QTest::newRow("Latin-1 beside UTF-8") << QByteArray("/caf\xe9/caf\xc3\xa9") << u"/café/café"_s;
    QTest::newRow("lines") << QByteArray("Acme\nLtd") << u"Acme␊Ltd"_s;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf/a") << u"⟨U+FEFF⟩/a"_s;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"a␀b"_s;
    QTest::newRow("cut within a character")
        << QByteArray(MaxColumnText - 1, 'a') + "é" << QString(MaxColumnText - 1, u'a') + u'Ã';
}

/// A term matches the event that it was made from.
void TestFilterTerms::saysCells()
{
    QFETCH(const QByteArray, sent);
    const ColumnRow row{.id = {1},
                        .receivedAt = {},
                        .source = {},
                        .api = Api::Other,
                        .kind = sent,
                        .method = sent,
                        .path = sent,
                        .from = sent,
                        .to = sent,
                        .status = sent,
                        .call = "first\nsecond",
                        .conversation = "first\nsecond",
                        .message = {},
                        .problems = {},
                        .verdict = "unsigned",
                        .decidedBy = "rule:caf\xe9",
                        .code = 200,
                        .bodySize = 7,
                        .note = {},
                        .mark = 0};
    ColumnIndex index;
    index.append(row);
    for (int column = 0; column < EventColumnCount; ++column) {
        const QString term = cellTerm(index, 0, EventColumn(column));
        if (term.isEmpty())
            continue;
        const auto query = parseQuery(term);
        QVERIFY2(query, qPrintable(term));
        QVERIFY2(QueryPlan::compile(*query, {}).matches(row).value(), qPrintable(term));
    }
    QTEST(indexText(index, 0, EventColumn::Path, {}), "shown");
    QCOMPARE(indexText(index, 0, EventColumn::Call, {}), u"first"_s);
    QCOMPARE(cellTerm(index, 0, EventColumn::Call), u"call:first"_s);
    QCOMPARE(filterProposals(u"from:"_s, 5, index).texts, QStringList{cellTerm(index, 0, EventColumn::From)});
}

void TestFilterTerms::saysNoEmptyCells()
{
    ColumnIndex index;
    ColumnRow row;
    row.id = {1};
    index.append(row);
    for (const EventColumn column : {EventColumn::Code, EventColumn::Source, EventColumn::From,
                                     EventColumn::DecidedBy, EventColumn::Call})
        QCOMPARE(cellTerm(index, 0, column), QString());
}

void TestFilterTerms::saysFields_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("term"); // null: cannot be said
    QTest::newRow("plain") << QByteArray("err-code") << QByteArray("6") << u"field.err-code:6"_s;
    QTest::newRow("nested") << QByteArray("dtmf.digits") << QByteArray("12#") << u"field.dtmf.digits:12#"_s;
    QTest::newRow("blanks") << QByteArray("text") << QByteArray("y z") << u"field.text:\"y z\""_s;
    QTest::newRow("empty") << QByteArray("text") << QByteArray() << u"field.text:\"\""_s;
    QTest::newRow("star") << QByteArray("text") << QByteArray("a*b") << u"field.text:\"a\\*b\""_s;
    QTest::newRow("quotes") << QByteArray("text") << QByteArray("say \"hi\"")
                            << u"field.text:\"say \\\"hi\\\"\""_s;
    QTest::newRow("backslashes") << QByteArray("text") << QByteArray("a \\\\ b\\")
                                 << u"field.text:\"a \\\\\\ b\\\\\""_s;
    QTest::newRow("colon") << QByteArray("url") << QByteArray("http://a/b?c=(d)")
                           << u"field.url:\"http://a/b?c=(d)\""_s;
    QTest::newRow("lines") << QByteArray("text") << QByteArray("a\nb") << u"field.text:\"a\nb\""_s;
    QTest::newRow("Unicode") << QByteArray("text") << QByteArray("Grüße😀") << u"field.text:Grüße😀"_s;
    QTest::newRow("leading minus") << QByteArray("price") << QByteArray("-1") << u"field.price:-1"_s;
    QTest::newRow("OR") << QByteArray("text") << QByteArray("OR") << u"field.text:OR"_s;
    QTest::newRow("no name") << QByteArray() << QByteArray("1") << u"field.\"\":1"_s;
    QTest::newRow("quoted name") << QByteArray("say \"*\"") << QByteArray("1")
                                 << u"field.\"say \\\"*\\\"\":1"_s;
    for (const char *const name : {"a b", "a:b", "a(b", "a)b", "a\nb"})
        QTest::addRow("name “%s”", name)
            << QByteArray(name) << QByteArray("1") << u"field.\"%1\":1"_s.arg(QLatin1StringView(name));
    QTest::newRow("too long") << QByteArray("text") << QByteArray(20'000, 'x') << QString();
    QTest::newRow("too long when quoted") << QByteArray("text") << QByteArray(10'000, '"') << QString();
}

void TestFilterTerms::saysFields()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const QString, term);
    const auto included = fieldTerm(name, value);
    QCOMPARE(included.has_value(), !term.isNull());
    if (!included)
        return;
    QCOMPARE(*included, term);
    QVERIFY(parseQuery(excluding(*included)));
    const auto query = parseQuery(*included);
    QVERIFY(query);
    const auto *const read = std::get_if<FieldTerm>(&query->root()->value);
    QVERIFY(read);
    QCOMPARE(read->name, QString::fromUtf8(name));
    QCOMPARE(read->pattern.pieces, QStringList{QString::fromUtf8(value)});
}

} // namespace ringback

QTEST_APPLESS_MAIN(ringback::TestFilterTerms)
#include "tst_filterterms.moc"
