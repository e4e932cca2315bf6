// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/segmentreader.h"

#include "models/base/problem.h"
#include "models/base/textfold.h"
#include "models/domain/filterjson.h"
#include "models/records/filtercount.h"
#include "models/records/recordreader.h"
#include "models/records/recordtext.h"
#include "models/records/recordtitles.h"
#include "models/records/workspacecatalogue.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Filter;

namespace {

const QString Columns =
    u"SELECT s.id, s.entity, s.name, s.kind, s.definition_json, s.description, s.owner_id, "
    "(SELECT u.display_name FROM app_user AS u WHERE u.id = s.owner_id), s.scope, "
    "s.last_count, s.last_ms, s.counted_at FROM segment AS s WHERE s.deleted_at IS NULL"_s;

Segment segmentFrom(const QSqlQuery &query)
{
    const auto measured = [&query](int column) {
        return query.isNull(column) ? qint64(-1) : query.value(column).toLongLong();
    };
    Segment segment;
    segment.id = RecordId(query.value(0).toLongLong());
    segment.entity = query.value(1).toString().toLatin1();
    segment.name = query.value(2).toString();
    segment.isList = query.value(3).toString() == "list"_L1;
    segment.definition = query.value(4).toString();
    segment.description = query.value(5).toString();
    segment.owner = RecordId(query.value(6).toLongLong());
    segment.ownerName = query.value(7).toString();
    segment.scope = query.value(8).toString().toLatin1();
    segment.lastCount = measured(9);
    segment.lastMs = measured(10);
    segment.countedAtMs = query.value(11).toLongLong();
    return segment;
}

QList<Segment> read(storage::Session &session, const QString &condition, const QVariantList &values)
{
    QList<Segment> segments;
    QSqlQuery &query =
        session.run(Columns + condition + u" ORDER BY s.entity, kith_fold(s.name), s.id"_s, values);
    while (query.next())
        segments.append(segmentFrom(query));
    query.finish();
    for (Segment &segment : segments) {
        QSqlQuery &excluded =
            session.run(u"SELECT excluded_id FROM segment_exclusion WHERE segment_id = ? ORDER BY id"_s,
                        {segment.id.value()});
        while (excluded.next())
            segment.excludes.append(RecordId(excluded.value(0).toLongLong()));
        excluded.finish();
    }
    return segments;
}

domain::RecordQuery queryOf(const Segment &segment)
{
    domain::RecordQuery query;
    query.entity = segment.entity;
    query.filter = SegmentReader::isIn(segment.id);
    return query;
}

} // namespace

