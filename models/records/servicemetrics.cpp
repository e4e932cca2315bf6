// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/metricfigures.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Filter;
using domain::GoalPace;
using domain::Metric;
using domain::MetricKind;
using domain::MetricUnit;
using domain::Operator;

namespace {

/// Tickets that were open at the end of some days.
class BacklogReader final : public FigureReader
{
protected:
    Entries figures(const FigureQuestion &question, const Groupings &by) const override
    {
        return ask(question, records(question, false), by);
    }

    Metric records(const FigureQuestion &question, bool) const override
    {
        Metric open = question.metric;
        open.kind = MetricKind::Sum;
        open.unit = MetricUnit::Count;
        open.dateField = {};
        const Filter unsolved = Filter::test("solved_at"_ba, Operator::IsEmpty);
        const qint64 endMs = question.hasDays() ? question.ground.beginOf(question.days.end) : 0;
        open.filter =
            !question.hasDays() || endMs > question.ground.nowMs
                ? unsolved
                : Filter::all({Filter::test("created_at"_ba, Operator::Less, endMs),
                               Filter::any({unsolved,
                                            Filter::test("solved_at"_ba, Operator::GreaterOrEqual, endMs)})});
        return open;
    }

    GoalPace::Period limits(const MetricGround &ground) const override
    {
        GoalPace::Period days =
            daysOf(ground, u"SELECT min(created_at), max(created_at) FROM ticket WHERE deleted_at IS NULL"_s);
        if (days.first.isValid())
            days.end = std::max(days.end, ground.today.addDays(1));
        return days;
    }
};

} // namespace

MetricReaders serviceMetricReaders()
{
    return {{"ticket_backlog"_ba, std::make_shared<BacklogReader>()}};
}

} // namespace kith::records
