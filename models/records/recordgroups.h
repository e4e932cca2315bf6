// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QVariant>

namespace kith::records {

/// The sum of one column. Amounts of different currencies do not add up: each has its own sum.
struct ColumnTotal
{
    QMap<QString, qint64> sums; ///< in stored form, by currency; plain whole numbers under ""
    double real = 0;            ///< of a decimal column
    bool overflowed = false;    ///< the sum does not fit into 64 bits

    void add(const ColumnTotal &other);
    void add(const QString &currency, qint64 value);
    bool operator==(const ColumnTotal &) const = default;
};

/// Records with the same value, as one line of a grouped list.
struct RecordGroup
{
    QVariant
        value; ///< in stored form, null for records without one; months of dates and instants as "2026-11"
    QString title; ///< of a link or a picklist value
    qint64 count = 0;
    QList<ColumnTotal> totals; ///< in the order of the asked-for fields
};

/// The ids of a query, group after group.
struct GroupedIds
{
    QList<base::RecordId> ids;
    QList<RecordGroup> groups;
};

} // namespace kith::records
