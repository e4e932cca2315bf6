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

Touches::LinkState Touches::linkState(const ActivityTimes &times)
{
    const auto noon = [](const QVariant &day) {
        const QDate date = QDate::fromString(day.toString(), Qt::ISODate);
        return date.isValid() ? QVariant(QDateTime(date, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch())
                              : QVariant();
    };
    LinkState state;
    QVariant day;
    state.at = times.dueAt;
    if (state.at.isNull()) {
        day = times.dueOn;
        state.at = noon(day);
    }
    if (state.at.isNull()) {
        day = {};
        state.at = times.startAt;
    }
    if (state.at.isNull()) {
        day = times.startOn;
        state.at = noon(day);
    }
    state.isOpen = !times.isOver && times.doneAt.isNull() && !state.at.isNull();
    if (state.isOpen)
        state.stepOn = day.isNull() ? QVariant() : QVariant(day.toString());
    if (!times.doneAt.isNull())
        state.at = times.doneAt;
    return state;
}

QList<QByteArray> Touches::settle(storage::Session &session, const domain::Entity &entity, RecordId id,
                                  bool reallyWrite)
{
    const QVariant kind = QString::fromLatin1(entity.key);
    const QVariant number = id.value();
    const bool hasStages = entity.field("stage_entered_at");
    const bool hasDay = entity.field("next_step_on");
    // The latest done one is among the first that are read in the order of the index.
    QSqlQuery &row = session.run(
        u"SELECT last_touch_at, next_step_at, %1, %2, "
        "(SELECT l.at FROM activity_link AS l JOIN activity AS a ON a.id = l.activity_id "
        "WHERE l.object_id = ? AND l.object_type = ? AND a.done_at IS NOT NULL AND a.deleted_at IS NULL "
        "ORDER BY l.at DESC LIMIT 1), "
        "(SELECT max(created_at) FROM note WHERE object_id = ? AND object_type = ?), "
        "(SELECT max(created_at) FROM attachment WHERE object_id = ? AND object_type = ?), "
        "(SELECT min(at) FROM activity_link WHERE object_id = ? AND object_type = ? AND is_open = 1), "
        "(SELECT min(step_on) FROM activity_link WHERE object_id = ? AND object_type = ? AND is_open = 1) "
        "FROM %3 WHERE id = ?"_s.arg(hasStages ? u"stage_entered_at"_s : u"NULL"_s,
                                     hasDay ? u"next_step_on"_s : u"NULL"_s, tableOf(entity)),
        {number, kind, number, kind, number, kind, number, kind, number, kind, number});
    if (!row.next()) {
        row.finish();
        return {};
    }
    const QVariant storedTouch = row.value(0);
    const QVariant storedStep = row.value(1);
    const QVariant storedDay = row.value(3);
    QVariant touch = row.value(2);
    for (const int column : {4, 5, 6})
        touch = latest(touch, row.value(column));
    const QVariant step = row.value(7);
    const QVariant day = hasDay ? row.value(8) : QVariant();
    row.finish();

    QList<QByteArray> differing;
    if (!sameCell(storedTouch, touch))
        differing.append(entity.key + ".last_touch_at");
    if (!sameCell(storedStep, step))
        differing.append(entity.key + ".next_step_at");
    if (!sameCell(storedDay, day))
        differing.append(entity.key + ".next_step_on");
    if (differing.isEmpty() || !reallyWrite)
        return differing;
    QVariantList values{touch, step};
    if (hasDay)
        values += day;
    session.run(u"UPDATE %1 SET last_touch_at = ?, next_step_at = ?%2 WHERE id = ?"_s.arg(
                    tableOf(entity), hasDay ? u", next_step_on = ?"_s : QString()),
                values + QVariantList{number});
    return differing;
}

QList<std::pair<QByteArray, RecordId>> Touches::settleActivity(storage::Session &session, RecordId activity,
                                                               bool reallyWrite, int *differing)
{
    QSqlQuery &row =
        session.run(u"SELECT done_at, due_at, due_on, start_at, start_on, deleted_at, created_at "
                    "FROM activity WHERE id = ?"_s,
                    {activity.value()});
    LinkState state;
    if (row.next()) {
        state = linkState(
            {row.value(0), row.value(1), row.value(2), row.value(3), row.value(4), !row.value(5).isNull()});
        if (state.at.isNull())
            state.at = row.value(6);
    }
    row.finish();

    QList<std::pair<QByteArray, RecordId>> objects;
    QList<qint64> wrong;
    QSqlQuery &links = session.run(
        u"SELECT id, object_type, object_id, at, is_open, step_on FROM activity_link WHERE activity_id = ?"_s,
        {activity.value()});
    while (links.next()) {
        objects.append({links.value(1).toString().toLatin1(), RecordId(links.value(2).toLongLong())});
        if (!sameCell(links.value(3), state.at) || links.value(4).toBool() != state.isOpen ||
            !sameCell(links.value(5), state.stepOn))
            wrong.append(links.value(0).toLongLong());
    }
    links.finish();
    if (differing)
        *differing += int(wrong.size());
    for (const qint64 link : std::as_const(wrong)) {
        if (reallyWrite)
            session.run(u"UPDATE activity_link SET at = ?, is_open = ?, step_on = ? WHERE id = ?"_s,
                        {state.at, int(state.isOpen), state.stepOn, link});
    }
    return objects;
}

} // namespace kith::records
