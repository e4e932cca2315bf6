// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/records/activityrecords.h"

#include <QDate>
#include <QTimeZone>

namespace kith::storage {
class Session;
}

namespace kith::records {

/// Records of one kind that a number counts: exactly those that the filter finds.
struct TodayNumber
{
    QByteArray entity;
    qint64 count = 0;
    domain::Filter filter;
};

/// How far the next step of open records is. Every open lead and deal is in exactly one.
struct TodayBucket
{
    StepBucket bucket = StepBucket::None;
    QString definition;
    QList<TodayNumber> numbers; ///< deals, leads

    qint64 count() const;
};

/// One line to act on: an activity, a lead or a deal.
struct TodayLine
{
    QByteArray entity; ///< "activity", "lead" or "deal"
    RecordId id;
    QString title;
    QString about;     ///< names what it is about
    QByteArray object; ///< what a next step or a logged call is about: the line's own record, or what the
    RecordId objectId; ///< activity is about; null when there is none
    QString owner;     ///< when everybody's are shown

    ActivityRef ref; ///< of an activity
    ActivityTime time;
    StepBucket bucket = StepBucket::Today;
    QByteArray type; ///< of an activity, the picklist's key: "call"
    QString typeText;
    bool isUrgent = false; ///< of high priority

    qint64 sinceMs = 0;    ///< since when a lead waits
    qint64 answerByMs = 0; ///< by when a lead is to be answered
    int score = -1;        ///< of a lead, -1 for none
    base::Money value;     ///< of a deal, null for none
    int daysOver = 0;      ///< days that a deal has rotted
};

/// The first lines of one sort, and how many there are.
struct TodayList
{
    QString definition;
    QList<TodayLine> lines;
    TodayNumber all;
    base::Money value; ///< of all deals, in the base currency; null for none
};

/// What was reached of a goal in the period that today lies in.
struct TodayGoal
{
    RecordId id; ///< null: nobody has set a goal, this is what was won this month
    QString name;
    QByteArray metric;
    QByteArray period;
    QString definition;
    QString currency; ///< of amounts; empty: records are counted
    qint64 reached = 0;
    qint64 target = 0;   ///< 0: none
    qint64 expected = 0; ///< of the target, by the working days gone
    int elapsedDays = 0;
    int allDays = 0;
    int percent = 0;
    QDate first;        ///< of the period
    TodayNumber number; ///< the records behind it
};

/// Whose day it is and when: what everything else on the page is asked with.
struct TodayFrame
{
    qint64 nowMs = 0;
    QDate day; ///< by the organisation's clock
    QTimeZone zone = QTimeZone::utc();
    Qt::DayOfWeek weekStart = Qt::Monday;
    QString baseCurrency;
    RecordId user;                 ///< who is at work
    std::optional<RecordId> owner; ///< whose day it is; no value: everybody's
    bool hasColleagues = false;    ///< somebody else works with the file
    bool isReadOnly = false;
};

/// The page of the day.
struct TodaySheet
{
    TodayFrame frame;
    QList<TodayBucket> buckets; ///< in the order of StepBucket
    TodayList tasks;            ///< overdue and due today, in this order
    TodayList meetings;         ///< of today, by their time
    TodayList leads;            ///< new and unanswered, those to be called first at the top
    TodayList deals;            ///< rotting, the most valuable first
    QList<TodayGoal> goals;

    qint64 openRecords() const;
    qint64 countOf(StepBucket bucket) const;
};

/// A way to reach somebody, for copying.
struct TodayAddress
{
    QString who;
    QString text;
    bool isEmail = false;
};

/// What the page of the day knows besides activities (ActivityRecords): leads to call, deals that rot, goals.
/// The numbers are counted with the filters that open their records. Futures may fail with base::Problem.
class TodayRecords
{
public:
    static constexpr int MostLines = 8;

    static QFuture<TodayFrame> frame(Records &records, bool everybody);
    static TodayFrame readFrame(storage::Session &session, bool everybody);

    /// The lists `leads` and `deals`, how many tasks and meetings there are, and the goals; a list has
    /// `mostLines` lines at the most.
    static QFuture<TodaySheet> work(Records &records, const TodayFrame &frame, int mostLines = MostLines);
    static TodaySheet readWork(storage::Session &session, const TodayFrame &frame, int mostLines);

    /// How much a lead presses: its score and what part of the time to answer has passed, 0 to 100.
    static int urgencyOf(int score, int percentOfTime) { return score + percentOfTime; }

    /// What `tasks` and `meetings` list: open activities that are due until the end of today or should have
    /// taken place before it; those that take place today.
    static domain::Filter taskFilter(const TodayFrame &frame);
    static domain::Filter meetingFilter(const TodayFrame &frame);

    static TodayBucket bucketOf(StepBucket bucket, const StepCounts &deals, const StepCounts &leads,
                                const TodayFrame &frame);

    /// E-mail addresses and phone numbers of the people behind a line, main ones first.
    static QFuture<QList<TodayAddress>> addresses(Records &records, const QByteArray &entity, RecordId id);
    static QList<TodayAddress> readAddresses(storage::Session &session, const QByteArray &entity,
                                             RecordId id);
};

} // namespace kith::records
