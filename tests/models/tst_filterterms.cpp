// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filterterms.h"

#include "capture/query.h"
#include "capture/querynode.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace ringback {

class TestFilterTerms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysFields_data();
    void saysFields();
};

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
    for (const char *const name : {"", "a b", "a:b", "a\"b", "a(b", "a)b", "a\nb"})
        QTest::addRow("name “%s”", name) << QByteArray(name) << QByteArray("1") << QString();
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
