// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/dealrules.h"

#include "models/base/problem.h"
#include "models/domain/deal.h"
#include "models/records/dealgates.h"
#include "models/records/exchangerates.h"
#include "models/records/organisation.h"
#include "models/records/recordtext.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using storage::Cell;
using storage::Origin;

namespace {

/// Whether somebody works with deals, as opposed to bringing along what happened elsewhere.
bool isWork(const ChangeBatch &batch)
{
    return batch.origin() == Origin::Ui || batch.origin() == Origin::Api || batch.origin() == Origin::Rule;
}

QVariant orNull(qint64 id)
{
    return id ? QVariant(id) : QVariant();
}

/// What all deals of a set are judged by, read when the first one asks.
class DealGround
{
public:
    explicit DealGround(ChangeBatch &batch) : m_batch(batch), m_stages(batch), m_gates(batch, m_stages) {}

    ChangeBatch &batch() { return m_batch; }
    DealStages &stages() { return m_stages; }
    DealGates &gates() { return m_gates; }
    const ExchangeRates &rates()
    {
        if (!m_rates)
            m_rates.emplace(ExchangeRates::read(m_batch));
        return *m_rates;
    }
    const Organisation &organisation()
    {
        if (!m_organisation)
            m_organisation.emplace(Organisation::read(m_batch.session()));
        return *m_organisation;
    }

private:
    ChangeBatch &m_batch;
    DealStages m_stages;
    DealGates m_gates;
    std::optional<ExchangeRates> m_rates;
    std::optional<Organisation> m_organisation;
};

/// One deal of the set.
class DealChange
{
public:
    DealChange(DealGround &ground, RecordId id)
        : m_ground(ground)
        , m_batch(ground.batch())
        , m_id(id)
        , m_isNew(m_batch.isNew(id))
        , m_isWork(isWork(m_batch))
    {
    }

    /// Stage, status and closing time, and the history of stages.
    void followStage()
    {
        const DealStage &stage = chooseStage();
        const RecordId before(stored("stage_id").toLongLong());
        m_moved = m_isNew || stage.id != before;
        set("pipeline_id", stage.pipeline.value());
        set("stage_id", stage.id.value());
        if (m_moved && m_isWork)
            requireGates(stage, before);
        setClosing(stage);
        if (!m_moved)
            return;
        if (!after("category_is_manual").toBool())
            set("forecast_category", stage.forecast.isEmpty() ? QVariant() : QVariant(stage.forecast));
        if (m_isNew && after("currency").isNull())
            set("currency", m_batch.after("pipeline"_ba, stage.pipeline, "currency"));
        const qint64 entered = enteredAt();
        set("stage_entered_at", entered);
        if (m_isNew)
            beginHistory(stage, entered);
        else
            continueHistory(stage, before, entered);
    }

    void notePush()
    {
        const QVariant was = stored("expected_close_on");
        const QVariant now = after("expected_close_on");
        if (m_isNew)
            countPushes();
        if (m_isNew || sameCell(was, now))
            return;
        m_batch.insert("deal_close_date_history"_ba,
                       {{"deal_id"_ba, m_id.value()},
                        {"old_on"_ba, was},
                        {"new_on"_ba, now},
                        {"changed_at"_ba, m_batch.nowMs()},
                        {"by_user_id"_ba, orNull(m_batch.session().currentUser().value())}});
        if (domain::isPush(QDate::fromString(was.toString(), Qt::ISODate),
                           QDate::fromString(now.toString(), Qt::ISODate)))
            set("push_count", stored("push_count").toLongLong() + 1);
    }

    /// What a closed deal is worth in the base currency stays by the rate of its day.
    void setWorth()
    {
        const QVariant amount = after("amount_minor");
        const QString currency = after("currency").toString();
        if (after("status").toString() == "open"_L1 || amount.isNull() || currency.isEmpty()) {
            setWorth({}, {}, {});
            return;
        }
        const bool isKnown = !m_isNew && !stored("base_rate").isNull() &&
                             stored("currency").toString() == currency &&
                             sameCell(stored("closed_at"), after("closed_at"));
        const ExchangeRates &rates = m_ground.rates();
        const QString base = isKnown ? stored("base_currency").toString() : rates.baseCurrency();
        std::optional<double> rate;
        if (isKnown)
            rate = stored("base_rate").toDouble();
        else
            rate = rates.rate(currency, m_ground.organisation().dayOf(after("closed_at").toLongLong()));
        if (!rate) {
            setWorth({}, {}, {});
            return;
        }
        setWorth(ExchangeRates(base).atRate(amount.toLongLong(), currency, *rate), base, *rate);
    }

private:
    /// Of a deal that came with its history.
    void countPushes()
    {
        const QByteArray table = "deal_close_date_history"_ba;
        if (!m_batch.touches(table))
            return;
        qint64 pushes = 0;
        for (const RecordId change : m_batch.members(table, "deal_id"_ba, m_id)) {
            const auto day = [&](const char *column) {
                return QDate::fromString(m_batch.after(table, change, column).toString(), Qt::ISODate);
            };
            pushes += domain::isPush(day("old_on"), day("new_on")) ? 1 : 0;
        }
        set("push_count", pushes);
    }

