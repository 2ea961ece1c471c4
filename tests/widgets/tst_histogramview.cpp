// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/histogramview.h"

#include "models/eventcells.h"
#include "widgets/timeaxis.h"

#include <QDateTime>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ringback;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::optional<ringback::TimeSpan>)

namespace {

const Timestamp Begin{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23}};
constexpr int SlotWidth = 6;

/// Slots of a second; the first has one event, the second two, and so on.
Histogram histogram(int slotCount, Timestamp begin = Begin)
{
    Histogram made;
    made.span = {.begin = begin, .end = begin + std::chrono::seconds(slotCount)};
    made.bins.resize(size_t(slotCount));
    for (int slot = 0; slot < slotCount; ++slot)
        made.bins[size_t(slot)][size_t(Api::Sms)] = quint32(slot + 1);
    return made;
}

TimeSpan seconds(int first, int end)
{
    return {.begin = Begin + std::chrono::seconds(first), .end = Begin + std::chrono::seconds(end)};
}

QPoint inSlot(int slot) { return {slot * SlotWidth + SlotWidth / 2, 10}; }

} // namespace

class TestHistogramView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }

    void choosesByDragging_data();
    void choosesByDragging();
    void aClickChoosesNothing();
    void keepsTheTimeWhereDraggingBegan();
    void choosesByKeys();
    void letsGo();
    void readsAloud();
    void takesNothingWhenEmpty();
    void saysHowMuchRoomThereIs();
    void paintsWhatIsChosen();
    void labelsTime_data();
    void labelsTime();
    void labelsTimeByLocale_data();
    void labelsTimeByLocale();
    void leavesOutWhatHasNoRoom();

private:
    void drag(int from, int to);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_view.get(), key, modifiers);
    }
    [[nodiscard]] std::optional<TimeSpan> told() const
    {
        return m_told->isEmpty() ? std::nullopt : m_told->last().first().value<std::optional<TimeSpan>>();
    }

    std::unique_ptr<HistogramView> m_view;
    std::unique_ptr<QSignalSpy> m_told;
};

void TestHistogramView::init()
{
    m_view = std::make_unique<HistogramView>();
    m_told = std::make_unique<QSignalSpy>(m_view.get(), &HistogramView::spanChosen);
    m_view->resize(60, 40);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
    m_view->setHistogram(histogram(8));
}

void TestHistogramView::drag(int from, int to)
{
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, inSlot(from));
    QTest::mouseMove(m_view.get(), inSlot(to));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, inSlot(to));
}

void TestHistogramView::choosesByDragging_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<TimeSpan>("span");
    QTest::newRow("to the right") << 2 << 4 << seconds(2, 5);
    QTest::newRow("to the left") << 4 << 2 << seconds(2, 5);
    QTest::newRow("behind the last slot") << 6 << 9 << seconds(6, 8);
    QTest::newRow("out of the window to the right") << 6 << 100 << seconds(6, 8);
    QTest::newRow("out of the window to the left") << 1 << -100 << seconds(0, 2);
}

void TestHistogramView::choosesByDragging()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(TimeSpan, span);
    drag(from, to);
    QVERIFY(m_view->chosenSpan() == span);
    QVERIFY(told() == span);
    m_told->clear();
    QTest::mouseMove(m_view.get(), inSlot(5)); // no button is down any more
    QVERIFY(m_told->isEmpty());
    QVERIFY(m_view->chosenSpan() == span);
}

void TestHistogramView::aClickChoosesNothing()
{
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, inSlot(2));
    QVERIFY(!m_view->chosenSpan());
    QTest::mousePress(m_view.get(), Qt::RightButton, {}, inSlot(2));
    QTest::mouseMove(m_view.get(), inSlot(4));
    QTest::mouseRelease(m_view.get(), Qt::RightButton, {}, inSlot(4));
    QVERIFY(!m_view->chosenSpan());
    QVERIFY(m_told->isEmpty());
}

