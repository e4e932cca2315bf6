// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/storage/changeset.h"
#include "models/storage/session.h"

namespace kith::storage {

struct ForeignKey
{
    QByteArray child;
    QByteArray column;
    QByteArray parent;
};

/// All foreign keys of the schema; every key of ours is to the parent's id.
QList<ForeignKey> foreignKeys(Session &session);

/// A row that refers to one that is not there.
struct BrokenReference
{
    QByteArray table;
    RecordId row;
    QByteArray column;
    QByteArray parent;
    RecordId missing;
};

/// SQLite says only that some foreign key is broken, at COMMIT. Finds out which: looks at the rows of the
/// notice when it names them, else at all rows. At most `limit`.
QList<BrokenReference> brokenReferences(Session &session, const ChangeNotice &notice, int limit = 200);

/// The problem with the field in question.
base::Problem brokenReferenceProblem(const QList<BrokenReference> &broken, const QString &detail);

} // namespace kith::storage
