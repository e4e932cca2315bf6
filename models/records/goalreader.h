// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/businesscalendar.h"
#include "models/records/exchangerates.h"
#include "models/records/organisation.h"
#include "models/records/todayrecords.h"

namespace kith::records {

/// What was reached of the goals that hold today: somebody's own and those of the teams; for everybody those
/// of the teams and of all together. Where there is none, what was won this month.
class GoalReader
{
public:
    GoalReader(storage::Session &session, const TodayFrame &frame, const Organisation &organisation,
               const domain::BusinessCalendar &calendar, const ExchangeRates &rates)
        : m_session(session)
        , m_frame(frame)
        , m_organisation(organisation)
        , m_calendar(calendar)
        , m_rates(rates)
    {
    }

    QList<TodayGoal> run();

private:
    domain::Filter membersOf(RecordId team);
    /// Reached, target and pace of a goal whose metric and period are known.
    void complete(TodayGoal &goal, qint64 targetMinor, qint64 targetCount, const domain::Filter &whom);
    qint64 wonValue(const domain::Filter &filter);

    storage::Session &m_session;
    const TodayFrame &m_frame;
    const Organisation &m_organisation;
    const domain::BusinessCalendar &m_calendar;
    const ExchangeRates &m_rates;
};

} // namespace kith::records
