// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/segmentrecords.h"

#include "models/base/clock.h"
#include "models/base/language.h"
#include "models/base/problem.h"
#include "models/records/recordreader.h"
#include "models/records/recordtext.h"
#include "models/records/workspacecatalogue.h"
#include "models/storage/store.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QPromise>

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Filter;
using storage::BulkJob;
using storage::BulkWriter;
using storage::ChangeSet;
using storage::Origin;
using storage::RowChange;
using storage::RowOp;
using storage::Session;
using storage::Store;

namespace {

constexpr qsizetype MembersPerBatch = 5000;

/// Inside a sentence: "412 contacts".
QString counted(const domain::Entity &entity, qsizetype count)
{
    return QLocale().toString(qlonglong(count)) + u' ' + base::Language::inSentence(entity.pluralText());
}

RowChange segmentRow(const domain::Entity &entity, const SegmentPlan &plan, bool isList)
{
    RowChange row;
    row.op = RowOp::Insert;
    row.table = "segment"_ba;
    const auto set = [&row](const QByteArray &column, const QString &value) {
        if (!value.isEmpty())
            row.cells.append({column, {}, value});
    };
    set("name"_ba, plan.name);
    set("entity"_ba, QString::fromLatin1(plan.entity));
    set("kind"_ba, isList ? u"list"_s : u"dynamic"_s);
    if (!isList || plan.filter.kind != Filter::Kind::All)
        set("definition_json"_ba, SegmentReader::jsonOf(entity, plan.filter));
    set("description"_ba, plan.description);
    set("scope"_ba, QString::fromLatin1(plan.scope));
    return row;
}

RowChange memberRow(RecordId list, const QString &entity, RecordId record, qint64 now)
{
    RowChange row;
    row.op = RowOp::Insert;
    row.table = "segment_member"_ba;
    row.cells = {{"segment_id"_ba, {}, list.value()},
                 {"object_type"_ba, {}, entity},
                 {"object_id"_ba, {}, record.value()},
                 {"added_at"_ba, {}, now}};
    return row;
}

QString listed(const QList<RecordId> &ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const RecordId id : ids)
        numbers += QString::number(id.value());
    return numbers.join(u',');
}

/// A statement that is asked once and need not be kept.
template<class Fn>
void forEachRow(Session &session, const QString &sql, const Fn &take)
{
    QSqlQuery rows(session.database());
    rows.setForwardOnly(true);
    if (!rows.prepare(sql))
        throw Problem(ProblemKind::Bug, Text::tr("The members of the list cannot be read."),
                      u"members of a list"_s);
    session.exec(rows);
    while (rows.next())
        take(rows);
}

/// Puts records on a list: those that are there, not in the trash and not on it yet.
void putOn(BulkWriter &bulk, RecordId list, const domain::Entity &entity, const QList<RecordId> &ids)
{
    const qint64 now = bulk.session().clock().nowMs();
    const QString key = QString::fromLatin1(entity.key);
    QSet<RecordId> done;
    for (qsizetype from = 0; from < ids.size(); from += MembersPerBatch) {
        bulk.throwIfCancelled();
        const QList<RecordId> batch = ids.mid(from, MembersPerBatch);
        QSet<RecordId> free;
        forEachRow(
            bulk.session(),
            u"SELECT t.id FROM \"%1\" AS t WHERE t.id IN (%2) AND %3 AND NOT EXISTS (SELECT 1 FROM "
            "segment_member AS m WHERE m.segment_id = %4 AND m.removed_at IS NULL AND m.object_id = t.id)"_s
                .arg(key, listed(batch), entity.hasTrash ? u"t.deleted_at IS NULL"_s : u"1"_s,
                     QString::number(list.value())),
            [&free](const QSqlQuery &row) { free.insert(RecordId(row.value(0).toLongLong())); });
        QList<RowChange> rows;
        for (const RecordId id : batch) {
            if (free.contains(id) && !done.contains(id)) {
                done.insert(id);
                rows.append(memberRow(list, key, id, now));
            }
        }
        if (!rows.isEmpty())
            bulk.apply(rows);
        bulk.progress(from + batch.size(), ids.size());
    }
}