/// Events come, and go, while a span is being chosen.
void TestHistogramView::keepsTheTimeWhereDraggingBegan()
{
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, inSlot(4));
    m_view->setHistogram(histogram(8, Begin + 2s)); // the oldest have left
    QTest::mouseMove(m_view.get(), inSlot(4));
    QVERIFY(m_view->chosenSpan() == seconds(4, 7));
    m_view->setHistogram({});
    QTest::mouseMove(m_view.get(), inSlot(5));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, inSlot(5));
    QVERIFY(m_view->chosenSpan() == seconds(4, 7));

    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, inSlot(1)); // nothing is there
    m_view->setHistogram(histogram(3));
    QTest::mouseMove(m_view.get(), inSlot(2));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, inSlot(2));
    QVERIFY(m_view->chosenSpan() == seconds(4, 7));
}

void TestHistogramView::choosesByKeys()
{
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QVERIFY(!m_view->chosenSpan());
    press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(told() == seconds(2, 4));
    press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(told() == seconds(2, 5));
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(told() == seconds(0, 3)); // past where it began
    m_told->clear();
    press(Qt::Key_Left, Qt::ShiftModifier); // there is nothing more
    QVERIFY(m_told->isEmpty());
    press(Qt::Key_Right); // begins anew, the chosen span stays
    QVERIFY(m_view->chosenSpan() == seconds(0, 3));
    press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(told() == seconds(1, 3));
}

void TestHistogramView::letsGo()
{
    drag(1, 3);
    press(Qt::Key_Escape);
    QVERIFY(!m_view->chosenSpan());
    QCOMPARE(m_told->size(), 2);
    QVERIFY(!told());
    press(Qt::Key_Escape);
    QCOMPARE(m_told->size(), 2);

    drag(1, 3);
    QVERIFY(told());
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, inSlot(2));
    QVERIFY(!m_view->chosenSpan());
    QVERIFY(!told());

    m_told->clear();
    m_view->setChosenSpan(seconds(1, 2)); // by the filter, which knows
    QVERIFY(m_told->isEmpty());
    QVERIFY(m_view->chosenSpan() == seconds(1, 2));
}

void TestHistogramView::readsAloud()
{
    QCOMPARE(m_view->accessibleName(), QStringLiteral("Events by time"));
    const QString all = m_view->accessibleDescription();
    QVERIFY2(
        all.startsWith(
            QStringLiteral("From %1 to %2 in slots of 1 s.").arg(momentText(Begin), momentText(Begin + 8s))),
        qPrintable(all));
    drag(2, 4);
    QCOMPARE(m_view->accessibleDescription(),
             QStringLiteral("From %1 to %2 is chosen; Esc shows all.")
                 .arg(momentText(Begin + 2s), momentText(Begin + 5s)));
    press(Qt::Key_Escape);
    QCOMPARE(m_view->accessibleDescription(), all);
    m_view->setHistogram({});
    QCOMPARE(m_view->accessibleDescription(), QStringLiteral("No events yet."));
    QCOMPARE(m_view->focusPolicy() & Qt::TabFocus, Qt::TabFocus);
}

void TestHistogramView::takesNothingWhenEmpty()
{
    m_view->setHistogram({});
    drag(0, 3);
    press(Qt::Key_Right);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Left, Qt::ShiftModifier);
    press(Qt::Key_Escape);
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, inSlot(0));
    QVERIFY(!m_view->chosenSpan());
    QVERIFY(m_told->isEmpty());
    QVERIFY(!m_view->grab().isNull());
}

void TestHistogramView::saysHowMuchRoomThereIs()
{
    QSignalSpy changes(m_view.get(), &HistogramView::capacityChanged);
    m_view->resize(120, 40);
    QTRY_COMPARE(m_view->capacity(), 20);
    QVERIFY(!changes.isEmpty());
}

void TestHistogramView::paintsWhatIsChosen()
{
    const auto top = [this](int slot) { return m_view->grab().toImage().pixelColor(inSlot(slot).x(), 1); };
    const auto bar = [this](int slot) {
        const QImage image = m_view->grab().toImage();
        const int axis = m_view->height() - m_view->fontMetrics().height() - 3;
        return image.pixelColor(inSlot(slot).x(), axis - 1);
    };
    const QColor whole = bar(4);
    QCOMPARE(bar(2), whole);
    QCOMPARE(top(2), top(4));
    drag(2, 3);
    QVERIFY(top(2) != top(4)); // the lower bars leave room for it
    QCOMPARE(top(2), top(3));
    QCOMPARE(bar(2), whole);
    QVERIFY(bar(4) != whole); // what is left out stands back
    const QColor edge = m_view->palette().color(QPalette::Highlight);
    const QImage image = m_view->grab().toImage();
    QCOMPARE(image.pixelColor(2 * SlotWidth, 5), edge);
    QCOMPARE(image.pixelColor(4 * SlotWidth - 1, 5), edge);
}

