// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/exchangerates.h"
#include "models/records/metricrecords.h"
#include "models/records/organisation.h"
#include "models/storage/session.h"

#include <functional>
#include <memory>

namespace kith::records {

/// What every reading of a metric goes by, read once for each.
struct MetricGround
{
    explicit MetricGround(storage::Session &opened);

    storage::Session &session;
    Organisation organisation;
    ExchangeRates rates;
    qint64 nowMs = 0;
    QDate today; ///< in the organisation's time zone

    domain::GoalPace::Period days(const domain::MetricPeriod &period) const;
    qint64 beginOf(QDate day) const { return organisation.beginOf(day); }

    /// The filter that a question means: the metric's own, its period (unless `withPeriod` is false), its
    /// filter and its scope, everything that moves with the day resolved. What does not narrow the metric is
    /// told in `remarks`.
    domain::Filter filterOf(const domain::Metric &metric, const domain::MetricQuery &query,
                            QStringList *remarks = nullptr, bool withPeriod = true) const;

    /// That a date or an instant of the entity falls into the days; every record when these have no limits.
    domain::Filter within(const domain::Entity &entity, const QByteArray &field,
                          const domain::GoalPace::Period &days) const;

    /// What only metrics may ask ("@rotten") said in tests of fields.
    domain::Filter resolved(const domain::Filter &filter) const;

    /// The members of a team, by id.
    QVariantList usersOf(RecordId team) const;
};

/// Texts that are the same where the keys are.
QString keyName(const QVariantList &keys);

/// Both conditions; everything is none.
domain::Filter both(const domain::Filter &one, const domain::Filter &other);

/// The records of a key, by what tells those of a single group; an othersKey() are those of no group in it.
domain::Filter filterOfKey(const QVariant &key,
                           const std::function<domain::Filter(const QVariant &group)> &ofGroup);

/// Works out a metric of MetricKind::Composed. One file for each family says which it knows.
class MetricReader
{
public:
    virtual ~MetricReader() = default;

    /// Fills `cells`, `total`, and what is compared; the rest of the answer stands already.
    virtual void read(const MetricGround &ground, MetricAnswer &answer) const = 0;

    /// Exactly the n records behind a cell, or behind the total without keys.
    virtual domain::RecordQuery behind(const MetricGround &ground, const domain::MetricQuery &query,
                                       const QVariantList &keys, bool above) const = 0;
};

/// The reader of a composed metric, null when there is none. Readers are known by the families below.
const MetricReader *metricReader(QByteArrayView key);

using MetricReaders = QHash<QByteArray, std::shared_ptr<const MetricReader>>;
MetricReaders activityMetricReaders(); ///< by working day and by deal won
MetricReaders pipelineMetricReaders(); ///< funnel, stages, waterfall, velocity, forecast
MetricReaders customerMetricReaders(); ///< cohorts, RFM, churn
MetricReaders sourceMetricReaders();   ///< cost, return
MetricReaders serviceMetricReaders();  ///< response and resolution in working hours
MetricReaders qualityMetricReaders();  ///< completeness, duplicates, staleness

} // namespace kith::records
