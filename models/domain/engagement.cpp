// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engagement.h"

#include <algorithm>
#include <cmath>

namespace kith::domain {

namespace {

/// Half up. What a sum of faded points comes to depends on the day it is worked out from in its last bits, so
/// a value that lies there below a half is one.
qint64 rounded(double value)
{
    constexpr double lastBits = 1e-9;
    return qint64(std::floor(value + 0.5 + lastBits));
}

/// The value that a number of days makes of what there is now.
double after(double value, qint64 days, int halfLife)
{
    return value * std::exp2(-double(days) / halfLife);
}

/// The first day from which on the total is another one by fading alone.
std::optional<qint64> daysUntilLess(double value, int halfLife)
{
    const qint64 total = rounded(value);
    if (total <= 0)
        return std::nullopt;
    const double edge = double(total) - 0.5;
    qint64 days = std::max<qint64>(1, qint64(halfLife * std::log2(value / edge)));
    while (rounded(after(value, days, halfLife)) >= total)
        ++days;
    while (days > 1 && rounded(after(value, days - 1, halfLife)) < total)
        --days;
    return days;
}

} // namespace

Engagement Engagement::of(const QList<Touch> &touches, QDate today, int halfLife)
{
    Engagement engagement;
    std::optional<QDate> dropped; // the first day on which one more is left out
    std::optional<QDate> ahead;   // the first day on which one more counts
    for (const Touch &touch : touches) {
        if (touch.day > today) {
            ahead = ahead ? std::min(*ahead, touch.day) : touch.day;
            continue;
        }
        const qint64 age = touch.day.daysTo(today);
        if (age > qint64(HalfLives) * halfLife)
            continue;
        const QDate drops = touch.day.addDays(qint64(HalfLives) * halfLife + 1);
        dropped = dropped ? std::min(*dropped, drops) : drops;
        const double worth = after(double(touch.points), age, halfLife);
        engagement.exact += worth;
        auto line = std::find_if(engagement.lines.begin(), engagement.lines.end(),
                                 [&touch](const Line &known) { return known.type == touch.type; });
        if (line == engagement.lines.end())
            line = engagement.lines.insert(engagement.lines.end(), {touch.type, 0, touch.points, {}, 0});
        ++line->count;
        line->worth += worth;
        line->last = std::max(line->last, touch.day);
    }
    std::stable_sort(engagement.lines.begin(), engagement.lines.end(),
                     [](const Line &a, const Line &b) { return a.worth > b.worth; });
    engagement.total = rounded(engagement.exact);
    if (const auto days = daysUntilLess(engagement.exact, halfLife)) {
        engagement.until = today.addDays(*days);
        if (dropped && *dropped > today)
            engagement.until = std::min(*engagement.until, *dropped);
    }
    if (ahead)
        engagement.until = engagement.until ? std::min(*engagement.until, *ahead) : *ahead;
    return engagement;
}

const QList<EngagementSeed> &engagementSeeds()
{
    static const QList<EngagementSeed> seeds{{"visit", 12}, {"meeting", 10}, {"call", 5},
                                             {"email", 3},  {"letter", 3},   {"task", 1}};
    return seeds;
}

} // namespace kith::domain
