// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/query.h"

#include "capture/querynode.h"
#include "capture/querywords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringback {

namespace {

using std::chrono::microseconds;
using std::chrono::seconds;

/// The pieces in quotation marks, as readQuoted() of the parser reads them. \a literalStars: the star between
/// pieces is text.
QString quoted(const QStringList &pieces, bool literalStars)
{
    QString text = u"\""_s;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (i > 0)
            text += u'*';
        const QString &piece = pieces[i];
        for (qsizetype k = 0; k < piece.size(); ++k) {
            const QChar c = piece[k];
            const QChar next = k + 1 < piece.size() ? piece[k + 1] : QChar(u'"');
            const bool escapes = c == u'\\' && (next == u'"' || next == u'*' || next == u'\\');
            if (c == u'"' || escapes || (c == u'*' && !literalStars))
                text += u'\\';
            text += c;
        }
    }
    return text + u'"';
}

QString printed(const Wildcard &value)
{
    const bool bare = std::ranges::none_of(value.pieces, [](const QString &piece) {
        return std::ranges::any_of(piece, [](QChar c) { return endsWord(c) || c == u'*'; });
    });
    const QString text = value.pieces.join(u'*');
    return bare && !text.isEmpty() ? text : quoted(value.pieces, false);
}

/// \a text without a colon behind it, in quotation marks when it has to be.
QString printedWord(const QString &text, bool isPlain)
{
    const bool bare = isPlain && std::ranges::none_of(text, [](QChar c) { return endsWord(c) || c == u':'; });
    return bare ? text : quoted({text}, true);
}

QString printed(const TextTerm &term)
{
    return printedWord(term.text, !term.text.startsWith(u'-') && term.text != u"OR");
}

QString printed(const PatternTerm &term)
{
    return wordFor(term.key, PatternKeys) + u':' + printed(term.pattern);
}

QString printed(const SourceTerm &term)
{
    if (term.kind != SourceTerm::Kind::Range)
        return SourceKey + u':' + wordFor(term.kind, SourceWords);
    const bool single = term.range.prefixLength == 128;
    return SourceKey + u':' + QString::fromLatin1(single ? term.range.network.text() : term.range.text());
}

QString printed(const NumberTerm &term)
{
    const bool equal = term.relation == NumberTerm::Relation::Equal;
    const QLatin1StringView sign = equal ? QLatin1StringView() : wordFor(term.relation, Relations);
    return wordFor(term.key, NumberKeys) + u':' + sign + QString::number(term.value);
}

QString printedAge(microseconds age)
{
    const qint64 count = std::chrono::duration_cast<seconds>(age).count();
    const auto unit =
        std::ranges::find_if(AgeUnits, [count](const auto &u) { return count % u.second == 0; });
    return QString::number(count / unit->second) + unit->first;
}

/// No more of the time than is needed: "2026-11-23", "2026-11-23T08:00", "2026-11-23T08:00:00.000001Z".
QString printedMoment(const TimeTerm &term)
{
    const auto day = std::chrono::floor<std::chrono::days>(term.time);
    const std::chrono::year_month_day date{std::chrono::sys_days(day)};
    const std::chrono::hh_mm_ss clock(term.time - day);
    const auto number = [](qint64 value, int width) {
        return QString::number(value).rightJustified(width, u'0');
    };
    QString dateText = number(int(date.year()), 4) + u'-' + number(unsigned(date.month()), 2) + u'-'
        + number(unsigned(date.day()), 2);
    const bool utc = term.kind == TimeTerm::Kind::Utc;
    if (!utc && term.time == day)
        return dateText;
    QString text =
        dateText + u'T' + number(clock.hours().count(), 2) + u':' + number(clock.minutes().count(), 2);
    if (clock.seconds().count() != 0 || clock.subseconds().count() != 0)
        text += u':' + number(clock.seconds().count(), 2);
    if (clock.subseconds().count() != 0)
        text += u'.' + number(clock.subseconds().count(), 6);
    return utc ? text + u'Z' : text;
}

QString printed(const TimeTerm &term)
{
    return (term.after ? AfterKey : BeforeKey) + u':'
        + (term.kind == TimeTerm::Kind::Age ? printedAge(term.time) : printedMoment(term));
}

QString printed(const HasTerm &term) { return HasKey + u':' + wordFor(term.what, HasWords); }

QString printed(const FieldTerm &term)
{
    return FieldPrefix + printedWord(term.name, !term.name.isEmpty()) + u':' + printed(term.pattern);
}

QString printedNode(const QueryNode &node);

/// A node within a group of \a kind, in parentheses where it would be read otherwise without them.
QString printedMember(const QueryNode &node, QueryGroup::Kind kind)
{
    const auto *group = std::get_if<QueryGroup>(&node.value);
    const bool plain = !group || (group->kind == QueryGroup::Kind::Not && kind != QueryGroup::Kind::Not)
        || (group->kind == QueryGroup::Kind::All && kind == QueryGroup::Kind::Any);
    return plain ? printedNode(node) : u'(' + printedNode(node) + u')';
}

QString printed(const QueryGroup &group)
{
    if (group.kind == QueryGroup::Kind::Not)
        return u'-' + printedMember(group.nodes.front(), group.kind);
    QStringList members;
    for (const QueryNode &node : group.nodes)
        members << printedMember(node, group.kind);
    return members.join(group.kind == QueryGroup::Kind::Any ? u" OR "_s : u" "_s);
}

QString printedNode(const QueryNode &node)
{
    return std::visit([](const auto &value) { return QString(printed(value)); }, node.value);
}

} // namespace

bool operator==(const QueryGroup &a, const QueryGroup &b) { return a.kind == b.kind && a.nodes == b.nodes; }

bool operator==(const Query &a, const Query &b)
{
    if (!a.root() || !b.root())
        return a.root() == b.root();
    return *a.root() == *b.root();
}

QString toText(const Query &query) { return query.root() ? printedNode(*query.root()) : QString(); }

} // namespace ringback
