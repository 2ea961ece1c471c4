// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/serveoptions.h"

#include "app/capturepath.h"
#include "app/commandline.h"
#include "app/findingtext.h"
#include "app/hintoptions.h"
#include "ncco/templatecheck.h"
#include "reply/rulefile.h"
#include "vonage/sources.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

namespace ringback {

namespace {

struct ServeOptionsText
{
    Q_DECLARE_TR_FUNCTIONS(ServeOptions)
};

constexpr QLatin1String CaptureOption("capture");
constexpr QLatin1String PrintOption("print");
constexpr QLatin1String ReplyStatusOption("reply-status");
constexpr QLatin1String NccoOption("ncco");
constexpr QLatin1String RulesOption("rules");
constexpr QLatin1String AllowOption("allow");
constexpr QLatin1String TrustProxyOption("trust-proxy");
constexpr QLatin1String MaxBodyOption("max-body");
constexpr QLatin1String SyncOption("sync");
constexpr QLatin1String KeepEventsOption("keep-events");
constexpr QLatin1String KeepBytesOption("keep-bytes");
constexpr QLatin1String TlsCertOption("tls-cert");
constexpr QLatin1String TlsKeyOption("tls-key");

/// More cannot be meant for a webhook, and one request has to fit into memory several times.
constexpr qint64 LargestMaxBody = 1024LL * 1024 * 1024;

QString dashed(const QString &option) { return QStringLiteral("--") + option; }

/// The names that ranges may be given by.
QString setNames()
{
    QStringList names{QStringLiteral("vonage"), QStringLiteral("local"), QStringLiteral("any")};
    for (const vonage::SourceSet &set : vonage::builtinSourceSets()) {
        if (set != vonage::localSourceSet())
            names.append(QStringLiteral("“%1”").arg(QString::fromUtf8(set.name)));
    }
    return names.join(QStringLiteral(", "));
}

void addOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const QString &name, const QString &help, const QString &value = {},
                               const QString &byDefault = {}) {
        const QString shown = byDefault.isEmpty()
            ? help
            : help + QLatin1Char(' ') + ServeOptionsText::tr("Default: %1.").arg(byDefault);
        parser.addOption(QCommandLineOption(name, shown, value, byDefault));
    };
    parser.setApplicationDescription(
        ServeOptionsText::tr("Listens for webhooks and records them without a window."));
    add(ListenOption,
        ServeOptionsText::tr("Address to bind, repeatable; port 0 is any free port; IPv6 as [::1]:8484."),
        QStringLiteral("ADDR:PORT"), QStringLiteral("127.0.0.1:8484"));
    add(CaptureOption,
        ServeOptionsText::tr(
            "Capture file, made if missing, appended to if present. Default: a new one in your data folder."),
        QStringLiteral("FILE"));
    add(PrintOption,
        ServeOptionsText::tr("Prints each stored event as one line of JSON on standard output."));
    add(ReplyStatusOption, ServeOptionsText::tr("Status for plain webhooks, 200 to 205."),
        QStringLiteral("N"), QStringLiteral("200"));
    add(NccoOption,
        ServeOptionsText::tr("NCCO sent for requests that expect one. Default: a short greeting."),
        QStringLiteral("FILE"));
    add(RulesOption, ServeOptionsText::tr("Rules that decide who is answered what, as JSON. Default: none."),
        QStringLiteral("FILE"));
    add(AllowOption,
        ServeOptionsText::tr(
            "Ranges and sets that may post, separated by commas; others get 403 and are still recorded. "
            "Sets: %1. Here vonage is “Nexmo webhooks guide”, of 2018; who sends today is in “Vonage API "
            "current”.")
            .arg(setNames()),
        QStringLiteral("RANGES"), QStringLiteral("any"));
    add(TrustProxyOption,
        ServeOptionsText::tr("Peers that are believed when they name the client, in the first of %1 that can "
                             "be read; an empty value trusts nobody.")
            .arg(QString::fromLatin1(vonage::forwardingHeaders().join(", "))),
        QStringLiteral("RANGES"), QLatin1StringView(vonage::DefaultTrustedProxies));
    addHintOptions(parser);
    add(MaxBodyOption, ServeOptionsText::tr("Larger bodies get 413."), QStringLiteral("BYTES"),
        QStringLiteral("16777216"));
    add(SyncOption, ServeOptionsText::tr("“normal” survives a crash or kill, “full” a power cut too."),
        QStringLiteral("MODE"), QStringLiteral("normal"));
    add(KeepEventsOption,
        ServeOptionsText::tr("Keeps at most N events, oldest leave first, marked ones stay; 0 keeps all."),
        QStringLiteral("N"), QStringLiteral("0"));
    add(KeepBytesOption,
        ServeOptionsText::tr(
            "Keeps at most N bytes of requests, oldest leave first, marked ones stay; 0 keeps all."),
        QStringLiteral("N"), QStringLiteral("0"));
    add(TlsCertOption, ServeOptionsText::tr("Certificate chain (PEM): listens for https instead of http."),
        QStringLiteral("FILE"));
    add(TlsKeyOption, ServeOptionsText::tr("Private key (PEM) of the certificate, without a passphrase."),
        QStringLiteral("FILE"));
}

