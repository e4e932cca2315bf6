// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/records/customerreaders.h"
#include "models/records/recordtext.h"
#include "models/records/sqlfilter.h"
#include "models/records/workspacecatalogue.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Filter;
using domain::GoalPace;
using domain::Metric;
using domain::MetricFigure;
using domain::MetricGrouping;
using domain::MetricQuery;

namespace {

/// Customers by the month of their first order, and who of them ordered in which month.
class RetentionReader final : public MetricReader
{
public:
    void read(const MetricGround &ground, MetricAnswer &answer) const override
    {
        const Table table(ground, answer.metric, answer.query);
        answer.total = table.figure(-1, -1);
        const auto &by = answer.query.by;
        const auto cohortTitle = [&](qsizetype cohort) {
            return QLocale().toString(table.starts.at(cohort), u"MMM yyyy"_s);
        };
        const auto ageTitle = [](qsizetype age) { return QLocale().toString(qint64(age)); };
        const auto cell = [&](qsizetype cohort, qsizetype age) {
            MetricCell one;
            for (const MetricGrouping &grouping : by) {
                const bool isAge = grouping.key == "age";
                if ((isAge && age < 0) || (!isAge && cohort < 0))
                    continue;
                one.keys.append(isAge ? QVariant(qint64(age)) : QVariant(table.starts.at(cohort)));
                one.titles.append(isAge ? ageTitle(age) : cohortTitle(cohort));
            }
            one.figure = table.figure(cohort, age);
            return one;
        };
        check(answer.metric, by);
        const bool hasCohort = std::any_of(by.cbegin(), by.cend(), isCohort);
        const bool hasAge =
            std::any_of(by.cbegin(), by.cend(), [](const auto &one) { return one.key == "age"; });
        for (qsizetype cohort = 0; hasCohort && cohort < table.cohorts(); ++cohort) {
            if (!hasAge)
                answer.cells.append(cell(cohort, -1));
            for (qsizetype age = 0; hasAge && age < table.ages(cohort); ++age)
                answer.cells.append(cell(cohort, age));
        }
        for (qsizetype age = 0; hasAge && !hasCohort && age < table.ages(0); ++age)
            answer.cells.append(cell(-1, age));
        if (by.size() == 2) {
            const bool isFirst = isCohort(by.constFirst());
            for (qsizetype cohort = 0; cohort < table.cohorts(); ++cohort)
                (isFirst ? answer.firstTotals : answer.secondTotals).append(cell(cohort, -1));
            for (qsizetype age = 0; age < (table.cohorts() > 0 ? table.ages(0) : 0); ++age)
                (isFirst ? answer.secondTotals : answer.firstTotals).append(cell(-1, age));
            if (!isFirst)
                std::stable_sort(answer.cells.begin(), answer.cells.end(), [](const auto &a, const auto &b) {
                    return a.keys.constFirst().toLongLong() < b.keys.constFirst().toLongLong();
                });
        }
        answer.remarks.append(Text::tr("The current month is not over: its numbers may still grow."));
    }

    domain::RecordQuery behind(const MetricGround &ground, const MetricQuery &query, const QVariantList &keys,
                               bool above) const override
    {
        const Metric metric = domain::MetricCatalogue::metric(catalogueOf(ground.session), query.metric);
        const Table table(ground, metric, query);
        qsizetype cohort = -1;
        qsizetype age = -1;
        for (qsizetype i = 0; i < keys.size() && i < query.by.size(); ++i) {
            if (query.by.at(i).key == "age")
                age = keys.at(i).toLongLong();
            else
                cohort = table.starts.indexOf(keys.at(i).toDate());
        }
        QList<Filter> groups;
        for (qsizetype c = 0; c < table.cohorts(); ++c) {
            if ((cohort >= 0 && c != cohort) || (age >= 0 && age >= table.ages(c)))
                continue;
            const domain::Entity &entity = catalogueOf(ground.session).entity(metric.entity);
            Filter one = ground.within(entity, "first_order_at"_ba, table.cohortDays(c));
            const QDate from = table.starts.at(c).addMonths(int(std::max<qsizetype>(age, 1)));
            if (above && age >= 0)
                one = Filter::all({one, hasOrders(ground, table.monthDays(c + age))});
            else if (above)
                one = Filter::all({one, hasOrders(ground, {from, ground.today.addYears(1000)})});
            groups.append(one);
        }
        MetricQuery plain = query;
        plain.period = domain::MetricPeriod::all();
        Metric counted = counting(metric, groups.size() == 1 ? groups.constFirst() : Filter::any(groups));
        domain::RecordQuery records;
        records.entity = metric.entity;
        records.filter = ground.filterOf(counted, plain);
        return records;
    }

private:
    static bool isCohort(const MetricGrouping &one) { return one.key == "cohort" || one.key == "period"; }

    static void check(const Metric &metric, const QList<MetricGrouping> &by)
    {
        const auto isKnown = [](const MetricGrouping &one) { return isCohort(one) || one.key == "age"; };
        for (const MetricGrouping &one : by) {
            if (!isKnown(one))
                throw Problem(ProblemKind::NotFound,
                              Text::tr("“%1” cannot be put together by %2.")
                                  .arg(metric.labelText(), QString::fromLatin1(one.key)));
        }
    }

