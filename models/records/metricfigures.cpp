// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/metricfigures.h"

#include "models/base/money.h"
#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/records/filterwords.h"
#include "models/records/metricengine.h"
#include "models/records/recordtext.h"
#include "models/records/recordtitles.h"
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
using domain::MetricCompare;
using domain::MetricFigure;
using domain::MetricGrouping;
using domain::MetricQuery;

namespace {

qsizetype timeIn(const QList<MetricGrouping> &by)
{
    for (qsizetype i = 0; i < by.size(); ++i) {
        if (by.at(i).key == "period")
            return i;
    }
    return -1;
}

GoalPace::Period common(const GoalPace::Period &one, const GoalPace::Period &other)
{
    if (!one.first.isValid() || !one.end.isValid())
        return other;
    return {std::max(one.first, other.first), std::min(one.end, other.end)};
}

void refuseUnknown(const Metric &metric, const QList<MetricGrouping> &by)
{
    constexpr qsizetype most = 2;
    if (by.size() > most)
        throw Problem(ProblemKind::Invalid, Text::tr("Records can be put together by two things at most."));
    for (const MetricGrouping &one : by) {
        if (one.key == "weekday" || one.key == "hour" || (one.key == "period" && !metric.hasPeriod()))
            throw Problem(ProblemKind::NotFound, Text::tr("“%1” cannot be put together by %2.")
                                                     .arg(metric.labelText(), QString::fromLatin1(one.key)));
    }
}

} // namespace

int FigureQuestion::option(const QString &name, int preset) const
{
    const int value = query.options.value(name).toInt(preset);
    return std::max(1, value);
}

Filter FigureQuestion::within(QByteArrayView entity, const QByteArray &field) const
{
    return ground.within(catalogueOf(ground.session).entity(entity), field, days);
}

MetricFigure FigureReader::shareOf(qint64 top, qint64 bottom, qint64 n)
{
    MetricFigure figure;
    figure.n = n;
    figure.top = top;
    figure.bottom = bottom;
    if (bottom != 0)
        figure.number = domain::percentOf(top, bottom);
    return figure;
}

MetricFigure FigureReader::meanOf(qint64 top, qint64 bottom, qint64 n)
{
    MetricFigure figure;
    figure.n = n;
    figure.top = top;
    figure.bottom = bottom;
    if (bottom != 0)
        figure.number = double(top) / double(bottom);
    return figure;
}

MetricFigure FigureReader::moneyOf(const MetricGround &ground, qint64 minor, qint64 n)
{
    constexpr double ten = 10;
    MetricFigure figure;
    figure.n = n;
    figure.exact = minor;
    figure.number =
        double(minor) / std::pow(ten, base::Money::decimals(ground.organisation.baseCurrency).value_or(2));
    return figure;
}

GoalPace::Period FigureReader::daysOf(const MetricGround &ground, const QString &sql)
{
    GoalPace::Period days;
    QSqlQuery &query = ground.session.run(sql);
    if (query.next() && !query.isNull(0)) {
        const auto dayOf = [&](int at) {
            const QVariant value = query.value(at);
            return value.userType() == QMetaType::QString ? QDate::fromString(value.toString(), Qt::ISODate)
                                                          : ground.organisation.dayOf(value.toLongLong());
        };
        days = {dayOf(0), dayOf(1).addDays(1)};
    }
    query.finish();
    return days;
}

void FigureReader::remark(const FigureQuestion &, MetricAnswer &) const {}

FigureReader::Entries FigureReader::ask(const FigureQuestion &question, const Metric &part,
                                        const Groupings &by)
{
    MetricQuery query = question.query;
    query.period = domain::MetricPeriod::all();
    query.compare = MetricCompare::Nothing;
    query.by = by;
    if (part.entity != question.metric.entity)
        query.filter = {}; // it speaks of other records
    MetricAnswer answer;
    answer.query = query;
    answer.metric = part;
    MetricEngine(question.ground, answer.metric, answer.query).read(answer);
    if (by.isEmpty())
        return {{{}, {}, answer.total, answer.withoutRate}};
    Entries entries;
    for (const MetricCell &cell : std::as_const(answer.cells))
        entries.append({cell.keys, cell.titles, cell.figure, 0});
    if (!entries.isEmpty())
        entries.first().withoutRate = answer.withoutRate;
    return entries;
}

