// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pipeline's waterfall: from the value of a period's pipeline at its beginning to that at its end.
#include "models/base/problem.h"
#include "models/records/dealledger.h"
#include "models/records/dealsasof.h"
#include "models/records/pipelinereaders.h"
#include "models/records/recordreader.h"
#include "models/records/recordtext.h"
#include "models/records/sqltext.h"

#include <algorithm>

namespace kith::records::pipeline {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Filter;
using domain::FlowParts;
using domain::FlowState;
using domain::FlowStep;
using domain::GoalPace;
using domain::MetricQuery;

namespace {

enum class Place : quint8 { Here, Trash, Gone };

/// A deal that has a part in the waterfall.
struct FlowLine
{
    FlowState before;
    FlowState after;
    qint64 owner = 0;    ///< of today, as that of every filter
    qint64 pipeline = 0; ///< likewise
    Place place = Place::Gone;
};

using FlowLines = DealLedger::Lines<FlowLine>;

/// Between which moments deals are looked at, and at which rates.
struct FlowDays
{
    FlowDays(const MetricGround &ground, const GoalPace::Period &days)
        : first(iso(days.first))
        , end(iso(days.end))
        , rateDay(days.end.isValid() ? std::min(days.end.addDays(-1), ground.today) : ground.today)
        , beginMs(days.first.isValid() ? ground.beginOf(days.first) : 0)
        , endMs(days.end.isValid() && ground.beginOf(days.end) <= ground.nowMs ? ground.beginOf(days.end) : 0)
    {
    }

    static QString iso(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

    DealLedger::Subject subject() const
    {
        const QStringList parts{
            u"flow"_s, first, end, iso(rateDay), QString::number(beginMs), QString::number(endMs)};
        return {parts.join(u'/').toUtf8(), {"exchange_rate"_ba, "organisation"_ba}, std::max(beginMs, endMs)};
    }

    QString first; ///< ISO date; empty: since ever
    QString end;   ///< the day after the last; empty: for ever
    QDate rateDay;
    qint64 beginMs = 0; ///< 0: nothing was there
    qint64 endMs = 0;   ///< 0: now
};

/// Reads what deals were and became.
class FlowLineReader
{
public:
    FlowLineReader(const MetricGround &ground, const FlowDays &days) : m_ground(ground), m_days(days) {}

    FlowLines read(const QList<RecordId> *only)
    {
        const DealsAsOf deals(m_ground.session, m_days.beginMs, only);
        std::vector<DealThen> before;
        if (m_days.beginMs != 0)
            before = deals.at(m_days.beginMs, DealsAsOf::Past::Told);
        QHash<RecordId, const DealThen *> then;
        then.reserve(qsizetype(before.size()));
        for (const DealThen &deal : before)
            then.insert(deal.id, &deal);
        for (const DealThen &deal : deals.now())
            m_now.insert(deal.id, &deal);
        const auto compare = [&](const std::vector<DealThen> &after) {
            for (const DealThen &deal : after) {
                const DealThen *was = then.take(deal.id);
                add(deal.id, was ? stateOf(*was) : FlowState{}, stateOf(deal));
            }
        };
        if (m_days.endMs != 0)
            compare(deals.at(m_days.endMs, DealsAsOf::Past::Told));
        else
            compare(deals.now());
        for (const DealThen *was : std::as_const(then))
            add(was->id, stateOf(*was), {});
        return std::move(m_lines);
    }

private:
    FlowState stateOf(const DealThen &deal) const
    {
        FlowState state;
        state.status = deal.status;
        state.value = deal.value(m_ground.rates, m_days.rateDay);
        state.isWithin =
            (m_days.first.isEmpty() || deal.expectedOn >= m_days.first) &&
            (m_days.end.isEmpty() || (!deal.expectedOn.isEmpty() && deal.expectedOn < m_days.end));
        return state;
    }

    void add(RecordId id, const FlowState &before, const FlowState &after)
    {
        const FlowParts parts = domain::flowOf(before, after);
        if (std::none_of(parts.cbegin(), parts.cend(), [](const auto &part) { return part.has_value(); }))
            return;
        FlowLine line{before, after};
        if (const DealThen *now = m_now.value(id)) {
            line.owner = now->owner.value();
            line.pipeline = now->pipeline.value();
            line.place = now->isInTrash ? Place::Trash : Place::Here;
        }
        m_lines.insert(id.value(), line);
    }

