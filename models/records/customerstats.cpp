// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/customerstats.h"

#include "models/base/clock.h"
#include "models/base/timespans.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Filter;
using domain::Operator;
using domain::RfmFigures;
using domain::RfmScore;
using domain::RfmSegment;

namespace {

const QString StaleOrdersKey = u"scores.orders"_s; // empty: the scores are those of the orders
const QString DayKey = u"scores.day"_s;
const QString TimeKey = u"scores.at"_s;
constexpr int StatColumns = 5; // the first of columns(), which follow at once
constexpr qsizetype OrdersPerLook = 65536;
using base::DayMs;

QString setting(storage::Session &session, const QString &key)
{
    return session.scalar(u"SELECT value FROM workspace_setting WHERE \"key\" = ?"_s, {key}).toString();
}

void put(storage::Session &session, const QString &key, const QString &value)
{
    session.run(u"INSERT INTO workspace_setting (\"key\", value) VALUES (?, ?) "
                "ON CONFLICT (\"key\") DO UPDATE SET value = excluded.value"_s,
                {key, value});
}

QString boundsKey(const QByteArray &entity)
{
    return u"scores.bounds."_s + QString::fromLatin1(entity);
}

QString counted(const QString &alias = {})
{
    // what the page of a customer calls its lifetime value; the plus keeps the index of the trash out of it
    return u"+%1deleted_at IS NULL AND %1ordered_at IS NOT NULL AND %1status IN ('open', 'shipped', 'paid')"_s
        .arg(alias);
}

/// Each distinct value with how many are below it, thinned out: enough to say a rank to the percent.
QJsonArray ranks(std::vector<qint64> values)
{
    constexpr size_t Most = 200;
    std::sort(values.begin(), values.end());
    QJsonArray steps;
    const size_t stride = std::max<size_t>(1, values.size() / Most);
    for (size_t i = 0; i < values.size(); i += stride) {
        const size_t first =
            size_t(std::lower_bound(values.begin(), values.end(), values.at(i)) - values.begin());
        const QJsonArray step{QString::number(values.at(i)), double(first)};
        if (steps.isEmpty() || steps.last().toArray() != step)
            steps.append(step);
    }
    return steps;
}

/// How many of those that ranks() saw are below a value, or nearly.
qint64 below(const QJsonArray &steps, qint64 value)
{
    qint64 found = 0;
    for (const QJsonValue &step : steps) {
        if (step.toArray().at(0).toString().toLongLong() > value)
            break;
        found = qint64(step.toArray().at(1).toDouble());
    }
    return found;
}

} // namespace

struct CustomerStats::Customer
{
    qint64 count = 0;
    qint64 revenueMinor = 0;
    qint64 firstMs = 0;
    qint64 lastMs = 0;
    qint64 windowOrders = 0;
    qint64 windowMinor = 0;
    qint64 days = 0;
    RfmScore score; ///< nulls: not compared
    RecordId segment;

    void add(qint64 atMs, std::optional<qint64> minor, bool inWindow)
    {
        firstMs = count == 0 ? atMs : std::min(firstMs, atMs);
        lastMs = count == 0 ? atMs : std::max(lastMs, atMs);
        ++count;
        revenueMinor += minor.value_or(0);
        if (inWindow) {
            ++windowOrders;
            windowMinor += minor.value_or(0);
        }
    }
};

CustomerStats::CustomerStats(storage::Session &session)
    : m_session(session)
    , m_organisation(Organisation::read(session))
    , m_rates(ExchangeRates::read(session))
    , m_months(std::max(1, session.scalar(u"SELECT rfm_months FROM organisation LIMIT 1"_s).toInt()))
{
    QSqlQuery &query = session.run(u"SELECT id, name, r_from, f_from, m_from, r_to, f_to, m_to "
                                   "FROM rfm_segment ORDER BY position, id"_s);
    while (query.next())
        m_segments.append({RecordId(query.value(0).toLongLong()),
                           query.value(1).toString(),
                           {query.value(2).toInt(), query.value(3).toInt(), query.value(4).toInt()},
                           {query.value(5).toInt(), query.value(6).toInt(), query.value(7).toInt()}});
    query.finish();
}

bool CustomerStats::applyTo(QByteArrayView entity)
{
    return entity == "contact" || entity == "company";
}

