// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/todayfeed.h"

#include "models/base/await.h"
#include "models/base/timespans.h"

#include <QSet>

#include <algorithm>

namespace kith::items {

using domain::ActivityTime;
using domain::StepBucket;
using records::DueItem;
using records::StepCounts;
using records::TodayFrame;
using records::TodayLine;
using records::TodayRecords;
using records::TodaySheet;

namespace {

constexpr int FeedPauseMs = 120;
constexpr int TickMs = 10'000;
using base::MinuteMs;
constexpr int MostTasks = 12;
constexpr int MostDue = 3 * MostTasks; ///< with meetings among them, which have a card of their own
constexpr int Questions = 5;

bool concernsToday(const QSet<QByteArray> &entities)
{
    static const QSet<QByteArray> kinds{"activity",      "activity_link",  "lead",        "deal",
                                        "stage",         "pipeline",       "goal",        "team",
                                        "team_member",   "organisation",   "holiday",     "working_hours",
                                        "exchange_rate", "score_rule",     "app_user",    "company",
                                        "contact",       "picklist_value", "deal_contact"};
    return entities.intersects(kinds);
}

bool isMeeting(const ActivityTime &time, StepBucket bucket)
{
    return bucket == StepBucket::Today &&
           (time.kind == ActivityTime::Kind::Span || time.kind == ActivityTime::Kind::Days);
}

TodayLine lineOf(const DueItem &due, const TodayFrame &frame)
{
    const records::CalendarItem &item = due.item;
    TodayLine line;
    line.entity = "activity";
    line.id = item.ref.id;
    line.ref = item.ref;
    line.title = item.subject;
    line.about = item.about.title;
    line.object = item.about.entity;
    line.objectId = item.about.id;
    if (!frame.owner)
        line.owner = item.ownerName;
    line.time = item.time;
    line.bucket = due.bucket;
    line.type = item.type;
    line.typeText = item.typeText;
    line.isUrgent = item.priority == "high";
    return line;
}

} // namespace

/// One asking, until all its answers are here.
struct TodayFeed::Round
{
    bool everybody = false;
    TodaySheet sheet;
    StepCounts deals;
    StepCounts leads;
    QList<DueItem> due;
    QList<records::CalendarItem> items; ///< of today
    int open = Questions;
};

TodayFeed::TodayFeed(records::Records &records, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_records(records), m_activities(records), m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(FeedPauseMs);
    m_tick.setInterval(TickMs);
    connect(&m_pause, &QTimer::timeout, this, &TodayFeed::refresh);
    connect(&m_tick, &QTimer::timeout, this, &TodayFeed::checkTime);
    connect(&m_records, &records::Records::changed, this, &TodayFeed::receive);
}

TodayFeed::~TodayFeed() = default;

void TodayFeed::setActive(bool active)
{
    m_isActive = active;
    if (!active) {
        m_tick.stop();
        return;
    }
    m_tick.start();
    if (m_isStale)
        refresh();
    else
        checkTime();
}

void TodayFeed::setEverybody(bool everybody)
{
    if (m_everybody == everybody)
        return;
    m_everybody = everybody;
    refresh();
}

void TodayFeed::receive(const records::RecordNotice &notice)
{
    if (!notice.everything && !concernsToday(notice.entities))
        return;
    m_isStale = true;
    if (m_isActive && !m_pause.isActive())
        m_pause.start();
}

/// The timer alone would sleep with the machine, so it asks the clock.
void TodayFeed::checkTime()
{
    if (m_current || !m_isAnswered)
        return;
    const qint64 now = m_clock.nowMs();
    const QDate day = QDateTime::fromMSecsSinceEpoch(now, m_sheet.frame.zone).date();
    if (day != m_sheet.frame.day || now - m_sheet.frame.nowMs >= MinuteMs || now < m_sheet.frame.nowMs)
        refresh();
}

void TodayFeed::refresh()
{
    m_pause.stop();
    m_isStale = false;
    const auto round = std::make_shared<Round>();
    round->everybody = m_everybody;
    m_current = round;
    base::await(
        TodayRecords::frame(m_records, m_everybody), this,
        [this, round](const TodayFrame &frame) {
            if (round != m_current)
                return;
            round->sheet.frame = frame;
            ask(round);
        },
        [this, round](const base::Problem &problem) { giveUp(round, problem); });
}

void TodayFeed::ask(const std::shared_ptr<Round> &round)
{
    const TodayFrame &frame = round->sheet.frame;
    const auto trouble = [this, round](const base::Problem &problem) { giveUp(round, problem); };
    records::DueQuery due;
    due.owner = frame.owner;
    due.zone = frame.zone;
    due.nowMs = frame.nowMs;
    due.limit = MostDue;
    base::await(
        m_activities.due(due), this,
        [this, round](const QList<DueItem> &items) {
            round->due = items;
            finish(round);
        },
        trouble);
    records::CalendarQuery today;
    today.from = today.to = frame.day;
    today.zone = frame.zone;
    if (frame.owner)
        today.owners = {*frame.owner};
    today.withDone = false;
    base::await(
        m_activities.items(today), this,
        [this, round](const QList<records::CalendarItem> &items) {
            round->items = items;
            finish(round);
        },
        trouble);
    base::await(
        m_activities.stepCounts("deal", frame.owner, frame.zone), this,
        [this, round](const StepCounts &counts) {
            round->deals = counts;
            finish(round);
        },
        trouble);
    base::await(
        m_activities.stepCounts("lead", frame.owner, frame.zone), this,
        [this, round](const StepCounts &counts) {
            round->leads = counts;
            finish(round);
        },
        trouble);
    base::await(
        TodayRecords::work(m_records, frame), this,
        [this, round](const TodaySheet &work) {
            round->sheet = work;
            finish(round);
        },
        trouble);
}

void TodayFeed::giveUp(const std::shared_ptr<Round> &round, const base::Problem &problem)
{
    if (round != m_current)
        return;
    m_current.reset();
    Q_EMIT failed(problem);
}

void TodayFeed::finish(const std::shared_ptr<Round> &round)
{
    if (--round->open > 0 || round != m_current)
        return;
    TodaySheet &sheet = round->sheet;
    for (const StepBucket bucket :
         {StepBucket::Overdue, StepBucket::Today, StepBucket::Later, StepBucket::None})
        sheet.buckets.append(TodayRecords::bucketOf(bucket, round->deals, round->leads, sheet.frame));
    sheet.tasks.definition = tr("Open activities that are due until the end of today or should have taken "
                                "place before, the longest overdue first.");
    sheet.meetings.definition = tr("Open activities that take place today, by their time.");
    for (const DueItem &due : std::as_const(round->due)) {
        if (!isMeeting(due.item.time, due.bucket) && sheet.tasks.lines.size() < MostTasks)
            sheet.tasks.lines.append(lineOf(due, sheet.frame));
    }
    for (const records::CalendarItem &item : std::as_const(round->items)) {
        // What has no row yet, of a series whose earlier time is still open, is none to act on.
        const DueItem due{item, StepBucket::Today};
        if (item.ref.occurrence.isEmpty() && isMeeting(item.time, due.bucket) &&
            item.time.firstDay(sheet.frame.zone) == sheet.frame.day)
            sheet.meetings.lines.append(lineOf(due, sheet.frame));
    }
    std::stable_sort(sheet.meetings.lines.begin(), sheet.meetings.lines.end(),
                     [](const TodayLine &left, const TodayLine &right) {
                         return std::pair(!left.time.isByDay(), left.time.startMs) <
                                std::pair(!right.time.isByDay(), right.time.startMs);
                     });
    m_sheet = sheet;
    m_isAnswered = true;
    m_current.reset();
    Q_EMIT changed();
}

} // namespace kith::items
