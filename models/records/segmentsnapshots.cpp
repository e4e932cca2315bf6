// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/segmentsnapshots.h"

#include "models/base/clock.h"
#include "models/base/problem.h"
#include "models/records/idpack.h"
#include "models/records/organisation.h"

#include <QCryptographicHash>
#include <QMap>

#include <algorithm>
#include <iterator>

namespace kith::records {

using namespace Qt::StringLiterals;

namespace {

QDate today(storage::Session &session)
{
    return Organisation::read(session).dayOf(session.clock().nowMs());
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// Of what a segment asks, those that it asks for included: a change of theirs changes it too.
void addDefinitions(storage::Session &session, RecordId id, QSet<RecordId> &seen, QCryptographicHash &hash)
{
    const auto segment = SegmentReader::find(session, id);
    if (!segment || seen.contains(id))
        return;
    seen.insert(id);
    hash.addData(segment->isList ? QByteArrayLiteral("list") : segment->definition.toUtf8());
    if (segment->isList)
        return;
    const QSet<RecordId> asked = SegmentReader::askedFor(SegmentReader::filterOf(session, *segment));
    QList<RecordId> further(asked.cbegin(), asked.cend());
    std::sort(further.begin(), further.end());
    for (const RecordId one : std::as_const(further))
        addDefinitions(session, one, seen, hash);
}

QByteArray digestOf(storage::Session &session, RecordId segment)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QSet<RecordId> seen;
    addDefinitions(session, segment, seen, hash);
    return hash.result().toHex();
}

struct State
{
    QDate on;
    QByteArray definition;
    QList<RecordId> members;
};

std::optional<State> stateOf(storage::Session &session, RecordId segment)
{
    QSqlQuery &query = session.run(
        u"SELECT on_date, definition, members FROM segment_state WHERE segment_id = ?"_s, {segment.value()});
    std::optional<State> state;
    if (query.next())
        state = State{QDate::fromString(query.value(0).toString(), Qt::ISODate),
                      query.value(1).toString().toLatin1(), IdPack::unpack(query.value(2).toByteArray())};
    query.finish();
    return state;
}

/// Every calendar day between the seen ones, marked as missing; the latest first.
QList<SegmentDay> withGaps(const QList<SegmentDay> &seen, QDate last, int most)
{
    QList<SegmentDay> days;
    QDate next = last;
    for (const SegmentDay &day : seen) {
        for (; next > day.on && days.size() < most; next = next.addDays(-1)) {
            SegmentDay missing;
            missing.on = next;
            missing.isMissing = true;
            days.append(missing);
        }
        if (days.size() >= most)
            break;
        days.append(day);
        next = day.on.addDays(-1);
    }
    return days;
}

struct Stays
{
    QMap<QDate, SegmentMoves> moves;
    QDate first;
};

/// Somebody may have two stays that overlap after an undo, so stays are put together record by record.
Stays staysOf(storage::Session &session, RecordId list, const Organisation &organisation)
{
    Stays stays;
    QSqlQuery &query =
        session.run(u"SELECT object_id, added_at, removed_at FROM segment_member WHERE segment_id = ? "
                    "ORDER BY object_id, added_at"_s,
                    {list.value()});
    RecordId record;
    qint64 from = 0;
    qint64 to = 0; // 0: still there
    const auto close = [&] {
        if (!record)
            return;
        const QDate in = organisation.dayOf(from);
        const QDate out = to == 0 ? QDate() : organisation.dayOf(to);
        if (in != out) { // in and out on one day is not seen by the day's end
            stays.moves[in].entered.append(record);
            if (out.isValid())
                stays.moves[out].gone.append(record);
        }
    };
    while (query.next()) {
        const RecordId id(query.value(0).toLongLong());
        const qint64 begin = query.value(1).toLongLong();
        const qint64 end = query.value(2).toLongLong();
        if (id == record && (to == 0 || begin <= to)) {
            to = to == 0 || end == 0 ? 0 : std::max(to, end);
            continue;
        }
        close();
        record = id;
        from = begin;
        to = end;
    }
    close();
    query.finish();
    if (!stays.moves.isEmpty())
        stays.first = stays.moves.firstKey();
    return stays;
}

QList<SegmentDay> daysOfList(storage::Session &session, RecordId list, int most)
{
    const Organisation organisation = Organisation::read(session);
    const Stays stays = staysOf(session, list, organisation);
    QList<SegmentDay> days;
    if (!stays.first.isValid())
        return days;
    const QDate last = organisation.dayOf(session.clock().nowMs());
    qint64 count = 0;
    for (QDate on = stays.first; on <= last; on = on.addDays(1)) {
        const SegmentMoves moves = stays.moves.value(on);
        count += moves.entered.size() - moves.gone.size();
        SegmentDay day;
        day.on = on;
        day.count = count;
        day.entered = moves.entered.size();
        day.gone = moves.gone.size();
        day.since = on.addDays(-1);
        days.prepend(day);
    }
    return days.mid(0, most);
}

} // namespace

QList<RecordId> SegmentSnapshots::due(storage::Session &session)
{
    QList<RecordId> segments;
    QSqlQuery &query = session.run(
        u"SELECT s.id FROM segment AS s WHERE s.deleted_at IS NULL AND s.kind = 'dynamic' AND NOT EXISTS "
        "(SELECT 1 FROM segment_snapshot AS n WHERE n.segment_id = s.id AND n.on_date >= ?) "
        "ORDER BY s.id"_s,
        {iso(today(session))});
    while (query.next())
        segments.append(RecordId(query.value(0).toLongLong()));
    query.finish();
    return segments;
}

std::optional<SegmentSnapshots::Snapshot> SegmentSnapshots::look(storage::Session &session, RecordId id)
{
    const auto segment = SegmentReader::find(session, id);
    if (!segment || segment->isList)
        return std::nullopt;
    Snapshot snapshot;
    snapshot.segment = id;
    snapshot.day.on = today(session);
    QList<RecordId> members;
    try {
        snapshot.definition = digestOf(session, id);
        members = SegmentReader::members(session, *segment);
    } catch (const base::Problem &problem) {
        if (problem.kind() == base::ProblemKind::Invalid || problem.kind() == base::ProblemKind::NotFound)
            return std::nullopt; // it asks for something that is gone; the day stays missing
        throw;
    }
    snapshot.day.count = members.size();
    snapshot.members = IdPack::pack(members);
    if (const auto before = stateOf(session, id)) {
        SegmentMoves moves;
        std::set_difference(members.cbegin(), members.cend(), before->members.cbegin(),
                            before->members.cend(), std::back_inserter(moves.entered));
        std::set_difference(before->members.cbegin(), before->members.cend(), members.cbegin(),
                            members.cend(), std::back_inserter(moves.gone));
        snapshot.day.since = before->on;
        snapshot.day.redefined = before->definition != snapshot.definition;
        snapshot.day.entered = moves.entered.size();
        snapshot.day.gone = moves.gone.size();
        snapshot.entered = IdPack::pack(moves.entered);
        snapshot.gone = IdPack::pack(moves.gone);
    }
    return snapshot;
}

void SegmentSnapshots::keep(storage::Session &session, const Snapshot &snapshot)
{
    const qint64 id = snapshot.segment.value();
    const QString on = iso(snapshot.day.on);
    const bool isThere = session.scalar(u"SELECT 1 FROM segment WHERE id = ?"_s, {id}).isValid();
    const bool isKept =
        session.scalar(u"SELECT 1 FROM segment_snapshot WHERE segment_id = ? AND on_date >= ?"_s, {id, on})
            .isValid();
    if (!isThere || isKept)
        return;
    const auto number = [](const std::optional<qint64> &value) {
        return value ? QVariant(*value) : QVariant();
    };
    const auto bytes = [](const QByteArray &value) { return value.isEmpty() ? QVariant() : QVariant(value); };
    session.run(u"INSERT INTO segment_snapshot (segment_id, on_date, since_on, n, entered, gone, redefined, "
                "entered_ids, gone_ids) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {id, on, snapshot.day.since.isValid() ? QVariant(iso(snapshot.day.since)) : QVariant(),
                 snapshot.day.count, number(snapshot.day.entered), number(snapshot.day.gone),
                 snapshot.day.redefined ? 1 : 0, bytes(snapshot.entered), bytes(snapshot.gone)});
    session.run(u"INSERT INTO segment_state (segment_id, on_date, definition, members) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (segment_id) DO UPDATE SET on_date = excluded.on_date, definition = "
                "excluded.definition, members = excluded.members"_s,
                {id, on, QString::fromLatin1(snapshot.definition), snapshot.members});
    session.run(u"UPDATE segment SET last_count = ?, counted_at = ? WHERE id = ?"_s,
                {snapshot.day.count, session.clock().nowMs(), id});
}