    QVariant after(QByteArrayView column) { return m_batch.after("deal"_ba, m_id, column); }
    QVariant stored(QByteArrayView column) { return m_batch.stored("deal"_ba, m_id, column); }
    void set(const char *column, const QVariant &value) { m_batch.set("deal"_ba, m_id, column, value); }

    void setWorth(const QVariant &minor, const QVariant &currency, const QVariant &rate)
    {
        set("amount_base_minor", minor);
        set("base_currency", currency);
        set("base_rate", rate);
    }

    [[noreturn]] static void refuse(const QString &sentence, const char *field)
    {
        throw Problem(ProblemKind::Invalid, sentence, u"deal"_s).about(field);
    }

    const DealStage &chooseStage()
    {
        DealStages &stages = m_ground.stages();
        const bool stageGiven = m_isNew ? !after("stage_id").isNull() : m_batch.writes(m_id, "stage_id");
        const bool statusGiven = m_batch.writes(m_id, "status") && !after("status").isNull();
        const bool pipelineGiven =
            m_isNew ? !after("pipeline_id").isNull() : m_batch.writes(m_id, "pipeline_id");
        const RecordId pipeline(after("pipeline_id").toLongLong());
        const DealStage *now = m_isNew ? nullptr : stages.stage(RecordId(stored("stage_id").toLongLong()));
        if (stageGiven && !after("stage_id").isNull()) {
            const DealStage *stage = stages.stage(RecordId(after("stage_id").toLongLong()));
            if (!stage)
                refuse(Text::tr("The stage of this deal is no longer there. Choose another one."),
                       "stage_id");
            if (pipelineGiven && pipeline != stage->pipeline)
                refuse(Text::tr(
                           "This stage belongs to another pipeline. Choose a stage of the deal's pipeline."),
                       "stage_id");
            if (stage->retired && (!now || now->id != stage->id))
                refuse(Text::tr("The stage “%1” is no longer used. Choose another one.").arg(stage->name),
                       "stage_id");
            return *stage;
        }
        const bool samePipeline = now && (!pipelineGiven || pipeline == now->pipeline);
        const QString kind = statusGiven ? after("status").toString() : now ? now->kind : u"open"_s;
        if (samePipeline && now->kind == kind)
            return *now;
        const RecordId where = pipelineGiven ? pipeline : now ? now->pipeline : stages.home();
        const DealStage *stage = stages.firstOf(where, kind);
        if (!stage)
            refuse(
                Text::tr("The pipeline has no stage that fits. Choose a stage, or add one to the pipeline."),
                "stage_id");
        return *stage;
    }

    /// The stage's conditions are met, or somebody says why they need not be.
    void requireGates(const DealStage &stage, RecordId before)
    {
        DealGates &gates = m_ground.gates();
        const DealStage *from = m_ground.stages().stage(before);
        if (from && from->kind != "open"_L1)
            from = gates.lastOpenStage(m_id);
        const GateCheck check = gates.check(m_id, from, stage);
        if (check.mayPass())
            return;
        const RecordId bypass = bypassTo(stage);
        if (!bypass || !check.mayBypass()) {
            Problem problem(check.mayBypass() ? ProblemKind::NotAllowed : ProblemKind::Constraint,
                            check.sentence(), u"gate of a stage"_s);
            const auto field = std::find_if(check.missing.cbegin(), check.missing.cend(),
                                            [](const GateGap &gap) { return !gap.field.isEmpty(); });
            throw problem.about(field == check.missing.cend() ? "stage_id"_ba : field->field);
        }
        QStringList missing;
        for (const GateGap &gap : check.missing)
            missing.append(gap.text);
        const QByteArray table = "deal_gate_bypass"_ba;
        m_batch.set(table, bypass, "missing"_ba, missing.join(u'\n'));
        m_batch.set(table, bypass, "passed_at"_ba, m_batch.nowMs());
        m_batch.set(table, bypass, "by_user_id"_ba, orNull(m_batch.session().currentUser().value()));
    }

