// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sends webhooks to a server and prints one JSON line about how it did.

#include "load.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace ringback::bench;

namespace {

/// Milliseconds below which \a share of the sorted \a latencies lie.
double percentile(const std::vector<quint32> &latencies, double share)
{
    if (latencies.empty())
        return 0;
    const auto rank = size_t(share * double(latencies.size() - 1) + 0.5);
    return double(latencies[rank]) / 10'000;
}

QJsonObject report(LoadResult &result)
{
    std::ranges::sort(result.latencies);
    return {{u"requests"_s, qint64(result.answered)},
            {u"success"_s, qint64(result.success)},
            {u"errors"_s, qint64(result.errors)},
            {u"acknowledged"_s, qint64(result.acknowledged.size())},
            {u"bytes"_s, qint64(result.bytes)},
            {u"seconds"_s, result.seconds},
            {u"rps"_s, result.seconds > 0 ? double(result.success) / result.seconds : 0},
            {u"p50_ms"_s, percentile(result.latencies, 0.5)},
            {u"p90_ms"_s, percentile(result.latencies, 0.9)},
            {u"p99_ms"_s, percentile(result.latencies, 0.99)},
            {u"max_ms"_s, percentile(result.latencies, 1)}};
}

/// One line for each request answered 2xx: its id and the SHA-1 of its bytes.
bool writeAcknowledged(const QString &path, const RequestMix &mix, const LoadResult &result)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray request;
    for (const quint32 number : result.acknowledged) {
        mix.render(number, request);
        const QByteArray sum = QCryptographicHash::hash(request, QCryptographicHash::Sha1).toHex();
        file.write(mix.id(number) + ' ' + sum + '\n');
    }
    return file.flush();
}

void allowManySockets()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Sends webhooks to 127.0.0.1:PORT and prints one JSON line of results."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"port"_s, u"the server's port on 127.0.0.1"_s);
    parser.addOptions(
        {{u"mix"_s, u"folder of the requests to send"_s, u"folder"_s, QStringLiteral(RINGBACK_BENCH_MIX)},
         {u"connections"_s, u"keep-alive connections"_s, u"n"_s, u"16"_s},
         {u"seconds"_s, u"how long to send"_s, u"s"_s, u"5"_s},
         {u"warmup"_s, u"sent before, not measured"_s, u"s"_s, u"0"_s},
         {u"requests"_s, u"stop after so many requests"_s, u"n"_s, u"0"_s},
         {u"rate"_s, u"requests a second (open loop); 0: as fast as answers come"_s, u"n"_s, u"0"_s},
         {u"hold"_s, u"keep the connections open at the end"_s, u"s"_s, u"0"_s},
         {u"run"_s, u"number of this run, 0 to 65535, part of each id; else by chance"_s, u"n"_s},
         {u"no-reconnect"_s, u"end when the server has closed every connection"_s},
         {u"acknowledged"_s, u"write id and SHA-1 of the requests answered 2xx"_s, u"file"_s}});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    const quint16 run = parser.isSet(u"run"_s) ? parser.value(u"run"_s).toUShort()
                                               : quint16(QRandomGenerator::global()->generate());
    const std::optional<RequestMix> mix = RequestMix::load(parser.value(u"mix"_s), run);
    if (!mix)
        return 3;
    allowManySockets();
    const auto number = [&parser](const QString &name) { return parser.value(name).toDouble(); };
    const LoadOptions options{.server = {boost::asio::ip::address_v4::loopback(),
                                         parser.positionalArguments().constFirst().toUShort()},
                              .connections = parser.value(u"connections"_s).toInt(),
                              .seconds = number(u"seconds"_s),
                              .warmup = number(u"warmup"_s),
                              .requests = parser.value(u"requests"_s).toUInt(),
                              .rate = number(u"rate"_s),
                              .hold = number(u"hold"_s),
                              .reconnect = !parser.isSet(u"no-reconnect"_s)};
    LoadResult result = Load(*mix, options).run();

    std::puts(QJsonDocument(report(result)).toJson(QJsonDocument::Compact).constData());
    if (parser.isSet(u"acknowledged"_s)
        && !writeAcknowledged(parser.value(u"acknowledged"_s), *mix, result)) {
        std::fprintf(stderr, "%s cannot be written\n", qPrintable(parser.value(u"acknowledged"_s)));
        return 3;
    }
    return 0;
}
