// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/historywriter.h"

#include "models/domain/displaytext.h"
#include "models/records/recordtext.h"
#include "models/records/sqltext.h"

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Catalogue;
using domain::Entity;
using domain::Field;
using domain::FieldFlag;
using domain::FieldType;
using storage::Cell;
using storage::RowChange;
using storage::RowOp;

namespace {

QVariant cellValue(const RowChange &change, QByteArrayView column, bool before)
{
    const Cell *cell = change.cell(column);
    if (!cell)
        return {};
    return before ? cell->before : cell->after;
}

} // namespace

const Field *HistoryWriter::fieldOf(const Entity &entity, const QByteArray &column)
{
    if (const Field *field = entity.field(column))
        return field;
    for (const Field &stamp : Catalogue::stampFields()) {
        if (stamp.key == column && column == "deleted_at")
            return &stamp;
    }
    return nullptr;
}

HistoryLine HistoryWriter::lineOf(const Entity &entity, const storage::JournalEntry &entry)
{
    HistoryLine line;
    line.tx = entry.tx.id;
    line.atMs = entry.tx.atMs;
    line.action = entry.tx.label;
    line.entity = entity.key;
    line.name = kindName(entity, entry.change);
    line.id = entry.change.id;
    line.op = entry.change.op;
    line.origin = entry.tx.origin;
    line.undone = !entry.tx.undoneBy.isNull();
    line.who = userName(entry.tx.user);
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
    return line;
}

HistoryLine HistoryWriter::lineOf(const Entity &entity, const storage::JournalEntry &entry, RecordId owner)
{
    HistoryLine line = lineOf(entity, entry);
    if (line.id == owner)
        return line;
    // Whose it is is where this is read.
    line.changes.removeIf([&](const HistoryLine::Change &change) {
        const Field *field = entity.field(change.field);
        return field && field->type == FieldType::Link &&
               (change.before.toLongLong() == owner.value() || change.after.toLongLong() == owner.value());
    });
    return line;
}

QString HistoryWriter::userName(RecordId user)
{
    return user ? m_titles.of(Catalogue::builtIn().entity("app_user"), user) : QString();
}

/// "E-mail" says more than "Contact point", "Hobby" more than "Fact".
QString HistoryWriter::kindName(const Entity &entity, const RowChange &change)
{
    const Field *kind = entity.standalone ? nullptr : entity.field("kind");
    if (!kind || kind->type != FieldType::Choice)
        return entity.singularText();
    const QVariant value = sibling(entity, change, kind->key, change.op == RowOp::Remove);
    const QString said = domain::displayText(*kind, value, QLocale());
    return said.isEmpty() ? entity.singularText() : said;
}

QString HistoryWriter::text(const Entity &entity, const Field &field, const RowChange &change,
                            const QVariant &value, bool before)
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
QVariant HistoryWriter::sibling(const Entity &entity, const RowChange &change, const QByteArray &column,
                                bool before)
{
    const QVariant told = cellValue(change, column, before);
    if (!told.isNull())
        return told;
    return m_session.scalar(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(columnOf({}, column), tableOf(entity)),
                            {change.id.value()});
}

QString HistoryWriter::currency(const Entity &entity, const Field &field, const RowChange &change,
                                bool before)
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
        .scalar(
            u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(columnOf({}, field.target.mid(dot + 1)), tableOf(*owner)),
            {sibling(entity, change, link->key, before)})
        .toString();
}

} // namespace kith::records
