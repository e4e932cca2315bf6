// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/goalpace.h"
#include "models/domain/metric.h"

#include <QJsonObject>

namespace kith::domain {

/// Which days a metric looks at: moving ones, fixed ones, or all.
struct MetricPeriod
{
    enum class Kind {
        All,    ///< without limits
        Moving, ///< by `span`
        Days    ///< from `first` to `last`, both included
    };

    Kind kind = Kind::Moving;
    DateSpan span{DateSpan::Kind::Unit, 0, DateUnit::Month};
    QDate first;
    QDate last;

    static MetricPeriod all() { return {Kind::All, {}, {}, {}}; }
    static MetricPeriod moving(DateSpan span) { return {Kind::Moving, span, {}, {}}; }
    static MetricPeriod days(QDate first, QDate last) { return {Kind::Days, {}, first, last}; }

    /// Half open; both days invalid for All.
    GoalPace::Period on(QDate today, Qt::DayOfWeek weekStart) const;

    /// "this month", "last-quarter", "last 12 months", "2026", "2026-Q1", "2026-03", "2026-W07",
    /// "2026-01-01..2026-03-31", "all". Throws Problem(Invalid) that says what is understood.
    static MetricPeriod parse(QStringView text);
    QString toText() const;   ///< the form that parse() reads
    QString sentence() const; ///< in the user's language

    friend bool operator==(const MetricPeriod &, const MetricPeriod &) = default;
};

/// What a value is compared with.
enum class MetricCompare {
    Nothing,
    PreviousPeriod, ///< the period of the same kind before: last month, the 30 days before
    LastYear        ///< the same days a year before
};

/// The period that `period` is compared with.
GoalPace::Period comparedPeriod(const MetricPeriod &period, MetricCompare compare, QDate today,
                                Qt::DayOfWeek weekStart);

/// What a dashboard narrows all its tiles to. Null ids and empty lists narrow nothing. A metric that knows
/// nothing of one of these (a ticket has no pipeline) is not narrowed by it, and its answer says so.
struct MetricScope
{
    base::RecordId pipeline;
    base::RecordId team;
    base::RecordId owner;
    base::RecordId segment; ///< of the metric's own records, or of the contacts or companies they belong to
    friend bool operator==(const MetricScope &, const MetricScope &) = default;
};

/// What the records are put together by.
struct MetricGrouping
{
    QByteArray key; ///< "period", "weekday", "hour" (of the metric's date), a dimension, a field or a path
    DateUnit unit = DateUnit::Month; ///< of the period, of dates and of instants
    friend bool operator==(const MetricGrouping &, const MetricGrouping &) = default;
};

/// One question to the metrics engine.
struct MetricQuery
{
    QByteArray metric;
    MetricPeriod period = MetricPeriod::all();
    Filter filter; ///< over the metric's records
    MetricScope scope;
    QList<MetricGrouping> by; ///< at most three; totals along them come with two
    MetricCompare compare = MetricCompare::Nothing;
    QJsonObject options; ///< of a composed metric: {"days": 90}

    friend bool operator==(const MetricQuery &, const MetricQuery &) = default;

    /// Readable and versioned; filters as in filterjson.h.
    QJsonObject toJson(const Catalogue &catalogue) const;
    /// Throws Problem(Invalid).
    static MetricQuery fromJson(const Catalogue &catalogue, const QJsonObject &json);
};

} // namespace kith::domain