    const MetricGround &m_ground;
    const FlowDays &m_days;
    QHash<RecordId, const DealThen *> m_now;
    FlowLines m_lines;
};

/// What each deal adds, and who is meant.
class Flow
{
public:
    Flow(const MetricGround &ground, const MetricQuery &query, const GoalPace::Period &period)
        : m_ground(ground)
    {
        if (!query.by.isEmpty())
            throw Problem(ProblemKind::Invalid,
                          Text::tr("The waterfall is told by its steps. Nothing can be grouped by."));
        const FlowDays days(ground, period);
        const auto lines =
            DealLedger::lines<FlowLine>(ground.session, days.subject(), [&](const QList<RecordId> *only) {
                return FlowLineReader(ground, days).read(only);
            });
        const std::optional<DealScope> scope = DealScope::of(ground, query);
        const QSet<qint64> allowed = scope ? QSet<qint64>() : readAllowed(query, *lines);
        for (auto line = lines->cbegin(); line != lines->cend(); ++line) {
            if (scope ? scope->isEverybody() ||
                            (line->place != Place::Gone && scope->means(line->owner, line->pipeline))
                      : allowed.contains(line.key()))
                add(RecordId(line.key()), *line);
        }
        sums.check();
    }

    domain::FlowSums sums;
    std::array<QList<RecordId>, domain::FlowSteps> shown; ///< those that can be opened
    qint64 gone = 0;                                      ///< others

private:
    /// Deals in the trash count while they were not there, so they are asked for too.
    QSet<qint64> readAllowed(const MetricQuery &query, const FlowLines &lines) const
    {
        const Filter filter =
            m_ground.filterOf(*domain::MetricCatalogue::find(query.metric), query, nullptr, false);
        domain::RecordQuery trash = dealsWhere(filter);
        trash.inTrash = true;
        QList<RecordId> ids;
        for (auto line = lines.cbegin(); line != lines.cend(); ++line)
            ids.append(RecordId(line.key()));
        const QString these = jsonOf(ids);
        QSet<qint64> allowed;
        for (const SqlText &where :
             {condition(m_ground, query, {}), RecordReader::condition(m_ground.session, trash)}) {
            QSqlQuery &row = m_ground.session.run(
                u"SELECT t.id FROM json_each(?) AS j CROSS JOIN deal AS t WHERE t.id = j.value AND "_s +
                    where.sql,
                QVariantList{these} + where.values);
            while (row.next())
                allowed.insert(row.value(0).toLongLong());
            row.finish();
        }
        return allowed;
    }

    void add(RecordId id, const FlowLine &line)
    {
        const FlowParts parts = domain::flowOf(line.before, line.after);
        sums.add(parts);
        bool isShown = true;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (!parts[i])
                continue;
            const Place opens = FlowStep(i) == FlowStep::Deleted ? Place::Trash : Place::Here;
            if (line.place == opens)
                shown[i].append(id);
            else
                isShown = false;
        }
        gone += isShown ? 0 : 1;
    }

    const MetricGround &m_ground;
};

class FlowReader : public PeriodReader
{
public:
    domain::RecordQuery behind(const MetricGround &ground, const MetricQuery &query, const QVariantList &keys,
                               bool) const override
    {
        const Flow flow(ground, query, ground.days(query.period));
        const FlowStep step =
            keys.isEmpty() ? FlowStep::Closing
                           : domain::flowStepOf(keys.constFirst().toByteArray()).value_or(FlowStep::Closing);
        QList<RecordId> ids = flow.shown[std::size_t(step)];
        std::sort(ids.begin(), ids.end());
        domain::RecordQuery records = dealsWhere(theseDeals(ids));
        records.inTrash = step == FlowStep::Deleted;
        return records;
    }

protected:
    Values values(const MetricGround &ground, const MetricQuery &query,
                  const GoalPace::Period &days) const override
    {
        const Flow flow(ground, query, days);
        Values values;
        for (int i = 0; i < domain::FlowSteps; ++i) {
            const auto step = FlowStep(i);
            MetricCell cell;
            cell.keys = {QString::fromLatin1(domain::flowStepKey(step))};
            cell.titles = {domain::flowStepText(step)};
            cell.figure = money(ground, flow.sums.value[std::size_t(i)], flow.shown[std::size_t(i)].size());
            values.cells.append(cell);
        }
        values.total = values.cells.constLast().figure;
        if (flow.gone > 0)
            values.remarks.append(Text::tr("%n deal(s) behind these amounts are in the trash or gone by now.",
                                           nullptr, int(flow.gone)));
        return values;
    }
};

} // namespace

Reader flowReader()
{
    return std::make_shared<FlowReader>();
}

} // namespace kith::records::pipeline
