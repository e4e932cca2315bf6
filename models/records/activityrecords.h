// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "models/domain/schedule.h"
#include "models/records/records.h"

#include <QSet>

#include <array>
#include <optional>

namespace kith::records {

using domain::ActivityTime;
using domain::StepBucket;

/// Names what a calendar shows: an activity or, of one that repeats, one time of it that has no row yet.
struct ActivityRef
{
    RecordId id;
    /// Of a repeated activity: when this time begins by the rule and by the clocks of the activity's zone,
    /// "2026-03-30T09:00:00" or "2026-03-30"; empty: the row itself.
    QString occurrence;

    friend bool operator==(const ActivityRef &, const ActivityRef &) = default;
};

/// Which times of a repeated activity a change means.
enum class SeriesScope {
    This,             ///< this one alone
    ThisAndFollowing, ///< this one and all later ones; earlier ones stay as they are
};

/// Something on a calendar.
struct CalendarItem
{
    ActivityRef ref; ///< ref.occurrence is set for times without a row
    ActivityTime time;
    bool isSeries = false; ///< it repeats; changes ask "this or all following"
    bool isDone = false;
    bool isPrivate = false;
    QByteArray type; ///< key of the type: "call", "meeting", "task", "email", …
    QString typeText;
    QString colour; ///< of the type, "#rrggbb" or empty
    QString subject;
    QString location;
    QByteArray priority; ///< "low", "normal", "high"
    RecordId owner;      ///< null: nobody's
    QString ownerName;
    QByteArray tz;       ///< IANA name of the zone it is planned in; may be empty
    qsizetype links = 0; ///< how many records it is about
    Hit about;           ///< one of these, for a second line; null id: none

    friend bool operator==(const CalendarItem &left, const CalendarItem &right)
    {
        return left.ref == right.ref && left.time == right.time && left.subject == right.subject &&
               left.isDone == right.isDone;
    }
};

/// Which activities a calendar shows.
struct CalendarQuery
{
    QDate from;                                   ///< the first day
    QDate to;                                     ///< the last day
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< whose midnights divide the days
    QSet<RecordId> owners;  ///< null id among them: those without an owner. Empty: everybody
    QSet<QByteArray> types; ///< keys; empty: all
    bool withDone = true;
    int limit = 20'000; ///< more than a person can look at
    bool operator==(const CalendarQuery &) const = default;
};

/// What could come next when an activity is done.
struct NextStep
{
    RecordId type;
    QByteArray typeKey;
    QString subject;
    ActivityTime time; ///< proposed: the next working day; a time of day where the finished one had one
    QByteArray tz;
    RecordId owner;
    QList<std::pair<QByteArray, RecordId>> links; ///< entity and record, as the finished one
};

/// What completing an activity answers.
struct Completion
{
    Outcome outcome;
    NextStep next;      ///< to be offered
    RecordId nextInRow; ///< the next time of a repeated activity, made by completing this one; null: none
    ActivityTime nextInRowTime;
    RecordId planned; ///< the next step that was written with it; null: none
};

/// Which open activities are due.
struct DueQuery
{
    std::optional<RecordId> owner; ///< a null id: nobody's; no value: everybody's
    QTimeZone zone = QTimeZone::systemTimeZone();
    qint64 nowMs = 0;
    int daysAhead = 0; ///< 0: up to the end of today
    int limit = 1000;
};

struct DueItem
{
    CalendarItem item;
    StepBucket bucket = StepBucket::Today; ///< Overdue, Today or, with daysAhead, Later
};

/// How many open records of one kind there are by the day of their next step.
struct StepCounts
{
    std::array<qint64, 4> counts{}; ///< in the order of StepBucket
    qint64 of(StepBucket bucket) const { return counts.at(std::size_t(bucket)); }
    qint64 total() const { return counts[0] + counts[1] + counts[2] + counts[3]; }
};

/// Activities as calendars, Today and the command line use them. Futures may fail with base::Problem; what
/// changes something is one action with one undo.
class ActivityRecords
{
public:
    /// `records` outlives what the futures answer.
    explicit ActivityRecords(Records &records) : m_records(records) {}

    /// What takes place or is due in the days asked for, in the order of their begin, whole days first. What
    /// repeats is there once for each time.
    QFuture<QList<CalendarItem>> items(const CalendarQuery &query);

    /// Open activities due until the end of today, the longest overdue first.
    QFuture<QList<DueItem>> due(const DueQuery &query);

    /// Done now, with an outcome or without. Of a repeated activity the next time gets its row. Completing a
    /// time that has no row yet makes one for it. NotFound, Conflict when it is done already.
    QFuture<Completion> complete(const ActivityRef &ref, RecordId outcome = {});

    /// What complete() would propose, without doing anything.
    QFuture<NextStep> proposal(RecordId id);
    /// complete() and addNextStep() as one action with one undo.
    QFuture<Completion> completeAndPlan(const ActivityRef &ref, RecordId outcome, const NextStep &next);
    /// Writes the step as an activity; ids[0] of the outcome is its id.
    QFuture<Outcome> addNextStep(const NextStep &step);

    /// Moves or stretches. `This` takes a time of a repeated activity out of its row; `ThisAndFollowing` lets
    /// the rule go on from there, its weekdays moved along. Ignored for what does not repeat.
    QFuture<Outcome> reschedule(const ActivityRef &ref, const ActivityTime &time,
                                SeriesScope scope = SeriesScope::This);

    /// The same times of day on another day.
    QFuture<Outcome> moveToDay(const ActivityRef &ref, const QDate &day, const QTimeZone &zone,
                               SeriesScope scope = SeriesScope::This);

    /// A row for one time of a repeated activity, to be opened in an editor: the row itself when it is one
    /// already and `This` or all following are meant by it. ids[0] of the outcome is its id.
    QFuture<Outcome> separate(const ActivityRef &ref, SeriesScope scope);

    /// To the trash: this time, or it and all following.
    QFuture<Outcome> remove(const ActivityRef &ref, SeriesScope scope = SeriesScope::This);

    /// How many open leads or deals ("lead", "deal") stand in each bucket; they add up to all that are open.
    /// `owner`: a null id: nobody's; no value: everybody's.
    QFuture<StepCounts> stepCounts(const QByteArray &entity, std::optional<RecordId> owner,
                                   const QTimeZone &zone);

    /// Open records of a kind, and those of one bucket: the filters by which stepCounts() counts.
    static domain::Filter openFilter(const QByteArray &entity);
    static domain::Filter stepFilter(const QByteArray &entity, StepBucket bucket,
                                     std::optional<RecordId> owner, const QTimeZone &zone, qint64 nowMs);

private:
    Records &m_records;
};

} // namespace kith::records

Q_DECLARE_METATYPE(kith::records::CalendarItem)
