// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/schedule.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace kith::domain {

/// What people choose when something repeats; most rules are of this form, and toRule() writes them.
struct Repeat
{
    enum class Unit { Day, Week, Month, Year };
    enum class MonthBy {
        Date,        ///< on the same day of the month; months without it are left out
        Weekday,     ///< on the same weekday of the same week of the month: the second Tuesday
        LastWeekday, ///< on the last such weekday of the month
        LastDay,     ///< on the last day of the month
    };

    Unit unit = Unit::Week;
    int every = 1;                   ///< each, every second, …; at least 1
    QList<Qt::DayOfWeek> weekdays;   ///< of Week; empty: the weekday on which it begins
    MonthBy monthBy = MonthBy::Date; ///< of Month and Year
    QDate until;                     ///< the last day on which it may begin; invalid: no end by date
    int count = 0;                   ///< how many times in all; 0: no end by number. Never with `until`

    /// The rule (RFC 5545, 3.3.10) for something that begins on `start`.
    QString toRule(const QDate &start) const;

    /// The choices behind a rule; no value when it says more than they can.
    static std::optional<Repeat> fromRule(const QString &rule, const QDate &start);

    friend bool operator==(const Repeat &, const Repeat &) = default;
};

/// The times at which something repeats: a rule (RFC 5545 RRULE), the time it counts from, and exceptions.
/// All of it is in what clocks show where it happens ("wall" milliseconds, see WallClock), so that a meeting
/// at nine stays at nine when clocks change. The first time is always one of the times.
class Recurrence
{
public:
    Recurrence();
    Recurrence(const Recurrence &other);
    Recurrence(Recurrence &&other) noexcept;
    Recurrence &operator=(const Recurrence &other);
    Recurrence &operator=(Recurrence &&other) noexcept;
    ~Recurrence();

    /// `rule` without "RRULE:"; `start` and `exceptions` (separated by commas) as keyOf() writes them; an
    /// exception that is a day leaves out all of the day. `zone` reads an UNTIL in UTC. Throws
    /// Problem(Invalid) that says what is wrong with the rule; finer than daily is refused.
    Recurrence(const QString &rule, const QString &start, const QString &exceptions, const WallClock &zone);

    /// The rule as it is stored: in capitals, in libical's order of parts. Throws as the constructor.
    static QString normalised(const QString &rule);

    /// "2026-03-30T09:00:00", or "2026-03-30" for days.
    static QString keyOf(qint64 wallMs, bool byDay);
    /// Wall milliseconds of a key; no value for other text.
    static std::optional<qint64> wallOf(const QString &key);
    static bool isDayKey(const QString &key) { return key.size() == 10; }

    bool isByDay() const; ///< it repeats whole days
    qint64 startWallMs() const;

    /// Times in [from, to), in order; wall milliseconds. At most `limit`.
    QList<qint64> between(qint64 fromWallMs, qint64 toWallMs, qsizetype limit = 100'000) const;
    /// The first time after a moment; no value when it is over by then.
    std::optional<qint64> after(qint64 wallMs) const;
    bool contains(qint64 wallMs) const;

    /// The rule cut off before a time, and what is left of it from then on (a count is divided between them).
    QString ruleBefore(qint64 wallMs) const;
    QString ruleFrom(qint64 wallMs) const;

    /// The rule for the same series moved from one day to another: its weekday or day of the month goes along
    /// where there is one, and stays where several are named that the move does not name.
    static QString moved(const QString &rule, const QDate &from, const QDate &to);

    /// "Every week on Monday and Thursday, 10 times"; the rule itself when it says more than Repeat can.
    static QString describe(const QString &rule, const QDate &start);

private:
    struct Data;
    std::unique_ptr<Data> d;
};

} // namespace kith::domain
