// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hintoptions.h"

#include "app/commandline.h"
#include "core/ascii.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

#include <algorithm>

namespace ringback {

namespace {

constexpr QLatin1String BindOption("bind");
constexpr QLatin1String ShortCodesOption("short-codes");

struct HintOptions
{
    Q_DECLARE_TR_FUNCTIONS(HintOptions)
};

bool isPath(QByteArrayView path)
{
    return path.startsWith('/')
        && std::ranges::none_of(path, [](char c) { return quint8(c) <= ' ' || c == '?' || c == '#'; });
}

bool isShortCode(QByteArrayView code)
{
    return code.size() >= 3 && code.size() <= 8 && ascii::allDigits(code);
}

int wrongBinding(const QString &sentence) { return wrongUsage(QStringLiteral("--bind"), sentence); }

} // namespace

void addHintOptions(QCommandLineParser &parser)
{
    parser.addOption(QCommandLineOption(
        BindOption,
        HintOptions::tr("Says what a path is for, repeatable: an API (us-short-codes) or a kind "
                        "(voice.answer). What its fields look like then no longer matters."),
        QStringLiteral("PATH=API-OR-KIND")));
    parser.addOption(QCommandLineOption(ShortCodesOption,
                                        HintOptions::tr("Your own US short codes, separated by commas."),
                                        QStringLiteral("LIST")));
}

Result<vonage::DecodeHints, int> hintsOf(const QCommandLineParser &parser)
{
    vonage::DecodeHints hints;
    const QByteArrayList known = vonage::bindableIds();
    for (const QString &value : parser.values(BindOption)) {
        const QByteArray text = value.toUtf8();
        const qsizetype equals = text.lastIndexOf('='); // a path may hold one, what it is bound to does not
        const QByteArray path = text.first(std::max<qsizetype>(equals, 0));
        const QByteArray target = text.sliced(equals + 1);
        if (equals < 0 || !isPath(path))
            return Unexpected{wrongBinding(
                HintOptions::tr("“%1” is not a path, “=” and an API or kind, such as /answer=voice.answer.")
                    .arg(value))};
        if (!known.contains(target))
            return Unexpected{
                wrongBinding(HintOptions::tr("“%1” is none of %2.")
                                 .arg(QString::fromUtf8(target), QString::fromLatin1(known.join(", "))))};
        const auto isSamePath = [&path](const auto &binding) { return binding.first == path; };
        if (std::ranges::any_of(hints.boundPaths, isSamePath))
            return Unexpected{
                wrongBinding(HintOptions::tr("the path %1 is bound twice.").arg(QString::fromUtf8(path)))};
        hints.boundPaths.append({path, target});
    }
    for (const QString &list : parser.values(ShortCodesOption)) {
        for (const QString &code : list.split(u',')) {
            const QByteArray digits = code.trimmed().toUtf8();
            if (!isShortCode(digits))
                return Unexpected{wrongUsage(
                    QStringLiteral("--short-codes"),
                    HintOptions::tr("“%1” is not a short code, which has 3 to 8 digits.").arg(code))};
            hints.shortCodes += digits;
        }
    }
    return hints;
}

Result<vonage::SignatureSecrets, int> secretsOfEnvironment()
{
    const auto secrets = vonage::signatureSecrets(QProcessEnvironment::systemEnvironment());
    if (secrets)
        return *secrets;
    printError(secrets.error());
    return Unexpected{int(WrongUsage)};
}

} // namespace ringback
