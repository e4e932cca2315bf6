// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What scoring all customers costs: working the scores out against one SQL statement that does the same, and
// writing them; what an order costs its customer. Usage: bench_rfm [contacts, 1000000] [orders, 1000000]
#include "models/records/customerstats.h"
#include "models/records/scorerefresh.h"
#include "tests/bench/measure.h"
#include "tests/unit/records/recordsfixture.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSqlQuery>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::bench;
using namespace kith::test;
using records::CustomerStats;

namespace {

constexpr qint64 MsPerDay = 86'400'000;
constexpr int BusyCustomers = 3; // one contact of so many orders

void line(const char *what, double ours, double bare)
{
    std::printf("%-44s %10.0f ms %10.0f ms %6.2f x\n", what, ours, bare, ours / bare);
    std::fflush(stdout);
}

/// Rows without rules and journal, which are measured elsewhere.
void fill(CrmFile &file, int contacts, int orders)
{
    const qint64 now = file.clock().nowMs();
    await(file.store().writeBulk(
        {u"Fill"_s, storage::Origin::Import, false, [=](storage::BulkWriter &bulk) {
             storage::Session &session = bulk.session();
             QRandomGenerator random(1);
             for (int i = 1; i <= contacts; ++i)
                 session.run(u"INSERT INTO contact (id, created_at, updated_at, last_name, display_name, "
                             "name_key) VALUES (?, ?, ?, ?, ?, ?)"_s,
                             {i, now, now, u"Customer %1"_s.arg(i), u"Customer %1"_s.arg(i),
                              u"customer %1"_s.arg(i)});
             const int busy = std::max(1, contacts / BusyCustomers);
             for (int i = 1; i <= orders; ++i)
                 session.run(
                     u"INSERT INTO sales_order (id, created_at, updated_at, number, contact_id, "
                     "ordered_at, status, total_minor, currency) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {qint64(contacts) + i, now, now, QString::number(i), 1 + random.bounded(busy),
                      now - random.bounded(1500) * MsPerDay, i % 9 ? u"paid"_s : u"draft"_s,
                      random.bounded(1'000'000), u"EUR"_s});
         }}));
}

/// The same scores by one statement, of contacts alone and in one currency.
double plainSql(CrmFile &file)
{
    const qint64 end = file.clock().nowMs();
    const qint64 from = end - 730 * MsPerDay;
    return ms([&] {
        await(file.store().read([=](storage::Session &session) {
            return session.scalar(
                u"WITH o AS (SELECT contact_id AS id, min(ordered_at) AS first, max(ordered_at) AS last, "
                "count(*) AS n, sum(total_minor) AS worth, sum(ordered_at >= ?) AS f, "
                "sum(iif(ordered_at >= ?, total_minor, 0)) AS m FROM sales_order "
                "WHERE +deleted_at IS NULL AND status IN ('open', 'shipped', 'paid') GROUP BY contact_id), "
                "s AS (SELECT id, 1 + 5 * (rank() OVER (ORDER BY (last - ?) / 86400000) - 1) / "
                "count(*) OVER () AS r, 1 + 5 * (rank() OVER (ORDER BY f) - 1) / count(*) OVER () AS f, "
                "1 + 5 * (rank() OVER (ORDER BY m) - 1) / count(*) OVER () AS m FROM o) "
                "SELECT sum(r + f + m) FROM s"_s,
                {from, from, end});
        }));
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int contacts = arguments.value(1, u"1000000"_s).toInt();
    const int orders = arguments.value(2, u"1000000"_s).toInt();
    CrmFile file;
    const RecordId organisation(ask(file.store(), u"SELECT id FROM organisation"_s).toLongLong());
    file.set("organisation"_ba, organisation, "base_currency"_ba, u"EUR"_s);
    fill(file, contacts, orders);
    std::printf("%d contacts, %d orders\n%-44s %13s %13s\n", contacts, orders, "", "ours", "bare");

    const double bare = plainSql(file);
    qsizetype changes = 0;
    const double plan = ms([&] {
        changes = await(file.store().read(
            [](storage::Session &session) { return CustomerStats(session).plan().contacts.size(); }));
    });
    line("working out / one SQL statement", plan, bare);
    const auto ordersChanged = [&file] {
        await(file.store().writeBulk(
            {u"Stale"_s, storage::Origin::System, false,
             [](storage::BulkWriter &bulk) { CustomerStats::setStale(bulk.session()); }}));
    };
    ordersChanged();
    const double first = ms([&] { await(records::refreshCustomerScores(file.records())); });
    std::printf("%-44s %10.0f ms  (%lld customers written)\n", "first time, written in small pieces", first,
                static_cast<long long>(changes));
    ordersChanged();
    const double again = ms([&] { await(records::refreshCustomerScores(file.records())); });
    line("again, when little changed / one statement", again, plainSql(file));

    constexpr int Saves = 50;
    const auto save = [&](const QByteArray &kind, const Values &values) {
        return ms([&] {
                   for (int i = 0; i < Saves; ++i)
                       file.add(kind, values);
               }) /
               Saves;
    };
    const double without = save("sales_order"_ba, {{"number"_ba, u"without"_s}, {"status"_ba, u"open"_s}});
    const double with = save("sales_order"_ba, {{"number"_ba, u"with"_s},
                                                {"status"_ba, u"open"_s},
                                                {"contact_id"_ba, 1},
                                                {"total_minor"_ba, 1000},
                                                {"currency"_ba, u"EUR"_s},
                                                {"ordered_at"_ba, file.clock().nowMs()}});
    std::printf("%-44s %10.2f ms %10.2f ms %6.2f x\n", "saving an order of a customer / of nobody", with,
                without, with / without);
    return 0;
}
