// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/decode.h"

#include "vonage/advice.h"
#include "vonage/apis.h"
#include "vonage/classify.h"
#include "vonage/examine.h"
#include "vonage/show.h"
#include "vonage/smstext.h"
#include "vonage/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace ringback::vonage {

namespace {

constexpr qsizetype LongestDetail = 100; // characters of a value that a problem quotes

QString emptyText(const Field &field)
{
    if (field.shape == Field::Shape::Null)
        return words(QT_TRANSLATE_NOOP("Vonage", "no value (null)"));
    return field.value.isEmpty() ? words(QT_TRANSLATE_NOOP("Vonage", "no value (empty)"))
                                 : words(QT_TRANSLATE_NOOP("Vonage", "no value (the word “null”)"));
}

QString shown(const Examined &examined, const Field &field, const FieldSpec *spec)
{
    if (field.isEmpty())
        return emptyText(field);
    if (!spec || field.isContainer() || field.shape == Field::Shape::Raw)
        return {};
    const Show show = spec->show ? spec->show : defaultShow(spec->type);
    return show ? show(examined, field) : QString();
}

/// Whether \a field is not one that repeats another's name.
bool counts(const FieldSet &fields, const Field &field)
{
    return field.name < 0 || fields.named(field.name) == &field;
}

QString meaning(const Examined &examined, const Field &field, const FieldSpec *spec)
{
    const Seen &seen = examined.seen(field);
    if (!spec) {
        return seen.isOwnData ? words(QT_TRANSLATE_NOOP("Vonage", "Data of your own, passed on as it is."))
                              : QString();
    }
    const bool hasNote = spec->note && counts(examined.fields(), field);
    if (const QString note = hasNote ? spec->note(examined, field) : QString(); !note.isNull()) {
        const QString plain = sentences(spec->meaning, nullptr, nullptr);
        return plain.isEmpty() ? note : QString(plain + u' ' + note);
    }
    if (!seen.value)
        return sentences(spec->meaning, nullptr, nullptr);
    return sentences(spec->meaning, seen.value->meaning, adviceSentence(seen.value->advice));
}

Problem inWords(const Examined &examined, const Finding &finding)
{
    const QByteArrayView id = problemId(finding.id);
    Problem problem;
    problem.id = QByteArray::fromRawData(id.data(), id.size());
    if (finding.field >= 0)
        problem.field = fullName(examined.fields(), examined.fields().fields().at(finding.field));
    else if (finding.name)
        problem.field = finding.name;
    const QString detail = finding.saying           ? words(finding.saying)
        : finding.id == ProblemId::AlphabetMismatch ? characterText(finding.detail)
                                                    : shortText(finding.detail, LongestDetail);
    problem.text = problemText(finding.id, problem.field, detail);
    return problem;
}

/// The name of a top-level field; where the table has the same, without a copy.
QByteArray ownedByTable(const FieldSpec *spec, const Field &field)
{
    const qsizetype size = field.key.size();
    return field.key == QByteArrayView(spec->name) ? QByteArray::fromRawData(spec->name, size)
                                                   : field.key.toByteArray();
}

/// Appends \a field in words; made in its place, for there are many.
void append(QList<DecodedField> &list, const Examined &examined, const Field &field)
{
    const FieldSpec *const spec = examined.spec(field);
    DecodedField &decoded = list.emplaceBack();
    decoded.name = spec && field.parent < 0 ? ownedByTable(spec, field) : fullName(examined.fields(), field);
    decoded.value = field.value.toByteArray();
    decoded.label = spec ? words(spec->label) : QString();
    decoded.text = shown(examined, field, spec);
    decoded.meaning = meaning(examined, field, spec);
}

/// All that is known of a request, in words.
Decoded inWords(const Examined &examined)
{
    Decoded decoded;
    decoded.digest = examined.digest();
    for (const QByteArrayView name : examined.match().evidence)
        decoded.evidence += QByteArray::fromRawData(name.data(), name.size());
    if (!examined.match().bound.isEmpty())
        decoded.evidence += examined.request().path().toByteArray();
    decoded.summary = examined.kind()->summary(examined);

    const FieldSet::Fields &fields = examined.fields().fields();
    std::vector<qsizetype> listed; // position in the list of each field; only needed to hang problems on them
    if (!examined.findings().empty())
        listed.assign(size_t(fields.size()), -1);
    decoded.fields.reserve(fields.size());
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (!fields.at(i).isListed())
            continue;
        if (!listed.empty())
            listed[size_t(i)] = decoded.fields.size();
        append(decoded.fields, examined, fields.at(i));
    }
    for (const Finding &finding : examined.findings()) {
        Problem problem = inWords(examined, finding);
        const qsizetype at = finding.field < 0 ? -1 : listed[size_t(finding.field)];
        if (at >= 0 && !decoded.fields.at(at).problem)
            decoded.fields[at].problem = problem;
        decoded.problems.append(std::move(problem));
    }
    return decoded;
}

} // namespace

QString DecodedField::shownText() const { return text.isEmpty() ? plainText(value) : text; }

Digest digest(const HttpRequest &request, const DecodeHints &hints)
{
    return Examined(request, hints).digest();
}

Decoded decode(const HttpRequest &request, const DecodeHints &hints)
{
    return inWords(Examined(request, hints));
}

Decoded decodeAs(const HttpRequest &request, const Digest &known, bool isCut)
{
    DecodeHints hints{.boundPaths = {}, .shortCodes = {}, .isCut = isCut};
    if (known.confidence == Confidence::Guess && known.api == Api::Other)
        return decode(request, hints);
    const DecodeHints untold = hints;
    const Examined examined(request, untold);
    const auto isKnown = [&known](const Examined &seen) {
        return seen.match().api == known.api && seen.kindId() == known.kind;
    };
    if (isKnown(examined)
        && (known.confidence != Confidence::Certain || examined.match().confidence == Confidence::Certain))
        return inWords(examined);
    // What the user had told makes another kind of it, or a surer one.
    if (known.api == Api::UsShortCodes)
        hints.shortCodes = {known.to, known.from}; // a receipt comes from it
    if (hints.shortCodes.isEmpty() || !isKnown(Examined(request, hints)))
        hints.boundPaths.append({request.path().toByteArray(),
                                 known.api == Api::Other ? apiId(known.api).toByteArray() : known.kind});
    const Examined asTold(request, hints);
    if (!isKnown(asTold))
        return inWords(examined);
    Decoded decoded = inWords(asTold);
    decoded.digest.confidence = known.confidence;
    return decoded;
}

QByteArrayList bindableIds()
{
    QByteArrayList ids;
    for (const ApiTable *api : apiTables())
        ids += apiId(api->api).toByteArray();
    for (const ApiTable *api : apiTables()) {
        for (const Kind *kind : api->kinds) {
            const QByteArrayView id(kind->id);
            const QByteArray name = (id.endsWith('.') ? id.chopped(1) : id).toByteArray();
            if (!ids.contains(name))
                ids += name;
        }
    }
    return ids;
}

QString kindLabel(QByteArrayView kindId)
{
    const Kind *const kind = findKind(kindId);
    return kind ? words(kind->label) : QString();
}

bool isFailure(QByteArrayView status)
{
    static const std::vector<Value> failures = [] {
        std::vector<Value> values = statusValues();
        std::erase_if(values, [](const Value &value) { return !value.isFailure; });
        return values;
    }();
    return std::ranges::any_of(failures, [status](const Value &value) { return isValue(value, status); });
}

} // namespace ringback::vonage
