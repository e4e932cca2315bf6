// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/records/sqltext.h"

namespace kith::domain {
struct Field;
}

namespace kith::records {

class FilterScope;

/// Comparisons of an SQL expression with a value, of which those of fields, sums and dates are made.
class SqlCompare
{
public:
    /// " < " and the like; " = " for operators that do not order.
    static QString sign(domain::Operator op);

    /// `subject` is text as it is stored. NULL when it is NULL.
    static SqlText text(const QString &subject, domain::Operator op, const QString &value);

    /// `subject` is folded already.
    static SqlText folded(const QString &subject, domain::Operator op, const QString &value);

    /// A date or an instant with a value that is one, a day or a DateSpan; a number with a number. Not for
    /// text operators. Throws Problem(Invalid) when the value cannot be one of the field.
    static SqlText ordered(FilterScope &scope, const domain::Field &field, const QString &subject,
                           domain::Operator op, const QVariant &value);

    /// Whether the month and day are those of one of the days.
    static SqlText anniversary(FilterScope &scope, const domain::Field &field, const QString &subject,
                               const QVariant &value);

    /// RecordIds as numbers, everything else as it is.
    static QVariant plain(const QVariant &value);

    /// A whole number, in stored form. Throws as above.
    static QVariant integer(const domain::Field &field, const QVariant &value);

    [[noreturn]] static void refuse(const domain::Field &field, const QString &sentence);
    [[noreturn]] static void refuseNumber(const domain::Field &field, const QString &value);

private:
    static SqlText days(FilterScope &scope, const domain::Field &field, const QString &subject,
                        domain::Operator op, std::pair<QDate, QDate> span);
};

} // namespace kith::records
