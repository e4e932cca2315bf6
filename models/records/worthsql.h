// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/records/sqltext.h"

namespace kith::records {

class ExchangeRates;

/// What amounts are worth in the base currency, as expressions of SQL: said once for filters, boards, metrics
/// and goals. NULL where there is no amount, or no rate for its currency.
class WorthSql
{
public:
    /// Which deals an expression is for, when that is known: it is shorter then.
    enum class Deals { Any, Open, Closed };

    /// `rates` must outlive it.
    WorthSql(const ExchangeRates &rates, QDate today, const QTimeZone &zone)
        : m_rates(rates), m_today(today), m_zone(zone)
    {
    }

    /// An amount of the record that `alias` stands for, in minor units of the base currency: of an order by
    /// the rate of its day (ordered_at), of a closed deal as it was kept when it was closed, else by today's
    /// rate. Other numbers as they are.
    SqlText of(const domain::Entity &entity, const domain::Field &field, const QString &alias,
               Deals deals = Deals::Any) const;

    /// An amount that expressions say, in a currency that one says, at the rate of the day of `at`, an
    /// instant that may be NULL; without one by today's.
    SqlText ofAmount(const QString &amount, const QString &currency, const QString &at = {}) const;

    /// What was kept of a closed deal.
    QString closedDeal(QStringView alias) const;

    /// A worth times a probability in percent, as domain::weightedMinor() rounds it.
    static QString weighted(const QString &worth, const QString &probability);

private:
    SqlText at(const QString &amount, const QString &currency, const QString &at) const;

    const ExchangeRates &m_rates;
    QDate m_today;
    QTimeZone m_zone;
};

} // namespace kith::records