Result<QList<AddressRange>, int> ranges(const QCommandLineParser &parser, const QString &option)
{
    const QByteArray text = parser.value(option).toUtf8();
    if (text.isEmpty() && option == TrustProxyOption)
        return QList<AddressRange>();
    const auto parsed = vonage::parseRanges(text, vonage::defaultActiveSets());
    if (parsed) {
        for (const auto &[given, range] : vonage::clearedRanges(text)) {
            printNotice(
                ServeOptionsText::tr("%1: %2 is taken for %3, the range that this address is in.")
                    .arg(dashed(option), QString::fromUtf8(given), QString::fromLatin1(range.text())));
        }
        return *parsed;
    }
    return Unexpected{
        wrongUsage(dashed(option),
                   ServeOptionsText::tr("“%1” is neither a range such as 203.0.113.0/24 nor one of %2.")
                       .arg(QString::fromUtf8(parsed.error()), setNames()))};
}

Result<QByteArray, int> checkedNcco(const QString &path)
{
    auto text = readInput(dashed(NccoOption), path);
    if (!text)
        return text;
    std::vector<ncco::Finding> findings = ncco::checkFilled(ncco::JsonDocument(*text));
    const bool isBad = ncco::firstError(findings) != nullptr;
    std::erase_if(findings, [isBad](const ncco::Finding &finding) {
        return isBad ? finding.severity != ncco::Severity::Error
                     : finding.rule != ncco::RuleId::LeftPlaceholder;
    });
    if (!findings.empty())
        printNotice(findingLines(findings, *text, path).chopped(1)); // a notice ends its line itself
    if (isBad)
        return Unexpected{int(InputHasProblems)};
    return text;
}

Result<RuleBook, int> rules(const QString &path, const QList<AddressRange> &trustedProxies)
{
    const auto text = readInput(dashed(RulesOption), path);
    if (!text)
        return Unexpected{text.error()};
    auto book = readRuleFile(*text, {.now = currentTime(), .vonageSets = vonage::defaultActiveSets()},
                             trustedProxies);
    if (book)
        return *std::move(book);
    printError(
        ServeOptionsText::tr("%1:%2: %3").arg(path, QString::number(book.error().line), book.error().why));
    return Unexpected{int(InputHasProblems)};
}

/// Begins TLS with whoever connects, for what the TLS library says about certificate and key then.
class PairTester final : public QTcpServer
{
public:
    explicit PairTester(const QSslConfiguration &tls)
        : m_tls(tls)
    {
    }
    [[nodiscard]] bool isPair() const { return m_isPair; }

private:
    void incomingConnection(qintptr descriptor) override
    {
        QSslSocket socket;
        socket.setSocketDescriptor(descriptor);
        socket.setSslConfiguration(m_tls);
        socket.startServerEncryption();
        m_isPair = socket.error() != QAbstractSocket::SslInvalidUserDataError
            && socket.error() != QAbstractSocket::SslInternalError;
    }

    QSslConfiguration m_tls;
    bool m_isPair = true; // as long as nobody says otherwise
};

/// Whether certificate and key go together, which Qt tells only about a connection: one with ourselves.
bool isPair(const QSslConfiguration &tls)
{
    PairTester tester(tls);
    QTcpSocket client;
    if (tester.listen(QHostAddress::LocalHost)) {
        client.connectToHost(tester.serverAddress(), tester.serverPort());
        tester.waitForNewConnection(1000);
    }
    return tester.isPair();
}

Result<std::optional<QSslConfiguration>, int> tlsConfiguration(const QCommandLineParser &parser)
{
    if (!parser.isSet(TlsCertOption) && !parser.isSet(TlsKeyOption))
        return std::optional<QSslConfiguration>();
    if (!parser.isSet(TlsCertOption) || !parser.isSet(TlsKeyOption)) {
        const QString missing = dashed(parser.isSet(TlsCertOption) ? TlsKeyOption : TlsCertOption);
        return Unexpected{wrongUsage(missing, ServeOptionsText::tr("--tls-cert and --tls-key go together."))};
    }
    const QString certPath = parser.value(TlsCertOption);
    const QString keyPath = parser.value(TlsKeyOption);
    const auto certText = readInput(dashed(TlsCertOption), certPath);
    if (!certText)
        return Unexpected{certText.error()};
    const auto keyText = readInput(dashed(TlsKeyOption), keyPath);
    if (!keyText)
        return Unexpected{keyText.error()};
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certText, QSsl::Pem);
    if (chain.isEmpty())
        return Unexpected{
            machineSaidNo(ServeOptionsText::tr("%1 holds no certificate in PEM form.").arg(certPath))};
    QSslKey key;
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        key = QSslKey(*keyText, algorithm, QSsl::Pem);
        if (!key.isNull())
            break;
    }
    if (key.isNull())
        return Unexpected{machineSaidNo(
            ServeOptionsText::tr(
                "%1 holds no private key that can be used: RSA, DSA or EC in PEM form, without a "
                "passphrase.")
                .arg(keyPath))};
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // senders bring no certificate of their own
    if (!isPair(tls))
        return Unexpected{
            machineSaidNo(ServeOptionsText::tr("The key in %1 is not that of the certificate in %2.")
                              .arg(keyPath, certPath))};
    return std::optional(tls);
}

} // namespace

