// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply/nccoreply.h"

#include "ncco/check.h"
#include "ncco/jsondocument.h"
#include "ncco/templatecheck.h"
#include "ncco/templates.h"
#include "reply/templatefolder.h"
#include "reply/templateplaceholders.h"
#include "vonage/fieldlookup.h"

namespace ringback {

std::optional<QByteArray> placeholderValue(QByteArrayView name, const Event &event, const QByteArray &baseUrl)
{
    const auto known = [](const QByteArray &text) {
        return text.isEmpty() ? std::nullopt : std::optional(text);
    };
    if (name == "base_url")
        return known(baseUrl);
    if (name == "from")
        return known(event.digest.from);
    if (name == "to")
        return known(event.digest.to);
    if (name == "uuid")
        return known(firstId(event.digest.call).toByteArray());
    if (name == "conversation_uuid")
        return known(firstId(event.digest.conversation).toByteArray());
    // What stands beside a body is called so; without one that counts, it is all there is.
    if ((event.request.body.isEmpty() || event.request.ignoresBody()) && name.startsWith("query."))
        name = name.sliced(QByteArrayView("query.").size());
    std::optional<QByteArray> value;
    (void)vonage::FieldLookup(event.request).has(vonage::FieldName(name), [&value](QByteArrayView text) {
        if (text.isEmpty() || text == "null") // Vonage's ways to say that there is none (vonage/field.h)
            return false;
        value = text.toByteArray();
        return true;
    });
    return value;
}

std::optional<ncco::Finding> faultOfTemplate(const QByteArray &text)
{
    const auto findings = ncco::checkTemplate(ncco::JsonDocument(text), usualValue);
    const ncco::Finding *const error = ncco::firstError(findings);
    return error ? std::optional(*error) : std::nullopt;
}

std::optional<QString> faultOf(const NccoReply &ncco)
{
    const auto fault = ncco.builtin.isEmpty() ? faultOfTemplate(ncco.text) : std::nullopt;
    return fault ? std::optional(ncco::messageText(*fault)) : std::nullopt;
}

bool isDropped(const QByteArray &text)
{
    return text.size() > TemplateFolder::MaxBytes
        || ncco::firstError(ncco::check(ncco::JsonDocument(text))) != nullptr;
}

FilledNcco filledNcco(const QByteArray &text, const Event &event, const QByteArray &baseUrl)
{
    const ncco::JsonDocument document(text);
    ncco::FilledTemplate filled = ncco::filledTemplate(
        document, [&](QByteArrayView name) { return placeholderValue(name, event, baseUrl); });
    FilledNcco result{.text = std::move(filled.text), .unknown = {}};
    for (const ncco::Placeholder &placeholder : filled.unknown)
        result.unknown.append(placeholder.name.toByteArray());
    return result;
}

std::optional<Reply> filledReply(const NccoReply &ncco, const Event &event, const QByteArray &baseUrl)
{
    const ncco::Template *const builtin = ncco::findTemplate(ncco.builtin);
    const QByteArray text = builtin ? QByteArray(builtin->text) : ncco.text;
    const FilledNcco filled = filledNcco(text, event, baseUrl);
    if (!filled.unknown.isEmpty() || (filled.text != text && isDropped(filled.text)))
        return std::nullopt;
    return jsonReply(filled.text);
}

} // namespace ringback
