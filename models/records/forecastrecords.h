// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/montecarlo.h"
#include "models/records/metricrecords.h"

namespace kith::records {

/// Which forecast is asked for.
struct ForecastQuestion
{
    domain::MetricPeriod period;
    domain::MetricScope scope;
    bool byTeam = false;        ///< lines are teams instead of owners
    domain::Filter filter = {}; ///< of a simulation: over the deals

    friend bool operator==(const ForecastQuestion &, const ForecastQuestion &) = default;
};

/// A forecast as a table: a line for each owner or team, a column for each metric. What stands behind a
/// number is asked for with the query of its column and the keys of its line.
struct ForecastSheet
{
    enum Column { Won, Commit, BestCase, Pipeline, Weighted, Overdue, Quota, Attainment, Pace, Coverage };
    static constexpr int Columns = 10;

    struct Line
    {
        QVariantList keys; ///< empty: the total
        QString title;
        QList<domain::MetricFigure> figures; ///< by Column
        bool isMet = false;                  ///< nothing is missing to the quota
    };

    QList<domain::MetricQuery> queries; ///< by Column; that of Quota is the one of Attainment
    QList<domain::MetricUnit> units;
    QList<Line> lines; ///< those with most won and expected first; people without anything are left out
    Line total;
    QString currency;
    domain::GoalPace::Period period;
    QStringList remarks;
};

/// What a simulation says of a period, and how good such sayings would have been.
struct ForecastSimulation
{
    struct Past
    {
        domain::GoalPace::Period period;
        double p10 = 0;
        double p50 = 0;
        double p90 = 0;
        double actual = 0;
        bool isHit() const { return p10 <= actual && actual <= p90; }
    };

    domain::GoalPace::Period period;
    domain::SimulationResult result; ///< in whole units of the base currency
    QString refusal;                 ///< why there is none; empty: there is one
    qint64 closed = 0;               ///< deals learned from
    qint64 open = 0;                 ///< deals simulated
    QString currency;
    QList<Past> past; ///< back-test: earlier periods as they would have been foretold, the latest first
    int hits() const;
};

/// Forecasts for pages. Futures may fail with base::Problem.
class ForecastRecords
{
public:
    static constexpr int PastPeriods = 8;

    explicit ForecastRecords(Records &records) : m_records(records) {}

    QFuture<ForecastSheet> sheet(const ForecastQuestion &question) const;

    /// Reads the deals and simulates in a thread of its own; cancelled, it stops soon. The period that runs
    /// now is simulated from now on, one that is over from its beginning; one to come is refused.
    QFuture<ForecastSimulation> simulate(const ForecastQuestion &question) const;

    /// The same on a reader's thread.
    static ForecastSheet readSheet(storage::Session &session, const ForecastQuestion &question);

private:
    Records &m_records;
};

/// The deals and what they went through, as a simulation needs them; read once, asked for many moments.
class SimulationHistory
{
public:
    static SimulationHistory read(storage::Session &session, const ForecastQuestion &question);

    /// What was known at a moment (UTC milliseconds), for the days up to `endMs`; `fromMs` is when the period
    /// began.
    domain::SimulationGround ground(qint64 atMs, qint64 fromMs, qint64 endMs) const;

    /// Whole units won from one moment to another.
    double won(qint64 fromMs, qint64 endMs) const;

    /// `isCancelled` may be called from another thread.
    ForecastSimulation simulate(const std::function<bool()> &isCancelled) const;
    /// With its back-test.
    ForecastSimulation run(const std::function<bool()> &isCancelled) const;

private:
    struct Visit
    {
        int stage = 0;
        qint64 enteredMs = 0;
        qint64 leftMs = 0; ///< largest when it lasts
        double amount = 0;
    };
    struct Deal
    {
        qint64 createdMs = 0;
        qint64 closedMs = 0; ///< 0: open
        bool isWon = false;
        double amount = 0;
        QList<Visit> visits; ///< of open stages
    };

    void learn(domain::SimulationGround &ground, qint64 atMs) const;
    QList<domain::GoalPace::Period> pastPeriods() const;

    QList<double> m_chances; ///< of the stages
    QList<Deal> m_deals;
    domain::GoalPace::Period m_period;
    QList<std::pair<qint64, qint64>> m_pastMs; ///< of pastPeriods()
    QList<domain::GoalPace::Period> m_past;
    qint64 m_fromMs = 0;
    qint64 m_endMs = 0;
    qint64 m_nowMs = 0;
    QString m_currency;
};

} // namespace kith::records
