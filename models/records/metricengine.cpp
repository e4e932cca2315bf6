// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/metricengine.h"

#include "models/base/money.h"
#include "models/base/problem.h"
#include "models/domain/businesscalendar.h"
#include "models/domain/catalogue.h"
#include "models/records/leadspeed.h"
#include "models/records/recordtext.h"
#include "models/records/recordtitles.h"
#include "models/records/sqlfilter.h"
#include "models/records/todaysql.h"
#include "models/records/workspacecatalogue.h"

#include <algorithm>
#include <cmath>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Filter;
using domain::GoalPace;
using domain::Metric;
using domain::MetricFigure;
using domain::MetricKind;
using domain::MetricQuery;
using domain::MetricUnit;

namespace {

constexpr qsizetype FiguresPerLook = 4096;
constexpr double MinutesPerHour = 60;
constexpr double Hundred = 100;

QString nameOf(const QVariantList &keys)
{
    QString name;
    for (const QVariant &key : keys)
        name += key.isNull() ? u"-\x1f"_s : u'=' + key.toString() + u'\x1f';
    return name;
}

[[noreturn]] void refuseSize()
{
    throw Problem(ProblemKind::Invalid,
                  Text::tr("These amounts are too large to be added up. Check them for errors."));
}

Filter both(const Filter &one, const Filter &other)
{
    if (one.isEverything())
        return other;
    return other.isEverything() ? one : Filter::all({one, other});
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

MetricEngine::MetricEngine(const MetricGround &ground, const Metric &metric, const MetricQuery &query)
    : m_ground(ground)
    , m_metric(metric)
    , m_query(query)
    , m_entity(catalogueOf(ground.session).entity(metric.entity))
    , m_period(metric.hasPeriod() ? ground.days(query.period) : GoalPace::Period())
    , m_filter(ground.filterOf(metric, query, nullptr, false))
    , m_top(MetricValue::of(ground, metric, metric.sum.value))
    , m_bottom(MetricValue::of(ground, metric, metric.divisor.value))
    , m_decimals(base::Money::decimals(ground.organisation.baseCurrency).value_or(2))
{
    if (query.by.size() > 3)
        throw Problem(ProblemKind::Invalid, Text::tr("Records can be put together by three things at most."));
}

Filter MetricEngine::filterOn(const GoalPace::Period &days) const
{
    return both(m_filter, m_ground.within(m_entity, m_metric.dateField, days));
}

SqlText MetricEngine::fromWhere(const Filter &filter) const
{
    SqlText sql{u" FROM %1 AS t WHERE "_s.arg(tableOf(m_entity)), {}};
    sql += m_entity.hasTrash ? u"t.deleted_at IS NULL" : u"1";
    if (filter.isEverything())
        return sql;
    const SqlText where = SqlFilter(m_ground.session, m_entity, u"t"_s).where(filter);
    sql += SqlText{u" AND ("_s + where.sql + u')', where.values};
    return sql;
}

std::vector<MetricAxis> MetricEngine::axesOn(const GoalPace::Period &days) const
{
    const SqlText from = fromWhere(filterOn(days));
    std::vector<MetricAxis> axes;
    axes.reserve(std::size_t(m_query.by.size()));
    for (const domain::MetricGrouping &one : m_query.by)
        axes.emplace_back(m_ground, m_metric, one, days, from);
    return axes;
}

/// Whether every row is read, as quartiles need it.
bool MetricEngine::isListed() const
{
    return m_metric.kind == MetricKind::Spread;
}

bool MetricEngine::isMeanAmount() const
{
    return m_metric.kind == MetricKind::Ratio && m_metric.unit == MetricUnit::Money && m_top.isMoney;
}

SqlText MetricEngine::statement(const Filter &filter, const std::vector<MetricAxis> &axes) const
{
    QStringList groups;
    for (const MetricAxis &axis : axes)
        groups += axis.sql();
    const SqlText from = fromWhere(filter);
    return isListed() ? rows(from, groups) : sums(from, groups);
}

SqlText MetricEngine::rows(const SqlText &from, const QStringList &groups) const
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
SqlText MetricEngine::sums(const SqlText &from, const QStringList &groups) const
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

MetricParts MetricEngine::partsOf(const QSqlQuery &row, int at) const
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

void MetricEngine::put(Reading &reading, const QVariantList &keys, const MetricParts &parts) const
{
    const auto into = [&](QHash<QString, Group> &groups, const QVariantList &of) {
        Group &group = groups[nameOf(of)];
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

MetricEngine::Reading MetricEngine::readOn(const GoalPace::Period &days, std::vector<MetricAxis> &axes)
{
    Reading reading;
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
std::optional<double> MetricEngine::listedValue(const QSqlQuery &row, int at,
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
        return state == LeadSpeed::State::InTime ? Hundred : 0;
    }
    if (row.isNull(at + 1))
        return std::nullopt;
    const qint64 minutes = calendar->workingMinutesBetween(from, row.value(at + 1).toLongLong()) -
                           row.value(at + 3).toLongLong();
    return double(std::max<qint64>(0, minutes)) / MinutesPerHour;
}

void MetricEngine::readRows(Reading &reading, const SqlText &sql, std::vector<MetricAxis> &axes) const
{
    const int at = int(axes.size());
    std::optional<domain::BusinessCalendar> calendar;
    if (m_top.kind == MetricValue::Kind::Worked || m_top.kind == MetricValue::Kind::InTime)
        calendar = today::calendarOf(m_ground.organisation);
    QSqlQuery &row = m_ground.session.run(sql.sql, sql.values);
    QHash<QString, Group> found; // rows of one group first, so that a spread is not copied value by value
    Group all;
    for (qsizetype seen = 1; row.next(); ++seen) {
        if (seen % FiguresPerLook == 0)
            m_ground.session.throwIfCancelled();
        QVariantList keys;
        for (std::size_t i = 0; i < axes.size(); ++i)
            keys.append(axes[i].keyOf(row.value(int(i))));
        Group &group = axes.empty() ? all : found[nameOf(keys)];
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
        for (const Group &group : std::as_const(found))
            put(reading, group.keys, group.parts);
    } else if (!found.isEmpty()) {
        for (const Group &group : std::as_const(found))
            reading.total.add(group.parts, m_metric.largest);
        reading.groups = std::move(found);
    }
}

/// A number as it is shown; money in minor units before.
MetricFigure MetricEngine::ofNumber(double number, MetricFigure figure) const
{
    const bool isMoney = m_metric.unit == MetricUnit::Money || m_metric.unit == MetricUnit::MoneyPerDay;
    if (isMoney) {
        figure.exact = qint64(number < 0 ? std::ceil(number - 0.5) : std::floor(number + 0.5));
        constexpr double ten = 10;
        figure.number = double(figure.exact) / std::pow(ten, m_decimals);
    } else {
        figure.number = number;
    }
    return figure;
}

MetricFigure MetricEngine::sumFigure(const MetricParts &parts) const
{
    MetricFigure figure;
    figure.n = parts.n;
    if (m_top.kind == MetricValue::Kind::Real)
        return ofNumber(parts.topReal, figure);
    if (m_metric.unit == MetricUnit::Money)
        figure = ofNumber(double(parts.top), figure);
    else
        figure.number = double(parts.top) / m_top.divisor;
    if (m_metric.unit == MetricUnit::Money || m_metric.unit == MetricUnit::Count)
        figure.exact = parts.top;
    return figure;
}

MetricFigure MetricEngine::ratioFigure(const MetricParts &parts) const
{
    MetricFigure figure;
    figure.n = parts.n;
    const bool isWhole = m_top.kind != MetricValue::Kind::Real && m_bottom.kind != MetricValue::Kind::Real;
    if (isWhole) {
        figure.top = parts.top;
        figure.bottom = parts.bottom;
    }
    const double bottom = m_bottom.kind == MetricValue::Kind::Real ? parts.bottomReal : double(parts.bottom);
    if (bottom == 0)
        return figure;
    if (m_metric.unit == MetricUnit::Percent && isWhole) {
        figure.number = domain::percentOf(parts.top, parts.bottom);
        return figure;
    }
    const double top =
        m_top.kind == MetricValue::Kind::Real ? parts.topReal : double(parts.top) / m_top.divisor;
    const double number = top / (bottom / m_bottom.divisor);
    return ofNumber(m_metric.unit == MetricUnit::Percent ? number * Hundred : number, figure);
}

MetricFigure MetricEngine::figureOf(const MetricParts &parts) const
{
    MetricFigure figure;
    figure.n = parts.n;
    std::optional<double> number;
    switch (m_metric.kind) {
    case MetricKind::Sum:
        return sumFigure(parts);
    case MetricKind::Ratio:
        return ratioFigure(parts);
    case MetricKind::Extreme:
        number = parts.extreme;
        break;
    case MetricKind::Spread:
        number = domain::spreadOf(m_metric.figure, parts.values);
        break;
    case MetricKind::Composed:
        break;
    }
    return number ? ofNumber(*number / m_top.divisor, figure) : figure;
}

/// In the order of the answer: those with an order of their own by it, others from the largest; without a
/// value last.
/// `parts`: of each of them, what its group adds up to; null where it has none.
QList<QVariant> MetricEngine::keysAlong(const MetricAxis &axis, const QHash<QString, Group> &groups,
                                        const QHash<QString, Group> &before,
                                        std::vector<const MetricParts *> *parts) const
{
    struct Entry
    {
        QVariant key;
        double place = 0;
        QString name;
        const MetricParts *parts = nullptr;
    };
    std::vector<Entry> entries;
    entries.reserve(std::size_t(groups.size()));
    const auto add = [&](const QVariant &key, const QString &name, const MetricParts *of) {
        Entry entry{key, 0, name, of};
        if (axis.isOrdered())
            entry.place = key.isNull() ? 0 : axis.placeOf(key);
        else
            entry.place = of ? -figureOf(*of).number.value_or(0) : 0;
        entries.push_back(std::move(entry));
    };
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        add(group->keys.constFirst(), group.key(), &group->parts);
    QSet<QString> others;
    const auto addOther = [&](const QVariant &key, const QString &name) {
        if (groups.contains(name) || others.contains(name))
            return;
        others.insert(name);
        add(key, name, nullptr);
    };
    if (!axis.isPeriod()) {
        for (auto group = before.cbegin(); group != before.cend(); ++group)
            addOther(group->keys.constFirst(), group.key());
    }
    const QVariantList fixed = axis.fixedKeys();
    for (const QVariant &key : fixed)
        addOther(key, nameOf({key}));
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        if (a.key.isNull() != b.key.isNull())
            return b.key.isNull();
        return a.place != b.place ? a.place < b.place : a.name < b.name;
    });
    QList<QVariant> keys;
    keys.reserve(qsizetype(entries.size()));
    for (const Entry &entry : entries) {
        keys.append(entry.key);
        if (parts)
            parts->push_back(entry.parts);
    }
    return keys;
}

MetricFigure MetricEngine::figureBefore(const Reading &now, const Reading &before,
                                        const std::vector<MetricAxis> &axes, const QVariantList &keys) const
{
    const auto in = [&](const Reading &reading, const QVariantList &of) -> const MetricParts * {
        const QHash<QString, Group> *groups = &reading.groups;
        if (of.size() < qsizetype(axes.size()))
            return nullptr;
        const auto group = groups->constFind(nameOf(of));
        return group == groups->cend() ? nullptr : &group->parts;
    };
    QVariantList earlier = keys;
    bool isMoved = false;
    for (std::size_t i = 0; i < axes.size() && qsizetype(i) < keys.size(); ++i) {
        if (!axes[i].isPeriod() || keys.at(qsizetype(i)).isNull())
            continue;
        isMoved = true;
        earlier[qsizetype(i)] = m_query.compare == domain::MetricCompare::LastYear
                                    ? axes[i].keyAYearBefore(keys.at(qsizetype(i)))
                                    : axes[i].keyBefore(keys.at(qsizetype(i)));
    }
    const MetricParts *parts = in(before, earlier);
    if (!parts && isMoved)
        parts = in(now, earlier);
    return figureOf(parts ? *parts : MetricParts());
}

/// The groups that are there, in the order of their axes one after the other. Of more than two axes all that
/// could be there would be too many.
QList<MetricEngine::DeepKeys> MetricEngine::deepKeys(const Reading &now, const Reading &before,
                                                     const std::vector<MetricAxis> &axes,
                                                     RecordTitles &titles) const
{
    QList<QHash<QString, qsizetype>> places;
    QList<QStringList> names;
    for (std::size_t axis = 0; axis < axes.size(); ++axis) {
        const auto at = qsizetype(axis);
        const QList<QVariant> keys = keysAlong(axes[axis], now.along.at(at), before.along.value(at));
        axes[axis].readTitles(titles, keys);
        places.append(QHash<QString, qsizetype>());
        names.append(QStringList());
        for (const QVariant &key : keys) {
            places.last().insert(nameOf({key}), names.constLast().size());
            names.last().append(axes[axis].titleOf(titles, key));
        }
    }
    QList<DeepKeys> found;
    QSet<QString> seen;
    for (const QHash<QString, Group> *groups : {&now.groups, &before.groups}) {
        for (auto group = groups->cbegin(); group != groups->cend(); ++group) {
            if (seen.contains(group.key()))
                continue;
            seen.insert(group.key());
            DeepKeys deep{group->keys, {}, {}};
            for (qsizetype at = 0; at < deep.keys.size(); ++at) {
                const auto place = places.at(at).constFind(nameOf({deep.keys.at(at)}));
                if (place == places.at(at).cend())
                    break; // of a period that is over
                deep.places.append(*place);
                deep.titles.append(names.at(at).at(*place));
            }
            if (deep.places.size() == deep.keys.size())
                found.append(deep);
        }
    }
    std::sort(found.begin(), found.end(),
              [](const DeepKeys &a, const DeepKeys &b) { return a.places < b.places; });
    return found;
}

void MetricEngine::fillCells(MetricAnswer &answer, const Reading &now, const Reading &before,
                             const std::vector<MetricAxis> &axes) const
{
    RecordTitles titles(m_ground.session);
    const bool isCompared =
        m_query.compare != domain::MetricCompare::Nothing && answer.before.first.isValid();
    const bool isAdditive = answer.addsUp && figureOf(now.total).number.value_or(0) != 0;
    const auto cellOf = [&](const QVariantList &keys, const QStringList &names, const MetricParts &parts) {
        MetricCell cell{keys, names, figureOf(parts), {}, {}};
        const bool isByPeriod =
            std::any_of(axes.cbegin(), axes.cend(), [](const MetricAxis &axis) { return axis.isPeriod(); });
        if (keys.size() == qsizetype(axes.size()) && (isCompared || isByPeriod))
            cell.before = figureBefore(now, before, axes, keys);
        if (isAdditive && m_top.kind != MetricValue::Kind::Real)
            cell.share = domain::percentOf(parts.top, now.total.top);
        return cell;
    };
    const auto partsIn = [](const QHash<QString, Group> &groups, const QVariantList &keys) {
        const auto group = groups.constFind(nameOf(keys));
        return group == groups.cend() ? nullptr : &group->parts;
    };
    const MetricParts nothing;
    if (axes.size() == 1) {
        std::vector<const MetricParts *> parts;
        const QList<QVariant> keys = keysAlong(axes[0], now.groups, before.groups, &parts);
        axes[0].readTitles(titles, keys);
        answer.cells.reserve(keys.size());
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const QVariant &key = keys.at(qsizetype(i));
            answer.cells.append(
                cellOf({key}, {axes[0].titleOf(titles, key)}, parts[i] ? *parts[i] : nothing));
        }
        return;
    }
    if (axes.size() > 2) {
        for (const DeepKeys &deep : deepKeys(now, before, axes, titles)) {
            const MetricParts *parts = partsIn(now.groups, deep.keys);
            answer.cells.append(cellOf(deep.keys, deep.titles, parts ? *parts : nothing));
        }
        return;
    }
    QHash<QString, Group> none;
    const QList<QVariant> first =
        keysAlong(axes[0], now.along.at(0), before.along.isEmpty() ? none : before.along.at(0));
    const QList<QVariant> second =
        keysAlong(axes[1], now.along.at(1), before.along.isEmpty() ? none : before.along.at(1));
    axes[0].readTitles(titles, first);
    axes[1].readTitles(titles, second);
    QStringList names;
    for (const QVariant &key : second) {
        names += axes[1].titleOf(titles, key);
        const MetricParts *parts = partsIn(now.along.at(1), {key});
        answer.secondTotals.append(cellOf({key}, {names.constLast()}, parts ? *parts : nothing));
    }
    for (const QVariant &one : first) {
        const QString name = axes[0].titleOf(titles, one);
        const MetricParts *along = partsIn(now.along.at(0), {one});
        answer.firstTotals.append(cellOf({one}, {name}, along ? *along : nothing));
        for (qsizetype i = 0; i < second.size(); ++i) {
            const QVariantList keys{one, second.at(i)};
            const MetricParts *parts = partsIn(now.groups, keys);
            if (parts || partsIn(before.groups, keys))
                answer.cells.append(cellOf(keys, {name, names.at(i)}, parts ? *parts : nothing));
        }
    }
}

/// Where values are missing, whether it is for want of a rate: asked apart, because mostly none is missing.
void MetricEngine::tellRates(MetricParts &total) const
{
    const QString given = m_top.given.isEmpty() ? m_bottom.given : m_top.given;
    if (isListed() || total.withoutValue == 0 || given.isEmpty())
        return;
    const SqlText from = fromWhere(filterOn(m_period));
    const qint64 amounts =
        m_ground.session.scalar(u"SELECT count(%1)"_s.arg(given) + from.sql, from.values).toLongLong();
    total.withoutRate = std::max<qint64>(0, total.withoutValue - (total.n - amounts));
    total.withoutValue = total.n - amounts;
}

void MetricEngine::read(MetricAnswer &answer)
{
    std::vector<MetricAxis> axes = axesOn(m_period);
    Reading now = readOn(m_period, axes);
    answer.total = figureOf(now.total);
    tellRates(now.total);
    answer.withoutRate = now.total.withoutRate;
    answer.withoutValue = now.total.withoutValue;
    answer.addsUp =
        m_metric.isAdditive() &&
        std::all_of(axes.cbegin(), axes.cend(), [](const MetricAxis &axis) { return axis.isPartition(); });
    Reading before;
    if (m_query.compare != domain::MetricCompare::Nothing && m_metric.hasPeriod()) {
        answer.before = domain::comparedPeriod(m_query.period, m_query.compare, m_ground.today,
                                               m_ground.organisation.weekStart);
        if (answer.before.first.isValid()) {
            std::vector<MetricAxis> beforeAxes = axesOn(answer.before);
            before = readOn(answer.before, beforeAxes);
            answer.totalBefore = figureOf(before.total);
            if (beforeAxes.size() == 1 && beforeAxes.front().isPeriod()) {
                MetricAnswer earlier; // compared with nothing, so without what stands beside each cell
                earlier.addsUp = answer.addsUp;
                fillCells(earlier, before, {}, beforeAxes);
                answer.earlier = earlier.cells;
            }
        }
    }
    if (!axes.empty())
        fillCells(answer, now, before, axes);
}

MetricFigure MetricEngine::total()
{
    std::vector<MetricAxis> none;
    return figureOf(readOn(m_period, none).total);
}

domain::RecordQuery MetricEngine::behind(const QVariantList &keys, bool above) const
{
    domain::RecordQuery query;
    query.entity = m_metric.entity;
    Filter filter = filterOn(m_period);
    if (!keys.isEmpty()) {
        const std::vector<MetricAxis> axes = axesOn(m_period);
        for (std::size_t i = 0; i < axes.size() && qsizetype(i) < keys.size(); ++i)
            filter = both(filter, axes[i].filterOf(keys.at(qsizetype(i))));
    }
    if (above)
        filter = both(filter, m_ground.resolved(m_metric.sum.filter));
    query.filter = filter.normalised();
    return query;
}

} // namespace kith::records
