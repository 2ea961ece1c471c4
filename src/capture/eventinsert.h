// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/captureconnection.h"
#include "core/event.h"

#include <QSqlQuery>

#include <array>
#include <list>
#include <variant>

namespace ringback {

/// Puts events into the table "event". A statement has only the columns that are not NULL, and binds only
/// what differs from the row before: Qt Sql and SQLite take longer for a value than it takes to compare one.
/// So there is one for each set of columns, and as long as there is room one for each kind, whose rows have
/// much in common.
class EventInsert
{
public:
    /// Uses \a connection from now on.
    void setConnection(CaptureConnection &connection);

    /// A statement, ready to be executed, until the next is bound. Shares the bytes of \a event, long ones
    /// until then too. Fails where SQLite cannot prepare it.
    [[nodiscard]] Result<QSqlQuery *, CaptureError> bind(EventId id, const Event &event);

private:
    using Value = std::variant<std::monostate, qint64, QByteArray>; // NULL, INTEGER, TEXT or BLOB
    static constexpr size_t Columns = 32;
    static_assert(Columns <= 32, "a bit for each");
    struct Cell
    {
        const char *column;
        bool isText; // bound as bytes all the same: it may not be UTF-8
        Value value;
    };
    using Row = std::array<Cell, Columns>;
    /// What tells statements apart.
    struct Shape
    {
        QByteArray kind;
        quint32 columns; // a bit for each that is not NULL
        bool operator==(const Shape &) const = default;
    };
    struct Statement
    {
        Shape shape;
        QSqlQuery query;
        std::array<Value, Columns> bound;
    };

    static Cell number(const char *column, qint64 value) { return {column, false, value}; }
    static Cell null(const char *column) { return {column, false, {}}; }
    static Cell text(const char *column, const QByteArray &value);
    static Cell blob(const char *column, const QByteArray &value);
    /// NULL where it is \a usual.
    static Cell textUnless(QByteArrayView usual, const char *column, const QByteArray &value);
    static Cell textOrNull(const char *column, const QByteArray &value);
    static Cell blobOrNull(const char *column, const QByteArray &value);
    static Row row(EventId id, const Event &event);

    /// Takes the statement of \a shape to the front, or else another with its columns, or prepares one.
    Result<Done, CaptureError> choose(const Shape &shape, const Row &row);
    void bind(size_t place, Value &&value);
    void forgetLong();

    CaptureConnection *m_connection = nullptr;
    std::array<QString, Columns> m_placeholders;
    std::list<Statement> m_statements; // by use, the one in use first
};

} // namespace ringback
