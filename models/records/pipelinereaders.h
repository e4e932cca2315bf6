// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/metricreader.h"
#include "models/records/sqltext.h"

#include <QSet>

#include <memory>
#include <optional>

/// What the readers of composed metrics of deals share, and which there are.
namespace kith::records::pipeline {

/// The answer for the days of one period.
struct Values
{
    QList<MetricCell> cells;
    domain::MetricFigure total;
    qint64 withoutRate = 0;
    qint64 withoutValue = 0;
    QStringList remarks;
};

/// Reads a period, and the one it is compared with in the same way.
class PeriodReader : public MetricReader
{
public:
    void read(const MetricGround &ground, MetricAnswer &answer) const final;

protected:
    /// `query.period` is that of the days; its comparison does not matter.
    virtual Values values(const MetricGround &ground, const domain::MetricQuery &query,
                          const domain::GoalPace::Period &days) const = 0;
};

using Reader = std::shared_ptr<const MetricReader>;

Reader funnelReader(bool asShare);
Reader stepRateReader();
Reader stageDurationReader();
Reader stageAgeReader();
Reader velocityReader();
enum class Forecast { Commit, BestCase, Pipeline, Weighted };
Reader forecastReader(Forecast forecast);
Reader accuracyReader();
Reader simulatedReader();
enum class QuotaFigure { Attainment, Pace, Coverage };
Reader quotaReader(QuotaFigure figure);
Reader flowReader();

/// Whom a question means, when that can be told from a deal's owner and pipeline alone.
class DealScope
{
public:
    /// Nothing when more has to be asked.
    static std::optional<DealScope> of(const MetricGround &ground, const domain::MetricQuery &query);

    bool isEverybody() const { return !m_owners && m_pipeline == 0; }
    bool means(qint64 owner, qint64 pipeline) const
    {
        return (!m_owners || m_owners->contains(owner)) && (m_pipeline == 0 || m_pipeline == pipeline);
    }

private:
    std::optional<QSet<qint64>> m_owners;
    qint64 m_pipeline = 0;
};

/// The same question to another metric, with a further filter.
domain::MetricQuery partOf(const domain::MetricQuery &query, const QByteArray &metric,
                           const domain::Filter &filter = {});

/// Minor units of the base currency as whole ones.
double wholeOf(const MetricGround &ground, qint64 minor);
domain::MetricFigure money(const MetricGround &ground, qint64 minor, qint64 n);

/// Living deals that pass the question's filter and scope and `more`, whatever the period; as the part of a
/// statement behind WHERE, over the alias t.
SqlText condition(const MetricGround &ground, const domain::MetricQuery &query, const domain::Filter &more);

domain::RecordQuery dealsWhere(const domain::Filter &filter);

/// Exactly these deals.
domain::Filter theseDeals(const QList<RecordId> &ids);

} // namespace kith::records::pipeline
