// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/todayrecords.h"

#include "models/base/clock.h"
#include "models/base/timespans.h"
#include "models/domain/businesscalendar.h"
#include "models/records/exchangerates.h"
#include "models/records/goalreader.h"
#include "models/records/organisation.h"
#include "models/records/recordtext.h"
#include "models/records/recordtitles.h"
#include "models/records/sqltext.h"
#include "models/records/todaysql.h"
#include "models/storage/session.h"
#include "models/storage/store.h"

#include <QDateTime>

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Money;
using domain::Catalogue;
using domain::Filter;
using domain::Operator;
using storage::Session;
using today::allOf;
using today::calendarOf;
using today::counted;
using today::fromWhere;
using today::ownedBy;

namespace {

using base::DayMs;
using base::MinuteMs;
constexpr int Percent = 100;

/// Today in the two forms that fields have it.
struct DayLimits
{
    explicit DayLimits(const TodayFrame &frame)
        : beginMs(frame.day.startOfDay(frame.zone).toMSecsSinceEpoch())
        , endMs(frame.day.addDays(1).startOfDay(frame.zone).toMSecsSinceEpoch())
        , text(frame.day.toString(Qt::ISODate))
    {
    }
    qint64 beginMs;
    qint64 endMs;
    QString text;
};

/// `test(field, whether it is a day)` on what an activity's day follows from: its due time, else its due day,
/// else its start, else its first day (Touches::linkState).
template<class Fn>
Filter byDay(Fn test)
{
    QList<Filter> any;
    QList<Filter> before;
    for (const auto &[field, isDay] : {std::pair("due_at"_ba, false), std::pair("due_on"_ba, true),
                                       std::pair("start_at"_ba, false), std::pair("start_on"_ba, true)}) {
        any.append(Filter::all(before + QList<Filter>{test(field, isDay)}));
        before.append(Filter::test(field, Operator::IsEmpty));
    }
    return Filter::any(any);
}

/// Has a time of its own, today: no task but a meeting, a visit, a day at a fair.
Filter takesPlaceOn(const DayLimits &today)
{
    const Filter day = byDay([&today](const QByteArray &field, bool isDay) {
        return isDay ? Filter::test(field, Operator::Is, today.text)
                     : Filter::all({Filter::test(field, Operator::GreaterOrEqual, today.beginMs),
                                    Filter::test(field, Operator::Less, today.endMs)});
    });
    return Filter::all({Filter::any({Filter::test("start_at"_ba, Operator::IsNotEmpty),
                                     Filter::test("start_on"_ba, Operator::IsNotEmpty)}),
                        day});
}

class DayReader
{
public:
    DayReader(Session &session, const TodayFrame &frame, int mostLines)
        : m_session(session)
        , m_frame(frame)
        , m_most(mostLines)
        , m_organisation(Organisation::read(session))
        , m_calendar(calendarOf(m_organisation))
        , m_rates(ExchangeRates::read(session))
        , m_titles(session)
    {
        m_sheet.frame = frame;
    }

    TodaySheet run()
    {
        m_sheet.tasks.all = openOnes(TodayRecords::taskFilter(m_frame));
        m_sheet.meetings.all = openOnes(TodayRecords::meetingFilter(m_frame));
        readLeads();
        readDeals();
        m_sheet.goals = GoalReader(m_session, m_frame, m_calendar).run();
        return m_sheet;
    }

private:
    /// Few activities are open: the planner, who does not know, would go through all that ever were due.
    TodayNumber openOnes(const Filter &filter)
    {
        SqlText from = fromWhere("activity"_ba, filter);
        from.sql.replace(u" AS t "_s, u" AS t INDEXED BY activity_open "_s);
        return {"activity"_ba, m_session.scalar(u"SELECT count(*)"_s + from.sql, from.values).toLongLong(),
                filter};
    }

    // --- leads to call first

    /// Leads made until then are past their time to answer.
    qint64 lateUntil() const
    {
        const int target = m_organisation.responseTargetMinutes;
        qint64 late = m_frame.nowMs - 400 * DayMs; // no office is closed for longer
        qint64 inTime = m_frame.nowMs + 1;
        while (inTime - late > 1) {
            const qint64 middle = late + (inTime - late) / 2;
            (m_calendar.addWorkingMinutes(middle, target) <= m_frame.nowMs ? late : inTime) = middle;
        }
        return late;
    }

