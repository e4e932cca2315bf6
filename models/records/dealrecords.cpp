// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/dealrecords.h"

#include "models/base/clock.h"
#include "models/base/problem.h"
#include "models/records/dealgates.h"
#include "models/records/organisation.h"
#include "models/records/records.h"
#include "models/records/recordtext.h"
#include "models/storage/session.h"
#include "models/storage/store.h"

#include <QTime>

#include <functional>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using storage::ChangeSet;
using storage::Session;
using storage::Store;

namespace {

constexpr qsizetype MostAtOnce = 1000; ///< deals that are moved in one go

/// A deal as it stands, for the rows that change it.
struct StoredDeal
{
    RecordId id;
    QString name;
    RecordId pipeline;
    RecordId stage;
    QString status;
    QVariant amount;
    QVariant currency;
    QVariant wonReason;
    QVariant lostReason;
    QVariant competitor;
    QVariant closedAt;
};

StoredDeal storedDeal(Session &session, RecordId id)
{
    QSqlQuery &query = session.run(
        u"SELECT name, pipeline_id, stage_id, status, amount_minor, currency, won_reason_id, "
        "lost_reason_id, competitor_id, closed_at FROM deal WHERE id = ? AND deleted_at IS NULL"_s,
        {id.value()});
    StoredDeal deal;
    if (query.next())
        deal = {id,
                query.value(0).toString(),
                RecordId(query.value(1).toLongLong()),
                RecordId(query.value(2).toLongLong()),
                query.value(3).toString(),
                query.value(4),
                query.value(5),
                query.value(6),
                query.value(7),
                query.value(8),
                query.value(9)};
    query.finish();
    if (!deal.id)
        throw Problem(ProblemKind::NotFound,
                      Text::tr("This deal is no longer there. Look for it in the trash."), u"deal"_s);
    return deal;
}

const DealStage &stageOf(const DealStages &stages, RecordId id)
{
    const DealStage *stage = stages.stage(id);
    if (!stage)
        throw Problem(ProblemKind::NotFound, Text::tr("This stage is no longer there. Choose another one."),
                      u"stage"_s)
            .about("stage_id"_ba);
    return *stage;
}

/// What can be told of stages and gates without changing anything.
class Looking
{
public:
    explicit Looking(Session &session)
        : m_batch(session, m_none), m_stages(m_batch), m_gates(m_batch, m_stages)
    {
    }

    DealStages &stages() { return m_stages; }

    GateCheck check(const StoredDeal &deal, const DealStage &to)
    {
        const DealStage *from = m_stages.stage(deal.stage);
        if (from && from->kind != "open"_L1 && from->id != to.id)
            from = m_gates.lastOpenStage(deal.id);
        return m_gates.check(deal.id, from, to);
    }

