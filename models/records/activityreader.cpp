// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/activityreader.h"

#include "models/base/clock.h"
#include "models/base/problem.h"
#include "models/base/timespans.h"
#include "models/domain/businesscalendar.h"
#include "models/records/derivedcolumns.h"
#include "models/records/organisation.h"
#include "models/records/recordreader.h"
#include "models/records/recordtext.h"
#include "models/records/recordtitles.h"
#include "models/storage/session.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Catalogue;

namespace {

using base::DayMs;
constexpr qsizetype Chunk = 400; ///< ids in one statement

/// Conditions with the values of their placeholders.
struct Condition
{
    QString sql;
    QVariantList values;
};

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

/// Reads rows of activities as items.
class ItemReader
{
public:
    explicit ItemReader(storage::Session &session) : m_session(session), m_clocks(session), m_titles(session)
    {
        QSqlQuery &query =
            session.run(u"SELECT v.id, v.key, v.label, v.colour FROM picklist_value AS v "
                        "JOIN picklist AS p ON p.id = v.picklist_id WHERE p.key = 'activity_type'"_s);
        while (query.next())
            m_types.insert(
                query.value(0).toLongLong(),
                {query.value(1).toString().toLatin1(), query.value(2).toString(), query.value(3).toString()});
        query.finish();
    }

    static QString columnsSql()
    {
        return u"a.id, a.type_id, a.subject, a.location, a.priority, a.private, a.owner_id, "_s +
               ActivityRow::columnsSql(u"a."_s);
    }

    std::pair<CalendarItem, ActivityRow> itemFrom(const QSqlQuery &query) const
    {
        constexpr int before = 7;
        CalendarItem item;
        item.ref.id = RecordId(query.value(0).toLongLong());
        const Type type = m_types.value(query.value(1).toLongLong());
        item.type = type.key;
        item.typeText = type.label;
        item.colour = type.colour;
        item.subject = query.value(2).toString();
        item.location = query.value(3).toString();
        item.priority = query.value(4).toString().toLatin1();
        item.isPrivate = query.value(5).toBool();
        item.owner = RecordId(query.value(6).toLongLong());
        const ActivityRow row =
            ActivityRow::from(item.ref.id, [&query](int column) { return query.value(before + column); });
        item.time = row.time();
        item.tz = row.tz;
        item.isDone = !row.doneAt.isNull();
        item.isSeries = row.repeats();
        return {item, row};
    }

    QList<qint64> typeIds(const QSet<QByteArray> &keys) const
    {
        QList<qint64> ids;
        for (auto it = m_types.cbegin(); it != m_types.cend(); ++it) {
            if (keys.contains(it->key))
                ids.append(it.key());
        }
        return ids;
    }

    WallClocks &clocks() { return m_clocks; }

    /// Names of owners and of what the items are about.
    void addNames(QList<CalendarItem> &items)
    {
        const domain::Entity &user = Catalogue::builtIn().entity("app_user");
        QHash<RecordId, QList<qsizetype>> places;
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (items.at(i).owner)
                items[i].ownerName = m_titles.of(user, items.at(i).owner);
            places[items.at(i).ref.id].append(i);
        }
        const QList<RecordId> ids = places.keys();
        for (qsizetype from = 0; from < ids.size(); from += Chunk)
            addLinks(ids.mid(from, Chunk), places, items);
    }

private:
    struct Type
    {
        QByteArray key;
        QString label;
        QString colour;
    };
    struct Link
    {
        RecordId activity;
        QByteArray kind;
        RecordId id;
    };

