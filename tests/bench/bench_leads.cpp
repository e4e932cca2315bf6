// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What assigning leads by rules costs: the dry run over the last 90 days against the bare reading of those
// leads, and an import with rules against one without. Usage: bench_leads [leads, 10000]
#include "models/records/assignmentrecords.h"
#include "tests/bench/measure.h"
#include "tests/unit/records/recordsfixture.h"

#include <QCoreApplication>
#include <QSqlQuery>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::bench;
using namespace kith::test;
using records::AssignmentRecords;

namespace {

constexpr int Users = 20;
constexpr int RehearsedDays = 90;
constexpr qint64 MsPerDay = 86'400'000;

void line(const char *what, double ours, double bare)
{
    std::printf("%-52s %10.3f %10.3f ms %6.2f x\n", what, ours, bare, ours / bare);
    std::fflush(stdout);
}

QList<RecordId> addUsers(CrmFile &file)
{
    QList<RecordId> users;
    for (int i = 0; i < Users; ++i)
        users += file.add("app_user", {{"display_name", u"User %1"_s.arg(i)},
                                       {"capacity_open_leads", i % 4 == 0 ? QVariant(100'000) : QVariant()}});
    return users;
}

/// Ten rules of every strategy; the last one takes what is left.
void addRules(CrmFile &file, const QList<RecordId> &users)
{
    const char *const strategies[] = {"territory",  "account_owner", "fixed", "round_robin", "weighted",
                                      "least_load", "territory",     "fixed", "round_robin", "least_load"};
    const QString conditions[] = {u"country_iso2 in (DE, AT, CH)"_s,
                                  u"email ~ firm"_s,
                                  u"job_title ^ Chief and company_name is not empty"_s,
                                  u"source_id = Website and city = Berlin"_s,
                                  u"source_id in (Referral, \"Cold call\")"_s,
                                  u"phone is not empty and not country_iso2 = FR"_s,
                                  u"country_iso2 = FR"_s,
                                  u"title ~ urgent or website is not empty"_s,
                                  u"created_at > 2020-01-01 and status = new and city = Wien"_s,
                                  QString()};
    for (int i = 0; i < 10; ++i) {
        Record rule = file.make("assignment_rule", {{"name", u"Rule %1"_s.arg(i)},
                                                    {"strategy", QString::fromLatin1(strategies[i])},
                                                    {"condition", conditions[i]},
                                                    {"days_off", true},
                                                    {"sla_minutes", 120}});
        if (qstrcmp(strategies[i], "territory") == 0)
            rule.setValue("territory_field", u"city"_s);
        for (int j = 0; j < Users; ++j)
            CrmFile::addChild(rule, "members"_ba,
                              {{"user_id", users.at(j).value()},
                               {"weight", j % 3 + 1},
                               {"territory", j == 0 ? QString() : u"City %1"_s.arg(j)},
                               {"position", j}});
        file.save(rule);
    }
}

void addLeads(CrmFile &file, int count, storage::Origin origin)
{
    const QList<qint64> sources{file.choice("source", "website").value(),
                                file.choice("source", "referral").value(),
                                file.choice("source", "cold_call").value(), 0};
    const QStringList countries{u"DE"_s, u"FR"_s, u"US"_s, u"AT"_s, u"ES"_s};
    storage::BulkJob job;
    job.label = u"Leads"_s;
    job.origin = origin;
    job.work = [&](storage::BulkWriter &bulk) {
        constexpr int batch = 500;
        for (int from = 0; from < count; from += batch) {
            QList<storage::RowChange> rows;
            for (int i = from; i < std::min(count, from + batch); ++i) {
                const qint64 source = sources.at(i % sources.size());
                rows += CrmFile::insertRow(
                    "lead", {{"first_name", u"Maria"_s},
                             {"last_name", u"Lead %1"_s.arg(i)},
                             {"company_name", i % 3 == 0 ? u"Firm %1"_s.arg(i % 100) : QString()},
                             {"email", u"lead%1@%2.example"_s.arg(i).arg(i % 7 == 0 ? u"firm"_s : u"mail"_s)},
                             {"phone", i % 2 == 0 ? u"030 90%1"_s.arg(100'000 + i) : QString()},
                             {"city", i % 6 == 0 ? u"Berlin"_s : u"City %1"_s.arg(i % 25)},
                             {"job_title", i % 11 == 0 ? u"Chief of all"_s : QString()},
                             {"country_iso2", countries.at(i % countries.size())},
                             {"source_id", source ? QVariant(source) : QVariant()}});
            }
            bulk.apply(rows);
            file.clock().advance(80 * MsPerDay * batch / count);
        }
    };
    await(file.store().writeBulk(job));
}

double bareReading(CrmFile &file)
{
    const qint64 since = file.clock().nowMs() - RehearsedDays * MsPerDay;
    return ms([&] {
        await(file.store().read([since](storage::Session &session) {
            QSqlQuery &query = session.run(
                u"SELECT * FROM lead WHERE deleted_at IS NULL AND created_at >= ? ORDER BY created_at, id"_s,
                {since});
            qint64 bytes = 0;
            const int columns = int(session.columnsOf("lead"_ba).size());
            while (query.next()) {
                for (int i = 0; i < columns; ++i)
                    bytes += query.value(i).toString().size();
            }
            query.finish();
            return bytes;
        }));
    });
}

void benchRehearsal(CrmFile &file)
{
    std::vector<double> ours;
    std::vector<double> bare;
    records::AssignmentPreview preview;
    for (int round = 0; round < 5; ++round) {
        bare.push_back(bareReading(file));
        ours.push_back(
            ms([&] { preview = await(AssignmentRecords::rehearse(file.records(), RehearsedDays)); }));
    }
    line("dry run over 90 days / bare reading", median(ours), median(bare));
    std::printf("    %lld leads: %lld assigned, %lld to a queue, %lld without a rule\n",
                static_cast<long long>(preview.lines.size()), static_cast<long long>(preview.assigned),
                static_cast<long long>(preview.queued), static_cast<long long>(preview.unmatched));
}

void benchAssign(CrmFile &file)
{
    domain::RecordQuery query;
    query.entity = "lead";
    const QList<RecordId> leads = await(file.records().findIds(query));
    const double bare = bareReading(file);
    line("assign all on demand / bare reading",
         ms([&] { await(AssignmentRecords::assign(file.records(), leads)); }), bare);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int leads = argc > 1 ? atoi(argv[1]) : 10'000;
    std::printf("%d leads, 10 rules, %d people\n%-52s %10s %10s\n", leads, Users, "", "ours", "bare");
    double plain = 0;
    {
        CrmFile file;
        addUsers(file);
        plain = ms([&] { addLeads(file, leads, storage::Origin::Import); });
    }
    {
        CrmFile file;
        addRules(file, addUsers(file));
        line("import with rules, logs / import without rules",
             ms([&] { addLeads(file, leads, storage::Origin::Import); }), plain);
    }
    CrmFile file;
    addRules(file, addUsers(file));
    addLeads(file, leads, storage::Origin::System);
    benchRehearsal(file);
    benchAssign(file);
    return 0;
}
