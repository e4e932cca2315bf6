// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"
#include "models/domain/filter.h"
#include "models/storage/changeset.h"

#include <QFuture>
#include <QHash>
#include <QList>

namespace kith::storage {
class Session;
}

namespace kith::records {

class Records;

using base::RecordId;
using storage::Outcome;

/// How many living records of one kind have values of a list, or tags.
struct ChoiceUse
{
    QByteArray entity;
    QByteArray field; ///< of a list; empty for tags
    QHash<RecordId, qint64> counts;

    /// These records, as lists show them.
    domain::Filter filter(RecordId value) const;

    /// Over all kinds of records.
    static qint64 total(const QList<ChoiceUse> &uses, RecordId value);
};

/// Values of lists that people edit: who uses them, and several becoming one.
class PicklistMerge
{
public:
    /// By the catalogue: every field with that list, the workspace's own included. Only kinds of records that
    /// have any are named. Can be cancelled.
    static QFuture<QList<ChoiceUse>> uses(Records &records, RecordId picklist);

    /// Records with one of `from` get `into` instead, those in the trash too; the values are retired and say
    /// what they became. One action with one undo; progress through the future (0..1000), cancelled nothing
    /// is changed. Fails with Problem(Invalid) for values of different lists and for none.
    static QFuture<Outcome> run(Records &records, const QList<RecordId> &from, RecordId into);

    /// The value itself, or what it became by merging.
    static RecordId resolved(storage::Session &session, RecordId value);
};

/// The same for tags. A tag that is merged is gone.
class TagMerge
{
public:
    static QFuture<QList<ChoiceUse>> uses(Records &records);
    static QFuture<Outcome> run(Records &records, const QList<RecordId> &from, RecordId into);

    /// Takes the tags from all records and removes them, as one action.
    static QFuture<Outcome> remove(Records &records, const QList<RecordId> &tags);
};

} // namespace kith::records
