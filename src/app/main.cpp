// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/checkverb.h"
#include "app/commandline.h"
#include "app/decodeverb.h"
#include "app/exportverb.h"
#include "app/serveverb.h"
#include "app/version.h"
#include "app/windowverb.h"
#include "core/system.h"

#include <QCoreApplication>

namespace {

using Verb = int (*)(const QStringList &arguments);

struct NamedVerb
{
    const char *name;
    Verb run;
};

constexpr NamedVerb Verbs[] = {
    {"serve", ringback::runServe},
    {"decode", ringback::runDecode},
    {"check", ringback::runCheck},
    {"export", ringback::runExport},
};

} // namespace

int main(int argc, char *argv[])
{
    ringback::system::keepStandardStreams();
    QCoreApplication::setApplicationName(QStringLiteral("ringback"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RINGBACK_VERSION));
    ringback::system::ignoreClosedPipes();

    const QByteArrayView first = argc > 1 ? argv[1] : "";
    for (const NamedVerb &verb : Verbs) {
        if (first != verb.name)
            continue;
        // No verb needs GLib's event loop, and Qt's own takes a twentieth less time for a webhook.
        qputenv("QT_NO_GLIB", "1");
        const QCoreApplication application(argc, argv);
        QStringList arguments = QCoreApplication::arguments();
        arguments.removeFirst();
        arguments.first() = QStringLiteral("ringback ") + QLatin1String(verb.name);
        return verb.run(arguments);
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
