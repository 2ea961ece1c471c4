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

/// Fields that tell a kind by themselves. Where one is written in another case, that is why nothing matches.
constexpr QByteArrayView Telling[] = {
    "msisdn",        "conversation_uuid", "message_uuid",
    "dispatch_uuid", "original_request",  "international_format_number",
};

/// The name that \a field would have to have; empty for nearly all.
QByteArrayView meantBy(const Field &field)
{
    if (field.parent >= 0 || field.name >= 0 || (field.flags & Field::BesideBody))
        return {};
    const auto *const found =
        std::ranges::find_if(Telling, [&field](QByteArrayView name) { return isSameWord(name, field.key); });
    return found == std::end(Telling) ? QByteArrayView() : *found;
}

void check(Examined &examined)
{
    const FieldSet &fields = examined.fields();
    for (const Field &field : fields.fields()) {
        if (const QByteArrayView meant = meantBy(field); !meant.isEmpty())
            examined.report(
                {.id = ProblemId::MisspeltName, .field = qint32(fields.position(&field)), .detail = meant});
    }
}

bool isHtml(const HttpRequest &request, QByteArrayView root)
{
    if (isSameWord(root, "html"))
        return true;
    const QByteArrayView start =
        QByteArrayView(request.body).first(std::min<qsizetype>(request.body.size(), 200));
    const QByteArray lower = start.trimmed().toByteArray().toLower();
    return lower.startsWith("<!doctype html") || lower.startsWith("<html");
}

/// Whether the user said of the path that what comes there is none of Vonage's.
bool isBoundHere(const Examined &examined) { return examined.match().bound == apiId(Api::Other); }

/// Why the request is of no kind, as a source for words(); %1 is told by detail().
const char *reason(const Examined &examined)
{
    const FieldSet &fields = examined.fields();
    const QByteArrayView subkind = examined.match().subkind;
    if (isBoundHere(examined))
        return QT_TRANSLATE_NOOP("Vonage", "Not a Vonage webhook: you have said so of its path");
    if (subkind == "probe")
        return QT_TRANSLATE_NOOP("Vonage",
                                 "Bare request for %1: no fields and no body, as a browser sends, or Vonage "
                                 "to check a newly set URL");
    if (subkind == "empty")
        return QT_TRANSLATE_NOOP("Vonage", "Empty request: no fields and no body");
    if (fields.encoding() == FieldSet::Encoding::Text && fields.hasBodyBesideQuery())
        return QT_TRANSLATE_NOOP("Vonage",
                                 "Not a Vonage webhook: this method has its fields in the query, where there "
                                 "are none; the body was not read");
    if (isHtml(examined.request(), fields.root()))
        return QT_TRANSLATE_NOOP("Vonage", "Not a Vonage webhook: the body is a web page (HTML)");
    if (fields.hasDocumentType())
        return QT_TRANSLATE_NOOP("Vonage", "Not readable: XML with a document type (DTD) is not read here");
    if (subkind == "malformed" && fields.encoding() == FieldSet::Encoding::Xml)
        return QT_TRANSLATE_NOOP("Vonage", "Not readable: the body is not well-formed XML");
    if (subkind == "malformed")
        return QT_TRANSLATE_NOOP("Vonage", "Not readable: the body is not well-formed JSON");
    if (fields.encoding() == FieldSet::Encoding::Empty)
        return QT_TRANSLATE_NOOP("Vonage", "Not readable: the body was not kept");
    if (fields.isRootArray())
        return QT_TRANSLATE_NOOP("Vonage",
                                 "Not a Vonage webhook: the body is a JSON array, but Vonage sends objects");
    if (fields.encoding() == FieldSet::Encoding::Xml && fields.root().isEmpty())
        return QT_TRANSLATE_NOOP("Vonage",
                                 "Not readable: the first element of the XML has too many attributes");
    if (fields.encoding() == FieldSet::Encoding::Xml)
        return QT_TRANSLATE_NOOP("Vonage",
                                 "Not a Vonage webhook: the XML is a “%1”, but Vonage sends only a “lookup”");
    if (fields.encoding() == FieldSet::Encoding::Text)
        return QT_TRANSLATE_NOOP("Vonage",
                                 "Not a Vonage webhook: the body is neither JSON, nor a form, nor XML");
    if (fields.fields().isEmpty())
        return QT_TRANSLATE_NOOP("Vonage", "Not a Vonage webhook: there are no fields to be read");
    if (fields.fields().front().key.isEmpty() && fields.encoding() == FieldSet::Encoding::Json)
        return QT_TRANSLATE_NOOP("Vonage", "Not a Vonage webhook: the body is a single JSON value");
    if (fields.has("uuid") || fields.has("call_uuid"))
        return QT_TRANSLATE_NOOP("Vonage",
                                 "Not a Vonage webhook: it has a “uuid”, but no other field of a call");
    return QT_TRANSLATE_NOOP("Vonage", "Not a Vonage webhook: no webhook of Vonage has such fields");
}

QByteArrayView detail(const Examined &examined)
{
    return QByteArrayView(examined.match().subkind) == "probe" ? examined.request().path()
                                                               : examined.fields().root();
}

QString summarize(const Examined &examined)
{
    const FieldSet &fields = examined.fields();
    const QByteArrayView subkind = examined.match().subkind;
    QString summary = words(reason(examined));
    if (summary.contains(u"%1"))
        summary = summary.arg(shortText(detail(examined)));
    if (isBoundHere(examined))
        return summary;
    const auto misspelt = std::ranges::find(examined.findings(), ProblemId::MisspeltName, &Finding::id);
    if (misspelt != examined.findings().end())
        return summary
            + words(QT_TRANSLATE_NOOP("Vonage", " (“%1” would have to be written “%2”)"))
                  .arg(shortText(fields.fields().at(misspelt->field).key),
                       QString::fromLatin1(misspelt->detail));
    const char *const hint =
        subkind == "unknown" || subkind == "malformed" ? pathHint(examined.request().path()) : nullptr;
    if (hint)
        summary +=
            words(QT_TRANSLATE_NOOP("Vonage", " (by its path probably meant for %1)")).arg(words(hint));
    return summary;
}

QString summarizeReport(const Examined &examined)
{
    const QByteArrayView status = examined.fields().text("request_status");
    return status.isEmpty() ? words(QT_TRANSLATE_NOOP("Vonage", "Vonage report, without a status"))
                            : words(QT_TRANSLATE_NOOP("Vonage", "Vonage report: %1")).arg(shortText(status));
}

constexpr Kind Other{
    .id = "other",
    .label = QT_TRANSLATE_NOOP("Vonage", "Other request"),
    .encodings = AsAny,
    .roles = {},
    .summary = summarize,
    .check = check,
};
constexpr Kind Report{
    .id = "other",
    .label = QT_TRANSLATE_NOOP("Vonage", "Report from Vonage"),
    .fields = OtherTable::reportFields,
    .encodings = AsAny,
    .roles = {.status = {{{"request_status"}}}},
    .summary = summarizeReport,
};

// 1: nothing at all.
bool matchesNothing(Match &match)
{
    if (match.fields.encoding() != FieldSet::Encoding::Empty || match.hasLostBody())
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
