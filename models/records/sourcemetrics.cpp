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

/// What costs and won deals are put down to: a source or a campaign.
struct Cause
{
    QByteArray key;   ///< as a dimension
    QByteArray field; ///< of leads and deals

    bool isCampaign() const { return key == "campaign"; }
    static Cause source() { return {"source"_ba, "source_id"_ba}; }
    static Cause campaign() { return {"campaign"_ba, "campaign_id"_ba}; }
};

/// What sources or campaigns cost in some days.
struct Costs
{
    struct Part
    {
        qint64 minor = 0;
        qint64 n = 0;
    };

    QHash<qint64, Part> parts; ///< by source or campaign
    Part all;
    qint64 withoutRate = 0;

    Costs(const FigureQuestion &question, const Filter &filter, const Cause &cause)
    {
        const MetricGround &ground = question.ground;
        QString sql = cause.isCampaign() ? u"SELECT t.id, coalesce(t.start_on, t.end_on), "
                                           "coalesce(t.end_on, t.start_on), t.cost_minor, t.currency, "
                                           "t.created_at FROM campaign AS t "
                                           "WHERE t.deleted_at IS NULL AND t.cost_minor IS NOT NULL"_s
                                         : u"SELECT t.source_id, t.from_date, t.to_date, t.amount_minor, "
                                           "t.currency, 0 FROM source_cost AS t WHERE 1"_s;
        QVariantList values;
        if (!filter.isEverything()) {
            const domain::Entity &entity =
                catalogueOf(ground.session).entity(cause.isCampaign() ? "campaign"_ba : "source_cost"_ba);
            const SqlText where = SqlFilter(ground.session, entity, u"t"_s).where(filter);
            sql += u" AND ("_s + where.sql + u')';
            values = where.values;
        }
        QSqlQuery &row = ground.session.run(sql, values);
        while (row.next()) {
            const QDate entered = ground.organisation.dayOf(row.value(5).toLongLong());
            const auto dayOf = [&](int at) {
                return row.isNull(at) ? entered : QDate::fromString(row.value(at).toString(), Qt::ISODate);
            };
            add(question, row.value(0).toLongLong(), dayOf(1), dayOf(2),
                {row.value(3).toLongLong(), row.value(4).toString()});
        }
        row.finish();
    }

private:
    void add(const FigureQuestion &question, qint64 cause, QDate first, QDate last,
             const std::pair<qint64, QString> &amount)
    {
        if (question.hasDays() && (last < question.days.first || first >= question.days.end))
            return;
        const MetricGround &ground = question.ground;
        const QString currency = amount.second.isEmpty() ? ground.organisation.baseCurrency : amount.second;
        const std::optional<qint64> worth = ground.rates.toBase(amount.first, currency, first);
        if (!worth)
            ++withoutRate;
        const qint64 minor = !worth                ? 0
                             : !question.hasDays() ? *worth
                                                   : costUntil(*worth, first, last, question.days.end) -
                                                         costUntil(*worth, first, last, question.days.first);
        for (Part *part : {&parts[cause], &all}) {
            part->minor += minor;
            ++part->n;
        }
    }
};

Filter day(const char *field, Operator test, QDate day)
{
    return Filter::test(field, test, day.toString(Qt::ISODate));
}

Filter overlapping(const FigureQuestion &question)
{
    if (!question.hasDays())
        return {};
    return Filter::all({day("from_date", Operator::Less, question.days.end),
                        day("to_date", Operator::GreaterOrEqual, question.days.first)});
}

/// Campaigns with a cost on some of the days.
Filter costingThen(const FigureQuestion &question)
{
    const Filter costs = Filter::test("cost_minor"_ba, Operator::IsNotEmpty);
    if (!question.hasDays())
        return costs;
    const auto empty = [](const char *field) { return Filter::test(field, Operator::IsEmpty); };
    const auto from = [&](const char *field) {
        return day(field, Operator::GreaterOrEqual, question.days.first);
    };
    const auto to = [&](const char *field) { return day(field, Operator::Less, question.days.end); };
    return Filter::all({costs, Filter::any({Filter::all({to("start_on"), from("end_on")}),
                                            Filter::all({empty("end_on"), to("start_on"), from("start_on")}),
                                            Filter::all({empty("start_on"), to("end_on"), from("end_on")}),
                                            Filter::all({empty("start_on"), empty("end_on"),
                                                         question.within("campaign", "created_at"_ba)})})});
}

