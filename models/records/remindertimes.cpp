// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/remindertimes.h"

#include "models/base/timespans.h"
#include "models/domain/reminder.h"
#include "models/records/changebatch.h"
#include "models/storage/session.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;

namespace {

using base::DayMs;
using base::MinuteMs;

struct Reminder
{
    int minutesBefore = 0;
    qint64 createdMs = 0;
    std::optional<qint64> firedMs;
    std::optional<qint64> snoozedMs;
};

/// Until when there is a point in reminding: until it begins, or until the day is over.
qint64 pointless(const ActivityTime &time, const WallClock &user)
{
    return time.isByDay() ? user.beginOf(time.to.addDays(1)) : time.startMs;
}

bool isWanted(const Reminder &reminder, const ActivityTime &time, qint64 at, const WallClock &user)
{
    return reminder.firedMs ? at > *reminder.firedMs : pointless(time, user) >= reminder.createdMs;
}

/// When the activity itself asks for it next.
std::optional<qint64> ownTime(const Reminder &reminder, const ActivityRow &row, const WallClock &own,
                              const WallClock &user)
{
    if (!row.repeats()) {
        const ActivityTime time = row.time();
        const std::optional<qint64> at = domain::remindAt(time, reminder.minutesBefore, user);
        return at && isWanted(reminder, time, *at, user) ? at : std::nullopt;
    }
    const Recurrence recurrence = row.recurrence(own);
    const qint64 since = reminder.firedMs.value_or(reminder.createdMs);
    // days and clocks may lie a day apart from the moment that is counted from
    const qint64 from = own.wallOf(since) + reminder.minutesBefore * MinuteMs - 3 * DayMs;
    qint64 wall = std::max(row.wall(own) - 1, from);
    for (int tries = 0; tries < 50; ++tries) {
        const std::optional<qint64> next = recurrence.after(wall);
        if (!next)
            return std::nullopt;
        const ActivityTime time = row.movedTo(*next, own).time();
        const std::optional<qint64> at = domain::remindAt(time, reminder.minutesBefore, user);
        if (at && isWanted(reminder, time, *at, user))
            return at;
        wall = *next;
    }
    return std::nullopt;
}

} // namespace

const WallClock &ReminderTimes::clockOf(RecordId user)
{
    auto known = m_zones.constFind(user);
    if (known == m_zones.cend())
        known =
            m_zones.insert(user, m_session.scalar(u"SELECT tz FROM app_user WHERE id = ?"_s, {user.value()})
                                     .toString()
                                     .toLatin1());
    return m_clocks.named(*known);
}

bool ReminderTimes::settle(RecordId id, bool reallyWrite)
{
    QSqlQuery &query = m_session.run(u"SELECT activity_id, user_id, minutes_before, created_at, fired_at, "
                                     "snoozed_to, fire_at FROM reminder WHERE id = ?"_s,
                                     {id.value()});
    if (!query.next()) {
        query.finish();
        return false;
    }
    const auto moment = [](const QVariant &value) {
        return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
    };
    const RecordId activity(query.value(0).toLongLong());
    const RecordId user(query.value(1).toLongLong());
    const Reminder reminder{query.value(2).toInt(), query.value(3).toLongLong(), moment(query.value(4)),
                            moment(query.value(5))};
    const QVariant stored = query.value(6);
    query.finish();

    std::optional<qint64> at;
    const std::optional<ActivityRow> row = ActivityRow::read(m_session, activity);
    if (row && row->doneAt.isNull() && !row->isDeleted) {
        at = ownTime(reminder, *row, m_clocks.named(row->tz), clockOf(user));
        const bool isPutOff =
            reminder.snoozedMs && (!reminder.firedMs || *reminder.snoozedMs > *reminder.firedMs);
        if (isPutOff && (!at || *reminder.snoozedMs < *at))
            at = reminder.snoozedMs;
    }
    const QVariant fireAt = at ? QVariant(*at) : QVariant();
    if (sameCell(stored, fireAt))
        return false;
    if (reallyWrite)
        m_session.run(u"UPDATE reminder SET fire_at = ? WHERE id = ?"_s, {fireAt, id.value()});
    return true;
}

void ReminderTimes::settleAll(const QString &sql, const QVariantList &values)
{
    QList<RecordId> ids;
    QSqlQuery &query = m_session.run(sql, values);
    while (query.next())
        ids.append(RecordId(query.value(0).toLongLong()));
    query.finish();
    for (const RecordId id : std::as_const(ids))
        settle(id);
}

void ReminderTimes::settleActivity(RecordId activity)
{
    settleAll(u"SELECT id FROM reminder WHERE activity_id = ?"_s, {activity.value()});
}

void ReminderTimes::settleUser(RecordId user)
{
    m_zones.clear();
    if (user)
        settleAll(u"SELECT id FROM reminder WHERE user_id = ? AND fire_at IS NOT NULL"_s, {user.value()});
    else
        settleAll(u"SELECT id FROM reminder WHERE fire_at IS NOT NULL"_s, {});
}

ActivityTime ReminderTimes::subject(const ActivityRow &row, int minutesBefore, qint64 atMs,
                                    const WallClock &own, const WallClock &user)
{
    if (!row.repeats())
        return row.time();
    const Recurrence recurrence = row.recurrence(own);
    const qint64 from = own.wallOf(atMs) + minutesBefore * MinuteMs;
    ActivityTime found = row.time();
    // the times around the moment; the last ones before it are found from further and further back
    for (qint64 back = 3 * DayMs; back < 4'000 * DayMs; back *= 4) {
        bool isFound = false;
        for (const qint64 wall : recurrence.between(std::max(row.wall(own), from - back), from + 3 * DayMs)) {
            const ActivityTime time = row.movedTo(wall, own).time();
            if (domain::remindAt(time, minutesBefore, user).value_or(atMs + 1) <= atMs) {
                found = time;
                isFound = true;
            }
        }
        if (isFound)
            break;
    }
    return found;
}

} // namespace kith::records