    /// The open stage that a closed deal goes back to.
    const DealStage *wayBack(const StoredDeal &deal)
    {
        const DealStage *stage = m_gates.lastOpenStage(deal.id);
        if (stage && !stage->retired)
            return stage;
        return m_stages.firstOf(stage ? stage->pipeline : deal.pipeline, u"open"_s);
    }

private:
    ChangeSet m_none;
    ChangeBatch m_batch;
    DealStages m_stages;
    DealGates m_gates;
};

storage::RowChange rowOf(const StoredDeal &deal)
{
    storage::RowChange row;
    row.table = "deal"_ba;
    row.id = deal.id;
    return row;
}

void setStage(storage::RowChange &row, const StoredDeal &deal, const DealStage &stage)
{
    row.set("stage_id"_ba, deal.stage.value(), stage.id.value());
    if (deal.pipeline != stage.pipeline)
        row.set("pipeline_id"_ba, deal.pipeline.value(), stage.pipeline.value());
}

void addBypass(ChangeSet &changes, const GateCheck &check, const QString &reason)
{
    if (check.mayPass() || reason.trimmed().isEmpty())
        return;
    storage::RowChange row;
    row.op = storage::RowOp::Insert;
    row.table = "deal_gate_bypass"_ba;
    row.set("deal_id"_ba, {}, check.deal.value());
    row.set("stage_id"_ba, {}, check.stage.value());
    row.set("reason"_ba, {}, reason.trimmed());
    changes.rows.append(row);
}

ChangeSet movedTo(Session &session, const QList<RecordId> &ids, RecordId stageId, const QString &reason)
{
    Looking looking(session);
    const DealStage &stage = stageOf(looking.stages(), stageId);
    ChangeSet changes;
    for (const RecordId id : ids) {
        const StoredDeal deal = storedDeal(session, id);
        if (deal.stage == stage.id)
            continue;
        storage::RowChange row = rowOf(deal);
        setStage(row, deal, stage);
        changes.rows.append(row);
        if (!reason.trimmed().isEmpty())
            addBypass(changes, looking.check(deal, stage), reason);
        changes.label = Text::tr("Move “%1” to “%2”").arg(deal.name, stage.name);
    }
    if (ids.size() > 1)
        changes.label = Text::tr("Move %n deal(s) to “%1”", nullptr, int(ids.size())).arg(stage.name);
    return changes;
}

/// The moment a chosen day stands for: now when it is today, else its noon.
qint64 momentOf(Session &session, QDate day)
{
    const Organisation organisation = Organisation::read(session);
    const qint64 now = session.clock().nowMs();
    if (day == organisation.dayOf(now))
        return now;
    return QDateTime(day, QTime(12, 0), organisation.zone).toMSecsSinceEpoch();
}

void addClosing(Looking &looking, Session &session, const DealClose &close, const QString &kind,
                ChangeSet &changes)
{
    const StoredDeal deal = storedDeal(session, close.deal);
    const DealStage *stage =
        close.stage ? &stageOf(looking.stages(), close.stage) : looking.stages().firstOf(deal.pipeline, kind);
    const bool isWon = kind == "won"_L1;
    if (!stage || stage->kind != kind)
        throw Problem(ProblemKind::Constraint,
                      isWon ? Text::tr("The pipeline has no stage for deals that are won. Add one to it.")
                            : Text::tr("The pipeline has no stage for deals that are lost. Add one to it."),
                      u"no closing stage"_s)
            .about("stage_id"_ba);
    changes.label = isWon ? Text::tr("Win “%1”").arg(deal.name) : Text::tr("Lose “%1”").arg(deal.name);
    storage::RowChange row = rowOf(deal);
    setStage(row, deal, *stage);
    if (close.closedOn.isValid())
        row.set("closed_at"_ba, deal.closedAt, momentOf(session, close.closedOn));
    const auto put = [&row](const char *column, const QVariant &before, RecordId value) {
        if (value)
            row.set(column, before, value.value());
    };
    put(isWon ? "won_reason_id" : "lost_reason_id", isWon ? deal.wonReason : deal.lostReason, close.reason);
    if (!isWon)
        put("competitor_id", deal.competitor, close.competitor);
    if (isWon && close.amountMinor)
        row.set("amount_minor"_ba, deal.amount, *close.amountMinor);
    changes.rows.append(row);
    addBypass(changes, looking.check(deal, *stage), close.bypassReason);
}

ChangeSet closed(Session &session, const QList<DealClose> &closes, const QString &kind)
{
    Looking looking(session);
    ChangeSet changes;
    for (const DealClose &close : closes)
        addClosing(looking, session, close, kind, changes);
    if (closes.size() > 1)
        changes.label = kind == "won"_L1 ? Text::tr("Win %n deal(s)", nullptr, int(closes.size()))
                                         : Text::tr("Lose %n deal(s)", nullptr, int(closes.size()));
    return changes;
}

ChangeSet reopened(Session &session, const QList<RecordId> &ids)
{
    Looking looking(session);
    ChangeSet changes;
    for (const RecordId id : ids) {
        const StoredDeal deal = storedDeal(session, id);
        changes.label = Text::tr("Reopen “%1”").arg(deal.name);
        if (deal.status == "open"_L1)
            continue;
        const DealStage *stage = looking.wayBack(deal);
        if (!stage)
            throw Problem(
                ProblemKind::Constraint,
                Text::tr("The pipeline has no open stage that the deal could go back to. Add one to it."),
                u"no open stage"_s);
        storage::RowChange row = rowOf(deal);
        setStage(row, deal, *stage);
        changes.rows.append(row);
    }
    if (ids.size() > 1)
        changes.label = Text::tr("Reopen %n deal(s)", nullptr, int(ids.size()));
    return changes;
}

ChangeSet ticked(Session &session, RecordId id, RecordId gate, bool isTicked)
{
    const StoredDeal deal = storedDeal(session, id);
    const QString item =
        session.scalar(u"SELECT label FROM stage_gate WHERE id = ?"_s, {gate.value()}).toString();
    const RecordId known(session
                             .scalar(u"SELECT id FROM deal_check WHERE deal_id = ? AND gate_id = ?"_s,
                                     {id.value(), gate.value()})
                             .toLongLong());
    ChangeSet changes;
    changes.label = isTicked ? Text::tr("Tick “%1” for “%2”").arg(item, deal.name)
                             : Text::tr("Untick “%1” for “%2”").arg(item, deal.name);
    if (isTicked == !known.isNull())
        return changes;
    storage::RowChange row;
    row.table = "deal_check"_ba;
    if (isTicked) {
        row.op = storage::RowOp::Insert;
        row.set("deal_id"_ba, {}, id.value());
        row.set("gate_id"_ba, {}, gate.value());
    } else {
        row.op = storage::RowOp::Remove;
        row.id = known;
    }
    changes.rows.append(row);
    return changes;
}

/// Makes the change on a reader and writes it. Answers in the store's threads, so that a program without an
/// event loop may wait.
QFuture<Outcome> writeMade(Store &store, const QList<RecordId> &subjects,
                           std::function<ChangeSet(Session &)> make)
{
    const auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    const auto fail = [promise](const QException &error) {
        promise->setException(error);
        promise->finish();
    };
    const auto answer = [promise, subjects](Outcome outcome) {
        outcome.ids = subjects;
        promise->addResult(outcome);
        promise->finish();
    };
    store.read(std::move(make)).then([&store, subjects, fail, answer](QFuture<ChangeSet> made) {
        try {
            const ChangeSet changes = made.result();
            if (changes.rows.isEmpty()) {
                Outcome outcome;
                outcome.label = changes.label;
                outcome.unchanged = subjects.size();
                answer(outcome);
                return;
            }
            store.write(changes).then([fail, answer](QFuture<Outcome> written) {
                try {
                    answer(written.result());
                } catch (const QException &error) {
                    fail(error);
                }
            });
        } catch (const QException &error) {
            fail(error);
        }
    });
    return promise->future();
}

QList<RecordId> dealsOf(const QList<DealClose> &closes)
{
    QList<RecordId> deals;
    for (const DealClose &close : closes)
        deals.append(close.deal);
    return deals;
}

QFuture<Outcome> moveMany(Store &store, const QList<RecordId> &deals, RecordId stage, const QString &reason)
{
    storage::BulkJob job;
    job.origin = storage::Origin::Ui;
    job.label = Text::tr("Move %n deal(s) to another stage", nullptr, int(deals.size()));
    job.work = [deals, stage, reason](storage::BulkWriter &bulk) {
        for (qsizetype from = 0; from < deals.size(); from += MostAtOnce) {
            bulk.apply(movedTo(bulk.session(), deals.mid(from, MostAtOnce), stage, reason).rows);
            bulk.progress(std::min(from + MostAtOnce, deals.size()), deals.size());
        }
    };
    return store.writeBulk(job);
}

} // namespace