/// Numbers that set costs against something that came of them.
class SourceReader : public FigureReader
{
public:
    explicit SourceReader(Cause cause = Cause::source()) : m_cause(std::move(cause)) {}

protected:
    Metric counting(const QByteArray &entity, const Filter &filter, const QByteArray &path = {},
                    const QByteArray &value = {}) const
    {
        Metric metric;
        metric.entity = entity;
        metric.kind = MetricKind::Sum;
        metric.unit = value.isEmpty() ? MetricUnit::Count : MetricUnit::Money;
        metric.filter = filter;
        metric.sum.value = value;
        metric.ownerField = {};
        metric.dimensions = {{m_cause.key, path.isEmpty() ? m_cause.field : path, nullptr, {}}};
        return metric;
    }

    void check(const Metric &metric, const Groupings &by) const
    {
        for (const MetricGrouping &one : by) {
            const bool isCost = metric.entity == "campaign";
            if (!isCost && (one.key == m_cause.key || one.key == m_cause.field))
                continue;
            const QString sentence =
                isCost                 ? Text::tr("“%1” can be put together by period alone: the list of "
                                                                  "campaigns says what each of them cost.")
                : m_cause.isCampaign() ? Text::tr("“%1” can be put together by campaign and period alone: "
                                                  "nobody says what else a cost was for.")
                                       : Text::tr("“%1” can be put together by source and period alone: "
                                                  "nobody says what else a cost was for.");
            throw Problem(ProblemKind::Invalid, sentence.arg(metric.labelText()));
        }
    }

    Groupings byCause(const Groupings &by) const
    {
        Groupings named = by;
        for (MetricGrouping &one : named)
            one.key = m_cause.key;
        return named;
    }

    /// As entries that can be put beside those of the engine.
    Entries entriesOf(const FigureQuestion &question, const Costs &costs, const Groupings &by) const
    {
        if (by.isEmpty())
            return {{{}, {}, moneyOf(question.ground, costs.all.minor, costs.all.n), costs.withoutRate}};
        RecordTitles titles(question.ground.session);
        const domain::Field &field =
            *catalogueOf(question.ground.session).entity("lead").field(m_cause.field);
        Entries entries;
        for (auto it = costs.parts.cbegin(); it != costs.parts.cend(); ++it)
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
        if (!m_cause.isCampaign())
            return daysOf(ground, u"SELECT min(from_date), max(to_date) FROM source_cost"_s);
        GoalPace::Period days = daysOf(
            ground, u"SELECT min(coalesce(start_on, end_on)), max(coalesce(end_on, start_on)) FROM campaign "
                    "WHERE deleted_at IS NULL"_s);
        const GoalPace::Period entered =
            daysOf(ground, u"SELECT min(created_at), max(created_at) FROM campaign WHERE deleted_at IS NULL "
                           "AND start_on IS NULL AND end_on IS NULL"_s);
        if (!days.first.isValid())
            return entered;
        if (entered.first.isValid())
            days = {std::min(days.first, entered.first), std::max(days.end, entered.end)};
        return days;
    }

    void remark(const FigureQuestion &question, MetricAnswer &answer) const override
    {
        const bool isCost = question.metric.entity == "source_cost" || question.metric.entity == "campaign";
        if (!question.query.filter.isEverything() && !isCost)
            answer.remarks.append(Text::tr("Conditions do not narrow the costs."));
    }

    Cause m_cause;
};

class CostReader final : public SourceReader
{
public:
    using SourceReader::SourceReader;

protected:
    Entries figures(const FigureQuestion &question, const Groupings &by) const override
    {
        check(question.metric, by);
        return entriesOf(question, Costs(question, question.query.filter, m_cause), by);
    }

