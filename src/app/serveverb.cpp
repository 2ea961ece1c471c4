// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/serveverb.h"

#include "app/commandline.h"
#include "app/eventprinter.h"
#include "app/serveoptions.h"
#include "app/service.h"
#include "app/shutdownsignals.h"

#include <QCoreApplication>

#include <cstdlib>

namespace ringback {

namespace {

/// The contract says two seconds from the signal to the end; the rest is for the last commit.
constexpr std::chrono::milliseconds DrainTime{1'000};
constexpr std::chrono::milliseconds PrintTime{500};

QString tr(const char *text) { return QCoreApplication::translate("ServeVerb", text); }

} // namespace

int runServe(const QStringList &arguments)
{
    const auto options = parseServeOptions(arguments);
    if (!options)
        return options.error();

    ShutdownSignals signalsFromOutside;
    Service service(options->service);
    std::unique_ptr<EventPrinter> printer;

    QObject::connect(&signalsFromOutside, &ShutdownSignals::requested, &service,
                     [&service] { service.stop(DrainTime); });
    QObject::connect(&service, &Service::finished, &service, [] { QCoreApplication::exit(Success); });
    QObject::connect(&service, &Service::captureFailed, &service, [](const CaptureError &error) {
        QCoreApplication::exit(machineSaidNo(sentence(error)));
    });
    QObject::connect(&service, &Service::listenFailed, &service, [](const ListenError &error) {
        QCoreApplication::exit(machineSaidNo(sentence(error)));
    });
    QObject::connect(&service, &Service::keepingFailed, &service, [](const CaptureError &error) {
        printError(
            tr("Events cannot be kept, so senders are told 503 to come again. %1").arg(sentence(error)));
    });
    QObject::connect(&service, &Service::keepingRecovered, &service,
                     [] { printNotice(tr("Events are kept again.")); });
    QObject::connect(&service, &Service::listening, &service, [&](const QList<ListenAddress> &addresses) {
        if (options->captureIsNew)
            printNotice(tr("capture %1").arg(options->service.capturePath));
        if (options->print) {
            printer = std::make_unique<EventPrinter>(options->service.capturePath);
            QObject::connect(&service, &Service::completed, printer.get(), &EventPrinter::print);
        }
        for (const ListenAddress &address : addresses)
            printNotice(tr("listening on %1").arg(urlText(address, options->service.tls.has_value())));
    });

    service.start();
    const int status = QCoreApplication::exec();
    if (printer && !printer->finish(PrintTime))
        std::_Exit(status); // everything is committed; only a reader that does not read is left
    return status;
}

} // namespace ringback
