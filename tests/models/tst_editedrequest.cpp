// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/editedrequest.h"

#include "../capture/sampleevents.h"

#include <QSignalSpy>
#include <QTest>

using namespace ringback;

namespace {

Event eventFrom(qint64 id, const QByteArray &sender)
{
    Event event = sampleEvent(1);
    event.id = {id};
    event.digest.from = sender;
    return event;
}

} // namespace

class TestEditedRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsWithWhatItSays();
    void waitsForItsNumber();
    void leavesAnotherAside();
    void forgets();
};

void TestEditedRequest::fillsWithWhatItSays()
{
    EditedRequest request;
    QSignalSpy wanted(&request, &EditedRequest::eventWanted);
    QSignalSpy filled(&request, &EditedRequest::filled);
    request.setRequest({3}, {});
    request.setRequest({3}, {});
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.takeFirst().at(0).value<EventId>(), EventId{3});
    QVERIFY(request.fill("[]")); // nothing of the request is in it
    QCOMPARE(filled.takeFirst().at(0).toByteArray(), QByteArray("[]"));
    request.setRequest({3}, "https://example.com");
    QVERIFY(request.fill("\"{base_url}\"")); // which is known before the rest
    QCOMPARE(filled.takeFirst().at(0).toByteArray(), QByteArray("\"https://example.com\""));
    QVERIFY(!request.fill("\"{from}\""));
    QVERIFY(filled.isEmpty());
    request.setEvent(eventFrom(3, "44"));
    QCOMPARE(filled.size(), 1);
    QCOMPARE(filled.takeFirst().at(0).toByteArray(), QByteArray("\"44\""));
    QVERIFY(request.fill("\"{from}\""));
    request.setEvent(eventFrom(3, "44")); // which fills nothing once more
    QCOMPARE(filled.size(), 1);
}

void TestEditedRequest::waitsForItsNumber()
{
    EditedRequest request;
    QSignalSpy wanted(&request, &EditedRequest::eventWanted);
    QSignalSpy filled(&request, &EditedRequest::filled);
    request.setRequest({}, {});
    QVERIFY(wanted.isEmpty());
    QVERIFY(!request.fill("\"{from}\""));
    request.setRequest({3}, {});
    QCOMPARE(wanted.size(), 1);
    request.setEvent(eventFrom(3, "44"));
    QCOMPARE(filled.size(), 1);
}

void TestEditedRequest::leavesAnotherAside()
{
    EditedRequest request;
    QSignalSpy filled(&request, &EditedRequest::filled);
    request.setRequest({3}, {});
    request.setRequest({4}, {});
    QVERIFY(!request.fill("\"{from}\""));
    request.setEvent(eventFrom(3, "44")); // too late
    QVERIFY(filled.isEmpty());
    request.setEvent(eventFrom(4, "45"));
    QCOMPARE(filled.takeFirst().at(0).toByteArray(), QByteArray("\"45\""));
    request.setRequest({3}, {});
    QVERIFY(!request.fill("\"{from}\"")); // it is asked for again
}

void TestEditedRequest::forgets()
{
    EditedRequest request;
    QSignalSpy filled(&request, &EditedRequest::filled);
    request.setRequest({3}, {});
    QVERIFY(!request.fill("\"{from}\""));
    request.forget();
    request.setEvent(eventFrom(3, "44"));
    QVERIFY(filled.isEmpty());
}

QTEST_GUILESS_MAIN(TestEditedRequest)
#include "tst_editedrequest.moc"
