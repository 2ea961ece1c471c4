// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportverb.h"

#include "app/commandline.h"
#include "app/errortext.h"
#include "app/exportlosses.h"
#include "app/targetclaim.h"
#include "capture/capturefile.h"
#include "capture/capturereader.h"
#include "capture/exporter.h"
#include "capture/query.h"
#include "capture/queryplan.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>
#include <vector>

namespace ringback {

namespace {

struct ExportVerb
{
    Q_DECLARE_TR_FUNCTIONS(ExportVerb)
};

/// The command line, understood.
struct Options
{
    QString capturePath;
    QString outputPath; ///< empty: standard output
    ExportOptions document;
    std::vector<QueryPlan> filters; ///< an event matches all of them
};

Result<Options, int> parseOptions(const QStringList &arguments)
{
    const QCommandLineOption format(QStringLiteral("format"),
                                    ExportVerb::tr("What to write: jsonl, har, csv or curl. Default: jsonl."),
                                    QStringLiteral("FORMAT"), QStringLiteral("jsonl"));
    const QCommandLineOption filter(
        QStringLiteral("filter"), ExportVerb::tr("Only events that match, such as “api:sms status:failed”."),
        QStringLiteral("QUERY"));
    const QCommandLineOption output(QStringLiteral("o"),
                                    ExportVerb::tr("Where to write. Default: standard output."),
                                    QStringLiteral("FILE"));
    const QCommandLineOption redact(
        QStringLiteral("redact"),
        ExportVerb::tr("Replaces signatures, secrets, tokens and the middle digits of phone numbers."));
    QCommandLineParser parser;
    parser.setApplicationDescription(ExportVerb::tr("Writes a capture in another format."));
    parser.addPositionalArgument(QStringLiteral("CAPTURE"),
                                 ExportVerb::tr("The capture file; another process may be writing it."));
    parser.addOptions({format, filter, output, redact});
    if (const auto status = parseArguments(parser, arguments))
        return Unexpected{*status};
    if (parser.positionalArguments().size() != 1)
        return Unexpected{
            wrongUsage(QStringLiteral("CAPTURE"), ExportVerb::tr("exactly one capture file is needed."))};

    Options options;
    options.capturePath = parser.positionalArguments().constFirst();
    if (options.capturePath.isEmpty())
        return Unexpected{nameIsMissing(QStringLiteral("CAPTURE"))};
    options.outputPath = parser.value(output);
    if (parser.isSet(output) && options.outputPath.isEmpty())
        return Unexpected{nameIsMissing(QStringLiteral("-o"))};
    if (options.outputPath == StandardOutput)
        options.outputPath.clear();
    const bool isFile = !options.outputPath.isEmpty();
    if (const auto fault = isFile ? targetFault(options.capturePath, options.outputPath) : std::nullopt)
        return Unexpected{wrongUsage(QStringLiteral("-o"), *fault)};
    const auto chosen = exportFormatFromId(parser.value(format).toUtf8());
    if (!chosen)
        return Unexpected{
            wrongUsage(QStringLiteral("--format"),
                       ExportVerb::tr("“%1” is none of jsonl, har, csv, curl.").arg(parser.value(format)))};
    options.document.format = *chosen;
    if (parser.isSet(redact))
        options.document.redactor.emplace();
    const QueryContext context{.now = currentTime(), .vonageSets = options.document.activeSets};
    const QStringList queries = parser.values(filter);
    for (const QString &text : queries) {
        const auto query = parseQuery(text);
        if (!query)
            return Unexpected{wrongUsage(
                QStringLiteral("--filter"),
                ExportVerb::tr("column %1: %2").arg(query.error().column).arg(query.error().expected))};
        if (!query->isEmpty())
            options.filters.push_back(QueryPlan::compile(*query, context));
    }
    return options;
}

QString shownName(const QString &path) { return path.isEmpty() ? ExportVerb::tr("standard output") : path; }

int cannotBeWritten(const QString &name, const QString &why)
{
    return machineSaidNo(ExportVerb::tr("%1 cannot be written: %2").arg(name, why));
}

/// Standard output, a file that appears only when it is complete, or a pipe or device, which stays what it
/// is.
Result<std::unique_ptr<QFileDevice>, int> openOutput(const QString &path)
{
    if (path.isEmpty()) {
        auto file = std::make_unique<QFile>();
        if (file->open(stdout, QIODevice::WriteOnly))
            return std::unique_ptr<QFileDevice>(std::move(file));
        return Unexpected{cannotBeWritten(shownName(path), file->errorString())};
    }
    const QFileInfo info(path);
    std::unique_ptr<QFileDevice> file;
    if (info.exists() && !info.isFile())
        file = std::make_unique<QFile>(path);
    else
        file = std::make_unique<QSaveFile>(path);
    if (file->open(QIODevice::WriteOnly))
        return file;
    return Unexpected{cannotBeWritten(path, file->errorString())};
}

bool matches(const std::vector<QueryPlan> &filters, const Event &event, const CaptureReader &reader)
{
    if (filters.empty())
        return true;
    ColumnRow row = columnRow(event);
    if (const auto annotation = reader.annotation(event.id); annotation && *annotation) {
        row.note = (*annotation)->note.toUtf8();
        row.mark = (*annotation)->mark;
    }
    return std::ranges::all_of(filters, [&](const QueryPlan &filter) {
        const auto decided = filter.matches(row);
        return decided ? *decided : filter.matches(row, event.request);
    });
}

int exportStatus(const ExportError &error, const QString &path)
{
    const QString name = shownName(path);
    switch (error.kind) {
    case ExportError::Kind::ReaderGone: // as with "| head": the reader has what he wanted
        return Success;
    case ExportError::Kind::DiskFull:
        return machineSaidNo(ExportVerb::tr("There is no room left for %1.").arg(name));
    case ExportError::Kind::Other:
        break;
    }
    return cannotBeWritten(name, error.detail);
}

} // namespace

int runExport(const QStringList &arguments)
{
    const auto options = parseOptions(arguments);
    if (!options)
        return options.error();
    const auto reader = CaptureReader::open(options->capturePath);
    if (!reader)
        return machineSaidNo(sentence(reader.error()));
    std::unique_ptr<QLockFile> lock;
    if (!options->outputPath.isEmpty()) {
        auto claimed = claimTarget(options->capturePath, options->outputPath);
        if (!claimed)
            return machineSaidNo(claimed.error());
        lock = *std::move(claimed);
    }
    const auto output = openOutput(options->outputPath);
    if (!output)
        return output.error();

    Exporter exporter(**output, options->document);
    const auto isWanted = [&](const Event &event) { return matches(options->filters, event, **reader); };
    const auto written = exportEvents(**reader, exporter, isWanted, [](const Event &) { return true; });
    if (!written) {
        if (const auto *unreadable = std::get_if<CaptureError>(&written.error()))
            return machineSaidNo(sentence(*unreadable));
        return exportStatus(std::get<ExportError>(written.error()), options->outputPath);
    }
    if (auto *file = qobject_cast<QSaveFile *>(output->get()); file && !file->commit())
        return cannotBeWritten(options->outputPath, file->errorString());
    const QStringList losses = lossesOf(exporter.counts());
    for (const QString &loss : losses)
        printNotice(loss);
    return Success;
}

} // namespace ringback
