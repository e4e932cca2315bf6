// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/calendar/activityentry.h"

#include "models/domain/recurrence.h"
#include "models/records/recordtitles.h"
#include "models/storage/session.h"

namespace kith::services {

using namespace Qt::StringLiterals;
using domain::ActivityTime;
using domain::Recurrence;
using domain::WallClock;
using records::ActivityRow;

ActivityEntries::ActivityEntries(storage::Session &session, const QUuid &workspace)
    : m_session(session)
    , m_suffix(u'@' + workspace.toString(QUuid::WithoutBraces))
    , m_system(
          session.scalar(u"SELECT id FROM external_system WHERE name = ?"_s, {systemName()}).toLongLong())
    , m_clocks(session)
{
    QSqlQuery &query = session.run(u"SELECT v.id, v.key FROM picklist_value AS v JOIN picklist AS p "
                                   "ON p.id = v.picklist_id WHERE p.key = 'activity_type'"_s);
    while (query.next())
        m_types.insert(query.value(0).toLongLong(), query.value(1).toString().toLatin1());
    query.finish();
}

QString ActivityEntries::systemName()
{
    return u"iCalendar"_s; // a name of its own in every language
}

QString ActivityEntries::keyOf(const IcalEntry &entry)
{
    return entry.recurrenceId.isEmpty() ? entry.uid : entry.uid + u'#' + entry.recurrenceId;
}

RecordId ActivityEntries::find(const IcalEntry &entry)
{
    if (m_system) {
        const QVariant known = m_session.scalar(u"SELECT object_id FROM external_id WHERE system_id = ? AND "
                                                "object_type = 'activity' AND external_key = ?"_s,
                                                {m_system.value(), keyOf(entry)});
        if (!known.isNull())
            return RecordId(known.toLongLong());
    }
    if (entry.recurrenceId.isEmpty() && entry.uid.endsWith(m_suffix)) {
        const qint64 id = entry.uid.chopped(m_suffix.size()).toLongLong();
        if (id > 0 && m_session.scalar(u"SELECT 1 FROM activity WHERE id = ?"_s, {id}).isValid())
            return RecordId(id);
    }
    return {};
}

std::optional<ActivityEntries::Stored> ActivityEntries::read(RecordId id)
{
    Stored stored;
    QSqlQuery &query =
        m_session.run(u"SELECT type_id, subject, body, location, priority, private, updated_at, %1 "
                      "FROM activity WHERE id = ?"_s.arg(ActivityRow::columnsSql({})),
                      {id.value()});
    if (!query.next()) {
        query.finish();
        return std::nullopt;
    }
    constexpr int before = 7;
    IcalEntry &entry = stored.entry;
    entry.type = m_types.value(query.value(0).toLongLong());
    entry.subject = query.value(1).toString();
    entry.body = query.value(2).toString();
    entry.location = query.value(3).toString();
    entry.priority = query.value(4).toString().toLatin1();
    entry.isPrivate = query.value(5).toBool();
    stored.changedAtMs = query.value(6).toLongLong();
    stored.row = ActivityRow::from(id, [&query](int column) { return query.value(before + column); });
    query.finish();

    const ActivityRow &row = stored.row;
    stored.isInTrash = row.isDeleted;
    entry.time = row.time();
    using Kind = ActivityTime::Kind;
    entry.isTask = entry.time.kind != Kind::Span && entry.time.kind != Kind::Days;
    if (!row.doneAt.isNull())
        entry.doneAtMs = row.doneAt.toLongLong();
    const WallClock &clock = m_clocks.named(row.tz);
    if (!entry.time.isNone() && !entry.time.isByDay())
        entry.tz = clock.zone().id();
    if (row.repeats()) {
        const qint64 wall = row.wall(clock);
        entry.rule = row.recurrence(clock).ruleFrom(wall);
        for (const QString &key : row.except.split(u',', Qt::SkipEmptyParts)) {
            if (Recurrence::wallOf(key).value_or(wall) > wall)
                entry.exceptions.append(key);
        }
        entry.exceptions.sort();
    }
    QString key;
    if (m_system)
        key =
            m_session
                .scalar(
                    u"SELECT external_key FROM external_id WHERE object_id = ? AND object_type = 'activity' "
                    "AND system_id = ? ORDER BY id LIMIT 1"_s,
                    {id.value(), m_system.value()})
                .toString();
    entry.uid = key.isEmpty() ? id.toString() + m_suffix : key;
    // a key of a time of a series holds which one it is
    const qsizetype mark = key.lastIndexOf(u'#');
    if (mark > 0 && Recurrence::wallOf(key.mid(mark + 1))) {
        entry.uid = key.left(mark);
        entry.recurrenceId = key.mid(mark + 1);
    }
    readPeople(id, entry);
    QSqlQuery &reminders = m_session.run(
        u"SELECT DISTINCT minutes_before FROM reminder WHERE activity_id = ? ORDER BY minutes_before"_s,
        {id.value()});
    while (reminders.next())
        entry.reminders.append(reminders.value(0).toInt());
    reminders.finish();
    return stored;
}

void ActivityEntries::readPeople(RecordId id, IcalEntry &entry)
{
    QSqlQuery &query =
        m_session.run(u"SELECT coalesce(c.display_name, u.display_name), coalesce(c.email, u.email), p.rsvp "
                      "FROM activity_participant AS p "
                      "LEFT JOIN contact AS c ON p.party_type = 'contact' AND c.id = p.party_id "
                      "LEFT JOIN app_user AS u ON p.party_type = 'app_user' AND u.id = p.party_id "
                      "WHERE p.activity_id = ? ORDER BY p.id"_s,
                      {id.value()});
    while (query.next()) {
        const QString email = query.value(1).toString();
        if (!email.isEmpty())
            entry.people.append({query.value(0).toString(), email, query.value(2).toString().toLatin1()});
    }
    query.finish();
}

} // namespace kith::services
