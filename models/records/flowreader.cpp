// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pipeline's waterfall: from the value of a period's pipeline at its beginning to that at its end.
#include "models/base/problem.h"
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

/// What each deal adds, and who is meant.
class Flow
{
public:
    Flow(const MetricGround &ground, const MetricQuery &query, const GoalPace::Period &days)
        : m_ground(ground), m_days(days)
    {
        if (!query.by.isEmpty())
            throw Problem(ProblemKind::Invalid,
                          Text::tr("The waterfall is told by its steps. Nothing can be grouped by."));
        m_first = iso(days.first);
        m_end = iso(days.end);
        m_rateDay = days.end.isValid() ? std::min(days.end.addDays(-1), ground.today) : ground.today;
        readAllowed(query);
        const DealsAsOf deals(ground.session, days.first.isValid() ? ground.beginOf(days.first) : 0);
        const bool isOver = days.end.isValid() && ground.beginOf(days.end) <= ground.nowMs;
        const std::vector<DealThen> before = days.first.isValid()
                                                 ? deals.at(ground.beginOf(days.first), DealsAsOf::Past::Told)
                                                 : std::vector<DealThen>();
        compare(before, isOver ? deals.at(ground.beginOf(days.end), DealsAsOf::Past::Told) : deals.now(),
                deals.now());
        sums.check();
    }

    domain::FlowSums sums;
    std::array<QList<RecordId>, domain::FlowSteps> shown; ///< those that can be opened
    qint64 gone = 0;                                      ///< others

private:
    static QString iso(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

    /// Deals in the trash count while they were not there, so they are asked for too.
    void readAllowed(const MetricQuery &query)
    {
        const Filter filter =
            m_ground.filterOf(*domain::MetricCatalogue::find(query.metric), query, nullptr, false);
        m_isEverybody = filter.isEverything();
        if (m_isEverybody)
            return;
        const SqlText living = condition(m_ground, query, {});
        domain::RecordQuery trash = dealsWhere(filter);
        trash.inTrash = true;
        const auto take = [&](const SqlText &where) {
            QSqlQuery &row =
                m_ground.session.run(u"SELECT t.id FROM deal AS t WHERE "_s + where.sql, where.values);
            while (row.next())
                m_allowed.insert(row.value(0).toLongLong());
            row.finish();
        };
        take(living);
        take(RecordReader::condition(m_ground.session, trash));
    }

    FlowState stateOf(const DealThen &deal) const
    {
        FlowState state;
        state.status = deal.status;
        state.value = deal.value(m_ground.rates, m_rateDay);
        state.isWithin = (m_first.isEmpty() || deal.expectedOn >= m_first) &&
                         (m_end.isEmpty() || (!deal.expectedOn.isEmpty() && deal.expectedOn < m_end));
        return state;
    }

    void compare(const std::vector<DealThen> &before, const std::vector<DealThen> &after,
                 const std::vector<DealThen> &now)
    {
        QHash<RecordId, const DealThen *> then;
        then.reserve(qsizetype(before.size()));
        for (const DealThen &deal : before)
            then.insert(deal.id, &deal);
        QHash<RecordId, bool> trash;
        for (const DealThen &deal : now)
            trash.insert(deal.id, deal.isInTrash);
        for (const DealThen &deal : after) {
            const DealThen *was = then.take(deal.id);
            add(deal.id, was ? stateOf(*was) : FlowState{}, stateOf(deal), trash);
        }
        for (const DealThen *was : std::as_const(then))
            add(was->id, stateOf(*was), {}, trash);
    }

    void add(RecordId id, const FlowState &before, const FlowState &after, const QHash<RecordId, bool> &trash)
    {
        if (!m_isEverybody && !m_allowed.contains(id.value()))
            return;
        const FlowParts parts = domain::flowOf(before, after);
        sums.add(parts);
        bool isShown = true;
        const auto where = trash.constFind(id);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (!parts[i])
                continue;
            const bool wantsTrash = FlowStep(i) == FlowStep::Deleted;
            if (where != trash.cend() && *where == wantsTrash)
                shown[i].append(id);
            else
                isShown = false;
        }
        gone += isShown ? 0 : 1;
    }

    const MetricGround &m_ground;
    GoalPace::Period m_days;
    QString m_first;
    QString m_end;
    QDate m_rateDay;
    bool m_isEverybody = true;
    QSet<qint64> m_allowed;
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