const QStringList &CustomerStats::columns()
{
    static const QStringList names{u"order_count"_s,    u"order_revenue_minor"_s,
                                   u"order_currency"_s, u"first_order_at"_s,
                                   u"last_order_at"_s,  u"rfm_r"_s,
                                   u"rfm_f"_s,          u"rfm_m"_s,
                                   u"rfm_segment_id"_s};
    return names;
}

QVariantList CustomerStats::valuesOf(const Customer &customer) const
{
    const bool isScored = customer.score.r > 0;
    const auto score = [isScored](int value) { return isScored ? QVariant(value) : QVariant(); };
    return {customer.count,
            customer.revenueMinor,
            m_rates.baseCurrency(),
            customer.firstMs,
            customer.lastMs,
            score(customer.score.r),
            score(customer.score.f),
            score(customer.score.m),
            customer.segment ? QVariant(customer.segment.value()) : QVariant()};
}

std::optional<qint64> CustomerStats::worth(qint64 minor, const QString &currency, qint64 atMs) const
{
    if (currency == m_rates.baseCurrency())
        return minor;
    return m_rates.toBase(minor, currency, m_organisation.dayOf(atMs));
}

void CustomerStats::settle(const QByteArray &entity, const QList<RecordId> &customers)
{
    const QString table = QString::fromLatin1(entity);
    for (const RecordId id : customers) {
        Customer customer;
        QSqlQuery &query = m_session.run(u"SELECT ordered_at, total_minor, currency FROM sales_order "
                                         "WHERE %1_id = ? AND %2"_s.arg(table, counted()),
                                         {id.value()});
        while (query.next()) {
            const qint64 at = query.value(0).toLongLong();
            customer.add(at,
                         query.value(1).isNull()
                             ? std::nullopt
                             : worth(query.value(1).toLongLong(), query.value(2).toString(), at),
                         false);
        }
        query.finish();
        if (customer.count == 0) {
            m_session.run(u"UPDATE %1 SET %2 = NULL WHERE id = ? AND order_count IS NOT NULL"_s.arg(
                              table, columns().join(u" = NULL, "_s)),
                          {id.value()});
            continue;
        }
        const QStringList first = columns().first(StatColumns);
        const QVariantList values = valuesOf(customer).first(StatColumns);
        m_session.run(u"UPDATE %1 SET %2 = ? WHERE id = ? AND NOT (%3 IS ?)"_s.arg(
                          table, first.join(u" = ?, "_s), first.join(u" IS ? AND "_s)),
                      values + QVariantList{id.value()} + values);
    }
}

void CustomerStats::setStale(storage::Session &session)
{
    put(session, StaleOrdersKey, session.newId().toString());
}

bool CustomerStats::isDue(storage::Session &session)
{
    const QDate today = Organisation::read(session).dayOf(session.clock().nowMs());
    return !setting(session, StaleOrdersKey).isEmpty() ||
           setting(session, DayKey) != today.toString(Qt::ISODate);
}

/// One reading of all orders, in the order they lie in the file.
void CustomerStats::read(Customers &contacts, Customers &companies, QDate day)
{
    const qint64 from = m_organisation.beginOf(windowFrom(day));
    const qint64 end = m_organisation.beginOf(day.addDays(1));
    QSqlQuery &query = m_session.run(
        u"SELECT contact_id, company_id, ordered_at, total_minor, currency FROM sales_order WHERE %1"_s.arg(
            counted()));
    qsizetype done = 0;
    while (query.next()) {
        if (++done % OrdersPerLook == 0)
            m_session.throwIfCancelled();
        const qint64 at = query.value(2).toLongLong();
        const std::optional<qint64> minor =
            query.value(3).isNull() ? std::nullopt
                                    : worth(query.value(3).toLongLong(), query.value(4).toString(), at);
        const bool inWindow = at >= from && at < end;
        if (const qint64 contact = query.value(0).toLongLong())
            contacts[contact].add(at, minor, inWindow);
        if (const qint64 company = query.value(1).toLongLong())
            companies[company].add(at, minor, inWindow);
    }
    query.finish();
    // days between calendar days, without asking the time zone for each customer
    for (Customers *customers : {&contacts, &companies}) {
        for (Customer &customer : *customers) {
            const qint64 guess = std::max<qint64>(0, (end - 1 - customer.lastMs) / DayMs);
            customer.days = guess;
            const bool nearMidnight = (end - 1 - customer.lastMs) % DayMs < 2 * 60 * 60 * 1000 ||
                                      (end - 1 - customer.lastMs) % DayMs > 22 * 60 * 60 * 1000;
            if (nearMidnight) // the clocks may have been put forward or back in between
                customer.days = std::max<qint64>(0, m_organisation.dayOf(customer.lastMs).daysTo(day));
        }
    }
}

