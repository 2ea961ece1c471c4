// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/verbs.h"
#include "app/version.h"
#include "app/windowverb.h"
#include "core/system.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    ringback::system::keepStandardStreams();
    QCoreApplication::setApplicationName(QStringLiteral("ringback"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RINGBACK_VERSION));
    ringback::system::letWritesFail();

    const char *const first = argc > 1 ? argv[1] : "";
    if (const ringback::Verb run = ringback::verbNamed(first)) {
        // No verb needs GLib's event loop, and Qt's own takes a twentieth less time for a webhook.
        qputenv("QT_NO_GLIB", "1");
        const QCoreApplication application(argc, argv);
        QStringList arguments = QCoreApplication::arguments();
        arguments.removeFirst();
        arguments.first() = QStringLiteral("ringback ") + QLatin1String(first);
        return run(arguments);
    }

#ifdef RINGBACK_WINDOW
    return ringback::runWindow(argc, argv);
#else
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    if (const auto status = ringback::parseArguments(parser, QCoreApplication::arguments()))
        return *status;
    const QString word = parser.positionalArguments().value(0);
    ringback::printError(
        word.isEmpty()
            ? QCoreApplication::translate("main", "a verb is needed: serve, decode, check or export.")
            : QCoreApplication::translate("main",
                                          "“%1” is no verb; there are serve, decode, check and export.")
                  .arg(word));
    return ringback::WrongUsage;
#endif
}
