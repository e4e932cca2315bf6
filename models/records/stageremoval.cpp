// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/stageremoval.h"

#include "models/base/problem.h"
#include "models/records/records.h"
#include "models/records/recordtext.h"
#include "models/storage/session.h"
#include "models/storage/store.h"

#include <QSqlQuery>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using storage::RowChange;
using storage::RowOp;
using storage::Session;

namespace {

constexpr qsizetype MovedPerBatch = 500;

struct Stage
{
    RecordId id;
    RecordId pipeline;
    QString name;
    QString kind;
    bool retired = false;
};

Stage read(Session &session, RecordId id)
{
    QSqlQuery &found =
        session.run(u"SELECT pipeline_id, name, kind, retired FROM stage WHERE id = ?"_s, {id.value()});
    Stage stage;
    if (found.next())
        stage = {id, RecordId(found.value(0).toLongLong()), found.value(1).toString(),
                 found.value(2).toString(), found.value(3).toBool()};
    found.finish();
    if (!stage.id)
        throw Problem(ProblemKind::NotFound, Text::tr("This stage is not there any more."), u"stage"_s);
    return stage;
}

QList<RecordId> idsOf(Session &session, const QString &sql, const QVariantList &values)
{
    QList<RecordId> ids;
    QSqlQuery &found = session.run(sql, values);
    while (found.next())
        ids.append(RecordId(found.value(0).toLongLong()));
    found.finish();
    return ids;
}

bool isPassed(Session &session, RecordId stage)
{
    return session
               .scalar(
                   u"SELECT 1 FROM deal_stage_history WHERE to_stage_id = ? OR from_stage_id = ? LIMIT 1"_s,
                   {stage.value(), stage.value()})
               .isValid() ||
           session.scalar(u"SELECT 1 FROM deal_gate_bypass WHERE stage_id = ? LIMIT 1"_s, {stage.value()})
               .isValid();
}

/// A pipeline in use needs a stage of each kind that its deals can go to.
void requireAnother(Session &session, const Stage &stage)
{
    const bool other = session
                           .scalar(u"SELECT 1 FROM stage WHERE pipeline_id = ? AND kind = ? AND id <> ? AND "
                                   "retired = 0 LIMIT 1"_s,
                                   {stage.pipeline.value(), stage.kind, stage.id.value()})
                           .isValid();
    const bool used =
        session.scalar(u"SELECT 1 FROM deal WHERE pipeline_id = ? LIMIT 1"_s, {stage.pipeline.value()})
            .isValid();
    if (!other && used)
        throw Problem(ProblemKind::Constraint,
                      Text::tr("“%1” is the last stage of its kind in a pipeline with deals. Add another one "
                               "first.")
                          .arg(stage.name),
                      u"last stage of a kind"_s)
            .about("kind"_ba);
}

void requireTarget(Session &session, const Stage &stage, RecordId target)
{
    const auto refuse = [](const QString &sentence) {
        throw Problem(ProblemKind::Invalid, sentence, u"target of a stage that is removed"_s)
            .about("stage_id"_ba);
    };
    if (!target || target == stage.id)
        refuse(Text::tr("There are deals in “%1”. Choose the stage they go to.").arg(stage.name));
    const Stage to = read(session, target);
    if (to.pipeline != stage.pipeline || to.retired)
        refuse(Text::tr("“%1” is no stage of this pipeline. Choose another one.").arg(to.name));
    if (to.kind != stage.kind)
        refuse(
            Text::tr("Open deals stay open and closed ones closed when their stage goes. Choose a stage of "
                     "the same kind."));
}

void removeRows(storage::BulkWriter &bulk, const QByteArray &table, const QList<RecordId> &ids)
{
    QList<RowChange> rows;
    for (const RecordId id : ids) {
        RowChange row;
        row.op = RowOp::Remove;
        row.table = table;
        row.id = id;
        rows.append(row);
    }
    if (!rows.isEmpty())
        bulk.apply(rows);
}

/// Closed deals stay closed since when they were.
void moveDeals(storage::BulkWriter &bulk, const Stage &stage, const QList<RecordId> &deals, RecordId target)
{
    for (qsizetype from = 0; from < deals.size(); from += MovedPerBatch) {
        bulk.throwIfCancelled();
        QList<RowChange> rows;
        for (const RecordId deal : deals.mid(from, MovedPerBatch)) {
            RowChange row;
            row.table = "deal";
            row.id = deal;
            row.set("stage_id"_ba, stage.id.value(), target.value());
            const QVariant closedAt =
                bulk.session().scalar(u"SELECT closed_at FROM deal WHERE id = ?"_s, {deal.value()});
            if (!closedAt.isNull())
                row.set("closed_at"_ba, closedAt, closedAt);
            rows.append(row);
        }
        bulk.apply(rows);
        bulk.progress(std::min(from + MovedPerBatch, deals.size()), deals.size() + 1);
    }
}

void takeAway(storage::BulkWriter &bulk, const Stage &stage)
{
    Session &session = bulk.session();
    RowChange row;
    row.table = "stage";
    row.id = stage.id;
    if (isPassed(session, stage.id)) {
        row.set("retired"_ba, qlonglong(stage.retired ? 1 : 0), qlonglong(1));
    } else {
        removeRows(bulk, "deal_check",
                   idsOf(session,
                         u"SELECT deal_check.id FROM deal_check JOIN stage_gate ON stage_gate.id = "
                         "deal_check.gate_id WHERE stage_gate.stage_id = ?"_s,
                         {stage.id.value()}));
        row.op = RowOp::Remove;
    }
    bulk.apply({row});
}

} // namespace

QFuture<StageRemoval::Use> StageRemoval::use(Records &records, RecordId stage)
{
    return records.store().read([stage](Session &session) {
        read(session, stage);
        Use use;
        QSqlQuery &found = session.run(u"SELECT count(*), count(deleted_at) FROM deal WHERE stage_id = ?"_s,
                                       {stage.value()});
        if (found.next()) {
            use.deals = found.value(0).toLongLong();
            use.inTrash = found.value(1).toLongLong();
        }
        found.finish();
        use.passed = isPassed(session, stage);
        return use;
    });
}

QFuture<Outcome> StageRemoval::run(Records &records, RecordId stage, RecordId target)
{
    storage::BulkJob job;
    job.origin = storage::Origin::Merge; // the deals are taken along: no conditions, no reasons
    job.label = Text::tr("Remove a stage");
    job.work = [stage, target](storage::BulkWriter &bulk) {
        Session &session = bulk.session();
        const Stage gone = read(session, stage);
        requireAnother(session, gone);
        const QList<RecordId> deals =
            idsOf(session, u"SELECT id FROM deal WHERE stage_id = ? ORDER BY id"_s, {stage.value()});
        if (!deals.isEmpty()) {
            requireTarget(session, gone, target);
            moveDeals(bulk, gone, deals, target);
        }
        takeAway(bulk, gone);
    };
    return records.store().writeBulk(job);
}

} // namespace kith::records