    struct Candidate
    {
        RecordId id;
        qint64 createdMs = 0;
        int score = -1;
        int urgency = 0;
    };

    QList<Candidate> candidates(const Filter &filter, const QString &condition, qint64 limitMs,
                                const QString &order)
    {
        const SqlText from = fromWhere("lead"_ba, filter);
        QSqlQuery &query =
            m_session.run(u"SELECT t.id, t.created_at, t.score"_s + from.sql + u" AND "_s + condition + order,
                          from.values + QVariantList{limitMs});
        QList<Candidate> found;
        while (query.next())
            found.append({RecordId(query.value(0).toLongLong()), query.value(1).toLongLong(),
                          query.value(2).isNull() ? -1 : query.value(2).toInt()});
        query.finish();
        return found;
    }

    void readLeads()
    {
        TodayList &list = m_sheet.leads;
        list.definition =
            Text::tr("New leads that nobody has answered yet. At the top those with the highest "
                     "sum of score and time passed, in percent of the time to answer (%n "
                     "minute(s) of working time, at most 100).",
                     nullptr, m_organisation.responseTargetMinutes);
        const Filter filter =
            allOf({Filter::test("status"_ba, Operator::Is, u"new"_s),
                   Filter::test("first_response_at"_ba, Operator::IsEmpty), ownedBy(m_frame.owner)});
        list.all = counted(m_session, "lead"_ba, filter);
        if (list.all.count == 0)
            return;
        const qint64 late = lateUntil();
        QList<Candidate> leads =
            candidates(filter, u"t.created_at <= ?"_s, late,
                       u" ORDER BY coalesce(t.score, 0) DESC, t.created_at, t.id LIMIT %1"_s.arg(m_most));
        const qint64 target = std::max(1, m_organisation.responseTargetMinutes) * MinuteMs;
        for (Candidate &lead : leads)
            lead.urgency = TodayRecords::urgencyOf(std::max(0, lead.score), Percent);
        for (Candidate lead : candidates(filter, u"t.created_at > ?"_s, late, {})) {
            const qint64 passed = m_calendar.workingMsBetween(lead.createdMs, m_frame.nowMs);
            const int share = int(std::clamp<qint64>(passed * Percent / target, 0, Percent));
            lead.urgency = TodayRecords::urgencyOf(std::max(0, lead.score), share);
            leads.append(lead);
        }
        std::stable_sort(leads.begin(), leads.end(), [](const Candidate &left, const Candidate &right) {
            return std::pair(-left.urgency, left.createdMs) < std::pair(-right.urgency, right.createdMs);
        });
        for (const Candidate &lead : leads.mid(0, m_most))
            list.lines.append(lineOf(lead));
    }

    TodayLine lineOf(const Candidate &lead)
    {
        const domain::Entity &entity = Catalogue::builtIn().entity("lead");
        TodayLine line = recordLine(entity, lead.id);
        line.score = lead.score;
        line.sinceMs = lead.createdMs;
        line.answerByMs = m_calendar.addWorkingMinutes(lead.createdMs, m_organisation.responseTargetMinutes);
        return line;
    }

    TodayLine recordLine(const domain::Entity &entity, RecordId id)
    {
        TodayLine line;
        line.entity = line.object = entity.key;
        line.id = line.objectId = id;
        const QList<Hit> hits = m_titles.hits(entity, {id});
        if (!hits.isEmpty()) {
            line.title = hits.first().title;
            line.about = hits.first().subtitle;
        }
        if (!m_frame.owner) {
            const qint64 owner =
                m_session.scalar(u"SELECT owner_id FROM %1 WHERE id = ?"_s.arg(tableOf(entity)), {id.value()})
                    .toLongLong();
            if (owner != 0)
                line.owner = m_titles.of(Catalogue::builtIn().entity("app_user"), RecordId(owner));
        }
        return line;
    }

    // --- deals that rot

    struct StageRot
    {
        RecordId stage;
        int days = 0;
    };

