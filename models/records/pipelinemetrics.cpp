// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/money.h"
#include "models/domain/catalogue.h"
#include "models/records/pipelinereaders.h"
#include "models/records/recordreader.h"
#include "models/records/sqltext.h"

#include <cmath>

namespace kith::records {

using domain::Filter;
using domain::MetricCompare;
using domain::MetricPeriod;
using domain::MetricQuery;
using domain::Operator;

namespace pipeline {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostInList = 50'000; ///< ids that one test holds

bool isByPeriod(const MetricQuery &query)
{
    return query.by.size() == 1 && query.by.constFirst().key == "period";
}

} // namespace

void PeriodReader::read(const MetricGround &ground, MetricAnswer &answer) const
{
    Values now = values(ground, answer.query, answer.period);
    answer.cells = now.cells;
    answer.total = now.total;
    answer.withoutRate = now.withoutRate;
    answer.withoutValue = now.withoutValue;
    answer.remarks += now.remarks;
    if (answer.query.compare == MetricCompare::Nothing || answer.query.period.kind == MetricPeriod::Kind::All)
        return;
    answer.before = domain::comparedPeriod(answer.query.period, answer.query.compare, ground.today,
                                           ground.organisation.weekStart);
    MetricQuery query = answer.query;
    query.period = MetricPeriod::days(answer.before.first, answer.before.end.addDays(-1));
    const Values before = values(ground, query, answer.before);
    answer.totalBefore = before.total;
    if (isByPeriod(answer.query)) { // of a bucket, the one before it
        for (qsizetype i = 1; i < answer.cells.size(); ++i)
            answer.cells[i].before = answer.cells.at(i - 1).figure;
        return;
    }
    QHash<QString, domain::MetricFigure> figures;
    for (const MetricCell &cell : before.cells)
        figures.insert(keyName(cell.keys), cell.figure);
    for (MetricCell &cell : answer.cells)
        cell.before = figures.value(keyName(cell.keys));
}

std::optional<DealScope> DealScope::of(const MetricGround &ground, const MetricQuery &query)
{
    const domain::Metric *metric = domain::MetricCatalogue::find(query.metric);
    const domain::MetricScope &scope = query.scope;
    const bool isNarrow = scope.owner || scope.team || scope.pipeline;
    if (!metric || !metric->filter.isEverything() || !query.filter.isEverything() || scope.segment ||
        (isNarrow && (metric->ownerField != "owner_id" || !metric->dimension("pipeline") ||
                      metric->dimension("pipeline")->path != "pipeline_id")))
        return std::nullopt;
    DealScope result;
    result.m_pipeline = scope.pipeline.value();
    if (scope.owner)
        result.m_owners = QSet<qint64>{scope.owner.value()};
    if (scope.team) {
        QSet<qint64> members;
        for (const QVariant &user : ground.usersOf(scope.team))
            members.insert(user.toLongLong());
        if (result.m_owners)
            members.intersect(*result.m_owners);
        result.m_owners = members;
    }
    return result;
}

MetricQuery partOf(const MetricQuery &query, const QByteArray &metric, const Filter &filter)
{
    MetricQuery part = query;
    part.metric = metric;
    part.filter = both(query.filter, filter);
    part.compare = MetricCompare::Nothing;
    part.options = {};
    return part;
}

double wholeOf(const MetricGround &ground, qint64 minor)
{
    const int decimals = base::Money::decimals(ground.organisation.baseCurrency).value_or(2);
    return double(minor) / std::pow(10.0, decimals);
}

domain::MetricFigure money(const MetricGround &ground, qint64 minor, qint64 n)
{
    domain::MetricFigure figure;
    figure.number = wholeOf(ground, minor);
    figure.exact = minor;
    figure.n = n;
    return figure;
}

SqlText condition(const MetricGround &ground, const MetricQuery &query, const Filter &more)
{
    const domain::Metric *metric = domain::MetricCatalogue::find(query.metric);
    const Filter own = metric ? ground.filterOf(*metric, query, nullptr, false) : query.filter;
    return RecordReader::condition(ground.session, dealsWhere(both(own, more)));
}

domain::RecordQuery dealsWhere(const Filter &filter)
{
    domain::RecordQuery query;
    query.entity = "deal"_ba;
    query.filter = filter;
    return query;
}

Filter theseDeals(const QList<RecordId> &ids)
{
    QList<Filter> parts;
    QVariantList some;
    const auto close = [&] {
        if (some.isEmpty())
            return;
        parts.append(Filter::related("stages"_ba, domain::Aggregate::Any,
                                     Filter::test("deal_id"_ba, Operator::In, some)));
        some.clear();
    };
    for (const RecordId id : ids) {
        some.append(id.value());
        if (some.size() == MostInList)
            close();
    }
    close();
    return parts.size() == 1 ? parts.constFirst() : Filter::any(parts);
}

} // namespace pipeline

MetricReaders pipelineMetricReaders()
{
    using namespace pipeline;
    return {
        {"funnel", funnelReader(false)},
        {"funnel_conversion", funnelReader(true)},
        {"step_rate", stepRateReader()},
        {"stage_duration", stageDurationReader()},
        {"stage_age", stageAgeReader()},
        {"sales_velocity", velocityReader()},
        {"forecast_commit", forecastReader(Forecast::Commit)},
        {"forecast_best_case", forecastReader(Forecast::BestCase)},
        {"forecast_pipeline", forecastReader(Forecast::Pipeline)},
        {"forecast_weighted", forecastReader(Forecast::Weighted)},
        {"forecast_accuracy", accuracyReader()},
        {"forecast_simulated", simulatedReader()},
        {"quota_attainment", quotaReader(QuotaFigure::Attainment)},
        {"quota_pace", quotaReader(QuotaFigure::Pace)},
        {"pipeline_coverage", quotaReader(QuotaFigure::Coverage)},
        {"pipeline_waterfall", flowReader()},
    };
}

} // namespace kith::records