    void addLinks(const QList<RecordId> &ids, const QHash<RecordId, QList<qsizetype>> &places,
                  QList<CalendarItem> &items)
    {
        QVariantList values;
        for (const RecordId id : ids)
            values += id.value();
        QList<Link> links;
        QSqlQuery &query = m_session.run(
            u"SELECT activity_id, object_type, object_id FROM activity_link "
            "WHERE activity_id IN (%1) ORDER BY activity_id, id"_s.arg(placeholders(ids.size())),
            values);
        while (query.next())
            links.append({RecordId(query.value(0).toLongLong()), query.value(1).toString().toLatin1(),
                          RecordId(query.value(2).toLongLong())});
        query.finish();
        QHash<QByteArray, QList<RecordId>> abouts;
        QHash<RecordId, Link> firsts;
        for (const Link &link : std::as_const(links)) {
            for (const qsizetype at : places.value(link.activity))
                ++items[at].links;
            if (!firsts.contains(link.activity)) {
                firsts.insert(link.activity, link);
                abouts[link.kind].append(link.id);
            }
        }
        const QHash<RecordId, QString> titles = titlesOf(abouts);
        for (const Link &link : std::as_const(firsts)) {
            if (!titles.contains(link.id))
                continue;
            for (const qsizetype at : places.value(link.activity))
                items[at].about = {link.kind, link.id, titles.value(link.id), {}};
        }
    }

    /// Many at once; RecordTitles asks for each.
    QHash<RecordId, QString> titlesOf(const QHash<QByteArray, QList<RecordId>> &ids)
    {
        QHash<RecordId, QString> titles;
        for (auto it = ids.cbegin(); it != ids.cend(); ++it) {
            const domain::Entity *entity = Catalogue::builtIn().find(it.key());
            if (!entity)
                continue;
            QVariantList values;
            for (const RecordId id : *it)
                values += id.value();
            QSqlQuery &query = m_session.run(u"SELECT t.id, %1 FROM %2 AS t WHERE t.id IN (%3)"_s.arg(
                                                 titleOf(Catalogue::builtIn(), *entity, u"t"_s),
                                                 tableOf(*entity), placeholders(it->size())),
                                             values);
            while (query.next()) {
                const QString title = query.value(1).toString().simplified();
                titles.insert(RecordId(query.value(0).toLongLong()),
                              title.isEmpty() ? RecordTitles::nameless(*entity) : title);
            }
            query.finish();
        }
        return titles;
    }

    storage::Session &m_session;
    WallClocks m_clocks;
    RecordTitles m_titles;
    QHash<qint64, Type> m_types;
};

/// Reads what a calendar shows.
class CalendarReader
{
public:
    CalendarReader(storage::Session &session, const CalendarQuery &query)
        : m_session(session)
        , m_query(query)
        , m_clock(query.zone)
        , m_reader(session)
        , m_fromMs(m_clock.beginOf(query.from))
        , m_toMs(m_clock.beginOf(query.to.addDays(1)))
    {
    }

    QList<CalendarItem> run()
    {
        if (!m_query.from.isValid() || !m_query.to.isValid() || m_query.to < m_query.from)
            return {};
        const QString single = u" AND a.recurrence_rule IS NULL"_s;
        const QString noStart = single + u" AND a.start_at IS NULL AND a.start_on IS NULL"_s;
        add({u"a.start_at >= ? AND a.start_at < ?"_s + single, {m_fromMs - DayMs, m_toMs}});
        add({u"a.end_at - a.start_at > 86400000 AND a.end_at > ? AND a.start_at < ?"_s + single,
             {m_fromMs, m_fromMs - DayMs}});
        add({u"a.start_on IS NOT NULL AND a.start_on >= ? AND a.start_on <= ?"_s + single,
             {dayText(m_query.from), dayText(m_query.to)}});
        add({u"a.end_on > a.start_on AND a.end_on >= ? AND a.start_on < ?"_s + single,
             {dayText(m_query.from), dayText(m_query.from)}});
        add({u"a.due_at IS NOT NULL AND a.due_at >= ? AND a.due_at < ?"_s + noStart, {m_fromMs, m_toMs}});
        add({u"a.due_on IS NOT NULL AND a.due_on >= ? AND a.due_on <= ?"_s + noStart +
                 u" AND a.due_at IS NULL"_s,
             {dayText(m_query.from), dayText(m_query.to)}});
        addSeries();
        sort();
        if (m_items.size() > m_query.limit)
            m_items.resize(m_query.limit);
        m_reader.addNames(m_items);
        return m_items;
    }

private:
    bool isInside(const ActivityTime &time) const
    {
        if (time.isByDay())
            return time.from <= m_query.to && time.to >= m_query.from;
        // what ends where the range begins is not in it, what has no length is
        return time.startMs < m_toMs && (time.endMs > m_fromMs || time.startMs >= m_fromMs);
    }

