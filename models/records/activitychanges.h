// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/activityrecords.h"
#include "models/records/activityrow.h"

namespace kith::records {

/// What changes an activity or one time of a series, as rows for the one change path. The first row's id is
/// what the change is about. All throw Problem: NotFound, Conflict when it is done already, Invalid.
class ActivityChanges
{
public:
    ActivityChanges(storage::Session &session, const ActivityRef &ref);

    storage::ChangeSet complete(RecordId outcome);
    storage::ChangeSet reschedule(const ActivityTime &time, SeriesScope scope);
    storage::ChangeSet moveToDay(const QDate &day, const QTimeZone &zone, SeriesScope scope);
    storage::ChangeSet separate(SeriesScope scope); ///< no rows when it has its own already
    storage::ChangeSet remove(SeriesScope scope);

    static storage::ChangeSet add(const NextStep &step);
    /// complete(), and the next step with it.
    storage::ChangeSet completeAndPlan(RecordId outcome, const NextStep &next);

    /// When it is.
    ActivityTime time() const;

private:
    using Cells = QList<std::pair<QByteArray, QVariant>>;

    bool isSeries() const { return m_row.repeats(); }
    bool isOwnTime() const; ///< the time that the row stands for
    QString title() const;
    storage::ChangeSet labelled(const QString &label) const;

    static void addRows(storage::ChangeSet &changes, const NextStep &step, qint64 placeholder);
    void update(storage::ChangeSet &changes, const Cells &cells) const;
    void leaveOut(storage::ChangeSet &changes) const;
    void handOver(storage::ChangeSet &changes) const;
    void split(storage::ChangeSet &changes, const ActivityTime &time) const;
    void copy(storage::ChangeSet &changes, const ActivityRow &row, const Cells &more,
              qint64 placeholder) const;
    void copyChildren(storage::ChangeSet &changes, const QByteArray &table, const QByteArray &ownerColumn,
                      qint64 placeholder) const;
    ActivityRow alone(const ActivityTime &time) const;

    storage::Session &m_session;
    mutable WallClocks m_clocks;
    ActivityRow m_row;
    const WallClock *m_clock = nullptr;
    qint64 m_wall = 0; ///< of the time that is meant
    QHash<QByteArray, QVariant> m_stored;
};

} // namespace kith::records
