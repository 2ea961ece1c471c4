// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/exporterformats.h"
#include "core/ascii.h"
#include "core/formescape.h"
#include "core/jsonwriter.h"
#include "core/reply.h"

#include <QCoreApplication>

namespace ringback {

namespace {

/// Calls \a visit with each part of \a text between separators, without the white space around it.
template <typename Visit>
void forEachPart(QByteArrayView text, char separator, Visit visit)
{
    while (true) {
        const qsizetype end = text.indexOf(separator);
        visit(text.first(end < 0 ? text.size() : end).trimmed());
        if (end < 0)
            return;
        text = text.sliced(end + 1);
    }
}

struct NamedValue
{
    QByteArrayView name;
    QByteArrayView value;
};

NamedValue namedValue(QByteArrayView pair)
{
    const qsizetype equals = pair.indexOf('=');
    return equals < 0 ? NamedValue{pair, {}}
                      : NamedValue{pair.first(equals).trimmed(), pair.sliced(equals + 1).trimmed()};
}

/// The absolute URL (RFC 3986) of a request; what may not stand in one is percent-encoded.
QByteArray url(const Event &event)
{
    QByteArray raw = event.request.target;
    const QByteArray scheme = raw.first(std::max<qsizetype>(raw.indexOf("://"), 0)).toLower();
    if (scheme != "http" && scheme != "https")
        raw.prepend(origin(event, "localhost") + (raw.startsWith('/') ? "" : "/"));
    QByteArray url;
    url.reserve(raw.size());
    for (const char c : raw) {
        if (ascii::isLetterOrDigit(c) || QByteArrayView("-._~:/?@!$&'()*+,;=%[]").contains(c))
            url += c;
        else
            url += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return url;
}

void writeHeader(JsonWriter &json, QByteArrayView name, QByteArrayView value)
{
    json.beginObject().key("name").bytes(name).key("value").bytes(value).endObject();
}

void writeRequestCookies(JsonWriter &json, const HttpRequest &request)
{
    json.key("cookies").beginArray();
    for (const HeaderField &field : request.fields()) {
        if (field.name.compare("Cookie", Qt::CaseInsensitive) != 0)
            continue;
        forEachPart(field.value, ';', [&json](QByteArrayView pair) {
            const auto [name, value] = namedValue(pair);
            if (!name.isEmpty())
                writeHeader(json, name, value);
        });
    }
    json.endArray();
}

void writeReplyCookies(JsonWriter &json, const Reply &reply)
{
    json.key("cookies").beginArray();
    for (const auto &[headerName, headerValue] : reply.headers) {
        if (headerName.compare("Set-Cookie", Qt::CaseInsensitive) != 0)
            continue;
        bool isFirst = true;
        json.beginObject();
        forEachPart(headerValue, ';', [&json, &isFirst](QByteArrayView part) {
            const auto [name, value] = namedValue(part);
            const QByteArray attribute = name.toByteArray().toLower();
            if (isFirst)
                json.key("name").bytes(name).key("value").bytes(value);
            else if (attribute == "path" || attribute == "domain")
                json.key(attribute).bytes(value);
            else if (attribute == "httponly")
                json.key("httpOnly").boolean(true);
            else if (attribute == "secure")
                json.key("secure").boolean(true);
            isFirst = false;
        });
        json.endObject();
    }
    json.endArray();
}

/// The members text and, for bytes that are no text, encoding.
void writeText(JsonWriter &json, QByteArrayView body)
{
    if (body.isValidUtf8())
        json.key("text").utf8(body);
    else
        json.key("text").base64(body).key("encoding").utf8("base64");
}

void writeRequest(JsonWriter &json, const Event &event)
{
    const HttpRequest &request = event.request;
    json.key("request").beginObject();
    json.key("method").bytes(request.method);
    json.key("url").utf8(url(event));
    json.key("httpVersion").utf8(request.minorVersion == 0 ? "HTTP/1.0" : "HTTP/1.1");
    writeRequestCookies(json, request);
    json.key("headers").beginArray();
    for (const HeaderField &field : request.fields())
        writeHeader(json, field.name, field.value);
    json.endArray();
    json.key("queryString").beginArray();
    forEachPart(request.query(), '&', [&json](QByteArrayView pair) {
        const auto [name, value] = namedValue(pair);
        if (!pair.isEmpty())
            writeHeader(json, unescapedForm(name), unescapedForm(value));
    });
    json.endArray();
    if (!request.body.isEmpty()) {
        json.key("postData").beginObject();
        json.key("mimeType").bytes(request.fields().first("Content-Type").value_or(QByteArrayView()));
        writeText(json, request.body);
        if (!QByteArrayView(request.body).isValidUtf8())
            json.key("comment").string(
                QCoreApplication::translate("Export", "The body is not text; it stands here in base64."));
        json.endObject();
    }
    json.key("headersSize").number(request.head().size());
    json.key("bodySize").number(request.body.size());
    json.endObject();
}

void writeResponse(JsonWriter &json, const std::optional<SentReply> &sent, QByteArrayView requestMethod)
{
    const Reply reply =
        sent ? asSent(sent->decision.reply, requestMethod) : Reply{.status = 0, .headers = {}, .body = {}};
    QByteArrayView mimeType = "x-unknown";
    QByteArrayView location;
    json.key("response").beginObject();
    json.key("status").number(reply.status);
    json.key("statusText").utf8(sent ? reasonPhrase(reply.status) : QByteArrayView());
    json.key("httpVersion").utf8(sent ? "HTTP/1.1" : "");
    writeReplyCookies(json, reply);
    json.key("headers").beginArray();
    for (const auto &[name, value] : reply.headers) {
        writeHeader(json, name, value);
        if (name.compare("Content-Type", Qt::CaseInsensitive) == 0)
            mimeType = value;
        else if (name.compare("Location", Qt::CaseInsensitive) == 0)
            location = value;
    }
    json.endArray();
    json.key("content").beginObject();
    json.key("size").number(reply.body.size());
    json.key("mimeType").bytes(mimeType);
    writeText(json, reply.body);
    json.endObject();
    json.key("redirectURL").bytes(location);
    json.key("headersSize").number(-1); // Date and Connection, which the connection adds, are not kept
    json.key("bodySize").number(sent ? reply.body.size() : -1);
    json.endObject();
}

/// HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/). Members that begin with an underscore are ours.
class HarWriter final : public ExportWriter
{
public:
    explicit HarWriter(const ExportOptions &options)
        : m_options(options)
    {
    }

    void begin(QByteArray &out) override
    {
        out += R"({"log":{"version":"1.2","creator":{"name":"Ringback","version":)";
        JsonWriter(out).utf8(RINGBACK_VERSION);
        out += '}';
        if (m_options.redactor) {
            out += R"(,"comment":)";
            JsonWriter(out).string(redactionNote());
        }
        out += R"(,"entries":[)";
    }

    void append(QByteArray &out, const Event &event, ExportCounts &counts) override
    {
        if (event.isMalformed()) {
            ++counts.malformed;
            return;
        }
        out += counts.written > 0 ? ",\n" : "\n";
        writeEntry(out, exportedEvent(event, m_options));
        ++counts.written;
    }

    void end(QByteArray &out) override { out += "\n]}}\n"; }

private:
    static void writeEntry(QByteArray &out, const ExportedEvent &exported)
    {
        const Event &event = exported.event;
        const qint64 after = event.reply ? event.reply->after.count() : 0;
        JsonWriter json(out);
        json.beginObject();
        json.key("startedDateTime").utf8(isoText(event.receivedAt));
        json.key("time").thousandths(after);
        writeRequest(json, event);
        writeResponse(json, event.reply, event.request.method);
        json.key("cache").beginObject().endObject();
        json.key("timings").beginObject();
        json.key("send").number(0).key("wait").thousandths(after).key("receive").number(0).endObject();
        if (event.peer.port != 0)
            json.key("connection").utf8(QByteArray::number(event.peer.port));
        if (!exported.decoded.summary.isEmpty())
            json.key("comment").string(exported.decoded.summary);
        json.key("_id").number(event.id.value);
        json.key("_api").utf8(apiId(exported.decoded.digest.api));
        json.key("_kind").bytes(exported.decoded.digest.kind);
        json.key("_target").bytes(event.request.target);
        json.key("_clientAddress");
        if (event.source.address.isNull())
            json.null();
        else
            json.utf8(event.source.address.text());
        json.endObject();
    }

    const ExportOptions m_options;
};

} // namespace

std::unique_ptr<ExportWriter> harWriter(const ExportOptions &options)
{
    return std::make_unique<HarWriter>(options);
}

} // namespace ringback
