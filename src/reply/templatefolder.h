// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace ringback {

/// An NCCO of the user's own to begin from; it may hold placeholders (ncco/placeholders.h).
struct UserTemplate
{
    QString name;
    QByteArray text;

    friend bool operator==(const UserTemplate &, const UserTemplate &) = default;
};

/// A file that is no template.
struct TemplateFault
{
    QString fileName;
    QString why; ///< a sentence
};

/// A folder with the user's own templates, a file NAME.ncco.json each. Reads and writes where it is called.
class TemplateFolder
{
public:
    static constexpr qsizetype MaxBytes = 1024 * 1024; ///< of one file
    static constexpr qsizetype MaxTemplates = 500;

    struct Contents
    {
        QList<UserTemplate> templates; ///< by name
        QList<TemplateFault> faults;
    };

    explicit TemplateFolder(QString path);

    /// A folder that is not there is empty.
    [[nodiscard]] Contents read() const;
    /// Writes a template, in the place of one of its name, and makes the folder. Or says why not: a sentence.
    [[nodiscard]] Result<Done, QString> save(const UserTemplate &saved) const;

    /// Whether a template can be called so: it becomes a file's name everywhere.
    [[nodiscard]] static bool isName(const QString &name);
    /// Whether \a path is called like a template, in this folder or elsewhere. What any other file has is
    /// sent as it stands.
    [[nodiscard]] static bool isTemplate(const QString &path);

private:
    [[nodiscard]] QString filePath(const QString &name) const;

    QString m_path;
};

} // namespace ringback