void TestHistogramView::labelsTime_data()
{
    QTest::addColumn<std::chrono::seconds>("length");
    QTest::addColumn<int>("pixels");
    for (const std::chrono::seconds length : {8s, 600s, 86'400s, 30 * 86'400s, 2'000 * 86'400s}) {
        for (const int pixels : {300, 900})
            QTest::addRow("%lld s on %d", qlonglong(length.count()), pixels) << length << pixels;
    }
}

void TestHistogramView::labelsTime()
{
    QFETCH(std::chrono::seconds, length);
    QFETCH(int, pixels);
    const QFontMetrics metrics = m_view->fontMetrics();
    const auto labels =
        timeLabels({.begin = Begin + 3s, .end = Begin + 3s + length}, pixels, pixels, metrics);
    QVERIFY(labels.size() >= (pixels > 300 ? 4U : 2U));
    int free = 0;
    for (const TimeLabel &label : labels) {
        QVERIFY(label.left >= free);
        QVERIFY(label.x >= label.left && label.x <= label.left + metrics.horizontalAdvance(label.text));
        free = label.left + metrics.horizontalAdvance(label.text) + 1;
    }
    QVERIFY(free <= pixels + 1);
    QCOMPARE(labels.front().x, 0);
    QCOMPARE(labels.back().x, pixels - 1);
}

void TestHistogramView::labelsTimeByLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<std::chrono::seconds>("length"); // from 8:40:00 on
    QTest::addColumn<QString>("text");
    const auto add = [](const char *name, const QLocale &locale, std::chrono::seconds length,
                        const QString &text) { QTest::newRow(name) << locale << length << text; };
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    add("seconds", british, 30s, QStringLiteral("08:40:10"));
    add("seconds without a locale", QLocale::c(), 30s, QStringLiteral("08:40:10"));
    add("minutes", british, 30min, QStringLiteral("08:50"));
    add("minutes of Americans", american, 30min, QStringLiteral("8:50"));
    add("days", british, 240h, QStringLiteral("29/11/2026")); // in the middle: there in every font
}

void TestHistogramView::labelsTimeByLocale()
{
    QFETCH(const QLocale, locale);
    QFETCH(const std::chrono::seconds, length);
    QFETCH(const QString, text);
    const QLocale before;
    QLocale::setDefault(locale);
    const QDateTime local(QDate(2026, 11, 23), QTime(8, 40));
    const Timestamp begin{std::chrono::milliseconds(local.toMSecsSinceEpoch())};
    const auto labels = timeLabels({.begin = begin, .end = begin + length}, 900, 900, m_view->fontMetrics());
    QLocale::setDefault(before);
    QStringList texts;
    for (const TimeLabel &label : labels)
        texts.append(label.text);
    const bool isThere = std::ranges::any_of(texts, [&text](const QString &label) {
        return label == text || label.startsWith(text + QChar(0x202f))
            || label.startsWith(text + QLatin1Char(' '));
    });
    QVERIFY2(isThere, qPrintable(texts.join(QStringLiteral(" | "))));
}

void TestHistogramView::leavesOutWhatHasNoRoom()
{
    const TimeSpan span{.begin = Begin, .end = Begin + 60s};
    QVERIFY(timeLabels(span, 0, 100, m_view->fontMetrics()).empty());
    QVERIFY(timeLabels({.begin = Begin, .end = Begin}, 100, 100, m_view->fontMetrics()).empty());
    QCOMPARE(timeLabels(span, 6, 60, m_view->fontMetrics()).size(), 1U); // the begin alone
    const auto both = timeLabels(span, 6, 600, m_view->fontMetrics());
    QCOMPARE(both.size(), 2U);
    QVERIFY(both.back().left > m_view->fontMetrics().horizontalAdvance(both.front().text));
}

QTEST_MAIN(TestHistogramView)
#include "tst_histogramview.moc"
