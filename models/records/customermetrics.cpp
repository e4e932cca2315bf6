// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/records/metricaxis.h"
#include "models/records/metricfigures.h"
#include "models/records/metricorders.h"
#include "models/records/recordtext.h"
#include "models/records/recordtitles.h"
#include "models/records/sqlfilter.h"
#include "models/records/workspacecatalogue.h"
#include "models/records/worthsql.h"

#include <algorithm>
#include <vector>

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

Filter countedOrders(const GoalPace::Period &days, const MetricGround &ground)
{
    const Filter status =
        Filter::test("status"_ba, Operator::In, QVariantList{u"open"_s, u"shipped"_s, u"paid"_s});
    const Filter within =
        ground.within(catalogueOf(ground.session).entity("sales_order"), "ordered_at"_ba, days);
    return within.isEverything() ? Filter::all({status, Filter::test("ordered_at"_ba, Operator::IsNotEmpty)})
                                 : Filter::all({status, within});
}

QString countedOrdersSql(QStringView alias)
{
    return u"+%1.deleted_at IS NULL AND %1.ordered_at IS NOT NULL AND %1.status IN ('open', 'shipped', 'paid')"_s
        .arg(alias);
}

namespace {

constexpr int ChurnDays = 90;

/// The metric as one that counts the records of a filter.
Metric counting(const Metric &metric, const Filter &filter)
{
    Metric counted = metric;
    counted.kind = MetricKind::Sum;
    counted.unit = MetricUnit::Count;
    counted.sum = {};
    counted.divisor = {};
    counted.dateField = {};
    counted.filter = filter;
    return counted;
}

Filter hasOrders(const MetricGround &ground, const GoalPace::Period &days)
{
    return Filter::related("orders"_ba, Aggregate::Any, countedOrders(days, ground));
}

/// Numbers about who ordered in the period.
class OrderingReader : public FigureReader
{
protected:
    /// Of all customers, in the period.
    struct Counts
    {
        qint64 orders = 0;
        qint64 customers = 0;
        qint64 back = 0; ///< with two orders or more
    };

    Entries figures(const FigureQuestion &question, const Groupings &by) const override
    {
        if (!isPlain(question, by))
            return ask(question, records(question, false), by);
        Entry entry;
        entry.figure.n = entry.figure.exact = counts(question).customers;
        entry.figure.number = double(entry.figure.exact);
        return {entry};
    }

    Metric records(const FigureQuestion &question, bool) const override
    {
        return counting(question.metric, hasOrders(question.ground, question.days));
    }

    static bool isPlain(const FigureQuestion &question, const Groupings &by)
    {
        return by.isEmpty() && question.query.filter.isEverything() &&
               question.query.scope == domain::MetricScope();
    }

    /// From one reading of the orders.
    static Counts counts(const FigureQuestion &question)
    {
        const QString link = QString::fromLatin1(question.metric.entity) + u"_id"_s;
        QString sql =
            u"SELECT sum(n), count(*), sum(n > 1) FROM (SELECT count(*) AS n FROM sales_order AS o "
            "WHERE o.%1 IS NOT NULL AND o.%1 NOT IN (SELECT id FROM %2 WHERE deleted_at IS NOT "
            "NULL) AND %3"_s.arg(link, QString::fromLatin1(question.metric.entity), countedOrdersSql(u"o"));
        QVariantList values;
        if (question.hasDays()) {
            sql.replace(u"+o.deleted_at"_s, u"o.deleted_at"_s); // the index begins with the trash
            sql += u" AND o.ordered_at >= ? AND o.ordered_at < ?"_s;
            values = {question.ground.beginOf(question.days.first),
                      question.ground.beginOf(question.days.end)};
        }
        QSqlQuery &query = question.ground.session.run(sql + u" GROUP BY o.%1)"_s.arg(link), values);
        Counts counts;
        if (query.next())
            counts = {query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toLongLong()};
        query.finish();
        return counts;
    }

