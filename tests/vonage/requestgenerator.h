// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/httprequest.h"

#include <QByteArrayList>
#include <QRandomGenerator>

/// Requests of every encoding with fields known and unknown, repeated, nested and oddly written, whole and
/// damaged. The same ones for the same seed.
namespace ringback::vonage {

class RequestGenerator
{
public:
    explicit RequestGenerator(quint32 seed)
        : m_random(seed)
    {
    }
    [[nodiscard]] HttpRequest next()
    {
        HttpRequest request{.method = pick({"POST", "POST", "PUT"}),
                            .target = pick({"/", "/event", "/sms/in"}),
                            .fieldSection = {},
                            .body = {},
                            .trailerSection = {}};
        QByteArray type;
        switch (below(4)) {
        case 0:
            request.method = pick({"GET", "HEAD", "DELETE"});
            request.target += '?' + pairs();
            return request;
        case 1:
            request.body = pairs();
            type = "application/x-www-form-urlencoded";
            break;
        case 2:
            request.body = space() + value(5) + space();
            type = "application/json";
            break;
        case 3:
            request.body = element(4);
            type = "text/xml";
            break;
        }
        if (oneIn(4))
            damage(request.body);
        if (oneIn(8))
            request.body.prepend("\xef\xbb\xbf");
        if (oneIn(8))
            type = pick(
                {"", "text/plain", "application/json; charset=utf-8", "application/x-www-form-urlencoded"});
        if (!type.isEmpty())
            request.fieldSection = "Content-Type: " + type + "\r\n";
        if (oneIn(4))
            request.target += '?' + pairs();
        return request;
    }

private:
    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }
    [[nodiscard]] bool oneIn(int count) { return below(count) == 0; }
    [[nodiscard]] QByteArray pick(const QByteArrayList &list) { return list.at(below(int(list.size()))); }

    void damage(QByteArray &body)
    {
        if (body.isEmpty())
            return;
        const int at = below(int(body.size()));
        if (oneIn(2))
            body.truncate(at);
        else
            body[at] = "x\"{]:,<&\xff\\ "[below(11)];
    }
    QByteArray space() { return pick({"", "", "", " ", "\n", "\r\n\t"}); }
    QByteArray name()
    {
        return pick({"msisdn",
                     "to",
                     "from",
                     "uuid",
                     "conversation_uuid",
                     "status",
                     "dtmf",
                     "speech",
                     "results",
                     "payload",
                     "custom_data",
                     "text",
                     "type",
                     "messageId",
                     "message_uuid",
                     "body",
                     "a.b",
                     "",
                     "TO",
                     "x",
                     "é",
                     "日本",
                     "SipHeader_X-Id",
                     "headers",
                     "message",
                     "content",
                     "0",
                     "a b"});
    }

    QByteArray jsonString(bool isName)
    {
        QByteArray text = isName ? name() : QByteArray();
        for (int i = below(isName ? 2 : 5); i > 0; --i) {
            text += pick({"abc",     "é",
                          "日本",    "😀",
                          " ",       "\\\"",
                          "\\\\",    "\\/",
                          "\\n",     "\\u00e9",
                          "\\u0041", "\\ud83d\\ude00",
                          "\\ud800", "\\udc00\\ud800",
                          "\xff",    "\xc3",
                          "\t",      "{",
                          "]",       ",",
                          "null",    "&",
                          "=",       "%41",
                          "\\u0000"});
        }
        if (oneIn(80)) // not JSON any more
            text += pick({"\\x", "\\u12"});
        return '"' + text + '"';
    }
    QByteArray value(int depth)
    {
        const int kind = depth == 5 ? below(12) : below(6); // a root is mostly an object
        if (depth > 0 && (kind == 0 || kind > 5)) {
            QByteArrayList members;
            for (int i = below(6); i > 0; --i)
                members += space() + jsonString(true) + space() + ':' + space() + value(depth - 1) + space();
            return '{' + (members.isEmpty() ? space() : members.join(',')) + '}';
        }
        if (depth > 0 && kind == 1) {
            QByteArrayList elements;
            for (int i = below(4); i > 0; --i)
                elements += space() + value(depth - 1) + space();
            return '[' + (elements.isEmpty() ? space() : elements.join(',')) + ']';
        }
        if (kind == 2) {
            return pick({"0", "-1", "-0", "1.50", "1E5", "2e-7", "0.00720000", "12345678901234567890123",
                         "true", "false", "null"});
        }
        return jsonString(false);
    }

    QByteArray formText()
    {
        QByteArray text;
        for (int i = below(5); i > 0; --i)
            text += pick({"abc", "+", "%20", "%C3%A9", "%e6%97%a5", "é", "%", "%zz", "%4", "%FF", "=",
                          "447700900123", "null", "%00", "%26", "%3D", "\xfe", "%2B"});
        return text;
    }
    QByteArray pairs()
    {
        QByteArrayList list;
        for (int i = below(8); i > 0; --i) {
            const QByteArray key =
                name().toPercentEncoding() + (oneIn(5) ? formText().replace('=', "%3d") : "");
            const QByteArray text = oneIn(5) ? value(3).toPercentEncoding() : formText();
            list += pick({key + '=' + text, key + '=' + text, key + '=' + text, key, key + '=', ""});
        }
        return list.join('&').replace(' ', '+');
    }

    QByteArray element(int depth)
    {
        const QByteArray tag = depth == 4
            ? pick({"lookup", "lookup", "other"})
            : pick({"request_id", "status", "error", "lookup_outcome", "country_code", "firs_name",
                    "caller_identity", "x:y", "é"});
        QByteArray text = '<' + tag;
        if (oneIn(3))
            text += " code='" + pick({"0", "1 &amp; 2", "a&#10;b"}) + '\'';
        if (oneIn(6))
            text += pick({" caller-type=\"\"", " x='é'"});
        if (oneIn(6))
            return text + "/>";
        text += '>';
        for (int i = below(4); i > 0; --i) {
            text += depth > 0 && !oneIn(3) ? element(depth - 1)
                                           : pick({"text", " ", "\n  ", "&lt;&#233;", "<![CDATA[<b> & ]]>",
                                                   "<!-- no field -->", "é", "<?no field?>"});
        }
        return text + "</" + tag + '>';
    }

    QRandomGenerator m_random;
};

} // namespace ringback::vonage
