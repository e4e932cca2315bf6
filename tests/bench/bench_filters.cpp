// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What counting by filters costs, against the best SQL we could write by hand for the same question on the
// same file, in turns; how soon an overtaken count lets go; and what explaining one record costs. Usage:
// bench_filters [contacts, 100000 [file [question]]]   three activities and one order per contact. A file
// that is named is kept, and used again when it is there; of the questions only those are asked that contain
// the text.
#include "models/domain/catalogue.h"
#include "models/records/explain.h"
#include "models/records/organisation.h"
#include "models/records/recordreader.h"
#include "models/records/records.h"
#include "models/storage/changerules.h"
#include "models/storage/connection.h"
#include "tests/bench/measure.h"
#include "tests/support/testfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSqlQuery>
#include <QThread>

#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::bench;
using namespace kith::test;
using base::RecordId;
using domain::Aggregate;
using domain::DateSpan;
using domain::DateUnit;
using domain::Filter;
using domain::Operator;
using records::Records;

namespace {

constexpr int Rounds = 7;
constexpr qint64 MsPerDay = 86'400'000;
constexpr qint64 FirstContact = 1'000'000'000;
constexpr qint64 FirstActivity = 2'000'000'000;
constexpr qint64 FirstLink = 3'000'000'000;
constexpr qint64 FirstOrder = 4'000'000'000;
constexpr qint64 FirstLine = 5'000'000'000;
constexpr qint64 FirstProduct = 900'000'000;

/// Fills the tables without the change path, which would take hours for what is only read here.
class Filling
{
public:
    Filling(storage::Session &session, qint64 contacts) : m_session(session), m_contacts(contacts) {}

    void run()
    {
        const QStringList indexes = takeIndexes();
        m_session.execDirect(u"BEGIN"_s);
        products();
        contacts();
        activities();
        orders();
        m_session.execDirect(u"COMMIT"_s);
        for (const QString &sql : indexes)
            m_session.execDirect(sql);
    }

private:
    static constexpr const char *Tables =
        "'contact', 'activity', 'activity_link', 'sales_order', 'order_line'";

    QStringList takeIndexes()
    {
        QStringList names;
        QStringList made;
        QSqlQuery &found = m_session.run(
            u"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (%1)"_s
                .arg(QLatin1StringView(Tables)));
        while (found.next()) {
            names += found.value(0).toString();
            made += found.value(1).toString();
        }
        found.finish();
        for (const QString &name : std::as_const(names))
            m_session.execDirect(u"DROP INDEX "_s + name);
        return made;
    }

    QString ids(const QString &sql)
    {
        QStringList all;
        QSqlQuery &found = m_session.run(sql);
        while (found.next())
            all += found.value(0).toString();
        found.finish();
        return all.join(u',');
    }

    /// One of the ids of a list, by a number.
    QString oneOf(const QString &picklist, const QString &number)
    {
        const QStringList values = ids(u"SELECT v.id FROM picklist_value AS v JOIN picklist AS p ON p.id = "
                                       "v.picklist_id WHERE p.key = '%1' ORDER BY v.position"_s.arg(picklist))
                                       .split(u',');
        QString sql = u"CASE %1 % %2"_s.arg(number).arg(values.size());
        for (qsizetype i = 0; i < values.size(); ++i)
            sql += u" WHEN %1 THEN %2"_s.arg(i).arg(values.at(i));
        return sql + u" END"_s;
    }

    /// Numbers that look as if they came by chance, the same each time. `salt` makes another row of them.
    static QString chance(const QString &i, int salt)
    {
        const QString mixed = u"((%1 * 2654435761 + %2 * 40503) % 2147483647)"_s.arg(i).arg(salt);
        return u"abs(%1 * %1 % 4294967291)"_s.arg(mixed);
    }

    void insert(const QString &into, const QString &values, qint64 count)
    {
        m_session.execDirect(
            u"INSERT INTO %1 WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i "
            "< %3) SELECT %2 FROM n"_s.arg(into, values)
                .arg(count - 1));
    }