    Metric records(const FigureQuestion &question, bool) const override
    {
        return m_cause.isCampaign() ? counting("campaign"_ba, costingThen(question))
                                    : counting("source_cost"_ba, overlapping(question));
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
public:
    using SourceReader::SourceReader;

protected:
    Entries figures(const FigureQuestion &question, const Groupings &by) const override
    {
        check(question.metric, by);
        const MetricGround &ground = question.ground;
        return merged(ask(question, records(question, false), byCause(by)),
                      entriesOf(question, Costs(question, {}, m_cause), by),
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
public:
    using PerRecordReader::PerRecordReader;

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

/// Won deals, by whom a deal is put down to; against costs, or alone.
class ReturnReader final : public SourceReader
{
public:
    enum class Model { First, Last, Linear };
    enum class Against { Costs, Nothing };
    explicit ReturnReader(Model model, Cause cause = Cause::source(), Against against = Against::Costs)
        : SourceReader(std::move(cause)), m_model(model), m_against(against)
    {
    }

    domain::RecordQuery behind(const MetricGround &ground, const MetricQuery &query, const QVariantList &keys,
                               bool above) const override
    {
        // A deal's cause follows from two records, so the groups are said here.
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
        if (m_against == Against::Nothing) {
            Entries won = revenue(question, by);
            for (Entry &entry : won)
                entry.figure = moneyOf(question.ground, entry.figure.exact, entry.figure.n);
            return won;
        }
        const Costs costs(question, {}, m_cause);
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
    QByteArray first() const { return "lead_id." + m_cause.field; }
    QByteArray last() const { return m_cause.field; }
    static Filter known(const QByteArray &path) { return Filter::test(path, Operator::IsNotEmpty); }
    static Filter unknown(const QByteArray &path) { return Filter::test(path, Operator::IsEmpty); }
    Filter hasAny() const { return Filter::any({known(first()), known(last())}); }
    Filter hasBoth() const { return Filter::all({known(first()), known(last())}); }

    static Filter wonIn(const FigureQuestion &question)
    {
        const Filter won = Filter::test("status"_ba, Operator::Is, u"won"_s);
        return question.hasDays() ? Filter::all({won, question.within("deal", "closed_at"_ba)}) : won;
    }

    /// Deals that count for a source or campaign, in part at least.
    Filter of(qint64 cause) const
    {
        const auto is = [cause](const QByteArray &path) { return Filter::test(path, Operator::Is, cause); };
        const Filter byFirst = Filter::any({is(first()), Filter::all({unknown(first()), is(last())})});
        const Filter byLast = Filter::any({is(last()), Filter::all({unknown(last()), is(first())})});
        return m_model == Model::First  ? byFirst
               : m_model == Model::Last ? byLast
                                        : Filter::any({is(first()), is(last())});
    }

    /// What was won, by source or campaign, with the number of deals.
    Entries revenue(const FigureQuestion &question, const Groupings &by) const
    {
        const Groupings named = byCause(by);
        const auto part = [&](const Filter &filter, const QByteArray &path) {
            return ask(question,
                       counting("deal"_ba, Filter::all({wonIn(question), filter}), path, "amount_minor"_ba),
                       named);
        };
        if (by.isEmpty())
            return part(hasAny(), last());
        const auto added = [](const Entries &one, const Entries &other, qint64 times, qint64 otherTimes) {
            return merged(one, other, [=](const MetricFigure *a, const MetricFigure *b) {
                MetricFigure figure;
                figure.exact = (a ? a->exact * times : 0) + (b ? b->exact * otherTimes : 0);
                figure.n = (a ? a->n : 0) + (b ? b->n : 0);
                return figure;
            });
        };
        const Filter onlyDeal = Filter::all({unknown(first()), known(last())});
        const Filter onlyLead = Filter::all({known(first()), unknown(last())});
        if (m_model == Model::First)
            return added(part(known(first()), first()), part(onlyDeal, last()), 1, 1);
        if (m_model == Model::Last)
            return added(part(known(last()), last()), part(onlyLead, first()), 1, 1);
        Entries halves = added(part(hasBoth(), first()), part(hasBoth(), last()), 1, 1);
        halves = added(halves, part(onlyDeal, last()), 1, 2);
        halves = added(halves, part(onlyLead, first()), 1, 2);
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
    Against m_against;
};

} // namespace

MetricReaders sourceMetricReaders()
{
    using Model = ReturnReader::Model;
    using Against = ReturnReader::Against;
    const auto campaigns = [](Model model, Against against) {
        return std::make_shared<ReturnReader>(model, Cause::campaign(), against);
    };
    return {
        {"source_cost"_ba, std::make_shared<CostReader>()},
        {"cost_per_lead"_ba, std::make_shared<LeadCostReader>()},
        {"acquisition_cost_companies"_ba, std::make_shared<FirstDealReader>()},
        {"acquisition_cost_contacts"_ba, std::make_shared<FirstOrderReader>()},
        {"source_roi_first"_ba, std::make_shared<ReturnReader>(ReturnReader::Model::First)},
        {"source_roi_last"_ba, std::make_shared<ReturnReader>(ReturnReader::Model::Last)},
        {"source_roi_linear"_ba, std::make_shared<ReturnReader>(ReturnReader::Model::Linear)},
        {"campaign_cost"_ba, std::make_shared<CostReader>(Cause::campaign())},
        {"cost_per_campaign_lead"_ba, std::make_shared<LeadCostReader>(Cause::campaign())},
        {"campaign_roi_first"_ba, campaigns(Model::First, Against::Costs)},
        {"campaign_roi_last"_ba, campaigns(Model::Last, Against::Costs)},
        {"campaign_roi_linear"_ba, campaigns(Model::Linear, Against::Costs)},
        {"campaign_revenue_first"_ba, campaigns(Model::First, Against::Nothing)},
        {"campaign_revenue_last"_ba, campaigns(Model::Last, Against::Nothing)},
        {"campaign_revenue_linear"_ba, campaigns(Model::Linear, Against::Nothing)},
    };
}

} // namespace kith::records
