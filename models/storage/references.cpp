// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/references.h"

#include "models/storage/tablecatalog.h"
#include "models/storage/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::storage {

using base::Problem;
using base::ProblemKind;

QList<ForeignKey> foreignKeys(Session &session)
{
    QList<ForeignKey> keys;
    QSqlQuery &query = session.run(u"SELECT m.name, f.\"from\", f.\"table\" FROM sqlite_schema m, "
                                   "pragma_foreign_key_list(m.name) f WHERE m.type = 'table'"_s);
    while (query.next())
        keys.append({query.value(0).toString().toUtf8(), query.value(1).toString().toUtf8(),
                     query.value(2).toString().toUtf8()});
    query.finish();
    return keys;
}

namespace {

void collect(Session &session, const ForeignKey &key, const QString &condition, const QVariantList &values,
             int limit, QList<BrokenReference> &broken)
{
    const QString column = quoted(key.column);
    QSqlQuery &query = session.run(
        u"SELECT c.id, c.%1 FROM %2 c WHERE %3 c.%1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %4 p WHERE p.id = c.%1) LIMIT %5"_s
            .arg(column, quoted(key.child), condition, quoted(key.parent))
            .arg(limit - broken.size()),
        values);
    while (query.next())
        broken.append({key.child, RecordId(query.value(0).toLongLong()), key.column, key.parent,
                       RecordId(query.value(1).toLongLong())});
    query.finish();
}

} // namespace

QList<BrokenReference> brokenReferences(Session &session, const ChangeNotice &notice, int limit)
{
    QList<BrokenReference> broken;
    const QList<ForeignKey> keys = foreignKeys(session);
    for (const ForeignKey &key : keys) {
        if (broken.size() >= limit)
            break;
        if (notice.everything) {
            if (notice.tables.contains(key.child) || notice.tables.contains(key.parent))
                collect(session, key, {}, {}, limit, broken);
            continue;
        }
        // A changed row may point into the void, or a row that went may be pointed at.
        for (const RecordId id : notice.rows.value(key.child)) {
            if (broken.size() < limit)
                collect(session, key, u"c.id = ? AND"_s, {id.value()}, limit, broken);
        }
        for (const RecordId id : notice.rows.value(key.parent)) {
            if (broken.size() < limit)
                collect(session, key, u"c.%1 = ? AND"_s.arg(quoted(key.column)), {id.value()}, limit, broken);
        }
    }
    return broken;
}

Problem brokenReferenceProblem(const QList<BrokenReference> &broken, const QString &detail)
{
    QString text = detail;
    for (const BrokenReference &one : broken.first(std::min<qsizetype>(broken.size(), 5)))
        text += u" | %1 %2.%3 -> %4 %5"_s.arg(QString::fromUtf8(one.table))
                    .arg(one.row.value())
                    .arg(QString::fromUtf8(one.column), QString::fromUtf8(one.parent))
                    .arg(one.missing.value());
    Problem problem(
        ProblemKind::Constraint,
        Text::tr("The record refers to another record that is not there, or is still used by others. Remove "
                 "or change what refers to it first."),
        text);
    if (!broken.isEmpty())
        problem.about(broken.first().column);
    return problem;
}

} // namespace kith::storage
