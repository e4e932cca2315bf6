// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"
#include "models/domain/query.h"

namespace kith::cli {

/// The query that --where, --search, --sort and --limit describe.
inline domain::RecordQuery queryFrom(const Cli &cli, const domain::Entity &entity)
{
    using namespace Qt::StringLiterals;
    domain::RecordQuery query;
    query.entity = entity.key;
    if (cli.isSet(u"where"_s))
        query.filter = domain::Filter::parse(entity, cli.value(u"where"_s));
    if (cli.isSet(u"sort"_s))
        query.sort = domain::SortKey::parse(entity, cli.value(u"sort"_s));
    query.search = cli.value(u"search"_s);
    if (cli.isSet(u"limit"_s))
        query.limit = cli.number(u"limit"_s, 0);
    return query;
}

/// --columns, or the columns that lists show.
inline QList<QByteArray> columnsFrom(const Cli &cli, const domain::Entity &entity)
{
    using namespace Qt::StringLiterals;
    QList<QByteArray> columns;
    if (cli.isSet(u"columns"_s)) {
        for (const QString &word : cli.value(u"columns"_s).split(u',', Qt::SkipEmptyParts))
            columns.append(domain::Catalogue::fieldOrStamp(entity, word.trimmed().toUtf8()).key);
        return columns;
    }
    for (const domain::Field &field : entity.fields)
        if (field.is(domain::FieldFlag::InList))
            columns.append(field.key);
    return columns;
}

} // namespace kith::cli
