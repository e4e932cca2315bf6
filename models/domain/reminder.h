// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/schedule.h"

#include <optional>

namespace kith::domain {

/// How long a reminder is put off.
enum class Snooze { TenMinutes, OneHour, TomorrowMorning };

/// The moment it comes back, UTC milliseconds: in ten minutes, in an hour, or tomorrow at 9:00 by the clocks
/// of `zone`, whatever these do in between.
qint64 snoozedUntil(Snooze snooze, qint64 nowMs, const QTimeZone &zone);

/// Nine in the morning, when things without a time of day are reminded of; minutes after midnight.
constexpr int MorningMinutes = 9 * 60;

/// When to remind of something, UTC milliseconds: `minutesBefore` it begins or is due. Days have no time:
/// there the minutes count back from nine in the morning of the first day by the clocks of `zone`, so that 0
/// is that morning and 1440 the morning before. No value for an activity without a time.
std::optional<qint64> remindAt(const ActivityTime &time, int minutesBefore, const WallClock &clock);

} // namespace kith::domain
