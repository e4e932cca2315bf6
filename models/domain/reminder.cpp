// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reminder.h"

namespace kith::domain {

namespace {

constexpr qint64 MinuteMs = 60'000;

} // namespace

qint64 snoozedUntil(Snooze snooze, qint64 nowMs, const QTimeZone &zone)
{
    switch (snooze) {
    case Snooze::TenMinutes:
        return nowMs + 10 * MinuteMs;
    case Snooze::OneHour:
        return nowMs + 60 * MinuteMs;
    case Snooze::TomorrowMorning:
        break;
    }
    const WallClock clock(zone);
    return clock.utcOf(clock.dayOf(nowMs).addDays(1),
                       QTime::fromMSecsSinceStartOfDay(MorningMinutes * 60'000));
}

std::optional<qint64> remindAt(const ActivityTime &time, int minutesBefore, const WallClock &clock)
{
    if (time.isNone())
        return std::nullopt;
    if (!time.isByDay())
        return time.startMs - minutesBefore * MinuteMs;
    // on the wall, so that clocks that change in between leave it at nine
    const qint64 midnight = QDateTime(time.from, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    return clock.utcOf(midnight + (MorningMinutes - minutesBefore) * MinuteMs);
}

} // namespace kith::domain
