// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/assignmentreader.h"
#include "models/records/changebatch.h"

#include <functional>

namespace kith::records {

/// Who gets which lead, inside the change path.
class AssignmentRules
{
public:
    /// Rules are put at the end and get a queue where none is said; their conditions can be read. A lead that
    /// gets an owner leaves its queue. Throws Problem(Invalid).
    static void tidy(ChangeBatch &batch);

    /// New leads without an owner get one by the rules of the occasion, which the origin tells: entered by
    /// hand, imported, handed in by a program. Each decision is logged and may make a task.
    static void assignNew(ChangeBatch &batch);
};

/// Decides about leads and writes what was decided as rows of a batch: owner or queue, log, task. Turns are
/// read and written inside of one write transaction, so that two programs never give the same one. For many
/// batches of one transaction, keep it.
class AssignmentWriter
{
public:
    AssignmentWriter(storage::Session &session, domain::AssignmentCause cause);

    bool hasRules() const { return m_reader.hasRules(); }
    AssignmentReader &reader() { return m_reader; }

    QList<QString> ruleNames() const;

    /// Told about every lead, those that no rule fits and that are closed included.
    using Listener = std::function<void(const AssignmentReader::Lead &, const domain::AssignmentDecision &)>;
    void onDecided(Listener listener) { m_listener = std::move(listener); }

    void assign(ChangeBatch &batch, const QList<AssignmentReader::Lead> &leads);

private:
    RecordId writeTask(ChangeBatch &batch, const AssignmentReader::Lead &lead,
                       const domain::AssignmentRule &rule, RecordId owner);
    RecordId writeLog(ChangeBatch &batch, const AssignmentReader::Lead &lead,
                      const domain::AssignmentDecision &decision, RecordId task);
    void writeCredits(ChangeBatch &batch, const QHash<qsizetype, RecordId> &lastOf);

    domain::AssignmentCause m_cause;
    AssignmentReader m_reader;
    domain::AssignmentDesk m_desk;
    qint64 m_nowMs;
    Listener m_listener;
};

} // namespace kith::records
