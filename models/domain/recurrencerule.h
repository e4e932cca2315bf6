// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace kith::domain {

/// A parsed RRULE (RFC 5545, 3.3.10). All forms are counted by libical; those that people use day by day are
/// counted here, because libical asks ICU's calendar for each step and takes 2 µs, a hundred times as long.
struct RecurrenceRule
{
    enum class Frequency { Daily, Weekly, Monthly, Yearly };
    struct Weekday
    {
        int nth = 0; ///< 0: each; 2: the second; -1: the last
        int day = 1; ///< 1 Monday … 7 Sunday
    };
    struct Until
    {
        qint64 wallMs = 0; ///< UTC milliseconds when isUtc
        bool isUtc = false;
        bool isDay = false;
    };

    Frequency frequency = Frequency::Daily;
    int interval = 1;
    int weekStart = 1;
    int count = 0;
    std::optional<Until> until;
    QList<Weekday> byDay;
    QList<int> byMonthDay;
    QList<int> byMonth;
    bool isPlain = true; ///< says nothing but the above, in a combination that is counted here
    QByteArray text;     ///< normalised

    /// Throws Problem(Invalid).
    static RecurrenceRule parse(const QString &text);

    /// The rule with another end; `until` as RFC 5545 writes it, both empty for none.
    QByteArray withEnd(int newCount, const QByteArray &newUntil) const;

    /// Whether the rule means the day on which it begins by not naming one, so that days can be skipped.
    bool canSkip() const { return count == 0; }

    /// Calls `take` for each time by the rule from `startMs` on, in order, in wall milliseconds, as long as
    /// it answers true. Without a count, times before `skipToMs` may be left out. The rule's own end is not
    /// looked at.
    void visit(qint64 startMs, bool isByDay, qint64 skipToMs, const std::function<bool(qint64)> &take) const;

    /// The same by libical, whatever the rule; for tests of the other way.
    void visitByLibrary(qint64 startMs, bool isByDay, const std::function<bool(qint64)> &take) const;

private:
    void visitPlain(qint64 startMs, qint64 skipToMs, const std::function<bool(qint64)> &take) const;
};

} // namespace kith::domain
