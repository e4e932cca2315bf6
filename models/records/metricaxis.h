// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/metricreader.h"
#include "models/records/sqltext.h"

#include <QHash>

namespace kith::records {

class RecordTitles;

/// What the records of a question are put together by: how the statement tells the groups apart, what they
/// are called, in which order they stand, and which records are in one.
class MetricAxis
{
public:
    /// `days`: of the question. `from`: the rows, behind the columns of a statement (" FROM … WHERE …"); it
    /// is asked for the first and last day where `days` have no limits. Throws Problem(NotFound) for a
    /// grouping that the metric does not have, Problem(Invalid) for more groups than anybody could read.
    MetricAxis(const MetricGround &ground, const domain::Metric &metric,
               const domain::MetricGrouping &grouping, const domain::GoalPace::Period &days,
               const SqlText &from);

    const QString &sql() const { return m_sql; } ///< over the alias t

    /// The key of what a row has in its column; several values may belong to one.
    QVariant keyOf(const QVariant &raw);

    /// Keys that are there with no record in them, so that time has no gaps.
    QVariantList fixedKeys() const;

    /// Whether the keys have an order of their own; else the largest value comes first.
    bool isOrdered() const { return m_kind != Kind::Field || m_isOrdered; }
    /// Place in that order.
    double placeOf(const QVariant &key) const;

    QString titleOf(RecordTitles &titles, const QVariant &key) const;
    /// Of many keys the names are read together.
    void readTitles(RecordTitles &titles, const QVariantList &keys) const;

    /// The records of a group, beside the question's own filter.
    domain::Filter filterOf(const QVariant &key) const;

    bool isPeriod() const { return m_kind == Kind::Bucket && m_isOwnDate; }
    /// The bucket before, and the one a year before; null when the key is none of a period.
    QVariant keyBefore(const QVariant &key) const;
    QVariant keyAYearBefore(const QVariant &key) const;

private:
    enum class Kind { Field, Bucket, Weekday, Hour, Team };

    void prepareField(const domain::Entity &entity);
    void prepareBuckets(const domain::GoalPace::Period &days, const SqlText &from);
    void prepareClock(const domain::GoalPace::Period &days, const SqlText &from);
    void prepareTeams();
    std::pair<QDate, QDate> daysIn(const SqlText &from) const;
    QDate beginOf(QDate day) const;
    QString literalOf(QDate day) const;
    QString tree(const QStringList &bounds, const QStringList &results, qsizetype first,
                 qsizetype last) const;
    QVariant textKey(const QString &text);
    void readPlaces();

    const MetricGround &m_ground;
    domain::MetricGrouping m_grouping;
    const domain::Entity &m_entity;
    const domain::Field *m_field = nullptr;
    QByteArray m_path;
    Kind m_kind = Kind::Field;
    bool m_isOrdered = false;
    bool m_isOwnDate = false;
    QString m_column;
    QString m_sql;
    QList<QDate> m_starts; ///< of the buckets, and the end of the last
    QHash<QString, QVariant> m_folded;
    QHash<qint64, double> m_places; ///< of ids
    QHash<qint64, qint64> m_teamOf; ///< of users
    QHash<qint64, QString> m_teamNames;
};

} // namespace kith::records
