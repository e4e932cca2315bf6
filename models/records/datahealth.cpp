// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/datahealth.h"

#include "models/base/clock.h"
#include "models/base/textfold.h"
#include "models/domain/metric.h"
#include "models/records/metricrecords.h"
#include "models/records/organisation.h"
#include "models/records/records.h"
#include "models/records/recordtext.h"
#include "models/storage/store.h"

#include <QPointer>
#include <QPromise>
#include <QSet>

namespace kith::records {

using namespace Qt::StringLiterals;
using storage::BulkWriter;
using storage::Session;
using storage::Store;

namespace {

constexpr qsizetype CheckedPerLook = 65536;
constexpr qsizetype Piece = 4000; // rows written together: about a tenth of a second
constexpr int DaysOfTrendStep = 7;
const QString DayKey = u"health.day"_s;

/// Puts ids together; the smallest stands for all.
class Groups
{
public:
    void join(qint64 one, qint64 other)
    {
        const qint64 a = rootOf(one);
        const qint64 b = rootOf(other);
        if (a != b)
            m_parents.insert(std::max(a, b), std::min(a, b));
        m_parents.insert(std::min(a, b), std::min(a, b));
    }

    QHash<qint64, qint64> all()
    {
        QHash<qint64, qint64> groups;
        const QList<qint64> ids = m_parents.keys();
        for (const qint64 id : ids)
            groups.insert(id, rootOf(id));
        return groups;
    }

private:
    qint64 rootOf(qint64 id)
    {
        qint64 root = id;
        for (auto parent = m_parents.constFind(root); parent != m_parents.cend() && *parent != root;
             parent = m_parents.constFind(root))
            root = *parent;
        while (id != root) { // shorter the next time
            const qint64 next = m_parents.value(id, root);
            m_parents.insert(id, root);
            id = next;
        }
        return root;
    }