    GoalPace::Period limits(const MetricGround &ground) const override
    {
        return daysOf(ground, u"SELECT min(o.ordered_at), max(o.ordered_at) FROM sales_order AS o WHERE "_s +
                                  countedOrdersSql(u"o"));
    }
};

/// A share of these.
class ShareReader : public OrderingReader
{
protected:
    Entries figures(const FigureQuestion &question, const Groupings &by) const override
    {
        return merged(ask(question, records(question, false), by), ask(question, records(question, true), by),
                      [](const MetricFigure *all, const MetricFigure *part) {
                          const qint64 whole = all ? all->exact : 0;
                          return shareOf(part ? part->exact : 0, whole, whole);
                      });
    }
};

class RepeatReader final : public ShareReader
{
protected:
    Entries figures(const FigureQuestion &question, const Groupings &by) const override
    {
        if (!isPlain(question, by))
            return ShareReader::figures(question, by);
        const Counts found = counts(question);
        Entry entry;
        entry.figure = shareOf(found.back, found.customers, found.customers);
        return {entry};
    }

    Metric records(const FigureQuestion &question, bool above) const override
    {
        if (!above)
            return OrderingReader::records(question, above);
        return counting(question.metric, Filter::related("orders"_ba, Aggregate::Count,
                                                         countedOrders(question.days, question.ground), {},
                                                         Operator::GreaterOrEqual, {2}));
    }
};

class FrequencyReader final : public OrderingReader
{
protected:
    Entries figures(const FigureQuestion &question, const Groupings &by) const override
    {
        if (isPlain(question, by)) {
            const Counts found = counts(question);
            Entry entry;
            entry.figure = meanOf(found.orders, found.customers, found.customers);
            return {entry};
        }
        Metric part = counting(question.metric, hasOrders(question.ground, question.days));
        part.sum.value = "orders_within:"_ba + bound(question, question.days.first) + ':' +
                         bound(question, question.days.end);
        return merged(ask(question, records(question, false), by), ask(question, part, by),
                      [](const MetricFigure *all, const MetricFigure *orders) {
                          const qint64 customers = all ? all->exact : 0;
                          return meanOf(orders ? orders->exact : 0, customers, customers);
                      });
    }

private:
    static QByteArray bound(const FigureQuestion &question, QDate day)
    {
        return question.hasDays() ? QByteArray::number(question.ground.beginOf(day)) : QByteArray();
    }
};

class ChurnReader final : public ShareReader
{
protected:
    Entries figures(const FigureQuestion &question, const Groupings &by) const override
    {
        return isPlain(question, by) ? plain(question) : ShareReader::figures(question, by);
    }

    Metric records(const FigureQuestion &question, bool above) const override
    {
        const auto [before, after] = windows(question);
        const Filter active = hasOrders(question.ground, before);
        if (!above)
            return counting(question.metric, active);
        const Filter quiet =
            Filter::related("orders"_ba, Aggregate::None, countedOrders(after, question.ground));
        return counting(question.metric, Filter::all({active, quiet}));
    }

    void remark(const FigureQuestion &question, MetricAnswer &answer) const override
    {
        const int days = question.option(u"days"_s, ChurnDays);
        answer.remarks.append(Text::tr("Counted with %n day(s).", nullptr, days));
        if (windows(question).second.end > question.ground.today)
            answer.remarks.append(Text::tr(
                "The days after the beginning of the period are not over yet: some of these customers "
                "may still order."));
    }

private:
    /// Of all customers, from one reading of the orders.
    static Entries plain(const FigureQuestion &question)
    {
        const auto [before, after] = windows(question);
        const MetricGround &ground = question.ground;
        const QString link = QString::fromLatin1(question.metric.entity) + u"_id"_s;
        QString counted = countedOrdersSql(u"o");
        counted.replace(u"+o.deleted_at"_s, u"o.deleted_at"_s); // the index begins with the trash
        const QString sql =
            u"SELECT count(*), sum(later = 0) FROM (SELECT min(o.ordered_at) AS first, sum(o.ordered_at >= "
            u"?) AS "
            "later FROM sales_order AS o WHERE o.%1 IS NOT NULL AND o.%1 NOT IN (SELECT id FROM %2 WHERE "
            "deleted_at IS NOT NULL) AND %3 AND o.ordered_at >= ? AND o.ordered_at < ? GROUP BY o.%1) "
            "WHERE first < ?"_s.arg(link, QString::fromLatin1(question.metric.entity), counted);
        const qint64 start = ground.beginOf(after.first);
        QSqlQuery &query =
            ground.session.run(sql, {start, ground.beginOf(before.first), ground.beginOf(after.end), start});
        Entry entry;
        if (query.next())
            entry.figure = shareOf(query.value(1).toLongLong(), query.value(0).toLongLong(),
                                   query.value(0).toLongLong());
        query.finish();
        return {entry};
    }

