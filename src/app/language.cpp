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

/// The language of the texts that are now there; empty when there are none for \a locale.
QString install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return {};
    translator->setParent(qApp);
    QString language = translator->language();
    QCoreApplication::installTranslator(translator.release());
    return language;
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
    const QString spoken = install(locale, QStringLiteral("ringback"), TextFolder);
    if (!code.isEmpty())
        QLocale::setDefault(locale);
    // Qt would ask its own texts, which need not be installed.
    QGuiApplication::setLayoutDirection(spoken.isEmpty() ? Qt::LeftToRight : QLocale(spoken).textDirection());
}

} // namespace ringback
