// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

#include <functional>

namespace kith::domain {

/// What became of the deals that were in a stage, and how long it took.
struct SimulatedStage
{
    double chance = 0;      ///< what the stage itself says, 0 to 1
    QList<double> wonDays;  ///< of each deal that was won: days from entering the stage until then
    QList<double> lostDays; ///< the same of those that were lost
};

struct SimulatedDeal
{
    double amount = 0;  ///< any unit; results have the same
    int stage = 0;      ///< index into the stages
    double ageDays = 0; ///< since it entered its stage
};

/// What a simulation starts from. Days are of 24 hours.
struct SimulationGround
{
    QList<SimulatedStage> stages;
    QList<SimulatedDeal> deals; ///< those that are open
    double won = 0;             ///< in the period so far
    double daysLeft = 0;        ///< of the period
    qint64 closed = 0;          ///< deals that were learned from

    /// Deals that are not there yet: how many a day have come, and what became of such.
    double newPerDay = 0;
    SimulatedStage fresh;     ///< counted from when they were made
    QList<double> wonAmounts; ///< what won deals were worth
};

struct SimulationResult
{
    struct Bar
    {
        double from = 0;
        double to = 0;
        int runs = 0;
    };

    int runs = 0;
    double p10 = 0; ///< in one of ten runs less was won
    double p50 = 0;
    double p90 = 0;
    double mean = 0;
    double won = 0;       ///< that is certain: won already
    double meanOfNew = 0; ///< part of the mean that comes from deals that are not there yet
    QList<Bar> histogram; ///< bars of equal width from the least to the most
};

/// What may be won by the end of a period, by trying many times (Monte Carlo).
///
/// In each run every open deal is won in time, or not. Its chance follows from the deals that were in the
/// same stage: p, the share of them that was won, and how long it took. A deal that has been in its stage for
/// a days and has h days left is won in time with
///   p (F(a + h) - F(a)) / (p (1 - F(a)) + (1 - p) (1 - G(a))),
/// F and G being the shares of the won and of the lost that were decided within so many days of entering the
/// stage (each with one more case that takes for ever). So a deal that lies longer than won ones ever did
/// counts little. p is drawn anew in each run from the beta distribution Beta(won + k c, lost + k (1 - c)): c
/// is the stage's own probability, which counts like k = 20 deals, so that few cases say little; and as all
/// deals of a stage share it, a run may be good or bad as a whole (Gelman et al., Bayesian Data Analysis,
/// 2.4). A stage with fewer than ten won deals takes the days of all deals from when they were made.
///
/// Deals that are not there yet come as often as lately (Poisson), and what they bring is drawn from what won
/// deals were worth.
class MonteCarlo
{
public:
    static constexpr int Runs = 10'000;
    static constexpr int MinClosed = 50;    ///< deals it takes to learn from
    static constexpr int StageCounts = 20;  ///< k
    static constexpr int MinDurations = 10; ///< won deals whose days say something
    static constexpr int Bars = 30;

    /// The same ground and seed give the same result. Throws Problem(Invalid) that says how many deals are
    /// missing when there are fewer than MinClosed, Problem(Cancelled) when `isCancelled` says so.
    static SimulationResult run(const SimulationGround &ground, quint64 seed, int runs = Runs,
                                const std::function<bool()> &isCancelled = {});

    /// Chance that a deal is won in time, with p at its mean; 0 to 1.
    static double chance(const SimulationGround &ground, const SimulatedDeal &deal);
};

} // namespace kith::domain
