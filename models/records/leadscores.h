// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/leadscore.h"
#include "models/storage/session.h"

#include <QTimeZone>

#include <optional>

namespace kith::records {

using base::RecordId;

/// Keeps lead.score, which follows from the rules, the lead and the day.
///
/// The column is the score of every day before lead.score_until; the day that silence changes it, refresh()
/// brings it up to date. A lead that is over keeps the score of the day it ended. So lists can sort by it,
/// and whoever wants to be sure of the day asks explain().
class LeadScores
{
public:
    explicit LeadScores(storage::Session &session);

    /// Whether a rule looks at the contact, the company or the owner of a lead.
    bool looksFurther() const { return m_looksFurther; }

    /// Works the scores out anew and writes them where they differ.
    void settle(const QList<RecordId> &leads);
    void settleAll();

    /// Those that silence has changed since they were worked out; how many these were.
    qint64 refresh();
    /// Whether there are any.
    static bool isDue(storage::Session &session);

    /// As of today, with the reasons.
    domain::LeadScore explain(RecordId lead);

    /// Leads whose score is not what the rules say.
    QList<RecordId> differing();

private:
    struct Lead;
    enum class AsOf { Today, WhenWorkedOut };
    QList<Lead> read(const QList<RecordId> &leads);
    Lead leadFrom(const QSqlQuery &query) const;
    domain::LeadScore scoreOf(const Lead &lead, AsOf asOf) const;
    void write(const QList<Lead> &leads);
    QDate dayOf(qint64 ms) const;

    storage::Session &m_session;
    QList<domain::ScoreRule> m_rules;
    QString m_sql; ///< selects a lead and, one by one, whether it meets the rules
    QVariantList m_values;
    bool m_looksFurther = false;
    QTimeZone m_zone;
};

} // namespace kith::records
