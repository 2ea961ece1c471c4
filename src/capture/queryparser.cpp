// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/query.h"

#include "capture/querynode.h"
#include "capture/queryterm.h"
#include "capture/querywords.h"

#include <QCoreApplication>

#include <optional>

namespace ringback {

namespace {

/// A key as the table of keys has it; the name of a field stays as it is written.
QString plainKey(QStringView key)
{
    const QString lower = key.toString().toLower();
    return lower.startsWith(FieldPrefix) ? FieldPrefix + key.sliced(FieldPrefix.size()) : lower;
}

/// Reads one query by recursive descent:
///   any = all { "OR" all };  all = term { term };  term = [ "-" ] ( "(" any ")" | text | key ":" value )
/// where the name in the key of a field may be quoted.
/// Nothing is read twice and every step moves on, so reading is linear.
class QueryParser
{
public:
    explicit QueryParser(QStringView text)
        : m_text(text)
    {
    }

    Result<Query, QueryError> read();

private:
    using Node = Result<QueryNode, QueryError>;

    Node readAny(int depth);
    Node readAll(int depth);
    Node readTerm(int depth);
    Node readGroup(int depth);
    Node readText();
    Node readKeyed(qsizetype start, QStringView key);
    std::optional<Wildcard> readQuoted();
    Wildcard readBareValue();

    QStringView takeUntil(bool (*ends)(QChar));
    void skipSpace();
    bool atEnd() const { return m_position == m_text.size(); }
    bool at(char16_t c) const { return !atEnd() && m_text[m_position] == c; }
    bool atWordEnd() const { return atEnd() || endsWord(m_text[m_position]); }
    bool atOr() const;
    Unexpected<QueryError> error(qsizetype position, const QString &expected) const;
    Unexpected<QueryError> error(const QString &expected) const { return error(m_position, expected); }

    static Node group(QueryGroup::Kind kind, std::vector<QueryNode> nodes);