    void products()
    {
        insert(u"product (id, created_at, updated_at, name, name_key, sku)"_s,
               u"%1 + i, %2, %2, 'Product ' || i, 'product ' || i, 'P' || i"_s.arg(FirstProduct)
                   .arg(FakeClock::Start),
               1000);
    }

    void contacts()
    {
        const QString i = u"i"_s;
        const QString user = ids(u"SELECT id FROM app_user LIMIT 1"_s);
        const qint64 now = FakeClock::Start;
        insert(
            u"contact (id, created_at, updated_at, deleted_at, display_name, name_key, first_name, "
            u"last_name, email, "
            "city, country, birthday, last_touch_at, lifecycle_id, source_id, owner_id, do_not_contact, company_name, title)"_s,
            u"%1 + i, %2 - %3 % 94608000000, %2, CASE WHEN i % 100 = 7 THEN %2 END, "
            "CASE %4 % 4 WHEN 0 THEN 'Maria' WHEN 1 THEN 'Zoë' WHEN 2 THEN 'Thomas' ELSE 'Christina' END || "
            "' ' || "
            "CASE %5 % 5 WHEN 0 THEN 'Müller' WHEN 1 THEN 'Anders' WHEN 2 THEN 'García' WHEN 3 THEN 'Berg' "
            "ELSE 'Novak' "
            "END || i, 'x' || i, 'First', 'Last' || i, 'person' || i || '@mail' || (i % 50) || '.example', "
            "CASE %6 % 30 WHEN 0 THEN 'Köln' WHEN 1 THEN 'Berlin' ELSE 'City ' || (%6 % 5000) END, "
            "CASE %7 % 4 WHEN 0 THEN 'DE' WHEN 1 THEN 'AT' WHEN 2 THEN 'FR' ELSE 'US' END, "
            "CASE WHEN i % 2 = 0 THEN date('1940-01-01', '+' || (%3 % 25000) || ' days') END, "
            "CASE WHEN i % 10 < 7 THEN %2 - %5 % 94608000000 END, "_s.arg(
                QString::number(FirstContact), QString::number(now), chance(i, 1) + u" * 37"_s, chance(i, 2),
                chance(i, 3) + u" * 41"_s, chance(i, 4), chance(i, 5)) +
                oneOf(u"lifecycle"_s, chance(i, 6)) + u", "_s + oneOf(u"source"_s, chance(i, 7)) +
                u", CASE WHEN i % 3 = 0 THEN %1 END, i % 20 = 0, 'Company ' || (i % 9999), 'Buyer'"_s.arg(
                    user),
            m_contacts);
    }

    void activities()
    {
        const QString i = u"i"_s;
        const QString at = u"%1 - %2 % 94608000000"_s.arg(FakeClock::Start).arg(chance(i, 11) + u" * 43"_s);
        insert(
            u"activity (id, created_at, updated_at, deleted_at, type_id, subject, body, done_at, due_at)"_s,
            u"%1 + i, %2, %2, CASE WHEN i % 100 = 3 THEN %2 END, %3, 'Talk about offer ' || i, "
            "'What was said and what is to follow from it', CASE WHEN i % 5 > 0 THEN %2 END, %2"_s.arg(
                QString::number(FirstActivity), at, oneOf(u"activity_type"_s, chance(i, 12))),
            3 * m_contacts);
        insert(u"activity_link (id, created_at, updated_at, activity_id, object_type, object_id, at)"_s,
               u"%1 + i, %2, %2, %3 + i, 'contact', %4 + %5 % %6, %2"_s.arg(
                   QString::number(FirstLink), at, QString::number(FirstActivity),
                   QString::number(FirstContact), chance(i, 13), QString::number(m_contacts)),
               3 * m_contacts);
    }

