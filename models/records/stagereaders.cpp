// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Metrics of the stages that deals go through: funnel, steps, how long they stay.
#include "models/base/problem.h"
#include "models/records/dealledger.h"
#include "models/records/pipelinereaders.h"
#include "models/records/recordtext.h"
#include "models/records/sqltext.h"

#include <QSqlQuery>

#include <algorithm>

namespace kith::records::pipeline {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Aggregate;
using domain::Filter;
using domain::GoalPace;
using domain::MetricFigure;
using domain::MetricQuery;
using domain::Operator;

namespace {

constexpr double MsPerDay = 86'400'000;

struct Stage
{
    qint64 id = 0;
    QString name;
    qint64 position = 0;
    bool isWon = false;
};

/// The open stages of a pipeline in their order, and what it ends in when all goes well.
struct Stages
{
    qint64 pipeline = 0;
    QString name;
    bool isChosen = true; ///< false: there are several, and nobody said which
    QList<Stage> open;
    QList<Stage> won;
    QVariantList allWon; ///< of every pipeline

    QVariantList openIds() const
    {
        QVariantList ids;
        for (const Stage &stage : open)
            ids.append(stage.id);
        return ids;
    }

    /// Where a deal has gone forwards to that left a stage, or reached it when `with` it.
    QVariantList from(qint64 position, bool with) const
    {
        QVariantList ids;
        for (const Stage &stage : open) {
            if (stage.position > position || (with && stage.position == position))
                ids.append(stage.id);
        }
        return ids;
    }

    const Stage *find(qint64 id) const
    {
        for (const QList<Stage> *list : {&open, &won}) {
            const auto found = std::find_if(list->cbegin(), list->cend(),
                                            [id](const Stage &stage) { return stage.id == id; });
            if (found != list->cend())
                return &*found;
        }
        return nullptr;
    }
};

Stages stagesOf(const MetricGround &ground, const MetricQuery &query)
{
    for (const domain::MetricGrouping &by : query.by) {
        if (by.key != "stage")
            throw Problem(ProblemKind::Invalid,
                          Text::tr("This number is told by stage. Nothing else can be grouped by."));
    }
    Stages stages;
    stages.pipeline = query.scope.pipeline.value();
    if (stages.pipeline == 0)
        stages.pipeline = query.options.value("pipeline"_L1).toString().toLongLong();
    if (stages.pipeline == 0 && query.options.contains("stage"_L1))
        stages.pipeline = ground.session
                              .scalar(u"SELECT pipeline_id FROM stage WHERE id = ?"_s,
                                      {query.options.value("stage"_L1).toString().toLongLong()})
                              .toLongLong();
    if (stages.pipeline == 0) {
        QSqlQuery &first =
            ground.session.run(u"SELECT id FROM pipeline ORDER BY active DESC, position, id LIMIT 2"_s);
        if (first.next())
            stages.pipeline = first.value(0).toLongLong();
        stages.isChosen = !first.next();
        first.finish();
    }
    stages.name =
        ground.session.scalar(u"SELECT name FROM pipeline WHERE id = ?"_s, {stages.pipeline}).toString();
    QSqlQuery &row = ground.session.run(
        u"SELECT id, name, position, kind, pipeline_id, retired FROM stage WHERE kind <> 'lost' "
        "ORDER BY position, id"_s);
    while (row.next()) {
        const Stage stage{row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toLongLong(),
                          row.value(3).toString() == "won"_L1};
        if (stage.isWon)
            stages.allWon.append(stage.id);
        if (row.value(4).toLongLong() == stages.pipeline && (!stage.isWon || !row.value(5).toBool()))
            (stage.isWon ? stages.won : stages.open).append(stage);
    }
    row.finish();
    return stages;
}

void remarkPipeline(const Stages &stages, QStringList &remarks)
{
    if (!stages.isChosen)
        remarks.append(Text::tr("Of the pipeline “%1”. Choose another one in the filter.").arg(stages.name));
}

/// That a member's instant falls into the days.
Filter within(const MetricGround &ground, const QByteArray &field, const GoalPace::Period &days)
{
    if (!days.first.isValid() || !days.end.isValid())
        return Filter::test(field, Operator::IsNotEmpty);
    return Filter::all({Filter::test(field, Operator::GreaterOrEqual, ground.beginOf(days.first)),
                        Filter::test(field, Operator::Less, ground.beginOf(days.end))});
}

SqlText withinSql(const MetricGround &ground, const QString &column, const GoalPace::Period &days)
{
    if (!days.first.isValid() || !days.end.isValid())
        return {column + u" IS NOT NULL"_s, {}};
    return {u"(%1 >= ? AND %1 < ?)"_s.arg(column), {ground.beginOf(days.first), ground.beginOf(days.end)}};
}

Filter steps(const Filter &members)
{
    return Filter::related("stages"_ba, Aggregate::Any, members);
}

MetricCell cellOf(const Stage &stage, const MetricFigure &figure)
{
    MetricCell cell;
    cell.keys = {stage.id};
    cell.titles = {stage.name};
    cell.figure = figure;
    return cell;
}

Filter ownFilter(const MetricGround &ground, const MetricQuery &query)
{
    return ground.filterOf(*domain::MetricCatalogue::find(query.metric), query, nullptr, false);
}

/// How far a deal came that entered the funnel.
struct FunnelLine
{
    qint64 position = 0; ///< of the furthest stage
    qint64 owner = 0;
    qint64 pipeline = 0;
    bool isWon = false; ///< at any time
    bool isOpen = false;
    bool isLiving = false;
};

QString reach()
{
    return u"max(CASE WHEN s.kind = 'open' AND s.pipeline_id = ? THEN s.position END), "
           "max(h.status_after = 'won'), t.status = 'open', t.deleted_at IS NULL, t.owner_id, t.pipeline_id"_s;
}

QString histories()
{
    return u"JOIN deal_stage_history AS h ON h.deal_id = t.id JOIN stage AS s ON s.id = h.to_stage_id"_s;
}

class FunnelReader : public PeriodReader
{
public:
    explicit FunnelReader(bool asShare) : m_asShare(asShare) {}

