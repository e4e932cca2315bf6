// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reportdefinition.h"
#include "models/domain/reporttable.h"
#include "models/records/metricrecords.h"

namespace kith::records {

/// A group across.
struct PivotHead
{
    QVariant key; ///< null: records without one
    QString title;
};

/// What stands in a column of numbers.
struct PivotColumn
{
    enum class Part {
        Value,
        Before, ///< of the period it is compared with
        Change  ///< in percent, of shares in points
    };

    int measure = 0;
    int across = -1; ///< in PivotAnswer::across; -1: all of them together
    Part part = Part::Value;
    friend bool operator==(const PivotColumn &, const PivotColumn &) = default;
};

struct PivotLine
{
    int level = 0; ///< groupings it is of: 0 the grand total
    bool isTotal = false;
    QVariantList keys; ///< of the groupings in rows, as in MetricCell
    QStringList titles;
    QList<domain::MetricFigure> figures; ///< one for each column
    int usual = 0;                       ///< its place as the metrics engine gave it
};

/// What a report says. Every figure was asked of the metrics engine at its own level: totals are not added up
/// from what stands below them, so shares and medians are right and agree with the lists they open.
struct PivotAnswer
{
    domain::ReportDefinition definition;
    QList<domain::Metric> metrics; ///< of the measures
    QStringList rowTitles;         ///< of the groupings
    QString acrossTitle;
    QList<PivotHead> across;
    QList<PivotColumn> columns;
    QList<PivotLine> lines; ///< subtotals stand above their lines, the grand total last
    MetricAnswer chart;     ///< of the first measure, by what stands in rows (and across)
    domain::GoalPace::Period period;
    domain::GoalPace::Period before;
    QString currency;
    QString sentence;
    QStringList remarks;
    qint64 ms = 0; ///< that the SQL took

    /// Puts the lines into another order; subtotals keep their lines.
    void sort(const domain::ReportSort &order);

    /// The same for people, with numbers as the locale writes them.
    domain::ReportTable table(const QString &title, const QLocale &locale) const;

    QString columnTitle(const PivotColumn &column) const;
    /// "1 January – 31 March 2026"; empty without limits.
    static QString periodText(const domain::GoalPace::Period &period, const QLocale &locale);
};

/// "Owner", "Month", "Closed, by month".
QString groupingText(const domain::Catalogue &catalogue, const domain::Metric &metric,
                     const domain::MetricGrouping &grouping);

} // namespace kith::records
