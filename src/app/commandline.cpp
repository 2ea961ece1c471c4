// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/portowner.h"
#include "capture/captureerror.h"
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

Result<ListenAddress, QString> parseListenAddress(const QString &text)
{
    Unexpected fault{
        CommandLine::tr("“%1” is not an address and port, such as 127.0.0.1:8484 or [::1]:8484.").arg(text)};
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    QString host = colon < 0 ? QStringLiteral("localhost") : text.first(colon);
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.sliced(1, host.size() - 2);
    else if (host.contains(
                 QLatin1Char(':'))) // an IPv6 address without brackets leaves open where the port begins
        return fault;
    const auto port = parseNumber(text.sliced(colon + 1), 0, 65535);
    if (!port)
        return fault;
    QHostAddress address;
    if (host == QLatin1String("localhost"))
        address = QHostAddress::LocalHost;
    else if (!IpAddress::parse(host.toLatin1()) || !address.setAddress(host))
        return fault;
    return ListenAddress{.address = address, .port = quint16(*port)};
}

Result<QList<ListenAddress>, int> listenAddresses(const QCommandLineParser &parser)
{
    QList<ListenAddress> addresses;
    for (const QString &text : parser.values(ListenOption)) {
        const auto address = parseListenAddress(text);
        if (!address)
            return Unexpected{wrongUsage(QStringLiteral("--") + ListenOption, address.error())};
        if (address->port == 0 || !addresses.contains(*address)) // 0 is another port each time
            addresses.append(*address);
    }
    return addresses;
}

QString addressText(const ListenAddress &address)
{
    const bool ipv6 = address.address.protocol() == QAbstractSocket::IPv6Protocol;
    return QStringLiteral("%1:%2")
        .arg(ipv6 ? QStringLiteral("[%1]").arg(address.address.toString()) : address.address.toString())
        .arg(address.port);
}

QString urlText(const ListenAddress &address, bool tls)
{
    return (tls ? QStringLiteral("https://") : QStringLiteral("http://")) + addressText(address);
}

QString sentence(const ListenError &error)
{
    const QString where = addressText(error.where);
    switch (error.kind) {
    case ListenError::Kind::PortTaken:
        return CommandLine::tr("%1 is already in use by %2; choose another port with --listen.")
            .arg(where, portOwner(error.where.port));
    case ListenError::Kind::AddressNotOurs:
        return CommandLine::tr("%1 is not an address of this machine.").arg(where);
    case ListenError::Kind::NotPermitted:
        return CommandLine::tr("Listening on %1 is not permitted; ports below 1024 need special rights.")
            .arg(where);
    case ListenError::Kind::NoTls:
        return CommandLine::tr("The certificate and the key do not serve for TLS on this machine.");
    case ListenError::Kind::Other:
        break;
    }
    return CommandLine::tr("Cannot listen on %1: %2").arg(where, error.detail);
}

QString sentence(const CaptureError &error)
{
    switch (error.kind) {
    case CaptureError::Kind::NotFound:
        return CommandLine::tr("%1 does not exist.").arg(error.path);
    case CaptureError::Kind::NoFolder:
        return CommandLine::tr("The folder %1 does not exist.").arg(error.path);
    case CaptureError::Kind::NotReadable:
        return CommandLine::tr("%1 cannot be read: %2").arg(error.path, error.detail);
    case CaptureError::Kind::NotWritable:
        return CommandLine::tr("%1 cannot be written: %2").arg(error.path, error.detail);
    case CaptureError::Kind::Foreign:
        return CommandLine::tr("%1 is not a Ringback capture; it was left as it is.").arg(error.path);
    case CaptureError::Kind::Newer:
        return CommandLine::tr("%1 was written by a newer Ringback; it was left as it is.").arg(error.path);
    case CaptureError::Kind::Damaged:
        return CommandLine::tr("%1 is damaged: %2; sqlite3 can save what is left of it (.recover).")
            .arg(error.path, error.detail);
    case CaptureError::Kind::Locked:
        return CommandLine::tr("%1 is being written by another program: %2").arg(error.path, error.detail);
    case CaptureError::Kind::ForeignLock:
        return CommandLine::tr("%1 cannot be written, because %2 lies where its lock belongs and is not from "
                               "Ringback; move that file away or choose another name.")
            .arg(error.path, error.detail);
    case CaptureError::Kind::Gone:
        return CommandLine::tr(
                   "%1 was removed, moved or replaced while it was being written; nothing is kept until "
                   "ringback is started again or the file is put back.")
            .arg(error.path);
    case CaptureError::Kind::Changed:
        return CommandLine::tr("%1 was written by another program while it was read; open it again.")
            .arg(error.path);
    case CaptureError::Kind::DiskFull:
        return CommandLine::tr("There is no room left for %1.").arg(error.path);
    case CaptureError::Kind::Other:
        break;
    }
    return CommandLine::tr("%1 cannot be used: %2").arg(error.path, error.detail);
}

} // namespace ringback
