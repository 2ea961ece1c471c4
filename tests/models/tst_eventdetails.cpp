// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventdetails.h"
#include "reply/templatefolder.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace ringback {

class TestEventDetails : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheErrorsOfTheNcco_data();
    void tellsTheErrorsOfTheNcco();
    void tellsTheFirstErrorsOnly();
    void checksNoHugeBody();
};

namespace {

EventDetails answered(Expects expects, int status, const QByteArray &type, const QByteArray &body)
{
    Event event;
    event.digest.api = Api::Voice;
    event.digest.kind = "voice.answer";
    event.digest.expects = expects;
    event.reply =
        SentReply{.decision = {.reply = {.status = status, .headers = {{"Content-Type", type}}, .body = body},
                               .decidedBy = "hand"},
                  .after = {}};
    return eventDetails(event, {});
}

/// Those that no list knows.
QStringList nccoErrors(const EventDetails &details)
{
    QStringList texts;
    for (const vonage::Problem &problem : details.problems) {
        if (problem.id.isEmpty())
            texts << problem.text;
    }
    return texts;
}

} // namespace

void TestEventDetails::tellsTheErrorsOfTheNcco_data()
{
    QTest::addColumn<Expects>("expects");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("errors");
    const QByteArray json = "application/json; charset=utf-8";
    const QByteArray silent = "[\n  {\"action\": \"talk\"}\n]";
    const QStringList told{
        u"Error in the NCCO, line 2, column 3: Vonage drops the call: “talk” needs “text”. Write it with a value."_s};
    QTest::newRow("good") << Expects::Ncco << 200 << json << QByteArray(R"([{"action":"talk","text":"Hi"}])")
                          << QStringList();
    QTest::newRow("an error") << Expects::Ncco << 200 << json << silent << told;
    QTest::newRow("where it may be empty")
        << Expects::NccoOrEmpty << 203 << QByteArray("text/plain") << silent << told;
    QTest::newRow("a warning") << Expects::Ncco << 200 << json
                               << QByteArray(R"([{"action":"talk","text":"Hi","texts":1}])") << QStringList();
    QTest::newRow("no JSON") << Expects::Ncco << 200 << json << QByteArray(R"([{"action":"talk","text":Hi}])")
                             << QStringList{
                                    u"Error in the NCCO, line 1, column 26: Vonage drops the call, for "
                                    "this is not JSON: "_s};
    QTest::newRow("another type") << Expects::Ncco << 200 << QByteArray("text/html") << silent
                                  << QStringList();
    QTest::newRow("told as a whole") << Expects::Ncco << 200 << json << QByteArray("[]") << QStringList();
    QTest::newRow("not expected") << Expects::Any << 200 << json << silent << QStringList();
    QTest::newRow("not read") << Expects::Ncco << 500 << json << silent << QStringList();
    QTest::newRow("not sent") << Expects::Ncco << 204 << json << silent << QStringList();
}

void TestEventDetails::tellsTheErrorsOfTheNcco()
{
    QFETCH(const Expects, expects);
    QFETCH(const int, status);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const QStringList, errors);
    const EventDetails details = answered(expects, status, type, body);
    const QStringList found = nccoErrors(details);
    QCOMPARE(found.size(), errors.size());
    for (qsizetype i = 0; i < errors.size(); ++i)
        QVERIFY2(found.at(i).startsWith(errors.at(i)), qPrintable(found.at(i)));
    if (!errors.isEmpty())
        QVERIFY(details.problems.constLast().id.isEmpty()); // behind all others
}

void TestEventDetails::tellsTheFirstErrorsOnly()
{
    QByteArray ncco;
    for (int i = 0; i < 8; ++i)
        ncco += i == 0 ? R"([{"action":"talk"})" : R"(,{"action":"talk"})";
    const QStringList errors = nccoErrors(answered(Expects::Ncco, 200, "application/json", ncco + ']'));
    QCOMPARE(errors.size(), 6);
    QVERIFY(errors.first().startsWith(u"Error in the NCCO, line 1, column 2: "));
    QCOMPARE(errors.last(), u"The NCCO has 3 more error(s)."_s);
}

void TestEventDetails::checksNoHugeBody()
{
    const QByteArray ncco = R"([{"action":"talk"}])" + QByteArray(TemplateFolder::MaxBytes, ' ');
    QCOMPARE(nccoErrors(answered(Expects::Ncco, 200, "application/json", ncco)), QStringList());
}

} // namespace ringback

QTEST_GUILESS_MAIN(ringback::TestEventDetails)
#include "tst_eventdetails.moc"
