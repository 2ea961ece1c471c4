// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace ringback {

namespace {

constexpr QLatin1StringView TextFolder(":/i18n");
constexpr QLatin1StringView Prefix("ringback_");

void install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(locale, name, QStringLiteral("_"), folder)) {
        translator->setParent(qApp);
        QCoreApplication::installTranslator(translator.release());
    }
}

} // namespace

QList<std::pair<QString, QString>> languages()
{
    QList<std::pair<QString, QString>> found;
    for (QString code :
         QDir(TextFolder).entryList({Prefix + QLatin1StringView("*.qm")}, QDir::Files, QDir::Name)) {
        code = code.sliced(Prefix.size()).chopped(3);
        const QLocale locale(code);
        QString name = locale.nativeLanguageName();
        if (code.contains(u'_'))
            name += QStringLiteral(" (%1)").arg(locale.nativeCountryName());
        found.emplace_back(code, name);
    }
    return found;
}

void useLanguage(const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    // Of those that have a text, the last installed counts. English has only the plurals.
    install(QLocale(QLocale::English), QStringLiteral("ringback"), TextFolder);
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, QStringLiteral("ringback"), TextFolder);
    if (code.isEmpty())
        return;
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace ringback
