// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/reminderrecords.h"

#include "models/base/clock.h"
#include "models/base/problem.h"
#include "models/records/activityreader.h"
#include "models/records/recordtext.h"
#include "models/records/remindertimes.h"
#include "models/storage/store.h"

#include <QPromise>

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using storage::RowChange;
using storage::RowOp;
using storage::Session;

namespace {

constexpr qint64 MissedAfterMs = 5 * 60'000; ///< later than the program looks while it runs
constexpr int MostAtOnce = 500;

RowChange change(RecordId reminder, const QByteArray &column, const QVariant &before, const QVariant &after)
{
    RowChange row;
    row.op = RowOp::Update;
    row.table = "reminder"_ba;
    row.id = reminder;
    row.set(column, before, after);
    return row;
}

std::optional<qint64> earliest(Session &session, RecordId user)
{
    const QVariant at = session.scalar(
        u"SELECT min(fire_at) FROM reminder WHERE user_id = ? AND fire_at IS NOT NULL"_s, {user.value()});
    return at.isNull() ? std::nullopt : std::optional(at.toLongLong());
}

/// Those that are due, in order, with the marks that they were shown.
QList<DueReminder> dueOf(Session &session, RecordId user, QList<RowChange> &marks)
{
    struct Taken
    {
        RecordId id;
        RecordId activity;
        int minutesBefore;
        qint64 fireAt;
        QVariant firedAt;
    };
    const qint64 now = session.clock().nowMs();
    QList<Taken> found;
    QSqlQuery &query = session.run(
        u"SELECT id, activity_id, minutes_before, fire_at, fired_at FROM reminder "
        "WHERE user_id = ? AND fire_at IS NOT NULL AND fire_at <= ? ORDER BY fire_at, id LIMIT ?"_s,
        {user.value(), now, MostAtOnce});
    while (query.next())
        found.append({RecordId(query.value(0).toLongLong()), RecordId(query.value(1).toLongLong()),
                      query.value(2).toInt(), query.value(3).toLongLong(), query.value(4)});
    query.finish();
    ReminderTimes times(session);
    QList<DueReminder> due;
    for (const Taken &one : std::as_const(found)) {
        marks.append(change(one.id, "fired_at"_ba, one.firedAt, now));
        const QList<CalendarItem> items = ActivityReader::itemsOf(session, {one.activity});
        const std::optional<ActivityRow> row = ActivityRow::read(session, one.activity);
        if (items.isEmpty() || !row)
            continue;
        DueReminder reminder{one.id, items.first(), one.fireAt, now - one.fireAt > MissedAfterMs};
        const WallClock &own = times.clockNamed(row->tz);
        reminder.item.time = ReminderTimes::subject(*row, one.minutesBefore, now, own, times.clockOf(user));
        if (row->repeats() && reminder.item.time != row->time())
            reminder.item.ref.occurrence = ActivityRow::keyOf(reminder.item.time, own);
        due.append(reminder);
    }
    return due;
}

QFuture<Outcome> putOff(storage::Store &store, RecordId reminder,
                        const std::function<qint64(Session &)> &until)
{
    storage::BulkJob job;
    job.label = Text::tr("Put off a reminder");
    job.origin = storage::Origin::Ui;
    job.work = [reminder, until](storage::BulkWriter &bulk) {
        const QVariant before =
            bulk.session().scalar(u"SELECT snoozed_to FROM reminder WHERE id = ?"_s, {reminder.value()});
        bulk.apply({change(reminder, "snoozed_to"_ba, before, until(bulk.session()))});
    };
    return store.writeBulk(job);
}

} // namespace

QFuture<std::optional<qint64>> ReminderRecords::nextAt(RecordId user)
{
    return m_records.store().read([user](Session &session) { return earliest(session, user); });
}

QFuture<QList<DueReminder>> ReminderRecords::takeDue(RecordId user)
{
    using Due = QList<DueReminder>;
    const auto promise = std::make_shared<QPromise<Due>>();
    promise->start();
    const auto failed = [promise](const QException &error) {
        promise->setException(error);
        promise->finish();
    };
    storage::Store &store = m_records.store();
    // Looking costs the writer nothing; only what is due takes its turn.
    store
        .read([user](Session &session) {
            const std::optional<qint64> at = earliest(session, user);
            return at && *at <= session.clock().nowMs();
        })
        .then([&store, user, promise, failed](QFuture<bool> looked) {
            try {
                if (!looked.result() || store.info().readOnly) {
                    promise->addResult(Due());
                    promise->finish();
                    return;
                }
                const auto due = std::make_shared<Due>();
                storage::BulkJob job;
                job.label = Text::tr("Show reminders");
                job.origin = storage::Origin::System;
                job.work = [user, due](storage::BulkWriter &bulk) {
                    // in the transaction, so that of two windows one gets them
                    QList<RowChange> marks;
                    *due = dueOf(bulk.session(), user, marks);
                    if (!marks.isEmpty())
                        bulk.apply(marks);
                };
                store.writeBulk(job).then([promise, due, failed](QFuture<Outcome> written) {
                    try {
                        written.waitForFinished();
                        promise->addResult(*due);
                        promise->finish();
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

QFuture<Outcome> ReminderRecords::snooze(RecordId reminder, domain::Snooze snooze, const QTimeZone &zone)
{
    return putOff(m_records.store(), reminder, [snooze, zone](Session &session) {
        return domain::snoozedUntil(snooze, session.clock().nowMs(), zone);
    });
}

QFuture<Outcome> ReminderRecords::snoozeUntil(RecordId reminder, qint64 atMs)
{
    return putOff(m_records.store(), reminder, [atMs](Session &) { return atMs; });
}

QFuture<QList<int>> ReminderRecords::of(RecordId activity, RecordId user)
{
    return m_records.store().read([activity, user](Session &session) {
        QList<int> minutes;
        QSqlQuery &query = session.run(u"SELECT minutes_before FROM reminder WHERE activity_id = ? "
                                       "AND user_id = ? ORDER BY minutes_before, id"_s,
                                       {activity.value(), user.value()});
        while (query.next())
            minutes.append(query.value(0).toInt());
        query.finish();
        return minutes;
    });
}

QFuture<Outcome> ReminderRecords::set(RecordId activity, RecordId user, const QList<int> &minutesBefore)
{
    storage::BulkJob job;
    job.label = Text::tr("Set reminders");
    job.origin = storage::Origin::Ui;
    job.work = [activity, user, minutesBefore](storage::BulkWriter &bulk) {
        QList<int> wanted = minutesBefore;
        QList<RowChange> rows;
        QSqlQuery &query = bulk.session().run(
            u"SELECT id, minutes_before FROM reminder WHERE activity_id = ? AND user_id = ? ORDER BY id"_s,
            {activity.value(), user.value()});
        while (query.next()) {
            if (wanted.removeOne(query.value(1).toInt()))
                continue;
            RowChange row;
            row.op = RowOp::Remove;
            row.table = "reminder"_ba;
            row.id = RecordId(query.value(0).toLongLong());
            rows.append(row);
        }
        query.finish();
        for (const int minutes : std::as_const(wanted)) {
            RowChange row;
            row.op = RowOp::Insert;
            row.table = "reminder"_ba;
            row.cells = {{"activity_id", {}, activity.value()},
                         {"user_id", {}, user.value()},
                         {"minutes_before", {}, minutes}};
            rows.append(row);
        }
        if (!rows.isEmpty())
            bulk.apply(rows);
    };
    return m_records.store().writeBulk(job);
}

} // namespace kith::records