    void orders()
    {
        const QString i = u"i"_s;
        insert(
            u"sales_order (id, created_at, updated_at, deleted_at, number, contact_id, ordered_at, status, "
            "total_minor, currency)"_s,
            u"%1 + i, %2, %2, CASE WHEN i % 100 = 9 THEN %2 END, 'N' || i, CASE WHEN i % 5 > 0 THEN %3 + %4 "
            u"% %5 END, "
            "%2 - %6 % 94608000000, CASE i % 4 WHEN 0 THEN 'open' WHEN 1 THEN 'shipped' ELSE 'paid' END, "
            "%7 % 200000, CASE %8 % 10 WHEN 0 THEN 'USD' WHEN 1 THEN 'CHF' ELSE 'EUR' END"_s.arg(
                QString::number(FirstOrder), QString::number(FakeClock::Start), QString::number(FirstContact),
                chance(i, 21), QString::number(m_contacts), chance(i, 22) + u" * 47"_s, chance(i, 23),
                chance(i, 24)),
            m_contacts);
        insert(u"order_line (id, created_at, updated_at, order_id, product_id, description, unit_minor)"_s,
               u"%1 + i, %2, %2, %3 + i, %4 + %5 % 1000, 'Line', 1000"_s.arg(
                   QString::number(FirstLine), QString::number(FakeClock::Start), QString::number(FirstOrder),
                   QString::number(FirstProduct), chance(i, 31)),
               m_contacts);
    }

    storage::Session &m_session;
    qint64 m_contacts;
};

struct Question
{
    const char *what;
    Filter filter;
    QString sql; ///< counts; the living contacts are `c`
    QVariantList values;
};

QVariant span(DateSpan::Kind kind, int count, DateUnit unit)
{
    return QVariant::fromValue(DateSpan{kind, count, unit});
}

Filter since(const QByteArray &field, int count, DateUnit unit)
{
    return Filter::test(field, Operator::GreaterOrEqual, span(DateSpan::Kind::Last, count, unit));
}

class Bench
{
public:
    Bench(storage::Store &store, qint64 contacts) : m_store(store), m_records(store), m_contacts(contacts)
    {
        m_organisation =
            await(store.read([](storage::Session &session) { return records::Organisation::read(session); }));
        m_today = m_organisation.dayOf(FakeClock::Start);
        m_me = await(store.read([](storage::Session &session) { return session.currentUser(); }));
    }

    void run()
    {
        std::printf("%-44s %10s %10s %8s %9s\n", "", "ours ms", "by hand", "ratio", "found");
        std::printf("one table\n");
        for (const Question &question : oneTable())
            measure(question);
        std::printf("related records\n");
        for (const Question &question : related())
            measure(question);
        cancelling();
        explaining();
    }

private:
    qint64 daysAgo(int days) const { return m_organisation.beginOf(m_today.addDays(-days)); }
    qint64 monthsAgo(int months) const { return m_organisation.beginOf(m_today.addMonths(-months)); }

    qint64 picklistId(const QString &picklist, const QString &key)
    {
        return await(m_store.read([&](storage::Session &session) {
                   return session.scalar(
                       u"SELECT v.id FROM picklist_value AS v JOIN picklist AS p ON p.id = v.picklist_id "
                       "WHERE p.key = ? AND v.key = ?"_s,
                       {picklist, key});
               }))
            .toLongLong();
    }

