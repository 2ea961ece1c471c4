// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/eventjson.h"
#include "capture/exporterformats.h"

namespace ringback {

namespace {

/// JSON lines: the event object of the command line, one a line.
class JsonLinesWriter final : public ExportWriter
{
public:
    explicit JsonLinesWriter(const ExportOptions &options)
        : m_options(options)
    {
    }

    void begin(QByteArray &) override { }

    void append(QByteArray &out, const Event &event, ExportCounts &counts) override
    {
        const ExportedEvent exported = exportedEvent(event, m_options);
        appendEventJson(out, exported.event, exported.decoded, m_options.activeSets,
                        {.fromFile = false, .redacted = m_options.redactor.has_value()});
        out += '\n';
        ++counts.written;
    }

    void end(QByteArray &) override { }

private:
    const ExportOptions m_options;
};

} // namespace

std::unique_ptr<ExportWriter> jsonLinesWriter(const ExportOptions &options)
{
    return std::make_unique<JsonLinesWriter>(options);
}

} // namespace ringback
