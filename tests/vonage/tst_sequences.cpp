// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/problems.h"
#include "vonage/relations.h"
#include "webhookfile.h"

#include <QDir>
#include <QTest>

namespace ringback::vonage {

namespace {

using namespace std::chrono_literals;

/// What the requests of \a bytes are to each other: each comes a second after the one before, which was
/// answered with 500.
QByteArrayList found(QByteArrayView bytes)
{
    RequestParser parser{Limits()};
    RelationTracker tracker;
    QByteArrayList problems;
    for (quint64 event = 1; !bytes.isEmpty(); ++event) {
        const ParseStep step = parser.feed(bytes);
        const auto *const parsed = std::get_if<Parsed>(&step.outcome);
        if (!parsed)
            return {"not a request"};
        bytes = bytes.sliced(step.consumed);
        const Relations known = digestAndRelations(parsed->request).relations;
        const auto at = Timestamp() + std::chrono::seconds(event);
        for (const RelationProblem &problem : tracker.add(event, at, known))
            problems += QByteArray::number(event) + ": " + problemId(problem.id).toByteArray();
        tracker.answered(event, known.delivery, 500, 10ms);
    }
    return problems;
}

} // namespace

/// Recorded requests in the order in which they came, against the problems that only their order shows.
class TestSequences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsProblems_data();
    void tellsProblems();
    void hasRecordings_data();
    void hasRecordings();

private:
    QDir m_folder{QStringLiteral(RINGBACK_TEST_DATA "/vonage/sequences")};
};

void TestSequences::tellsProblems_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = m_folder.entryList({QStringLiteral("*.http")}, QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name.chopped(5);
}

void TestSequences::tellsProblems()
{
    QFETCH(const QString, name);
    const QByteArray expected = fileBytes(m_folder.filePath(name + QStringLiteral(".txt")));
    const QByteArray bytes = fileBytes(m_folder.filePath(name + QStringLiteral(".http")));
    QCOMPARE(found(bytes).join('\n') + '\n', expected);
}

void TestSequences::hasRecordings_data()
{
    QTest::addColumn<QByteArray>("problem");
    for (int id = int(ProblemId::Redelivered); id < int(ProblemId::Count); ++id) {
        const QByteArray name = problemId(ProblemId(id)).toByteArray();
        QTest::newRow(name.constData()) << name;
    }
}

void TestSequences::hasRecordings()
{
    QFETCH(const QByteArray, problem);
    int count = 0;
    for (const QString &name : m_folder.entryList({QStringLiteral("*.txt")}, QDir::Files))
        count += fileBytes(m_folder.filePath(name)).contains(QByteArray(": " + problem)) ? 1 : 0;
    QVERIFY2(count >= 2, QByteArray::number(count).constData());
}

} // namespace ringback::vonage

QTEST_GUILESS_MAIN(ringback::vonage::TestSequences)
#include "tst_sequences.moc"
