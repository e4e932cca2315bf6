// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/dealgates.h"

#include "models/base/problem.h"
#include "models/records/recordtext.h"
#include "models/records/workspacecatalogue.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Entity;
using domain::Field;
using domain::FieldType;

DealStages::DealStages(ChangeBatch &batch) : m_batch(batch)
{
    QSqlQuery &stages = batch.session().run(
        u"SELECT id, pipeline_id, name, kind, forecast_category, position, probability, retired FROM stage"_s);
    const bool asStored = !batch.touches("stage"_ba);
    QList<RecordId> ids;
    while (stages.next()) {
        const RecordId id(stages.value(0).toLongLong());
        if (asStored)
            m_stages.append({id, RecordId(stages.value(1).toLongLong()), stages.value(2).toString(),
                             stages.value(3).toString(), stages.value(4).toString(),
                             stages.value(5).toLongLong(), stages.value(6).toLongLong(),
                             stages.value(7).toBool()});
        else
            ids.append(id);
    }
    stages.finish();
    for (const qsizetype at : batch.rowsOf("stage"_ba))
        ids.append(batch.rows().at(at).id);
    for (const RecordId id : std::as_const(ids))
        add(id);
    std::sort(m_stages.begin(), m_stages.end(), [](const DealStage &left, const DealStage &right) {
        return std::tie(left.position, left.id) < std::tie(right.position, right.id);
    });
}

void DealStages::add(RecordId id)
{
    if (stage(id) || m_batch.isRemoved(id))
        return;
    const QByteArray table = "stage"_ba;
    DealStage made;
    made.id = id;
    made.pipeline = RecordId(m_batch.after(table, id, "pipeline_id").toLongLong());
    made.name = m_batch.after(table, id, "name").toString();
    made.kind = m_batch.after(table, id, "kind").toString();
    made.forecast = m_batch.after(table, id, "forecast_category").toString();
    made.position = m_batch.after(table, id, "position").toLongLong();
    made.probability = m_batch.after(table, id, "probability").toLongLong();
    made.retired = m_batch.after(table, id, "retired").toBool();
    if (made.kind.isEmpty())
        made.kind = u"open"_s;
    m_stages.append(made);
}

const DealStage *DealStages::stage(RecordId id) const
{
    const auto found = std::find_if(m_stages.cbegin(), m_stages.cend(),
                                    [id](const DealStage &stage) { return stage.id == id; });
    return found == m_stages.cend() ? nullptr : &*found;
}

const DealStage *DealStages::firstOf(RecordId pipeline, const QString &kind) const
{
    const auto found = std::find_if(m_stages.cbegin(), m_stages.cend(), [&](const DealStage &stage) {
        return stage.pipeline == pipeline && stage.kind == kind && !stage.retired;
    });
    return found == m_stages.cend() ? nullptr : &*found;
}

const DealStage *DealStages::lastOf(RecordId pipeline, const QString &kind) const
{
    const auto found = std::find_if(m_stages.crbegin(), m_stages.crend(), [&](const DealStage &stage) {
        return stage.pipeline == pipeline && stage.kind == kind && !stage.retired;
    });
    return found == m_stages.crend() ? nullptr : &*found;
}

RecordId DealStages::home()
{
    if (!m_home)
        m_home =
            RecordId(m_batch.session()
                         .scalar(u"SELECT id FROM pipeline WHERE active = 1 ORDER BY position, id LIMIT 1"_s)
                         .toLongLong());
    return m_home;
}

const QList<DealGates::Gate> &DealGates::gates()
{
    if (m_gates)
        return *m_gates;
    m_gates.emplace();
    const QByteArray table = "stage_gate"_ba;
    QList<RecordId> ids;
    QSqlQuery &query = m_batch.session().run(u"SELECT id FROM stage_gate ORDER BY position, id"_s);
    while (query.next())
        ids.append(RecordId(query.value(0).toLongLong()));
    query.finish();
    for (const qsizetype at : m_batch.rowsOf(table)) {
        if (m_batch.isNew(m_batch.rows().at(at).id))
            ids.append(m_batch.rows().at(at).id);
    }
    for (const RecordId id : std::as_const(ids)) {
        if (m_batch.isRemoved(id))
            continue;
        const auto value = [&](QByteArrayView column) { return m_batch.after(table, id, column); };
        m_gates->append({id, RecordId(value("stage_id").toLongLong()), value("kind").toString(),
                         value("field").toString().toLatin1(), value("label").toString(),
                         value("min_count").toLongLong(),
                         value("may_bypass").isNull() || value("may_bypass").toBool()});
    }
    return *m_gates;
}

/// Moving on passes the open stages between; losing a deal passes nothing.
bool DealGates::isOnTheWay(const DealStage &stage, const DealStage *from, const DealStage &to) const
{
    if (stage.id == to.id)
        return to.kind != "open"_L1 || !from || from->pipeline != to.pipeline || from->position < to.position;
    if (stage.pipeline != to.pipeline || stage.kind != "open"_L1 || stage.retired || to.kind == "lost"_L1)
        return false;
    const bool isBeyondFrom = !from || from->pipeline != to.pipeline || stage.position > from->position;
    return isBeyondFrom && (to.kind == "won"_L1 || stage.position < to.position);
}

GateCheck DealGates::check(RecordId deal, const DealStage *from, const DealStage &to)
{
    GateCheck check;
    check.deal = deal;
    check.stage = to.id;
    check.dealName = m_batch.after("deal"_ba, deal, "name").toString();
    check.stageName = to.name;
    check.stageKind = to.kind.toLatin1();
    if ((from && from->id == to.id) || gates().isEmpty())
        return check;
    for (const DealStage &stage : m_stages.all()) {
        if (!isOnTheWay(stage, from, to))
            continue;
        for (const Gate &gate : gates()) {
            if (gate.stage != stage.id)
                continue;
            if (const std::optional<GateGap> gap = gapOf(deal, gate, check))
                check.missing.append(*gap);
        }
    }
    return check;
}

