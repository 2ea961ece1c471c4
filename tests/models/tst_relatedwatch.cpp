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
    void forgetsTheEventBefore();
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

void TestRelatedWatch::forgetsTheEventBefore()
{
    EventTableModel model(QString{});
    const Event first = eventOfCall(1, "a");
    const Event second = eventOfCall(2, "b");
    model.append({columnRow(first), columnRow(second), columnRow(eventOfCall(3, {}))});
    RelatedWatch watch(&model);
    QSignalSpy found(&watch, &RelatedWatch::found);
    watch.setEvent(eventOfCall(3, {}));
    QVERIFY(found.isEmpty()); // it is of no call
    watch.setEvent(first);
    model.append({columnRow(eventOfCall(4, "a"))});
    watch.clear();
    model.append({columnRow(eventOfCall(5, "b"))});
    watch.setEvent(second);
    model.append({columnRow(eventOfCall(6, "b"))});
    QTRY_COMPARE(found.size(), 3);
    QCOMPARE(found.at(1).at(0).value<QList<EventId>>(), (QList<EventId>{{2}, {5}}));
    QCOMPARE(found.at(2).at(0).value<QList<EventId>>(), (QList<EventId>{{2}, {5}, {6}}));
}

QTEST_GUILESS_MAIN(TestRelatedWatch)
#include "tst_relatedwatch.moc"
