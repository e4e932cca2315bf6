// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/montecarlo.h"

#include "models/base/problem.h"
#include "models/domain/metric.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace kith::domain {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

namespace {

struct MonteCarloText
{
    Q_DECLARE_TR_FUNCTIONS(MonteCarlo)
};

/// The parts of a deal's chance that do not change from run to run.
struct Odds
{
    float inTime = 0; ///< F(a + h) - F(a)
    float stillWon = 1;
    float stillLost = 1;
};

/// Days of the won and of the lost, in order.
struct Days
{
    std::vector<double> won;
    std::vector<double> lost;

    explicit Days(const SimulatedStage &stage)
        : won(stage.wonDays.cbegin(), stage.wonDays.cend())
        , lost(stage.lostDays.cbegin(), stage.lostDays.cend())
    {
        std::sort(won.begin(), won.end());
        std::sort(lost.begin(), lost.end());
    }

    /// Share that was decided within so many days; one more case takes for ever.
    static double decided(const std::vector<double> &days, double within)
    {
        const auto end = std::upper_bound(days.cbegin(), days.cend(), within);
        return double(end - days.cbegin()) / double(days.size() + 1);
    }

    Odds odds(double age, double left) const
    {
        const double now = decided(won, age);
        Odds odds;
        odds.inTime = float(left > 0 ? decided(won, age + left) - now : 0);
        odds.stillWon = float(1 - now);
        odds.stillLost = float(1 - decided(lost, age));
        return odds;
    }
};

struct Beta
{
    double a = 1;
    double b = 1;

    explicit Beta(const SimulatedStage &stage)
        : a(double(stage.wonDays.size()) + MonteCarlo::StageCounts * std::clamp(stage.chance, 0.0, 1.0))
        , b(double(stage.lostDays.size()) +
            MonteCarlo::StageCounts * (1 - std::clamp(stage.chance, 0.0, 1.0)))
    {
    }

    double mean() const { return a / (a + b); }

    double draw(std::mt19937_64 &random) const
    {
        if (a <= 0 || b <= 0)
            return a <= 0 ? 0 : 1;
        const double x = std::gamma_distribution<double>(a, 1)(random);
        const double y = std::gamma_distribution<double>(b, 1)(random);
        return x + y > 0 ? x / (x + y) : mean();
    }
};

/// All that the runs go by, laid out so that the loop over the deals has nothing else to look at.
class Plan
{
public:
    explicit Plan(const SimulationGround &ground) : m_fresh(ground.fresh)
    {
        std::vector<Days> days;
        for (const SimulatedStage &stage : ground.stages) {
            days.emplace_back(stage.wonDays.size() < MonteCarlo::MinDurations ? ground.fresh : stage);
            m_chances.emplace_back(stage);
        }
        // By stage, so that a run needs one p for each stretch of deals.
        std::vector<SimulatedDeal> deals(ground.deals.cbegin(), ground.deals.cend());
        std::stable_sort(
            deals.begin(), deals.end(),
            [](const SimulatedDeal &left, const SimulatedDeal &right) { return left.stage < right.stage; });
        for (const SimulatedDeal &deal : deals) {
            const Odds odds = days.at(std::size_t(deal.stage)).odds(deal.ageDays, ground.daysLeft);
            m_amount.push_back(deal.amount);
            m_inTime.push_back(odds.inTime);
            m_stillWon.push_back(odds.stillWon);
            m_stillLost.push_back(odds.stillLost);
            m_stage.push_back(deal.stage);
        }
        const Days cycle(ground.fresh);
        const int whole = int(std::ceil(std::max(ground.daysLeft, 0.0)));
        for (int day = 0; day < whole; ++day) // those that come in the middle of each day
            m_newInTime += Days::decided(cycle.won, ground.daysLeft - day - 0.5);
        m_newInTime *= ground.newPerDay;
        m_values.assign(ground.wonAmounts.cbegin(), ground.wonAmounts.cend());
    }

