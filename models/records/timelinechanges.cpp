// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/timelinechanges.h"

#include "models/records/historyrecords.h"
#include "models/records/recordtext.h"
#include "models/records/workspacecatalogue.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Catalogue;
using domain::Entity;
using storage::Origin;
using storage::RowOp;

namespace {

/// An action on more rows than these, most of them of other records, was not about this one alone.
constexpr qint64 BulkRows = 12;
constexpr qsizetype ToldChanges = 3;

/// Has entries of its own.
bool isToldElsewhere(const QByteArray &table)
{
    return table == "note" || table == "attachment";
}

/// A stage move is an entry of its own, and what follows from it too.
bool followsFromStage(const QByteArray &entity, const QByteArray &field)
{
    return entity == "deal" && (field == "stage_id" || field == "status" || field == "closed_at" ||
                                field == "stage_entered_at" || field == "forecast_category");
}

/// What a row says by itself when it is made.
bool isSilent(const Entity &entity, const HistoryLine &line, const HistoryLine::Change &change)
{
    const domain::Field *field = entity.field(change.field);
    if (line.op != RowOp::Insert || !field)
        return false;
    return (field->type == domain::FieldType::Boolean && !change.after.toBool()) ||
           (field->defaultValue.isValid() && field->defaultValue.toString() == change.after.toString());
}

/// A child that came or went is one thing: all it said, joined.
QString childText(const Catalogue &catalogue, const HistoryLine &line)
{
    QStringList said;
    for (const HistoryLine::Change &change : line.changes) {
        const QString &text = line.op == RowOp::Insert ? change.afterText : change.beforeText;
        const domain::Field *field = catalogue.entity(line.entity).field(change.field);
        const bool isTick = field && field->type == domain::FieldType::Boolean;
        if (!isTick && !text.isEmpty() && text != line.name)
            said.append(text);
    }
    const QString all = said.join(u", "_s);
    return line.op == RowOp::Insert ? Text::tr("%1: %2").arg(line.name, all)
                                    : Text::tr("%1: %2 removed").arg(line.name, all);
}

QString changeText(const Catalogue &catalogue, const HistoryLine &line, const HistoryLine::Change &change,
                   bool isOwn)
{
    const Entity &entity = catalogue.entity(line.entity);
    const domain::Field *field = HistoryWriter::fieldOf(entity, change.field);
    QString label = field ? field->labelText() : QString::fromLatin1(change.field);
    if (!isOwn)
        label = Text::tr("%1, %2").arg(line.name, label);
    if (change.field == "deleted_at")
        return change.after.isNull() ? Text::tr("taken out of the trash") : Text::tr("moved to the trash");
    if (change.afterText.isEmpty())
        return Text::tr("%1: %2 removed").arg(label, change.beforeText);
    if (change.beforeText.isEmpty())
        return Text::tr("%1: %2").arg(label, change.afterText);
    return Text::tr("%1: %2 → %3").arg(label, change.beforeText, change.afterText);
}

} // namespace

QStringList TimelineChanges::textsOf(const Catalogue &catalogue, const QList<HistoryLine> &changes,
                                     RecordId record)
{
    QStringList texts;
    for (const HistoryLine &line : changes) {
        const bool isOwn = line.id == record;
        if (!isOwn && line.op != RowOp::Update) {
            texts.append(childText(catalogue, line).simplified());
            continue;
        }
        for (const HistoryLine::Change &change : line.changes)
            texts.append(changeText(catalogue, line, change, isOwn).simplified());
    }
    return texts;
}

namespace {

QString bulkTitle(const storage::JournalTx &tx, int fields)
{
    switch (tx.origin) {
    case Origin::Import:
        return Text::tr("Imported: %n field(s) set", nullptr, fields);
    case Origin::Rule:
        return Text::tr("Set by a rule: %n field(s)", nullptr, fields);
    case Origin::Merge:
        return Text::tr("Merged: %n field(s) set", nullptr, fields);
    case Origin::Sync:
        return Text::tr("Taken over from another seat: %n field(s)", nullptr, fields);
    case Origin::Api:
        return Text::tr("Set by another program: %n field(s)", nullptr, fields);
    default:
        return Text::tr("%1: %n field(s) set here", nullptr, fields).arg(tx.label);
    }
}

} // namespace

