// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/reportrecords.h"

#include "models/base/clock.h"
#include "models/base/problem.h"
#include "models/records/organisation.h"
#include "models/records/records.h"
#include "models/records/recordtext.h"
#include "models/records/sharing.h"
#include "models/storage/store.h"

#include <QPromise>

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using sharing::Cells;
using sharing::idAt;
using sharing::orNull;
using sharing::orProblem;
using sharing::removed;
using sharing::updated;
using storage::Outcome;
using storage::RowChange;
using storage::RowOp;
using storage::Session;

namespace {

Cells cellsOf(const SavedReport &report)
{
    return sharing::cellsOf(report) + Cells{{"definition_json"_ba, report.definition}};
}

Cells cellsOf(const ReportSchedule &schedule)
{
    return {{"name"_ba, schedule.name.trimmed()},
            {"every"_ba, QString::fromLatin1(domain::ReportRhythm::keyOf(schedule.rhythm.every))},
            {"weekday"_ba, schedule.rhythm.weekday},
            {"month_day"_ba, schedule.rhythm.monthDay},
            {"at_minute"_ba, schedule.rhythm.minute},
            {"format"_ba, QString::fromLatin1(schedule.format)},
            {"folder"_ba, schedule.folder},
            {"machine"_ba, orNull(schedule.machine)},
            {"is_active"_ba, schedule.isActive ? 1 : 0}};
}

void requireOwn(const SavedReport &report)
{
    if (!report.isOwn)
        throw base::Problem(
            base::ProblemKind::NotAllowed,
            Text::tr("The report “%1” belongs to somebody else. Save a copy of it to change it.")
                .arg(report.name),
            u"report of another user"_s);
}

void requireWhole(const SavedReport &report)
{
    if (report.name.trimmed().isEmpty())
        throw base::Problem(base::ProblemKind::Invalid, Text::tr("Give the report a name."),
                            u"report without a name"_s)
            .about("name"_ba);
    if (report.scope == ViewScope::Team && !report.team)
        throw base::Problem(base::ProblemKind::Invalid,
                            Text::tr("Choose the team that sees the report “%1”.").arg(report.name),
                            u"team report without a team"_s)
            .about("team_id"_ba);
}

void requireWhole(const ReportSchedule &schedule)
{
    if (schedule.folder.isEmpty())
        throw base::Problem(base::ProblemKind::Invalid,
                            Text::tr("Choose the folder that “%1” is written to.").arg(schedule.name),
                            u"schedule without a folder"_s)
            .about("folder"_ba);
}

const QString &scheduleColumns()
{
    static const QString columns =
        u"s.id, s.subject, s.subject_number, s.built_in, s.name, s.owner_id, s.every, s.weekday, "
        u"s.month_day, "
        "s.at_minute, s.format, s.folder, s.machine, s.is_active, s.since_at, r.done_for_at, "
        "r.claimed_until_at, r.written_at, r.file, r.trouble"_s;
    return columns;
}

struct ScheduleRow
{
    ReportSchedule schedule;
    qint64 sinceMs = 0;
    qint64 claimedUntilMs = 0;
};

ScheduleRow scheduleAt(const QSqlQuery &query)
{
    ScheduleRow row;
    int at = 0;
    const auto next = [&] { return query.value(at++); };
    ReportSchedule &schedule = row.schedule;
    schedule.id = RecordId(next().toLongLong());
    schedule.isDashboard = next().toString() == "dashboard"_L1;
    schedule.subject = RecordId(next().toLongLong());
    schedule.builtIn = next().toString().toLatin1();
    schedule.name = next().toString();
    schedule.owner = RecordId(next().toLongLong());
    schedule.rhythm.every = domain::ReportRhythm::everyOf(next().toString());
    schedule.rhythm.weekday = next().toInt();
    schedule.rhythm.monthDay = next().toInt();
    schedule.rhythm.minute = next().toInt();
    schedule.format = next().toString().toLatin1();
    schedule.folder = next().toString();
    schedule.machine = next().toString();
    schedule.isActive = next().toBool();
    row.sinceMs = next().toLongLong();
    schedule.doneForMs = next().toLongLong();
    row.claimedUntilMs = next().toLongLong();
    schedule.writtenAtMs = next().toLongLong();
    schedule.file = next().toString();
    schedule.trouble = next().toString();
    return row;
}

QList<ScheduleRow> schedulesOf(Session &session)
{
    QList<ScheduleRow> rows;
    QSqlQuery &query = session.run(
        u"SELECT %1 FROM report_schedule AS s LEFT JOIN report_run AS r ON "
        "r.schedule_number = s.id WHERE s.owner_id IS ? ORDER BY s.name, s.id"_s.arg(scheduleColumns()),
        {orNull(session.currentUser())});
    while (query.next())
        rows.append(scheduleAt(query));
    query.finish();
    return rows;
}

QList<ReportRecords::Due> dueOf(Session &session, const QString &machine, bool withPrints)
{
    const QTimeZone zone = Organisation::read(session).zone;
    const qint64 now = session.clock().nowMs();
    QList<ReportRecords::Due> due;
    const QList<ScheduleRow> rows = schedulesOf(session);
    for (const ScheduleRow &row : rows) {
        if (!row.schedule.isActive || row.schedule.machine != machine || row.claimedUntilMs > now)
            continue;
        if (!withPrints && row.schedule.format == "pdf")
            continue;
        const qint64 moment = row.schedule.rhythm.latest(now, zone);
        if (moment > std::max(row.schedule.doneForMs, row.sinceMs))
            due.append({row.schedule, moment});
    }
    return due;
}

void claim(Session &session, RecordId schedule, qint64 until)
{
    session.run(u"INSERT INTO report_run (schedule_number, claimed_until_at) VALUES (?, ?) "
                "ON CONFLICT (schedule_number) DO UPDATE SET claimed_until_at = excluded.claimed_until_at"_s,
                {schedule.value(), until});
}

QString readReportsSql()
{
    return u"SELECT v.id, v.name, v.scope, v.owner_id, u.display_name, v.team_id, t.name, v.definition_json "
           "FROM report AS v LEFT JOIN app_user AS u ON u.id = v.owner_id "
           "LEFT JOIN team AS t ON t.id = v.team_id "
           "WHERE "_s +
           sharing::visible(u"v"_s);
}

SavedReport reportAt(const QSqlQuery &query, RecordId user)
{
    SavedReport report;
    sharing::readInto(report, query, user);
    report.definition = query.value(7).toString();
    return report;
}

} // namespace