    /// What the open deals bring in one run.
    double open(std::mt19937_64 &random) const
    {
        double sum = 0;
        const std::size_t count = m_amount.size();
        std::size_t i = 0;
        while (i < count) {
            const int stage = m_stage[i];
            const auto p = float(m_chances[std::size_t(stage)].draw(random));
            for (; i < count && m_stage[i] == stage; ++i) {
                // 24 bits fill what a float can tell apart; the highest are the best of the generator
                const float drawn = float(random() >> 40) * 0x1p-24F;
                const float all = p * m_stillWon[i] + (1 - p) * m_stillLost[i];
                sum += drawn * all < p * m_inTime[i] ? m_amount[i] : 0;
            }
        }
        return sum;
    }

    double fresh(std::mt19937_64 &random) const
    {
        if (m_newInTime <= 0 || m_values.empty())
            return 0;
        const double expected = m_newInTime * m_fresh.draw(random);
        if (expected <= 0)
            return 0;
        const int count = std::poisson_distribution<int>(expected)(random);
        double sum = 0;
        for (int i = 0; i < count; ++i)
            sum += m_values[std::size_t(random() % m_values.size())];
        return sum;
    }

private:
    std::vector<Beta> m_chances;
    std::vector<double> m_amount;
    std::vector<float> m_inTime;
    std::vector<float> m_stillWon;
    std::vector<float> m_stillLost;
    std::vector<int> m_stage;
    Beta m_fresh;
    double m_newInTime = 0; ///< deals that would be won in time if every one were won
    std::vector<double> m_values;
};

QList<SimulationResult::Bar> histogramOf(const std::vector<double> &sorted)
{
    const double least = sorted.front();
    const double width = (sorted.back() - least) / MonteCarlo::Bars;
    QList<SimulationResult::Bar> bars;
    if (width <= 0) {
        bars.append({least, least, int(sorted.size())});
        return bars;
    }
    for (int i = 0; i < MonteCarlo::Bars; ++i)
        bars.append({least + width * i, least + width * (i + 1), 0});
    for (const double value : sorted)
        ++bars[std::clamp(int((value - least) / width), 0, MonteCarlo::Bars - 1)].runs;
    return bars;
}

} // namespace

SimulationResult MonteCarlo::run(const SimulationGround &ground, quint64 seed, int runs,
                                 const std::function<bool()> &isCancelled)
{
    if (ground.closed < MinClosed)
        throw Problem(
            ProblemKind::Invalid,
            MonteCarloText::tr("The simulation learns from how deals ended before. It takes %1 closed deals, "
                               "and there are %2. Close more deals, or import those of earlier years.")
                .arg(MinClosed)
                .arg(ground.closed));
    constexpr int stride = 128;
    const Plan plan(ground);
    std::mt19937_64 random(seed);
    std::vector<double> sums(std::size_t(std::max(runs, 1)));
    double fromNew = 0;
    double all = 0;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (i % stride == 0 && isCancelled && isCancelled())
            throw Problem(ProblemKind::Cancelled, MonteCarloText::tr("The simulation was cancelled."));
        const double added = plan.fresh(random);
        sums[i] = ground.won + plan.open(random) + added;
        fromNew += added;
        all += sums[i];
    }
    std::sort(sums.begin(), sums.end());
    const QList<double> values(sums.cbegin(), sums.cend());
    SimulationResult result;
    result.runs = int(sums.size());
    result.p10 = quantileOf(values, 0.1).value_or(0);
    result.p50 = quantileOf(values, 0.5).value_or(0);
    result.p90 = quantileOf(values, 0.9).value_or(0);
    result.mean = all / double(sums.size());
    result.won = ground.won;
    result.meanOfNew = fromNew / double(sums.size());
    result.histogram = histogramOf(sums);
    return result;
}

double MonteCarlo::chance(const SimulationGround &ground, const SimulatedDeal &deal)
{
    const SimulatedStage &stage = ground.stages.at(deal.stage);
    const Days days(stage.wonDays.size() < MinDurations ? ground.fresh : stage);
    const Odds odds = days.odds(deal.ageDays, ground.daysLeft);
    const double p = Beta(stage).mean();
    const double all = p * double(odds.stillWon) + (1 - p) * double(odds.stillLost);
    return all > 0 ? p * double(odds.inTime) / all : 0;
}

} // namespace kith::domain
