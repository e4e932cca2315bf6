// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forecasts, their accuracy and the velocity: put together from metrics that are answered by themselves.
#include "models/base/money.h"
#include "models/base/problem.h"
#include "models/records/forecastrecords.h"
#include "models/records/forecastsnapshots.h"
#include "models/records/pipelinereaders.h"
#include "models/records/recordtext.h"

#include <algorithm>
#include <cmath>

namespace kith::records::pipeline {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Filter;
using domain::GoalPace;
using domain::MetricFigure;
using domain::MetricPeriod;
using domain::MetricQuery;
using domain::Operator;

namespace {

MetricAnswer ask(const MetricGround &ground, const MetricQuery &query)
{
    return MetricRecords::read(ground.session, query);
}

/// Adds the cells of a part to those that are there.
void merge(QList<MetricCell> &cells, const QList<MetricCell> &part, const MetricGround &ground)
{
    for (const MetricCell &cell : part) {
        const auto same = std::find_if(cells.begin(), cells.end(), [&](const MetricCell &one) {
            return keyName(one.keys) == keyName(cell.keys);
        });
        if (same == cells.end())
            cells.append(cell);
        else
            same->figure =
                money(ground, same->figure.exact + cell.figure.exact, same->figure.n + cell.figure.n);
    }
}

/// Periods by time, others by value from the largest; those without a key last.
void sort(QList<MetricCell> &cells)
{
    std::stable_sort(cells.begin(), cells.end(), [](const MetricCell &left, const MetricCell &right) {
        const QVariant &one = left.keys.constFirst();
        const QVariant &other = right.keys.constFirst();
        if (one.isNull() || other.isNull())
            return !one.isNull() && other.isNull();
        if (one.typeId() == QMetaType::QDate)
            return one.toDate() < other.toDate();
        return left.keys.size() == 1 && left.figure.exact > right.figure.exact;
    });
}

class ForecastReader : public PeriodReader
{
public:
    explicit ForecastReader(Forecast forecast) : m_forecast(forecast) {}

    domain::RecordQuery behind(const MetricGround &ground, const MetricQuery &query, const QVariantList &keys,
                               bool) const override
    {
        const auto part = [&](const MetricQuery &one) {
            return MetricRecords::recordsBehind(ground.session, one, keys).filter;
        };
        return dealsWhere(Filter::any({part(won(query)), part(open(ground, query))}));
    }

protected:
    Values values(const MetricGround &ground, const MetricQuery &query,
                  const GoalPace::Period &) const override
    {
        const MetricAnswer wonPart = ask(ground, won(query));
        const MetricAnswer openPart = ask(ground, open(ground, query));
        Values values;
        values.cells = wonPart.cells;
        merge(values.cells, openPart.cells, ground);
        if (!query.by.isEmpty())
            sort(values.cells);
        values.total =
            money(ground, wonPart.total.exact + openPart.total.exact, wonPart.total.n + openPart.total.n);
        values.withoutRate = wonPart.withoutRate + openPart.withoutRate;
        values.withoutValue = wonPart.withoutValue + openPart.withoutValue;
        return values;
    }

private:
    static MetricQuery won(const MetricQuery &query) { return partOf(query, "won_value"_ba); }

    MetricQuery open(const MetricGround &ground, const MetricQuery &query) const
    {
        const Filter ahead = Filter::test("expected_close_on"_ba, Operator::GreaterOrEqual,
                                          ground.today.toString(Qt::ISODate));
        const auto category = [](const QVariantList &keys) {
            return Filter::test("forecast_category"_ba, Operator::In, keys);
        };
        switch (m_forecast) {
        case Forecast::Commit:
            return partOf(query, "open_value"_ba, both(ahead, category({u"commit"_s})));
        case Forecast::BestCase:
            return partOf(query, "open_value"_ba, both(ahead, category({u"commit"_s, u"best_case"_s})));
        case Forecast::Pipeline:
            return partOf(query, "open_value"_ba,
                          both(ahead, Filter::test("forecast_category"_ba, Operator::IsNot, u"omitted"_s)));
        case Forecast::Weighted:
            break;
        }
        return partOf(query, "weighted_value"_ba, ahead);
    }