const SavedReport *ReportShelf::find(RecordId report) const
{
    const auto found = std::find_if(reports.cbegin(), reports.cend(),
                                    [report](const SavedReport &one) { return one.id == report; });
    return found == reports.cend() ? nullptr : &*found;
}

ReportShelf ReportRecords::read(Session &session)
{
    ReportShelf shelf;
    shelf.user = session.currentUser();
    const QVariant me = orNull(shelf.user);
    shelf.userName =
        session.scalar(u"SELECT display_name FROM app_user WHERE id = ?"_s, {shelf.user.value()}).toString();
    QSqlQuery &query = session.run(readReportsSql() + u" ORDER BY v.name COLLATE NOCASE, v.id"_s, {me, me});
    while (query.next())
        shelf.reports.append(reportAt(query, shelf.user));
    query.finish();
    const auto place = [](const SavedReport &report) { return report.isOwn ? -1 : int(report.scope); };
    std::stable_sort(shelf.reports.begin(), shelf.reports.end(),
                     [&](const SavedReport &a, const SavedReport &b) { return place(a) < place(b); });
    const QList<ScheduleRow> rows = schedulesOf(session);
    for (const ScheduleRow &row : rows)
        shelf.schedules.append(row.schedule);
    shelf.teams = sharing::teamsOf(session, shelf.user);
    return shelf;
}

