// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/captureerror.h"
#include "capture/redact.h"
#include "core/event.h"
#include "core/result.h"
#include "vonage/decode.h"
#include "vonage/sources.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

class QIODevice;

namespace ringback {

class CaptureReader;

enum class ExportFormat { JsonLines, Har, Csv, Curl };

/// From "jsonl", "har", "csv" or "curl".
[[nodiscard]] std::optional<ExportFormat> exportFormatFromId(QByteArrayView id);

struct ExportOptions
{
    ExportFormat format = ExportFormat::JsonLines;
    QList<vonage::SourceSet> activeSets = vonage::defaultActiveSets();
    std::optional<Redactor> redactor = {}; ///< set: events are redacted, and the document says so
};

/// What became of the events given to an exporter.
struct ExportCounts
{
    qint64 written = 0;
    qint64 malformed = 0;       ///< left out: no HTTP, and the format has no place for that
    qint64 notReproducible = 0; ///< left out: no curl command sends them
    qint64 withoutTrailers = 0; ///< written, but without the trailer fields behind their chunked body (curl)

    friend bool operator==(const ExportCounts &, const ExportCounts &) = default;
};

/// Why the document could not be written.
struct ExportError
{
    enum class Kind { DiskFull, ReaderGone, Other } kind = Kind::Other;
    QString detail; ///< the system's own words
};

/// One format: makes text of events. Knows no device.
class ExportWriter
{
public:
    virtual ~ExportWriter();
    virtual void begin(QByteArray &out) = 0;
    /// Appends \a event, or counts in \a counts why it cannot.
    virtual void append(QByteArray &out, const Event &event, ExportCounts &counts) = 0;
    virtual void end(QByteArray &out) = 0;
};

/// Writes events as one document to a device, in blocks. After an error nothing more is written.
class Exporter
{
public:
    /// \a device must be open for writing and outlive this.
    Exporter(QIODevice &device, const ExportOptions &options);
    ~Exporter();
    Q_DISABLE_COPY_MOVE(Exporter)

    /// In this order: begin(), write() as often as there are events, end().
    Result<Done, ExportError> begin();
    Result<Done, ExportError> write(const Event &event);
    Result<Done, ExportError> end();
    /// Hands over what waits for its block to fill, for a reader who watches.
    Result<Done, ExportError> flush();

    [[nodiscard]] const ExportCounts &counts() const { return m_counts; }

private:
    QIODevice &m_device;
    std::unique_ptr<ExportWriter> m_writer;
    ExportCounts m_counts;
    QByteArray m_block;
};

/// Why a capture could not be written as a document: what was read, or what was written.
using ExportFault = std::variant<CaptureError, ExportError>;

/// Writes those events of \a reader that \a isWanted says, oldest first, as one whole document. \a goesOn is
/// told each event that was gone past; without it writing ends.
[[nodiscard]] Result<Done, ExportFault> exportEvents(const CaptureReader &reader, Exporter &exporter,
                                                     const std::function<bool(const Event &)> &isWanted,
                                                     const std::function<bool(const Event &)> &goesOn);

} // namespace ringback
