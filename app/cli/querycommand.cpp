// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/queryoptions.h"
#include "models/domain/displaytext.h"
#include "models/services/exchange/exporter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kith::cli {

namespace {

Answer query(Cli &cli)
{
    const domain::Entity &entity = cli.entity(cli.argument(1));
    const domain::RecordQuery query = queryFrom(cli, entity);
    const QList<QByteArray> columns = columnsFrom(cli, entity);
    const QList<QByteArray> fetched = services::Exporter::withCurrencies(entity, columns);
    records::Records &records = cli.open(true);

    const QList<base::RecordId> ids = await(records.findIds(query));
    QJsonArray list;
    QList<QStringList> table;
    constexpr qsizetype page = 1000;
    for (qsizetype from = 0; from < ids.size(); from += page) {
        const QList<records::Row> rows = await(records.fetchRows(entity.key, fetched, ids.mid(from, page)));
        for (const records::Row &row : rows) {
            QJsonObject object{{u"id"_s, row.id.toString()}};
            QStringList cells{row.id.toString()};
            for (qsizetype column = 0; column < fetched.size(); ++column) {
                const domain::Field &field = domain::Catalogue::fieldOrStamp(entity, fetched.at(column));
                const QVariant &value = row.values.at(column);
                const bool named =
                    field.type == domain::FieldType::Link || field.type == domain::FieldType::Picklist;
                const QString currency = row.values.value(fetched.indexOf(field.target)).toString();
                QString text =
                    domain::displayText(field, value, QLocale::c(), row.linkTitles.at(column), currency);
                if (field.type == domain::FieldType::Money && !text.isEmpty() && !currency.isEmpty())
                    text += u' ' + currency;
                object.insert(QString::fromLatin1(field.key),
                              named ? QJsonValue(text) : QJsonValue::fromVariant(value));
                if (column < columns.size())
                    cells.append(text);
            }
            list.append(object);
            table.append(cells);
        }
    }
    QStringList header{u"id"_s};
    for (const QByteArray &column : columns)
        header.append(QString::fromLatin1(column));
    return {{{u"entity"_s, QString::fromLatin1(entity.key)}, {u"count"_s, list.size()}, {u"records"_s, list}},
            textTable(header, table)};
}

} // namespace

Command queryCommand()
{
    return {u"query"_s,
            {u"FILE"_s, u"ENTITY"_s},
            Text::tr("Lists records that match a filter and a search."),
            {{u"where"_s, {}, u"FILTER"_s},
             {u"search"_s, {}, u"TEXT"_s},
             {u"sort"_s, {}, u"FIELDS"_s},
             {u"columns"_s, {}, u"FIELDS"_s},
             {u"limit"_s, {}, u"N"_s}},
            query};
}

} // namespace kith::cli
