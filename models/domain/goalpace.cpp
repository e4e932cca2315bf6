// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/goalpace.h"

#include "models/domain/businesscalendar.h"

#include <algorithm>
#include <limits>

namespace kith::domain {

namespace {

__extension__ using Wide = __int128;

} // namespace

GoalPace::Period GoalPace::periodOf(QByteArrayView kind, QDate day)
{
    if (kind == "year")
        return {QDate(day.year(), 1, 1), QDate(day.year() + 1, 1, 1)};
    const int months = kind == "quarter" ? 3 : 1;
    const QDate first(day.year(), (day.month() - 1) / months * months + 1, 1);
    return {first, first.addMonths(months)};
}

GoalPace::GoalPace(const BusinessCalendar &calendar, const Period &period, QDate today)
{
    for (QDate day = period.first; day < period.end; day = day.addDays(1)) {
        if (!calendar.isWorkingDay(day))
            continue;
        ++m_all;
        if (day <= today)
            ++m_elapsed;
    }
    if (m_all == 0) {
        m_all = int(period.first.daysTo(period.end));
        m_elapsed = int(std::clamp<qint64>(period.first.daysTo(today) + 1, 0, m_all));
    }
}

qint64 GoalPace::expected(qint64 target) const
{
    if (m_all == 0)
        return 0;
    return qint64((Wide(target) * m_elapsed * 2 + m_all) / (Wide(m_all) * 2));
}

int GoalPace::percent(qint64 reached, qint64 target)
{
    if (target <= 0 || reached <= 0)
        return 0;
    return int(std::min<Wide>(Wide(reached) * 100 / target, std::numeric_limits<int>::max()));
}

} // namespace kith::domain
