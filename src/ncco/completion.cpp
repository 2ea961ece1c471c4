// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/completion.h"

#include "core/ascii.h"
#include "ncco/edits.h"
#include "ncco/jsonformat.h"
#include "ncco/proposedvalues.h"
#include "ncco/words.h"

#include <algorithm>

namespace ringback::ncco {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\t'; }

/// What stands around a place in the text: whether commas are wanted, and how it is laid out.
class Surroundings
{
public:
    Surroundings(QByteArrayView text, TextRange token)
    {
        qsizetype before = token.begin;
        while (before > 0 && ascii::isSpace(text[before - 1]))
            --before;
        const QByteArrayView space = text.sliced(before, token.begin - before);
        m_needsCommaBefore = before > 0 && !QByteArrayView("[{,:").contains(text[before - 1]);
        m_beginsLine = space.contains('\n');

        const qsizetype line = token.begin == 0 ? 0 : text.lastIndexOf('\n', token.begin - 1) + 1;
        qsizetype indented = line;
        while (indented < token.begin && isBlank(text[indented]))
            ++indented;
        m_lineBreak = '\n' + text.sliced(line, indented - line).toByteArray();

        qsizetype after = token.end;
        while (after < text.size() && ascii::isSpace(text[after]))
            ++after;
        m_next = after < text.size() ? text[after] : '\0';
    }

    [[nodiscard]] bool hasColonBehind() const { return m_next == ':'; }
    [[nodiscard]] QByteArray before() const { return m_needsCommaBefore ? ", " : ""; }
    [[nodiscard]] QByteArray after() const
    {
        return QByteArrayView(std::string_view("\0]},:", 5)).contains(m_next) ? "" : ",";
    }
    /// Between members that are added together.
    [[nodiscard]] QByteArray between() const
    {
        return m_beginsLine ? QByteArray(',' + m_lineBreak) : QByteArray(", ");
    }
    /// A value as it is laid out here: in lines, where the text has lines.
    [[nodiscard]] QByteArray laidOut(const QByteArray &json) const
    {
        if (!m_beginsLine)
            return json;
        QByteArray lines = formattedJson(JsonDocument(json)).value_or(json);
        return lines.trimmed().replace('\n', m_lineBreak);
    }

private:
    bool m_needsCommaBefore = false;
    bool m_beginsLine = false;
    QByteArray m_lineBreak;
    char m_next = '\0';
};

/// The first scalar in \a json, inside of its quotes, or the inside of its innermost empty bracket. Behind \a
/// at more bytes.
TextRange valueToWrite(const QByteArray &json, qsizetype at)
{
    const JsonDocument document(json);
    JsonValue value = document.root();
    while (value.firstChild())
        value = value.firstChild();
    TextRange range = value.range();
    const bool hasEnds = value.kind() != JsonKind::Number && value.kind() != JsonKind::Boolean;
    if (value.kind() == JsonKind::Boolean)
        range.begin = range.end;
    if (hasEnds && range.size() >= 2)
        range = {range.begin + 1, range.end - 1};
    return {range.begin + at, range.end + at};
}

/// Gathers proposals for one place.
class Gathering
{
public:
    Gathering(const JsonDocument &document, const CursorPlace &place)
        : m_place(place)
        , m_around(document.text(), place.token)
        , m_typed(QByteArrayView(document.text())
                      .first(place.offset)
                      .sliced(std::min(place.token.begin, place.offset)))
    {
        if (m_typed.startsWith('"'))
            m_typed = m_typed.sliced(1);
    }

    void addKeys(const ObjectMeaning &object)
    {
        if (object.kind && (!object.spec || !hasOther(object.kind->name)))
            addKey(*object.kind);
        if (!object.spec)
            return;
        for (const Standing last : {Standing::Documented, Standing::Deprecated}) {
            for (const std::span<const OptionSpec> group : object.spec->options) {
                for (const OptionSpec &option : group) {
                    const bool isOld = option.standing == Standing::Deprecated;
                    if (isOld == (last == Standing::Deprecated) && option.standing != Standing::Withdrawn)
                        addKey(option);
                }
            }
        }
    }

    void addValues(const OptionSpec &option, bool isKind)
    {
        for (const ProposedValue &value : proposedValues(option, m_place.container)) {
            if (value.isExample && !m_typed.isEmpty())
                continue;
            const QByteArray more = isKind ? neededBeside(option, value.json) : QByteArray();
            add({.json = value.json, .more = more, .label = value.json, .help = value.help});
        }
    }

    void addActions()
    {
        for (const Choice &choice : actionOption().choices) {
            const ObjectSpec &action = *findAction(choice.value);
            add({.json = sampleObject(action, &actionOption()),
                 .more = {},
                 .label = jsonString(choice.value.toByteArray()),
                 .help = words(choice.help)});
        }
    }

    /// In the array that they need, where there is nothing at all.
    void addDocuments()
    {
        for (const Choice &choice : actionOption().choices) {
            const QByteArray json = '[' + sampleObject(*findAction(choice.value), &actionOption()) + ']';
            const QByteArray text = formattedJson(JsonDocument(json)).value_or(json);
            m_found.push_back({.replaced = m_place.token,
                               .text = text,
                               .selected = behindKind(text),
                               .label = QString::fromUtf8(choice.value),
                               .help = words(choice.help)});
        }
    }

    [[nodiscard]] std::vector<Proposal> take() &&
    {
        std::ranges::move(m_inside, std::back_inserter(m_found));
        return std::move(m_found);
    }

private:
    struct Draft
    {
        QByteArray json; ///< the value, or what stands in its place
        QByteArray more; ///< members behind it
        QByteArray label;
        QString help;
    };