    Forecast m_forecast;
};

/// Of the last twelve months, up to and with today.
MetricPeriod lastYear(const MetricGround &ground)
{
    return MetricPeriod::days(ground.today.addYears(-1).addDays(1), ground.today);
}

class VelocityReader : public PeriodReader
{
public:
    domain::RecordQuery behind(const MetricGround &ground, const MetricQuery &query, const QVariantList &keys,
                               bool) const override
    {
        return MetricRecords::recordsBehind(ground.session, open(query), keys);
    }

protected:
    Values values(const MetricGround &ground, const MetricQuery &query,
                  const GoalPace::Period &) const override
    {
        const auto trailing = [&](const QByteArray &metric) {
            MetricQuery part = partOf(query, metric);
            part.period = lastYear(ground);
            return ask(ground, part);
        };
        const MetricAnswer deals = ask(ground, open(query));
        const MetricAnswer rate = trailing("win_rate"_ba);
        const MetricAnswer size = trailing("average_deal"_ba);
        const MetricAnswer cycle = trailing("sales_cycle_mean"_ba);
        const auto of = [](const MetricAnswer &answer, const QVariantList &keys) {
            for (const MetricCell &cell : answer.cells) {
                if (keyName(cell.keys) == keyName(keys))
                    return cell.figure;
            }
            return MetricFigure{};
        };
        Values values;
        values.total = velocity(deals.total, rate.total, size.total, cycle.total);
        for (MetricCell cell : deals.cells) {
            cell.figure =
                velocity(cell.figure, of(rate, cell.keys), of(size, cell.keys), of(cycle, cell.keys));
            values.cells.append(cell);
        }
        return values;
    }

private:
    static MetricQuery open(const MetricQuery &query)
    {
        MetricQuery part = partOf(query, "open_deals"_ba);
        part.period = MetricPeriod::all();
        return part;
    }

