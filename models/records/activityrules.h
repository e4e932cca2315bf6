// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changebatch.h"

namespace kith::records {

/// When activities are, and how they repeat.
class ActivityRules
{
public:
    /// - Whole days are days (start_on, end_on) and never moments; an "all day" with a moment becomes the
    ///   day that clocks show then in the activity's zone.
    /// - A rule for repeating is read and counted from the row on; throws Problem(Invalid) about
    ///   recurrence_rule. Moving the open row of a series moves what follows along.
    /// - Completing the open row of a series makes the row of its next time, with links, participants,
    ///   reminders and tags, and hands the rule over to it.
    static void apply(ChangeBatch &batch);

    /// Columns of an activity that a copy for another time of its series does not take along.
    static bool isOfOneTime(QByteArrayView column);
};

} // namespace kith::records
