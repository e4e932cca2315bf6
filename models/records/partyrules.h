// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changebatch.h"

namespace kith::records {

/// E-mail addresses, phone numbers, addresses and jobs of contacts and companies.
class PartyRules
{
public:
    /// Flags e-mail addresses, phone numbers and web addresses that cannot be read; they are kept as typed.
    static void judgePoints(ChangeBatch &batch);

    /// Exactly one main e-mail address, phone number, …, address and current job, as long as there is any:
    /// the first becomes it, setting one takes it from the others, and the next follows one that goes.
    static void keepOnePrimary(ChangeBatch &batch, const QByteArray &table);

    /// A company's domain from its web and e-mail addresses while it has none of its own; and typed ones
    /// tidied.
    static void findDomains(ChangeBatch &batch);

    /// No company is above itself. Throws Problem(Invalid).
    static void refuseCycles(ChangeBatch &batch);
};

/// The members of which at most one is the main one.
struct PrimaryGroup
{
    QByteArray table;
    QByteArray ownerColumn;
    QByteArray kindColumn; ///< one primary per value of it; may be empty
    QByteArray endColumn;  ///< members with a value here are over and cannot be primary; may be empty

    static const QList<PrimaryGroup> &all();
};

} // namespace kith::records
