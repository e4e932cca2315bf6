// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace kith::items {

/// A piece of one day that something takes, in minutes since its midnight: from is in it, to is not.
struct DaySpan
{
    int row = -1; ///< whose it is
    int from = 0;
    int to = 0;
    int column = 0;  ///< out: its place beside those it overlaps
    int columns = 1; ///< out: how many places there are side by side
    int width = 1;   ///< out: how many of them it takes, to the right as far as nothing is in the way
};

/// Puts what overlaps side by side: the earlier, and of those that begin together the longer, comes first.
/// Pieces shorter than `shortest` minutes are laid out as if they took that long, so that they can be read.
void layOutDay(QList<DaySpan> &spans, int shortest);

/// A piece of a week or of several days, from the first day to the last, both in it.
struct WeekSpan
{
    int row = -1;
    int first = 0;
    int last = 0;
    int lane = 0; ///< out: its line from above; no two in one line share a day
};

/// Puts spans into lines, each as far up as it goes; the order of the list is kept where they compete.
/// Returns how many lines are used.
int layOutWeek(QList<WeekSpan> &spans, int days);

} // namespace kith::items
