// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/histogramview.h"

#include "models/apitext.h"
#include "models/eventcells.h"
#include "widgets/apiicon.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <algorithm>
#include <array>

using namespace ringback;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::optional<ringback::TimeSpan>)

namespace {

const Timestamp Begin{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23}};
constexpr int SlotWidth = 6;

TimeCounts::Counts counts(quint32 sms, quint32 calls)
{
    TimeCounts::Counts made{};
    made[size_t(Api::Sms)] = sms;
    made[size_t(Api::Voice)] = calls;
    return made;
}

/// Slots of a second; the first has one event, the second two, and so on.
Histogram histogram(int slotCount, Timestamp begin = Begin)
{
    Histogram made;
    made.span = {.begin = begin, .end = begin + std::chrono::seconds(slotCount)};
    made.bins.resize(size_t(slotCount));
    for (int slot = 0; slot < slotCount; ++slot)
        made.bins[size_t(slot)][size_t(Api::Sms)] = quint32(slot + 1);
    made.shown = made.bins;
    return made;
}

/// Slots with one SMS and nine calls each, of which so many are shown.
Histogram filtered(int slotCount, quint32 sms, quint32 calls)
{
    Histogram made = histogram(slotCount);
    std::ranges::fill(made.bins, counts(1, 9));
    std::ranges::fill(made.shown, counts(sms, calls));
    return made;
}

TimeSpan seconds(int first, int end)
{
    return {.begin = Begin + std::chrono::seconds(first), .end = Begin + std::chrono::seconds(end)};
}

QColor barColor(Api api, const QPalette &palette) { return QColor(apiColor(api, palette).rgb()); }

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
    void choosesByClicking_data();
    void choosesByClicking();
    void otherButtonsChooseNothing();
    void keepsTheTimeWhereDraggingBegan();
    void choosesByKeys();
    void letsGo();
    void letsGoByDoubleClick();
    void readsAloud();
    void tellsWhatIsShown_data();
    void tellsWhatIsShown();
    void tellsTheSlotOfTheCursor();
    void saysHowLongSlotsAre_data();
    void saysHowLongSlotsAre();
    void takesNothingWhenEmpty();
    void saysHowMuchRoomThereIs();
    void paintsWhatIsChosen();
    void paintsWhatIsShown_data();
    void paintsWhatIsShown();
    void runsFromRightToLeft();
    void paintsAnewInOtherColours();

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
    [[nodiscard]] bool saysThatChosen(const TimeSpan &span) const
    {
        return m_view->accessibleDescription().contains(
            QStringLiteral("From %1 to %2 is chosen").arg(momentText(span.begin), momentText(span.end)));
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
    QVERIFY(told() == span);
    m_told->clear();
    QTest::mouseMove(m_view.get(), inSlot(5)); // no button is down any more
    QVERIFY(m_told->isEmpty());
    QVERIFY(saysThatChosen(span));
}

void TestHistogramView::choosesByClicking_data()
{
    QTest::addColumn<int>("slot");
    QTest::addColumn<TimeSpan>("span");
    QTest::newRow("the first") << 0 << seconds(0, 1);
    QTest::newRow("another") << 3 << seconds(3, 4);
    QTest::newRow("behind the last") << 9 << seconds(7, 8);
}

void TestHistogramView::choosesByClicking()
{
    QFETCH(const int, slot);
    QFETCH(const TimeSpan, span);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, inSlot(slot));
    QVERIFY(!m_view->accessibleDescription().contains(u"is chosen"));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, inSlot(slot));
    QVERIFY(told() == span);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, inSlot(slot));
    QCOMPARE(m_told->size(), 1); // it is chosen already
}

void TestHistogramView::otherButtonsChooseNothing()
{
    QTest::mousePress(m_view.get(), Qt::RightButton, {}, inSlot(2));
    QTest::mouseMove(m_view.get(), inSlot(4));
    QTest::mouseRelease(m_view.get(), Qt::RightButton, {}, inSlot(4));
    QVERIFY(m_told->isEmpty());
}