    Condition common() const
    {
        Condition condition{u" AND a.deleted_at IS NULL"_s, {}};
        if (!m_query.withDone)
            condition.sql += u" AND a.done_at IS NULL"_s;
        if (!m_query.types.isEmpty()) {
            const QList<qint64> ids = m_reader.typeIds(m_query.types);
            condition.sql += u" AND a.type_id IN (%1)"_s.arg(placeholders(ids.size()));
            for (const qint64 id : ids)
                condition.values += id;
        }
        if (!m_query.owners.isEmpty()) {
            QStringList either;
            QVariantList ids;
            for (const RecordId owner : m_query.owners) {
                if (owner)
                    ids += owner.value();
                else
                    either += u"a.owner_id IS NULL"_s;
            }
            if (!ids.isEmpty())
                either += u"a.owner_id IN (%1)"_s.arg(placeholders(ids.size()));
            condition.sql += u" AND (%1)"_s.arg(either.join(u" OR "_s));
            condition.values += ids;
        }
        return condition;
    }

    QSqlQuery &ask(const Condition &condition)
    {
        const Condition always = common();
        return m_session.run(u"SELECT %1 FROM activity AS a WHERE %2%3 LIMIT ?"_s.arg(
                                 ItemReader::columnsSql(), condition.sql, always.sql),
                             condition.values + always.values + QVariantList{m_query.limit});
    }

    void add(const Condition &condition)
    {
        QSqlQuery &query = ask(condition);
        while (query.next()) {
            CalendarItem item = m_reader.itemFrom(query).first;
            if (isInside(item.time))
                m_items.append(std::move(item));
        }
        query.finish();
    }

    void addSeries()
    {
        QList<std::pair<CalendarItem, ActivityRow>> rows;
        // a comparison, not IS NOT NULL: so SQLite sees that the index of rules answers it
        QSqlQuery &query = ask({u"a.recurrence_rule > ''"_s, {}});
        while (query.next())
            rows.append(m_reader.itemFrom(query));
        query.finish();
        for (const auto &[item, row] : std::as_const(rows)) {
            m_session.throwIfCancelled();
            addTimes(item, row);
        }
    }

    void addTimes(const CalendarItem &item, const ActivityRow &row)
    {
        if (isInside(item.time))
            m_items.append(item);
        if (!row.repeats())
            return;
        const WallClock &clock = m_reader.clocks().named(row.tz);
        const ActivityTime own = row.time();
        const qint64 length = own.isByDay() ? (own.from.daysTo(own.to) + 1) * DayMs : own.endMs - own.startMs;
        const qint64 from = std::max(row.wall(clock) + 1, m_fromMs - length - 2 * DayMs);
        const qint64 to = m_toMs + 2 * DayMs;
        if (from >= to)
            return;
        const bool isByDay = Recurrence::isDayKey(row.key(clock));
        for (const qint64 wall : row.recurrence(clock).between(from, to, m_query.limit)) {
            CalendarItem time = item;
            time.time = row.movedTo(wall, clock).time();
            if (!isInside(time.time))
                continue;
            time.ref.occurrence = Recurrence::keyOf(wall, isByDay);
            m_items.append(time);
        }
    }

    void sort()
    {
        struct Key
        {
            QDate day;
            bool isTimed;
            qint64 startMs;
        };
        const auto keyOf = [this](const CalendarItem &item) {
            const bool isByDay = item.time.isByDay();
            return Key{isByDay ? item.time.from : m_clock.dayOf(item.time.startMs), !isByDay,
                       item.time.startMs};
        };
        std::sort(m_items.begin(), m_items.end(), [&](const CalendarItem &left, const CalendarItem &right) {
            const Key a = keyOf(left);
            const Key b = keyOf(right);
            return std::tie(a.day, a.isTimed, a.startMs, left.ref.id) <
                   std::tie(b.day, b.isTimed, b.startMs, right.ref.id);
        });
    }

    storage::Session &m_session;
    const CalendarQuery &m_query;
    WallClock m_clock;
    ItemReader m_reader;
    qint64 m_fromMs;
    qint64 m_toMs;
    QList<CalendarItem> m_items;
};

