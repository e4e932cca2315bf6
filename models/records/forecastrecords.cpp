// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/forecastrecords.h"

#include "models/base/problem.h"
#include "models/records/pipelinereaders.h"
#include "models/records/records.h"
#include "models/records/recordtext.h"
#include "models/storage/store.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <limits>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::GoalPace;
using domain::MetricPeriod;
using domain::MetricQuery;
using domain::SimulationGround;
using storage::Session;

namespace {

constexpr double MsPerDay = 86'400'000;
constexpr qint64 YearMs = 365LL * 86'400'000;
constexpr int LearnYears = 2;
constexpr int PastRuns = 2'000;

quint64 simulationSeed(const GoalPace::Period &period)
{
    return quint64(period.first.toJulianDay());
}

MetricQuery ask(const ForecastQuestion &question, const char *metric)
{
    MetricQuery query;
    query.metric = metric;
    query.period = question.period;
    query.scope = question.scope;
    query.by = {{question.byTeam ? "team"_ba : "owner"_ba, domain::DateUnit::Month}};
    return query;
}

ForecastSheet::Line &lineOf(QList<ForecastSheet::Line> &lines, const MetricCell &cell)
{
    const auto same = std::find_if(lines.begin(), lines.end(), [&](const ForecastSheet::Line &line) {
        return keyName(line.keys) == keyName(cell.keys);
    });
    if (same != lines.end())
        return *same;
    ForecastSheet::Line line;
    line.keys = cell.keys;
    line.title = cell.titles.value(0);
    line.figures.resize(ForecastSheet::Columns);
    lines.append(line);
    return lines.last();
}

/// The quota as an amount, from an attainment.
domain::MetricFigure quotaFigure(const domain::MetricFigure &attainment, const domain::MetricFigure &like)
{
    domain::MetricFigure figure;
    if (attainment.bottom <= 0)
        return figure;
    figure.exact = attainment.bottom;
    figure.n = attainment.n;
    figure.number = like.number.value_or(0);
    return figure;
}

} // namespace

ForecastSheet ForecastRecords::readSheet(Session &session, const ForecastQuestion &question)
{
    static constexpr std::array<const char *, ForecastSheet::Columns> metrics{
        "won_value",         "forecast_commit",  "forecast_best_case", "forecast_pipeline",
        "forecast_weighted", "forecast_overdue", "quota_attainment",   "quota_attainment",
        "quota_pace",        "pipeline_coverage"};
    const MetricGround ground(session);
    ForecastSheet sheet;
    sheet.total.figures.resize(ForecastSheet::Columns);
    for (int i = 0; i < ForecastSheet::Columns; ++i) {
        MetricQuery query = ask(question, metrics[std::size_t(i)]);
        if (i == ForecastSheet::Overdue && ground.days(question.period).end > ground.today)
            query.period = MetricPeriod::all(); // what is late now, from whatever period
        const MetricAnswer answer = MetricRecords::read(session, query);
        sheet.queries.append(query);
        sheet.units.append(i == ForecastSheet::Quota ? domain::MetricUnit::Money : answer.metric.unit);
        if (i == ForecastSheet::Won) {
            sheet.period = answer.period;
            sheet.currency = answer.currency;
        }
        const auto put = [&](ForecastSheet::Line &line, const domain::MetricFigure &figure) {
            line.figures[i] = figure;
            if (i == ForecastSheet::Quota) {
                domain::MetricFigure whole;
                whole.number = pipeline::wholeOf(ground, figure.bottom);
                line.figures[i] = quotaFigure(figure, whole);
            }
            if (i == ForecastSheet::Coverage)
                line.isMet = figure.bottom > 0 && !figure.isKnown();
        };
        put(sheet.total, answer.total);
        for (const MetricCell &cell : answer.cells)
            put(lineOf(sheet.lines, cell), cell.figure);
        for (const QString &remark : answer.remarks) {
            if (i <= ForecastSheet::Overdue && !sheet.remarks.contains(remark))
                sheet.remarks.append(remark);
        }
    }
    sheet.lines.removeIf([](const ForecastSheet::Line &line) {
        return std::all_of(
            line.figures.cbegin(), line.figures.cend(),
            [](const domain::MetricFigure &figure) { return figure.n == 0 && figure.exact == 0; });
    });
    std::stable_sort(sheet.lines.begin(), sheet.lines.end(),
                     [](const ForecastSheet::Line &left, const ForecastSheet::Line &right) {
                         const bool isLeft = !left.keys.constFirst().isNull();
                         const bool isRight = !right.keys.constFirst().isNull();
                         if (isLeft != isRight)
                             return isLeft;
                         return left.figures.at(ForecastSheet::Pipeline).exact >
                                right.figures.at(ForecastSheet::Pipeline).exact;
                     });
    return sheet;
}

QFuture<ForecastSheet> ForecastRecords::sheet(const ForecastQuestion &question) const
{
    return m_records.store().read([question](Session &session) { return readSheet(session, question); });
}