std::optional<Segment> SegmentReader::find(storage::Session &session, RecordId id)
{
    const QList<Segment> found = read(session, u" AND s.id = ?"_s, {id.value()});
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

Segment SegmentReader::get(storage::Session &session, RecordId id)
{
    if (auto found = find(session, id))
        return *std::move(found);
    throw Problem(
        ProblemKind::NotFound,
        Text::tr("This segment is no longer there. Somebody may have removed it, or undone its making."),
        u"segment %1"_s.arg(id.toString()));
}

Segment SegmentReader::named(storage::Session &session, const QString &nameOrId, const QByteArray &entity)
{
    if (const auto id = RecordId::fromString(nameOrId)) {
        if (auto found = find(session, *id))
            return *std::move(found);
    }
    const QList<Segment> segments = all(session, entity);
    const QString folded = base::fold(nameOrId.simplified());
    QList<Segment> found;
    QStringList known;
    for (const Segment &segment : segments) {
        known += segment.name;
        if (base::fold(segment.name) == folded)
            found += segment;
    }
    if (found.size() == 1)
        return found.constFirst();
    if (found.isEmpty())
        throw Problem(
            ProblemKind::NotFound,
            known.isEmpty()
                ? Text::tr("There is no segment called “%1”; there are none at all yet.").arg(nameOrId)
                : Text::tr("There is no segment called “%1”. There are: %2.")
                      .arg(nameOrId, known.mid(0, 20).join(u", "_s)));
    QStringList ids;
    for (const Segment &segment : std::as_const(found))
        ids += u"%1 (%2)"_s.arg(segment.id.toString(), QString::fromLatin1(segment.entity));
    throw Problem(ProblemKind::Invalid,
                  Text::tr("Several segments are called “%1”. Name one by its number: %2.")
                      .arg(nameOrId, ids.join(u", "_s)));
}

QList<Segment> SegmentReader::all(storage::Session &session, const QByteArray &entity)
{
    if (entity.isEmpty())
        return read(session, {}, {});
    return read(session, u" AND s.entity = ?"_s, {QString::fromLatin1(entity)});
}

Filter SegmentReader::isIn(RecordId segment)
{
    Filter filter;
    filter.kind = Filter::Kind::Segment;
    filter.segment = segment;
    return filter;
}

QList<RecordId> SegmentReader::members(storage::Session &session, const Segment &segment)
{
    const SqlText where = RecordReader::condition(session, queryOf(segment));
    const QString table = tableOf(catalogueOf(session).entity(segment.entity));
    QList<RecordId> ids;
    QSqlQuery &query = session.run(
        u"SELECT t.id FROM %1 AS t WHERE "_s.arg(table) + where.sql + u" ORDER BY t.id"_s, where.values);
    while (query.next())
        ids.append(RecordId(query.value(0).toLongLong()));
    query.finish();
    session.throwIfIncomplete();
    return ids;
}

qint64 SegmentReader::count(storage::Session &session, const Segment &segment)
{
    return FilterCount::of(session, queryOf(segment));
}

QList<SegmentStay> SegmentReader::stays(storage::Session &session, RecordId list, int limit, RecordId record)
{
    struct StayRow
    {
        QByteArray entity;
        SegmentStay stay;
    };
    QList<StayRow> rows;
    QVariantList values{list.value()};
    QString sql = u"SELECT m.object_type, m.object_id, m.added_at, "
                  "(SELECT display_name FROM app_user WHERE id = m.added_by_id), m.removed_at, "
                  "(SELECT display_name FROM app_user WHERE id = m.removed_by_id) "
                  "FROM segment_member AS m WHERE m.segment_id = ?"_s;
    if (record) {
        sql += u" AND m.object_id = ?"_s;
        values += record.value();
    }
    values += limit;
    QSqlQuery &query =
        session.run(sql + u" ORDER BY coalesce(m.removed_at, m.added_at) DESC, m.id DESC LIMIT ?"_s, values);
    while (query.next())
        rows.append({query.value(0).toString().toLatin1(),
                     {RecordId(query.value(1).toLongLong()),
                      {},
                      query.value(2).toLongLong(),
                      query.value(3).toString(),
                      query.value(4).toLongLong(),
                      query.value(5).toString()}});
    query.finish();
    RecordTitles titles(session);
    QList<SegmentStay> stays;
    stays.reserve(rows.size());
    for (StayRow &row : rows) {
        if (const domain::Entity *entity = catalogueOf(session).find(row.entity))
            row.stay.title = titles.of(*entity, row.stay.record);
        stays.append(row.stay);
    }
    return stays;
}

QList<Segment> SegmentReader::listsOf(storage::Session &session, const QByteArray &entity, RecordId record)
{
    return read(
        session,
        u" AND s.entity = ? AND s.kind = 'list' AND s.id IN (SELECT m.segment_id FROM segment_member AS m "
        "WHERE m.object_id = ? AND m.object_type = s.entity AND m.removed_at IS NULL)"_s,
        {QString::fromLatin1(entity), record.value()});
}

QList<SegmentUse> SegmentReader::usedBy(storage::Session &session, RecordId segment)
{
    QList<SegmentUse> uses;
    const auto add = [&](const QByteArray &entity, const QString &sql, const QVariantList &values) {
        QSqlQuery &query = session.run(sql, values);
        while (query.next())
            uses.append({entity, RecordId(query.value(0).toLongLong()), query.value(1).toString()});
        query.finish();
    };
    // An id has so many digits that no other text holds it.
    const QString digits = segment.toString();
    add("segment"_ba,
        u"SELECT id, name FROM segment WHERE deleted_at IS NULL AND id <> ? AND ((kind = 'dynamic' "
        "AND instr(definition_json, ?) > 0) OR id IN (SELECT segment_id FROM segment_exclusion "
        "WHERE excluded_id = ?)) ORDER BY name, id"_s,
        {segment.value(), digits, segment.value()});
    if (const domain::Entity *view = catalogueOf(session).find("saved_view");
        view && view->field("definition_json"))
        add(view->key,
            u"SELECT id, name FROM saved_view WHERE instr(definition_json, ?) > 0 ORDER BY name, id"_s,
            {digits});
    add("report"_ba, u"SELECT id, name FROM report WHERE instr(definition_json, ?) > 0 ORDER BY name, id"_s,
        {digits});
    return uses;
}

QSet<RecordId> SegmentReader::askedFor(const Filter &filter)
{
    QSet<RecordId> segments;
    if (filter.kind == Filter::Kind::Segment)
        segments.insert(filter.segment);
    for (const Filter &child : filter.children)
        segments.unite(askedFor(child));
    return segments;
}

Filter SegmentReader::filterOf(const domain::Entity &entity, const QString &json)
{
    return json.trimmed().isEmpty() ? Filter() : domain::FilterJson::read(entity, json.toUtf8());
}

Filter SegmentReader::filterOf(storage::Session &session, const Segment &segment)
{
    return filterOf(catalogueOf(session).entity(segment.entity), segment.definition);
}

QString SegmentReader::jsonOf(const domain::Entity &entity, const Filter &filter)
{
    return QString::fromUtf8(domain::FilterJson::write(entity, filter));
}

} // namespace kith::records