std::optional<GateGap> DealGates::gapOf(RecordId deal, const Gate &gate, GateCheck &check)
{
    GateGap gap;
    gap.gate = gate.id;
    gap.stage = gate.stage;
    gap.mayBypass = gate.mayBypass;
    if (gate.kind == "check"_L1) {
        GateItem item{gate.id, gate.stage, gate.label, false, 0, {}};
        for (const RecordId tick : m_batch.members("deal_check"_ba, "deal_id"_ba, deal)) {
            if (RecordId(m_batch.after("deal_check"_ba, tick, "gate_id").toLongLong()) != gate.id)
                continue;
            item.isTicked = true;
            item.tickedAtMs = m_batch.after("deal_check"_ba, tick, "ticked_at").toLongLong();
            item.tickedBy =
                m_batch
                    .after("app_user"_ba,
                           RecordId(m_batch.after("deal_check"_ba, tick, "by_user_id").toLongLong()),
                           "display_name")
                    .toString();
        }
        check.items.append(item);
        if (item.isTicked)
            return std::nullopt;
        gap.kind = GateGap::Kind::CheckItem;
        gap.text = Text::tr("“%1” is not ticked").arg(gate.label);
        return gap;
    }
    if (gate.kind == "activities"_L1) {
        const qint64 done = completedActivities(deal);
        if (done >= gate.minCount)
            return std::nullopt;
        gap.kind = GateGap::Kind::Activities;
        gap.text = Text::tr("%1 of %2 completed activities").arg(done).arg(gate.minCount);
        return gap;
    }
    if (isFilled(deal, gate.field))
        return std::nullopt;
    const Entity &entity = catalogueOf(m_batch.session()).entity("deal");
    const domain::Relation *relation = entity.relation(gate.field);
    gap.field = gate.field;
    gap.text =
        Text::tr("%1 is empty").arg(relation ? relation->labelText() : entity.field(gate.field)->labelText());
    return gap;
}

bool DealGates::isFilled(RecordId deal, const QByteArray &key)
{
    const Entity &entity = catalogueOf(m_batch.session()).entity("deal");
    if (const domain::Relation *relation = entity.relation(key))
        return !m_batch.members(relation->entity, relation->parentField, deal).isEmpty();
    const Field *field = entity.field(key);
    if (!field)
        return true; // it was asked for by a newer program, or is gone
    const QVariant value = m_batch.after("deal"_ba, deal, key);
    return field->type == FieldType::Boolean ? value.toBool()
                                             : !value.isNull() && !value.toString().isEmpty();
}

qint64 DealGates::completedActivities(RecordId deal)
{
    if (m_batch.isNew(deal))
        return 0;
    return m_batch.session()
        .scalar(u"SELECT count(DISTINCT a.id) FROM activity_link AS l JOIN activity AS a "
                "ON a.id = l.activity_id WHERE l.object_id = ? AND l.object_type = 'deal' "
                "AND a.done_at IS NOT NULL AND a.deleted_at IS NULL"_s,
                {deal.value()})
        .toLongLong();
}

const DealStage *DealGates::lastOpenStage(RecordId deal)
{
    const QByteArray table = "deal_stage_history"_ba;
    const DealStage *found = nullptr;
    std::pair<qint64, RecordId> latest;
    for (const RecordId step : m_batch.members(table, "deal_id"_ba, deal)) {
        const DealStage *stage =
            m_stages.stage(RecordId(m_batch.after(table, step, "to_stage_id").toLongLong()));
        const std::pair at(m_batch.after(table, step, "entered_at").toLongLong(), step);
        if (stage && stage->kind == "open"_L1 && (!found || at > latest)) {
            found = stage;
            latest = at;
        }
    }
    return found;
}

void DealGates::requireSense(ChangeBatch &batch)
{
    const Entity &deal = catalogueOf(batch.session()).entity("deal");
    for (const qsizetype at : batch.rowsOf("stage_gate"_ba)) {
        const RowChange &row = batch.rows().at(at);
        if (row.op == RowOp::Remove)
            continue;
        const QString kind = batch.after(row, "kind").toString();
        const QByteArray field = batch.after(row, "field").toString().toLatin1();
        if (kind == "check"_L1 && batch.after(row, "label").isNull())
            throw Problem(ProblemKind::Invalid,
                          Text::tr("The item of the checklist has no text. Say what is to be ticked."))
                .about("label"_ba);
        if (kind == "activities"_L1 && batch.after(row, "min_count").isNull())
            throw Problem(ProblemKind::Invalid,
                          Text::tr("Say how many activities have to be completed, at least 1."))
                .about("min_count"_ba);
        if ((kind.isEmpty() || kind == "field"_L1) && !deal.field(field) && !deal.relation(field))
            throw Problem(ProblemKind::Invalid,
                          Text::tr("Choose the field that has to be filled in before a deal enters the "
                                   "stage."))
                .about("field"_ba);
    }
}

bool GateCheck::mayBypass() const
{
    return std::all_of(missing.cbegin(), missing.cend(), [](const GateGap &gap) { return gap.mayBypass; });
}

QString GateCheck::sentence() const
{
    if (missing.isEmpty())
        return {};
    QStringList lines;
    for (const GateGap &gap : missing)
        lines.append(gap.text);
    return Text::tr("“%1” cannot go to “%2” yet. Missing: %3.").arg(dealName, stageName, lines.join(u"; "_s));
}

} // namespace kith::records
