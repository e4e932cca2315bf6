// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recentrecords.h"

#include "models/domain/catalogue.h"
#include "models/records/searchindex.h"
#include "models/storage/session.h"

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Catalogue;

namespace {

constexpr int ActionsLookedAt = 60;
constexpr int RowsOfAnAction = 20; // what changes more was no single record's matter

bool isSearched(const QByteArray &key)
{
    const domain::Entity *entity = Catalogue::builtIn().find(key);
    return entity && SearchIndex::covers(*entity);
}

} // namespace

void RecentRecords::note(const QByteArray &entity, RecordId id)
{
    if (id.isNull() || !isSearched(entity))
        return;
    const std::lock_guard lock(m_guard);
    const Record record(entity, id);
    m_records.removeOne(record);
    m_records.prepend(record);
    if (m_records.size() > Most)
        m_records.removeLast();
}

void RecentRecords::load(storage::Session &session)
{
    {
        const std::lock_guard lock(m_guard);
        if (m_isLoaded)
            return;
    }
    QList<Record> changed;
    QSqlQuery &query = session.run(
        u"SELECT n.name, c.row_id FROM (SELECT id, commit_seq, row_count FROM tx ORDER BY commit_seq DESC "
        u"LIMIT ?) AS t "
        "CROSS JOIN change_log AS c ON c.tx_id = t.id JOIN journal_table AS n ON n.id = c.table_id "
        "WHERE t.row_count <= ? ORDER BY t.commit_seq DESC, c.seq"_s,
        {ActionsLookedAt, RowsOfAnAction});
    while (query.next()) {
        const Record record(query.value(0).toString().toLatin1(), RecordId(query.value(1).toLongLong()));
        if (isSearched(record.first) && !changed.contains(record))
            changed.append(record);
    }
    query.finish();
    const std::lock_guard lock(m_guard);
    if (std::exchange(m_isLoaded, true))
        return;
    for (const Record &record : std::as_const(changed)) {
        if (m_records.size() < Most && !m_records.contains(record))
            m_records.append(record);
    }
}

QList<RecentRecords::Record> RecentRecords::list() const
{
    const std::lock_guard lock(m_guard);
    return m_records;
}

} // namespace kith::records
