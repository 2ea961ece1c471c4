// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply/templatefolder.h"

#include "core/givenname.h"
#include "ncco/jsondocument.h"
#include "ncco/textlines.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace ringback {

namespace {

constexpr QLatin1StringView Suffix(".ncco.json");

struct FolderWords
{
    Q_DECLARE_TR_FUNCTIONS(TemplateFolder)
};

/// The text of a file, or why it is no template.
Result<QByteArray, QString> textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(FolderWords::tr("It cannot be read: %1.").arg(file.errorString()));
    QByteArray text = file.read(TemplateFolder::MaxBytes + 1);
    if (text.size() > TemplateFolder::MaxBytes)
        return Unexpected(FolderWords::tr("It is longer than %1 bytes.").arg(TemplateFolder::MaxBytes));
    const ncco::JsonDocument document(text);
    if (document.faults().empty())
        return text;
    const ncco::JsonFault &fault = document.faults().front();
    const ncco::TextPosition position = ncco::TextLines(text).position(fault.range.begin);
    return Unexpected(FolderWords::tr("Line %1, column %2: %3")
                          .arg(position.line)
                          .arg(position.column)
                          .arg(ncco::jsonFaultText(fault.kind)));
}

} // namespace

TemplateFolder::TemplateFolder(QString path)
    : m_path(std::move(path))
{
}

TemplateFolder::Contents TemplateFolder::read() const
{
    Contents contents;
    QDirIterator files(m_path, {u'*' + Suffix}, QDir::Files);
    for (qsizetype count = 0; files.hasNext(); ++count) {
        const QString path = files.next();
        if (count == MaxTemplates) {
            contents.faults.append(
                {.fileName = files.fileName(),
                 .why = FolderWords::tr("There are more than %1 templates; this and others were left out.")
                            .arg(MaxTemplates)});
            break;
        }
        auto text = textOf(path);
        if (text)
            contents.templates.append(
                {.name = files.fileName().chopped(Suffix.size()), .text = *std::move(text)});
        else
            contents.faults.append({.fileName = files.fileName(), .why = text.error()});
    }
    QCollator order;
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(contents.templates, [&order](const UserTemplate &a, const UserTemplate &b) {
        return order.compare(a.name, b.name) < 0;
    });
    std::ranges::sort(contents.faults, {}, &TemplateFault::fileName);
    return contents;
}

Result<Done, QString> TemplateFolder::save(const UserTemplate &saved) const
{
    if (!isName(saved.name))
        return Unexpected(
            FolderWords::tr("“%1” cannot be the name of a file: write up to %2 letters, digits, spaces "
                            "or the like.")
                .arg(saved.name)
                .arg(LongestGivenName));
    if (saved.text.size() > MaxBytes)
        return Unexpected(FolderWords::tr("It is longer than %1 bytes.").arg(MaxBytes));
    if (!ncco::JsonDocument(saved.text).faults().empty())
        return Unexpected(FolderWords::tr("It is not JSON; mend what is underlined first."));
    if (!QDir().mkpath(m_path))
        return Unexpected(FolderWords::tr("The folder %1 cannot be made.").arg(m_path));
    QSaveFile file(filePath(saved.name));
    if (!file.open(QIODevice::WriteOnly) || file.write(saved.text) != saved.text.size() || !file.commit())
        return Unexpected(
            FolderWords::tr("%1 cannot be written: %2.").arg(file.fileName(), file.errorString()));
    return Done();
}

bool TemplateFolder::isTemplate(const QString &path) { return path.endsWith(Suffix); }

bool TemplateFolder::isName(const QString &name)
{
    const auto isSpecial = [](QChar c) { return QStringView(u"/\\<>:\"|?*").contains(c); };
    return isGivenName(name) && !name.startsWith(u'.') && !name.endsWith(u'.')
        && std::ranges::none_of(name, isSpecial);
}

QString TemplateFolder::filePath(const QString &name) const { return m_path + u'/' + name + Suffix; }

} // namespace ringback