void takeOff(BulkWriter &bulk, RecordId list, const QList<RecordId> &ids)
{
    const qint64 now = bulk.session().clock().nowMs();
    for (qsizetype from = 0; from < ids.size(); from += MembersPerBatch) {
        bulk.throwIfCancelled();
        const QList<RecordId> batch = ids.mid(from, MembersPerBatch);
        QList<RowChange> rows;
        forEachRow(
            bulk.session(),
            u"SELECT id FROM segment_member WHERE segment_id = %1 AND removed_at IS NULL AND object_id IN (%2)"_s
                .arg(QString::number(list.value()), listed(batch)),
            [&](const QSqlQuery &stay) {
                RowChange row;
                row.table = "segment_member"_ba;
                row.id = RecordId(stay.value(0).toLongLong());
                row.cells.append({"removed_at"_ba, {}, now});
                rows.append(row);
            });
        if (!rows.isEmpty())
            bulk.apply(rows);
        bulk.progress(from + batch.size(), ids.size());
    }
}

/// It may have changed since somebody looked at it.
Segment listNow(Session &session, RecordId id)
{
    const Segment list = SegmentReader::get(session, id);
    if (!list.isList)
        throw Problem(
            ProblemKind::NotAllowed,
            Text::tr("The members of “%1” follow from its filter. Freeze it first, or add to a list.")
                .arg(list.name),
            u"not a list"_s);
    return list;
}

QFuture<Outcome> startBulk(Store &store, const QString &label, std::function<void(BulkWriter &)> work)
{
    BulkJob job;
    job.label = label;
    job.origin = Origin::Ui;
    job.work = std::move(work);
    return store.writeBulk(job);
}

/// Makes a list out of a segment where it stands. It may have been a list before: whoever is still on it and
/// does not match any more goes.
void turnIntoList(BulkWriter &bulk, const Segment &segment, const QList<RecordId> &members)
{
    QList<RecordId> strangers;
    forEachRow(
        bulk.session(),
        u"SELECT DISTINCT object_id FROM segment_member WHERE segment_id = %1 AND removed_at IS NULL"_s.arg(
            segment.id.value()),
        [&](const QSqlQuery &row) {
            const RecordId id(row.value(0).toLongLong());
            if (!std::binary_search(members.cbegin(), members.cend(), id))
                strangers.append(id);
        });
    takeOff(bulk, segment.id, strangers);
    RowChange row;
    row.table = "segment"_ba;
    row.id = segment.id;
    row.set("kind"_ba, u"dynamic"_s, u"list"_s);
    bulk.apply({row});
}

void noteCounts(Session &session, const QList<SegmentCount> &counts)
{
    const qint64 now = session.clock().nowMs();
    for (const SegmentCount &one : counts)
        session.run(u"UPDATE segment SET last_count = ?, last_ms = ?, counted_at = ? WHERE id = ?"_s,
                    {one.count, one.ms, now, one.segment.value()});
}

/// Looks at one segment after the other, each as a read of its own so that lists need not wait for all of
/// them; then writes what was seen.
class SnapshotRound : public std::enable_shared_from_this<SnapshotRound>
{
public:
    explicit SnapshotRound(Store &store) : m_store(store) { m_promise.start(); }

    QFuture<int> begin()
    {
        QFuture<int> future = m_promise.future();
        m_store.read(&SegmentSnapshots::due)
            .then([self = shared_from_this()](QFuture<QList<RecordId>> asked) {
                self->guarded([&] {
                    self->m_due = asked.result();
                    self->next();
                });
            });
        return future;
    }

private:
    template<class Fn>
    void guarded(const Fn &fn)
    {
        try {
            fn();
        } catch (const QException &error) {
            m_promise.setException(error);
            m_promise.finish();
        }
    }

    void next()
    {
        if (m_due.isEmpty()) {
            write();
            return;
        }
        const RecordId segment = m_due.takeFirst();
        m_store.read([segment](Session &session) { return SegmentSnapshots::look(session, segment); })
            .then([self = shared_from_this()](QFuture<std::optional<SegmentSnapshots::Snapshot>> seen) {
                self->guarded([&] {
                    if (const auto snapshot = seen.result())
                        self->m_seen.append(*snapshot);
                    self->next();
                });
            });
    }

    void write()
    {
        if (m_seen.isEmpty()) {
            finish();
            return;
        }
        // What was seen is no change of anything: there is nothing to journal and nothing to undo.
        m_store
            .writeBulk({Text::tr("Note the members of segments"), Origin::System, false,
                        [seen = m_seen](BulkWriter &bulk) {
                            for (const SegmentSnapshots::Snapshot &snapshot : seen)
                                SegmentSnapshots::keep(bulk.session(), snapshot);
                        }})
            .then([self = shared_from_this()](QFuture<Outcome> written) {
                self->guarded([&] {
                    written.waitForFinished(); // throws what went wrong
                    self->finish();
                });
            });
    }

