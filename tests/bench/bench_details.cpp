// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the details of an event with a large body hold up the window: what setEvent() takes, and the
// longest gap of the event loop until all is shown, with each tab in front, in milliseconds.
//
//   bench_details [MIB]      default 16

#include "widgets/detailspane.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTabWidget>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace ringback;

namespace {

EventDetails detailsOf(const QByteArray &body, qint64 id)
{
    Event event;
    event.id.value = id;
    event.peer.address = *IpAddress::parse("127.0.0.1");
    event.source.address = event.peer.address;
    event.request = {.method = "POST",
                     .target = "/",
                     .fieldSection = "Content-Type: application/json\r\n",
                     .body = body,
                     .trailerSection = {}};
    event.digest = vonage::digest(event.request);
    return eventDetails(event, {});
}

/// The longest time between two turns of the event loop while \a perform does something and its work goes on.
double longestGap(int milliseconds, auto perform)
{
    QElapsedTimer total;
    QElapsedTimer turn;
    qint64 longest = 0;
    total.start();
    turn.start();
    perform();
    while (total.elapsed() < milliseconds) {
        QApplication::processEvents();
        longest = std::max(longest, turn.nsecsElapsed());
        turn.start();
    }
    return double(longest) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const qsizetype size = (argc > 1 ? QByteArray(argv[1]).toLongLong() : 16) * 1024 * 1024;
    const auto filled = [size](const QByteArray &item) {
        return QByteArray("[" + item.repeated(size / item.size()) + "0]");
    };
    const std::pair<const char *, QByteArray> bodies[] = {
        {"objects", filled(R"({"key":"value","number":12},)")},
        {"numbers", filled("1,")},
        {"a string", QByteArray("{\"a\":\"" + QByteArray(size, 'x') + "\"}")},
    };
    DetailsPane pane;
    pane.resize(500, 700);
    pane.show();
    auto *const tabs = pane.findChild<QTabWidget *>();
    auto *const request = pane.findChild<QWidget *>(u"request"_s);
    auto *const form = request->findChild<QComboBox *>(u"form"_s);
    auto *const find = request->findChild<QLineEdit *>(u"find"_s);
    qint64 id = 0;
    for (const auto &body : bodies) {
        const EventDetails details = detailsOf(body.second, ++id);
        const EventDetails small = detailsOf("{\"a\":1}", ++id);
        for (const int where : {-1, 0, 1, 2}) { // Decoded, then the forms of Request
            tabs->setCurrentIndex(where < 0 ? 0 : 1);
            form->setCurrentIndex(std::max(where, 0));
            pane.setEvent(small);
            longestGap(200, [] {});
            QElapsedTimer timer;
            timer.start();
            pane.setEvent(details);
            const double took = double(timer.nsecsElapsed()) / 1e6;
            const double gap = longestGap(4000, [] {});
            const double finding = longestGap(1500, [find] { find->setText(u"12"_s); });
            find->clear();
            timer.start();
            pane.setEvent(small);
            const double leaving = double(timer.nsecsElapsed()) / 1e6;
            std::printf("%-10s %-12s setEvent %6.1f  gap %6.1f  finding %6.1f  leaving %6.1f\n", body.first,
                        where < 0 ? "decoded" : qPrintable(form->itemText(where)), took, gap, finding,
                        leaving);
        }
    }
}
