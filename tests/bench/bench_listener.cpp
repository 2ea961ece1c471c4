// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/listener.h"

#include <QCoreApplication>

#include <cstdio>

// bench_listener [PORT]: answers every request 200 at once and keeps nothing, for wrk to be pointed at.
// Prints the port. What it does for one request is the least that serve does, so this is the ceiling of
// serve.

using namespace ringback;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const quint16 port = arguments.size() > 1 ? arguments.at(1).toUShort() : quint16(0);

    Listener listener{Limits{}};
    QObject::connect(&listener, &Listener::arrived, &listener, [&listener](const QList<Arrival> &arrivals) {
        QList<Answer> answers;
        answers.reserve(arrivals.size());
        for (const Arrival &arrival : arrivals) {
            if (!arrival.refusal)
                answers.append({.exchange = arrival.exchange, .reply = {}});
            listener.settle(arrival.heldBytes);
        }
        listener.answer(answers);
    });
    const auto bound = listener.listen({{.address = QHostAddress(QHostAddress::LocalHost), .port = port}});
    if (!bound) {
        std::fprintf(stderr, "%s\n", qPrintable(bound.error().detail));
        return 3;
    }
    std::printf("%d\n", int(bound->first().port));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
