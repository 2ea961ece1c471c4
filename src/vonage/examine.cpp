// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/examine.h"

#include "vonage/apis.h"
#include "vonage/classify.h"
#include "vonage/valuetype.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace ringback::vonage {

namespace {

constexpr qsizetype LongestIds = 1024; // of all ids of one kind together; what the filters see of them

struct Encoded
{
    FieldSet::Encoding encoding;
    quint8 bit;
    const char *name;
};
constexpr Encoded EncodedAs[] = {
    {FieldSet::Encoding::Query, AsQuery, QT_TRANSLATE_NOOP("Vonage", "a query")},
    {FieldSet::Encoding::Form, AsForm, QT_TRANSLATE_NOOP("Vonage", "a form")},
    {FieldSet::Encoding::Json, AsJson, QT_TRANSLATE_NOOP("Vonage", "JSON")},
    {FieldSet::Encoding::Xml, AsXml, QT_TRANSLATE_NOOP("Vonage", "XML")},
};

const Encoded *encodedAs(FieldSet::Encoding encoding)
{
    const auto *const found = std::ranges::find(EncodedAs, encoding, &Encoded::encoding);
    return found == std::end(EncodedAs) ? nullptr : found;
}

struct FlagProblem
{
    Field::Flag flag;
    ProblemId id;
};
constexpr FlagProblem FlagProblems[] = {
    {Field::InvalidUtf8, ProblemId::InvalidUtf8},
    {Field::BadPercent, ProblemId::InvalidPercent},
    {Field::LoneSurrogate, ProblemId::LoneSurrogate},
    {Field::Control, ProblemId::ControlCharacter},
    {Field::TooDeep, ProblemId::TooDeep},
    {Field::TooMany, ProblemId::TooManyFields},
    {Field::Broken, ProblemId::MalformedBody},
};

constexpr Key ArrayMember = "[]";

} // namespace

Examined::Examined(const HttpRequest &request, const DecodeHints &hints)
    : m_fields(request)
    , m_match{.request = request, .hints = hints, .fields = m_fields, .evidence = {}}
{
    classify(m_match);
    if (m_fields.encoding() == FieldSet::Encoding::Query || m_fields.encoding() == FieldSet::Encoding::Form) {
        m_fields.expand([this](const Field &field) {
            const int n = findNode(kind(), -1, field.key, field.hash);
            const FieldSpec *const row = n == NoNode ? nullptr : node(n).spec;
            return row
                && (row->type == Type::Object || row->type == Type::Array || row->type == Type::ObjectOrArray
                    || row->type == Type::Any);
        });
    }
    checkWhole();
    resolve();
    checkRepeats();
    checkDemands();
    if (kind()->check)
        kind()->check(*this);
}

void Examined::resolve()
{
    const FieldSet::Fields &fields = m_fields.fields();
    m_seen.resize(fields.size());
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Field &field = fields.at(i);
        Seen &seen = m_seen[i];
        const Seen *const parent = field.parent < 0 ? nullptr : &m_seen.at(field.parent);
        const int parentNode = parent ? parent->node : -1;
        if (parentNode == NoNode) {
            seen.isOwnData = parent->isOwnData;
        } else if (!(field.flags & Field::BesideBody) && (field.index >= 0 || !field.key.isEmpty())) {
            seen.node = field.name >= 0 ? findTopNode(kind(), field.name)
                : field.index >= 0      ? findNode(kind(), parentNode, ArrayMember.text, ArrayMember.hash)
                                        : findNode(kind(), parentNode, field.key, field.hash);
            const FieldSpec *const owner = parent ? node(parentNode).spec : nullptr;
            seen.isOwnData = seen.node == NoNode && owner && owner->inside == Inside::User;
        }
        checkField(qint32(i));
    }
}

void Examined::checkWhole()
{
    const Encoded *const actual = encodedAs(m_fields.encoding());
    const Encoded *const declared = encodedAs(m_fields.declared());
    if (actual && declared && actual != declared && actual->encoding != FieldSet::Encoding::Query)
        report({.id = ProblemId::ContentTypeMismatch, .saying = declared->name});
    const auto isBroken = [](const Field &field) { return (field.flags & Field::Broken) != 0; };
    if (!m_fields.isWellFormed() && std::ranges::none_of(m_fields.fields(), isBroken))
        report({.id = ProblemId::MalformedBody, // it ends too early, so nothing is left to hang it on
                .detail = m_fields.brokenAt()});
    if (!m_fields.wrongCharset().isEmpty())
        report({.id = m_fields.isCharsetUnknown() ? ProblemId::UnknownCharset : ProblemId::WrongCharset,
                .detail = m_fields.wrongCharset()});
    const QByteArrayView method = m_match.request.method;
    if (m_match.api != Api::Other && method != "GET" && method != "POST")
        report({.id = ProblemId::UnexpectedMethod, .detail = method});
    if (m_fields.hasBodyBesideQuery())
        report({.id = ProblemId::BodyIgnored});
    if (actual && !(kind()->encodings & actual->bit))
        report({.id = ProblemId::UnexpectedEncoding, .saying = actual->name});
}

