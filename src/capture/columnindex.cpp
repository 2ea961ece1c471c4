// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/columnindex.h"

#include "core/reply.h"

#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <limits>

namespace ringback {

namespace {

// Closing holes costs a pass over everything, so it waits until there are many.
constexpr qsizetype FewHoles = 4096;
// To append so few takes a few milliseconds, and many threads have few columns with many texts to share.
constexpr qsizetype FewRows = 10'000;
constexpr int MostThreads = 4;

// In the order of TextColumn.
constexpr std::array<QByteArray ColumnRow::*, TextColumnCount> Texts{
    &ColumnRow::kind,    &ColumnRow::method,   &ColumnRow::path,    &ColumnRow::from,
    &ColumnRow::to,      &ColumnRow::status,   &ColumnRow::call,    &ColumnRow::conversation,
    &ColumnRow::message, &ColumnRow::problems, &ColumnRow::verdict, &ColumnRow::decidedBy,
    &ColumnRow::note,
};

quint16 columnCode(int code)
{
    return quint16(std::clamp<int>(code, 0, std::numeric_limits<quint16>::max()));
}

/// Keeps of \a column what \a kept holds, and no more memory than that takes.
template <typename T>
void keepRows(std::vector<T> &column, const std::vector<quint32> &kept)
{
    std::vector<T> rest;
    rest.reserve(kept.size());
    for (const quint32 row : kept)
        rest.push_back(column[row]);
    column = std::move(rest);
}

/// Moves \a later behind \a column. There may be much of either: memory is given back at once, and there is
/// room for the rows that come next.
template <typename T>
void appendRows(std::vector<T> &column, std::vector<T> &later)
{
    const size_t size = column.size() + later.size();
    if (column.capacity() < size)
        column.reserve(size + size / 8);
    column.insert(column.end(), later.begin(), later.end());
    later = {};
}

/// The dictionary with only the texts that \a ids use; renumbers them.
StringDictionary usedTexts(const StringDictionary &all, std::vector<StringDictionary::Id> &ids)
{
    StringDictionary used;
    std::vector<StringDictionary::Id> renumbered(all.size(), 0);
    for (StringDictionary::Id &id : ids) {
        if (id != 0 && renumbered[id] == 0)
            renumbered[id] = used.add(all.at(id));
        id = renumbered[id];
    }
    return used;
}

constexpr int MarkShift = 5;
static_assert(MarkCount << MarkShift == int(RowFlag::Mark));

unsigned markBits(int mark) { return unsigned(std::clamp(mark, 0, MarkCount)) << MarkShift; }

} // namespace

QByteArrayView columnText(const ColumnRow &row, TextColumn column)
{
    const QByteArrayView text = row.*Texts[size_t(column)];
    return column == TextColumn::Note ? text : text.first(std::min(text.size(), MaxColumnText));
}

std::optional<char> separatorOf(TextColumn column)
{
    switch (column) {
    case TextColumn::Problems:
        return ',';
    case TextColumn::Call:
    case TextColumn::Conversation:
    case TextColumn::Message:
        return IdSeparator;
    default:
        return std::nullopt;
    }
}

QByteArrayView firstItem(TextColumn column, QByteArrayView text)
{
    const auto separator = separatorOf(column);
    const qsizetype end = separator ? text.indexOf(*separator) : -1;
    return end < 0 ? text : text.first(end);
}

quint8 rowFlags(const ColumnRow &row)
{
    const auto flag = [](bool on, RowFlag bit) { return unsigned(on ? quint8(bit) : 0); };
    const bool isSigned = !row.verdict.isEmpty() && row.verdict != "unsigned";
    return quint8(flag(row.code != NoReplyStatus, RowFlag::Reply) | flag(isSigned, RowFlag::Signature)
                  | flag(!row.note.isEmpty(), RowFlag::Note) | markBits(row.mark)
                  | flag(!row.problems.isEmpty(), RowFlag::Problem));
}

quint32 columnSize(const ColumnRow &row)
{
    return quint32(std::clamp<qint64>(row.bodySize, 0, std::numeric_limits<quint32>::max()));
}

quint32 columnTook(const ColumnRow &row)
{
    return quint32(std::clamp<qint64>(row.took.count(), 0, std::numeric_limits<quint32>::max()));
}

ColumnIndex::ColumnIndex() = default;

template <typename Index, typename Action>
void ColumnIndex::forEachNumberColumn(Index &index, Index &other, const Action &action)
{
    action(index.m_ids, other.m_ids);
    action(index.m_times, other.m_times);
    action(index.m_sourcesHigh, other.m_sourcesHigh);
    action(index.m_sourcesLow, other.m_sourcesLow);
    action(index.m_sizes, other.m_sizes);
    action(index.m_tooks, other.m_tooks);
    action(index.m_codes, other.m_codes);
    action(index.m_apis, other.m_apis);
    action(index.m_flags, other.m_flags);
}

template <typename Index, typename Action>
void ColumnIndex::forEachColumn(Index &index, const Action &action)
{
    forEachNumberColumn(index, index, [&action](auto &column, auto &) { action(column); });
    for (auto &texts : index.m_texts)
        action(texts);
}

void ColumnIndex::reserve(qsizetype rows)
{
    forEachColumn(*this, [rows](auto &column) { column.reserve(size_t(rows)); });
}

bool ColumnIndex::append(const ColumnRow &row)
{
    if (!m_ids.empty() && row.id.value <= m_ids.back())
        return false;
    m_ids.push_back(row.id.value);
    m_times.push_back(row.receivedAt.time_since_epoch().count());
    m_sourcesHigh.push_back(row.source.high);
    m_sourcesLow.push_back(row.source.low);
    m_sizes.push_back(columnSize(row));
    m_tooks.push_back(columnTook(row));
    m_codes.push_back(columnCode(row.code));
    m_apis.push_back(quint8(row.api));
    m_flags.push_back(rowFlags(row));
    for (size_t i = 0; i < TextColumnCount; ++i)
        m_texts[i].push_back(m_dictionaries[i].add(columnText(row, TextColumn(i))));
    m_live.append(true);
    countIn(rowCount() - 1);
    return true;
}

bool ColumnIndex::append(ColumnIndex &&later)
{
    if (later.m_ids.empty())
        return true;
    if (m_ids.empty()) {
        *this = std::move(later);
        return true;
    }
    if (later.m_ids.front() <= m_ids.back())
        return false;
    for (qsizetype row = 0; row < later.rowCount(); ++row) {
        const bool isLive = later.m_live.contains(row);
        m_live.append(isLive);
        if (isLive)
            m_timeCounts.add(later.timeAt(row), Api(later.m_apis[size_t(row)]));
    }
    const bool isWorthThreads = later.rowCount() > FewRows;
    m_holes += later.m_holes;
    for (size_t api = 0; api < ApiCount; ++api)
        m_apiCounts[api] += later.m_apiCounts[api];
    m_refusedCount += later.m_refusedCount;
    forEachNumberColumn(*this, later, [](auto &column, auto &rows) { appendRows(column, rows); });
    const auto appendTexts = [this, &later](size_t column) {
        std::vector<StringDictionary::Id> &texts = later.m_texts[column];
        const auto renumbered = m_dictionaries[column].add(later.m_dictionaries[column]);
        for (StringDictionary::Id &id : texts)
            id = renumbered[id];
        appendRows(m_texts[column], texts);
    };
    std::atomic<size_t> next = 0;
    const auto appendRest = [&appendTexts, &next] {
        for (size_t column = next++; column < TextColumnCount; column = next++)
            appendTexts(column);
    };
    QThreadPool threads;
    for (int others = isWorthThreads ? std::min(QThread::idealThreadCount(), MostThreads) : 1; others > 1;
         --others)
        threads.start(appendRest);
    appendRest();
    threads.waitForDone();
    return true;
}

void ColumnIndex::countIn(qsizetype row)
{
    const auto api = Api(m_apis[size_t(row)]);
    ++m_apiCounts[size_t(api)];
    m_refusedCount += refused(row);
    m_timeCounts.add(timeAt(row), api);
}

void ColumnIndex::countOut(qsizetype row)
{
    const auto api = Api(m_apis[size_t(row)]);
    --m_apiCounts[size_t(api)];
    m_refusedCount -= refused(row);
    m_timeCounts.remove(timeAt(row), api);
}

std::optional<qsizetype> ColumnIndex::rowOf(EventId id) const
{
    const auto row = placeOf(id);
    return row && m_live.contains(*row) ? row : std::nullopt;
}

qsizetype ColumnIndex::rowAfter(EventId id) const
{
    return std::ranges::upper_bound(m_ids, id.value) - m_ids.begin();
}

std::optional<qsizetype> ColumnIndex::placeOf(EventId id) const
{
    if (m_ids.empty() || id.value < m_ids.front())
        return std::nullopt;
    // Ids mostly follow one another, so that the place can be told without searching.
    const auto guess = quint64(id.value) - quint64(m_ids.front());
    size_t row = guess;
    if (guess >= m_ids.size() || m_ids[guess] != id.value)
        row = size_t(std::ranges::lower_bound(m_ids, id.value) - m_ids.begin());
    if (row == m_ids.size() || m_ids[row] != id.value)
        return std::nullopt;
    return qsizetype(row);
}

int ColumnIndex::refused(qsizetype row) const
{
    return text(TextColumn::DecidedBy, row) == decider::Refused ? 1 : 0;
}

void ColumnIndex::setFlag(qsizetype row, RowFlag flag, bool on)
{
    quint8 &flags = m_flags[size_t(row)];
    flags = quint8(on ? flags | quint8(flag) : flags & ~quint8(flag));
}

bool ColumnIndex::setReply(const ColumnRow &row)
{
    const auto place = rowOf(row.id);
    if (!place)
        return false;
    m_codes[size_t(*place)] = columnCode(row.code);
    m_tooks[size_t(*place)] = columnTook(row);
    m_refusedCount -= refused(*place);
    for (const TextColumn column : {TextColumn::DecidedBy, TextColumn::Problems}) {
        m_texts[size_t(column)][size_t(*place)] = m_dictionaries[size_t(column)].add(columnText(row, column));
    }
    m_refusedCount += refused(*place);
    setFlag(*place, RowFlag::Reply, row.code != NoReplyStatus);
    setFlag(*place, RowFlag::Problem, !row.problems.isEmpty());
    return true;
}

bool ColumnIndex::setAnnotation(EventId id, const Annotation &annotation)
{
    const auto row = rowOf(id);
    if (!row)
        return false;
    ColumnRow annotated;
    annotated.note = annotation.note.toUtf8();
    constexpr auto column = size_t(TextColumn::Note);
    m_texts[column][size_t(*row)] = m_dictionaries[column].add(columnText(annotated, TextColumn::Note));
    setFlag(*row, RowFlag::Note, !annotation.note.isEmpty());
    return setMark(id, annotation.mark);
}

bool ColumnIndex::setMark(EventId id, int mark)
{
    const auto row = rowOf(id);
    if (row) {
        setFlag(*row, RowFlag::Mark, false);
        m_flags[size_t(*row)] |= quint8(markBits(mark));
    }
    return row.has_value();
}

int ColumnIndex::markAt(qsizetype row) const { return m_flags[size_t(row)] >> MarkShift; }

void ColumnIndex::remove(const QList<EventId> &ids)
{
    for (const EventId id : ids) {
        if (const auto row = rowOf(id)) {
            m_live.remove(*row);
            countOut(*row);
            ++m_holes;
        }
    }
}

bool ColumnIndex::restore(const QList<EventId> &ids)
{
    if (!std::ranges::all_of(ids, [this](EventId id) { return placeOf(id).has_value(); }))
        return false;
    for (const EventId id : ids) {
        if (const qsizetype row = *placeOf(id); !m_live.contains(row)) {
            m_live.insert(row);
            countIn(row);
            --m_holes;
        }
    }
    return true;
}

bool ColumnIndex::hasManyHoles() const { return m_holes >= FewHoles && m_holes >= rowCount() / 4; }

void ColumnIndex::closeHoles()
{
    const std::vector<quint32> kept = m_live.rows();
    forEachColumn(*this, [&kept](auto &column) { keepRows(column, kept); });
    for (size_t i = 0; i < TextColumnCount; ++i)
        m_dictionaries[i] = usedTexts(m_dictionaries[i], m_texts[i]);
    m_live = Bitmap();
    m_timeCounts = {}; // fewer events may do with shorter slots
    for (size_t row = 0; row < kept.size(); ++row) {
        m_live.append(true);
        m_timeCounts.add(timeAt(qsizetype(row)), Api(m_apis[row]));
    }
    m_holes = 0;
}

QByteArrayView ColumnIndex::text(TextColumn column, qsizetype row) const
{
    return dictionary(column).at(texts(column)[size_t(row)]);
}

ColumnRow ColumnIndex::at(qsizetype row) const
{
    const auto i = size_t(row);
    ColumnRow found;
    found.id = {m_ids[i]};
    found.receivedAt = timeAt(row);
    found.source = {.high = m_sourcesHigh[i], .low = m_sourcesLow[i]};
    found.api = Api(m_apis[i]);
    found.code = m_codes[i];
    found.took = std::chrono::microseconds(m_tooks[i]);
    found.bodySize = m_sizes[i];
    found.mark = markAt(row);
    for (size_t column = 0; column < TextColumnCount; ++column)
        found.*Texts[column] = text(TextColumn(column), row).toByteArray();
    return found;
}

qsizetype ColumnIndex::memoryBytes() const
{
    const auto bytes = [](const auto &column) { return qsizetype(column.size() * sizeof(column[0])); };
    qsizetype sum = m_live.memoryBytes() + bytes(m_timeCounts.counts());
    forEachColumn(*this, [&sum, &bytes](const auto &column) { sum += bytes(column); });
    for (const StringDictionary &dictionary : m_dictionaries)
        sum += dictionary.memoryBytes();
    return sum;
}

} // namespace ringback
