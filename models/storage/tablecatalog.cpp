// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tablecatalog.h"

#include "models/base/problem.h"
#include "models/storage/sessionprivate.h"
#include "models/storage/text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kith::storage {

using base::Problem;
using base::ProblemKind;

namespace {

/// Columns that say who changed a row when, not what the row says.
constexpr std::array Stamps{"id", "rev", "updated_at", "updated_by"};

bool isStamp(const QByteArray &column)
{
    return std::any_of(Stamps.begin(), Stamps.end(), [&](const char *name) { return column == name; });
}

bool isContent(Session &session, const QByteArray &table, const QByteArray &column)
{
    if (isStamp(column))
        return false;
    const auto &rules = Session::Private::of(session).rules;
    return !rules || !rules->isDerived(table, column);
}

qint64 tableNumber(Session &session, const QByteArray &name)
{
    const QString text = QString::fromUtf8(name);
    const QVariant known = session.scalar(u"SELECT id FROM journal_table WHERE name = ?"_s, {text});
    if (known.isValid())
        return known.toLongLong();
    return session.scalar(u"INSERT INTO journal_table (name) VALUES (?) RETURNING id"_s, {text}).toLongLong();
}

qint64 columnNumber(Session &session, qint64 table, const QByteArray &name)
{
    const QVariantList key{table, QString::fromUtf8(name)};
    const QVariant known =
        session.scalar(u"SELECT id FROM journal_column WHERE table_id = ? AND name = ?"_s, key);
    if (known.isValid())
        return known.toLongLong();
    return session.scalar(u"INSERT INTO journal_column (table_id, name) VALUES (?, ?) RETURNING id"_s, key)
        .toLongLong();
}

struct SchemaColumn
{
    QByteArray name;
    QString type;
    QString defaultSql;
};

QList<SchemaColumn> schemaColumns(Session &session, const QByteArray &table)
{
    QList<SchemaColumn> columns;
    QSqlQuery &query = session.run(
        u"SELECT name, type, dflt_value FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid"_s,
        {QString::fromUtf8(table)});
    while (query.next())
        columns.append(
            {query.value(0).toString().toUtf8(), query.value(1).toString(), query.value(2).toString()});
    query.finish();
    return columns;
}

} // namespace

QString quoted(QByteArrayView identifier)
{
    return u'"' + QString::fromUtf8(identifier).replace(u'"', u"\"\""_s) + u'"';
}

const ColumnInfo *TableInfo::column(const QByteArray &column) const
{
    const auto it = byName.constFind(column);
    return it == byName.cend() ? nullptr : &columns.at(*it);
}

const TableInfo &TableCatalog::table(Session &session, const QByteArray &name)
{
    if (m_last && m_last->name == name)
        return *m_last;
    if (const auto it = m_tables.constFind(name); it != m_tables.cend()) {
        m_last = *it;
        return *m_last;
    }
    const QList<SchemaColumn> schema = schemaColumns(session, name);
    const bool journaled = std::any_of(schema.cbegin(), schema.cend(),
                                       [](const SchemaColumn &column) { return column.name == "rev"; });
    if (!journaled)
        throw Problem(ProblemKind::Bug, Text::tr("Something unexpected went wrong while saving."),
                      u"table %1 is not there or has no rev column"_s.arg(QString::fromUtf8(name)));
    auto info = std::make_shared<TableInfo>();
    info->name = name;
    info->journalId = tableNumber(session, name);
    info->revJournalId = columnNumber(session, info->journalId, "rev"_ba);
    const auto &rules = Session::Private::of(session).rules;
    const QByteArray owner = rules ? rules->ownerColumn(name) : QByteArray();
    for (const SchemaColumn &one : schema) {
        ColumnInfo column{one.name,
                          0,
                          affinityOf(one.type),
                          {},
                          isContent(session, name, one.name),
                          isStamp(one.name),
                          one.name == owner};
        if (column.isContent)
            column.journalId = columnNumber(session, info->journalId, one.name);
        if (!one.defaultSql.isEmpty())
            column.defaultValue = storedValue(session.scalar(u"SELECT "_s + one.defaultSql), column.affinity);
        info->byName.insert(one.name, int(info->columns.size()));
        info->columns.append(column);
    }
    info->id = info->byName.value("id"_ba, -1);
    info->rev = info->byName.value("rev"_ba, -1);
    info->createdAt = info->byName.value("created_at"_ba, -1);
    info->createdBy = info->byName.value("created_by"_ba, -1);
    info->updatedAt = info->byName.value("updated_at"_ba, -1);
    info->updatedBy = info->byName.value("updated_by"_ba, -1);
    return **m_tables.insert(name, info);
}

QList<QByteArray> TableCatalog::journaledTables(Session &session)
{
    QList<QByteArray> names;
    QSqlQuery &query = session.run(
        u"SELECT m.name FROM sqlite_schema m WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%' "
        "AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) c WHERE c.name = 'rev') ORDER BY m.name"_s);
    while (query.next())
        names.append(query.value(0).toString().toUtf8());
    query.finish();
    return names;
}

QList<QByteArray> TableCatalog::contentColumns(Session &session, const QByteArray &table)
{
    QList<QByteArray> names;
    const QList<SchemaColumn> schema = schemaColumns(session, table);
    for (const SchemaColumn &column : schema) {
        if (isContent(session, table, column.name))
            names.append(column.name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace kith::storage
