// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first line is a query, the second a target, the third a header field, the rest a body. A query that
// parses must print as one that reads equal, and all ways of judging the request must agree. Every decoded
// field must be found by its value and by its name.

#include "capture/capturereader.h"
#include "capture/columnindex.h"
#include "capture/query.h"
#include "capture/querynode.h"
#include "capture/queryplan.h"
#include "capture/requestsearch.h"
#include "vonage/decode.h"
#include "vonage/fieldlookup.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace ringback;

namespace {

QByteArray takeLine(QByteArray &rest)
{
    const qsizetype end = rest.indexOf('\n');
    const QByteArray line = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArray() : rest.sliced(end + 1);
    return line;
}

void require(bool holds, const char *what, QByteArrayView about = {})
{
    if (holds)
        return;
    std::fprintf(stderr, "%s: %s\n", what,
                 QByteArray(about.toByteArray().toPercentEncoding(" {}[]\"':=&/<>")).constData());
    std::abort();
}

QueryContext context()
{
    QueryContext context{.now = Timestamp(std::chrono::seconds(1'700'000'000)), .vonageSets = {}};
    context.vonageSets.append({.name = "set", .ranges = {*AddressRange::parse("10.0.0.0/8")}});
    return context;
}

/// Rows with this and that from the input.
ColumnRow rowOf(qint64 id, const QByteArray &text, const HttpRequest &request)
{
    const QByteArray part = text.mid(id % 7, id % 5 * 3);
    return {.id = {id},
            .receivedAt = Timestamp(std::chrono::seconds(1'700'000'000 - 60 * id)),
            .source = {.high = 0, .low = 0xffff'0a00'0000ULL + quint64(id)},
            .api = Api(id % ApiCount),
            .kind = part,
            .method = request.method,
            .path = request.path().toByteArray(),
            .from = text,
            .to = part,
            .status = part.toUpper(),
            .call = {},
            .conversation = part,
            .message = text.right(3),
            .problems = id % 2 == 0 ? QByteArray() : part + ",x",
            .verdict = "valid",
            .decidedBy = id % 3 == 0 ? QByteArray() : QByteArray("hand"),
            .code = id % 3 == 0 ? 0 : 200,
            .bodySize = request.body.size(),
            .note = id % 4 == 0 ? text.left(5) : QByteArray(),
            .mark = id % 5 == 0 ? 3 : 0};
}

void checkQuery(const QByteArray &text, const HttpRequest &request)
{
    const QString typed = QString::fromUtf8(text);
    const auto query = parseQuery(typed);
    if (!query) {
        require(query.error().column >= 1 && query.error().column <= typed.size() + 1, "column");
        require(!query.error().expected.isEmpty(), "expected");
        return;
    }
    const QString printed = toText(*query);
    if (printed.size() <= MaxQueryLength) {
        const auto again = parseQuery(printed);
        require(again && *again == *query && toText(*again) == printed, "printed");
    }

    const QueryPlan plan = QueryPlan::compile(*query, context());
    ColumnIndex index;
    for (qint64 id = 1; id <= 70; ++id)
        require(index.append(rowOf(id, text, request)), "append");
    index.remove({{3}, {70}});
    const Selection selection = plan.select(index);
    require((selection.certain.count() + selection.open.count()) <= index.eventCount(), "counts");
    SearchScratch scratch;
    for (qsizetype row = 0; row < index.rowCount(); row += 9) {
        if (!index.live().contains(row))
            continue;
        const ColumnRow columns = index.at(row);
        const bool expected = plan.matches(columns, request);
        require(plan.matches(selection, row, scannedRequest(request), scratch) == expected, "by selection");
        require(plan.matches(columns).value_or(expected) == expected, "by columns");
        require(selection.open.contains(row) || selection.certain.contains(row) == expected, "certain");
    }
}

void checkFields(const HttpRequest &request)
{
    constexpr qsizetype longest = 2'000;
    SearchScratch scratch;
    int left = 20;
    vonage::FieldLookup fields(request);
    for (const vonage::DecodedField &field : vonage::decode(request).fields) {
        if (field.name.size() >= 1'000 || field.value.size() > longest || --left < 0)
            continue;
        require(fields.has(vonage::FieldName(field.name),
                           [&](QByteArrayView value) { return value == field.value; }),
                "looked up", field.name);
        const QString value = QString::fromUtf8(field.value);
        if (value.isEmpty() || !value.isValidUtf16() || value.toUtf8() != field.value)
            continue;
        require(RequestSearcher(TextTerm{value}).isIn(scannedRequest(request), scratch), "found",
                field.value);
        const FieldTerm term{.name = QString::fromUtf8(field.name), .pattern = {{value}}};
        require(term.name.toUtf8() != field.name
                    || (FieldMatcher(term).matches(scannedRequest(request), scratch)
                        && FieldMatcher(term).matches(fields, scratch)),
                "matched", field.name);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray rest(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray query = takeLine(rest);
    HttpRequest request{.method = "POST",
                        .target = takeLine(rest),
                        .minorVersion = 1,
                        .fieldSection = takeLine(rest) + "\r\n",
                        .body = {},
                        .trailerSection = {}};
    request.body = rest;
    checkQuery(query, request);
    checkFields(request);
    return 0;
}
