// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue.h"
#include "models/records/metricorders.h"
#include "models/records/metricvalue.h"

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Entity;

namespace {

QString columnFor(const Entity &entity, const QByteArray &key)
{
    return valueOf(entity, domain::Catalogue::fieldOrStamp(entity, key), u"t");
}

/// "email=25,phone=15": what is filled in, by its weight.
QString filledSql(const Entity &entity, const QByteArray &weights)
{
    QStringList parts;
    for (const QByteArray &one : weights.split(',')) {
        const qsizetype at = one.indexOf('=');
        parts += u"(%1 IS NOT NULL) * %2"_s.arg(columnFor(entity, one.left(at))).arg(one.mid(at + 1).toInt());
    }
    return parts.join(u" + "_s);
}

/// How many orders a contact or a company placed between two moments; both may be left out.
SqlText ordersSql(const Entity &entity, const QByteArray &from, const QByteArray &end)
{
    SqlText sql{u"(SELECT count(*) FROM sales_order AS o WHERE o.%1_id = t.id AND "_s.arg(
                    QString::fromLatin1(entity.key)) +
                    countedOrdersSql(u"o"),
                {}};
    if (!from.isEmpty() && !end.isEmpty())
        sql +=
            SqlText{u" AND o.ordered_at >= ? AND o.ordered_at < ?"_s, {from.toLongLong(), end.toLongLong()}};
    sql += SqlText{u")"_s, {}};
    return sql;
}

} // namespace

std::optional<MetricValue> MetricValue::named(const Entity &entity, const QList<QByteArray> &words)
{
    const QByteArray &name = words.constFirst();
    MetricValue value;
    value.kind = Kind::Whole;
    if (name == "nps") {
        value.sql = {u"CASE WHEN t.score >= 9 THEN 100 WHEN t.score <= 6 THEN -100 ELSE 0 END"_s, {}};
    } else if (name == "constant") {
        value.sql = {QString::number(words.value(1).toInt()), {}};
    } else if (name == "filled") {
        value.sql = {filledSql(entity, words.value(1)), {}};
    } else if (name == "orders_within") {
        value.sql = ordersSql(entity, words.value(1), words.value(2));
    } else if (name == "order_gap") {
        value.kind = Kind::Real;
        value.sql = {u"(t.last_order_at - t.first_order_at) / 86400000.0 / nullif(t.order_count - 1, 0)"_s,
                     {}};
    } else {
        return std::nullopt;
    }
    return value;
}

} // namespace kith::records
