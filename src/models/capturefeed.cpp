// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/capturefeed.h"

#include "capture/capturefile.h"
#include "capture/columnloader.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace ringback {

namespace {

// Between two batches: short for eyes. Where each fills a page no row stays to be read, and painting them
// less often leaves the window to its user.
constexpr std::chrono::milliseconds BatchTime{40};
constexpr std::chrono::milliseconds BusyBatchTime{100};
constexpr qint64 RowsAPage = 50;
// All marks and notes are read, however many there are: between two readings so many times as long as one
// takes.
constexpr int RestAfterAnnotations = 20;
constexpr qsizetype RowsABatch = 4'000;
// More than any screen shows, and read before anybody has looked.
constexpr qsizetype RowsAtOnce = 1'000;
// Events of a followed file of which it is looked who decides them; what is older never is decided.
constexpr size_t MostUndecided = 1'000;

} // namespace

CaptureFeed::CaptureFeed(QObject *parent)
    : QObject(parent)
    , m_timer(this)
    , m_annotationsTimer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CaptureFeed::read);
    m_annotationsTimer.setSingleShot(true);
    connect(&m_annotationsTimer, &QTimer::timeout, this, &CaptureFeed::readLater);
}

CaptureFeed::~CaptureFeed() = default;

void CaptureFeed::open(const QString &path, News news)
{
    m_isReplaced = false; // what lies there may be none yet: the next change tells
    const auto file = system::fileIdentity(path);
    auto reader = CaptureReader::open(path);
    if (!reader) {
        Q_EMIT failed(reader.error());
        return;
    }
    const auto before = std::exchange(m_reader, std::move(*reader));
    m_watcher.reset();
    if (news == News::FromFile) {
        m_file = file;
        m_isReaders = true;
        m_watcher = std::make_unique<QFileSystemWatcher>();
        connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, &CaptureFeed::readLater);
        connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, &CaptureFeed::readLater);
        watch();
        m_writer = writerOf(m_reader->path());
        Q_EMIT writerChanged(m_writer);
    }
    if (before)
        readAgain();
    else
        load();
}

void CaptureFeed::load()
{
    m_told.clear();
    m_undecided.clear();
    if (m_watcher) {
        const auto annotations = m_reader->annotations();
        m_annotations = annotations ? *annotations : QHash<EventId, Annotation>();
    }
    const qint64 total = m_reader->count();
    Q_EMIT loading(0, total);
    qint64 rows = 0;
    QList<ColumnRow> newest;
    const auto done = m_reader->forEachRow({}, Order::NewestFirst, [&](const ColumnRow &row) {
        newest.append(row);
        return newest.size() < RowsAtOnce && !m_cancelled.load(std::memory_order_relaxed);
    });
    bool isWhole = done.has_value();
    if (!done)
        Q_EMIT failed(done.error());
    if (!newest.isEmpty()) {
        std::ranges::reverse(newest);
        m_last = newest.constLast().id;
        Q_EMIT rowsRead(newest);
        rows = newest.size();
        isWhole = readOlder(newest.constFirst().id, rows) && isWhole;
        for (const ColumnRow &row : std::as_const(newest))
            noteTold(row.id, !row.decidedBy.isEmpty());
    }
    Q_EMIT loaded(isWhole || rows >= total); // all are there, though not all that belongs to them
    readNew();                               // what came meanwhile
}

bool CaptureFeed::readOlder(EventId first, qint64 &rows)
{
    auto older = std::make_shared<ColumnIndex>();
    const auto done = loadColumns(*m_reader, {.last = {first.value - 1}}, *older,
                                  [this, total = m_reader->count()](qsizetype read) {
                                      Q_EMIT loading(read, total);
                                      return !m_cancelled.load(std::memory_order_relaxed);
                                  });
    if (!done)
        Q_EMIT failed(done.error());
    rows += older->rowCount();
    for (qsizetype row = 0; row < older->rowCount(); ++row)
        noteTold(older->idAt(row), !older->text(TextColumn::DecidedBy, row).isEmpty());
    if (older->rowCount() > 0)
        Q_EMIT olderRead(older);
    return done.has_value();
}

void CaptureFeed::noteTold(EventId id, bool isDecided)
{
    m_changed.remove(id);
    if (!m_watcher)
        return;
    m_told.push_back(id);
    if (!isDecided)
        m_undecided.insert(id);
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
        m_undecided.erase(id);
    Q_EMIT rowsRemoved(ids);
}

void CaptureFeed::readAgain()
{
    m_last = {};
    Q_EMIT startsAgain();
    load();
}

void CaptureFeed::readLater()
{
    if (m_reader && !m_isReplaced && !m_timer.isActive())
        m_timer.start(m_isBusy ? BusyBatchTime : BatchTime);
}