/// Events come, and go, while a span is being chosen.
void TestHistogramView::keepsTheTimeWhereDraggingBegan()
{
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, inSlot(4));
    m_view->setHistogram(histogram(8, Begin + 2s)); // the oldest have left
    QTest::mouseMove(m_view.get(), inSlot(4));
    QVERIFY(told() == seconds(4, 7));
    m_view->setHistogram({});
    QTest::mouseMove(m_view.get(), inSlot(5));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, inSlot(5));
    QVERIFY(told() == seconds(4, 7));

    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, inSlot(1)); // nothing is there
    m_view->setHistogram(histogram(3));
    QTest::mouseMove(m_view.get(), inSlot(2));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, inSlot(2));
    QVERIFY(told() == seconds(4, 7));
}

void TestHistogramView::choosesByKeys()
{
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QVERIFY(!m_view->accessibleDescription().contains(u"is chosen"));
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
    QVERIFY(saysThatChosen(seconds(0, 3)));
    press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(told() == seconds(1, 3));
}

void TestHistogramView::letsGo()
{
    drag(1, 3);
    press(Qt::Key_Escape);
    QVERIFY(!m_view->accessibleDescription().contains(u"is chosen"));
    QCOMPARE(m_told->size(), 2);
    QVERIFY(!told());
    press(Qt::Key_Escape);
    QCOMPARE(m_told->size(), 2);
    QVERIFY(m_view->focusPolicy() & Qt::ClickFocus); // else Esc after a click goes elsewhere

    m_told->clear();
    m_view->setChosenSpan(seconds(1, 2)); // by the filter, which knows
    QVERIFY(m_told->isEmpty());
    QVERIFY(saysThatChosen(seconds(1, 2)));
}

/// Its first click chooses a slot.
void TestHistogramView::letsGoByDoubleClick()
{
    drag(1, 3);
    QVERIFY(told());
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, inSlot(2));
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, inSlot(2));
    QVERIFY(!m_view->accessibleDescription().contains(u"is chosen"));
    QVERIFY(!told());
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, inSlot(2));
    QVERIFY(!m_view->accessibleDescription().contains(u"is chosen"));
}

void TestHistogramView::readsAloud()
{
    QCOMPARE(m_view->accessibleName(), QStringLiteral("Events by time"));
    QCOMPARE(QAccessible::queryAccessibleInterface(m_view.get())->role(), QAccessible::Chart);
    const QString all = m_view->accessibleDescription();
    const QString slotTimes =
        QStringLiteral("\nFrom %1 to %2 in slots of 1 s.").arg(momentText(Begin), momentText(Begin + 8s));
    QVERIFY2(all.contains(slotTimes), qPrintable(all));
    drag(4, 2);
    QVERIFY2(
        m_view->accessibleDescription().endsWith(QStringLiteral("\nFrom %1 to %2 is chosen; Esc shows all.")
                                                     .arg(momentText(Begin + 2s), momentText(Begin + 5s))),
        qPrintable(m_view->accessibleDescription()));
    press(Qt::Key_Escape);
    QVERIFY2(m_view->accessibleDescription().contains(slotTimes),
             qPrintable(m_view->accessibleDescription()));
    m_view->setHistogram({});
    QCOMPARE(m_view->accessibleDescription(), QStringLiteral("No events yet."));
    QCOMPARE(m_view->focusPolicy() & Qt::TabFocus, Qt::TabFocus);
}

void TestHistogramView::tellsWhatIsShown_data()
{
    QTest::addColumn<quint32>("sms");
    QTest::addColumn<quint32>("calls");
    QTest::addColumn<QString>("smsCount");
    QTest::addColumn<QString>("callCount");
    QTest::newRow("all") << 1U << 9U << QStringLiteral("1") << QStringLiteral("9");
    QTest::newRow("an API") << 1U << 0U << QStringLiteral("1") << QStringLiteral("0 of 9");
    QTest::newRow("some") << 0U << 4U << QStringLiteral("0 of 1") << QStringLiteral("4 of 9");
}

