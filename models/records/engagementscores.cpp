// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/engagementscores.h"

#include "models/base/clock.h"

#include <algorithm>
#include <array>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Engagement;

namespace {

const QString StaleActivitiesKey =
    u"scores.activities"_s; // empty, or the last record that was worked out anew
constexpr std::array Kinds{"contact", "company"};
const QDate TheEnd(9000, 1, 1);

} // namespace

EngagementScores::EngagementScores(storage::Session &session)
    : m_session(session)
    , m_organisation(Organisation::read(session))
    , m_halfLife(
          std::max(1, session.scalar(u"SELECT engagement_half_life FROM organisation LIMIT 1"_s).toInt()))
{
    QSqlQuery &query = session.run(u"SELECT type_id, points FROM engagement_weight"_s);
    while (query.next())
        m_points.insert(query.value(0).toLongLong(), query.value(1).toLongLong());
    query.finish();
}

QDate EngagementScores::today() const
{
    return m_organisation.dayOf(m_session.clock().nowMs());
}

Engagement EngagementScores::of(const QByteArray &entity, RecordId id, QDate day)
{
    // a day more, because the horizon is one of calendar days
    const qint64 since = m_organisation.beginOf(day.addDays(-Engagement::HalfLives * m_halfLife - 1));
    QList<Engagement::Touch> touches;
    QSqlQuery &query = m_session.run(u"SELECT a.type_id, a.done_at FROM activity_link AS l "
                                     "JOIN activity AS a ON a.id = l.activity_id "
                                     "WHERE l.object_id = ? AND l.object_type = ? AND l.at >= ? "
                                     "AND a.done_at IS NOT NULL AND a.deleted_at IS NULL"_s,
                                     {id.value(), QString::fromLatin1(entity), since});
    while (query.next()) {
        const qint64 type = query.value(0).toLongLong();
        touches.append({RecordId(type), m_points.value(type, Engagement::UsualPoints),
                        m_organisation.dayOf(query.value(1).toLongLong())});
    }
    query.finish();
    return Engagement::of(touches, day, m_halfLife);
}

void EngagementScores::settle(const QByteArray &entity, RecordId id)
{
    if (std::none_of(Kinds.begin(), Kinds.end(), [&entity](const char *kind) { return entity == kind; }))
        return;
    const Engagement now = of(entity, id, today());
    const QVariant total = now.total > 0 ? QVariant(now.total) : QVariant();
    const QVariant until = now.until ? QVariant(now.until->toString(Qt::ISODate)) : QVariant();
    m_session.run(u"UPDATE %1 SET engagement = ?, engagement_until = ? WHERE id = ? "
                  "AND NOT (engagement IS ? AND engagement_until IS ?)"_s.arg(QString::fromLatin1(entity)),
                  {total, until, id.value(), total, until});
}

void EngagementScores::settleAll()
{
    for (const char *kind : Kinds) {
        QList<RecordId> all;
        QSqlQuery &query =
            m_session.run(u"SELECT DISTINCT object_id FROM activity_link WHERE object_type = ? UNION "
                          "SELECT id FROM %1 WHERE engagement IS NOT NULL"_s.arg(QLatin1StringView(kind)),
                          {QString::fromLatin1(kind)});
        while (query.next())
            all.append(RecordId(query.value(0).toLongLong()));
        query.finish();
        for (const RecordId id : std::as_const(all)) {
            m_session.throwIfCancelled();
            settle(kind, id);
        }
    }
    m_session.run(u"DELETE FROM workspace_setting WHERE \"key\" = ?"_s, {StaleActivitiesKey});
}

void EngagementScores::setStale(storage::Session &session)
{
    session.run(u"INSERT INTO workspace_setting (\"key\", value) VALUES (?, '0') "
                "ON CONFLICT (\"key\") DO UPDATE SET value = excluded.value"_s,
                {StaleActivitiesKey});
}

