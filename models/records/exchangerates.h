// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"

#include <QDate>
#include <QHash>
#include <QMap>
#include <QString>

#include <optional>

namespace kith::storage {
class Session;
}

namespace kith::records {

class ChangeBatch;

/// What amounts are worth in other currencies, by dated rates: the rate of a day is the latest that begins on
/// or before it. A currency without one has no worth that could be told; it never counts as zero.
class ExchangeRates
{
public:
    explicit ExchangeRates(QString baseCurrency) : m_base(std::move(baseCurrency)) {}

    static ExchangeRates read(storage::Session &session);
    /// As they will be once the set is written.
    static ExchangeRates read(ChangeBatch &batch);

    /// `rate`: what one unit is worth in the base currency from that day on.
    void add(const QString &currency, QDate from, double rate);

    const QString &baseCurrency() const { return m_base; }
    QStringList currencies() const;                   ///< those with rates, and the base currency
    QList<QDate> days(const QString &currency) const; ///< on which its rates begin, the latest first

    /// 1 for the base currency; nothing when there is no rate for that day.
    std::optional<double> rate(const QString &currency, QDate day) const;

    /// Minor units of the base currency.
    std::optional<qint64> toBase(qint64 minor, const QString &currency, QDate day) const;

    /// From any currency into any, by way of the base currency.
    std::optional<base::Money> convert(const base::Money &amount, const QString &currency, QDate day) const;

    /// Minor units of `currency` times `rate` as minor units of the base currency, rounded half up, away from
    /// zero. Throws Problem(Invalid) when that is more than can be stored.
    qint64 atRate(qint64 minor, const QString &currency, double rate) const;

    /// The same as an SQL expression over a column with amounts of one currency; NULL when there is no rate.
    QString sqlToBase(const QString &minor, const QString &currency, QDate day) const;

    /// The same at the rate that an SQL expression says.
    QString sqlAtRate(const QString &minor, const QString &currency, const QString &rate) const;

private:
    static qint64 rounded(double minor);
    double factor(const QString &currency, double rate) const;

    QString m_base;
    QHash<QString, QMap<QDate, double>> m_rates;
};

} // namespace kith::records
