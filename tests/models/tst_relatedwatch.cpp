// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/relatedwatch.h"

#include "models/eventtablemodel.h"

#include "../capture/sampleevents.h"

#include <QSignalSpy>
#include <QTest>

using namespace ringback;

namespace {

Event eventOfCall(qint64 id, const QByteArray &call)
{
    Event event = sampleEvent(quint64(id));
    event.id = {id};
    event.digest.call = call;
    event.digest.conversation.clear();
    event.digest.message.clear();
    return event;
}

} // namespace

class TestRelatedWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatComesLater();
    void tellsNothingOfAnEventWithoutRelatives();
};

void TestRelatedWatch::tellsWhatComesLater()
{
    EventTableModel model(QString{});
    const Event event = eventOfCall(1, "a");
    model.append({columnRow(event)});
    RelatedWatch watch(&model);
    QSignalSpy found(&watch, &RelatedWatch::found);
    const auto told = [&found] {
        const QVariantList arguments = found.takeFirst();
        return arguments.at(1).value<EventId>() == EventId{1} ? arguments.at(0).value<QList<EventId>>()
                                                              : QList<EventId>();
    };
    watch.setEvent(event);
    QCOMPARE(found.size(), 1);
    QCOMPARE(told(), QList<EventId>{{1}});
    model.append({columnRow(eventOfCall(2, "b"))});
    model.append({columnRow(eventOfCall(3, "a"))});
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(told(), (QList<EventId>{{1}, {3}}));
    model.append({columnRow(eventOfCall(4, "b"))});
    model.remove({EventId{3}});
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(told(), QList<EventId>{{1}});
    watch.setEvent(event); // it is shown anew
    QCOMPARE(found.size(), 1);
}

void TestRelatedWatch::tellsNothingOfAnEventWithoutRelatives()
{
    EventTableModel model(QString{});
    RelatedWatch watch(&model);
    const QSignalSpy found(&watch, &RelatedWatch::found);
    watch.setEvent(eventOfCall(1, {}));
    watch.setEvent(eventOfCall(2, "a"));
    watch.clear();
    model.append({columnRow(eventOfCall(2, "a"))});
    QTest::qWait(1'000); // as long as it may take to look
    QVERIFY(found.isEmpty());
}

QTEST_GUILESS_MAIN(TestRelatedWatch)
#include "tst_relatedwatch.moc"