    /// Months from that of the first cohort to the current one. A cohort has as many ages as months have
    /// begun since.
    struct Table
    {
        Table(const MetricGround &ground, const Metric &metric, const MetricQuery &query)
        {
            days = ground.days(query.period);
            const QHash<qint64, qint64> firsts = readFirsts(ground, metric, query);
            if (firsts.isEmpty())
                return;
            qint64 first = std::numeric_limits<qint64>::max();
            qint64 last = 0;
            for (const qint64 at : firsts) {
                first = std::min(first, at);
                last = std::max(last, at);
            }
            const QDate begin = ground.organisation.dayOf(first);
            const QDate end = std::max(ground.today, ground.organisation.dayOf(last));
            for (QDate month(begin.year(), begin.month(), 1); month <= end; month = month.addMonths(1)) {
                starts.append(month);
                bounds.push_back(ground.beginOf(month));
            }
            sizes.resize(std::size_t(starts.size()));
            later.resize(sizes.size());
            active.resize(sizes.size(), std::vector<qint64>(sizes.size()));
            for (const qint64 at : firsts)
                ++sizes[std::size_t(monthOf(at))];
            lastCohort = monthOf(last);
            readOrders(ground, metric, firsts);
        }

        qsizetype monthOf(qint64 ms) const
        {
            return std::upper_bound(bounds.cbegin(), bounds.cend(), ms) - bounds.cbegin() - 1;
        }
        qsizetype cohorts() const { return starts.isEmpty() ? 0 : lastCohort + 1; }
        qsizetype ages(qsizetype cohort) const { return starts.size() - cohort; }
        GoalPace::Period monthDays(qsizetype month) const
        {
            return {starts.at(month), starts.at(month).addMonths(1)};
        }
        /// As far as the question's period reaches.
        GoalPace::Period cohortDays(qsizetype cohort) const
        {
            const GoalPace::Period month = monthDays(cohort);
            if (!days.first.isValid() || !days.end.isValid())
                return month;
            return {std::max(month.first, days.first), std::min(month.end, days.end)};
        }

        /// Of a cohort, or of all; of an age, or of any later month.
        MetricFigure figure(qsizetype cohort, qsizetype age) const
        {
            qint64 part = 0;
            qint64 whole = 0;
            for (qsizetype c = 0; c < cohorts(); ++c) {
                if ((cohort >= 0 && c != cohort) || (age >= 0 && age >= ages(c)))
                    continue;
                const auto at = std::size_t(c);
                whole += sizes[at];
                part += age < 0 ? later[at] : active[at][std::size_t(age)];
            }
            MetricFigure figure;
            figure.n = whole;
            figure.top = part;
            figure.bottom = whole;
            if (whole != 0)
                figure.number = domain::percentOf(part, whole);
            return figure;
        }

        QList<QDate> starts;

    private:
        static QHash<qint64, qint64> readFirsts(const MetricGround &ground, const Metric &metric,
                                                const MetricQuery &query)
        {
            const domain::Entity &entity = catalogueOf(ground.session).entity(metric.entity);
            MetricQuery asked = query;
            asked.period = domain::MetricPeriod::all();
            Filter filter = ground.filterOf(
                counting(metric, ground.within(entity, "first_order_at"_ba, ground.days(query.period))),
                asked);
            QString sql = u"SELECT t.id, t.first_order_at FROM %1 AS t WHERE t.deleted_at IS NULL AND "
                          "t.first_order_at IS NOT NULL"_s.arg(tableOf(entity));
            QVariantList values;
            if (!filter.isEverything()) {
                const SqlText where = SqlFilter(ground.session, entity, u"t"_s).where(filter);
                sql += u" AND ("_s + where.sql + u')';
                values = where.values;
            }
            QHash<qint64, qint64> firsts;
            QSqlQuery &row = ground.session.run(sql, values);
            while (row.next())
                firsts.insert(row.value(0).toLongLong(), row.value(1).toLongLong());
            row.finish();
            return firsts;
        }

        /// In the order of the customers, so that each month of theirs is noted once.
        void readOrders(const MetricGround &ground, const Metric &metric, const QHash<qint64, qint64> &firsts)
        {
            constexpr qsizetype cancelEvery = 65536;
            const QString link = QString::fromLatin1(metric.entity) + u"_id"_s;
            QSqlQuery &row = ground.session.run(
                u"SELECT o.%1, o.ordered_at FROM sales_order AS o WHERE o.%1 IS NOT NULL AND %2 "
                "ORDER BY o.%1, o.ordered_at"_s.arg(link, countedOrdersSql(u"o")));
            qint64 customer = 0;
            qsizetype cohort = -1;
            qsizetype seenMonth = -1;
            bool isBack = false;
            for (qsizetype done = 1; row.next(); ++done) {
                if (done % cancelEvery == 0)
                    ground.session.throwIfCancelled();
                const qint64 id = row.value(0).toLongLong();
                if (id != customer) {
                    customer = id;
                    const auto first = firsts.constFind(id);
                    cohort = first == firsts.cend() ? -1 : monthOf(*first);
                    seenMonth = -1;
                    isBack = false;
                }
                if (cohort < 0)
                    continue;
                const qsizetype month = monthOf(row.value(1).toLongLong());
                if (month == seenMonth || month >= starts.size())
                    continue;
                seenMonth = month;
                ++active[std::size_t(cohort)][std::size_t(month - cohort)];
                if (month > cohort && !isBack) {
                    isBack = true;
                    ++later[std::size_t(cohort)];
                }
            }
            row.finish();
            ground.session.throwIfIncomplete();
        }

        GoalPace::Period days;
        std::vector<qint64> bounds;
        std::vector<qint64> sizes;
        std::vector<qint64> later; ///< of each cohort: those who ordered in a month after their first
        std::vector<std::vector<qint64>> active;
        qsizetype lastCohort = -1;
    };
};

} // namespace

std::shared_ptr<const MetricReader> retentionReader()
{
    return std::make_shared<RetentionReader>();
}

} // namespace kith::records
