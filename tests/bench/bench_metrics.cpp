// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What metrics cost, each against the best SQL we could write by hand for the same question on the same file,
// in turns; then the dashboards to begin with: all tiles of a file that was just opened, and those that are
// asked again after one deal changed. Usage: bench_metrics [deals, 200000] [orders, 1000000] [activities,
// 3000000] [contacts, 1000000] [file]   A file that is named is kept, and used again when it is there.
#include "models/domain/catalogue.h"
#include "models/domain/dashboardtemplates.h"
#include "models/records/metricrecords.h"
#include "models/records/organisation.h"
#include "models/records/records.h"
#include "models/storage/changerules.h"
#include "models/storage/connection.h"
#include "tests/bench/measure.h"
#include "tests/support/testfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::bench;
using namespace kith::test;
using domain::DateSpan;
using domain::DateUnit;
using domain::MetricGrouping;
using domain::MetricPeriod;
using domain::MetricQuery;
using records::MetricRecords;
using records::Records;

namespace {

constexpr int Rounds = 5;
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

struct Question
{
    const char *what;
    MetricQuery query;
    QString sql;
};

MetricGrouping by(const char *key, DateUnit unit = DateUnit::Month)
{
    return {key, unit};
}

MetricQuery ask(const char *metric, const MetricPeriod &period, const QList<MetricGrouping> &groups = {})
{
    MetricQuery query;
    query.metric = metric;
    query.period = period;
    query.by = groups;
    return query;
}

class Bench
{
public:
    explicit Bench(Records &records) : m_records(records)
    {
        const auto organisation = await(records.store().read(
            [](storage::Session &session) { return records::Organisation::read(session); }));
        m_today = organisation.dayOf(FakeClock::Start);
        m_base = organisation.baseCurrency;
        m_year = organisation.beginOf(QDate(m_today.year(), 1, 1));
        m_next = organisation.beginOf(QDate(m_today.year() + 1, 1, 1));
        m_months.append(m_year);
        for (int month = 1; month <= 12; ++month)
            m_months.append(organisation.beginOf(QDate(m_today.year(), 1, 1).addMonths(month)));
    }

    void compared()
    {
        std::printf("%-46s %10s %10s %8s %9s\n", "", "ours ms", "by hand", "ratio", "n");
        for (const Question &question : questions()) {
            std::vector<double> ours;
            std::vector<double> theirs;
            qint64 n = 0;
            for (int i = 0; i < Rounds; ++i) {
                theirs.push_back(ms([&] {
                    await(m_records.store().read([&](storage::Session &session) {
                        QSqlQuery &row = session.run(question.sql);
                        while (row.next())
                            row.value(0);
                        row.finish();
                    }));
                }));
                ours.push_back(
                    ms([&] { n = await(MetricRecords(m_records).answer(question.query)).total.n; }));
            }
            std::printf("%-46s %10.1f %10.1f %8.2f %9lld\n", question.what, median(ours), median(theirs),
                        median(ours) / median(theirs), static_cast<long long>(n));
            std::fflush(stdout);
        }
    }

    /// Those that nobody has written by hand here, as they are asked most: this year, compared with the last.
    void all()
    {
        std::printf("\nevery metric, this year\n");
        for (const domain::Metric &metric : domain::MetricCatalogue::all()) {
            MetricQuery query =
                ask(metric.key, MetricPeriod::moving({DateSpan::Kind::Unit, 0, DateUnit::Year}));
            qint64 n = 0;
            try {
                const double took = ms([&] { n = await(MetricRecords(m_records).answer(query)).total.n; });
                std::printf("%-46s %10.1f %29lld\n", metric.key.constData(), took, static_cast<long long>(n));
            } catch (const base::Problem &problem) {
                std::printf("%-46s %s %s\n", metric.key.constData(), problem.what(),
                            qPrintable(problem.detail()));
            }
            std::fflush(stdout);
        }
    }

private:
    QString within(const char *field) const
    {
        return u"%1 >= %2 AND %1 < %3"_s.arg(QLatin1StringView(field)).arg(m_year).arg(m_next);
    }

    QString month(const char *field) const
    {
        QString sql = u"CASE"_s;
        for (qsizetype i = 1; i < m_months.size(); ++i)
            sql += u" WHEN %1 < %2 THEN %3"_s.arg(QLatin1StringView(field)).arg(m_months.at(i)).arg(i);
        return sql + u" END"_s;
    }

