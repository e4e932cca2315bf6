// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/sharing.h"

namespace kith::records::sharing {

using namespace Qt::StringLiterals;
using storage::RowChange;
using storage::RowOp;

QVariant orNull(RecordId id)
{
    return id ? QVariant(id.value()) : QVariant();
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

RecordId idAt(const QSqlQuery &query, int column)
{
    return RecordId(query.value(column).toLongLong());
}

ViewScope scopeOf(const QString &key)
{
    if (key == "everyone"_L1)
        return ViewScope::Everyone;
    return key == "team"_L1 ? ViewScope::Team : ViewScope::Private;
}

QString visible(const QString &alias)
{
    return u"(%1.scope = 'everyone' OR %1.owner_id IS ? OR (%1.scope = 'team' AND %1.team_id IN "
           "(SELECT team_id FROM team_member WHERE user_id = ?)))"_s.arg(alias);
}

QList<std::pair<RecordId, QString>> teamsOf(storage::Session &session, RecordId user)
{
    QList<std::pair<RecordId, QString>> teams;
    QSqlQuery &query = session.run(u"SELECT DISTINCT t.id, t.name FROM team AS t JOIN team_member AS m "
                                   "ON m.team_id = t.id WHERE m.user_id = ? ORDER BY t.name, t.id"_s,
                                   {orNull(user)});
    while (query.next())
        teams.append({idAt(query, 0), query.value(1).toString()});
    query.finish();
    return teams;
}

RowChange inserted(const QByteArray &table, const Cells &cells)
{
    RowChange row;
    row.op = RowOp::Insert;
    row.table = table;
    for (const auto &[column, value] : cells)
        row.set(column, {}, value);
    return row;
}

RowChange updated(const QByteArray &table, RecordId id, const Cells &before, const Cells &after)
{
    RowChange row;
    row.op = RowOp::Update;
    row.table = table;
    row.id = id;
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (after.at(i).second != before.at(i).second)
            row.set(after.at(i).first, before.at(i).second, after.at(i).second);
    }
    return row;
}

RowChange removed(const QByteArray &table, RecordId id)
{
    RowChange row;
    row.op = RowOp::Remove;
    row.table = table;
    row.id = id;
    return row;
}

} // namespace kith::records::sharing
