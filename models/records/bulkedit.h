// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/domain/entity.h"
#include "models/storage/store.h"

#include <QFuture>

#include <optional>

namespace kith::records {

using base::RecordId;

/// One thing to do to many records.
struct BulkStep
{
    enum class Action {
        Set,      ///< to `value`; amounts are read in two decimals and stand in each record's own currency
        Clear,    ///< makes the field empty
        Replace,  ///< every `find` in a text by `with`; capitals count
        AddTag,   ///< named `value`; made when there is none
        RemoveTag ///< named `value`
    };
    Action action = Action::Set;
    QByteArray field; ///< empty for tags
    QVariant value;   ///< in stored form
    QString find;
    QString with;

    bool operator==(const BulkStep &) const = default;
};

/// The same change to many records of one kind: one action, one undo.
struct BulkPlan
{
    QByteArray entity;
    QList<RecordId> ids;
    QList<BulkStep> steps; ///< each field at most once
};

/// What a plan would do. Counts are over all records, the lines show the first of them.
struct BulkPreview
{
    struct Line
    {
        RecordId id;
        QString title;
        QString field;
        QString before; ///< as people read it
        QString after;
    };
    qint64 changing = 0;
    qint64 unchanged = 0; ///< have it already
    QList<Line> lines;
};

/// Changes many records at once through the one change path, in batches inside one transaction.
class BulkEdit
{
public:
    /// What is wrong with the plan before any record is looked at: a field that is not edited by people or
    /// may not be empty, a value that cannot be the field's.
    static std::optional<base::Problem> problemOf(const domain::Catalogue &catalogue, const BulkPlan &plan);

    /// On a reader's thread; can be cancelled.
    static BulkPreview preview(storage::Session &session, const BulkPlan &plan, int lines = 50);

    /// Progress through the future (0..1000). Cancelled, or refused for one record, nothing is changed.
    static QFuture<storage::Outcome> run(storage::Store &store, const BulkPlan &plan);
};

} // namespace kith::records