    QList<Question> oneTable()
    {
        const QString count = u"SELECT count(*) FROM contact AS c WHERE c.deleted_at IS NULL AND "_s;
        const qint64 customer = picklistId(u"lifecycle"_s, u"customer"_s);
        const QDate end = m_today.addDays(14);
        const QString first = m_today.toString(u"MM-dd"_s);
        const QString last = end.toString(u"MM-dd"_s);
        return {
            {"everybody", {}, u"SELECT count(*) FROM contact WHERE deleted_at IS NULL"_s, {}},
            {"city is koln",
             Filter::test("city", Operator::Is, u"koln"_s),
             count + u"kith_fold(c.city) = 'koln'"_s,
             {}},
            {"city is one of three",
             Filter::test("city", Operator::In, QVariantList{u"Köln"_s, u"Berlin"_s, u"City 77"_s}),
             count + u"kith_fold(c.city) IN ('koln', 'berlin', 'city 77')"_s,
             {}},
            {"lifecycle, country, may be contacted",
             Filter::all({Filter::test("lifecycle_id", Operator::Is, customer),
                          Filter::test("country", Operator::Is, u"DE"_s),
                          Filter::test("do_not_contact", Operator::Is, false)}),
             count + u"c.lifecycle_id = ? AND kith_fold(c.country) = 'de' AND c.do_not_contact = 0"_s,
             {customer}},
            {"mine and not touched for 180 days",
             Filter::all({Filter::test("owner_id", Operator::Is, QVariant::fromValue(domain::UserGroup::Me)),
                          Filter::negate(since("last_touch_at", 180, DateUnit::Day))}),
             count + u"c.owner_id = ? AND (c.last_touch_at < ? OR c.last_touch_at IS NULL)"_s,
             {m_me.value(), daysAgo(180)}},
            {"birthday within the next 14 days",
             Filter::test("birthday", Operator::Anniversary, span(DateSpan::Kind::Next, 14, DateUnit::Day)),
             count + u"substr(c.birthday, 6) BETWEEN ? AND ?"_s,
             {first, last}},
            {"name contains mül",
             Filter::test("display_name", Operator::Contains, u"mül"_s),
             count + u"instr(kith_fold(c.display_name), 'mul') > 0"_s,
             {}},
            {"e-mail contains @mail3.",
             Filter::test("email", Operator::Contains, u"@mail3."_s),
             count + u"instr(kith_fold(c.email), '@mail3.') > 0"_s,
             {}},
            {"either of five, nested",
             Filter::any({Filter::all({Filter::test("country", Operator::Is, u"DE"_s),
                                       Filter::test("city", Operator::StartsWith, u"City 1"_s)}),
                          Filter::all({Filter::test("birthday", Operator::IsEmpty),
                                       Filter::test("lifecycle_id", Operator::Is, customer)}),
                          since("created_at", 1, DateUnit::Month)}),
             count + u"((kith_fold(c.country) = 'de' AND kith_fold(c.city) >= 'city 1' AND kith_fold(c.city) "
                     u"< 'city 2') OR "
                     "(c.birthday IS NULL AND c.lifecycle_id = ?) OR c.created_at >= ?)"_s,
             {customer, monthsAgo(1)}},
        };
    }

