// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/businesscalendar.h"
#include "models/records/metricreader.h"
#include "models/records/todayrecords.h"

namespace kith::records {

/// What was reached of the goals that hold today: somebody's own and those of the teams; for everybody those
/// of the teams and of all together. Where there is none, what was won this month.
class GoalReader
{
public:
    GoalReader(storage::Session &session, const TodayFrame &frame, const domain::BusinessCalendar &calendar)
        : m_session(session), m_frame(frame), m_calendar(calendar), m_ground(session)
    {
    }

    QList<TodayGoal> run();

private:
    /// Whom a goal is for: somebody (null: nobody), a team, or with neither everybody.
    struct Whom
    {
        std::optional<RecordId> owner;
        RecordId team;
    };
    /// Reached, target and pace of a goal whose metric and period are known.
    void complete(TodayGoal &goal, qint64 targetMinor, qint64 targetCount, const Whom &whom);

    storage::Session &m_session;
    const TodayFrame &m_frame;
    const domain::BusinessCalendar &m_calendar;
    const MetricGround m_ground;
};

} // namespace kith::records
