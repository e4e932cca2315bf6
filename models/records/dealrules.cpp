// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/dealrules.h"

#include "models/base/problem.h"
#include "models/records/recordtext.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

namespace {

struct Stage
{
    RecordId id;
    RecordId pipeline;
    QString kind;
    QString forecast;
    qint64 position = 0;
    qint64 probability = 0;
};

/// All stages and pipelines as they will be; they are few.
class Pipelines
{
public:
    explicit Pipelines(ChangeBatch &batch) : m_batch(batch)
    {
        QSqlQuery &stages = batch.session().run(u"SELECT id FROM stage"_s);
        while (stages.next())
            addStage(RecordId(stages.value(0).toLongLong()));
        stages.finish();
        for (const qsizetype at : batch.rowsOf("stage"_ba))
            addStage(batch.rows().at(at).id);
        std::sort(m_stages.begin(), m_stages.end(), [](const Stage &left, const Stage &right) {
            return std::tie(left.position, left.id) < std::tie(right.position, right.id);
        });
    }

    const Stage *stage(RecordId id) const
    {
        const auto found =
            std::find_if(m_stages.cbegin(), m_stages.cend(), [id](const Stage &s) { return s.id == id; });
        return found == m_stages.cend() ? nullptr : &*found;
    }

    const Stage *firstOf(RecordId pipeline, const QString &kind) const
    {
        const auto found = std::find_if(m_stages.cbegin(), m_stages.cend(), [&](const Stage &s) {
            return s.pipeline == pipeline && s.kind == kind;
        });
        return found == m_stages.cend() ? nullptr : &*found;
    }

    RecordId home()
    {
        if (!m_home)
            m_home = RecordId(
                m_batch.session()
                    .scalar(u"SELECT id FROM pipeline WHERE active = 1 ORDER BY position, id LIMIT 1"_s)
                    .toLongLong());
        return m_home;
    }

private:
    void addStage(RecordId id)
    {
        if (stage(id) || m_batch.isRemoved(id))
            return;
        const QByteArray table = "stage"_ba;
        m_stages.append({id, RecordId(m_batch.after(table, id, "pipeline_id").toLongLong()),
                         m_batch.after(table, id, "kind").toString(),
                         m_batch.after(table, id, "forecast_category").toString(),
                         m_batch.after(table, id, "position").toLongLong(),
                         m_batch.after(table, id, "probability").toLongLong()});
        if (m_stages.last().kind.isEmpty())
            m_stages.last().kind = u"open"_s;
    }

    ChangeBatch &m_batch;
    QList<Stage> m_stages;
    RecordId m_home;
};

/// One deal of the set.
class DealChange
{
public:
    DealChange(ChangeBatch &batch, Pipelines &pipelines, RecordId id, bool isNew)
        : m_batch(batch), m_pipelines(pipelines), m_id(id), m_isNew(isNew)
    {
    }

    void apply()
    {
        const Stage &stage = chooseStage();
        const RecordId before(stored("stage_id").toLongLong());
        const bool moved = m_isNew || stage.id != before;
        set("pipeline_id", stage.pipeline.value());
        set("stage_id", stage.id.value());
        setClosing(stage, moved);
        if (!m_isNew && !moved)
            return;
        const qint64 given =
            m_isNew || m_batch.writes(m_id, "stage_entered_at") ? after("stage_entered_at").toLongLong() : 0;
        const qint64 since = stored("stage_entered_at").toLongLong();
        qint64 entered = given ? given : m_batch.nowMs();
        if (!given && m_isNew && stage.kind != "open"_L1 && !after("closed_at").isNull())
            entered = after("closed_at").toLongLong();
        entered = std::max(entered, since); // a clock that went back must not make intervals overlap
        set("stage_entered_at", entered);
        if (!after("category_is_manual").toBool())
            set("forecast_category", stage.forecast.isEmpty() ? QVariant() : QVariant(stage.forecast));
        if (m_isNew && after("currency").isNull())
            set("currency", m_batch.after("pipeline"_ba, stage.pipeline, "currency"));
        writeHistory(stage, before, entered);
    }

private:
    QVariant after(QByteArrayView column) { return m_batch.after("deal"_ba, m_id, column); }
    QVariant stored(QByteArrayView column) { return m_batch.stored("deal"_ba, m_id, column); }
    void set(const char *column, const QVariant &value) { m_batch.set("deal"_ba, m_id, column, value); }

    [[noreturn]] void refuse(const QString &sentence, const char *field)
    {
        throw Problem(ProblemKind::Invalid, sentence, u"deal"_s).about(field);
    }