void CaptureFeed::read()
{
    if (m_watcher) {
        watch();
        if (!checkFile())
            return;
        checkWriter();
    }
    // What changes while new ones are read is new to the list only afterwards.
    const EventId before = m_last;
    readNew();
    m_isBusy = m_last.value - before.value > RowsAPage;
    readChanged();
    readRemoved();
    readAnnotations();
}

bool CaptureFeed::checkFile()
{
    const auto file = system::fileIdentity(m_reader->path());
    const bool isSame = file == m_file;
    if (isSame && m_isReaders && !m_reader->isOutdated())
        return file.has_value();
    m_file = file;
    m_isReaders = false;
    const auto another = CaptureReader::open(m_reader->path());
    if (another) {
        m_isReplaced = true;
        Q_EMIT replaced();
        return false;
    }
    if (!isSame) // it may be on its way, such as a slow copy: it is tried with each change, and told once
        Q_EMIT failed(another.error());
    return isSame && file.has_value() && !m_reader->isOutdated();
}

void CaptureFeed::checkWriter()
{
    auto writer = writerOf(m_reader->path());
    if (writer == m_writer)
        return;
    m_writer = std::move(writer);
    Q_EMIT writerChanged(m_writer);
}

void CaptureFeed::readNew()
{
    while (!m_cancelled.load(std::memory_order_relaxed) && readBatch()) { }
}

bool CaptureFeed::readBatch()
{
    if (m_last.value == std::numeric_limits<qint64>::max())
        return false;
    QList<ColumnRow> rows;
    const auto done =
        m_reader->forEachRow({.first = {m_last.value + 1}}, Order::OldestFirst, [&](const ColumnRow &row) {
            m_last = row.id;
            noteTold(row.id, !row.decidedBy.isEmpty());
            rows.append(row);
            return rows.size() < RowsABatch && !m_cancelled.load(std::memory_order_relaxed);
        });
    if (!rows.isEmpty())
        Q_EMIT rowsRead(rows);
    if (!done)
        Q_EMIT failed(done.error());
    return rows.size() >= RowsABatch;
}

void CaptureFeed::readChanged()
{
    const QSet<EventId> announced = std::exchange(m_changed, {});
    std::set<EventId> either(announced.cbegin(), announced.cend());
    either.insert(m_undecided.cbegin(), m_undecided.cend());
    const QList<EventId> ids(either.cbegin(), either.cend());
    QList<ColumnRow> rows;
    std::optional<CaptureError> error;
    // Replies follow each other as their requests did, so that runs of ids are long.
    for (qsizetype begin = 0; begin < ids.size();) {
        qsizetype end = begin + 1;
        while (end < ids.size() && ids.at(end).value == ids.at(end - 1).value + 1)
            ++end;
        const auto done = m_reader->forEachRow({.first = ids.at(begin), .last = ids.at(end - 1)},
                                               Order::OldestFirst, [&](const ColumnRow &row) {
                                                   const bool isDecided = !row.decidedBy.isEmpty();
                                                   if (isDecided)
                                                       m_undecided.erase(row.id);
                                                   if (isDecided || announced.contains(row.id))
                                                       rows.append(row);
                                                   return true;
                                               });
        if (!done) {
            error = done.error();
            // What is damaged stays so: it is not asked for again.
            for (qsizetype i = begin; i < end && error->kind == CaptureError::Kind::Damaged; ++i)
                m_undecided.erase(ids.at(i));
        }
        begin = end;
    }
    if (error)
        Q_EMIT failed(*error);
    while (m_undecided.size() > MostUndecided)
        m_undecided.erase(m_undecided.begin());
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

void CaptureFeed::readAnnotations()
{
    if (!m_watcher)
        return;
    if (m_isBusy) {
        readLater();
        return;
    }
    if (!m_annotationsRest.hasExpired()) {
        if (!m_annotationsTimer.isActive())
            m_annotationsTimer.start(std::chrono::milliseconds(m_annotationsRest.remainingTime()));
        return;
    }
    QElapsedTimer reading;
    reading.start();
    auto annotations = m_reader->annotations();
    if (!annotations) {
        Q_EMIT failed(annotations.error());
        return;
    }
    QHash<EventId, Annotation> changed;
    for (auto known = m_annotations.cbegin(); known != m_annotations.cend(); ++known) {
        if (!annotations->contains(known.key()))
            changed.insert(known.key(), {});
    }
    for (auto found = annotations->cbegin(); found != annotations->cend(); ++found) {
        if (m_annotations.value(found.key()) != *found)
            changed.insert(found.key(), *found);
    }
    m_annotations = std::move(*annotations);
    m_annotationsRest.setRemainingTime(RestAfterAnnotations * reading.elapsed());
    if (!changed.isEmpty())
        Q_EMIT annotationsChanged(changed);
}

} // namespace ringback
