// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filterproposals.h"

#include "capture/columnterm.h"
#include "capture/querywords.h"
#include "models/filterterms.h"
#include "vonage/apis.h"

#include <algorithm>

namespace ringback {

namespace {

/// Collects texts that go on as \a typed begins, each once.
class Collector
{
public:
    explicit Collector(const QString &typed)
        : m_typed(typed)
    {
    }
    void add(const QString &text)
    {
        if (m_texts.size() < MostProposals && text.startsWith(m_typed, Qt::CaseInsensitive)
            && !m_texts.contains(text))
            m_texts.append(text);
    }
    [[nodiscard]] bool isFull() const { return m_texts.size() >= MostProposals; }
    [[nodiscard]] QStringList texts() const { return m_texts; }

private:
    QString m_typed;
    QStringList m_texts;
};

void addValues(Collector &collector, PatternTerm::Key key, const ColumnIndex &index)
{
    if (key == PatternTerm::Key::Api) {
        for (int api = 0; api < ApiCount; ++api)
            collector.add(patternTerm(key, apiId(Api(api))));
        return;
    }
    const TextColumn column = columnOf(key);
    const StringDictionary &seen = index.dictionary(column);
    // The latest are the likeliest.
    for (StringDictionary::Id id = seen.size(); id > 0 && !collector.isFull(); --id) {
        for (QByteArrayView rest = seen.at(id - 1); !rest.isEmpty();) {
            const QByteArrayView value = firstItem(column, rest);
            if (!value.isEmpty())
                collector.add(patternTerm(key, value));
            rest = rest.sliced(std::min(value.size() + 1, rest.size()));
        }
    }
}

void addKeys(Collector &collector)
{
    for (const auto &[word, key] : PatternKeys)
        collector.add(word + QLatin1Char(':'));
    for (const QLatin1StringView key : {SourceKey, AfterKey, BeforeKey, HasKey, IsKey})
        collector.add(key + QLatin1Char(':'));
    for (const auto &[word, key] : NumberKeys)
        collector.add(word + QLatin1Char(':'));
    for (int id = 0; !vonage::nameOf(id).isNull(); ++id)
        collector.add(FieldPrefix + QString::fromUtf8(vonage::nameOf(id)) + QLatin1Char(':'));
}

template <typename T, size_t N>
void addWords(Collector &collector, QLatin1StringView key, const QueryWords<T, N> &words)
{
    for (const auto &[word, meaning] : words)
        collector.add(key + QLatin1Char(':') + word);
}

} // namespace

bool endsTerm(QChar c) { return c.isSpace() || c == QLatin1Char('(') || c == QLatin1Char(')'); }

FilterProposals filterProposals(const QString &text, qsizetype cursor, const ColumnIndex &index)
{
    FilterProposals proposals{.begin = cursor, .end = cursor, .texts = {}};
    while (proposals.begin > 0 && !endsTerm(text.at(proposals.begin - 1)))
        --proposals.begin;
    if (proposals.begin < cursor && text.at(proposals.begin) == QLatin1Char('-'))
        ++proposals.begin;
    while (proposals.end < text.size() && !endsTerm(text.at(proposals.end)))
        ++proposals.end;

    const QString typed = text.sliced(proposals.begin, cursor - proposals.begin);
    Collector collector(typed);
    const qsizetype colon = typed.indexOf(QLatin1Char(':'));
    if (colon < 0) {
        addKeys(collector);
    } else {
        const QString key = typed.first(colon).toLower();
        if (const auto pattern = meaningOf(key, PatternKeys))
            addValues(collector, *pattern, index);
        else if (key == SourceKey)
            addWords(collector, SourceKey, SourceWords);
        else if (key == HasKey)
            addWords(collector, HasKey, HasWords);
        else if (key == IsKey)
            addWords(collector, IsKey, IsWords);
    }
    proposals.texts = collector.texts();
    return proposals;
}

} // namespace ringback
