// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"
#include "models/storage/connection.h"
#include "models/storage/store.h"
#include "tests/bench/measure.h"
#include "tests/support/testfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

#include <cstdio>

/// The file that numbers are measured on: deals, orders, activities and contacts of three years.
namespace kith::bench {

using namespace Qt::StringLiterals;
using test::FakeClock;
using test::TestFile;

constexpr qint64 FirstContact = 1'000'000'000;
constexpr qint64 FirstCompany = 1'500'000'000;
constexpr qint64 FirstActivity = 2'000'000'000;
constexpr qint64 FirstOrder = 3'000'000'000;
constexpr qint64 FirstLine = 4'000'000'000;
constexpr qint64 FirstDeal = 5'000'000'000;
constexpr qint64 FirstStep = 6'000'000'000;
constexpr qint64 FirstLead = 7'000'000'000;
constexpr qint64 FirstUser = 800'000'000;
constexpr qint64 FirstProduct = 900'000'000;

struct Sizes
{
    qint64 deals = 200'000;
    qint64 orders = 1'000'000;
    qint64 activities = 3'000'000;
    qint64 contacts = 1'000'000;
    qint64 companies() const { return std::max<qint64>(10, contacts / 20); }
    qint64 leads() const { return std::max<qint64>(10, deals / 2); }
};

/// Fills the tables without the change path, which would take hours for what is only read here.
class Filling
{
public:
    Filling(storage::Session &session, const Sizes &sizes) : m_session(session), m_sizes(sizes) {}

    void run()
    {
        const QStringList indexes = takeIndexes();
        m_session.execDirect(u"BEGIN"_s);
        people();
        deals();
        leads(); // they name deals
        activities();
        orders();
        m_session.execDirect(u"COMMIT"_s);
        for (const QString &sql : indexes)
            m_session.execDirect(sql);
    }

private:
    QStringList takeIndexes()
    {
        QStringList names;
        QStringList made;
        QSqlQuery &found = m_session.run(
            u"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN "
            "('contact', 'company', 'activity', 'sales_order', 'order_line', 'deal', 'deal_stage_history', "
            "'lead')"_s);
        while (found.next()) {
            names += found.value(0).toString();
            made += found.value(1).toString();
        }
        found.finish();
        for (const QString &name : std::as_const(names))
            m_session.execDirect(u"DROP INDEX "_s + name);
        return made;
    }

    QStringList ids(const QString &sql)
    {
        QStringList all;
        QSqlQuery &found = m_session.run(sql);
        while (found.next())
            all += found.value(0).toString();
        found.finish();
        return all;
    }

    static QString oneOf(const QStringList &values, const QString &number)
    {
        QString sql = u"CASE %1 % %2"_s.arg(number).arg(values.size());
        for (qsizetype i = 0; i < values.size(); ++i)
            sql += u" WHEN %1 THEN %2"_s.arg(i).arg(values.at(i));
        return sql + u" END"_s;
    }

    QString ofList(const QString &picklist, const QString &number)
    {
        return oneOf(ids(u"SELECT v.id FROM picklist_value AS v JOIN picklist AS p ON p.id = v.picklist_id "
                         "WHERE p.key = '%1' ORDER BY v.position"_s.arg(picklist)),
                     number);
    }

    /// Numbers that look as if they came by chance, the same each time. `salt` makes another row of them.
    static QString chance(int salt)
    {
        const QString mixed = u"((i * 2654435761 + %1 * 40503) % 2147483647)"_s.arg(salt);
        return u"abs(%1 * %1 % 4294967291)"_s.arg(mixed);
    }

    /// A moment of the three years before now.
    static QString moment(int salt)
    {
        return u"(%1 - %2 * 61 % 94608000000)"_s.arg(FakeClock::Start).arg(chance(salt));
    }

    void insert(const QString &into, const QString &values, qint64 count)
    {
        m_session.execDirect(u"INSERT INTO %1 WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM "
                             "n WHERE i < %3) SELECT %2 FROM n"_s.arg(into, values)
                                 .arg(count - 1));
    }

