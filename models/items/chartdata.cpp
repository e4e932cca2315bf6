// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/chartdata.h"

#include "models/items/chartgroups.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>

namespace kith::items {

using namespace Qt::StringLiterals;
using domain::Metric;
using domain::MetricCompare;
using domain::MetricFigure;
using domain::MetricQuery;
using domain::MetricUnit;
using records::MetricAnswer;
using records::MetricCell;

namespace {

constexpr int MostSlices = 6;
constexpr int MostSeries = 8; ///< as many colours as people can tell apart

struct ChartDataText
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

struct KindName
{
    ChartKind kind;
    const char *key;
    const char *label;
};

constexpr std::array<KindName, 12> Kinds{{
    {ChartKind::Number, "number", QT_TRANSLATE_NOOP("Charts", "Number")},
    {ChartKind::Bar, "bar", QT_TRANSLATE_NOOP("Charts", "Bars")},
    {ChartKind::StackedBar, "stacked_bar", QT_TRANSLATE_NOOP("Charts", "Stacked bars")},
    {ChartKind::Line, "line", QT_TRANSLATE_NOOP("Charts", "Lines")},
    {ChartKind::Area, "area", QT_TRANSLATE_NOOP("Charts", "Area")},
    {ChartKind::Funnel, "funnel", QT_TRANSLATE_NOOP("Charts", "Funnel")},
    {ChartKind::Pie, "pie", QT_TRANSLATE_NOOP("Charts", "Pie")},
    {ChartKind::Scatter, "scatter", QT_TRANSLATE_NOOP("Charts", "Scatter")},
    {ChartKind::HeatMap, "heat_map", QT_TRANSLATE_NOOP("Charts", "Heat map")},
    {ChartKind::Table, "table", QT_TRANSLATE_NOOP("Charts", "Table")},
    {ChartKind::Gauge, "gauge", QT_TRANSLATE_NOOP("Charts", "Gauge")},
    {ChartKind::Waterfall, "waterfall", QT_TRANSLATE_NOOP("Charts", "Waterfall")},
}};

bool isTimeKey(const QByteArray &key)
{
    return key == "period" || key == "weekday" || key == "hour" || key == "cohort" || key == "age";
}

/// Some composed metrics have steps without being asked for groups.
int depthOf(const MetricAnswer &answer)
{
    const qsizetype keys = answer.cells.isEmpty() ? 0 : answer.cells.first().keys.size();
    return int(std::max(answer.query.by.size(), keys));
}

QByteArray groupingKey(const MetricAnswer &answer, int at)
{
    return answer.query.by.size() > at ? answer.query.by.at(at).key : QByteArray();
}

bool isTimed(const MetricAnswer &answer)
{
    if (isTimeKey(groupingKey(answer, 0)))
        return true;
    return std::any_of(answer.cells.cbegin(), answer.cells.cend(), [](const MetricCell &cell) {
        return !cell.keys.isEmpty() && cell.keys.first().userType() == QMetaType::QDate;
    });
}

QString figureText(const MetricAnswer &answer, const MetricFigure &figure, const QLocale &locale)
{
    return domain::metricText(answer.metric.unit, figure, answer.currency, locale);
}

QString percentText(double percent, const QLocale &locale)
{
    return ChartDataText::tr("%1 %", "percent").arg(locale.toString(percent, 'f', 1));
}

std::optional<double> shareOf(const MetricAnswer &answer, const MetricFigure &figure)
{
    const std::optional<double> &whole = answer.total.number;
    if (!answer.addsUp || !figure.number || !whole || *whole <= 0 || *figure.number < 0)
        return std::nullopt;
    return std::round(*figure.number / *whole * 1000) / 10;
}

ChartPoint pointOf(const MetricAnswer &answer, const MetricFigure &figure, const QLocale &locale)
{
    ChartPoint point;
    point.value = figure.number;
    point.text = figureText(answer, figure, locale);
    point.n = figure.n;
    if (const std::optional<double> share = shareOf(answer, figure))
        point.note = percentText(*share, locale);
    return point;
}

/// Of a grouping by period, what stands in `before` is the bucket before, which its neighbour shows already.
bool comparesCells(const MetricAnswer &answer)
{
    return answer.query.compare != MetricCompare::Nothing && depthOf(answer) == 1 &&
           groupingKey(answer, 0) != "period";
}

ChartPoint pointOf(const MetricAnswer &answer, const MetricCell &cell, const QLocale &locale)
{
    ChartPoint point = pointOf(answer, cell.figure, locale);
    point.keys = cell.keys;
    point.category = chartGroupTitle(cell, 0);
    if (comparesCells(answer) && cell.before.isKnown()) {
        point.before = cell.before.number;
        point.beforeText = figureText(answer, cell.before, locale);
    }
    return point;
}

MetricFigure sumOf(const MetricFigure &a, const MetricFigure &b)
{
    MetricFigure sum = a;
    if (a.number || b.number)
        sum.number = a.number.value_or(0) + b.number.value_or(0);
    sum.exact += b.exact;
    sum.n += b.n;
    sum.top += b.top;
    sum.bottom += b.bottom;
    return sum;
}

/// Whether a record may count in several groups, as an order does for each of its products.
bool sharesRecords(const MetricAnswer &answer)
{
    qint64 n = 0;
    for (const MetricCell &cell : answer.cells)
        n += cell.figure.n;
    return n != answer.total.n;
}

/// Nothing of an additive metric is none; nothing of another one is not known.
MetricFigure missing(const MetricAnswer &answer)
{
    MetricFigure figure;
    if (answer.addsUp)
        figure.number = 0;
    return figure;
}

QString periodName(const domain::GoalPace::Period &period, const QLocale &locale);

/// How much `now` is more than `before`, with a sign; texts of figures do without words.
QString differenceText(const MetricAnswer &answer, const MetricFigure &now, const MetricFigure &before,
                       const QLocale &locale)
{
    if (!now.number || !before.number)
        return {};
    MetricFigure figure;
    figure.number = *now.number - *before.number;
    figure.exact = now.exact - before.exact;
    const QString plus = *figure.number > 0 ? u"+"_s : QString();
    const QString text = plus + figureText(answer, figure, locale);
    if (*before.number <= 0 || answer.metric.unit == MetricUnit::Percent ||
        answer.metric.unit == MetricUnit::Score)
        return text;
    return text + u", "_s + plus + percentText(*figure.number / *before.number * 100, locale);
}

bool hasTwoPeriods(const MetricAnswer &answer, ChartKind kind)
{
    return !answer.earlier.isEmpty() && (kind == ChartKind::Line || kind == ChartKind::Area ||
                                         kind == ChartKind::Bar || kind == ChartKind::Table);
}

/// Both periods place by place. Where one has fewer places (28 days and 31), the rest of it is empty.
QList<ChartSeries> twoPeriods(const MetricAnswer &answer, const QLocale &locale)
{
    ChartSeries now{periodName(answer.period, locale), {}};
    ChartSeries before{periodName(answer.before, locale), {}};
    const auto pointAt = [&](const QList<MetricCell> &cells, const QList<MetricCell> &others, qsizetype at) {
        ChartPoint point;
        if (at < cells.size()) {
            point = pointOf(answer, cells.at(at).figure, locale);
            point.keys = cells.at(at).keys;
            point.category = chartGroupTitle(cells.at(at), 0);
        } else {
            point.text = u"—"_s;
            point.category = chartGroupTitle(others.at(at), 0);
            point.opens = false;
        }
        point.note.clear(); // a share of which of the two?
        return point;
    };
    const qsizetype count = std::max(answer.cells.size(), answer.earlier.size());
    for (qsizetype at = 0; at < count; ++at) {
        ChartPoint point = pointAt(answer.cells, answer.earlier, at);
        const ChartPoint other = pointAt(answer.earlier, answer.cells, at);
        if (at < answer.cells.size() && at < answer.earlier.size()) {
            point.before = other.value;
            point.beforeText = other.text;
            point.difference =
                differenceText(answer, answer.cells.at(at).figure, answer.earlier.at(at).figure, locale);
        }
        now.points += point;
        before.points += other;
    }
    return {now, before};
}

QList<ChartSeries> oneSeries(const MetricAnswer &answer, const QLocale &locale, int most)
{
    ChartSeries series;
    const bool mayMerge = answer.addsUp && !isTimed(answer) && answer.cells.size() > most && most > 1;
    if (!mayMerge) {
        for (const MetricCell &cell : answer.cells)
            series.points += pointOf(answer, cell, locale);
        return {series};
    }
    ChartGroups groups(answer.cells, 0, false);
    groups.keepLargest(most);
    MetricCell others;
    others.titles = {ChartDataText::tr("Others")};
    others.keys = {groups.key(most - 1)};
    int count = 0;
    for (const MetricCell &cell : answer.cells) {
        if (!groups.isOthers(groups.placeOf(cell.keys.value(0)))) {
            series.points += pointOf(answer, cell, locale);
            continue;
        }
        others.figure = sumOf(others.figure, cell.figure);
        others.before = sumOf(others.before, cell.before);
        ++count;
    }
    ChartPoint last = pointOf(answer, others, locale);
    last.category = ChartDataText::tr("Others (%n)", nullptr, count);
    if (sharesRecords(answer))
        last.n = -1;
    series.points += last;
    return {series};
}

QList<ChartSeries> manySeries(const MetricAnswer &answer, ChartKind kind, const QLocale &locale, int most)
{
    ChartGroups first(answer.cells, 0, isTimeKey(groupingKey(answer, 0)));
    ChartGroups second(answer.cells, 1, isTimeKey(groupingKey(answer, 1)));
    if (answer.addsUp && kind != ChartKind::HeatMap && kind != ChartKind::Table) {
        if (!isTimed(answer))
            first.keepLargest(most);
        if (!isTimeKey(groupingKey(answer, 1)))
            second.keepLargest(MostSeries);
    }
    QList<QList<MetricFigure>> figures(second.count());
    for (QList<MetricFigure> &row : figures)
        row.fill(missing(answer), first.count());
    for (const MetricCell &cell : answer.cells) {
        MetricFigure &place = figures[second.placeOf(cell.keys.value(1))][first.placeOf(cell.keys.value(0))];
        place = sumOf(place, cell.figure);
    }
    const bool isShared = sharesRecords(answer);
    QList<ChartSeries> all;
    for (int s = 0; s < second.count(); ++s) {
        ChartSeries series;
        series.name = second.title(s);
        for (int p = 0; p < first.count(); ++p) {
            ChartPoint point = pointOf(answer, figures.at(s).at(p), locale);
            point.category = first.title(p);
            point.keys = {first.key(p), second.key(s)};
            if (isShared && (first.isOthers(p) || second.isOthers(s)))
                point.n = -1;
            series.points += point;
        }
        all += series;
    }
    return all;
}

void addChange(ChartData &data, const MetricAnswer &answer, const QLocale &locale)
{
    if (answer.query.compare == MetricCompare::Nothing)
        return;
    const bool isYear = answer.query.compare == MetricCompare::LastYear;
    data.beforeTitle = isYear ? ChartDataText::tr("The year before") : ChartDataText::tr("The period before");
    const std::optional<double> &now = answer.total.number;
    const std::optional<double> &before = answer.totalBefore.number;
    if (!now || !before)
        return;
    const double difference = *now - *before;
    data.trend = difference == 0 ? 0 : ((difference > 0) == answer.metric.isGoodWhenHigher ? 1 : -1);
    if (difference == 0) {
        data.change = isYear ? ChartDataText::tr("As in the year before")
                             : ChartDataText::tr("As in the period before");
        return;
    }
    const bool isMore = difference > 0;
    if (answer.metric.unit == MetricUnit::Percent || answer.metric.unit == MetricUnit::Score) {
        const QString points = locale.toString(std::abs(difference), 'f', 1);
        if (isMore)
            data.change = isYear ? ChartDataText::tr("%1 points more than in the year before").arg(points)
                                 : ChartDataText::tr("%1 points more than in the period before").arg(points);
        else
            data.change = isYear ? ChartDataText::tr("%1 points less than in the year before").arg(points)
                                 : ChartDataText::tr("%1 points less than in the period before").arg(points);
        return;
    }
    QString size; // of nothing there is no share
    if (*before == 0) {
        MetricFigure all = answer.total;
        all.number = std::abs(difference);
        all.exact = std::abs(all.exact);
        size = figureText(answer, all, locale);
    } else {
        size = percentText(std::abs(difference / *before) * 100, locale);
    }
    if (isMore)
        data.change = isYear ? ChartDataText::tr("%1 more than in the year before").arg(size)
                             : ChartDataText::tr("%1 more than in the period before").arg(size);
    else
        data.change = isYear ? ChartDataText::tr("%1 less than in the year before").arg(size)
                             : ChartDataText::tr("%1 less than in the period before").arg(size);
}

/// Each step's share of the step before stands beside it.
void addConversions(ChartData &data, const QLocale &locale)
{
    for (ChartSeries &series : data.series) {
        std::optional<double> before;
        for (ChartPoint &point : series.points) {
            point.note.clear();
            if (before && *before > 0 && point.value)
                point.note = percentText(*point.value / *before * 100, locale);
            before = point.value;
        }
    }
}

QString daysText(const domain::GoalPace::Period &period, const QLocale &locale)
{
    if (!period.first.isValid() || !period.end.isValid())
        return {};
    const QDate last = period.end.addDays(-1);
    const QString from = locale.toString(period.first, QLocale::ShortFormat);
    return last <= period.first ? from
                                : ChartDataText::tr("%1 – %2", "from day to day")
                                      .arg(from, locale.toString(last, QLocale::ShortFormat));
}

/// "2026" or "March 2026" where it is all of it, else its days.
QString periodName(const domain::GoalPace::Period &period, const QLocale &locale)
{
    const QDate &first = period.first;
    if (first.isValid() && first.day() == 1) {
        if (first.month() == 1 && first.addYears(1) == period.end)
            return QString::number(first.year());
        if (first.addMonths(1) == period.end)
            return locale.toString(first, u"MMMM yyyy"_s);
    }
    return daysText(period, locale);
}

QString unitText(const MetricAnswer &answer)
{
    switch (answer.metric.unit) {
    case MetricUnit::Money:
        return answer.currency;
    case MetricUnit::MoneyPerDay:
        return answer.currency.isEmpty() ? QString()
                                         : ChartDataText::tr("%1 per day", "currency").arg(answer.currency);
    case MetricUnit::Percent:
        return u"%"_s;
    case MetricUnit::Days:
        return ChartDataText::tr("Days");
    case MetricUnit::Hours:
        return ChartDataText::tr("Hours");
    default:
        return {};
    }
}

bool mayBePie(const ChartData &data)
{
    if (!data.addsUp || data.series.size() != 1 || data.series.first().points.size() > MostSlices)
        return false;
    const QList<ChartPoint> &points = data.series.first().points;
    return std::none_of(points.cbegin(), points.cend(),
                        [](const ChartPoint &point) { return point.value.value_or(0) < 0; });
}

/// Who groups by "owner" reads "Owner".
QString groupingTitle(const Metric &metric, const QByteArray &key)
{
    if (key.isEmpty())
        return ChartDataText::tr("Step");
    if (key == "period")
        return ChartDataText::tr("Period");
    if (key == "weekday")
        return ChartDataText::tr("Weekday");
    if (key == "hour")
        return ChartDataText::tr("Hour");
    if (key == "owner")
        return ChartDataText::tr("Owner");
    if (key == "team")
        return ChartDataText::tr("Team");
    const domain::MetricDimension *dimension = metric.dimension(key);
    const QString label = dimension ? dimension->labelText() : QString();
    return label.isEmpty() ? ChartDataText::tr("Group") : label;
}

} // namespace

QByteArray chartKindKey(ChartKind kind)
{
    return Kinds.at(std::size_t(kind)).key;
}

ChartKind chartKindOf(QByteArrayView key)
{
    const auto *found =
        std::find_if(Kinds.cbegin(), Kinds.cend(), [key](const KindName &name) { return key == name.key; });
    return found == Kinds.cend() ? ChartKind::Table : found->kind;
}

QString chartKindText(ChartKind kind)
{
    return QCoreApplication::translate("Charts", Kinds.at(std::size_t(kind)).label);
}

bool ChartData::isEmpty() const
{
    for (const ChartSeries &one : series) {
        for (const ChartPoint &point : one.points) {
            if (point.value)
                return false;
        }
    }
    return true;
}

QString ChartData::spoken(int seriesAt, int pointAt) const
{
    if (seriesAt < 0 || seriesAt >= series.size() || pointAt < 0 ||
        pointAt >= series.at(seriesAt).points.size())
        return {};
    const ChartSeries &one = series.at(seriesAt);
    const ChartPoint &point = one.points.at(pointAt);
    QStringList parts{point.value ? point.text : ChartDataText::tr("not known")};
    if (kind == ChartKind::Funnel && !point.note.isEmpty())
        parts += ChartDataText::tr("%1 of the step before").arg(point.note);
    else if (!point.note.isEmpty())
        parts += point.note;
    if (point.before)
        parts += ChartDataText::tr("before: %1").arg(point.beforeText);
    if (!point.difference.isEmpty())
        parts += point.difference;
    if (point.n >= 0)
        parts += ChartDataText::tr("%Ln record(s)", nullptr, int(point.n));
    const QString said = parts.join(u", "_s);
    QString name = point.category;
    if (name.isEmpty())
        name = title;
    if (!one.name.isEmpty())
        name = ChartDataText::tr("%1, %2", "group, group within it").arg(name, one.name);
    return name.isEmpty() ? said : ChartDataText::tr("%1: %2", "group, its value").arg(name, said);
}

QList<ChartKind> chartKindsFor(const Metric &metric, const MetricQuery &query)
{
    QList<ChartKind> kinds;
    const bool timed = !query.by.isEmpty() && isTimeKey(query.by.first().key);
    const bool steps = metric.key.contains("funnel");
    const bool flow = metric.key.contains("waterfall");
    if (query.by.isEmpty() && (steps || flow)) {
        kinds = {steps ? ChartKind::Funnel : ChartKind::Waterfall, ChartKind::Bar, ChartKind::Number};
    } else if (query.by.isEmpty()) {
        kinds = {ChartKind::Number, ChartKind::Gauge};
    } else if (query.by.size() == 1) {
        if (steps)
            kinds += ChartKind::Funnel;
        if (timed)
            kinds += {ChartKind::Line, ChartKind::Bar, ChartKind::Area, ChartKind::Number};
        else
            kinds += ChartKind::Bar;
        if (metric.isAdditive() && !timed && !steps)
            kinds += ChartKind::Pie;
        if (!metric.isAdditive() && !timed && !steps)
            kinds += ChartKind::Scatter;
    } else {
        const bool grid = isTimeKey(query.by.at(1).key);
        if (grid)
            kinds += ChartKind::HeatMap;
        if (metric.isAdditive())
            kinds += ChartKind::StackedBar;
        if (timed)
            kinds += ChartKind::Line;
        if (timed && metric.isAdditive())
            kinds += ChartKind::Area;
        kinds += ChartKind::Bar;
        if (!grid)
            kinds += ChartKind::HeatMap;
    }
    kinds += ChartKind::Table;
    return kinds;
}

ChartData chartData(const MetricAnswer &answer, ChartKind kind, const QLocale &locale, int most)
{
    ChartData data;
    data.kind = kind;
    data.title = answer.metric.labelText();
    data.definition = answer.metric.definitionText();
    data.sentence = answer.sentence;
    data.days = daysText(answer.period, locale);
    data.subtitle = answer.metric.hasPeriod() ? answer.query.period.sentence() : ChartDataText::tr("Now");
    data.unit = answer.metric.unit;
    data.unitText = unitText(answer);
    data.currency = answer.currency;
    data.isTimed = isTimed(answer);
    data.addsUp = answer.addsUp;
    data.n = answer.total.n;
    data.total = figureText(answer, answer.total, locale);
    data.remarks = answer.remarks;
    data.ms = answer.ms;
    const int depth = depthOf(answer);
    if (depth > 0)
        data.categoryTitle = groupingTitle(answer.metric, groupingKey(answer, 0));
    if (depth > 1)
        data.seriesTitle = groupingTitle(answer.metric, groupingKey(answer, 1));
    addChange(data, answer, locale);

    if (kind == ChartKind::Number || kind == ChartKind::Gauge || depth == 0) {
        ChartPoint point = pointOf(answer, answer.total, locale);
        point.note.clear();
        if (answer.query.compare != MetricCompare::Nothing && answer.totalBefore.isKnown()) {
            point.before = answer.totalBefore.number;
            point.beforeText = figureText(answer, answer.totalBefore, locale);
        }
        data.series = {ChartSeries{{}, {point}}};
        if (data.isTimed && depth == 1) {
            for (const MetricCell &cell : answer.cells)
                data.spark += cell.figure.number.value_or(0);
        }
        return data;
    }
    if (kind == ChartKind::Funnel || kind == ChartKind::Waterfall)
        most = int(answer.cells.size()); // each step counts
    else if (kind == ChartKind::Pie)
        most = MostSlices;
    if (hasTwoPeriods(answer, kind)) {
        data.series = twoPeriods(answer, locale);
        data.comparesPeriods = true;
        data.addsUp = false; // never one on top of the other
        return data;
    }
    data.seriesAreTimed = depth > 1 && isTimeKey(groupingKey(answer, 1));
    data.series = depth == 1 ? oneSeries(answer, locale, most) : manySeries(answer, kind, locale, most);
    if (kind == ChartKind::Pie && !mayBePie(data))
        data.kind = ChartKind::Bar;
    if (kind == ChartKind::Funnel)
        addConversions(data, locale);
    if (kind == ChartKind::Waterfall && !data.series.isEmpty() && !data.series.first().points.isEmpty()) {
        data.series.first().points.first().isTotal = true;
        data.series.first().points.last().isTotal = true;
    }
    if (kind == ChartKind::Scatter) {
        data.xTitle = ChartDataText::tr("Records");
        for (ChartSeries &series : data.series) {
            for (ChartPoint &point : series.points)
                point.x = double(point.n);
        }
    }
    return data;
}

} // namespace kith::items
