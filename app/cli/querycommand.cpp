// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/queryoptions.h"
#include "models/domain/quickfilter.h"
#include "models/records/quickvocabulary.h"
#include "models/records/segmentrecords.h"
#include "models/services/exchange/exporter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kith::cli {

namespace {

/// What a few words ask for (domain::QuickFilter), added to a query; the words that mean nothing are searched
/// for.
void addWords(records::Records &records, const domain::Entity &entity, const QString &words,
              domain::RecordQuery &query)
{
    const records::QuickVocabularyReader::Names names = await(records::QuickVocabularyReader::load(records));
    const domain::QuickFilter meant = domain::QuickFilter::parse(entity, words, *names);
    if (meant.entity != entity.key)
        throw UsageError{Text::tr("\"%1\" asks for records of the kind %2. Name that kind.")
                             .arg(words, QString::fromLatin1(meant.entity))};
    query.filter = domain::Filter::all({query.filter, meant.filter});
    query.search = (query.search + u' ' + meant.search).trimmed();
}

Answer query(Cli &cli)
{
    records::Records &records = cli.open(true);
    const domain::Entity &entity = records.catalogue().entity(cli.argument(1).toUtf8());
    domain::RecordQuery query = queryFrom(cli, entity);
    if (cli.isSet(u"segment"_s)) {
        const records::Segment segment =
            await(records::SegmentRecords(records).named(cli.value(u"segment"_s), entity.key));
        query.filter = domain::Filter::all({records::SegmentReader::isIn(segment.id), query.filter});
    }
    if (cli.isSet(u"ask"_s))
        addWords(records, entity, cli.value(u"ask"_s), query);
    const QList<QByteArray> columns = columnsFrom(cli, entity);
    const QList<QByteArray> fetched = services::Exporter::withCurrencies(entity, columns);

    const QList<base::RecordId> ids = await(records.findIds(query));
    QJsonArray list;
    QList<QStringList> table;
    constexpr qsizetype page = 1000;
    for (qsizetype from = 0; from < ids.size(); from += page) {
        const QList<records::Row> rows = await(records.fetchRows(entity.key, fetched, ids.mid(from, page)));
        for (const records::Row &row : rows) {
            QJsonObject object{{u"id"_s, row.id.toString()}};
            const QStringList texts = cellTexts(entity, fetched, row);
            for (qsizetype column = 0; column < fetched.size(); ++column) {
                const domain::Field &field = domain::Catalogue::fieldOrStamp(entity, fetched.at(column));
                const bool named = field.type == domain::FieldType::Link ||
                                   field.type == domain::FieldType::Picklist ||
                                   field.type == domain::FieldType::MultiPicklist;
                object.insert(QString::fromLatin1(field.key),
                              named ? QJsonValue(texts.at(column))
                                    : QJsonValue::fromVariant(row.values.at(column)));
            }
            list.append(object);
            table.append(QStringList{row.id.toString()} + texts.mid(0, columns.size()));
        }
    }
    QStringList header{u"id"_s};
    for (const QByteArray &column : columns)
        header.append(QString::fromLatin1(column));
    QJsonObject json{
        {u"entity"_s, QString::fromLatin1(entity.key)}, {u"count"_s, list.size()}, {u"records"_s, list}};
    if (cli.isSet(u"ask"_s)) // what was understood, to be used again with --where
        json.insert(u"filter"_s, domain::FilterJson::toObject(entity, query.filter));
    return {json, textTable(header, table)};
}

} // namespace

Command queryCommand()
{
    return {u"query"_s,
            {u"FILE"_s, u"ENTITY"_s},
            Text::tr("Lists records that match a filter, a search and a segment. --ask takes a few words, "
                     "English or German, as the search box does: \"berlin no touch 30d owner me\"."),
            {{u"where"_s, {}, u"FILTER"_s},
             {u"ask"_s, {}, u"WORDS"_s},
             {u"segment"_s, {}, u"SEGMENT"_s},
             {u"search"_s, {}, u"TEXT"_s},
             {u"sort"_s, {}, u"FIELDS"_s},
             {u"columns"_s, {}, u"FIELDS"_s},
             {u"limit"_s, {}, u"N"_s}},
            query};
}

} // namespace kith::cli