void TestHistogramView::tellsWhatIsShown()
{
    QFETCH(const quint32, sms);
    QFETCH(const quint32, calls);
    m_view->setHistogram(filtered(8, sms, calls));
    QHelpEvent help(QEvent::ToolTip, inSlot(3), m_view->mapToGlobal(inSlot(3)));
    QVERIFY(QCoreApplication::sendEvent(m_view.get(), &help));
    const QStringList tip = QToolTip::text().split(QLatin1Char('\n'));
    QCOMPARE(tip.value(0), QStringLiteral("%1 to %2").arg(momentText(Begin + 3s), momentText(Begin + 4s)));
    const QStringList told = tip.sliced(1);
    QCOMPARE(told.size(), 2);
    QTEST(QString(told.at(0)).remove(apiLabel(Api::Sms) + QStringLiteral(": ")), "smsCount");
    QTEST(QString(told.at(1)).remove(apiLabel(Api::Voice) + QStringLiteral(": ")), "callCount");
    QVERIFY2(m_view->accessibleDescription().contains(told.join(QLatin1Char('\n'))),
             qPrintable(m_view->accessibleDescription()));
}

void TestHistogramView::tellsTheSlotOfTheCursor()
{
    const auto slot = [](std::chrono::seconds begin, int count) {
        return QStringLiteral("%1 to %2\n%3: %4\n")
            .arg(momentText(Begin + begin), momentText(Begin + begin + 1s), apiLabel(Api::Sms))
            .arg(count);
    };
    const auto said = [this] { return m_view->accessibleDescription(); };
    QVERIFY2(said().startsWith(slot(0s, 1)), qPrintable(said()));
    press(Qt::Key_Right);
    QVERIFY2(said().startsWith(slot(1s, 2)), qPrintable(said()));
    press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY2(said().startsWith(slot(2s, 3)), qPrintable(said()));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, inSlot(6));
    QVERIFY2(said().startsWith(slot(6s, 7)), qPrintable(said()));
}

void TestHistogramView::saysHowLongSlotsAre_data()
{
    QTest::addColumn<std::chrono::seconds>("time");
    QTest::addColumn<QString>("said");
    QTest::newRow("seconds") << std::chrono::seconds(30s) << QStringLiteral("in slots of 30 s.");
    QTest::newRow("minutes") << std::chrono::seconds(5min) << QStringLiteral("in slots of 5 min.");
    QTest::newRow("hours") << std::chrono::seconds(1h) << QStringLiteral("in slots of 1 h.");
    QTest::newRow("days") << std::chrono::seconds(48h) << QStringLiteral("in slots of 2 d.");
}

void TestHistogramView::saysHowLongSlotsAre()
{
    QFETCH(const std::chrono::seconds, time);
    QFETCH(const QString, said);
    Histogram shown = histogram(8);
    shown.span.end = shown.span.begin + 8 * time;
    m_view->setHistogram(shown);
    QVERIFY2(m_view->accessibleDescription().contains(said), qPrintable(m_view->accessibleDescription()));
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
    QVERIFY(m_told->isEmpty());
    QVERIFY(!m_view->grab().isNull());
}

void TestHistogramView::saysHowMuchRoomThereIs()
{
    QSignalSpy changes(m_view.get(), &HistogramView::histogramWanted);
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
    const QColor edge = m_view->palette().color(QPalette::Highlight);
    const QImage image = m_view->grab().toImage();
    QCOMPARE(image.pixelColor(2 * SlotWidth, 5), edge);
    QCOMPARE(image.pixelColor(4 * SlotWidth - 1, 5), edge);
}

void TestHistogramView::paintsWhatIsShown_data()
{
    QTest::addColumn<quint32>("sms");
    QTest::addColumn<quint32>("calls");
    QTest::addColumn<QColor>("lowest"); // invalid: stands back
    QTest::addColumn<QColor>("highest");
    const QPalette palette = QGuiApplication::palette();
    const QColor sms = barColor(Api::Sms, palette);
    const QColor calls = barColor(Api::Voice, palette);
    QTest::newRow("all") << 1U << 9U << sms << calls;
    QTest::newRow("none") << 0U << 0U << QColor() << QColor();
    QTest::newRow("few of them") << 1U << 0U << sms << QColor();
    QTest::newRow("from the bottom") << 0U << 5U << calls << QColor();
    QTest::newRow("all but few") << 0U << 9U << calls << QColor();
}

