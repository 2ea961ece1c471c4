// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/columnterm.h"

#include "vonage/decode.h"

#include <QDateTime>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace ringback {

namespace {

using Block = std::array<quint8, Bitmap::WordBits>; // a 0 or 1 for each row of a word

quint64 packed(const Block &block)
{
    quint64 word = 0;
    for (size_t i = 0; i < block.size(); i += 8) {
        quint64 eight;
        std::memcpy(&eight, block.data() + i, sizeof eight);
        // Moves the lowest bit of each byte into the top byte, the first one lowest.
        word |= ((qFromLittleEndian(eight) * 0x0102'0408'1020'4080ULL) >> 56) << i;
    }
    return word;
}

/// The rows among \a within for which \a fill(first row, count, block) sets a 1. It is called for whole words
/// of rows and should be a loop without branches, so that it becomes vector instructions.
template <typename Fill>
Bitmap selected(qsizetype rows, const Bitmap &within, Fill fill)
{
    Q_ASSERT(within.size() == rows);
    Bitmap result(rows);
    Block block;
    for (qsizetype i = 0; i < within.wordCount(); ++i) {
        if (within.word(i) == 0)
            continue;
        const auto first = size_t(i * Bitmap::WordBits);
        const size_t count = std::min(block.size(), size_t(rows) - first);
        if (count == block.size()) {
            fill(first, std::integral_constant<size_t, Bitmap::WordBits>(), block);
        } else {
            block.fill(0);
            fill(first, count, block);
        }
        result.setWord(i, packed(block) & within.word(i));
    }
    return result;
}

/// Likewise for one column and a test of its values.
template <typename T, typename Predicate>
Bitmap selectedBy(const std::vector<T> &column, const Bitmap &within, Predicate predicate)
{
    return selected(qsizetype(column.size()), within, [&](size_t first, auto count, Block &block) {
        const T *values = column.data() + first;
        for (size_t k = 0; k < count; ++k)
            block[k] = quint8(predicate(values[k]));
    });
}

/// A value between two bounds as one comparison: unsigned differences wrap around.
template <typename T>
Bitmap selectedBetween(const std::vector<T> &column, const Bitmap &within, qint64 lowest, qint64 highest)
{
    using Unsigned = std::make_unsigned_t<T>;
    const auto least = qint64(std::numeric_limits<T>::min());
    const auto most = qint64(std::numeric_limits<T>::max());
    if (lowest > highest || lowest > most || highest < least)
        return Bitmap(within.size());
    const auto from = Unsigned(std::max(lowest, least));
    const auto width = Unsigned(Unsigned(std::min(highest, most)) - from);
    return selectedBy(column, within,
                      [from, width](T value) { return Unsigned(Unsigned(value) - from) <= width; });
}

Bitmap select(const ApiIn &test, const ColumnIndex &index, const Bitmap &within)
{
    if ((test.apis & (test.apis - 1)) != 0)
        return selectedBy(index.apis(), within, [apis = test.apis](quint8 api) { return (apis >> api) & 1; });
    for (quint8 api = 0; api < ApiCount; ++api) {
        if (test.apis == 1U << api)
            return selectedBy(index.apis(), within, [api](quint8 value) { return value == api; });
    }
    return Bitmap(within.size());
}

Bitmap select(const FlagSet &test, const ColumnIndex &index, const Bitmap &within)
{
    const auto flag = quint8(test.flag);
    return selectedBy(index.flags(), within, [flag](quint8 flags) { return (flags & flag) != 0; });
}

Bitmap select(const NumberIn &test, const ColumnIndex &index, const Bitmap &within)
{
    switch (test.column) {
    case NumberIn::Column::Code:
        return selectedBetween(index.codes(), within, test.lowest, test.highest);
    case NumberIn::Column::Size:
        return selectedBetween(index.sizes(), within, test.lowest, test.highest);
    case NumberIn::Column::Time:
        return selectedBetween(index.times(), within, test.lowest, test.highest);
    }
    Q_UNREACHABLE();
}

/// Whether many events have the same text there.
bool isShared(TextColumn column)
{
    switch (column) {
    case TextColumn::From:
    case TextColumn::To:
    case TextColumn::Call:
    case TextColumn::Conversation:
    case TextColumn::Message:
        return false;
    default:
        return true;
    }
}

/// Whether a column's text matches. Of a list one item must; empty items are none.
bool isLike(const TextLike &test, QByteArrayView text, QByteArray &scratch)
{
    if (test.pattern.refuses(text))
        return false;
    const std::optional<char> separator = separatorOf(test.column);
    qsizetype end = separator ? text.indexOf(*separator) : -1;
    if (end < 0)
        return test.pattern.matchesPresent(text, scratch);
    while (!text.isEmpty()) {
        if (end > 0 && test.pattern.matches(text.first(end), scratch))
            return true;
        text = text.sliced(std::min(end + 1, text.size()));
        end = text.indexOf(*separator);
        end = end < 0 ? text.size() : end;
    }
    return false;
}

/// Judges each distinct text once and then compares numbers.
template <typename Predicate>
Bitmap selectedTexts(TextColumn column, const ColumnIndex &index, const Bitmap &within, Predicate predicate)
{
    const StringDictionary &dictionary = index.dictionary(column);
    std::vector<quint8> verdicts(dictionary.size());
    size_t matching = 0;
    StringDictionary::Id lastMatch = 0;
    for (StringDictionary::Id id = 0; id < dictionary.size(); ++id) {
        if (predicate(dictionary.at(id))) {
            verdicts[id] = 1;
            lastMatch = id;
            ++matching;
        }
    }
    if (matching == 0)
        return Bitmap(within.size());
    const auto &ids = index.texts(column);
    if (matching == 1)
        return selectedBy(ids, within, [lastMatch](StringDictionary::Id id) { return id == lastMatch; });
    return selectedBy(ids, within, [&verdicts](StringDictionary::Id id) { return verdicts[id]; });
}

Bitmap select(const TextLike &test, const ColumnIndex &index, const Bitmap &within)
{
    QByteArray scratch;
    return selectedTexts(test.column, index, within,
                         [&test, &scratch](QByteArrayView text) { return isLike(test, text, scratch); });
}

Bitmap select(const StatusFailed &, const ColumnIndex &index, const Bitmap &within)
{
    return selectedTexts(TextColumn::Status, index, within, vonage::isFailure);
}

Bitmap select(const SourceIn &test, const ColumnIndex &index, const Bitmap &within)
{
    return selected(index.rowCount(), within, [&](size_t first, auto count, Block &block) {
        const quint64 *high = index.sourcesHigh().data() + first;
        const quint64 *low = index.sourcesLow().data() + first;
        const auto none = quint8(test.inNone ? 1 : 0);
        block.fill(0);
        for (const AddressRange &range : test.ranges) { // as AddressRange::contains()
            const IpAddress network = range.network;
            const IpAddress mask = range.mask();
            const quint64 everybody = range.prefixLength == 0 ? 1 : 0;
            for (size_t k = 0; k < count; ++k) {
                const quint64 differs =
                    ((high[k] & mask.high) ^ network.high) | ((low[k] & mask.low) ^ network.low);
                const quint64 isKnown = high[k] | low[k] | everybody;
                block[k] |= quint8(differs == 0 && isKnown != 0 ? 1 : 0);
            }
        }
        for (size_t k = 0; k < count; ++k)
            block[k] ^= none;
    });
}

bool matchesRow(const ApiIn &test, const ColumnRow &row, QByteArray &)
{
    return (test.apis >> quint8(row.api)) & 1;
}

bool matchesRow(const FlagSet &test, const ColumnRow &row, QByteArray &)
{
    return (rowFlags(row) & quint8(test.flag)) != 0;
}

bool matchesRow(const NumberIn &test, const ColumnRow &row, QByteArray &)
{
    const qint64 value = test.column == NumberIn::Column::Code ? row.code
        : test.column == NumberIn::Column::Size                ? columnSize(row)
                                                : qint64(row.receivedAt.time_since_epoch().count());
    return value >= test.lowest && value <= test.highest;
}

bool matchesRow(const TextLike &test, const ColumnRow &row, QByteArray &scratch)
{
    return isLike(test, columnText(row, test.column), scratch);
}

bool matchesRow(const StatusFailed &, const ColumnRow &row, QByteArray &)
{
    return vonage::isFailure(row.status);
}

bool matchesRow(const SourceIn &test, const ColumnRow &row, QByteArray &)
{
    const bool inOne = std::ranges::any_of(
        test.ranges, [&row](const AddressRange &range) { return range.contains(row.source); });
    return inOne != test.inNone;
}

} // namespace

Bitmap ColumnTerm::select(const ColumnIndex &index, const Bitmap &within) const
{
    return std::visit([&](const auto &test) { return ringback::select(test, index, within); }, m_test);
}

bool ColumnTerm::matches(const ColumnRow &row, QByteArray &scratch) const
{
    return std::visit([&](const auto &test) { return matchesRow(test, row, scratch); }, m_test);
}

int ColumnTerm::cost() const
{
    struct Cost
    {
        int operator()(const ApiIn &) const { return 1; }
        int operator()(const FlagSet &) const { return 1; }
        int operator()(const NumberIn &test) const { return test.column == NumberIn::Column::Time ? 8 : 3; }
        int operator()(const SourceIn &test) const { return 16 + int(test.ranges.size()); }
        int operator()(const TextLike &test) const { return isShared(test.column) ? 33 : 32; }
        int operator()(const StatusFailed &) const { return 33; }
    };
    return std::visit(Cost(), m_test);
}

} // namespace ringback
