// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reminder.h"
#include "models/records/activityrecords.h"

namespace kith::records {

/// A reminder that is due now.
struct DueReminder
{
    RecordId id;
    CalendarItem item;      ///< what it reminds of
    qint64 fireAtMs = 0;    ///< when it was due
    bool wasMissed = false; ///< more than a few minutes ago: the program was closed or the machine slept
};

/// Reminders of activities, one person's at a time. A reminder is shown once, whatever number of windows and
/// seats have the file open: taking it marks it as shown in the same transaction.
class ReminderRecords
{
public:
    explicit ReminderRecords(Records &records) : m_records(records) {}

    /// When the next reminder of a user is due; UTC milliseconds, no value when there is none. Cheap. Ask
    /// again when activities or reminders change.
    QFuture<std::optional<qint64>> nextAt(RecordId user);

    /// Takes all reminders that are due, in the order of their moments, and marks them as shown. Of a
    /// repeated activity several missed times count as one. Nothing is written when none is due.
    QFuture<QList<DueReminder>> takeDue(RecordId user);

    /// Shows it again later; `user`'s clocks say when nine o'clock is.
    QFuture<Outcome> snooze(RecordId reminder, domain::Snooze snooze, const QTimeZone &zone);
    QFuture<Outcome> snoozeUntil(RecordId reminder, qint64 atMs);

    /// Of one activity and user: minutes before it begins or is due (see domain::remindAt), in order.
    QFuture<QList<int>> of(RecordId activity, RecordId user);
    /// Sets these, and takes others away.
    QFuture<Outcome> set(RecordId activity, RecordId user, const QList<int> &minutesBefore);

private:
    Records &m_records;
};

} // namespace kith::records

Q_DECLARE_METATYPE(kith::records::DueReminder)