QFuture<ForecastSimulation> ForecastRecords::simulate(const ForecastQuestion &question) const
{
    const auto promise = std::make_shared<QPromise<ForecastSimulation>>();
    promise->start();
    const auto guarded = [promise](const auto &fn) {
        try {
            fn();
        } catch (const QException &error) {
            promise->setException(error);
            promise->finish();
        }
    };
    m_records.store()
        .read([question](Session &session) {
            return std::make_shared<const SimulationHistory>(SimulationHistory::read(session, question));
        })
        .then([promise, guarded](QFuture<std::shared_ptr<const SimulationHistory>> read) {
            guarded([&] {
                const auto history = read.result();
                QThreadPool::globalInstance()->start([promise, guarded, history] {
                    guarded([&] {
                        promise->addResult(history->run([promise] { return promise->isCanceled(); }));
                        promise->finish();
                    });
                });
            });
        });
    return promise->future();
}

int ForecastSimulation::hits() const
{
    return int(std::count_if(past.cbegin(), past.cend(), [](const Past &one) { return one.isHit(); }));
}

SimulationHistory SimulationHistory::read(Session &session, const ForecastQuestion &question)
{
    const MetricGround ground(session);
    SimulationHistory history;
    history.m_period = ground.days(question.period);
    history.m_nowMs = ground.nowMs;
    history.m_currency = ground.organisation.baseCurrency;
    if (!history.m_period.first.isValid() || !history.m_period.end.isValid())
        throw Problem(ProblemKind::Invalid, Text::tr("Choose a period with a beginning and an end."));
    history.m_fromMs = ground.beginOf(history.m_period.first);
    history.m_endMs = ground.beginOf(history.m_period.end);
    for (const GoalPace::Period &past : history.pastPeriods()) {
        history.m_past.append(past);
        history.m_pastMs.append({ground.beginOf(past.first), ground.beginOf(past.end)});
    }
    QHash<qint64, int> stages;
    QSqlQuery &stage = session.run(u"SELECT id, probability FROM stage WHERE kind = 'open' ORDER BY id"_s);
    while (stage.next()) {
        stages.insert(stage.value(0).toLongLong(), int(history.m_chances.size()));
        history.m_chances.append(stage.value(1).toDouble() / 100);
    }
    stage.finish();

    MetricQuery everything;
    everything.metric = "created_deals"_ba;
    everything.scope = question.scope;
    everything.filter = question.filter;
    const SqlText where = pipeline::condition(ground, everything, {});
    const auto worth = [&](const QVariant &minor, const QVariant &currency) {
        return pipeline::wholeOf(
            ground, ground.rates.toBase(minor.toLongLong(), currency.toString(), ground.today).value_or(0));
    };
    QHash<qint64, qsizetype> places;
    QSqlQuery &row = session.run(
        u"SELECT t.id, t.created_at, t.status, t.closed_at, t.amount_minor, t.currency, t.amount_base_minor, "
        "t.base_currency FROM deal AS t WHERE "_s +
            where.sql,
        where.values);
    while (row.next()) {
        Deal deal;
        deal.createdMs = row.value(1).toLongLong();
        deal.isWon = row.value(2).toString() == "won"_L1;
        deal.closedMs = row.value(3).toLongLong();
        const bool isKnown = !row.value(6).isNull() && row.value(7).toString() == history.m_currency;
        deal.amount = isKnown ? pipeline::wholeOf(ground, row.value(6).toLongLong())
                              : worth(row.value(4), row.value(5));
        places.insert(row.value(0).toLongLong(), history.m_deals.size());
        history.m_deals.append(deal);
    }
    row.finish();
    QSqlQuery &visit =
        session.run(u"SELECT deal_id, to_stage_id, entered_at, left_at, amount_minor_at, currency_at "
                    "FROM deal_stage_history WHERE status_after = 'open'"_s);
    while (visit.next()) {
        const auto at = places.constFind(visit.value(0).toLongLong());
        const auto in = stages.constFind(visit.value(1).toLongLong());
        if (at == places.cend() || in == stages.cend())
            continue;
        Deal &deal = history.m_deals[*at];
        deal.visits.append(
            {*in, visit.value(2).toLongLong(),
             visit.value(3).isNull() ? std::numeric_limits<qint64>::max() : visit.value(3).toLongLong(),
             visit.value(4).isNull() ? deal.amount : worth(visit.value(4), visit.value(5))});
    }
    visit.finish();
    return history;
}

QList<GoalPace::Period> SimulationHistory::pastPeriods() const
{
    const QDate first = m_period.first;
    const QDate end = m_period.end;
    const int months = (end.year() - first.year()) * 12 + end.month() - first.month();
    const bool isMonths = months > 0 && first.addMonths(months) == end;
    QList<GoalPace::Period> periods;
    for (int i = 1; i <= ForecastRecords::PastPeriods; ++i) {
        if (isMonths)
            periods.append({first.addMonths(-months * i), first.addMonths(-months * (i - 1))});
        else
            periods.append(
                {first.addDays(-first.daysTo(end) * i), first.addDays(-first.daysTo(end) * (i - 1))});
    }
    return periods;
}

