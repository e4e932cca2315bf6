// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/linetotals.h"

#include "models/base/problem.h"
#include "models/records/dealrules.h"
#include "models/records/recordtext.h"

namespace kith::records {

void LineTotals::add(const domain::Record &line)
{
    const qint64 one = CommerceRules::lineTotal(
        line.isEmpty("qty_milli") ? 1000 : line.value("qty_milli").toLongLong(),
        line.value("unit_minor").toLongLong(), line.value("discount_bp").toLongLong(),
        line.value("discount_minor").toLongLong());
    const qint64 oneTax = CommerceRules::lineTax(one, line.value("tax_bp").toLongLong());
    if (__builtin_add_overflow(total, one, &total) || __builtin_add_overflow(tax, oneTax, &tax))
        throw base::Problem(base::ProblemKind::Invalid,
                            Text::tr("The amount of a line is too large. Check quantity and price."))
            .about("unit_minor");
}

LineTotals LineTotals::of(const domain::Record &line)
{
    LineTotals totals;
    totals.add(line);
    return totals;
}

} // namespace kith::records
