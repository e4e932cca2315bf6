// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/activityrecords.h"

#include "models/base/clock.h"
#include "models/base/problem.h"
#include "models/records/activitychanges.h"
#include "models/records/activityreader.h"
#include "models/storage/store.h"

#include <QPromise>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Filter;
using domain::Operator;
using storage::ChangeSet;
using storage::Session;
using storage::Store;

namespace {

template<class T>
using Promised = std::shared_ptr<QPromise<T>>;

/// Runs `fn`, which answers the promise; answers with what it throws.
template<class T, class Fn>
void answer(const Promised<T> &promise, Fn fn)
{
    try {
        fn();
    } catch (const QException &error) {
        promise->setException(error);
        promise->finish();
    }
}

/// Makes a set from what the file says now and writes it. The id of the record is that of the first row, or
/// `own` where nothing had to be written. `conclude` says more about it, on a reader.
template<class T>
QFuture<T> write(Store &store, RecordId own, std::function<ChangeSet(Session &)> make,
                 std::function<T(Session &, const Outcome &)> conclude)
{
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    const auto finish = [&store, promise, conclude](const Outcome &outcome) {
        store.read([outcome, conclude](Session &session) { return conclude(session, outcome); })
            .then([promise](QFuture<T> told) {
                answer(promise, [&] {
                    promise->addResult(told.result());
                    promise->finish();
                });
            });
    };
    store.read(std::move(make)).then([&store, promise, own, finish](QFuture<ChangeSet> made) {
        answer(promise, [&] {
            const ChangeSet changes = made.result();
            if (changes.rows.isEmpty()) {
                Outcome outcome;
                outcome.unchanged = 1;
                outcome.ids = {own};
                finish(outcome);
                return;
            }
            store.write(changes).then([promise, finish](QFuture<Outcome> written) {
                answer(promise, [&] { finish(written.result()); });
            });
        });
    });
    return promise->future();
}

QFuture<Outcome> write(Store &store, const ActivityRef &ref,
                       const std::function<ChangeSet(ActivityChanges &)> &make)
{
    return write<Outcome>(
        store, ref.id,
        [ref, make](Session &session) {
            ActivityChanges changes(session, ref);
            return make(changes);
        },
        [](Session &, const Outcome &outcome) { return outcome; });
}

/// Of the series that an activity belongs to: the open row that has the rule.
void findNextInRow(Session &session, RecordId id, Completion &completion)
{
    const qint64 next =
        session
            .scalar(u"SELECT n.id FROM activity AS a JOIN activity AS n ON n.series_id = a.series_id "
                    "WHERE a.id = ? AND n.recurrence_rule IS NOT NULL AND n.done_at IS NULL "
                    "AND n.deleted_at IS NULL ORDER BY n.id DESC LIMIT 1"_s,
                    {id.value()})
            .toLongLong();
    if (next == 0)
        return;
    completion.nextInRow = RecordId(next);
    if (const auto row = ActivityRow::read(session, completion.nextInRow))
        completion.nextInRowTime = row->time();
}

Filter ownedBy(std::optional<RecordId> owner)
{
    if (!owner)
        return {};
    return *owner ? Filter::test("owner_id", Operator::Is, owner->value())
                  : Filter::test("owner_id", Operator::IsEmpty);
}

} // namespace

QFuture<QList<CalendarItem>> ActivityRecords::items(const CalendarQuery &query)
{
    return m_records.store().read(
        [query](Session &session) { return ActivityReader::items(session, query); });
}

QFuture<QList<DueItem>> ActivityRecords::due(const DueQuery &query)
{
    return m_records.store().read([query](Session &session) { return ActivityReader::due(session, query); });
}

QFuture<Completion> ActivityRecords::complete(const ActivityRef &ref, RecordId outcome)
{
    return write<Completion>(
        m_records.store(), ref.id,
        [ref, outcome](Session &session) { return ActivityChanges(session, ref).complete(outcome); },
        [](Session &session, const Outcome &written) {
            Completion completion;
            completion.outcome = written;
            const RecordId id = written.ids.value(0);
            completion.next = ActivityReader::proposal(session, id);
            findNextInRow(session, id, completion);
            return completion;
        });
}

