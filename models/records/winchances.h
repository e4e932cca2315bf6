// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/winchance.h"
#include "models/records/records.h"

#include <optional>

namespace kith::records {

/// What is known of a lead's or a deal's chance.
struct ChanceView
{
    struct Reason
    {
        QString text; ///< "Source: Referral"
        bool isFor = false;
    };
    bool isLearned = false; ///< false: nothing has been learned yet
    int percent = 0;
    QList<Reason> reasons;  ///< of most weight first, three at most
    std::optional<int> own; ///< what somebody estimated instead; it counts
    qint64 learnedAtMs = 0;
};

/// What learning has come to.
struct LearnedChance
{
    RecordId id; ///< null: nothing has been learned yet
    domain::WinChance model;
    qint64 learnedAtMs = 0;
};

/// Chances of leads ("lead": converted against disqualified and abandoned) and of deals ("deal": won against
/// lost), learned from those that are over. Amounts are compared in the base currency by today's rates.
/// Everything stays in the file; nothing is asked of anybody else. Futures may fail with Problem, NotAllowed
/// for another subject. The Records outlives the futures.
class WinChances
{
public:
    explicit WinChances(Records &records) : m_records(records) {}

    QFuture<LearnedChance> learned(const QByteArray &subject);

    /// Learns anew from these fields and keeps it, as one action that can be undone. Fails with
    /// Problem(Invalid) when too few are over.
    QFuture<Outcome> learn(const QByteArray &subject, const QList<QByteArray> &fields);

    QFuture<ChanceView> chance(const QByteArray &subject, RecordId id);

    /// How many were won and lost that could be learned from.
    QFuture<std::pair<qint64, qint64>> available(const QByteArray &subject);

    /// The field that holds what people estimate instead.
    static QByteArray ownField(const QByteArray &subject);

    /// The same on a reader's thread.
    static domain::WinChance learnFrom(storage::Session &session, const QByteArray &subject,
                                       const QList<QByteArray> &fields);
    static ChanceView read(storage::Session &session, const QByteArray &subject, RecordId id);

private:
    Records &m_records;
};

} // namespace kith::records