    QList<Question> questions() const
    {
        const MetricPeriod year = MetricPeriod::moving({DateSpan::Kind::Unit, 0, DateUnit::Year});
        const MetricPeriod all = MetricPeriod::all();
        const QString base = u"CASE base_currency WHEN '%1' THEN amount_base_minor END"_s.arg(m_base);
        const QString won =
            u" FROM deal WHERE deleted_at IS NULL AND status = 'won' AND "_s + within("closed_at");
        const QString closed =
            u" FROM deal WHERE deleted_at IS NULL AND status IN ('won', 'lost') AND "_s + within("closed_at");
        const QString open = u" FROM deal WHERE deleted_at IS NULL AND status = 'open'"_s;
        const QString done =
            u" FROM activity WHERE deleted_at IS NULL AND done_at IS NOT NULL AND "_s + within("done_at");
        const QString orders =
            u" FROM sales_order WHERE deleted_at IS NULL AND status IN ('open', 'shipped', 'paid')"_s;
        const QString total = u"sum(CASE currency WHEN '%1' THEN total_minor END)"_s.arg(m_base);
        const QString leads = u" FROM lead WHERE deleted_at IS NULL AND "_s + within("created_at");
        return {
            {"won value", ask("won_value", year), u"SELECT count(*), sum(%1)"_s.arg(base) + won},
            {"won value by month", ask("won_value", year, {by("period")}),
             u"SELECT %1, count(*), sum(%2)%3 GROUP BY 1"_s.arg(month("closed_at"), base, won)},
            {"won value by owner", ask("won_value", year, {by("owner")}),
             u"SELECT closed_owner_id, count(*), sum(%1)%2 GROUP BY 1"_s.arg(base, won)},
            {"won value by source", ask("won_value", year, {by("source")}),
             u"SELECT source_id, count(*), sum(%1)%2 GROUP BY 1"_s.arg(base, won)},
            {"won value by industry", ask("won_value", year, {by("industry")}),
             u"SELECT c.industry_id, count(*), sum(CASE d.base_currency WHEN '%1' THEN d.amount_base_minor "
             "END) FROM deal AS d LEFT JOIN company AS c ON c.id = d.company_id WHERE d.deleted_at IS NULL "
             "AND d.status = 'won' AND d.closed_at >= %2 AND d.closed_at < %3 GROUP BY 1"_s.arg(m_base)
                 .arg(m_year)
                 .arg(m_next)},
            {"won value, all time, by month", ask("won_value", all, {by("period")}),
             u"SELECT strftime('%Y-%m', closed_at / 1000, 'unixepoch'), count(*), sum("_s + base +
                 u") FROM deal WHERE deleted_at IS NULL AND status = 'won' GROUP BY 1"_s},
            {"win rate", ask("win_rate", year), u"SELECT count(*), sum(status = 'won')"_s + closed},
            {"win rate by owner", ask("win_rate", year, {by("owner")}),
             u"SELECT closed_owner_id, count(*), sum(status = 'won')%1 GROUP BY 1"_s.arg(closed)},
            {"sales cycle, median", ask("sales_cycle", year),
             u"SELECT (closed_at - created_at) / 86400000.0%1 ORDER BY 1"_s.arg(won)},
            {"open value", ask("open_value", all),
             u"SELECT count(*), sum(CASE currency WHEN '%1' THEN amount_minor END)"_s.arg(m_base) + open},
            {"open value by stage", ask("open_value", all, {by("stage")}),
             u"SELECT stage_id, count(*), sum(CASE currency WHEN '%1' THEN amount_minor END)%2 GROUP BY 1"_s
                 .arg(m_base, open)},
            {"open value by owner and stage", ask("open_value", all, {by("owner"), by("stage")}),
             u"SELECT owner_id, stage_id, count(*), sum(CASE currency WHEN '%1' THEN amount_minor END)%2 "
             "GROUP BY 1, 2"_s.arg(m_base, open)},
            {"weighted value", ask("weighted_value", all),
             u"SELECT count(*), sum((amount_minor * coalesce(probability_override, s.probability) + 50) / "
             "100) FROM deal AS d JOIN stage AS s ON s.id = d.stage_id WHERE d.deleted_at IS NULL AND "
             "d.status = 'open'"_s},
            {"deals created by month", ask("created_deals", year, {by("period")}),
             u"SELECT %1, count(*) FROM deal WHERE deleted_at IS NULL AND %2 GROUP BY 1"_s.arg(
                 month("created_at"), within("created_at"))},
            {"leads created by month", ask("created_leads", year, {by("period")}),
             u"SELECT %1, count(*)%2 GROUP BY 1"_s.arg(month("created_at"), leads)},
            {"leads created by source", ask("created_leads", year, {by("source")}),
             u"SELECT source_id, count(*)%1 GROUP BY 1"_s.arg(leads)},
            {"from lead to won deal", ask("lead_to_won", year),
             u"SELECT count(*), sum(l.status = 'converted' AND d.status = 'won') FROM lead AS l LEFT JOIN "
             "deal AS d ON d.id = l.converted_deal_id WHERE l.deleted_at IS NULL AND l.created_at >= %1 AND "
             "l.created_at < %2"_s.arg(m_year)
                 .arg(m_next)},
            {"time to answer a lead, median", ask("lead_response", year),
             u"SELECT first_response_at - created_at%1 AND first_response_at IS NOT NULL ORDER BY 1"_s.arg(
                 leads)},
            {"completed activities", ask("done_activities", year), u"SELECT count(*)"_s + done},
            {"completed activities by type", ask("done_activities", year, {by("type")}),
             u"SELECT type_id, count(*)%1 GROUP BY 1"_s.arg(done)},
            {"completed activities by owner", ask("done_activities", year, {by("owner")}),
             u"SELECT owner_id, count(*)%1 GROUP BY 1"_s.arg(done)},
            {"completed activities by month", ask("done_activities", year, {by("period")}),
             u"SELECT %1, count(*)%2 GROUP BY 1"_s.arg(month("done_at"), done)},
            {"completed activities by weekday and hour",
             ask("done_activities", year, {by("weekday"), by("hour")}),
             u"SELECT (done_at / 86400000 + 3) % 7, done_at / 3600000 % 24, count(*)%1 GROUP BY 1, 2"_s
                 .replace(u"%1"_s, done)},
            {"revenue of orders", ask("order_revenue", year),
             u"SELECT count(*), %1%2 AND %3"_s.arg(total, orders, within("ordered_at"))},
            {"revenue of orders by month", ask("order_revenue", year, {by("period")}),
             u"SELECT %1, count(*), %2%3 AND %4 GROUP BY 1"_s.arg(month("ordered_at"), total, orders,
                                                                  within("ordered_at"))},
            {"revenue of orders, all time", ask("order_revenue", all),
             u"SELECT count(*), %1%2"_s.arg(total, orders)},
            {"revenue of orders by company", ask("order_revenue", year, {by("company")}),
             u"SELECT company_id, count(*), %1%2 AND %3 GROUP BY 1"_s.arg(total, orders,
                                                                          within("ordered_at"))},
            {"contacts who ordered", ask("ordering_contacts", year),
             u"SELECT count(DISTINCT contact_id)%1 AND %2"_s.arg(orders, within("ordered_at"))},
            {"repeat rate of contacts", ask("repeat_rate_contacts", year),
             u"SELECT count(*), sum(n > 1) FROM (SELECT contact_id, count(*) AS n%1 AND %2 GROUP BY 1)"_s.arg(
                 orders, within("ordered_at"))},
            {"new customers by month", ask("new_customer_contacts", year, {by("period")}),
             u"SELECT %1, count(*) FROM contact WHERE deleted_at IS NULL AND %2 GROUP BY 1"_s.arg(
                 month("first_order_at"), within("first_order_at"))},
            {"purchase frequency of contacts", ask("purchase_frequency_contacts", year),
             u"SELECT count(contact_id), count(DISTINCT contact_id)%1 AND %2"_s.arg(orders,
                                                                                    within("ordered_at"))},
            {"churn of contacts", ask("churn_contacts", year),
             u"SELECT count(*), sum(later = 0) FROM (SELECT min(ordered_at) AS first, sum(ordered_at >= %3) "
             u"AS "
             "later%1 AND contact_id IS NOT NULL AND ordered_at >= %2 AND ordered_at < %4 GROUP BY "
             "contact_id) "
             "WHERE first < %3"_s.arg(orders)
                 .arg(m_year - 90 * 86'400'000LL)
                 .arg(m_year)
                 .arg(m_year + 90 * 86'400'000LL)},
            {"retention of contacts", ask("retention_contacts", all, {by("cohort"), by("age")}),
             u"SELECT c, m - c, count(*) FROM (SELECT DISTINCT contact_id, %1 AS m%2) AS o JOIN (SELECT id, "
             u"%3 AS "
             "c FROM contact WHERE deleted_at IS NULL AND first_order_at IS NOT NULL) AS f ON f.id = "
             "o.contact_id GROUP BY 1, 2"_s.arg(month("ordered_at"), orders, month("first_order_at"))},
            {"revenue of lines by product", ask("product_revenue", year, {by("product")}),
             u"SELECT l.product_id, count(DISTINCT o.id), sum((l.qty_milli * l.unit_minor * (10000 - "
             "l.discount_bp) + 5000000) / 10000000) FROM sales_order AS o JOIN order_line AS l ON l.order_id "
             "= "
             "o.id WHERE o.deleted_at IS NULL AND o.status IN ('open', 'shipped', 'paid') AND %1 GROUP BY 1"_s
                 .arg(within("o.ordered_at"))},
            {"completeness of contacts", ask("completeness_contacts", all),
             u"SELECT count(*), sum((last_name IS NOT NULL) * 20 + (email IS NOT NULL) * 25 + (phone IS NOT "
             "NULL) * 15 + (company_id IS NOT NULL) * 15 + (country IS NOT NULL) * 10 + (owner_id IS NOT "
             "NULL) * "
             "10 + (source_id IS NOT NULL) * 5) FROM contact WHERE deleted_at IS NULL"_s},
        };
    }

