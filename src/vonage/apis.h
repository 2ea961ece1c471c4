// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vonage/schema.h"

#include <vector>

namespace ringback::vonage {

/// All APIs, in the order in which they are listed. Thread-safe, as all here.
[[nodiscard]] std::span<const ApiTable *const> apiTables();
/// The rules of all of them by step.
[[nodiscard]] std::span<const Rule> rules();
/// The kind of that id; "voice.event.completed" gives the family "voice.event.". Null when there is none.
[[nodiscard]] const Kind *findKind(QByteArrayView id);
/// Of several kinds of that id the one whose shape \a fields have.
[[nodiscard]] const Kind *findKind(QByteArrayView id, const FieldSet &fields);
[[nodiscard]] Api apiOf(const Kind *kind);
/// The values that the fields which tell a status are documented to have, of all kinds.
[[nodiscard]] std::vector<Value> statusValues();
/// Whether \a id is that of an API.
[[nodiscard]] const ApiTable *findApi(QByteArrayView id);

/// The number of a top-level name that some table has; -1 for any other.
[[nodiscard]] int nameId(QByteArrayView name, quint32 hash);
/// The same for a name written in the source, which is taken to be that of a table.
[[nodiscard]] int nameId(const Key &key);
/// The name of that number; null behind the last.
[[nodiscard]] QByteArrayView nameOf(int id);

/// What the value of a field links the event to.
enum class Link : quint8 { None, Conversation, Call, Message };

/// A name of a kind, its rows resolved.
struct Node
{
    const Kind *kind;
    int parent; ///< position; -1 at the top
    QByteArrayView key;
    const FieldSpec *spec; ///< null for one that only leads to members
    int name = -1;         ///< nameId() of one at the top
    Link link = Link::None;
};
inline constexpr int NoNode = -2;

/// The node for a field of \a kind below node \a parent (-1: top); NoNode when the reference does not have
/// it. An array's member has the key "[]".
[[nodiscard]] int findNode(const Kind *kind, int parent, QByteArrayView key, quint32 hash);
/// The same for the top-level field whose nameId() is \a name.
[[nodiscard]] int findTopNode(const Kind *kind, int name);
/// As findNode, without regard to case.
[[nodiscard]] int findNodeAnyCase(const Kind *kind, int parent, QByteArrayView key);
[[nodiscard]] const Node &node(int position);
/// Nodes of the rows of \a kind whose absence can be a problem.
[[nodiscard]] std::span<const int> demands(const Kind *kind);

} // namespace ringback::vonage
