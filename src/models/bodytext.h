// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <stop_token>

namespace ringback {

/// A body laid out for people, with nothing in it that cannot be seen (core/visibletext.h). UTF-8 in lines.
struct BodyText
{
    QByteArray text;
    bool isWellFormed = true; ///< else what could not be read stands at the end as it came
};

/// Lays out \a body by what it looks like: JSON and XML with a member or an element a line, a form with a
/// pair a line, anything else as it is. Linear in the body, whose text takes at most some times its size. Any
/// thread; when \a stop asks for it, returns early with nothing that counts.
[[nodiscard]] BodyText formattedBody(QByteArrayView body, QByteArrayView contentType,
                                     const std::stop_token &stop = {});

} // namespace ringback