QVariant keyedValue(storage::Session &session, const QString &list, const QString &key)
{
    return session.scalar(u"SELECT v.id FROM picklist_value AS v JOIN picklist AS p ON p.id = v.picklist_id "
                          "WHERE p.key = ? AND v.key = ?"_s,
                          {list, key});
}

QString keyOfValue(storage::Session &session, const QVariant &id)
{
    return id.isNull()
               ? QString()
               : session.scalar(u"SELECT \"key\" FROM picklist_value WHERE id = ?"_s, {id}).toString();
}

QDate nextWorkingDay(storage::Session &session, const QDate &today)
{
    const Organisation organisation = Organisation::read(session);
    domain::BusinessCalendar calendar(organisation.zone);
    for (const Organisation::Span &span : organisation.workingHours)
        calendar.addHours(span.day, span.from, span.to);
    for (const QDate &day : organisation.holidays)
        calendar.addHoliday(day);
    if (calendar.isAroundTheClock()) { // nobody said when they work: Monday to Friday
        for (int day = Qt::Monday; day <= Qt::Friday; ++day)
            calendar.addHours(day, 0, domain::BusinessCalendar::MinutesPerDay);
    }
    QDate day = today.addDays(1);
    for (int i = 0; i < 366 && !calendar.isWorkingDay(day); ++i)
        day = day.addDays(1);
    return day;
}

QString followUpSubject(const QString &subject, bool isAgain)
{
    //: %1 subject of the activity that was done
    const QString frame = Text::tr("Follow up: %1");
    const QString beginning = frame.section(u"%1"_s, 0, 0);
    return isAgain || subject.startsWith(beginning) ? subject : frame.arg(subject).left(300);
}

} // namespace

QList<CalendarItem> ActivityReader::items(storage::Session &session, const CalendarQuery &query)
{
    return CalendarReader(session, query).run();
}

QList<CalendarItem> ActivityReader::itemsOf(storage::Session &session, const QList<RecordId> &ids)
{
    ItemReader reader(session);
    QList<CalendarItem> items;
    const QString sql = u"SELECT %1 FROM activity AS a WHERE a.id = ?"_s.arg(ItemReader::columnsSql());
    for (const RecordId id : ids) {
        QSqlQuery &query = session.run(sql, {id.value()});
        if (query.next())
            items.append(reader.itemFrom(query).first);
        query.finish();
    }
    reader.addNames(items);
    return items;
}

QList<DueItem> ActivityReader::due(storage::Session &session, const DueQuery &query)
{
    const WallClock clock(query.zone);
    const qint64 now = query.nowMs ? query.nowMs : session.clock().nowMs();
    const QDate today = clock.dayOf(now);
    const QDate last = today.addDays(std::max(0, query.daysAhead));
    const qint64 end = clock.beginOf(last.addDays(1));
    // Few are open: the planner, who does not know, would go through all that ever were due.
    QString sql = u"SELECT a.id, a.due_at, a.due_on, a.start_at, a.start_on FROM activity AS a "
                  "INDEXED BY activity_open WHERE a.done_at IS NULL AND a.deleted_at IS NULL "
                  "AND (a.due_at < ? OR a.due_on <= ? OR a.start_at < ? OR a.start_on <= ?)"_s;
    QVariantList values{end, dayText(last), end, dayText(last)};
    if (query.owner) {
        sql += *query.owner ? u" AND a.owner_id = ?"_s : u" AND a.owner_id IS NULL"_s;
        if (*query.owner)
            values += query.owner->value();
    }
    struct DueRow
    {
        RecordId id;
        QDate day;
        qint64 at;
    };
    QList<DueRow> found;
    QSqlQuery &rows = session.run(sql, values);
    while (rows.next()) {
        const Touches::LinkState state =
            Touches::linkState({{}, rows.value(1), rows.value(2), rows.value(3), rows.value(4)});
        const QDate day = state.stepOn.isNull() ? clock.dayOf(state.at.toLongLong())
                                                : QDate::fromString(state.stepOn.toString(), Qt::ISODate);
        if (day <= last) // it may be due later than it starts
            found.append({RecordId(rows.value(0).toLongLong()), day,
                          state.stepOn.isNull() ? state.at.toLongLong() : 0});
    }
    rows.finish();
    std::sort(found.begin(), found.end(), [](const DueRow &left, const DueRow &right) {
        return std::tie(left.day, left.at, left.id) < std::tie(right.day, right.at, right.id);
    });
    if (query.limit >= 0 && found.size() > query.limit)
        found.resize(query.limit);
    QList<RecordId> ids;
    for (const DueRow &one : std::as_const(found))
        ids.append(one.id);
    const QList<CalendarItem> items = itemsOf(session, ids);
    QList<DueItem> due;
    for (qsizetype i = 0; i < items.size() && i < found.size(); ++i) {
        const QDate day = found.at(i).day;
        due.append({items.at(i), day < today    ? StepBucket::Overdue
                                 : day == today ? StepBucket::Today
                                                : StepBucket::Later});
    }
    return due;
}

