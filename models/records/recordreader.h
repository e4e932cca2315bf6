// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"
#include "models/records/sqltext.h"
#include "models/storage/session.h"

namespace kith::records {

class RecordTitles;

/// Reads records, on a reader's thread.
class RecordReader
{
public:
    static QList<RecordId> findIds(storage::Session &session, const domain::RecordQuery &query);
    /// The ids in groups by query.groupBy, with the totals of each group.
    static GroupedIds groupedIds(storage::Session &session, const domain::RecordQuery &query,
                                 const QList<QByteArray> &totalFields);
    /// Whether the ids come in their order without sorting, so that the first of them cost next to nothing.
    static bool hasOrder(storage::Session &session, const domain::RecordQuery &query);
    static QList<Row> rows(storage::Session &session, const QByteArray &entity,
                           const QList<QByteArray> &fields, const QList<RecordId> &ids);
    /// The same for those who read page after page: titles that are known already are not read again.
    static QList<Row> rows(storage::Session &session, const QByteArray &entity,
                           const QList<QByteArray> &fields, const QList<RecordId> &ids, RecordTitles &titles);
    static domain::Record load(storage::Session &session, const QByteArray &entity, RecordId id);
    static QList<Hit> related(storage::Session &session, const QByteArray &entity, RecordId id,
                              const QByteArray &relation, int limit);
    static QList<PicklistValue> picklist(storage::Session &session, const QByteArray &picklist);
    static QHash<QByteArray, qint64> counts(storage::Session &session);

    /// The statement behind findIds(), for tests of its plan. Empty when the answer is known to be empty.
    static SqlText idStatement(storage::Session &session, const domain::RecordQuery &query);

    /// Which records a query means, over the alias "t". Empty when there are none.
    static SqlText condition(storage::Session &session, const domain::RecordQuery &query);
};

} // namespace kith::records