    Records &m_records;
    QDate m_today;
    QString m_base;
    qint64 m_year = 0;
    qint64 m_next = 0;
    QList<qint64> m_months;
};

/// All tiles at once, as the page asks them; the longest of them alone.
double answerAll(Records &records, const QList<MetricQuery> &queries)
{
    return ms([&] {
        QList<QFuture<records::MetricAnswer>> answers;
        for (const MetricQuery &query : queries)
            answers.append(MetricRecords(records).answer(query));
        for (const QFuture<records::MetricAnswer> &answer : answers)
            await(answer);
    });
}

bool dependsOn(const domain::Metric &metric, const QByteArray &entity)
{
    return metric.entity == entity || metric.dependsOn.contains(entity);
}

void dashboards(const QString &file, FakeClock &clock)
{
    std::printf("\n%-46s %10s %10s %10s\n", "dashboards", "tiles", "cold ms", "again ms");
    for (const domain::DashboardTemplate &board : domain::DashboardTemplate::all()) {
        storage::StoreOptions options;
        options.clock = &clock;
        storage::Store store(file, TestFile::rawKey(), options, records::crmRules());
        await(store.open());
        Records records(store);
        QList<MetricQuery> queries;
        QList<MetricQuery> again;
        for (const domain::Tile &tile : board.tiles) {
            queries.append(tile.asked(board.filter, {}));
            const domain::Metric metric =
                domain::MetricCatalogue::metric(records.catalogue(), tile.query.metric);
            if (dependsOn(metric, "deal"_ba))
                again.append(queries.constLast());
        }
        const double cold = answerAll(records, queries);
        std::vector<double> warm;
        for (int i = 0; i < Rounds; ++i)
            warm.push_back(answerAll(records, again));
        std::printf("%-46s %10lld %10.1f %10.1f   (%lld tiles that a deal changes)\n", board.key.constData(),
                    static_cast<long long>(queries.size()), cold, median(warm),
                    static_cast<long long>(again.size()));
        std::fflush(stdout);
    }
}

void fill(const QString &file, const Sizes &sizes)
{
    storage::ConnectionSettings settings;
    settings.file = file;
    settings.key = TestFile::rawKey();
    settings.cacheBytes = 512LL << 20;
    const auto session = storage::Connection::open(settings);
    const double took = ms([&] { Filling(*session, sizes).run(); });
    std::printf("filled in %.0f s\n", took / 1000);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto size = [&](int at, qint64 otherwise) { return argc > at ? atoll(argv[at]) : otherwise; };
    const Sizes sizes{size(1, 200'000), size(2, 1'000'000), size(3, 3'000'000), size(4, 1'000'000)};
    const QTemporaryDir folder;
    const QString file = argc > 5 ? QString::fromLocal8Bit(argv[5]) : folder.filePath(u"bench.kith"_s);
    FakeClock clock;
    storage::StoreOptions options;
    options.clock = &clock;
    try {
        if (!QFile::exists(file)) {
            storage::Store made(file, TestFile::rawKey(), options, records::crmRules());
            await(made.create());
        }
        if (QFileInfo(file).size() < 10'000'000)
            fill(file, sizes);
        std::printf("%lld deals, %lld orders, %lld activities, %lld contacts, %.1f GB\n",
                    static_cast<long long>(sizes.deals), static_cast<long long>(sizes.orders),
                    static_cast<long long>(sizes.activities), static_cast<long long>(sizes.contacts),
                    double(QFileInfo(file).size()) / 1e9);
        dashboards(file, clock);
        storage::Store store(file, TestFile::rawKey(), options, records::crmRules());
        await(store.open());
        Records records(store);
        Bench bench(records);
        bench.compared();
        bench.all();
    } catch (const base::Problem &problem) {
        std::fprintf(stderr, "%s %s\n", problem.what(), qPrintable(problem.detail()));
        return 1;
    }
    return 0;
}
