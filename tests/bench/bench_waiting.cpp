// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it costs to let calls wait, and how punctually they are answered: all that come are held as "serve"
// would hold them, each to its deadline. The callers are in a process of their own. Usage: bench_waiting
// [REQUESTS [SECONDS]]; so many, that come within so many seconds; default 2000 in 2.

#include "app/service.h"
#include "core/system.h"
#include "vonage/sources.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <vector>

#include <unistd.h>

using namespace ringback;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock; // the same in both processes
using boost::asio::ip::tcp;
using boost::system::error_code;

constexpr quint64 FirstNumber = 447'700'000'000; // who calls; tells the calls apart
constexpr int WarmUpCalls = 100;

/// One caller: sends a request when told to, and notes when the answer begins.
struct Caller
{
    explicit Caller(boost::asio::io_context &context)
        : socket(context)
        , timer(context)
    {
    }

    void call(size_t number, Clock::time_point when)
    {
        timer.expires_at(when);
        timer.async_wait([this, number](error_code) {
            const QByteArray id = QByteArray::number(quint64(number)).rightJustified(8, '0');
            const QByteArray request =
                "GET /answer?to=447700900001&from=" + QByteArray::number(FirstNumber + number)
                + "&conversation_uuid=CON-aaaabbbb-cccc-4ddd-8eee-ffff" + id
                + "&uuid=aaaabbbbccccddddeeeeffff" + id
                + " HTTP/1.1\r\nHost: hooks.example.com\r\nAccept: */*\r\n"
                  "User-Agent: Apache-HttpAsyncClient/4.1 (Java/1.8.0_222)\r\n\r\n";
            error_code error;
            socket.write_some(boost::asio::buffer(request.constData(), size_t(request.size())), error);
            sent = Clock::now();
            socket.async_read_some(boost::asio::buffer(input), [this](error_code failed, size_t) {
                if (!failed)
                    answered = Clock::now();
            });
        });
    }

    tcp::socket socket;
    boost::asio::steady_timer timer;
    std::array<char, 2048> input;
    Clock::time_point sent;
    Clock::time_point answered;
};

/// The process of the callers: connects them all, waits for a line, calls, writes when each was answered.
int runCallers(quint16 port, size_t count, double seconds)
{
    system::raiseSocketLimit();
    boost::asio::io_context context{1};
    std::vector<std::unique_ptr<Caller>> callers;
    for (size_t i = 0; i < count; ++i) {
        callers.push_back(std::make_unique<Caller>(context));
        callers.back()->socket.connect({boost::asio::ip::address_v4::loopback(), port});
    }
    std::puts("connected");
    std::fflush(stdout);
    if (std::getchar() == EOF)
        return 1;
    const Clock::time_point start = Clock::now() + 100ms;
    for (size_t i = 0; i < count; ++i) {
        const std::chrono::duration<double> at(seconds * double(i) / double(count));
        callers[i]->call(i, start + std::chrono::duration_cast<Clock::duration>(at));
    }
    context.run();
    for (const auto &caller : callers) {
        std::printf("%lld %lld\n", static_cast<long long>(caller->sent.time_since_epoch().count()),
                    static_cast<long long>(caller->answered.time_since_epoch().count()));
    }
    std::puts("done");
    return 0;
}

/// Handles what comes until \a done.
template <typename Predicate>
void until(const Predicate &done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

double residentKib()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return double(file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE)) / 1024;
}

/// Calls that are held, all of one service.
class Serving
{
public:
    explicit Serving(const QString &path)
        : m_service(settings(path))
    {
        QObject::connect(&m_service, &Service::listening, &m_service,
                         [this](const QList<ListenAddress> &addresses) { port = addresses.first().port; });
        QObject::connect(&m_service, &Service::listenFailed, &m_service, [] { qFatal("cannot listen"); });
        QObject::connect(&m_service, &Service::captureFailed, &m_service, [] { qFatal("cannot keep"); });
        QObject::connect(&m_service, &Service::finished, &m_service, [this] { finished = true; });
        QObject::connect(
            &m_service, &Service::waiting, &m_service, [this](const QList<WaitingRequest> &requests) {
                for (const WaitingRequest &request : requests) {
                    if (request.event == EventId{})
                        continue; // until it is stored
                    deadlines.at(size_t(request.from.toULongLong() - FirstNumber)) = request.until;
                    ++waiting;
                }
            });
        m_service.start();
        until([this] { return port != 0; });
    }
    ~Serving()
    {
        m_service.stop(1s);
        until([this] { return finished; });
    }
    Q_DISABLE_COPY_MOVE(Serving)