    /// The days before the first of the period and those from it on; without limits those that are just over.
    static std::pair<GoalPace::Period, GoalPace::Period> windows(const FigureQuestion &question)
    {
        const int days = question.option(u"days"_s, ChurnDays);
        const QDate start = question.hasDays() ? question.days.first : question.ground.today.addDays(-days);
        return {{start.addDays(-days), start}, {start, start.addDays(days)}};
    }
};

/// Customers by the month of their first order, and who of them ordered in which month.
class RetentionReader final : public MetricReader
{
public:
    void read(const MetricGround &ground, MetricAnswer &answer) const override
    {
        const Table table(ground, answer.metric, answer.query);
        answer.total = table.figure(-1, -1);
        RecordTitles titles(ground.session);
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

/// Lines of orders by what was sold; the records behind them are the orders.
class ProductReader final : public FigureReader
{
protected:
    Entries figures(const FigureQuestion &question, const Groupings &by) const override
    {
        const MetricGround &ground = question.ground;
        const domain::Entity &orders = catalogueOf(ground.session).entity("sales_order");
        MetricQuery asked = question.query;
        asked.period = domain::MetricPeriod::all();
        const Filter filter =
            ground.filterOf(counting(question.metric, countedOrders(question.days, ground)), asked);
        const SqlText where = SqlFilter(ground.session, orders, u"o"_s).where(filter);
        SqlText from{u" FROM sales_order AS o JOIN order_line AS t ON t.order_id = o.id "
                     "WHERE o.deleted_at IS NULL AND ("_s +
                         where.sql + u')',
                     where.values};
        const Metric lines = ofLines(question.metric);
        std::vector<MetricAxis> axes;
        axes.reserve(std::size_t(by.size()));
        for (const MetricGrouping &one : by)
            axes.emplace_back(ground, lines, onLines(one, question.metric), GoalPace::Period(), from);
        const WorthSql worth(ground.rates, ground.today, ground.organisation.zone);
        QString groups;
        SqlText inner;
        for (const MetricAxis &axis : axes) {
            const auto name = u"g%1, "_s.arg(groups.count(u','));
            inner += SqlText{axis.sql() + u" AS "_s + name, {}};
            groups += name;
        }
        inner += SqlText{u"o.id AS i, t.unit_minor IS NOT NULL AS p, "_s, {}};
        inner += worth.ofAmount(lineAmountSql(u"t"), u"o.currency"_s, u"o.ordered_at"_s);
        inner += SqlText{u" AS x"_s, {}};
        inner += from;
        // The LIMIT keeps SQLite from working out the amount anew for each sum it goes into.
        SqlText sql{u"SELECT "_s + groups + u"count(DISTINCT i), total(p), sum(x), count(x) FROM (SELECT "_s,
                    {}};
        sql += inner;
        sql += SqlText{u" LIMIT -1)"_s, {}};
        if (!groups.isEmpty())
            sql += SqlText{u" GROUP BY "_s + groups.chopped(2), {}};
        Entries entries;
        RecordTitles titles(ground.session);
        struct Row
        {
            QVariantList keys;
            qint64 n;
            qint64 priced;
            qint64 minor;
            qint64 known;
        };
        QList<Row> rows;
        QSqlQuery &query = ground.session.run(sql.sql, sql.values);
        while (query.next()) {
            QVariantList keys;
            for (std::size_t i = 0; i < axes.size(); ++i)
                keys.append(axes[i].keyOf(query.value(int(i))));
            const int at = int(axes.size());
            rows.append({keys, query.value(at).toLongLong(), qint64(query.value(at + 1).toDouble()),
                         qint64(query.value(at + 2).toDouble()), query.value(at + 3).toLongLong()});
        }
        query.finish();
        ground.session.throwIfIncomplete();
        for (const Row &row : std::as_const(rows)) {
            Entry entry;
            entry.keys = row.keys;
            for (std::size_t i = 0; i < axes.size(); ++i)
                entry.titles += axes[i].titleOf(titles, row.keys.at(qsizetype(i)));
            entry.figure = moneyOf(ground, row.minor, row.n);
            entry.withoutRate = row.priced - row.known;
            entries.append(entry);
        }
        std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
            for (qsizetype i = 0; i < a.keys.size(); ++i) {
                if (a.keys.at(i).isNull() != b.keys.at(i).isNull())
                    return b.keys.at(i).isNull();
            }
            return a.figure.exact > b.figure.exact;
        });
        return entries;
    }

