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

constexpr double Hundred = 100;

} // namespace

MetricEngine::MetricEngine(const MetricGround &ground, const Metric &metric, const MetricQuery &query)
    : m_ground(ground)
    , m_metric(metric)
    , m_query(query)
    , m_period(metric.hasPeriod() ? ground.days(query.period) : GoalPace::Period())
    , m_sums(ground, metric, query)
    , m_decimals(base::Money::decimals(ground.organisation.baseCurrency).value_or(2))
{
    if (query.by.size() > 3)
        throw Problem(ProblemKind::Invalid, Text::tr("Records can be put together by three things at most."));
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
    if (m_sums.top().kind == MetricValue::Kind::Real)
        return ofNumber(parts.topReal, figure);
    if (m_metric.unit == MetricUnit::Money)
        figure = ofNumber(double(parts.top), figure);
    else
        figure.number = double(parts.top) / m_sums.top().divisor;
    if (m_metric.unit == MetricUnit::Money || m_metric.unit == MetricUnit::Count)
        figure.exact = parts.top;
    return figure;
}

MetricFigure MetricEngine::ratioFigure(const MetricParts &parts) const
{
    MetricFigure figure;
    figure.n = parts.n;
    const bool isWhole =
        m_sums.top().kind != MetricValue::Kind::Real && m_sums.bottom().kind != MetricValue::Kind::Real;
    if (isWhole) {
        figure.top = parts.top;
        figure.bottom = parts.bottom;
    }
    const double bottom =
        m_sums.bottom().kind == MetricValue::Kind::Real ? parts.bottomReal : double(parts.bottom);
    if (bottom == 0)
        return figure;
    if (m_metric.unit == MetricUnit::Percent && isWhole) {
        figure.number = domain::percentOf(parts.top, parts.bottom);
        return figure;
    }
    const double top = m_sums.top().kind == MetricValue::Kind::Real
                           ? parts.topReal
                           : double(parts.top) / m_sums.top().divisor;
    const double number = top / (bottom / m_sums.bottom().divisor);
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
    return number ? ofNumber(*number / m_sums.top().divisor, figure) : figure;
}

/// In the order of the answer: those with an order of their own by it, others from the largest; without a
/// value last.
/// `parts`: of each of them, what its group adds up to; null where it has none.
QList<QVariant> MetricEngine::keysAlong(const MetricAxis &axis, const MetricGroups &groups,
                                        const MetricGroups &before,
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
        addOther(key, keyName({key}));
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

MetricFigure MetricEngine::figureBefore(const MetricReading &now, const MetricReading &before,
                                        const std::vector<MetricAxis> &axes, const QVariantList &keys) const
{
    const auto in = [&](const MetricReading &reading, const QVariantList &of) -> const MetricParts * {
        const MetricGroups *groups = &reading.groups;
        if (of.size() < qsizetype(axes.size()))
            return nullptr;
        const auto group = groups->constFind(keyName(of));
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
QList<MetricEngine::DeepKeys> MetricEngine::deepKeys(const MetricReading &now, const MetricReading &before,
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
            places.last().insert(keyName({key}), names.constLast().size());
            names.last().append(axes[axis].titleOf(titles, key));
        }
    }
    QList<DeepKeys> found;
    QSet<QString> seen;
    for (const MetricGroups *groups : {&now.groups, &before.groups}) {
        for (auto group = groups->cbegin(); group != groups->cend(); ++group) {
            if (seen.contains(group.key()))
                continue;
            seen.insert(group.key());
            DeepKeys deep{group->keys, {}, {}};
            for (qsizetype at = 0; at < deep.keys.size(); ++at) {
                const auto place = places.at(at).constFind(keyName({deep.keys.at(at)}));
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

void MetricEngine::fillCells(MetricAnswer &answer, const MetricReading &now, const MetricReading &before,
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
        if (isAdditive && m_sums.top().kind != MetricValue::Kind::Real)
            cell.share = domain::percentOf(parts.top, now.total.top);
        return cell;
    };
    const auto partsIn = [](const MetricGroups &groups, const QVariantList &keys) {
        const auto group = groups.constFind(keyName(keys));
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
    MetricGroups none;
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

void MetricEngine::read(MetricAnswer &answer)
{
    std::vector<MetricAxis> axes = m_sums.axesOn(m_period);
    const MetricReading now = m_sums.readOn(m_period, axes);
    answer.total = figureOf(now.total);
    MetricParts missing = now.total;
    m_sums.tellRates(missing, m_period);
    answer.withoutRate = missing.withoutRate;
    answer.withoutValue = missing.withoutValue;
    answer.addsUp = m_metric.isAdditive();
    MetricReading before;
    if (m_query.compare != domain::MetricCompare::Nothing && m_metric.hasPeriod()) {
        answer.before = domain::comparedPeriod(m_query.period, m_query.compare, m_ground.today,
                                               m_ground.organisation.weekStart);
        if (answer.before.first.isValid()) {
            std::vector<MetricAxis> beforeAxes = m_sums.axesOn(answer.before);
            before = m_sums.readOn(answer.before, beforeAxes);
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
    return figureOf(m_sums.readOn(m_period, none).total);
}

domain::RecordQuery MetricEngine::behind(const QVariantList &keys, bool above) const
{
    domain::RecordQuery query;
    query.entity = m_metric.entity;
    Filter filter = m_sums.filterOn(m_period);
    if (!keys.isEmpty()) {
        const std::vector<MetricAxis> axes = m_sums.axesOn(m_period);
        for (std::size_t i = 0; i < axes.size() && qsizetype(i) < keys.size(); ++i)
            filter =
                both(filter, filterOfKey(keys.at(qsizetype(i)), [&axis = axes[i]](const QVariant &group) {
                         return axis.filterOf(group);
                     }));
    }
    if (above)
        filter = both(filter, m_ground.resolved(m_metric.sum.filter));
    query.filter = filter.normalised();
    return query;
}

} // namespace kith::records
