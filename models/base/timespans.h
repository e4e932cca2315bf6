// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kith::base {

// Spans of time in milliseconds. A day is 24 hours: for days of a calendar, which may be shorter or longer,
// ask QDate.
inline constexpr qint64 MinuteMs = 60'000;
inline constexpr qint64 HourMs = 60 * MinuteMs;
inline constexpr qint64 DayMs = 24 * HourMs;
inline constexpr int MinutesOfDay = 24 * 60;

} // namespace kith::base
