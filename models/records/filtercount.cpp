// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/filtercount.h"

#include "models/records/recordreader.h"
#include "models/records/workspacecatalogue.h"

namespace kith::records {

using namespace Qt::StringLiterals;

qint64 FilterCount::of(storage::Session &session, const domain::RecordQuery &query)
{
    const SqlText where = RecordReader::condition(session, query);
    if (where.sql.isEmpty())
        return 0;
    const domain::Entity &entity = catalogueOf(session).entity(query.entity);
    const SqlText sql{u"SELECT count(*) FROM %1 AS t WHERE "_s.arg(tableOf(entity)) + where.sql,
                      where.values};
    const qint64 found = session.scalar(sql.sql, sql.values).toLongLong();
    return query.limit >= 0 ? qMin(found, query.limit) : found;
}

} // namespace kith::records
