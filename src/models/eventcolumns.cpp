// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventcolumns.h"

#include <QCoreApplication>

#include <array>

namespace ringback {

namespace {

struct EventColumns
{
    Q_DECLARE_TR_FUNCTIONS(EventColumns)
public:
    static const std::array<EventColumnSpec, EventColumnCount> all;
};

// By number of the enumerator.
const std::array<EventColumnSpec, EventColumnCount> EventColumns::all{{
    {"number", QT_TR_NOOP("#"), QT_TR_NOOP("Number of the event in this capture"), std::nullopt, true, 8},
    {"time", QT_TR_NOOP("Time"), QT_TR_NOOP("When the request was complete, on the clock of this machine"),
     std::nullopt, true},
    {"api", QT_TR_NOOP("API"), QT_TR_NOOP("Which of Vonage's APIs sent it"), NumberColumn::Api, true},
    {"summary", QT_TR_NOOP("What happened"),
     QT_TR_NOOP("The event in plain words; sorted by its kind, then by time"), TextColumn::Kind, true, 42},
    {"from", QT_TR_NOOP("From"), QT_TR_NOOP("Who called or wrote"), TextColumn::From, true},
    {"to", QT_TR_NOOP("To"), QT_TR_NOOP("Who was called or written to"), TextColumn::To, true},
    {"source", QT_TR_NOOP("Source"), QT_TR_NOOP("Address that the request came from, and the set it is in"),
     NumberColumn::Source, true, 20},
    {"code", QT_TR_NOOP("Code"), QT_TR_NOOP("Status of the reply that the sender got"), NumberColumn::Code,
     true, 8},
    {"took", QT_TR_NOOP("Took"), QT_TR_NOOP("From the end of the request to the reply"), NumberColumn::Took,
     true, 8},
    {"kind", QT_TR_NOOP("Kind"), QT_TR_NOOP("Kind of the event, as filters know it"), TextColumn::Kind, false,
     20},
    {"status", QT_TR_NOOP("Status"), QT_TR_NOOP("Status that the event tells"), TextColumn::Status, false,
     11},
    {"method", QT_TR_NOOP("Method"), QT_TR_NOOP("Method of the request"), TextColumn::Method, false, 8},
    {"path", QT_TR_NOOP("Path"), QT_TR_NOOP("Target of the request, without its query"), TextColumn::Path,
     false, 20},
    {"size", QT_TR_NOOP("Size"), QT_TR_NOOP("Bytes of the body"), NumberColumn::Size, false, 8},
    {"signature", QT_TR_NOOP("Signature"), QT_TR_NOOP("Whether the signature is genuine"),
     TextColumn::Verdict, false, 11},
    {"decided", QT_TR_NOOP("Decided by"), QT_TR_NOOP("Who decided the reply"), TextColumn::DecidedBy, false,
     13},
    {"call", QT_TR_NOOP("Call"), QT_TR_NOOP("Id of the call, one for each person in it"), TextColumn::Call,
     false, 24},
    {"conversation", QT_TR_NOOP("Conversation"), QT_TR_NOOP("Id of the conversation"),
     TextColumn::Conversation, false, 24},
    {"note", QT_TR_NOOP("Note"), QT_TR_NOOP("What you noted"), TextColumn::Note, false, 20},
}};

} // namespace

const EventColumnSpec &eventColumnSpec(EventColumn column) { return EventColumns::all[size_t(column)]; }

QString columnTitle(EventColumn column) { return EventColumns::tr(eventColumnSpec(column).title); }

QString columnHelp(EventColumn column) { return EventColumns::tr(eventColumnSpec(column).help); }

} // namespace ringback
