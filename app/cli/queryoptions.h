// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"
#include "app/cli/unknownnames.h"
#include "models/domain/displaytext.h"
#include "models/domain/filterjson.h"
#include "models/domain/filterparser.h"
#include "models/domain/query.h"
#include "models/records/segmentrecords.h"

namespace kith::cli {

/// A filter as it is typed, or as JSON (domain::FilterJson). Segments go by number or name; a name that no
/// segment of the entity has throws Problem(NotFound) with those there are.
inline domain::Filter filterFrom(Cli &cli, const domain::Entity &entity, const QString &text)
{
    if (text.trimmed().startsWith(u'{'))
        return domain::FilterJson::read(entity, text.toUtf8());
    const auto segmentNamed = [&cli](const domain::Entity &of, const QString &name) {
        return std::optional(await(records::SegmentRecords(cli.records()).named(name, of.key)).id);
    };
    domain::Filter filter = domain::FilterParser(entity, text, segmentNamed).parse();
    remarkUnknownNames(cli, entity, filter);
    return filter;
}

/// The query that --where, --search, --sort and --limit describe; the workspace has to be open.
inline domain::RecordQuery queryFrom(Cli &cli, const domain::Entity &entity)
{
    using namespace Qt::StringLiterals;
    domain::RecordQuery query;
    query.entity = entity.key;
    if (cli.isSet(u"where"_s))
        query.filter = filterFrom(cli, entity, cli.value(u"where"_s));
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

/// Values as people read them; amounts with the currency that stands in the same row.
inline QStringList cellTexts(const domain::Entity &entity, const QList<QByteArray> &columns,
                             const records::Row &row)
{
    QStringList cells;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        const domain::Field &field = domain::Catalogue::fieldOrStamp(entity, columns.at(column));
        const QString currency = row.values.value(columns.indexOf(field.target)).toString();
        QString text = domain::displayText(field, row.values.at(column), QLocale::c(),
                                           row.linkTitles.at(column), currency);
        if (field.type == domain::FieldType::Money && !text.isEmpty() && !currency.isEmpty())
            text += u' ' + currency;
        cells.append(text);
    }
    return cells;
}

} // namespace kith::cli