void SimulationHistory::learn(SimulationGround &ground, qint64 atMs) const
{
    const qint64 since = atMs - LearnYears * YearMs;
    qint64 made = 0;
    qint64 earliest = atMs;
    qint64 won = 0;
    for (const Deal &deal : m_deals) {
        if (deal.createdMs >= atMs - YearMs && deal.createdMs < atMs) {
            ++made;
            earliest = std::min(earliest, deal.createdMs);
        }
        if (deal.closedMs == 0 || deal.closedMs >= atMs || deal.closedMs < since)
            continue;
        ++ground.closed;
        const auto days = [&](qint64 from) {
            return double(std::max(deal.closedMs - from, qint64(0))) / MsPerDay;
        };
        const auto listOf = [&](domain::SimulatedStage &stage) -> QList<double> & {
            return deal.isWon ? stage.wonDays : stage.lostDays;
        };
        listOf(ground.fresh).append(days(deal.createdMs));
        if (deal.isWon) {
            ++won;
            ground.wonAmounts.append(deal.amount);
        }
        QHash<int, qint64> entered; // the first time
        for (const Visit &visit : deal.visits) {
            if (visit.enteredMs >= deal.closedMs && visit.leftMs > deal.closedMs)
                continue; // reopened since
            const auto known = entered.constFind(visit.stage);
            entered.insert(visit.stage,
                           known == entered.cend() ? visit.enteredMs : std::min(*known, visit.enteredMs));
        }
        for (auto stage = entered.cbegin(); stage != entered.cend(); ++stage)
            listOf(ground.stages[stage.key()]).append(days(stage.value()));
    }
    ground.fresh.chance = ground.closed > 0 ? double(won) / double(ground.closed) : 0;
    // A year, or since there are deals.
    ground.newPerDay = made > 0 ? double(made) / std::max(double(atMs - earliest) / MsPerDay, 30.0) : 0;
}

SimulationGround SimulationHistory::ground(qint64 atMs, qint64 fromMs, qint64 endMs) const
{
    SimulationGround ground;
    for (const double chance : m_chances)
        ground.stages.append({chance, {}, {}});
    learn(ground, atMs);
    ground.won = won(fromMs, atMs);
    ground.daysLeft = double(std::max(endMs - atMs, qint64(0))) / MsPerDay;
    for (const Deal &deal : m_deals) {
        if (deal.createdMs >= atMs || (deal.closedMs != 0 && deal.closedMs < atMs))
            continue;
        const Visit *now = nullptr;
        qint64 entered = atMs;
        for (const Visit &visit : deal.visits) {
            if (visit.enteredMs <= atMs && visit.leftMs > atMs)
                now = &visit;
        }
        if (!now)
            continue;
        for (const Visit &visit : deal.visits) {
            if (visit.stage == now->stage)
                entered = std::min(entered, visit.enteredMs);
        }
        ground.deals.append({now->amount, now->stage, double(atMs - entered) / MsPerDay});
    }
    return ground;
}

double SimulationHistory::won(qint64 fromMs, qint64 endMs) const
{
    double sum = 0;
    for (const Deal &deal : m_deals)
        sum += deal.isWon && deal.closedMs >= fromMs && deal.closedMs < endMs ? deal.amount : 0;
    return sum;
}

ForecastSimulation SimulationHistory::simulate(const std::function<bool()> &isCancelled) const
{
    ForecastSimulation simulation;
    simulation.period = m_period;
    simulation.currency = m_currency;
    if (m_fromMs > m_nowMs) {
        simulation.refusal = Text::tr("The simulation looks at the period that runs now. Choose one that has "
                                      "begun.");
        return simulation;
    }
    const qint64 atMs = m_endMs > m_nowMs ? m_nowMs : m_fromMs;
    const SimulationGround now = ground(atMs, m_fromMs, m_endMs);
    simulation.closed = now.closed;
    simulation.open = now.deals.size();
    try {
        simulation.result =
            domain::MonteCarlo::run(now, simulationSeed(m_period), domain::MonteCarlo::Runs, isCancelled);
    } catch (const Problem &problem) {
        if (problem.kind() != ProblemKind::Invalid)
            throw;
        simulation.refusal = problem.sentence();
    }
    return simulation;
}

ForecastSimulation SimulationHistory::run(const std::function<bool()> &isCancelled) const
{
    ForecastSimulation simulation = simulate(isCancelled);
    if (!simulation.refusal.isEmpty())
        return simulation;
    for (qsizetype i = 0; i < m_past.size(); ++i) {
        const auto [from, end] = m_pastMs.at(i);
        const SimulationGround then = ground(from, from, end);
        if (then.closed < domain::MonteCarlo::MinClosed || end > m_nowMs)
            continue;
        const domain::SimulationResult said =
            domain::MonteCarlo::run(then, simulationSeed(m_past.at(i)), PastRuns, isCancelled);
        simulation.past.append({m_past.at(i), said.p10, said.p50, said.p90, won(from, end)});
    }
    return simulation;
}

} // namespace kith::records