void TestHistogramView::paintsWhatIsShown()
{
    QFETCH(const quint32, sms);
    QFETCH(const quint32, calls);
    QFETCH(const QColor, lowest);
    QFETCH(const QColor, highest);
    const auto colours = [this] {
        const QImage image = m_view->grab().toImage();
        const int x = inSlot(3).x();
        const int axis = m_view->height() - m_view->fontMetrics().height() - 3;
        return std::array{image.pixelColor(x, axis - 2), image.pixelColor(x, 3)};
    };
    m_view->resize(60, 80);
    m_view->setHistogram(filtered(8, 0, 0));
    const auto back = colours();
    m_view->setHistogram(filtered(8, sms, calls));
    const auto painted = colours();
    QCOMPARE(painted[0], lowest.isValid() ? lowest : back[0]);
    QCOMPARE(painted[1], highest.isValid() ? highest : back[1]);
    for (const QColor &strong :
         {barColor(Api::Sms, m_view->palette()), barColor(Api::Voice, m_view->palette())})
        QVERIFY(back[0] != strong && back[1] != strong);
    QVERIFY(back[0] != m_view->palette().color(QPalette::Base));
    QVERIFY(back[1] != m_view->palette().color(QPalette::Base));
}

/// As one reads: the first slot is at the right, and where the left key leads to is later.
void TestHistogramView::runsFromRightToLeft()
{
    m_view->setLayoutDirection(Qt::RightToLeft);
    const int axis = m_view->height() - m_view->fontMetrics().height() - 3;
    const auto fromRight = [this](int x) { return m_view->width() - 1 - x; };
    const auto clickIn = [&](int slot) {
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {fromRight(inSlot(slot).x()), 10});
    };
    const QColor bar = barColor(Api::Sms, m_view->palette());
    const QImage image = m_view->grab().toImage();
    QCOMPARE(image.pixelColor(fromRight(inSlot(0).x()), axis - 1), bar);
    QCOMPARE(image.pixelColor(fromRight(inSlot(7).x()), axis - 1), bar);
    QVERIFY(image.pixelColor(fromRight(inSlot(8).x()), axis - 1) != bar); // there are only eight
    QCOMPARE(image.pixelColor(fromRight(0), axis + 2), m_view->palette().color(QPalette::Text)); // a tick

    clickIn(2);
    QVERIFY(told() == seconds(2, 3));
    const QImage chosen = m_view->grab().toImage();
    const QColor edge = m_view->palette().color(QPalette::Highlight);
    QCOMPARE(chosen.pixelColor(fromRight(2 * SlotWidth), 5), edge);
    QCOMPARE(chosen.pixelColor(fromRight(3 * SlotWidth - 1), 5), edge);
    press(Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(told() == seconds(2, 4));
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(told() == seconds(1, 3));
    QHelpEvent help(QEvent::ToolTip, {fromRight(inSlot(6).x()), 10}, {});
    QCoreApplication::sendEvent(m_view.get(), &help);
    QVERIFY2(QToolTip::text().startsWith(momentText(Begin + 6s)), qPrintable(QToolTip::text()));
}

void TestHistogramView::paintsAnewInOtherColours()
{
    class Paints final : public QObject
    {
    public:
        bool eventFilter(QObject *, QEvent *event) override
        {
            count += event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
        int count = 0;
    };
    const auto bar = [this] {
        const int axis = m_view->height() - m_view->fontMetrics().height() - 3;
        return m_view->grab().toImage().pixelColor(inSlot(4).x(), axis - 1);
    };
    const QColor before = bar();
    QCoreApplication::processEvents();
    Paints paints;
    m_view->installEventFilter(&paints);
    m_view->setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(paints.count > 0);
    m_view->setLayoutDirection(Qt::LeftToRight);
    QTRY_VERIFY(paints.count > 1);
    QPalette dark = m_view->palette();
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::WindowText, Qt::white);
    paints.count = 0;
    m_view->setPalette(dark);
    QTRY_VERIFY(paints.count > 0);
    QVERIFY(bar() != before);
    QCOMPARE(bar(), barColor(Api::Sms, dark));
}

QTEST_MAIN(TestHistogramView)
#include "tst_histogramview.moc"