    RecordId bypassTo(const DealStage &stage)
    {
        const QByteArray table = "deal_gate_bypass"_ba;
        for (const qsizetype at : m_batch.rowsOf(table)) {
            const RowChange &row = m_batch.rows().at(at);
            if (row.op == RowOp::Insert && RecordId(m_batch.after(row, "deal_id").toLongLong()) == m_id &&
                RecordId(m_batch.after(row, "stage_id").toLongLong()) == stage.id &&
                !m_batch.after(row, "reason").toString().trimmed().isEmpty())
                return row.id;
        }
        return {};
    }

    void setClosing(const DealStage &stage)
    {
        set("status", stage.kind);
        if (stage.kind == "open"_L1) {
            set("closed_at", QVariant());
            set("closed_owner_id", QVariant());
            if (!m_isNew && m_moved && stored("status").toString() != "open"_L1) {
                for (const char *column : {"won_reason_id", "lost_reason_id", "competitor_id"})
                    set(column, QVariant());
            }
            return;
        }
        const bool given = m_batch.writes(m_id, "closed_at") && !after("closed_at").isNull();
        m_closes = m_isNew || stored("status").toString() != stage.kind;
        if (!given && (m_closes || after("closed_at").isNull()))
            set("closed_at", m_batch.nowMs());
        if (m_closes)
            set("closed_owner_id", after("owner_id"));
        if (!m_isWork || !m_closes)
            return;
        if (after("closed_at").toLongLong() > m_batch.nowMs())
            refuse(Text::tr("A deal cannot be closed on a day that lies ahead. Choose today or an earlier "
                            "day."),
                   "closed_at");
        if (stage.kind == "won"_L1 && after("amount_minor").isNull())
            refuse(Text::tr("A deal that is won needs an amount. Say how much it is."), "amount_minor");
        if (stage.kind == "won"_L1 && after("amount_minor").toLongLong() < 0)
            refuse(Text::tr("A deal that is won cannot be worth less than nothing. Check its amount."),
                   "amount_minor");
        if (stage.kind == "lost"_L1 && after("lost_reason_id").isNull())
            refuse(Text::tr("A deal that is lost needs a reason. Say why."), "lost_reason_id");
    }

    /// Never before the stage before, lest intervals overlap: clocks go back, and days are chosen.
    qint64 enteredAt()
    {
        qint64 entered = m_batch.nowMs();
        m_saysEntered = m_batch.writes(m_id, "stage_entered_at") && !after("stage_entered_at").isNull();
        if (m_closes)
            entered = after("closed_at").toLongLong();
        else if (m_isNew || m_batch.writes(m_id, "stage_entered_at"))
            entered = std::max<qint64>(after("stage_entered_at").toLongLong(), 0);
        if (entered == 0)
            entered = m_batch.nowMs();
        return std::max(entered, stored("stage_entered_at").toLongLong());
    }

    /// A new deal may come with a past: with the stages it went through, or with the day it was made.
    void beginHistory(const DealStage &stage, qint64 entered)
    {
        const QByteArray table = "deal_stage_history"_ba;
        QList<RecordId> steps = m_batch.members(table, "deal_id"_ba, m_id);
        if (!steps.isEmpty()) {
            completeHistory(std::move(steps), stage, entered);
            return;
        }
        const QVariant given = m_isWork ? QVariant() : after("created_at");
        const qint64 made = given.isNull() ? entered : std::min(given.toLongLong(), entered);
        if (made == entered) {
            addStep(stage, {}, entered);
            return;
        }
        const DealStage *first = stage.kind == "open"_L1
                                     ? m_ground.stages().firstOf(stage.pipeline, u"open"_s)
                                     : m_ground.stages().lastOf(stage.pipeline, u"open"_s);
        // Where it has been before nobody said, and it was not moved on the day of the import.
        const bool isStillThere = stage.kind == "open"_L1 && !m_saysEntered;
        if (!first || first->id == stage.id || isStillThere) {
            set("stage_entered_at", made);
            addStep(stage, {}, made);
            return;
        }
        addStep(*first, {}, made, entered);
        addStep(stage, first->id, entered);
    }

