// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/metricvalue.h"

#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/records/recordtext.h"
#include "models/records/workspacecatalogue.h"
#include "models/records/worthsql.h"

#include <cmath>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Entity;
using domain::Field;
using domain::FieldType;
using domain::Filter;
using domain::Operator;

namespace {

constexpr qsizetype MostStages = 200; ///< written down; of more the table is asked

/// Open or closed, when the metric is about the one or the other alone.
WorthSql::Deals dealsOf(const Filter &filter)
{
    const QList<Filter> parts = filter.kind == Filter::Kind::And ? filter.children : QList{filter};
    for (const Filter &part : parts) {
        if (part.kind != Filter::Kind::Test || part.field != "status" || part.values.isEmpty())
            continue;
        const bool isSet = part.op == Operator::Is || part.op == Operator::In;
        if (isSet)
            return part.values.contains(u"open"_s)
                       ? part.values.size() == 1 ? WorthSql::Deals::Open : WorthSql::Deals::Any
                       : WorthSql::Deals::Closed;
    }
    return WorthSql::Deals::Any;
}

/// In percent: 100 when won, 0 when lost, else the deal's own, else that of its stage.
QString probabilityOf(const MetricGround &ground, WorthSql::Deals deals)
{
    QString stages;
    qsizetype count = 0;
    QSqlQuery &query = ground.session.run(u"SELECT id, probability FROM stage ORDER BY id"_s);
    while (query.next() && ++count <= MostStages)
        stages += u" WHEN %1 THEN %2"_s.arg(query.value(0).toLongLong()).arg(query.value(1).toInt());
    query.finish();
    const QString ofStage = count == 0 ? u"0"_s
                            : count <= MostStages
                                ? u"CASE t.stage_id"_s + stages + u" ELSE 0 END"_s
                                : u"(SELECT s.probability FROM stage AS s WHERE s.id = t.stage_id)"_s;
    const QString open = u"coalesce(t.probability_override, %1)"_s.arg(ofStage);
    if (deals == WorthSql::Deals::Open)
        return open;
    return u"CASE t.status WHEN 'open' THEN %1 WHEN 'won' THEN 100 ELSE 0 END"_s.arg(open);
}

MetricValue between(const Entity &entity, const QList<QByteArray> &words)
{
    const auto field = [&](qsizetype at) -> const Field & {
        return domain::Catalogue::fieldOrStamp(entity, words.value(at));
    };
    const auto inMs = [&](const Field &one) {
        const QString value = valueOf(entity, one, u"t");
        if (one.type == FieldType::Instant)
            return value;
        if (one.type != FieldType::Date)
            throw Problem(ProblemKind::Invalid,
                          Text::tr("“%1” is neither a day nor a moment.").arg(one.labelText()));
        return u"(julianday(%1) - 2440587.5) * 86400000"_s.arg(value);
    };
    MetricValue value;
    const QString first = inMs(field(1));
    const QString last = inMs(field(2));
    if (words.constFirst() == "in_time") {
        value.kind = MetricValue::Kind::InTime;
        value.sql = {first, {}};
        value.second = last;
        value.less = inMs(field(3));
    } else if (words.constFirst() == "worked") {
        value.kind = MetricValue::Kind::Worked;
        value.sql = {first, {}};
        value.second = last;
        if (words.size() > 3)
            value.less = u"coalesce(%1, 0)"_s.arg(valueOf(entity, field(3), u"t"));
    } else {
        value.kind = MetricValue::Kind::Real;
        value.sql = {u"(%1 - %2) / 86400000.0"_s.arg(last, first), {}};
    }
    return value;
}

} // namespace

MetricValue MetricValue::of(const MetricGround &ground, const domain::Metric &metric, const QByteArray &key)
{
    MetricValue value;
    if (key.isEmpty())
        return value;
    const Entity &entity = catalogueOf(ground.session).entity(metric.entity);
    const QList<QByteArray> words = key.split(':');
    if (const std::optional<MetricValue> own = named(entity, words))
        return *own;
    if (words.size() >= 3)
        return between(entity, words);
    const WorthSql worth(ground.rates, ground.today, ground.organisation.zone);
    const WorthSql::Deals deals = dealsOf(metric.filter);
    if (key == "weighted") {
        const Field &amount = domain::Catalogue::fieldOrStamp(entity, "amount_minor");
        const SqlText of = worth.of(entity, amount, u"t"_s, deals);
        const QString weighted = WorthSql::weighted(of.sql, probabilityOf(ground, deals));
        value.kind = Kind::Whole;
        value.isMoney = true;
        value.sql = {weighted, of.values + of.values};
        value.given = u"t.amount_minor"_s;
        return value;
    }
    const Field &field = domain::Catalogue::fieldOrStamp(entity, key);
    if (!field.isNumber())
        throw Problem(ProblemKind::Invalid,
                      Text::tr("“%1” holds no numbers that could be added up. Choose another field.")
                          .arg(field.labelText()));
    value.sql = worth.of(entity, field, u"t"_s, deals);
    value.isMoney = field.type == FieldType::Money;
    value.kind = field.type == FieldType::Decimal ? Kind::Real : Kind::Whole;
    if (value.isMoney)
        value.given = valueOf(entity, field, u"t");
    constexpr double ten = 10;
    value.divisor = std::pow(ten, field.decimals);
    return value;
}

} // namespace kith::records
