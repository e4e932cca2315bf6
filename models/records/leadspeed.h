// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "models/storage/session.h"

#include <limits>
#include <optional>

namespace kith::domain {
class BusinessCalendar;
}

namespace kith::records {

using base::RecordId;

/// How quickly leads are answered: the working time from a lead's creation to its first response.
///
/// A lead is `inTime` when it was answered within the target, `late` when it was answered after it or the
/// target has passed without an answer, and `undecided` while the target has not passed (or did not before
/// the lead was over). The share in time is inTime / (inTime + late); the median is over the leads that were
/// answered.
struct LeadSpeed
{
    enum class By { Nothing, Owner, Source };
    enum class State { InTime, Late, Undecided };

    /// Which leads: created in [fromMs, toMs), not in the trash, that meet the filter.
    struct Question
    {
        By by = By::Nothing;
        qint64 fromMs = std::numeric_limits<qint64>::min();
        qint64 toMs = std::numeric_limits<qint64>::max();
        domain::Filter filter;
        int targetMinutes = 0; ///< of working time; 0: the organisation's
    };

    /// One lead behind the numbers.
    struct Lead
    {
        RecordId id;
        RecordId group;
        std::optional<qint64> minutes; ///< of working time until the answer, rounded down
        State state = State::Undecided;
    };

    struct Group
    {
        RecordId id; ///< of the owner or source; null: the leads without one
        QString name;
        QList<Lead> leads;

        qint64 count(State state) const;
        qint64 answered() const;
        std::optional<double> medianMinutes() const; ///< nothing: no lead was answered
        std::optional<double> shareInTime() const;   ///< 0 to 1; nothing: no lead counts
    };

    int targetMinutes = 0;
    Group total;
    QList<Group> groups; ///< by name, the leads without one last; their leads add up to the total's

    /// On a reader's thread; can be cancelled.
    static LeadSpeed measure(storage::Session &session, const Question &question);

    /// Of a lead created, answered and over at these moments (UTC milliseconds, 0: not yet). `targetMinutes`:
    /// of working time.
    static State stateOf(qint64 createdMs, qint64 answeredMs, qint64 closedMs,
                         const domain::BusinessCalendar &calendar, int targetMinutes, qint64 nowMs);

    /// How one lead was answered.
    struct Answer
    {
        std::optional<qint64> minutes; ///< of working time until then
        qint64 waitedMinutes = 0;      ///< of working time without an answer
        State state = State::Undecided;
        int targetMinutes = 0;
    };
    static Answer answerOf(storage::Session &session, RecordId lead);
};

} // namespace kith::records
