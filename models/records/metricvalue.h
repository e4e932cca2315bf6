// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/metricreader.h"
#include "models/records/sqltext.h"

namespace kith::records {

/// What each record adds to a side of a metric, as expressions of SQL over the alias t.
///
/// Named by domain::MetricSum::value: empty is 1 for each record; a field or a path is its value, amounts in
/// the base currency (WorthSql); "weighted" is the worth of a deal times its probability; "days:a:b" are the
/// days from one instant or date to another; "worked:a:b" the working time between two instants.
struct MetricValue
{
    /// "in_time:created:answered:closed" is 100 for what was answered within the target of the settings, 0
    /// for what was not, nothing while that is undecided (LeadSpeed).
    enum class Kind { One, Whole, Real, Worked, InTime };

    /// Also "nps" (points of an answer), "constant:100", "filled:email=25,phone=15" (the weights of what is
    /// filled in), "orders_within:from:end" (of a customer, between two moments), "order_gap" (days between a
    /// customer's orders) and "worked:a:b:minutes" (less the minutes of a field). Throws Problem(NotFound)
    /// for what is not there, Problem(Invalid) for what is no number.
    static MetricValue of(const MetricGround &ground, const domain::Metric &metric, const QByteArray &value);

    Kind kind = Kind::One;
    SqlText sql;    ///< NULL: nothing to add
    QString second; ///< Worked, InTime: until when
    QString given;  ///< whether there is an amount at all; empty: the same as `sql`
    QString less;   ///< Worked: minutes that do not count; InTime: when it was over
    bool isMoney = false;
    double divisor = 1; ///< of stored whole numbers that stand for decimals

private:
    static std::optional<MetricValue> named(const domain::Entity &entity, const QList<QByteArray> &words);
};

} // namespace kith::records