    QHash<qint64, qint64> m_parents;
};

QSet<qint64> trashOf(Session &session, const QByteArray &entity)
{
    QSet<qint64> trash;
    QSqlQuery &query =
        session.run(u"SELECT id FROM %1 WHERE deleted_at IS NOT NULL"_s.arg(QString::fromLatin1(entity)));
    while (query.next())
        trash.insert(query.value(0).toLongLong());
    query.finish();
    return trash;
}

/// Rows of an id and what it is known by, those alike behind each other.
void joinAlike(Session &session, const QString &sql, const QVariantList &values, const QSet<qint64> &trash,
               Groups &groups)
{
    QString known;
    qint64 first = 0;
    QSqlQuery &query = session.run(sql, values);
    for (qsizetype done = 1; query.next(); ++done) {
        if (done % CheckedPerLook == 0)
            session.throwIfCancelled();
        const qint64 id = query.value(0).toLongLong();
        if (trash.contains(id))
            continue;
        const QString text = query.value(1).toString() + QChar(0x1f) + base::fold(query.value(2).toString());
        if (first != 0 && text == known) {
            if (id != first)
                groups.join(first, id);
            continue;
        }
        known = text;
        first = id;
    }
    query.finish();
    session.throwIfIncomplete();
}

} // namespace

QDate DataHealth::today(Session &session)
{
    return Organisation::read(session).dayOf(session.clock().nowMs());
}

QHash<qint64, qint64> DataHealth::likeOnes(Session &session, const QByteArray &entity)
{
    const QSet<qint64> trash = trashOf(session, entity);
    Groups groups;
    for (const QString &kind : {u"email"_s, u"phone"_s})
        joinAlike(
            session,
            u"SELECT party_id, value_norm, NULL FROM contact_point WHERE kind = ? AND value_norm IS NOT NULL "
            "AND party_type = ? ORDER BY kind, value_norm"_s,
            {kind, QString::fromLatin1(entity)}, trash, groups);
    const bool isContact = entity == "contact";
    joinAlike(
        session,
        isContact
            ? u"SELECT id, company_id, name_key FROM contact WHERE company_id IS NOT NULL AND name_key "
              "IS NOT NULL AND coalesce(first_name, last_name) IS NOT NULL ORDER BY company_id, name_key"_s
            : u"SELECT id, name_key, city FROM company WHERE name_key IS NOT NULL AND city IS NOT NULL "
              "ORDER BY name_key, city COLLATE NOCASE"_s,
        {}, trash, groups);
    return groups.all();
}

QList<DataHealth::Change> DataHealth::changes(Session &session, const QByteArray &entity)
{
    QHash<qint64, qint64> right = likeOnes(session, entity);
    QList<Change> changes;
    QSqlQuery &query =
        session.run(u"SELECT id, duplicate_group FROM %1 WHERE duplicate_group IS NOT NULL"_s.arg(
            QString::fromLatin1(entity)));
    while (query.next()) {
        const qint64 id = query.value(0).toLongLong();
        const qint64 group = right.take(id);
        if (group != query.value(1).toLongLong())
            changes.append({RecordId(id), RecordId(group)});
    }
    query.finish();
    for (auto it = right.cbegin(); it != right.cend(); ++it)
        changes.append({RecordId(it.key()), RecordId(it.value())});
    return changes;
}

void DataHealth::write(Session &session, const QByteArray &entity, const QList<Change> &changes)
{
    const QString sql = u"UPDATE %1 SET duplicate_group = ? WHERE id = ?"_s.arg(QString::fromLatin1(entity));
    for (const Change &change : changes)
        session.run(sql, {change.group ? QVariant(change.group.value()) : QVariant(), change.id.value()});
}

bool DataHealth::isDue(Session &session)
{
    return session.scalar(u"SELECT value FROM workspace_setting WHERE \"key\" = ?"_s, {DayKey}).toString() !=
           today(session).toString(Qt::ISODate);
}

void DataHealth::setLooked(Session &session)
{
    session.run(u"INSERT INTO workspace_setting (\"key\", value) VALUES (?, ?) "
                "ON CONFLICT (\"key\") DO UPDATE SET value = excluded.value"_s,
                {DayKey, today(session).toString(Qt::ISODate)});
}

QList<QByteArray> DataHealth::metrics()
{
    QList<QByteArray> keys;
    for (const domain::Metric &metric : domain::MetricCatalogue::all()) {
        if (metric.family == "quality" && metric.kind == domain::MetricKind::Ratio)
            keys.append(metric.key);
    }
    return keys;
}

QList<DataHealth::Seen> DataHealth::look(Session &session)
{
    QList<Seen> seen;
    for (const QByteArray &key : metrics()) {
        domain::MetricQuery query;
        query.metric = key;
        const MetricAnswer answer = MetricRecords::read(session, query);
        seen.append({key, answer.total.top, answer.total.bottom});
    }
    return seen;
}

bool DataHealth::isSnapshotDue(Session &session)
{
    const Organisation organisation = Organisation::read(session);
    const QDate day = organisation.dayOf(session.clock().nowMs());
    const int since = (day.dayOfWeek() - int(organisation.weekStart) + DaysOfTrendStep) % DaysOfTrendStep;
    return !session
                .scalar(u"SELECT 1 FROM data_health_snapshot WHERE on_date >= ? LIMIT 1"_s,
                        {day.addDays(-since).toString(Qt::ISODate)})
                .isValid();
}

void DataHealth::keep(Session &session, const QList<Seen> &seen)
{
    if (!isSnapshotDue(session)) // another program was faster
        return;
    const QString day = today(session).toString(Qt::ISODate);
    for (const Seen &one : seen)
        session.run(u"INSERT INTO data_health_snapshot (on_date, metric, part, whole) VALUES (?, ?, ?, ?)"_s,
                    {day, QString::fromLatin1(one.metric), one.part, one.whole});
}

namespace {

/// The work with what is left of it. Each step begins the next when it is done, on the thread that did it.
struct Work
{
    QPointer<Records> records;
    Store *store;
    QPromise<qint64> promise;
    QList<std::pair<QByteArray, QList<DataHealth::Change>>> changes;
    qint64 written = 0;
};
using WorkPtr = std::shared_ptr<Work>;

void fail(const WorkPtr &work, const QException &error)
{
    work->promise.setException(error);
    work->promise.finish();
}

void finish(const WorkPtr &work)
{
    work->promise.addResult(work->written);
    work->promise.finish();
    const QPointer<Records> records = work->records;
    if (!records || work->written == 0)
        return;
    QMetaObject::invokeMethod(
        records.data(),
        [records] {
            RecordNotice notice;
            notice.entities = {"contact"_ba, "company"_ba};
            notice.everything = true;
            Q_EMIT records->changed(notice);
        },
        Qt::QueuedConnection);
}

void writeOn(const WorkPtr &work, const std::function<void(BulkWriter &)> &piece,
             const std::function<void()> &next)
{
    // Derived columns and notes of what was seen: there is nothing to journal and nothing to undo.
    work->store
        ->writeBulk({Text::tr("Look after the quality of the data"), storage::Origin::System, false, piece})
        .then([work, next](QFuture<Outcome> done) {
            try {
                done.waitForFinished();
                next();
            } catch (const QException &error) {
                fail(work, error);
            }
        });
}

void lookAtNumbers(const WorkPtr &work)
{
    const auto look = [](Session &session) {
        return DataHealth::isSnapshotDue(session) ? DataHealth::look(session) : QList<DataHealth::Seen>();
    };
    work->store->read(look, Store::Cache::Own).then([work](QFuture<QList<DataHealth::Seen>> seen) {
        try {
            const QList<DataHealth::Seen> numbers = seen.result();
            if (numbers.isEmpty())
                finish(work);
            else
                writeOn(
                    work, [numbers](BulkWriter &bulk) { DataHealth::keep(bulk.session(), numbers); },
                    [work] { finish(work); });
        } catch (const QException &error) {
            fail(work, error);
        }
    });
}

void writeNext(const WorkPtr &work)
{
    while (!work->changes.isEmpty() && work->changes.constFirst().second.isEmpty())
        work->changes.removeFirst();
    if (work->changes.isEmpty()) {
        writeOn(
            work, [](BulkWriter &bulk) { DataHealth::setLooked(bulk.session()); },
            [work] { lookAtNumbers(work); });
        return;
    }
    auto &[entity, changes] = work->changes.first();
    const QByteArray kind = entity;
    const QList<DataHealth::Change> piece = changes.mid(0, Piece);
    changes = changes.mid(piece.size());
    work->written += piece.size();
    writeOn(
        work, [kind, piece](BulkWriter &bulk) { DataHealth::write(bulk.session(), kind, piece); },
        [work] { writeNext(work); });
}

} // namespace

QFuture<qint64> DataHealth::refresh(Records &records)
{
    const auto work = std::make_shared<Work>();
    work->records = &records;
    work->store = &records.store();
    work->promise.start();
    const QFuture<qint64> answer = work->promise.future();
    if (work->store->info().readOnly) {
        work->promise.addResult(0);
        work->promise.finish();
        return answer;
    }
    using Changes = QList<std::pair<QByteArray, QList<Change>>>;
    const auto find = [](Session &session) {
        std::optional<Changes> found;
        if (isDue(session)) {
            found.emplace();
            for (const QByteArray &entity : {"contact"_ba, "company"_ba})
                found->append({entity, changes(session, entity)});
        }
        return found;
    };
    work->store->read(find, Store::Cache::Own).then([work](QFuture<std::optional<Changes>> found) {
        try {
            const std::optional<Changes> changes = found.result();
            if (!changes) {
                lookAtNumbers(work);
                return;
            }
            work->changes = *changes;
            writeNext(work);
        } catch (const QException &error) {
            fail(work, error);
        }
    });
    return answer;
}

} // namespace kith::records
