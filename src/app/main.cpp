// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/checkverb.h"
#include "app/commandline.h"
#include "app/decodeverb.h"
#include "app/exportverb.h"
#include "app/serveverb.h"
#include "app/shutdownsignals.h"
#include "app/version.h"

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
    QCoreApplication::setApplicationName(QStringLiteral("ringback"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RINGBACK_VERSION));
    ringback::ignoreClosedPipes();
    // No verb needs GLib's event loop, and Qt's own takes a twentieth less time for a webhook.
    qputenv("QT_NO_GLIB", "1");
    const QCoreApplication application(argc, argv);

    QStringList arguments = QCoreApplication::arguments();
    for (const NamedVerb &verb : Verbs) {
        if (arguments.size() < 2 || arguments.at(1) != QLatin1String(verb.name))
            continue;
        arguments.removeFirst();
        arguments.first() = QStringLiteral("ringback ") + QLatin1String(verb.name);
        return verb.run(arguments);
    }

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Catches, decodes and answers Vonage webhooks."));
    parser.addPositionalArgument(
        QStringLiteral("verb"),
        QCoreApplication::translate("main", "serve, decode, check or export; each has its own --help."));
    if (const auto status = ringback::parseArguments(parser, arguments))
        return *status;
    if (parser.positionalArguments().isEmpty()) {
        ringback::printError(
            QCoreApplication::translate("main", "a verb is needed: serve, decode, check or export."));
        return ringback::WrongUsage;
    }
    ringback::printError(
        QCoreApplication::translate("main", "“%1” is no verb; there are serve, decode, check and export.")
            .arg(parser.positionalArguments().constFirst()));
    return ringback::WrongUsage;
}
