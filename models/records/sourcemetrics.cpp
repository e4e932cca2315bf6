// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/records/metricfigures.h"
#include "models/records/recordtext.h"
#include "models/records/recordtitles.h"
#include "models/records/sqlfilter.h"
#include "models/records/workspacecatalogue.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Aggregate;
using domain::Filter;
using domain::GoalPace;
using domain::Metric;
using domain::MetricFigure;
using domain::MetricGrouping;
using domain::MetricKind;
using domain::MetricQuery;
using domain::MetricUnit;
using domain::Operator;

namespace {

__extension__ using Wide = __int128;

qint64 halfUp(Wide top, Wide bottom)
{
    const bool isNegative = (top < 0) != (bottom < 0);
    const Wide size = (top < 0 ? -top : top) * 2 + (bottom < 0 ? -bottom : bottom);
    const auto rounded = qint64(size / ((bottom < 0 ? -bottom : bottom) * 2));
    return isNegative ? -rounded : rounded;
}

/// How much of a cost belongs to the days before `end`: what two neighbouring periods take adds up to what
/// both together take, to the minor unit.
qint64 costUntil(qint64 minor, QDate first, QDate last, QDate end)
{
    const qint64 all = first.daysTo(last) + 1;
    const qint64 gone = std::clamp<qint64>(first.daysTo(end), 0, all);
    return halfUp(Wide(minor) * gone, all);
}

/// What sources cost in some days.
struct Costs
{
    struct Source
    {
        qint64 minor = 0;
        qint64 n = 0;
    };

    QHash<qint64, Source> sources;
    Source all;
    qint64 withoutRate = 0;

    Costs(const FigureQuestion &question, const Filter &filter)
    {
        const MetricGround &ground = question.ground;
        QString sql = u"SELECT t.source_id, t.from_date, t.to_date, t.amount_minor, t.currency "
                      "FROM source_cost AS t WHERE 1"_s;
        QVariantList values;
        if (!filter.isEverything()) {
            const SqlText where =
                SqlFilter(ground.session, catalogueOf(ground.session).entity("source_cost"), u"t"_s)
                    .where(filter);
            sql += u" AND ("_s + where.sql + u')';
            values = where.values;
        }
        QSqlQuery &row = ground.session.run(sql, values);
        while (row.next()) {
            const QDate first = QDate::fromString(row.value(1).toString(), Qt::ISODate);
            const QDate last = QDate::fromString(row.value(2).toString(), Qt::ISODate);
            if (question.hasDays() && (last < question.days.first || first >= question.days.end))
                continue;
            const std::optional<qint64> worth =
                ground.rates.toBase(row.value(3).toLongLong(), row.value(4).toString(), first);
            if (!worth)
                ++withoutRate;
            const qint64 minor = !worth ? 0
                                 : !question.hasDays()
                                     ? *worth
                                     : costUntil(*worth, first, last, question.days.end) -
                                           costUntil(*worth, first, last, question.days.first);
            for (Source *source : {&sources[row.value(0).toLongLong()], &all}) {
                source->minor += minor;
                ++source->n;
            }
        }
        row.finish();
    }
};

Filter overlapping(const FigureQuestion &question)
{
    if (!question.hasDays())
        return {};
    return Filter::all(
        {Filter::test("from_date"_ba, Operator::Less, question.days.end.toString(Qt::ISODate)),
         Filter::test("to_date"_ba, Operator::GreaterOrEqual, question.days.first.toString(Qt::ISODate))});
}

/// Numbers that set costs against something that came of them.
class SourceReader : public FigureReader
{
protected:
    static Metric counting(const QByteArray &entity, const Filter &filter,
                           const QByteArray &path = "source_id"_ba, const QByteArray &value = {})
    {
        Metric metric;
        metric.entity = entity;
        metric.kind = MetricKind::Sum;
        metric.unit = value.isEmpty() ? MetricUnit::Count : MetricUnit::Money;
        metric.filter = filter;
        metric.sum.value = value;
        metric.ownerField = {};
        metric.dimensions = {{"source", path, nullptr, {}}};
        return metric;
    }

    static void check(const Metric &metric, const Groupings &by)
    {
        for (const MetricGrouping &one : by) {
            if (one.key != "source" && one.key != "source_id")
                throw Problem(
                    ProblemKind::Invalid,
                    Text::tr("“%1” can be put together by source and period alone: nobody says what "
                             "else a cost was for.")
                        .arg(metric.labelText()));
        }
    }

    static Groupings bySource(const Groupings &by)
    {
        Groupings named = by;
        for (MetricGrouping &one : named)
            one.key = "source"_ba;
        return named;
    }