    domain::RecordQuery behind(const MetricGround &ground, const MetricQuery &query, const QVariantList &keys,
                               bool above) const override
    {
        const Stages stages = stagesOf(ground, query);
        const Filter entered =
            both(ownFilter(ground, query), cohort(ground, query, stages, ground.days(query.period)));
        const Stage *stage = keys.isEmpty() ? nullptr : stages.find(keys.constFirst().toLongLong());
        const bool isShareOfWhole = m_asShare && !above;
        if (isShareOfWhole || (!stage && !above))
            return dealsWhere(entered);
        return dealsWhere(both(entered, reached(stages, stage)));
    }

protected:
    Values values(const MetricGround &ground, const MetricQuery &query,
                  const GoalPace::Period &days) const override
    {
        const Stages stages = stagesOf(ground, query);
        Values values;
        remarkPipeline(stages, values.remarks);
        const Tally tally = tallyOf(ground, query, stages, days);
        const Stage *first = stages.find(firstOf(query, stages));
        if (first && first->id != stages.open.constFirst().id)
            values.remarks.append(Text::tr("Of the deals that entered the stage “%1”.").arg(first->name));
        for (const Stage &stage : stages.open) {
            if (first && stage.position < first->position)
                continue;
            qint64 count = tally.won;
            for (auto at = tally.furthest.cbegin(); at != tally.furthest.cend(); ++at)
                count += at.key() >= stage.position ? at.value() : 0;
            values.cells.append(cellOf(stage, figure(count, tally.all)));
        }
        for (const Stage &stage : stages.won)
            values.cells.append(cellOf(stage, figure(tally.won, tally.all)));
        values.total = m_asShare ? figure(tally.won, tally.all) : figure(tally.all, tally.all);
        if (tally.open > 0)
            values.remarks.append(Text::tr("%n of these deals are still open.", nullptr, int(tally.open)));
        return values;
    }

private:
    MetricFigure figure(qint64 part, qint64 whole) const
    {
        MetricFigure figure;
        figure.top = part;
        figure.bottom = whole;
        if (!m_asShare) {
            figure.number = double(part);
            figure.exact = part;
            figure.n = part;
            return figure;
        }
        figure.n = whole;
        if (whole > 0)
            figure.number = 100.0 * double(part) / double(whole);
        return figure;
    }

