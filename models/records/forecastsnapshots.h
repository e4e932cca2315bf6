// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"
#include "models/domain/goalpace.h"

#include <QFuture>
#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

namespace kith::storage {
class Session;
}

namespace kith::records {

using base::RecordId;

class Records;

/// What was expected of the months to come, noted once a day by the first program that has the file open:
/// what a day that is over looked like cannot be worked out again. Not journaled, nothing to undo.
class ForecastSnapshots
{
public:
    static constexpr int Months = 12; ///< this one and those to come

    /// Of one month, one person and one pipeline. Minor units of the base currency of that day. The
    /// categories do not hold one another, and none of them what is overdue.
    struct Line
    {
        QDate month; ///< its first day
        RecordId owner;
        RecordId pipeline;
        qint64 wonMinor = 0;
        qint64 commitMinor = 0;
        qint64 bestCaseMinor = 0;
        qint64 pipelineMinor = 0;
        qint64 weightedMinor = 0;
        qint64 overdueMinor = 0; ///< with the current month
    };

    struct Day
    {
        QDate on; ///< in the organisation's time zone
        QString currency;
        QList<Line> lines; ///< those with something in them
    };

    static bool isDue(storage::Session &session);
    static Day look(storage::Session &session);               ///< on a reader's thread
    static void keep(storage::Session &session, const Day &); ///< on the writer's, unless it is there already

    /// Takes today's if it is missing; whether it did. Not in a workspace opened read-only.
    static QFuture<bool> take(Records &records);

    struct Whose
    {
        RecordId pipeline;   ///< null: all
        QVariantList owners; ///< empty: everybody
    };

    struct Sums : Line
    {
        QDate on;
        QString currency;
    };

    /// What was expected of whole months when they began: as noted on their first day or in the week after
    /// it, else in the week before. Nothing when nobody looked.
    static std::optional<Sums> atBegin(storage::Session &session, const domain::GoalPace::Period &days,
                                       const Whose &whose);
};

} // namespace kith::records