Result<ServeOptions, int> parseServeOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto status = parseArguments(parser, arguments))
        return Unexpected{*status};
    if (!parser.positionalArguments().isEmpty())
        return Unexpected{wrongUsage(
            parser.positionalArguments().constFirst(),
            ServeOptionsText::tr("“serve” takes only options; a capture is named with --capture."))};

    ServeOptions options;
    options.print = parser.isSet(PrintOption);

    const auto addresses = listenAddresses(parser);
    if (!addresses)
        return Unexpected{addresses.error()};
    options.service.addresses = *addresses;

    const auto plainStatus = parseNumber(parser.value(ReplyStatusOption), 200, 205);
    if (!plainStatus)
        return Unexpected{wrongUsage(dashed(ReplyStatusOption), plainStatus.error())};
    const auto maxBody = parseNumber(parser.value(MaxBodyOption), 0, LargestMaxBody);
    if (!maxBody)
        return Unexpected{wrongUsage(dashed(MaxBodyOption), maxBody.error())};
    options.service.limits.bodyBytes = *maxBody;

    const auto allowed = ranges(parser, AllowOption);
    if (!allowed)
        return Unexpected{allowed.error()};
    const auto trusted = ranges(parser, TrustProxyOption);
    if (!trusted)
        return Unexpected{trusted.error()};
    options.service.intake.allowed = *allowed;
    options.service.intake.trustedProxies = *trusted;

    const auto hints = hintsOf(parser);
    if (!hints)
        return Unexpected{hints.error()};
    options.service.intake.hints = *hints;

    const QString sync = parser.value(SyncOption);
    if (sync != QLatin1String("normal") && sync != QLatin1String("full"))
        return Unexpected{wrongUsage(dashed(SyncOption),
                                     ServeOptionsText::tr("“%1” is neither normal nor full.").arg(sync))};
    options.service.store.sync =
        sync == QLatin1String("full") ? StoreOptions::Sync::Full : StoreOptions::Sync::Normal;

    constexpr qint64 any = std::numeric_limits<qint64>::max();
    const auto keepEvents = parseNumber(parser.value(KeepEventsOption), 0, any);
    if (!keepEvents)
        return Unexpected{wrongUsage(dashed(KeepEventsOption), keepEvents.error())};
    const auto keepBytes = parseNumber(parser.value(KeepBytesOption), 0, any);
    if (!keepBytes)
        return Unexpected{wrongUsage(dashed(KeepBytesOption), keepBytes.error())};
    options.service.store.keepEvents = *keepEvents;
    options.service.store.keepBytes = *keepBytes;

    const auto secrets = secretsOfEnvironment();
    if (!secrets)
        return Unexpected{secrets.error()};
    options.service.intake.secrets = *secrets;

    QByteArray answer = DefaultReplies::greetingNcco();
    if (parser.isSet(NccoOption)) {
        const auto text = checkedNcco(parser.value(NccoOption));
        if (!text)
            return Unexpected{text.error()};
        answer = *text;
    }
    options.service.intake.replies = DefaultReplies(int(*plainStatus), answer);

    if (parser.isSet(RulesOption)) {
        auto book = rules(parser.value(RulesOption), options.service.intake.trustedProxies);
        if (!book)
            return Unexpected{book.error()};
        options.service.intake.rules = *std::move(book);
    }

    const auto tls = tlsConfiguration(parser);
    if (!tls)
        return Unexpected{tls.error()};
    options.service.tls = *tls;

    options.captureIsNew = !parser.isSet(CaptureOption);
    if (options.captureIsNew) {
        const auto path = newCapturePath();
        if (!path)
            return Unexpected{machineSaidNo(
                ServeOptionsText::tr("The folder %1 cannot be made; choose a file with --capture.")
                    .arg(path.error()))};
        options.service.capturePath = *path;
    } else if (options.service.capturePath = parser.value(CaptureOption);
               options.service.capturePath.isEmpty()) {
        return Unexpected{nameIsMissing(dashed(CaptureOption))};
    }
    return options;
}

} // namespace ringback