    void finish()
    {
        m_promise.addResult(int(m_seen.size()));
        m_promise.finish();
    }

    Store &m_store;
    QPromise<int> m_promise;
    QList<RecordId> m_due;
    QList<SegmentSnapshots::Snapshot> m_seen;
};

} // namespace

QFuture<QList<Segment>> SegmentRecords::all(const QByteArray &entity)
{
    return m_records.store().read([entity](Session &session) { return SegmentReader::all(session, entity); });
}

QFuture<Segment> SegmentRecords::named(const QString &nameOrId, const QByteArray &entity)
{
    return m_records.store().read(
        [nameOrId, entity](Session &session) { return SegmentReader::named(session, nameOrId, entity); });
}

QFuture<QList<SegmentCount>> SegmentRecords::count(const QList<RecordId> &segments)
{
    Store &store = m_records.store();
    return store.read([&store, segments](Session &session) {
        QList<SegmentCount> counts;
        for (const RecordId id : segments) {
            QElapsedTimer timer;
            timer.start();
            const qint64 count = SegmentReader::count(session, SegmentReader::get(session, id));
            session.throwIfIncomplete(); // cancelled on the way, it is no count
            counts.append({id, count, timer.elapsed()});
        }
        // Measured, not decided: neither journaled nor undone. Nobody waits for it, or minds when it fails.
        if (!store.info().readOnly && !counts.isEmpty())
            store.writeBulk({Text::tr("Note the members of segments"), Origin::System, false,
                             [counts](BulkWriter &bulk) { noteCounts(bulk.session(), counts); }});
        return counts;
    });
}

QFuture<QList<RecordId>> SegmentRecords::members(RecordId segment)
{
    return m_records.store().read([segment](Session &session) {
        return SegmentReader::members(session, SegmentReader::get(session, segment));
    });
}

QFuture<QList<SegmentStay>> SegmentRecords::stays(RecordId list, int limit, RecordId record)
{
    return m_records.store().read(
        [=](Session &session) { return SegmentReader::stays(session, list, limit, record); });
}

QFuture<QList<Segment>> SegmentRecords::listsOf(const QByteArray &entity, RecordId record)
{
    return m_records.store().read(
        [entity, record](Session &session) { return SegmentReader::listsOf(session, entity, record); });
}

QFuture<QList<SegmentUse>> SegmentRecords::usedBy(RecordId segment)
{
    return m_records.store().read(
        [segment](Session &session) { return SegmentReader::usedBy(session, segment); });
}

QFuture<Outcome> SegmentRecords::create(const SegmentPlan &plan)
{
    ChangeSet changes;
    changes.label = Text::tr("Make the segment “%1”").arg(plan.name);
    changes.rows.append(segmentRow(m_records.catalogue().entity(plan.entity), plan, false));
    return m_records.store().write(changes);
}

QFuture<Outcome> SegmentRecords::redefine(const Segment &segment, const Filter &filter)
{
    const auto orNull = [](const QString &json) { return json.isEmpty() ? QVariant() : QVariant(json); };
    RowChange row;
    row.table = "segment"_ba;
    row.id = segment.id;
    row.set("definition_json"_ba, orNull(segment.definition),
            orNull(SegmentReader::jsonOf(m_records.catalogue().entity(segment.entity), filter)));
    ChangeSet changes;
    changes.label = Text::tr("Change the segment “%1”").arg(segment.name);
    changes.rows.append(row);
    return m_records.store().write(changes);
}

QFuture<Outcome> SegmentRecords::createList(const SegmentPlan &plan,
                                            const std::optional<QList<RecordId>> &ids,
                                            const std::shared_ptr<RecordId> &made)
{
    const RowChange row = segmentRow(m_records.catalogue().entity(plan.entity), plan, true);
    return startBulk(m_records.store(), Text::tr("Make the list “%1”").arg(plan.name), [=](BulkWriter &bulk) {
        Session &session = bulk.session();
        domain::RecordQuery query;
        query.entity = plan.entity;
        query.filter = plan.filter;
        const QList<RecordId> members = ids ? *ids : RecordReader::findIds(session, query);
        const RecordId list = bulk.apply({row}).ids.value(0);
        if (made)
            *made = list;
        putOn(bulk, list, catalogueOf(session).entity(plan.entity), members);
    });
}

