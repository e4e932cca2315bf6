// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/activityrow.h"

#include "models/base/timespans.h"
#include "models/records/organisation.h"
#include "models/storage/session.h"

namespace kith::records {

using namespace Qt::StringLiterals;

namespace {

using base::DayMs;

QDate dayOf(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QVariant textOf(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant textOf(const QDate &day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

qint64 midnightOf(const QDate &day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

WallClocks::WallClocks(storage::Session &session)
    : m_ask([&session] { return Organisation::read(session).zone; })
{
}

const QTimeZone &WallClocks::fallback()
{
    if (!m_fallback)
        m_fallback = m_ask();
    return *m_fallback;
}

const WallClock &WallClocks::named(const QByteArray &name)
{
    std::shared_ptr<WallClock> &clock = m_clocks[name];
    if (!clock) {
        const QTimeZone zone = domain::zoneNamed(name);
        clock = std::make_shared<WallClock>(zone.isValid() ? zone : fallback());
    }
    return *clock;
}

const QList<QByteArray> &ActivityRow::columns()
{
    static const QList<QByteArray> all{
        "start_at",  "end_at",     "start_on", "end_on",          "due_at",           "due_on",
        "done_at",   "deleted_at", "tz",       "recurrence_rule", "recurrence_start", "recurrence_except",
        "occurs_at", "series_id"};
    return all;
}

QString ActivityRow::columnsSql(const QString &prefix)
{
    QStringList names;
    for (const QByteArray &column : columns())
        names.append(prefix + QString::fromLatin1(column));
    return names.join(u", "_s);
}

ActivityRow ActivityRow::from(RecordId id, const std::function<QVariant(int)> &valueOf)
{
    ActivityRow row;
    int next = 0;
    row.id = id;
    row.startAt = valueOf(next++);
    row.endAt = valueOf(next++);
    row.startOn = dayOf(valueOf(next++));
    row.endOn = dayOf(valueOf(next++));
    row.dueAt = valueOf(next++);
    row.dueOn = dayOf(valueOf(next++));
    row.doneAt = valueOf(next++);
    row.isDeleted = !valueOf(next++).isNull();
    row.tz = valueOf(next++).toString().toLatin1();
    row.rule = valueOf(next++).toString();
    row.ruleStart = valueOf(next++).toString();
    row.except = valueOf(next++).toString();
    row.occursAt = valueOf(next++).toString();
    row.series = RecordId(valueOf(next++).toLongLong());
    return row;
}

std::optional<ActivityRow> ActivityRow::read(storage::Session &session, RecordId id)
{
    QSqlQuery &query =
        session.run(u"SELECT %1 FROM activity WHERE id = ?"_s.arg(columnsSql({})), {id.value()});
    std::optional<ActivityRow> row;
    if (query.next())
        row = from(id, [&query](int column) { return query.value(column); });
    query.finish();
    return row;
}

ActivityTime ActivityRow::time() const
{
    if (!startAt.isNull())
        return ActivityTime::span(startAt.toLongLong(),
                                  endAt.isNull() ? startAt.toLongLong() : endAt.toLongLong());
    if (startOn.isValid())
        return ActivityTime::days(startOn, endOn);
    if (!dueAt.isNull())
        return ActivityTime::dueAt(dueAt.toLongLong());
    return dueOn.isValid() ? ActivityTime::dueOn(dueOn) : ActivityTime();
}

Recurrence ActivityRow::recurrence(const WallClock &clock) const
{
    return Recurrence(rule, ruleStart, except, clock);
}

QString ActivityRow::keyOf(const ActivityTime &time, const WallClock &clock)
{
    if (time.isNone())
        return {};
    return time.isByDay() ? time.from.toString(Qt::ISODate)
                          : Recurrence::keyOf(clock.wallOf(time.startMs), false);
}

qint64 ActivityRow::wall(const WallClock &clock) const
{
    if (const std::optional<qint64> stands = Recurrence::wallOf(occursAt))
        return *stands;
    const ActivityTime when = time();
    return when.isByDay() ? midnightOf(when.from) : clock.wallOf(when.startMs);
}

QString ActivityRow::key(const WallClock &clock) const
{
    return occursAt.isEmpty() ? keyOf(time(), clock) : occursAt;
}

ActivityRow ActivityRow::movedTo(qint64 wallMs, const WallClock &clock) const
{
    const ActivityTime own = time();
    const qint64 from = own.isByDay() ? midnightOf(own.from) : clock.wallOf(own.startMs);
    // The row's own time may lie beside that of the rule: in an hour that clocks skip.
    const auto instant = [&](const QVariant &value) {
        if (value.isNull())
            return value;
        return QVariant(clock.utcOf(wallMs + clock.wallOf(value.toLongLong()) - from));
    };
    const qint64 days = (wallMs - from + (wallMs >= from ? DayMs / 2 : -DayMs / 2)) / DayMs;
    const auto day = [days](const QDate &value) { return value.isValid() ? value.addDays(days) : value; };
    ActivityRow moved = *this;
    moved.startAt = instant(startAt);
    moved.endAt = instant(endAt);
    if (!moved.endAt.isNull())
        moved.endAt = std::max(moved.endAt.toLongLong(), moved.startAt.toLongLong());
    moved.dueAt = instant(dueAt);
    moved.startOn = day(startOn);
    moved.endOn = day(endOn);
    moved.dueOn = day(dueOn);
    return moved;
}

ActivityRow ActivityRow::at(const ActivityTime &when) const
{
    using Kind = ActivityTime::Kind;
    ActivityRow moved = *this;
    const Kind before = time().kind;
    if (before == Kind::Span || before == Kind::Days || when.kind == Kind::Span || when.kind == Kind::Days) {
        moved.startAt = moved.endAt = QVariant();
        moved.startOn = moved.endOn = QDate();
    }
    if (before == Kind::DueAt || before == Kind::DueOn || when.kind == Kind::DueAt ||
        when.kind == Kind::DueOn || when.isNone()) {
        moved.dueAt = QVariant();
        moved.dueOn = QDate();
    }
    switch (when.kind) {
    case Kind::None:
        break;
    case Kind::Span:
        moved.startAt = when.startMs;
        if (when.endMs > when.startMs)
            moved.endAt = when.endMs;
        break;
    case Kind::Days:
        moved.startOn = when.from;
        moved.endOn = when.to > when.from ? when.to : QDate();
        break;
    case Kind::DueAt:
        moved.dueAt = when.startMs;
        break;
    case Kind::DueOn:
        moved.dueOn = when.from;
        break;
    }
    return moved;
}

QList<std::pair<QByteArray, QVariant>> ActivityRow::timeCells() const
{
    return {{"start_at", startAt},         {"end_at", endAt},         {"all_day", int(startOn.isValid())},
            {"start_on", textOf(startOn)}, {"end_on", textOf(endOn)}, {"due_at", dueAt},
            {"due_on", textOf(dueOn)}};
}

QList<std::pair<QByteArray, QVariant>> ActivityRow::seriesCells() const
{
    return {{"recurrence_rule", textOf(rule)},
            {"recurrence_start", textOf(ruleStart)},
            {"recurrence_except", textOf(except)},
            {"occurs_at", textOf(occursAt)},
            {"series_id", series ? QVariant(series.value()) : QVariant()}};
}

void ActivityRow::leaveSeries()
{
    rule.clear();
    ruleStart.clear();
    except.clear();
}

} // namespace kith::records
