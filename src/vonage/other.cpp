// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/classify.h"
#include "vonage/examine.h"
#include "vonage/show.h"
#include "vonage/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringback::vonage {

namespace {

struct OtherTable
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
public:
    using enum Type;
    using enum Need;

    static constexpr FieldSpec report[] = {
        {"request_id", Text, Filled, QT_TR_NOOP("Request ID"), QT_TR_NOOP("The report you asked for.")},
        {"request_status", Text, Filled, QT_TR_NOOP("Report status"),
         QT_TR_NOOP("Whether the report is ready.")},
        {"product", Text, Optional, QT_TR_NOOP("Product"), QT_TR_NOOP("What the report is about.")},
        {"_links", Object, Optional, QT_TR_NOOP("Links"), QT_TR_NOOP("Where the report is.")},
    };
    static constexpr std::span<const FieldSpec> reportFields[] = {report};
};

constexpr Roles NoRoles{.from = {}, .to = {}, .status = {}, .conversation = {}, .call = {}, .message = {}};

struct Reason
{
    QByteArrayView subkind;
    const char *text;
};

QString summarize(const Examined &examined)
{
    static constexpr Reason reasons[] = {
        {"probe",
         QT_TRANSLATE_NOOP("Vonage",
                           "Probe: no fields and no body, as Vonage sends to check a newly set URL")},
        {"empty", QT_TRANSLATE_NOOP("Vonage", "Empty request: no fields and no body")},
        {"malformed", QT_TRANSLATE_NOOP("Vonage", "Not readable: the body is not well-formed")},
        {"unknown", QT_TRANSLATE_NOOP("Vonage", "Not a Vonage webhook: its fields belong to none")},
    };
    static constexpr const char *noFields =
        QT_TRANSLATE_NOOP("Vonage", "Not a Vonage webhook: there are no fields to be read");
    const QByteArrayView subkind = examined.match().subkind;
    const auto *const row = std::ranges::find(reasons, subkind, &Reason::subkind);
    const bool isUnreadable = subkind == "unknown" && examined.fields().fields().isEmpty();
    QString summary = words(isUnreadable ? noFields : row->text);
    const char *const hint =
        subkind == "unknown" || subkind == "malformed" ? pathHint(examined.request().path()) : nullptr;
    if (hint)
        summary +=
            words(QT_TRANSLATE_NOOP("Vonage", " (by its path probably meant for %1)")).arg(words(hint));
    return summary;
}

QString summarizeReport(const Examined &examined)
{
    return words(QT_TRANSLATE_NOOP("Vonage", "Vonage report: %1"))
        .arg(shortText(examined.fields().text("request_status")));
}

constexpr Kind Other{
    .id = "other",
    .label = QT_TRANSLATE_NOOP("Vonage", "Other request"),
    .fields = {},
    .encodings = AsAny,
    .roles = NoRoles,
    .summary = summarize,
    .delivery = {},
};
constexpr Kind Report{
    .id = "other",
    .label = QT_TRANSLATE_NOOP("Vonage", "Report ready"),
    .fields = OtherTable::reportFields,
    .encodings = AsAny,
    .roles = {.from = {},
              .to = {},
              .status = {{{"request_status"}}},
              .conversation = {},
              .call = {},
              .message = {}},
    .summary = summarizeReport,
    .delivery = {},
};

// 1: nothing at all.
bool matchesNothing(Match &match)
{
    if (match.fields.encoding() != FieldSet::Encoding::Empty)
        return false;
    match.subkind = match.request.method == "GET" || match.request.method == "HEAD" ? "probe" : "empty";
    return match.take(Api::Other, Other, Confidence::Certain);
}

// 13: the callback of the Reports API.
bool matchesReport(Match &match)
{
    if (!match.has("request_id") || !match.has("request_status"))
        return false;
    match.subkind = "report";
    return match.take(Api::Other, Report, Confidence::Likely);
}

// 16: everything else; never a wrong guess.
bool matchesAnything(Match &match)
{
    match.subkind = match.fields.isWellFormed() ? "unknown" : "malformed";
    return match.take(Api::Other, Other, Confidence::Guess);
}

// A body that cannot be read is not classified by what was read of it before it broke; an XML body is, by its
// root.
bool matchesMalformed(Match &match) { return !match.fields.isWellFormed() && matchesAnything(match); }

constexpr Rule OtherRules[] = {
    {1, matchesNothing},
    {2, matchesMalformed},
    {13, matchesReport},
    {16, matchesAnything},
};
constexpr const Kind *OtherKinds[] = {&Other, &Report};

} // namespace

extern const ApiTable otherApi;
constinit const ApiTable otherApi{
    Api::Other, QT_TRANSLATE_NOOP("Vonage", "Other"), OtherKinds, OtherRules, {}, matchesAnything,
};

} // namespace ringback::vonage
