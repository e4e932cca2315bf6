// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/changebatch.h"
#include "models/records/derivedcolumns.h"
#include "models/records/sqltext.h"

#include <QDateTime>
#include <QTimeZone>

namespace kith::records {

using namespace Qt::StringLiterals;

namespace {

QVariant latest(const QVariant &left, const QVariant &right)
{
    if (left.isNull())
        return right;
    return right.isNull() || left.toLongLong() >= right.toLongLong() ? left : right;
}

} // namespace

bool Touches::applyTo(QByteArrayView entity)
{
    return entity == "contact" || entity == "company" || entity == "lead" || entity == "deal";
}

QVariant Touches::timeOf(const QVariant &doneAt, const QVariant &dueAt, const QVariant &dueOn,
                         const QVariant &startAt)
{
    if (!doneAt.isNull())
        return doneAt;
    if (!dueAt.isNull())
        return dueAt;
    if (const QDate day = QDate::fromString(dueOn.toString(), Qt::ISODate); day.isValid())
        return QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    return startAt;
}

QList<QByteArray> Touches::settle(storage::Session &session, const domain::Entity &entity, RecordId id,
                                  bool reallyWrite)
{
    const QString kind = QString::fromLatin1(entity.key);
    const bool isDeal = entity.key == "deal";
    QSqlQuery &row =
        session.run((isDeal ? u"SELECT last_touch_at, next_step_at, stage_entered_at FROM %1 WHERE id = ?"_s
                            : u"SELECT last_touch_at, next_step_at, NULL FROM %1 WHERE id = ?"_s)
                        .arg(tableOf(entity)),
                    {id.value()});
    if (!row.next()) {
        row.finish();
        return {};
    }
    const QVariant storedTouch = row.value(0);
    const QVariant storedStep = row.value(1);
    QVariant touch = row.value(2);
    row.finish();

    touch = latest(
        touch,
        session.scalar(u"SELECT max(l.at) FROM activity_link AS l JOIN activity AS a ON a.id = l.activity_id "
                       "WHERE l.object_id = ? AND l.object_type = ? AND a.done_at IS NOT NULL "
                       "AND a.deleted_at IS NULL"_s,
                       {id.value(), kind}));
    touch = latest(
        touch, session.scalar(u"SELECT max(created_at) FROM note WHERE object_id = ? AND object_type = ?"_s,
                              {id.value(), kind}));
    const QVariant step = session.scalar(
        u"SELECT min(l.at) FROM activity_link AS l JOIN activity AS a ON a.id = l.activity_id "
        "WHERE l.object_id = ? AND l.object_type = ? AND a.done_at IS NULL AND a.deleted_at IS NULL "
        "AND (a.due_at IS NOT NULL OR a.due_on IS NOT NULL OR a.start_at IS NOT NULL)"_s,
        {id.value(), kind});

    QList<QByteArray> differing;
    if (!sameCell(storedTouch, touch))
        differing.append(entity.key + ".last_touch_at");
    if (!sameCell(storedStep, step))
        differing.append(entity.key + ".next_step_at");
    if (!differing.isEmpty() && reallyWrite)
        session.run(u"UPDATE %1 SET last_touch_at = ?, next_step_at = ? WHERE id = ?"_s.arg(tableOf(entity)),
                    {touch, step, id.value()});
    return differing;
}

QList<std::pair<QByteArray, RecordId>> Touches::settleActivity(storage::Session &session, RecordId activity,
                                                               bool reallyWrite, int *differing)
{
    QSqlQuery &row =
        session.run(u"SELECT done_at, due_at, due_on, start_at, created_at FROM activity WHERE id = ?"_s,
                    {activity.value()});
    QVariant at;
    if (row.next()) {
        at = timeOf(row.value(0), row.value(1), row.value(2), row.value(3));
        if (at.isNull())
            at = row.value(4);
    }
    row.finish();

    QList<std::pair<QByteArray, RecordId>> objects;
    QList<qint64> wrong;
    QSqlQuery &links =
        session.run(u"SELECT id, object_type, object_id, at FROM activity_link WHERE activity_id = ?"_s,
                    {activity.value()});
    while (links.next()) {
        objects.append({links.value(1).toString().toLatin1(), RecordId(links.value(2).toLongLong())});
        if (!sameCell(links.value(3), at))
            wrong.append(links.value(0).toLongLong());
    }
    links.finish();
    if (differing)
        *differing += int(wrong.size());
    for (const qint64 link : std::as_const(wrong)) {
        if (reallyWrite)
            session.run(u"UPDATE activity_link SET at = ? WHERE id = ?"_s, {at, link});
    }
    return objects;
}

} // namespace kith::records