QFuture<Outcome> SegmentRecords::freeze(const Segment &segment, const QString &name,
                                        const std::shared_ptr<RecordId> &made)
{
    const QString label = Text::tr("Freeze the segment “%1”").arg(segment.name);
    return startBulk(m_records.store(), label, [=](BulkWriter &bulk) {
        Session &session = bulk.session();
        const Segment now = SegmentReader::get(session, segment.id);
        const domain::Entity &entity = catalogueOf(session).entity(now.entity);
        if (now.isList && name.isEmpty())
            throw Problem(ProblemKind::Invalid, Text::tr("“%1” is a list already.").arg(now.name),
                          u"a list"_s);
        const QList<RecordId> members = SegmentReader::members(session, now);
        RecordId list = now.id;
        if (name.isEmpty()) {
            turnIntoList(bulk, now, members);
        } else {
            SegmentPlan plan;
            plan.name = name;
            plan.entity = now.entity;
            plan.filter = SegmentReader::isIn(now.id);
            plan.description = now.description;
            plan.scope = now.scope;
            list = bulk.apply({segmentRow(entity, plan, true)}).ids.value(0);
        }
        if (made)
            *made = list;
        putOn(bulk, list, entity, members);
    });
}

QFuture<Outcome> SegmentRecords::add(const Segment &list, const QList<RecordId> &ids)
{
    const QString label =
        //: %1: for example "412 contacts"
        Text::tr("Add %1 to the list “%2”")
            .arg(counted(m_records.catalogue().entity(list.entity), ids.size()), list.name);
    return startBulk(m_records.store(), label, [id = list.id, ids](BulkWriter &bulk) {
        const Segment now = listNow(bulk.session(), id);
        putOn(bulk, id, catalogueOf(bulk.session()).entity(now.entity), ids);
    });
}

QFuture<Outcome> SegmentRecords::remove(const Segment &list, const QList<RecordId> &ids)
{
    const QString label =
        //: %1: for example "412 contacts"
        Text::tr("Take %1 off the list “%2”")
            .arg(counted(m_records.catalogue().entity(list.entity), ids.size()), list.name);
    return startBulk(m_records.store(), label, [id = list.id, ids](BulkWriter &bulk) {
        listNow(bulk.session(), id);
        takeOff(bulk, id, ids);
    });
}

Filter SegmentRecords::mixed(SegmentMix mix, const QList<RecordId> &segments)
{
    QList<Filter> parts;
    for (const RecordId segment : segments)
        parts.append(SegmentReader::isIn(segment));
    if (mix == SegmentMix::Union)
        return Filter::any(parts);
    if (mix == SegmentMix::Without) {
        for (qsizetype i = 1; i < parts.size(); ++i)
            parts[i] = Filter::negate(parts.at(i));
    }
    return Filter::all(parts);
}

QFuture<Audience> SegmentRecords::audience(RecordId segment, const QByteArray &channel,
                                           const QByteArray &purpose, bool withAddresses)
{
    return m_records.store().read([=](Session &session) {
        const Segment found = SegmentReader::get(session, segment);
        AudienceQuestion question;
        question.query.entity = found.entity;
        question.query.filter = SegmentReader::isIn(segment);
        question.channel = channel;
        question.purpose = purpose;
        question.excludedSegments = found.excludes;
        question.withAddresses = withAddresses;
        return Exclusions::audience(session, question);
    });
}

QFuture<Audience> SegmentRecords::audience(const AudienceQuestion &question)
{
    const auto freshness =
        question.query.search.isEmpty() ? Store::Freshness::Committed : Store::Freshness::Settled;
    return m_records.store().read(
        [question](Session &session) { return Exclusions::audience(session, question); },
        Store::Cache::Shared, freshness);
}

QFuture<QList<SegmentDay>> SegmentRecords::days(RecordId segment, int most)
{
    return m_records.store().read(
        [segment, most](Session &session) { return SegmentSnapshots::days(session, segment, most); });
}

QFuture<SegmentMoves> SegmentRecords::moves(RecordId segment, QDate on)
{
    return m_records.store().read(
        [segment, on](Session &session) { return SegmentSnapshots::moves(session, segment, on); });
}

QFuture<int> SegmentRecords::takeSnapshots()
{
    Store &store = m_records.store();
    if (!store.info().readOnly)
        return std::make_shared<SnapshotRound>(store)->begin();
    QPromise<int> none;
    none.start();
    none.addResult(0);
    none.finish();
    return none.future();
}

} // namespace kith::records
