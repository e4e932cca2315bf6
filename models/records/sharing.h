// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/viewrecords.h"
#include "models/storage/session.h"

#include <QPromise>

/// What saved views, dashboards and reports have in common: somebody owns them, and others may see them.
namespace kith::records::sharing {

/// Columns with their values in stored form.
using Cells = QList<std::pair<QByteArray, QVariant>>;

QVariant orNull(RecordId id);
QVariant orNull(const QString &text);
RecordId idAt(const QSqlQuery &query, int column);

ViewScope scopeOf(const QString &key);

/// Which rows of `alias` a person sees; with two places for who it is.
QString visible(const QString &alias);

/// Id, name, scope, owner and team of a row that begins with "id, name, scope, owner_id, owner's name,
/// team_id, team's name".
template<class Thing>
void readInto(Thing &thing, const QSqlQuery &query, RecordId user)
{
    thing.id = idAt(query, 0);
    thing.name = query.value(1).toString();
    thing.scope = scopeOf(query.value(2).toString());
    thing.owner = idAt(query, 3);
    thing.ownerName = query.value(4).toString();
    thing.team = idAt(query, 5);
    thing.teamName = query.value(6).toString();
    thing.isOwn = !thing.owner || thing.owner == user;
}

/// Name, scope and team as they are stored.
template<class Thing>
Cells cellsOf(const Thing &thing)
{
    return {{"name", thing.name.trimmed()},
            {"scope", QString::fromLatin1(ViewRecords::keyOf(thing.scope))},
            {"team_id", thing.scope == ViewScope::Team ? orNull(thing.team) : QVariant()}};
}

/// The teams that a person may share with, by name.
QList<std::pair<RecordId, QString>> teamsOf(storage::Session &session, RecordId user);

storage::RowChange inserted(const QByteArray &table, const Cells &cells);
/// Only what differs; both name the same columns in the same order.
storage::RowChange updated(const QByteArray &table, RecordId id, const Cells &before, const Cells &after);
storage::RowChange removed(const QByteArray &table, RecordId id);

/// What `fn` gives; a Problem that it throws at once as a future that fails.
template<class Fn>
QFuture<storage::Outcome> orProblem(Fn fn)
{
    try {
        return fn();
    } catch (const base::Problem &problem) {
        QPromise<storage::Outcome> promise;
        promise.start();
        promise.setException(problem);
        promise.finish();
        return promise.future();
    }
}

} // namespace kith::records::sharing