bool EngagementScores::isDue(storage::Session &session)
{
    const QString today = Organisation::read(session).dayOf(session.clock().nowMs()).toString(Qt::ISODate);
    for (const char *kind : Kinds) {
        if (session
                .scalar(
                    u"SELECT 1 FROM %1 WHERE engagement_until <= ? LIMIT 1"_s.arg(QLatin1StringView(kind)),
                    {today})
                .isValid())
            return true;
    }
    return session.scalar(u"SELECT 1 FROM workspace_setting WHERE \"key\" = ?"_s, {StaleActivitiesKey})
        .isValid();
}

qint64 EngagementScores::refresh(qint64 atMost)
{
    const QVariant stale =
        m_session.scalar(u"SELECT value FROM workspace_setting WHERE \"key\" = ?"_s, {StaleActivitiesKey});
    if (stale.isValid()) {
        // through the links by the records they belong to, from where it got to
        QList<std::pair<QByteArray, RecordId>> some;
        QSqlQuery &query =
            m_session.run(u"SELECT DISTINCT object_id, object_type FROM activity_link WHERE object_id > ? "
                          "AND object_type IN ('contact', 'company') ORDER BY object_id LIMIT ?"_s,
                          {stale.toString().toLongLong(), atMost});
        while (query.next())
            some.append({query.value(1).toString().toLatin1(), RecordId(query.value(0).toLongLong())});
        query.finish();
        for (const auto &[entity, id] : std::as_const(some))
            settle(entity, id);
        if (some.isEmpty())
            m_session.run(u"DELETE FROM workspace_setting WHERE \"key\" = ?"_s, {StaleActivitiesKey});
        else
            m_session.run(u"UPDATE workspace_setting SET value = ? WHERE \"key\" = ?"_s,
                          {some.constLast().second.toString(), StaleActivitiesKey});
        if (!some.isEmpty())
            return some.size();
    }
    qint64 done = 0;
    for (const char *kind : Kinds) {
        QList<RecordId> due;
        QSqlQuery &query = m_session.run(
            u"SELECT id FROM %1 WHERE engagement_until <= ? LIMIT ?"_s.arg(QLatin1StringView(kind)),
            {today().toString(Qt::ISODate), atMost});
        while (query.next())
            due.append(RecordId(query.value(0).toLongLong()));
        query.finish();
        for (const RecordId id : std::as_const(due))
            settle(kind, id);
        done += due.size();
    }
    return done;
}

Engagement EngagementScores::explain(const QByteArray &entity, RecordId id)
{
    return of(entity, id, today());
}

QHash<QByteArray, QList<RecordId>> EngagementScores::differing()
{
    QHash<QByteArray, QList<RecordId>> found;
    if (m_session.scalar(u"SELECT 1 FROM workspace_setting WHERE \"key\" = ?"_s, {StaleActivitiesKey})
            .isValid())
        return found; // they are on their way
    struct Stored
    {
        RecordId id;
        qint64 total;
        QString until;
    };
    for (const char *kind : Kinds) {
        QList<Stored> all;
        QSqlQuery &query =
            m_session.run(u"SELECT t.id, t.engagement, t.engagement_until FROM %1 AS t "
                          "WHERE t.engagement IS NOT NULL OR EXISTS (SELECT 1 FROM activity_link AS l "
                          "WHERE l.object_id = t.id AND l.object_type = ?)"_s.arg(QLatin1StringView(kind)),
                          {QString::fromLatin1(kind)});
        while (query.next())
            all.append({RecordId(query.value(0).toLongLong()), query.value(1).toLongLong(),
                        query.value(2).toString()});
        query.finish();
        for (const Stored &stored : std::as_const(all)) {
            m_session.throwIfCancelled();
            // any day of those for which the stored one holds
            const QDate until = QDate::fromString(stored.until, Qt::ISODate);
            const Engagement right = of(kind, stored.id,
                                        until.isValid()    ? until.addDays(-1)
                                        : stored.total > 0 ? today()
                                                           : TheEnd);
            const QString rightUntil = right.until ? right.until->toString(Qt::ISODate) : QString();
            if (right.total != stored.total || rightUntil != stored.until)
                found[kind].append(stored.id);
        }
    }
    return found;
}

} // namespace kith::records
