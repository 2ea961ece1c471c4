// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/classify.h"

#include "vonage/apis.h"

#include <algorithm>

namespace ringback::vonage {

namespace {

/// Calls \a visit with each word of \a path, in lower case; ends early when it returns true.
template <typename Visit>
bool anyWord(QByteArrayView path, Visit visit)
{
    const QByteArray lower = path.first(std::min<qsizetype>(path.size(), 1024)).toByteArray().toLower();
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= lower.size(); ++i) {
        if (i < lower.size() && !QByteArrayView("/-_.").contains(lower[i]))
            continue;
        if (i > begin && visit(QByteArrayView(lower).sliced(begin, i - begin)))
            return true;
        begin = i + 1;
    }
    return false;
}

bool hints(const PathHint &hint, QByteArrayView path)
{
    return std::ranges::any_of(hint.words, [path](QByteArrayView wanted) {
        // "short+code" wants both words.
        const qsizetype plus = wanted.indexOf('+');
        const auto has = [path](QByteArrayView word) {
            return anyWord(path, [word](QByteArrayView w) { return w == word; });
        };
        return plus < 0 ? has(wanted) : has(wanted.first(plus)) && has(wanted.sliced(plus + 1));
    });
}

/// The kind that the user bound to the path, if he bound one; false leaves it to the rules.
bool takeBoundKind(Match &match)
{
    for (const auto &[path, bound] : match.hints.boundPaths) {
        if (match.request.path() != path)
            continue;
        const Kind *const kind = findKind(bound);
        if (!kind || !match.fields.isWellFormed())
            continue;
        if (apiOf(kind) == Api::Other)
            match.subkind = "unknown";
        return match.take(apiOf(kind), *kind, Confidence::Certain);
    }
    return false;
}

/// Being bound to the right API makes a kind certain.
void confirmBoundApi(Match &match)
{
    const auto isBound = [&match](const auto &binding) {
        return match.request.path() == binding.first && binding.second == apiId(match.api);
    };
    if (match.api != Api::Other && std::ranges::any_of(match.hints.boundPaths, isBound))
        match.confidence = Confidence::Certain;
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

bool Match::take(Api foundApi, const Kind &found, Confidence sure)
{
    api = foundApi;
    kind = &found;
    confidence = sure;
    return true;
}

void classify(Match &match)
{
    const bool isBare = match.fields.encoding() == FieldSet::Encoding::Empty;
    if (!isBare && takeBoundKind(match))
        return;
    for (const Rule &rule : rules()) {
        if (rule.matches(match))
            break;
        match.evidence.clear();
    }
    Q_ASSERT(match.kind); // the last rule takes everything
    confirmBoundApi(match);
}

const char *pathHint(QByteArrayView path)
{
    for (const ApiTable *api : apiTables()) {
        for (const PathHint &hint : api->hints) {
            if (hints(hint, path))
                return hint.meant;
        }
    }
    return nullptr;
}

bool pathHintsAt(const ApiTable &api, QByteArrayView path)
{
    return std::ranges::any_of(api.hints, [path](const PathHint &hint) { return hints(hint, path); });
}

bool hasRequiredSet(const Match &match)
{
    return std::ranges::all_of(demands(match.kind), [&match](int position) {
        const Node &n = node(position);
        if (n.parent >= 0 || n.spec->need < Need::Required || (n.spec->when && !n.spec->when(match.fields)))
            return true;
        return match.fields.hasName(n.name);
    });
}

} // namespace ringback::vonage
