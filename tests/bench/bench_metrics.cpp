// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What metrics cost, each against the best SQL we could write by hand for the same question on the same file,
// in turns and by the same connection. Usage: bench_metrics [deals, 200000] [orders, 1000000] [activities,
// 3000000] [contacts, 1000000] [file] [words of one comparison]   A file that is named is kept, and used
// again when it is there.
#include "models/domain/catalogue.h"
#include "models/records/metricrecords.h"
#include "models/records/organisation.h"
#include "models/records/records.h"
#include "tests/bench/metricsbase.h"

#include <QCoreApplication>
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

namespace {

constexpr int Rounds = 5;

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
    /// By one connection with the cache of the program's first reader, so that both sides find the same
    /// pages.
    explicit Bench(storage::Session &session) : m_session(session)
    {
        const auto organisation = records::Organisation::read(session);
        m_today = organisation.dayOf(FakeClock::Start);
        m_base = organisation.baseCurrency;
        m_year = organisation.beginOf(QDate(m_today.year(), 1, 1));
        m_next = organisation.beginOf(QDate(m_today.year() + 1, 1, 1));
        m_months.append(m_year);
        for (int month = 1; month <= 12; ++month)
            m_months.append(organisation.beginOf(QDate(m_today.year(), 1, 1).addMonths(month)));
    }

    void compared(const QString &only)
    {
        std::printf("%-46s %10s %10s %8s %9s\n", "", "ours ms", "by hand", "ratio", "n");
        for (const Question &question : questions()) {
            if (!QString::fromLatin1(question.what).contains(only))
                continue;
            std::vector<double> ours;
            std::vector<double> theirs;
            qint64 n = 0;
            const auto byHand = [&] {
                QSqlQuery &row = m_session.run(question.sql);
                while (row.next())
                    row.value(0);
                row.finish();
            };
            const auto asked = [&] { n = MetricRecords::read(m_session, question.query).total.n; };
            byHand(); // both find their pages as warm as the other
            asked();
            for (int i = 0; i < Rounds; ++i) {
                theirs.push_back(ms(byHand));
                ours.push_back(ms(asked));
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
                const double took = ms([&] { n = MetricRecords::read(m_session, query).total.n; });
                std::printf("%-46s %10.1f %29lld\n", metric.key.constData(), took, static_cast<long long>(n));
            } catch (const base::Problem &problem) {
                std::printf("%-46s %s %s\n", metric.key.constData(), problem.what(),
                            qPrintable(problem.detail()));
            }
            std::fflush(stdout);
        }
    }

private:
    /// As the answer is read: with names, the largest first.
    static QString named(const char *table, const QString &groups)
    {
        return u"SELECT t.name, s.n, s.v FROM (%2) AS s LEFT JOIN %1 AS t ON t.id = s.g ORDER BY s.v DESC, t.name"_s
            .arg(QLatin1StringView(table), groups);
    }

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
            {"time to answer a lead, in working hours", ask("lead_response", year),
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
             named("company", u"SELECT company_id AS g, count(*) AS n, %1 AS v%2 AND %3 GROUP BY 1"_s.arg(
                                  total, orders, within("ordered_at")))},
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
             named("product",
                   u"SELECT l.product_id AS g, count(DISTINCT o.id) AS n, sum((l.qty_milli * l.unit_minor * "
                   u"(10000 - "
                   "l.discount_bp) + 5000000) / 10000000) AS v FROM sales_order AS o JOIN order_line AS l ON "
                   "l.order_id = o.id WHERE o.deleted_at IS NULL AND o.status IN ('open', 'shipped', 'paid') "
                   "AND "
                   "%1 GROUP BY 1"_s.arg(within("o.ordered_at")))},
            {"completeness of contacts", ask("completeness_contacts", all),
             u"SELECT count(*), sum((last_name IS NOT NULL) * 20 + (email IS NOT NULL) * 25 + (phone IS NOT "
             "NULL) * 15 + (company_id IS NOT NULL) * 15 + (country IS NOT NULL) * 10 + (owner_id IS NOT "
             "NULL) * "
             "10 + (source_id IS NOT NULL) * 5) FROM contact WHERE deleted_at IS NULL"_s},
        };
    }

    storage::Session &m_session;
    QDate m_today;
    QString m_base;
    qint64 m_year = 0;
    qint64 m_next = 0;
    QList<qint64> m_months;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString file = argc > 5 ? QString::fromLocal8Bit(argv[5]) : folder.filePath(u"bench.kith"_s);
    FakeClock clock;
    storage::StoreOptions options;
    options.clock = &clock;
    try {
        provide(file, sizesOf(argc, argv), clock);
        {
            storage::Store store(file, TestFile::rawKey(), options, records::crmRules());
            await(store.open()); // brings an older file up to date
        }
        storage::ConnectionSettings settings;
        settings.file = file;
        settings.key = TestFile::rawKey();
        settings.readOnly = true;
        settings.cacheBytes = 256LL << 20;
        settings.journal = storage::ConnectionSettings::Journal::Wal;
        settings.clock = &clock;
        const auto session = storage::Connection::open(settings);
        Bench bench(*session);
        const QString only = argc > 6 ? QString::fromLocal8Bit(argv[6]) : QString();
        bench.compared(only);
        if (only.isEmpty())
            bench.all();
    } catch (const base::Problem &problem) {
        std::fprintf(stderr, "%s %s\n", problem.what(), qPrintable(problem.detail()));
        return 1;
    }
    return 0;
}
