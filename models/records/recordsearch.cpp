// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/textfold.h"
#include "models/records/recordreader.h"
#include "models/records/recordtitles.h"
#include "models/records/searchindex.h"
#include "models/records/sqltext.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Catalogue;
using domain::Entity;

namespace {

constexpr int MostMatches = 5000;      // looked at for the command box
constexpr int Candidates = 200;        // looked at by title; the newest of very many matches
constexpr qsizetype FewestPerKind = 5; // so that many contacts do not hide the one deal

/// Newest records that the expression finds.
QList<RecordId> matching(storage::Session &session, const QString &expression, int limit)
{
    QList<RecordId> ids;
    if (expression.isEmpty())
        return ids;
    QSqlQuery &query = session.run(
        u"SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid DESC LIMIT ?"_s,
        {expression, limit});
    while (query.next())
        ids.append(RecordId(query.value(0).toLongLong()));
    query.finish();
    return ids;
}

/// Records whose sorting name begins with what is typed.
QList<RecordId> namedLike(storage::Session &session, const Entity &entity, const QString &typed, int limit)
{
    QList<RecordId> ids;
    const QString from = base::fold(typed);
    if (from.isEmpty() || !entity.field("name_key"))
        return ids;
    QSqlQuery &query =
        session.run(u"SELECT id FROM %1 WHERE deleted_at IS NULL AND name_key >= ? AND name_key < ? "
                    "ORDER BY name_key, id LIMIT ?"_s.arg(tableOf(entity)),
                    {from, from + QChar(0xffff), limit});
    while (query.next())
        ids.append(RecordId(query.value(0).toLongLong()));
    query.finish();
    return ids;
}

QList<RecordId> ofFewRecords(storage::Session &session, const Entity &entity, const QString &typed, int limit)
{
    domain::RecordQuery query;
    query.entity = entity.key;
    query.search = typed;
    query.limit = limit;
    return RecordReader::findIds(session, query);
}

/// 0 is best: the whole title, its beginning, a word's beginning, anything else.
int distance(const QString &title, const QString &typed)
{
    if (title == typed)
        return 0;
    if (title.startsWith(typed))
        return 1;
    return title.contains(u' ' + typed) ? 2 : 3;
}

void sortByTitle(QList<Hit> &hits, const QString &typed, bool newestFirst)
{
    struct Ranked
    {
        int distance;
        QString title;
        Hit hit;
    };
    const QString wanted = base::searchFold(typed);
    QList<Ranked> ranked;
    for (const Hit &hit : std::as_const(hits)) {
        const QString title = base::searchFold(hit.title);
        ranked.append({distance(title, wanted), title, hit});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [newestFirst](const Ranked &left, const Ranked &right) {
        if (left.distance != right.distance)
            return left.distance < right.distance;
        return !newestFirst && left.title < right.title;
    });
    hits.clear();
    for (const Ranked &one : std::as_const(ranked))
        hits.append(one.hit);
}

void addNew(QList<RecordId> &ids, const QList<RecordId> &more)
{
    for (const RecordId id : more) {
        if (!ids.contains(id))
            ids.append(id);
    }
}

struct Matches
{
    QHash<int, QList<RecordId>> byKind; ///< number of the entity -> newest first
    bool areAll = true;
};

/// The newest matches of each kind, from one look into the index.
Matches newestByKind(storage::Session &session, const QString &typed, qsizetype mostPerKind)
{
    Matches matches;
    const QString expression = SearchIndex::expression(session, typed, nullptr);
    if (expression.isEmpty())
        return matches;
    QSqlQuery &query = session.run(
        u"SELECT e.entity, s.rowid FROM search_index AS s JOIN search_entry AS e ON e.id = s.rowid "
        "WHERE s.search_index MATCH ? ORDER BY s.rowid DESC LIMIT ?"_s,
        {expression, MostMatches});
    int count = 0;
    while (query.next()) {
        ++count;
        QList<RecordId> &ids = matches.byKind[query.value(0).toInt()];
        if (ids.size() < mostPerKind)
            ids.append(RecordId(query.value(1).toLongLong()));
    }
    query.finish();
    matches.areAll = count < MostMatches;
    return matches;
}

/// Every kind gets a few lines; what is left over goes to the kinds in their order.
QList<Hit> shared(const QList<QList<Hit>> &groups, qsizetype room)
{
    QList<qsizetype> shares;
    for (const QList<Hit> &group : groups) {
        shares.append(std::min({group.size(), FewestPerKind, room}));
        room -= shares.last();
    }
    for (qsizetype i = 0; i < groups.size() && room > 0; ++i) {
        const qsizetype more = std::min(groups.at(i).size() - shares.at(i), room);
        shares[i] += more;
        room -= more;
    }
    QList<Hit> all;
    for (qsizetype i = 0; i < groups.size(); ++i)
        all += groups.at(i).mid(0, shares.at(i));
    return all;
}

} // namespace

QList<Hit> RecordSearch::suggest(storage::Session &session, const QByteArray &entityKey, const QString &text,
                                 int limit)
{
    const Entity &entity = Catalogue::builtIn().entity(entityKey);
    QList<RecordId> ids;
    if (text.trimmed().isEmpty() || !SearchIndex::covers(entity)) {
        ids = ofFewRecords(session, entity, text, text.trimmed().isEmpty() ? limit : Candidates);
    } else {
        ids = namedLike(session, entity, text, Candidates);
        addNew(ids, matching(session, SearchIndex::expression(session, text, &entity, true), Candidates));
        if (ids.size() < limit) // an e-mail address or a number names a record too
            addNew(ids, matching(session, SearchIndex::expression(session, text, &entity), Candidates));
    }
    QList<Hit> hits = RecordTitles(session).hits(entity, ids);
    if (!text.trimmed().isEmpty())
        sortByTitle(hits, text, false);
    return hits.mid(0, limit);
}

QList<Hit> RecordSearch::everywhere(storage::Session &session, const QString &text, int limit)
{
    RecordTitles titles(session);
    const Matches matches = newestByKind(session, text, std::max(limit * 2, 20));
    QList<QList<Hit>> groups;
    for (const Entity &entity : Catalogue::builtIn().entities()) {
        if (!SearchIndex::covers(entity))
            continue;
        QList<RecordId> ids = matches.byKind.value(entity.number);
        if (ids.isEmpty() && !matches.areAll) // hidden behind very many of another kind
            ids = matching(session, SearchIndex::expression(session, text, &entity), limit);
        addNew(ids, namedLike(session, entity, text, limit));
        QList<Hit> hits = titles.hits(entity, ids);
        sortByTitle(hits, text, true);
        if (!hits.isEmpty())
            groups.append(hits);
    }
    return shared(groups, limit);
}

} // namespace kith::records
