// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "ncco/jsondocument.h"

#include <QCoreApplication>
#include <QSet>

/// How a rule file is read, value by value: what is not as it should be is told with its place.
namespace ringback::rulefile {

struct RuleFileText
{
    Q_DECLARE_TR_FUNCTIONS(RuleFile)
};

/// Where it stops making sense.
struct Fail
{
    qsizetype at; ///< in the file
    QString why;
};
template <typename T>
using Read = Result<T, Fail>;

[[nodiscard]] Unexpected<Fail> failAt(const ncco::TextRange &range, const QString &why);
[[nodiscard]] Unexpected<Fail> fail(const ncco::JsonValue &value, const QString &why);
[[nodiscard]] Unexpected<Fail> failUnknown(const ncco::JsonValue &member);

/// What becomes of a member that is there twice.
enum class Repeated : quint8 { Refused, Allowed };

/// Calls \a read(member) for each member of an object.
template <typename ReadMember>
Read<Done> forEachMember(const ncco::JsonValue &object, ReadMember read,
                         Repeated repeated = Repeated::Refused)
{
    if (object.kind() != ncco::JsonKind::Object)
        return fail(object, RuleFileText::tr("an object { } is needed here."));
    QSet<QByteArray> seen;
    for (const ncco::JsonValue &member : object.children()) {
        const QByteArray key = member.key();
        if (repeated == Repeated::Refused && seen.contains(key))
            return failAt(member.keyRange(),
                          RuleFileText::tr("“%1” is there twice.").arg(QString::fromUtf8(key)));
        seen.insert(key);
        if (auto done = read(member); !done)
            return done;
    }
    return Done();
}

/// Bytes that outlive the document.
[[nodiscard]] QByteArray owned(QByteArray shared);

[[nodiscard]] Read<QByteArray> readText(const ncco::JsonValue &value);
[[nodiscard]] Read<bool> readBoolean(const ncco::JsonValue &value);
[[nodiscard]] Read<qint64> readNumber(const ncco::JsonValue &value, qint64 least, qint64 most);

/// Puts into \a to what was read.
template <typename To, typename From>
Read<Done> put(To &to, Read<From> &&read)
{
    if (!read)
        return Unexpected{read.error()};
    to = To(*std::move(read));
    return Done();
}

} // namespace ringback::rulefile
