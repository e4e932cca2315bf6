// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

#include <functional>

namespace kith::domain {

struct Field;
struct PicklistItem;
class FilterSource;

/// True if the operator looks at a part of a text.
bool isPartial(Operator op);

/// True if the value of a filter was written as a text.
bool isText(const QVariant &value);

/// Compares one stored value with the values of a filter, in memory. What it means is said at Filter.
class FilterComparison
{
public:
    /// What is compared, and what else that may need to know.
    struct Subject
    {
        const Field &field;
        QVariant stored;
        std::function<QString()> currency;            ///< of an amount
        std::function<QString(base::RecordId)> title; ///< of what a link leads to
    };

    /// Both must outlive it.
    FilterComparison(const FilterContext &context, FilterSource &source)
        : m_context(context), m_source(source)
    {
    }

    bool passes(const Subject &subject, Operator op, const QVariantList &values) const;

private:
    bool passesOne(const Subject &subject, Operator op, const QVariant &value) const;
    bool compares(const Subject &subject, Operator op, const QVariant &value) const;

    bool compareText(const Subject &subject, Operator op, const QString &value) const;
    bool compareNumber(const Subject &subject, Operator op, const QVariant &value) const;
    bool compareDays(const Subject &subject, Operator op, std::pair<QDate, QDate> days) const;
    bool compareChoice(const Subject &subject, Operator op, const QString &value) const;
    bool comparePicklist(const Subject &subject, base::RecordId stored, Operator op,
                         const QVariant &value) const;
    bool compareLink(const Subject &subject, Operator op, const QVariant &value) const;
    bool isInGroup(base::RecordId user, UserGroup group) const;

    const FilterContext &m_context;
    FilterSource &m_source;
};

} // namespace kith::domain