    QList<StageRot> rottingStages()
    {
        QList<StageRot> stages;
        QSqlQuery &query = m_session.run(
            u"SELECT id, rot_days FROM stage WHERE kind = 'open' AND rot_days IS NOT NULL ORDER BY id"_s);
        while (query.next())
            stages.append({RecordId(query.value(0).toLongLong()), query.value(1).toInt()});
        query.finish();
        return stages;
    }

    /// domain::rotOf() as a filter: open deals of the stage whose last touch, entering the stage included, is
    /// longer ago than the stage allows, and for which nothing is planned as soon.
    Filter rottingIn(const StageRot &stage) const
    {
        const qint64 span = stage.days * DayMs;
        const qint64 cut = m_frame.nowMs - span;
        const qint64 todayMs = m_frame.day.startOfDay(m_frame.zone).toMSecsSinceEpoch();
        return Filter::all(
            {Filter::test("stage_id"_ba, Operator::Is, stage.stage.value()),
             Filter::negate(Filter::test("last_touch_at"_ba, Operator::GreaterOrEqual, cut)),
             Filter::negate(Filter::test("stage_entered_at"_ba, Operator::GreaterOrEqual, cut)),
             Filter::negate(Filter::all(
                 {Filter::test("next_step_at"_ba, Operator::GreaterOrEqual, todayMs),
                  Filter::test("next_step_at"_ba, Operator::LessOrEqual, m_frame.nowMs + span)}))});
    }

    void readDeals()
    {
        TodayList &list = m_sheet.deals;
        list.definition =
            Text::tr("Open deals that nobody has touched for longer than their stage allows, and for which "
                     "nothing is planned within the same time. The most valuable ones are at the top.");
        const QList<StageRot> stages = rottingStages();
        QList<Filter> any;
        for (const StageRot &stage : stages)
            any.append(rottingIn(stage));
        const Filter filter = allOf(
            {Filter::test("status"_ba, Operator::Is, u"open"_s), ownedBy(m_frame.owner), Filter::any(any)});
        list.all = {"deal"_ba, 0, filter};
        if (stages.isEmpty())
            return;
        struct Deal
        {
            RecordId id;
            qint64 base = 0;
            qint64 minor = 0;
            QString currency;
            bool hasAmount = false;
            qint64 touchedMs = 0;
            RecordId stage;
        };
        QList<Deal> deals;
        const SqlText from = fromWhere("deal"_ba, filter);
        QSqlQuery &query =
            m_session.run(u"SELECT t.id, t.amount_minor, t.currency, max(coalesce("
                          "t.last_touch_at, 0), coalesce(t.stage_entered_at, 0)), t.stage_id"_s +
                              from.sql,
                          from.values);
        qint64 sum = 0;
        while (query.next()) {
            Deal deal;
            deal.id = RecordId(query.value(0).toLongLong());
            deal.hasAmount = !query.value(1).isNull();
            deal.minor = query.value(1).toLongLong();
            deal.currency = query.value(2).toString();
            deal.base = m_rates.toBase(deal.minor, deal.currency, m_frame.day).value_or(0);
            deal.touchedMs = query.value(3).toLongLong();
            deal.stage = RecordId(query.value(4).toLongLong());
            sum += deal.base;
            deals.append(deal);
        }
        query.finish();
        list.all.count = deals.size();
        if (!deals.isEmpty() && !m_frame.baseCurrency.isEmpty())
            list.value = Money(sum, m_frame.baseCurrency);
        const qsizetype most = std::min<qsizetype>(m_most, deals.size());
        std::partial_sort(
            deals.begin(), deals.begin() + most, deals.end(), [](const Deal &left, const Deal &right) {
                return std::pair(-left.base, left.id.value()) < std::pair(-right.base, right.id.value());
            });
        for (const Deal &deal : deals.mid(0, most)) {
            TodayLine line = recordLine(Catalogue::builtIn().entity("deal"), deal.id);
            if (deal.hasAmount && !deal.currency.isEmpty())
                line.value = Money(deal.minor, deal.currency);
            const auto stage = std::find_if(stages.cbegin(), stages.cend(),
                                            [&](const StageRot &one) { return one.stage == deal.stage; });
            line.daysOver = int(std::max<qint64>(1, (m_frame.nowMs - deal.touchedMs) / DayMs - stage->days));
            list.lines.append(line);
        }
    }