    /// Steps that say when a deal came into which stage become a history without gaps, up to where it is.
    void completeHistory(QList<RecordId> steps, const DealStage &stage, qint64 entered)
    {
        const QByteArray table = "deal_stage_history"_ba;
        const auto timeOf = [&](RecordId step) {
            return m_batch.after(table, step, "entered_at").toLongLong();
        };
        std::sort(steps.begin(), steps.end(), [&](RecordId left, RecordId right) {
            return std::pair(timeOf(left), left) < std::pair(timeOf(right), right);
        });
        RecordId before;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const RecordId step = steps.at(i);
            const RecordId at(m_batch.after(table, step, "to_stage_id").toLongLong());
            if (const DealStage *known = m_ground.stages().stage(at)) {
                m_batch.set(table, step, "pipeline_id"_ba, known->pipeline.value());
                m_batch.set(table, step, "status_after"_ba, known->kind);
            }
            m_batch.set(table, step, "from_stage_id"_ba, orNull(before.value()));
            m_batch.set(table, step, "owner_at_id"_ba, after("owner_id"));
            if (i + 1 < steps.size())
                m_batch.set(table, step, "left_at"_ba, timeOf(steps.at(i + 1)));
            before = at;
        }
        const RecordId last = steps.constLast();
        if (before == stage.id) {
            m_batch.set(table, last, "left_at"_ba, QVariant());
            set("stage_entered_at", timeOf(last));
            return;
        }
        const qint64 then = std::max(entered, timeOf(last));
        m_batch.set(table, last, "left_at"_ba, then);
        set("stage_entered_at", then);
        addStep(stage, before, then);
    }

    void continueHistory(const DealStage &stage, RecordId before, qint64 entered)
    {
        const QByteArray table = "deal_stage_history"_ba;
        for (const RecordId step : m_batch.members(table, "deal_id"_ba, m_id)) {
            if (m_batch.after(table, step, "left_at").isNull())
                m_batch.set(table, step, "left_at"_ba,
                            std::max(entered, m_batch.after(table, step, "entered_at").toLongLong()));
        }
        addStep(stage, before, entered);
    }

    void addStep(const DealStage &stage, RecordId before, qint64 entered, const QVariant &left = {})
    {
        const QVariant own = after("probability_override");
        m_batch.insert(
            "deal_stage_history"_ba,
            {{"deal_id"_ba, m_id.value()},
             {"pipeline_id"_ba, stage.pipeline.value()},
             {"from_stage_id"_ba, orNull(before.value())},
             {"to_stage_id"_ba, stage.id.value()},
             {"status_after"_ba, stage.kind},
             {"entered_at"_ba, entered},
             {"left_at"_ba, left},
             {"by_user_id"_ba, orNull(m_batch.session().currentUser().value())},
             {"owner_at_id"_ba, after("owner_id")},
             {"amount_minor_at"_ba, after("amount_minor")},
             {"currency_at"_ba, after("currency")},
             {"probability_at"_ba,
              domain::dealProbability(stage.kind, own.isNull() ? -1 : own.toInt(), int(stage.probability))}});
    }

    DealGround &m_ground;
    ChangeBatch &m_batch;
    RecordId m_id;
    bool m_isNew;
    bool m_isWork;
    bool m_saysEntered = false; ///< when it came into its stage was given
    bool m_moved = false;
    bool m_closes = false; ///< it was open before, or ended the other way
};

bool writesOneOf(const RowChange &row, std::initializer_list<const char *> columns)
{
    return row.op == RowOp::Insert || std::any_of(columns.begin(), columns.end(), [&](const char *column) {
               return row.cell(column) != nullptr;
           });
}

/// Who ticked an item, and when: the one who does it, now.
void stampTicks(ChangeBatch &batch)
{
    const QByteArray table = "deal_check"_ba;
    if (!isWork(batch))
        return;
    for (const qsizetype at : batch.rowsOf(table)) {
        const RowChange &row = batch.rows().at(at);
        if (row.op != RowOp::Insert)
            continue;
        const RecordId id = row.id;
        batch.set(table, id, "ticked_at"_ba, batch.nowMs());
        batch.set(table, id, "by_user_id"_ba, orNull(batch.session().currentUser().value()));
    }
}

} // namespace

