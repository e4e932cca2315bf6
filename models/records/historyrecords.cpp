// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/historyrecords.h"

#include "models/domain/displaytext.h"
#include "models/records/recordtext.h"
#include "models/records/recordtitles.h"
#include "models/records/sqltext.h"
#include "models/storage/journal.h"

#include <QtEndian>

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using domain::Catalogue;
using domain::Entity;
using domain::Field;
using domain::FieldFlag;
using domain::FieldType;
using storage::Cell;
using storage::Journal;
using storage::JournalEntry;
using storage::RowChange;
using storage::RowOp;

namespace {

const Field *fieldOf(const Entity &entity, const QByteArray &column)
{
    if (const Field *field = entity.field(column))
        return field;
    for (const Field &stamp : Catalogue::stampFields()) {
        if (stamp.key == column && column == "deleted_at")
            return &stamp;
    }
    return nullptr;
}

QVariant cellValue(const RowChange &change, QByteArrayView column, bool before)
{
    const Cell *cell = change.cell(column);
    if (!cell)
        return {};
    return before ? cell->before : cell->after;
}

/// Turns journal entries of one record and what belongs to it into lines.
class HistoryWriter
{
public:
    explicit HistoryWriter(storage::Session &session) : m_session(session), m_titles(session) {}

    void add(const Entity &entity, const JournalEntry &entry)
    {
        HistoryLine line;
        line.tx = entry.tx.id;
        line.atMs = entry.tx.atMs;
        line.action = entry.tx.label;
        line.entity = entity.key;
        line.id = entry.change.id;
        line.op = entry.change.op;
        line.origin = entry.tx.origin;
        line.undone = !entry.tx.undoneBy.isNull();
        if (entry.tx.user)
            line.who = m_titles.of(Catalogue::builtIn().entity("app_user"), entry.tx.user);
        for (const Cell &cell : entry.change.cells) {
            const Field *field = fieldOf(entity, cell.column);
            if (!field || field->is(FieldFlag::Hidden) ||
                (field->is(FieldFlag::Derived) && cell.column != "deleted_at"))
                continue;
            HistoryLine::Change change;
            change.field = cell.column;
            if (line.op != RowOp::Insert)
                change.before = cell.before;
            if (line.op != RowOp::Remove)
                change.after = cell.after;
            if (change.before.isNull() && change.after.isNull())
                continue;
            change.beforeText = text(entity, *field, entry.change, change.before, true);
            change.afterText = text(entity, *field, entry.change, change.after, false);
            line.changes.append(change);
        }
        if (!line.changes.isEmpty() || line.op != RowOp::Update)
            m_lines.append(line);
    }

    QList<HistoryLine> take(RecordId record)
    {
        std::stable_sort(m_lines.begin(), m_lines.end(),
                         [record](const HistoryLine &left, const HistoryLine &right) {
                             if (left.atMs != right.atMs)
                                 return left.atMs > right.atMs;
                             if (left.tx != right.tx)
                                 return left.tx > right.tx;
                             return left.id == record && right.id != record;
                         });
        return m_lines;
    }

private:
    QString text(const Entity &entity, const Field &field, const RowChange &change, const QVariant &value,
                 bool before)
    {
        if (value.isNull())
            return {};
        QVariant kind;
        if (field.is(FieldFlag::LinkByField))
            kind = sibling(entity, change, field.target, before);
        QString title = m_titles.beside(field, value, kind);
        const bool links = field.type == FieldType::Link || field.type == FieldType::Picklist;
        if (links && title.isNull())
            title = Text::tr("a record that is gone");
        return domain::displayText(field, value, QLocale(), title,
                                   field.type == FieldType::Money ? currency(entity, field, change, before)
                                                                  : QString());
    }

    /// Another column of the row at the time: from the change itself, else as it is now.
    QVariant sibling(const Entity &entity, const RowChange &change, const QByteArray &column, bool before)
    {
        const QVariant told = cellValue(change, column, before);
        if (!told.isNull())
            return told;
        return m_session.scalar(
            u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(columnOf({}, column), tableOf(entity)),
            {change.id.value()});
    }