void CustomerStats::score(Customers &customers, const QByteArray &entity, Plan &plan)
{
    QSet<qint64> trashed;
    QSqlQuery &query =
        m_session.run(u"SELECT id FROM %1 WHERE deleted_at IS NOT NULL"_s.arg(QString::fromLatin1(entity)));
    while (query.next())
        trashed.insert(query.value(0).toLongLong());
    query.finish();

    QList<RfmFigures> figures;
    QList<Customer *> compared;
    for (auto it = customers.begin(); it != customers.end(); ++it) {
        if (trashed.contains(it.key()))
            continue;
        figures.append({it->days, it->windowOrders, it->windowMinor});
        compared.append(&*it);
    }
    const QList<RfmScore> scores = RfmScore::of(figures);
    std::vector<qint64> recency;
    std::vector<qint64> frequency;
    std::vector<qint64> money;
    for (qsizetype i = 0; i < compared.size(); ++i) {
        compared.at(i)->score = scores.at(i);
        if (const RfmSegment *segment = RfmSegment::first(m_segments, scores.at(i)))
            compared.at(i)->segment = segment->id;
        recency.push_back(-figures.at(i).days);
        frequency.push_back(figures.at(i).orders);
        money.push_back(figures.at(i).valueMinor);
    }
    const QJsonObject bounds{{u"customers"_s, double(compared.size())},
                             {u"recency"_s, ranks(std::move(recency))},
                             {u"frequency"_s, ranks(std::move(frequency))},
                             {u"money"_s, ranks(std::move(money))}};
    plan.bounds.insert(entity, QJsonDocument(bounds).toJson(QJsonDocument::Compact));
}

QList<CustomerStats::Change> CustomerStats::compare(const Customers &customers, const QByteArray &entity)
{
    QList<Change> changes;
    QSet<qint64> same;
    QSqlQuery &query = m_session.run(u"SELECT id, %1 FROM %2 WHERE last_order_at IS NOT NULL"_s.arg(
        columns().join(u", "_s), QString::fromLatin1(entity)));
    while (query.next()) {
        const qint64 id = query.value(0).toLongLong();
        const auto customer = customers.constFind(id);
        if (customer == customers.cend()) {
            changes.append({RecordId(id), QVariantList(columns().size())});
            continue;
        }
        const QVariantList wanted = valuesOf(*customer);
        bool isSame = true;
        for (qsizetype i = 0; isSame && i < wanted.size(); ++i) {
            const QVariant stored = query.value(int(i) + 1);
            isSame = stored.isNull() == wanted.at(i).isNull() && stored.toString() == wanted.at(i).toString();
        }
        if (isSame)
            same.insert(id);
    }
    query.finish();
    for (auto it = customers.cbegin(); it != customers.cend(); ++it) {
        if (!same.contains(it.key()))
            changes.append({RecordId(it.key()), valuesOf(*it)});
    }
    std::sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.id < b.id; });
    return changes;
}

CustomerStats::Plan CustomerStats::plan(QDate day)
{
    Plan plan;
    plan.token = setting(m_session, StaleOrdersKey);
    plan.day = day.isValid() ? day : m_organisation.dayOf(m_session.clock().nowMs());
    Customers contacts;
    Customers companies;
    read(contacts, companies, plan.day);
    score(contacts, "contact"_ba, plan);
    score(companies, "company"_ba, plan);
    plan.contacts = compare(contacts, "contact"_ba);
    plan.companies = compare(companies, "company"_ba);
    return plan;
}

void CustomerStats::write(storage::Session &session, const QByteArray &entity, const QList<Change> &changes)
{
    const QString sql =
        u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(QString::fromLatin1(entity), columns().join(u" = ?, "_s));
    for (const Change &change : changes)
        session.run(sql, change.values + QVariantList{change.id.value()});
}

void CustomerStats::finish(storage::Session &session, const Plan &plan)
{
    for (auto it = plan.bounds.cbegin(); it != plan.bounds.cend(); ++it)
        put(session, boundsKey(it.key()), QString::fromLatin1(it.value()));
    put(session, DayKey, plan.day.toString(Qt::ISODate));
    put(session, TimeKey, QString::number(session.clock().nowMs()));
    session.run(u"UPDATE workspace_setting SET value = '' WHERE \"key\" = ? AND value = ?"_s,
                {StaleOrdersKey, plan.token});
}

