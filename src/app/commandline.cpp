// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/addresstext.h"
#include "core/ascii.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace ringback {

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool write(std::FILE *stream, const QByteArray &bytes)
{
    const size_t size = size_t(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

/// Prints what was asked for; gives the exit status.
int printResult(const QString &text)
{
    return outputFailure(writeOutput(text.toUtf8()), Success).value_or(Success);
}

} // namespace

std::optional<int> parseArguments(QCommandLineParser &parser, const QStringList &arguments)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  CommandLine::tr("Shows this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     CommandLine::tr("Shows the version."));
    parser.addOption(help);
    parser.addOption(version);
    if (!parser.parse(arguments)) {
        printError(parser.errorText());
        return WrongUsage;
    }
    if (parser.isSet(help)) {
        // Qt names the program alone, but each verb has options of its own.
        const QString program = QCoreApplication::arguments().constFirst();
        QString text = parser.helpText();
        return printResult(text.replace(text.indexOf(program), program.size(), arguments.constFirst()));
    }
    if (parser.isSet(version)) {
        return printResult(QStringLiteral("ringback %1\n").arg(QCoreApplication::applicationVersion()));
    }
    return std::nullopt;
}

Result<QByteArray, int> readInput(const QString &option, const QString &name)
{
    if (name.isEmpty())
        return Unexpected{nameIsMissing(option)};
    const bool isStandard = name == StandardInput;
    QFile file(name);
    const bool isOpen = isStandard ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    QByteArray text = isOpen ? file.readAll() : QByteArray();
    if (file.error() == QFile::NoError)
        return text;
    return Unexpected{cannotBeRead(name, file.errorString())};
}

QString inputName(const QString &name)
{
    return name == StandardInput ? CommandLine::tr("standard input") : name;
}

int cannotBeRead(const QString &name, const QString &why)
{
    return machineSaidNo(CommandLine::tr("%1 cannot be read: %2").arg(inputName(name), why));
}

Written writeOutput(const QByteArray &bytes)
{
    if (write(stdout, bytes))
        return Written::Yes;
    return errno == EPIPE ? Written::ReaderGone : Written::Failed;
}

std::optional<int> outputFailure(Written written, int status)
{
    if (written == Written::Yes)
        return std::nullopt;
    if (written == Written::ReaderGone) // as with "| head"
        return status;
    return machineSaidNo(CommandLine::tr("Standard output cannot be written: %1").arg(systemErrorText()));
}

QString systemErrorText() { return QString::fromStdString(std::generic_category().message(errno)); }

void printError(const QString &line) { printNotice(QStringLiteral("ringback: ") + line); }

void printNotice(const QString &line) { write(stderr, QString(line + QLatin1Char('\n')).toUtf8()); }

QString countText(qint64 count, const QString &one, const QString &several)
{
    return count == 1 ? one : several.arg(count);
}

int wrongUsage(const QString &option, const QString &sentence)
{
    printError(option + QStringLiteral(": ") + sentence);
    return WrongUsage;
}

int nameIsMissing(const QString &option)
{
    return wrongUsage(option, CommandLine::tr("a file name is needed."));
}

int machineSaidNo(const QString &sentence)
{
    printError(sentence);
    return MachineSaidNo;
}

Result<qint64, QString> parseNumber(const QString &text, qint64 least, qint64 most)
{
    bool isNumber = false;
    const QByteArray digits = text.toLatin1();
    const qint64 number = digits.toLongLong(&isNumber);
    if (!isNumber || !ascii::allDigits(digits) || number < least || number > most)
        return Unexpected{
            CommandLine::tr("“%1” is not a whole number from %2 to %3.").arg(text).arg(least).arg(most)};
    return number;
}

Result<QList<ListenAddress>, int> listenAddresses(const QCommandLineParser &parser)
{
    QList<ListenAddress> addresses;
    for (const QString &text : parser.values(ListenOption)) {
        const auto address = parseListenAddress(text);
        if (!address)
            return Unexpected{wrongUsage(QStringLiteral("--") + ListenOption, address.error())};
        addresses.append(*address);
    }
    return withoutCovered(addresses);
}

} // namespace ringback
