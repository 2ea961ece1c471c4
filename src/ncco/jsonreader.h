// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/jsondocument.h"
#include "ncco/otherquotes.h"

namespace ringback::ncco {

/// Reads JSON text into nodes and faults, once. It never looks ahead further than the value it reads, and
/// goes on behind a fault as if what was expected had been there.
class JsonReader
{
public:
    JsonReader(QByteArrayView text, std::vector<JsonNode> &nodes, std::vector<JsonFault> &faults);

    void read();

private:
    enum class State : quint8 { Value, ValueOrClose, Key, KeyOrClose, Colon, CommaOrClose, Done, Stopped };

    /// White space, and comments, which are told.
    void skipSpace();
    void step();
    void beginValue();
    void beginKey();
    void behindKey();
    void behindValue();
    void behindRoot();
    void finish();

    /// Adds a node that begins here to the innermost container, or gives the one that waits behind its key.
    JsonNode &addNode(JsonKind kind);
    JsonNode &addKey(TextRange key);
    void open(char bracket);
    void closeBy(char bracket);
    /// Ends the innermost container at m_at, by its bracket or without.
    void leave(bool isClosed);
    [[nodiscard]] State behindItem() const;

    [[nodiscard]] TextRange scanWord();
    void readString();
    void readNumber();
    void readWord();
    void readOtherQuoted(const OtherQuotes &quotes);
    [[nodiscard]] bool scanString(bool &isEscaped);
    void scanEscape();
    void skipNonAscii();
    void skipUnknown(JsonFaultKind kind);

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] char here() const { return m_text[m_at]; }
    [[nodiscard]] JsonNode *innermost() { return m_top < 0 ? nullptr : &m_nodes[size_t(m_top)]; }
    [[nodiscard]] bool isIn(JsonKind kind) const { return m_top >= 0 && m_nodes[size_t(m_top)].kind == kind; }
    /// Whether more text could have made the word before this another one.
    [[nodiscard]] bool mayGoOn() const { return atEnd() && m_top >= 0; }
    /// Tells what is wrong where it is clear how to go on.
    void remark(JsonFaultKind kind, TextRange range);
    /// Tells what is wrong where it is not: the innermost container is not whole.
    void fault(JsonFaultKind kind, TextRange range);
    void faultHere(JsonFaultKind kind, qsizetype size) { fault(kind, {m_at, m_at + size}); }

    QByteArrayView m_text;
    std::vector<JsonNode> &m_nodes;
    std::vector<JsonFault> &m_faults;
    qsizetype m_at = 0;
    int m_top = -1;     // the innermost open container
    int m_pending = -1; // the node whose key was read, until its value comes
    int m_depth = 0;
    State m_state = State::Value;
    size_t m_faultCount = 0;     // those that are not told too
    bool m_isLost = false;       // behind a fault, until a structure is met that fits: no more is told
    bool m_needsNoComma = false; // it was swallowed by what was wrong before
    bool m_isReopened = false;   // the root was complete, but more came
};

} // namespace ringback::ncco