void Examined::checkField(qint32 position)
{
    const Field &field = m_fields.fields().at(position);
    if (field.flags) {
        for (const FlagProblem &row : FlagProblems) {
            const bool isRefused = row.flag == Field::Broken && m_fields.hasDocumentType();
            if (field.flags & row.flag)
                report({.id = isRefused ? ProblemId::DocumentType : row.id,
                        .field = position,
                        .detail = row.flag == Field::Broken ? m_fields.brokenAt() : QByteArrayView()});
        }
    }
    Seen &seen = m_seen[position];
    if (seen.node == NoNode) {
        const int parentNode = field.parent < 0 ? -1 : m_seen.at(field.parent).node;
        if (m_match.api == Api::Other || seen.isOwnData || parentNode == NoNode || field.key.isEmpty()
            || (field.flags & Field::BesideBody))
            return;
        const int meant = findNodeAnyCase(kind(), parentNode, field.key);
        if (meant != NoNode)
            report({.id = ProblemId::MisspeltName, .field = position, .detail = node(meant).key});
        return;
    }
    const Node &known = node(seen.node);
    if (known.link != Link::None && m_links.size() < MaxLinks)
        m_links.append(position);
    if (known.name >= 0 && m_fields.named(known.name) != &field && !known.key.endsWith('*'))
        report({.id = ProblemId::RepeatedField, .field = position});
    const bool isUnread = field.shape == Field::Shape::Raw || (field.flags & Field::TooMany);
    if (!known.spec || field.isEmpty() || isUnread)
        return;
    if (isBrokenJson(known.spec->type, field)) {
        report({.id = ProblemId::BrokenValue, .field = position});
        return;
    }
    if (!fits(known.spec->type, field)) {
        report({.id = ProblemId::WrongType, .field = position, .saying = typeName(known.spec->type)});
        return;
    }
    if (known.spec->values.empty() || field.isContainer())
        return;
    const QByteArrayView text =
        known.spec->type == Type::Integer ? withoutLeadingZeros(field.value) : field.value;
    const auto found =
        std::ranges::find_if(known.spec->values, [text](const Value &row) { return isValue(row, text); });
    if (found != known.spec->values.end())
        seen.value = &*found;
    else
        report({.id = ProblemId::UnknownValue, .field = position, .detail = field.value});
}

/// Names that occur twice in one JSON object; those at the top that the tables know have been seen to.
void Examined::checkRepeats()
{
    struct Member
    {
        quint64 id; // of object and name
        qint32 position;
    };
    QVarLengthArray<Member, 64> members;
    const FieldSet::Fields &fields = m_fields.fields();
    const bool isJson = m_fields.encoding() == FieldSet::Encoding::Json;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Field &field = fields.at(i);
        const bool isNested = field.parent >= 0 && fields.at(field.parent).shape == Field::Shape::Object;
        if (isNested || (isJson && field.parent < 0 && field.index < 0 && m_seen.at(i).node == NoNode))
            members.append({(quint64(quint32(field.parent)) << 32) | field.hash, qint32(i)});
    }
    if (members.size() < 2)
        return;
    std::ranges::stable_sort(members, {}, &Member::id);
    for (qsizetype i = 1; i < members.size(); ++i) {
        // Names of one hash stand together; there are hardly ever two.
        for (qsizetype j = i - 1; j >= std::max<qsizetype>(i - 8, 0) && members.at(j).id == members.at(i).id;
             --j) {
            if (fields.at(members.at(j).position).key == fields.at(members.at(i).position).key) {
                report({.id = ProblemId::RepeatedField, .field = members.at(i).position});
                break;
            }
        }
    }
}

void Examined::checkDemands()
{
    if (!m_fields.isWhole())
        return; // what is missing may be in what was not read
    for (const int position : demands(kind())) {
        const Node &n = node(position);
        const Field *owner = nullptr;
        if (n.parent >= 0) {
            // Members are asked for where their object is; those of arrays are not.
            const Node &parent = node(n.parent);
            owner = parent.name >= 0 ? m_fields.named(parent.name) : nullptr;
            if (parent.parent >= 0) {
                const Node &grandParent = node(parent.parent);
                const Field *const top = grandParent.name >= 0 ? m_fields.named(grandParent.name) : nullptr;
                owner = top ? m_fields.member(top, parent.key) : nullptr;
            }
            if (!owner || !owner->isContainer())
                continue;
        }
        if (n.spec->when && !n.spec->when(m_fields))
            continue;
        const Field *const field = owner ? m_fields.member(owner, n.key) : m_fields.named(n.name);
        if (!field && m_match.hasLostBody())
            return; // likewise
        if (!field)
            report({.id = ProblemId::MissingField, .name = n.spec->name});
        else if (n.spec->need == Need::Filled && field->isEmpty())
            report({.id = ProblemId::EmptyField, .field = qint32(m_fields.position(field))});
    }
}

void Examined::report(const Finding &finding)
{
    if (m_findings.size() < MaxFindings)
        m_findings.append(finding);
}

