// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/leadscore.h"
#include "models/records/leadconversion.h"
#include "models/records/leadspeed.h"
#include "models/records/records.h"

namespace kith::records {

/// Where a lead stands, as its page shows it.
struct LeadStanding
{
    domain::LeadScore score;
    std::optional<qint64> minutes; ///< of working time until it was answered
    qint64 waitedMinutes = 0;      ///< of working time that it has waited, or did until it was over
    LeadSpeed::State state = LeadSpeed::State::Undecided;
    int targetMinutes = 0;
};

/// What is done with leads and said about them. Futures may fail with base::Problem. The Records outlives the
/// futures.
class LeadRecords
{
public:
    explicit LeadRecords(Records &records) : m_records(records) {}

    QFuture<ConversionProposal> propose(RecordId lead);
    QFuture<Outcome> convert(const ConversionPlan &plan);

    /// Why a lead is over although nothing came of it.
    enum class End { Disqualified, Abandoned };

    /// Open leads among these are over, for the reason (a value of the list disqualify_reason) and with what
    /// else there is to say as a note: one action. Throws Problem(Invalid) when none of them is open.
    QFuture<Outcome> close(const QList<RecordId> &leads, End end, RecordId reason, const QString &note = {});

    /// Disqualified and abandoned leads among these begin anew. With a day, a call on it is planned for each.
    /// Throws Problem(Invalid) when none of them is over.
    QFuture<Outcome> recycle(const QList<RecordId> &leads, QDate nextStepOn = {},
                             const QString &subject = {});

    /// The filter that finds open leads nobody has touched for so many days, counted in the organisation's
    /// time zone; 0: as many as the organisation says.
    QFuture<domain::Filter> silentFilter(int days = 0);

    QFuture<domain::LeadScore> score(RecordId lead);
    QFuture<LeadStanding> standing(RecordId lead);

    /// Brings the scores up to date that silence has changed; how many. Tells everybody who shows leads.
    QFuture<qint64> refreshScores();

    QFuture<LeadSpeed> speed(const LeadSpeed::Question &question);

    /// Contacts with this e-mail address or phone number, for a hint while somebody types.
    QFuture<QList<ConversionCandidate>> contactsWith(const QString &email, const QString &phone,
                                                     const QString &country);

private:
    Records &m_records;
};

} // namespace kith::records
