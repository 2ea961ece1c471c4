// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/textsearch.h"
#include "capture/wildcardmatcher.h"
#include "vonage/fieldlookup.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace ringback {

struct FieldTerm;
struct HttpRequest;
struct ScannedRequest;
struct TextTerm;

/// Memory that searches work in and use again; one for each thread.
struct SearchScratch
{
    QByteArray folded;
    QByteArray line;
    QByteArray piece;
    QByteArray nested;
};

/// The bytes of a request as a search wants them. Views into \a request.
[[nodiscard]] ScannedRequest scannedRequest(const HttpRequest &request);

/// Finds a text in a request: its request line, its header, its body, its trailer fields, and the field names
/// and values that body and query hold once percent-encoding, JSON escapes and XML entities are taken away.
/// Immutable; for any thread.
class RequestSearcher
{
public:
    explicit RequestSearcher(const TextTerm &term);

    [[nodiscard]] bool isIn(const ScannedRequest &request, SearchScratch &scratch) const;

private:
    [[nodiscard]] bool isInRequestLine(const ScannedRequest &request, SearchScratch &scratch) const;
    [[nodiscard]] bool isInBodyDecoded(const ScannedRequest &request, SearchScratch &scratch) const;
    [[nodiscard]] bool isInFields(const ScannedRequest &request, SearchScratch &scratch) const;
    [[nodiscard]] bool isInForm(QByteArrayView form, SearchScratch &scratch) const;
    [[nodiscard]] bool isInFormPiece(QByteArrayView piece, SearchScratch &scratch) const;
    [[nodiscard]] bool isInJson(QByteArrayView json, SearchScratch &scratch) const;
    [[nodiscard]] bool isInXml(QByteArrayView xml, SearchScratch &scratch) const;

    [[nodiscard]] bool isInUnescaped(QByteArrayView text, void (*unescape)(QByteArrayView, QByteArray &),
                                     SearchScratch &scratch) const;
    [[nodiscard]] bool isTelling(char byte) const { return m_telling[quint8(byte)]; }
    [[nodiscard]] bool hasTellingEscape(QByteArrayView form) const;
    [[nodiscard]] bool isTellingEscape(char jsonLetter) const;

    TextSearcher m_text;
    bool m_hasSpace;   // so that it can lie across the parts of the request line
    bool m_hasVersion; // it is in "HTTP/1.0" or "HTTP/1.1"
    // Bytes that can be in a place that matches. A text that escapes only others reads no differently for
    // this search.
    std::array<bool, 256> m_telling{};
};

/// Whether a request has a decoded field of a name whose value equals a pattern. Immutable; for any thread.
class FieldMatcher
{
public:
    explicit FieldMatcher(const FieldTerm &term);

    [[nodiscard]] bool matches(const ScannedRequest &request, SearchScratch &scratch) const;
    /// The same of the request whose \a fields these are, when others ask for them too.
    [[nodiscard]] bool matches(vonage::FieldLookup &fields, SearchScratch &scratch) const;

private:
    vonage::FieldName m_name;
    WildcardMatcher m_value;
    // The part of the name that the request itself must hold; the rest is numbers and our own prefixes.
    std::optional<RequestSearcher> m_nameSearcher;
};

} // namespace ringback