    void people()
    {
        const QString stamps = u"%1, %1"_s.arg(FakeClock::Start - 94'608'000'000);
        insert(u"app_user (id, created_at, updated_at, display_name)"_s,
               u"%1 + i, %2, 'Seller ' || i"_s.arg(FirstUser).arg(stamps), 40);
        insert(u"product (id, created_at, updated_at, name, name_key, sku)"_s,
               u"%1 + i, %2, 'Product ' || i, 'product ' || i, 'P' || i"_s.arg(FirstProduct).arg(stamps),
               1000);
        insert(u"company (id, created_at, updated_at, name, name_key, country, industry_id)"_s,
               u"%1 + i, %2, 'Firm ' || i, 'firm ' || i, CASE i % 4 WHEN 0 THEN 'DE' WHEN 1 THEN 'AT' WHEN 2 "
               "THEN 'FR' ELSE 'US' END, "_s.arg(FirstCompany)
                       .arg(stamps) +
                   ofList(u"industry"_s, u"i"_s),
               m_sizes.companies());
        insert(
            u"contact (id, created_at, updated_at, display_name, name_key, country, company_id, owner_id)"_s,
            u"%1 + i, %2, %2, 'Person ' || i, 'person ' || i, 'DE', %3 + i % %4, %5 + i % 40"_s.arg(
                QString::number(FirstContact), moment(1), QString::number(FirstCompany),
                QString::number(m_sizes.companies()), QString::number(FirstUser)),
            m_sizes.contacts);
    }

    void leads()
    {
        insert(
            u"lead (id, created_at, updated_at, display_name, status, source_id, owner_id, "
            u"first_response_at, "
            "converted_at, converted_deal_id)"_s,
            u"%1 + i, %2, %2, 'Lead ' || i, CASE i % 4 WHEN 0 THEN 'converted' WHEN 1 THEN 'new' WHEN 2 THEN "
            "'working' ELSE 'disqualified' END, %3, %4 + i % 40, CASE WHEN i % 3 > 0 THEN %2 + %5 % "
            "200000000 END, CASE WHEN i % 4 = 0 THEN %2 + 864000000 END, CASE WHEN i % 4 = 0 THEN %6 + i END"_s
                .arg(QString::number(FirstLead), moment(41), ofList(u"source"_s, chance(42)),
                     QString::number(FirstUser), chance(43), QString::number(FirstDeal)),
            m_sizes.leads());
    }

    void deals()
    {
        const QString pipeline = ids(u"SELECT id FROM pipeline ORDER BY position LIMIT 1"_s).constFirst();
        const QString of = u"SELECT id FROM stage WHERE pipeline_id = %1 AND kind = '%2' ORDER BY position"_s;
        const QStringList open = ids(of.arg(pipeline, u"open"_s));
        const QString won = ids(of.arg(pipeline, u"won"_s)).constFirst();
        const QString lost = ids(of.arg(pipeline, u"lost"_s)).constFirst();
        const QString base = ids(u"SELECT base_currency FROM organisation"_s).constFirst();
        const QString kind = u"CASE WHEN i % 20 = 0 THEN 'open' WHEN i % 3 = 0 THEN 'won' ELSE 'lost' END"_s;
        const QString closed = moment(31);
        insert(
            u"deal (id, created_at, updated_at, deleted_at, name, name_key, pipeline_id, stage_id, status, "
            "amount_minor, currency, expected_close_on, closed_at, stage_entered_at, last_touch_at, "
            "owner_id, "
            "closed_owner_id, company_id, source_id, lost_reason_id, amount_base_minor, base_currency, "
            "base_rate)"_s,
            u"%1 + i, %2 - %3 % 12960000000, %2, CASE WHEN i % 100 = 7 THEN %2 END, 'Deal ' || i, 'deal ' || "
            "i, %4, CASE WHEN i % 20 = 0 THEN %5 WHEN i % 3 = 0 THEN %6 ELSE %7 END, %8, %9 % 5000000, "_s
                    .arg(QString::number(FirstDeal), closed, chance(32), pipeline, oneOf(open, u"(i / 20)"_s),
                         won, lost, kind, chance(33)) +
                u"'%1', date(%2 / 1000, 'unixepoch', '+90 days'), CASE WHEN i % 20 > 0 THEN %2 END, %2, %2, "
                "%3 + i % 40, CASE WHEN i % 20 > 0 THEN %3 + i % 40 END, %4 + %5 % %6, %7, CASE WHEN i % 20 "
                "> "
                "0 AND i % 3 > 0 THEN %8 END, "_s.arg(
                    base, closed, QString::number(FirstUser), QString::number(FirstCompany), chance(34),
                    QString::number(m_sizes.companies()), ofList(u"source"_s, chance(35)),
                    ofList(u"lost_reason"_s, chance(36))) +
                u"CASE WHEN i % 20 > 0 THEN %1 % 5000000 END, CASE WHEN i % 20 > 0 THEN '%2' END, CASE WHEN "
                u"i % "
                "20 > 0 THEN 1.0 END"_s.arg(chance(33), base),
            m_sizes.deals);
        insert(u"deal_stage_history (id, created_at, updated_at, deal_id, pipeline_id, from_stage_id, "
               "to_stage_id, status_after, entered_at, left_at, owner_at_id, amount_minor_at, currency_at)"_s,
               u"%1 + i, %2, %2, %3 + i / 4, %4, CASE WHEN i % 4 > 0 THEN %5 END, %6, 'open', %2 + (i % 4) * "
               "864000000, CASE WHEN i % 4 < 3 THEN %2 + (i % 4 + 1) * 864000000 END, %7 + i % 40, 10000, "
               "'%8'"_s.arg(QString::number(FirstStep), moment(37), QString::number(FirstDeal), pipeline,
                            oneOf(open, u"(i % 4 - 1)"_s), oneOf(open, u"(i % 4)"_s),
                            QString::number(FirstUser), base),
               4 * m_sizes.deals);
    }

    void activities()
    {
        insert(
            u"activity (id, created_at, updated_at, deleted_at, type_id, subject, done_at, due_at, "
            "owner_id)"_s,
            u"%1 + i, %2, %2, CASE WHEN i % 100 = 3 THEN %2 END, %3, 'Talk about offer ' || i, CASE WHEN i "
            "% 20 > 0 THEN %2 END, %2, %4 + i % 40"_s.arg(QString::number(FirstActivity), moment(11),
                                                          ofList(u"activity_type"_s, chance(12)),
                                                          QString::number(FirstUser)),
            m_sizes.activities);
    }

    void orders()
    {
        const QString base = ids(u"SELECT base_currency FROM organisation"_s).constFirst();
        insert(
            u"sales_order (id, created_at, updated_at, deleted_at, number, contact_id, company_id, "
            "ordered_at, status, total_minor, currency, owner_id)"_s,
            u"%1 + i, %2, %2, CASE WHEN i % 100 = 9 THEN %2 END, 'N' || i, %3 + %4 % %5, %6 + %7 % %8, %2, "_s
                    .arg(QString::number(FirstOrder), moment(22), QString::number(FirstContact), chance(21),
                         QString::number(m_sizes.contacts), QString::number(FirstCompany), chance(24),
                         QString::number(m_sizes.companies())) +
                u"CASE i % 5 WHEN 0 THEN 'open' WHEN 1 THEN 'cancelled' ELSE 'paid' END, %1 % 200000, "
                "'%2', %3 + i % 40"_s.arg(chance(23), base)
                    .arg(FirstUser),
            m_sizes.orders);
        insert(u"order_line (id, created_at, updated_at, order_id, product_id, description, unit_minor)"_s,
               u"%1 + i, %2, %2, %3 + i, %4 + %5 % 1000, 'Line', 1000 + i % 5000"_s.arg(
                   QString::number(FirstLine), QString::number(FakeClock::Start), QString::number(FirstOrder),
                   QString::number(FirstProduct), chance(25)),
               m_sizes.orders);
        for (const QString &who : {u"contact"_s, u"company"_s})
            m_session.execDirect(
                u"UPDATE %1 SET first_order_at = s.first, last_order_at = s.last, order_count = s.n, "
                "order_revenue_minor = s.total FROM (SELECT %1_id AS id, min(ordered_at) AS first, "
                "max(ordered_at) AS last, count(*) AS n, sum(total_minor) AS total FROM sales_order WHERE "
                "deleted_at IS NULL AND status IN ('open', 'shipped', 'paid') GROUP BY %1_id) AS s WHERE "
                "s.id "
                "= %1.id"_s.arg(who));
    }

    storage::Session &m_session;
    const Sizes &m_sizes;
};

/// Makes and fills the file unless it is there already.
inline void provide(const QString &file, const Sizes &sizes, FakeClock &clock)
{
    if (!QFile::exists(file)) {
        storage::StoreOptions options;
        options.clock = &clock;
        storage::Store made(file, TestFile::rawKey(), options, records::crmRules());
        test::await(made.create());
    }
    if (QFileInfo(file).size() < 10'000'000) {
        storage::ConnectionSettings settings;
        settings.file = file;
        settings.key = TestFile::rawKey();
        settings.cacheBytes = 512LL << 20;
        const auto session = storage::Connection::open(settings);
        const double took = ms([&] { Filling(*session, sizes).run(); });
        std::printf("filled in %.0f s\n", took / 1000);
    }
    std::printf("%lld deals, %lld orders, %lld activities, %lld contacts, %.1f GB\n",
                static_cast<long long>(sizes.deals), static_cast<long long>(sizes.orders),
                static_cast<long long>(sizes.activities), static_cast<long long>(sizes.contacts),
                double(QFileInfo(file).size()) / 1e9);
}

/// Of the arguments that all these programs take.
inline Sizes sizesOf(int argc, char **argv)
{
    const auto size = [&](int at, qint64 otherwise) { return argc > at ? atoll(argv[at]) : otherwise; };
    return {size(1, 200'000), size(2, 1'000'000), size(3, 3'000'000), size(4, 1'000'000)};
}

} // namespace kith::bench