    QString currency(const Entity &entity, const Field &field, const RowChange &change, bool before)
    {
        const qsizetype dot = field.target.indexOf('.');
        if (dot < 0)
            return entity.field(field.target) ? sibling(entity, change, field.target, before).toString()
                                              : QString();
        const Field *link = entity.field(field.target.left(dot));
        const Entity *owner = link ? Catalogue::builtIn().find(link->target) : nullptr;
        if (!owner)
            return {};
        return m_session
            .scalar(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(columnOf({}, field.target.mid(dot + 1)),
                                                            tableOf(*owner)),
                    {sibling(entity, change, link->key, before)})
            .toString();
    }

    storage::Session &m_session;
    RecordTitles m_titles;
    QList<HistoryLine> m_lines;
};

bool belongs(const RowChange &change, const domain::Relation &relation, const Entity &owner, RecordId id)
{
    const auto is = [&](const QByteArray &column, const QVariant &wanted) {
        const Cell *cell = change.cell(column);
        return cell &&
               (cell->before.toString() == wanted.toString() || cell->after.toString() == wanted.toString());
    };
    return is(relation.parentField, id.value()) &&
           (relation.parentTypeField.isEmpty() ||
            is(relation.parentTypeField, QString::fromLatin1(owner.key)));
}

/// Rows of a child table that are in the file and belong to the record.
QSet<RecordId> presentChildren(storage::Session &session, const Entity &owner, RecordId id,
                               const domain::Relation &relation)
{
    QString sql = u"SELECT id FROM \"%1\" WHERE %2 = ?"_s.arg(QString::fromLatin1(relation.entity),
                                                              columnOf({}, relation.parentField));
    QVariantList values{id.value()};
    if (!relation.parentTypeField.isEmpty()) {
        sql += u" AND %1 = ?"_s.arg(columnOf({}, relation.parentTypeField));
        values += QString::fromLatin1(owner.key);
    }
    QSet<RecordId> ids;
    QSqlQuery &query = session.run(sql, values);
    while (query.next())
        ids.insert(RecordId(query.value(0).toLongLong()));
    query.finish();
    return ids;
}

/// Rows of a child table that were taken away and may have belonged to the record: their image in the journal
/// holds its id, which CBOR writes as the byte 0x1b and eight bytes. Whether it is the owner's column is for
/// the caller to see.
QSet<RecordId> removedChildren(storage::Session &session, const QByteArray &table, RecordId id)
{
    QByteArray bytes(9, '\x1b');
    qToBigEndian(id.value(), bytes.data() + 1);
    QSet<RecordId> ids;
    QSqlQuery &query =
        session.run(u"SELECT DISTINCT row_id FROM change_log WHERE table_id = "
                    "(SELECT id FROM journal_table WHERE name = ?) AND op = 3 AND instr(old, ?) > 0"_s,
                    {QString::fromLatin1(table), bytes});
    while (query.next())
        ids.insert(RecordId(query.value(0).toLongLong()));
    query.finish();
    return ids;
}

} // namespace

QList<HistoryLine> HistoryRecords::of(storage::Session &session, const QByteArray &entityKey, RecordId id)
{
    const Entity &entity = Catalogue::builtIn().entity(entityKey);
    HistoryWriter writer(session);
    for (const JournalEntry &entry : Journal::historyOf(session, entity.key, id))
        writer.add(entity, entry);
    QSet<QByteArray> done;
    for (const domain::Relation &relation : entity.relations) {
        if (!relation.owned || done.contains(relation.entity))
            continue; // e-mails and phones are rows of one table
        done.insert(relation.entity);
        const Entity &member = Catalogue::builtIn().entity(relation.entity);
        const QSet<RecordId> present = presentChildren(session, entity, id, relation);
        for (const RecordId child : present + removedChildren(session, relation.entity, id)) {
            const QList<JournalEntry> entries = Journal::historyOf(session, relation.entity, child);
            const bool isOurs = present.contains(child) ||
                                std::any_of(entries.cbegin(), entries.cend(), [&](const JournalEntry &entry) {
                                    return belongs(entry.change, relation, entity, id);
                                });
            for (const JournalEntry &entry : isOurs ? entries : QList<JournalEntry>())
                writer.add(member, entry);
        }
    }
    return writer.take(id);
}

Problem HistoryRecords::explained(storage::Session &session, const Problem &conflict)
{
    if (conflict.clashes().isEmpty())
        return conflict;
    QStringList fields;
    QString who;
    for (const base::FieldClash &clash : conflict.clashes()) {
        const Entity *entity = Catalogue::builtIn().find(clash.table);
        const Field *field = entity ? fieldOf(*entity, clash.column) : nullptr;
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
