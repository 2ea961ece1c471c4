// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/serveverb.h"

#include "app/addresstext.h"
#include "app/commandline.h"
#include "app/errortext.h"
#include "app/eventprinter.h"
#include "app/serveoptions.h"
#include "app/service.h"
#include "capture/capturefile.h"
#include "core/system.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace ringback {

namespace {

constexpr std::chrono::nanoseconds PrintTime = std::chrono::milliseconds(500); // at the least
constexpr std::chrono::milliseconds StopTime{1'800}; // of the two seconds from the signal to the end

struct ServeVerb
{
    Q_DECLARE_TR_FUNCTIONS(ServeVerb)
};

} // namespace

int runServe(const QStringList &arguments)
{
    const auto options = parseServeOptions(arguments);
    if (!options)
        return options.error();

    system::ShutdownSignals signalsFromOutside;
    const auto printer = options->print ? std::make_unique<EventPrinter>() : nullptr;
    const QString capturePath = resolvedCapturePath(options->service.capturePath);
    const bool wasThere = !options->captureIsNew && QFileInfo::exists(capturePath);
    bool hasFailedToOpen = false;
    bool hasListened = false;
    QDeadlineTimer stopBy;
    int status = Success;
    {
        Service service(options->service);
        const auto end = [](int exitStatus) { QCoreApplication::exit(exitStatus); };
        QObject::connect(&signalsFromOutside, &system::ShutdownSignals::requested, &service, [&] {
            stopBy.setRemainingTime(StopTime);
            service.stop();
        });
        QObject::connect(&service, &Service::finished, &service, [end] { end(Success); });
        QObject::connect(&service, &Service::captureFailed, &service, [&, end](const CaptureError &error) {
            hasFailedToOpen = true;
            end(machineSaidNo(sentence(error)));
        });
        QObject::connect(&service, &Service::listenFailed, &service,
                         [end](const ListenError &error) { end(machineSaidNo(sentence(error))); });
        QObject::connect(&service, &Service::keepingFailed, &service, [](const CaptureError &error) {
            printError(ServeVerb::tr("Events cannot be kept, so senders are told 503 to come again. %1")
                           .arg(sentence(error)));
        });
        QObject::connect(&service, &Service::keepingRecovered, &service,
                         [] { printNotice(ServeVerb::tr("Events are kept again.")); });
        if (printer) {
            QObject::connect(&service, &Service::captureOpened, printer.get(), [&] {
                if (const auto opened = printer->open(options->service.capturePath); !opened)
                    end(machineSaidNo(sentence(opened.error())));
            });
            QObject::connect(&service, &Service::completed, printer.get(), &EventPrinter::print,
                             Qt::DirectConnection); // print() may be called in any thread
            QObject::connect(printer.get(), &EventPrinter::failed, &service, [](const QString &why) {
                printError(
                    ServeVerb::tr("Standard output cannot be written: %1. Events are kept, but not printed.")
                        .arg(why));
            });
        }
        QObject::connect(&service, &Service::listening, &service, [&](const QList<ListenAddress> &addresses) {
            hasListened = true;
            if (options->captureIsNew)
                printNotice(ServeVerb::tr("capture %1").arg(options->service.capturePath));
            for (const ListenAddress &address : addresses)
                printNotice(
                    ServeVerb::tr("listening on %1").arg(urlText(address, options->service.tls.has_value())));
        });

        service.start();
        status = QCoreApplication::exec();
        const bool hasFinished =
            !printer || printer->finish(std::max(PrintTime, stopBy.remainingTimeAsDuration()));
        QCoreApplication::sendPostedEvents(&service, QEvent::MetaCall); // what else the printer has to say
        if (printer && printer->missedCount() > 0)
            printNotice(countText(
                printer->missedCount(),
                ServeVerb::tr("1 event is not in the output: before its turn came it was removed, or the "
                              "output was not read in time."),
                ServeVerb::tr("%1 events are not in the output: before their turn came they were "
                              "removed, or the output was not read in time.")));
        if (!hasFinished)
            std::_Exit(status); // everything is committed; only a reader that does not read is left
    }
    if (!hasListened && !hasFailedToOpen && !wasThere)
        QFile::remove(capturePath); // it was made for nothing
    return status;
}

} // namespace ringback
