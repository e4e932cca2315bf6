// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/metricsums.h"

#include "models/base/problem.h"
#include "models/domain/businesscalendar.h"
#include "models/domain/catalogue.h"
#include "models/records/leadspeed.h"
#include "models/records/recordtext.h"
#include "models/records/sqlfilter.h"
#include "models/records/todaysql.h"
#include "models/records/workspacecatalogue.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Filter;
using domain::GoalPace;
using domain::Metric;
using domain::MetricKind;
using domain::MetricQuery;
using domain::MetricUnit;

namespace {

constexpr qsizetype FiguresPerLook = 4096;
constexpr double MinutesPerHour = 60;
constexpr double InTimePercent = 100;

[[noreturn]] void refuseSize()
{
    throw Problem(ProblemKind::Invalid,
                  Text::tr("These amounts are too large to be added up. Check them for errors."));
}

} // namespace

void MetricParts::add(const MetricParts &other, bool largest)
{
    n += other.n;
    if (__builtin_add_overflow(top, other.top, &top) || __builtin_add_overflow(bottom, other.bottom, &bottom))
        refuseSize();
    topReal += other.topReal;
    bottomReal += other.bottomReal;
    withoutRate += other.withoutRate;
    withoutValue += other.withoutValue;
    zeros += other.zeros;
    if (other.extreme)
        extreme = !extreme  ? other.extreme
                  : largest ? std::max(extreme, other.extreme)
                            : std::min(extreme, other.extreme);
    values += other.values;
}

MetricSums::MetricSums(const MetricGround &ground, const Metric &metric, const MetricQuery &query)
    : m_ground(ground)
    , m_metric(metric)
    , m_query(query)
    , m_entity(catalogueOf(ground.session).entity(metric.entity))
    , m_filter(ground.filterOf(metric, query, nullptr, false))
    , m_top(MetricValue::of(ground, metric, metric.sum.value))
    , m_bottom(MetricValue::of(ground, metric, metric.divisor.value))
{
}

Filter MetricSums::filterOn(const GoalPace::Period &days) const
{
    return both(m_filter, m_ground.within(m_entity, m_metric.dateField, days));
}

SqlText MetricSums::fromWhere(const Filter &filter) const
{
    SqlText sql{u" FROM %1 AS t WHERE "_s.arg(tableOf(m_entity)), {}};
    sql += m_entity.hasTrash ? u"t.deleted_at IS NULL" : u"1";
    if (filter.isEverything())
        return sql;
    const SqlText where = SqlFilter(m_ground.session, m_entity, u"t"_s).where(filter);
    sql += SqlText{u" AND ("_s + where.sql + u')', where.values};
    return sql;
}

std::vector<MetricAxis> MetricSums::axesOn(const GoalPace::Period &days) const
{
    const SqlText from = fromWhere(filterOn(days));
    std::vector<MetricAxis> axes;
    axes.reserve(std::size_t(m_query.by.size()));
    for (const domain::MetricGrouping &one : m_query.by)
        axes.emplace_back(m_ground, m_metric, one, days, from);
    return axes;
}

/// Whether every row is read, as quartiles need it.
bool MetricSums::isListed() const
{
    return m_metric.kind == MetricKind::Spread;
}

bool MetricSums::isMeanAmount() const
{
    return m_metric.kind == MetricKind::Ratio && m_metric.unit == MetricUnit::Money && m_top.isMoney;
}

SqlText MetricSums::statement(const Filter &filter, const std::vector<MetricAxis> &axes) const
{
    QStringList groups;
    for (const MetricAxis &axis : axes)
        groups += axis.sql();
    const SqlText from = fromWhere(filter);
    return isListed() ? rows(from, groups) : sums(from, groups);
}

SqlText MetricSums::rows(const SqlText &from, const QStringList &groups) const
{
    SqlText sql{u"SELECT "_s, {}};
    for (const QString &group : groups)
        sql += SqlText{group + u", "_s, {}};
    sql += m_top.sql.sql.isEmpty() ? SqlText{u"1"_s, {}} : m_top.sql;
    sql += SqlText{u", "_s + (m_top.second.isEmpty() ? u"NULL"_s : m_top.second), {}};
    sql += SqlText{u", "_s + (m_top.given.isEmpty() ? u"NULL"_s : m_top.given + u" IS NOT NULL"_s), {}};
    sql += SqlText{u", "_s + (m_top.less.isEmpty() ? u"0"_s : m_top.less), {}};
    sql += from;
    return sql;
}

