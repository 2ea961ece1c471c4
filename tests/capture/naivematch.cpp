// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "naivematch.h"

#include "vonage/decode.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

namespace ringback::test {

namespace {

bool like(const Wildcard &pattern, const QByteArray &value)
{
    QStringList escaped;
    for (const QString &piece : pattern.pieces)
        escaped << QRegularExpression::escape(piece);
    const QRegularExpression expression(
        QRegularExpression::anchoredPattern(escaped.join(QStringLiteral(".*"))),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption
            | QRegularExpression::UseUnicodePropertiesOption);
    return expression.match(QString::fromUtf8(value)).hasMatch();
}

/// A column's text: an empty one is absent, which only "" matches.
bool columnLike(const Wildcard &pattern, const QByteArray &value)
{
    if (value.isEmpty())
        return pattern.pieces == QStringList{QString()};
    return like(pattern, value);
}

/// Likewise for a list, of which one item must match; empty items are none.
bool listLike(const Wildcard &pattern, const QByteArray &values, char separator)
{
    QByteArrayList items = values.split(separator);
    if (items.size() > 1)
        items.removeAll({});
    return std::ranges::any_of(items,
                               [&pattern](const QByteArray &item) { return columnLike(pattern, item); });
}

QByteArray formText(QByteArray encoded) { return QByteArray::fromPercentEncoding(encoded.replace('+', ' ')); }

void collectJson(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts << value.toString();
    for (const QJsonValue &item : value.toArray())
        collectJson(item, texts);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        texts << member.key();
        collectJson(member.value(), texts);
    }
}

void collectForm(const QByteArray &form, QStringList &texts)
{
    for (const QByteArray &pair : form.split('&')) {
        for (const QByteArray &piece : {pair.left(pair.indexOf('=')), pair.mid(pair.indexOf('=') + 1)}) {
            const QByteArray text = formText(piece);
            texts << QString::fromUtf8(text);
            const QJsonDocument document = QJsonDocument::fromJson(text);
            collectJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
                        texts);
        }
    }
}

bool textMatches(const TextTerm &term, const HttpRequest &request)
{
    QStringList texts{QString::fromUtf8(request.fieldSection), QString::fromUtf8(request.body),
                      QString::fromUtf8(request.trailerSection)};
    if (!request.method.isEmpty())
        texts << QString::fromUtf8(request.head().left(request.head().indexOf('\r')));
    collectForm(request.query().toByteArray(), texts);
    if (request.body.startsWith('{'))
        collectJson(QJsonDocument::fromJson(request.body).object(), texts);
    else
        collectForm(request.body, texts);
    return std::ranges::any_of(
        texts, [&term](const QString &text) { return text.contains(term.text, Qt::CaseInsensitive); });
}

bool fieldMatches(const FieldTerm &term, const HttpRequest &request)
{
    const auto decoded = vonage::decode(request);
    return std::ranges::any_of(decoded.fields, [&term](const vonage::DecodedField &field) {
        return QString::fromUtf8(field.name).compare(term.name, Qt::CaseInsensitive) == 0
            && like(term.pattern, field.value);
    });
}

bool patternMatches(const PatternTerm &term, const ColumnRow &row)
{
    using Key = PatternTerm::Key;
    switch (term.key) {
    case Key::Api:
        return like(term.pattern, apiId(row.api).toByteArray());
    case Key::Kind:
        return columnLike(term.pattern, row.kind);
    case Key::Status:
        return columnLike(term.pattern, row.status);
    case Key::Method:
        return columnLike(term.pattern, row.method);
    case Key::Path:
        return columnLike(term.pattern, row.path);
    case Key::From:
        return columnLike(term.pattern, row.from);
    case Key::To:
        return columnLike(term.pattern, row.to);
    case Key::Call:
        return listLike(term.pattern, row.call, IdSeparator);
    case Key::Conversation:
        return listLike(term.pattern, row.conversation, IdSeparator);
    case Key::Message:
        return listLike(term.pattern, row.message, IdSeparator);
    case Key::Verdict:
        return columnLike(term.pattern, row.verdict);
    case Key::Decided:
        return columnLike(term.pattern, row.decidedBy);
    case Key::Note:
        return columnLike(term.pattern, row.note);
    case Key::Problem:
        return listLike(term.pattern, row.problems, ',');
    }
    return false;
}

