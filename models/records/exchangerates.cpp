// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/exchangerates.h"

#include "models/base/problem.h"
#include "models/records/changebatch.h"
#include "models/records/recordtext.h"

#include <algorithm>
#include <cmath>

namespace kith::records {

using namespace Qt::StringLiterals;

namespace {

constexpr int UsualDecimals = 2;
constexpr double ExactLimit = 4503599627370496.0; ///< above it a double has no halves
constexpr double LargestAmount = 9e17;

QString baseCurrencyOf(storage::Session &session)
{
    return session.scalar(u"SELECT base_currency FROM organisation LIMIT 1"_s).toString();
}

QDate dayOf(const QVariant &text)
{
    return QDate::fromString(text.toString(), Qt::ISODate);
}

} // namespace

ExchangeRates ExchangeRates::read(storage::Session &session)
{
    ExchangeRates rates(baseCurrencyOf(session));
    QSqlQuery &query = session.run(u"SELECT currency, on_date, rate_to_base FROM exchange_rate"_s);
    while (query.next())
        rates.add(query.value(0).toString(), dayOf(query.value(1)), query.value(2).toDouble());
    query.finish();
    return rates;
}

ExchangeRates ExchangeRates::read(ChangeBatch &batch)
{
    if (!batch.touches("exchange_rate"_ba) && !batch.touches("organisation"_ba))
        return read(batch.session());
    const QByteArray table = "exchange_rate"_ba;
    QString base = baseCurrencyOf(batch.session());
    for (const qsizetype at : batch.rowsOf("organisation"_ba))
        base = batch.after(batch.rows().at(at), "base_currency").toString();
    ExchangeRates rates(base);
    QList<RecordId> ids;
    QSqlQuery &query = batch.session().run(u"SELECT id FROM exchange_rate"_s);
    while (query.next())
        ids.append(RecordId(query.value(0).toLongLong()));
    query.finish();
    for (const qsizetype at : batch.rowsOf(table))
        ids.append(batch.rows().at(at).id);
    for (const RecordId id : std::as_const(ids)) {
        if (!batch.isRemoved(id))
            rates.add(batch.after(table, id, "currency").toString(), dayOf(batch.after(table, id, "on_date")),
                      batch.after(table, id, "rate_to_base").toDouble());
    }
    return rates;
}

void ExchangeRates::add(const QString &currency, QDate from, double rate)
{
    if (from.isValid() && rate > 0 && std::isfinite(rate))
        m_rates[currency].insert(from, rate);
}

QStringList ExchangeRates::currencies() const
{
    QStringList all = m_rates.keys();
    if (!m_base.isEmpty() && !all.contains(m_base))
        all.append(m_base);
    all.sort();
    return all;
}

QList<QDate> ExchangeRates::days(const QString &currency) const
{
    QList<QDate> days = m_rates.value(currency).keys();
    std::reverse(days.begin(), days.end());
    return days;
}

std::optional<double> ExchangeRates::rate(const QString &currency, QDate day) const
{
    if (currency.isEmpty() || m_base.isEmpty())
        return std::nullopt;
    if (currency == m_base)
        return 1;
    const auto known = m_rates.constFind(currency);
    if (known == m_rates.cend())
        return std::nullopt;
    auto after = known->upperBound(day);
    if (after == known->cbegin())
        return std::nullopt;
    return std::prev(after).value();
}

double ExchangeRates::factor(const QString &currency, double rate) const
{
    const int from = base::Money::decimals(currency).value_or(UsualDecimals);
    const int to = base::Money::decimals(m_base).value_or(UsualDecimals);
    return rate * std::pow(10.0, to - from);
}

/// As SQLite's round(): the totals of statements and of records are the same.
qint64 ExchangeRates::rounded(double minor)
{
    if (std::abs(minor) > LargestAmount)
        throw base::Problem(base::ProblemKind::Invalid,
                            Text::tr("An amount is too large to be converted. Check it and its currency."));
    if (std::abs(minor) > ExactLimit)
        return qint64(minor);
    return qint64(minor + (minor < 0 ? -0.5 : 0.5));
}

qint64 ExchangeRates::atRate(qint64 minor, const QString &currency, double rate) const
{
    return currency == m_base ? minor : rounded(double(minor) * factor(currency, rate));
}

std::optional<qint64> ExchangeRates::toBase(qint64 minor, const QString &currency, QDate day) const
{
    const std::optional<double> known = rate(currency, day);
    return known ? std::optional(atRate(minor, currency, *known)) : std::nullopt;
}

std::optional<base::Money> ExchangeRates::convert(const base::Money &amount, const QString &currency,
                                                  QDate day) const
{
    if (amount.currency() == currency)
        return amount;
    const std::optional<double> from = rate(amount.currency(), day);
    const std::optional<double> to = rate(currency, day);
    if (!from || !to)
        return std::nullopt;
    const double worth = double(amount.minor()) * factor(amount.currency(), *from);
    return base::Money(rounded(worth / factor(currency, *to)), currency);
}

QString ExchangeRates::sqlToBase(const QString &minor, const QString &currency, QDate day) const
{
    const std::optional<double> known = rate(currency, day);
    if (!known)
        return u"NULL"_s;
    constexpr int exactDigits = 17;
    return currency == m_base ? minor
                              : u"CAST(round(%1 * %2) AS INTEGER)"_s.arg(
                                    minor, QString::number(factor(currency, *known), 'e', exactDigits));
}

QString ExchangeRates::sqlAtRate(const QString &minor, const QString &currency, const QString &rate) const
{
    constexpr int exactDigits = 17;
    return currency == m_base ? minor
                              : u"CAST(round(%1 * (%2 * %3)) AS INTEGER)"_s.arg(
                                    minor, rate, QString::number(factor(currency, 1), 'e', exactDigits));
}

} // namespace kith::records