    /// How far the deals came.
    struct Tally
    {
        qint64 all = 0;
        qint64 won = 0;
        qint64 open = 0;
        QHash<qint64, qint64> furthest; ///< position -> deals; won apart

        void add(const FunnelLine &line)
        {
            ++all;
            open += line.isOpen ? 1 : 0;
            if (line.isWon)
                ++won;
            else
                ++furthest[line.position];
        }
    };

    static Tally tallyOf(const MetricGround &ground, const MetricQuery &query, const Stages &stages,
                         const GoalPace::Period &days)
    {
        Tally tally;
        if (const std::optional<DealScope> scope = DealScope::of(ground, query)) {
            const qint64 first = firstOf(query, stages);
            const SqlText when = withinSql(ground, u"c.entered_at"_s, days);
            QStringList key{u"funnel"_s, QString::number(stages.pipeline), QString::number(first)};
            for (const QVariant &ms : when.values)
                key.append(ms.toString());
            const auto lines = DealLedger::lines<FunnelLine>(
                ground.session, {key.join(u'/').toUtf8(), {"stage"_ba, "organisation"_ba}, 0},
                [&](const QList<RecordId> *only) { return readLines(ground, stages, first, when, only); });
            for (const FunnelLine &line : *lines) {
                if (line.isLiving && scope->means(line.owner, line.pipeline))
                    tally.add(line);
            }
            return tally;
        }
        const SqlText where = condition(ground, query, cohort(ground, query, stages, days));
        QSqlQuery &row = ground.session.run(u"SELECT t.id, "_s + reach() + u" FROM deal AS t "_s +
                                                histories() + u" WHERE "_s + where.sql + u" GROUP BY t.id"_s,
                                            QVariantList{stages.pipeline} + where.values);
        while (row.next())
            tally.add(lineOf(row));
        row.finish();
        return tally;
    }

    /// Deals of the cohort, living or in the trash.
    static DealLedger::Lines<FunnelLine> readLines(const MetricGround &ground, const Stages &stages,
                                                   qint64 first, const SqlText &when,
                                                   const QList<RecordId> *only)
    {
        const QString entered =
            u"SELECT c.deal_id FROM deal_stage_history AS c WHERE c.to_stage_id = ? AND "_s + when.sql;
        QVariantList values{stages.pipeline};
        QString from = u" FROM deal AS t "_s;
        QString where = u"t.id IN ("_s + entered + u')';
        if (only) {
            from = u" FROM json_each(?) AS j CROSS JOIN deal AS t ON t.id = j.value "_s;
            values.append(jsonOf(*only));
            where = u"EXISTS ("_s + entered + u" AND c.deal_id = t.id)"_s;
        }
        DealLedger::Lines<FunnelLine> lines;
        QSqlQuery &row = ground.session.run(u"SELECT t.id, "_s + reach() + from + histories() + u" WHERE "_s +
                                                where + u" GROUP BY t.id"_s,
                                            values + QVariantList{first} + when.values);
        while (row.next())
            lines.insert(row.value(0).toLongLong(), lineOf(row));
        ground.session.throwIfIncomplete();
        row.finish();
        return lines;
    }

    static FunnelLine lineOf(const QSqlQuery &row)
    {
        int at = 0;
        FunnelLine line;
        line.position = row.value(++at).toLongLong();
        line.isWon = row.value(++at).toBool();
        line.isOpen = row.value(++at).toBool();
        line.isLiving = row.value(++at).toBool();
        line.owner = row.value(++at).toLongLong();
        line.pipeline = row.value(++at).toLongLong();
        return line;
    }

    /// The stage of the options, unless it is one of another pipeline.
    static qint64 firstOf(const MetricQuery &query, const Stages &stages)
    {
        const qint64 chosen = query.options.value("stage"_L1).toString().toLongLong();
        const bool isHere = std::any_of(stages.open.cbegin(), stages.open.cend(),
                                        [chosen](const Stage &stage) { return stage.id == chosen; });
        return isHere || stages.open.isEmpty() ? chosen : stages.open.constFirst().id;
    }

    static Filter cohort(const MetricGround &ground, const MetricQuery &query, const Stages &stages,
                         const GoalPace::Period &days)
    {
        return steps(Filter::all({Filter::test("to_stage_id"_ba, Operator::Is, firstOf(query, stages)),
                                  within(ground, "entered_at"_ba, days)}));
    }

