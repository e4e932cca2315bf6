// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/boardrecords.h"

#include "models/storage/store.h"

namespace kith::records {

using namespace Qt::StringLiterals;
using storage::Session;

namespace {

/// Only a search needs what was saved a moment ago in the search index.
storage::Store::Freshness freshnessFor(const BoardQuery &query)
{
    using Freshness = storage::Store::Freshness;
    return query.search.isEmpty() ? Freshness::Committed : Freshness::Settled;
}

} // namespace

void BoardTotals::add(const BoardTotals &other)
{
    count += other.count;
    overdueCount += other.overdueCount;
    withoutRate += other.withoutRate;
    withoutAmount += other.withoutAmount;
    isTooLarge = other.isTooLarge || isTooLarge;
    for (const auto sum :
         {&BoardTotals::amountMinor, &BoardTotals::weightedMinor, &BoardTotals::overdueMinor})
        isTooLarge = __builtin_add_overflow(this->*sum, other.*sum, &(this->*sum)) || isTooLarge;
}

BoardRecords::BoardRecords(Records &records) : m_records(records) {}

BoardTotals BoardRecords::totalsOf(const BoardCard &card, const BoardColumn &in)
{
    BoardTotals totals;
    totals.count = 1;
    totals.withoutAmount = card.hasAmount ? 0 : 1;
    totals.withoutRate = card.hasAmount && !card.hasBase ? 1 : 0;
    totals.amountMinor = card.baseMinor;
    totals.weightedMinor =
        domain::weightedMinor(card.baseMinor, domain::dealProbability(QString::fromLatin1(in.kind),
                                                                      card.ownProbability, in.probability));
    if (in.kind == "open" && card.isOverdue) {
        totals.overdueCount = 1;
        totals.overdueMinor = card.baseMinor;
    }
    return totals;
}

QFuture<QList<PipelineInfo>> BoardRecords::pipelines()
{
    return m_records.store().read([](Session &session) {
        QList<PipelineInfo> list;
        QSqlQuery &query = session.run(
            u"SELECT id, name, currency, active FROM pipeline ORDER BY active DESC, position, id"_s);
        while (query.next())
            list.append({RecordId(query.value(0).toLongLong()), query.value(1).toString(),
                         query.value(2).toString(), query.value(3).toBool()});
        query.finish();
        return list;
    });
}

QFuture<Board> BoardRecords::board(const BoardQuery &query)
{
    return m_records.store().read([query](Session &session) { return read(session, query, true); },
                                  storage::Store::Cache::Shared, freshnessFor(query));
}

QFuture<Board> BoardRecords::totals(const BoardQuery &query)
{
    return m_records.store().read([query](Session &session) { return read(session, query, false); },
                                  storage::Store::Cache::Shared, freshnessFor(query));
}

QFuture<QList<BoardCard>> BoardRecords::cards(const QList<RecordId> &ids, const QList<QByteArray> &fields,
                                              const QByteArray &colourBy)
{
    return m_records.store().read(
        [=](Session &session) { return readCards(session, ids, fields, colourBy); });
}

} // namespace kith::records
