// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/eventstore.h"

#include <span>
#include <variant>

namespace ringback {

class CaptureWriter;

/// Sets mark and note of an event.
struct Annotate
{
    EventId id;
    int mark = 0;
    QString note;
};

/// Sets the mark of events, whose notes stay.
struct SetMark
{
    QList<EventId> ids;
    int mark = 0;
};

/// Removes events with all that belongs to them.
struct Remove
{
    QList<EventId> ids;
};

/// What is to be changed of events that are in the file.
using StoredChange = std::variant<Completion, Annotate, SetMark, Remove>;

/// What goes into the file in one transaction, in this order.
struct EventBatch
{
    std::span<const QList<Event>> events; // as they came, for nothing is gained by copying them
    std::span<const StoredChange> changes;
};

/// What is to be told when a batch is through.
struct BatchOutcome
{
    QList<Stored> stored{};
    QList<ExchangeId> notStored{};
    QList<EventId> completed{};
    QList<EventId> removed{};
    std::optional<CaptureError> error{};
    bool marked = false;    // any event, so that others than before may be removed
    bool committed = false; // anything, and that last
};

/// All of \a batch or nothing. Capture thread.
[[nodiscard]] BatchOutcome writeWhole(CaptureWriter &writer, const EventBatch &batch);
/// Each event and change for itself, when one of them makes that fail.
[[nodiscard]] BatchOutcome writeSingly(CaptureWriter &writer, const EventBatch &batch);

} // namespace ringback
