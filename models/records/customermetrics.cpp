// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/domain/metricoptions.h"
#include "models/records/customerreaders.h"
#include "models/records/metricaxis.h"
#include "models/records/metricfigures.h"
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

namespace {

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
        const int days = question.option(u"days"_s, domain::ChurnDays);
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
        const int days = question.option(u"days"_s, domain::ChurnDays);
        const QDate start = question.hasDays() ? question.days.first : question.ground.today.addDays(-days);
        return {{start.addDays(-days), start}, {start, start.addDays(days)}};
    }
};

} // namespace

MetricReaders customerMetricReaders()
{
    MetricReaders readers;
    readers.insert("product_revenue"_ba, productReader());
    for (const QByteArray &who : {"contacts"_ba, "companies"_ba}) {
        readers.insert("ordering_" + who, std::make_shared<OrderingReader>());
        readers.insert("repeat_rate_" + who, std::make_shared<RepeatReader>());
        readers.insert("purchase_frequency_" + who, std::make_shared<FrequencyReader>());
        readers.insert("churn_" + who, std::make_shared<ChurnReader>());
        readers.insert("retention_" + who, retentionReader());
    }
    return readers;
}

} // namespace kith::records