    static Filter reached(const Stages &stages, const Stage *stage)
    {
        const Filter won = Filter::test("status_after"_ba, Operator::Is, u"won"_s);
        if (!stage || stage->isWon)
            return steps(won);
        return steps(Filter::any(
            {Filter::test("to_stage_id"_ba, Operator::In, stages.from(stage->position, true)), won}));
    }

    bool m_asShare;
};

class StepRateReader : public PeriodReader
{
public:
    domain::RecordQuery behind(const MetricGround &ground, const MetricQuery &query, const QVariantList &keys,
                               bool above) const override
    {
        const Stages stages = stagesOf(ground, query);
        QList<Filter> ways;
        for (const Stage &stage : stages.open) {
            if (!keys.isEmpty() && keys.constFirst().toLongLong() != stage.id)
                continue;
            const Filter leaves = Filter::test("from_stage_id"_ba, Operator::Is, stage.id);
            ways.append(
                above
                    ? Filter::all({leaves, Filter::test("to_stage_id"_ba, Operator::In,
                                                        stages.from(stage.position, false) + stages.allWon)})
                    : leaves);
        }
        return dealsWhere(both(ownFilter(ground, query),
                               steps(Filter::all({within(ground, "entered_at"_ba, ground.days(query.period)),
                                                  Filter::any(ways)}))));
    }

protected:
    Values values(const MetricGround &ground, const MetricQuery &query,
                  const GoalPace::Period &days) const override
    {
        const Stages stages = stagesOf(ground, query);
        Values values;
        remarkPipeline(stages, values.remarks);
        const SqlText where = condition(ground, query, {});
        const SqlText when = withinSql(ground, u"h.entered_at"_s, days);
        const QString from =
            u" FROM deal_stage_history AS h JOIN stage AS f ON f.id = h.from_stage_id "
            "JOIN stage AS s ON s.id = h.to_stage_id JOIN deal AS t ON t.id = h.deal_id "
            "WHERE f.kind = 'open' AND f.pipeline_id = ? AND %1 AND %2"_s.arg(when.sql, where.sql);
        const QVariantList bound = QVariantList{stages.pipeline} + when.values + where.values;
        const QString forward = u"total(s.kind = 'won' OR (s.kind = 'open' AND s.pipeline_id = "
                                "f.pipeline_id AND s.position > f.position))"_s;
        QHash<qint64, MetricFigure> figures;
        QSqlQuery &row = ground.session.run(
            u"SELECT f.id, %1, count(*), count(DISTINCT t.id)"_s.arg(forward) + from + u" GROUP BY f.id"_s,
            bound);
        while (row.next()) {
            MetricFigure &figure = figures[row.value(0).toLongLong()];
            figure = rate(row.value(1).toLongLong(), row.value(2).toLongLong(), row.value(3).toLongLong());
            values.total.top += figure.top;
            values.total.bottom += figure.bottom;
        }
        row.finish();
        const qint64 n = ground.session.scalar(u"SELECT count(DISTINCT t.id)"_s + from, bound).toLongLong();
        values.total = rate(values.total.top, values.total.bottom, n);
        for (const Stage &stage : stages.open)
            values.cells.append(cellOf(stage, figures.value(stage.id)));
        return values;
    }

private:
    static MetricFigure rate(qint64 part, qint64 whole, qint64 deals)
    {
        MetricFigure figure;
        figure.top = part;
        figure.bottom = whole;
        figure.n = deals;
        if (whole > 0)
            figure.number = 100.0 * double(part) / double(whole);
        return figure;
    }
};

/// The figure of the options.
MetricFigure spread(const QList<double> &days, qint64 n, const MetricQuery &query)
{
    MetricFigure figure;
    figure.n = n;
    const QString of = query.options.value("figure"_L1).toString();
    if (of == "mean"_L1 && !days.isEmpty()) {
        double sum = 0;
        for (const double one : days)
            sum += one;
        figure.number = sum / double(days.size());
    } else {
        figure.number = domain::quantileOf(days, of == "p75"_L1 ? 0.75 : of == "p90"_L1 ? 0.9 : 0.5);
    }
    return figure;
}

class StageDurationReader : public PeriodReader
{
public:
    domain::RecordQuery behind(const MetricGround &ground, const MetricQuery &query, const QVariantList &keys,
                               bool) const override
    {
        const Stages stages = stagesOf(ground, query);
        const Filter where = keys.isEmpty() ? Filter::test("to_stage_id"_ba, Operator::In, stages.openIds())
                                            : Filter::test("to_stage_id"_ba, Operator::Is, keys.constFirst());
        return dealsWhere(
            both(ownFilter(ground, query),
                 steps(Filter::all({where, within(ground, "left_at"_ba, ground.days(query.period))}))));
    }

protected:
    Values values(const MetricGround &ground, const MetricQuery &query,
                  const GoalPace::Period &days) const override
    {
        const Stages stages = stagesOf(ground, query);
        Values values;
        remarkPipeline(stages, values.remarks);
        const SqlText where = condition(ground, query, {});
        const SqlText when = withinSql(ground, u"h.left_at"_s, days);
        QHash<qint64, QList<double>> spent;
        QSet<qint64> deals;
        QList<double> all;
        QSqlQuery &row = ground.session.run(
            u"SELECT h.to_stage_id, h.deal_id, sum(h.left_at - h.entered_at) FROM deal_stage_history AS h "
            "JOIN deal AS t ON t.id = h.deal_id WHERE h.left_at IS NOT NULL AND h.to_stage_id IN "
            "(SELECT id FROM stage WHERE pipeline_id = ? AND kind = 'open') AND %2 "
            "GROUP BY h.to_stage_id, h.deal_id HAVING max(%1)"_s.arg(when.sql, where.sql),
            QVariantList{stages.pipeline} + where.values + when.values);
        while (row.next()) {
            const double length = row.value(2).toDouble() / MsPerDay;
            spent[row.value(0).toLongLong()].append(length);
            deals.insert(row.value(1).toLongLong());
            all.append(length);
        }
        row.finish();
        for (const Stage &stage : stages.open) {
            const QList<double> lengths = spent.value(stage.id);
            values.cells.append(cellOf(stage, spread(lengths, lengths.size(), query)));
        }
        values.total = spread(all, deals.size(), query);
        return values;
    }
};

class StageAgeReader : public PeriodReader
{
public:
    domain::RecordQuery behind(const MetricGround &ground, const MetricQuery &query, const QVariantList &keys,
                               bool) const override
    {
        const Stages stages = stagesOf(ground, query);
        return dealsWhere(both(ownFilter(ground, query),
                               keys.isEmpty() ? openIn(stages)
                                              : both(openIn(stages), Filter::test("stage_id"_ba, Operator::Is,
                                                                                  keys.constFirst()))));
    }

protected:
    Values values(const MetricGround &ground, const MetricQuery &query,
                  const GoalPace::Period &) const override
    {
        const Stages stages = stagesOf(ground, query);
        Values values;
        remarkPipeline(stages, values.remarks);
        const SqlText where = condition(ground, query, openIn(stages));
        QHash<qint64, QList<double>> ages;
        QList<double> all;
        QSqlQuery &row = ground.session.run(
            u"SELECT t.stage_id, ? - t.stage_entered_at FROM deal AS t WHERE "_s + where.sql,
            QVariantList{ground.nowMs} + where.values);
        while (row.next()) {
            const double age = std::max(row.value(1).toDouble(), 0.0) / MsPerDay;
            ages[row.value(0).toLongLong()].append(age);
            all.append(age);
        }
        row.finish();
        for (const Stage &stage : stages.open) {
            const QList<double> days = ages.value(stage.id);
            values.cells.append(cellOf(stage, spread(days, days.size(), query)));
        }
        values.total = spread(all, all.size(), query);
        return values;
    }

private:
    static Filter openIn(const Stages &stages)
    {
        return Filter::all({Filter::test("status"_ba, Operator::Is, u"open"_s),
                            Filter::test("pipeline_id"_ba, Operator::Is, stages.pipeline)});
    }
};

} // namespace

Reader funnelReader(bool asShare)
{
    return std::make_shared<FunnelReader>(asShare);
}

Reader stepRateReader()
{
    return std::make_shared<StepRateReader>();
}

Reader stageDurationReader()
{
    return std::make_shared<StageDurationReader>();
}

Reader stageAgeReader()
{
    return std::make_shared<StageAgeReader>();
}

} // namespace kith::records::pipeline
