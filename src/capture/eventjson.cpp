// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/eventjson.h"

#include "capture/eventdecode.h"

namespace ringback {

namespace {

void writeOptional(JsonWriter &json, QByteArrayView key, QByteArrayView text)
{
    json.key(key);
    if (text.isEmpty())
        json.null();
    else
        json.bytes(text);
}

void writeBody(JsonWriter &json, QByteArrayView body)
{
    const bool isText = body.isValidUtf8();
    json.key("body");
    if (isText)
        json.utf8(body);
    else
        json.base64(body);
    json.key("body_encoding").utf8(isText ? "utf-8" : "base64");
}

void writeFields(JsonWriter &json, QByteArrayView key, const HeaderFields &fields)
{
    json.key(key).beginArray();
    for (const HeaderField &field : fields)
        json.beginArray().bytes(field.name).bytes(field.value).endArray();
    json.endArray();
}

void writeRequest(JsonWriter &json, const Event &event)
{
    const HttpRequest &request = event.request;
    json.key("request").beginObject();
    if (!event.isMalformed()) {
        json.key("method").bytes(request.method);
        json.key("target").bytes(request.target);
        json.key("version").utf8(request.minorVersion == 0 ? "1.0" : "1.1");
        writeFields(json, "headers", request.fields());
        if (!request.trailerSection.isEmpty())
            writeFields(json, "trailers", request.trailers());
    }
    writeBody(json, request.body);
    json.endObject();
}

void writeAddress(JsonWriter &json, QByteArrayView key, const IpAddress &address)
{
    writeOptional(json, key, address.isNull() ? QByteArray() : address.text());
}

void writeSource(JsonWriter &json, const Event &event, const QList<vonage::SourceSet> &activeSets)
{
    const IpAddress &address = event.source.address;
    const std::optional<vonage::SourceMatch> match = knownSource(address, activeSets);
    json.key("source").beginObject();
    writeAddress(json, "address", address);
    json.key("port");
    if (event.peer.port == 0)
        json.null();
    else
        json.number(event.peer.port);
    writeAddress(json, "peer", event.peer.address);
    writeOptional(json, "set", match ? match->set : QByteArray());
    writeOptional(json, "range", match ? match->range.text() : QByteArray());
    json.endObject();
}

void writeProblem(JsonWriter &json, const vonage::Problem &problem)
{
    json.beginObject().key("id").utf8(problem.id);
    writeOptional(json, "field", problem.field);
    json.key("text").string(problem.text).endObject();
}

void writeDecoded(JsonWriter &json, const Event &event, const vonage::Decoded &decoded)
{
    const Digest &digest = decoded.digest;
    json.key("api").utf8(apiId(digest.api));
    json.key("kind").bytes(digest.kind);
    if (digest.kind == "other")
        writeOptional(json, "subkind", digest.subkind);
    json.key("confidence").utf8(confidenceId(digest.confidence));
    json.key("evidence").beginArray();
    for (const QByteArray &name : decoded.evidence)
        json.bytes(name);
    json.endArray();
    json.key("summary").string(decoded.summary);
    writeOptional(json, "from", digest.from);
    writeOptional(json, "to", digest.to);
    writeOptional(json, "status", digest.status);
    writeOptional(json, "conversation", firstId(digest.conversation));
    writeOptional(json, "call", firstId(digest.call));
    writeOptional(json, "message", firstId(digest.message));
    json.key("expects").utf8(expectsId(digest.expects));

    json.key("fields").beginArray();
    for (const vonage::DecodedField &field : decoded.fields)
        writeField(json, field);
    json.endArray();
    json.key("problems").beginArray();
    for (const vonage::Problem &problem : allProblems(event, decoded))
        writeProblem(json, problem);
    json.endArray();
}

void writeSignature(JsonWriter &json, const Signature &signature)
{
    json.key("signature").beginObject();
    json.key("scheme").bytes(signature.scheme);
    json.key("verdict").bytes(signature.verdict);
    json.key("detail").bytes(signature.detail).endObject();
}

void writeReply(JsonWriter &json, const std::optional<SentReply> &sent, QByteArrayView requestMethod)
{
    json.key("reply");
    if (!sent) {
        json.null();
        return;
    }
    const Reply reply = asSent(sent->decision.reply, requestMethod);
    json.beginObject();
    json.key("status").number(reply.status);
    json.key("headers").beginArray();
    for (const auto &[name, value] : reply.headers)
        json.beginArray().bytes(name).bytes(value).endArray();
    json.endArray();
    if (QByteArrayView(reply.body).isValidUtf8())
        json.key("body").utf8(reply.body);
    else
        json.key("body").base64(reply.body).key("body_encoding").utf8("base64");
    json.key("decided_by").bytes(sent->decision.decidedBy);
    json.key("after_ms").thousandths(sent->after.count());
    json.endObject();
}

} // namespace

void appendEventJson(QByteArray &out, const Event &event, const vonage::Decoded &decoded,
                     const QList<vonage::SourceSet> &activeSets, const EventJsonOptions &options)
{
    JsonWriter json(out);
    json.beginObject();
    json.key("id").number(event.id.value);
    json.key("received_at");
    if (options.fromFile)
        json.null();
    else
        json.utf8(isoText(event.receivedAt));
    writeSource(json, event, activeSets);
    writeRequest(json, event);
    writeDecoded(json, event, decoded);
    writeSignature(json, event.signature);
    writeReply(json, options.fromFile ? std::nullopt : event.reply, event.request.method);
    if (options.redacted)
        json.key("redacted").boolean(true);
    json.endObject();
}

void writeField(JsonWriter &json, const vonage::DecodedField &field)
{
    json.beginObject();
    json.key("name").bytes(field.name);
    json.key("label");
    if (field.label.isNull())
        json.null();
    else
        json.string(field.label);
    json.key("value").bytes(field.value);
    json.key("text").string(field.shownText());
    json.key("meaning").string(field.meaning);
    json.key("problem");
    if (field.problem)
        writeProblem(json, *field.problem);
    else
        json.null();
    json.endObject();
}

} // namespace ringback
