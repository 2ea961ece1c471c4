// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A process that the tests of captures start and kill.
//   capturechild append FILE FIRST   keeps sampleEvent(FIRST), sampleEvent(FIRST + 1) … for ever, in batches
//   of many
//                                    sizes, and prints "id number" when one is stored
//   capturechild read FILE           prints the number of events and the id of the last for every line of
//   input

#include "sampleevents.h"

#include "capture/capturereader.h"
#include "capture/eventstore.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <string>

using namespace ringback;

namespace {

int append(const QString &path, quint64 first)
{
    EventStore store({});
    if (const auto opened = store.open(path); !opened) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(opened.error().detail));
        return 3;
    }
    quint64 next = first;
    const auto appendSome = [&store, &next] {
        QList<Event> events;
        for (quint64 left = 1 + next % 40; left > 0; --left)
            events << sampleEvent(next++);
        store.append(events);
    };
    QObject::connect(&store, &EventStore::stored, &store, [&](const QList<Stored> &stored) {
        QList<Completion> completions;
        for (const Stored &one : stored) {
            std::printf("%lld %llu\n", static_cast<long long>(one.id.value),
                        static_cast<unsigned long long>(one.exchange.value));
            completions << Completion{.id = one.id, .reply = sampleReply()};
        }
        std::fflush(stdout);
        store.complete(completions);
        appendSome();
    });
    appendSome();
    appendSome();
    return QCoreApplication::exec();
}

int read(const QString &path)
{
    const auto reader = CaptureReader::open(path);
    if (!reader) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(reader.error().detail));
        return 3;
    }
    std::string line;
    while (std::getline(std::cin, line)) {
        std::printf("%lld %lld\n", static_cast<long long>((*reader)->count()),
                    static_cast<long long>((*reader)->lastId().value));
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QLatin1StringView("append"))
        return append(arguments.at(2), arguments.at(3).toULongLong());
    if (arguments.size() == 3 && arguments.at(1) == QLatin1StringView("read"))
        return read(arguments.at(2));
    return 2;
}
