// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/assignment.h"
#include "models/domain/query.h"
#include "models/storage/changeset.h"

#include <QFuture>
#include <QHash>
#include <QList>

#include <memory>
#include <optional>

namespace kith::storage {
class Session;
}

namespace kith::records {

using base::RecordId;

class Records;

/// What the rules would do with one lead, or did.
struct AssignmentLine
{
    RecordId lead;
    QString name;
    bool isClosed = false; ///< converted or given up: the rules leave it alone
    RecordId previousOwner;
    domain::AssignmentDecision decision;
};

/// A dry run: who would get what and why.
struct AssignmentPreview
{
    QList<AssignmentLine> lines;    ///< in the order the leads were given
    QList<QString> rules;           ///< names, by AssignmentDecision::rule
    QHash<RecordId, QString> names; ///< of users and queues
    qint64 assigned = 0;
    qint64 queued = 0;    ///< nobody could take them
    qint64 unmatched = 0; ///< no rule fits
    qint64 closed = 0;

    void add(const AssignmentLine &line); ///< and counts it
    QString rule(const AssignmentLine &line) const { return rules.value(line.decision.rule); }
    /// The new owner's name, or the queue's.
    QString target(const AssignmentLine &line) const;
    /// One sentence.
    QString reason(const AssignmentLine &line) const;
    /// One line for each candidate: "Ana: 3 open leads", "Ben: absent".
    QStringList candidates(const AssignmentLine &line) const;
};

/// The latest decision about a lead.
struct LatestAssignment
{
    qint64 atMs = 0;
    QString rule;
    domain::AssignmentWhy why = domain::AssignmentWhy::Nobody;
    QString owner; ///< empty: it went to the queue
    QString queue;
    QStringList candidates;
    bool stillHolds = false; ///< nobody has changed owner or queue since

    /// One sentence with owner or queue, rule and reason.
    QString sentence() const;
};

/// Assignment of leads by rules, as pages and commands use it. Futures may fail with base::Problem.
class AssignmentRecords
{
public:
    enum class At {
        Now,
        Creation, ///< working days and absence count as of each lead's creation: a simulation of the past
    };

    /// Decides without writing anything; can be cancelled, progress (0..1000) through the future. The leads
    /// take their turns in the order given.
    static QFuture<AssignmentPreview> preview(Records &records, const QList<RecordId> &leads,
                                              At at = At::Now);
    static AssignmentPreview preview(storage::Session &session, const QList<RecordId> &leads,
                                     At at = At::Now);

    /// What the rules would have done with the leads of the last days, as of their creation.
    static QFuture<AssignmentPreview> rehearse(Records &records, int days);
    static AssignmentPreview rehearse(storage::Session &session, int days);

    /// Assigns the leads by the rules that run on demand, as one action with one undo. `done`, when given,
    /// says who got what once the future has finished; nobody else may look at it before.
    static QFuture<storage::Outcome> assign(Records &records, const QList<RecordId> &leads,
                                            const std::shared_ptr<AssignmentPreview> &done = {});

    /// Nothing when no rule has ever decided about the lead.
    static QFuture<std::optional<LatestAssignment>> latest(Records &records, RecordId lead);

    /// Open leads without an owner that wait in a queue, and how many these are.
    static domain::Filter waitingFilter();
    static QFuture<qint64> waiting(Records &records);
};

} // namespace kith::records
