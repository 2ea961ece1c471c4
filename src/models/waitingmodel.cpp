// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/waitingmodel.h"

#include "core/visibletext.h"
#include "vonage/decode.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace ringback {

namespace {

using Clock = WaitingRequest::TimePoint::clock;
using std::chrono::milliseconds;

constexpr milliseconds ShortTime{10'000}; // below, tenths of a second count
constexpr milliseconds QuickTick{100};
constexpr milliseconds SlowTick{500};
constexpr qsizetype LongestParty = 500; // characters

milliseconds untilThen(WaitingRequest::TimePoint end)
{
    return std::max(std::chrono::ceil<milliseconds>(end - Clock::now()), milliseconds(0));
}

QString partyText(const QByteArray &party)
{
    return party.isEmpty() ? WaitingModel::tr("unknown") : visibleLine(party, LongestParty);
}

QString partiesText(const WaitingRequest &request)
{
    if (request.from.isEmpty() && request.to.isEmpty())
        return {};
    return WaitingModel::tr("%1 → %2", "from, to").arg(partyText(request.from), partyText(request.to));
}

/// With its number in the capture, once it has one: what comes from a test looks much alike.
QString kindText(const WaitingRequest &request)
{
    const QString kind = vonage::kindLabel(request.kind);
    return request.event == EventId() ? kind
                                      : WaitingModel::tr("#%1 %2", "number and kind of an event")
                                            .arg(QString::number(request.event.value), kind);
}

QString titleText(const WaitingRequest &request)
{
    const QString kind = kindText(request);
    const QString parties = partiesText(request);
    return parties.isEmpty() ? kind : WaitingModel::tr("%1: %2", "kind, from and to").arg(kind, parties);
}

} // namespace

bool WaitingModel::Row::isForPerson() const
{
    return state == State::Waits && request.waitsFor == WaitingRequest::For::Person;
}

WaitingModel::WaitingModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &WaitingModel::tick);
}

int WaitingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant WaitingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return titleText(row.request);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1. %2", "what waits, what for").arg(titleText(row.request), stateText(row));
    case KindRole:
        return row.state == State::Parked ? tr("%1, parked", "number and kind").arg(kindText(row.request))
                                          : kindText(row.request);
    case PartiesRole:
        return partiesText(row.request);
    case ExchangeRole:
        return QVariant::fromValue(row.request.exchange.value);
    case RemainingRole:
        return row.ticks() ? QVariant::fromValue(qint64(untilThen(row.end).count())) : QVariant();
    case TotalRole:
        return row.ticks() ? QVariant::fromValue(
                   qint64(std::chrono::duration_cast<milliseconds>(row.end - row.begin).count()))
                           : QVariant();
    case OpenRole:
        return row.goes == Goes::Default
            && (row.isForPerson() || (row.state == State::Parked && row.end > Clock::now()));
    case StateTextRole:
        return stateText(row);
    default:
        return {};
    }
}