/// Columns behind the groups: n, then of each side its sum, how many have a value and how many an amount,
/// then the extreme. The LIMIT keeps SQLite from working out the inner columns anew for each sum they go
/// into.
SqlText MetricSums::sums(const SqlText &from, const QStringList &groups) const
{
    QStringList outer;
    SqlText inner;
    const auto add = [&inner](const SqlText &column, const QString &name) {
        if (!inner.sql.isEmpty())
            inner += u", ";
        inner += column;
        inner += SqlText{u" AS "_s + name, {}};
    };
    for (qsizetype i = 0; i < groups.size(); ++i) {
        add({groups.at(i), {}}, u"g%1"_s.arg(i));
        outer += u"g%1"_s.arg(i);
    }
    const QString grouped = outer.isEmpty() ? QString() : u" GROUP BY "_s + outer.join(u", "_s);
    outer += u"count(*)"_s;
    const auto side = [&](const domain::MetricSum &sum, const MetricValue &value, const QString &name) {
        QString if_ = u"1"_s;
        if (!sum.filter.isEverything()) {
            const SqlText passes =
                SqlFilter(m_ground.session, m_entity, u"t"_s).where(m_ground.resolved(sum.filter));
            add({u'(' + passes.sql + u')', passes.values}, name + u'c');
            if_ = name + u'c';
        }
        if (value.kind == MetricValue::Kind::One) {
            outer += if_ == "1"_L1 ? u"count(*)"_s : u"total(%1)"_s.arg(if_);
            outer += u"0"_s;
            return;
        }
        add(value.sql, name + u'v');
        const auto only = [&](const QString &what) {
            return if_ == "1"_L1 ? what : u"CASE WHEN %1 THEN %2 END"_s.arg(if_, what);
        };
        outer += u"sum(%1)"_s.arg(only(name + u'v'));
        outer += u"count(%1)"_s.arg(name + u'v');
    };
    side(m_metric.sum, m_top, u"x"_s);
    if (m_metric.kind == MetricKind::Ratio)
        side(m_metric.divisor, m_bottom, u"y"_s);
    if (m_metric.kind == MetricKind::Extreme)
        outer += m_metric.largest ? u"max(xv)"_s : u"min(xv)"_s;
    if (isMeanAmount())
        outer += u"total(xv = 0)"_s;
    const bool isNested = !inner.sql.isEmpty();
    if (!isNested)
        return {u"SELECT "_s + outer.join(u", "_s) + from.sql, from.values};
    SqlText sql{u"SELECT "_s + outer.join(u", "_s) + u" FROM (SELECT "_s, {}};
    sql += inner;
    sql += from;
    // Groups alone are worked out once anyway.
    const bool isReused = !inner.values.isEmpty() || m_top.kind != MetricValue::Kind::One ||
                          m_bottom.kind != MetricValue::Kind::One;
    sql += SqlText{(isReused ? u" LIMIT -1)"_s : u")"_s) + grouped, {}};
    return sql;
}

MetricParts MetricSums::partsOf(const QSqlQuery &row, int at) const
{
    MetricParts parts;
    parts.n = row.value(at).toLongLong();
    const auto side = [&](const MetricValue &value, int from, qint64 &whole, double &real) {
        if (value.kind == MetricValue::Kind::Real)
            real = row.value(from).toDouble();
        else
            whole = value.kind == MetricValue::Kind::One ? qint64(row.value(from).toDouble())
                                                         : row.value(from).toLongLong();
        if (value.kind == MetricValue::Kind::One)
            return;
        parts.withoutValue = std::max(parts.withoutValue, parts.n - row.value(from + 1).toLongLong());
    };
    constexpr int columns = 2;
    int next = at + 1;
    side(m_top, next, parts.top, parts.topReal);
    next += columns;
    if (m_metric.kind == MetricKind::Ratio) {
        side(m_bottom, next, parts.bottom, parts.bottomReal);
        next += columns;
    }
    if (m_metric.kind == MetricKind::Extreme && !row.isNull(next))
        parts.extreme = row.value(next).toDouble();
    if (isMeanAmount())
        parts.zeros = qint64(row.value(next).toDouble());
    return parts;
}

