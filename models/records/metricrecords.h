// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/metricquery.h"
#include "models/domain/query.h"

#include <QFuture>
#include <QList>

namespace kith::storage {
class Session;
}

namespace kith::records {

class Records;

/// The value of one group.
struct MetricCell
{
    QVariantList
        keys; ///< one for each grouping, in stored form: an id, a choice's key, a text, the first day
              ///< of a period as a QDate; weekdays 1 (Monday) to 7, hours 0 to 23. Null: without one
    QStringList titles; ///< as people read them, beside the keys
    domain::MetricFigure figure;
    domain::MetricFigure before; ///< of the compared period; of a grouping by period, of the bucket before
    std::optional<double> share = {}; ///< of the total, in percent with one decimal, where the metric adds up
};

/// Stands behind the key of a cell of the compared period, so that its own records open.
QVariant comparedMark();

/// The key of every group along a grouping but these: what a chart shows together as "Others" opens by it.
QVariant othersKey(const QVariantList &shown);

/// What the metrics engine says. It carries what it was asked, so that it can be explained and opened.
struct MetricAnswer
{
    domain::MetricQuery query;
    domain::Metric metric;
    domain::GoalPace::Period period; ///< half open; invalid days without limits
    domain::GoalPace::Period before; ///< what it is compared with
    QString currency;                ///< of money: the base currency
    domain::MetricFigure total;      ///< of all records, groups or not
    domain::MetricFigure totalBefore;
    QList<MetricCell> cells; ///< in the order of the groupings: by the order of choices, periods by time
                             ///< without gaps, others by value from the largest, those without one last
    /// The buckets of the compared period, of a grouping by period alone: the first stands for the first of
    /// `cells`. Their keys end with comparedMark().
    QList<MetricCell> earlier;
    /// Subtotals of two groupings: along the first (keys has one) and along the second, in the order of their
    /// cells. They are worked out from the records: a median or a rate does not follow from its cells.
    QList<MetricCell> firstTotals;
    QList<MetricCell> secondTotals;
    bool addsUp = false;    ///< the cells add up to the total: bars may be stacked, the smallest put together
    qint64 withoutRate = 0; ///< records whose currency has no rate: they are in n, not in the sums
    qint64 withoutValue = 0; ///< records that have no value to add
    QStringList remarks;     ///< what a reader must know: "The owner does not narrow this number."
    QString sentence;        ///< which records: filter and scope in words
    qint64 ms = 0;           ///< that the SQL took
};

/// What all metrics of an open workspace are asked by. Board headers, Today, goals, tiles, reports and the
/// command line ask it, so that the same question has the same answer. Futures may fail with base::Problem:
/// NotFound for a metric, field or dimension that is not there, Invalid for an impossible question.
class MetricRecords
{
public:
    explicit MetricRecords(Records &records) : m_records(records) {}

    /// Cancelled, it stops at once.
    QFuture<MetricAnswer> answer(const domain::MetricQuery &query) const;

    /// Those behind a value: of a cell (also one of MetricAnswer::earlier) when there are keys, else of the
    /// total. `above`: of a ratio, only what
    /// stands above the line (the deals won, not those won and lost).
    QFuture<domain::RecordQuery> behind(const domain::MetricQuery &query, const QVariantList &keys = {},
                                        bool above = false) const;

    /// The same on a reader's thread.
    static MetricAnswer read(storage::Session &session, const domain::MetricQuery &query);
    static domain::RecordQuery recordsBehind(storage::Session &session, const domain::MetricQuery &query,
                                             const QVariantList &keys = {}, bool above = false);

private:
    Records &m_records;
};

} // namespace kith::records
