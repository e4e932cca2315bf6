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
    QString text; ///< the value as people read it
    QString note; ///< beside it: a share, a conversion from the step before
    qint64 n = 0;
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
    QString subtitle; ///< period and filter
    QString definition;
    QString unitText; ///< of the axis: "€", "%", "days"
    domain::MetricUnit unit = domain::MetricUnit::Count;
    QString currency;
    QString categoryTitle; ///< what the first grouping is called
    QList<ChartSeries> series;
    QString total; ///< of all
    qint64 n = 0;
    QString change;               ///< "+12,5 % on the month before", empty when nothing is compared
    int trend = 0;                ///< 1 better, -1 worse, 0 the same or not known
    QList<double> spark;          ///< small line behind a number
    std::optional<double> target; ///< of a gauge
    QStringList remarks;
    qint64 ms = 0;

    bool isEmpty() const; ///< nothing to draw
};

/// Kinds of chart that can show what the question gives, the best first.
QList<ChartKind> chartKindsFor(const domain::Metric &metric, const domain::MetricQuery &query);

/// `most` categories at the most, the others together as "Others" where the metric adds up.
ChartData chartData(const records::MetricAnswer &answer, ChartKind kind, const QLocale &locale,
                    int most = 24);

} // namespace kith::items

Q_DECLARE_METATYPE(kith::items::ChartKind)
