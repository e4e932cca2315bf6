// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activitycalendar.h"

#include "models/base/timespans.h"

#include <QLocale>

#include <algorithm>

namespace kith::items {

using domain::WallClock;
using records::ActivityTime;

namespace {

constexpr qint64 minuteMs = 60'000;
using base::MinutesOfDay;
using Kind = ActivityTime::Kind;

/// The times of day of an item; clocks that are set back while it lasts must not make it end before it
/// begins.
void setTimes(CalendarEntry &entry, const ActivityTime &time, const WallClock &clock)
{
    entry.startMs = time.startMs;
    entry.endMs = std::max(time.endMs, time.startMs);
    const qint64 wallStart = clock.wallOf(entry.startMs);
    const qint64 wallEnd = std::max(clock.wallOf(entry.endMs), wallStart);
    const auto dayOf = [](qint64 wallMs) {
        return QDate(1970, 1, 1).addDays(wallMs / (MinutesOfDay * minuteMs));
    };
    const auto minuteOf = [](qint64 wallMs) { return int(wallMs / minuteMs % MinutesOfDay); };
    entry.firstDay = dayOf(wallStart);
    entry.fromMinute = minuteOf(wallStart);
    entry.lastDay = dayOf(wallEnd);
    entry.toMinute = minuteOf(wallEnd);
    if (entry.toMinute == 0 && entry.lastDay > entry.firstDay) { // up to midnight is still the day before
        entry.lastDay = entry.lastDay.addDays(-1);
        entry.toMinute = MinutesOfDay;
    }
    entry.isPoint = time.kind == Kind::DueAt || entry.endMs == entry.startMs;
}

/// What clocks show where it is planned, if those are others.
void setOwnTime(CalendarEntry &entry, const QByteArray &tz, const WallClock &clock)
{
    const QTimeZone own = domain::zoneNamed(tz);
    if (!own.isValid() || own == clock.zone())
        return;
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(entry.startMs, own);
    if (there.offsetFromUtc() * 1000LL == clock.wallOf(entry.startMs) - entry.startMs)
        return;
    entry.ownZone = QString::fromLatin1(tz);
    const QString time = QLocale().toString(there.time(), QLocale::ShortFormat);
    const QString city = entry.ownZone.section(u'/', -1).replace(u'_', u' ');
    entry.ownText = ActivityCalendar::tr("%1 %2", "a time, the city whose clocks show it").arg(time, city);
}

CalendarEntry entryOf(const records::CalendarItem &item, const WallClock &clock, qint64 nowMs)
{
    CalendarEntry entry;
    entry.ref = item.ref;
    entry.title = item.subject;
    entry.about = item.about.title;
    entry.place = item.location;
    entry.time = item.time;
    entry.kind = item.type;
    entry.owner = item.owner;
    entry.isDone = item.isDone;
    entry.repeats = item.isSeries;
    if (item.time.isByDay()) {
        entry.firstDay = item.time.from;
        entry.lastDay = std::max(item.time.from, item.time.to);
    } else {
        setTimes(entry, item.time, clock);
        if (!item.tz.isEmpty())
            setOwnTime(entry, item.tz, clock);
    }
    const QDate today = clock.dayOf(nowMs);
    entry.isOverdue =
        !item.isDone && (item.time.kind == Kind::DueAt ? item.time.startMs < nowMs : entry.lastDay < today);
    return entry;
}

} // namespace

ActivityCalendar::ActivityCalendar(records::Records &records, QObject *parent)
    : CalendarModel(records, parent)
{
    begin();
}

const domain::Entity &ActivityCalendar::entity() const
{
    return records().catalogue().entity("activity");
}

QFuture<QList<CalendarEntry>> ActivityCalendar::fetch(QDate first, QDate last, const QTimeZone &zone)
{
    records::CalendarQuery query;
    query.from = first;
    query.to = last;
    query.zone = zone;
    // Times of thousands of items are worked out beside the window.
    return records::ActivityRecords(records()).items(query).then(
        QtFuture::Launch::Async, [zone, now = clock().nowMs()](const QList<records::CalendarItem> &items) {
            const WallClock clock(zone);
            QList<CalendarEntry> entries;
            entries.reserve(items.size());
            for (const records::CalendarItem &item : items) {
                if (!item.time.isNone())
                    entries.append(entryOf(item, clock, now));
            }
            return entries;
        });
}

QFuture<QList<CalendarClass>> ActivityCalendar::fetchKinds()
{
    return records().picklist("activity_type").then([](const QList<records::PicklistValue> &values) {
        QList<CalendarClass> kinds;
        for (const records::PicklistValue &value : values)
            kinds.append({value.key, value.label, value.colour, 0});
        return kinds;
    });
}

bool ActivityCalendar::concerns(const records::RecordNotice &notice) const
{
    return notice.everything || notice.entities.contains("activity") ||
           notice.entities.contains("activity_link");
}

ActivityTime ActivityCalendar::timeAt(const CalendarSlot &slot, const QTimeZone &zone)
{
    if (slot.minute < 0)
        return slot.duration > 0 ? ActivityTime::days(slot.day, slot.day.addDays(slot.duration - 1))
                                 : ActivityTime::dueOn(slot.day);
    const WallClock clock(zone);
    const qint64 start = clock.utcOf(slot.day, QTime::fromMSecsSinceStartOfDay(slot.minute * int(minuteMs)));
    return slot.duration > 0 ? ActivityTime::span(start, start + slot.duration * minuteMs)
                             : ActivityTime::dueAt(start);
}

void ActivityCalendar::setTime(domain::Record &activity, const ActivityTime &time)
{
    switch (time.kind) {
    case Kind::Span:
        activity.setValue("start_at", time.startMs);
        activity.setValue("end_at", time.endMs);
        break;
    case Kind::Days:
        activity.setValue("all_day", 1);
        activity.setValue("start_on", time.from.toString(Qt::ISODate));
        activity.setValue("end_on", time.to.toString(Qt::ISODate));
        break;
    case Kind::DueAt:
        activity.setValue("due_at", time.startMs);
        break;
    case Kind::DueOn:
        activity.setValue("due_on", time.from.toString(Qt::ISODate));
        break;
    case Kind::None:
        break;
    }
}

QFuture<storage::Outcome> ActivityCalendar::move(const CalendarEntry &item, const CalendarSlot &to,
                                                 records::SeriesScope scope)
{
    ActivityTime time = timeAt(to, zone());
    const CalendarSlot from = slotOf(item);
    const bool isSameKind = item.isWholeDays() == (to.minute < 0);
    if (isSameKind && (to.duration < 0 || to.duration == from.duration)) {
        // What it was stays what it was: a deadline has no end, a task of a day does not become an event.
        switch (item.time.kind) {
        case Kind::DueAt:
            time = ActivityTime::dueAt(time.startMs);
            break;
        case Kind::DueOn:
            time = ActivityTime::dueOn(to.day);
            break;
        case Kind::Days:
            time = ActivityTime::days(to.day, to.day.addDays(from.duration - 1));
            break;
        case Kind::Span:
        case Kind::None:
            time = ActivityTime::span(time.startMs, time.startMs + item.endMs - item.startMs);
            break;
        }
    }
    return records::ActivityRecords(records()).reschedule(item.ref, time, scope);
}

domain::Filter ActivityCalendar::filterOf(QDate first, QDate last) const
{
    const WallClock clock(zone());
    const auto within = [](const QByteArray &field, const QVariant &from, const QVariant &to) {
        return domain::Filter::all({domain::Filter::test(field, domain::Operator::GreaterOrEqual, from),
                                    domain::Filter::test(field, domain::Operator::Less, to)});
    };
    const QDate after = last.addDays(1);
    return domain::Filter::any(
        {within("start_at", clock.beginOf(first), clock.beginOf(after)),
         within("due_at", clock.beginOf(first), clock.beginOf(after)),
         within("due_on", first.toString(Qt::ISODate), after.toString(Qt::ISODate)),
         within("start_on", first.toString(Qt::ISODate), after.toString(Qt::ISODate))});
}

} // namespace kith::items
