// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entity.h"
#include "models/domain/filter.h"

#include <optional>

namespace kith::domain {

/// One value of a picklist.
struct PicklistItem
{
    base::RecordId id;
    QString key; ///< of the program's own values, else empty
    QString label;
    base::RecordId mergedInto = {}; ///< what it became; filters that name this one mean that one too
};

/// A segment or list, as far as filters ask about it.
struct FilterSegment
{
    QByteArray entity;
    QString name;
    std::optional<Filter> filter; ///< null: a list, which is asked by FilterSource::isListed()
};

/// Where FilterEvaluator reads records. It asks for what the tables hold, one thing at a time, and works out
/// itself whatever follows from that: paths, trash, members over joining records, segments.
class FilterSource
{
public:
    virtual ~FilterSource() = default;

    /// Own field or stamp (also deleted_at) in stored form; null when it is empty or there is no such record.
    virtual QVariant value(const Entity &entity, base::RecordId id, QByteArrayView field) = 0;

    /// The records of Relation::entity that belong to the record (by parentField, parentTypeField and
    /// kindField), those in the trash included; in any order.
    virtual QList<base::RecordId> members(const Entity &entity, base::RecordId id,
                                          const Relation &relation) = 0;

    /// What names the record, in the trash or not; null when there is none, or it has none.
    virtual QString title(const Entity &entity, base::RecordId id) = 0;

    /// All values of a picklist, retired ones too, by (position, id).
    virtual QList<PicklistItem> picklist(QByteArrayView key) = 0;

    /// Nothing when there is none.
    virtual std::optional<FilterSegment> segment(base::RecordId segment) = 0;
    virtual bool isListed(base::RecordId segment, base::RecordId id) = 0;

    /// An amount of a member in minor units of the base currency, as sums add it up (see Filter); nothing
    /// when there is no rate. The amount is not empty.
    virtual std::optional<qint64> worth(const Entity &entity, base::RecordId id, const Field &amount) = 0;
    virtual QString baseCurrency() = 0;

protected:
    FilterSource() = default;
    FilterSource(const FilterSource &) = default;
    FilterSource &operator=(const FilterSource &) = default;
};

} // namespace kith::domain
