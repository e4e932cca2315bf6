// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"

#include <QDate>
#include <QFuture>
#include <QList>
#include <QString>
#include <QTimeZone>

namespace kith::storage {
class Session;
}

namespace kith::records {

class Records;

using base::RecordId;

/// Whose workspace it is and what everybody in it counts by; one row of the workspace, read whole.
struct Organisation
{
    /// Working time of a weekday: minutes after midnight in the organisation's time zone, `to` left out.
    struct Span
    {
        Qt::DayOfWeek day = Qt::Monday;
        int from = 0;
        int to = 0;
        friend bool operator==(const Span &, const Span &) = default;
    };

    RecordId id;
    QString name;
    QString baseCurrency; ///< ISO 4217
    QTimeZone zone;       ///< UTC when the file names one that this machine does not know
    Qt::DayOfWeek weekStart = Qt::Monday;
    QString country; ///< ISO 3166 alpha 2, or empty
    int responseTargetMinutes = 60;
    int abandonAfterDays = 60;
    QList<Span> workingHours; ///< by day and start
    QList<QDate> holidays;    ///< in order

    static Organisation read(storage::Session &session);
    /// The same for those who have no session.
    static QFuture<Organisation> load(Records &records);

    /// "monday" … "sunday", as the file has them.
    static QByteArray weekdayKey(Qt::DayOfWeek day);
    static Qt::DayOfWeek weekdayOf(QStringView key); ///< Monday for anything else

    /// The calendar day that an instant falls on.
    QDate dayOf(qint64 ms) const;
    /// The first instant of a day; UTC milliseconds.
    qint64 beginOf(QDate day) const;
};

/// Who is at work.
struct CurrentUser
{
    RecordId id; ///< null: nobody is named in the file
    QString name;
    QTimeZone zone; ///< by whose clocks they live: their own, else the organisation's

    static QFuture<CurrentUser> load(Records &records);
};

} // namespace kith::records
