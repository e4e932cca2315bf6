// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"
#include "models/storage/changeset.h"

#include <QFuture>
#include <QString>

namespace kith::records {

class Records;

using base::RecordId;
using storage::Outcome;

/// Takes a stage out of a pipeline. Deals that are in it go to another one first.
class StageRemoval
{
public:
    struct Use
    {
        qint64 deals = 0;    ///< in the stage now, those in the trash included
        qint64 inTrash = 0;  ///< of these
        bool passed = false; ///< deals have been in it: it stays in their histories and is no longer offered
    };

    /// Who is in the stage.
    static QFuture<Use> use(Records &records, RecordId stage);

    /// Moves the deals to `target` and takes the stage away, as one action; a stage that deals have passed is
    /// retired instead, because their histories name it. `target` may be null when no deal is in the stage.
    /// Nobody's gate stands in the way of these moves. Progress through the future (0..1000). Fails with
    /// Problem: NotFound for a stage that is gone; Invalid about "stage_id" for a target of another kind or
    /// pipeline, or none though deals are in the stage; Constraint about "kind" for the last open, won or
    /// lost stage of a pipeline that has deals.
    static QFuture<Outcome> run(Records &records, RecordId stage, RecordId target);
};

} // namespace kith::records
