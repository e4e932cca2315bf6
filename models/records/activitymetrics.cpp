// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Activities by what they are set against: working days, deals won.
#include "models/base/problem.h"
#include "models/domain/businesscalendar.h"
#include "models/domain/catalogue.h"
#include "models/records/metricengine.h"
#include "models/records/recordtext.h"
#include "models/records/todaysql.h"
#include "models/records/workspacecatalogue.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::GoalPace;
using domain::Metric;
using domain::MetricFigure;
using domain::MetricQuery;

namespace {

const Metric &counted(const QByteArray &key)
{
    const Metric *metric = domain::MetricCatalogue::find(key);
    Q_ASSERT(metric);
    return *metric;
}

MetricAnswer read(const MetricGround &ground, const Metric &metric, const MetricQuery &query)
{
    MetricAnswer answer;
    answer.query = query;
    answer.metric = metric;
    answer.period = ground.days(query.period);
    MetricEngine(ground, metric, query).read(answer);
    return answer;
}

MetricFigure quotient(const MetricFigure &above, qint64 below)
{
    MetricFigure figure;
    figure.n = above.n;
    figure.top = above.n;
    figure.bottom = below;
    if (below > 0)
        figure.number = double(above.n) / double(below);
    return figure;
}

domain::RecordQuery behindActivities(const MetricGround &ground, const MetricQuery &query,
                                     const QVariantList &keys)
{
    return MetricEngine(ground, counted("done_activities"), query).behind(keys, false);
}

/// Completed activities by working day.
class PerDay : public MetricReader
{
public:
    void read(const MetricGround &ground, MetricAnswer &answer) const override
    {
        const MetricAnswer done = records::read(ground, counted("done_activities"), answer.query);
        const domain::BusinessCalendar calendar = today::calendarOf(ground.organisation);
        answer.before = done.before;
        GoalPace::Period period = answer.period;
        if (!period.first.isValid())
            period = {firstDay(ground), ground.today.addDays(1)};
        const qint64 all = daysIn(calendar, period, ground.today);
        const qint64 before = daysIn(calendar, done.before, ground.today);
        answer.total = quotient(done.total, all);
        answer.totalBefore = quotient(done.totalBefore, before);
        const auto each = [&](const QList<MetricCell> &cells, qsizetype shift) {
            QList<MetricCell> result = cells;
            for (MetricCell &cell : result) {
                const GoalPace::Period bucket = bucketOf(ground, answer.query, cell.keys, shift);
                const qint64 days =
                    bucket.first.isValid() ? daysIn(calendar, common(bucket, period), ground.today) : all;
                cell.figure = quotient(cell.figure, days);
                cell.before = quotient(cell.before, bucket.first.isValid() ? 0 : before);
                cell.share.reset();
            }
            return result;
        };
        answer.cells = each(done.cells, 0);
        answer.firstTotals = each(done.firstTotals, 0);
        answer.secondTotals = each(done.secondTotals, 1);
    }

    domain::RecordQuery behind(const MetricGround &ground, const MetricQuery &query, const QVariantList &keys,
                               bool) const override
    {
        return behindActivities(ground, query, keys);
    }

private:
    static qint64 daysIn(const domain::BusinessCalendar &calendar, const GoalPace::Period &period,
                         QDate today)
    {
        return period.first.isValid() && period.first < period.end
                   ? GoalPace(calendar, period, today).elapsedDays()
                   : 0;
    }

    static GoalPace::Period common(const GoalPace::Period &one, const GoalPace::Period &other)
    {
        return {std::max(one.first, other.first), std::min(one.end, other.end)};
    }

    static QDate firstDay(const MetricGround &ground)
    {
        const QVariant first = ground.session.scalar(
            u"SELECT min(done_at) FROM activity WHERE deleted_at IS NULL AND done_at IS NOT NULL"_s);
        return first.isNull() ? ground.today : ground.organisation.dayOf(first.toLongLong());
    }

    /// The days of a cell that stands for some; `shift`: how many groupings stand before its first key.
    static GoalPace::Period bucketOf(const MetricGround &ground, const MetricQuery &query,
                                     const QVariantList &keys, qsizetype shift)
    {
        for (qsizetype i = 0; i < keys.size() && i + shift < query.by.size(); ++i) {
            const domain::MetricGrouping &grouping = query.by.at(i + shift);
            if (grouping.key != "period" || keys.at(i).isNull())
                continue;
            const auto [first, last] = domain::DateSpan{domain::DateSpan::Kind::Unit, 0, grouping.unit}.days(
                keys.at(i).toDate(), ground.organisation.weekStart);
            return {first, last.addDays(1)};
        }
        return {};
    }
};

/// Completed activities by deal won.
class PerWonDeal : public MetricReader
{
public:
    void read(const MetricGround &ground, MetricAnswer &answer) const override
    {
        for (const domain::MetricGrouping &grouping : std::as_const(answer.query.by)) {
            static const QList<QByteArray> shared{"period", "weekday", "hour", "owner", "team"};
            if (!shared.contains(grouping.key))
                throw base::Problem(base::ProblemKind::Invalid,
                                    Text::tr("Activities and deals can be put together by the period, the "
                                             "owner and the team alone."));
        }
        const MetricAnswer done = records::read(ground, counted("done_activities"), answer.query);
        MetricQuery deals = answer.query;
        deals.filter = {};
        const MetricAnswer won = records::read(ground, counted("won_deals"), deals);
        answer.before = done.before;
        answer.total = quotient(done.total, won.total.n);
        answer.totalBefore = quotient(done.totalBefore, won.totalBefore.n);
        answer.cells = each(done.cells, won.cells);
        answer.firstTotals = each(done.firstTotals, won.firstTotals);
        answer.secondTotals = each(done.secondTotals, won.secondTotals);
    }

    domain::RecordQuery behind(const MetricGround &ground, const MetricQuery &query, const QVariantList &keys,
                               bool) const override
    {
        return behindActivities(ground, query, keys);
    }

private:
    static QList<MetricCell> each(const QList<MetricCell> &done, const QList<MetricCell> &won)
    {
        QList<MetricCell> cells = done;
        for (MetricCell &cell : cells) {
            const auto deals = std::find_if(won.cbegin(), won.cend(),
                                            [&](const MetricCell &one) { return one.keys == cell.keys; });
            const bool isThere = deals != won.cend();
            cell.figure = quotient(cell.figure, isThere ? deals->figure.n : 0);
            cell.before = quotient(cell.before, isThere ? deals->before.n : 0);
            cell.share.reset();
        }
        return cells;
    }
};

} // namespace

MetricReaders activityMetricReaders()
{
    return {{"activities_per_day"_ba, std::make_shared<const PerDay>()},
            {"activities_per_won"_ba, std::make_shared<const PerWonDeal>()}};
}

} // namespace kith::records
