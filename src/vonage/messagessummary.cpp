// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/messagessummary.h"

#include "core/ascii.h"
#include "vonage/advice.h"
#include "vonage/examine.h"
#include "vonage/messagesvalues.h"
#include "vonage/show.h"
#include "vonage/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringback::vonage {

namespace {

/// How the message travelled, by its name: "WhatsApp".
QString channelName(const Examined &examined)
{
    for (const Path &path : {Path{"channel"}, Path{"from", "type"}, Path{"to", "type"}}) {
        if (const Value *const row = examined.value(path); row && row->brief)
            return QString::fromLatin1(row->brief);
    }
    return words(QT_TRANSLATE_NOOP("Vonage", "Message"));
}

/// What a message holds, in either version: its members are at the top, or in \a owner.
class Content
{
public:
    Content(const Examined &examined, const Field *owner)
        : m_fields(examined.fields())
        , m_owner(owner)
    {
    }
    [[nodiscard]] const Field *find(QByteArrayView name) const
    {
        if (m_owner)
            return m_fields.member(m_owner, name);
        const int id = nameId(name, nameHash(name));
        return id < 0 ? nullptr : m_fields.named(id);
    }
    [[nodiscard]] QByteArrayView text(QByteArrayView name) const { return FieldSet::textOf(find(name)); }
    /// The value of the first of \a members that has one.
    [[nodiscard]] QByteArrayView text(QByteArrayView name,
                                      std::initializer_list<QByteArrayView> members) const
    {
        const Field *const object = find(name);
        for (const QByteArrayView member : members) {
            const QByteArrayView found = object && object->isContainer()
                ? FieldSet::textOf(m_fields.member(object, member))
                : QByteArrayView();
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    [[nodiscard]] const FieldSet &fields() const { return m_fields; }

private:
    const FieldSet &m_fields;
    const Field *m_owner;
};

using Tell = QString (*)(const Content &);

/// \a name, then what is known of it: "Picture “holiday” (https://…)".
QString media(const Content &content, const char *name, const char *member)
{
    QString text = words(name);
    QByteArrayView title = content.text(member, {"caption"});
    if (title.isEmpty())
        title = content.text(member, {"name"});
    if (!title.isEmpty())
        text += words(QT_TRANSLATE_NOOP("Vonage", " “%1”")).arg(shortText(title));
    if (const QByteArrayView url = content.text(member, {"url"}); !url.isEmpty())
        text += words(QT_TRANSLATE_NOOP("Vonage", " (%1)")).arg(shortText(url, 100));
    return text;
}

QString tellImage(const Content &content)
{
    return media(content, QT_TRANSLATE_NOOP("Vonage", "Picture"), "image");
}
QString tellAudio(const Content &content)
{
    return media(content, QT_TRANSLATE_NOOP("Vonage", "Audio"), "audio");
}
QString tellVideo(const Content &content)
{
    return media(content, QT_TRANSLATE_NOOP("Vonage", "Video"), "video");
}
QString tellFile(const Content &content)
{
    return media(content, QT_TRANSLATE_NOOP("Vonage", "File"), "file");
}
QString tellCard(const Content &content)
{
    return media(content, QT_TRANSLATE_NOOP("Vonage", "Address card"), "vcard");
}
QString tellSticker(const Content &content)
{
    return media(content, QT_TRANSLATE_NOOP("Vonage", "Sticker"), "sticker");
}

QString tellLocation(const Content &content)
{
    const QByteArrayView latitude = content.text("location", {"lat", "latitude"});
    const QByteArrayView longitude = content.text("location", {"long", "longitude"});
    QString text = words(QT_TRANSLATE_NOOP("Vonage", "Location"));
    if (!latitude.isEmpty() && !longitude.isEmpty())
        text += u' ' + shortText(latitude, 20) + u", " + shortText(longitude, 20);
    QStringList place;
    for (const QByteArrayView member : {"name", "address"}) {
        if (const QByteArrayView part = content.text("location", {member}); !part.isEmpty())
            place += shortText(part);
    }
    if (!place.isEmpty())
        text += words(QT_TRANSLATE_NOOP("Vonage", " (%1)")).arg(place.join(u", "));
    return text;
}

QString tellReply(const Content &content)
{
    const QByteArrayView choice = content.text("reply", {"title", "id"});
    return choice.isEmpty()
        ? words(QT_TRANSLATE_NOOP("Vonage", "A choice from a list"))
        : words(QT_TRANSLATE_NOOP("Vonage", "Chosen from a list: %1")).arg(shortText(choice));
}

QString tellButton(const Content &content)
{
    const QByteArrayView button = content.text("button", {"text", "payload"});
    return button.isEmpty() ? words(QT_TRANSLATE_NOOP("Vonage", "Button pressed"))
                            : words(QT_TRANSLATE_NOOP("Vonage", "Button pressed: %1")).arg(shortText(button));
}

QString tellReaction(const Content &content)
{
    const QByteArrayView emoji = content.text("reaction", {"emoji"});
    if (isSameWord(content.text("reaction", {"action"}), "unreact")) {
        return emoji.isEmpty()
            ? words(QT_TRANSLATE_NOOP("Vonage", "Reaction taken back"))
            : words(QT_TRANSLATE_NOOP("Vonage", "Reaction taken back: %1")).arg(shortText(emoji));
    }
    return emoji.isEmpty() ? words(QT_TRANSLATE_NOOP("Vonage", "A reaction to a message"))
                           : words(QT_TRANSLATE_NOOP("Vonage", "Reaction: %1")).arg(shortText(emoji));
}

/// What \a tellOne says of each member of \a array; of more than three only how many they are.
template <typename TellOne>
QString tellEach(const Content &content, const Field *array, TellOne tellOne)
{
    static constexpr int most = 3;
    const FieldSet &fields = content.fields();
    QStringList texts;
    int more = 0;
    const qsizetype owner = array ? fields.position(array) : -1;
    for (qsizetype i = owner + 1;
         array && i < fields.fields().size() && fields.fields().at(i).parent >= owner; ++i) {
        if (fields.fields().at(i).parent != owner)
            continue;
        if (texts.size() == most)
            ++more;
        else if (const QString text = tellOne(fields.fields().at(i)); !text.isEmpty())
            texts += text;
    }
    if (more > 0)
        texts += words(QT_TRANSLATE_NOOP("Vonage", "%1 more")).arg(more);
    return texts.join(u", ");
}

QString tellOrder(const Content &content)
{
    const FieldSet &fields = content.fields();
    const Field *const order = content.find("order");
    const Field *const items =
        order && order->isContainer() ? fields.member(order, "product_items") : nullptr;
    const QString list = tellEach(content, items, [&fields](const Field &item) {
        const QByteArrayView what = FieldSet::textOf(fields.member(&item, "product_retailer_id"));
        const QByteArrayView count = FieldSet::textOf(fields.member(&item, "quantity"));
        if (what.isEmpty() || count.isEmpty())
            return shortText(what, 30);
        return words(QT_TRANSLATE_NOOP("Vonage", "%1 × %2")).arg(shortText(count, 10), shortText(what, 30));
    });
    return list.isEmpty() ? words(QT_TRANSLATE_NOOP("Vonage", "An order"))
                          : words(QT_TRANSLATE_NOOP("Vonage", "Order: %1")).arg(list);
}

QString tellParts(const Content &content)
{
    const FieldSet &fields = content.fields();
    const QString list = tellEach(content, content.find("content"), [&fields](const Field &part) {
        QString text = shortText(FieldSet::textOf(fields.member(&part, "type")), 20);
        if (const QByteArrayView caption = FieldSet::textOf(fields.member(&part, "caption"));
            !caption.isEmpty())
            text += words(QT_TRANSLATE_NOOP("Vonage", " “%1”")).arg(shortText(caption));
        return text;
    });
    return list.isEmpty() ? words(QT_TRANSLATE_NOOP("Vonage", "A message of several parts"))
                          : words(QT_TRANSLATE_NOOP("Vonage", "Several parts: %1")).arg(list);
}

struct TypeTold
{
    QByteArrayView type;
    Tell tell;
};
constexpr TypeTold TypesTold[] = {
    {"image", tellImage},   {"audio", tellAudio},       {"video", tellVideo}, {"file", tellFile},
    {"vcard", tellCard},    {"sticker", tellSticker},   {"reply", tellReply}, {"location", tellLocation},
    {"button", tellButton}, {"reaction", tellReaction}, {"order", tellOrder}, {"content", tellParts},
};

QString contentText(const Content &content, QByteArrayView type)
{
    if (const QByteArrayView text = writtenText(content.find("text")); !text.isEmpty())
        return words(QT_TRANSLATE_NOOP("Vonage", "“%1”")).arg(shortText(text));
    const auto *const told =
        std::ranges::find_if(TypesTold, [type](const TypeTold &row) { return isSameWord(row.type, type); });
    if (told != std::end(TypesTold))
        return told->tell(content);
    if (type.isEmpty())
        return words(QT_TRANSLATE_NOOP("Vonage", "no content"));
    const auto *const row = std::ranges::find_if(MessageValues::messageTypes,
                                                 [type](const Value &value) { return isValue(value, type); });
    if (row == std::end(MessageValues::messageTypes) || !row->brief)
        return shortText(type);
    return words(row->brief);
}

} // namespace

QString summarizeMessage(const Examined &examined)
{
    const FieldSet &fields = examined.fields();
    const QByteArrayView from = examined.role(examined.kind()->roles.from);
    const Field *const message = fields.find("message");
    const Field *const inner =
        message && message->isContainer() ? fields.member(message, "content") : nullptr;
    const Content content(examined, inner);
    const QString what = contentText(content, inner ? content.text("type") : fields.text("message_type"));
    return words(QT_TRANSLATE_NOOP("Vonage", "%1 from %2: %3"))
        .arg(channelName(examined),
             from.isEmpty() ? words(QT_TRANSLATE_NOOP("Vonage", "an unknown sender")) : shortText(from),
             what);
}

QString summarizeMessageStatus(const Examined &examined)
{
    const Value *const status = examined.value({"status"});
    const QByteArrayView given = examined.fields().text("status");
    const QString outcome = status ? words(status->brief)
        : given.isEmpty()          ? words(QT_TRANSLATE_NOOP("Vonage", "no status"))
                                   : shortText(given);
    const QString to = shortText(examined.role(examined.kind()->roles.to));
    QString summary = to.isEmpty()
        ? words(QT_TRANSLATE_NOOP("Vonage", "%1: %2")).arg(channelName(examined), outcome)
        : words(QT_TRANSLATE_NOOP("Vonage", "%1 to %2: %3")).arg(channelName(examined), to, outcome);
    bool isKnown = false;
    for (const Path &path : {Path{"error", "title"}, Path{"error", "code"}}) {
        const Value *const code = examined.value(path);
        if (!code)
            continue;
        summary += words(QT_TRANSLATE_NOOP("Vonage", ": %1 (code %2)"))
                       .arg(words(code->brief), QString::fromLatin1(code->value));
        if (const char *const advice = adviceBrief(code->advice))
            summary += u", " + words(advice);
        isKnown = true;
        break;
    }
    if (isKnown)
        return summary;
    for (const Path &path :
         {Path{"error", "title"}, Path{"error", "code"}, Path{"error", "reason"}, Path{"error", "detail"}}) {
        const QByteArrayView text = examined.fields().text(path);
        if (text.isEmpty() || ascii::isSameWord(text, given))
            continue;
        const QString code = ascii::allDigits(text)
            ? words(QT_TRANSLATE_NOOP("Vonage", "unknown error code %1"))
            : QStringLiteral("%1");
        summary += u": " + code.arg(shortText(text));
    }
    return summary;
}

QString summarizeDispatch(const Examined &examined)
{
    const Value *const status = examined.value({"status"});
    const QByteArrayView given = examined.fields().text("status");
    return words(QT_TRANSLATE_NOOP("Vonage", "Chain of messages (failover workflow): %1"))
        .arg(status                ? words(status->brief)
                 : given.isEmpty() ? words(QT_TRANSLATE_NOOP("Vonage", "no status"))
                                   : shortText(given));
}

} // namespace ringback::vonage