void DealRules::tidy(ChangeBatch &batch)
{
    if (batch.origin() == Origin::Merge)
        return;
    for (const qsizetype at : batch.rowsOf("deal"_ba)) {
        RowChange &row = batch.row(at);
        if (row.op == RowOp::Remove)
            continue;
        QList<QByteArray> ours{"amount_base_minor", "base_currency", "base_rate",
                               "tax_minor",         "push_count",    "closed_owner_id"};
        if (isWork(batch)) {
            ours.append("stage_entered_at");
            const bool closes =
                row.op == RowOp::Insert || batch.writes(row.id, "stage_id") || batch.writes(row.id, "status");
            if (!closes)
                ours.append("closed_at");
        }
        row.cells.removeIf([&ours](const Cell &cell) { return ours.contains(cell.column); });
    }
    for (const qsizetype at : batch.rowsOf("deal_close_date_history"_ba)) {
        if (isWork(batch) && batch.rows().at(at).op != RowOp::Remove)
            throw Problem(ProblemKind::NotAllowed,
                          Text::tr("The history of the expected close is written by the program alone."));
    }
}

void DealRules::apply(ChangeBatch &batch)
{
    stampTicks(batch);
    if (!batch.touches("deal"_ba))
        return;
    std::optional<DealGround> ground;
    QSet<RecordId> seen;
    for (const qsizetype at : batch.rowsOf("deal"_ba)) {
        const RowChange &row = batch.rows().at(at);
        if (row.op == RowOp::Remove || batch.isRemoved(row.id))
            continue;
        const bool stages =
            writesOneOf(row, {"stage_id", "pipeline_id", "status", "closed_at", "stage_entered_at"});
        const bool worth = stages || writesOneOf(row, {"amount_minor", "currency"});
        const bool pushes = writesOneOf(row, {"expected_close_on"});
        if (!worth && !pushes)
            continue;
        if (!ground)
            ground.emplace(batch);
        DealChange change(*ground, row.id); // adds rows, so `row` is not looked at any more
        if (stages)
            change.followStage();
        if (pushes)
            change.notePush();
        if (worth)
            change.setWorth();
    }
}

void DealRules::fillInRates(ChangeBatch &batch)
{
    QSet<QString> currencies;
    for (const qsizetype at : batch.rowsOf("exchange_rate"_ba)) {
        if (batch.rows().at(at).op != RowOp::Remove)
            currencies.insert(batch.after(batch.rows().at(at), "currency").toString());
    }
    QList<RecordId> deals;
    for (const QString &currency : std::as_const(currencies)) {
        QSqlQuery &query = batch.session().run(
            u"SELECT id FROM deal WHERE status <> 'open' AND currency = ? AND amount_base_minor IS NULL "
            "AND amount_minor IS NOT NULL"_s,
            {currency});
        while (query.next())
            deals.append(RecordId(query.value(0).toLongLong()));
        query.finish();
    }
    if (deals.isEmpty())
        return;
    DealGround ground(batch);
    for (const RecordId deal : std::as_const(deals)) {
        if (!batch.isRemoved(deal))
            DealChange(ground, deal).setWorth();
    }
}

void DealRules::protectStages(ChangeBatch &batch)
{
    DealGates::requireSense(batch);
    for (const qsizetype at : batch.rowsOf("stage"_ba)) {
        const RowChange &row = batch.rows().at(at);
        const auto changes = [&](const char *column) {
            return row.op == RowOp::Update && row.cell(column) &&
                   !sameCell(batch.stored(row.table, row.id, column), row.cell(column)->after);
        };
        const bool changesKind = changes("kind");
        const bool retires = changes("retired") && row.cell("retired")->after.toBool();
        if (!changesKind && !retires)
            continue;
        const bool used = batch.session()
                              .scalar(u"SELECT 1 FROM deal WHERE stage_id = ? LIMIT 1"_s, {row.id.value()})
                              .isValid();
        const QString name = batch.after(row, "name").toString();
        if (used && changesKind)
            throw Problem(
                ProblemKind::Constraint,
                Text::tr(
                    "There are deals in the stage “%1”, so it must stay open, won or lost as it is. Move "
                    "them to another stage first.")
                    .arg(name),
                u"kind of a stage in use"_s)
                .about("kind"_ba);
        if (used)
            throw Problem(
                ProblemKind::Constraint,
                Text::tr("There are deals in the stage “%1”, so it is still used. Move them to another stage "
                         "first.")
                    .arg(name),
                u"retired stage in use"_s)
                .about("retired"_ba);
    }
}

} // namespace kith::records
