// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/columnrow.h"
#include "core/event.h"

#include <QSqlQuery>
#include <QString>

/// The table "event", read into values.
namespace ringback::eventrow {

/// Of a row of any select below.
[[nodiscard]] inline EventId readId(const QSqlQuery &query) { return {query.value(0).toLongLong()}; }

/// Where the decision of the last reply is (0: there is no reply), and when it went out.
struct ReplyColumns
{
    qint64 decision = 0;
    std::chrono::microseconds after{0};
};

/// What belongs to an event and is read with it; without it, it seems to have none.
struct Joined
{
    bool reply = true;
    bool annotation = true;
};

/// "SELECT … FROM event …", to be followed by WHERE.
[[nodiscard]] QString selectEvents(Joined joined = {});
[[nodiscard]] Event readEvent(const QSqlQuery &query);
/// Of a row of selectEvents().
[[nodiscard]] ReplyColumns readReply(const QSqlQuery &query);

/// A row of selectRows(): columns, and what the others of them follow from.
struct RowOfList
{
    ColumnRow columns; ///< those of the reply are missing
    ReplyColumns reply;
    Expects expects = Expects::Any;
    QByteArray subkind;
};
[[nodiscard]] QString selectRows(Joined joined = {});
/// Overwrites all of \a row, whose memory is used again where nobody else has it.
void readRow(const QSqlQuery &query, RowOfList &row);

/// Id, method, target, field section and body; then the trailer section, or the minor version where there is
/// none.
[[nodiscard]] QString selectRequests();

} // namespace ringback::eventrow
