// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/capturefeed.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <utility>

namespace ringback {

namespace {

// Between two batches: short for eyes. Where each fills a page no row stays to be read, and painting them
// less often leaves the window to its user.
constexpr std::chrono::milliseconds BatchTime{40};
constexpr std::chrono::milliseconds BusyBatchTime{100};
constexpr qint64 RowsAPage = 50;
constexpr qsizetype RowsABatch = 4'000;
// Events of a followed file whose reply is looked for; what is older never gets one.
constexpr size_t MostWithoutReply = 1'000;

} // namespace

CaptureFeed::CaptureFeed(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CaptureFeed::read);
}

CaptureFeed::~CaptureFeed() = default;

void CaptureFeed::open(const QString &path, News news)
{
    auto reader = CaptureReader::open(path);
    if (!reader) {
        Q_EMIT failed(reader.error());
        return;
    }
    m_reader = std::move(*reader);
    m_news = news;
    if (news == News::FromFile) {
        m_watcher = std::make_unique<QFileSystemWatcher>();
        connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, &CaptureFeed::readLater);
        connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, &CaptureFeed::readLater);
        watch();
    }
    Q_EMIT opened(m_reader->count());
    readNew();
}

// The log comes and goes with its writer, which the folder tells.
void CaptureFeed::watch()
{
    const QString path = m_reader->path();
    m_watcher->addPaths({path, path + QStringLiteral("-wal"), QFileInfo(path).absolutePath()});
}

void CaptureFeed::announce() { readLater(); }

void CaptureFeed::announceCompleted(const QList<EventId> &ids)
{
    for (const EventId id : ids)
        m_changed.insert(id);
    readLater();
}

void CaptureFeed::announceRemoved(const QList<EventId> &ids)
{
    for (const EventId id : ids)
        m_withoutReply.erase(id);
    Q_EMIT rowsRemoved(ids);
}

void CaptureFeed::readAgain()
{
    m_last = {};
    m_told.clear();
    Q_EMIT startsAgain();
    readNew();
}

void CaptureFeed::readLater()
{
    if (m_reader && m_isLoaded && !m_timer.isActive())
        m_timer.start(m_isBusy ? BusyBatchTime : BatchTime);
}

void CaptureFeed::read()
{
    if (m_watcher)
        watch();
    // What changes while new ones are read is new to the list only afterwards.
    const EventId before = m_last;
    readNew();
    m_isBusy = m_last.value - before.value > RowsAPage;
    readChanged();
    readRemoved();
}

// Rows that pile up before a window would keep it from all else.
void CaptureFeed::taken()
{
    ++m_room;
    if (m_isBehind)
        readNew();
}

void CaptureFeed::readNew()
{
    m_isBehind = false;
    bool isMore = true;
    while (isMore && m_room > 0 && !m_cancelled.load(std::memory_order_relaxed))
        isMore = readBatch();
    m_isBehind = isMore;
    if (!isMore && !m_isLoaded) {
        m_isLoaded = true;
        Q_EMIT loaded();
    }
}

bool CaptureFeed::readBatch()
{
    QList<ColumnRow> rows;
    const auto done =
        m_reader->forEachRow({.first = {m_last.value + 1}}, Order::OldestFirst, [&](const ColumnRow &row) {
            m_last = row.id;
            m_changed.remove(row.id);
            if (m_watcher) {
                m_told.push_back(row.id);
                if (row.code == 0)
                    m_withoutReply.insert(row.id);
            }
            rows.append(row);
            return rows.size() < RowsABatch && !m_cancelled.load(std::memory_order_relaxed);
        });
    if (!rows.isEmpty()) {
        --m_room;
        Q_EMIT rowsRead(rows);
    }
    if (!done)
        Q_EMIT failed(done.error());
    return done && rows.size() >= RowsABatch;
}

void CaptureFeed::readChanged()
{
    for (const EventId id : m_withoutReply)
        m_changed.insert(id);
    if (m_changed.isEmpty())
        return;
    QList<EventId> ids(m_changed.cbegin(), m_changed.cend());
    m_changed.clear();
    std::ranges::sort(ids);
    QList<ColumnRow> rows;
    // Replies follow each other as their requests did, so that runs of ids are long.
    for (qsizetype begin = 0; begin < ids.size();) {
        qsizetype end = begin + 1;
        while (end < ids.size() && ids.at(end).value == ids.at(end - 1).value + 1)
            ++end;
        const auto done = m_reader->forEachRow({.first = ids.at(begin), .last = ids.at(end - 1)},
                                               Order::OldestFirst, [&](const ColumnRow &row) {
                                                   if (row.code != 0) {
                                                       m_withoutReply.erase(row.id);
                                                       rows.append(row);
                                                   }
                                                   return true;
                                               });
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        begin = end;
    }
    while (m_withoutReply.size() > MostWithoutReply)
        m_withoutReply.erase(m_withoutReply.begin());
    if (!rows.isEmpty())
        Q_EMIT rowsChanged(rows);
}

void CaptureFeed::readRemoved()
{
    if (!m_watcher || m_reader->count() >= qint64(m_told.size()))
        return;
    const auto left = m_reader->ids();
    if (!left) {
        Q_EMIT failed(left.error());
        return;
    }
    QList<EventId> removed;
    std::ranges::set_difference(m_told, *left, std::back_inserter(removed));
    std::erase_if(m_told, [&left](EventId id) { return !std::ranges::binary_search(*left, id); });
    announceRemoved(removed);
}

} // namespace ringback
