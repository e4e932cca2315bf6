// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From asking for a record to its painted page, for a contact with a long history in a large workspace; and
// what reading it costs against bare statements on the same tables. Usage: bench_recordpage [contacts, 100000
// [entries, 2000]]
#include "models/base/await.h"
#include "models/items/timelinemodel.h"
#include "models/records/recordsummary.h"
#include "models/records/timeline.h"
#include "models/storage/connection.h"
#include "tests/bench/measure.h"
#include "tests/support/testfile.h"
#include "ui/pages/recordpanel.h"
#include "ui/pages/timelineview.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::storage;
using namespace kith::bench;
using namespace kith::test;

namespace {

using Values = QList<std::pair<QByteArray, QVariant>>;

constexpr qint64 Start = 1'700'000'000'000;
constexpr qint64 HourMs = 3'600'000;

RowChange row(const QByteArray &table, qint64 id, const Values &values)
{
    RowChange change;
    change.op = RowOp::Insert;
    change.table = table;
    change.id = RecordId(id);
    for (const auto &[column, value] : values)
        change.cells.append({column, {}, value});
    return change;
}

void fill(Store &store, int contacts, qint64 type)
{
    BulkJob job;
    job.label = u"Import"_s;
    job.origin = Origin::Import;
    job.work = [contacts, type](BulkWriter &bulk) {
        constexpr int Batch = 1000;
        for (int i = 0; i < contacts; i += Batch) {
            QList<RowChange> rows;
            for (int j = i; j < std::min(contacts, i + Batch); ++j) {
                const qint64 id = -2 * qint64(j) - 1;
                rows += row("contact", id, {{"first_name", u"Maria"_s}, {"last_name", u"Anders%1"_s.arg(j)}});
                rows += row("contact_point", 0,
                            {{"party_type", u"contact"_s},
                             {"party_id", id},
                             {"kind", u"email"_s},
                             {"value_raw", u"person%1@example.com"_s.arg(j)}});
                rows += row("activity", id - 1,
                            {{"type_id", type},
                             {"subject", u"Call %1"_s.arg(j)},
                             {"done_at", Start + j * HourMs / 100}});
                rows += row("activity_link", 0,
                            {{"activity_id", id - 1}, {"object_type", u"contact"_s}, {"object_id", id}});
            }
            bulk.apply(rows);
        }
    };
    await(store.writeBulk(job));
}

/// Somebody with a long history: half of it activities, the rest notes, deals, orders and edits.
RecordId busyContact(records::Records &records, Store &store, int entries, qint64 type)
{
    domain::Record person(records.catalogue().entity("contact"));
    person.setValue("last_name", u"Busy"_s);
    const RecordId id = await(records.save({}, person)).ids.first();
    BulkJob job;
    job.label = u"Import"_s;
    job.work = [id, entries, type](BulkWriter &bulk) {
        QList<RowChange> rows;
        qint64 placeholder = 0;
        for (int i = 0; i < entries; ++i) {
            const qint64 at = Start + i * HourMs;
            const QVariant owner = id.value();
            switch (i % 10) {
            case 0:
            case 1:
                rows +=
                    row("note", 0,
                        {{"object_type", u"contact"_s}, {"object_id", owner}, {"body", u"Note %1"_s.arg(i)}});
                break;
            case 2:
                rows += row("sales_order", 0,
                            {{"number", u"W%1"_s.arg(i)},
                             {"contact_id", owner},
                             {"ordered_at", at},
                             {"status", u"paid"_s},
                             {"total_minor", 1000 + i},
                             {"currency", u"EUR"_s}});
                break;
            case 3:
                rows += row("ticket", 0, {{"subject", u"Ticket %1"_s.arg(i)}, {"contact_id", owner}});
                break;
            default:
                rows += row("activity", --placeholder,
                            {{"type_id", type}, {"subject", u"Call %1"_s.arg(i)}, {"done_at", at}});
                rows +=
                    row("activity_link", 0,
                        {{"activity_id", placeholder}, {"object_type", u"contact"_s}, {"object_id", owner}});
            }
        }
        bulk.apply(rows);
    };
    await(store.writeBulk(job));
    for (int i = 0; i < entries / 20; ++i) {
        const domain::Record before = await(records.load("contact", id));
        domain::Record after = before;
        after.setValue("first_name", u"Very %1"_s.arg(i));
        await(records.save(before, after));
    }
    return id;
}

/// The same rows with bare statements.
qint64 bareRead(Session &session, RecordId id)
{
    qint64 read = 0;
    const auto all = [&](const QString &sql, const QVariantList &values) {
        QSqlQuery &query = session.run(sql, values);
        while (query.next())
            read += query.value(0).toLongLong() & 1;
        query.finish();
    };
    const qlonglong key = id.value();
    all(u"SELECT * FROM contact WHERE id = ?"_s, {key});
    all(u"SELECT * FROM contact_point WHERE party_id = ? AND party_type = 'contact'"_s, {key});
    all(u"SELECT * FROM note WHERE object_id = ? AND object_type = 'contact'"_s, {key});
    all(u"SELECT count(*), sum(total_minor) FROM sales_order WHERE contact_id = ? AND status = 'paid'"_s,
        {key});
    all(u"SELECT count(*) FROM ticket WHERE contact_id = ?"_s, {key});
    all(u"SELECT a.* FROM activity_link AS l JOIN activity AS a ON a.id = l.activity_id WHERE l.object_id = "
        u"? "
        "AND l.object_type = 'contact' ORDER BY l.at DESC LIMIT 51"_s,
        {key});
    all(u"SELECT * FROM sales_order WHERE contact_id = ? ORDER BY ordered_at DESC LIMIT 51"_s, {key});
    all(u"SELECT * FROM ticket WHERE contact_id = ? ORDER BY created_at DESC LIMIT 51"_s, {key});
    all(u"SELECT c.*, t.* FROM change_log AS c JOIN tx AS t ON t.id = c.tx_id WHERE c.row_id = ? "
        "ORDER BY t.started_at DESC LIMIT 51"_s,
        {key});
    return read;
}

void reading(records::Records &records, TestFile &file, RecordId busy)
{
    ConnectionSettings settings;
    settings.file = file.path();
    settings.key = file.key();
    settings.journal = ConnectionSettings::Journal::Wal;
    const auto bare = Connection::open(settings);
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < 31; ++i) {
        ours.push_back(ms([&] {
            auto sheet = records.sheet("contact", busy);
            auto page = records.timeline("contact", busy, {}, {}, items::TimelineModel::PageSize);
            await(sheet);
            await(page);
        }));
        theirs.push_back(ms([&] { bareRead(*bare, busy); }));
    }
    std::printf("%-44s %9.2f %9.2f ms %6.2f x\n", "record, summary and first page of timeline", median(ours),
                median(theirs), median(ours) / median(theirs));
}