std::optional<SavedReport> ReportRecords::find(Session &session, RecordId report)
{
    const RecordId user = session.currentUser();
    QSqlQuery &query =
        session.run(readReportsSql() + u" AND v.id = ?"_s, {orNull(user), orNull(user), report.value()});
    std::optional<SavedReport> found;
    if (query.next())
        found = reportAt(query, user);
    query.finish();
    return found;
}

QFuture<ReportShelf> ReportRecords::load() const
{
    return m_records.store().read([](Session &session) { return read(session); });
}

QFuture<Outcome> ReportRecords::add(const SavedReport &report) const
{
    return orProblem([&] {
        requireWhole(report);
        RowChange row = sharing::inserted("report"_ba, cellsOf(report));
        row.set("owner_id"_ba, {}, orNull(m_records.store().info().user));
        return m_records.store().write(
            {Text::tr("Save the report “%1”").arg(report.name.trimmed()), storage::Origin::Ui, {row}});
    });
}

QFuture<Outcome> ReportRecords::change(const SavedReport &before, const SavedReport &after) const
{
    return orProblem([&] {
        requireOwn(before);
        requireWhole(after);
        const QString label = before.name == after.name ? Text::tr("Save the report “%1”").arg(after.name)
                                                        : Text::tr("Rename the report “%1”").arg(before.name);
        return m_records.store().write(
            {label, storage::Origin::Ui, {updated("report"_ba, before.id, cellsOf(before), cellsOf(after))}});
    });
}

QFuture<Outcome> ReportRecords::remove(const SavedReport &report) const
{
    return orProblem([&] {
        requireOwn(report);
        storage::BulkJob job;
        job.label = Text::tr("Delete the report “%1”").arg(report.name);
        job.origin = storage::Origin::Ui;
        job.work = [id = report.id](storage::BulkWriter &bulk) {
            QList<RowChange> rows;
            QSqlQuery &query = bulk.session().run(
                u"SELECT id FROM report_schedule WHERE subject = 'report' AND subject_number = ?"_s,
                {id.value()});
            while (query.next())
                rows.append(removed("report_schedule"_ba, idAt(query, 0)));
            query.finish();
            rows.append(removed("report"_ba, id));
            bulk.apply(rows);
        };
        return m_records.store().writeBulk(job);
    });
}

QFuture<Outcome> ReportRecords::addSchedule(const ReportSchedule &schedule) const
{
    return orProblem([&] {
        requireWhole(schedule);
        storage::BulkJob job;
        job.label = Text::tr("Schedule “%1”").arg(schedule.name.trimmed());
        job.origin = storage::Origin::Ui;
        job.work = [schedule](storage::BulkWriter &bulk) {
            RowChange row;
            row.op = RowOp::Insert;
            row.table = "report_schedule"_ba;
            row.set("subject"_ba, {}, schedule.isDashboard ? u"dashboard"_s : u"report"_s);
            row.set("subject_number"_ba, {}, schedule.subject.value());
            if (!schedule.builtIn.isEmpty())
                row.set("built_in"_ba, {}, QString::fromLatin1(schedule.builtIn));
            row.set("owner_id"_ba, {}, orNull(bulk.session().currentUser()));
            row.set("since_at"_ba, {}, bulk.session().clock().nowMs());
            for (const auto &[column, value] : cellsOf(schedule))
                row.set(column, {}, value);
            bulk.apply({row});
        };
        return m_records.store().writeBulk(job);
    });
}