    /// As entries that can be put beside those of the engine.
    static Entries entriesOf(const FigureQuestion &question, const Costs &costs, const Groupings &by)
    {
        if (by.isEmpty())
            return {{{}, {}, moneyOf(question.ground, costs.all.minor, costs.all.n), costs.withoutRate}};
        RecordTitles titles(question.ground.session);
        const domain::Field &field =
            *catalogueOf(question.ground.session).entity("source_cost").field("source_id");
        Entries entries;
        for (auto it = costs.sources.cbegin(); it != costs.sources.cend(); ++it)
            entries.append({{it.key()},
                            {titles.beside(field, it.key())},
                            moneyOf(question.ground, it->minor, it->n),
                            0});
        std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
            return a.figure.exact != b.figure.exact ? a.figure.exact > b.figure.exact
                                                    : a.titles.constFirst() < b.titles.constFirst();
        });
        return entries;
    }

    GoalPace::Period limits(const MetricGround &ground) const override
    {
        return daysOf(ground, u"SELECT min(from_date), max(to_date) FROM source_cost"_s);
    }

    void remark(const FigureQuestion &question, MetricAnswer &answer) const override
    {
        if (!question.query.filter.isEverything() && question.metric.entity != "source_cost")
            answer.remarks.append(Text::tr("Conditions do not narrow the costs."));
    }
};

class CostReader final : public SourceReader
{
protected:
    Entries figures(const FigureQuestion &question, const Groupings &by) const override
    {
        check(question.metric, by);
        return entriesOf(question, Costs(question, question.query.filter), by);
    }

    Metric records(const FigureQuestion &question, bool) const override
    {
        return counting("source_cost"_ba, overlapping(question));
    }

public:
    void read(const MetricGround &ground, MetricAnswer &answer) const override
    {
        SourceReader::read(ground, answer);
        answer.addsUp = true;
    }
};

/// Costs by a number of records.
class PerRecordReader : public SourceReader
{
protected:
    Entries figures(const FigureQuestion &question, const Groupings &by) const override
    {
        check(question.metric, by);
        const MetricGround &ground = question.ground;
        return merged(ask(question, records(question, false), bySource(by)),
                      entriesOf(question, Costs(question, {}), by),
                      [&ground](const MetricFigure *made, const MetricFigure *cost) {
                          const qint64 n = made ? made->exact : 0;
                          MetricFigure figure;
                          if (cost && cost->n > 0 && n > 0)
                              figure = moneyOf(ground, halfUp(cost->exact, n), n);
                          figure.n = n;
                          figure.top = cost ? cost->exact : 0;
                          figure.bottom = n;
                          return figure;
                      });
    }
};

class LeadCostReader final : public PerRecordReader
{
protected:
    Metric records(const FigureQuestion &question, bool) const override
    {
        return counting("lead"_ba, question.within("lead", "created_at"_ba));
    }
};

/// Contacts by their first order.
class FirstOrderReader final : public PerRecordReader
{
protected:
    Metric records(const FigureQuestion &question, bool) const override
    {
        return counting("contact"_ba, question.hasDays()
                                          ? question.within("contact", "first_order_at"_ba)
                                          : Filter::test("first_order_at"_ba, Operator::IsNotEmpty));
    }
};

/// Companies by their first won deal.
class FirstDealReader final : public PerRecordReader
{
protected:
    Metric records(const FigureQuestion &question, bool) const override
    {
        const Filter won = Filter::test("status"_ba, Operator::Is, u"won"_s);
        if (!question.hasDays())
            return counting("company"_ba, Filter::related("deals"_ba, Aggregate::Any, won));
        const Filter earlier = Filter::all({won, Filter::test("closed_at"_ba, Operator::Less,
                                                              question.ground.beginOf(question.days.first))});
        return counting(
            "company"_ba,
            Filter::all({Filter::related("deals"_ba, Aggregate::Any,
                                         Filter::all({won, question.within("deal", "closed_at"_ba)})),
                         Filter::related("deals"_ba, Aggregate::None, earlier)}));
    }
};

/// Won deals against costs, by whom a deal is put down to.
class ReturnReader final : public SourceReader
{
public:
    enum class Model { First, Last, Linear };
    explicit ReturnReader(Model model) : m_model(model) {}

    domain::RecordQuery behind(const MetricGround &ground, const MetricQuery &query, const QVariantList &keys,
                               bool above) const override
    {
        // A deal's source follows from two records, so the groups are said here.
        MetricQuery plain = query;
        plain.by.removeIf([](const MetricGrouping &one) { return one.key != "period"; });
        QVariantList times;
        std::optional<qint64> source;
        for (qsizetype i = 0; i < keys.size() && i < query.by.size(); ++i) {
            if (query.by.at(i).key == "period")
                times.append(keys.at(i));
            else
                source = keys.at(i).toLongLong();
        }
        domain::RecordQuery records = SourceReader::behind(ground, plain, times, above);
        if (source)
            records.filter = Filter::all({records.filter, of(*source)});
        return records;
    }

protected:
    Entries figures(const FigureQuestion &question, const Groupings &by) const override
    {
        check(question.metric, by);
        const Costs costs(question, {});
        return merged(revenue(question, by), entriesOf(question, costs, by),
                      [](const MetricFigure *won, const MetricFigure *cost) {
                          const qint64 spent = cost ? cost->exact : 0;
                          return shareOf((won ? won->exact : 0) - spent, spent, won ? won->n : 0);
                      });
    }

