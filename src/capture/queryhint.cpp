// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/queryhint.h"

#include "capture/querynode.h"
#include "capture/queryterm.h"
#include "capture/querywords.h"
#include "core/nearestname.h"
#include "vonage/apis.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

QString nodeText(const QueryNode &node) { return toText(Query(std::make_shared<const QueryNode>(node))); }

bool isWord(const QueryNode &node, QStringView word)
{
    const auto *const text = std::get_if<TextTerm>(&node.value);
    return text && text->text == word;
}

/// \a term as it is to be written, where it is to be ruled out with a minus.
QString proposal(const QueryNode &term, bool isNegated)
{
    return nodeText(isNegated ? QueryNode{QueryGroup{.kind = QueryGroup::Kind::Not, .nodes = {term}}} : term);
}

/// The digits of a telephone number as people write it, without the trunk prefix in "+44 (0)20"; none where
/// something else is among them.
std::optional<QString> digitsAsSent(const QString &written)
{
    const QString number = QString(written).remove(u"(0)"_s);
    QString digits;
    for (const QChar character : number) {
        if (character >= u'0' && character <= u'9')
            digits += character;
        else if (!QStringView(u" ()-./").contains(character))
            return std::nullopt;
    }
    return digits;
}

/// The digits of the telephone number that begins with the word \a node and goes on in those after it, as
/// people write it; empty when it has no plus, or nothing that a number needs.
QString numberFrom(std::span<const QueryNode> nodes)
{
    QString digits;
    for (const QueryNode &node : nodes) {
        const auto *const text = std::get_if<TextTerm>(&node.value);
        const bool isFirst = digits.isEmpty();
        if (!text || (isFirst && !text->text.startsWith(u'+')))
            break;
        const auto more = digitsAsSent(text->text.sliced(isFirst ? 1 : 0));
        if (!more)
            break;
        digits += *more;
    }
    constexpr qsizetype shortest = 5;
    return digits.size() < shortest ? QString() : digits;
}

/// Some kinds are called \a family, a dot and more.
bool isFamily(QByteArrayView family)
{
    const vonage::Kind *const known = vonage::findKind(family);
    if (known && !QByteArrayView(known->id).endsWith('.'))
        return false;
    const QByteArray begin = family.toByteArray() + '.';
    return std::ranges::any_of(vonage::apiTables(), [&begin](const vonage::ApiTable *api) {
        return std::ranges::any_of(api->kinds, [&begin](const vonage::Kind *kind) {
            return QByteArrayView(kind->id).startsWith(begin);
        });
    });
}

/// What \a name, which is no kind's, is probably meant to be; empty when nothing is near.
QByteArray nearestKind(QByteArrayView name)
{
    if (vonage::findKind(name))
        return {};
    std::vector<QByteArrayView> names;
    for (const vonage::ApiTable *const api : vonage::apiTables()) {
        for (const vonage::Kind *const kind : api->kinds)
            names.emplace_back(kind->id);
    }
    QByteArray nearest = nearestName(name, names).toByteArray();
    return nearest.endsWith('.') ? nearest + '*'
                                 : nearest; // its events are of kinds with more behind the dot
}

/// What \a status, which no kind is documented to have, is probably meant to be; empty when nothing is near.
QByteArray nearestStatus(const QByteArray &status)
{
    std::vector<QByteArrayView> known;
    std::ranges::transform(vonage::statusValues(), std::back_inserter(known), &vonage::Value::value);
    const bool isKnown = std::ranges::any_of(
        known, [&status](QByteArrayView value) { return value.compare(status, Qt::CaseInsensitive) == 0; });
    if (isKnown || status.isEmpty())
        return {};
    const QByteArray lower = status.toLower();
    QByteArrayView whole; // what it may be the beginning of
    for (const QByteArrayView value : known) {
        if (!value.startsWith(lower) || value == whole)
            continue;
        if (!whole.isEmpty())
            return lower + '*';
        whole = value;
    }
    if (!whole.isEmpty())
        return whole.toByteArray();
    const QByteArray nearest = nearestName(status, known).toByteArray();
    return lower.endsWith(nearest) ? QByteArray() : nearest; // "undelivered" is no slip
}

QString withoutPlus(const QString &term)
{
    return QueryText::tr("Vonage sends numbers without a plus: %1.").arg(term);
}