void MetricSums::put(MetricReading &reading, const QVariantList &keys, const MetricParts &parts) const
{
    const auto into = [&](MetricGroups &groups, const QVariantList &of) {
        MetricGroup &group = groups[keyName(of)];
        group.keys = of;
        group.parts.add(parts, m_metric.largest);
    };
    into(reading.groups, keys);
    if (keys.size() > 1) {
        for (qsizetype i = 0; i < keys.size(); ++i)
            into(reading.along[i], {keys.at(i)});
    }
    reading.total.add(parts, m_metric.largest);
}

MetricReading MetricSums::readOn(const GoalPace::Period &days, std::vector<MetricAxis> &axes) const
{
    MetricReading reading;
    reading.along.resize(qsizetype(axes.size()));
    const SqlText sql = statement(filterOn(days), axes);
    try {
        readRows(reading, sql, axes);
    } catch (const Problem &problem) {
        if (problem.detail().contains("overflow"_L1))
            refuseSize();
        throw;
    }
    return reading;
}

/// What one row adds to a spread.
std::optional<double> MetricSums::listedValue(const QSqlQuery &row, int at,
                                              const domain::BusinessCalendar *calendar) const
{
    if (row.isNull(at))
        return std::nullopt;
    if (!calendar)
        return row.value(at).toDouble();
    const qint64 from = row.value(at).toLongLong();
    if (m_top.kind == MetricValue::Kind::InTime) {
        const LeadSpeed::State state =
            LeadSpeed::stateOf(from, row.value(at + 1).toLongLong(), row.value(at + 3).toLongLong(),
                               *calendar, m_ground.organisation.responseTargetMinutes, m_ground.nowMs);
        if (state == LeadSpeed::State::Undecided)
            return std::nullopt;
        return state == LeadSpeed::State::InTime ? InTimePercent : 0;
    }
    if (row.isNull(at + 1))
        return std::nullopt;
    const qint64 minutes = calendar->workingMinutesBetween(from, row.value(at + 1).toLongLong()) -
                           row.value(at + 3).toLongLong();
    return double(std::max<qint64>(0, minutes)) / MinutesPerHour;
}

void MetricSums::readRows(MetricReading &reading, const SqlText &sql, std::vector<MetricAxis> &axes) const
{
    const int at = int(axes.size());
    std::optional<domain::BusinessCalendar> calendar;
    if (m_top.kind == MetricValue::Kind::Worked || m_top.kind == MetricValue::Kind::InTime)
        calendar = today::calendarOf(m_ground.organisation);
    QSqlQuery &row = m_ground.session.run(sql.sql, sql.values);
    MetricGroups found; // rows of one group first, so that a spread is not copied value by value
    MetricGroup all;
    for (qsizetype seen = 1; row.next(); ++seen) {
        if (seen % FiguresPerLook == 0)
            m_ground.session.throwIfCancelled();
        QVariantList keys;
        for (std::size_t i = 0; i < axes.size(); ++i)
            keys.append(axes[i].keyOf(row.value(int(i))));
        MetricGroup &group = axes.empty() ? all : found[keyName(keys)];
        group.keys = keys;
        if (!isListed()) {
            group.parts.add(partsOf(row, at), m_metric.largest);
            continue;
        }
        ++group.parts.n;
        if (const std::optional<double> value = listedValue(row, at, calendar ? &*calendar : nullptr))
            group.parts.values.push_back(*value);
        else if (row.value(at + 2).toBool())
            ++group.parts.withoutRate;
        else
            ++group.parts.withoutValue;
    }
    row.finish();
    m_ground.session.throwIfIncomplete();
    if (axes.empty())
        put(reading, {}, all.parts);
    if (axes.size() > 1) {
        for (const MetricGroup &group : std::as_const(found))
            put(reading, group.keys, group.parts);
    } else if (!found.isEmpty()) {
        for (const MetricGroup &group : std::as_const(found))
            reading.total.add(group.parts, m_metric.largest);
        reading.groups = std::move(found);
    }
}

void MetricSums::tellRates(MetricParts &total, const GoalPace::Period &days) const
{
    const QString given = m_top.given.isEmpty() ? m_bottom.given : m_top.given;
    if (isListed() || total.withoutValue == 0 || given.isEmpty())
        return;
    const SqlText from = fromWhere(filterOn(days));
    const qint64 amounts =
        m_ground.session.scalar(u"SELECT count(%1)"_s.arg(given) + from.sql, from.values).toLongLong();
    total.withoutRate = std::max<qint64>(0, total.withoutValue - (total.n - amounts));
    total.withoutValue = total.n - amounts;
}

} // namespace kith::records
