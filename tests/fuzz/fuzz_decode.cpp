// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/decode.h"
#include "vonage/fieldset.h"
#include "vonage/relations.h"

#include <array>
#include <cstdlib>

using namespace ringback;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

/// A byte that picks method and Content-Type, the target up to a line feed, the body.
HttpRequest requestFrom(QByteArrayView data)
{
    static constexpr std::array<const char *, 4> methods{"GET", "POST", "PUT", "HEAD"};
    static constexpr std::array<const char *, 5> types{
        "application/json",
        "application/x-www-form-urlencoded",
        "text/xml; charset=iso-8859-1",
        "text/plain",
        nullptr,
    };
    HttpRequest request;
    const auto choice = data.isEmpty() ? quint8(0) : quint8(data.front());
    request.method = methods[choice % methods.size()];
    if (const char *const type = types[choice / methods.size() % types.size()])
        request.fieldSection = QByteArray("Content-Type: ") + type + "\r\n";
    const QByteArrayView rest = data.isEmpty() ? data : data.sliced(1);
    const qsizetype lineEnd = rest.indexOf('\n');
    request.target = rest.first(lineEnd < 0 ? rest.size() : lineEnd).toByteArray();
    if (lineEnd >= 0)
        request.body = rest.sliced(lineEnd + 1).toByteArray();
    return request;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const HttpRequest request = requestFrom({reinterpret_cast<const char *>(bytes), qsizetype(size)});
    const vonage::Decoded decoded = vonage::decode(request);
    check(decoded.digest == vonage::digest(request));
    check(!decoded.digest.kind.isEmpty() && !decoded.summary.isEmpty());
    check((decoded.digest.kind == "other") == (decoded.digest.api == Api::Other));
    check((decoded.digest.kind == "other") == !decoded.digest.subkind.isEmpty());

    check(decoded.fields.size() <= vonage::MaxFields + 1);
    qsizetype valueBytes = 0;
    for (const vonage::DecodedField &field : decoded.fields) {
        check(field.name.size() <= 1024 + 3);
        check(field.value.isValidUtf8());
        valueBytes += field.value.size();
        if (field.problem)
            check(!field.problem->id.isEmpty() && !field.problem->text.isEmpty());
    }
    // Latin-1 doubles a byte; a broken XML body stands once more as raw text.
    check(valueBytes <= 4 * request.size());
    check(decoded.problems.size() <= 200);
    for (const vonage::Problem &problem : decoded.problems)
        check(decoded.digest.problems.contains(problem.id));

    const auto [digest, relations] = vonage::digestAndRelations(request);
    check(digest == decoded.digest);
    check((relations.delivery == 0) == (decoded.digest.api == Api::Other));
    vonage::RelationTracker tracker(1);
    check(tracker.add(1, Timestamp(), relations).isEmpty());
    const vonage::RelationProblems repeated = tracker.add(2, Timestamp(), relations);
    check(repeated.isEmpty() == (relations.delivery == 0));
    check(vonage::relationProblems(vonage::toBytes(repeated)).size() == repeated.size());
    return 0;
}