    static MetricFigure velocity(const MetricFigure &deals, const MetricFigure &rate,
                                 const MetricFigure &size, const MetricFigure &cycle)
    {
        MetricFigure figure;
        figure.n = deals.n;
        if (rate.bottom > 0 && size.isKnown() && cycle.isKnown() && *cycle.number > 0)
            figure.number =
                double(deals.n) * double(rate.top) / double(rate.bottom) * *size.number / *cycle.number;
        return figure;
    }
};

class AccuracyReader : public PeriodReader
{
public:
    domain::RecordQuery behind(const MetricGround &ground, const MetricQuery &query, const QVariantList &keys,
                               bool) const override
    {
        return MetricRecords::recordsBehind(ground.session, partOf(query, "won_value"_ba), keys);
    }

protected:
    Values values(const MetricGround &ground, const MetricQuery &query,
                  const GoalPace::Period &days) const override
    {
        if (query.by.size() > 1 || (!query.by.isEmpty() && query.by.constFirst().key != "period" &&
                                    query.by.constFirst().key != "owner"))
            throw Problem(ProblemKind::Invalid,
                          Text::tr("The accuracy of forecasts is told by period or by owner."));
        const MetricAnswer won = ask(ground, partOf(query, "won_value"_ba));
        Values values;
        values.total = accuracy(ground, query, days, won.total);
        for (MetricCell cell : won.cells) {
            GoalPace::Period period = days;
            MetricQuery asked = query;
            if (cell.keys.constFirst().typeId() == QMetaType::QDate) {
                const QDate first = cell.keys.constFirst().toDate();
                period = MetricPeriod::moving({domain::DateSpan::Kind::Unit, 0, query.by.constFirst().unit})
                             .on(first, ground.organisation.weekStart);
            } else {
                asked.scope.owner = RecordId(cell.keys.constFirst().toLongLong());
            }
            cell.figure = accuracy(ground, asked, period, cell.figure);
            values.cells.append(cell);
        }
        if (!values.total.isKnown())
            values.remarks.append(
                Text::tr("It is known when the period is over and its forecast was noted at "
                         "its beginning, which the program does once a day."));
        return values;
    }

private:
    static MetricFigure accuracy(const MetricGround &ground, const MetricQuery &query,
                                 const GoalPace::Period &days, const MetricFigure &won)
    {
        MetricFigure figure;
        figure.n = won.n;
        figure.top = won.exact;
        if (!days.first.isValid() || days.end > ground.today || won.exact <= 0)
            return figure;
        ForecastSnapshots::Whose whose;
        whose.pipeline = query.scope.pipeline;
        if (query.scope.owner)
            whose.owners = {query.scope.owner.value()};
        else if (query.scope.team)
            whose.owners = ground.usersOf(query.scope.team) + QVariantList{-1}; // never everybody
        const auto then = ForecastSnapshots::atBegin(ground.session, days, whose);
        if (!then || then->currency != ground.organisation.baseCurrency)
            return figure;
        const QString which = query.options.value("forecast"_L1).toString();
        const qint64 expected =
            then->wonMinor + (which == "commit"_L1      ? then->commitMinor
                              : which == "best_case"_L1 ? then->commitMinor + then->bestCaseMinor
                              : which == "pipeline"_L1
                                  ? then->commitMinor + then->bestCaseMinor + then->pipelineMinor
                                  : then->weightedMinor);
        figure.bottom = expected;
        figure.number = 100.0 * (1 - std::abs(double(expected - won.exact)) / double(won.exact));
        return figure;
    }
};

/// What the simulated runs bring, for the period that runs now.
class SimulatedReader : public PeriodReader
{
public:
    domain::RecordQuery behind(const MetricGround &ground, const MetricQuery &query, const QVariantList &,
                               bool) const override
    {
        const auto part = [&](const QByteArray &metric) {
            return MetricRecords::recordsBehind(ground.session, plain(query, metric)).filter;
        };
        return dealsWhere(Filter::any({part("won_deals"_ba), part("open_deals"_ba)}));
    }

protected:
    Values values(const MetricGround &ground, const MetricQuery &query,
                  const GoalPace::Period &days) const override
    {
        if (!query.by.isEmpty())
            throw Problem(ProblemKind::Invalid, Text::tr("The simulated forecast is told as a whole."));
        Values values;
        values.total.n = ask(ground, plain(query, "won_deals"_ba)).total.n +
                         ask(ground, plain(query, "open_deals"_ba)).total.n;
        const bool isRunning = days.first.isValid() && days.end.isValid() && days.first <= ground.today &&
                               ground.today < days.end;
        if (!isRunning) {
            values.remarks.append(
                Text::tr("Only a period that runs now is simulated. The forecast page holds what earlier "
                         "simulations would have said against what was won."));
            return values;
        }
        const SimulationHistory history =
            SimulationHistory::read(ground.session, {query.period, query.scope, false, query.filter});
        const ForecastSimulation simulation =
            history.simulate([&ground] { return ground.session.isCancelled(); });
        if (!simulation.refusal.isEmpty()) {
            values.remarks.append(simulation.refusal);
            return values;
        }
        const QString figure = query.options.value("figure"_L1).toString();
        const domain::SimulationResult &result = simulation.result;
        const double whole = figure == "p10"_L1 ? result.p10 : figure == "p90"_L1 ? result.p90 : result.p50;
        constexpr double ten = 10;
        const int decimals = base::Money::decimals(ground.organisation.baseCurrency).value_or(2);
        values.total = money(ground, std::llround(whole * std::pow(ten, decimals)), values.total.n);
        values.remarks.append(Text::tr("Learned from %n closed deal(s).", nullptr, int(simulation.closed)));
        return values;
    }

private:
    static MetricQuery plain(const MetricQuery &query, const QByteArray &metric)
    {
        MetricQuery part = partOf(query, metric);
        part.by.clear();
        return part;
    }
};

} // namespace

Reader simulatedReader()
{
    return std::make_shared<SimulatedReader>();
}

Reader forecastReader(Forecast forecast)
{
    return std::make_shared<ForecastReader>(forecast);
}

Reader velocityReader()
{
    return std::make_shared<VelocityReader>();
}

Reader accuracyReader()
{
    return std::make_shared<AccuracyReader>();
}

} // namespace kith::records::pipeline
