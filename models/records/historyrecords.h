// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/records.h"
#include "models/storage/session.h"

namespace kith::records {

/// The journal as people read it.
class HistoryRecords
{
public:
    /// What happened to a record and to what belongs to it, rows that are gone included; newest first.
    static QList<HistoryLine> of(storage::Session &session, const QByteArray &entity, RecordId id);

    /// The record's row and those of what belongs or belonged to it, with their tables.
    static QHash<RecordId, QByteArray> rowsOf(storage::Session &session, const domain::Entity &entity,
                                              RecordId id);

    /// Says who changed what meanwhile: "Anna changed E-mail meanwhile. …". Keeps the clashes.
    static base::Problem explained(storage::Session &session, const base::Problem &conflict);
};

} // namespace kith::records
