// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply/drafts.h"

#include <QTest>

using namespace ringback;

class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginWithTheDefault();
    void areKeptUntilRemoved();
    void areDraftsAsLongAsTheyHaveNotGone();
    void moveToOnesOfTheirKind();
};

namespace {

WaitingRequest request(quint64 exchange, Expects expects = Expects::Ncco)
{
    WaitingRequest made;
    made.exchange = {exchange};
    made.expects = expects;
    made.atZero = Decision{.reply = {.status = 200, .headers = {}, .body = "[]"}, .decidedBy = "deadline"};
    return made;
}

} // namespace

void TestDrafts::beginWithTheDefault()
{
    Drafts drafts;
    const Draft &draft = drafts.of(request(1));
    QCOMPARE(draft.reply.body, QByteArray("[]\n"));
    QCOMPARE(draft.reply.headers.size(), 1); // its type
    QVERIFY(!drafts.isWritten({1}));
    WaitingRequest silent = request(2);
    silent.atZero.reset();
    QCOMPARE(drafts.of(silent).reply.body, QByteArray());
}

void TestDrafts::areKeptUntilRemoved()
{
    Drafts drafts;
    drafts.of(request(1)) = {.reply = {.status = 404, .headers = {}, .body = "mine"}, .isWritten = true};
    QCOMPARE(drafts.of(request(1)).reply.status, 404);
    QVERIFY(drafts.isWritten({1}));
    QVERIFY(!drafts.isWritten({2}));
    drafts.remove({{1}, {2}});
    QVERIFY(!drafts.isWritten({1}));
    QCOMPARE(drafts.of(request(1)).reply.body, QByteArray("[]\n"));
}

void TestDrafts::areDraftsAsLongAsTheyHaveNotGone()
{
    Drafts drafts;
    Draft &draft = drafts.of(request(1));
    draft.isWritten = true;
    draft.decided = Reply{.status = 200, .headers = {}, .body = "earlier"};
    drafts.noteGone({1});
    QVERIFY(drafts.isWritten({1}));
    draft.decided = draft.reply;
    drafts.noteGone({1});
    QVERIFY(!drafts.isWritten({1}));
    drafts.noteGone({2}); // is not here
}

void TestDrafts::moveToOnesOfTheirKind()
{
    Drafts drafts;
    QVERIFY(drafts.canMove(request(1), request(2)));
    QVERIFY(drafts.canMove(request(1), request(2, Expects::NccoOrEmpty)));
    QVERIFY(!drafts.canMove(request(1), request(2, Expects::Any)));
    drafts.of(request(2)).isWritten = true;
    QVERIFY(!drafts.canMove(request(1), request(2)));
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