    [[nodiscard]] bool hasOther(QByteArrayView name) const
    {
        return std::ranges::any_of(m_place.container.children(), [&](const JsonValue &member) {
            return member.hasKey(name) && !(member == m_place.value);
        });
    }

    void addKey(const OptionSpec &option)
    {
        if (hasOther(option.name))
            return;
        const QByteArray name = jsonString(option.name.toByteArray());
        if (m_around.hasColonBehind())
            return add({.json = name, .more = {}, .label = name, .help = words(option.help)});
        const QByteArray before = m_around.before() + name + ": ";
        const QByteArray value = m_around.laidOut(firstValue(option));
        offer({.replaced = m_place.token,
               .text = before + value + m_around.after(),
               .selected = valueToWrite(value, before.size()),
               .label = QString::fromUtf8(option.name),
               .help = words(option.help)},
              option.name);
    }

    /// What an object needs once its kind is \a json, as members with a comma before each.
    [[nodiscard]] QByteArray neededBeside(const OptionSpec &kind, const QByteArray &json) const
    {
        const QByteArray name = unescapeJson(json);
        const ObjectSpec *const spec = kind.name == ActionKey ? findAction(name) : findEndpointType(name);
        QByteArray members;
        for (const OptionSpec *const option : neededOptions(*spec, m_place.container))
            members += m_around.between() + jsonString(option->name.toByteArray()) + ": "
                + m_around.laidOut(firstValue(*option));
        return members;
    }

    void add(const Draft &draft)
    {
        const QByteArray before = m_around.before();
        const QByteArray json = m_around.laidOut(draft.json);
        TextRange selected{before.size() + json.size(), before.size() + json.size()};
        if (!draft.more.isEmpty())
            selected = firstMemberOf(draft.more, selected.end);
        else if (json.startsWith('{') || json.startsWith('['))
            selected = behindKind(before + json);
        // A closed name: the caret goes behind it.
        const QByteArray label =
            QByteArrayView(draft.label).startsWith('"') ? unescapeJson(draft.label) : draft.label;
        offer({.replaced = m_place.token,
               .text = before + json + draft.more + m_around.after(),
               .selected = selected,
               .label = QString::fromUtf8(label),
               .help = draft.help},
              bare(label));
    }

    /// Of an object in \a text the value behind the one that says its kind, or else the first.
    static TextRange behindKind(const QByteArray &text)
    {
        const qsizetype begin = text.startsWith(", ") ? 2 : 0;
        const JsonDocument document(text.sliced(begin));
        JsonValue object = document.root();
        if (object.kind() == JsonKind::Array && object.firstChild())
            object = object.firstChild();
        JsonValue value = object;
        if (object.kind() == JsonKind::Object && object.firstChild())
            value = object.firstChild().next() ? object.firstChild().next() : object.firstChild();
        return valueToWrite(value.text().toByteArray(), value.range().begin + begin);
    }

    /// Of members with a comma before each.
    static TextRange firstMemberOf(const QByteArray &members, qsizetype at)
    {
        const QByteArray object = '{' + members.sliced(1) + '}';
        const JsonDocument document(object);
        const JsonValue value = document.root().firstChild();
        return valueToWrite(value.text().toByteArray(), value.range().begin + at);
    }

    /// Without what only stands around names.
    static QByteArrayView bare(QByteArrayView label)
    {
        while (!label.isEmpty() && QByteArrayView("[{\"").contains(label.front()))
            label = label.sliced(1);
        return label;
    }

    void offer(Proposal proposal, QByteArrayView name)
    {
        const Match match = matchOf(m_typed, name);
        if (match != Match::None)
            (match == Match::Beginning ? m_found : m_inside).push_back(std::move(proposal));
    }

    const CursorPlace &m_place;
    Surroundings m_around;
    QByteArrayView m_typed; // without its quote
    std::vector<Proposal> m_found;
    std::vector<Proposal> m_inside;
};

void addItems(Gathering &gathering, const CursorPlace &place)
{
    const bool isAction = !place.container.parent();
    if (isAction)
        return gathering.addActions();
    const OptionSpec *const option = optionOf(place.container);
    // There is one endpoint only.
    const bool isFull = option && option->type == ValueType::Endpoints && place.container.size() > 0;
    if (option && !isFull)
        gathering.addValues(*option, false);
}

} // namespace

Match matchOf(QByteArrayView typed, QByteArrayView name)
{
    const QByteArray lower = name.toByteArray().toLower();
    const qsizetype at = lower.indexOf(typed.toByteArray().toLower());
    if (at == 0)
        return Match::Beginning;
    return at > 0 && typed.size() > 1 ? Match::Inside : Match::None; // a letter alone stands in too many
}

std::vector<Proposal> proposals(const JsonDocument &document, qsizetype offset,
                                std::span<const KnownPlaceholder> known)
{
    using enum CursorPlace::Part;
    const CursorPlace place = cursorPlace(document, offset);
    const bool isString =
        place.part != Key && place.value.text().startsWith('"') && offset > place.token.begin;
    auto named = isString ? placeholderProposals(document.text(), place.value.range(), place.offset, known)
                          : std::vector<Proposal>();
    if (!named.empty())
        return named;
    const OptionSpec *const option = place.part == Value ? optionOf(place.value) : nullptr;
    if (isString && option && option->type == ValueType::SpokenText)
        return ssmlProposals(document.text(), place.value.range(), place.offset);

    Gathering gathering(document, place);
    if (place.part == Root)
        gathering.addDocuments();
    else if (place.part == Key)
        gathering.addKeys(objectMeaning(place.container));
    else if (option)
        gathering.addValues(*option, option == objectMeaning(place.container).kind);
    else if (place.part == Item)
        addItems(gathering, place);
    return std::move(gathering).take();
}

} // namespace ringback::ncco