    QList<Question> related()
    {
        const QString count = u"SELECT count(*) FROM contact AS c WHERE c.deleted_at IS NULL AND "_s;
        const qint64 call = picklistId(u"activity_type"_s, u"call"_s);
        const Filter recentOrders =
            Filter::related("orders", Aggregate::None, since("ordered_at", 90, DateUnit::Day));
        const QString noRecent =
            u"c.id NOT IN (SELECT contact_id FROM sales_order WHERE contact_id IS NOT NULL AND "
            "deleted_at IS NULL AND ordered_at >= ?)"_s;
        return {
            {"has an order in the last 30 days",
             Filter::related("orders", Aggregate::Any, since("ordered_at", 30, DateUnit::Day)),
             count +
                 u"c.id IN (SELECT contact_id FROM sales_order WHERE deleted_at IS NULL AND ordered_at >= ?)"_s,
             {daysAgo(30)}},
            {"sum of orders in 12 months and none in 90 days",
             Filter::all({Filter::related("orders", Aggregate::Sum, since("ordered_at", 12, DateUnit::Month),
                                          "total_minor", Operator::GreaterOrEqual, {u"1500"_s}),
                          recentOrders}),
             count +
                 u"c.id IN (SELECT contact_id FROM sales_order WHERE contact_id IS NOT NULL AND deleted_at "
                 u"IS NULL "
                 "AND ordered_at >= ? GROUP BY contact_id HAVING sum(CASE currency WHEN 'EUR' THEN "
                 "total_minor ELSE "
                 "CAST(round(total_minor * 0.5) AS INTEGER) END) >= 150000) AND "_s +
                 noRecent,
             {monthsAgo(12), daysAgo(90)}},
            {"two calls done in a year and an order in 90 days",
             Filter::all({Filter::related("activities", Aggregate::Count,
                                          Filter::all({Filter::test("type_id", Operator::Is, call),
                                                       since("done_at", 12, DateUnit::Month)}),
                                          {}, Operator::GreaterOrEqual, {2}),
                          Filter::related("orders", Aggregate::Any, since("ordered_at", 90, DateUnit::Day))}),
             count + u"c.id IN (SELECT l.object_id FROM activity AS a JOIN activity_link AS l ON "
                     u"l.activity_id = a.id "
                     "WHERE l.object_type = 'contact' AND a.deleted_at IS NULL AND a.type_id = ? AND "
                     "a.done_at >= ? GROUP "
                     "BY l.object_id HAVING count(DISTINCT a.id) >= 2) AND c.id IN (SELECT contact_id FROM "
                     "sales_order "
                     "WHERE contact_id IS NOT NULL AND deleted_at IS NULL AND ordered_at >= ?)"_s,
             {call, monthsAgo(12), daysAgo(90)}},
            {"more than five activities, and two orders",
             Filter::all(
                 {Filter::related("activities", Aggregate::Count, {}, {}, Operator::Greater, {5}),
                  Filter::related("orders", Aggregate::Count, {}, {}, Operator::GreaterOrEqual, {2})}),
             count + u"c.id IN (SELECT object_id FROM activity_link WHERE object_type = 'contact' AND "
                     u"activity_id NOT IN "
                     "(SELECT id FROM activity WHERE deleted_at IS NOT NULL) GROUP BY object_id HAVING "
                     "count(DISTINCT "
                     "activity_id) > 5) AND c.id IN (SELECT contact_id FROM sales_order WHERE contact_id IS "
                     "NOT NULL AND "
                     "deleted_at IS NULL GROUP BY contact_id HAVING count(*) >= 2)"_s,
             {}},
            {"no activity at all, or last order over a year ago",
             Filter::any({Filter::related("activities", Aggregate::None),
                          Filter::related("orders", Aggregate::Last, {}, "ordered_at", Operator::Less,
                                          {span(DateSpan::Kind::Last, 1, DateUnit::Year)})}),
             count +
                 u"(c.id NOT IN (SELECT object_id FROM activity_link WHERE object_type = 'contact' AND "
                 u"activity_id NOT "
                 "IN (SELECT id FROM activity WHERE deleted_at IS NOT NULL)) OR c.id IN (SELECT contact_id "
                 "FROM "
                 "sales_order WHERE contact_id IS NOT NULL AND deleted_at IS NULL GROUP BY contact_id HAVING "
                 "max(ordered_at) < ?))"_s,
             {monthsAgo(12)}},
            {"bought product 7, last talk over half a year ago",
             Filter::all({Filter::related("orders.lines", Aggregate::Any,
                                          Filter::test("product_id", Operator::Is, FirstProduct + 7)),
                          Filter::related("activities", Aggregate::Last, {}, "done_at", Operator::Less,
                                          {span(DateSpan::Kind::Last, 6, DateUnit::Month)})}),
             count + u"c.id IN (SELECT o.contact_id FROM order_line AS l JOIN sales_order AS o ON o.id = "
                     u"l.order_id WHERE "
                     "l.product_id = ? AND o.deleted_at IS NULL) AND (SELECT max(a.done_at) FROM "
                     "activity_link AS k JOIN "
                     "activity AS a ON a.id = k.activity_id WHERE k.object_id = c.id AND k.object_type = "
                     "'contact' AND "
                     "a.deleted_at IS NULL) < ?"_s,
             {FirstProduct + 7, monthsAgo(6)}},
        };
    }

