// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/base/timespans.h"
#include "models/domain/catalogue.h"
#include "models/records/metricreader.h"
#include "models/records/recordreader.h"
#include "models/records/recordtext.h"
#include "models/records/workspacecatalogue.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Entity;
using domain::Field;
using domain::FieldType;
using domain::Filter;
using domain::GoalPace;
using domain::Metric;
using domain::MetricQuery;
using domain::Operator;

namespace {

using base::DayMs;
constexpr qsizetype MostMembers = 100'000; ///< values that a filter may hold

Filter conjunction(QList<Filter> parts)
{
    parts.removeIf([](const Filter &part) { return part.isEverything(); });
    if (parts.isEmpty())
        return {};
    return parts.size() == 1 ? parts.constFirst() : Filter::all(parts);
}

/// Open deals that nobody looks after (domain::Rot), stage by stage.
Filter rottenDeals(const MetricGround &ground)
{
    QList<Filter> stages;
    QSqlQuery &query = ground.session.run(u"SELECT id, rot_days FROM stage WHERE rot_days > 0 ORDER BY id"_s);
    const qint64 todayMs = ground.beginOf(ground.today);
    while (query.next()) {
        const qint64 window = query.value(1).toLongLong() * DayMs;
        const auto untouched = [&](const QByteArray &field) {
            return Filter::negate(Filter::test(field, Operator::GreaterOrEqual, ground.nowMs - window));
        };
        const Filter isPlanned =
            Filter::all({Filter::test("next_step_at"_ba, Operator::GreaterOrEqual, todayMs),
                         Filter::test("next_step_at"_ba, Operator::LessOrEqual, ground.nowMs + window)});
        stages.append(Filter::all({Filter::test("stage_id"_ba, Operator::Is, query.value(0).toLongLong()),
                                   untouched("last_touch_at"_ba), untouched("stage_entered_at"_ba),
                                   Filter::negate(isPlanned)}));
    }
    query.finish();
    return Filter::all({Filter::test("status"_ba, Operator::Is, u"open"_s), Filter::any(stages)});
}

/// The link by which records belong to the contacts or companies of a segment, empty when there is none.
QByteArray linkTo(const Entity &entity, const QByteArray &target)
{
    for (const Field &field : entity.fields) {
        if (field.type == FieldType::Link && field.target == target &&
            !field.is(domain::FieldFlag::LinkByField))
            return field.key;
    }
    return {};
}

QVariantList membersOf(storage::Session &session, RecordId segment, const QByteArray &target)
{
    domain::RecordQuery query;
    query.entity = target;
    query.filter = Filter::inSegment(segment);
    const SqlText where = RecordReader::condition(session, query);
    QVariantList ids;
    QSqlQuery &row = session.run(
        u"SELECT t.id FROM %1 AS t WHERE %2 LIMIT %3"_s.arg(tableOf(catalogueOf(session).entity(target)),
                                                            where.sql, QString::number(MostMembers + 1)),
        where.values);
    while (row.next())
        ids.append(row.value(0).toLongLong());
    row.finish();
    return ids;
}

} // namespace

MetricGround::MetricGround(storage::Session &opened)
    : session(opened)
    , organisation(Organisation::read(opened))
    , rates(ExchangeRates::read(opened))
    , nowMs(session.clock().nowMs())
    , today(organisation.dayOf(nowMs))
{
}

GoalPace::Period MetricGround::days(const domain::MetricPeriod &period) const
{
    return period.on(today, organisation.weekStart);
}

QVariantList MetricGround::usersOf(RecordId team) const
{
    QVariantList users;
    QSqlQuery &query = session.run(
        u"SELECT DISTINCT user_id FROM team_member WHERE team_id = ? ORDER BY user_id"_s, {team.value()});
    while (query.next())
        users.append(query.value(0).toLongLong());
    query.finish();
    return users;
}

Filter MetricGround::within(const Entity &entity, const QByteArray &field, const GoalPace::Period &days) const
{
    if (field.isEmpty() || !days.first.isValid() || !days.end.isValid())
        return {};
    const bool isInstant = domain::Catalogue::fieldOrStamp(entity, field).type == FieldType::Instant;
    const auto bound = [&](QDate day) {
        return isInstant ? QVariant(beginOf(day)) : QVariant(day.toString(Qt::ISODate));
    };
    return Filter::all({Filter::test(field, Operator::GreaterOrEqual, bound(days.first)),
                        Filter::test(field, Operator::Less, bound(days.end))});
}

Filter MetricGround::resolved(const Filter &filter) const
{
    if (filter.kind == Filter::Kind::Test && filter.field == "@rotten")
        return rottenDeals(*this);
    Filter result = filter;
    for (Filter &child : result.children)
        child = resolved(child);
    return result;
}

Filter MetricGround::filterOf(const Metric &metric, const MetricQuery &query, QStringList *remarks,
                              bool withPeriod) const
{
    const Entity &entity = catalogueOf(session).entity(metric.entity);
    const auto remark = [&](const QString &text) {
        if (remarks)
            remarks->append(text);
    };
    QList<Filter> parts{resolved(metric.filter)};
    if (withPeriod && metric.hasPeriod())
        parts.append(within(entity, metric.dateField, days(query.period)));
    else if (withPeriod && query.period.kind != domain::MetricPeriod::Kind::All)
        remark(Text::tr("The period does not narrow this number: it is as of now."));
    parts.append(resolved(query.filter));
    const domain::MetricScope &scope = query.scope;
    if (scope.pipeline) {
        if (const domain::MetricDimension *pipeline = metric.dimension("pipeline"))
            parts.append(Filter::test(pipeline->path, Operator::Is, scope.pipeline.value()));
        else
            remark(Text::tr("The pipeline does not narrow this number."));
    }
    if (metric.ownerField.isEmpty()) {
        if (scope.owner)
            remark(Text::tr("The owner does not narrow this number."));
        if (scope.team)
            remark(Text::tr("The team does not narrow this number."));
    } else {
        if (scope.owner)
            parts.append(Filter::test(metric.ownerField, Operator::Is, scope.owner.value()));
        if (scope.team)
            parts.append(Filter::test(metric.ownerField, Operator::In, usersOf(scope.team)));
    }
    if (scope.segment) {
        const QByteArray target =
            session.scalar(u"SELECT entity FROM segment WHERE id = ?"_s, {scope.segment.value()})
                .toByteArray();
        const QByteArray link = linkTo(entity, target);
        if (target == entity.key) {
            parts.append(Filter::inSegment(scope.segment));
        } else if (!target.isEmpty() && !link.isEmpty()) {
            const QVariantList members = membersOf(session, scope.segment, target);
            if (members.size() <= MostMembers)
                parts.append(Filter::test(link, Operator::In, members));
            else
                remark(Text::tr("The segment is too large to narrow this number."));
        } else {
            remark(Text::tr("The segment does not narrow this number."));
        }
    }
    return conjunction(parts);
}

} // namespace kith::records
