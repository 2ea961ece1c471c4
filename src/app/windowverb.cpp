// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowverb.h"

#include "app/application.h"
#include "app/capturepath.h"
#include "app/commandline.h"
#include "app/language.h"
#include "app/theme.h"
#include "app/verbs.h"
#include "core/system.h"
#include "widgets/nccowindow.h"
#include "widgets/settings.h"
#include "widgets/settingsfile.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QRegularExpression>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

struct WindowVerb
{
    Q_DECLARE_TR_FUNCTIONS(WindowVerb)
};

constexpr QLatin1StringView NewOption("new");
constexpr QLatin1StringView PlatformOption("platform");
constexpr QLatin1StringView DisplayOption("display");

/// The command line, understood.
struct WindowOptions
{
    QList<ListenAddress> addresses; ///< none: those of the settings
    QString capturePath;            ///< null: the last one, else a new one
    bool isNew = false;             ///< a new one, whatever was open last
};

/// The capture that was used last, else a new one; also where it \a isToListen, and another program writes
/// that.
Result<QString, QString> usualCapture(bool isToListen)
{
    const QString last = remembered::RecentCaptures.value().value(0);
    if (QFileInfo::exists(last) && !(isToListen && isBeingWritten(last)))
        return last;
    return newCapturePath();
}

/// What Qt takes from the command line itself (QApplication, QGuiApplication), once there is a QApplication.
/// Session managers start a program again with such arguments.
void addOptionsOfQt(QCommandLineParser &parser)
{
    const auto add = [&parser](const QString &name, const QString &value) {
        QCommandLineOption option(name, QString(), value);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    };
    for (const QLatin1StringView name :
         {PlatformOption, DisplayOption, "platformpluginpath"_L1, "platformtheme"_L1, "plugin"_L1,
          "qwindowgeometry"_L1, "qwindowicon"_L1, "qwindowtitle"_L1, "session"_L1, "geometry"_L1, "style"_L1,
          "stylesheet"_L1})
        add(name, QStringLiteral("VALUE"));
    add(QStringLiteral("reverse"), QString());
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
}

/// The command line of \a arguments with the verb in its place.
QString lineOfVerb(const QString &verb, QStringList arguments)
{
    arguments.removeAt(arguments.lastIndexOf(verb));
    arguments.replace(0, u"ringback "_s + verb);
    return arguments.join(u' ');
}

/// The error is the exit status of a program that has already said why.
Result<WindowOptions, int> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(WindowVerb::tr(
        "Catches, decodes and answers Vonage webhooks. Opens a window; the verbs serve, decode, check and "
        "export run without one, and each has its own --help."));
    parser.addOption(QCommandLineOption(
        ListenOption,
        WindowVerb::tr("Address to listen on, repeatable; port 0 is any free port; IPv6 as [::1]:8484."),
        QStringLiteral("ADDR:PORT")));
    parser.addOption(QCommandLineOption(NewOption, WindowVerb::tr("Begins a new capture.")));
    parser.addPositionalArgument(
        QStringLiteral("CAPTURE"),
        WindowVerb::tr(
            "Capture file, made if missing. Default: the last one, else a new one. A file that ends in "
            ".json and is no capture opens in the NCCO editor."),
        QStringLiteral("[CAPTURE]"));
    addOptionsOfQt(parser);
    if (const auto status = parseArguments(parser, arguments))
        return Unexpected{*status};
    const auto addresses = listenAddresses(parser);
    if (!addresses)
        return Unexpected{addresses.error()};
    WindowOptions options{.addresses = *addresses, .capturePath = {}};
    if (const QString word = parser.positionalArguments().value(0);
        verbNamed(word.toUtf8()) && !QFileInfo::exists(word))
        return Unexpected{
            wrongUsage(word, WindowVerb::tr("a verb comes first: %1").arg(lineOfVerb(word, arguments)))};
    if (parser.positionalArguments().size() > 1)
        return Unexpected{wrongUsage(
            QStringLiteral("CAPTURE"),
            WindowVerb::tr("one capture at most; the verbs are serve, decode, check and export."))};
    options.capturePath = parser.positionalArguments().value(0);
    if (parser.positionalArguments().contains(QString()))
        return Unexpected{nameIsMissing(QStringLiteral("CAPTURE"))};
    options.isNew = parser.isSet(NewOption);
    if (options.isNew && !options.capturePath.isNull())
        return Unexpected{wrongUsage(
            QStringLiteral("--new"),
            WindowVerb::tr("a new capture gets its name by itself; leave out %1.").arg(options.capturePath))};
    // Nobody names a new capture like a verb; a slip of the hand does.
    static const QRegularExpression aWord(QStringLiteral("^[a-z]+$"));
    if (aWord.match(options.capturePath).hasMatch() && !QFileInfo::exists(options.capturePath))
        return Unexpected{wrongUsage(options.capturePath,
                                     WindowVerb::tr("there is no verb and no file of that name; the verbs "
                                                    "are serve, decode, check and export."))};
    const bool isQtTold = parser.isSet(PlatformOption) || parser.isSet(DisplayOption)
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
    if (!isQtTold && !system::hasDisplay())
        return Unexpected{machineSaidNo(
            WindowVerb::tr("There is no display to open a window on; the verbs serve, decode, check and "
                           "export run without one."))};
    return options;
}

QIcon windowIcon()
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/icons/ringback-%1.png").arg(size));
    return icon;
}

/// The editor alone, for a file as templates are kept in.
int showNcco(const QString &path)
{
    NccoWindow window;
    if (const auto opened = window.open(path); !opened)
        return machineSaidNo(opened.error());
    system::ShutdownSignals signalsFromOutside;
    QObject::connect(&signalsFromOutside, &system::ShutdownSignals::requested, &window, &QWidget::close);
    window.show();
    return QApplication::exec();
}

int showWindow(const WindowOptions &options)
{
    useLanguage(value(SettingsFile(), LanguageSetting));
    useTheme(value(SettingsFile(), ThemeSetting));
    if (NccoWindow::isFor(options.capturePath))
        return showNcco(options.capturePath);
    QString path = options.capturePath;
    if (path.isNull()) {
        const auto usual = options.isNew ? newCapturePath() : usualCapture(!options.addresses.isEmpty());
        if (!usual)
            return machineSaidNo(
                WindowVerb::tr("The folder %1 cannot be made; name a capture file.").arg(usual.error()));
        path = *usual;
    }
    system::ShutdownSignals signalsFromOutside;
    Application application(options.addresses.isEmpty() ? usualAddresses() : options.addresses);
    QObject::connect(&signalsFromOutside, &system::ShutdownSignals::requested, &application,
                     &Application::closeAll);
    QObject::connect(&application, &Application::finished, qApp, &QCoreApplication::quit);
    QGuiApplication::setQuitOnLastWindowClosed(false); // what was acknowledged is kept first
    application.open(path);
    return QApplication::exec();
}

} // namespace

int runWindow(int &argc, char *argv[])
{
    const auto options = [&] {
        const QCoreApplication application(argc, argv);
        return parseOptions(QCoreApplication::arguments());
    }();
    if (!options)
        return options.error();
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.ringback.Ringback"));
    const QApplication application(argc, argv);
    QGuiApplication::setWindowIcon(windowIcon());
    return showWindow(*options);
}

} // namespace ringback
