// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"
#include "models/records/sqltext.h"
#include "models/storage/session.h"

namespace kith::records {

/// Reads records, on a reader's thread.
class RecordReader
{
public:
    static QList<RecordId> findIds(storage::Session &session, const domain::RecordQuery &query);
    static QList<Row> rows(storage::Session &session, const QByteArray &entity,
                           const QList<QByteArray> &fields, const QList<RecordId> &ids);
    static domain::Record load(storage::Session &session, const QByteArray &entity, RecordId id);
    static QList<Hit> related(storage::Session &session, const QByteArray &entity, RecordId id,
                              const QByteArray &relation, int limit);
    static QList<PicklistValue> picklist(storage::Session &session, const QByteArray &picklist);
    static QHash<QByteArray, qint64> counts(storage::Session &session);

    /// The statement behind findIds(), for tests of its plan. Empty when the answer is known to be empty.
    static SqlText idStatement(storage::Session &session, const domain::RecordQuery &query);
};

/// Finds records by words, on a reader's thread.
class RecordSearch
{
public:
    static QList<Hit> suggest(storage::Session &session, const QByteArray &entity, const QString &text,
                              int limit);
    static QList<Hit> everywhere(storage::Session &session, const QString &text, int limit);
};

} // namespace kith::records