QFuture<Outcome> ReportRecords::changeSchedule(const ReportSchedule &before,
                                               const ReportSchedule &after) const
{
    return orProblem([&] {
        requireWhole(after);
        storage::BulkJob job;
        job.label = Text::tr("Change when “%1” is written").arg(before.name);
        job.origin = storage::Origin::Ui;
        job.work = [before, after](storage::BulkWriter &bulk) {
            RowChange row = updated("report_schedule"_ba, before.id, cellsOf(before), cellsOf(after));
            if (row.cells.isEmpty())
                return;
            if (before.rhythm != after.rhythm || (after.isActive && !before.isActive)) {
                const QVariant since = bulk.session().scalar(
                    u"SELECT since_at FROM report_schedule WHERE id = ?"_s, {before.id.value()});
                row.set("since_at"_ba, since, bulk.session().clock().nowMs());
            }
            bulk.apply({row});
            // What did not work before may work now.
            bulk.session().run(u"UPDATE report_run SET claimed_until_at = 0 WHERE schedule_number = ?"_s,
                               {before.id.value()});
        };
        return m_records.store().writeBulk(job);
    });
}

QFuture<Outcome> ReportRecords::removeSchedule(const ReportSchedule &schedule) const
{
    return m_records.store().write({Text::tr("Do not write “%1” any more").arg(schedule.name),
                                    storage::Origin::Ui,
                                    {removed("report_schedule"_ba, schedule.id)}});
}

QFuture<QList<ReportRecords::Due>> ReportRecords::takeDue(const QString &machine, qint64 untilMs,
                                                          bool withPrints) const
{
    using Dues = QList<Due>;
    const auto promise = std::make_shared<QPromise<Dues>>();
    promise->start();
    const auto answer = [promise](const Dues &due) {
        promise->addResult(due);
        promise->finish();
    };
    const auto failed = [promise](const QException &error) {
        promise->setException(error);
        promise->finish();
    };
    storage::Store &store = m_records.store();
    // Looking costs the writer nothing; only what is due takes its turn.
    store
        .read([machine, withPrints](Session &session) {
            return !dueOf(session, machine, withPrints).isEmpty();
        })
        .then([&store, machine, untilMs, withPrints, answer, failed](QFuture<bool> looked) {
            try {
                if (!looked.result() || store.info().readOnly) {
                    answer({});
                    return;
                }
                const auto due = std::make_shared<Dues>();
                storage::BulkJob job;
                job.label = Text::tr("Write scheduled reports");
                job.origin = storage::Origin::System;
                job.work = [machine, untilMs, withPrints, due](storage::BulkWriter &bulk) {
                    // in the transaction, so that of two programs one gets them
                    *due = dueOf(bulk.session(), machine, withPrints);
                    for (const Due &one : std::as_const(*due))
                        claim(bulk.session(), one.schedule.id, bulk.session().clock().nowMs() + untilMs);
                };
                store.writeBulk(job).then([due, answer, failed](QFuture<Outcome> written) {
                    try {
                        written.waitForFinished();
                        answer(*due);
                    } catch (const QException &error) {
                        failed(error);
                    }
                });
            } catch (const QException &error) {
                failed(error);
            }
        });
    return promise->future();
}

QFuture<void> ReportRecords::finish(const Due &due, const QString &file, const QString &trouble,
                                    qint64 againAfterMs) const
{
    storage::BulkJob job;
    job.label = Text::tr("Write scheduled reports");
    job.origin = storage::Origin::System;
    job.work = [due, file, trouble, againAfterMs](storage::BulkWriter &bulk) {
        Session &session = bulk.session();
        const qint64 now = session.clock().nowMs();
        claim(session, due.schedule.id, trouble.isEmpty() ? 0 : now + againAfterMs);
        if (trouble.isEmpty())
            session.run(u"UPDATE report_run SET done_for_at = ?, written_at = ?, file = ?, trouble = NULL "
                        "WHERE schedule_number = ?"_s,
                        {due.forMs, now, file, due.schedule.id.value()});
        else
            session.run(u"UPDATE report_run SET trouble = ? WHERE schedule_number = ?"_s,
                        {trouble, due.schedule.id.value()});
    };
    return QFuture<void>(m_records.store().writeBulk(job));
}

} // namespace kith::records