    const Stage &chooseStage()
    {
        const bool stageGiven = m_isNew ? !after("stage_id").isNull() : m_batch.writes(m_id, "stage_id");
        const bool statusGiven = m_batch.writes(m_id, "status") && !after("status").isNull();
        const bool pipelineGiven =
            m_isNew ? !after("pipeline_id").isNull() : m_batch.writes(m_id, "pipeline_id");
        const RecordId pipeline(after("pipeline_id").toLongLong());
        if (stageGiven && !after("stage_id").isNull()) {
            const Stage *stage = m_pipelines.stage(RecordId(after("stage_id").toLongLong()));
            if (!stage)
                refuse(Text::tr("The stage of this deal is no longer there. Choose another one."),
                       "stage_id");
            if (pipelineGiven && pipeline != stage->pipeline)
                refuse(Text::tr(
                           "This stage belongs to another pipeline. Choose a stage of the deal's pipeline."),
                       "stage_id");
            return *stage;
        }
        const Stage *now = m_isNew ? nullptr : m_pipelines.stage(RecordId(stored("stage_id").toLongLong()));
        const bool samePipeline = now && (!pipelineGiven || pipeline == now->pipeline);
        const QString kind = statusGiven ? after("status").toString() : now ? now->kind : u"open"_s;
        if (samePipeline && now->kind == kind)
            return *now;
        const RecordId where = pipelineGiven ? pipeline : now ? now->pipeline : m_pipelines.home();
        const Stage *stage = m_pipelines.firstOf(where, kind);
        if (!stage)
            refuse(
                Text::tr("The pipeline has no stage that fits. Choose a stage, or add one to the pipeline."),
                "stage_id");
        return *stage;
    }

    void setClosing(const Stage &stage, bool moved)
    {
        set("status", stage.kind);
        if (stage.kind == "open"_L1) {
            set("closed_at", QVariant());
            return;
        }
        const bool given = m_batch.writes(m_id, "closed_at") && !after("closed_at").isNull();
        if (!given && (moved || after("closed_at").isNull()))
            set("closed_at", m_batch.nowMs());
    }

    void writeHistory(const Stage &stage, RecordId before, qint64 entered)
    {
        const QByteArray table = "deal_stage_history"_ba;
        const QList<RecordId> steps = m_batch.members(table, "deal_id"_ba, m_id);
        if (m_isNew && !steps.isEmpty())
            return; // it came with its history
        RecordId open;
        for (const RecordId step : steps) {
            if (m_batch.after(table, step, "left_at").isNull())
                open = step;
        }
        if (open)
            m_batch.set(table, open, "left_at"_ba,
                        std::max(entered, m_batch.after(table, open, "entered_at").toLongLong()));
        const auto orNull = [](qint64 id) { return id ? QVariant(id) : QVariant(); };
        const QVariant own = after("probability_override");
        m_batch.insert(table, {{"deal_id"_ba, m_id.value()},
                               {"pipeline_id"_ba, stage.pipeline.value()},
                               {"from_stage_id"_ba, orNull(before.value())},
                               {"to_stage_id"_ba, stage.id.value()},
                               {"status_after"_ba, stage.kind},
                               {"entered_at"_ba, entered},
                               {"by_user_id"_ba, orNull(m_batch.session().currentUser().value())},
                               {"amount_minor_at"_ba, after("amount_minor")},
                               {"currency_at"_ba, after("currency")},
                               {"probability_at"_ba, own.isNull() ? QVariant(stage.probability) : own}});
    }

    ChangeBatch &m_batch;
    Pipelines &m_pipelines;
    RecordId m_id;
    bool m_isNew;
};

bool concernsStage(const RowChange &row)
{
    if (row.op == RowOp::Insert)
        return true;
    return row.op == RowOp::Update &&
           (row.cell("stage_id") || row.cell("pipeline_id") || row.cell("status") || row.cell("closed_at") ||
            row.cell("stage_entered_at"));
}

} // namespace

void DealRules::apply(ChangeBatch &batch)
{
    if (!batch.touches("deal"_ba))
        return;
    std::optional<Pipelines> pipelines;
    for (const qsizetype at : batch.rowsOf("deal"_ba)) {
        if (!concernsStage(batch.rows().at(at)))
            continue;
        if (!pipelines)
            pipelines.emplace(batch);
        const RecordId id = batch.rows().at(at).id;
        DealChange(batch, *pipelines, id, batch.rows().at(at).op == RowOp::Insert).apply();
    }
}

void DealRules::protectStages(ChangeBatch &batch)
{
    for (const qsizetype at : batch.rowsOf("stage"_ba)) {
        const RowChange &row = batch.rows().at(at);
        const bool changesKind = row.op == RowOp::Update && row.cell("kind") &&
                                 !sameCell(batch.stored(row.table, row.id, "kind"), row.cell("kind")->after);
        if (!changesKind)
            continue;
        const bool used = batch.session()
                              .scalar(u"SELECT 1 FROM deal WHERE stage_id = ? LIMIT 1"_s, {row.id.value()})
                              .isValid();
        if (used)
            throw Problem(
                ProblemKind::Constraint,
                Text::tr(
                    "There are deals in the stage “%1”, so it must stay open, won or lost as it is. Move "
                    "them to another stage first.")
                    .arg(batch.after(row, "name").toString()),
                u"kind of a stage in use"_s)
                .about("kind"_ba);
    }
}

} // namespace kith::records
