// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/checkverb.h"

#include "app/commandline.h"
#include "app/findingtext.h"
#include "core/jsonwriter.h"
#include "ncco/report.h"
#include "ncco/templatecheck.h"
#include "ncco/textlines.h"
#include "reply/templatefolder.h"
#include "reply/templateplaceholders.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringback {

namespace {

struct CheckVerb
{
    Q_DECLARE_TR_FUNCTIONS(CheckVerb)
};

struct Options
{
    QStringList files; // as readInput() takes them
    bool json = false;
};

Result<Options, int> parseOptions(const QStringList &arguments)
{
    const QCommandLineOption json(QStringLiteral("json"),
                                  CheckVerb::tr("Prints one JSON array instead of lines."));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CheckVerb::tr("Checks NCCOs and prints a line for everything that is wrong or odd, with its place.\n"
                      "The exit status is 1 when there is an error; warnings alone leave it 0."));
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 CheckVerb::tr("Files with an NCCO each. Default: standard input."),
                                 QStringLiteral("[FILE…]"));
    parser.addOption(json);
    if (const auto status = parseArguments(parser, arguments))
        return Unexpected{*status};
    Options options{.files = parser.positionalArguments(), .json = parser.isSet(json)};
    if (options.files.isEmpty())
        options.files << QString(StandardInput);
    return options;
}

std::vector<ncco::Finding> findingsOf(const QByteArray &text, const QString &name)
{
    return ncco::checkText(text, TemplateFolder::isTemplate(name) ? usualValue : ncco::PlaceholderValue());
}

/// Prints the findings of one file after the other.
class Output
{
public:
    explicit Output(const Options &options)
        : m_json(options.json)
        , m_namesFiles(options.files.size() > 1)
    {
    }
    Written begin() { return m_json ? writeOutput("[") : Written::Yes; }
    Written write(const std::vector<ncco::Finding> &findings, const QByteArray &text, const QString &name)
    {
        return writeOutput(m_json ? jsonItems(findings, text, name)
                                  : findingLines(findings, text, name).toUtf8());
    }
    Written end() { return m_json ? writeOutput("]\n") : Written::Yes; }

private:
    QByteArray jsonItems(const std::vector<ncco::Finding> &findings, const QByteArray &text,
                         const QString &name)
    {
        const ncco::TextLines lines(text);
        QByteArray items;
        for (const ncco::Finding &finding : findings) {
            if (std::exchange(m_hasItems, true))
                items += ",\n ";
            JsonWriter writer(items);
            writeFinding(writer, finding, lines, name);
        }
        return items;
    }
    void writeFinding(JsonWriter &writer, const ncco::Finding &finding, const ncco::TextLines &lines,
                      const QString &name) const
    {
        const ncco::TextPosition begin = lines.position(finding.range.begin);
        const ncco::TextPosition end = lines.position(finding.range.end);
        writer.beginObject();
        if (m_namesFiles)
            writer.key("file").string(name);
        writer.key("line").number(begin.line).key("column").number(begin.column);
        writer.key("end_line").number(end.line).key("end_column").number(end.column);
        writer.key("severity").utf8(ncco::severityId(finding.severity));
        writer.key("rule").utf8(ncco::ruleId(finding.rule));
        writer.key("pointer").utf8(finding.pointer);
        writer.key("message").string(ncco::messageText(finding));
        writer.endObject();
    }

    const bool m_json;
    const bool m_namesFiles;
    bool m_hasItems = false;
};

} // namespace

int runCheck(const QStringList &arguments)
{
    const auto options = parseOptions(arguments);
    if (!options)
        return options.error();
    Output output(*options);
    int status = Success;
    if (const auto failed = outputFailure(output.begin(), status))
        return *failed;
    for (const QString &name : options->files) {
        const auto text = readInput(QStringLiteral("FILE"), name);
        if (!text) {
            status = std::max(status, text.error());
            continue;
        }
        const std::vector<ncco::Finding> findings = findingsOf(*text, name);
        if (ncco::firstError(findings))
            status = std::max<int>(status, InputHasProblems);
        if (const auto failed = outputFailure(output.write(findings, *text, name), status))
            return *failed;
        if (ncco::mayBeCutOff(findings))
            printError(CheckVerb::tr("%1: these are the first %L2 findings; there may be more.")
                           .arg(inputName(name))
                           .arg(findings.size()));
    }
    return outputFailure(output.end(), status).value_or(status);
}

} // namespace ringback