void CustomerStats::settleAll()
{
    const Plan all = plan();
    write(m_session, "contact"_ba, all.contacts);
    write(m_session, "company"_ba, all.companies);
    finish(m_session, all);
}

QHash<QByteArray, QList<RecordId>> CustomerStats::differing()
{
    const QDate day = QDate::fromString(setting(m_session, DayKey), Qt::ISODate);
    const bool isStale = !day.isValid() || !setting(m_session, StaleOrdersKey).isEmpty();
    const Plan right = plan(day);
    QHash<QByteArray, QList<RecordId>> found;
    for (const auto &[entity, changes] :
         {std::pair{"contact"_ba, right.contacts}, std::pair{"company"_ba, right.companies}}) {
        const QString first = columns().first(StatColumns).join(u", "_s);
        for (const Change &change : changes) {
            bool differs = !isStale;
            if (isStale) {
                QSqlQuery &query =
                    m_session.run(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(first, QString::fromLatin1(entity)),
                                  {change.id.value()});
                const bool isThere = query.next();
                for (int i = 0; isThere && i < StatColumns; ++i)
                    differs = differs || query.value(i).toString() != change.values.at(i).toString();
                query.finish();
            }
            if (differs)
                found[entity].append(change.id);
        }
    }
    return found;
}

std::optional<CustomerStats::Reason> CustomerStats::explain(const QByteArray &entity, RecordId customer)
{
    const QString table = QString::fromLatin1(entity);
    Reason reason;
    qint64 lastMs = 0;
    {
        QSqlQuery &query =
            m_session.run(u"SELECT c.rfm_r, c.rfm_f, c.rfm_m, s.name, c.last_order_at FROM %1 AS c "
                          "LEFT JOIN rfm_segment AS s ON s.id = c.rfm_segment_id WHERE c.id = ?"_s.arg(table),
                          {customer.value()});
        const bool isScored = query.next() && !query.value(0).isNull();
        reason.score = {query.value(0).toInt(), query.value(1).toInt(), query.value(2).toInt()};
        reason.group = query.value(3).toString();
        lastMs = query.value(4).toLongLong();
        query.finish();
        if (!isScored)
            return std::nullopt;
    }
    reason.to = QDate::fromString(setting(m_session, DayKey), Qt::ISODate);
    if (!reason.to.isValid())
        return std::nullopt;
    reason.from = windowFrom(reason.to);
    reason.workedOutAtMs = setting(m_session, TimeKey).toLongLong();
    reason.isStale = !setting(m_session, StaleOrdersKey).isEmpty();
    reason.days = std::max<qint64>(0, m_organisation.dayOf(lastMs).daysTo(reason.to));

    qint64 minor = 0;
    QSqlQuery &query =
        m_session.run(u"SELECT ordered_at, total_minor, currency FROM sales_order "
                      "WHERE %1_id = ? AND ordered_at >= ? AND ordered_at < ? AND %2"_s.arg(table, counted()),
                      {customer.value(), m_organisation.beginOf(reason.from),
                       m_organisation.beginOf(reason.to.addDays(1))});
    while (query.next()) {
        ++reason.orders;
        const std::optional<qint64> known =
            query.value(1).isNull()
                ? std::nullopt
                : worth(query.value(1).toLongLong(), query.value(2).toString(), query.value(0).toLongLong());
        if (known)
            minor += *known;
        else
            ++reason.unpriced;
    }
    query.finish();
    reason.value = base::Money(minor, m_rates.baseCurrency());

    const QJsonObject bounds =
        QJsonDocument::fromJson(setting(m_session, boundsKey(entity)).toLatin1()).object();
    reason.customers = qint64(bounds.value(u"customers"_s).toDouble());
    reason.worseRecency = below(bounds.value(u"recency"_s).toArray(), -reason.days);
    reason.worseFrequency = below(bounds.value(u"frequency"_s).toArray(), reason.orders);
    reason.worseMoney = below(bounds.value(u"money"_s).toArray(), minor);

    Filter window = Filter::test("ordered_at"_ba, Operator::Between);
    window.values = {reason.from, reason.to};
    reason.counted = Filter::all(
        {Filter::test(entity + "_id", Operator::Is, customer.value()),
         Filter::test("status"_ba, Operator::In, QVariantList{u"open"_s, u"shipped"_s, u"paid"_s}), window});
    return reason;
}

} // namespace kith::records