QString hint(const TextTerm &term)
{
    const bool isQuoted = nodeText({term}).startsWith(u'"');
    return term.text.contains(u'*') && !isQuoted ? QueryText::tr(
               "In words, * is looked for as it is: it stands for anything only behind a name, as in "
               "from:4477*.")
                                                 : QString();
}

QString hint(const PatternTerm &term, bool isNegated)
{
    using Key = PatternTerm::Key;
    const QString first = term.pattern.pieces.constFirst();
    if ((term.key == Key::From || term.key == Key::To) && first.startsWith(u'+')) {
        PatternTerm without = term;
        without.pattern.pieces.first().remove(0, 1);
        for (QString &piece : without.pattern.pieces) {
            const auto digits = digitsAsSent(piece);
            if (!digits)
                return {};
            piece = *digits;
        }
        return without.pattern.pieces.constFirst().isEmpty() ? QString()
                                                             : withoutPlus(proposal({without}, isNegated));
    }
    if (term.key == Key::Status && term.pattern.isPlain()) {
        const QByteArray nearest = nearestStatus(first.toUtf8());
        return nearest.isEmpty() ? QString()
                                 : QueryText::tr("No status %1 is documented. Did you mean status:%2?")
                                       .arg(first, QString::fromLatin1(nearest));
    }
    if (term.key == Key::Path && !first.isEmpty() && first.front() != u'/') {
        PatternTerm anywhere = term;
        anywhere.pattern.pieces.prepend({});
        if (!anywhere.pattern.pieces.constLast().isEmpty())
            anywhere.pattern.pieces.append(QString());
        return QueryText::tr("A path begins with a slash: %1 looks anywhere in it.")
            .arg(proposal({anywhere}, isNegated));
    }
    if (term.key != Key::Kind || !term.pattern.isPlain())
        return {};
    const QString kind = first.toLower();
    if (isFamily(kind.toUtf8()))
        return (vonage::findKind(kind.toUtf8())
                    ? QueryText::tr(
                        "kind:%1 matches that very kind: kind:%1.* matches all whose kind begins so.")
                    : QueryText::tr(
                        "No event is just of the kind %1: kind:%1.* matches all whose kind begins so."))
            .arg(kind);
    const QByteArray nearest = nearestKind(kind.toUtf8());
    return nearest.isEmpty()
        ? QString()
        : QueryText::tr("There is no kind %1. Did you mean kind:%2?").arg(kind, QString::fromLatin1(nearest));
}

QString hint(const QueryNode &node, bool isNegated = false);

QString hint(const QueryGroup &group)
{
    for (size_t i = 0; i < group.nodes.size(); ++i) {
        const QueryNode &node = group.nodes[i];
        const bool isAll = group.kind == QueryGroup::Kind::All;
        if (QString number = isAll ? numberFrom(std::span(group.nodes).subspan(i)) : QString();
            !number.isEmpty())
            return withoutPlus(number);
        if (QString found = hint(node, group.kind == QueryGroup::Kind::Not); !found.isNull())
            return found;
        if (!isAll)
            continue;
        if (isWord(node, u"AND"))
            return QueryText::tr("AND is looked for as a word: leave out AND, since all terms that stand "
                                 "side by side must match.");
        const auto *const next = i + 1 < group.nodes.size() ? &group.nodes[i + 1] : nullptr;
        const auto *const inner = next ? std::get_if<QueryGroup>(&next->value) : nullptr;
        if (next && isWord(node, u"NOT") && !(inner && inner->kind == QueryGroup::Kind::Not))
            return QueryText::tr("NOT is looked for as a word: what must not match has a - before it, %1.")
                .arg(proposal(*next, true));
    }
    return {};
}

QString hint(const QueryNode &node, bool isNegated)
{
    if (const auto *const group = std::get_if<QueryGroup>(&node.value))
        return hint(*group);
    if (const auto *const text = std::get_if<TextTerm>(&node.value)) {
        const QString number = numberFrom(std::span(&node, 1));
        return number.isEmpty() ? hint(*text) : withoutPlus(proposal({TextTerm{number}}, isNegated));
    }
    const auto *const pattern = std::get_if<PatternTerm>(&node.value);
    return pattern ? hint(*pattern, isNegated) : QString();
}

} // namespace

QString queryHint(const Query &query) { return query.root() ? hint(*query.root()) : QString(); }

} // namespace ringback
