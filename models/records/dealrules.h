// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changebatch.h"

namespace kith::records {

/// Deals: stage, status and closing time go together, every stage change is kept, amounts follow from the
/// lines.
class DealRules
{
public:
    static void apply(ChangeBatch &batch);

    /// A stage with deals in it keeps its kind. Throws Problem(Constraint).
    static void protectStages(ChangeBatch &batch);
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

    /// When tickets were solved and closed.
    static void stampTickets(ChangeBatch &batch);

    /// Minor units of one line: quantity × unit price − discount, rounded half up. Throws Problem(Invalid)
    /// when that is more than can be stored.
    static qint64 lineTotal(qint64 qtyMilli, qint64 unitMinor, qint64 discountBp);

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
