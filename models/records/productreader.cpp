// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue.h"
#include "models/records/customerreaders.h"
#include "models/records/metricaxis.h"
#include "models/records/metricfigures.h"
#include "models/records/recordtext.h"
#include "models/records/recordtitles.h"
#include "models/records/sqlfilter.h"
#include "models/records/workspacecatalogue.h"
#include "models/records/worthsql.h"

#include <vector>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Aggregate;
using domain::Filter;
using domain::GoalPace;
using domain::Metric;
using domain::MetricGrouping;
using domain::MetricQuery;
using domain::Operator;

namespace {

/// Lines of orders by what was sold; the records behind them are the orders.
class ProductReader final : public FigureReader
{
protected:
    Entries figures(const FigureQuestion &question, const Groupings &by) const override
    {
        const MetricGround &ground = question.ground;
        const SqlText where = ordersOf(question);
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
                         query.value(at + 2).toLongLong(), query.value(at + 3).toLongLong()});
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

    /// Each line is in one group, so their values add up. An order may be in several, so orders are counted.
    Entry whole(const FigureQuestion &question, const Entries &groups) const override
    {
        if (groups.isEmpty())
            return FigureReader::whole(question, groups);
        Entry whole;
        qint64 minor = 0;
        for (const Entry &group : groups) {
            minor += group.figure.exact;
            whole.withoutRate += group.withoutRate;
        }
        const SqlText where = ordersOf(question);
        const qint64 n =
            question.ground.session
                .scalar(u"SELECT count(*) FROM sales_order AS o WHERE o.deleted_at IS NULL AND ("_s +
                            where.sql +
                            u") AND EXISTS (SELECT 1 FROM order_line AS t WHERE t.order_id = o.id)"_s,
                        where.values)
                .toLongLong();
        whole.figure = moneyOf(question.ground, minor, n);
        return whole;
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
                lines.append(filterOfKey(keys.at(i), [&path](const QVariant &group) {
                    return group.isNull() ? Filter::test(path, Operator::IsEmpty)
                                          : Filter::test(path, Operator::Is, group);
                }));
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
    /// A condition over sales_order AS o.
    static SqlText ordersOf(const FigureQuestion &question)
    {
        const MetricGround &ground = question.ground;
        MetricQuery asked = question.query;
        asked.period = domain::MetricPeriod::all();
        const Filter filter =
            ground.filterOf(counting(question.metric, countedOrders(question.days, ground)), asked);
        return SqlFilter(ground.session, catalogueOf(ground.session).entity("sales_order"), u"o"_s)
            .where(filter);
    }

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

std::shared_ptr<const MetricReader> productReader()
{
    return std::make_shared<ProductReader>();
}

} // namespace kith::records
