// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/picklistmerge.h"

#include "models/base/problem.h"
#include "models/records/records.h"
#include "models/records/recordtext.h"
#include "models/records/sqltext.h"
#include "models/records/workspacecatalogue.h"
#include "models/storage/session.h"
#include "models/storage/store.h"

#include <QSqlQuery>

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Entity;
using domain::Field;
using domain::FieldType;
using storage::BulkWriter;
using storage::RowChange;
using storage::RowOp;
using storage::Session;

namespace {

constexpr qsizetype MergedPerBatch = 500;

/// A field that holds values of the list.
struct Place
{
    const Entity *entity;
    const Field *field;
    bool isMany() const { return field->type == FieldType::MultiPicklist; }
};

QList<Place> placesOf(Session &session, RecordId picklist)
{
    const QByteArray key =
        session.scalar(u"SELECT \"key\" FROM picklist WHERE id = ?"_s, {picklist.value()}).toByteArray();
    QList<Place> places;
    for (const Entity &entity : catalogueOf(session).entities()) {
        for (const Field &field : entity.fields) {
            const bool holds =
                (field.type == FieldType::Picklist || field.type == FieldType::MultiPicklist) &&
                field.target == key && !field.is(domain::FieldFlag::Derived);
            if (holds)
                places.append({&entity, &field});
        }
    }
    return places;
}

QString idList(const QList<RecordId> &ids)
{
    QStringList numbers;
    for (const RecordId id : ids)
        numbers += QString::number(id.value());
    return numbers.join(u',');
}

/// Records of the place that have one of the values, with what stands there now.
QList<std::pair<RecordId, QVariant>> holders(Session &session, const Place &place,
                                             const QList<RecordId> &values)
{
    const QString column = columnOf(u"t", place.field->key);
    QString where;
    if (place.isMany()) {
        QStringList terms;
        for (const RecordId value : values)
            terms += u"instr(%1, '|%2|') > 0"_s.arg(column).arg(value.value());
        where = terms.join(u" OR "_s);
    } else {
        where = u"%1 IN (%2)"_s.arg(column, idList(values));
    }
    QList<std::pair<RecordId, QVariant>> found;
    QSqlQuery query(session.database());
    query.setForwardOnly(true);
    if (!query.prepare(u"SELECT t.id, %1 FROM %2 AS t WHERE %3 ORDER BY t.id"_s.arg(
            column, tableOf(*place.entity), where)))
        throw Problem(ProblemKind::Bug, Text::tr("These records cannot be read."), u"merge of values"_s);
    session.exec(query);
    while (query.next())
        found.append({RecordId(query.value(0).toLongLong()), query.value(1)});
    return found;
}

/// "|3|5|" with `into` instead of the others, each once, in the order of the list.
QString joined(const QString &stored, const QList<RecordId> &from, RecordId into,
               const QHash<qint64, int> &order)
{
    QList<qint64> ids;
    for (const QString &part : stored.split(u'|', Qt::SkipEmptyParts)) {
        const qint64 id = part.toLongLong();
        const qint64 now = from.contains(RecordId(id)) ? into.value() : id;
        if (!ids.contains(now))
            ids.append(now);
    }
    std::stable_sort(ids.begin(), ids.end(),
                     [&order](qint64 left, qint64 right) { return order.value(left) < order.value(right); });
    QString text = u"|"_s;
    for (const qint64 id : std::as_const(ids))
        text += QString::number(id) + u'|';
    return text;
}

struct Value
{
    RecordId picklist;
    QString label;
    bool retired = false;
};

Value valueOf(Session &session, RecordId id)
{
    QSqlQuery &row =
        session.run(u"SELECT picklist_id, label, retired FROM picklist_value WHERE id = ?"_s, {id.value()});
    Value value;
    if (row.next())
        value = {RecordId(row.value(0).toLongLong()), row.value(1).toString(), row.value(2).toBool()};
    row.finish();
    if (!value.picklist)
        throw Problem(ProblemKind::NotFound, Text::tr("This value is not there any more."),
                      u"picklist_value"_s);
    return value;
}

void requireChoice(const QList<RecordId> &from, RecordId into)
{
    if (from.isEmpty() || !into || from.contains(into))
        throw Problem(ProblemKind::Invalid, Text::tr("Choose at least two, and which of them is to stay."),
                      u"merge"_s);
}

void moveValues(BulkWriter &bulk, const QList<RecordId> &from, RecordId into, RecordId picklist)
{
    Session &session = bulk.session();
    QHash<qint64, int> order;
    QSqlQuery &values = session.run(
        u"SELECT id FROM picklist_value WHERE picklist_id = ? ORDER BY position, id"_s, {picklist.value()});
    while (values.next())
        order.insert(values.value(0).toLongLong(), int(order.size()));
    values.finish();
    const QList<Place> places = placesOf(session, picklist);
    for (const Place &place : places) {
        const auto found = holders(session, place, from);
        for (qsizetype at = 0; at < found.size(); at += MergedPerBatch) {
            bulk.throwIfCancelled();
            QList<RowChange> rows;
            for (qsizetype i = at; i < std::min(at + MergedPerBatch, found.size()); ++i) {
                const auto &[id, before] = found.at(i);
                RowChange row;
                row.table = place.entity->key;
                row.id = id;
                row.set(place.field->key, before,
                        place.isMany() ? QVariant(joined(before.toString(), from, into, order))
                                       : QVariant(into.value()));
                rows.append(row);
            }
            bulk.apply(rows);
            bulk.progress(std::min(at + MergedPerBatch, found.size()), found.size() + 1);
        }
    }
}

void retire(BulkWriter &bulk, const QList<RecordId> &from, RecordId into)
{
    Session &session = bulk.session();
    QList<RowChange> rows;
    for (const RecordId id : from) {
        RowChange row;
        row.table = "picklist_value"_ba;
        row.id = id;
        const Value value = valueOf(session, id);
        if (!value.retired)
            row.set("retired"_ba, 0, 1);
        row.set("merged_into_id"_ba,
                session.scalar(u"SELECT merged_into_id FROM picklist_value WHERE id = ?"_s, {id.value()}),
                into.value());
        rows.append(row);
        // What became one of these before becomes the same.
        QSqlQuery &older =
            session.run(u"SELECT id FROM picklist_value WHERE merged_into_id = ?"_s, {id.value()});
        while (older.next()) {
            RowChange follow;
            follow.table = "picklist_value"_ba;
            follow.id = RecordId(older.value(0).toLongLong());
            follow.set("merged_into_id"_ba, id.value(), into.value());
            rows.append(follow);
        }
        older.finish();
    }
    bulk.apply(rows);
}

struct Link
{
    RecordId id;
    QString type;
    qint64 object = 0;
};

QList<Link> linksOf(Session &session, const QList<RecordId> &tags)
{
    QList<Link> links;
    for (const RecordId tag : tags) {
        QSqlQuery &rows = session.run(
            u"SELECT id, object_type, object_id FROM tag_link WHERE tag_id = ? ORDER BY id"_s, {tag.value()});
        while (rows.next())
            links.append(
                {RecordId(rows.value(0).toLongLong()), rows.value(1).toString(), rows.value(2).toLongLong()});
        rows.finish();
    }
    return links;
}

RowChange removal(const QByteArray &table, RecordId id)
{
    RowChange row;
    row.op = RowOp::Remove;
    row.table = table;
    row.id = id;
    return row;
}

void applyInBatches(BulkWriter &bulk, const QList<RowChange> &rows)
{
    for (qsizetype at = 0; at < rows.size(); at += MergedPerBatch) {
        bulk.throwIfCancelled();
        bulk.apply(rows.mid(at, MergedPerBatch));
        bulk.progress(std::min(at + MergedPerBatch, rows.size()), rows.size() + 1);
    }
}

} // namespace

