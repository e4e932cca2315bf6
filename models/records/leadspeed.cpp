// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/leadspeed.h"

#include "models/base/clock.h"
#include "models/domain/businesscalendar.h"
#include "models/domain/catalogue.h"
#include "models/records/organisation.h"
#include "models/records/recordtitles.h"
#include "models/records/sqlfilter.h"
#include "models/records/workspacecatalogue.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::BusinessCalendar;
using domain::Catalogue;

namespace {

constexpr qsizetype LeadsPerLook = 1024;

BusinessCalendar calendarOf(const Organisation &organisation)
{
    BusinessCalendar calendar(organisation.zone);
    for (const Organisation::Span &span : organisation.workingHours)
        calendar.addHours(int(span.day), span.from, span.to);
    for (const QDate day : organisation.holidays)
        calendar.addHoliday(day);
    return calendar;
}

QString groupColumn(LeadSpeed::By by)
{
    switch (by) {
    case LeadSpeed::By::Owner:
        return u"l.owner_id"_s;
    case LeadSpeed::By::Source:
        return u"l.source_id"_s;
    case LeadSpeed::By::Nothing:
        break;
    }
    return u"NULL"_s;
}

/// Moments of one lead; 0: not yet.
struct Times
{
    qint64 createdMs = 0;
    qint64 answeredMs = 0;
    qint64 closedMs = 0;
};

std::optional<qint64> minutesOf(const Times &times, const BusinessCalendar &calendar)
{
    if (times.answeredMs == 0)
        return std::nullopt;
    return std::max<qint64>(0, calendar.workingMinutesBetween(times.createdMs, times.answeredMs));
}

} // namespace

LeadSpeed::State LeadSpeed::stateOf(qint64 createdMs, qint64 answeredMs, qint64 closedMs,
                                    const BusinessCalendar &calendar, int targetMinutes, qint64 nowMs)
{
    const qint64 deadline = calendar.addWorkingMinutes(createdMs, targetMinutes);
    if (answeredMs != 0)
        return answeredMs <= deadline ? State::InTime : State::Late;
    const qint64 end = closedMs == 0 ? nowMs : closedMs;
    return end > deadline ? State::Late : State::Undecided;
}

qint64 LeadSpeed::Group::count(State state) const
{
    return std::count_if(leads.cbegin(), leads.cend(),
                         [state](const Lead &lead) { return lead.state == state; });
}

qint64 LeadSpeed::Group::answered() const
{
    return std::count_if(leads.cbegin(), leads.cend(),
                         [](const Lead &lead) { return lead.minutes.has_value(); });
}

std::optional<double> LeadSpeed::Group::medianMinutes() const
{
    QList<qint64> minutes;
    for (const Lead &lead : leads) {
        if (lead.minutes)
            minutes.append(*lead.minutes);
    }
    if (minutes.isEmpty())
        return std::nullopt;
    std::sort(minutes.begin(), minutes.end());
    const qsizetype middle = minutes.size() / 2;
    if (minutes.size() % 2 == 1)
        return double(minutes.at(middle));
    return double(minutes.at(middle - 1) + minutes.at(middle)) / 2;
}

std::optional<double> LeadSpeed::Group::shareInTime() const
{
    const qint64 inTime = count(State::InTime);
    const qint64 all = inTime + count(State::Late);
    return all == 0 ? std::nullopt : std::optional(double(inTime) / double(all));
}

LeadSpeed LeadSpeed::measure(storage::Session &session, const Question &question)
{
    const Organisation organisation = Organisation::read(session);
    const BusinessCalendar calendar = calendarOf(organisation);
    LeadSpeed speed;
    speed.targetMinutes =
        question.targetMinutes > 0 ? question.targetMinutes : organisation.responseTargetMinutes;
    const Catalogue &catalogue = catalogueOf(session);
    const SqlText where = SqlFilter(session, catalogue.entity("lead"), u"l"_s).where(question.filter);
    QSqlQuery &query =
        session.run(u"SELECT l.id, %1, l.created_at, l.first_response_at, l.closed_at FROM lead AS l "
                    "WHERE l.deleted_at IS NULL AND l.created_at >= ? AND l.created_at < ? AND (%2) "
                    "ORDER BY l.id"_s.arg(groupColumn(question.by), where.sql),
                    QVariantList{question.fromMs, question.toMs} + where.values);
    const qint64 now = session.clock().nowMs();
    qsizetype done = 0;
    while (query.next()) {
        if (++done % LeadsPerLook == 0)
            session.throwIfCancelled();
        Lead lead{RecordId(query.value(0).toLongLong()), RecordId(query.value(1).toLongLong()), {}, {}};
        const Times times{query.value(2).toLongLong(), query.value(3).toLongLong(),
                          query.value(4).toLongLong()};
        lead.minutes = minutesOf(times, calendar);
        lead.state =
            stateOf(times.createdMs, times.answeredMs, times.closedMs, calendar, speed.targetMinutes, now);
        speed.total.leads.append(lead);
    }
    query.finish();
    if (question.by == By::Nothing)
        return speed;

    QHash<RecordId, Group> groups;
    for (const Lead &lead : std::as_const(speed.total.leads))
        groups[lead.group].leads.append(lead);
    RecordTitles titles(session);
    const domain::Entity &entity = catalogue.entity(question.by == By::Owner ? "app_user" : "picklist_value");
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        it->id = it.key();
        it->name = it.key() ? titles.of(entity, it.key()) : QString();
        speed.groups.append(*it);
    }
    std::sort(speed.groups.begin(), speed.groups.end(), [](const Group &left, const Group &right) {
        if (left.id.isNull() != right.id.isNull())
            return right.id.isNull();
        return std::pair(left.name.localeAwareCompare(right.name), left.id) < std::pair(0, right.id);
    });
    return speed;
}

LeadSpeed::Answer LeadSpeed::answerOf(storage::Session &session, RecordId lead)
{
    const Organisation organisation = Organisation::read(session);
    const BusinessCalendar calendar = calendarOf(organisation);
    Answer answer;
    answer.targetMinutes = organisation.responseTargetMinutes;
    QSqlQuery &query = session.run(
        u"SELECT created_at, first_response_at, closed_at FROM lead WHERE id = ?"_s, {lead.value()});
    if (query.next()) {
        const Times times{query.value(0).toLongLong(), query.value(1).toLongLong(),
                          query.value(2).toLongLong()};
        answer.minutes = minutesOf(times, calendar);
        answer.state = stateOf(times.createdMs, times.answeredMs, times.closedMs, calendar,
                               answer.targetMinutes, session.clock().nowMs());
        const qint64 end = times.closedMs == 0 ? session.clock().nowMs() : times.closedMs;
        if (!answer.minutes)
            answer.waitedMinutes = std::max<qint64>(0, calendar.workingMinutesBetween(times.createdMs, end));
    }
    query.finish();
    return answer;
}

} // namespace kith::records