    quint16 port = 0;
    bool finished = false;
    size_t waiting = 0;
    std::vector<Clock::time_point> deadlines;

private:
    static ServiceSettings settings(const QString &path)
    {
        ServiceSettings settings;
        settings.capturePath = path;
        settings.addresses = {{.address = QHostAddress(QHostAddress::LocalHost), .port = 0}};
        settings.intake.allowed = *vonage::parseRanges("any", {});
        settings.intake.hold = Hold::Answers;
        return settings;
    }

    Service m_service;
};

/// The callers as the serving side has them.
class Callers
{
public:
    Callers(quint16 port, size_t count, double seconds)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(
            QCoreApplication::applicationFilePath(),
            {u"--callers"_s, QString::number(port), QString::number(count), QString::number(seconds)});
        until([this] { return says("connected\n"); });
    }
    ~Callers() { m_process.waitForFinished(); }
    Q_DISABLE_COPY_MOVE(Callers)

    void call() { m_process.write("\n"); }
    /// A line each, when its request was sent and its answer came; 0 when none did.
    QList<QByteArray> lines()
    {
        until([this] { return says("done\n"); });
        return m_output.split('\n').sliced(1);
    }

private:
    bool says(const QByteArray &end)
    {
        if (m_process.state() == QProcess::NotRunning && !m_process.bytesAvailable())
            qFatal("the callers are gone");
        m_output += m_process.readAllStandardOutput();
        return m_output.endsWith(end);
    }

    QProcess m_process;
    QByteArray m_output;
};

void judge(const char *name, double value, const char *unit, double limit)
{
    std::printf("%-44s %8.1f %s   limit %.0f   %s\n", name, value, unit, limit,
                value <= limit ? "kept" : "EXCEEDED");
}

void tell(const char *name, double value, const char *unit)
{
    std::printf("%-44s %8.1f %s\n", name, value, unit);
}

/// Of milliseconds, sorted.
double percentile(const std::vector<double> &values, double share)
{
    return values.at(std::min(values.size() - 1, size_t(double(values.size()) * share)));
}

void holdAndTell(Serving &serving, size_t count, double seconds, bool tells)
{
    serving.waiting = 0;
    serving.deadlines.assign(count, {});
    const double before = residentKib();
    Callers callers(serving.port, count, seconds);
    const double connected = residentKib();
    callers.call();
    until([&] { return serving.waiting >= count; });
    const double held = residentKib();
    const bool isOver = std::ranges::any_of(serving.deadlines, [](auto end) { return end <= Clock::now(); });
    const QList<QByteArray> lines = callers.lines();
    if (!tells)
        return;
    if (isOver)
        std::puts("the first were answered before the last had come: let them come within less time");

    std::vector<double> late;       // behind the deadline
    std::vector<double> lateToThem; // behind the time to hold, counted from the moment it was sent
    const std::chrono::duration<double, std::milli> hold = HoldTimes{}.answer;
    for (size_t i = 0; i < count; ++i) {
        const QList<QByteArray> times = lines.at(qsizetype(i)).split(' ');
        const Clock::time_point sent(Clock::duration(times.value(0).toLongLong()));
        const Clock::time_point answered(Clock::duration(times.value(1).toLongLong()));
        if (answered == Clock::time_point())
            continue;
        late.push_back(std::chrono::duration<double, std::milli>(answered - serving.deadlines[i]).count());
        lateToThem.push_back((std::chrono::duration<double, std::milli>(answered - sent) - hold).count());
    }
    if (late.empty())
        qFatal("nothing was answered");
    std::ranges::sort(late);
    std::ranges::sort(lateToThem);
    const auto each = [count](double kib) { return kib / double(count); };
    std::printf("%zu wait at once; they came within %g s\n", count, seconds);
    tell("an open connection", each(connected - before), "KiB");
    judge("a request that waits", each(held - connected), "KiB", 8);
    judge("both", each(held - before), "KiB", 8);
    tell("answered behind the deadline, least", late.front(), "ms ");
    tell("    median", percentile(late, 0.5), "ms ");
    judge("    p99", percentile(late, 0.99), "ms ", 50);
    judge("    most", late.back(), "ms ", 50);
    tell("    as the sender sees it, p99", percentile(lateToThem, 0.99), "ms ");
    tell("    as the sender sees it, most", lateToThem.back(), "ms ");
    tell("not answered", double(count - late.size()), "");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--callers"_s) {
        return runCallers(arguments.value(2).toUShort(), size_t(arguments.value(3).toUInt()),
                          arguments.value(4).toDouble());
    }
    const size_t count = arguments.size() > 1 ? arguments.at(1).toUInt() : 2000;
    const double seconds = arguments.size() > 2 ? arguments.at(2).toDouble() : 2;

    const QTemporaryDir folder;
    Serving serving(folder.filePath(u"waiting.ringback"_s));
    holdAndTell(serving, WarmUpCalls, 0.1, false);
    holdAndTell(serving, count, seconds, true);
    return 0;
}
