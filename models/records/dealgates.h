// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changebatch.h"
#include "models/records/dealrecords.h"

#include <optional>

namespace kith::records {

/// A stage as it will be once a set is written.
struct DealStage
{
    RecordId id;
    RecordId pipeline;
    QString name;
    QString kind; ///< "open", "won", "lost"
    QString forecast;
    qint64 position = 0;
    qint64 probability = 0;
    bool retired = false;
};

/// All stages and pipelines as they will be; they are few.
class DealStages
{
public:
    explicit DealStages(ChangeBatch &batch);

    const DealStage *stage(RecordId id) const;
    /// Of those in use.
    const DealStage *firstOf(RecordId pipeline, const QString &kind) const;
    const DealStage *lastOf(RecordId pipeline, const QString &kind) const;
    /// The first active pipeline.
    RecordId home();
    const QList<DealStage> &all() const { return m_stages; } ///< in their order

private:
    void add(RecordId id);

    ChangeBatch &m_batch;
    QList<DealStage> m_stages;
    RecordId m_home;
};

/// What stages ask of deals.
class DealGates
{
public:
    DealGates(ChangeBatch &batch, const DealStages &stages) : m_batch(batch), m_stages(stages) {}

    /// `from`: the open stage the deal is in, or was closed from; null for a new one.
    GateCheck check(RecordId deal, const DealStage *from, const DealStage &to);

    /// The latest open stage that the history of the deal knows.
    const DealStage *lastOpenStage(RecordId deal);

    /// Refuses gates that could never be met or say nothing. Throws Problem(Invalid).
    static void requireSense(ChangeBatch &batch);

private:
    struct Gate
    {
        RecordId id;
        RecordId stage;
        QString kind;
        QByteArray field;
        QString label;
        qint64 minCount = 0;
        bool mayBypass = true;
    };
    bool isOnTheWay(const DealStage &stage, const DealStage *from, const DealStage &to) const;
    const QList<Gate> &gates();
    std::optional<GateGap> gapOf(RecordId deal, const Gate &gate, GateCheck &check);
    bool isFilled(RecordId deal, const QByteArray &field);
    qint64 completedActivities(RecordId deal);

    ChangeBatch &m_batch;
    const DealStages &m_stages;
    std::optional<QList<Gate>> m_gates;
};

} // namespace kith::records