    QStringView m_text;
    qsizetype m_position = 0;
    int m_terms = 0;
};

Unexpected<QueryError> QueryParser::error(qsizetype position, const QString &expected) const
{
    qsizetype column = 1;
    for (const QChar c : m_text.first(position))
        column += c.isLowSurrogate() ? 0 : 1;
    return Unexpected{QueryError{.column = column, .expected = expected}};
}

void QueryParser::skipSpace()
{
    while (!atEnd() && m_text[m_position].isSpace())
        ++m_position;
}

QStringView QueryParser::takeUntil(bool (*ends)(QChar))
{
    const qsizetype start = m_position;
    while (!atEnd() && !ends(m_text[m_position]))
        ++m_position;
    return m_text.sliced(start, m_position - start);
}

bool QueryParser::atOr() const
{
    const QStringView rest = m_text.sliced(m_position);
    return rest.startsWith(u"OR") && (rest.size() == 2 || endsWord(rest[2]));
}

QueryParser::Node QueryParser::group(QueryGroup::Kind kind, std::vector<QueryNode> nodes)
{
    if (nodes.size() == 1)
        return std::move(nodes.front());
    return QueryNode{QueryGroup{.kind = kind, .nodes = std::move(nodes)}};
}

Result<Query, QueryError> QueryParser::read()
{
    if (m_text.size() > MaxQueryLength)
        return error(MaxQueryLength, QueryText::tr("Expected at most %L1 characters.").arg(MaxQueryLength));
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const bool paired =
            m_text[i].isHighSurrogate() && i + 1 < m_text.size() && m_text[i + 1].isLowSurrogate();
        if (m_text[i].isSurrogate() && !paired)
            return error(
                i, QueryText::tr("Expected a whole character: half of one (a lone surrogate) stands here."));
        i += paired ? 1 : 0;
    }
    skipSpace();
    if (atEnd())
        return Query();
    Node root = readAny(0);
    if (!root)
        return Unexpected{root.error()};
    if (!atEnd()) // only a closing parenthesis ends readAny() early
        return error(QueryText::tr("Expected a term: there is no open parenthesis to close."));
    return Query(std::make_shared<const QueryNode>(*std::move(root)));
}

QueryParser::Node QueryParser::readAny(int depth)
{
    std::vector<QueryNode> nodes;
    for (;;) {
        Node node = readAll(depth);
        if (!node)
            return node;
        nodes.push_back(*std::move(node));
        if (!atOr())
            return group(QueryGroup::Kind::Any, std::move(nodes));
        m_position += 2;
    }
}

QueryParser::Node QueryParser::readAll(int depth)
{
    std::vector<QueryNode> nodes;
    for (;;) {
        skipSpace();
        if (!nodes.empty() && (atEnd() || at(u')') || atOr()))
            return group(QueryGroup::Kind::All, std::move(nodes));
        Node node = readTerm(depth);
        if (!node)
            return node;
        nodes.push_back(*std::move(node));
        if (!atEnd() && !at(u')') && !m_text[m_position].isSpace())
            return error(QueryText::tr(
                "Expected a space, or quotation marks around the whole text, in which \\\" stands for one."));
    }
}

QueryParser::Node QueryParser::readTerm(int depth)
{
    const bool negated = at(u'-');
    if (negated)
        ++m_position;
    if (atEnd() || at(u')') || at(u'-') || m_text[m_position].isSpace() || atOr())
        return error(
            QueryText::tr("Expected a term: a word, quoted text, or a key with a value such as api:sms."));
    Node node = at(u'(') ? readGroup(depth + 1) : readText();
    if (!node || !negated)
        return node;
    QueryGroup negation{.kind = QueryGroup::Kind::Not, .nodes = {}};
    negation.nodes.push_back(*std::move(node));
    return QueryNode{std::move(negation)};
}

QueryParser::Node QueryParser::readGroup(int depth)
{
    if (depth > MaxQueryDepth)
        return error(QueryText::tr("Expected at most %1 parentheses within each other.").arg(MaxQueryDepth));
    ++m_position;
    Node node = readAny(depth);
    if (!node)
        return node;
    if (!at(u')'))
        return error(QueryText::tr("Expected a closing parenthesis."));
    ++m_position;
    return node;
}

QueryParser::Node QueryParser::readText()
{
    if (++m_terms > MaxQueryTerms)
        return error(QueryText::tr("Expected at most %1 terms.").arg(MaxQueryTerms));
    const qsizetype start = m_position;
    if (at(u'"')) {
        const auto text = readQuoted();
        if (!text)
            return error(QueryText::tr("Expected a closing quotation mark."));
        if (*text == Wildcard{{QString()}})
            return error(start, QueryText::tr("Expected some text between the quotation marks."));
        return QueryNode{TextTerm{text->pieces.join(u'*')}}; // in text a star is a star
    }
    const QStringView word = takeUntil([](QChar c) { return c == u':' || endsWord(c); });
    QString key = plainKey(word);
    if (key == FieldPrefix && at(u'"')) {
        const auto name = readQuoted();
        if (!name)
            return error(QueryText::tr("Expected a closing quotation mark."));
        if (!at(u':'))
            return error(QueryText::tr("Expected a colon right after the name of the field."));
        key += name->pieces.join(u'*');
    } else if (key == FieldPrefix && at(u':')) {
        return error(QueryText::tr("Expected the name of a field."));
    }
    if (!at(u':'))
        return QueryNode{TextTerm{word.toString()}};
    ++m_position;
    return readKeyed(start, key);
}

QueryParser::Node QueryParser::readKeyed(qsizetype start, QStringView key)
{
    if (!isQueryKey(key))
        return error(start, unknownKeyText(key));
    const qsizetype valueStart = m_position;
    std::optional<Wildcard> value;
    if (at(u'"')) {
        value = readQuoted();
        if (!value)
            return error(QueryText::tr("Expected a closing quotation mark."));
    } else if (atWordEnd()) {
        return error(QueryText::tr("Expected a value right after the colon."));
    } else {
        value = readBareValue();
    }
    auto term = readQueryTerm(key, *value);
    if (!term)
        return error(valueStart, term.error());
    return *std::move(term);
}

Wildcard QueryParser::readBareValue() { return {takeUntil(endsWord).toString().split(u'*')}; }

/// Within quotation marks a backslash takes the meaning from a quotation mark, a star or a backslash behind
/// it; before anything else it is itself. None when the closing mark is missing.
std::optional<Wildcard> QueryParser::readQuoted()
{
    QStringList pieces;
    QString piece;
    for (++m_position; !atEnd(); ++m_position) {
        QChar c = m_text[m_position];
        if (c == u'"') {
            ++m_position;
            pieces << piece;
            return Wildcard{pieces};
        }
        if (c == u'*') {
            pieces << piece;
            piece.clear();
            continue;
        }
        if (c == u'\\' && m_position + 1 < m_text.size()) {
            const QChar next = m_text[m_position + 1];
            if (next == u'"' || next == u'*' || next == u'\\') {
                c = next;
                ++m_position;
            }
        }
        piece += c;
    }
    return std::nullopt;
}

} // namespace

Result<Query, QueryError> parseQuery(QStringView text) { return QueryParser(text).read(); }

} // namespace ringback