QString WaitingModel::timeText(milliseconds time)
{
    if (time < ShortTime)
        return tr("%1 s").arg(QLocale().toString(double(time.count()) / 1000, 'f', 1));
    const qint64 seconds = std::chrono::ceil<std::chrono::seconds>(time).count();
    if (seconds < 100)
        return tr("%1 s").arg(seconds);
    return tr("%1:%2 min").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString WaitingModel::stateText(const Row &row)
{
    const QString time = row.ticks() ? timeText(untilThen(row.end)) : QString();
    switch (row.state) {
    case State::Waits:
        break;
    case State::Parked:
        if (row.goes != Goes::Default)
            return tr("Your reply is ready.");
        return untilThen(row.end) > milliseconds(0)
            ? tr("Parked for another %1 at the most.").arg(time)
            : tr("Its time is over; the reply goes out when the caller comes back.");
    case State::TimeIsOver:
        return row.request.atZero
            ? tr("Its time is over. The default reply (%1) has gone out.", "%1: 200 OK")
                  .arg(QString::fromLatin1(statusText(sentStatus(row.request.atZero->reply))))
            : tr("Its time is over.");
    case State::DraftSent:
        return row.goes == Goes::EarlierDraft
            ? tr("An earlier version of your draft has gone out; this one is kept.")
            : tr("Your draft has gone out.");
    case State::SenderGone:
        return tr("The sender has gone.");
    case State::NotBack:
        return tr("The caller did not come back for the reply.");
    case State::NotStored:
        return tr("It could not be saved; its sender was asked to come again.");
    case State::Stopped:
        return tr("Listening has ended.");
    }
    switch (row.request.waitsFor) {
    case WaitingRequest::For::Person:
        if (row.goes == Goes::Draft && !time.isEmpty())
            return tr("Your draft goes out in %1.").arg(time);
        if (row.goes == Goes::EarlierDraft && !time.isEmpty())
            return tr("An earlier version of your draft goes out in %1.").arg(time);
        return time.isEmpty() ? tr("It waits for you.") : tr("It waits for you for another %1.").arg(time);
    case WaitingRequest::For::Delay:
        return tr("A rule answers it in %1.").arg(time);
    case WaitingRequest::For::Nobody:
        break; // it is not here
    }
    return {};
}

void WaitingModel::add(const QList<WaitingRequest> &requests)
{
    QList<Row> rows;
    for (const WaitingRequest &request : requests) {
        if (request.waitsFor == WaitingRequest::For::Nobody)
            continue; // nothing is to be done about it, nor seen until its sender gives up
        const Row row{.request = request, .begin = Clock::now(), .end = request.until};
        const QModelIndex known = indexOf(request.exchange);
        if (!known.isValid()) {
            rows.append(row);
        } else if (m_rows.at(known.row()).state == State::Waits) {
            Row changed = m_rows.at(known.row());
            changed.request = request;
            change(known.row(), changed);
        }
    }
    insert(rows);
    settle();
}

void WaitingModel::addParked(const ParkedCall &call)
{
    const auto left = std::max(call.until - currentTime(), std::chrono::microseconds(0));
    const TimePoint now = Clock::now();
    Row row{.request = {.exchange = call.exchange,
                        .event = call.event,
                        .kind = call.kind,
                        .expects = Expects::Ncco,
                        .from = call.from,
                        .to = call.to,
                        .baseUrl = call.baseUrl,
                        .until = now},
            .state = State::Parked,
            .begin = now,
            .end = now + left};
    const QModelIndex known = indexOf(call.exchange);
    if (known.isValid()) {
        row.request = m_rows.at(known.row()).request;
        row.request.atZero.reset(); // it was parked in its place
        change(known.row(), row);
    } else {
        insert({row});
    }
    settle();
}

void WaitingModel::setWhatGoes(ExchangeId exchange, Goes what)
{
    const QModelIndex known = indexOf(exchange);
    if (!known.isValid() || m_rows.at(known.row()).goes == what)
        return;
    Row row = m_rows.at(known.row());
    row.goes = what;
    change(known.row(), row);
}

WaitingModel::State WaitingModel::stateAfter(LeftDesk::Why why)
{
    switch (why) {
    case LeftDesk::Why::TimeIsOver:
        return State::TimeIsOver;
    case LeftDesk::Why::DraftWentOut:
        return State::DraftSent;
    case LeftDesk::Why::Stopped:
        return State::Stopped;
    case LeftDesk::Why::NotStored:
        return State::NotStored;
    case LeftDesk::Why::Answered:
    case LeftDesk::Why::SenderGone:
        break;
    }
    return State::SenderGone;
}

WaitingModel::State WaitingModel::stateAfter(const ParkedCall &over)
{
    if (over.isGiven)
        return State::DraftSent;
    if (over.isLost)
        return State::NotBack;
    return currentTime() < over.until ? State::SenderGone : State::TimeIsOver;
}

void WaitingModel::setOver(ExchangeId exchange, State why)
{
    const QModelIndex known = indexOf(exchange);
    if (!known.isValid())
        return;
    Row row = m_rows.at(known.row());
    row.state = why;
    change(known.row(), row);
    settle();
}

void WaitingModel::remove(const QSet<ExchangeId> &exchanges)
{
    const auto isMeant = [&](int row) { return exchanges.contains(m_rows.at(row).request.exchange); };
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (!isMeant(last))
            continue;
        int first = last;
        while (first > 0 && isMeant(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    settle();
}

QModelIndex WaitingModel::indexOf(ExchangeId exchange) const
{
    const auto found =
        std::ranges::find_if(m_rows, [exchange](const Row &row) { return row.request.exchange == exchange; });
    return found == m_rows.cend() ? QModelIndex() : index(int(found - m_rows.cbegin()));
}

QModelIndex WaitingModel::indexOf(EventId event) const
{
    const auto found = std::ranges::find(m_rows, event, [](const Row &row) { return row.request.event; });
    return found == m_rows.cend() ? QModelIndex() : index(int(found - m_rows.cbegin()));
}

int WaitingModel::firstForPerson() const
{
    const auto found = std::ranges::find_if(m_rows, &Row::isForPerson);
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int WaitingModel::countParked() const { return int(std::ranges::count(m_rows, State::Parked, &Row::state)); }

QString WaitingModel::summary() const
{
    const int first = firstForPerson();
    if (first < 0) {
        const int parked = countParked();
        return parked > 0 ? tr("Parked: %1").arg(QLocale().toString(parked)) : tr("Nothing waits for you");
    }
    const Row &nearest = m_rows.at(first);
    const QString count = QLocale().toString(m_forPerson);
    return nearest.ticks() ? tr("Waiting: %1, nearest: %2").arg(count, timeText(untilThen(nearest.end)))
                           : tr("Waiting: %1").arg(count);
}

void WaitingModel::insert(const QList<Row> &rows)
{
    const auto isBefore = [](const Row &a, const Row &b) { return a.request.until < b.request.until; };
    QList<Row> sorted = rows;
    std::ranges::stable_sort(sorted, isBefore);
    while (!sorted.isEmpty()) {
        // Those with the same place among the rows come in one go.
        const auto place = std::ranges::upper_bound(std::as_const(m_rows), sorted.constFirst(), isBefore);
        const auto end = place == m_rows.cend()
            ? sorted.cend()
            : std::find_if(sorted.cbegin(), sorted.cend(),
                           [&](const Row &row) { return !isBefore(row, *place); });
        const int first = int(place - m_rows.cbegin());
        const qsizetype count = end - sorted.cbegin();
        beginInsertRows({}, first, first + int(count) - 1);
        m_rows = m_rows.first(first) + sorted.first(count) + m_rows.sliced(first);
        endInsertRows();
        sorted.remove(0, count);
    }
}

void WaitingModel::change(int place, const Row &row)
{
    m_rows[place] = row;
    Q_EMIT dataChanged(index(place), index(place));
}

void WaitingModel::tick()
{
    if (m_rows.isEmpty())
        return;
    Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {RemainingRole});
    settle();
}

void WaitingModel::settle()
{
    m_forPerson = int(std::ranges::count_if(m_rows, &Row::isForPerson));
    const bool ticks = std::ranges::any_of(m_rows, &Row::ticks);
    if (!ticks) {
        m_timer.stop();
        return;
    }
    const bool isNear = std::ranges::any_of(
        m_rows, [](const Row &row) { return row.ticks() && row.end - Clock::now() < ShortTime * 2; });
    const milliseconds interval = isNear ? QuickTick : SlowTick;
    if (!m_timer.isActive() || m_timer.intervalAsDuration() != interval)
        m_timer.start(interval);
}

} // namespace ringback
