// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/captureerror.h"
#include "capture/columnrow.h"
#include "core/annotation.h"
#include "core/event.h"
#include "core/result.h"

#include <QHash>
#include <QString>

#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace ringback {

/// Ids from first to last, both included; the default is every event.
struct EventRange
{
    EventId first{1};
    EventId last{std::numeric_limits<qint64>::max()};
};

enum class Order { OldestFirst, NewestFirst };

/// The bytes of a stored request that a text search looks at. Views are valid during the visit only.
struct ScannedRequest
{
    EventId id;
    QByteArrayView method;
    QByteArrayView target;
    QByteArrayView fieldSection;
    QByteArrayView body;
    QByteArrayView trailerSection = {};
    int minorVersion = 1; ///< as in HttpRequest
};

/// Reads a capture, also while another process writes it; never changes it. Belongs to the thread that opened
/// it. Every visitor returns false to stop.
class CaptureReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<CaptureReader>, CaptureError> open(const QString &path);
    ~CaptureReader();
    Q_DISABLE_COPY_MOVE(CaptureReader)

    [[nodiscard]] QString path() const;
    /// Writes all of it into the empty file at \a path (absolute). The path of the error is that of the file
    /// at fault, which is one of the two.
    Result<Done, CaptureError> copyTo(const QString &path) const;
    /// Others have written since, and it sees nothing of it: nobody wrote when it was opened, and no file
    /// could be made beside the capture. Opened again, it does.
    [[nodiscard]] bool isOutdated() const;
    [[nodiscard]] qint64 count() const;
    /// The newest event; id 0 in an empty capture. Sees what other processes have committed since.
    [[nodiscard]] EventId lastId() const;
    /// Of all events, ascending.
    [[nodiscard]] Result<std::vector<EventId>, CaptureError> ids() const;

    /// One event with its last reply; none when it was deleted.
    [[nodiscard]] Result<std::optional<Event>, CaptureError> event(EventId id) const;
    /// The same where the reply is damaged.
    [[nodiscard]] Result<std::optional<Event>, CaptureError> eventWithoutReply(EventId id) const;
    /// None when the event has neither mark nor note.
    [[nodiscard]] Result<std::optional<Annotation>, CaptureError> annotation(EventId id) const;
    /// Those of all events that have one.
    [[nodiscard]] Result<QHash<EventId, Annotation>, CaptureError> annotations() const;
    Result<Done, CaptureError> forEachEvent(EventRange range, Order order,
                                            const std::function<bool(Event &&)> &visit) const;
    /// A row comes without its reply, mark or note where these are damaged; the error, at the end, tells of
    /// it.
    Result<Done, CaptureError> forEachRow(EventRange range, Order order,
                                          const std::function<bool(const ColumnRow &)> &visit) const;
    /// The fast way over the bytes, for searching.
    Result<Done, CaptureError> forEachRequest(EventRange range, Order order,
                                              const std::function<bool(const ScannedRequest &)> &visit) const;

private:
    class Private;
    explicit CaptureReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace ringback
