// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/historyrecords.h"

#include "models/records/historywriter.h"
#include "models/records/recordtext.h"
#include "models/records/sqltext.h"
#include "models/records/workspacecatalogue.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using domain::Entity;
using domain::Field;
using storage::Journal;
using storage::JournalEntry;
using storage::RowOp;

namespace {

/// Rows of a child table that are in the file and belong to the record.
void addPresent(storage::Session &session, const Entity &owner, RecordId id, const domain::Relation &relation,
                QHash<RecordId, QByteArray> &rows)
{
    QString sql = u"SELECT id FROM \"%1\" WHERE %2 = ?"_s.arg(QString::fromLatin1(relation.entity),
                                                              columnOf({}, relation.parentField));
    QVariantList values{id.value()};
    if (!relation.parentTypeField.isEmpty()) {
        sql += u" AND %1 = ?"_s.arg(columnOf({}, relation.parentTypeField));
        values += QString::fromLatin1(owner.key);
    }
    QSqlQuery &query = session.run(sql, values);
    while (query.next())
        rows.insert(RecordId(query.value(0).toLongLong()), relation.entity);
    query.finish();
}

bool isOwnedBy(const Entity &owner, const QByteArray &table)
{
    return std::any_of(
        owner.relations.cbegin(), owner.relations.cend(),
        [&table](const domain::Relation &relation) { return relation.owned && relation.entity == table; });
}

} // namespace

QHash<RecordId, QByteArray> HistoryRecords::rowsOf(storage::Session &session, const Entity &entity,
                                                   RecordId id)
{
    QHash<RecordId, QByteArray> rows{{id, entity.key}};
    QSet<std::pair<QByteArray, QByteArray>> done;
    for (const domain::Relation &relation : entity.relations) {
        const std::pair table{relation.entity, relation.parentField};
        if (!relation.owned || done.contains(table))
            continue; // e-mails and phones are rows of one table
        done.insert(table);
        addPresent(session, entity, id, relation, rows);
    }
    QSqlQuery &query = session.run(u"SELECT DISTINCT c.row_id, t.name FROM change_log AS c "
                                   "JOIN journal_table AS t ON t.id = c.table_id WHERE c.owner_id = ?"_s,
                                   {id.value()});
    while (query.next()) {
        const QByteArray table = query.value(1).toString().toUtf8();
        if (isOwnedBy(entity, table))
            rows.insert(RecordId(query.value(0).toLongLong()), table);
    }
    query.finish();
    return rows;
}

QList<HistoryLine> HistoryRecords::of(storage::Session &session, const QByteArray &entityKey, RecordId id)
{
    const Entity &entity = catalogueOf(session).entity(entityKey);
    const QHash<RecordId, QByteArray> rows = rowsOf(session, entity, id);
    HistoryWriter writer(session);
    QList<HistoryLine> lines;
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        const Entity &member = catalogueOf(session).entity(row.value());
        for (const JournalEntry &entry : Journal::historyOf(session, member.key, row.key())) {
            const HistoryLine line = writer.lineOf(member, entry, id);
            if (!line.changes.isEmpty() || line.op != RowOp::Update)
                lines.append(line);
        }
    }
    std::sort(lines.begin(), lines.end(), [id](const HistoryLine &left, const HistoryLine &right) {
        if (left.atMs != right.atMs)
            return left.atMs > right.atMs;
        if (left.tx != right.tx)
            return left.tx > right.tx;
        if ((left.id == id) != (right.id == id))
            return left.id == id;
        return left.id > right.id;
    });
    return lines;
}

Problem HistoryRecords::explained(storage::Session &session, const Problem &conflict)
{
    if (conflict.clashes().isEmpty())
        return conflict;
    QStringList fields;
    QString who;
    for (const base::FieldClash &clash : conflict.clashes()) {
        const Entity *entity = catalogueOf(session).find(clash.table);
        const Field *field = entity ? HistoryWriter::fieldOf(*entity, clash.column) : nullptr;
        if (!field)
            continue;
        QString name = field->labelText();
        if (!entity->standalone)
            name = Text::tr("%1 (%2)").arg(entity->singularText(), name);
        if (!fields.contains(name))
            fields += name;
        if (!who.isEmpty())
            continue;
        who =
            session
                .scalar(
                    u"SELECT u.display_name FROM %1 AS t JOIN app_user AS u ON u.id = t.updated_by WHERE t.id = ?"_s
                        .arg(tableOf(*entity)),
                    {clash.id.value()})
                .toString();
    }
    if (fields.isEmpty())
        return conflict;
    if (who.isEmpty())
        who = Text::tr("Somebody");
    Problem told(
        conflict.kind(),
        Text::tr("%1 changed %2 meanwhile. Compare both versions and choose.").arg(who, fields.join(u", "_s)),
        conflict.detail());
    told.about(conflict.clashes().first().column).withClashes(conflict.clashes());
    return told;
}

} // namespace kith::records
