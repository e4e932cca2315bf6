// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changebatch.h"

namespace kith::records {

/// Deals: stage, status and closing time go together, every stage change is kept, stages get what they ask
/// for, closed deals know what they were worth.
class DealRules
{
public:
    /// Leaves out what only the rules write, whoever else says it: closing times that no closing goes with,
    /// amounts in the base currency, pushes, taxes.
    static void tidy(ChangeBatch &batch);

    /// Throws Problem as DealRecords says.
    static void apply(ChangeBatch &batch);

    /// A stage with deals in it keeps its kind and stays in use; conditions of stages make sense. Throws
    /// Problem(Constraint) and Problem(Invalid).
    static void protectStages(ChangeBatch &batch);

    /// Deals that were closed before anybody knew a rate for their currency get their worth with the first
    /// one.
    static void fillInRates(ChangeBatch &batch);
};

/// Sums of lines, numbers and times of orders and tickets.
class CommerceRules
{
public:
    /// The amount of deals and the total of orders that have lines is the sum of these.
    static void sumLines(ChangeBatch &batch);

    /// Gives numbers to orders without one and to all new tickets. Numbers are drawn per seat and never
    /// again.
    static void giveNumbers(ChangeBatch &batch);

    /// When tickets were solved and closed, how long they waited for the customer (working time), how often
    /// they were reopened, and whether their targets were met.
    static void stampTickets(ChangeBatch &batch);

    /// Minor units of one line: quantity × unit price − discount, rounded half up. Throws Problem(Invalid)
    /// when that is more than can be stored.
    static qint64 lineTotal(qint64 qtyMilli, qint64 unitMinor, qint64 discountBp);

    /// The same less a discount as an amount, which takes at most the whole line. Throws Problem(Invalid)
    /// about discount_minor when it is more.
    static qint64 lineTotal(qint64 qtyMilli, qint64 unitMinor, qint64 discountBp, qint64 discountMinor);

    /// Tax on a line's total, rounded half up: line by line, as invoices are added up.
    static qint64 lineTax(qint64 totalMinor, qint64 taxBp);

    struct Lines
    {
        QByteArray table;
        QByteArray ownerColumn;
        QByteArray owner;
        QByteArray sumColumn;
    };
    static const QList<Lines> &allLines();
};

} // namespace kith::records