FigureReader::Entries FigureReader::merged(const Entries &first, const Entries &second,
                                           const Combine &combine)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < second.size(); ++i)
        places.insert(keyName(second.at(i).keys), i);
    Entries entries;
    QSet<qsizetype> taken;
    for (const Entry &one : first) {
        const auto other = places.constFind(keyName(one.keys));
        const bool isThere = other != places.cend();
        if (isThere)
            taken.insert(*other);
        entries.append({one.keys, one.titles,
                        combine(&one.figure, isThere ? &second.at(*other).figure : nullptr),
                        one.withoutRate + (isThere ? second.at(*other).withoutRate : 0)});
    }
    for (qsizetype i = 0; i < second.size(); ++i) {
        const Entry &one = second.at(i);
        if (!taken.contains(i))
            entries.append({one.keys, one.titles, combine(nullptr, &one.figure), one.withoutRate});
    }
    return entries;
}

namespace {

MetricFigure figureIn(const QHash<QString, MetricFigure> &figures, const QString &name)
{
    return figures.value(name, MetricFigure());
}

MetricCell cellOf(const FigureReader::Entry &entry, const MetricFigure &before = {})
{
    MetricCell cell;
    cell.keys = entry.keys;
    cell.titles = entry.titles;
    cell.figure = entry.figure;
    cell.before = before;
    return cell;
}

} // namespace

/// Groups that are none of time.
void FigureReader::fillPlain(const FigureQuestion &question, const Entries &groups,
                             MetricAnswer &answer) const
{
    const Groupings &by = answer.query.by;
    QHash<QString, MetricFigure> before;
    if (answer.before.first.isValid()) {
        const FigureQuestion earlier{question.ground, question.metric, question.query, answer.before};
        for (const Entry &entry : figures(earlier, by))
            before.insert(keyName(entry.keys), entry.figure);
    }
    for (const Entry &entry : groups)
        answer.cells.append(cellOf(entry, figureIn(before, keyName(entry.keys))));
    if (by.size() < 2)
        return;
    for (const Entry &entry : figures(question, {by.at(0)}))
        answer.firstTotals.append(cellOf(entry));
    for (const Entry &entry : figures(question, {by.at(1)}))
        answer.secondTotals.append(cellOf(entry));
}

/// Buckets of time, each asked for by itself.
struct FigureReader::Buckets
{
    Buckets(const FigureQuestion &question, const MetricGrouping &grouping, const GoalPace::Period &range)
        : axis(question.ground, question.metric, grouping, range, {})
        , unit(grouping.unit)
        , weekStart(question.ground.organisation.weekStart)
    {
    }

    GoalPace::Period daysOf(QDate first) const
    {
        const QDate last =
            domain::DateSpan{domain::DateSpan::Kind::Unit, 0, unit}.days(first, weekStart).second;
        return {first, last.addDays(1)};
    }

    MetricAxis axis;
    domain::DateUnit unit;
    Qt::DayOfWeek weekStart;
};

