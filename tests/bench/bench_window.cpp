// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does with a second of its user. window.sh makes the capture and runs all of these.
//
//   bench_window start [RUNS]
//     until a window listens and is painted, beside a table and nothing else
//   bench_window million CAPTURE
//     a large capture: memory, frames, order, filter
//   bench_window load CAPTURE [SECONDS [RATE]]
//     webhooks come in while the list follows and is filtered

#include "app/capturewindow.h"
#include "app/windowverb.h"
#include "capture/capturereader.h"
#include "widgets/eventtableview.h"
#include "widgets/filterline.h"
#include "widgets/secretstore.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QProcess>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <functional>
#include <stop_token>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace ringback;

namespace {

using Clock = std::chrono::steady_clock;

double milliseconds(Clock::duration time) { return std::chrono::duration<double, std::milli>(time).count(); }

double share(std::vector<double> numbers, double part)
{
    if (numbers.empty())
        return 0;
    std::ranges::sort(numbers);
    return numbers[size_t(part * double(numbers.size() - 1) + 0.5)];
}

double median(const std::vector<double> &numbers) { return share(numbers, 0.5); }

// --- start
// ---------------------------------------------------------------------------------------------------

/// Ends the program as soon as a window has been painted and \a isReady; says how long that was after the
/// time that stands in RINGBACK_BENCH_BEGIN.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(QObject *parent)
        : QObject(parent)
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType())
            QTimer::singleShot(0, this, &FirstPaint::tell); // when it has been painted
        return false;
    }

private:
    void tell()
    {
        for (const QWidget *const window : QApplication::topLevelWidgets()) {
            if (const auto *const copies = window->findChild<QAction *>(u"actionCopyAddress"_s);
                copies && !copies->isEnabled()) { // as long as nobody listens
                QTimer::singleShot(0, this, &FirstPaint::tell);
                return;
            }
        }
        const auto now = Clock::now().time_since_epoch().count();
        std::printf("%lld\n", static_cast<long long>(now - qgetenv("RINGBACK_BENCH_BEGIN").toLongLong()));
        std::fflush(stdout);
        _Exit(0);
    }
};

void watchFirstPaint()
{
    if (qEnvironmentVariableIsSet("RINGBACK_BENCH_BEGIN") && qobject_cast<QApplication *>(qApp))
        qApp->installEventFilter(new FirstPaint(qApp));
}

/// What Qt takes at least.
int showTable(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QStandardItemModel model(100, 8);
    QTableView view;
    view.setModel(&model);
    view.resize(1200, 700);
    view.show();
    return QApplication::exec();
}

/// Milliseconds until a child that is told \a what has its window.
double start(const QString &what, const QProcessEnvironment &environment, const QString &capture)
{
    QProcess child;
    QProcessEnvironment itsOwn = environment;
    itsOwn.insert(u"RINGBACK_BENCH_BEGIN"_s, QString::number(Clock::now().time_since_epoch().count()));
    child.setProcessEnvironment(itsOwn);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {what, capture});
    if (!child.waitForFinished() || child.exitStatus() != QProcess::NormalExit)
        qFatal("%s did not start", qPrintable(what));
    return child.readAllStandardOutput().trimmed().toDouble() / 1e6;
}

int compareStarts(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int runs = argc > 2 ? std::max(1, atoi(argv[2])) : 11;
    const QTemporaryDir folder;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, folder.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, folder.path());
    environment.insert(u"XDG_DATA_HOME"_s, folder.path());
    std::vector<double> bare;
    std::vector<double> ours;
    for (int run = 0; run < runs; ++run) {
        bare.push_back(start(u"table"_s, environment, {}));
        ours.push_back(start(u"window"_s, environment, folder.filePath(u"start.ringback"_s)));
    }
    std::printf("start: a table alone %.1f ms, Ringback %.1f ms, ratio %.2f (medians of %d)\n", median(bare),
                median(ours), median(ours) / median(bare), runs);
    return 0;
}

// --- a window in this process ------------------------------------------------------------------------------

/// How long the event loop lets a key press wait: asked every two milliseconds from another thread.
class LoopWatch final : public QObject
{
public:
    LoopWatch()
        : m_asking([this](const std::stop_token &end) {
            while (!end.stop_requested()) {
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
                if (m_isAsked.exchange(true))
                    continue;
                QMetaObject::invokeMethod(
                    this,
                    [this, asked = Clock::now()] {
                        m_waits.push_back(milliseconds(Clock::now() - asked));
                        m_isAsked = false;
                    },
                    Qt::QueuedConnection);
            }
        })
    {
    }
    /// All since the last call.
    std::vector<double> take() { return std::exchange(m_waits, {}); }

private:
    std::vector<double> m_waits;
    std::atomic<bool> m_isAsked = false;
    std::jthread m_asking;
};