QFuture<Completion> ActivityRecords::completeAndPlan(const ActivityRef &ref, RecordId outcome,
                                                     const NextStep &next)
{
    return write<Completion>(
        m_records.store(), ref.id,
        [ref, outcome, next](Session &session) {
            return ActivityChanges(session, ref).completeAndPlan(outcome, next);
        },
        [links = next.links.size()](Session &session, const Outcome &written) {
            Completion completion;
            completion.outcome = written;
            findNextInRow(session, written.ids.value(0), completion);
            // behind the rows of what is done: the step, then its links
            completion.planned = written.ids.value(written.ids.size() - 1 - links);
            return completion;
        });
}

QFuture<NextStep> ActivityRecords::proposal(RecordId id)
{
    return m_records.store().read([id](Session &session) { return ActivityReader::proposal(session, id); });
}

QFuture<Outcome> ActivityRecords::addNextStep(const NextStep &step)
{
    return m_records.store().write(ActivityChanges::add(step));
}

QFuture<Outcome> ActivityRecords::reschedule(const ActivityRef &ref, const ActivityTime &time,
                                             SeriesScope scope)
{
    return write(m_records.store(), ref,
                 [time, scope](ActivityChanges &changes) { return changes.reschedule(time, scope); });
}

QFuture<Outcome> ActivityRecords::moveToDay(const ActivityRef &ref, const QDate &day, const QTimeZone &zone,
                                            SeriesScope scope)
{
    return write(m_records.store(), ref,
                 [=](ActivityChanges &changes) { return changes.moveToDay(day, zone, scope); });
}

QFuture<Outcome> ActivityRecords::separate(const ActivityRef &ref, SeriesScope scope)
{
    return write(m_records.store(), ref,
                 [scope](ActivityChanges &changes) { return changes.separate(scope); });
}

QFuture<Outcome> ActivityRecords::remove(const ActivityRef &ref, SeriesScope scope)
{
    return write(m_records.store(), ref, [scope](ActivityChanges &changes) { return changes.remove(scope); });
}

QFuture<StepCounts> ActivityRecords::stepCounts(const QByteArray &entity, std::optional<RecordId> owner,
                                                const QTimeZone &zone)
{
    return m_records.store().read([entity, owner, zone](Session &session) {
        return ActivityReader::stepCounts(session, entity, owner, zone);
    });
}

Filter ActivityRecords::openFilter(const QByteArray &entity)
{
    return entity == "lead"
               ? Filter::test("status", Operator::In, QVariantList{u"new"_s, u"working"_s, u"qualified"_s})
               : Filter::test("status", Operator::Is, u"open"_s);
}

Filter ActivityRecords::stepFilter(const QByteArray &entity, StepBucket bucket, std::optional<RecordId> owner,
                                   const QTimeZone &zone, qint64 nowMs)
{
    // next_step_at is the earliest of all, with days as their noon in UTC; next_step_on is the earliest day.
    // No zone is further from UTC than that noon from the ends of its day, so the two together tell the side
    // of midnight in each.
    const domain::WallClock clock(zone);
    const QDate today = clock.dayOf(nowMs);
    const auto before = [&](const QDate &day) {
        return Filter::any({Filter::test("next_step_at", Operator::Less, clock.beginOf(day)),
                            Filter::test("next_step_on", Operator::Less, day.toString(Qt::ISODate))});
    };
    Filter step;
    switch (bucket) {
    case StepBucket::Overdue:
        step = before(today);
        break;
    case StepBucket::Today:
        step = Filter::all({before(today.addDays(1)), Filter::negate(before(today))});
        break;
    case StepBucket::Later:
        step = Filter::all(
            {Filter::test("next_step_at", Operator::IsNotEmpty), Filter::negate(before(today.addDays(1)))});
        break;
    case StepBucket::None:
        step = Filter::test("next_step_at", Operator::IsEmpty);
        break;
    }
    QList<Filter> parts{openFilter(entity), step};
    if (owner)
        parts.append(ownedBy(owner));
    return Filter::all(parts);
}

} // namespace kith::records
