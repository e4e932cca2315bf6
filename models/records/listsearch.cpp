// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/listsearch.h"

#include "models/domain/catalogue.h"
#include "models/records/recordreader.h"
#include "models/records/searchindex.h"

#include <algorithm>
#include <bitset>
#include <limits>
#include <memory>
#include <vector>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::RecordQuery;

namespace {

// From so many matches on, reading the list through is quicker than sorting them: a page of it, and all of
// it.
constexpr int ManyForAPage = 4'000;
constexpr int ManyForAll = 100'000;
constexpr qsizetype RowsPerLook = 4096;

/// Which ids are there. Most that are not are told by one bit.
class IdSet
{
public:
    explicit IdSet(std::vector<qint64> sorted)
        : m_ids(std::move(sorted)), m_marks(std::make_unique<std::bitset<Marks>>())
    {
        for (const qint64 id : m_ids)
            m_marks->set(markOf(id));
    }

    bool contains(qint64 id) const
    {
        return m_marks->test(markOf(id)) && std::binary_search(m_ids.begin(), m_ids.end(), id);
    }

private:
    static constexpr int MarkBits = 22;
    static constexpr std::size_t Marks = std::size_t(1) << MarkBits;

    static std::size_t markOf(qint64 id) // Fibonacci hashing
    {
        return std::size_t((quint64(id) * 0x9E3779B97F4A7C15ULL) >> (64 - MarkBits));
    }

    std::vector<qint64> m_ids;
    std::unique_ptr<std::bitset<Marks>> m_marks;
};

std::vector<qint64> matches(storage::Session &session, const QString &words, int limit)
{
    std::vector<qint64> ids;
    QSqlQuery &query =
        session.run(u"SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid LIMIT ?"_s,
                    {words, limit});
    while (query.next())
        ids.push_back(query.value(0).toLongLong());
    query.finish();
    return ids;
}

QString wordsOf(storage::Session &session, const RecordQuery &query)
{
    const domain::Entity &entity = domain::Catalogue::builtIn().entity(query.entity);
    return SearchIndex::covers(entity) ? SearchIndex::expression(session, query.search, &entity) : QString();
}

RecordQuery withoutSearch(const RecordQuery &query)
{
    RecordQuery whole = query;
    whole.search.clear();
    whole.limit = -1;
    return whole;
}

/// SQLite would rather read a whole index for its order than sort a handful of rows, of which it does not
/// know how few they are.
QList<RecordId> few(storage::Session &session, const RecordQuery &query)
{
    static constexpr QLatin1StringView Begin(" AS t WHERE ");
    SqlText sql = RecordReader::idStatement(session, query);
    QList<RecordId> ids;
    const qsizetype at = sql.sql.indexOf(Begin);
    if (at < 0) // the trash of a kind that has none
        return ids;
    sql.sql.replace(at, Begin.size(), " AS t NOT INDEXED WHERE "_L1);
    QSqlQuery &rows = session.run(sql.sql, sql.values);
    while (rows.next())
        ids.append(RecordId(rows.value(0).toLongLong()));
    rows.finish();
    return ids;
}

} // namespace

bool ListSearch::hasOrder(storage::Session &session, const RecordQuery &query, Many many)
{
    const QString words = wordsOf(session, query);
    return !words.isEmpty() && int(matches(session, words, many.forAPage).size()) == many.forAPage &&
           RecordReader::hasOrder(session, withoutSearch(query));
}

std::optional<QList<RecordId>> ListSearch::find(storage::Session &session, const RecordQuery &query,
                                                Many many)
{
    const QString words = wordsOf(session, query);
    if (words.isEmpty())
        return std::nullopt;
    const bool isPage = query.limit >= 0;
    std::vector<qint64> found = matches(session, words, std::numeric_limits<int>::max());
    if (int(found.size()) < (isPage ? many.forAPage : many.forAll))
        return few(session, query);
    if (!RecordReader::hasOrder(session, withoutSearch(query)))
        return std::nullopt;
    const IdSet wanted(std::move(found));
    const SqlText sql = RecordReader::idStatement(session, withoutSearch(query));
    QList<RecordId> ids;
    QSqlQuery &all = session.run(sql.sql, sql.values);
    for (qsizetype read = 0; (!isPage || ids.size() < query.limit) && all.next(); ++read) {
        const qint64 id = all.value(0).toLongLong();
        if (wanted.contains(id))
            ids.append(RecordId(id));
        if (read % RowsPerLook == 0)
            session.throwIfCancelled();
    }
    all.finish();
    ids.squeeze();
    return ids;
}

} // namespace kith::records
