// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/decodeverb.h"

#include "app/commandline.h"
#include "app/hintoptions.h"
#include "app/requestdecoder.h"
#include "core/refusaltext.h"
#include "core/system.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace ringback {

namespace {

constexpr qsizetype ChunkSize =
    65536; // bytes read at once; what they hold is printed before more is waited for

struct DecodeVerb
{
    Q_DECLARE_TR_FUNCTIONS(DecodeVerb)
};

struct Options
{
    DecodeSettings settings;
    QStringList files; // "-" is standard input
};

Result<Options, int> parseOptions(const QStringList &arguments)
{
    const QCommandLineOption source(QStringLiteral("source"),
                                    DecodeVerb::tr("The address that the requests came from."),
                                    QStringLiteral("ADDR"));
    const QCommandLineOption pretty(QStringLiteral("pretty"),
                                    DecodeVerb::tr("Prints for people instead of JSON lines."));
    QCommandLineParser parser;
    parser.setApplicationDescription(DecodeVerb::tr(
        "Decodes raw HTTP requests, as they are on the wire, and prints one event a request.\n"
        "The secrets of signatures come from RINGBACK_SIGNATURE_SECRET, RINGBACK_SIGNATURE_METHOD and "
        "RINGBACK_WEBHOOK_SECRET."));
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 DecodeVerb::tr("Files with one or more requests. Default: standard input."),
                                 QStringLiteral("[FILE…]"));
    parser.addOptions({source, pretty});
    addHintOptions(parser);
    if (const auto status = parseArguments(parser, arguments))
        return Unexpected{*status};

    Options options{.settings = {}, .files = parser.positionalArguments()};
    if (options.files.isEmpty())
        options.files << QString(StandardInput);
    if (options.files.contains(QString()))
        return Unexpected{nameIsMissing(QStringLiteral("FILE"))};
    if (parser.isSet(source)) {
        const auto peer = IpAddress::parse(parser.value(source).toUtf8());
        if (!peer)
            return Unexpected{
                wrongUsage(QStringLiteral("--source"),
                           DecodeVerb::tr("“%1” is not an IP address.").arg(parser.value(source)))};
        options.settings.peer = *peer;
    }
    const auto hints = hintsOf(parser);
    if (!hints)
        return Unexpected{hints.error()};
    options.settings.hints = *hints;
    const auto secrets = secretsOfEnvironment();
    if (!secrets)
        return Unexpected{secrets.error()};
    options.settings.secrets = *secrets;
    options.settings.trustedProxies = vonage::parseRanges(vonage::DefaultTrustedProxies, {}).value();
    options.settings.pretty = parser.isSet(pretty);
    return options;
}

/// A file or standard input, read as soon as there is something: QFile would wait for a full buffer.
class Input
{
public:
    explicit Input(const QString &name)
        : m_file(name)
        , m_isStandard(name == StandardInput)
    {
    }
    [[nodiscard]] bool open()
    {
        return m_isStandard || m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    /// At most \a size bytes; 0 at the end, below 0 on an error.
    [[nodiscard]] qint64 read(char *data, qsizetype size)
    {
        return m_isStandard ? system::readStandardInput(data, size) : m_file.read(data, size);
    }
    /// Whether a file goes on; of standard input nobody knows before it came.
    [[nodiscard]] bool hasMore() const { return !m_isStandard && !m_file.atEnd(); }
    [[nodiscard]] QString errorText() const
    {
        return m_isStandard ? systemErrorText() : m_file.errorString();
    }

private:
    QFile m_file;
    bool m_isStandard;
};

/// Decodes one file to its end. Gives the exit status, or nothing when there is no point in going on to the
/// next one.
struct FileOutcome
{
    int status = Success;
    bool goOn = true;
};

FileOutcome decodeFile(RequestDecoder &decoder, const QString &name)
{
    Input input(name);
    if (!input.open())
        return {.status = cannotBeRead(name, input.errorText())};
    QByteArray chunk(ChunkSize, Qt::Uninitialized);
    std::optional<Refusal> refusal;
    bool hasUnread = false;
    int status = Success;
    for (bool atEnd = false; !atEnd;) {
        const qint64 count = decoder.isStopped() ? 0 : input.read(chunk.data(), chunk.size());
        if (count < 0)
            status = cannotBeRead(name, input.errorText());
        atEnd = count <= 0;
        if (atEnd) {
            hasUnread = decoder.hasUnread() || (decoder.isStopped() && input.hasMore());
            refusal = decoder.endFile();
        } else {
            decoder.feed(QByteArrayView(chunk).first(count));
        }
        if (const auto failed = outputFailure(writeOutput(decoder.takeOutput()), status))
            return {.status = *failed, .goOn = false};
    }
    if (!refusal)
        return {.status = status};
    QString line = DecodeVerb::tr("%1: request %2: %3")
                       .arg(inputName(name), QString::number(decoder.lastId().value), refusalText(*refusal));
    if (hasUnread)
        line += u' ' + DecodeVerb::tr("What follows it was not read.");
    printError(line);
    return {.status = std::max<int>(status, InputHasProblems)};
}

} // namespace

int runDecode(const QStringList &arguments)
{
    const auto options = parseOptions(arguments);
    if (!options)
        return options.error();
    RequestDecoder decoder(options->settings);
    int status = Success;
    for (const QString &file : options->files) {
        const FileOutcome outcome = decodeFile(decoder, file);
        status = std::max(status, outcome.status);
        if (!outcome.goOn)
            break;
    }
    return status;
}

} // namespace ringback
