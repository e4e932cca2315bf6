// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDate>

namespace kith::domain {

class BusinessCalendar;

/// How far the time of a goal has run and how much of it is reached. A goal's period is a month, a quarter or
/// a year of the calendar, counted in the organisation's days.
class GoalPace
{
public:
    /// Days from `first` up to and without `end`.
    struct Period
    {
        QDate first;
        QDate end;
        bool operator==(const Period &) const = default;
    };

    /// The "month", "quarter" or "year" that a day lies in.
    static Period periodOf(QByteArrayView kind, QDate day);

    /// Working days of the period up to and with `today`, and all of them. A period without a working day
    /// counts all its days.
    GoalPace(const BusinessCalendar &calendar, const Period &period, QDate today);

    int elapsedDays() const { return m_elapsed; }
    int allDays() const { return m_all; }

    /// What would be reached by the end of today if every working day brought the same; rounded half up.
    qint64 expected(qint64 target) const;

    /// Hundredths reached, rounded down, so that 100 means reached; 0 without a target.
    static int percent(qint64 reached, qint64 target);

private:
    int m_elapsed = 0;
    int m_all = 0;
};

} // namespace kith::domain
