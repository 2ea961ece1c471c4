// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/exporter.h"

#include "capture/capturereader.h"
#include "capture/eventdecode.h"
#include "capture/exporterformats.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileDevice>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace ringback {

namespace {

constexpr qsizetype BlockSize = 256 * 1024;
// A rare match shows at once while the search goes on; flushing each line would cost a system call a line.
constexpr qint64 FlushInterval = 100; // ms

constexpr std::array<std::pair<QByteArrayView, ExportFormat>, 4> Formats{{
    {"jsonl", ExportFormat::JsonLines},
    {"har", ExportFormat::Har},
    {"csv", ExportFormat::Csv},
    {"curl", ExportFormat::Curl},
}};

std::unique_ptr<ExportWriter> makeWriter(const ExportOptions &options)
{
    switch (options.format) {
    case ExportFormat::JsonLines:
        return jsonLinesWriter(options);
    case ExportFormat::Har:
        return harWriter(options);
    case ExportFormat::Csv:
        return csvWriter(options);
    case ExportFormat::Curl:
        return curlWriter(options);
    }
    Q_UNREACHABLE();
}

ExportError errorOf(const QIODevice &device)
{
    // QFile keeps the system's words, not its number.
    const QString detail = device.errorString();
    const auto is = [&detail](int number) { return detail == qt_error_string(number); };
    ExportError error{.kind = ExportError::Kind::Other, .detail = detail};
    if (is(ENOSPC) || is(EDQUOT))
        error.kind = ExportError::Kind::DiskFull;
    else if (is(EPIPE))
        error.kind = ExportError::Kind::ReaderGone;
    return error;
}

} // namespace

std::optional<ExportFormat> exportFormatFromId(QByteArrayView id)
{
    const auto found = std::ranges::find_if(Formats, [id](const auto &format) { return format.first == id; });
    if (found == Formats.end())
        return std::nullopt;
    return found->second;
}

ExportWriter::~ExportWriter() = default;

Exporter::Exporter(QIODevice &device, const ExportOptions &options)
    : m_device(device)
    , m_writer(makeWriter(options))
{
    m_block.reserve(2 * BlockSize);
}

Exporter::~Exporter() = default;

Result<Done, ExportError> Exporter::begin()
{
    m_writer->begin(m_block);
    return flush();
}

Result<Done, ExportError> Exporter::write(const Event &event)
{
    m_writer->append(m_block, event, m_counts);
    if (m_block.size() >= BlockSize)
        return flush();
    return Done{};
}

Result<Done, ExportError> Exporter::end()
{
    m_writer->end(m_block);
    return flush();
}

Result<Done, ExportError> Exporter::flush()
{
    QByteArrayView rest = m_block;
    while (!rest.isEmpty()) {
        const qint64 written = m_device.write(rest.data(), rest.size());
        if (written <= 0)
            return Unexpected{errorOf(m_device)};
        rest = rest.sliced(written);
    }
    m_block.resize(0); // keeps its capacity
    auto *file = qobject_cast<QFileDevice *>(&m_device);
    if (file && !file->flush())
        return Unexpected{errorOf(m_device)};
    return Done{};
}

Result<Done, ExportFault> exportEvents(const CaptureReader &reader, Exporter &exporter,
                                       const std::function<bool(const Event &)> &isWanted,
                                       const std::function<bool(const Event &)> &goesOn)
{
    auto written = exporter.begin();
    if (!written)
        return Unexpected{ExportFault(written.error())};
    QElapsedTimer sinceFlush;
    sinceFlush.start();
    const auto read = reader.forEachEvent({}, Order::OldestFirst, [&](const Event &event) {
        if (isWanted(event))
            written = exporter.write(event);
        if (written && sinceFlush.hasExpired(FlushInterval)) {
            written = exporter.flush();
            sinceFlush.start();
        }
        return written.has_value() && goesOn(event);
    });
    if (!read)
        return Unexpected{ExportFault(read.error())};
    if (written)
        written = exporter.end();
    if (!written)
        return Unexpected{ExportFault(written.error())};
    return Done{};
}

ExportedEvent exportedEvent(const Event &event, const ExportOptions &options)
{
    vonage::Decoded decoded = decodeEvent(event);
    if (!options.redactor)
        return {.event = event, .decoded = std::move(decoded)};
    return {.event = options.redactor->redacted(event),
            .decoded = options.redactor->redacted(std::move(decoded), event)};
}

QString redactionNote()
{
    return QCoreApplication::translate("Export",
                                       "Redacted: signatures, secrets and tokens are replaced by ***, the "
                                       "middle digits of phone numbers by letters.");
}

QByteArray readableText(QByteArrayView bytes)
{
    return bytes.isValidUtf8() ? bytes.toByteArray() : QString::fromLatin1(bytes).toUtf8();
}

QByteArray origin(const Event &event, const QByteArray &otherwise)
{
    const QByteArrayView host = event.request.fields().first("Host").value_or(QByteArrayView());
    return (event.overTls.value_or(false) ? "https://" : "http://")
        + (isPlainHost(host) ? host.toByteArray() : otherwise);
}

} // namespace ringback
