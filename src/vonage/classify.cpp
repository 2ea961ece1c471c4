// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/classify.h"

#include "vonage/apis.h"

#include <algorithm>

namespace ringback::vonage {

namespace {

/// The words of a path, in lower case.
class PathWords
{
public:
    explicit PathWords(QByteArrayView path)
        : m_lower(path.first(std::min<qsizetype>(path.size(), 1024)).toByteArray().toLower())
    {
        QByteArrayView rest = m_lower;
        while (!rest.isEmpty()) {
            const auto end =
                std::ranges::find_if(rest, [](char c) { return QByteArrayView("/-_.").contains(c); });
            m_words.append(QByteArrayView(rest.begin(), end));
            rest = end == rest.end() ? QByteArrayView() : QByteArrayView(end + 1, rest.end());
        }
    }
    [[nodiscard]] bool has(QByteArrayView word) const { return m_words.contains(word); }

private:
    QByteArray m_lower;
    QVarLengthArray<QByteArrayView, 16> m_words;
};

bool hints(const PathHint &hint, const PathWords &path)
{
    return std::ranges::any_of(hint.words, [&path](QByteArrayView wanted) {
        // "short+code" wants both words.
        const qsizetype plus = wanted.indexOf('+');
        return plus < 0 ? path.has(wanted)
                        : path.has(wanted.first(plus)) && path.has(wanted.sliced(plus + 1));
    });
}

/// What the user bound to the path goes before what the rules found; they agree as a rule.
void takeBound(Match &match)
{
    match.confidence = Confidence::Certain;
    if (const Kind *const kind = findKind(match.bound, match.fields);
        kind && QByteArrayView(kind->id) != QByteArrayView(apiId(Api::Other))) {
        if (QByteArrayView(match.kind->id) == QByteArrayView(kind->id))
            return;
        match.evidence.clear();
        match.insteadOf = nullptr;
        match.subkind = nullptr;
        match.take(apiOf(kind), *kind, Confidence::Certain);
    } else if (const ApiTable *const api = findApi(match.bound); api && api->api != match.api) {
        match.evidence.clear();
        match.insteadOf = nullptr;
        match.subkind = nullptr;
        const auto matches = [&match](const Rule &rule) {
            match.evidence.clear();
            return rule.matches(match);
        };
        if (std::ranges::none_of(api->rules, matches) || match.api != api->api) {
            match.evidence.clear();
            api->takeBound(match);
        }
        match.confidence = Confidence::Certain;
    }
}

} // namespace

bool Match::has(const Key &key)
{
    if (!fields.has(key))
        return false;
    evidence.append(key.text);
    return true;
}

bool Match::hasAny(std::initializer_list<Key> keys)
{
    return std::ranges::any_of(keys, [this](const Key &key) { return has(key); });
}

bool Match::hasLostBody() const
{
    return request.hasLostBody()
        || (hints.isCut && request.fields().first("transfer-encoding")); // which tells no length
}

bool Match::take(Api foundApi, const Kind &found, Confidence sure)
{
    api = foundApi;
    kind = &found;
    confidence = sure;
    return true;
}

void classify(Match &match)
{
    const bool isReadable =
        match.fields.encoding() != FieldSet::Encoding::Empty && match.fields.isWellFormed();
    for (const auto &[path, bound] : match.hints.boundPaths) {
        if (isReadable && match.bound.isEmpty() && match.request.path() == path)
            match.bound = bound;
    }
    for (const Rule &rule : rules()) {
        if (rule.matches(match))
            break;
        match.evidence.clear();
    }
    Q_ASSERT(match.kind); // the last rule takes everything
    if (!match.bound.isEmpty())
        takeBound(match);
}

const char *pathHint(QByteArrayView path)
{
    const PathWords words(path);
    for (const ApiTable *api : apiTables()) {
        for (const PathHint &hint : api->hints) {
            if (hints(hint, words))
                return hint.meant;
        }
    }
    return nullptr;
}

bool pathHintsAt(const ApiTable &api, QByteArrayView path)
{
    const PathWords words(path);
    return std::ranges::any_of(api.hints, [&words](const PathHint &hint) { return hints(hint, words); });
}

bool hasRequiredSet(const Match &match)
{
    return std::ranges::all_of(demands(match.kind), [&match](int position) {
        const Node &n = node(position);
        if (n.parent >= 0 || (n.spec->when && !n.spec->when(match.fields)))
            return true;
        return match.fields.hasName(n.name);
    });
}

} // namespace ringback::vonage