/// Until the panel has the record, its timeline has its first page, and both are drawn.
void painting(records::Records &records, RecordId busy, const QList<RecordId> &others)
{
    ui::RecordPanel panel(records, ui::RecordPanel::Place::Page);
    panel.resize(1100, 800);
    panel.show();
    std::vector<double> times;
    for (int i = 0; i < 21; ++i) {
        for (const bool isBusy : {false, true}) {
            const RecordId id = isBusy ? busy : others.at((qsizetype(i) * 7919) % others.size());
            const double took = ms([&] {
                panel.showRecord("contact", id);
                const items::TimelineModel &model = panel.timeline().model();
                while (!panel.isLoaded() || panel.id() != id || !model.isAnswered() || model.isLoading())
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                panel.grab();
            });
            if (isBusy)
                times.push_back(took);
            // Whoever walks through a list waits on purpose; this does not.
            QElapsedTimer pause;
            pause.start();
            while (pause.elapsed() < 400)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        }
    }
    std::sort(times.begin(), times.end());
    std::printf("%-44s %9.2f ms median, %.2f ms p95\n", "from asking to painted page", median(times),
                times.at(times.size() * 95 / 100));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int contacts = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const int entries = argc > 2 ? QByteArray(argv[2]).toInt() : 2000;
    try {
        ui::Theme::apply(*qApp, ui::Scheme::Light);
        TestFile file(records::crmRules());
        file.create();
        const qint64 type =
            ask(file.store(), u"SELECT id FROM picklist_value WHERE \"key\" = 'call'"_s).toLongLong();
        fill(file.store(), contacts, type);
        file.reopen();
        records::Records records(file.store());
        const RecordId busy = busyContact(records, file.store(), entries, type);
        domain::RecordQuery query;
        query.entity = "contact";
        const QList<RecordId> others = await(records.findIds(query));
        std::printf("%d contacts, one with %d entries%17s %9s\n", contacts, entries, "records", "bare");
        reading(records, file, busy);
        painting(records, busy, others);
    } catch (const base::Problem &problem) {
        std::fprintf(stderr, "%s\n%s\n", problem.what(), qPrintable(problem.detail()));
        return 1;
    }
    return 0;
}