/// Runs the event loop for \a time.
void rest(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Runs the event loop until \a isDone; the milliseconds that took.
double runUntil(const std::function<bool()> &isDone)
{
    const auto begin = Clock::now();
    while (!isDone()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        if (milliseconds(Clock::now() - begin) > 600'000)
            qFatal("nothing came of it in ten minutes");
    }
    return milliseconds(Clock::now() - begin);
}

struct Desk
{
    Desk(const QString &path, const QList<ListenAddress> &addresses)
        : window(preferences, path, addresses)
    {
        window.show();
        for (QWidget *const widget : QApplication::topLevelWidgets()) {
            if (auto *const found = qobject_cast<MainWindow *>(widget))
                main = found;
        }
        main->resize(1200, 700);
        view = main->findChild<EventTableView *>();
        model = qobject_cast<EventTableModel *>(view->model());
    }
    ~Desk()
    {
        bool isGone = false;
        QObject::connect(&window, &CaptureWindow::gone, &window, [&isGone] { isGone = true; });
        window.close();
        runUntil([&isGone] { return isGone; });
    }

    SecretStore secrets{u"ringback-bench"_s};
    Preferences preferences{secrets};
    CaptureWindow window;
    MainWindow *main = nullptr;
    EventTableView *view = nullptr;
    EventTableModel *model = nullptr;
    LoopWatch loop;
};

double residentMiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

/// Each step and the painting it asks for; then what the loop still has to do of it.
void frames(Desk &desk, const char *name, int steps, const std::function<void(int)> &step)
{
    std::vector<double> times;
    desk.loop.take();
    for (int i = 0; i < steps; ++i) {
        const auto begin = Clock::now();
        step(i);
        QCoreApplication::processEvents();
        times.push_back(milliseconds(Clock::now() - begin));
        rest(std::chrono::milliseconds(30)); // the texts come from the file
    }
    std::printf("%-34s median %6.2f ms   longest %6.2f ms\n", name, median(times),
                *std::ranges::max_element(times));
}

void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
           const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QCoreApplication::sendEvent(widget, &up);
}

/// What \a begin asks for, until \a isDone.
void result(Desk &desk, const char *name, const std::function<void()> &begin,
            const std::function<bool()> &isDone)
{
    desk.loop.take();
    const auto from = Clock::now();
    begin();
    const double held = milliseconds(Clock::now() - from);
    runUntil(isDone);
    const double all = milliseconds(Clock::now() - from);
    rest(std::chrono::milliseconds(400));
    std::printf("%-34s result  %6.1f ms   longest wait for the loop %6.2f ms\n", name, all,
                std::max(held, share(desk.loop.take(), 1)));
}

struct Opening
{
    double first = 0; // milliseconds until the newest are there
    double all = 0;
};

Opening load(Desk &desk, qint64 events)
{
    Opening opening;
    const auto begin = Clock::now();
    QObject scope;
    QObject::connect(desk.model, &EventTableModel::countsChanged, &scope, [&] {
        opening.all = milliseconds(Clock::now() - begin);
        if (opening.first == 0 && desk.model->rowCount() > 0)
            opening.first = opening.all;
    });
    runUntil([&] { return desk.model->index().eventCount() >= events; });
    return opening;
}

/// What a large selection costs where rows move: one event comes to its place among those in order.
void selectNearlyAll(Desk &desk)
{
    bool isSorted = false;
    QObject scope;
    QObject::connect(desk.model, &QAbstractItemModel::layoutChanged, &scope,
                     [&isSorted] { isSorted = true; });
    desk.view->sortByColumn(int(EventColumn::From), Qt::DescendingOrder);
    runUntil([&isSorted] { return isSorted; });
    desk.view->selectAll();
    const QModelIndex one = desk.model->index(desk.model->rowCount() / 2, 0);
    desk.view->selectionModel()->select(one, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    frames(desk, "one comes, all but one selected", 10, [&desk](int) {
        ColumnRow row = desk.model->index().at(0);
        row.id = {desk.model->newest().value + 1};
        desk.model->append({row});
    });
    desk.view->clearSelection();
}

void openLarge(const QString &path)
{
    const double before = residentMiB();
    Desk desk(path, {});
    const auto reader = CaptureReader::open(path);
    const Opening opening = load(desk, reader ? (*reader)->count() : 0);
    std::printf("%lld events open after %.0f ms, the newest after %.0f; longest wait for the loop %.2f ms; "
                "resident %.0f MiB, %.0f MiB of it before the window\n",
                static_cast<long long>(desk.model->index().eventCount()), opening.all, opening.first,
                share(desk.loop.take(), 1), residentMiB(), before);

    QScrollBar *const bar = desk.view->verticalScrollBar();
    frames(desk, "wheel, three rows", 60, [bar](int) { bar->setValue(bar->value() - 3); });
    frames(desk, "a page up", 30, [&desk](int) { press(desk.view, Qt::Key_PageUp); });
    frames(desk, "the slider, anywhere", 30, [bar](int i) { bar->setValue(bar->maximum() / 31 * (i + 1)); });
    frames(desk, "first and last", 20, [&desk](int i) {
        press(desk.view, i % 2 == 0 ? Qt::Key_Home : Qt::Key_End, Qt::ControlModifier);
    });
    frames(desk, "select the one above", 30, [&desk](int) { press(desk.view, Qt::Key_Up); });

    for (int column = 0; column < EventColumnCount; ++column) {
        if (desk.view->isColumnHidden(column))
            continue;
        for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            bool isSorted = false;
            QObject scope;
            QObject::connect(desk.model, &QAbstractItemModel::layoutChanged, &scope,
                             [&isSorted] { isSorted = true; });
            const QString name = u"sort by "_s + desk.model->headerData(column, Qt::Horizontal).toString();
            result(
                desk, qUtf8Printable(name), [&] { desk.view->sortByColumn(column, order); },
                [&isSorted] { return isSorted; });
        }
    }

    selectNearlyAll(desk);

    auto *const line = desk.main->findChild<FilterLine *>();
    for (const QString &text : {u"api:sms"_s, u"api:voice status:completed"_s, u"from:4477*"_s, QString()}) {
        bool isFound = false;
        QObject scope;
        QObject::connect(desk.model, &EventTableModel::searchFinished, &scope,
                         [&isFound] { isFound = true; });
        result(
            desk, qUtf8Printable(u"filter: "_s + text), [&] { line->setText(text); },
            [&isFound] { return isFound; });
    }
}

/// The port that the window says it listens on.
QString listeningPort(const Desk &desk)
{
    auto *const copies = desk.main->findChild<QAction *>(u"actionCopyAddress"_s);
    runUntil([copies] { return copies->isEnabled(); });
    copies->trigger();
    return QGuiApplication::clipboard()->text().section(u':', -1).remove(u'/');
}

void underLoad(const QString &path, const QString &seconds, const QString &rate)
{
    Desk desk(path, {ListenAddress{.address = QHostAddress(QHostAddress::LocalHost), .port = 0}});
    const QString port = listeningPort(desk);
    desk.main->findChild<FilterLine *>()->setText(u"api:sms"_s);
    QProcess loader;
    loader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    bool isOver = false;
    QObject::connect(&loader, &QProcess::finished, &loader, [&isOver] { isOver = true; });
    rest(std::chrono::seconds(1));
    desk.loop.take();
    loader.start(QCoreApplication::applicationDirPath() + u"/loadgen"_s,
                 {u"--seconds"_s, seconds, u"--rate"_s, rate, port});
    const double before = residentMiB();
    runUntil([&isOver] { return isOver; });
    const std::vector<double> waits = desk.loop.take();
    const QJsonObject report = QJsonDocument::fromJson(loader.readAllStandardOutput()).object();
    const auto sent = qint64(report.value(u"acknowledged"_s).toDouble());
    runUntil([&] { return desk.model->index().eventCount() >= sent; });
    std::printf("%lld webhooks in %.0f s (%.0f a second, p99 %.2f ms), %lld in the list, %d let through\n"
                "waits for the loop: %lld, median %.2f ms, p99 %.2f ms, longest %.2f ms; resident %.0f MiB "
                "more\n",
                static_cast<long long>(sent), report.value(u"seconds"_s).toDouble(),
                report.value(u"rps"_s).toDouble(), report.value(u"p99_ms"_s).toDouble(),
                static_cast<long long>(desk.model->index().eventCount()), desk.model->rowCount(),
                static_cast<long long>(waits.size()), median(waits), share(waits, 0.99), share(waits, 1),
                residentMiB() - before);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watchFirstPaint)

int main(int argc, char **argv)
{
    const QByteArray what(argc > 1 ? argv[1] : "");
    if (what == "table")
        return showTable(argc, argv);
    if (what == "window") { // as the program does it
        argv[1] = argv[0];
        int rest = argc - 1;
        return runWindow(rest, argv + 1);
    }
    if (what == "start")
        return compareStarts(argc, argv);
    if ((what != "million" && what != "load") || argc < 3) {
        std::fprintf(stderr, "bench_window start [RUNS] | million CAPTURE | load CAPTURE [SECONDS [RATE]]\n");
        return 2;
    }
    const QTemporaryDir folder; // the user's settings are not ours
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    qputenv("XDG_DATA_HOME", folder.path().toUtf8());
    const QApplication application(argc, argv);
    const QString capture = QString::fromLocal8Bit(argv[2]);
    if (what == "million")
        openLarge(capture);
    else
        underLoad(capture, QString::fromLocal8Bit(argc > 3 ? argv[3] : "60"),
                  QString::fromLocal8Bit(argc > 4 ? argv[4] : "5000"));
    return 0;
}