    Metric records(const FigureQuestion &question, bool) const override
    {
        Metric counted = counting(question.metric, countedOrders(question.days, question.ground));
        counted.filter = Filter::all({counted.filter, Filter::related("lines"_ba, Aggregate::Any)});
        return counted;
    }

    GoalPace::Period limits(const MetricGround &ground) const override
    {
        return daysOf(ground, u"SELECT min(o.ordered_at), max(o.ordered_at) FROM sales_order AS o WHERE "_s +
                                  countedOrdersSql(u"o"));
    }

public:
    void read(const MetricGround &ground, MetricAnswer &answer) const override
    {
        FigureReader::read(ground, answer);
        answer.addsUp = true;
    }

    domain::RecordQuery behind(const MetricGround &ground, const MetricQuery &query, const QVariantList &keys,
                               bool above) const override
    {
        // The lines of an order know their article; the rest is what orders themselves are put together by.
        MetricQuery plain = query;
        QVariantList others;
        QList<Filter> lines;
        plain.by.clear();
        for (qsizetype i = 0; i < query.by.size(); ++i) {
            const QByteArray &key = query.by.at(i).key;
            const QByteArray path = key == "product"    ? "product_id"_ba
                                    : key == "category" ? "product_id.category_id"_ba
                                                        : QByteArray();
            if (path.isEmpty()) {
                plain.by.append(query.by.at(i));
                if (i < keys.size())
                    others.append(keys.at(i));
            } else if (i < keys.size()) {
                lines.append(keys.at(i).isNull() ? Filter::test(path, Operator::IsEmpty)
                                                 : Filter::test(path, Operator::Is, keys.at(i)));
            }
        }
        domain::RecordQuery records = FigureReader::behind(ground, plain, others, above);
        if (!lines.isEmpty())
            records.filter =
                Filter::all({records.filter,
                             Filter::related("lines"_ba, Aggregate::Any,
                                             lines.size() == 1 ? lines.constFirst() : Filter::all(lines))});
        return records;
    }

private:
    /// The same groupings, seen from a line.
    static Metric ofLines(const Metric &metric)
    {
        Metric lines = metric;
        lines.entity = "order_line"_ba;
        lines.dateField = "order_id.ordered_at"_ba;
        lines.ownerField = "order_id.owner_id"_ba;
        for (domain::MetricDimension &one : lines.dimensions)
            one.path = one.path.startsWith("lines.") ? one.path.mid(6) : "order_id." + one.path;
        return lines;
    }
    static MetricGrouping onLines(const MetricGrouping &one, const Metric &metric)
    {
        const bool isKnown = metric.dimension(one.key) || one.key == "owner" || one.key == "team";
        MetricGrouping grouping = one;
        if (!isKnown)
            grouping.key = "order_id." + one.key;
        return grouping;
    }
};

} // namespace

QString lineAmountSql(QStringView alias)
{
    // CommerceRules::lineTotal(): a thousandth of a piece times a ten-thousandth of the price, half up, away
    // from zero
    const QString exact = u"(%1.qty_milli * %1.unit_minor * (10000 - %1.discount_bp))"_s.arg(alias);
    return u"CASE WHEN %1 < 0 THEN -((5000000 - %1) / 10000000) ELSE (%1 + 5000000) / 10000000 END"_s.arg(
        exact);
}

MetricReaders customerMetricReaders()
{
    MetricReaders readers;
    readers.insert("product_revenue"_ba, std::make_shared<ProductReader>());
    for (const QByteArray &who : {"contacts"_ba, "companies"_ba}) {
        readers.insert("ordering_" + who, std::make_shared<OrderingReader>());
        readers.insert("repeat_rate_" + who, std::make_shared<RepeatReader>());
        readers.insert("purchase_frequency_" + who, std::make_shared<FrequencyReader>());
        readers.insert("churn_" + who, std::make_shared<ChurnReader>());
        readers.insert("retention_" + who, std::make_shared<RetentionReader>());
    }
    return readers;
}

} // namespace kith::records