void Examined::report(ProblemId id, const Key &name, QByteArrayView detail, const char *saying)
{
    const Field *const field = m_fields.find(name);
    report({.id = id,
            .field = field ? qint32(m_fields.position(field)) : -1,
            .name = field ? nullptr : name.text.data(),
            .detail = detail,
            .saying = saying});
}

const FieldSpec *Examined::spec(const Field &field) const
{
    const int position = seen(field).node;
    return position < 0 ? nullptr : node(position).spec;
}

const Value *Examined::value(const Path &path) const
{
    const Field *const field = m_fields.find(path);
    return field ? seen(*field).value : nullptr;
}

QByteArray Examined::kindId() const
{
    const QByteArrayView id(kind()->id);
    if (!id.endsWith('.'))
        return QByteArray::fromRawData(id.data(), id.size());
    const QByteArrayView status = role(kind()->roles.status);
    return status.isEmpty() ? id.chopped(1).toByteArray() : id + status.toByteArray().toLower();
}

QByteArrayView Examined::role(const Roles::Paths &paths) const
{
    for (const Path &path : paths) {
        if (path.top.isEmpty())
            break;
        if (const QByteArrayView text = m_fields.text(path); !text.isEmpty())
            return text;
    }
    return {};
}

QByteArray Examined::ids(Link link, const Roles::Paths &paths) const
{
    const QByteArrayView own = role(paths);
    QByteArray ids = own.toByteArray();
    QVarLengthArray<QByteArrayView, 8> others;
    for (const qint32 position : m_links) {
        const Field &field = m_fields.fields().at(position);
        const QByteArrayView id = FieldSet::textOf(&field);
        if (node(m_seen.at(position).node).link != link || id.isEmpty() || id == own || others.contains(id)
            || ids.size() + id.size() >= LongestIds || id.contains(IdSeparator))
            continue;
        others.append(id);
        ids += IdSeparator;
        ids += id;
    }
    return ids;
}

// As the numbers and the reference that the parts of one message share (the Inbound SMS reference tells how
// to put them together), since each part has an id of its own.
QByteArray Examined::partGroup() const
{
    const PartOf of = kind()->partOf ? kind()->partOf(m_fields) : PartOf();
    if (of.part == 0)
        return {};
    return role(kind()->roles.from) + '/' + role(kind()->roles.to) + '/' + of.reference;
}

Digest Examined::digest() const
{
    const Roles &roles = kind()->roles;
    Digest digest;
    digest.api = m_match.api;
    digest.confidence = m_match.confidence;
    digest.expects = kind()->expectsOf ? kind()->expectsOf(m_fields) : kind()->expects;
    digest.kind = kindId();
    digest.subkind = m_match.subkind
        ? QByteArray::fromRawData(m_match.subkind, qsizetype(qstrlen(m_match.subkind)))
        : QByteArray();
    digest.from = role(roles.from).toByteArray();
    digest.to = role(roles.to).toByteArray();
    digest.status = role(roles.status).toByteArray();
    digest.conversation = ids(Link::Conversation, roles.conversation);
    digest.call = ids(Link::Call, roles.call);
    digest.message = ids(Link::Message, roles.message);
    if (const QByteArray group = partGroup();
        !group.isEmpty() && digest.message.size() + group.size() < LongestIds && !group.contains(IdSeparator))
        digest.message += IdSeparator + group;
    std::bitset<size_t(ProblemId::Count)> told;
    for (const Finding &finding : m_findings) {
        if (told.test(size_t(finding.id)))
            continue;
        told.set(size_t(finding.id));
        const QByteArrayView id = problemId(finding.id);
        digest.problems += QByteArray::fromRawData(id.data(), id.size());
    }
    return digest;
}

QByteArray fullName(const FieldSet &fields, const Field &field)
{
    QVarLengthArray<const Field *, 16> chain;
    for (const Field *f = &field; f; f = f->parent < 0 ? nullptr : &fields.fields().at(f->parent))
        chain.append(f);
    QVarLengthArray<char, 256> name;
    const auto append = [&name](QByteArrayView text) { name.append(text.data(), text.size()); };
    if (field.flags & Field::BesideBody)
        append("query.");
    for (auto it = chain.crbegin(); it != chain.crend() && name.size() <= LongestFullName; ++it) {
        if (it != chain.crbegin())
            name.append('.');
        if ((*it)->index >= 0) {
            std::array<char, std::numeric_limits<qint32>::digits10 + 1> digits;
            const auto [end, error] = std::to_chars(digits.begin(), digits.end(), (*it)->index);
            append(QByteArrayView(digits.begin(), end));
        } else {
            append((*it)->key.first(std::min((*it)->key.size(), LongestFullName + 1)));
        }
    }
    if (name.size() > LongestFullName) {
        qsizetype end = LongestFullName;
        while ((quint8(name[end]) & 0xc0) == 0x80) // inside of a character
            --end;
        name.resize(end);
        append("…");
    }
    return QByteArray(name.data(), name.size());
}

} // namespace ringback::vonage
