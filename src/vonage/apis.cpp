// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/apis.h"

#include <algorithm>
#include <vector>

namespace ringback::vonage {

// The list of the APIs. One more is its own file and one line here.
extern const ApiTable smsApi;
extern const ApiTable shortCodesApi;
extern const ApiTable voiceApi;
extern const ApiTable numberInsightApi;
extern const ApiTable messagesApi;
extern const ApiTable rtcApi;
extern const ApiTable verifyApi;
extern const ApiTable otherApi;

namespace {

constexpr const ApiTable *allApis[] = {
    &smsApi, &shortCodesApi, &voiceApi, &numberInsightApi, &messagesApi, &rtcApi, &verifyApi, &otherApi,
};

constexpr qsizetype LongestName = 64; // longer ones are in no table, so need no look

constexpr std::pair<QByteArrayView, Link> links[] = {
    {"conversation_uuid", Link::Conversation},
    {"conversation_uuid_from", Link::Conversation},
    {"conversation_uuid_to", Link::Conversation},
    {"conversation_id", Link::Conversation},
    {"cid", Link::Conversation},
    {"transferred_from", Link::Conversation},
    {"uuid", Link::Call},
    {"call_uuid", Link::Call},
    {"messageId", Link::Message},
    {"message_uuid", Link::Message},
};

Link linkOf(QByteArrayView key)
{
    const auto *const found = std::ranges::find(links, key, &std::pair<QByteArrayView, Link>::first);
    return found == std::end(links) ? Link::None : found->second;
}

quint32 mixed(const Kind *kind, int parent = 0, quint32 hash = 0)
{
    const quint64 key =
        (quint64(quintptr(kind)) >> 3) * 0x9e3779b97f4a7c15U + quint64(quint32(parent)) * 0xc2b2ae3d27d4eb4fU;
    return quint32((key ^ (key >> 29)) >> 3) ^ hash * 2654435761U;
}

/// Open addressing over positions; at most a quarter full, so that a search ends soon.
class Slots
{
public:
    void reserve(size_t count)
    {
        size_t size = 16;
        while (size < count * 4)
            size *= 2;
        m_slots.assign(size, {});
    }
    void insert(quint32 hash, int position)
    {
        size_t slot = hash & (m_slots.size() - 1);
        while (m_slots[slot].position >= 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = {hash, position};
    }
    template <typename Equal>
    [[nodiscard]] int find(quint32 hash, Equal equal) const
    {
        for (size_t slot = hash & (m_slots.size() - 1); m_slots[slot].position >= 0;
             slot = (slot + 1) & (m_slots.size() - 1)) {
            if (m_slots[slot].hash == hash && equal(m_slots[slot].position))
                return m_slots[slot].position;
        }
        return -1;
    }

private:
    struct Slot
    {
        quint32 hash = 0;
        int position = -1;
    };
    std::vector<Slot> m_slots;
};

struct KindEntry
{
    const Kind *kind;
    Api api;
    std::vector<int> demands;
    std::vector<int> prefixes; // nodes whose name ends in '*'
    std::vector<int> top;      // node of each top-level name; NoNode where the kind has none
};

[[maybe_unused]] bool haveOwnHashes(const std::vector<QByteArrayView> &names)
{
    std::vector<quint32> hashes(names.size());
    std::ranges::transform(names, hashes.begin(), [](QByteArrayView name) { return nameHash(name); });
    std::ranges::sort(hashes);
    return std::ranges::adjacent_find(hashes) == hashes.end();
}

/// Everything the tables say, made findable once.
class Tables
{
public:
    Tables();

    std::vector<Rule> rules;
    std::vector<Node> nodes;
    std::vector<QByteArrayView> names;
    std::vector<KindEntry> kinds;
    Slots byKind;
    Slots byName;
    Slots byKey;
    Slots byLowerKey;

