// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/metricrecords.h"

#include <QLocale>
#include <QMetaType>

namespace kith::items {

/// How numbers are shown.
enum class ChartKind {
    Number,     ///< one value with its change
    Bar,        ///< sorted categories
    StackedBar, ///< the second grouping stacked in the first
    Line,
    Area,
    Funnel, ///< with the conversion from step to step
    Pie,    ///< only where parts make a whole
    Scatter,
    HeatMap, ///< two groupings as a grid; weekday and hour
    Table,
    Gauge,    ///< reached of a goal
    Waterfall ///< from an opening to a closing value
};

/// "bar", "stacked_bar" …, for files and the command line, and back; Table for what is not known.
QByteArray chartKindKey(ChartKind kind);
ChartKind chartKindOf(QByteArrayView key);
QString chartKindText(ChartKind kind);

struct ChartPoint
{
    QVariantList keys; ///< of the cell behind it, for opening its records; empty: those of the total
    QString category;  ///< of the first grouping
    std::optional<double> value;
    QString text;                 ///< the value as people read it
    QString note;                 ///< beside it: a share, a conversion from the step before
    qint64 n = 0;                 ///< -1: not known, of groups that share records
    std::optional<double> before; ///< of what it is compared with
    QString beforeText;
    QString difference;      ///< to `before`: "+1 234 €, +12,5 %"; empty when it is not known
    std::optional<double> x; ///< of a scatter chart, along ChartData::xTitle
    bool opens = true;       ///< its keys lead to its records
    bool isTotal = false;    ///< of a waterfall: stands on the ground
};

struct ChartSeries
{
    QString name; ///< of the second grouping; empty for one series
    QList<ChartPoint> points;
};

/// All that a chart draws and says, without a pixel. The table behind a chart is made of the same.
struct ChartData
{
    ChartKind kind = ChartKind::Table;
    QString title;
    QString subtitle; ///< the period, and what it is compared with
    QString sentence; ///< which records, in words
    QString days;     ///< "1 Mar 2026 – 31 Mar 2026"; empty without limits
    QString definition;
    QString unitText; ///< of the axis: "€", "%", "days"
    domain::MetricUnit unit = domain::MetricUnit::Count;
    QString currency;
    QString categoryTitle;        ///< what the first grouping is called
    QString seriesTitle;          ///< what the second is called
    QString xTitle;               ///< of a scatter chart
    bool isTimed = false;         ///< categories follow each other in time, the hours or the days of the week
    bool seriesAreTimed = false;  ///< the second grouping is one of time
    bool comparesPeriods = false; ///< two series: the periods, and those of the compared period below them
    bool addsUp = false;          ///< the parts make the whole: they may be stacked
    QList<ChartSeries> series;    ///< Number and Gauge: one with one point. All have the same categories.
    QString total;                ///< of all
    qint64 n = 0;
    QString change;      ///< "12,5 % more than in the period before", empty when nothing is compared
    QString beforeTitle; ///< what ChartPoint::before is: "Period before"; empty when nothing is compared
    int trend = 0;       ///< 1 better, -1 worse, 0 the same or not known
    QList<double> spark; ///< small line behind a number
    std::optional<double> target; ///< of a gauge
    QStringList remarks;
    qint64 ms = 0;

    bool isEmpty() const; ///< nothing to draw: no point is known
    /// What is said of a point: "March 2026: 12 345 €, 12,5 %, 14 records".
    QString spoken(int seriesAt, int pointAt) const;
};

/// Kinds of chart that can show what the question gives, the best first.
QList<ChartKind> chartKindsFor(const domain::Metric &metric, const domain::MetricQuery &query);

/// `most` categories at the most, the others together as "Others" where the metric adds up; points in time
/// are all shown. Where a pie cannot be drawn truly (values do not add up, more than six, less than nothing),
/// it is a bar chart. A gauge gets its `target` from whoever knows it. A number that is asked by period has
/// the periods as its small line.
/// Asked by period and compared, lines, areas, bars and tables have a second series, the compared period's,
/// place by place below the first: January under January, the first week under the first week.
/// Metrics that have steps of their own (a funnel, a waterfall) are drawn by these without a grouping.
ChartData chartData(const records::MetricAnswer &answer, ChartKind kind, const QLocale &locale,
                    int most = 24);

} // namespace kith::items

Q_DECLARE_METATYPE(kith::items::ChartKind)