NextStep ActivityReader::proposal(storage::Session &session, RecordId id)
{
    QSqlQuery &query = session.run(
        u"SELECT type_id, subject, outcome_id, owner_id FROM activity WHERE id = ?"_s, {id.value()});
    if (!query.next()) {
        query.finish();
        throw base::Problem(base::ProblemKind::NotFound, Text::tr("This activity is not there any more."),
                            u"activity %1"_s.arg(id.value()));
    }
    NextStep step;
    step.type = RecordId(query.value(0).toLongLong());
    const QString subject = query.value(1).toString();
    const QVariant outcomeId = query.value(2);
    step.owner = RecordId(query.value(3).toLongLong());
    query.finish();

    const QString outcome = keyOfValue(session, outcomeId);
    const bool isAgain = outcome == "not_reached"_L1;
    step.typeKey = keyOfValue(session, step.type ? QVariant(step.type.value()) : QVariant()).toLatin1();
    QByteArray wanted = step.typeKey;
    if (outcome == "appointment"_L1)
        wanted = "meeting"_ba;
    else if (!isAgain && (wanted == "meeting" || wanted == "visit" || wanted == "letter"))
        wanted = "task"_ba;
    if (wanted != step.typeKey) {
        const QVariant type = keyedValue(session, u"activity_type"_s, QString::fromLatin1(wanted));
        if (!type.isNull()) {
            step.type = RecordId(type.toLongLong());
            step.typeKey = wanted;
        }
    }
    step.subject = followUpSubject(subject, isAgain);
    if (!step.owner)
        step.owner = session.currentUser();

    const ActivityRow row = ActivityRow::read(session, id).value_or(ActivityRow{});
    WallClocks clocks(session);
    const WallClock &clock = clocks.named(row.tz);
    step.tz = clock.zone().id();
    const QDate today = clock.dayOf(session.clock().nowMs());
    const QDate day = nextWorkingDay(session, today);
    const ActivityTime time = row.time();
    step.time = time.isNone() || time.isByDay() ? ActivityTime::dueOn(day) : time.onDay(day, clock.zone());

    QSqlQuery &links =
        session.run(u"SELECT object_type, object_id FROM activity_link WHERE activity_id = ? ORDER BY id"_s,
                    {id.value()});
    while (links.next())
        step.links.append({links.value(0).toString().toLatin1(), RecordId(links.value(1).toLongLong())});
    links.finish();
    return step;
}

StepCounts ActivityReader::stepCounts(storage::Session &session, const QByteArray &entity,
                                      std::optional<RecordId> owner, const QTimeZone &zone)
{
    const domain::Entity &kind = Catalogue::builtIn().entity(entity);
    StepCounts counts;
    for (const StepBucket bucket :
         {StepBucket::Overdue, StepBucket::Today, StepBucket::Later, StepBucket::None}) {
        domain::RecordQuery query;
        query.entity = entity;
        query.filter = ActivityRecords::stepFilter(entity, bucket, owner, zone, session.clock().nowMs());
        const SqlText condition = RecordReader::condition(session, query);
        counts.counts.at(std::size_t(bucket)) =
            session
                .scalar(u"SELECT count(*) FROM %1 AS t WHERE %2"_s.arg(tableOf(kind), condition.sql),
                        condition.values)
                .toLongLong();
    }
    return counts;
}

} // namespace kith::records