    /// Every kind that a rule can take is in its API's list.
    [[nodiscard]] const KindEntry &entry(const Kind *kind) const
    {
        const int found = byKind.find(mixed(kind), [&](int i) { return kinds[size_t(i)].kind == kind; });
        Q_ASSERT(found >= 0);
        return kinds[size_t(found)];
    }
    [[nodiscard]] int findExact(const Kind *kind, int parent, QByteArrayView key) const
    {
        const auto found = std::ranges::find_if(
            nodes, [&](const Node &n) { return n.kind == kind && n.parent == parent && n.key == key; });
        return found == nodes.end() ? NoNode : int(found - nodes.begin());
    }

private:
    void add(KindEntry &entry, const FieldSpec &spec);
};

Tables::Tables()
{
    for (const ApiTable *api : allApis) {
        rules.insert(rules.end(), api->rules.begin(), api->rules.end());
        for (const Kind *kind : api->kinds) {
            kinds.push_back({kind, api->api, {}, {}, {}});
            for (const std::span<const FieldSpec> group : kind->fields) {
                for (const FieldSpec &spec : group)
                    add(kinds.back(), spec);
            }
        }
    }
    std::ranges::stable_sort(rules, {}, &Rule::step);

    byKind.reserve(kinds.size());
    for (int i = 0; i < int(kinds.size()); ++i)
        byKind.insert(mixed(kinds[size_t(i)].kind), i);
    byKey.reserve(nodes.size());
    byLowerKey.reserve(nodes.size());
    for (int i = 0; i < int(nodes.size()); ++i) {
        Node &n = nodes[size_t(i)];
        n.link = linkOf(n.key);
        byKey.insert(mixed(n.kind, n.parent, nameHash(n.key)), i);
        byLowerKey.insert(mixed(n.kind, n.parent, nameHash(n.key.toByteArray().toLower())), i);
        if (n.parent >= 0)
            continue;
        const auto known = std::ranges::find(names, n.key);
        n.name = int(known - names.begin());
        if (known == names.end())
            names.push_back(n.key);
    }
    Q_ASSERT(names.size() <= MaxNames);
    Q_ASSERT(haveOwnHashes(names));
    byName.reserve(names.size());
    for (int i = 0; i < int(names.size()); ++i)
        byName.insert(nameHash(names[size_t(i)]), i);
    for (KindEntry &entry : kinds) {
        entry.top.assign(names.size(), NoNode);
        for (int i = 0; i < int(nodes.size()); ++i) {
            const Node &n = nodes[size_t(i)];
            if (n.kind == entry.kind && n.parent < 0)
                entry.top[size_t(n.name)] = i;
        }
    }
}

void Tables::add(KindEntry &entry, const FieldSpec &spec)
{
    QByteArrayView rest(spec.name);
    int parent = -1;
    while (!rest.isEmpty()) {
        // "speech.results[].text": the segments are speech, results, [] and text.
        qsizetype end = 0;
        while (end < rest.size() && rest[end] != '.' && (rest[end] != '[' || end == 0))
            ++end;
        const QByteArrayView key = rest.first(end);
        rest = rest.sliced(end < rest.size() && rest[end] == '.' ? end + 1 : end);
        int position = findExact(entry.kind, parent, key);
        if (position == NoNode) {
            position = int(nodes.size());
            nodes.push_back({entry.kind, parent, key, nullptr});
        }
        Node &n = nodes[size_t(position)];
        if (rest.isEmpty() && !n.spec) {
            n.spec = &spec;
            if (spec.need != Need::Optional && !key.endsWith('*'))
                entry.demands.push_back(position);
            if (key.endsWith('*'))
                entry.prefixes.push_back(position);
        }
        parent = position;
    }
}

const Tables &tables()
{
    static const Tables all;
    return all;
}

} // namespace

std::span<const ApiTable *const> apiTables() { return allApis; }

std::span<const Rule> rules() { return tables().rules; }

const Kind *findKind(QByteArrayView id)
{
    for (const KindEntry &entry : tables().kinds) {
        const QByteArrayView known(entry.kind->id);
        if (id == known || (known.endsWith('.') && (id.startsWith(known) || id == known.chopped(1))))
            return entry.kind;
    }
    return nullptr;
}

const Kind *findKind(QByteArrayView id, const FieldSet &fields)
{
    const Kind *const first = findKind(id);
    for (const KindEntry &entry : tables().kinds) {
        if (first && QByteArrayView(entry.kind->id) == QByteArrayView(first->id)
            && (!entry.kind->suits || entry.kind->suits(fields)))
            return entry.kind;
    }
    return first && first->otherwise ? first->otherwise : first;
}

std::vector<Value> statusValues()
{
    std::vector<Value> values;
    for (const KindEntry &entry : tables().kinds) {
        const QByteArrayView field = entry.kind->roles.status.front().top.text;
        for (const std::span<const FieldSpec> group : entry.kind->fields) {
            const auto spec = std::ranges::find_if(
                group, [field](const FieldSpec &one) { return QByteArrayView(one.name) == field; });
            if (spec != group.end())
                values.insert(values.end(), spec->values.begin(), spec->values.end());
        }
    }
    return values;
}

const ApiTable *findApi(QByteArrayView id)
{
    const auto *const found =
        std::ranges::find_if(allApis, [id](const ApiTable *api) { return apiId(api->api) == id; });
    return found == std::end(allApis) ? nullptr : *found;
}

Api apiOf(const Kind *kind) { return tables().entry(kind).api; }

int nameId(QByteArrayView name, quint32 hash)
{
    const Tables &all = tables();
    return all.byName.find(hash, [&](int i) { return all.names[size_t(i)] == name; });
}

int nameId(const Key &key)
{
    return tables().byName.find(key.hash,
                                [](int) { return true; }); // no two names of the tables share a hash
}

QByteArrayView nameOf(int id)
{
    const Tables &all = tables();
    return size_t(id) < all.names.size() ? all.names[size_t(id)] : QByteArrayView();
}

int findTopNode(const Kind *kind, int name) { return tables().entry(kind).top[size_t(name)]; }

int findNode(const Kind *kind, int parent, QByteArrayView key, quint32 hash)
{
    if (key.size() > LongestName)
        return NoNode;
    const Tables &all = tables();
    const int found = all.byKey.find(mixed(kind, parent, hash), [&](int i) {
        const Node &n = all.nodes[size_t(i)];
        return n.kind == kind && n.parent == parent && n.key == key;
    });
    if (found >= 0)
        return found;
    for (const int i : all.entry(kind).prefixes) {
        const Node &n = all.nodes[size_t(i)];
        if (n.parent == parent && key.startsWith(n.key.chopped(1)))
            return i;
    }
    return NoNode;
}

int findNodeAnyCase(const Kind *kind, int parent, QByteArrayView key)
{
    if (key.size() > LongestName)
        return NoNode;
    const Tables &all = tables();
    const QByteArray lower = key.toByteArray().toLower();
    const int found = all.byLowerKey.find(mixed(kind, parent, nameHash(lower)), [&](int i) {
        const Node &n = all.nodes[size_t(i)];
        return n.kind == kind && n.parent == parent && n.key.compare(lower, Qt::CaseInsensitive) == 0;
    });
    return found >= 0 ? found : NoNode;
}

const Node &node(int position) { return tables().nodes[size_t(position)]; }

std::span<const int> demands(const Kind *kind) { return tables().entry(kind).demands; }

} // namespace ringback::vonage
