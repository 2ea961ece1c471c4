// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reply/desk.h"
#include "reply/parkedcalls.h"

#include <QAbstractListModel>
#include <QList>
#include <QSet>
#include <QTimer>

#include <optional>

namespace ringback {

/// The requests that wait, nearest deadline first, with those that are over as long as somebody wants to see
/// them. Tells the time that is left while something waits, and sleeps otherwise. GUI thread.
class WaitingModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ExchangeRole = Qt::UserRole + 1,
        KindRole,      ///< which and what it is: "#17 Call to answer", "#17 Call to answer, parked"
        PartiesRole,   ///< "FROM → TO"; empty when it has neither
        RemainingRole, ///< milliseconds; invalid when there is no end, or it is over
        TotalRole,     ///< milliseconds in all, of which these are left
        OpenRole,      ///< whether it waits for a person, parked or not, who has decided nothing yet
        StateTextRole, ///< what it waits for, or why it is over: a sentence
    };
    enum class State : quint8 {
        Waits,
        Parked,
        TimeIsOver,
        DraftSent,
        SenderGone,
        NotBack,
        NotStored,
        Stopped
    };
    enum class Goes : quint8 {
        Default,
        Draft,        ///< of a person
        EarlierDraft, ///< as it was before something was to be said against it, or before it was edited last
    };

    explicit WaitingModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// Requests that wait from now on, or of which more is known. Those that are to get no answer are left
    /// out.
    void add(const QList<WaitingRequest> &requests);
    /// A call that is parked from now on, in the place of its request if that is here.
    void addParked(const ParkedCall &call);
    /// What goes out when the time is over; of a parked call, the draft once its reply is decided.
    void setWhatGoes(ExchangeId exchange, Goes what);
    [[nodiscard]] Goes whatGoes(int row) const { return m_rows.at(row).goes; }
    [[nodiscard]] static State stateAfter(LeftDesk::Why why);
    [[nodiscard]] static State stateAfter(const ParkedCall &over);
    /// It stays, but is over.
    void setOver(ExchangeId exchange, State why);
    void remove(const QSet<ExchangeId> &exchanges);

    [[nodiscard]] QModelIndex indexOf(ExchangeId exchange) const;
    /// Likewise; invalid where no row is of that event.
    [[nodiscard]] QModelIndex indexOf(EventId event) const;
    /// The request of that row, which is there.
    [[nodiscard]] const WaitingRequest &request(int row) const { return m_rows.at(row).request; }
    [[nodiscard]] State state(int row) const { return m_rows.at(row).state; }
    [[nodiscard]] bool isOver(int row) const { return m_rows.at(row).state > State::Parked; }
    [[nodiscard]] bool isForPerson(int row) const { return m_rows.at(row).isForPerson(); }
    /// The first row that waits for a person; -1 when there is none.
    [[nodiscard]] int firstForPerson() const;
    /// How many wait for a person.
    [[nodiscard]] int countForPerson() const { return m_forPerson; }
    [[nodiscard]] int countParked() const;
    /// How many wait, and for how long.
    [[nodiscard]] QString summary() const;

    /// "3.8 s", or "1:07 min"; for what is painted as well as for what is read aloud.
    [[nodiscard]] static QString timeText(std::chrono::milliseconds time);

private:
    using TimePoint = WaitingRequest::TimePoint;
    struct Row
    {
        WaitingRequest request;
        State state = State::Waits;
        TimePoint begin;
        TimePoint end; // of what it waits for now
        Goes goes = Goes::Default;

        [[nodiscard]] bool ticks() const { return state <= State::Parked && end != TimePoint::max(); }
        [[nodiscard]] bool isForPerson() const;
    };

    [[nodiscard]] static QString stateText(const Row &row);
    void insert(const QList<Row> &rows);
    void change(int place, const Row &row);
    void tick();
    /// Counts anew, and makes the clock run if something waits.
    void settle();

    QList<Row> m_rows; // by the deadlines of their requests
    QTimer m_timer;
    int m_forPerson = 0;
};

} // namespace ringback
