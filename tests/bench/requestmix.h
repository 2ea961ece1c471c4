// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace ringback::bench {

/// The requests of a folder of .http files, sent in turn. Each carries an id of its own in place of the
/// twelve characters "1d1d1d1d1d1d", so that what was acknowledged can be looked for in a capture.
class RequestMix
{
public:
    /// Empty when the folder holds no request, or one whose id or Content-Length is wrong (said on standard
    /// error).
    /// \a run, 0 to 65535, goes into the ids: two loads on one capture need different ones.
    [[nodiscard]] static std::optional<RequestMix> load(const QString &folder, quint16 run);

    /// Writes request \a number of this run into \a request.
    void render(quint32 number, QByteArray &request) const;
    /// The id that request \a number carries: four hexadecimal digits of the run, eight of the number.
    [[nodiscard]] QByteArray id(quint32 number) const;

private:
    struct Template
    {
        QByteArray bytes;
        qsizetype idOffset = 0;
    };

    RequestMix() = default;

    QList<Template> m_templates;
    QByteArray m_run;
};

} // namespace ringback::bench