    Session &m_session;
    const TodayFrame &m_frame;
    const int m_most;
    const Organisation m_organisation;
    const domain::BusinessCalendar m_calendar;
    const ExchangeRates m_rates;
    RecordTitles m_titles;
    TodaySheet m_sheet;
};

} // namespace

qint64 TodayBucket::count() const
{
    qint64 sum = 0;
    for (const TodayNumber &number : numbers)
        sum += number.count;
    return sum;
}

qint64 TodaySheet::openRecords() const
{
    qint64 sum = 0;
    for (const TodayBucket &bucket : buckets)
        sum += bucket.count();
    return sum;
}

qint64 TodaySheet::countOf(StepBucket wanted) const
{
    const auto found = std::find_if(buckets.cbegin(), buckets.cend(),
                                    [wanted](const TodayBucket &bucket) { return bucket.bucket == wanted; });
    return found == buckets.cend() ? 0 : found->count();
}

TodayFrame TodayRecords::readFrame(Session &session, bool everybody)
{
    const Organisation organisation = Organisation::read(session);
    TodayFrame frame;
    frame.nowMs = session.clock().nowMs();
    frame.zone = organisation.zone;
    frame.day = organisation.dayOf(frame.nowMs);
    frame.weekStart = organisation.weekStart;
    frame.baseCurrency = organisation.baseCurrency;
    frame.user = session.currentUser();
    if (!everybody)
        frame.owner = frame.user;
    frame.hasColleagues =
        session.scalar(u"SELECT count(*) FROM app_user WHERE active = 1"_s).toLongLong() > 1;
    return frame;
}

TodaySheet TodayRecords::readWork(Session &session, const TodayFrame &frame, int mostLines)
{
    return DayReader(session, frame, mostLines).run();
}

QFuture<TodayFrame> TodayRecords::frame(Records &records, bool everybody)
{
    const bool isReadOnly = records.store().info().readOnly; // a reader's connection always is
    return records.store().read([everybody, isReadOnly](Session &session) {
        TodayFrame frame = readFrame(session, everybody);
        frame.isReadOnly = isReadOnly;
        return frame;
    });
}

QFuture<TodaySheet> TodayRecords::work(Records &records, const TodayFrame &frame, int mostLines)
{
    return records.store().read(
        [frame, mostLines](Session &session) { return readWork(session, frame, mostLines); });
}

Filter TodayRecords::taskFilter(const TodayFrame &frame)
{
    const DayLimits today(frame);
    const Filter day = byDay([&today](const QByteArray &field, bool isDay) {
        return isDay ? Filter::test(field, Operator::LessOrEqual, today.text)
                     : Filter::test(field, Operator::Less, today.endMs);
    });
    return allOf({Filter::test("done_at"_ba, Operator::IsEmpty), ownedBy(frame.owner), day,
                  Filter::negate(takesPlaceOn(today))});
}

Filter TodayRecords::meetingFilter(const TodayFrame &frame)
{
    return allOf({Filter::test("done_at"_ba, Operator::IsEmpty), ownedBy(frame.owner),
                  takesPlaceOn(DayLimits(frame))});
}

TodayBucket TodayRecords::bucketOf(StepBucket bucket, const StepCounts &deals, const StepCounts &leads,
                                   const TodayFrame &frame)
{
    TodayBucket made;
    made.bucket = bucket;
    const auto add = [&](const QByteArray &entity, const StepCounts &counts) {
        made.numbers.append(
            {entity, counts.of(bucket),
             ActivityRecords::stepFilter(entity, bucket, frame.owner, frame.zone, frame.nowMs)});
    };
    add("deal"_ba, deals);
    add("lead"_ba, leads);
    switch (bucket) {
    case StepBucket::Overdue:
        made.definition =
            Text::tr("Open deals and leads whose next step was planned for a day before today.");
        break;
    case StepBucket::Today:
        made.definition = Text::tr("Open deals and leads whose next step is planned for today.");
        break;
    case StepBucket::Later:
        made.definition = Text::tr("Open deals and leads whose next step is planned for a later day.");
        break;
    case StepBucket::None:
        made.definition = Text::tr("Open deals and leads for which nothing is planned.");
        break;
    }
    return made;
}

} // namespace kith::records
