// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/changebatch.h"

namespace kith::records {

/// Leads: their status, when they were over and what became of them go together; who answered first.
class LeadRules
{
public:
    /// A converted lead is history and stays as it is; leads are disqualified and given up for a reason;
    /// times follow from the status. Throws Problem(Invalid, NotAllowed or Constraint).
    static void apply(ChangeBatch &batch);

    /// A deal that an import brings in with its lead is what the lead was converted to.
    static void convertImported(ChangeBatch &batch);

    /// lead.first_response_at: the first call, e-mail, meeting, visit or letter that a person logged as done,
    /// or the lead's creation where that was later. Imports and rules do not answer anybody.
    static void noteResponses(ChangeBatch &batch);

    /// Conditions of score rules can be read and say nothing that the lead would not notice. Throws
    /// Problem(Invalid).
    static void checkScoreRules(ChangeBatch &batch);

    /// What to say to whoever wants to change or convert it again: when that was and what became of it.
    static base::Problem alreadyConverted(storage::Session &session, RecordId lead);

    /// Keys of the types of activities that answer somebody.
    static const QList<QByteArray> &answeringTypes();

    /// Statuses of leads that somebody still has to do something about.
    static bool isOpen(QStringView status);
};

} // namespace kith::records