domain::Filter ChoiceUse::filter(RecordId value) const
{
    return domain::Filter::test(field.isEmpty() ? "tags.tag_id"_ba : field, domain::Operator::Is,
                                value.value());
}

qint64 ChoiceUse::total(const QList<ChoiceUse> &uses, RecordId value)
{
    qint64 sum = 0;
    for (const ChoiceUse &use : uses)
        sum += use.counts.value(value);
    return sum;
}

QFuture<QList<ChoiceUse>> PicklistMerge::uses(Records &records, RecordId picklist)
{
    return records.store().read([picklist](Session &session) {
        QList<ChoiceUse> uses;
        const QList<Place> places = placesOf(session, picklist);
        for (const Place &place : places) {
            session.throwIfCancelled();
            ChoiceUse use{place.entity->key, place.field->key, {}};
            const QString column = columnOf(u"t", place.field->key);
            const QString living = place.entity->hasTrash ? u" AND t.deleted_at IS NULL"_s : QString();
            // Several of a list: rows are put together by the whole text, of which there are few.
            QSqlQuery &rows =
                session.run(u"SELECT %1, count(*) FROM %2 AS t WHERE %1 IS NOT NULL%3 GROUP BY %1"_s.arg(
                    column, tableOf(*place.entity), living));
            while (rows.next()) {
                const qint64 count = rows.value(1).toLongLong();
                if (!place.isMany()) {
                    use.counts[RecordId(rows.value(0).toLongLong())] += count;
                    continue;
                }
                for (const QString &part : rows.value(0).toString().split(u'|', Qt::SkipEmptyParts))
                    use.counts[RecordId(part.toLongLong())] += count;
            }
            rows.finish();
            if (!use.counts.isEmpty())
                uses.append(use);
        }
        return uses;
    });
}

