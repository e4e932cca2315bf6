// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/metricreader.h"

#include <functional>

namespace kith::records {

/// What a composed metric is asked, for some days of it.
struct FigureQuestion
{
    const MetricGround &ground;
    const domain::Metric &metric;
    const domain::MetricQuery &query;
    domain::GoalPace::Period days; ///< half open; invalid days without limits

    bool hasDays() const { return days.first.isValid() && days.end.isValid(); }
    /// A number of days or months among the options, at least 1.
    int option(const QString &name, int preset) const;
    /// That an instant or a date of an entity falls into the days.
    domain::Filter within(QByteArrayView entity, const QByteArray &field) const;
};

/// Reads metrics that are worked out from numbers of records: asks for each bucket of time by itself, puts
/// the groups together and finds what they are compared with. What is left to say is how the figures of some
/// days come about, and which records stand behind them.
class FigureReader : public MetricReader
{
public:
    struct Entry
    {
        QVariantList keys;
        QStringList titles;
        domain::MetricFigure figure;
        qint64 withoutRate = 0;
    };
    using Entries = QList<Entry>;

    void read(const MetricGround &ground, MetricAnswer &answer) const override;
    domain::RecordQuery behind(const MetricGround &ground, const domain::MetricQuery &query,
                               const QVariantList &keys, bool above) const override;

protected:
    using Groupings = QList<domain::MetricGrouping>;

    /// Of the days, in groups that are none of time; without groups exactly one.
    virtual Entries figures(const FigureQuestion &question, const Groupings &by) const = 0;

    /// The value of the whole. `groups`: those of the question, where they are none of time; a reader that
    /// can add them up need not read everything again.
    virtual Entry whole(const FigureQuestion &question, const Entries &groups) const;

    /// The records as a metric that counts them: `filter` says which, nothing else of the period.
    virtual domain::Metric records(const FigureQuestion &question, bool above) const = 0;

    /// The first and the last moment there is something to see of, for buckets of a question without limits.
    virtual domain::GoalPace::Period limits(const MetricGround &ground) const = 0;

    /// What a reader must know beside the number.
    virtual void remark(const FigureQuestion &question, MetricAnswer &answer) const;

    /// Asks the engine; `part` knows the groupings by the same keys as the metric itself.
    static Entries ask(const FigureQuestion &question, const domain::Metric &part, const Groupings &by);

    /// Entries of two parts beside each other, by their keys; a group may be missing in one of them.
    using Combine =
        std::function<domain::MetricFigure(const domain::MetricFigure *, const domain::MetricFigure *)>;
    static Entries merged(const Entries &first, const Entries &second, const Combine &combine);

    /// One part of two whole numbers, as a share in percent or as a plain number.
    static domain::MetricFigure shareOf(qint64 top, qint64 bottom, qint64 n);
    static domain::MetricFigure meanOf(qint64 top, qint64 bottom, qint64 n);
    /// Minor units of the base currency.
    static domain::MetricFigure moneyOf(const MetricGround &ground, qint64 minor, qint64 n);

    /// First and last value of a column, as days; `end` left out. Invalid when there is nothing.
    static domain::GoalPace::Period daysOf(const MetricGround &ground, const QString &sql);

private:
    struct Buckets;
    void fillPlain(const FigureQuestion &question, const Entries &groups, MetricAnswer &answer) const;
    void fillBuckets(const FigureQuestion &question, MetricAnswer &answer) const;
};

} // namespace kith::records