QList<TimelineChanges::Action> TimelineChanges::actions(const TimelineFilter &filter,
                                                        const TimelineKey &before)
{
    const QHash<RecordId, QByteArray> rows = HistoryRecords::rowsOf(m_session, m_entity, m_id);
    QHash<RecordId, Action> found;
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        if (isToldElsewhere(row.value()))
            continue;
        QSqlQuery &query = m_session.run(
            u"SELECT t.id, t.user_id, t.started_at, t.label, t.origin, t.undone_by_tx, t.row_count "
            "FROM (SELECT DISTINCT tx_id FROM change_log WHERE row_id = ?) AS c JOIN tx AS t ON t.id = c.tx_id"_s,
            {row.key().value()});
        while (query.next()) {
            const RecordId tx(query.value(0).toLongLong());
            const qint64 at = query.value(2).toLongLong();
            const RecordId user(query.value(1).toLongLong());
            const bool isBehind = at < before.atMs || (at == before.atMs && before.id && tx < before.id);
            if (!isBehind || at < filter.fromMs || at >= filter.toMs || (filter.user && user != filter.user))
                continue;
            Action &action = found[tx];
            if (action.rows.isEmpty()) {
                action.tx = {tx,
                             user,
                             at,
                             query.value(3).toString(),
                             static_cast<Origin>(query.value(4).toInt()),
                             RecordId(query.value(5).toLongLong())};
                action.rowCount = query.value(6).toLongLong();
            }
            action.rows.append({row.key(), row.value()});
        }
        query.finish();
    }
    QList<Action> list = found.values();
    std::sort(list.begin(), list.end(), [](const Action &left, const Action &right) {
        return left.tx.atMs != right.tx.atMs ? left.tx.atMs > right.tx.atMs : left.tx.id > right.tx.id;
    });
    return list;
}

QList<TimelineEntry> TimelineChanges::newest(const TimelineFilter &filter, const TimelineKey &before,
                                             int limit)
{
    QList<TimelineEntry> entries;
    const QList<Action> list = actions(filter, before);
    for (const Action &action : list) {
        if (entries.size() == limit)
            break;
        const TimelineEntry entry = entryOf(action);
        if (entry.fields > 0)
            entries.append(entry);
    }
    return entries;
}

TimelineEntry TimelineChanges::entryOf(const Action &action)
{
    TimelineEntry entry;
    entry.kind = TimelineEntry::Kind::Change;
    entry.atMs = action.tx.atMs;
    entry.id = action.tx.id;
    entry.whoId = action.tx.user;
    entry.origin = action.tx.origin;
    entry.undone = !action.tx.undoneBy.isNull();
    addLines(action, entry);
    describe(action, entry);
    return entry;
}

void TimelineChanges::addLines(const Action &action, TimelineEntry &entry)
{
    QList<HistoryLine> lines;
    for (const auto &[row, table] : action.rows) {
        const Entity &entity = catalogueOf(m_session).entity(table);
        QList<storage::JournalEntry> found;
        QSqlQuery &query =
            m_session.run(u"SELECT seq, column_id, op, table_id, row_id, old, new FROM change_log "
                          "WHERE row_id = ? AND tx_id = ? ORDER BY seq, column_id"_s,
                          {row.value(), action.tx.id.value()});
        qint64 current = -1;
        while (query.next()) {
            if (query.value(0).toLongLong() != current) {
                current = query.value(0).toLongLong();
                found.append({action.tx, {}});
            }
            m_reader.take(query, 0, found.last().change);
        }
        query.finish();
        for (const storage::JournalEntry &one : std::as_const(found)) {
            HistoryLine line = m_writer.lineOf(entity, one, m_id);
            line.changes.removeIf([&](const HistoryLine::Change &change) {
                return followsFromStage(entity.key, change.field) || isSilent(entity, line, change);
            });
            entry.fields += int(line.changes.size());
            if (!line.changes.isEmpty())
                lines.append(line);
        }
    }
    std::sort(lines.begin(), lines.end(), [this](const HistoryLine &left, const HistoryLine &right) {
        return (left.id == m_id) != (right.id == m_id) ? left.id == m_id : left.id < right.id;
    });
    entry.changes = textsOf(catalogueOf(m_session), lines, m_id);
    entry.isBirth = !lines.isEmpty() && lines.first().id == m_id && lines.first().op == RowOp::Insert;
}

void TimelineChanges::describe(const Action &action, TimelineEntry &entry) const
{
    const bool isByHand =
        entry.origin == Origin::Ui || entry.origin == Origin::Undo || entry.origin == Origin::Redo;
    const qint64 others = action.rowCount - action.rows.size();
    entry.isBulk = !isByHand || (action.rowCount > BulkRows && others > action.rows.size());
    entry.what = entry.origin == Origin::Import ? Text::tr("Import") : Text::tr("Change");
    if (entry.isBulk) {
        entry.title = bulkTitle(action.tx, entry.fields);
        return;
    }
    entry.title = action.tx.label;
    const QStringList &told = entry.changes;
    const qsizetype more = told.size() - ToldChanges;
    entry.text = told.first(std::min(ToldChanges, told.size())).join(u" · "_s).simplified();
    if (more > 0)
        entry.text = Text::tr("%1 and %n more", nullptr, int(more)).arg(entry.text);
}

} // namespace kith::records