QFuture<Outcome> PicklistMerge::run(Records &records, const QList<RecordId> &from, RecordId into)
{
    storage::BulkJob job;
    job.origin = storage::Origin::Merge;
    job.label = Text::tr("Merge values of a list");
    job.work = [from, into](BulkWriter &bulk) {
        requireChoice(from, into);
        Session &session = bulk.session();
        const Value kept = valueOf(session, into);
        for (const RecordId id : from) {
            if (valueOf(session, id).picklist != kept.picklist)
                throw Problem(
                    ProblemKind::Invalid,
                    Text::tr("“%1” belongs to another list. Only values of one list can become one.")
                        .arg(valueOf(session, id).label),
                    u"merge"_s);
        }
        moveValues(bulk, from, into, kept.picklist);
        retire(bulk, from, into);
    };
    return records.store().writeBulk(job);
}

RecordId PicklistMerge::resolved(Session &session, RecordId value)
{
    const QVariant into =
        session.scalar(u"SELECT merged_into_id FROM picklist_value WHERE id = ?"_s, {value.value()});
    return into.isNull() ? value : RecordId(into.toLongLong());
}

QFuture<QList<ChoiceUse>> TagMerge::uses(Records &records)
{
    return records.store().read([](Session &session) {
        QList<ChoiceUse> uses;
        for (const Entity &entity : catalogueOf(session).entities()) {
            if (!entity.relation("tags"))
                continue;
            session.throwIfCancelled();
            ChoiceUse use{entity.key, {}, {}};
            QString sql = u"SELECT l.tag_id, count(*) FROM tag_link AS l"_s;
            if (entity.hasTrash)
                sql += u" JOIN %1 AS t ON t.id = l.object_id AND t.deleted_at IS NULL"_s.arg(tableOf(entity));
            QSqlQuery &rows = session.run(sql + u" WHERE l.object_type = ? GROUP BY l.tag_id"_s,
                                          {QString::fromLatin1(entity.key)});
            while (rows.next())
                use.counts.insert(RecordId(rows.value(0).toLongLong()), rows.value(1).toLongLong());
            rows.finish();
            if (!use.counts.isEmpty())
                uses.append(use);
        }
        return uses;
    });
}

QFuture<Outcome> TagMerge::run(Records &records, const QList<RecordId> &from, RecordId into)
{
    storage::BulkJob job;
    job.origin = storage::Origin::Merge;
    job.label = Text::tr("Merge tags");
    job.work = [from, into](BulkWriter &bulk) {
        requireChoice(from, into);
        Session &session = bulk.session();
        QSet<std::pair<QString, qint64>> has;
        const QList<Link> kept = linksOf(session, {into});
        for (const Link &link : kept)
            has.insert({link.type, link.object});
        QList<RowChange> rows;
        const QList<Link> links = linksOf(session, from);
        for (const Link &link : links) {
            rows.append(removal("tag_link"_ba, link.id));
            if (has.contains({link.type, link.object}))
                continue;
            has.insert({link.type, link.object});
            RowChange made;
            made.op = RowOp::Insert;
            made.table = "tag_link"_ba;
            made.set("object_type"_ba, {}, link.type);
            made.set("object_id"_ba, {}, link.object);
            made.set("tag_id"_ba, {}, into.value());
            rows.append(made);
        }
        for (const RecordId tag : from)
            rows.append(removal("tag"_ba, tag));
        applyInBatches(bulk, rows);
    };
    return records.store().writeBulk(job);
}

QFuture<Outcome> TagMerge::remove(Records &records, const QList<RecordId> &tags)
{
    storage::BulkJob job;
    job.origin = storage::Origin::Ui;
    job.label = Text::tr("Remove tags");
    job.work = [tags](BulkWriter &bulk) {
        QList<RowChange> rows;
        const QList<Link> links = linksOf(bulk.session(), tags);
        for (const Link &link : links)
            rows.append(removal("tag_link"_ba, link.id));
        for (const RecordId tag : tags)
            rows.append(removal("tag"_ba, tag));
        applyInBatches(bulk, rows);
    };
    return records.store().writeBulk(job);
}

} // namespace kith::records
