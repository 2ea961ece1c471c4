// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/bitmap.h"
#include "capture/columnrow.h"
#include "capture/stringdictionary.h"
#include "capture/timecounts.h"

#include <QList>

#include <array>
#include <optional>
#include <vector>

namespace ringback {

/// The texts among the columns.
enum class TextColumn : quint8 {
    Kind,
    Method,
    Path,
    From,
    To,
    Status,
    Call,
    Conversation,
    Message,
    Problems,
    Verdict,
    DecidedBy,
    Note,
};
inline constexpr int TextColumnCount = 13;

/// Bytes that the index keeps of a text, so that a hostile sender cannot fill memory; filters see no more
/// either. Notes, which are the user's and rare, are kept whole.
inline constexpr qsizetype MaxColumnText = 1024;

/// That text of \a row, cut at MaxColumnText when it is no note.
[[nodiscard]] QByteArrayView columnText(const ColumnRow &row, TextColumn column);

/// What stands between the items of a column whose texts are lists; none where they are not.
[[nodiscard]] std::optional<char> separatorOf(TextColumn column);
/// \a text of a column, of a list its first item.
[[nodiscard]] QByteArrayView firstItem(TextColumn column, QByteArrayView text);

/// Facts about a row that take a bit each; the number of its mark takes three.
enum class RowFlag : quint8 { Reply = 1, Signature = 2, Note = 4, Problem = 8, Mark = 0xe0 };
[[nodiscard]] quint8 rowFlags(const ColumnRow &row);

/// Bytes of a body as the index keeps them: 4 GiB and more are one.
[[nodiscard]] quint32 columnSize(const ColumnRow &row);
/// Microseconds to the reply as the index keeps them: 71 minutes and more are one.
[[nodiscard]] quint32 columnTook(const ColumnRow &row);

/// The columns of all events of a capture in memory, oldest first: what the list shows and the filter judges.
/// A value, about 120 bytes an event; belongs to one thread. Rows are numbered from 0; removed ones stay as
/// holes.
class ColumnIndex
{
public:
    ColumnIndex();

    /// Makes room for so many rows, which are then added without moving others.
    void reserve(qsizetype rows);
    /// Adds an event behind all others; false, and nothing happens, when its id is not higher than theirs.
    bool append(const ColumnRow &row);
    /// Likewise, all of \a later, with its holes; in several threads when there is much.
    bool append(ColumnIndex &&later);
    /// Takes over what \a row tells of the last reply, or that there is none: code, took, decidedBy and
    /// problems. False when there is no such event.
    bool setReply(const ColumnRow &row);
    bool setAnnotation(EventId id, const Annotation &annotation);
    bool setMark(EventId id, int mark);
    /// Removes the events that are there; their rows become holes.
    void remove(const QList<EventId> &ids);
    /// Puts events that were removed into their holes again: all, or none when one has no hole any more.
    bool restore(const QList<EventId> &ids);
    /// So many that it is time for closeHoles().
    [[nodiscard]] bool hasManyHoles() const;
    /// Numbers the rows anew.
    void closeHoles();

    [[nodiscard]] qsizetype rowCount() const { return qsizetype(m_ids.size()); } ///< holes included
    [[nodiscard]] qsizetype eventCount() const { return rowCount() - m_holes; }
    /// The rows that are no holes.
    [[nodiscard]] const Bitmap &live() const { return m_live; }
    [[nodiscard]] std::optional<qsizetype> rowOf(EventId id) const;
    /// The first of those that came after \a id.
    [[nodiscard]] qsizetype rowAfter(EventId id) const;
    [[nodiscard]] EventId idAt(qsizetype row) const { return {m_ids[size_t(row)]}; }
    [[nodiscard]] Timestamp timeAt(qsizetype row) const
    {
        return Timestamp(std::chrono::microseconds(m_times[size_t(row)]));
    }
    [[nodiscard]] int markAt(qsizetype row) const;
    [[nodiscard]] ColumnRow at(qsizetype row) const;
    [[nodiscard]] QByteArrayView text(TextColumn column, qsizetype row) const;

    /// Events of each API.
    [[nodiscard]] const std::array<qsizetype, ApiCount> &apiCounts() const { return m_apiCounts; }
    /// Events whose request was refused.
    [[nodiscard]] qsizetype refusedCount() const { return m_refusedCount; }
    /// Events by time.
    [[nodiscard]] const TimeCounts &timeCounts() const { return m_timeCounts; }
    /// The texts seen in a column, those of removed events perhaps still among them.
    [[nodiscard]] const StringDictionary &dictionary(TextColumn column) const
    {
        return m_dictionaries[size_t(column)];
    }

    // The columns themselves, rowCount() long.
    [[nodiscard]] const std::vector<qint64> &times() const { return m_times; } ///< microseconds since 1970
    [[nodiscard]] const std::vector<quint64> &sourcesHigh() const { return m_sourcesHigh; }
    [[nodiscard]] const std::vector<quint64> &sourcesLow() const { return m_sourcesLow; }
    [[nodiscard]] const std::vector<quint32> &sizes() const { return m_sizes; }
    [[nodiscard]] const std::vector<quint32> &tooks() const { return m_tooks; } ///< 0 as well without a reply
    [[nodiscard]] const std::vector<quint16> &codes() const { return m_codes; }
    [[nodiscard]] const std::vector<quint8> &apis() const { return m_apis; }
    [[nodiscard]] const std::vector<quint8> &flags() const { return m_flags; }
    [[nodiscard]] const std::vector<StringDictionary::Id> &texts(TextColumn column) const
    {
        return m_texts[size_t(column)];
    }

    /// Bytes in use.
    [[nodiscard]] qsizetype memoryBytes() const;

private:
    /// With that of \a other beside it.
    template <typename Index, typename Action>
    static void forEachNumberColumn(Index &index, Index &other, const Action &action);
    template <typename Index, typename Action>
    static void forEachColumn(Index &index, const Action &action);
    /// 1 when the request was refused, else 0.
    [[nodiscard]] int refused(qsizetype row) const;
    void setFlag(qsizetype row, RowFlag flag, bool on);
    /// The row of an event, be it a hole.
    [[nodiscard]] std::optional<qsizetype> placeOf(EventId id) const;
    void countIn(qsizetype row);
    void countOut(qsizetype row);

    std::vector<qint64> m_ids;
    std::vector<qint64> m_times;
    std::vector<quint64> m_sourcesHigh;
    std::vector<quint64> m_sourcesLow;
    std::vector<quint32> m_sizes;
    std::vector<quint32> m_tooks;
    std::vector<quint16> m_codes;
    std::vector<quint8> m_apis;
    std::vector<quint8> m_flags;
    std::array<std::vector<StringDictionary::Id>, TextColumnCount> m_texts;
    std::array<StringDictionary, TextColumnCount> m_dictionaries;
    Bitmap m_live;
    qsizetype m_holes = 0;
    std::array<qsizetype, ApiCount> m_apiCounts{};
    qsizetype m_refusedCount = 0;
    TimeCounts m_timeCounts;
};

} // namespace ringback