void FigureReader::fillBuckets(const FigureQuestion &question, MetricAnswer &answer) const
{
    const Groupings &by = answer.query.by;
    const qsizetype at = timeIn(by);
    Groupings others = by;
    others.removeAt(at);
    const GoalPace::Period range = question.hasDays() ? question.days : limits(question.ground);
    if (!range.first.isValid() || range.first >= range.end)
        return;
    const Buckets buckets(question, by.at(at), range);
    RecordTitles titles(question.ground.session);
    QHash<QDate, QHash<QString, MetricFigure>> known;
    const auto entriesOf = [&](QDate first, bool isCut) {
        const GoalPace::Period days = isCut ? common(range, buckets.daysOf(first)) : buckets.daysOf(first);
        return figures({question.ground, question.metric, question.query, days}, others);
    };
    const auto figuresOf = [&](QDate first) {
        if (!known.contains(first)) {
            QHash<QString, MetricFigure> found;
            for (const Entry &entry : entriesOf(first, false))
                found.insert(keyName(entry.keys), entry.figure);
            known.insert(first, found);
        }
        return known.value(first);
    };
    const Entries order = others.isEmpty() ? Entries{Entry()} : figures(question, others);
    QList<QList<MetricCell>> rows; // by bucket, in the order of the other groups
    for (const QVariant &key : buckets.axis.fixedKeys()) {
        const QDate first = key.toDate();
        const Entries entries = entriesOf(first, true);
        QHash<QString, MetricFigure> &found = known[first];
        for (const Entry &entry : entries)
            found.insert(keyName(entry.keys), entry.figure);
        const QString title = buckets.axis.titleOf(titles, key);
        const QVariant earlier = question.query.compare == MetricCompare::LastYear
                                     ? buckets.axis.keyAYearBefore(key)
                                     : buckets.axis.keyBefore(key);
        const QHash<QString, MetricFigure> before = figuresOf(earlier.toDate());
        QList<MetricCell> cells;
        for (const Entry &one : order) {
            Entry entry = one;
            entry.figure = figureIn(known.value(first), keyName(one.keys));
            MetricCell cell = cellOf(entry, figureIn(before, keyName(one.keys)));
            cell.keys.insert(at, key);
            cell.titles.insert(at, title);
            cells.append(cell);
        }
        rows.append(cells);
        if (!others.isEmpty()) {
            Entry total = figures({question.ground, question.metric, question.query,
                                   common(range, buckets.daysOf(first))},
                                  {})
                              .constFirst();
            total.keys = {key};
            total.titles = QStringList{title};
            (at == 0 ? answer.firstTotals : answer.secondTotals).append(cellOf(total));
        }
    }
    if (!others.isEmpty()) {
        for (const Entry &entry : order)
            (at == 0 ? answer.secondTotals : answer.firstTotals).append(cellOf(entry));
    }
    if (at == 0) {
        for (const QList<MetricCell> &row : std::as_const(rows))
            answer.cells += row;
        return;
    }
    for (qsizetype i = 0; i < order.size(); ++i) {
        for (const QList<MetricCell> &row : std::as_const(rows))
            answer.cells.append(row.at(i));
    }
}

FigureReader::Entry FigureReader::whole(const FigureQuestion &question, const Entries &) const
{
    return figures(question, {}).constFirst();
}

void FigureReader::read(const MetricGround &ground, MetricAnswer &answer) const
{
    refuseUnknown(answer.metric, answer.query.by);
    const Metric metric = answer.metric;
    const MetricQuery asked = answer.query;
    const FigureQuestion question{ground, metric, asked, answer.period};
    const bool isPlain = !asked.by.isEmpty() && timeIn(asked.by) < 0;
    const Entries groups = isPlain ? figures(question, asked.by) : Entries();
    const Entry total = whole(question, groups);
    answer.total = total.figure;
    answer.withoutRate = total.withoutRate;
    if (asked.compare != MetricCompare::Nothing && metric.hasPeriod()) {
        answer.before =
            domain::comparedPeriod(asked.period, asked.compare, ground.today, ground.organisation.weekStart);
        if (answer.before.first.isValid())
            answer.totalBefore = figures({ground, metric, asked, answer.before}, {}).constFirst().figure;
    }
    if (isPlain)
        fillPlain(question, groups, answer);
    else if (!asked.by.isEmpty())
        fillBuckets(question, answer);
    const Metric shown = records(question, false);
    MetricQuery all = asked;
    all.period = domain::MetricPeriod::all();
    answer.sentence = FilterWords::say(ground.session, shown.entity, ground.filterOf(shown, all)).sentence;
    remark(question, answer);
}

domain::RecordQuery FigureReader::behind(const MetricGround &ground, const MetricQuery &query,
                                         const QVariantList &keys, bool above) const
{
    const Metric metric = domain::MetricCatalogue::metric(catalogueOf(ground.session), query.metric);
    FigureQuestion question{ground, metric, query, ground.days(query.period)};
    MetricQuery part = query;
    part.period = domain::MetricPeriod::all();
    QVariantList groups = keys;
    const qsizetype at = timeIn(query.by);
    if (at >= 0) {
        if (keys.size() > at) {
            const GoalPace::Period range = question.hasDays() ? question.days : limits(ground);
            const Buckets buckets(question, query.by.at(at), range);
            question.days = common(range, buckets.daysOf(keys.at(at).toDate()));
            groups.removeAt(at);
        }
        part.by.removeAt(at);
    }
    const Metric counted = records(question, above);
    return MetricEngine(ground, counted, part).behind(groups, false);
}

} // namespace kith::records