    Metric records(const FigureQuestion &question, bool) const override
    {
        return counting("deal"_ba, Filter::all({wonIn(question), hasAny()}));
    }

private:
    static Filter known(const char *path) { return Filter::test(path, Operator::IsNotEmpty); }
    static Filter unknown(const char *path) { return Filter::test(path, Operator::IsEmpty); }
    static Filter hasAny() { return Filter::any({known("lead_id.source_id"), known("source_id")}); }
    static Filter hasBoth() { return Filter::all({known("lead_id.source_id"), known("source_id")}); }

    static Filter wonIn(const FigureQuestion &question)
    {
        const Filter won = Filter::test("status"_ba, Operator::Is, u"won"_s);
        return question.hasDays() ? Filter::all({won, question.within("deal", "closed_at"_ba)}) : won;
    }

    /// Deals that count for a source, in part at least.
    Filter of(qint64 source) const
    {
        const auto is = [source](const char *path) { return Filter::test(path, Operator::Is, source); };
        const Filter first = Filter::any(
            {is("lead_id.source_id"), Filter::all({unknown("lead_id.source_id"), is("source_id")})});
        const Filter last =
            Filter::any({is("source_id"), Filter::all({unknown("source_id"), is("lead_id.source_id")})});
        return m_model == Model::First  ? first
               : m_model == Model::Last ? last
                                        : Filter::any({is("lead_id.source_id"), is("source_id")});
    }

    /// What was won, by source, with the number of deals.
    Entries revenue(const FigureQuestion &question, const Groupings &by) const
    {
        const Groupings named = bySource(by);
        const auto part = [&](const Filter &filter, const char *path) {
            return ask(question,
                       counting("deal"_ba, Filter::all({wonIn(question), filter}), path, "amount_minor"_ba),
                       named);
        };
        if (by.isEmpty())
            return part(hasAny(), "source_id");
        const auto added = [](const Entries &one, const Entries &other, qint64 times, qint64 otherTimes) {
            return merged(one, other, [=](const MetricFigure *a, const MetricFigure *b) {
                MetricFigure figure;
                figure.exact = (a ? a->exact * times : 0) + (b ? b->exact * otherTimes : 0);
                figure.n = (a ? a->n : 0) + (b ? b->n : 0);
                return figure;
            });
        };
        const Filter onlyDeal = Filter::all({unknown("lead_id.source_id"), known("source_id")});
        const Filter onlyLead = Filter::all({known("lead_id.source_id"), unknown("source_id")});
        if (m_model == Model::First)
            return added(part(known("lead_id.source_id"), "lead_id.source_id"), part(onlyDeal, "source_id"),
                         1, 1);
        if (m_model == Model::Last)
            return added(part(known("source_id"), "source_id"), part(onlyLead, "lead_id.source_id"), 1, 1);
        Entries halves = added(part(hasBoth(), "lead_id.source_id"), part(hasBoth(), "source_id"), 1, 1);
        halves = added(halves, part(onlyDeal, "source_id"), 1, 2);
        halves = added(halves, part(onlyLead, "lead_id.source_id"), 1, 2);
        for (Entry &entry : halves) {
            entry.figure.exact = halfUp(entry.figure.exact, 2);
            // a deal with the same source twice is one deal
            entry.figure.n =
                ask(question,
                    counting("deal"_ba,
                             Filter::all({wonIn(question), of(entry.keys.constFirst().toLongLong())})),
                    {})
                    .constFirst()
                    .figure.exact;
        }
        return halves;
    }

    Model m_model;
};

} // namespace

MetricReaders sourceMetricReaders()
{
    return {
        {"source_cost"_ba, std::make_shared<CostReader>()},
        {"cost_per_lead"_ba, std::make_shared<LeadCostReader>()},
        {"acquisition_cost_companies"_ba, std::make_shared<FirstDealReader>()},
        {"acquisition_cost_contacts"_ba, std::make_shared<FirstOrderReader>()},
        {"source_roi_first"_ba, std::make_shared<ReturnReader>(ReturnReader::Model::First)},
        {"source_roi_last"_ba, std::make_shared<ReturnReader>(ReturnReader::Model::Last)},
        {"source_roi_linear"_ba, std::make_shared<ReturnReader>(ReturnReader::Model::Linear)},
    };
}

} // namespace kith::records
