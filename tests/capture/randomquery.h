// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/querynode.h"
#include "capture/querywords.h"

#include <random>

namespace ringback::test {

/// Makes queries at random whose terms hit \a words often, so that results are neither empty nor everything.
class RandomQuery
{
public:
    RandomQuery(quint32 seed, QStringList words)
        : m_random(seed)
        , m_words(std::move(words))
    {
    }

    /// A tree of at most so many levels.
    [[nodiscard]] QueryNode node(int depth)
    {
        if (depth == 0 || below(3) == 0)
            return term();
        QueryGroup group{.kind = QueryGroup::Kind(below(3)), .nodes = {}};
        const int size = group.kind == QueryGroup::Kind::Not ? 1 : 2 + below(3);
        for (int i = 0; i < size; ++i)
            group.nodes.push_back(node(depth - 1));
        return {group};
    }

private:
    int below(int end) { return std::uniform_int_distribution(0, end - 1)(m_random); }
    QString word() { return m_words[below(int(m_words.size()))]; }

    Wildcard wildcard()
    {
        switch (below(4)) {
        case 0:
            return {{word()}};
        case 1:
            return {{word().left(2), QString()}};
        case 2:
            return {{QString(), word().mid(1, 2), QString()}};
        default:
            return {{QString(), QString()}};
        }
    }

    QueryNode term()
    {
        switch (below(7)) {
        case 0:
            return {TextTerm{word()}};
        case 1: {
            const auto key = PatternTerm::Key(below(int(PatternKeys.size())));
            const bool free = key != PatternTerm::Key::Api && key != PatternTerm::Key::Verdict
                && key != PatternTerm::Key::Decided;
            Wildcard pattern = wildcard();
            if (!free && pattern.isPlain())
                pattern = {{pattern.pieces.front().left(1), QString()}};
            if (key == PatternTerm::Key::Note) { // somewhere in it
                if (pattern.isPlain() || !pattern.pieces.front().isEmpty())
                    pattern.pieces.prepend({});
                if (!pattern.pieces.back().isEmpty())
                    pattern.pieces.append(QString());
            }
            return {PatternTerm{.key = key, .pattern = pattern}};
        }
        case 2: {
            const auto kind = SourceTerm::Kind(below(4));
            AddressRange range;
            if (kind == SourceTerm::Kind::Range) {
                const QList<QByteArray> ranges{"203.0.113.0/30", "2001:db8::/33", "203.0.113.1", "::/0",
                                               "0.0.0.0/0"};
                range = *AddressRange::parse(ranges[below(int(ranges.size()))]);
            }
            return {SourceTerm{.kind = kind, .range = range}};
        }
        case 3:
            return {NumberTerm{.key = NumberTerm::Key(below(2)),
                               .relation = NumberTerm::Relation(below(5)),
                               .value = QList<qint64>{0, 1, 200, 404, 999'999'999'999'999}[below(5)]}};
        case 4: {
            TimeTerm time{.after = below(2) == 0, .kind = TimeTerm::Kind(below(3)), .time = {}};
            if (time.kind == TimeTerm::Kind::Age)
                time.time = std::chrono::seconds(below(100'000));
            else
                time.time = std::chrono::seconds(1'700'000'000) + std::chrono::seconds(below(200'000))
                    + std::chrono::microseconds(below(3) * below(1'000'000));
            return {time};
        }
        case 5:
            return {HasTerm{HasTerm::What(below(7))}};
        default:
            return {FieldTerm{.name = QStringList{QStringLiteral("text"), QStringLiteral("err-code"),
                                                  QStringLiteral("a.0.b")}[below(3)],
                              .pattern = wildcard()}};
        }
    }

    std::mt19937 m_random;
    QStringList m_words;
};

} // namespace ringback::test
