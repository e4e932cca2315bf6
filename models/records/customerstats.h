// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/domain/filter.h"
#include "models/domain/rfm.h"
#include "models/records/exchangerates.h"
#include "models/records/organisation.h"
#include "models/storage/session.h"

#include <optional>

namespace kith::records {

/// Keeps what contacts and companies say about their orders: order_count, order_revenue_minor (of the orders
/// that are open, shipped or paid, in the base currency at the rates of their days), first_order_at,
/// last_order_at, and the scores rfm_r, rfm_f and rfm_m with the group they make.
///
/// Numbers and days follow every change of an order at once. Scores compare a customer with all others and
/// change from day to day, so they are worked out for all in the background, when orders changed and once a
/// day; until then they are those of before.
class CustomerStats
{
public:
    explicit CustomerStats(storage::Session &session);

    /// "contact" or "company".
    static bool applyTo(QByteArrayView entity);

    /// Brings numbers and days of these customers up to date.
    void settle(const QByteArray &entity, const QList<RecordId> &customers);

    /// From now on the scores are those of before. Writer only.
    static void setStale(storage::Session &session);
    /// Whether scores are to be worked out: orders changed, or the day did.
    static bool isDue(storage::Session &session);

    /// Columns of a customer that are to be written.
    struct Change
    {
        RecordId id;
        QVariantList values; ///< of columns()
    };
    struct Plan
    {
        QString token; ///< of the state of the orders it was made from
        QDate day;
        QList<Change> contacts;
        QList<Change> companies;
        QHash<QByteArray, QByteArray> bounds; ///< what explain() says of all customers, by entity
    };
    static const QStringList &columns();

    /// What is to be written so that everything is right, for a day; null: today. Reads all orders.
    Plan plan(QDate day = {});
    static void write(storage::Session &session, const QByteArray &entity, const QList<Change> &changes);
    /// Says that the plan is written, unless orders changed since.
    static void finish(storage::Session &session, const Plan &plan);
    /// All of it in one go.
    void settleAll();

    /// Customers whose columns are not what follows from the orders, for the day they were worked out for.
    /// Scores count only while they are not stale.
    QHash<QByteArray, QList<RecordId>> differing();

    /// Where a customer's scores come from.
    struct Reason
    {
        domain::RfmScore score;
        QString group;
        QDate from; ///< the window: from this day to the one the scores were worked out for
        QDate to;
        qint64 days = 0;         ///< since the last order, on that day
        qint64 orders = 0;       ///< in the window
        base::Money value;       ///< of these, in the base currency
        qint64 unpriced = 0;     ///< of these, orders whose worth in the base currency nobody knows
        qint64 customers = 0;    ///< that are compared
        qint64 worseRecency = 0; ///< of these, customers who do worse
        qint64 worseFrequency = 0;
        qint64 worseMoney = 0;
        qint64 workedOutAtMs = 0;
        bool isStale = false;   ///< orders changed since
        domain::Filter counted; ///< the orders of the window
    };
    /// Nothing when the customer has no scores.
    std::optional<Reason> explain(const QByteArray &entity, RecordId customer);

private:
    struct Customer;
    using Customers = QHash<qint64, Customer>;
    void read(Customers &contacts, Customers &companies, QDate day);
    void score(Customers &customers, const QByteArray &entity, Plan &plan);
    QList<Change> compare(const Customers &customers, const QByteArray &entity);
    QVariantList valuesOf(const Customer &customer) const;
    std::optional<qint64> worth(qint64 minor, const QString &currency, qint64 atMs) const;
    QDate windowFrom(QDate day) const { return day.addMonths(-m_months); }

    storage::Session &m_session;
    Organisation m_organisation;
    ExchangeRates m_rates;
    QList<domain::RfmSegment> m_segments;
    int m_months = 24;
};

} // namespace kith::records
