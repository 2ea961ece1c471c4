// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/decode.h"

#include "vonage/advice.h"
#include "vonage/apis.h"
#include "vonage/classify.h"
#include "vonage/examine.h"
#include "vonage/show.h"
#include "vonage/words.h"

#include <QCoreApplication>

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
        return plainText(field.value);
    const Show show = spec->show ? spec->show : defaultShow(spec->type);
    return show ? show(examined, field) : plainText(field.value);
}

QString meaning(const Seen &seen, const FieldSpec *spec)
{
    if (!spec) {
        return seen.isOwnData ? words(QT_TRANSLATE_NOOP("Vonage", "Data of your own, passed on as it is."))
                              : QString();
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
    const QString detail = finding.saying ? words(finding.saying) : shortText(finding.detail, LongestDetail);
    problem.text = problemText(finding.id, problem.field, detail);
    return problem;
}

/// An object or array whose members are listed is not, nor is an XML element that has only them.
bool isListed(const Field &field)
{
    return !field.hasMembers || (!field.isContainer() && !field.value.isEmpty());
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
    decoded.meaning = meaning(examined.seen(field), spec);
}

} // namespace

Digest digest(const HttpRequest &request, const DecodeHints &hints)
{
    return Examined(request, hints).digest();
}

Decoded decode(const HttpRequest &request, const DecodeHints &hints)
{
    const Examined examined(request, hints);
    Decoded decoded;
    decoded.digest = examined.digest();
    for (const QByteArrayView name : examined.match().evidence)
        decoded.evidence += QByteArray::fromRawData(name.data(), name.size());
    decoded.summary = examined.kind()->summary(examined);

    const FieldSet::Fields &fields = examined.fields().fields();
    std::vector<qsizetype> listed; // position in the list of each field; only needed to hang problems on them
    if (!examined.findings().empty())
        listed.assign(size_t(fields.size()), -1);
    decoded.fields.reserve(fields.size());
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (!isListed(fields.at(i)))
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

QString kindLabel(QByteArrayView kindId)
{
    const Kind *const kind = findKind(kindId);
    return kind ? words(kind->label) : QString();
}

} // namespace ringback::vonage
