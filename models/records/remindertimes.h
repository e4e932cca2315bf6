// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/activityrow.h"

namespace kith::records {

/// When reminders show next: reminder.fire_at, which follows from the activity, its repetitions, what was
/// shown and what was put off. Days are reminded of by the clocks of the user.
class ReminderTimes
{
public:
    explicit ReminderTimes(storage::Session &session) : m_session(session), m_clocks(session) {}

    /// Works it out anew; true when it differed.
    bool settle(RecordId reminder, bool reallyWrite = true);
    void settleActivity(RecordId activity);
    void settleUser(RecordId user); ///< null: everybody's

    /// Which time of a repeated activity a reminder is about that shows at a moment: the last one whose turn
    /// has come by then.
    static ActivityTime subject(const ActivityRow &row, int minutesBefore, qint64 atMs, const WallClock &own,
                                const WallClock &user);

    const WallClock &clockOf(RecordId user);
    const WallClock &clockNamed(const QByteArray &zone) { return m_clocks.named(zone); }

private:
    void settleAll(const QString &sql, const QVariantList &values);

    storage::Session &m_session;
    WallClocks m_clocks;
    QHash<RecordId, QByteArray> m_zones;
};

} // namespace kith::records