bool numberMatches(const NumberTerm &term, const ColumnRow &row)
{
    if (term.key == NumberTerm::Key::Code && row.code == 0)
        return false;
    const qint64 value = term.key == NumberTerm::Key::Code ? row.code : row.bodySize;
    switch (term.relation) {
    case NumberTerm::Relation::Equal:
        return value == term.value;
    case NumberTerm::Relation::Less:
        return value < term.value;
    case NumberTerm::Relation::AtMost:
        return value <= term.value;
    case NumberTerm::Relation::Greater:
        return value > term.value;
    case NumberTerm::Relation::AtLeast:
        return value >= term.value;
    }
    return false;
}

bool timeMatches(const TimeTerm &term, const QueryContext &context, const ColumnRow &row)
{
    using namespace std::chrono;
    Timestamp moment(term.time);
    if (term.kind == TimeTerm::Kind::Age)
        moment = context.now - term.time;
    if (term.kind == TimeTerm::Kind::Local) {
        const auto day = floor<days>(term.time);
        const QDate date = QDate(1970, 1, 1).addDays(day.count());
        const auto rest = term.time - day;
        const QTime time = QTime(0, 0).addMSecs(int(floor<milliseconds>(rest).count()));
        moment = Timestamp(milliseconds(QDateTime(date, time).toMSecsSinceEpoch()) + rest % milliseconds(1));
    }
    return term.after ? row.receivedAt >= moment : row.receivedAt < moment;
}

bool sourceMatches(const SourceTerm &term, const QueryContext &context, const ColumnRow &row)
{
    const auto holds = [&row](const AddressRange &range) { return range.contains(row.source); };
    const bool local = std::ranges::any_of(vonage::localSourceSet().ranges, holds);
    const bool isVonage = std::ranges::any_of(context.vonageSets, [&holds](const vonage::SourceSet &set) {
        return std::ranges::any_of(set.ranges, holds);
    });
    switch (term.kind) {
    case SourceTerm::Kind::Range:
        return holds(term.range);
    case SourceTerm::Kind::Vonage:
        return isVonage;
    case SourceTerm::Kind::Local:
        return local;
    case SourceTerm::Kind::Foreign:
        return !local && !isVonage;
    }
    return false;
}

bool hasMatches(const HasTerm &term, const ColumnRow &row)
{
    switch (term.what) {
    case HasTerm::What::Reply:
        return row.code != 0;
    case HasTerm::What::Body:
        return row.bodySize > 0;
    case HasTerm::What::Signature:
        return row.verdict != "unsigned";
    case HasTerm::What::Note:
        return !row.note.isEmpty();
    case HasTerm::What::Mark:
        return row.mark != 0;
    case HasTerm::What::Problem:
        return !row.problems.isEmpty();
    case HasTerm::What::Failure:
        return vonage::isFailure(row.status);
    }
    return false;
}

} // namespace

bool naiveMatch(const QueryNode &node, const QueryContext &context, const ColumnRow &row,
                const HttpRequest &request)
{
    if (const auto *group = std::get_if<QueryGroup>(&node.value)) {
        const auto matches = [&](const QueryNode &member) {
            return naiveMatch(member, context, row, request);
        };
        switch (group->kind) {
        case QueryGroup::Kind::All:
            return std::ranges::all_of(group->nodes, matches);
        case QueryGroup::Kind::Any:
            return std::ranges::any_of(group->nodes, matches);
        case QueryGroup::Kind::Not:
            return !matches(group->nodes.front());
        }
    }
    if (const auto *term = std::get_if<TextTerm>(&node.value))
        return textMatches(*term, request);
    if (const auto *term = std::get_if<FieldTerm>(&node.value))
        return fieldMatches(*term, request);
    if (const auto *term = std::get_if<PatternTerm>(&node.value))
        return patternMatches(*term, row);
    if (const auto *term = std::get_if<NumberTerm>(&node.value))
        return numberMatches(*term, row);
    if (const auto *term = std::get_if<TimeTerm>(&node.value))
        return timeMatches(*term, context, row);
    if (const auto *term = std::get_if<SourceTerm>(&node.value))
        return sourceMatches(*term, context, row);
    return hasMatches(std::get<HasTerm>(node.value), row);
}

} // namespace ringback::test