    void measure(const Question &question)
    {
        const QStringList arguments = QCoreApplication::arguments();
        if (arguments.size() > 3 && !QString::fromUtf8(question.what).contains(arguments.at(3)))
            return;
        domain::RecordQuery query;
        query.entity = "contact";
        query.filter = question.filter;
        std::vector<double> ours;
        std::vector<double> byHand;
        qint64 found = 0;
        qint64 same = 0;
        // Each reader has pages of its own: both ways get the same ones, in turns.
        for (int round = 0; round < Rounds; ++round) {
            byHand.push_back(ms([&] {
                same = await(m_store.read([&](storage::Session &session) {
                           return session.scalar(question.sql, question.values);
                       })).toLongLong();
            }));
            ours.push_back(ms([&] { found = await(m_records.count(query)); }));
        }
        if (qEnvironmentVariableIsSet("KITH_PLANS"))
            showPlan(query);
        std::printf("%-44s %10.1f %10.1f %8.2f %9lld%s\n", question.what, quantile(ours, 0),
                    quantile(byHand, 0), quantile(ours, 0) / quantile(byHand, 0),
                    static_cast<long long>(found), found == same ? "" : "  DIFFERENT BY HAND");
        if (found != same)
            std::printf("    by hand %lld\n", static_cast<long long>(same));
        std::fflush(stdout);
    }

    void showPlan(const domain::RecordQuery &query)
    {
        await(m_store.read([&query](storage::Session &session) {
            const records::SqlText where = records::RecordReader::condition(session, query);
            QSqlQuery &plan = session.run(
                u"EXPLAIN QUERY PLAN SELECT count(*) FROM contact AS t WHERE "_s + where.sql, where.values);
            while (plan.next())
                std::printf("        %s\n", qPrintable(plan.value(3).toString()));
            plan.finish();
        }));
    }

    void cancelling()
    {
        domain::RecordQuery query;
        query.entity = "contact";
        query.filter = related().at(3).filter;
        std::vector<double> waits;
        for (int round = 0; round < 20; ++round) {
            QFuture<qint64> count = m_records.count(query);
            QThread::msleep(static_cast<unsigned long>(20 + 7 * round));
            waits.push_back(ms([&] {
                count.cancel();
                count.waitForFinished();
            }));
        }
        std::printf("overtaken count lets go within %.1f ms at most, %.1f ms mostly\n", quantile(waits, 1),
                    median(waits));
    }

    void explaining()
    {
        const QList<Question> questions = related();
        std::vector<double> times;
        for (int i = 0; i < 50; ++i) {
            const RecordId contact(FirstContact + (qint64(i) * 7919) % m_contacts);
            const Filter &filter = questions.at(i % questions.size()).filter;
            times.push_back(ms([&] {
                await(records::Explain::ask(m_records, "contact"_ba, filter, contact, QLocale::c()));
            }));
        }
        std::printf("explaining one record %.1f ms at most, %.1f ms mostly\n", quantile(times, 1),
                    median(times));
    }

    storage::Store &m_store;
    Records m_records;
    qint64 m_contacts;
    records::Organisation m_organisation;
    QDate m_today;
    RecordId m_me;
};

void fill(const QString &file, qint64 contacts)
{
    storage::ConnectionSettings settings;
    settings.file = file;
    settings.key = TestFile::rawKey();
    settings.cacheBytes = 512LL << 20;
    const auto session = storage::Connection::open(settings);
    const double took = ms([&] { Filling(*session, contacts).run(); });
    std::printf("filled in %.0f s\n", took / 1000);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const qint64 contacts = argc > 1 ? atoll(argv[1]) : 100'000;
    QTemporaryDir folder;
    const QString file = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(u"bench.kith"_s);
    FakeClock clock;
    storage::StoreOptions options;
    options.clock = &clock;
    if (!QFile::exists(file)) {
        {
            storage::Store made(file, TestFile::rawKey(), options, records::crmRules());
            await(made.create());
            records::Records records(made);
            for (const QString &currency : {u"USD"_s, u"CHF"_s}) {
                domain::Record rate(records.catalogue().entity("exchange_rate"));
                rate.setValue("currency", currency);
                rate.setValue("on_date", QDate(2020, 1, 1));
                rate.setValue("rate_to_base", 0.5);
                await(records.save({}, rate));
            }
        }
        fill(file, contacts);
    }
    storage::Store store(file, TestFile::rawKey(), options, records::crmRules());
    await(store.open());
    std::printf("%lld contacts and orders, %lld activities, %.1f GB\n", static_cast<long long>(contacts),
                static_cast<long long>(3 * contacts), double(QFileInfo(file).size()) / 1e9);
    Bench(store, contacts).run();
    return 0;
}
