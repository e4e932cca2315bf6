// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/calendarlayout.h"

#include <algorithm>

namespace kith::items {

namespace {

/// Those of spans[begin, end) overlap in a chain: they share the day's width.
void layOutCluster(QList<DaySpan> &spans, qsizetype begin, qsizetype end, int shortest)
{
    QList<int> free; ///< by column: when it is free again
    for (qsizetype i = begin; i < end; ++i) {
        DaySpan &span = spans[i];
        const auto column =
            std::find_if(free.begin(), free.end(), [&span](int until) { return until <= span.from; });
        span.column = int(column - free.begin());
        const int until = std::max(span.to, span.from + shortest);
        if (column == free.end())
            free.append(until);
        else
            *column = until;
    }
    const int columns = int(free.size());
    // Only who comes near in time can be in the way; the list is in the order of beginnings.
    for (qsizetype i = begin; i < end; ++i) {
        DaySpan &span = spans[i];
        span.columns = columns;
        const int until = std::max(span.to, span.from + shortest);
        int limit = columns;
        for (qsizetype j = begin; j < end && spans.at(j).from < until; ++j) {
            const DaySpan &other = spans.at(j);
            if (other.column > span.column && std::max(other.to, other.from + shortest) > span.from)
                limit = std::min(limit, other.column);
        }
        span.width = limit - span.column;
    }
}

} // namespace

void layOutDay(QList<DaySpan> &spans, int shortest)
{
    std::stable_sort(spans.begin(), spans.end(), [](const DaySpan &a, const DaySpan &b) {
        return a.from != b.from ? a.from < b.from : a.to > b.to;
    });
    qsizetype begin = 0;
    int until = 0;
    for (qsizetype i = 0; i < spans.size(); ++i) {
        if (i > begin && spans.at(i).from >= until) {
            layOutCluster(spans, begin, i, shortest);
            begin = i;
            until = 0;
        }
        until = std::max({until, spans.at(i).to, spans.at(i).from + shortest});
    }
    layOutCluster(spans, begin, spans.size(), shortest);
}

int layOutWeek(QList<WeekSpan> &spans, int days)
{
    QList<QList<bool>> taken; ///< by lane and day
    for (WeekSpan &span : spans) {
        const int first = std::clamp(span.first, 0, days - 1);
        const int last = std::clamp(span.last, first, days - 1);
        const auto fits = [first, last](const QList<bool> &lane) {
            return std::find(lane.cbegin() + first, lane.cbegin() + last + 1, true) ==
                   lane.cbegin() + last + 1;
        };
        span.lane = int(std::find_if(taken.cbegin(), taken.cend(), fits) - taken.cbegin());
        if (span.lane == taken.size())
            taken.append(QList<bool>(days, false));
        std::fill(taken[span.lane].begin() + first, taken[span.lane].begin() + last + 1, true);
    }
    return int(taken.size());
}

} // namespace kith::items
