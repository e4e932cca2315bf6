// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/goalpace.h"
#include "models/records/exchangerates.h"
#include "models/storage/changeset.h"

#include <QFuture>
#include <QHash>
#include <QList>

#include <optional>

namespace kith::storage {
class Session;
}

namespace kith::records {

class Records;
using base::RecordId;

/// Whose quota it is.
struct QuotaHolder
{
    enum class Kind { User, Team, All };
    Kind kind = Kind::All;
    RecordId id; ///< null for All
    bool operator==(const QuotaHolder &) const = default;
};

/// What is to be won, from the goals for value won. Minor units of the base currency.
///
/// A month has the goal for its month that holds in it; else a third of that for a quarter, else a twelfth of
/// that for a year, cent by cent so that the months add up. Of several the one that begins last counts. Days
/// that are no whole month have their share of it.
class Quotas
{
public:
    static Quotas read(storage::Session &session);

    /// Nothing when there is no goal in any of the days.
    std::optional<qint64> of(const QuotaHolder &holder, const domain::GoalPace::Period &days) const;

    /// That of everybody together where there is one, else those of all people, else those of all teams.
    std::optional<qint64> total(const domain::GoalPace::Period &days) const;

    /// Of a team: its own, else those of its members.
    std::optional<qint64> ofTeam(RecordId team, const QVariantList &members,
                                 const domain::GoalPace::Period &days) const;

    /// Who has a goal, in any time.
    QList<QuotaHolder> holders(QuotaHolder::Kind kind) const;

    struct Goal
    {
        RecordId id;
        QuotaHolder holder;
        int months = 1; ///< 1, 3 or 12
        QDate from;     ///< invalid: always
        QDate to;
        qint64 minor = 0; ///< in `currency`
        QString currency;

        bool holdsIn(QDate month) const;
        bool isOnly(QDate month) const; ///< a monthly goal for this month alone
    };

    /// The goal that a month's quota comes from; null when there is none.
    const Goal *goalFor(const QuotaHolder &holder, QDate month) const;
    std::optional<qint64> ofMonth(const QuotaHolder &holder, QDate month) const;

private:
    explicit Quotas(ExchangeRates rates) : m_rates(std::move(rates)) {}

    ExchangeRates m_rates;
    QList<Goal> m_goals;
};

/// One place of the table of quotas.
struct QuotaCell
{
    std::optional<qint64> minor; ///< of the base currency
    bool isOwn = false;          ///< set for this month; else it follows from a longer goal
};

struct QuotaLine
{
    QuotaHolder holder;
    QString title;
    QList<QuotaCell> cells; ///< one for each month
};

/// Quotas of people and teams over some months.
struct QuotaSheet
{
    QList<QDate> months; ///< their first days
    QList<QuotaLine> lines;
    QString currency; ///< the base currency
};

struct QuotaEdit
{
    QuotaHolder holder;
    QDate month;
    std::optional<qint64> minor; ///< nothing: no quota of its own any more
};

class QuotaRecords
{
public:
    explicit QuotaRecords(Records &records) : m_records(records) {}

    QFuture<QuotaSheet> sheet(QDate firstMonth, int months);

    /// All of them as one action with one undo. Goals for the month alone are changed, made or removed;
    /// longer ones stay as they are.
    QFuture<storage::Outcome> set(const QList<QuotaEdit> &edits);

    /// The same on a reader's thread.
    static QuotaSheet read(storage::Session &session, QDate firstMonth, int months);
    static QList<storage::RowChange> changes(storage::Session &session, const QList<QuotaEdit> &edits);

private:
    Records &m_records;
};

} // namespace kith::records
