// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"
#include "models/storage/changeset.h"

#include <QDate>
#include <QFuture>
#include <QList>
#include <QString>

#include <optional>

namespace kith::records {

class Records;

using base::RecordId;
using storage::Outcome;

/// One thing that a stage asks for and a deal does not have.
struct GateGap
{
    enum class Kind {
        Field,     ///< a field of the deal, or people, lines or documents that belong to it, is empty
        CheckItem, ///< not ticked
        Activities ///< too few completed ones
    };
    Kind kind = Kind::Field;
    RecordId gate;    ///< the stage_gate
    RecordId stage;   ///< the stage that asks; one that is skipped, when it is not the one moved to
    QByteArray field; ///< of the deal, for Field: "amount_minor"; relations by their key: "contacts"
    QString text; ///< translated, a line of a list: "Amount is empty", "“Budget confirmed” is not ticked"
    bool mayBypass = true;
};

/// One item of a stage's checklist, ticked or not.
struct GateItem
{
    RecordId gate;
    RecordId stage;
    QString text;
    bool isTicked = false;
    qint64 tickedAtMs = 0;
    QString tickedBy;
};

/// What a move to a stage asks of a deal.
struct GateCheck
{
    RecordId deal;
    RecordId stage;
    QString dealName;
    QString stageName;
    QByteArray stageKind;   ///< "open", "won", "lost"
    QList<GateGap> missing; ///< in the order of stages and gates
    QList<GateItem> items;  ///< the checklists of the stages on the way, ticked ones too

    bool mayPass() const { return missing.isEmpty(); }
    /// Everything that is missing may be passed over with a reason.
    bool mayBypass() const;
    /// "“Deal” cannot move to “Stage” yet: Amount is empty; …", as the refused move says it. Empty when it
    /// may pass.
    QString sentence() const;
};

/// How a deal is closed. What is left out stays as the deal has it.
struct DealClose
{
    RecordId deal = {};
    RecordId stage = {};      ///< null: the pipeline's first stage of the kind
    QDate closedOn = {};      ///< invalid: now. Not after today, in the organisation's time zone
    RecordId reason = {};     ///< won_reason_id or lost_reason_id; a loss needs one
    RecordId competitor = {}; ///< of a loss
    std::optional<qint64> amountMinor = {}; ///< of a win, which needs an amount; in the deal's currency
    QString bypassReason = {};              ///< why the stage's gate is passed all the same; logged
};

/// Moves deals through their pipelines. Every function is one action with one undo. The rules stand in the
/// change path (DealRules), so that an editor, a bulk edit or an import meets the same ones.
///
/// Futures fail with Problem: NotFound for a deal or stage that is gone; NotAllowed when a gate is not met
/// (the sentence names what is missing, field() the first empty field) and may be passed over with a reason;
/// Constraint when it may not; Invalid about "amount_minor" for a win without an amount, about
/// "lost_reason_id" for a loss without a reason, about "closed_at" for a day that lies ahead.
class DealRecords
{
public:
    explicit DealRecords(Records &records);

    /// What is missing for the deal to go to the stage. Moving back, and to the stage it is in, asks nothing.
    /// Moving on past stages asks what these ask too; losing only what the lost stage asks.
    QFuture<GateCheck> checkGate(RecordId deal, RecordId stage);

    /// Into another stage, also of another pipeline. A stage of the kind won or lost closes the deal (a loss
    /// needs its reason already in the deal), one of the kind open reopens a closed one. Several deals move
    /// as one action or not at all.
    QFuture<Outcome> move(const QList<RecordId> &deals, RecordId stage, const QString &bypassReason = {});
    QFuture<Outcome> move(RecordId deal, RecordId stage, const QString &bypassReason = {});

    QFuture<Outcome> win(const DealClose &close);
    QFuture<Outcome> lose(const DealClose &close);
    /// The same for several deals, as one action or not at all.
    QFuture<Outcome> win(const QList<DealClose> &closes);
    QFuture<Outcome> lose(const QList<DealClose> &closes);

    /// Back to the open stage it was closed from (the pipeline's first, when that is gone); closed_at,
    /// reasons and competitor are cleared, the history stays.
    QFuture<Outcome> reopen(RecordId deal);
    QFuture<Outcome> reopen(const QList<RecordId> &deals);

    /// Ticks an item of a stage's checklist for the deal, or takes the tick away.
    QFuture<Outcome> tick(RecordId deal, RecordId gate, bool ticked);

private:
    Records &m_records;
};

} // namespace kith::records
