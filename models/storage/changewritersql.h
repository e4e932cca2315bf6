// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changewriter.h"
#include "models/storage/sessionprivate.h"
#include "models/storage/tablecatalog.h"

namespace kith::storage {

/// Statements by table and columns, so that a row costs a lookup instead of string building.
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
    struct Statement
    {
        Session::Private::Prepared *prepared = nullptr;

        bool isNew() const { return !prepared; }
        void set(Session &session, const QString &sql)
        {
            prepared = &Session::Private::of(session).statement(sql);
        }
        QSqlQuery &query(Session &session) { return Session::Private::of(session).reuse(*prepared); }
    };
    QHash<Key, Statement> selects;
    QHash<Key, Statement> updates;
    QHash<const TableInfo *, Statement> inserts;
    QHash<const TableInfo *, Statement> removes;
    Statement log;
    QList<int> guesses; ///< where the n-th cell of the last inserted row belonged
};

/// A row as it stands now.
struct ChangeWriter::Stored
{
    bool found = false;
    qint64 rev = 0;
    QList<QVariant> values;
};

} // namespace kith::storage
