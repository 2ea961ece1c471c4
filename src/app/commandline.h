// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "net/listener.h"

#include <QByteArray>
#include <QCommandLineParser>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>

namespace ringback {

/// What the program says to the shell.
enum ExitStatus { Success = 0, InputHasProblems = 1, WrongUsage = 2, MachineSaidNo = 3 };

/// Parses the arguments of a verb (arguments[0] is "ringback serve" or the like). When the program should end
/// here, for --help,
/// --version or a wrong option, that is printed and the exit status returned.
[[nodiscard]] std::optional<int> parseArguments(QCommandLineParser &parser, const QStringList &arguments);

inline constexpr QLatin1StringView StandardInput("-");
inline constexpr QLatin1StringView StandardOutput("-");
/// What is in the file \a name, or in standard input, for \a option. The error is the exit status of a
/// program that has already said why.
[[nodiscard]] Result<QByteArray, int> readInput(const QString &option, const QString &name);
/// How \a name is called in sentences.
[[nodiscard]] QString inputName(const QString &name);
/// Prints that \a name cannot be read, and gives the exit status of that.
int cannotBeRead(const QString &name, const QString &why);

/// What became of writing to standard output.
enum class Written { Yes, ReaderGone, Failed };
/// Writes \a bytes to standard output and flushes it. When it failed, systemErrorText() says why.
[[nodiscard]] Written writeOutput(const QByteArray &bytes);
/// The exit status of a program whose output went wrong, which then is printed; nothing when it did not.
/// Where the reader is gone, who has what he wanted, it is \a status.
[[nodiscard]] std::optional<int> outputFailure(Written written, int status);
/// Why the last system call of this thread failed.
[[nodiscard]] QString systemErrorText();

/// One line to standard error, with the program's name in front.
void printError(const QString &line);
/// One line to standard error as it is.
void printNotice(const QString &line);
/// One of two forms, where no plurals of a language are loaded, as in a command.
[[nodiscard]] QString countText(qint64 count, const QString &one, const QString &several);
/// Prints "--option: sentence" and gives the exit status of wrong usage.
int wrongUsage(const QString &option, const QString &sentence);
/// Likewise, where no file is named.
int nameIsMissing(const QString &option);
/// Prints the sentence and gives the exit status of a machine that said no.
int machineSaidNo(const QString &sentence);

/// The value of a whole-number option; the error is the sentence that says what it may be.
[[nodiscard]] Result<qint64, QString> parseNumber(const QString &text, qint64 least, qint64 most);

inline constexpr QLatin1StringView ListenOption("listen");
/// Those of ListenOption. The error is the exit status of a program that has already said why.
[[nodiscard]] Result<QList<ListenAddress>, int> listenAddresses(const QCommandLineParser &parser);

} // namespace ringback
