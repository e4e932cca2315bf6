// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/metricaxis.h"
#include "models/records/metricvalue.h"

#include <vector>

namespace kith::domain {
class BusinessCalendar;
}

namespace kith::records {

/// What the records of one group add up to; parts of groups make that of both together.
struct MetricParts
{
    qint64 n = 0;
    qint64 top = 0; ///< whole numbers, as stored
    qint64 bottom = 0;
    double topReal = 0;
    double bottomReal = 0;
    qint64 withoutRate = 0;
    qint64 withoutValue = 0; ///< of sums until they are told apart: those without a rate as well
    qint64 zeros = 0;        ///< of a mean amount: amounts of 0
    std::optional<double> extreme;
    QList<double> values; ///< of a spread

    void add(const MetricParts &other, bool largest);
};

struct MetricGroup
{
    QVariantList keys;
    MetricParts parts;
};

using MetricGroups = QHash<QString, MetricGroup>; ///< by keyName() of their keys

/// What was found of some days.
struct MetricReading
{
    MetricGroups groups;
    QList<MetricGroups> along; ///< each axis, where there are several: subtotals
    MetricParts total;
};

/// The records of a question and what they add up to, read by one statement.
class MetricSums
{
public:
    MetricSums(const MetricGround &ground, const domain::Metric &metric, const domain::MetricQuery &query);

    const MetricValue &top() const { return m_top; }
    const MetricValue &bottom() const { return m_bottom; }

    domain::Filter filterOn(const domain::GoalPace::Period &days) const;
    std::vector<MetricAxis> axesOn(const domain::GoalPace::Period &days) const;
    MetricReading readOn(const domain::GoalPace::Period &days, std::vector<MetricAxis> &axes) const;

    /// Where values are missing, whether it is for want of a rate: asked apart, because mostly none is
    /// missing.
    void tellRates(MetricParts &total, const domain::GoalPace::Period &days) const;

private:
    SqlText fromWhere(const domain::Filter &filter) const;
    SqlText statement(const domain::Filter &filter, const std::vector<MetricAxis> &axes) const;
    SqlText sums(const SqlText &from, const QStringList &groups) const;
    SqlText rows(const SqlText &from, const QStringList &groups) const;
    bool isListed() const;
    bool isMeanAmount() const;
    MetricParts partsOf(const QSqlQuery &row, int at) const;
    std::optional<double> listedValue(const QSqlQuery &row, int at,
                                      const domain::BusinessCalendar *calendar) const;
    void readRows(MetricReading &reading, const SqlText &sql, std::vector<MetricAxis> &axes) const;
    void put(MetricReading &reading, const QVariantList &keys, const MetricParts &parts) const;

    const MetricGround &m_ground;
    const domain::Metric &m_metric;
    const domain::MetricQuery &m_query;
    const domain::Entity &m_entity;
    domain::Filter m_filter; ///< without the period
    MetricValue m_top;
    MetricValue m_bottom;
};

} // namespace kith::records
