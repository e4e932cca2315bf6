// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changewriter.h"
#include "models/storage/tablecatalog.h"

namespace kith::storage {

/// SQL texts by table and columns, so that a row costs a lookup instead of string building.
struct ChangeWriter::Sql
{
    struct Key
    {
        const TableInfo *table;
        QList<const ColumnInfo *> columns;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.table, qHashRange(key.columns.cbegin(), key.columns.cend(), seed));
        }
    };
    QHash<Key, QString> selects;
    QHash<Key, QString> updates;
    QHash<const TableInfo *, QString> inserts;
    QHash<const TableInfo *, QString> removes;
};

/// A row as it stands now.
struct ChangeWriter::Stored
{
    bool found = false;
    qint64 rev = 0;
    QList<QVariant> values;
};

} // namespace kith::storage
