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

/// Answers sums, ratios, spreads and extremes by one statement over their records.
class MetricEngine
{
public:
    MetricEngine(const MetricGround &ground, const domain::Metric &metric, const domain::MetricQuery &query);

    void read(MetricAnswer &answer);
    domain::MetricFigure total(); ///< of all records of the question, without its groups
    domain::RecordQuery behind(const QVariantList &keys, bool above) const;

private:
    struct Group
    {
        QVariantList keys;
        MetricParts parts;
    };
    /// Groups of the records of some days, by what their keys read as.
    struct Reading
    {
        QHash<QString, Group> groups;
        QList<QHash<QString, Group>> along; ///< each axis: subtotals
        MetricParts total;
    };

    domain::Filter filterOn(const domain::GoalPace::Period &days) const;
    SqlText fromWhere(const domain::Filter &filter) const;
    std::vector<MetricAxis> axesOn(const domain::GoalPace::Period &days) const;
    Reading readOn(const domain::GoalPace::Period &days, std::vector<MetricAxis> &axes);
    std::optional<double> listedValue(const QSqlQuery &row, int at,
                                      const domain::BusinessCalendar *calendar) const;
    void readRows(Reading &reading, const SqlText &sql, std::vector<MetricAxis> &axes) const;
    SqlText statement(const domain::Filter &filter, const std::vector<MetricAxis> &axes) const;
    SqlText sums(const SqlText &from, const QStringList &groups) const;
    SqlText rows(const SqlText &from, const QStringList &groups) const;
    MetricParts partsOf(const QSqlQuery &row, int at) const;
    void tellRates(MetricParts &total) const;
    bool isListed() const;
    bool isMeanAmount() const;
    void put(Reading &reading, const QVariantList &keys, const MetricParts &parts) const;

    domain::MetricFigure figureOf(const MetricParts &parts) const;
    domain::MetricFigure sumFigure(const MetricParts &parts) const;
    domain::MetricFigure ratioFigure(const MetricParts &parts) const;
    domain::MetricFigure ofNumber(double number, domain::MetricFigure figure) const;
    QList<QVariant> keysAlong(const MetricAxis &axis, const QHash<QString, Group> &groups,
                              const QHash<QString, Group> &before,
                              std::vector<const MetricParts *> *parts = nullptr) const;
    struct DeepKeys
    {
        QVariantList keys;
        QStringList titles;
        QList<qsizetype> places;
    };
    QList<DeepKeys> deepKeys(const Reading &now, const Reading &before, const std::vector<MetricAxis> &axes,
                             RecordTitles &titles) const;
    void fillCells(MetricAnswer &answer, const Reading &now, const Reading &before,
                   const std::vector<MetricAxis> &axes) const;
    domain::MetricFigure figureBefore(const Reading &now, const Reading &before,
                                      const std::vector<MetricAxis> &axes, const QVariantList &keys) const;

    const MetricGround &m_ground;
    const domain::Metric &m_metric;
    const domain::MetricQuery &m_query;
    const domain::Entity &m_entity;
    domain::GoalPace::Period m_period;
    domain::Filter m_filter; ///< without the period
    MetricValue m_top;
    MetricValue m_bottom;
    int m_decimals = 2; ///< of the base currency
};

} // namespace kith::records