QList<SegmentDay> SegmentSnapshots::days(storage::Session &session, RecordId id, int most)
{
    if (SegmentReader::get(session, id).isList)
        return daysOfList(session, id, most);
    QList<SegmentDay> seen;
    QSqlQuery &query = session.run(
        u"SELECT on_date, since_on, n, entered, gone, redefined FROM segment_snapshot WHERE segment_id = ? "
        "ORDER BY on_date DESC LIMIT ?"_s,
        {id.value(), most});
    while (query.next()) {
        SegmentDay day;
        day.on = QDate::fromString(query.value(0).toString(), Qt::ISODate);
        day.since = QDate::fromString(query.value(1).toString(), Qt::ISODate);
        day.count = query.value(2).toLongLong();
        if (!query.isNull(3)) {
            day.entered = query.value(3).toLongLong();
            day.gone = query.value(4).toLongLong();
        }
        day.redefined = query.value(5).toBool();
        seen.append(day);
    }
    query.finish();
    return withGaps(seen, today(session), most);
}

SegmentMoves SegmentSnapshots::moves(storage::Session &session, RecordId id, QDate on)
{
    SegmentMoves moves;
    if (SegmentReader::get(session, id).isList)
        return staysOf(session, id, Organisation::read(session)).moves.value(on);
    QSqlQuery &query = session.run(
        u"SELECT entered_ids, gone_ids FROM segment_snapshot WHERE segment_id = ? AND on_date = ?"_s,
        {id.value(), iso(on)});
    if (query.next()) {
        if (!query.isNull(0))
            moves.entered = IdPack::unpack(query.value(0).toByteArray());
        if (!query.isNull(1))
            moves.gone = IdPack::unpack(query.value(1).toByteArray());
    }
    query.finish();
    return moves;
}

} // namespace kith::records
