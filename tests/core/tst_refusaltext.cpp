// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/refusaltext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringback;

class TestRefusalText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyReason();
    void tellsWhere();
};

void TestRefusalText::everyReason()
{
    static const QRegularExpression id(u"\\A[a-z]+(-[a-z]+)*\\z"_s);
    QSet<QByteArray> ids;
    QSet<QString> texts;
    for (int number = 1; number <= RefusalReasonCount; ++number) {
        const auto reason = RefusalReason(number);
        const QByteArray reasonId = refusalId(reason).toByteArray();
        const QString text = refusalText({.reason = reason, .status = 400, .stoppedAt = 5});
        QVERIFY2(id.match(QString::fromLatin1(reasonId)).hasMatch(), reasonId.constData());
        QVERIFY2(reasonId != "refused", "a reason without an id of its own");
        QVERIFY2(text.endsWith(u'.') && text.size() > 20, qPrintable(text));
        QVERIFY(!text.contains(u'%'));
        ids += reasonId;
        texts += text;
    }
    QCOMPARE(ids.size(), RefusalReasonCount);
    QCOMPARE(texts.size(), ids.size());
}

void TestRefusalText::tellsWhere()
{
    QCOMPARE(refusalText({.reason = RefusalReason::NotHttp, .status = 400, .stoppedAt = 0}),
             u"This is not HTTP: a request line such as “POST /webhooks/event HTTP/1.1” was expected. "
             "Reading stopped at byte 0, counted from 0."_s);
    QCOMPARE(refusalText({.reason = RefusalReason::BodyTooLarge, .status = 413, .stoppedAt = 123456}),
             u"The body is larger than allowed. Reading stopped at byte 123456, counted from 0."_s);
    QCOMPARE(refusalText({.reason = RefusalReason::ForbiddenSource, .status = 403, .stoppedAt = 400}),
             u"The sender’s address is not among those allowed."_s);
}

QTEST_APPLESS_MAIN(TestRefusalText)
#include "tst_refusaltext.moc"