DealRecords::DealRecords(Records &records) : m_records(records) {}

QFuture<GateCheck> DealRecords::checkGate(RecordId deal, RecordId stage)
{
    return m_records.store().read([deal, stage](Session &session) {
        Looking looking(session);
        return looking.check(storedDeal(session, deal), stageOf(looking.stages(), stage));
    });
}

QFuture<Outcome> DealRecords::move(const QList<RecordId> &deals, RecordId stage, const QString &bypassReason)
{
    if (deals.size() > MostAtOnce)
        return moveMany(m_records.store(), deals, stage, bypassReason);
    return writeMade(m_records.store(), deals, [deals, stage, bypassReason](Session &session) {
        return movedTo(session, deals, stage, bypassReason);
    });
}

QFuture<Outcome> DealRecords::move(RecordId deal, RecordId stage, const QString &bypassReason)
{
    return move(QList<RecordId>{deal}, stage, bypassReason);
}

QFuture<Outcome> DealRecords::win(const DealClose &close)
{
    return win(QList<DealClose>{close});
}

QFuture<Outcome> DealRecords::lose(const DealClose &close)
{
    return lose(QList<DealClose>{close});
}

QFuture<Outcome> DealRecords::win(const QList<DealClose> &closes)
{
    return writeMade(m_records.store(), dealsOf(closes),
                     [closes](Session &session) { return closed(session, closes, u"won"_s); });
}

QFuture<Outcome> DealRecords::lose(const QList<DealClose> &closes)
{
    return writeMade(m_records.store(), dealsOf(closes),
                     [closes](Session &session) { return closed(session, closes, u"lost"_s); });
}

QFuture<Outcome> DealRecords::reopen(RecordId deal)
{
    return reopen(QList<RecordId>{deal});
}

QFuture<Outcome> DealRecords::reopen(const QList<RecordId> &deals)
{
    return writeMade(m_records.store(), deals,
                     [deals](Session &session) { return reopened(session, deals); });
}

QFuture<Outcome> DealRecords::tick(RecordId deal, RecordId gate, bool ticks)
{
    return writeMade(m_records.store(), QList<RecordId>{deal},
                     [deal, gate, ticks](Session &session) { return ticked(session, deal, gate, ticks); });
}

} // namespace kith::records
